// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobView.h"

#include <QListWidget>

#include <functional>
#include <optional>

namespace waybill {

/// The side list `Views`: each view with the number of its jobs as text; below those that there
/// always are, a person's own.
class ViewsList : public QListWidget
{
    Q_OBJECT

public:
    explicit ViewsList(QWidget *parent = nullptr);

    [[nodiscard]] JobView currentView() const;
    void setCurrentView(JobView view);
    /// The names of a person's own views, in their order.
    void setSavedViews(const QStringList &names);
    /// Which of them is current, if one is.
    [[nodiscard]] std::optional<int> currentSavedView() const;
    void setCurrentSavedView(int index);
    /// Asks @p countOf for the number of every view.
    void setCounts(const std::function<int(JobView)> &countOf,
                   const std::function<int(int)> &countOfSaved);
    /// What is shown beside @p view.
    [[nodiscard]] int countOf(JobView view) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void viewChosen(waybill::JobView view);
    void savedViewChosen(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void announceCurrent();
    void showCount(QListWidgetItem *item, int count);
};

} // namespace waybill
