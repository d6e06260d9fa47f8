// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/PurgeQuestion.h"
#include "session/HistoryKeeper.h"

namespace waybill {

/// Asks which entries of the record to remove, by age or by job.
class PurgeDialog final : public PurgeQuestion
{
    Q_OBJECT

public:
    /// @p job is the one that can be chosen, if any. @p store outlives the dialog.
    PurgeDialog(HistoryStore &store, const std::optional<HistoryJob> &job, Clock clock,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person was told what goes, and wants it so.
    void confirmed(const waybill::HistoryPurgeScope &scope);

private:
    [[nodiscard]] HistoryPurgeScope chosenScope() const;
    void ask() override;
    void onTold(const Result<HistoryPurgePreview, StorageError> &result);
    void confirm() override;
    void retranslateUi() override;

    HistoryStore &m_store;
    std::optional<HistoryJob> m_job;
    std::optional<HistoryPurgePreview> m_told; ///< for what is chosen now
    StorageCallPtr<HistoryPurgePreview> m_call;
};

} // namespace waybill
