// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/UndoActions.h"

#include "editor/FieldTable.h"
#include "session/JobEditSession.h"
#include "text/FieldTexts.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QList<QKeySequence> undoKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Z)};
}

// Which of the two "redo" is differs from platform to platform; hands remember either.
QList<QKeySequence> redoKeys()
{
    return {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)};
}

QList<QWidget *> textInputsOf(const FormField &field)
{
    QWidget *input = field.input();
    if (const auto *combo = qobject_cast<QComboBox *>(input))
        return {input, combo->lineEdit()};
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input))
        return {input, text->viewport()};
    return {input};
}

} // namespace

UndoActions::UndoActions(JobEditSession &session, FieldTable &fields, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_fields(fields)
    , m_page(page)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undoAction"_s);
    m_redo->setObjectName(u"redoAction"_s);
    m_undo->setShortcuts(undoKeys());
    m_redo->setShortcuts(redoKeys());
    connect(m_undo, &QAction::triggered, this, &UndoActions::undo);
    connect(m_redo, &QAction::triggered, this, &UndoActions::redo);
    connect(&m_session, &JobEditSession::undoChanged, this, &UndoActions::update);
    connect(&m_session, &JobEditSession::jobChanged, this, &UndoActions::update);
    page->addActions(actions());
    watch();
    update();
}

void UndoActions::watch()
{
    m_page->installEventFilter(this);
    for (const FormField *field : m_fields.fields()) {
        for (QWidget *input : textInputsOf(*field))
            input->installEventFilter(this);
    }
}

void UndoActions::undo()
{
    const QList<Field> fields = m_session.fieldsToUndo();
    if (fields.isEmpty())
        return;
    Q_EMIT fieldNeeded(fields.first());
    m_session.undo();
    Q_EMIT stepTaken();
}

void UndoActions::redo()
{
    const QList<Field> fields = m_session.fieldsToRedo();
    if (fields.isEmpty())
        return;
    Q_EMIT fieldNeeded(fields.first());
    m_session.redo();
    Q_EMIT stepTaken();
}

void UndoActions::update()
{
    const QList<Field> undo = m_session.fieldsToUndo();
    const QList<Field> redo = m_session.fieldsToRedo();
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setIcon(theme::icon(u"edit-undo"_s, m_page->palette()));
    m_redo->setIcon(theme::icon(u"edit-redo"_s, m_page->palette()));
    const auto count = [](const QList<Field> &fields) { return static_cast<int>(fields.size()); };
    if (undo.isEmpty())
        m_undo->setText(tr("&Undo"));
    else if (undo.size() == 1)
        //: %1 is the name of a field
        m_undo->setText(tr("&Undo: %1").arg(FieldTexts::name(undo.first())));
    else
        m_undo->setText(tr("&Undo: %n fields", nullptr, count(undo)));
    if (redo.isEmpty())
        m_redo->setText(tr("&Redo"));
    else if (redo.size() == 1)
        //: %1 is the name of a field
        m_redo->setText(tr("&Redo: %1").arg(FieldTexts::name(redo.first())));
    else
        m_redo->setText(tr("&Redo: %n fields", nullptr, count(redo)));
}

QAction *UndoActions::actionFor(const QKeyEvent *event, QAction *undo, QAction *redo)
{
    const QKeySequence keys(event->keyCombination());
    if (undo->shortcuts().contains(keys))
        return undo;
    return redo->shortcuts().contains(keys) ? redo : nullptr;
}

bool UndoActions::openMenu(QWidget *input, QContextMenuEvent *event)
{
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(input))
        menu = line->createStandardContextMenu();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        menu = text->createStandardContextMenu(event->pos());
    else if (auto *behind = qobject_cast<QPlainTextEdit *>(input->parentWidget()))
        menu = behind->createStandardContextMenu(event->pos());
    if (menu == nullptr)
        return false;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    adoptMenu(menu);
    menu->popup(event->globalPos());
    return true;
}

/// Puts the form's undo and redo in the place of the text's own.
void UndoActions::adoptMenu(QMenu *menu)
{
    const auto replace = [menu](const QString &text, QAction *action) {
        const QList<QAction *> actions = menu->actions();
        const auto own = std::find_if(actions.cbegin(), actions.cend(), [&](QAction *each) {
            return each->text().startsWith(text); // the key stands behind it
        });
        if (own == actions.cend())
            return;
        menu->insertAction(*own, action);
        menu->removeAction(*own);
    };
    // In Qt's own words, in the language of the program: the actions have no names.
    replace(QLineEdit::tr("&Undo"), m_undo);
    replace(QLineEdit::tr("&Redo"), m_redo);
}

bool UndoActions::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Taken as a key by the field itself, whether or not a menu has the same shortcut.
        if (actionFor(static_cast<QKeyEvent *>(event), m_undo, m_redo) == nullptr)
            break;
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (QAction *action = actionFor(static_cast<QKeyEvent *>(event), m_undo, m_redo)) {
            action->trigger();
            return true;
        }
        break;
    case QEvent::ContextMenu:
        if (openMenu(qobject_cast<QWidget *>(watched), static_cast<QContextMenuEvent *>(event)))
            return true;
        break;
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
