// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressBookDialog.h"

#include "addressbook/AddressEntryDialog.h"
#include "addressbook/AddressTable.h"
#include "addressbook/BookTexts.h"
#include "addressbook/DuplicatesDialog.h"
#include "addressbook/ImportDialog.h"
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
    m_table->setEntries(m_book.addresses());
    showButtons();
    if (m_book.trouble())
        say(BookTexts::storageProblem(*m_book.trouble()));
    m_table->takeFocus();
    resize(fontMetrics().averageCharWidth() * 165, fontMetrics().height() * 30);
}

void AddressBookDialog::setupLayout()
{
    m_introduction = dialogs::boldText(this);
    m_table = new AddressTable(u"addresses"_s, m_clock, this);
    m_table->setMultipleSelection(m_purpose == Purpose::Manage);
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

    m_work = new QWidget(this);
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stopButton);
    m_work->hide();
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
    layout->addWidget(m_work);
    layout->addLayout(end);
}

void AddressBookDialog::connectParts()
{
    connect(&m_book, &AddressBook::changed, this, &AddressBookDialog::showBook);
    connect(&m_book, &AddressBook::addressesChanged, m_table, &AddressTable::change);
    connect(&m_book, &AddressBook::storageFailed, this,
            [this](const StorageError &error) { say(BookTexts::storageProblem(error)); });
    connect(m_table, &AddressTable::selectionChanged, this, &AddressBookDialog::showButtons);
    connect(m_table, &AddressTable::activated, this, &AddressBookDialog::editOrChoose);
    connect(m_addButton, &QPushButton::clicked, this, &AddressBookDialog::add);
    connect(m_editButton, &QPushButton::clicked, this, &AddressBookDialog::edit);
    connect(m_removeButton, &QPushButton::clicked, this, &AddressBookDialog::remove);
    connect(m_undoButton, &QPushButton::clicked, this, &AddressBookDialog::undo);
    connect(m_duplicatesButton, &QPushButton::clicked, this, &AddressBookDialog::findDuplicates);
    connect(m_importButton, &QPushButton::clicked, this, &AddressBookDialog::chooseImport);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        if (work())
            work()->cancel();
    });
    connect(m_exportButton, &QPushButton::clicked, this, &AddressBookDialog::chooseExport);
    connect(m_useButton, &QPushButton::clicked, this, &AddressBookDialog::editOrChoose);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_learns, &QCheckBox::toggled, &m_book, &AddressBook::setLearns);
}

void AddressBookDialog::showBook()
{
    const QSignalBlocker quiet(m_learns);
    m_learns->setChecked(m_book.learns());
    showButtons();
}

void AddressBookDialog::showButtons()
{
    const int selected = m_table->selectedCount();
    m_editButton->setEnabled(selected == 1);
    m_removeButton->setEnabled(selected > 0);
    m_useButton->setEnabled(selected == 1);
    const bool isWorking = work() != nullptr;
    m_duplicatesButton->setEnabled(!isWorking && m_book.addresses().size() > 1);
    m_importButton->setEnabled(!isWorking);
    m_exportButton->setEnabled(!isWorking && !m_book.addresses().isEmpty());
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

void AddressBookDialog::findDuplicates()
{
    m_duplicatesCall = m_book.findDuplicates();
    m_duplicatesCall->whenFinished(this, [this](const Result<QList<Duplicate>, Cancelled> &found) {
        const auto call = std::move(m_duplicatesCall);
        showWork();
        if (found)
            reviewDuplicates(*found);
        else
            say({});
    });
    say(tr("Looking for entries that are the same or similar…"));
    watch(*m_duplicatesCall);
}

void AddressBookDialog::reviewDuplicates(const QList<Duplicate> &found)
{
    if (found.isEmpty())
        return say(tr("No two entries are the same or similar."));
    say({});
    (new DuplicatesDialog(m_book, found, m_clock, this))->open();
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
    m_importCall->whenFinished(this, [this](const Result<AddressImport, AddressImportError> &read) {
        const auto call = std::move(m_importCall);
        onFileRead(read);
    });
    //: %1 is the name of a file
    say(tr("Reading %1…").arg(QFileInfo(path).fileName()));
    watch(*m_importCall);
}

void AddressBookDialog::onFileRead(const Result<AddressImport, AddressImportError> &read)
{
    showWork();
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

CallBase *AddressBookDialog::work() const
{
    if (m_importCall)
        return m_importCall.get();
    if (m_duplicatesCall)
        return m_duplicatesCall.get();
    return m_exportCall.get();
}

void AddressBookDialog::watch(CallBase &work)
{
    m_progress->setRange(0, 0); // how much there is to do is not known yet
    connect(&work, &CallBase::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setMaximum(static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
    });
    showWork();
}

void AddressBookDialog::showWork()
{
    const bool isWorking = work() != nullptr;
    if (isWorking)
        m_startedBy = focusWidget();
    const bool hadFocus = focusWidget() == m_stopButton; // once the window is active again
    m_work->setVisible(isWorking);
    showButtons();
    if (isWorking)
        m_stopButton->setFocus(Qt::OtherFocusReason); // the button that was pressed is off
    else if (hadFocus && m_startedBy)
        m_startedBy->setFocus(Qt::OtherFocusReason);
}

void AddressBookDialog::reject()
{
    if (work())
        work()->cancel();
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
    const QList<AddressEntry> entries = m_table->shownEntries();
    m_exportCall = writeAddressFile(path, entries);
    m_exportCall->whenFinished(
        this, [this, path, count = entries.size()](const Result<Done, QString> &written) {
            const auto call = std::move(m_exportCall);
            onExported(written, path, count);
        });
    //: %1 is the name of a file
    say(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    watch(*m_exportCall);
}

void AddressBookDialog::onExported(const Result<Done, QString> &written, const QString &path,
                                   qsizetype count)
{
    showWork();
    if (written)
        //: %1 is a path
        say(tr("%n entry(s) written to %1", nullptr, static_cast<int>(count)).arg(path));
    else if (written.error().isEmpty())
        say(tr("Stopped. Nothing was written."));
    else
        //: %1 is a path, %2 the system's own words
        say(tr("%1 could not be written: %2").arg(path, written.error()));
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
    m_table->setTexts(tr("Addresses"), tr("&Find"));
    m_table->retranslate();
    m_table->setEmptyTexts(
        tr("No address yet. Add one, import a CSV file, or save a job with a return address: it is "
           "kept here by itself."),
        tr("No entry holds all of these words."));
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
