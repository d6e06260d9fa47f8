// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/HistoryDialog.h"

#include "dialogs/DialogParts.h"
#include "history/HistoryTable.h"
#include "history/HistoryTexts.h"
#include "history/PurgeDialog.h"
#include "session/HistoryExport.h"
#include "widgets/FileQuestion.h"
#include "widgets/FindField.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

HistoryDialog::HistoryDialog(HistoryStore &store, QString person, Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_person(std::move(person))
    , m_clock(std::move(clock))
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    retranslateUi();
    showButtons();
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
    read();
}

void HistoryDialog::setupLayout()
{
    m_filterLabel = new QLabel(this);
    m_filter = new FindField(this);
    m_filter->setObjectName(u"historyFilter"_s);
    m_filterLabel->setBuddy(m_filter);
    m_table = new HistoryTable(m_clock, this);
    m_status = dialogs::plainText(this);
    m_status->setObjectName(u"historyStatus"_s);
    m_csvButton = dialogs::button(this, u"exportCsvButton"_s);
    m_jsonButton = dialogs::button(this, u"exportJsonButton"_s);
    m_checkButton = dialogs::button(this, u"checkHistoryButton"_s);
    m_removeButton = dialogs::button(this, u"purgeHistoryButton"_s);
    m_closeButton = dialogs::button(this, u"closeHistoryButton"_s);

    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filterLabel);
    filterRow->addWidget(m_filter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(filterRow);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
    layout->addLayout(dialogs::buttonRow(
        {m_checkButton, m_csvButton, m_jsonButton, m_removeButton, m_closeButton}));
    chainTabOrder(this);
}

void HistoryDialog::connectParts()
{
    connect(&m_store, &HistoryStore::changed, this, &HistoryDialog::read);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilter(text);
        showButtons();
    });
    connect(m_checkButton, &QPushButton::clicked, this, &HistoryDialog::check);
    connect(m_csvButton, &QPushButton::clicked, this, [this] { chooseFile(Format::Csv); });
    connect(m_jsonButton, &QPushButton::clicked, this, [this] { chooseFile(Format::Json); });
    connect(m_removeButton, &QPushButton::clicked, this, &HistoryDialog::askWhatToRemove);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void HistoryDialog::read()
{
    m_listCall = m_store.list();
    m_listCall->whenFinished(this, [this](const Result<QList<HistoryEntry>, StorageError> &result) {
        const auto call = std::move(m_listCall);
        onRead(result);
    });
}

void HistoryDialog::onRead(const Result<QList<HistoryEntry>, StorageError> &result)
{
    if (result)
        m_table->setEntries(*result);
    else
        say(HistoryTexts::storageProblem(result.error()));
    showButtons();
}

void HistoryDialog::showButtons()
{
    const bool hasShown = !m_table->shownEntries().isEmpty();
    m_csvButton->setEnabled(hasShown);
    m_jsonButton->setEnabled(hasShown);
    m_removeButton->setEnabled(m_table->entryCount() > 0);
}

void HistoryDialog::say(const QString &text)
{
    m_status->setText(text);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HistoryDialog::chooseFile(Format format)
{
    const bool isCsv = format == Format::Csv;
    const auto *dialog = askForFile(
        {.purpose = FileQuestion::Purpose::Save,
         .name = u"exportDialog"_s,
         .title = isCsv ? tr("Export as CSV") : tr("Export as JSON"),
         .kinds = {isCsv ? tr("CSV tables (*.csv)") : tr("JSON files (*.json)")},
         .suffix = isCsv ? u"csv"_s : u"json"_s,
         .suggestion = isCsv ? u"waybill-history.csv"_s : u"waybill-history.json"_s},
        this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { writeFile(format, path); });
}

void HistoryDialog::writeFile(Format format, const QString &path)
{
    const QList<HistoryEntry> entries = m_table->shownEntries();
    const QByteArray content = format == Format::Csv ? historyToCsv(entries)
                                                     : historyToJson(entries);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
    const auto count = static_cast<int>(entries.size());
    if (isWritten)
        //: %1 is a path
        say(tr("%n entry(s) written to %1", nullptr, count).arg(path));
    else
        //: %1 is a path, %2 the system's own words
        say(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void HistoryDialog::check()
{
    say(tr("Checking…"));
    m_checkButton->setEnabled(false);
    m_checkCall = m_store.verify();
    m_checkCall->whenFinished(this, [this](const Result<HistoryCheck, StorageError> &result) {
        const auto call = std::move(m_checkCall);
        m_checkButton->setEnabled(true);
        say(result ? HistoryTexts::check(*result) : HistoryTexts::storageProblem(result.error()));
    });
}

void HistoryDialog::askWhatToRemove()
{
    const std::optional<HistoryEntry> current = m_table->currentEntry();
    const bool hasJob = current && !current->job.key.name.isEmpty();
    auto *dialog = new PurgeDialog(m_store, hasJob ? std::optional(current->job) : std::nullopt,
                                   m_clock, this);
    connect(dialog, &PurgeDialog::confirmed, this, &HistoryDialog::remove);
    dialog->open();
}

void HistoryDialog::remove(const HistoryPurgeScope &scope)
{
    m_purgeCall = m_store.purge(scope, m_person, m_clock());
    m_purgeCall->whenFinished(
        this, [this](const Result<HistoryPurgePreview, StorageError> &result) {
            const auto call = std::move(m_purgeCall);
            say(result ? tr("%n entry(s) removed", nullptr, static_cast<int>(result->count))
                       : HistoryTexts::storageProblem(result.error()));
        });
}

void HistoryDialog::retranslateUi()
{
    setWindowTitle(tr("History"));
    m_filterLabel->setText(tr("&Filter"));
    m_filter->setAccessibleName(tr("Filter history"));
    m_table->setEmptyText(tr(
        "Nothing was changed from this computer yet. Every change that is tried is listed here."));
    theme::setButtonText(m_checkButton, tr("&Check"));
    m_checkButton->setToolTip(
        tr("Finds out whether an entry was changed or taken out by another hand"));
    theme::setButtonText(m_csvButton, tr("Export as C&SV…"));
    theme::setButtonText(m_jsonButton, tr("Export as &JSON…"));
    theme::setButtonText(m_removeButton, tr("&Remove entries…"));
    m_closeButton->setText(tr("C&lose"));
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
