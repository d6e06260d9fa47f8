// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/PhoneNumbers.h"

#include <QPluginLoader>

namespace waybill {

/// The module that knows phone numbers, loaded at the first question. Where it is missing, nothing
/// is said of phone numbers. Lives in the GUI thread.
class PhoneModule final : public PhoneNumbers
{
public:
    /// Looks for the module beside the program, as in a build, and where it is installed.
    PhoneModule();
    explicit PhoneModule(const QString &file);

    [[nodiscard]] PhoneFinding look(const QString &text,
                                    std::optional<QLocale::Territory> country) const override;
    [[nodiscard]] bool isLoaded() const { return m_numbers != nullptr; }

private:
    mutable QPluginLoader m_loader;
    mutable const PhoneNumbers *m_numbers = nullptr;
    mutable bool m_isTried = false;
};

} // namespace waybill
