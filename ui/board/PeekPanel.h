// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "domain/ArchivedJob.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace waybill {

class StateBadge;

/// The panel under the table: what the selected job is, what it needs, and the two acts at hand.
class PeekPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PeekPanel(Clock clock, QWidget *parent = nullptr);

    /// On a connection for viewing nothing is offered that would change a job.
    void setViewOnly(bool isViewOnly);
    /// Shows @p job, or a hint when there is none.
    void setJob(const std::optional<JobSummary> &job);
    /// Of so many selected jobs that one is the current one; with several the panel speaks of all.
    void setSelectedCount(int count);
    /// What was read of the job besides its row: where its drives go. Ignored for another job.
    void setShipTo(const JobKey &key, const std::optional<ShipToAddress> &shipTo);
    /// What the archive knows of the job besides its row. Ignored for another job.
    void setArchived(const ArchivedJob &job);
    [[nodiscard]] const std::optional<JobSummary> &job() const { return m_job; }
    /// Time has passed.
    void refreshTexts();

Q_SIGNALS:
    void openRequested(const waybill::JobKey &key);
    void markAsShippedRequested(const waybill::JobKey &key);
    /// @p text was put on the clipboard.
    void copied(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpLayout();
    [[nodiscard]] QBoxLayout *makeTitleRow();
    [[nodiscard]] QBoxLayout *makeFactsRow();
    void connectButtons();
    void retranslateUi();
    void adoptPalette();
    void adoptNeedsColor();
    /// Several jobs are selected, or none.
    void showNoSingleJob();
    void copyShipTo();
    [[nodiscard]] QString shipToText(const QString &separator) const;

    Clock m_clock;
    bool m_isViewOnly = false;
    int m_selectedCount = 0;
    std::optional<JobSummary> m_job;
    std::optional<ShipToAddress> m_shipTo;
    std::optional<ArchivedJob> m_archived;
    QLabel *m_name = nullptr;
    StateBadge *m_state = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_needs = nullptr;
    QLabel *m_shipToLabel = nullptr;
    QLabel *m_lastChange = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_markAsShipped = nullptr;
    QToolButton *m_copy = nullptr;
    bool m_isAdopting = false;
};

} // namespace waybill
