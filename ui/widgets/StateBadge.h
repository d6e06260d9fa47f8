// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/JobState.h"

#include <QWidget>

class QLabel;

namespace waybill {

/// A job's state as shape, word and colour. The word is translated where Waybill knows the
/// state, and the service's own where it does not.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(const JobState &state);
    [[nodiscard]] const JobState &state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    JobState m_state;
    QLabel *m_shape = nullptr;
    QLabel *m_word = nullptr;
};

} // namespace waybill
