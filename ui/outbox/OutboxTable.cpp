// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "outbox/OutboxTable.h"
#include "widgets/QuietTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int widestColumnCharacters = 36;

} // namespace

OutboxTable::OutboxTable(SituationOf situation, QWidget *parent)
    : QWidget(parent)
    , m_model(new OutboxModel(this))
    , m_view(new QuietTable(this))
    , m_empty(new QLabel(this))
{
    OutboxModel::Texts texts;
    texts.cell = [situation](OutboxModel::Column column, const OutboxEntry &entry) {
        return OutboxTexts::cell(column, entry, situation(entry));
    };
    texts.toolTip = [situation](OutboxModel::Column column, const OutboxEntry &entry) {
        return column == OutboxModel::Changes ? OutboxTexts::changes(entry).join(u'\n')
                                              : OutboxTexts::cell(column, entry, situation(entry));
    };
    texts.header = OutboxTexts::header;
    m_model->setTexts(std::move(texts));
    setUpView();
    setFocusProxy(m_view);
    m_empty->setObjectName(u"outboxEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    retranslateUi();
    setEntries({});
}

void OutboxTable::setUpView()
{
    m_view->setObjectName(u"outbox"_s);
    m_view->setModel(m_model);
    m_view->setWordWrap(true); // the reason is a sentence
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_view->horizontalHeader();
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * widestColumnCharacters);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutboxTable::currentChanged);
    connect(m_view, &QTableView::activated, this, &OutboxTable::activated);
    connect(m_model, &OutboxModel::dataChanged, this, &OutboxTable::currentChanged);
}

void OutboxTable::setEntries(const QList<OutboxEntry> &entries)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setEntries(entries);
    m_view->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    if (wasEmpty && !entries.isEmpty())
        m_view->resizeColumnsToContents(); // later widths are the person's own
    if (!currentEntry() && !entries.isEmpty())
        m_view->selectRow(0);
    Q_EMIT currentChanged();
}

void OutboxTable::refresh()
{
    m_model->retranslate();
}

std::optional<OutboxEntry> OutboxTable::currentEntry() const
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    return selected.isEmpty() ? std::nullopt
                              : std::optional(m_model->entries().at(selected.first().row()));
}

void OutboxTable::retranslateUi()
{
    m_view->setAccessibleName(tr("Outbox"));
    m_empty->setText(
        tr("Nothing waits to be sent.\nWhen the service cannot be reached, an edit can be queued "
           "here with “Send when online”."));
    m_model->retranslate();
}

void OutboxTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
