// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/PurgeQuestion.h"
#include "session/ArchiveKeeper.h"

namespace waybill {

/// Asks which archived jobs to remove, by age or those that are selected.
class ArchivePurgeDialog final : public PurgeQuestion
{
    Q_OBJECT

public:
    /// @p selected are the archived jobs that can be chosen, if any. @p keeper outlives the dialog.
    ArchivePurgeDialog(ArchiveKeeper &keeper, const QList<JobKey> &selected, Clock clock,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person was told what goes, and wants it so.
    void confirmed(const waybill::ArchivePurgeScope &scope);

private:
    [[nodiscard]] ArchivePurgeScope chosenScope() const;
    [[nodiscard]] QString selectedText() const;
    void ask() override;
    void onTold(const Result<ArchivePurgePreview, StorageError> &result);
    void confirm() override;
    void retranslateUi() override;

    ArchiveKeeper &m_keeper;
    QList<JobKey> m_selected;
    std::optional<ArchivePurgePreview> m_told; ///< for what is chosen now
    StorageCallPtr<ArchivePurgePreview> m_call;
};

} // namespace waybill
