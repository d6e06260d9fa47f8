// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/JobTabs.h"

#include "widgets/FocusInView.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

JobTabs::JobTabs(QWidget *parent)
    : Card(parent)
    , m_bar(new QTabBar(this))
{
    setObjectName(u"jobTabsCard"_s);
    m_bar->setObjectName(u"jobTabs"_s);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    content()->addWidget(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, &JobTabs::showCurrent);
    retranslateUi();
}

void JobTabs::addPage(QWidget *page, const QString &title)
{
    insertPage(static_cast<int>(m_pages.size()), page, title);
}

void JobTabs::insertPage(int index, QWidget *page, const QString &title)
{
    m_pages.insert(index, page);
    content()->insertWidget(index + 2, page); // below the bar, which is below the title
    m_bar->insertTab(index, title);
    showCurrent();
}

void JobTabs::setPageTitle(const QWidget *page, const QString &title)
{
    for (qsizetype index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index) == page)
            m_bar->setTabText(static_cast<int>(index), title);
    }
}

QWidget *JobTabs::currentPage() const
{
    const int current = m_bar->currentIndex();
    return current >= 0 && current < m_pages.size() ? m_pages.at(current) : nullptr;
}

void JobTabs::showPage(const QWidget *page)
{
    for (qsizetype index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index) == page)
            m_bar->setCurrentIndex(static_cast<int>(index));
    }
}

void JobTabs::showCurrent()
{
    const QWidget *current = currentPage();
    for (QWidget *page : std::as_const(m_pages))
        page->setVisible(page == current);
    Q_EMIT currentPageChanged();
    if (m_bar->hasFocus()) // the page lies below; once it is laid out
        QMetaObject::invokeMethod(
            this, [this] { FocusInView::reveal(this); }, Qt::QueuedConnection);
}

void JobTabs::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void JobTabs::retranslateUi()
{
    setTitle({}); // the tabs say it
    setAccessibleName(tr("About this job"));
    m_bar->setAccessibleName(tr("About this job"));
}

} // namespace waybill
