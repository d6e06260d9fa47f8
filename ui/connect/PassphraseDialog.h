// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace waybill {

class SecretField;

/// Asks for the passphrase of a key file, or for the password of a proxy. Keeps it nowhere but in
/// its own field.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p file is the key file's path; with @p wasWrong it says so that the last one did not open it.
    PassphraseDialog(const QString &file, bool wasWrong, QWidget *parent = nullptr);

    /// Asks for the password of @p user at the proxy @p host.
    [[nodiscard]] static PassphraseDialog *forProxy(const QString &host, const QString &user,
                                                    QWidget *parent);

    /// What was entered, in UTF-8, and empties the field. The caller wipes it.
    [[nodiscard]] QByteArray takePassphrase();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void retranslateUi();

    QString m_file;
    bool m_wasWrong = false;
    QString m_proxy; ///< empty: it is about a key file
    QString m_user;
    QLabel *m_explanation = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_label = nullptr;
    SecretField *m_passphrase = nullptr;
    QCheckBox *m_show = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill
