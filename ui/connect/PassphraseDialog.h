// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill {

/// Asks for the passphrase of a key file. Keeps it nowhere but in its own field.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p file is the key file's path; with @p wasWrong it says so that the last one did not open it.
    PassphraseDialog(const QString &file, bool wasWrong, QWidget *parent = nullptr);

    /// What was entered, in UTF-8. The caller wipes it.
    [[nodiscard]] QByteArray passphrase() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void retranslateUi();

    QString m_file;
    bool m_wasWrong = false;
    QLabel *m_explanation = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_label = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QCheckBox *m_show = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill
