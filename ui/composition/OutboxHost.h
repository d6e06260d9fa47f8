// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/Outbox.h"
#include "session/OutboxSender.h"
#include "storage/OutboxStore.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace waybill {

class HistoryStore;
class MainWindow;
class OutboxButton;

/// The outbox of the program: its file, what sends from it for the connection that is open, and its
/// places in the window. Lives in the GUI thread.
class OutboxHost : public QObject
{
    Q_OBJECT

public:
    /// @p path is the file; @p history outlives the host.
    OutboxHost(const QString &path, HistoryStore &history, QObject *parent = nullptr);
    ~OutboxHost() override;

    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    /// Puts the button into the status bar of @p window, and follows its connection. Once.
    void attach(MainWindow &window);
    /// Lists what waits, over @p parent.
    void showDialog(QWidget *parent);
    /// The open connection has just answered.
    void noteOnline();

private:
    void onConnectionChanged();
    void onDelivered(const DeliveryEnd &end);
    void showCount();
    /// Takes the notice of a held entry away when that was dealt with.
    void followNotice();
    void showProblem(const StorageError &error);

    HistoryStore &m_history;
    OutboxStore m_store;
    Outbox m_outbox;
    std::unique_ptr<OutboxSender> m_sender; ///< while a connection is open
    QPointer<MainWindow> m_window;
    QPointer<OutboxButton> m_button;
    qint64 m_toldOf = 0; ///< the number of the held entry that a notice tells of; 0: of none
    QString m_told;      ///< its headline
};

} // namespace waybill
