// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "window/WindowMenus.h"

#include <QObject>

#include <functional>

namespace waybill {

class BoardPage;

/// What the menu items that concern the jobs of a board do.
class JobCommands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Does what @p id says on @p board; nothing for an item that is none of the board's.
    void run(WindowMenus::Id id, BoardPage &board);

Q_SIGNALS:
    /// The selected jobs, the one that is looked at first among them.
    void openRequested(const QList<waybill::JobKey> &keys);
    void markAsShippedRequested(const waybill::JobKey &key);
    void returnAddressRequested(const QList<waybill::JobKey> &jobs);
    /// Something is worth saying for some seconds.
    void announced(const QString &text);

private:
    void requestReturnAddress(const BoardPage &board);
    void copy(const QString &text, const QString &announcement);
};

} // namespace waybill
