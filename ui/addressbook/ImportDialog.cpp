// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/ImportDialog.h"

#include "addressbook/BookTexts.h"
#include "addressbook/RowTable.h"
#include "base/BesideCall.h"
#include "dialogs/DialogParts.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

ImportDialog::ImportDialog(AddressFile file, QList<PlannedRow> plan, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_plan(std::move(plan))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connect(m_table, &RowTable::checked, this, [this](const QString &id, bool isChecked) {
        m_plan[id.toInt()].isChosen = isChecked;
        showSummary();
    });
    connect(m_copyButton, &QPushButton::clicked, this, &ImportDialog::copyBadRows);
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_importButton, &QPushButton::clicked, this, &ImportDialog::confirm);
    retranslateUi();
    m_table->takeFocus();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 28);
}

ImportDialog::~ImportDialog()
{
    discardBeside(std::move(m_plan));
    discardBeside(std::move(m_file));
}

void ImportDialog::setupLayout()
{
    m_summary = dialogs::boldText(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_columns = dialogs::plainText(this);
    m_columns->setObjectName(u"unknownColumns"_s);
    m_table = new RowTable(u"importRows"_s, RowTable::Search::None, this);
    m_table->setColumnShares({8, 30, 20, 26, 14, 20});
    m_copyButton = dialogs::button(this, u"copyBadRowsButton"_s);
    m_cancelButton = dialogs::button(this, u"cancelImportButton"_s);
    m_importButton = dialogs::button(this, u"confirmImportButton"_s);
    m_importButton->setPalette(theme::primaryButtonPalette(palette()));
    auto *end = new QHBoxLayout;
    end->addWidget(m_copyButton);
    end->addStretch(1);
    end->addWidget(m_cancelButton);
    end->addWidget(m_importButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_columns);
    layout->addWidget(m_table, 1);
    layout->addLayout(end);
}

int ImportDialog::countOf(RowFate fate) const
{
    return static_cast<int>(std::count_if(m_plan.cbegin(), m_plan.cend(), [fate](const auto &row) {
        return row.fate == fate && (row.isChosen || !row.changesSomething());
    }));
}

void ImportDialog::showRows()
{
    m_table->setRows(static_cast<int>(m_plan.size()),
                     [this](int row) { return BookTexts::importRow(m_plan.at(row), row); });
}

void ImportDialog::showSummary()
{
    const int added = countOf(RowFate::Add) + countOf(RowFate::AddAlike);
    const int completed = countOf(RowFate::Complete);
    const int bad = countOf(RowFate::Bad);
    QStringList sentences{tr("%n entry(s) will be added.", nullptr, added)};
    if (completed > 0)
        sentences.append(tr("%n entry(s) get what they lack.", nullptr, completed));
    if (const int same = countOf(RowFate::Same); same > 0)
        sentences.append(tr("%n row(s) are there already.", nullptr, same));
    if (bad > 0)
        sentences.append(tr("%n row(s) cannot be read and stay out.", nullptr, bad));
    m_summary->setText(sentences.join(u' '));
    m_copyButton->setVisible(bad > 0);
    m_importButton->setEnabled(added + completed > 0);
    theme::setButtonText(m_importButton, tr("&Import %n entry(s)", nullptr, added + completed));
}

void ImportDialog::copyBadRows()
{
    QStringList lines;
    for (const PlannedRow &row : std::as_const(m_plan)) {
        if (row.fate == RowFate::Bad)
            //: %1 is the number of a line, %2 why it was not read, %3 its cells
            lines.append(tr("Line %1, %2: %3")
                             .arg(QString::number(row.row.line),
                                  BookTexts::rowProblem(row.row.problem),
                                  row.row.cells.join(u'\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ImportDialog::confirm()
{
    const BookChange change = changeOf(m_plan);
    accept();
    Q_EMIT confirmed(change);
}

void ImportDialog::retranslateUi()
{
    setWindowTitle(tr("Import addresses"));
    m_table->setTexts(tr("Rows of the file"), {}, BookTexts::importHeaders());
    m_table->setEmptyTexts(tr("The file holds headings, but no address."), {});
    m_columns->setVisible(!m_file.unknownColumns.isEmpty());
    //: %1 is a list of column headings of a file
    m_columns->setText(tr("These columns have no place in the address book and are not read: %1")
                           .arg(m_file.unknownColumns.join(u", "_s)));
    theme::setButtonText(m_copyButton, tr("C&opy the rows that stay out"));
    m_cancelButton->setText(tr("&Cancel"));
    showRows();
    showSummary();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
