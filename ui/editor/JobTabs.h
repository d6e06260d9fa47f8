// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/Card.h"

class QTabBar;

namespace waybill {

/// What there is to read about a job, one page at a time: drives, history, request. Only the page
/// that is shown takes room.
class JobTabs : public Card
{
    Q_OBJECT

public:
    explicit JobTabs(QWidget *parent = nullptr);

    /// Adds @p page behind the others; owned by the tabs.
    void addPage(QWidget *page, const QString &title);
    void insertPage(int index, QWidget *page, const QString &title);
    void setPageTitle(const QWidget *page, const QString &title);
    [[nodiscard]] QWidget *currentPage() const;
    void showPage(const QWidget *page);

Q_SIGNALS:
    void currentPageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCurrent();
    void retranslateUi();

    QTabBar *m_bar = nullptr;
    QList<QWidget *> m_pages;
};

} // namespace waybill
