// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace waybill {

/// A group of things that belong together: a title and a quiet border around its content.
/// A reader of the accessibility tree meets it as a group with the title as its name.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// With a mnemonic ("&"), Alt and its letter lead to the title's target.
    void setTitle(const QString &title);
    /// Without the mnemonic.
    [[nodiscard]] QString title() const;
    /// Where the title's mnemonic puts the focus, and no more: nothing is ticked or pressed there.
    void setTitleTarget(QWidget *target);
    /// Moves the left edge of the content out by @p pixels, but not the title: for content that
    /// brings a margin of its own.
    void setOutdent(int pixels);
    /// Where the content goes, under the title. Owned by the card.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QColor background() const;

    QString m_plainTitle;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace waybill
