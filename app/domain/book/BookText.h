// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace waybill {

/// @p text as it is compared in a search: case and accents folded, "ß" as "ss", blanks simplified.
[[nodiscard]] QString foldedText(const QString &text);

/// The letters and digits of foldedText() alone, for telling whether two texts say the same.
[[nodiscard]] QString compactText(const QString &text);

/// Whether compactText() is the same for both. Most texts differ early, and are not folded for that:
/// fit for looking through a whole book.
[[nodiscard]] bool saysTheSame(const QString &a, const QString &b);

/// What was typed into a search field: several words in any order, each somewhere in the text.
class WordFind
{
public:
    WordFind() = default;
    explicit WordFind(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// @p text is what foldedText() made.
    [[nodiscard]] bool finds(const QString &text) const;

    bool operator==(const WordFind &) const = default;

private:
    QStringList m_words;
};

} // namespace waybill
