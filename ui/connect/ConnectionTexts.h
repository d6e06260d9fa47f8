// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionBook.h"
#include "session/ConnectionFile.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>

namespace waybill {

/// Why a connection did not open, in words with a next step (product.md, section 6, key file).
class ConnectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::ConnectionTexts)

public:
    [[nodiscard]] static MessageBar::Message describe(const OpenError &error,
                                                      const ConnectionSettings &settings);
    /// @p path is the connection file.
    [[nodiscard]] static MessageBar::Message describe(const ConnectionFileError &error,
                                                      const QString &path);
    /// Why the list of connections could not be changed.
    [[nodiscard]] static MessageBar::Message describe(const BookError &error);
    /// The note that a secret is forgotten when Waybill ends.
    [[nodiscard]] static MessageBar::Message keptForThisRunOnly();
    /// The passphrase of Waybill's own copy of a key is gone.
    [[nodiscard]] static MessageBar::Message copyCannotBeOpened(const QString &name);

private:
    struct Words
    {
        QString headline;
        QString text;
    };
    [[nodiscard]] static Words keyFileWords(const OpenError &error, const QString &file);
    [[nodiscard]] static Words certificateWords(const OpenError &error, const QString &file);
    [[nodiscard]] static Words publishedWords(const OpenError &error, const QString &file);
    [[nodiscard]] static Words connectionWords(const OpenError &error,
                                               const ConnectionSettings &settings);
    [[nodiscard]] static Words fileWords(const ConnectionFileError &error);
    [[nodiscard]] static Words memberWords(const ConnectionFileError &error);
};

} // namespace waybill
