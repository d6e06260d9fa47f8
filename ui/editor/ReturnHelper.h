// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "addressbook/JobPickDialog.h"
#include "base/Clock.h"
#include "session/AddressBook.h"
#include "session/JobEditSession.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace waybill {

class AdviceLine;
class FieldTable;
class PhoneNumbers;

/// What fills in the return address of a job: the address book, while a recipient is typed or as a
/// list; another job. It also keeps the address of a saved job in the book.
///
/// The four fields are filled at once, only at the person's choice, and Ctrl+Z takes it back.
class ReturnHelper : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive the helper.
    ReturnHelper(JobEditSession &session, FieldTable &fields, AddressBook &book, Clock clock,
                 QWidget *parent = nullptr);
    ~ReturnHelper() override;

    /// Which jobs shipping can be copied from; this one among them does no harm.
    void setJobs(std::function<QList<JobSummary>()> jobs);
    /// Whom the address book asks about phone numbers; see AddressBookDialog.
    void setPhoneNumbers(const PhoneNumbers *numbers) { m_phoneNumbers = numbers; }
    void openBook();
    void copyFromJob();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void fillFrom(const AddressEntry &entry);
    void read(const JobKey &key, const JobPickDialog::Parts &parts);
    void onRead(const Job &job, const JobPickDialog::Parts &parts);
    void onReadFailed(const JobKey &key, const ServiceError &error);
    void onChangeFinished(const ChangeOutcome &outcome);
    void undoLearning();
    void showLock();
    void say(const QString &text, const QString &action = QString(), bool isGood = true);
    [[nodiscard]] bool isOpen(Field field) const;
    void retranslateUi();

    JobEditSession &m_session;
    FieldTable &m_fields;
    AddressBook &m_book;
    Clock m_clock;
    std::function<QList<JobSummary>()> m_jobs;
    const PhoneNumbers *m_phoneNumbers = nullptr;
    QPushButton *m_bookButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    AdviceLine *m_note = nullptr;
    ServiceCallPtr<Job> m_readCall;
};

} // namespace waybill
