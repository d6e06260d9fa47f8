// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QPushButton;
class QWidget;

namespace waybill {

/// Return and Enter press the button of a page that has the focus, as they do in a dialog, where Qt
/// sees to it. Not for pages that a scanner types into: its Return must press nothing.
class ReturnKey : public QObject
{
    Q_OBJECT

public:
    /// For the buttons of @p page, now and later. The page owns what does it.
    static void serve(QWidget *page);
    /// For @p button alone, which owns what does it.
    static void serveButton(QPushButton *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ReturnKey(QWidget *page);

    QWidget *m_page = nullptr;
};

} // namespace waybill
