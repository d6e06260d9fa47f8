// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressEntry.h"

namespace waybill {

/// Entries made ready for being looked through at every key: their texts are folded once.
class AddressIndex
{
public:
    AddressIndex() = default;
    explicit AddressIndex(const QList<AddressEntry> &entries);

    /// Entries that hold every word of @p find, the most useful first: those whose name begins with
    /// what was typed, then by how often and how lately they were used. At most @p most.
    [[nodiscard]] QList<AddressEntry> find(const QString &find, qsizetype most) const;

private:
    struct Row
    {
        AddressEntry entry;
        QString text;
        QString title;
        QString recipient;
    };

    QList<Row> m_rows; ///< the most useful first
};

} // namespace waybill
