// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectionTexts.h"

#include "text/StorageTexts.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

MessageBar::Message problem(const QString &headline, const QString &text,
                            const QStringList &details)
{
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Problem;
    message.headline = headline;
    message.text = text;
    QStringList lines = details;
    lines.removeAll(QString());
    message.details = lines.join(u'\n');
    return message;
}

} // namespace

MessageBar::Message ConnectionTexts::describe(const OpenError &error,
                                              const ConnectionSettings &settings)
{
    const QString file = QFileInfo(settings.certificate).fileName();
    Words words = keyFileWords(error, file);
    if (words.headline.isEmpty())
        words = certificateWords(error, file);
    if (words.headline.isEmpty())
        words = publishedWords(error, file);
    if (words.headline.isEmpty())
        words = connectionWords(error, settings);
    const QStringList details{tr("File: %1").arg(QDir::toNativeSeparators(settings.certificate)),
                              error.detail, error.subject};
    return problem(words.headline, words.text, details);
}

ConnectionTexts::Words ConnectionTexts::keyFileWords(const OpenError &error, const QString &file)
{
    switch (error.kind) {
    case OpenError::Kind::FileNotFound:
        return {
            tr("The file %1 is not there").arg(file.isEmpty() ? error.detail : file),
            tr("The connection names it as its certificate. Put it back, or ask your administrator for it.")};
    case OpenError::Kind::FileUnreadable:
        return {
            tr("The file %1 cannot be read").arg(file),
            tr("Your account on this computer may not be allowed to read it. Ask your administrator.")};
    case OpenError::Kind::FileTooLarge:
        return {
            tr("The file %1 is too large for a certificate").arg(file),
            tr("A certificate has a few kilobytes. Check that the connection names the right file.")};
    case OpenError::Kind::FileEmpty:
        return {tr("The file %1 is empty").arg(file),
                tr("Copying it may have been interrupted. Get it once more.")};
    case OpenError::Kind::NotACertificateFile:
        return {
            tr("The file %1 holds no certificate that Waybill can read").arg(file),
            tr("Waybill reads PKCS#12 files (.p12, .pfx) and PEM files. Ask your administrator for one of these.")};
    case OpenError::Kind::PassphraseNeeded:
        return {tr("The file %1 needs its passphrase").arg(file),
                tr("Open the connection again and enter it.")};
    case OpenError::Kind::WrongPassphrase:
        return {tr("The passphrase does not open this file"),
                tr("Check Caps Lock and the keyboard's language, and enter it again for %1.")
                    .arg(file)};
    default:
        return {};
    }
}

ConnectionTexts::Words ConnectionTexts::certificateWords(const OpenError &error,
                                                         const QString &file)
{
    switch (error.kind) {
    case OpenError::Kind::NoPrivateKey:
        return {
            tr("This file holds no private key"),
            tr("%1 has the certificate alone. Ask for the file with its private key, as a rule a .p12 or "
               ".pfx file.")
                .arg(file)};
    case OpenError::Kind::NoCertificate:
        return {tr("This file holds no certificate"),
                tr("%1 has a private key alone. Ask for the file that has both.").arg(file)};
    case OpenError::Kind::KeyMismatch:
        return {
            tr("The private key belongs to another certificate"),
            tr("The two files of this connection are not a pair. Ask your administrator for the matching key.")};
    case OpenError::Kind::UnsupportedKey:
        return {
            tr("This kind of private key cannot be used"),
            tr("Waybill uses RSA and elliptic-curve keys. Ask your administrator for another certificate.")};
    case OpenError::Kind::CertificateExpired:
        //: %1 is a date
        return {tr("The certificate ended on %1").arg(longDate(error.validUntil)),
                tr("The service accepts it no more. Ask your administrator for a new one.")};
    case OpenError::Kind::CertificateNotYetValid:
        return {
            tr("The certificate begins on %1").arg(longDate(error.validFrom)),
            tr("Until then the service does not accept it. Check this computer's date, or wait.")};
    default:
        return {};
    }
}

ConnectionTexts::Words ConnectionTexts::publishedWords(const OpenError &error, const QString &file)
{
    switch (error.kind) {
    case OpenError::Kind::AppServiceProfile:
        return {
            tr("This is the publish profile of a web app"),
            tr("It shares its extension with what is needed here, but is for publishing a web site. Ask for the "
               ".publishsettings file of the subscription.")};
    case OpenError::Kind::NoPublishedCertificate:
        return {
            tr("This file holds no certificate for the subscription"),
            tr("%1 names none that can be opened. Check the subscription, or download the file once more.")
                .arg(file)};
    case OpenError::Kind::NotPublishSettings:
        return {tr("This .publishsettings file cannot be read"),
                tr("%1 is cut off, or something else. Download it once more.").arg(file)};
    case OpenError::Kind::CannotWrite:
        return {
            tr("The copy of the key cannot be written"),
            tr("Check that there is room on the disk and that your account may write to Waybill's folder.")};
    default:
        return {};
    }
}

MessageBar::Message ConnectionTexts::describe(const BookError &error)
{
    if (error.keyFile) {
        ConnectionSettings named;
        named.certificate = error.keyFile->detail;
        return describe(*error.keyFile, named);
    }
    if (error.secret) {
        return problem(tr("The key store did not do what was asked"),
                       tr("Unlock this computer's key store and try again."),
                       {error.secret->detail});
    }
    MessageBar::Message message = StorageTexts::message(StorageTexts::Store::Connections,
                                                        error.storage.value_or(StorageError()));
    message.tone = MessageBar::Tone::Problem;
    return message;
}

MessageBar::Message ConnectionTexts::keptForThisRunOnly()
{
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    message.headline = tr("The passphrase is kept for this run only");
    message.text = tr(
        "This computer's key store is missing, locked or said no. Waybill writes secrets "
        "nowhere else, so it forgets this one when it ends.");
    return message;
}

MessageBar::Message ConnectionTexts::copyCannotBeOpened(const QString &name)
{
    return problem(
        tr("The key of “%1” cannot be opened").arg(name),
        tr("Waybill's copy of it is encrypted, and the key store does not give its passphrase. Unlock the key "
           "store and try again, or change the connection and choose the original file once more."),
        {});
}

ConnectionTexts::Words ConnectionTexts::connectionWords(const OpenError &error,
                                                        const ConnectionSettings &settings)
{
    switch (error.kind) {
    case OpenError::Kind::BadTrustedCertificates:
        return {tr("The file with trusted certificates cannot be read"),
                tr("%1 should hold certificates as PEM. Ask your administrator for it.")
                    .arg(QFileInfo(settings.trustedCertificates).fileName())};
    case OpenError::Kind::UnknownService:
        return {tr("Waybill does not know the service '%1'").arg(settings.service),
                tr("It may take a newer Waybill. Ask your administrator.")};
    case OpenError::Kind::ProxyPasswordNeeded:
        return {tr("The proxy's password is missing"),
                tr("Enter it in the connection's settings under “Proxy”. It is kept in this "
                   "computer's key store alone.")};
    case OpenError::Kind::ProgramIncomplete:
        return {tr("Waybill is not whole"),
                tr("A part of the program cannot be loaded. Install Waybill again, or ask your "
                   "administrator to.")};
    default:
        return {
            tr("The address of this connection cannot be used"),
            tr("It must begin with https:// and name a host. Ask your administrator to correct it.")};
    }
}

MessageBar::Message ConnectionTexts::describe(const ConnectionFileError &error, const QString &path)
{
    Words words = fileWords(error);
    if (words.headline.isEmpty())
        words = memberWords(error);
    const QStringList details{
        tr("File: %1").arg(QDir::toNativeSeparators(path)),
        error.member.isEmpty() ? QString() : tr("Entry: %1").arg(error.member), error.detail};
    return problem(words.headline, words.text, details);
}

ConnectionTexts::Words ConnectionTexts::fileWords(const ConnectionFileError &error)
{
    using Kind = ConnectionFileError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return {tr("The connection file is not there"),
                tr("It may have been moved. Choose it again.")};
    case Kind::Unreadable:
        return {
            tr("The connection file cannot be read"),
            tr("Your account on this computer may not be allowed to read it. Ask your administrator.")};
    case Kind::TooLarge:
        return {tr("This file is too large for a connection file"),
                tr("A connection file has a few lines. Check that you chose the right one.")};
    case Kind::NotJson:
        return {
            tr("This is not a connection file"),
            tr("Its content is not the JSON that a .waybill file holds. Ask your administrator for it once more.")};
    case Kind::HoldsSecret:
        return {
            tr("This connection file holds a secret"),
            tr("A passphrase or key must not stand in it, since such files are passed on. Nothing was opened. "
               "Ask your administrator for a file without it.")};
    default:
        return {};
    }
}

ConnectionTexts::Words ConnectionTexts::memberWords(const ConnectionFileError &error)
{
    using Kind = ConnectionFileError::Kind;
    const QString advice = tr("Ask your administrator to correct the connection file.");
    switch (error.kind) {
    case Kind::MissingMember:
        return {tr("The connection file lacks the entry '%1'").arg(error.member), advice};
    case Kind::WrongType:
        return {tr("The entry '%1' of the connection file is of another kind than it should be")
                    .arg(error.member),
                advice};
    case Kind::UnknownService:
        return {tr("Waybill does not know the service '%1'").arg(error.detail),
                tr("It may take a newer Waybill. Ask your administrator.")};
    case Kind::BadApiVersion:
        return {tr("Waybill does not know this version of the service"),
                tr("The entry 'apiVersion' must be 2014-05-01 or 2014-11-01. %1").arg(advice)};
    case Kind::CertificateMissing:
        return {
            tr("The file %1 is not there").arg(QFileInfo(error.detail).fileName()),
            tr("The connection file names it. Put it beside the connection file, or ask your administrator.")};
    default:
        return {tr("The address of this connection cannot be used"),
                tr("It must begin with https:// and name a host. %1").arg(advice)};
    }
}

} // namespace waybill
