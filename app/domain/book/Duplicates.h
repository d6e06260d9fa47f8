// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressEntry.h"

#include <QSet>

#include <functional>

namespace waybill {

/// How much two entries have in common.
enum class Likeness {
    Different,
    Similar, ///< perhaps one place: a person has to look
    Same,    ///< the same but for case, blanks and punctuation, or where one says nothing
};

[[nodiscard]] Likeness likenessOf(const AddressEntry &a, const AddressEntry &b);

/// Two entries by their ids, whichever comes first.
struct EntryPair
{
    QString first;
    QString second;

    bool operator==(const EntryPair &) const = default;
};

[[nodiscard]] EntryPair pairOf(const QString &a, const QString &b);
size_t qHash(const EntryPair &pair, size_t seed = 0);

/// Two entries that may be one.
struct Duplicate
{
    AddressEntry first; ///< the one that was used more lately
    AddressEntry second;
    Likeness likeness = Likeness::Similar;

    bool operator==(const Duplicate &) const = default;
};

/// At most this many are found at once; the rest comes when these have been looked through.
inline constexpr int mostDuplicates = 200;

/// The pairs of @p entries that are the same or similar, but for those in @p keptApart; the same
/// ones first. @p watch hears how many entries were compared; false ends it.
[[nodiscard]] QList<Duplicate> duplicatesIn(const QList<AddressEntry> &entries,
                                            const QSet<EntryPair> &keptApart,
                                            const std::function<bool(qsizetype done)> &watch = {});

/// @p keep with what it lacks taken from @p other, and the uses of both.
[[nodiscard]] AddressEntry mergedEntry(const AddressEntry &keep, const AddressEntry &other);

} // namespace waybill
