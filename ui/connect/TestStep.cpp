// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/TestStep.h"

#include "connect/ConnectionTexts.h"
#include "connect/SetupTexts.h"
#include "text/ErrorTexts.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

using State = ConnectionTest::State;

constexpr int tickSize = 16;

QIcon tick(State state, const QPalette &palette)
{
    switch (state) {
    case State::Passed:
        return theme::icon(u"dialog-ok"_s, theme::successColor(palette));
    case State::Failed:
        return theme::icon(u"dialog-error"_s, theme::problemColor(palette));
    case State::Running:
        return theme::icon(u"view-refresh"_s, palette.color(QPalette::ButtonText));
    case State::Waiting:
        return theme::icon(u"step-waiting"_s, theme::secondaryTextColor(palette));
    }
    Q_UNREACHABLE();
}

} // namespace

TestStep::TestStep(QWidget *parent)
    : Card(parent)
    , m_test(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_requests(new QPushButton(this))
    , m_message(new MessageBar(this))
    , m_keepPassphrase(new QCheckBox(this))
    , m_copyKey(new QCheckBox(this))
    , m_save(new QPushButton(this))
{
    setObjectName("testStep"_L1);
    m_test->setObjectName("testButton"_L1);
    m_stop->setObjectName("stopTest"_L1);
    m_requests->setObjectName("testRequests"_L1);
    m_requests->hide();
    m_message->setObjectName("testMessage"_L1);
    m_keepPassphrase->setObjectName("keepPassphrase"_L1);
    m_copyKey->setObjectName("copyKey"_L1);
    m_save->setObjectName("saveConnection"_L1);
    m_keepPassphrase->setChecked(true);
    setUpLayout();
    connect(m_test, &QPushButton::clicked, this, &TestStep::testRequested);
    connect(m_stop, &QPushButton::clicked, this, &TestStep::stopRequested);
    connect(m_save, &QPushButton::clicked, this, &TestStep::saveRequested);
    connect(m_requests, &QPushButton::clicked, this, [this] { Q_EMIT requestsAsked({}); });
    connect(m_message, &MessageBar::requestAsked, this, &TestStep::requestsAsked);
    retranslateUi();
}

void TestStep::setUpLayout()
{
    auto *ticks = new QGridLayout;
    ticks->setColumnStretch(1, 1);
    for (int i = 0; i < ConnectionTest::stepCount; ++i) {
        m_icons.append(new QLabel(this));
        m_icons.last()->setFixedSize(tickSize, tickSize);
        m_texts.append(new QLabel(this));
        m_texts.last()->setObjectName(u"tick%1"_s.arg(i + 1));
        m_texts.last()->setTextFormat(Qt::PlainText);
        ticks->addWidget(m_icons.last(), i, 0);
        ticks->addWidget(m_texts.last(), i, 1);
    }
    auto *testRow = new QHBoxLayout;
    testRow->addWidget(m_test);
    testRow->addWidget(m_stop);
    testRow->addStretch(1);
    testRow->addWidget(m_requests);
    auto *saveRow = new QHBoxLayout;
    saveRow->addStretch(1);
    saveRow->addWidget(m_save);
    content()->setSpacing(8);
    content()->addLayout(testRow);
    content()->addLayout(ticks);
    content()->addWidget(m_message);
    content()->addWidget(m_keepPassphrase);
    content()->addWidget(m_copyKey);
    content()->addLayout(saveRow);
}

void TestStep::showTick(int index, const QString &text, State state)
{
    m_icons.at(index)->setPixmap(
        tick(state, palette()).pixmap(QSize(tickSize, tickSize), devicePixelRatioF()));
    //: %1 is what is tested, %2 how the test went, such as "passed"
    m_texts.at(index)->setText(tr("%1: %2").arg(text, SetupTexts::state(state)));
}

void TestStep::showTest(const ConnectionTest &test, const ConnectionSettings &settings)
{
    for (int i = 0; i < ConnectionTest::stepCount; ++i) {
        const auto step = ConnectionTest::Step(i);
        showTick(i, SetupTexts::step(test, step), test.state(step));
    }
    m_hasPassed = test.hasPassed();
    theme::setButtonText(m_save, m_hasPassed ? tr("&Save and open") : tr("&Save anyway"));
    showButtons(test.isRunning());
    m_requests->setVisible(!test.traces().isEmpty() && !test.isRunning());
    explain(test, settings);
}

void TestStep::showButtons(bool isRunning)
{
    // The focus goes along, or it would jump to another step when its button goes.
    QPushButton *const shown = isRunning ? m_stop : m_test;
    QPushButton *const hidden = isRunning ? m_test : m_stop;
    const bool hadFocus = hidden->hasFocus();
    shown->show();
    if (hadFocus)
        shown->setFocus(Qt::OtherFocusReason);
    hidden->hide();
}

void TestStep::explain(const ConnectionTest &test, const ConnectionSettings &settings)
{
    if (test.openError())
        return m_message->show(ConnectionTexts::describe(*test.openError(), settings));
    if (!test.serviceError())
        return m_message->dismiss();
    ErrorContext context;
    const bool isListing = test.state(ConnectionTest::Step::JobsFound)
        == ConnectionTest::State::Failed;
    context.task = isListing ? ErrorContext::Task::ListJobs : ErrorContext::Task::Connect;
    context.certificate = test.certificate();
    context.subscriptionId = settings.subscriptionId;
    context.host = settings.endpoint.host();
    m_message->show(ErrorTexts::message(*test.serviceError(), context));
}

void TestStep::showProblem(const MessageBar::Message &message)
{
    m_message->show(message);
}

void TestStep::setPossible(bool canTest, bool canSave, bool mustCopy)
{
    m_test->setEnabled(canTest);
    m_save->setEnabled(canSave);
    m_mustCopy = mustCopy;
    m_copyKey->setEnabled(!mustCopy);
    if (mustCopy)
        m_copyKey->setChecked(true);
}

void TestStep::setPrimary(bool isPrimary)
{
    if (std::exchange(m_isPrimary, isPrimary) != isPrimary)
        adoptPalette();
}

void TestStep::adoptPalette()
{
    m_save->setPalette(m_isPrimary ? theme::primaryButtonPalette(palette()) : QPalette());
}

void TestStep::takeKeyboard()
{
    m_test->setFocus(Qt::OtherFocusReason);
}

void TestStep::setKeepable(bool hasPassphrase, bool hasFile)
{
    m_keepPassphrase->setVisible(hasPassphrase);
    m_copyKey->setVisible(hasFile);
}

bool TestStep::keepsPassphrase() const
{
    return m_keepPassphrase->isChecked();
}

bool TestStep::copiesKey() const
{
    return m_mustCopy || m_copyKey->isChecked();
}

void TestStep::setCopiesKey(bool copies)
{
    m_copyKey->setChecked(copies);
}

void TestStep::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void TestStep::retranslateUi()
{
    setTitle(tr("3 Test"));
    theme::setButtonText(m_test, tr("&Run the test"));
    theme::setButtonText(m_stop, tr("Stop the test"));
    theme::setButtonText(m_requests, tr("What happened when…"));
    m_keepPassphrase->setText(tr("Keep the passphrase in this computer's key store"));
    m_copyKey->setText(tr("Keep a copy of certificate and key in Waybill, encrypted"));
    m_copyKey->setToolTip(
        tr("Then the file itself is needed no more. Its passphrase is random and lies in "
           "this computer's key store."));
    theme::setButtonText(m_save, m_hasPassed ? tr("&Save and open") : tr("&Save anyway"));
}

} // namespace waybill
