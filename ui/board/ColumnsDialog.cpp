// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/ColumnsDialog.h"

#include "board/JobColumns.h"
#include "board/JobTexts.h"
#include "dialogs/DialogParts.h"
#include "widgets/QuietTable.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int lettersAtOnce = 2; ///< of width, for a press

} // namespace

ColumnsDialog::ColumnsDialog(JobColumns &columns, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_label(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName("columnsDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName("columnsList"_L1);
    m_list->installEventFilter(this);
    setUpLayout();
    retranslateUi();
    connect(&m_columns, &JobColumns::changed, this, &ColumnsDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateActions);
    fill();
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    connect(qApp, &QApplication::focusChanged, this, &ColumnsDialog::updateActions);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::onTicked);
}

ColumnsDialog::~ColumnsDialog()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves on while the parts are destroyed
}

void ColumnsDialog::setUpLayout()
{
    const QStringList names{u"moveColumnUp"_s, u"moveColumnDown"_s, u"widenColumn"_s,
                            u"narrowColumn"_s, u"sortByColumn"_s,   u"resetColumns"_s,
                            u"closeColumns"_s};
    auto *column = new QVBoxLayout;
    for (int act = Earlier; act <= Close; ++act) {
        QPushButton *button = dialogs::button(this, names.at(act));
        connect(button, &QPushButton::clicked, this, [this, act] { run(Act(act)); });
        m_buttons.append(button);
        if (act == Reset)
            column->addStretch(1);
        column->addWidget(button);
    }
    for (const Act act : {Wider, Narrower})
        m_buttons.at(act)->setAutoRepeat(true);
    m_label->setBuddy(m_list);
    m_list->setItemDelegate(new QuietListDelegate(m_list));
    m_list->setPalette(theme::viewPalette(palette()));
    auto *left = new QVBoxLayout;
    left->addWidget(m_label);
    left->addWidget(m_list, 1);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(fontMetrics().height());
    row->addLayout(left, 1);
    row->addLayout(column);
    chainTabOrder(this);
    resize(fontMetrics().averageCharWidth() * 74, fontMetrics().height() * 26);
}

QString ColumnsDialog::textOf(JobTableModel::Column column) const
{
    QStringList notes;
    if (column == JobTableModel::Job)
        notes.append(tr("always shown"));
    if (column == m_columns.sortedBy())
        notes.append(m_columns.sortOrder() == Qt::AscendingOrder
                         ? tr("the jobs are sorted by it")
                         : tr("the jobs are sorted by it, from the end"));
    const QString title = JobTexts::header(column);
    //: %1 is the title of a column, %2 what there is to say of it
    return notes.isEmpty() ? title : tr("%1 (%2)").arg(title, notes.join(u", "_s));
}

void ColumnsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    const QListWidgetItem *before = m_list->currentItem();
    const QVariant wanted = before ? before->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (const JobColumns::Column column : m_columns.ordered()) {
        auto *item = new QListWidgetItem(textOf(column), m_list);
        item->setData(Qt::UserRole, int(column));
        item->setCheckState(m_columns.isShown(column) ? Qt::Checked : Qt::Unchecked);
        if (column == JobTableModel::Job) // a row says nothing without it
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        if (item->data(Qt::UserRole) == wanted)
            m_list->setCurrentItem(item);
    }
    updateActions();
}

void ColumnsDialog::updateActions()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool isShown = item && item->checkState() == Qt::Checked;
    const int row = m_list->currentRow();
    QWidget *focused = focusWidget();
    // One that has the keyboard stays: the next press at the end of the list must not go elsewhere.
    QPushButton *earlier = m_buttons.at(Earlier);
    QPushButton *later = m_buttons.at(Later);
    earlier->setEnabled(item && (row > 0 || focused == earlier));
    later->setEnabled(item && (row < m_list->count() - 1 || focused == later));
    for (const Act act : {Wider, Narrower, Sort})
        m_buttons.at(act)->setEnabled(isShown);
    if (focused && !focused->isEnabled())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ColumnsDialog::run(Act act)
{
    if (act == Close)
        return accept();
    if (act == Reset)
        return m_columns.reset();
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto column = JobColumns::Column(item->data(Qt::UserRole).toInt());
    switch (act) {
    case Earlier:
    case Later:
        return m_columns.move(column, act == Earlier ? -1 : 1);
    case Wider:
    case Narrower:
        return m_columns.widen(column, act == Wider ? lettersAtOnce : -lettersAtOnce);
    case Sort:
        return m_columns.sortBy(column);
    case Reset:
    case Close:
        break;
    }
}

void ColumnsDialog::onTicked(const QListWidgetItem *item)
{
    // Once the list has done with the item: it is made anew.
    const auto column = JobColumns::Column(item->data(Qt::UserRole).toInt());
    const bool isShown = item->checkState() == Qt::Checked;
    QMetaObject::invokeMethod(
        this, [this, column, isShown] { m_columns.setShown(column, isShown); },
        Qt::QueuedConnection);
}

bool ColumnsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isMove = key && key->modifiers().testFlag(Qt::AltModifier)
        && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!isMove)
        return QDialog::eventFilter(watched, event);
    run(key->key() == Qt::Key_Up ? Earlier : Later);
    return true;
}

void ColumnsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        fill();
    }
}

void ColumnsDialog::retranslateUi()
{
    setWindowTitle(tr("Arrange columns"));
    m_label->setText(tr("&Columns, from left to right"));
    m_list->setAccessibleName(tr("Columns, from left to right"));
    const QStringList texts{tr("Move u&p"),    tr("Move &down"),   tr("&Wider"), tr("&Narrower"),
                            tr("&Sort by it"), tr("&As at first"), tr("C&lose")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        theme::setButtonText(m_buttons.at(i), texts.at(i));
}

} // namespace waybill
