// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addressbook/SetReturnAddress.h"
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
    /// @p setReturnAddress lets an address be chosen for several jobs; it may be empty.
    JobCommands(std::function<void(const ReturnAddressRequest &)> setReturnAddress,
                QObject *parent);

    /// What @p board shows and has selected, as far as the menus care.
    static void describe(const BoardPage &board, WindowMenus::Situation &now);
    /// Does what @p id says on @p board; nothing for an item that is none of the board's.
    void run(WindowMenus::Id id, BoardPage &board);

Q_SIGNALS:
    /// The selected jobs, the one that is looked at first among them.
    void openRequested(const QList<waybill::JobKey> &keys);
    void markAsShippedRequested(const waybill::JobKey &key);
    /// Something is worth saying for some seconds.
    void announced(const QString &text);

private:
    void setReturnAddress(BoardPage &board) const;
    void copy(const QString &text, const QString &announcement);

    std::function<void(const ReturnAddressRequest &)> m_setReturnAddress;
};

} // namespace waybill
