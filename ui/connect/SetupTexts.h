// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionTest.h"
#include "session/KeyFiles.h"

#include <QCoreApplication>

namespace waybill {

/// What the pages that set a connection up say: what is in a key file, and how the test went.
class SetupTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::SetupTexts)

public:
    enum class Expiry { Far, Soon, VerySoon, Past };

    /// Amber from 30 days before the end, red from 7 (product.md, section 4).
    [[nodiscard]] static Expiry expiry(const CertificateInfo &certificate, const QDateTime &now);
    /// For the status bar: "The certificate ends in 12 days"; empty while the end is far.
    [[nodiscard]] static QString expiryNotice(const CertificateInfo &certificate,
                                              const QDateTime &now);

    /// "A PKCS#12 file", "A PEM file" …
    [[nodiscard]] static QString format(const KeyFileInfo &info);
    /// Subject, issuer, times, key and thumbprint, one to a line.
    [[nodiscard]] static QString facts(const KeyFileInfo &info);
    /// What deserves attention although it works; one sentence to a line, may be empty.
    [[nodiscard]] static QString notes(const KeyFileInfo &info, const QDateTime &now);
    [[nodiscard]] static QString authorities(const QList<AuthorityInfo> &authorities);

    /// What a step checks, with its result where it has one.
    [[nodiscard]] static QString step(const ConnectionTest &test, ConnectionTest::Step step);
    /// For screen readers and those who see no colours.
    [[nodiscard]] static QString state(ConnectionTest::State state);
};

} // namespace waybill
