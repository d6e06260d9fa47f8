// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "net/PublishSettings.h"

#include <QCryptographicHash>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

using Kind = PublishSettingsError::Kind;

auto publishFailure(Kind kind, const IdentityError &identity = {})
{
    return failure(PublishSettingsError{kind, identity});
}

/// https with a host and nothing that may carry a secret, and no slash at its end; else empty.
QUrl endpointFrom(QStringView text)
{
    QString trimmed = text.trimmed().toString();
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool counts = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return counts ? url : QUrl();
}

/// The PKCS#12 bytes of a Base64 text with white space anywhere; nothing when it is not Base64.
std::optional<QByteArray> decodeBase64(QStringView text)
{
    QByteArray encoded;
    encoded.reserve(text.size());
    for (const QChar letter : text) {
        if (!letter.isSpace())
            encoded.append(letter.unicode() < 0x80 ? char(letter.unicode()) : '?');
    }
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    encoded.fill('\0');
    if (!decoded)
        return std::nullopt;
    return std::move(*decoded);
}

/// Walks the file once and gathers its subscriptions.
class Reader
{
public:
    explicit Reader(const QByteArray &file)
        : m_xml(file)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    [[nodiscard]] Result<PublishSettings, PublishSettingsError> read();

private:
    struct Profile
    {
        QString certificate;
        QUrl endpoint;
    };

    [[nodiscard]] std::optional<Kind> walk();
    [[nodiscard]] std::optional<Kind> enterElement();
    [[nodiscard]] std::optional<Kind> enterProfile();
    void addSubscription();
    [[nodiscard]] qsizetype identityFrom(const QString &certificate);
    [[nodiscard]] qsizetype keep(ClientIdentity identity);

    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isInProfile = false;
    bool m_hasProfile = false;
    Profile m_profile;
    QHash<QByteArray, qsizetype> m_known; ///< by the digest of the PKCS#12 file
    std::optional<IdentityError> m_firstProblem;
    bool m_isTooMuch = false;
    PublishSettings m_settings;
};

Result<PublishSettings, PublishSettingsError> Reader::read()
{
    if (const auto problem = walk())
        return publishFailure(*problem);
    if (m_isTooMuch)
        return publishFailure(Kind::FileTooLarge);
    if (!m_hasProfile)
        return publishFailure(Kind::NotPublishSettings);
    if (m_settings.identities.isEmpty()) {
        return m_firstProblem ? publishFailure(Kind::BadCertificate, *m_firstProblem)
                              : publishFailure(Kind::NoCertificate);
    }
    return std::move(m_settings);
}

std::optional<Kind> Reader::walk()
{
    while (!m_xml.atEnd() && !m_isTooMuch) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD:
            return Kind::NotXml; // the way in for entities that grow without end
        case QXmlStreamReader::StartElement:
            ++m_depth;
            if (const auto problem = enterElement())
                return problem;
            break;
        case QXmlStreamReader::EndElement:
            m_isInProfile = m_isInProfile && m_depth != 2;
            --m_depth;
            break;
        default:
            break;
        }
    }
    return m_xml.hasError() ? std::optional(Kind::NotXml) : std::nullopt;
}

std::optional<Kind> Reader::enterElement()
{
    const QStringView name = m_xml.name();
    if (m_depth == 1) {
        // The other kind of file tells itself apart by the case of its first letter.
        if (name == "publishData"_L1)
            return Kind::AppServiceProfile;
        return name == "PublishData"_L1 ? std::nullopt : std::optional(Kind::NotPublishSettings);
    }
    if (m_depth == 2 && name == "publishProfile"_L1)
        return Kind::AppServiceProfile;
    if (m_depth == 2 && name == "PublishProfile"_L1)
        return enterProfile();
    if (m_depth == 3 && m_isInProfile && name == "Subscription"_L1)
        addSubscription();
    return std::nullopt;
}

std::optional<Kind> Reader::enterProfile()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (attributes.hasAttribute("publishMethod"_L1) || attributes.hasAttribute("userPWD"_L1))
        return Kind::AppServiceProfile;
    m_profile = {attributes.value("ManagementCertificate"_L1).toString(),
                 endpointFrom(attributes.value("Url"_L1))};
    m_isInProfile = !m_profile.certificate.isEmpty()
        || attributes.value("SchemaVersion"_L1) == "2.0"_L1;
    m_hasProfile = m_hasProfile || m_isInProfile;
    if (m_settings.endpoint.isEmpty())
        m_settings.endpoint = m_profile.endpoint;
    if (!m_profile.certificate.isEmpty()) // also where no subscription follows
        std::ignore = identityFrom(m_profile.certificate);
    return std::nullopt;
}

void Reader::addSubscription()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString certificate = attributes.value("ManagementCertificate"_L1).toString();
    PublishedSubscription subscription;
    subscription.id = attributes.value("Id"_L1).trimmed().toString();
    subscription.name = attributes.value("Name"_L1).trimmed().toString();
    subscription.endpoint = endpointFrom(attributes.value("ServiceManagementUrl"_L1));
    if (subscription.endpoint.isEmpty())
        subscription.endpoint = m_profile.endpoint;
    subscription.identity = identityFrom(certificate.isEmpty() ? m_profile.certificate
                                                               : certificate);
    if (!subscription.id.isEmpty())
        m_settings.subscriptions.append(subscription);
}

qsizetype Reader::identityFrom(const QString &certificate)
{
    if (certificate.isEmpty())
        return -1;
    auto bytes = decodeBase64(certificate);
    if (!bytes) {
        m_firstProblem = m_firstProblem.value_or(IdentityError{IdentityError::Kind::Damaged, {}});
        return -1;
    }
    const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    const auto known = m_known.constFind(digest);
    if (known != m_known.constEnd())
        return *known;
    if (m_known.size() >= maxPublishedCertificates) {
        m_isTooMuch = true;
        return -1;
    }
    auto identity = loadIdentity(*bytes, {}, ""_ba);
    bytes->fill('\0');
    qsizetype index = -1;
    if (identity)
        index = keep(std::move(*identity));
    else
        m_firstProblem = m_firstProblem.value_or(identity.error());
    m_known.insert(digest, index);
    return index;
}

qsizetype Reader::keep(ClientIdentity identity)
{
    // Some tools seal the same certificate anew for each subscription.
    QList<ClientIdentity> &all = m_settings.identities;
    const auto same = std::find_if(all.cbegin(), all.cend(), [&](const ClientIdentity &other) {
        return other.leaf == identity.leaf;
    });
    if (same != all.cend())
        return same - all.cbegin();
    all.append(std::move(identity));
    return all.size() - 1;
}

} // namespace

bool looksLikePublishSettings(const QByteArray &file)
{
    QByteArrayView start = QByteArrayView(file).first(std::min<qsizetype>(file.size(), 4096));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    return start.trimmed().startsWith('<')
        && (start.contains("<PublishData") || start.contains("<publishData"));
}

Result<PublishSettings, PublishSettingsError> readPublishSettings(const QByteArray &file)
{
    if (file.trimmed().isEmpty())
        return publishFailure(Kind::FileEmpty);
    if (file.size() > maxPublishSettingsBytes)
        return publishFailure(Kind::FileTooLarge);
    return Reader(file).read();
}

} // namespace waybill
