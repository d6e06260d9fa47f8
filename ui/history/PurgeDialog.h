// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/HistoryKeeper.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace waybill {

/// Asks which entries of the record to remove, by age or by job, and says what goes before anything
/// does. Enter keeps them.
class PurgeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p job is the one that can be chosen, if any. @p store outlives the dialog.
    PurgeDialog(HistoryStore &store, const std::optional<HistoryJob> &job, Clock clock,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person was told what goes, and wants it so.
    void confirmed(const waybill::HistoryPurgeScope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    [[nodiscard]] HistoryPurgeScope chosenScope() const;
    void ask();
    void onTold(const Result<HistoryPurgePreview, StorageError> &result);
    void confirm();
    void retranslateUi();

    HistoryStore &m_store;
    std::optional<HistoryJob> m_job;
    Clock m_clock;
    QRadioButton *m_byAge = nullptr;
    QDateEdit *m_day = nullptr;
    QRadioButton *m_byJob = nullptr;
    QLabel *m_whatGoes = nullptr;
    QPushButton *m_keepButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    std::optional<HistoryPurgePreview> m_told; ///< for what is chosen now
    StorageCallPtr<HistoryPurgePreview> m_call;
};

} // namespace waybill
