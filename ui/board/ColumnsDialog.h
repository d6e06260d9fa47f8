// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobTableModel.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace waybill {

class JobColumns;

/// The columns of the table, to be shown, moved, sized and sorted by with the keyboard alone. What is
/// done shows in the table at once. Deletes itself when closed.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p columns outlives the dialog.
    explicit ColumnsDialog(JobColumns &columns, QWidget *parent = nullptr);
    ~ColumnsDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    /// Alt with an arrow moves the column, as it moves a view of the side list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Act { Earlier, Later, Wider, Narrower, Sort, Reset, Close };

    void setUpLayout();
    void retranslateUi();
    void fill();
    [[nodiscard]] QString textOf(JobTableModel::Column column) const;
    void updateActions();
    void run(Act act);
    void onTicked(const QListWidgetItem *item);

    JobColumns &m_columns;
    QLabel *m_label = nullptr;
    QListWidget *m_list = nullptr;
    QList<QPushButton *> m_buttons; ///< by Act
};

} // namespace waybill
