// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "history/PurgeDialog.h"

#include "dialogs/DialogParts.h"
#include "history/HistoryTexts.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

PurgeDialog::PurgeDialog(HistoryStore &store, const std::optional<HistoryJob> &job, Clock clock,
                         QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_job(job)
    , m_clock(std::move(clock))
{
    setObjectName(u"purgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    ask();
}

void PurgeDialog::setupLayout()
{
    m_byAge = new QRadioButton(this);
    m_byAge->setObjectName(u"purgeByAge"_s);
    m_byAge->setChecked(true);
    m_day = new QDateEdit(m_clock().toLocalTime().date().addYears(-1), this);
    m_day->setObjectName(u"purgeDay"_s);
    m_day->setCalendarPopup(true);
    m_byJob = new QRadioButton(this);
    m_byJob->setObjectName(u"purgeByJob"_s);
    m_byJob->setEnabled(m_job.has_value());
    m_whatGoes = dialogs::plainText(this);
    m_whatGoes->setObjectName(u"whatGoes"_s);
    m_whatGoes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // It comes later, and other languages need more of it.
    m_whatGoes->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_keepButton = dialogs::button(this, u"keepEntriesButton"_s);
    m_removeButton = dialogs::button(this, u"removeEntriesButton"_s);

    auto *age = new QHBoxLayout;
    age->addWidget(m_byAge);
    age->addWidget(m_day);
    age->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(age);
    layout->addWidget(m_byJob);
    layout->addWidget(m_whatGoes);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_removeButton, m_keepButton}));
    m_keepButton->setDefault(true); // loses nothing
}

void PurgeDialog::connectParts()
{
    connect(m_byAge, &QRadioButton::toggled, this, &PurgeDialog::ask);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_byAge->setChecked(true);
        ask();
    });
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_removeButton, &QPushButton::clicked, this, &PurgeDialog::confirm);
}

HistoryPurgeScope PurgeDialog::chosenScope() const
{
    HistoryPurgeScope scope;
    if (m_byJob->isChecked())
        scope.job = m_job;
    else
        scope.olderThan = m_day->date().startOfDay().toUTC();
    return scope;
}

void PurgeDialog::ask()
{
    m_told.reset();
    m_removeButton->setEnabled(false);
    m_call = m_store.preview(chosenScope());
    m_call->whenFinished(this, [this](const Result<HistoryPurgePreview, StorageError> &result) {
        const auto call = std::move(m_call);
        onTold(result);
    });
}

void PurgeDialog::onTold(const Result<HistoryPurgePreview, StorageError> &result)
{
    if (!result) {
        m_whatGoes->setText(HistoryTexts::storageProblem(result.error()));
        return;
    }
    m_told = *result;
    m_whatGoes->setText(HistoryTexts::whatGoes(*m_told, m_clock()));
    m_removeButton->setEnabled(m_told->count > 0);
}

void PurgeDialog::confirm()
{
    if (!m_told)
        return;
    HistoryPurgeScope scope = chosenScope();
    scope.upTo = m_told->lastNumber;
    accept();
    Q_EMIT confirmed(scope);
}

void PurgeDialog::retranslateUi()
{
    setWindowTitle(tr("Remove entries of the history"));
    m_byAge->setText(tr("Entries &older than"));
    m_day->setAccessibleName(tr("Entries older than this day"));
    //: %1 is the name of a job
    m_byJob->setText(m_job ? tr("Entries of the &job %1").arg(m_job->key.name)
                           : tr("Entries of a &job: select one of its entries first"));
    m_removeButton->setText(tr("&Remove entries"));
    m_keepButton->setText(tr("&Keep entries"));
    if (m_told)
        m_whatGoes->setText(HistoryTexts::whatGoes(*m_told, m_clock()));
}

void PurgeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
