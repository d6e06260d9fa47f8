// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>
#include <QString>

namespace waybill {

/// What is the matter with a file of Waybill's own, in words: what happened, that work goes on in
/// memory, and what to do. Plain text throughout.
class StorageTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::StorageTexts)

public:
    enum class Store { Drafts, History, Outbox, Connections, Archive, AddressBook };

    [[nodiscard]] static MessageBar::Message message(Store store, const StorageError &error);
    /// The same as one line of text.
    [[nodiscard]] static QString paragraph(Store store, const StorageError &error);
    /// What happened and what to do, for where there is no room for more.
    [[nodiscard]] static QString sentence(Store store, const StorageError &error);

private:
    [[nodiscard]] static QString headline(Store store, const StorageError &error);
    [[nodiscard]] static QString cause(const StorageError &error);
    [[nodiscard]] static QString meanwhile(Store store);
    [[nodiscard]] static QString remedy(const StorageError &error);
};

} // namespace waybill
