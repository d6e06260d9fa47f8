// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace waybill {

/// Overwrites @p secret where it lies, spare room included, and makes it null. All that share its
/// memory lose it, too: that is the point, since writing to a shared QByteArray would only make a
/// copy and wipe that. Who keeps a secret for longer than its giver takes an ownCopy().
template<typename Bytes>
void wipe(Bytes &secret)
{
    auto &memory = secret.data_ptr();
    if (memory.d_ptr() != nullptr) { // else it is a literal, or null
        auto *const begin = memory.data() - memory.freeSpaceAtBegin();
        volatile auto *bytes = reinterpret_cast<char *>(begin); // not to be optimized away
        const auto count = size_t(memory.constAllocatedCapacity()) * sizeof *begin;
        for (size_t i = 0; i < count; ++i)
            bytes[i] = '\0';
    }
    secret = Bytes();
}

/// A copy of @p secret that shares no memory with it; null stays null.
[[nodiscard]] inline QByteArray ownCopy(const QByteArray &secret)
{
    QByteArray copy = secret;
    if (!copy.isNull()) // which detach() would make it
        copy.detach();
    return copy;
}

} // namespace waybill
