// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace waybill {

/// "Outbox 3" in the status bar. Pressed, it shows what waits.
class OutboxButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OutboxButton(QWidget *parent = nullptr);

    /// @p count entries of the open connection wait; @p held of them for a person.
    void setCount(int count, int held);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    int m_count = 0;
    int m_held = 0;
};

} // namespace waybill
