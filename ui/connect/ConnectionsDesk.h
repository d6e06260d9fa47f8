// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connect/SetupPanel.h"
#include "widgets/MessageBar.h"

#include <QObject>

class QMenu;

namespace waybill {

class ConnectPage;

/// What the window has for saved connections: the submenu to switch between them, the page that
/// sets one up, the dialog that manages them, and the offer to save one that was opened from a file.
class ConnectionsDesk : public QObject
{
    Q_OBJECT

public:
    /// Puts the setup panel on @p page when it is first to be seen there: who has a connection does
    /// not wait for it at the start. Until the saved connections are read, the page only greets.
    /// @p notice is for offers and notes. All outlive the desk.
    ConnectionsDesk(const SetupPanel::Dependencies &dependencies, ConnectPage *page,
                    MessageBar *notice, QWidget *window);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    ~ConnectionsDesk() override;

    /// Asks in place whether a connection that was opened from a file is to be kept, and with it
    /// @p secrets in the key store. They are wiped with the answer, or when closed.
    void offerToSave(const ConnectionSettings &settings, OpenSecrets secrets);
    /// Nothing is offered any more: the connection was closed.
    void withdrawOffer();
    /// Leads to a change of the saved connection of these settings; else to a new one.
    void change(const ConnectionSettings &settings);
    void retranslateUi();

Q_SIGNALS:
    void openRequested(const waybill::SavedConnection &connection);
    /// The page that sets a connection up is to be shown.
    void pageRequested();
    /// The person is done with that page, and nothing was changed.
    void pageLeft();

private:
    void open(const QString &id);
    void beginNew();
    void edit(const QString &id);
    void manage();
    void awaitBook();
    void showChoiceSoon();
    void onSaved(const SavedConnection &connection, bool hasPassed);
    void onNoticeButton(int index);
    void onLoadedOrChanged();
    /// Made, and put on the page, with the first question for it.
    SetupPanel &panel();

    SetupPanel::Dependencies m_dependencies;
    ConnectionBook &m_book;
    QWidget *m_window = nullptr;
    ConnectPage *m_page = nullptr;
    MessageBar *m_notice = nullptr;
    SetupPanel *m_panel = nullptr;
    QMenu *m_menu = nullptr;
    ConnectionSettings m_offered;
    OpenSecrets m_offeredSecrets;
    bool m_isOffering = false;
    bool m_isPainted = false; ///< the window, once
    BookCallPtr m_saveCall;
};

} // namespace waybill
