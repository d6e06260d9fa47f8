// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TextLabel.h"

#include <QEvent>

#include <algorithm>

namespace waybill {

namespace {

constexpr int lettersOfLongLine = 80;
constexpr int keptHeights = 16;

} // namespace

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

bool TextLabel::isMeasurable() const
{
    constexpr auto selectable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    return (textInteractionFlags() & selectable) == 0 && !text().isEmpty() && !buddy();
}

void TextLabel::forgetOtherText() const
{
    if (m_text == text())
        return;
    m_text = text();
    m_heights.clear();
    m_hint = {};
    m_minimum = {};
}

int TextLabel::heightForWidth(int width) const
{
    if (!isMeasurable())
        return QLabel::heightForWidth(width);
    forgetOtherText();
    for (const auto &[known, height] : std::as_const(m_heights)) {
        if (known == width)
            return height;
    }
    const int height = QLabel::heightForWidth(width);
    if (m_heights.size() >= keptHeights) // of a window that is being drawn larger
        m_heights.clear();
    m_heights.append({width, height});
    return height;
}

/// @p text and what a label has around it.
QSize TextLabel::around(const QSize &text) const
{
    const QMargins edges = contentsMargins();
    const int frame = 2 * (frameWidth() + margin());
    return text + QSize(edges.left() + edges.right() + frame, edges.top() + edges.bottom() + frame);
}

/// As QLabel has it: one line if that is short, else some of half the length that is good to read,
/// and of the whole length for much text.
QSize TextLabel::measuredHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.horizontalAdvance(text());
    const int whole = std::min(metrics.averageCharWidth() * lettersOfLongLine, maximumWidth());
    const int half = whole / 2;
    const int room = line <= half / 2 ? line
        : line <= half                ? half / 2
        : line <= 3 * whole           ? half
                                      : whole;
    const int width = around(QSize(room, 0)).width();
    return {width, heightForWidth(width)};
}

QSize TextLabel::sizeHint() const
{
    if (!isMeasurable() || text().contains(u'\n'))
        return QLabel::sizeHint();
    forgetOtherText();
    if (!m_hint.isValid())
        m_hint = measuredHint();
    return m_hint;
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isMeasurable())
        return QLabel::minimumSizeHint();
    forgetOtherText();
    if (!m_minimum.isValid()) {
        const QFontMetrics metrics = fontMetrics();
        const QRect words = metrics.boundingRect(QRect(0, 0, 1, 2000), Qt::TextWordWrap, text());
        m_minimum = around(QSize(words.width(), metrics.lineSpacing()));
    }
    return m_minimum;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_text = QString(); // what was measured is no longer true
    QLabel::changeEvent(event);
}

} // namespace waybill
