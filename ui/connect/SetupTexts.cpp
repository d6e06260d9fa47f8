// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/SetupTexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int amberDays = 30;
constexpr int redDays = 7;

QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

/// "AB12CD…" in pairs, as certificate viewers show it.
QString inPairs(const QString &hex)
{
    QString text;
    for (qsizetype at = 0; at < hex.size(); at += 2)
        text += (at > 0 ? u" "_s : QString()) + hex.mid(at, 2);
    return text;
}

} // namespace

SetupTexts::Expiry SetupTexts::expiry(const CertificateInfo &certificate, const QDateTime &now)
{
    if (now > certificate.validUntil)
        return Expiry::Past;
    if (now.addDays(redDays) >= certificate.validUntil)
        return Expiry::VerySoon;
    return now.addDays(amberDays) >= certificate.validUntil ? Expiry::Soon : Expiry::Far;
}

QString SetupTexts::expiryNotice(const CertificateInfo &certificate, const QDateTime &now)
{
    const int days = int(now.daysTo(certificate.validUntil));
    switch (expiry(certificate, now)) {
    case Expiry::Far:
        return {};
    case Expiry::Past:
        //: %1 is a date
        return tr("The certificate ended on %1").arg(longDate(certificate.validUntil));
    case Expiry::Soon:
    case Expiry::VerySoon:
        break;
    }
    return days == 0 ? tr("The certificate ends today")
                     : tr("The certificate ends in %n days", nullptr, days);
}

QString SetupTexts::format(const KeyFileInfo &info)
{
    switch (info.format) {
    case KeyFileInfo::Format::Pkcs12:
        return tr("A PKCS#12 file");
    case KeyFileInfo::Format::Pem:
        return tr("A PEM file");
    case KeyFileInfo::Format::Der:
        return tr("A DER file");
    case KeyFileInfo::Format::PublishSettings:
        return tr("A .publishsettings file");
    }
    Q_UNREACHABLE();
}

QString SetupTexts::facts(const KeyFileInfo &info)
{
    if (!info.certificate)
        return tr("Its content is protected. Enter the passphrase to see it.");
    const CertificateInfo &certificate = *info.certificate;
    QString key = tr("of another kind");
    if (certificate.keyType == CertificateInfo::KeyType::Rsa)
        //: %1 is a number
        key = tr("RSA, %1 bits").arg(certificate.keyBits);
    else if (certificate.keyType == CertificateInfo::KeyType::Ec)
        //: %1 is a number
        key = tr("Elliptic curve, %1 bits").arg(certificate.keyBits);
    QString privateKey = tr("Private key: not in this file");
    if (info.hasPrivateKey)
        privateKey = info.isLocked ? tr("Private key: inside, protected by a passphrase")
                                   : tr("Private key: inside");
    return QStringList{tr("Subject: %1").arg(certificate.subject),
                       tr("Issuer: %1").arg(certificate.issuer),
                       //: both are dates
                       tr("Valid from %1 until %2")
                           .arg(longDate(certificate.validFrom), longDate(certificate.validUntil)),
                       tr("Key: %1").arg(key), privateKey,
                       tr("Thumbprint: %1").arg(inPairs(certificate.thumbprint))}
        .join(u'\n');
}

QString SetupTexts::notes(const KeyFileInfo &info, const QDateTime &now)
{
    QStringList notes;
    if (info.certificate) {
        if (info.certificate->usedOldEncryption)
            notes += tr("This file uses an old encryption. It works; keep a copy in Waybill, which "
                        "is encrypted anew, or ask for a new file.");
        if (info.certificate->hasWeakKey())
            notes += tr("The key is weak: the service asks for RSA keys of at least 2048 bits.");
        if (now < info.certificate->validFrom)
            notes += tr("The certificate is not valid yet.");
        const QString ending = expiryNotice(*info.certificate, now);
        if (!ending.isEmpty())
            //: %1 is "The certificate ends in 5 days" or the like
            notes += tr("%1.").arg(ending);
    }
    if (!info.hasPrivateKey)
        notes += tr(
            "This file holds no private key. Choose the file that holds it, or ask for one that has "
            "both.");
    return notes.join(u'\n');
}

QString SetupTexts::authorities(const QList<AuthorityInfo> &authorities)
{
    QStringList lines;
    for (const AuthorityInfo &each : authorities) {
        lines +=
            tr("Will be trusted: %1, valid until %2").arg(each.subject, longDate(each.validUntil));
        lines += tr("Fingerprint (SHA-256): %1").arg(each.fingerprint);
    }
    return lines.join(u'\n');
}

QString SetupTexts::step(const ConnectionTest &test, ConnectionTest::Step step)
{
    using Step = ConnectionTest::Step;
    switch (step) {
    case Step::FileOpens:
        return tr("The file opens");
    case Step::CertificateInDate:
        return tr("The certificate is in date");
    case Step::ServerTrusted:
        return tr("The server is trusted");
    case Step::CertificateAccepted:
        return tr("The certificate is accepted");
    case Step::JobsFound:
        break;
    }
    if (test.state(step) != ConnectionTest::State::Passed)
        return tr("Jobs can be listed");
    return test.hasMoreJobs() ? tr("More than %n jobs found", nullptr, test.jobCount())
                              : tr("%n jobs found", nullptr, test.jobCount());
}

QString SetupTexts::state(ConnectionTest::State state)
{
    switch (state) {
    case ConnectionTest::State::Waiting:
        return tr("not tested yet");
    case ConnectionTest::State::Running:
        return tr("being tested");
    case ConnectionTest::State::Passed:
        return tr("passed");
    case ConnectionTest::State::Failed:
        return tr("did not pass");
    }
    Q_UNREACHABLE();
}

} // namespace waybill
