// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressBookDialog.h"

#include "addressbook/AddressEntryDialog.h"
#include "addressbook/BookTexts.h"
#include "addressbook/DuplicatesDialog.h"
#include "addressbook/ImportDialog.h"
#include "addressbook/RowTable.h"
#include "dialogs/DialogParts.h"
#include "widgets/FileQuestion.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

AddressBookDialog::AddressBookDialog(AddressBook &book, Clock clock, Purpose purpose,
                                     QWidget *parent, const QString &purposeText)
    : QDialog(parent)
    , m_book(book)
    , m_clock(std::move(clock))
    , m_purpose(purpose)
{
    setObjectName(u"addressBookDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    m_introduction->setText(purposeText);
    m_introduction->setVisible(!purposeText.isEmpty());
    connectParts();
    chainTabOrder(this);
    retranslateUi();
    showBook();
    if (m_book.trouble())
        say(BookTexts::storageProblem(*m_book.trouble()));
    m_table->takeFocus();
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 30);
}

void AddressBookDialog::setupLayout()
{
    m_introduction = dialogs::boldText(this);
    m_table = new RowTable(u"addresses"_s, RowTable::Search::AsYouType, this);
    m_table->setMultipleSelection(m_purpose == Purpose::Manage);
    m_table->setColumnShares({18, 15, 28, 15, 20, 11, 6});
    m_status = dialogs::plainText(this);
    m_status->setObjectName(u"bookStatus"_s);
    m_status->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setTextVisible(false);
    m_learns = new QCheckBox(this);
    m_learns->setObjectName(u"learnsAddresses"_s);
    const auto make = [this](const QString &name) { return dialogs::button(this, name); };
    m_addButton = make(u"addAddressButton"_s);
    m_editButton = make(u"editAddressButton"_s);
    m_removeButton = make(u"removeAddressButton"_s);
    m_undoButton = make(u"undoBookButton"_s);
    m_duplicatesButton = make(u"duplicatesButton"_s);
    m_importButton = make(u"importAddressesButton"_s);
    m_exportButton = make(u"exportAddressesButton"_s);
    m_stopButton = make(u"stopImportButton"_s);
    m_useButton = make(u"useAddressButton"_s);
    m_useButton->setPalette(theme::primaryButtonPalette(palette()));
    m_useButton->setVisible(m_purpose == Purpose::Choose);
    m_closeButton = make(u"closeBookButton"_s);

    m_reading = new QWidget(this);
    auto *reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_stopButton);
    m_reading->hide();
    auto *tools = new QHBoxLayout;
    for (QPushButton *button : {m_addButton, m_editButton, m_removeButton, m_duplicatesButton,
                                m_importButton, m_exportButton})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_undoButton);
    auto *end = new QHBoxLayout;
    end->addWidget(m_learns);
    end->addStretch(1);
    end->addWidget(m_closeButton);
    end->addWidget(m_useButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_introduction);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
    layout->addWidget(m_status);
    layout->addWidget(m_reading);
    layout->addLayout(end);
}

void AddressBookDialog::connectParts()
{
    connect(&m_book, &AddressBook::changed, this, &AddressBookDialog::showBook);
    connect(&m_book, &AddressBook::storageFailed, this,
            [this](const StorageError &error) { say(BookTexts::storageProblem(error)); });
    connect(m_table, &RowTable::selectionChanged, this, &AddressBookDialog::showButtons);
    connect(m_table, &RowTable::activated, this, &AddressBookDialog::editOrChoose);
    connect(m_addButton, &QPushButton::clicked, this, &AddressBookDialog::add);
    connect(m_editButton, &QPushButton::clicked, this, &AddressBookDialog::edit);
    connect(m_removeButton, &QPushButton::clicked, this, &AddressBookDialog::remove);
    connect(m_undoButton, &QPushButton::clicked, this, &AddressBookDialog::undo);
    connect(m_duplicatesButton, &QPushButton::clicked, this, &AddressBookDialog::reviewDuplicates);
    connect(m_importButton, &QPushButton::clicked, this, &AddressBookDialog::chooseImport);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        if (m_importCall)
            m_importCall->cancel();
    });
    connect(m_exportButton, &QPushButton::clicked, this, &AddressBookDialog::chooseExport);
    connect(m_useButton, &QPushButton::clicked, this, &AddressBookDialog::editOrChoose);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_learns, &QCheckBox::toggled, &m_book, &AddressBook::setLearns);
}

void AddressBookDialog::showBook()
{
    QList<TableRow> rows;
    rows.reserve(m_book.addresses().size());
    for (const AddressEntry &entry : m_book.addresses())
        rows.append(BookTexts::addressRow(entry, m_clock()));
    m_table->setRows(rows);
    const QSignalBlocker quiet(m_learns);
    m_learns->setChecked(m_book.learns());
    showButtons();
}

void AddressBookDialog::showButtons()
{
    const auto selected = m_table->selectedIds().size();
    m_editButton->setEnabled(selected == 1);
    m_removeButton->setEnabled(selected > 0);
    m_useButton->setEnabled(selected == 1);
    m_duplicatesButton->setEnabled(m_book.addresses().size() > 1);
    m_exportButton->setEnabled(!m_book.addresses().isEmpty());
    const std::optional<AddressBook::Step> step = m_book.lastStep();
    m_undoButton->setVisible(step && !step->isOfAccounts);
    if (step)
        theme::setButtonText(m_undoButton, BookTexts::undo(*step));
}

void AddressBookDialog::add()
{
    openEntry({});
}

void AddressBookDialog::edit()
{
    if (const auto entry = m_book.address(m_table->currentId()))
        openEntry(*entry);
}

void AddressBookDialog::editOrChoose()
{
    if (m_purpose == Purpose::Manage)
        return edit();
    const auto entry = m_book.address(m_table->currentId());
    if (!entry)
        return;
    accept();
    Q_EMIT chosen(*entry);
}

void AddressBookDialog::openEntry(const AddressEntry &entry)
{
    auto *dialog = new AddressEntryDialog(entry, m_phoneNumbers, this);
    connect(dialog, &AddressEntryDialog::saved, this, [this](AddressEntry saved) {
        if (saved.id.isEmpty())
            saved.id = bookId();
        m_book.put(saved);
        m_table->select(saved.id);
    });
    dialog->open();
}

void AddressBookDialog::remove()
{
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    m_book.removeAddresses(ids);
    say(tr("%n entry(s) removed. \"Undo\" brings them back.", nullptr,
           static_cast<int>(ids.size())));
}

void AddressBookDialog::undo()
{
    m_book.undo();
    say(tr("Taken back."));
}

void AddressBookDialog::reviewDuplicates()
{
    if (m_book.duplicates().isEmpty())
        return say(tr("No two entries are the same or similar."));
    (new DuplicatesDialog(m_book, m_clock, this))->open();
}

void AddressBookDialog::chooseImport()
{
    const auto *dialog = askForFile(
        {.name = u"importFileDialog"_s,
         .title = tr("Import addresses"),
         .kinds = {tr("CSV files (*.csv *.txt *.tsv)"), tr("All files (*)")}},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &AddressBookDialog::importFile);
}

void AddressBookDialog::importFile(const QString &path)
{
    m_importPath = path;
    m_importCall = readAddressFile(path, m_book.addresses());
    connect(m_importCall.get(), &CallBase::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    m_importCall->whenFinished(this, [this](const Result<AddressImport, AddressImportError> &read) {
        const auto call = std::move(m_importCall);
        onFileRead(read);
    });
    m_progress->setRange(0, 0); // how much there is to do is not known yet
    //: %1 is the name of a file
    say(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    showReading();
}

void AddressBookDialog::onFileRead(const Result<AddressImport, AddressImportError> &read)
{
    showReading();
    if (!read)
        return say(BookTexts::importProblem(read.error(), m_importPath));
    say({});
    auto *dialog = new ImportDialog(read->file, read->plan, this);
    connect(dialog, &ImportDialog::confirmed, this, [this](const BookChange &change) {
        m_book.import(change);
        say(tr("%n entry(s) imported. \"Undo\" takes them back.", nullptr,
               static_cast<int>(change.addresses.size())));
    });
    dialog->open();
}

void AddressBookDialog::showReading()
{
    const bool hadFocus = m_stopButton->hasFocus();
    m_reading->setVisible(m_importCall != nullptr);
    m_importButton->setEnabled(m_importCall == nullptr);
    if (m_importCall)
        m_stopButton->setFocus(Qt::OtherFocusReason); // the button that was pressed is off
    else if (hadFocus)
        m_importButton->setFocus(Qt::OtherFocusReason);
}

void AddressBookDialog::reject()
{
    if (m_importCall)
        m_importCall->cancel();
    else
        QDialog::reject();
}

void AddressBookDialog::chooseExport()
{
    const auto *dialog = askForFile({.purpose = FileQuestion::Purpose::Save,
                                     .name = u"exportFileDialog"_s,
                                     .title = tr("Export addresses"),
                                     .kinds = {tr("CSV tables (*.csv)")},
                                     .suffix = u"csv"_s,
                                     .suggestion = u"waybill-addresses.csv"_s},
                                    this);
    connect(dialog, &QFileDialog::fileSelected, this, &AddressBookDialog::exportTo);
}

void AddressBookDialog::exportTo(const QString &path)
{
    QList<AddressEntry> entries;
    for (const QString &id : m_table->shownIds()) {
        if (const auto entry = m_book.address(id))
            entries.append(*entry);
    }
    const QByteArray content = addressesToCsv(entries);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.commit();
    if (isWritten)
        //: %1 is a path
        say(tr("%n entry(s) written to %1", nullptr, static_cast<int>(entries.size())).arg(path));
    else
        //: %1 is a path, %2 the system's own words
        say(tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void AddressBookDialog::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AddressBookDialog::retranslateUi()
{
    setWindowTitle(tr("Address book"));
    m_table->setTexts(tr("Addresses"), tr("&Find"), BookTexts::addressHeaders());
    m_table->setEmptyTexts(
        tr("No address yet. Add one, import a CSV file, or save a job with a return address: it is "
           "kept here by itself."),
        tr("No entry holds all of these words."));
    m_table->sortBy(0, Qt::AscendingOrder);
    m_learns->setText(tr("&Keep the return addresses of saved jobs"));
    theme::setButtonText(m_addButton, tr("&Add…"));
    theme::setButtonText(m_editButton, tr("&Change…"));
    theme::setButtonText(m_removeButton, tr("&Remove"));
    theme::setButtonText(m_duplicatesButton, tr("&Duplicates…"));
    theme::setButtonText(m_importButton, tr("&Import CSV…"));
    theme::setButtonText(m_exportButton, tr("&Export CSV…"));
    m_exportButton->setToolTip(tr("Writes the entries that are shown into a file"));
    theme::setButtonText(m_useButton, tr("U&se this address"));
    m_progress->setAccessibleName(tr("Progress"));
    m_stopButton->setText(tr("S&top"));
    m_closeButton->setText(m_purpose == Purpose::Choose ? tr("Ca&ncel") : tr("C&lose"));
    showBook();
}

void AddressBookDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
