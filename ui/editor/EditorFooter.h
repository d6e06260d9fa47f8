// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace waybill {

/// What stays at the bottom of the editor: one line that sums up, what is under way, and the actions.
class EditorFooter : public QWidget
{
    Q_OBJECT

public:
    /// What the footer shows; a value, so that it is set in one go.
    struct State
    {
        bool hasJob = false;
        bool isBusy = false; ///< a change is on its way or its fate is being found out
        QString activity;    ///< "Sending…", "Reading…"; empty while nothing is under way
        QString summary;
        bool hasChanges = false;
        bool canSave = false;  ///< some field is open, or holds what was typed before it was locked
        bool canQueue = false; ///< the changes can wait in the outbox
        Permission markAsShipped;
        QString markAsShippedLock; ///< why it is not possible; the header shows it, too
    };

    explicit EditorFooter(QWidget *parent = nullptr);

    void setState(const State &state);

Q_SIGNALS:
    void previewRequested();
    void revertRequested();
    void queueRequested();
    void saveRequested();
    void markAsShippedRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeButton(const QString &objectName);
    void setupLayout();
    void retranslateUi();
    void updateLooks();

    State m_state;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_previewButton = nullptr;
    QPushButton *m_revertButton = nullptr;
    QPushButton *m_queueButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_shippedButton = nullptr;
};

} // namespace waybill
