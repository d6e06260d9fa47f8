// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace waybill {

/// A line for a passphrase or password: shown as dots, and overwritten in memory when it goes.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// What was entered, in UTF-8; not null even when it is empty, since an empty passphrase is a
    /// passphrase. The caller wipes it.
    [[nodiscard]] QByteArray secret() const;
    /// The same, and empties the field.
    [[nodiscard]] QByteArray take();
    /// Overwrites what was entered.
    void forget();
};

} // namespace waybill
