// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/OutboxEntry.h"

namespace waybill {

QMap<Field, QVariant> queuedValues(const QList<OutboxEntry> &entries)
{
    QMap<Field, QVariant> values;
    for (const OutboxEntry &entry : entries) {
        for (const Field field : entry.changedFields())
            values.insert(field, entry.draft.value(field));
    }
    return values;
}

OutboxEntry without(const OutboxEntry &withdrawn, OutboxEntry later)
{
    for (const Field field : withdrawn.changedFields()) {
        const QVariant taken = withdrawn.draft.value(field);
        if (later.base.value(field) != taken)
            continue;
        const bool isUntouched = later.draft.value(field) == taken;
        later.base.setValue(field, withdrawn.base.value(field));
        if (isUntouched)
            later.draft.setValue(field, withdrawn.base.value(field));
    }
    return later;
}

} // namespace waybill
