// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/JobEditor.h"

#include <QObject>

#include <optional>

class QStackedWidget;

namespace waybill {

/// The place of the window's pages where a job is edited: one at a time. Knows how to leave it.
class EditorSlot : public QObject
{
    Q_OBJECT

public:
    /// @p pages outlives the slot.
    EditorSlot(JobEditorFactory makeEditor, QStackedWidget *pages, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_editor.has_value(); }
    /// The job of the open page.
    [[nodiscard]] std::optional<JobKey> job() const { return m_job; }
    /// Shows the page of a job. Ignored while one is open already.
    void open(JobEditorRequest request);
    /// Reads the job of the open page again.
    void refresh();
    /// Undo and redo of the open page.
    [[nodiscard]] QList<QAction *> editActions() const;
    /// Runs @p next once no page with unsaved changes is open; not at all when the person stays.
    void afterClosing(std::function<void()> next);
    /// Takes the page away without a question.
    void remove();

Q_SIGNALS:
    /// A page was opened.
    void opened();
    /// The page has gone; another one of the stack is to be shown.
    void removed();

private:
    JobEditorFactory m_makeEditor;
    QStackedWidget *m_pages;
    std::optional<JobEditor> m_editor;
    std::optional<JobKey> m_job;
    bool m_isAsking = false;
};

} // namespace waybill
