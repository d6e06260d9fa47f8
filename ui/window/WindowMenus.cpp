// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/WindowMenus.h"

#include "widgets/MenuBarFocus.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// A language in its own words, so that it is found by those who read no other.
QString nativeName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s; // QLocale would say "American English"
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window, const QStringList &languages)
    : QObject(window)
    , m_window(window)
    , m_file(window->menuBar()->addMenu(QString()))
    , m_edit(window->menuBar()->addMenu(QString()))
    , m_job(window->menuBar()->addMenu(QString()))
    , m_view(window->menuBar()->addMenu(QString()))
    , m_help(window->menuBar()->addMenu(QString()))
    , m_views(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    MenuBarFocus::serve(window->menuBar());
    addFileMenu();
    addJobMenu();
    addViewMenu(languages);
    addHelpMenu();
    retranslateUi();
    adoptPalette();
}

QAction *WindowMenus::add(QMenu *menu, Id id, const QString &name, const QString &icon,
                          const QList<QKeySequence> &shortcuts)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
    m_actions.insert(id, action);
    m_icons.insert(id, icon);
    return action;
}

void WindowMenus::addFileMenu()
{
    add(m_file, Id::OpenFile, u"openFileAction"_s, u"document-open"_s,
        {QKeySequence(Qt::CTRL | Qt::Key_O)});
    add(m_file, Id::Practice, u"practiceAction"_s, u"package"_s);
    m_file->addSeparator();
    add(m_file, Id::CloseConnection, u"closeConnectionAction"_s, u"document-close"_s);
    m_file->addSeparator();
    QAction *quit = add(m_file, Id::Quit, u"quitAction"_s, u"application-exit"_s,
                        {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void WindowMenus::addJobMenu()
{
    // Enter is the table's own key: as a shortcut of the window it would reach into other widgets.
    add(m_job, Id::OpenJob, u"openJobAction"_s, u"document-edit"_s);
    add(m_job, Id::MarkAsShipped, u"markAsShippedAction"_s, u"mail-send"_s,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    add(m_job, Id::SetReturnAddress, u"setReturnAddressAction"_s, u"address-return"_s);
    m_job->addSeparator();
    add(m_job, Id::CopyJobName, u"copyJobNameAction"_s, u"edit-copy"_s);
    add(m_job, Id::CopyTracking, u"copyTrackingAction"_s, u"edit-copy"_s);
    add(m_job, Id::CopyTable, u"copyTableAction"_s, u"edit-copy"_s, {QKeySequence::Copy});
    add(m_job, Id::ExportJobs, u"exportJobsAction"_s, u"document-save"_s);
    add(m_job, Id::PurgeArchive, u"purgeArchiveAction"_s, u"edit-clear"_s);
    m_job->addSeparator();
    add(m_job, Id::Find, u"findAction"_s, u"edit-find"_s, {QKeySequence(Qt::CTRL | Qt::Key_F)});
    add(m_job, Id::Refresh, u"refreshAction"_s, u"view-refresh"_s, {QKeySequence(Qt::Key_F5)});
    // Escape is the page's own key: in a field or a list that is open it means something else first.
    add(m_job, Id::BackToJobs, u"backAction"_s, u"go-previous"_s);
    m_job->addSeparator();
    add(m_job, Id::History, u"historyAction"_s, u"view-list"_s);
    add(m_job, Id::Outbox, u"outboxAction"_s, u"mail-send"_s);
    add(m_job, Id::AddressBook, u"addressBookAction"_s, u"x-office-address-book"_s);
    add(m_job, Id::CarrierAccounts, u"carrierAccountsAction"_s, u"account-card"_s);
}

void WindowMenus::addViewMenu(const QStringList &languages)
{
    for (const JobView view : allJobViews()) {
        QAction *action = m_view->addAction(QString());
        action->setObjectName(u"viewAction%1"_s.arg(int(view)));
        action->setCheckable(true);
        action->setData(int(view));
        m_views->addAction(action);
    }
    m_savedViews = m_view->addMenu(QString());
    m_savedViews->setObjectName("savedViewsMenu"_L1);
    m_view->addSeparator();
    add(m_view, Id::Peek, u"peekAction"_s, QString(), {QKeySequence(Qt::Key_F4)})
        ->setCheckable(true);
    m_columns = m_view->addMenu(QString());
    m_columns->setObjectName("columnsMenu"_L1);
    m_autoRefresh = m_view->addMenu(QString());
    m_autoRefresh->setObjectName("autoRefreshMenu"_L1);
    add(m_view, Id::Notices, u"noticesAction"_s, u"dialog-information"_s);
    m_language = m_view->addMenu(QString());
    for (const QString &code : languages) {
        QAction *action = m_language->addAction(nativeName(code));
        action->setObjectName("languageAction_"_L1 + code);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    connect(m_views, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT viewChosen(JobView(action->data().toInt())); });
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowMenus::addHelpMenu()
{
    add(m_help, Id::Shortcuts, u"shortcutsAction"_s, u"input-keyboard"_s,
        {QKeySequence(Qt::Key_F1)});
    add(m_help, Id::Requests, u"requestsAction"_s, u"view-list"_s);
    add(m_help, Id::About, u"aboutAction"_s, u"help-about"_s)->setMenuRole(QAction::AboutRole);
}

void WindowMenus::addConnections(QMenu *connections)
{
    m_connections = connections;
    m_file->insertMenu(action(Id::OpenFile), connections);
}

void WindowMenus::update(const Situation &now)
{
    const auto enable = [this](Id id, bool isPossible) { action(id)->setEnabled(isPossible); };
    const QList<QAction *> before = m_edit->actions();
    if (!std::equal(before.cbegin(), before.cend(), now.editActions.cbegin(),
                    now.editActions.cend())) {
        m_edit->clear();
        m_edit->addActions(now.editActions);
    }
    m_edit->setEnabled(!now.editActions.isEmpty());
    enable(Id::OpenFile, !now.isOpening);
    if (m_connections)
        m_connections->setEnabled(!now.isOpening);
    enable(Id::Practice, !now.isOpening);
    enable(Id::CloseConnection, now.hasConnection);
    enable(Id::OpenJob, now.isBoardShown && now.hasJob);
    m_opensSeveral = now.hasSeveral;
    action(Id::OpenJob)->setText(m_opensSeveral ? tr("&Open jobs") : tr("&Open job"));
    enable(Id::MarkAsShipped, now.isBoardShown && now.canMarkAsShipped && !now.isViewOnly);
    enable(Id::SetReturnAddress, now.isBoardShown && now.canSetReturnAddress && !now.isViewOnly);
    enable(Id::CopyJobName, now.isBoardShown && now.hasJob);
    enable(Id::CopyTracking, now.isBoardShown && now.hasTracking);
    enable(Id::CopyTable, now.isBoardShown && now.hasJob);
    enable(Id::ExportJobs, now.isBoardShown && now.hasJob);
    enable(Id::PurgeArchive, now.isBoardShown && now.hasArchive);
    m_columns->setEnabled(now.isBoardShown);
    m_savedViews->setEnabled(now.isBoardShown);
    m_autoRefresh->setEnabled(now.hasConnection);
    const bool isAwayFromJobs = now.isEditorShown
        || (now.hasConnection && !now.isBoardShown && !now.isOpening);
    enable(Id::Find, now.isBoardShown || isAwayFromJobs);
    enable(Id::Refresh, now.isEditorShown || (now.isBoardShown && !now.isRefreshing));
    enable(Id::BackToJobs, isAwayFromJobs);
    enable(Id::Peek, now.isBoardShown);
    m_views->setEnabled(now.isBoardShown);
}

QList<QAction *> WindowMenus::tableActions() const
{
    return {action(Id::OpenJob),     action(Id::MarkAsShipped), action(Id::SetReturnAddress),
            action(Id::CopyJobName), action(Id::CopyTracking),  action(Id::CopyTable)};
}

void WindowMenus::setView(JobView view)
{
    const QList<QAction *> actions = m_views->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(view));
}

void WindowMenus::setPeekShown(bool isShown)
{
    action(Id::Peek)->setChecked(isShown);
}

void WindowMenus::setLanguage(const QString &code)
{
    const QList<QAction *> actions = m_languages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

void WindowMenus::setBoardChoices(const QList<QAction *> &columns,
                                  const QList<QAction *> &autoRefresh,
                                  const QList<QAction *> &savedViews)
{
    m_savedViews->clear();
    m_savedViews->addActions(savedViews);
    m_columns->clear();
    m_columns->addActions(columns);
    m_autoRefresh->clear();
    m_autoRefresh->addActions(autoRefresh);
}

void WindowMenus::retranslateUi()
{
    retranslateMenus();
    retranslateActions();
}

void WindowMenus::retranslateMenus()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_job->setTitle(tr("&Job"));
    m_view->setTitle(tr("&View"));
    m_columns->setTitle(tr("&Columns"));
    m_savedViews->setTitle(tr("My &views"));
    m_autoRefresh->setTitle(tr("Refresh a&utomatically"));
    m_language->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    // With mnemonics of their own, which the side list does not have.
    const QStringList views{tr("&Needs tracking"), tr("&Due in 3 days"),
                            tr("In &transit"),     tr("In transit &over 14 days"),
                            tr("&Return not set"), tr("&Finished"),
                            tr("&All jobs"),       tr("Arc&hive")};
    const QList<QAction *> actions = m_views->actions();
    for (qsizetype i = 0; i < actions.size() && i < views.size(); ++i)
        actions.at(i)->setText(views.at(i));
}

void WindowMenus::retranslateActions()
{
    action(Id::OpenFile)->setText(tr("&Open connection file…"));
    action(Id::Practice)->setText(tr("&Try with practice data"));
    action(Id::CloseConnection)->setText(tr("&Close connection"));
    action(Id::Quit)->setText(tr("&Quit"));
    action(Id::OpenJob)->setText(m_opensSeveral ? tr("&Open jobs") : tr("&Open job"));
    action(Id::MarkAsShipped)->setText(tr("&Mark as shipped…"));
    action(Id::SetReturnAddress)->setText(tr("&Set return address…"));
    action(Id::CopyJobName)->setText(tr("Copy job &name"));
    action(Id::CopyTracking)->setText(tr("Copy &tracking number"));
    action(Id::CopyTable)->setText(tr("&Copy as table"));
    action(Id::ExportJobs)->setText(tr("&Export as CSV…"));
    action(Id::PurgeArchive)->setText(tr("Remo&ve from the archive…"));
    action(Id::Find)->setText(tr("&Find jobs"));
    action(Id::Refresh)->setText(tr("&Refresh"));
    action(Id::BackToJobs)->setText(tr("&Back to the jobs"));
    action(Id::History)->setText(tr("&History…"));
    action(Id::Outbox)->setText(tr("Outbo&x…"));
    action(Id::AddressBook)->setText(tr("&Address book…"));
    action(Id::CarrierAccounts)->setText(tr("Carrier acco&unts…"));
    //: the panel below the table that says what the selected job needs
    action(Id::Peek)->setText(tr("&Peek panel"));
    action(Id::Notices)->setText(tr("De&sktop notices…"));
    action(Id::Shortcuts)->setText(tr("&Keyboard shortcuts"));
    action(Id::Requests)->setText(tr("&Requests…"));
    action(Id::About)->setText(tr("&About Waybill"));
}

void WindowMenus::adoptPalette()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setIcon(theme::icon(m_icons.value(it.key()), m_window->palette()));
    m_language->setIcon(theme::icon(u"preferences-desktop-locale"_s, m_window->palette()));
}

} // namespace waybill
