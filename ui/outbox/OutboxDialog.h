// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/Outbox.h"
#include "session/OutboxSender.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace waybill {

class OutboxTable;

/// What waits to be sent: to be looked at, opened, taken out, put back, and tried now.
class OutboxDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p outbox outlives the dialog; @p sender is of the open connection, or null.
    OutboxDialog(Outbox &outbox, OutboxSender *sender, Clock clock, QWidget *parent = nullptr);
    ~OutboxDialog() override;

Q_SIGNALS:
    void openRequested(const waybill::JobKey &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showEntries();
    void showButtons();
    /// Gives it to the entries, or to what brings the last one back.
    void keepKeyboard();
    [[nodiscard]] bool isBehindAnother(const OutboxEntry &entry) const;
    [[nodiscard]] bool canOpen(const OutboxEntry &entry) const;
    void openCurrent();
    void sendCurrent();
    void withdrawCurrent();
    void undo();
    /// Says the outcome of what a button did, also to screen readers.
    void say(const QString &text);
    void retranslateUi();

    Outbox &m_outbox;
    QPointer<OutboxSender> m_sender;
    Clock m_clock;
    QList<OutboxEntry> m_withdrawn; ///< what Undo brings back, the last one first
    OutboxTable *m_table = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_openButton = nullptr;
    QPushButton *m_sendButton = nullptr;
    QPushButton *m_withdrawButton = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    bool m_isPuttingBack = false;
};

} // namespace waybill
