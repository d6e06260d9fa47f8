// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/AddressBook.h"
#include "session/AddressExport.h"
#include "session/AddressImport.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace waybill {

class AddressTable;
class PhoneNumbers;

/// The address book: to be searched, changed, brought in and out as CSV, and chosen from.
class AddressBookDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Manage,
        Choose, ///< Enter, a double click and the button choose an entry
    };

    /// @p book outlives the dialog. @p purposeText says what an entry is chosen for.
    AddressBookDialog(AddressBook &book, Clock clock, Purpose purpose, QWidget *parent = nullptr,
                      const QString &purposeText = QString());

    /// Whom to ask about the phone numbers of entries; nobody: nothing is said of them. Outlives
    /// the dialog.
    void setPhoneNumbers(const PhoneNumbers *numbers) { m_phoneNumbers = numbers; }

    /// Esc, too: ends what is done beside the window first.
    void reject() override;

Q_SIGNALS:
    void chosen(const waybill::AddressEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void connectParts();
    void showBook();
    void showButtons();
    void add();
    void edit();
    void editOrChoose();
    void openEntry(const AddressEntry &entry);
    void remove();
    void undo();
    void findDuplicates();
    void reviewDuplicates(const QList<Duplicate> &found);
    void chooseImport();
    void importFile(const QString &path);
    void onFileRead(const Result<AddressImport, AddressImportError> &read);
    void showWork();
    [[nodiscard]] CallBase *work() const;
    void watch(CallBase &work);
    void chooseExport();
    void exportTo(const QString &path);
    void onExported(const Result<Done, QString> &written, const QString &path, qsizetype count);
    /// Says the outcome of what a button did, also to screen readers.
    void say(const QString &text);
    void retranslateUi();

    AddressBook &m_book;
    Clock m_clock;
    Purpose m_purpose;
    const PhoneNumbers *m_phoneNumbers = nullptr;
    QLabel *m_introduction = nullptr;
    AddressTable *m_table = nullptr;
    QLabel *m_status = nullptr;
    QWidget *m_work = nullptr;     ///< shown while something is done beside the window
    QPointer<QWidget> m_startedBy; ///< where the focus goes back to
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stopButton = nullptr;
    QCheckBox *m_learns = nullptr;
    QPushButton *m_addButton = nullptr;
    QPushButton *m_editButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_duplicatesButton = nullptr;
    QPushButton *m_importButton = nullptr;
    QPushButton *m_exportButton = nullptr;
    QPushButton *m_useButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QString m_importPath;
    AddressImportCallPtr m_importCall;  ///< as long as a file is read
    DuplicatesCallPtr m_duplicatesCall; ///< as long as duplicates are looked for
    AddressExportCallPtr m_exportCall;  ///< as long as a file is written
};

} // namespace waybill
