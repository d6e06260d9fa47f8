// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionBook.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace waybill {

class MessageBar;
class NameDialog;

/// The list of saved connections: order, default, rename, duplicate, change, renew, pass on, remove.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p book outlives the dialog.
    explicit ConnectionsDialog(ConnectionBook &book, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

Q_SIGNALS:
    void openRequested(const QString &id);
    void newRequested();
    /// The connection is to be changed or its certificate renewed, on the page that sets one up.
    void editRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Act {
        Open,
        New,
        Edit,
        Rename,
        Duplicate,
        MoveUp,
        MoveDown,
        MakeDefault,
        Export,
        Remove,
        Close
    };

    void setUpLayout();
    void fill();
    void updateActions();
    void run(Act act);
    void askForNewName(const SavedConnection &connection);
    void askForNameOfCopy(const SavedConnection &connection);
    NameDialog *askForName(const QString &title, const QString &name, const QString &id);
    void chooseExportFile();
    void askBeforeRemoving();
    /// What a removal takes along, and what stays; one sentence each.
    [[nodiscard]] QStringList goesWith(const SavedConnection &connection) const;
    [[nodiscard]] const SavedConnection *current() const;
    void retranslateUi();

    ConnectionBook &m_book;
    QLabel *m_label = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr; ///< in its place while there is none
    MessageBar *m_message = nullptr;
    QList<QPushButton *> m_buttons; ///< by Act
};

} // namespace waybill
