// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/BoardPage.h"

#include "archive/BoardArchive.h"
#include "board/AutoRefresh.h"
#include "board/BoardTexts.h"
#include "board/BoardView.h"
#include "board/FilterButton.h"
#include "board/JobColumns.h"
#include "board/JobsTable.h"
#include "board/JobTexts.h"
#include "board/PeekPanel.h"
#include "board/SavedViews.h"
#include "board/ViewsList.h"
#include "requests/RequestsDialog.h"
#include "widgets/MessageBar.h"
#include "widgets/ReturnKey.h"
#include "widgets/UiMemory.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waybill {

namespace {

constexpr auto findDelay = 0ms;   // once per burst of keys, as a scanner sends them
constexpr auto peekDelay = 300ms; // a person who scrolls past a row does not want it read
constexpr auto countDelay = 0ms;  // once per burst of changes
constexpr auto minute = 30s;      // how often "2 min ago" is looked at

constexpr int autoRefreshMinutes = 5;

constexpr auto splitterKey = "board/splitter"_L1;
constexpr auto columnsKey = "board/columns"_L1;
constexpr auto viewKey = "board/view"_L1;
constexpr auto savedViewKey = "board/savedView"_L1;
constexpr auto peekKey = "board/peek"_L1;
constexpr auto autoRefreshKey = "board/autoRefreshMinutes"_L1;
constexpr auto accountKey = "board/selectedAccount"_L1;
constexpr auto jobKey = "board/selectedJob"_L1;

} // namespace

BoardPage::BoardPage(std::shared_ptr<OpenConnection> connection, Clock clock, UiMemory &memory,
                     ArchiveStore *archive, QWidget *parent)
    : QWidget(parent)
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
    , m_memory(memory)
    , m_board(new JobBoard(m_connection, m_clock, this))
    , m_jobs(new JobTableModel(m_clock, this))
    , m_shown(new JobFilterModel(this))
    , m_view(new BoardView(*m_shown, m_clock, this))
    , m_autoRefresh(new AutoRefresh(this))
{
    setObjectName("boardPage"_L1);
    ReturnKey::serve(this);
    m_jobs->setTexts(JobTexts::forTable());
    m_shown->setJobs(m_jobs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setUpTimers();
    connectBoard();
    setUpArchive(archive);
    connectWidgets();
    setUpSavedViews();
    restore();
    retranslateUi();
    m_view->showNotice(BoardTexts::reading());
}

BoardPage::~BoardPage() = default;

void BoardPage::setUpTimers()
{
    for (QTimer *timer : {&m_findTimer, &m_peekTimer, &m_countTimer})
        timer->setSingleShot(true);
    m_findTimer.setInterval(findDelay);
    m_peekTimer.setInterval(peekDelay);
    m_countTimer.setInterval(countDelay);
    m_minuteTimer.start(minute);
}

void BoardPage::connectBoard()
{
    connect(m_board, &JobBoard::refreshStarted, this, &BoardPage::onRefreshStarted);
    connect(m_board, &JobBoard::refreshFinished, this, &BoardPage::onRefreshFinished);
    connect(m_board, &JobBoard::jobsRead, this,
            [this](const QString &account, const QList<JobSummary> &jobs) {
                m_view->table->keepInPlace([&] { m_jobs->mergeJobs(account, jobs); });
            });
    connect(m_board, &JobBoard::accountCompleted, this, &BoardPage::onAccountCompleted);
    connect(m_board, &JobBoard::accountLeft, this,
            [this](const QString &account) { onAccountCompleted(account, {}); });
    connect(m_board, &JobBoard::accountCompleted, this, &BoardPage::serviceAnswered);
    const auto countSoon = qOverload<>(&QTimer::start);
    connect(m_jobs, &QAbstractItemModel::rowsInserted, &m_countTimer, countSoon);
    connect(m_jobs, &QAbstractItemModel::rowsRemoved, &m_countTimer, countSoon);
    connect(m_jobs, &QAbstractItemModel::dataChanged, &m_countTimer, countSoon);
    connect(m_shown, &QAbstractItemModel::layoutChanged, &m_countTimer,
            qOverload<>(&QTimer::start));
    connect(&m_countTimer, &QTimer::timeout, this, [this] {
        updateCounts();
        selectWanted();
        m_view->peek->setJob(currentJob());
        updateNotice();
    });
}

void BoardPage::connectWidgets()
{
    m_view->find->installEventFilter(this);
    connect(m_view->views, &ViewsList::viewChosen, this, &BoardPage::setView);
    connect(m_view->find, &QLineEdit::textChanged, &m_findTimer, qOverload<>(&QTimer::start));
    connect(m_view->filter, &FilterButton::filterChosen, this, &BoardPage::applyFilter);
    connect(m_autoRefresh, &AutoRefresh::due, this, &BoardPage::refresh);
    connect(&m_findTimer, &QTimer::timeout, this, &BoardPage::applyFind);
    connect(m_view->refreshButton, &QPushButton::clicked, this, &BoardPage::refresh);
    connect(m_view->message, &MessageBar::buttonPressed, this, &BoardPage::refresh);
    connect(m_view->message, &MessageBar::requestAsked, this,
            [this](const QByteArray &id) { RequestsDialog::openAt(connection(), id, this); });
    connect(m_view->notice, &EmptyNotice::buttonPressed, this, &BoardPage::onNoticePressed);
    connect(m_view->table, &JobsTable::openRequested, this, &BoardPage::openRequested);
    connect(m_view->table, &JobsTable::currentJobChanged, this, &BoardPage::onCurrentJobChanged);
    connect(m_view->table, &JobsTable::selectedJobsChanged, this, &BoardPage::onCurrentJobChanged);
    connect(m_view->peek, &PeekPanel::openRequested, this, &BoardPage::openRequested);
    connect(m_view->peek, &PeekPanel::markAsShippedRequested, this,
            &BoardPage::markAsShippedRequested);
    connect(m_view->peek, &PeekPanel::copied, this,
            [this] { Q_EMIT announced(tr("Address copied")); });
    const auto stay = [this] { m_followsFirst = false; };
    connect(this, &BoardPage::openRequested, this, stay);
    connect(this, &BoardPage::markAsShippedRequested, this, stay);
    connect(&m_peekTimer, &QTimer::timeout, this, &BoardPage::readForPeek);
    connect(&m_minuteTimer, &QTimer::timeout, this, &BoardPage::updateTimes);
}

void BoardPage::restore()
{
    m_view->splitter->restoreState(m_memory.value(splitterKey).toByteArray());
    m_view->table->columns().restore(m_memory.value(columnsKey).toByteArray());
    m_view->peek->setViewOnly(connection()->settings().viewOnly);
    m_view->peek->setVisible(m_memory.value(peekKey, true).toBool());
    m_autoRefresh->setMinutes(m_memory.value(autoRefreshKey, autoRefreshMinutes).toInt());
    const int view = m_memory.value(viewKey, int(JobView::AllJobs)).toInt();
    if (allJobViews().contains(JobView(view)))
        m_view->views->setCurrentView(JobView(view));
    const int saved = m_memory.value(savedViewKey, -1).toInt();
    if (saved >= 0 && saved < m_savedViews->views().size())
        m_view->views->setCurrentSavedView(saved);
    const JobKey key{m_memory.value(accountKey).toString(), m_memory.value(jobKey).toString()};
    if (!key.name.isEmpty())
        m_wanted = key;
}

void BoardPage::remember()
{
    m_memory.setValue(splitterKey, m_view->splitter->saveState());
    m_memory.setValue(columnsKey, m_view->table->columns().state());
    m_memory.setValue(peekKey, isPeekShown());
    m_memory.setValue(autoRefreshKey, m_autoRefresh->minutes());
    m_memory.setValue(viewKey, int(view()));
    m_memory.setValue(savedViewKey, m_view->views->currentSavedView().value_or(-1));
    if (const auto job = currentJob()) {
        m_memory.setValue(accountKey, job->key.account);
        m_memory.setValue(jobKey, job->key.name);
    }
}

JobView BoardPage::view() const
{
    return m_shown->view();
}

bool BoardPage::isPeekShown() const
{
    return !m_view->peek->isHidden();
}

std::optional<JobSummary> BoardPage::currentJob() const
{
    return m_view->table->currentJob();
}

QList<JobSummary> BoardPage::selectedJobs() const
{
    return m_view->table->selectedJobs();
}

QString BoardPage::statusLine() const
{
    return BoardTexts::statusLine(*m_board, m_shown->rowCount(), m_view->table->selectedCount(),
                                  m_clock());
}

void BoardPage::refresh()
{
    m_board->refresh();
}

void BoardPage::noteJob(const Job &job)
{
    m_board->noteJob(job); // comes back as jobsRead()
}

void BoardPage::setView(JobView view)
{
    m_view->views->setCurrentView(view);
    const bool wasSaved = m_appliedView.has_value();
    if (m_shown->view() == view && !wasSaved)
        return;
    const auto before = currentJob();
    leaveSavedView();
    m_shown->setView(view);
    showTitle();
    onRowsNarrowed(before);
    Q_EMIT viewChanged(view);
}

void BoardPage::setPeekShown(bool isShown)
{
    m_view->peek->setVisible(isShown);
    if (isShown)
        m_peekTimer.start();
}

void BoardPage::setTableActions(const QList<QAction *> &actions)
{
    m_view->table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->table->addActions(actions);
}

void BoardPage::focusFind()
{
    m_view->find->setFocus(Qt::ShortcutFocusReason);
    m_view->find->selectAll();
}

void BoardPage::focusTable()
{
    m_view->focusRows();
}

void BoardPage::onRefreshStarted()
{
    m_view->progress->show();
    const bool hadFocus = m_view->refreshButton->hasFocus();
    m_view->refreshButton->setEnabled(false);
    m_focusMeanwhile = hadFocus ? window()->focusWidget() : nullptr;
    if (m_jobs->rowCount() == 0)
        m_view->showNotice(BoardTexts::reading());
    else
        m_followsFirst = false; // only while the first lists and their deadlines stream in
    Q_EMIT refreshStarted();
}

void BoardPage::onAccountCompleted(const QString &account, const QSet<QString> &names)
{
    m_view->table->keepInPlace([&] { m_jobs->retain(account, names); });
}

void BoardPage::onRefreshFinished()
{
    m_view->progress->hide();
    m_view->refreshButton->setEnabled(true);
    if (m_focusMeanwhile && m_focusMeanwhile == window()->focusWidget())
        m_view->refreshButton->setFocus(Qt::OtherFocusReason);
    m_autoRefresh->restart();
    if (!m_board->error()) {
        QSet<QString> accounts;
        for (const AccountStatus &status : m_board->accounts())
            accounts.insert(status.account);
        m_jobs->retainAccounts(accounts);
    }
    if (const auto failure = BoardTexts::failure(*m_board))
        m_view->message->show(*failure);
    else
        m_view->message->dismiss();
    updateCounts();
    selectWanted();
    updateNotice();
    updateTimes();
    Q_EMIT refreshFinished();
}

void BoardPage::onCurrentJobChanged()
{
    // The first row also becomes current by itself, when the table gets the focus.
    if (!m_isSelecting && m_view->table->currentIndex().row() > 0)
        m_followsFirst = false;
    m_view->peek->setJob(currentJob());
    m_view->peek->setSelectedCount(m_view->table->selectedCount());
    m_peekTimer.start();
    Q_EMIT selectionChanged();
    Q_EMIT statusChanged();
}

void BoardPage::updateCounts()
{
    m_view->views->setCounts([this](JobView view) { return m_shown->countOf(view); },
                             [this](int saved) { return m_shown->countOfSaved(saved); });
    Q_EMIT statusChanged();
}

void BoardPage::selectWanted()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    if (m_wanted && m_view->table->selectJob(*m_wanted)) {
        m_wanted.reset();
        m_followsFirst = false;
    }
    const bool isWaiting = m_wanted && m_board->isRefreshing();
    if (isWaiting || m_shown->rowCount() == 0 || (currentJob() && !m_followsFirst))
        return;
    // The keyboard has somewhere to start, and the panel something to say.
    selectFirst();
}

bool BoardPage::hasJobs() const
{
    return m_shown->countOf(JobView::AllJobs) > 0;
}

void BoardPage::updateNotice()
{
    if (m_shown->rowCount() > 0)
        m_view->showRows();
    else
        m_view->showNotice(noticeOfEmptiness());
}

EmptyNotice::Notice BoardPage::noticeOfEmptiness() const
{
    const bool isArchive = view() == JobView::Archive;
    const bool isReading = isArchive ? m_archive && m_archive->isLoading()
                                     : m_board->isRefreshing();
    const bool isEmpty = isArchive ? m_shown->countOf(JobView::Archive) == 0 : !hasJobs();
    if (isEmpty && isReading)
        return BoardTexts::reading();
    if (isEmpty && !isArchive)
        return BoardTexts::failure(*m_board) ? BoardTexts::unread() : BoardTexts::noJobs();
    if (!isEmpty && !m_shown->findText().isEmpty())
        return BoardTexts::nothingFound(m_shown->findText());
    if (!isEmpty && !m_shown->filter().isEmpty())
        return BoardTexts::nothingChosen();
    return BoardTexts::emptyView(view());
}

void BoardPage::onNoticePressed()
{
    if (!hasJobs() && view() != JobView::Archive)
        refresh();
    else if (!m_shown->findText().isEmpty())
        m_view->find->clear();
    else if (!m_shown->filter().isEmpty())
        m_view->filter->clearFilter();
    else
        setView(JobView::AllJobs);
}

void BoardPage::readForPeek()
{
    const auto job = currentJob();
    if (!job || !isVisible() || !isPeekShown())
        return;
    if (job->isArchived())
        return readArchivedForPeek(job->key);
    if (m_board->isRefreshing())
        return;
    m_peekCall = m_connection->service().readJob(job->key);
    // An aside: where it does not come, the row still says what the list told.
    m_peekCall->whenFinished(this, [this](const Result<Job, ServiceError> &result) {
        if (!result)
            return;
        noteJob(*result);
        m_view->peek->setShipTo(result->key, result->shipTo);
    });
}

void BoardPage::updateTimes()
{
    m_view->refreshed->setText(JobTexts::refreshed(m_board->lastRefreshed(), m_clock()));
    m_jobs->refreshDeadlines();
    m_view->peek->refreshTexts();
    Q_EMIT statusChanged();
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A scanner ends its number with Enter: go to what was found, and press nothing.
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            applyFind();
            focusTable();
            return true;
        }
        if (key == Qt::Key_Escape) {
            leaveFind();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_peekTimer.start();
}

void BoardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BoardPage::retranslateUi()
{
    showTitle();
    m_savedViews->retranslateUi();
    m_jobs->retranslate();
    m_shown->setCollationLocale(QLocale());
    m_view->showFilter(m_shown->filter());
    m_autoRefresh->retranslateUi();
    updateTimes();
    if (m_view->isNoticeShown())
        updateNotice();
    if (const auto failure = BoardTexts::failure(*m_board); failure && !m_view->message->isHidden())
        m_view->message->show(*failure);
}

} // namespace waybill
