// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/StorageError.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace waybill::test {

/// One of Waybill's files, with what keeps things in it, as the program uses it.
class Shelf
{
public:
    virtual ~Shelf() = default;

    /// Keeps @p text, and ends in what is said about the disk meanwhile, if anything.
    [[nodiscard]] virtual std::optional<StorageError> put(const QString &text) = 0;
    /// Whether a person still has @p text in the window, whatever the disk did.
    [[nodiscard]] virtual bool isShown(const QString &text) const = 0;
    /// What is in the file.
    [[nodiscard]] virtual QStringList onDisk() = 0;
};

struct ShelfKind
{
    enum class Keeps { All, Latest, LatestOfEach };

    QByteArray name;
    QString file;
    bool isDatabase = true;
    bool writesLater = false; ///< what did not get onto the disk goes with the next thing
    std::function<std::unique_ptr<Shelf>(const QString &path)> open;
    /// What a person is told.
    std::function<QString(const StorageError &error)> words;
    /// What there is of the one job: a list, the latest text, or the latest of each program.
    Keeps keeps = Keeps::All;
};

[[nodiscard]] QList<ShelfKind> allShelves();

} // namespace waybill::test
