// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QList>
#include <QPair>

namespace waybill {

/// A label of plain text that wraps, and measures itself once for each width. QLabel lays its text
/// out anew whenever a layout asks, five times for its size alone, and nested layouts ask often.
/// Not for text that can be selected: QLabel measures that by other means.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void forgetOtherText() const;
    [[nodiscard]] bool isMeasurable() const;
    [[nodiscard]] QSize around(const QSize &text) const;
    [[nodiscard]] QSize measuredHint() const;

    // What was measured, for which text.
    mutable QString m_text;
    mutable QList<QPair<int, int>> m_heights; ///< of the whole label, by its width
    mutable QSize m_hint;
    mutable QSize m_minimum;
};

} // namespace waybill
