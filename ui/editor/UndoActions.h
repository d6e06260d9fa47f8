// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Field.h"

#include <QList>
#include <QObject>

class QAction;
class QContextMenuEvent;
class QKeyEvent;
class QMenu;

namespace waybill {

class FieldTable;
class JobEditSession;

/// Undo and redo across all fields of a form: the two actions, and the keys and context menus of
/// the fields, which would otherwise each know their own text only.
///
/// What is taken back is shown: its field gets the focus first.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive the object; @p page gets the actions, for their shortcuts.
    UndoActions(JobEditSession &session, FieldTable &fields, QWidget *page);

    [[nodiscard]] QList<QAction *> actions() const { return {m_undo, m_redo}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// @p field is about to change: it is to be seen, and to have the focus.
    void fieldNeeded(waybill::Field field);
    /// Something was undone or redone.
    void stepTaken();

private:
    void watch();
    void undo();
    void redo();
    void update();
    [[nodiscard]] static QAction *actionFor(const QKeyEvent *event, QAction *undo, QAction *redo);
    bool openMenu(QWidget *input, QContextMenuEvent *event);
    void adoptMenu(QMenu *menu);

    JobEditSession &m_session;
    FieldTable &m_fields;
    QWidget *m_page = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace waybill
