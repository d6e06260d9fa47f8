// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QActionGroup>
#include <QTimer>

namespace waybill {

/// How often the board is read again by itself, and the actions to choose it by.
class AutoRefresh : public QObject
{
    Q_OBJECT

public:
    static constexpr int off = 0;

    explicit AutoRefresh(QObject *parent = nullptr);

    [[nodiscard]] int minutes() const;
    /// One of the choices; anything else is off.
    void setMinutes(int minutes);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions.actions(); }
    /// A refresh has just been made: the time to the next runs from now.
    void restart();
    void retranslateUi();

Q_SIGNALS:
    void due();

private:
    QActionGroup m_actions;
    QTimer m_timer;
};

} // namespace waybill
