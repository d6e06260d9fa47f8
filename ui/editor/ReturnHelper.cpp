// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ReturnHelper.h"

#include "addressbook/AddressBookDialog.h"
#include "editor/AdviceLine.h"
#include "editor/FieldTable.h"
#include "editor/RecipientSuggestions.h"
#include "text/ErrorTexts.h"
#include "text/ServerText.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

const QKeySequence bookKeys(Qt::CTRL | Qt::Key_B);

} // namespace

ReturnHelper::ReturnHelper(JobEditSession &session, FieldTable &fields, AddressBook &book,
                           Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_fields(fields)
    , m_book(book)
    , m_clock(std::move(clock))
    , m_bookButton(new QPushButton(this))
    , m_copyButton(new QPushButton(this))
    , m_note(new AdviceLine(u"returnAddressNote"_s, this))
{
    setupLayout();
    auto *line = qobject_cast<QLineEdit *>(m_fields.field(Field::RecipientName)->input());
    auto *suggestions = new RecipientSuggestions(line, m_book);
    connect(suggestions, &RecipientSuggestions::chosen, this, &ReturnHelper::fillFrom);
    connect(m_bookButton, &QPushButton::clicked, this, &ReturnHelper::openBook);
    connect(m_copyButton, &QPushButton::clicked, this, &ReturnHelper::copyFromJob);
    connect(m_note, &AdviceLine::accepted, this, &ReturnHelper::undoLearning);
    connect(&m_session, &JobEditSession::jobChanged, this, &ReturnHelper::showLock);
    connect(&m_session, &JobEditSession::activityChanged, this, &ReturnHelper::showLock);
    connect(&m_session, &JobEditSession::changeFinished, this, &ReturnHelper::onChangeFinished);
    retranslateUi();
}

ReturnHelper::~ReturnHelper() = default;

void ReturnHelper::setupLayout()
{
    m_bookButton->setObjectName(u"addressBookButton"_s);
    m_copyButton->setObjectName(u"copyShippingButton"_s);
    for (QPushButton *button : {m_bookButton, m_copyButton})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bookButton);
    buttons->addWidget(m_copyButton);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(FormField::gutter, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    m_copyButton->hide(); // until it is known where from
}

void ReturnHelper::setJobs(std::function<QList<JobSummary>()> jobs)
{
    m_jobs = std::move(jobs);
    m_copyButton->setVisible(bool(m_jobs));
}

bool ReturnHelper::isOpen(Field field) const
{
    return m_session.policy().field(field).isAllowed();
}

void ReturnHelper::openBook()
{
    if (!isOpen(Field::RecipientName))
        return;
    auto *dialog = new AddressBookDialog(
        m_book, m_clock, AddressBookDialog::Purpose::Choose, this,
        //: %1 is the name of a job
        tr("Where do the drives of %1 go back to?").arg(inSentence(m_session.key().name)));
    dialog->setPhoneNumbers(m_phoneNumbers);
    connect(dialog, &AddressBookDialog::chosen, this, &ReturnHelper::fillFrom);
    dialog->open();
}

void ReturnHelper::fillFrom(const AddressEntry &entry)
{
    if (!isOpen(Field::RecipientName))
        return;
    JobDraft values = m_session.draft();
    for (const auto &[field, value] : fieldsFilledBy(entry))
        values.setValue(field, value);
    m_session.setValues(values, fieldsOf(FieldGroup::ReturnAddress));
    //: %1 is the name of an entry of the address book
    say(tr("Filled in from the address book: “%1”. Ctrl+Z takes it back.")
            .arg(inSentence(entry.title())));
    m_fields.focus(Field::RecipientName);
}

void ReturnHelper::copyFromJob()
{
    if (!m_jobs)
        return;
    QList<JobSummary> jobs = m_jobs();
    jobs.removeIf([this](const JobSummary &job) {
        return job.key == m_session.key() || job.isArchived(); // which can be read no more
    });
    const JobPickDialog::Parts possible{isOpen(Field::RecipientName), isOpen(Field::ReturnCarrier),
                                        isOpen(Field::DeliveryCarrier)};
    auto *dialog = new JobPickDialog(jobs, possible, this);
    connect(dialog, &JobPickDialog::picked, this, &ReturnHelper::read);
    dialog->open();
}

void ReturnHelper::read(const JobKey &key, const JobPickDialog::Parts &parts)
{
    //: %1 is the name of a job
    say(tr("Reading %1…").arg(inSentence(key.name)));
    m_readCall = m_session.connection().service().readJob(key);
    m_readCall->whenFinished(this, [this, key, parts](const Result<Job, ServiceError> &result) {
        const auto call = std::move(m_readCall);
        if (result)
            onRead(*result, parts);
        else
            onReadFailed(key, result.error());
    });
}

void ReturnHelper::onRead(const Job &job, const JobPickDialog::Parts &parts)
{
    QList<Field> fields;
    if (parts.returnAddress && job.returnAddress)
        fields += fieldsOf(FieldGroup::ReturnAddress);
    if (parts.returnShipping && job.returnShipping)
        fields += fieldsOf(FieldGroup::ReturnShipping);
    if (parts.deliveryCarrier && job.deliveryPackage)
        fields.append(Field::DeliveryCarrier);
    fields.removeIf([this](Field field) { return !isOpen(field); });
    if (fields.isEmpty())
        //: %1 is the name of a job
        return say(tr("%1 has nothing of that, so nothing was changed here.")
                       .arg(inSentence(job.key.name)),
                   {}, false);
    m_session.setValues(JobDraft::fromJob(job), fields);
    //: %1 is the name of a job
    say(tr("Copied from “%1”. Ctrl+Z takes it back.").arg(inSentence(job.key.name)));
    m_fields.focus(fields.constFirst());
}

void ReturnHelper::onReadFailed(const JobKey &key, const ServiceError &error)
{
    const ErrorMessage words = ErrorTexts::describe(error, {});
    //: %1 is the name of a job, %2 why, as a sentence without its full stop
    say(tr("%1 could not be read, so nothing was copied: %2.")
            .arg(inSentence(key.name), words.headline),
        {}, false);
}

void ReturnHelper::onChangeFinished(const ChangeOutcome &outcome)
{
    using Kind = ChangeOutcome::Kind;
    if ((outcome.kind != Kind::Saved && outcome.kind != Kind::ArrivedAnyway) || !outcome.tried)
        return;
    const JobDraft saved = outcome.tried->after;
    const QList<Field> changed = differingFields(outcome.tried->before, saved);
    const auto isOf = [&changed](FieldGroup group) {
        return std::any_of(changed.cbegin(), changed.cend(),
                           [group](Field field) { return groupOf(field) == group; });
    };
    if (isOf(FieldGroup::ReturnShipping))
        m_book.noteShippingSaved(saved);
    if (!isOf(FieldGroup::ReturnAddress))
        return;
    if (const auto kept = m_book.learn(saved))
        //: %1 is the name of a recipient
        say(tr("The address book keeps this address: “%1”").arg(kept->title()),
            tr("Do not keep it"));
    else
        say({});
}

void ReturnHelper::undoLearning()
{
    const auto step = m_book.lastStep();
    if (!step || step->act != AddressBook::Act::Learn)
        return say(tr("The address book was changed since. Remove the entry there."));
    m_book.undo();
    say(tr("The address is not kept, and you are not asked again."));
}

void ReturnHelper::say(const QString &text, const QString &action, bool isGood)
{
    m_note->setAdvice(
        {isGood ? AdviceLine::Tone::Good : AdviceLine::Tone::Warning, text, action, {}});
}

void ReturnHelper::showLock()
{
    m_bookButton->setEnabled(isOpen(Field::RecipientName));
    m_copyButton->setEnabled(isOpen(Field::RecipientName) || isOpen(Field::ReturnCarrier));
}

void ReturnHelper::retranslateUi()
{
    const QString keys = bookKeys.toString(QKeySequence::NativeText);
    theme::setButtonText(m_bookButton, tr("Address book…"));
    //: %1 is a keyboard shortcut
    m_bookButton->setToolTip(tr("Chooses a return address (%1)").arg(keys));
    m_bookButton->setShortcut(bookKeys);
    theme::setButtonText(m_copyButton, tr("Cop&y shipping from…"));
    m_copyButton->setToolTip(tr("Takes return address and carrier from another job"));
    m_fields.field(Field::RecipientName)
        ->setAdviceText(tr("Type to search the address book; the down arrow shows it."));
    showLock();
}

void ReturnHelper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
