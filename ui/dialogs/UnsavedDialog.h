// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace waybill {

/// Asks what becomes of changes when the editor closes. Closing the dialog means Stay.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Save, KeepAsDraft, Discard, Stay };

    /// @p canKeepDraft is false where there is no place for drafts.
    UnsavedDialog(QString jobName, int changes, bool canKeepDraft, QWidget *parent = nullptr);

    /// Choice::Save puts the changes into the outbox, since the service cannot be reached.
    void setIsQueueing(bool isQueueing);

Q_SIGNALS:
    /// Exactly once, when the dialog closes.
    void chosen(waybill::UnsavedDialog::Choice choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void addButton(QPushButton *button, Choice choice);
    void retranslateUi();

    QString m_jobName;
    int m_changes;
    bool m_isQueueing = false;
    Choice m_choice = Choice::Stay;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_draftButton = nullptr;
    QPushButton *m_discardButton = nullptr;
    QPushButton *m_stayButton = nullptr;
};

} // namespace waybill
