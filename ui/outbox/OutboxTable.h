// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "outbox/OutboxTexts.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QTableView;

namespace waybill {

/// What waits to be sent, as a table, and a line in its place when nothing does.
class OutboxTable : public QWidget
{
    Q_OBJECT

public:
    using SituationOf = std::function<OutboxTexts::Situation(const OutboxEntry &)>;

    explicit OutboxTable(SituationOf situation, QWidget *parent = nullptr);

    void setEntries(const QList<OutboxEntry> &entries);
    /// Says the reasons anew.
    void refresh();
    [[nodiscard]] std::optional<OutboxEntry> currentEntry() const;

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpView();
    void retranslateUi();

    OutboxModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace waybill
