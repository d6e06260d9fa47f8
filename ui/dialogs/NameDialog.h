// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace waybill {

/// Asks for the name of a view.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    /// What there is to say about a name, and whether it can be taken.
    struct Verdict
    {
        QString text;
        bool isPossible = true;
    };

    ViewNameDialog(const QString &title, const QString &name, QWidget *parent = nullptr);

    void setCheck(std::function<Verdict(const QString &name)> check);

Q_SIGNALS:
    void named(const QString &name);

private:
    void setUpLayout();
    void showVerdict();

    std::function<Verdict(const QString &)> m_check;
    QLineEdit *m_name = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace waybill
