// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace waybill {

class SecretField;

/// The way to the service: the system's proxy, none, or one that is named by hand.
class ProxyFields : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyFields(QWidget *parent = nullptr);

    void setProxy(const ProxySettings &proxy);
    [[nodiscard]] ProxySettings proxy() const;
    /// Nothing is missing of what is asked for.
    [[nodiscard]] bool isComplete() const;

    void setPassword(const QByteArray &password);
    /// UTF-8; null where the proxy asks nobody who they are. The caller wipes it.
    [[nodiscard]] QByteArray password() const;

    /// Those before the fields, and what is between, for one edge with the fields of others.
    [[nodiscard]] QList<QLabel *> labels() const;
    static constexpr int gap = 8;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void showFields();
    void retranslateUi();

    QFormLayout *m_form = nullptr;
    QLabel *m_modeLabel = nullptr;
    QComboBox *m_mode = nullptr;
    QWidget *m_manual = nullptr;
    QLabel *m_hostLabel = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_portLabel = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_passwordLabel = nullptr;
    SecretField *m_password = nullptr;
};

} // namespace waybill
