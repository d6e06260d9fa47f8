// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "archive/ArchivePurgeDialog.h"

#include "archive/ArchiveTexts.h"
#include "dialogs/DialogParts.h"
#include "widgets/TabOrder.h"

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

ArchivePurgeDialog::ArchivePurgeDialog(ArchiveKeeper &keeper, const QList<JobKey> &selected,
                                       Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_selected(selected)
    , m_clock(std::move(clock))
{
    setObjectName(u"archivePurgeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    chainTabOrder(this);
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    ask();
}

void ArchivePurgeDialog::setupLayout()
{
    m_byAge = new QRadioButton(this);
    m_byAge->setObjectName(u"archivePurgeByAge"_s);
    m_day = new QDateEdit(m_clock().toLocalTime().date().addYears(-1), this);
    m_day->setObjectName(u"archivePurgeDay"_s);
    m_day->setCalendarPopup(true);
    m_bySelection = new QRadioButton(this);
    m_bySelection->setObjectName(u"archivePurgeSelected"_s);
    m_bySelection->setEnabled(!m_selected.isEmpty());
    (m_selected.isEmpty() ? m_byAge : m_bySelection)->setChecked(true);
    m_whatGoes = dialogs::plainText(this);
    m_whatGoes->setObjectName(u"archiveWhatGoes"_s);
    m_whatGoes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // It comes later, and other languages need more of it.
    m_whatGoes->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_keepButton = dialogs::button(this, u"keepArchivedButton"_s);
    m_removeButton = dialogs::button(this, u"removeArchivedButton"_s);

    auto *age = new QHBoxLayout;
    age->addWidget(m_byAge);
    age->addWidget(m_day);
    age->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_bySelection);
    layout->addLayout(age);
    layout->addWidget(m_whatGoes);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_removeButton, m_keepButton}));
    m_keepButton->setDefault(true); // loses nothing
}

void ArchivePurgeDialog::connectParts()
{
    connect(m_byAge, &QRadioButton::toggled, this, &ArchivePurgeDialog::ask);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_byAge->setChecked(true);
        ask();
    });
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_removeButton, &QPushButton::clicked, this, &ArchivePurgeDialog::confirm);
}

ArchivePurgeScope ArchivePurgeDialog::chosenScope() const
{
    ArchivePurgeScope scope;
    if (m_bySelection->isChecked())
        scope.jobs = m_selected;
    else
        scope.goneBefore = m_day->date().startOfDay().toUTC();
    return scope;
}

void ArchivePurgeDialog::ask()
{
    m_told.reset();
    m_removeButton->setEnabled(false);
    m_call = m_keeper.previewPurge(chosenScope());
    m_call->whenFinished(this, [this](const Result<ArchivePurgePreview, StorageError> &result) {
        const auto call = std::move(m_call);
        onTold(result);
    });
}

void ArchivePurgeDialog::onTold(const Result<ArchivePurgePreview, StorageError> &result)
{
    if (!result) {
        m_whatGoes->setText(ArchiveTexts::storageProblem(result.error()).text);
        return;
    }
    m_told = *result;
    m_whatGoes->setText(ArchiveTexts::whatGoes(*m_told, m_clock()));
    m_removeButton->setEnabled(m_told->count > 0);
}

void ArchivePurgeDialog::confirm()
{
    if (!m_told)
        return;
    const ArchivePurgeScope scope = chosenScope();
    accept();
    Q_EMIT confirmed(scope);
}

void ArchivePurgeDialog::retranslateUi()
{
    setWindowTitle(tr("Remove jobs from the archive"));
    m_byAge->setText(tr("Jobs that have been gone &since before"));
    m_day->setAccessibleName(tr("Jobs that have been gone since before this day"));
    //: %1 is the name of a job
    m_bySelection->setText(
        m_selected.isEmpty() ? tr("Se&lected jobs: select some in the view Archive first")
            : m_selected.size() == 1
            ? tr("The se&lected job %1").arg(m_selected.constFirst().name)
            : tr("The %n se&lected job(s)", nullptr, static_cast<int>(m_selected.size())));
    m_removeButton->setText(tr("&Remove jobs"));
    m_keepButton->setText(tr("&Keep jobs"));
    if (m_told)
        m_whatGoes->setText(ArchiveTexts::whatGoes(*m_told, m_clock()));
}

void ArchivePurgeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
