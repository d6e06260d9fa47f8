// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/SavedView.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QDialog;

namespace waybill {

class UiMemory;
class ViewsList;

/// A person's own views: kept in the memory of the window, shown in the side list, and arranged by
/// the actions there.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    /// How the board is arranged at this moment; the name is left to the person.
    using Arrangement = std::function<SavedView()>;

    /// @p memory and @p list outlive this. @p list gets the actions as its context menu.
    SavedViews(UiMemory &memory, ViewsList &list, Arrangement arrangement, QObject *parent);

    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// The view that is current in the side list, if it is a person's own.
    [[nodiscard]] std::optional<SavedView> current() const;
    /// Save, rename, remove, and move: for a menu. Owned by this.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void retranslateUi();

    /// Keeps the present arrangement as @p name; a view of that name is replaced.
    void save(const QString &name);

Q_SIGNALS:
    /// The list of views is another now.
    void changed();
    /// The current view was removed; another one is to be chosen.
    void currentRemoved();
    void announced(const QString &text);

private:
    void addAction(const char *name, const QList<QKeySequence> &keys, void (SavedViews::*act)());
    void askForName();
    void askForNewName();
    void askForRemoval();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void rename(int index, const QString &name);
    void remove(int index);
    void adopt(std::optional<int> current);
    void updateActions();
    [[nodiscard]] QString problemWith(const QString &name, std::optional<int> renamed) const;
    [[nodiscard]] int indexOf(const QString &name) const;

    UiMemory &m_memory;
    ViewsList &m_list;
    Arrangement m_arrangement;
    QList<SavedView> m_views;
    QList<QAction *> m_actions;
    QPointer<QDialog> m_dialog;
};

} // namespace waybill
