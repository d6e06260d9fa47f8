// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// The way from the board to the page of a job, or of several, and back.

#include "board/BoardPage.h"
#include "window/EditorSlot.h"
#include "window/JobQueue.h"
#include "window/MainWindow.h"

#include <QApplication>
#include <QPointer>
#include <QStackedWidget>

#include <utility>

namespace waybill {

void MainWindow::openJob(const JobKey &key, JobAction action)
{
    if (!m_board || m_editor->isOpen())
        return;
    m_queue->clear();
    openPage(key, action);
}

void MainWindow::openSelected(const JobKey &key)
{
    QList<JobKey> keys;
    const QList<JobSummary> selected = m_board->selectedJobs();
    for (const JobSummary &job : selected)
        keys.append(job.key);
    if (keys.size() > 1 && keys.contains(key))
        openJobs(keys);
    else
        openJob(key);
}

void MainWindow::openJobs(const QList<JobKey> &keys)
{
    if (!m_board || m_editor->isOpen() || keys.isEmpty())
        return;
    m_queue->setJobs(keys);
    openPage(keys.constFirst(), JobAction::Update);
}

void MainWindow::openPage(const JobKey &key, JobAction action)
{
    JobEditorRequest request;
    request.connection = m_board->connection();
    request.key = key;
    request.action = action;
    request.isArchived = m_board->isArchived(key);
    request.onBack = [this] { leaveEditor(); };
    // The page may hear of a read when its board is gone, or another connection's is there.
    const QPointer<BoardPage> board(m_board);
    request.onJobRead = [this, board, isArchived = request.isArchived](const Job &job) {
        if (isArchived || !board)
            return;
        board->noteJob(job);
        Q_EMIT serviceAnswered();
    };
    request.onOutOfReach = [this, board] {
        if (board)
            noteOffline();
    };
    request.onParted = [this](const MessageBar::Message &message) {
        m_notice->showForAWhile(message);
    };
    request.jobsInParcel = [this](const QString &number) {
        return m_board ? m_board->jobsInParcel(number) : QList<JobSummary>();
    };
    request.jobsOnBoard = [this] { return m_board ? m_board->allJobs() : QList<JobSummary>(); };
    m_editor->open(std::move(request));
}

void MainWindow::showJob(const JobKey &key)
{
    m_editor->afterClosing([this, key] { openJob(key); });
}

void MainWindow::showJobs(const QList<JobKey> &keys)
{
    comeToFront();
    const bool isThere = keys.size() == 1 && m_editor->job() == keys.constFirst();
    if (!isThere && QApplication::activeModalWidget() == nullptr)
        m_editor->afterClosing([this, keys] { openJobs(keys); });
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::leaveEditor()
{
    m_editor->afterClosing([this] {
        m_queue->clear();
        if (m_board)
            m_board->focusTable();
    });
}

void MainWindow::findJobs()
{
    m_editor->afterClosing([this] {
        m_queue->clear();
        showBoard();
        if (m_board)
            m_board->focusFind();
    });
}

void MainWindow::onEditorRemoved()
{
    if (m_board)
        m_pages->setCurrentWidget(m_board);
    updateSituation();
}

} // namespace waybill
