// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/ConflictDesk.h"

#include "dialogs/ConflictDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill::test {

namespace {

constexpr int patienceMs = 30000;

QPushButton *buttonOf(const QWidget *dialog, const QString &text)
{
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto found = std::find_if(
        buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) {
            return button->text().remove(u'&') == text && !button->isHidden();
        });
    if (found == buttons.cend())
        qFatal("there is no button %s", qPrintable(text));
    return *found;
}

} // namespace

ConflictDesk::ConflictDesk(std::shared_ptr<OpenConnection> connection, const JobKey &key)
    : m_page(std::make_unique<EditorPage>(
        std::make_unique<JobEditSession>(std::move(connection), key, systemClock()), &m_drafts,
        systemClock()))
    , m_outcomes(std::make_unique<QSignalSpy>(&m_page->session(), &JobEditSession::changeFinished))
{
    m_page->resize(1280, 720);
    m_page->show();
    if (!QTest::qWaitFor([this] { return session().job().has_value(); }, patienceMs))
        qFatal("the job was not read");
}

void ConflictDesk::type(const QString &field, const QString &text)
{
    auto *input = m_page->findChild<QWidget *>(field);
    if (input == nullptr || !input->isEnabled())
        qFatal("nothing can be typed into %s", qPrintable(field));
    input->setFocus(Qt::OtherFocusReason);
    QTest::keySequence(input, QKeySequence::SelectAll);
    QTest::keyClick(input, Qt::Key_Delete);
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            QTest::keyClick(input, Qt::Key_Return);
        QTest::keyClicks(input, lines.at(line));
    }
}

QString ConflictDesk::text(const QString &field) const
{
    if (const auto *edit = m_page->findChild<QPlainTextEdit *>(field))
        return edit->toPlainText();
    return m_page->findChild<QLineEdit *>(field)->text();
}

std::optional<ChangeOutcome::Kind> ConflictDesk::outcome()
{
    if (m_outcomes->isEmpty() && !m_outcomes->wait(patienceMs))
        return std::nullopt;
    return m_outcomes->takeFirst().constFirst().value<ChangeOutcome>().kind;
}

std::optional<ChangeOutcome::Kind> ConflictDesk::save()
{
    m_page->findChild<QPushButton *>(u"saveButton"_s)->click();
    return session().isBusy() || !m_outcomes->isEmpty() ? outcome() : std::nullopt;
}

void ConflictDesk::refresh()
{
    m_page->refresh();
    if (!QTest::qWaitFor([this] { return session().activity() == JobEditSession::Activity::Idle; },
                         patienceMs))
        qFatal("the job was not read again");
    QCoreApplication::sendPostedEvents(); // a conflict that was found is said a moment later
}

QDialog *ConflictDesk::comparison() const
{
    const auto dialogs = m_page->findChildren<ConflictDialog *>();
    const auto found = std::find_if(dialogs.cbegin(), dialogs.cend(),
                                    [](const QDialog *dialog) { return dialog->isVisible(); });
    return found == dialogs.cend() ? nullptr : *found;
}

bool ConflictDesk::canPress(const QString &button) const
{
    return buttonOf(comparison(), button)->isEnabled();
}

std::optional<ChangeOutcome::Kind> ConflictDesk::answer(const QString &button)
{
    m_outcomes->clear();
    buttonOf(comparison(), button)->click();
    return session().isBusy() ? outcome() : std::nullopt;
}

QStringList ConflictDesk::comparisonTexts() const
{
    QStringList texts;
    for (const auto *label : comparison()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

MessageBar::Message ConflictDesk::message() const
{
    return m_page->findChild<MessageBar *>(u"messages"_s)->message();
}

std::optional<ChangeOutcome::Kind> ConflictDesk::pressMessageButton()
{
    m_outcomes->clear();
    Q_EMIT m_page->findChild<MessageBar *>(u"messages"_s)->buttonPressed(0);
    return outcome();
}

QString ConflictDesk::strandedNotice() const
{
    const auto *bar = m_page->findChild<MessageBar *>(u"strandedNotice"_s);
    return bar->isHidden() ? QString() : bar->message().text;
}

std::optional<JobDraft> ConflictDesk::draftOnDisk()
{
    const auto call = m_drafts.find(draftConnectionId(session().connection().settings()),
                                    session().key());
    if (!QSignalSpy(call.get(), &CallBase::finished).wait(patienceMs) || !call->result())
        return std::nullopt;
    const QList<StoredDraft> stored = *call->result();
    return stored.isEmpty() ? std::nullopt : std::optional(stored.constFirst().draft);
}

} // namespace waybill::test
