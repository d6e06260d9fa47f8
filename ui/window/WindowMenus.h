// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobView.h"

#include <QHash>
#include <QMenu>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;

namespace waybill {

/// The menus of the main window and their actions: words, shortcuts, icons, and what is possible
/// when. What an action does is the window's business; it connects to the signals.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        OpenFile,
        Practice,
        CloseConnection,
        Quit,
        OpenJob,
        MarkAsShipped,
        SetReturnAddress,
        CopyJobName,
        CopyTracking,
        CopyTable,
        ExportJobs,
        PurgeArchive,
        Find,
        Refresh,
        BackToJobs,
        History,
        Outbox,
        AddressBook,
        CarrierAccounts,
        Peek,
        Notices,
        Requests,
        Shortcuts,
        About,
    };

    /// What the window shows now, which decides what is possible.
    struct Situation
    {
        bool isOpening = false;
        bool hasConnection = false;
        bool isBoardShown = false;
        bool isEditorShown = false;
        bool isRefreshing = false;
        bool hasJob = false;
        bool canSetReturnAddress = false;
        bool hasSeveral = false; ///< more than one is selected
        bool canMarkAsShipped = false;
        bool hasTracking = false;
        bool isViewOnly = false;
        QList<QAction *> editActions; ///< undo and redo of the page that is shown
        bool hasArchive = false;
    };

    /// Fills the menu bar of @p window. @p languages are codes such as "en" and "de".
    WindowMenus(QMainWindow *window, const QStringList &languages);

    /// The items that open something over the window, whatever page it shows.
    [[nodiscard]] static QList<Id> toolIds()
    {
        return {Id::History, Id::Outbox, Id::AddressBook, Id::CarrierAccounts, Id::Requests};
    }

    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(id); }
    /// Those that stand in the context menu of the table, too.
    [[nodiscard]] QList<QAction *> tableActions() const;
    void update(const Situation &now);
    void setView(JobView view);
    void setPeekShown(bool isShown);
    void setLanguage(const QString &code);
    /// Puts the menu of saved connections into the file menu.
    void addConnections(QMenu *connections);
    /// Fills the menus of what a board offers to choose; with empty lists there is no board.
    void setBoardChoices(const QList<QAction *> &columns, const QList<QAction *> &autoRefresh,
                         const QList<QAction *> &savedViews);
    void retranslateUi();
    /// Icons in the colours of the window's palette.
    void adoptPalette();

Q_SIGNALS:
    void triggered(waybill::WindowMenus::Id id);
    void viewChosen(waybill::JobView view);
    void languageChosen(const QString &code);

private:
    QAction *add(QMenu *menu, Id id, const QString &name, const QString &icon,
                 const QList<QKeySequence> &shortcuts = {});
    void addFileMenu();
    void addJobMenu();
    void addViewMenu(const QStringList &languages);
    void addHelpMenu();
    void retranslateMenus();
    void retranslateActions();

    QMainWindow *m_window = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_job = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_connections = nullptr;
    QHash<Id, QAction *> m_actions;
    QHash<Id, QString> m_icons;
    bool m_opensSeveral = false;
    QMenu *m_columns = nullptr;
    QMenu *m_savedViews = nullptr;
    QMenu *m_autoRefresh = nullptr;
    QActionGroup *m_views = nullptr;
    QActionGroup *m_languages = nullptr;
};

} // namespace waybill
