// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/AddressRunDialog.h"

#include "addressbook/BookTexts.h"
#include "addressbook/RowTable.h"
#include "dialogs/DialogParts.h"
#include "history/HistoryTexts.h"
#include "text/ServerText.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

using Phase = AddressRun::Phase;
using State = AddressRun::State;

AddressRunDialog::AddressRunDialog(std::unique_ptr<AddressRun> run, QWidget *parent)
    : QDialog(parent)
    , m_run(std::move(run))
{
    setObjectName(u"addressRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connectParts();
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 30);
    m_run->start();
}

AddressRunDialog::~AddressRunDialog() = default;

void AddressRunDialog::setupLayout()
{
    m_headline = dialogs::boldText(this);
    m_headline->setObjectName(u"runHeadline"_s);
    m_address = dialogs::plainText(this);
    m_address->setObjectName(u"runAddress"_s);
    m_table = new RowTable(u"runJobs"_s, RowTable::Search::None, this);
    m_table->setColumnShares({22, 14, 24, 40});
    m_current = dialogs::plainText(this);
    m_current->setObjectName(u"runCurrent"_s);
    m_current->setMinimumHeight(fontMetrics().lineSpacing() * 2); // it comes and goes
    m_current->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_status = dialogs::plainText(this);
    m_status->setObjectName(u"runStatus"_s);
    m_status->hide();
    m_stopButton = dialogs::button(this, u"stopRunButton"_s);
    m_retryButton = dialogs::button(this, u"retryRunButton"_s);
    m_closeButton = dialogs::button(this, u"closeRunButton"_s);
    m_sendButton = dialogs::dangerousButton(this, u"sendRunButton"_s);
    m_sendButton->setPalette(theme::primaryButtonPalette(palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_headline);
    layout->addWidget(m_address);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_current);
    layout->addWidget(m_progress);
    layout->addWidget(m_status);
    layout->addLayout(
        dialogs::buttonRow({m_stopButton, m_retryButton, m_closeButton, m_sendButton}));
}

void AddressRunDialog::connectParts()
{
    connect(m_run.get(), &AddressRun::itemChanged, this, &AddressRunDialog::showItem);
    connect(m_run.get(), &AddressRun::phaseChanged, this, &AddressRunDialog::showState);
    connect(m_run.get(), &AddressRun::historyFailed, this, [this](const StorageError &error) {
        m_status->show();
        m_status->setText(tr("A change could not be recorded in the history. %1")
                              .arg(HistoryTexts::storageProblem(error)));
    });
    connect(m_table, &RowTable::checked, this, [this](const QString &id, bool isChecked) {
        const auto &rows = m_table->model()->rows();
        for (int index = 0; index < rows.size(); ++index) {
            if (rows.at(index).id == id)
                m_run->setChosen(index, isChecked);
        }
    });
    connect(m_table, &RowTable::selectionChanged, this, &AddressRunDialog::showCurrent);
    connect(m_stopButton, &QPushButton::clicked, m_run.get(), &AddressRun::stop);
    connect(m_retryButton, &QPushButton::clicked, m_run.get(), &AddressRun::tryAgain);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sendButton, &QPushButton::clicked, m_run.get(), &AddressRun::send);
}

void AddressRunDialog::showItem(int index)
{
    m_table->setRow(index, BookTexts::runRow(m_run->items().at(index)));
    showCurrent();
    showState();
}

void AddressRunDialog::showCurrent()
{
    const QString id = m_table->currentId();
    const auto &rows = m_table->model()->rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [&id](const TableRow &each) { return each.id == id; });
    //: %1 is the name of a job, %2 what happens to it, or happened
    m_current->setText(row == rows.cend()
                           ? QString()
                           : tr("%1: %2").arg(inSentence(row->cells.first()), row->cells.last()));
}

void AddressRunDialog::showAll()
{
    QList<TableRow> rows;
    for (const AddressRun::Item &item : m_run->items())
        rows.append(BookTexts::runRow(item));
    m_table->setRows(rows);
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->select(rows.constFirst().id);
    showCurrent();
}

QString AddressRunDialog::headline() const
{
    switch (m_run->phase()) {
    case Phase::Reading:
        return tr("Reading %n job(s)…", nullptr, m_run->roundCount());
    case Phase::Review:
        return m_run->countOf(State::Ready) > 0
            ? tr("Review: nothing was changed yet")
            : tr("None of these jobs can get this return address");
    case Phase::Sending:
        return tr("Changing job after job…");
    case Phase::Done:
        break;
    }
    const auto &items = m_run->items();
    const auto saved = std::count_if(items.cbegin(), items.cend(), [](const AddressRun::Item &i) {
        return i.outcome
            && (i.outcome->kind == ChangeOutcome::Kind::Saved
                || i.outcome->kind == ChangeOutcome::Kind::ArrivedAnyway);
    });
    const QString done = tr("Done: %n job(s) changed", nullptr, static_cast<int>(saved));
    if (m_run->retryCount() == 0)
        return done;
    //: %1 is "Done: 3 jobs changed", %2 a number of jobs
    return tr("%1, %2 not changed").arg(done, QLocale().toString(m_run->retryCount()));
}

void AddressRunDialog::showState()
{
    const Phase phase = m_run->phase();
    const bool isRunning = phase == Phase::Reading || phase == Phase::Sending;
    const QString text = headline();
    if (text != m_headline->text()) {
        m_headline->setText(text);
        QAccessibleEvent event(m_headline, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_progress->setVisible(isRunning);
    m_progress->setMaximum(phase == Phase::Sending ? m_run->countOf(State::Finished)
                                   + m_run->chosenCount() + m_run->countOf(State::Sending)
                                                   : m_run->roundCount());
    m_progress->setValue(m_run->doneCount());
    m_stopButton->setVisible(isRunning);
    m_closeButton->setVisible(!isRunning);
    m_sendButton->setVisible(phase == Phase::Review && m_run->countOf(State::Ready) > 0);
    m_sendButton->setEnabled(m_run->chosenCount() > 0);
    m_retryButton->setVisible(phase == Phase::Done && m_run->retryCount() > 0);
    theme::setButtonText(m_retryButton,
                         tr("Try &again with %n job(s)", nullptr, m_run->retryCount()));
    theme::setButtonText(m_sendButton, tr("&Set in %n job(s)", nullptr, m_run->chosenCount()));
    m_closeButton->setText(phase == Phase::Review ? tr("&Cancel") : tr("C&lose"));
}

void AddressRunDialog::reject()
{
    const Phase phase = m_run->phase();
    if (phase == Phase::Sending)
        m_run->stop(); // the fate of the one under way has to be found out
    else
        QDialog::reject();
}

void AddressRunDialog::retranslateUi()
{
    setWindowTitle(tr("Set return address"));
    //: %1 is a name and an address in one line
    m_address->setText(tr("The drives will go back to: %1")
                           .arg(BookTexts::card(m_run->address()).replace(u'\n', u", "_s)));
    m_table->setTexts(tr("Jobs"), {}, BookTexts::runHeaders());
    m_progress->setAccessibleName(tr("Progress"));
    m_stopButton->setText(tr("S&top"));
    showAll();
    showState();
}

void AddressRunDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
