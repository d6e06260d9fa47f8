// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/ViewsList.h"

#include "board/JobTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

enum Role { ViewRole = Qt::UserRole + 1, CountRole };

constexpr int rowHeight = 34;
constexpr int padding = 12;

/// The name at the left, the count at the right, on a rounded ground when selected.
class ViewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        const QRectF ground = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(isSelected ? theme::selectionColor(option.palette)
                                         : theme::borderColor(option.palette));
            painter->setOpacity(isSelected ? 1.0 : 0.35);
            painter->setPen(hasFocus ? QPen(theme::changedColor(option.palette), 1)
                                     : QPen(Qt::NoPen));
            painter->drawRoundedRect(ground, 6, 6);
            painter->setOpacity(1.0);
        }
        paintTexts(*painter, option, index, isSelected);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QString count = QLocale().toString(index.data(CountRole).toInt());
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString() + count)
            + 4 * padding;
        return {width, qMax(rowHeight, option.fontMetrics.height() + 12)};
    }

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, bool isSelected)
    {
        const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        QFont font = option.font;
        font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(option.palette.color(QPalette::WindowText));
        painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
        painter.setFont(option.font);
        painter.setPen(theme::secondaryTextColor(option.palette));
        painter.drawText(area, int(Qt::AlignRight | Qt::AlignVCenter),
                         QLocale().toString(index.data(CountRole).toInt()));
    }
};

} // namespace

ViewsList::ViewsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName("viewsList"_L1);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ViewDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    for (const JobView view : allJobViews()) {
        auto *item = new QListWidgetItem(this);
        item->setData(ViewRole, int(view));
        item->setData(CountRole, 0);
    }
    retranslateUi();
    setCurrentView(JobView::AllJobs);
    connect(this, &QListWidget::currentRowChanged, this,
            [this] { Q_EMIT viewChosen(currentView()); });
}

JobView ViewsList::currentView() const
{
    const QListWidgetItem *current = currentItem();
    return current ? JobView(current->data(ViewRole).toInt()) : JobView::AllJobs;
}

void ViewsList::setCurrentView(JobView view)
{
    setCurrentRow(int(allJobViews().indexOf(view)));
}

void ViewsList::setCounts(const std::function<int(JobView)> &countOf)
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *shown = item(row);
        const auto view = JobView(shown->data(ViewRole).toInt());
        const int number = countOf(view);
        shown->setData(CountRole, number);
        shown->setData(Qt::AccessibleTextRole, JobTexts::viewWithCount(view, number));
    }
}

int ViewsList::countOf(JobView view) const
{
    return item(int(allJobViews().indexOf(view)))->data(CountRole).toInt();
}

QSize ViewsList::sizeHint() const
{
    return {qMax(190, sizeHintForColumn(0)), rowHeight * count() + 8};
}

void ViewsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ViewsList::retranslateUi()
{
    setAccessibleName(tr("Views"));
    for (int row = 0; row < count(); ++row) {
        const auto view = JobView(item(row)->data(ViewRole).toInt());
        item(row)->setText(JobTexts::view(view));
        item(row)->setData(Qt::AccessibleTextRole, JobTexts::viewWithCount(view, countOf(view)));
    }
}

} // namespace waybill
