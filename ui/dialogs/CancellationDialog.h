// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace waybill {

/// Asks before a cancellation is requested, which cannot be taken back. accepted() means: request
/// it. The safe answer has the focus; Enter never triggers the other.
class CancellationDialog : public QDialog
{
    Q_OBJECT

public:
    CancellationDialog(const QString &jobName, PolicyNote note, bool hasUnsentChanges,
                       QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QString m_jobName;
    PolicyNote m_note;
    bool m_hasUnsentChanges;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_requestButton = nullptr;
    QPushButton *m_keepButton = nullptr;
};

} // namespace waybill
