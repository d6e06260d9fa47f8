// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill {

/// Asks for a name, and says while it is typed whether it can be taken.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title; ///< of the dialog, and of the button: what is done
        QString label; ///< with its letter: what the name is of
        QString name;  ///< that is proposed
    };
    /// What there is to say about a name, and whether it can be taken.
    struct Verdict
    {
        QString text;
        bool isPossible = true;
    };

    explicit NameDialog(const Question &question, QWidget *parent = nullptr);

    void setCheck(std::function<Verdict(const QString &name)> check);

Q_SIGNALS:
    /// Without spaces at its ends, and never empty.
    void named(const QString &name);

private:
    void setUpLayout(const QString &label);
    void showVerdict();

    std::function<Verdict(const QString &)> m_check;
    QLineEdit *m_name = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill
