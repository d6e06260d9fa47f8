// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/MessageBar.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace waybill {

class Card;

/// The first page, shown while no connection is open: practice data, or a connection file that is
/// chosen or dropped. What went wrong stands on the page itself.
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectPage(QWidget *parent = nullptr);

    /// A connection called @p name is being opened; empty: its name is not known yet.
    void showProgress(const QString &name);
    void showProblem(const MessageBar::Message &message);
    /// Back to the choice; an earlier problem goes.
    void showChoice();
    /// Nothing but the greeting, until showChoice() or one of the others: it is not known yet whether
    /// there is a connection to open at once.
    void showGreeting();
    [[nodiscard]] bool isGreeting() const { return m_isGreeting; }
    /// The key store is asked for a secret, and may be asking the person.
    void showWaitingForKeyStore();
    /// The saved connection @p name is being changed on the page; empty: none is.
    void showEdited(const QString &name);
    /// What is entered can be saved: then that is the primary act of the page.
    void setReadyToSave(bool isReady);
    /// Puts @p panel, which sets a connection up, beside the other ways in, and takes it over.
    void addSetup(QWidget *panel);
    /// The saved connections, id and name, each with a button.
    void showSaved(const QList<QPair<QString, QString>> &connections);

Q_SIGNALS:
    /// The choice is about to be seen: time for addSetup().
    void choiceComing();
    void practiceRequested();
    void savedChosen(const QString &id);
    void fileRequested();
    void fileDropped(const QString &path);
    void cancelRequested();
    /// Back to where the person came from, if anywhere; what was entered stays.
    void backRequested();
    /// The connection that is being changed is to stay as it is.
    void leaveRequested();
    void messageButtonPressed(int index);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLayout();
    [[nodiscard]] QBoxLayout *makeHead();
    [[nodiscard]] Card *makeChoice(QPushButton *button, QLabel *text);
    [[nodiscard]] QWidget *makeProgress();
    void connectButtons();
    void retranslateUi();
    void adoptPalette();
    void setBusy(bool isBusy);
    /// Gives the keyboard a place where it has none on the page.
    void takeKeyboard();
    void giveRoomToChoices(bool evenWhileHidden);

    QString m_opening;
    QString m_edited;
    bool m_isReadyToSave = false;
    bool m_isWaitingForKeyStore = false;
    bool m_isGreeting = false;
    QWidget *m_middle = nullptr;
    Card *m_savedCard = nullptr;
    MessageBar *m_message = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_introduction = nullptr;
    QPushButton *m_leave = nullptr;
    QWidget *m_choices = nullptr;
    Card *m_openFileCard = nullptr;
    Card *m_practiceCard = nullptr;
    QPushButton *m_practice = nullptr;
    QLabel *m_practiceText = nullptr;
    QPushButton *m_openFile = nullptr;
    QLabel *m_openFileText = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progressBar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill
