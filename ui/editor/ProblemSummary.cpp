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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int edgeWidth = 4;

bool isError(const Problem &problem)
{
    return problem.severity == Problem::Severity::Error;
}

} // namespace

ProblemSummary::ProblemSummary(QWidget *parent)
    : QFrame(parent)
    , m_headline(new QLabel(this))
    , m_adviceHeadline(new QLabel(this))
    , m_links(new QVBoxLayout)
    , m_adviceLinks(new QVBoxLayout)
{
    setObjectName(u"problemSummary"_s);
    m_headline->setObjectName(u"problemHeadline"_s);
    m_adviceHeadline->setObjectName(u"adviceHeadline"_s);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *headline : {m_headline, m_adviceHeadline}) {
        headline->setTextFormat(Qt::PlainText);
        headline->setWordWrap(true);
        headline->setFont(bold);
    }
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(m_headline);
    layout->addLayout(m_links);
    layout->addWidget(m_adviceHeadline);
    layout->addLayout(m_adviceLinks);
    for (QVBoxLayout *links : {m_links, m_adviceLinks})
        links->setSpacing(0);
    setVisible(false);
}

bool ProblemSummary::setProblems(const QList<Problem> &problems, bool isForShipping)
{
    if (problems == m_problems && isForShipping == m_isForShipping)
        return false;
    m_problems = problems;
    m_isForShipping = isForShipping;
    fill();
    setVisible(!problems.isEmpty());
    return true;
}

void ProblemSummary::fill()
{
    for (QVBoxLayout *links : {m_links, m_adviceLinks}) {
        while (QLayoutItem *item = links->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the link that was just followed
            delete item;
        }
    }
    QList<Problem> first = m_problems;
    QList<Problem> advice;
    const bool isInTheWay = m_isForShipping && hasErrors(m_problems);
    if (isInTheWay) {
        const auto end = std::stable_partition(first.begin(), first.end(), isError);
        advice = QList<Problem>(end, first.end());
        first.erase(end, first.end());
    }
    const auto count = static_cast<int>(first.size());
    m_headline->setText(
        isInTheWay
            ? tr("%n thing(s) to look at before this job can be marked as shipped", nullptr, count)
            : tr("%n thing(s) to look at", nullptr, count));
    m_adviceHeadline->setText(
        //: Below things that must be put right: these need not be
        tr("%n more thing(s) worth a look", nullptr, static_cast<int>(advice.size())));
    m_adviceHeadline->setVisible(!advice.isEmpty());
    setAccessibleName(m_headline->text());
    addLinks(first, *m_links);
    addLinks(advice, *m_adviceLinks);
}

void ProblemSummary::addLinks(const QList<Problem> &problems, QVBoxLayout &layout)
{
    for (const Problem &problem : problems) {
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
        layout.addWidget(link, 0, Qt::AlignLeft);
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
