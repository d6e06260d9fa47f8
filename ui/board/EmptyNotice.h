// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill {

/// What stands where rows would be: why there are none, and what to do next.
class EmptyNotice : public QWidget
{
    Q_OBJECT

public:
    struct Notice
    {
        QString icon; ///< name for theme::icon()
        QString headline;
        QString text;
        QString button; ///< empty: nothing to press
    };

    explicit EmptyNotice(QWidget *parent = nullptr);

    void show(const Notice &notice);

Q_SIGNALS:
    void buttonPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void showIcon();

    Notice m_notice;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace waybill
