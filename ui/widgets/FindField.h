// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QLineEdit>

namespace waybill {

/// A line that finds what is typed: with a sign in front, which is only drawn (an action of the line
/// would be a button without a name for assistive tools), and a button behind that clears it, which
/// has a name.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoom();
    void adoptPalette();
    void retranslateUi();

    QIcon m_sign;
};

} // namespace waybill
