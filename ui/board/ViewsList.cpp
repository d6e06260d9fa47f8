// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/ViewsList.h"

#include "board/JobTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

enum Role { ViewRole = Qt::UserRole + 1, CountRole, IsFirstSavedRole };

constexpr int rowHeight = 34;
constexpr int padding = 12;
constexpr int widest = 280; ///< long names of a person's own are elided

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
        const QString count = QLocale().toString(index.data(CountRole).toInt());
        const int forName = area.width() - option.fontMetrics.horizontalAdvance(count) - padding;
        painter.setPen(option.palette.color(QPalette::WindowText));
        painter.drawText(
            area, int(Qt::AlignLeft | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, forName));
        painter.setFont(option.font);
        painter.setPen(theme::secondaryTextColor(option.palette));
        painter.drawText(area, int(Qt::AlignRight | Qt::AlignVCenter), count);
        if (index.data(IsFirstSavedRole).toBool()) { // sets a person's own views apart
            painter.setPen(theme::borderColor(option.palette));
            painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        }
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
    connect(this, &QListWidget::currentRowChanged, this, &ViewsList::announceCurrent);
}

void ViewsList::announceCurrent()
{
    if (const auto saved = currentSavedView())
        Q_EMIT savedViewChosen(*saved);
    else if (currentItem())
        Q_EMIT viewChosen(currentView());
}

JobView ViewsList::currentView() const
{
    const QListWidgetItem *current = currentItem();
    const bool isView = current && current->data(ViewRole).isValid();
    return isView ? JobView(current->data(ViewRole).toInt()) : JobView::AllJobs;
}

void ViewsList::setCurrentView(JobView view)
{
    setCurrentRow(int(allJobViews().indexOf(view)));
}

void ViewsList::setSavedViews(const QStringList &names)
{
    const QSignalBlocker silence(this);
    const int first = int(allJobViews().size());
    while (count() > first + names.size())
        delete takeItem(count() - 1);
    for (int i = 0; i < names.size(); ++i) {
        QListWidgetItem *shown = item(first + i);
        if (!shown) {
            shown = new QListWidgetItem(this);
            shown->setData(CountRole, 0);
            shown->setData(IsFirstSavedRole, i == 0);
        }
        shown->setText(names.at(i));
        shown->setToolTip(names.at(i));
        showCount(shown, shown->data(CountRole).toInt());
    }
}

std::optional<int> ViewsList::currentSavedView() const
{
    const int index = currentRow() - int(allJobViews().size());
    return index < 0 ? std::nullopt : std::optional<int>(index);
}

void ViewsList::setCurrentSavedView(int index)
{
    setCurrentRow(int(allJobViews().size()) + index);
}

void ViewsList::showCount(QListWidgetItem *item, int count)
{
    item->setData(CountRole, count);
    item->setData(Qt::AccessibleTextRole, JobTexts::viewWithCount(item->text(), count));
}

void ViewsList::setCounts(const std::function<int(JobView)> &countOf,
                          const std::function<int(int)> &countOfSaved)
{
    const int first = int(allJobViews().size());
    for (int row = 0; row < count(); ++row)
        showCount(item(row),
                  row < first ? countOf(allJobViews().at(row)) : countOfSaved(row - first));
}

int ViewsList::countOf(JobView view) const
{
    return item(int(allJobViews().indexOf(view)))->data(CountRole).toInt();
}

QSize ViewsList::sizeHint() const
{
    return {qBound(190, sizeHintForColumn(0), widest), rowHeight * count() + 8};
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
        if (row < allJobViews().size())
            item(row)->setText(JobTexts::view(allJobViews().at(row)));
        showCount(item(row), item(row)->data(CountRole).toInt());
    }
}

} // namespace waybill
