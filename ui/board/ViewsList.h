// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobView.h"

#include <QListWidget>

#include <functional>

namespace waybill {

/// The side list `Views`: each view with the number of its jobs as text.
class ViewsList : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewsList(QWidget *parent = nullptr);

    [[nodiscard]] JobView currentView() const;
    void setCurrentView(JobView view);
    /// Asks @p countOf for the number of every view.
    void setCounts(const std::function<int(JobView)> &countOf);
    /// What is shown beside @p view.
    [[nodiscard]] int countOf(JobView view) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(waybill::JobView view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
};

} // namespace waybill
