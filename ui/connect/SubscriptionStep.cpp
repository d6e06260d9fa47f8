// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/SubscriptionStep.h"

#include "connect/ConnectionTexts.h"
#include "connect/ProxyFields.h"
#include "connect/SetupTexts.h"
#include "widgets/FileQuestion.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr auto usualEndpoint = "https://management.core.windows.net"_L1;
constexpr int accountLines = 3;

} // namespace

SubscriptionStep::SubscriptionStep(KeyFiles &keyFiles, QWidget *parent)
    : Card(parent)
    , m_keyFiles(keyFiles)
    , m_offerLabel(new QLabel(this))
    , m_offer(new QComboBox(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_idLabel(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_accountsLabel(new QLabel(this))
    , m_accounts(new QPlainTextEdit(this))
    , m_endpointLabel(new QLabel(this))
    , m_endpoint(new QLineEdit(this))
    , m_showAdvanced(new QCheckBox(this))
{
    setObjectName("subscriptionStep"_L1);
    m_offer->setObjectName("offeredSubscription"_L1);
    m_name->setObjectName("connectionName"_L1);
    m_id->setObjectName("subscriptionId"_L1);
    m_accounts->setObjectName("storageAccounts"_L1);
    m_endpoint->setObjectName("serviceAddress"_L1);
    m_showAdvanced->setObjectName("showAdvanced"_L1);
    setUpLayout();
    connectInputs();
    retranslateUi();
    setSettings({});
}

SubscriptionStep::~SubscriptionStep() = default;

void SubscriptionStep::setUpLayout()
{
    m_accounts->setTabChangesFocus(true);
    m_accounts->setFixedHeight(m_accounts->fontMetrics().lineSpacing() * accountLines + 14);
    m_offer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(ProxyFields::gap);
    form->addRow(m_offerLabel, m_offer);
    form->addRow(m_idLabel, m_id);
    form->addRow(m_accountsLabel, m_accounts);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_endpointLabel, m_endpoint);
    m_advanced = makeAdvanced();
    content()->setSpacing(8);
    content()->addLayout(form);
    content()->addWidget(m_showAdvanced);
    content()->addWidget(m_advanced);
    m_advanced->hide();
}

QWidget *SubscriptionStep::makeAdvanced()
{
    auto *advanced = new QWidget(this);
    m_versionLabel = new QLabel(advanced);
    m_version = new QComboBox(advanced);
    m_version->setObjectName("apiVersion"_L1);
    m_version->addItems({u"2014-11-01"_s, u"2014-05-01"_s});
    m_versionLabel->setBuddy(m_version);
    m_chooseAuthorities = new QPushButton(advanced);
    m_chooseAuthorities->setObjectName("chooseAuthorities"_L1);
    m_removeAuthorities = new QPushButton(advanced);
    m_removeAuthorities->setObjectName("removeAuthorities"_L1);
    m_authorities = new QLabel(advanced);
    m_authorities->setObjectName("authorities"_L1);
    m_authorities->setTextFormat(Qt::PlainText);
    m_authorities->setWordWrap(true);
    m_authorities->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tunnelPatch = new QCheckBox(advanced);
    m_tunnelPatch->setObjectName("tunnelPatch"_L1);
    m_viewOnly = new QCheckBox(advanced);
    m_viewOnly->setObjectName("viewOnly"_L1);
    m_proxy = new ProxyFields(advanced);
    m_tls12AtMost = new QCheckBox(advanced);
    m_tls12AtMost->setObjectName("tls12AtMost"_L1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_chooseAuthorities);
    buttons->addWidget(m_removeAuthorities);
    buttons->addStretch(1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(ProxyFields::gap);
    form->addRow(m_versionLabel, m_version);
    auto *layout = new QVBoxLayout(advanced);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_proxy);
    layout->addLayout(buttons);
    layout->addWidget(m_authorities);
    for (QCheckBox *box : {m_tunnelPatch, m_tls12AtMost, m_viewOnly})
        layout->addWidget(box);
    return advanced;
}

void SubscriptionStep::connectInputs()
{
    m_offerLabel->setBuddy(m_offer);
    m_nameLabel->setBuddy(m_name);
    m_idLabel->setBuddy(m_id);
    m_accountsLabel->setBuddy(m_accounts);
    m_endpointLabel->setBuddy(m_endpoint);
    for (QLineEdit *line : {m_name, m_id, m_endpoint})
        connect(line, &QLineEdit::textChanged, this, &SubscriptionStep::changed);
    connect(m_accounts, &QPlainTextEdit::textChanged, this, &SubscriptionStep::changed);
    for (QCheckBox *box : {m_tunnelPatch, m_viewOnly, m_tls12AtMost})
        connect(box, &QCheckBox::toggled, this, &SubscriptionStep::changed);
    connect(m_proxy, &ProxyFields::changed, this, &SubscriptionStep::changed);
    connect(m_version, &QComboBox::currentIndexChanged, this, &SubscriptionStep::changed);
    connect(m_offer, &QComboBox::activated, this, &SubscriptionStep::adopt);
    connect(m_showAdvanced, &QCheckBox::toggled, m_advanced, &QWidget::setVisible);
    connect(m_chooseAuthorities, &QPushButton::clicked, this, &SubscriptionStep::chooseAuthorities);
    connect(m_removeAuthorities, &QPushButton::clicked, this, [this] { setAuthorities({}); });
}

void SubscriptionStep::setSettings(const ConnectionSettings &settings)
{
    offer({});
    m_service = settings.service;
    m_name->setText(settings.name);
    m_id->setText(settings.subscriptionId);
    m_accounts->setPlainText(settings.storageAccounts.join(u'\n'));
    m_endpoint->setText(settings.endpoint.isEmpty() ? usualEndpoint : settings.endpoint.toString());
    m_version->setCurrentText(settings.apiVersion);
    m_tunnelPatch->setChecked(settings.tunnelPatch);
    m_viewOnly->setChecked(settings.viewOnly);
    m_proxy->setProxy(settings.proxy);
    m_tls12AtMost->setChecked(settings.tls12AtMost);
    setAuthorities(settings.trustedCertificates);
    m_showAdvanced->setChecked(settings.tunnelPatch || settings.viewOnly
                               || settings.proxy.mode != ProxySettings::Mode::System
                               || settings.tls12AtMost || !settings.trustedCertificates.isEmpty()
                               || settings.apiVersion != ConnectionSettings().apiVersion);
}

ConnectionSettings SubscriptionStep::settings() const
{
    ConnectionSettings settings;
    settings.service = m_service;
    settings.subscriptionId = m_id->text().trimmed();
    settings.storageAccounts = accountsIn(m_accounts->toPlainText());
    settings.endpoint = QUrl(m_endpoint->text().trimmed(), QUrl::StrictMode);
    settings.name = m_name->text().trimmed();
    if (settings.name.isEmpty())
        settings.name = settings.endpoint.host();
    settings.apiVersion = m_version->currentText();
    settings.trustedCertificates = m_authorityFile;
    settings.tunnelPatch = m_tunnelPatch->isChecked();
    settings.viewOnly = m_viewOnly->isChecked();
    settings.proxy = m_proxy->proxy();
    settings.tls12AtMost = m_tls12AtMost->isChecked();
    return settings;
}

QStringList SubscriptionStep::accountsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;\"']+"_s);
    QStringList accounts = text.split(separators, Qt::SkipEmptyParts);
    accounts.removeDuplicates();
    return accounts;
}

bool SubscriptionStep::isComplete() const
{
    return firstMissing() == nullptr;
}

QWidget *SubscriptionStep::firstMissing() const
{
    const ConnectionSettings entered = settings();
    if (entered.subscriptionId.isEmpty())
        return m_id;
    const QUrl &address = entered.endpoint;
    if (!address.isValid() || address.scheme() != "https"_L1 || address.host().isEmpty()
        || !address.userInfo().isEmpty())
        return m_endpoint;
    return m_proxy->isComplete() ? nullptr : m_proxy;
}

void SubscriptionStep::setProxyPassword(const QByteArray &password)
{
    m_proxy->setPassword(password);
}

QByteArray SubscriptionStep::proxyPassword() const
{
    return m_proxy->password();
}

void SubscriptionStep::offer(const QList<OfferedSubscription> &subscriptions)
{
    m_offered = subscriptions;
    m_offer->clear();
    for (const OfferedSubscription &each : subscriptions) {
        //: a subscription: its name and its id
        const QString text = each.name.isEmpty() ? each.id : tr("%1 (%2)").arg(each.name, each.id);
        m_offer->addItem(text);
    }
    m_offer->setVisible(subscriptions.size() > 1);
    m_offerLabel->setVisible(subscriptions.size() > 1);
    if (!subscriptions.isEmpty())
        adopt(0);
}

void SubscriptionStep::adopt(int index)
{
    const OfferedSubscription &chosen = m_offered.at(index);
    m_id->setText(chosen.id);
    m_name->setText(chosen.name);
    if (!chosen.endpoint.isEmpty())
        m_endpoint->setText(chosen.endpoint.toString());
}

void SubscriptionStep::chooseAuthorities()
{
    const auto *dialog = askForFile(
        {.name = u"authoritiesDialog"_s,
         .title = tr("Choose trusted certificates"),
         .kinds = {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")},
         .chosen = m_authorityFile},
        this);
    connect(dialog, &QFileDialog::fileSelected, this, &SubscriptionStep::setAuthorities);
}

void SubscriptionStep::setAuthorities(const QString &path)
{
    m_authorityFile = path;
    m_authorities->clear();
    m_authorities->setVisible(!path.isEmpty());
    m_removeAuthorities->setVisible(!path.isEmpty());
    m_call.reset();
    if (!path.isEmpty()) {
        m_call = m_keyFiles.inspectAuthorities(path);
        m_call->whenFinished(this, [this](const Result<QList<AuthorityInfo>, OpenError> &result) {
            m_authorities->setText(
                result ? SetupTexts::authorities(*result)
                       : ConnectionTexts::describe(result.error(), settings()).headline);
        });
    }
    Q_EMIT changed();
}

void SubscriptionStep::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SubscriptionStep::retranslateUi()
{
    setTitle(tr("2 Subscription"));
    m_offerLabel->setText(tr("Subscription in the file"));
    m_idLabel->setText(tr("Su&bscription ID"));
    m_id->setAccessibleDescription(tr("required"));
    m_accountsLabel->setText(tr("Storage &accounts"));
    m_accounts->setPlaceholderText(
        tr("One or several, typed or pasted. Empty: the service is asked."));
    m_accounts->setAccessibleDescription(m_accounts->placeholderText());
    m_nameLabel->setText(tr("&Name of the connection"));
    m_endpointLabel->setText(tr("Service a&ddress"));
    m_showAdvanced->setText(tr("Show &more settings"));
    m_versionLabel->setText(tr("API version"));
    m_version->setAccessibleName(m_versionLabel->text());
    theme::setButtonText(m_chooseAuthorities, tr("Trust another authority…"));
    theme::setButtonText(m_removeAuthorities, tr("Trust it no more"));
    m_tunnelPatch->setText(
        tr("Send changes as GET with X-HTTP-Method (for a proxy that blocks PATCH)"));
    m_tls12AtMost->setText(
        tr("Use TLS 1.2 at most, for servers that ask for the certificate late"));
    m_viewOnly->setText(tr("View only: nothing can be changed over this connection"));
    alignFields();
}

/// The forms are several, but their fields begin at one edge.
void SubscriptionStep::alignFields()
{
    const QList<QLabel *> labels = m_proxy->labels()
        + QList<QLabel *>{m_offerLabel, m_idLabel,       m_accountsLabel,
                          m_nameLabel,  m_endpointLabel, m_versionLabel};
    int width = 0;
    for (const QLabel *label : labels)
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : labels)
        label->setMinimumWidth(width);
}

} // namespace waybill
