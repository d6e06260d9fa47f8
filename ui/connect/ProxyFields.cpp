// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ProxyFields.h"

#include "base/Secret.h"
#include "connect/SecretField.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int maxPort = 65535;

} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_modeLabel(new QLabel(this))
    , m_mode(new QComboBox(this))
    , m_manual(new QWidget(this))
    , m_hostLabel(new QLabel(m_manual))
    , m_host(new QLineEdit(m_manual))
    , m_portLabel(new QLabel(m_manual))
    , m_port(new QSpinBox(m_manual))
    , m_userLabel(new QLabel(m_manual))
    , m_user(new QLineEdit(m_manual))
    , m_passwordLabel(new QLabel(m_manual))
    , m_password(new SecretField(m_manual))
{
    setUpLayout();
    retranslateUi();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ProxyFields::showFields);
    for (QLineEdit *line : {m_host, m_user, static_cast<QLineEdit *>(m_password)})
        connect(line, &QLineEdit::textChanged, this, &ProxyFields::showFields);
    // A kept password is for the proxy it was kept for, and for no other.
    connect(m_host, &QLineEdit::textEdited, m_password, &SecretField::forget);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::changed);
    showFields();
}

void ProxyFields::setUpLayout()
{
    m_mode->setObjectName("proxyMode"_L1);
    m_mode->addItems({QString(), QString(), QString()}); // by ProxySettings::Mode
    m_host->setObjectName("proxyHost"_L1);
    m_port->setObjectName("proxyPort"_L1);
    m_port->setRange(1, maxPort);
    m_port->setValue(ProxySettings::usualPort);
    m_port->setGroupSeparatorShown(false);
    m_user->setObjectName("proxyUser"_L1);
    m_password->setObjectName("proxyPassword"_L1);
    setFocusProxy(m_host);
    m_modeLabel->setBuddy(m_mode);
    m_hostLabel->setBuddy(m_host);
    m_portLabel->setBuddy(m_port);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(m_host, 1);
    place->addWidget(m_portLabel);
    place->addWidget(m_port);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(gap);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_hostLabel, place);
    m_form->addRow(m_userLabel, m_user);
    m_form->addRow(m_passwordLabel, m_password);
    m_manual->setLayout(m_form);
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_modeLabel);
    head->addWidget(m_mode);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_manual);
}

QList<QLabel *> ProxyFields::labels() const
{
    return {m_modeLabel, m_hostLabel, m_userLabel, m_passwordLabel};
}

void ProxyFields::setProxy(const ProxySettings &proxy)
{
    m_mode->setCurrentIndex(int(proxy.mode));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port);
    m_user->setText(proxy.user);
    m_password->forget();
    showFields();
}

ProxySettings ProxyFields::proxy() const
{
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode(m_mode->currentIndex());
    if (proxy.mode == ProxySettings::Mode::Manual) {
        proxy.host = m_host->text().trimmed();
        proxy.port = m_port->value();
        proxy.user = m_user->text().trimmed();
    }
    return proxy;
}

bool ProxyFields::isComplete() const
{
    const ProxySettings entered = proxy();
    return entered.mode != ProxySettings::Mode::Manual || !entered.host.isEmpty();
}

void ProxyFields::setPassword(const QByteArray &password)
{
    QString text = QString::fromUtf8(password);
    m_password->setText(text);
    text.clear();
}

QByteArray ProxyFields::password() const
{
    return proxy().wantsPassword() ? m_password->secret() : QByteArray();
}

void ProxyFields::showFields()
{
    m_manual->setVisible(m_mode->currentIndex() == int(ProxySettings::Mode::Manual));
    const bool hasUser = !m_user->text().trimmed().isEmpty();
    m_password->setEnabled(hasUser);
    m_passwordLabel->setEnabled(hasUser);
    Q_EMIT changed();
}

void ProxyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ProxyFields::retranslateUi()
{
    m_modeLabel->setText(tr("Pro&xy"));
    m_mode->setAccessibleName(tr("Proxy"));
    m_mode->setItemText(int(ProxySettings::Mode::System), tr("As the system says"));
    m_mode->setItemText(int(ProxySettings::Mode::None), tr("None: straight to the service"));
    m_mode->setItemText(int(ProxySettings::Mode::Manual), tr("By hand"));
    m_hostLabel->setText(tr("Proxy address"));
    m_host->setAccessibleDescription(tr("required"));
    m_host->setPlaceholderText(tr("For example proxy.contoso.example"));
    m_portLabel->setText(tr("Port"));
    m_userLabel->setText(tr("User name"));
    m_user->setPlaceholderText(tr("Empty: the proxy asks for none"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleDescription(tr("It is kept in this computer's key store alone."));
    m_password->setToolTip(m_password->accessibleDescription());
}

} // namespace waybill
