// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/DraftJson.h"

#include "storage/FieldKeys.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace waybill {

using namespace Qt::StringLiterals;

QByteArray draftToJson(const JobDraft &draft)
{
    QJsonObject object;
    for (const Field field : allFields()) {
        const QVariant value = draft.value(field);
        if (value.isValid())
            object.insert(fieldKey(field), QJsonValue::fromVariant(value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<JobDraft> draftFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    JobDraft draft;
    for (const Field field : allFields()) {
        const QJsonValue value = object.value(fieldKey(field));
        const bool isFlag = field == Field::VerboseLog || field == Field::BackupDriveManifest;
        if (isFlag && value.isBool())
            draft.setValue(field, value.toBool());
        else if (field == Field::DriveCount && value.isDouble())
            draft.setValue(field, value.toInt());
        else if (!isFlag && field != Field::DriveCount && value.isString())
            draft.setValue(field, value.toString());
    }
    return draft;
}

} // namespace waybill
