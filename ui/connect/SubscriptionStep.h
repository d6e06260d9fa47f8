// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/KeyFiles.h"
#include "widgets/Card.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

class ProxyFields;

/// Step 2 of setting a connection up: subscription, storage accounts, address, and what few need.
class SubscriptionStep : public Card
{
    Q_OBJECT

public:
    /// @p keyFiles outlives the step.
    explicit SubscriptionStep(KeyFiles &keyFiles, QWidget *parent = nullptr);
    ~SubscriptionStep() override;

    void setSettings(const ConnectionSettings &settings);
    /// What is entered, without certificate and key; without a name it is the address's host.
    [[nodiscard]] ConnectionSettings settings() const;
    /// Fills in from a .publishsettings file; several subscriptions can be chosen from.
    void offer(const QList<OfferedSubscription> &subscriptions);
    [[nodiscard]] bool isComplete() const;
    /// What has to be filled in first, from the top; null when all is there.
    [[nodiscard]] QWidget *firstMissing() const;
    /// Of the proxy that is named by hand; null where it asks for none. The caller wipes it.
    [[nodiscard]] QByteArray proxyPassword() const;
    void setProxyPassword(const QByteArray &password);
    /// The accounts in a text that was typed or pasted: separated by anything that is no name.
    [[nodiscard]] static QStringList accountsIn(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    [[nodiscard]] QWidget *makeAdvanced();
    void connectInputs();
    void adopt(int index);
    void chooseAuthorities();
    void setAuthorities(const QString &path);
    void retranslateUi();
    void alignFields();

    KeyFiles &m_keyFiles;
    QList<OfferedSubscription> m_offered;
    QString m_authorityFile;
    QString m_service = QStringLiteral("classic");
    KeyFileCallPtr<QList<AuthorityInfo>> m_call;
    QLabel *m_offerLabel = nullptr;
    QComboBox *m_offer = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_idLabel = nullptr;
    QLineEdit *m_id = nullptr;
    QLabel *m_accountsLabel = nullptr;
    QPlainTextEdit *m_accounts = nullptr;
    QLabel *m_endpointLabel = nullptr;
    QLineEdit *m_endpoint = nullptr;
    QCheckBox *m_showAdvanced = nullptr;
    QWidget *m_advanced = nullptr;
    QLabel *m_versionLabel = nullptr;
    QComboBox *m_version = nullptr;
    QPushButton *m_chooseAuthorities = nullptr;
    QPushButton *m_removeAuthorities = nullptr;
    QLabel *m_authorities = nullptr;
    QCheckBox *m_tunnelPatch = nullptr;
    QCheckBox *m_viewOnly = nullptr;
    ProxyFields *m_proxy = nullptr;
    QCheckBox *m_tls12AtMost = nullptr;
};

} // namespace waybill
