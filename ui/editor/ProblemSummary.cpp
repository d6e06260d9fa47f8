// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ProblemSummary.h"

#include "text/FieldTexts.h"
#include "text/ProblemTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int edgeWidth = 4;

} // namespace

ProblemSummary::ProblemSummary(QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_links(new QVBoxLayout)
{
    setObjectName(u"problemSummary"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_links->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(m_headline);
    layout->addLayout(m_links);
    setVisible(false);
}

void ProblemSummary::setProblems(const QList<Problem> &problems, bool isForShipping)
{
    if (problems == m_problems && isForShipping == m_isForShipping)
        return;
    m_problems = problems;
    m_isForShipping = isForShipping;
    fill();
    setVisible(!problems.isEmpty());
}

void ProblemSummary::fill()
{
    const auto count = static_cast<int>(m_problems.size());
    m_headline->setText(
        m_isForShipping
            ? tr("%n thing(s) to look at before this job can be marked as shipped", nullptr, count)
            : tr("%n thing(s) to look at", nullptr, count));
    setAccessibleName(m_headline->text());
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the link that was just followed
        delete item;
    }
    for (const Problem &problem : std::as_const(m_problems)) {
        //: %1 is the name of a field, %2 says what to do there
        auto *link = new QPushButton(
            tr("%1: %2").arg(FieldTexts::name(problem.field), ProblemTexts::text(problem)), this);
        link->setObjectName(u"problemLink"_s);
        link->setFlat(true);
        link->setAutoDefault(false);
        link->setStyleSheet(u"QPushButton { text-align: left; padding: 2px 0px; }"_s);
        link->setCursor(Qt::PointingHandCursor);
        QPalette colors = link->palette();
        colors.setColor(QPalette::ButtonText, theme::linkColor(palette()));
        link->setPalette(colors);
        const Field field = problem.field;
        connect(link, &QPushButton::clicked, this, [this, field] { Q_EMIT jumpRequested(field); });
        m_links->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ProblemSummary::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QColor color = hasErrors(m_problems) ? theme::problemColor(palette())
                                               : theme::warningColor(palette());
    QColor wash = color;
    wash.setAlphaF(0.08F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, edgeWidth, height()), color);
    painter.setPen(theme::borderColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ProblemSummary::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace waybill
