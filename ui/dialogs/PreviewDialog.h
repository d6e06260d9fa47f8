// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// The request as it would leave: method, address, headers, and the body set in lines. For reading
/// and copying; it sends nothing.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    struct Entry
    {
        JobAction action = JobAction::Update;
        RequestPreview request; ///< an empty method: this action would send nothing
    };

    /// @p entries holds at least one.
    explicit PreviewDialog(QList<Entry> entries, QWidget *parent = nullptr);

    /// The request as text; the body indented when it is JSON.
    [[nodiscard]] static QString requestText(const RequestPreview &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void showEntry();
    void retranslateUi();

    QList<Entry> m_entries;
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace waybill
