// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"

#include <QString>

namespace waybill {

/// Why local data could not be read or written.
struct StorageError
{
    enum class Kind { CannotOpen, ReadOnly, Full, Locked, Corrupt, TooNew, Failed };

    Kind kind = Kind::Failed;
    QString detail; ///< the database's words and the file's path
};

template<typename T>
using StorageCallPtr = CallPtr<T, StorageError>;

} // namespace waybill
