// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "practice/Refusal.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace waybill::practice {

/// A member of a group such as ReturnAddress.
struct GroupMember
{
    enum class Kind { RequiredText, Text, Int32 };
    QString name;
    Kind kind;
};

[[nodiscard]] QList<GroupMember> returnAddressMembers();
[[nodiscard]] QList<GroupMember> returnShippingMembers();
[[nodiscard]] QList<GroupMember> deliveryPackageMembers();

[[nodiscard]] Refusal badValue(const QString &member, const QString &why);

/// The job entity in a body: strict JSON, one object, Name and odata.id (where given) those of the
/// job in the URI, and an object Properties.
[[nodiscard]] Result<QJsonObject, Refusal> readEntity(const QByteArray &body,
                                                      const QString &jobName);

/// Copies a member out of @p from into @p to after checking it. Each does nothing when the member
/// is absent; members that nobody names are not copied, so unknown ones get lost on purpose.
///
/// A text may be "" (it is kept) or null (kept as null, which means "clear"); at most @p longest
/// UTF-16 units. A required text in a group must hold more than white space.
using Copied = Result<Done, Refusal>;
[[nodiscard]] Copied copyText(const QJsonObject &from, QJsonObject &to, const QString &member,
                              int longest);
[[nodiscard]] Copied copyBool(const QJsonObject &from, QJsonObject &to, const QString &member);
[[nodiscard]] Copied copyGroup(const QJsonObject &from, QJsonObject &to, const QString &member,
                               const QList<GroupMember> &members);

/// FriendlyName, Description, Metadata, ReturnAddress, ReturnShipping and the two options, which
/// Put Job and Update Job Properties have in common.
[[nodiscard]] Copied copyCommonMembers(const QJsonObject &from, QJsonObject &to);

} // namespace waybill::practice
