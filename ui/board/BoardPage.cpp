// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/BoardPage.h"

#include "board/BoardTexts.h"
#include "board/JobTexts.h"
#include "board/JobsTable.h"
#include "board/PeekPanel.h"
#include "board/ViewsList.h"
#include "widgets/MessageBar.h"
#include "widgets/Theme.h"
#include "widgets/UiMemory.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waybill {

namespace {

constexpr auto findDelay = 80ms;   // long enough to type on, short enough to feel at once
constexpr auto peekDelay = 300ms;  // a person who scrolls past a row does not want it read
constexpr auto countDelay = 0ms;   // once per burst of changes
constexpr auto minute = 30s;       // how often "2 min ago" is looked at

constexpr auto splitterKey = "board/splitter"_L1;
constexpr auto columnsKey = "board/columns"_L1;
constexpr auto viewKey = "board/view"_L1;
constexpr auto peekKey = "board/peek"_L1;
constexpr auto accountKey = "board/selectedAccount"_L1;
constexpr auto jobKey = "board/selectedJob"_L1;

QLabel *quietTitle(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

BoardPage::BoardPage(std::shared_ptr<OpenConnection> connection, Clock clock, UiMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_connection(std::move(connection))
    , m_clock(std::move(clock))
    , m_memory(memory)
    , m_board(new JobBoard(m_connection, m_clock, this))
    , m_jobs(new JobTableModel(m_clock, this))
    , m_shown(new JobFilterModel(this))
{
    setObjectName("boardPage"_L1);
    m_jobs->setTexts(JobTexts::forTable());
    m_shown->setJobs(m_jobs);
    setUpLayout();
    connectBoard();
    connectWidgets();
    restore();
    retranslateUi();
    adoptPalette();
    showNotice(BoardTexts::reading());
}

BoardPage::~BoardPage() = default;

void BoardPage::setUpLayout()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName("boardSplitter"_L1);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(makeMain());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    for (QTimer *timer : {&m_findTimer, &m_peekTimer, &m_countTimer})
        timer->setSingleShot(true);
    m_findTimer.setInterval(findDelay);
    m_peekTimer.setInterval(peekDelay);
    m_countTimer.setInterval(countDelay);
    m_minuteTimer.start(minute);
}

QWidget *BoardPage::makeSide()
{
    auto *side = new QWidget(this);
    m_viewsTitle = quietTitle(u"viewsTitle"_s, side);
    m_views = new ViewsList(side);
    m_viewsTitle->setBuddy(m_views);
    m_viewsTitle->setContentsMargins(12, 0, 0, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 18, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_viewsTitle);
    layout->addWidget(m_views, 1);
    return side;
}

QWidget *BoardPage::makeMain()
{
    auto *main = new QWidget(this);
    main->setObjectName("boardMain"_L1);
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    m_progress = new QProgressBar(main);
    m_progress->setObjectName("refreshProgress"_L1);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setRange(0, 0);
    m_message = new MessageBar(main);
    m_message->setObjectName("boardMessage"_L1);
    m_table = new JobsTable(*m_shown, m_clock, main);
    m_notice = new EmptyNotice(main);
    m_stack = new QStackedWidget(main);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_notice);
    m_peek = new PeekPanel(m_clock, main);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_message, m_stack, m_peek})
        layout->addWidget(part, part == m_stack ? 1 : 0);
    m_message->hide();
    m_progress->hide();
    return main;
}

QBoxLayout *BoardPage::makeHeader()
{
    m_title = quietTitle(u"boardTitle"_s, this);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_find = new QLineEdit(this);
    m_find->setObjectName("findJobs"_L1);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(220);
    m_find->setMaximumWidth(340);
    m_find->installEventFilter(this);
    m_refreshed = quietTitle(u"refreshedLabel"_s, this);
    m_refreshButton = new QPushButton(this);
    m_refreshButton->setObjectName("refreshButton"_L1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 14, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_find, 2);
    row->addWidget(m_refreshed);
    row->addWidget(m_refreshButton);
    return row;
}

void BoardPage::connectBoard()
{
    connect(m_board, &JobBoard::refreshStarted, this, &BoardPage::onRefreshStarted);
    connect(m_board, &JobBoard::refreshFinished, this, &BoardPage::onRefreshFinished);
    connect(m_board, &JobBoard::jobsRead, m_jobs, &JobTableModel::mergeJobs);
    connect(m_board, &JobBoard::accountCompleted, this, &BoardPage::onAccountCompleted);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_jobs, changed, &m_countTimer, qOverload<>(&QTimer::start));
    connect(m_jobs, &QAbstractItemModel::dataChanged, &m_countTimer, qOverload<>(&QTimer::start));
    connect(m_shown, &QAbstractItemModel::layoutChanged, &m_countTimer, qOverload<>(&QTimer::start));
    connect(&m_countTimer, &QTimer::timeout, this, [this] {
        updateCounts();
        selectWanted();
        m_peek->setJob(currentJob());
        updateNotice();
    });
}

void BoardPage::connectWidgets()
{
    connect(m_views, &ViewsList::viewChosen, this, &BoardPage::setView);
    connect(m_find, &QLineEdit::textChanged, &m_findTimer, qOverload<>(&QTimer::start));
    connect(&m_findTimer, &QTimer::timeout, this, &BoardPage::applyFind);
    connect(m_refreshButton, &QPushButton::clicked, this, &BoardPage::refresh);
    connect(m_message, &MessageBar::buttonPressed, this, &BoardPage::refresh);
    connect(m_notice, &EmptyNotice::buttonPressed, this, &BoardPage::onNoticePressed);
    connect(m_table, &JobsTable::openRequested, this, &BoardPage::openRequested);
    connect(m_table, &JobsTable::currentJobChanged, this, &BoardPage::onCurrentJobChanged);
    connect(m_table, &JobsTable::selectedJobsChanged, this, &BoardPage::onCurrentJobChanged);
    connect(m_peek, &PeekPanel::openRequested, this, &BoardPage::openRequested);
    connect(m_peek, &PeekPanel::markAsShippedRequested, this, &BoardPage::markAsShippedRequested);
    connect(m_peek, &PeekPanel::copied, this, [this] { Q_EMIT announced(tr("Address copied")); });
    connect(&m_peekTimer, &QTimer::timeout, this, &BoardPage::readForPeek);
    connect(&m_minuteTimer, &QTimer::timeout, this, &BoardPage::updateTimes);
}

void BoardPage::restore()
{
    m_splitter->restoreState(m_memory.value(splitterKey).toByteArray());
    m_table->restoreColumns(m_memory.value(columnsKey).toByteArray());
    m_peek->setVisible(m_memory.value(peekKey, true).toBool());
    const int view = m_memory.value(viewKey, int(JobView::AllJobs)).toInt();
    if (allJobViews().contains(JobView(view)))
        m_views->setCurrentView(JobView(view));
    const JobKey key{m_memory.value(accountKey).toString(), m_memory.value(jobKey).toString()};
    if (!key.name.isEmpty())
        m_wanted = key;
}

void BoardPage::remember()
{
    m_memory.setValue(splitterKey, m_splitter->saveState());
    m_memory.setValue(columnsKey, m_table->columns());
    m_memory.setValue(peekKey, isPeekShown());
    m_memory.setValue(viewKey, int(view()));
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
    return !m_peek->isHidden();
}

std::optional<JobSummary> BoardPage::currentJob() const
{
    return m_table->currentJob();
}

QList<JobSummary> BoardPage::selectedJobs() const
{
    return m_table->selectedJobs();
}

QString BoardPage::statusLine() const
{
    return BoardTexts::statusLine(*m_board, m_shown->rowCount(), int(selectedJobs().size()), m_clock());
}

void BoardPage::refresh()
{
    m_board->refresh();
}

void BoardPage::noteJob(const Job &job)
{
    m_board->noteJob(job);
    m_jobs->mergeJobs(job.key.account, {summaryOf(job)});
}

void BoardPage::setView(JobView view)
{
    m_views->setCurrentView(view);
    if (m_shown->view() == view)
        return;
    m_shown->setView(view);
    m_title->setText(JobTexts::view(view));
    selectWanted();
    updateNotice();
    Q_EMIT viewChanged(view);
    Q_EMIT statusChanged();
}

void BoardPage::setPeekShown(bool isShown)
{
    m_peek->setVisible(isShown);
    if (isShown)
        m_peekTimer.start();
}

void BoardPage::setTableActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void BoardPage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void BoardPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void BoardPage::onRefreshStarted()
{
    m_progress->show();
    m_refreshButton->setEnabled(false);
    if (m_jobs->rowCount() == 0)
        showNotice(BoardTexts::reading());
    Q_EMIT refreshStarted();
}

void BoardPage::onAccountCompleted(const QString &account, const QSet<QString> &names)
{
    m_jobs->retain(account, names);
}

void BoardPage::onRefreshFinished()
{
    m_progress->hide();
    m_refreshButton->setEnabled(true);
    if (!m_board->error()) {
        QSet<QString> accounts;
        for (const AccountStatus &status : m_board->accounts())
            accounts.insert(status.account);
        m_jobs->retainAccounts(accounts);
    }
    if (const auto failure = BoardTexts::failure(*m_board))
        m_message->show(*failure);
    else
        m_message->dismiss();
    updateCounts();
    selectWanted();
    updateNotice();
    updateTimes();
    Q_EMIT refreshFinished();
}

void BoardPage::onCurrentJobChanged()
{
    m_peek->setJob(currentJob());
    m_peekTimer.start();
    Q_EMIT selectionChanged();
    Q_EMIT statusChanged();
}

void BoardPage::applyFind()
{
    m_findTimer.stop();
    m_shown->setFindText(m_find->text());
    selectWanted();
    updateNotice();
    Q_EMIT statusChanged();
}

void BoardPage::updateCounts()
{
    m_views->setCounts([this](JobView view) { return m_shown->countOf(view); });
    Q_EMIT statusChanged();
}

void BoardPage::selectWanted()
{
    if (m_wanted && m_table->selectJob(*m_wanted))
        m_wanted.reset();
    // The keyboard has somewhere to start, and the panel something to say.
    const bool isWaiting = m_wanted && m_board->isRefreshing();
    if (!isWaiting && !currentJob() && m_shown->rowCount() > 0)
        m_table->selectJob(m_shown->summaryAt(0).key);
}

void BoardPage::updateNotice()
{
    if (m_shown->rowCount() > 0)
        showRows();
    else if (m_jobs->rowCount() == 0 && m_board->isRefreshing())
        showNotice(BoardTexts::reading());
    else if (m_jobs->rowCount() == 0 && BoardTexts::failure(*m_board))
        showNotice(BoardTexts::unread());
    else if (m_jobs->rowCount() == 0)
        showNotice(BoardTexts::noJobs());
    else if (!m_shown->findText().isEmpty())
        showNotice(BoardTexts::nothingFound(m_shown->findText()));
    else
        showNotice(BoardTexts::emptyView(view()));
}

void BoardPage::showRows()
{
    m_stack->setCurrentWidget(m_table);
}

void BoardPage::showNotice(const EmptyNotice::Notice &notice)
{
    m_notice->show(notice);
    m_stack->setCurrentWidget(m_notice);
}

void BoardPage::onNoticePressed()
{
    if (m_jobs->rowCount() == 0)
        refresh();
    else if (!m_shown->findText().isEmpty())
        m_find->clear();
    else
        setView(JobView::AllJobs);
}

void BoardPage::readForPeek()
{
    const auto job = currentJob();
    if (!job || !isVisible() || !isPeekShown() || m_board->isRefreshing())
        return;
    m_peekCall = m_connection->service().readJob(job->key);
    // An aside: where it does not come, the row still says what the list told.
    m_peekCall->whenFinished(this, [this](const Result<Job, ServiceError> &result) {
        if (!result)
            return;
        noteJob(*result);
        m_peek->setShipTo(result->key, result->shipTo);
    });
}

void BoardPage::updateTimes()
{
    m_refreshed->setText(JobTexts::refreshed(m_board->lastRefreshed(), m_clock()));
    m_jobs->refreshDeadlines();
    m_peek->refreshTexts();
    Q_EMIT statusChanged();
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // A scanner ends its number with Enter: go to what was found, and press nothing.
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            applyFind();
            focusTable();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
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
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void BoardPage::retranslateUi()
{
    m_viewsTitle->setText(tr("Vie&ws"));
    m_title->setText(JobTexts::view(view()));
    m_find->setAccessibleName(tr("Find jobs"));
    m_find->setPlaceholderText(tr("Find jobs (Ctrl+F)"));
    theme::setButtonText(m_refreshButton, tr("&Refresh"));
    m_refreshButton->setToolTip(tr("Read all jobs again (F5)"));
    m_progress->setAccessibleName(tr("Reading jobs"));
    m_jobs->retranslate();
    m_shown->setCollationLocale(QLocale());
    updateTimes();
    if (m_stack->currentWidget() == m_notice)
        updateNotice();
    if (const auto failure = BoardTexts::failure(*m_board); failure && !m_message->isHidden())
        m_message->show(*failure);
}

void BoardPage::adoptPalette()
{
    m_refreshButton->setIcon(theme::icon(u"view-refresh"_s, palette()));
    for (QLabel *label : {m_viewsTitle, m_refreshed})
        theme::setTextColor(label, theme::secondaryTextColor(palette()));
    const QList<QAction *> old = m_find->findChildren<QAction *>("findIcon"_L1);
    qDeleteAll(old);
    QAction *sign = m_find->addAction(theme::icon(u"edit-find"_s, theme::secondaryTextColor(palette())),
                                      QLineEdit::LeadingPosition);
    sign->setObjectName("findIcon"_L1);
}

} // namespace waybill
