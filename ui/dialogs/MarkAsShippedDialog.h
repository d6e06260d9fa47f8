// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/PreflightList.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

/// What is about to be told to the service, on one sheet: parcel, where it goes, where the drives
/// come back to, and what was checked. accepted() means: send it.
///
/// Made on the heap and shown with open(). Enter never triggers the act.
class MarkAsShippedDialog : public QDialog
{
    Q_OBJECT

public:
    /// The problems in @p content are what shippingProblems() found; there is no error among them.
    explicit MarkAsShippedDialog(const PreflightList::Content &content, QWidget *parent = nullptr);

    /// The carriers of the data centre have become known.
    void setSupportedCarriers(const QStringList &carriers);

Q_SIGNALS:
    /// The person wants to look at @p field first; the sheet is closed.
    void jumpRequested(waybill::Field field);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupTexts(QVBoxLayout *layout);
    void setupButtons(QVBoxLayout *layout);
    [[nodiscard]] QString parcelText() const;
    [[nodiscard]] QString returnText() const;
    void retranslateUi();

    Job m_job;
    JobDraft m_draft;
    PreflightList *m_checks = nullptr;
    QLabel *m_intro = nullptr;
    QList<QLabel *> m_titles;
    QLabel *m_parcel = nullptr;
    QLabel *m_shipTo = nullptr;
    QLabel *m_return = nullptr;
    QCheckBox *m_tick = nullptr;
    QPushButton *m_sendButton = nullptr;
    QPushButton *m_notYetButton = nullptr;
};

} // namespace waybill
