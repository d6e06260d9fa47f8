// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/EditorSlot.h"

#include <QStackedWidget>

#include <utility>

namespace waybill {

EditorSlot::EditorSlot(JobEditorFactory makeEditor, QStackedWidget *pages, QObject *parent)
    : QObject(parent)
    , m_makeEditor(std::move(makeEditor))
    , m_pages(pages)
{
}

void EditorSlot::open(JobEditorRequest request)
{
    if (m_editor || !m_makeEditor)
        return;
    request.parent = m_pages;
    m_job = request.key;
    m_editor = m_makeEditor(request);
    m_pages->addWidget(m_editor->widget);
    m_pages->setCurrentWidget(m_editor->widget);
    m_editor->widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void EditorSlot::refresh()
{
    if (m_editor)
        m_editor->refresh();
}

QList<QAction *> EditorSlot::editActions() const
{
    return m_editor ? m_editor->editActions : QList<QAction *>();
}

void EditorSlot::afterClosing(std::function<void()> next)
{
    if (!m_editor) {
        next();
        return;
    }
    if (m_isAsking) // a question is open already; its answer decides
        return;
    m_isAsking = true;
    m_editor->requestClose([this, next = std::move(next)](bool mayClose) {
        m_isAsking = false;
        if (!mayClose)
            return;
        remove();
        next();
    });
}

void EditorSlot::remove()
{
    if (!m_editor)
        return;
    m_pages->removeWidget(m_editor->widget);
    m_editor->widget->hide();
    m_editor->widget->deleteLater();
    m_editor.reset();
    m_job.reset();
    m_isAsking = false; // its question goes with it
    Q_EMIT removed();
}

} // namespace waybill
