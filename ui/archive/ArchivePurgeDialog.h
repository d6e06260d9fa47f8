// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/ArchiveKeeper.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace waybill {

/// Asks which archived jobs to remove, by age or those that are selected, and says what goes before
/// anything does. Enter keeps them.
class ArchivePurgeDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p selected are the archived jobs that can be chosen, if any. @p keeper outlives the dialog.
    ArchivePurgeDialog(ArchiveKeeper &keeper, const QList<JobKey> &selected, Clock clock,
                       QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person was told what goes, and wants it so.
    void confirmed(const waybill::ArchivePurgeScope &scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    [[nodiscard]] ArchivePurgeScope chosenScope() const;
    void ask();
    void onTold(const Result<ArchivePurgePreview, StorageError> &result);
    void confirm();
    void retranslateUi();

    ArchiveKeeper &m_keeper;
    QList<JobKey> m_selected;
    Clock m_clock;
    QRadioButton *m_byAge = nullptr;
    QDateEdit *m_day = nullptr;
    QRadioButton *m_bySelection = nullptr;
    QLabel *m_whatGoes = nullptr;
    QPushButton *m_keepButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    std::optional<ArchivePurgePreview> m_told; ///< for what is chosen now
    StorageCallPtr<ArchivePurgePreview> m_call;
};

} // namespace waybill
