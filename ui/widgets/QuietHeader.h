// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHeaderView>

namespace waybill {

/// Column headers as quiet as the rows: text of less weight, one line below, an arrow where the
/// table is sorted. Everything else is the platform's QHeaderView.
class QuietHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit QuietHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// A click sorts where the table can be sorted; elsewhere it does nothing.
    void mousePressEvent(QMouseEvent *event) override;
    /// Tells the words that are cut.
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArrow(QPainter &painter, const QRect &rect) const;
};

} // namespace waybill
