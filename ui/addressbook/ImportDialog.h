// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/ImportPlan.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace waybill {

class RowTable;

/// What an import would add and fill in, row by row, before anything changes.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(AddressFile file, QList<PlannedRow> plan, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    void confirmed(const waybill::BookChange &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showRows();
    void showSummary();
    void copyBadRows();
    void confirm();
    [[nodiscard]] int countOf(RowFate fate) const;
    void retranslateUi();

    AddressFile m_file;
    QList<PlannedRow> m_plan;
    QLabel *m_summary = nullptr;
    QLabel *m_columns = nullptr;
    RowTable *m_table = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_importButton = nullptr;
};

} // namespace waybill
