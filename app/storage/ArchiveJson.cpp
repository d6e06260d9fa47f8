// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ArchiveJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

// Each value lists its members once, in visit(); a Writer and a Reader go through that list. Names
// are those of local files: they never change, whatever the members are called.

class Writer;
class Reader;

template<typename Visitor, typename T>
void visit(Visitor &visitor, T &value);

class Writer
{
public:
    QJsonObject object;

    template<typename T>
    void operator()(QLatin1StringView key, const T &value)
    {
        const QJsonValue written = write(value);
        if (!written.isUndefined())
            object.insert(key, written);
    }

private:
    static QJsonValue write(const QString &text)
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    static QJsonValue write(bool flag) { return flag ? QJsonValue(true) : QJsonValue::Undefined; }
    static QJsonValue write(int number) { return number; }
    static QJsonValue write(JobType type)
    {
        switch (type) {
        case JobType::Import:
            return u"import"_s;
        case JobType::Export:
            return u"export"_s;
        case JobType::Unknown:
            break;
        }
        return QJsonValue::Undefined;
    }
    static QJsonValue write(const JobState &state) { return write(state.text()); }
    static QJsonValue write(const QDateTime &time)
    {
        return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue::Undefined;
    }
    static QJsonValue write(const QByteArray &bytes)
    {
        return write(QString::fromLatin1(bytes.toBase64()));
    }
    static QJsonValue write(const QStringList &texts)
    {
        return texts.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(QJsonArray::fromStringList(texts));
    }
    static QJsonValue write(const QJsonObject &object)
    {
        return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    template<typename T>
    static QJsonValue write(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(write(value));
        return array;
    }
    /// Present but empty is not absent, so it is written even where the value alone would not be.
    template<typename T>
    static QJsonValue write(const std::optional<T> &value)
    {
        if (!value)
            return QJsonValue::Undefined;
        const QJsonValue written = write(*value);
        if (!written.isUndefined())
            return written;
        if constexpr (std::is_same_v<T, bool>)
            return false;
        else
            return QString();
    }
    template<typename T>
    static QJsonValue write(const T &value)
    {
        Writer writer;
        visit(writer, value);
        return writer.object;
    }
};

class Reader
{
public:
    explicit Reader(QJsonObject source)
        : m_source(std::move(source))
    {
    }

    template<typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        if (const auto found = m_source.constFind(key); found != m_source.constEnd())
            read(*found, value);
    }

private:
    static void read(const QJsonValue &json, QString &text) { text = json.toString(); }
    static void read(const QJsonValue &json, bool &flag) { flag = json.toBool(); }
    static void read(const QJsonValue &json, int &number) { number = json.toInt(); }
    static void read(const QJsonValue &json, JobType &type)
    {
        type = json == "import"_L1 ? JobType::Import
            : json == "export"_L1  ? JobType::Export
                                   : JobType::Unknown;
    }
    static void read(const QJsonValue &json, JobState &state)
    {
        state = JobState::fromText(json.toString());
    }
    static void read(const QJsonValue &json, QDateTime &time)
    {
        time = QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC);
    }
    static void read(const QJsonValue &json, QByteArray &bytes)
    {
        bytes = QByteArray::fromBase64(json.toString().toLatin1());
    }
    static void read(const QJsonValue &json, QStringList &texts)
    {
        texts.clear();
        for (const QJsonValue &text : json.toArray())
            texts.append(text.toString());
    }
    static void read(const QJsonValue &json, QJsonObject &object) { object = json.toObject(); }
    template<typename T>
    static void read(const QJsonValue &json, QList<T> &values)
    {
        for (const QJsonValue &each : json.toArray())
            read(each, values.emplaceBack());
    }
    template<typename T>
    static void read(const QJsonValue &json, std::optional<T> &value)
    {
        read(json, value.emplace());
    }
    template<typename T>
    static void read(const QJsonValue &json, T &value)
    {
        Reader reader(json.toObject());
        visit(reader, value);
    }

    QJsonObject m_source;
};

/// An address with parts keeps them beside the text; the text alone would not give them back.
QJsonObject addressToJson(const PostalAddress &address)
{
    QJsonObject object{{u"text"_s, address.text()}};
    if (const auto &parts = address.parts())
        object.insert(u"parts"_s,
                      QJsonArray{parts->street1, parts->street2, parts->city,
                                 parts->stateOrProvince, parts->postalCode, parts->country});
    return object;
}

PostalAddress addressFromJson(const QJsonObject &object)
{
    const QString text = object.value("text"_L1).toString();
    const QJsonArray array = object.value("parts"_L1).toArray();
    if (array.size() != 6)
        return PostalAddress::fromText(text);
    const auto part = [&array](int i) { return array.at(i).toString(); };
    const PostalAddress::Parts parts{part(0), part(1), part(2), part(3), part(4), part(5)};
    // The two forms in which a dialect gives parts; text() tells which it was.
    const PostalAddress lines = PostalAddress::fromParts(parts);
    const PostalAddress joined = PostalAddress::fromSemicolonText(text);
    return joined.parts() == parts ? joined
        : lines.text() == text     ? lines
                                   : PostalAddress::fromText(text);
}

template<typename Visitor, typename T>
void visitAddress(Visitor &visitor, T &address)
{
    if constexpr (std::is_same_v<Visitor, Writer>) {
        visitor("address"_L1, addressToJson(address));
    } else {
        QJsonObject object;
        visitor("address"_L1, object);
        address = addressFromJson(object);
    }
}

template<typename Visitor, typename T>
void visitJob(Visitor &visitor, T &job)
{
    visitor("account"_L1, job.key.account);
    visitor("name"_L1, job.key.name);
    visitor("type"_L1, job.type);
    visitor("typeText"_L1, job.typeText);
    visitor("state"_L1, job.state);
    visitor("location"_L1, job.location);
    visitor("friendlyName"_L1, job.friendlyName);
    visitor("description"_L1, job.description);
    visitor("metadata"_L1, job.metadata);
    visitor("deliveryPackage"_L1, job.deliveryPackage);
    visitor("returnPackage"_L1, job.returnPackage);
    visitor("returnAddress"_L1, job.returnAddress);
    visitor("returnShipping"_L1, job.returnShipping);
    visitor("shipTo"_L1, job.shipTo);
    visitor("cancelRequested"_L1, job.cancelRequested);
    visitor("enableVerboseLog"_L1, job.enableVerboseLog);
    visitor("backupDriveManifest"_L1, job.backupDriveManifest);
    visitor("percentComplete"_L1, job.percentComplete);
    visitor("statesPath"_L1, job.statesPath);
    visitor("incompleteBlobListUri"_L1, job.incompleteBlobListUri);
    visitor("exportPaths"_L1, job.exportPaths);
    visitor("drives"_L1, job.drives);
    visitor("unknownProperties"_L1, job.unknownProperties);
    visitor("etag"_L1, job.etag);
    visitor("lastModified"_L1, job.lastModified);
}

template<typename Visitor, typename T>
void visitSummary(Visitor &visitor, T &job)
{
    visitor("account"_L1, job.key.account);
    visitor("name"_L1, job.key.name);
    visitor("type"_L1, job.type);
    visitor("state"_L1, job.state);
    visitor("friendlyName"_L1, job.friendlyName);
    visitor("location"_L1, job.location);
    visitor("carrierName"_L1, job.carrierName);
    visitor("trackingNumber"_L1, job.trackingNumber);
    visitor("driveCount"_L1, job.driveCount);
    visitor("percentComplete"_L1, job.percentComplete);
    visitor("hasReturnAddress"_L1, job.hasReturnAddress);
    visitor("returnTo"_L1, job.returnTo);
    visitor("cancelRequested"_L1, job.cancelRequested);
    visitor("lastModified"_L1, job.lastModified);
}

template<typename Visitor, typename T>
void visitDrive(Visitor &visitor, T &drive)
{
    visitor("driveId"_L1, drive.driveId);
    visitor("state"_L1, drive.state);
    visitor("copyStatus"_L1, drive.copyStatus);
    visitor("percentComplete"_L1, drive.percentComplete);
    visitor("manifestFile"_L1, drive.manifestFile);
    visitor("manifestHash"_L1, drive.manifestHash);
    visitor("errorLogUri"_L1, drive.errorLogUri);
    visitor("verboseLogUri"_L1, drive.verboseLogUri);
    visitor("manifestUri"_L1, drive.manifestUri);
}

template<typename Visitor, typename T>
void visit(Visitor &visitor, T &value)
{
    using Value = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Value, Job>) {
        visitJob(visitor, value);
    } else if constexpr (std::is_same_v<Value, JobSummary>) {
        visitSummary(visitor, value);
    } else if constexpr (std::is_same_v<Value, Drive>) {
        visitDrive(visitor, value);
    } else if constexpr (std::is_same_v<Value, Package>) {
        visitor("carrierName"_L1, value.carrierName);
        visitor("trackingNumber"_L1, value.trackingNumber);
        visitor("driveCount"_L1, value.driveCount);
        visitor("shipDate"_L1, value.shipDate);
    } else if constexpr (std::is_same_v<Value, ReturnAddress>) {
        visitor("recipientName"_L1, value.recipientName);
        visitAddress(visitor, value.address);
        visitor("phone"_L1, value.phone);
        visitor("email"_L1, value.email);
    } else if constexpr (std::is_same_v<Value, ReturnShipping>) {
        visitor("carrierName"_L1, value.carrierName);
        visitor("carrierAccountNumber"_L1, value.carrierAccountNumber);
    } else {
        static_assert(std::is_same_v<Value, ShipToAddress>);
        visitor("recipientName"_L1, value.recipientName);
        visitAddress(visitor, value.address);
    }
}

template<typename T>
QByteArray toJson(const T &value)
{
    Writer writer;
    visit(writer, value);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

template<typename T>
std::optional<T> fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    T value;
    Reader reader(document.object());
    visit(reader, value);
    return value;
}

} // namespace

QByteArray jobToJson(const Job &job)
{
    return toJson(job);
}

std::optional<Job> jobFromJson(const QByteArray &json)
{
    return fromJson<Job>(json);
}

QByteArray summaryToJson(const JobSummary &summary)
{
    return toJson(summary);
}

std::optional<JobSummary> summaryFromJson(const QByteArray &json)
{
    return fromJson<JobSummary>(json);
}

} // namespace waybill
