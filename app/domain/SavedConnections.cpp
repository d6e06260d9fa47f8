// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/SavedConnections.h"

#include <algorithm>

namespace waybill {

using namespace Qt::StringLiterals;

namespace {

qsizetype indexOf(const QList<SavedConnection> &list, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const SavedConnection &each) { return each.id == id; });
    return found == list.cend() ? -1 : found - list.cbegin();
}

} // namespace

const SavedConnection *SavedConnections::find(const QString &id) const
{
    const qsizetype at = indexOf(list, id);
    return at < 0 ? nullptr : &list.at(at);
}

void SavedConnections::put(const SavedConnection &connection)
{
    const qsizetype at = indexOf(list, connection.id);
    SavedConnection kept = connection;
    kept.settings.name = freeName(connection.settings.name, connection.id);
    if (at < 0)
        list.append(kept);
    else
        list[at] = kept;
}

void SavedConnections::remove(const QString &id)
{
    list.removeIf([&](const SavedConnection &each) { return each.id == id; });
    if (defaultId == id)
        defaultId.clear();
}

void SavedConnections::move(const QString &id, qsizetype places)
{
    const qsizetype at = indexOf(list, id);
    if (at >= 0)
        list.move(at, std::clamp<qsizetype>(at + places, 0, list.size() - 1));
}

void SavedConnections::setDefault(const QString &id)
{
    if (id.isEmpty() || find(id))
        defaultId = id;
}

QString SavedConnections::freeName(const QString &name, const QString &id) const
{
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(list.cbegin(), list.cend(), [&](const SavedConnection &each) {
            return each.id != id && each.settings.name.compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    QString candidate = name;
    for (int number = 2; isTaken(candidate); ++number)
        candidate = u"%1 (%2)"_s.arg(name).arg(number);
    return candidate;
}

} // namespace waybill
