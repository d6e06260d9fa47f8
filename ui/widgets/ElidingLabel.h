// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace waybill {

/// One line of plain text that ends in "…" where there is no room, and then shows itself whole in a
/// tooltip. It never widens what it stands in.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// For the tooltip, also where nothing is cut: what there is to say about the text.
    void setNote(const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;

    QString m_note;
};

} // namespace waybill
