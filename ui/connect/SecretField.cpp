// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/SecretField.h"

#include "base/Secret.h"

namespace waybill {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
}

SecretField::~SecretField()
{
    forget();
}

QByteArray SecretField::secret() const
{
    QByteArray bytes = text().toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray SecretField::take()
{
    QByteArray bytes = secret();
    forget();
    return bytes;
}

void SecretField::forget()
{
    QString entered = text(); // shares the field's memory, which it is the last to hold then
    setText({});              // and with it the steps that could be undone
    wipe(entered);
}

} // namespace waybill
