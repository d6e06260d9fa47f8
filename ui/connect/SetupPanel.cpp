// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/SetupPanel.h"

#include "base/Secret.h"
#include "connect/CertificateStep.h"
#include "connect/ConnectionTexts.h"
#include "connect/SubscriptionStep.h"
#include "connect/TestStep.h"
#include "requests/RequestsDialog.h"
#include "widgets/FocusInView.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

SetupPanel::SetupPanel(Dependencies dependencies, QWidget *parent)
    : QWidget(parent)
    , m_dependencies(std::move(dependencies))
    , m_test(m_dependencies.opener)
    , m_certificate(new CertificateStep(m_dependencies.keyFiles, m_dependencies.clock, this))
    , m_subscription(new SubscriptionStep(m_dependencies.keyFiles, this))
    , m_testStep(new TestStep(this))
{
    setObjectName("setupPanel"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0); // a gap to the scroll bar
    column->setSpacing(16);
    column->addWidget(m_certificate);
    column->addWidget(m_subscription);
    column->addWidget(m_testStep);
    column->addStretch(1);
    connectSteps();
    begin();
}

SetupPanel::~SetupPanel() = default;

void SetupPanel::connectSteps()
{
    connect(m_certificate, &CertificateStep::changed, this, &SetupPanel::onFileChanged);
    connect(m_certificate, &CertificateStep::unlocked, this, &SetupPanel::passKeyboardOn);
    connect(m_subscription, &SubscriptionStep::changed, this, &SetupPanel::onInputChanged);
    connect(m_testStep, &TestStep::testRequested, this, &SetupPanel::startTest);
    connect(m_testStep, &TestStep::stopRequested, this, &SetupPanel::stopTest);
    connect(m_testStep, &TestStep::saveRequested, this, &SetupPanel::save);
    connect(m_testStep, &TestStep::requestsAsked, this, [this](const QByteArray &id) {
        RequestsDialog::openAt(m_test.connection(), id, this);
    });
    connect(&m_test, &ConnectionTest::changed, this,
            [this] { m_testStep->showTest(m_test, m_tested); });
    connect(&m_test, &ConnectionTest::finished, this, [this] {
        m_testStep->showTest(m_test, m_tested);
        updatePossible();
        // Once it is laid out: what went wrong must not stand below the edge.
        QMetaObject::invokeMethod(this, &SetupPanel::bringTestIntoView, Qt::QueuedConnection);
    });
}

void SetupPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_testStep->showTest(m_test, m_tested);
}

void SetupPanel::begin()
{
    m_edited = {};
    m_offeredFile.clear();
    m_secretCall.reset();
    m_testStep->setCopiesKey(false);
    m_subscription->setSettings({});
    m_certificate->setFiles({});
    Q_EMIT editing({});
}

void SetupPanel::begin(const SavedConnection &connection)
{
    begin();
    m_secretCall = m_dependencies.book.passphraseOf(connection);
    m_secretCall->whenFinished(
        this, [this, connection](const Result<QByteArray, SecretError> &secret) {
            fillFrom(connection, secret.value_or(QByteArray()));
            auto call = m_dependencies.book.proxyPasswordOf(connection);
            call->whenFinished(this, [this](const Result<QByteArray, SecretError> &read) {
                QByteArray password = read.value_or(QByteArray());
                m_subscription->setProxyPassword(password);
                wipe(password);
                m_secretCall.reset();
            });
            m_secretCall = std::move(call);
        });
}

void SetupPanel::takeKeyboard()
{
    m_certificate->takeKeyboard();
    FocusInView::reveal(m_certificate); // also where it had it before
}

void SetupPanel::fillFrom(const SavedConnection &connection, const QByteArray &passphrase)
{
    m_edited = connection;
    Q_EMIT editing(connection.settings.name);
    m_subscription->setSettings(connection.settings);
    m_certificate->setFiles(connection.settings.certificate, connection.settings.privateKey,
                            passphrase);
}

ConnectionSettings SetupPanel::settings() const
{
    ConnectionSettings settings = m_subscription->settings();
    settings.certificate = m_certificate->file();
    settings.privateKey = m_certificate->keyFile();
    return settings;
}

bool SetupPanel::isCertificateKept() const
{
    return !m_edited.id.isEmpty() && m_certificate->file() == m_edited.settings.certificate
        && m_certificate->keyFile() == m_edited.settings.privateKey;
}

void SetupPanel::onFileChanged()
{
    const auto &info = m_certificate->info();
    const bool isPublished = info && info->format == KeyFileInfo::Format::PublishSettings;
    if (!isPublished) {
        if (!std::exchange(m_offeredFile, {}).isEmpty())
            m_subscription->offer({});
    } else if (m_offeredFile != m_certificate->file()) {
        m_offeredFile = m_certificate->file();
        m_subscription->offer(info->subscriptions);
    }
    onInputChanged();
}

void SetupPanel::passKeyboardOn()
{
    QWidget *const missing = m_subscription->firstMissing();
    if (missing)
        missing->setFocus(Qt::OtherFocusReason);
    else
        m_testStep->takeKeyboard();
}

void SetupPanel::onInputChanged()
{
    m_test.reset(); // what was tested is no longer what stands there
    updatePossible();
}

void SetupPanel::updatePossible()
{
    const auto &info = m_certificate->info();
    const bool isPublished = info && info->format == KeyFileInfo::Format::PublishSettings;
    const bool isComplete = m_certificate->isComplete() && m_subscription->isComplete();
    const bool isImported = isCertificateKept() && m_edited.hasImportedKey;
    const bool canSave = isComplete && !m_test.isRunning() && !m_saveCall;
    m_testStep->setPossible(isComplete, canSave, isPublished);
    const bool isReady = canSave && m_test.hasPassed();
    m_testStep->setPrimary(isReady);
    Q_EMIT readyToSave(isReady);
    m_testStep->setKeepable(!m_certificate->passphrase().isEmpty() && !isImported,
                            info.has_value() && !isImported);
}

void SetupPanel::startTest()
{
    m_tested = settings();
    OpenSecrets secrets = OpenSecrets(m_certificate->passphrase()).ownCopy();
    secrets.proxyPassword = m_subscription->proxyPassword();
    m_test.start(m_tested, secrets);
    secrets.wipe();
    updatePossible();
    bringTestIntoView();
}

void SetupPanel::bringTestIntoView()
{
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            layout()->activate();
            return area->ensureWidgetVisible(m_testStep, 0, 0);
        }
    }
}

void SetupPanel::stopTest()
{
    m_test.reset();
    updatePossible();
}

void SetupPanel::save()
{
    SavedConnection connection;
    connection.id = m_edited.id;
    connection.settings = settings();
    SecretWish wish;
    if (isCertificateKept() && m_edited.hasImportedKey) {
        connection.hasImportedKey = true; // its passphrase stays where it is
    } else {
        wish.passphrase = ownCopy(m_certificate->passphrase());
        wish.keepPassphrase = m_testStep->keepsPassphrase() && !wish.passphrase.isEmpty();
        wish.copyKey = m_testStep->copiesKey();
    }
    wish.proxyPassword = m_subscription->proxyPassword();
    m_saveCall = m_dependencies.book.save(std::move(connection), std::move(wish));
    m_saveCall->whenFinished(this, [this](const auto &result) { onSaved(result); });
    updatePossible();
}

void SetupPanel::onSaved(const Result<SavedConnection, BookError> &result)
{
    const auto call = std::move(m_saveCall); // the result lives as long as it does
    updatePossible();
    if (!result)
        return m_testStep->showProblem(ConnectionTexts::describe(result.error()));
    const bool hasPassed = m_test.hasPassed();
    begin();
    Q_EMIT saved(*result, hasPassed);
}

} // namespace waybill
