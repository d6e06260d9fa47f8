// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "board/EmptyNotice.h"
#include "models/JobFilterModel.h"
#include "models/JobTableModel.h"
#include "session/JobBoard.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace waybill {

class ArchiveStore;
class AutoRefresh;
class BoardArchive;
class BoardView;
class DesktopNotifier;
class NoticeDesk;
class SavedViews;
class UiMemory;

/// The page with all jobs of one connection (product.md, section 4): views, table, peek panel.
/// Starts to read when it is told to refresh. What a person arranged goes to UiMemory.
class BoardPage : public QWidget
{
    Q_OBJECT

public:
    /// @p memory outlives the page, and so does @p archive; without one nothing is kept.
    BoardPage(std::shared_ptr<OpenConnection> connection, Clock clock, UiMemory &memory,
              ArchiveStore *archive = nullptr, QWidget *parent = nullptr);
    ~BoardPage() override;

    [[nodiscard]] const std::shared_ptr<OpenConnection> &connection() const { return m_connection; }
    [[nodiscard]] bool isRefreshing() const { return m_board->isRefreshing(); }
    [[nodiscard]] JobView view() const;
    [[nodiscard]] bool isPeekShown() const;
    [[nodiscard]] std::optional<JobSummary> currentJob() const;
    [[nodiscard]] QList<JobSummary> selectedJobs() const;
    [[nodiscard]] QList<JobSummary> allJobs() const { return m_jobs->allJobs(); }
    /// The jobs whose parcel has the tracking number @p number, whatever its suffix.
    [[nodiscard]] QList<JobSummary> jobsInParcel(const QString &number) const
    {
        return m_jobs->jobsInParcel(number);
    }
    /// One action for each column that may be hidden, for a menu. Owned by the page.
    [[nodiscard]] QList<QAction *> columnActions() const;
    /// What can be done with a person's own views, for a menu. Owned by the page.
    [[nodiscard]] QList<QAction *> savedViewActions() const;
    /// The choices of how often the jobs are read again by themselves. Owned by the page.
    [[nodiscard]] QList<QAction *> autoRefreshActions() const;
    /// The selected jobs as lines of cells between tabs, in the columns that are shown.
    [[nodiscard]] QString selectedAsTable() const;
    /// Asks for a file, and writes the selected jobs into it, or all that are shown where fewer
    /// than two are selected.
    void exportJobs();
    /// Tells news of the jobs over the desktop from now on, where there is an archive. @p notifier
    /// outlives the page.
    void setNotifier(DesktopNotifier &notifier);
    /// For the status bar: jobs, selection, certificate, connection.
    [[nodiscard]] QString statusLine() const;

    /// Asks which archived jobs to remove for good; the selected ones are proposed.
    void purgeArchive();
    /// Whether the job of @p key is known from the archive only.
    [[nodiscard]] bool isArchived(const JobKey &key) const;

    void refresh();
    /// Takes over what an editor has just read.
    void noteJob(const Job &job);
    /// See JobBoard.
    void noteOnline() { m_board->noteOnline(); }
    void noteOffline() { m_board->noteOffline(); }
    void setView(JobView view);
    void setPeekShown(bool isShown);
    /// The context menu of the table.
    void setTableActions(const QList<QAction *> &actions);
    void focusFind();
    void focusTable();
    /// Puts sizes, columns, view and selection into the memory.
    void remember();

Q_SIGNALS:
    void openRequested(const waybill::JobKey &key);
    void markAsShippedRequested(const waybill::JobKey &key);
    void viewChanged(waybill::JobView view);
    void selectionChanged();
    /// statusLine() may say something else now.
    void statusChanged();
    void refreshStarted();
    void refreshFinished();
    /// The list of an account was read to its end.
    void serviceAnswered();
    /// A notice over the desktop about @p keys was pressed.
    void noticePressed(const QList<waybill::JobKey> &keys);
    /// Something is worth saying for some seconds.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTimers();
    void setUpArchive(ArchiveStore *archive);
    void setUpSavedViews();
    [[nodiscard]] SavedView arrangement() const;
    void applySavedView(int index);
    void leaveSavedView();
    void showTitle();
    void connectBoard();
    void connectWidgets();
    void restore();
    void retranslateUi();
    void onRefreshStarted();
    void onRefreshFinished();
    void onAccountCompleted(const QString &account, const QSet<QString> &names);
    void onCurrentJobChanged();
    void applyFind();
    void applyFilter(const JobFilter &filter);
    void onRowsNarrowed(const std::optional<JobSummary> &before);
    void selectFirst();
    /// One step back: the text goes, then the filter, then the keyboard goes to the table.
    void leaveFind();
    void writeJobs(const QString &path);
    void updateCounts();
    void updateNotice();
    [[nodiscard]] EmptyNotice::Notice noticeOfEmptiness() const;
    /// Jobs that the service has, as far as is known.
    [[nodiscard]] bool hasJobs() const;
    void updateTimes();
    void selectWanted();
    void onNoticePressed();
    void readForPeek();
    void readArchivedForPeek(const JobKey &key);

    std::shared_ptr<OpenConnection> m_connection;
    Clock m_clock;
    UiMemory &m_memory;
    JobBoard *m_board = nullptr;
    JobTableModel *m_jobs = nullptr;
    BoardArchive *m_archive = nullptr; ///< none without a store
    NoticeDesk *m_notices = nullptr;   ///< none without a notifier
    JobFilterModel *m_shown = nullptr;
    BoardView *m_view = nullptr;
    AutoRefresh *m_autoRefresh = nullptr;
    SavedViews *m_savedViews = nullptr;
    std::optional<SavedView> m_appliedView; ///< whose search and filter go when it is left
    ServiceCallPtr<Job> m_peekCall;
    AnyCallPtr m_archivePeekCall;
    bool m_isArchiveTroubled = false; ///< and that was said
    std::optional<JobKey> m_wanted;   ///< to be selected when its row is there
    bool m_followsFirst =
        true; ///< nobody chose a job yet: the first row is selected, whichever it is
    bool m_isSelecting = false;
    /// Where the focus went when the refresh button was disabled under it.
    QPointer<QWidget> m_focusMeanwhile;
    QTimer m_findTimer;
    QTimer m_peekTimer;
    QTimer m_countTimer;
    QTimer m_minuteTimer;
};

} // namespace waybill
