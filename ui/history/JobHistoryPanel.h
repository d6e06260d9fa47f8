// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/HistoryKeeper.h"

#include <QWidget>

namespace waybill {

class HistoryTable;

/// The record of one job, as a page of the editor. Follows the store.
class JobHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p store outlives the panel.
    JobHistoryPanel(HistoryStore &store, HistoryJob job, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void onRead(const Result<QList<HistoryEntry>, StorageError> &result);
    void retranslateUi();

    HistoryStore &m_store;
    HistoryJob m_job;
    HistoryTable *m_table = nullptr;
    std::optional<StorageError> m_problem;
    StorageCallPtr<QList<HistoryEntry>> m_call;
};

} // namespace waybill
