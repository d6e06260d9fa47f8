// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionOpener.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace waybill {

class RequestModel;

/// The last requests of the open connection, and what happened when to the one that is chosen.
class RequestsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p connection may be null: then the dialog says that none is open.
    explicit RequestsDialog(std::shared_ptr<OpenConnection> connection, QWidget *parent = nullptr);
    ~RequestsDialog() override;

    /// Opens the dialog at the request of @p id, or at the newest that did not go well.
    static void openAt(std::shared_ptr<OpenConnection> connection, const QByteArray &id,
                       QWidget *parent);
    /// Goes to the request of @p id; where there is none, to the newest that did not go well.
    void choose(const QByteArray &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void setUpList();
    void connectParts();
    void showRequest();
    void showState();
    void copy();
    [[nodiscard]] const RequestTrace *current() const;
    void retranslateUi();

    std::shared_ptr<OpenConnection> m_connection;
    RequestModel *m_model = nullptr;
    QLabel *m_explanation = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_stepsLabel = nullptr;
    QTreeWidget *m_steps = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace waybill
