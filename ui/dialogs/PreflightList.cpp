// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/PreflightList.h"

#include "dialogs/DialogParts.h"
#include "text/FieldTexts.h"
#include "text/PreflightTexts.h"
#include "text/ProblemTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// What preflight() says in its own words.
bool isCovered(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
    case ProblemKind::MissingForShipping:
    case ProblemKind::DriveCountTooSmall:
    case ProblemKind::DriveCountUnusual:
    case ProblemKind::ShipDateUnreadable:
        return true;
    case ProblemKind::TooLong:
    case ProblemKind::EmailUnusual:
    case ProblemKind::EmailSeveral:
    case ProblemKind::EmailOddCharacters:
    case ProblemKind::PhoneUnusual:
    case ProblemKind::ControlCharacters:
        return false;
    }
    Q_UNREACHABLE();
}

QString signOf(PreflightGrade grade)
{
    switch (grade) {
    case PreflightGrade::Good:
        return u"dialog-ok"_s;
    case PreflightGrade::Look:
        return u"dialog-warning"_s;
    case PreflightGrade::Missing:
        return u"dialog-error"_s;
    case PreflightGrade::NotKnown:
        return u"dialog-information"_s;
    }
    Q_UNREACHABLE();
}

QColor colorOf(PreflightGrade grade, const QPalette &palette)
{
    switch (grade) {
    case PreflightGrade::Good:
        return theme::successColor(palette);
    case PreflightGrade::Look:
        return theme::warningColor(palette);
    case PreflightGrade::Missing:
        return theme::problemColor(palette);
    case PreflightGrade::NotKnown:
        return theme::secondaryTextColor(palette);
    }
    Q_UNREACHABLE();
}

} // namespace

PreflightList::PreflightList(Content content, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
{
    setObjectName(u"preflightList"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    fill();
}

void PreflightList::setSupportedCarriers(const QStringList &carriers)
{
    m_content.facts.supportedCarriers = carriers;
    fill();
}

void PreflightList::fill()
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // it may hold the link that was just followed
    }
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(fontMetrics().height() / 4);
    m_grid->setColumnStretch(1, 1);
    const PreflightTexts::Subject subject{m_content.job, m_content.draft, m_content.facts};
    for (const PreflightItem &item : preflight(m_content.job, m_content.draft, m_content.facts))
        addRow(item.grade, PreflightTexts::text(item, subject), item.field);
    for (const Problem &problem : std::as_const(m_content.problems)) {
        if (!isCovered(problem.kind))
            //: %1 is the name of a field, %2 says what to look at there
            addRow(PreflightGrade::Look,
                   tr("%1: %2").arg(FieldTexts::name(problem.field), ProblemTexts::text(problem)),
                   problem.field);
    }
    layout()->addWidget(m_rows);
    m_rows->show();
}

void PreflightList::addRow(PreflightGrade grade, const QString &text, std::optional<Field> field)
{
    const int row = m_grid->rowCount();
    const int size = fontMetrics().height();
    auto *sign = new QLabel(m_rows);
    sign->setObjectName(u"preflightSign"_s);
    sign->setPixmap(theme::icon(signOf(grade), colorOf(grade, palette()))
                        .pixmap(QSize(size, size), devicePixelRatioF()));
    sign->setAccessibleName(PreflightTexts::grade(grade));
    QLabel *words = dialogs::plainText(m_rows);
    words->setObjectName(u"preflightText"_s);
    words->setText(text);
    m_grid->addWidget(sign, row, 0, Qt::AlignTop);
    const bool isWorthALook = grade == PreflightGrade::Look || grade == PreflightGrade::Missing;
    const bool hasLink = isWorthALook && field;
    m_grid->addWidget(words, row, 1, 1, hasLink ? 1 : 2, Qt::AlignTop);
    if (!hasLink)
        return;
    // Nor is it pressed by a scanner, whose Enter means something else.
    QPushButton *link = dialogs::dangerousButton(m_rows, u"preflightLink"_s);
    link->setText(PreflightTexts::goTo(*field));
    link->setFlat(true);
    link->setStyleSheet(u"QPushButton { padding: 0px; }"_s); // no higher than its sentence
    link->setCursor(Qt::PointingHandCursor);
    QPalette colors = link->palette();
    colors.setColor(QPalette::ButtonText, theme::linkColor(palette()));
    link->setPalette(colors);
    connect(link, &QPushButton::clicked, this, [this, field] { Q_EMIT jumpRequested(*field); });
    m_grid->addWidget(link, row, 2, Qt::AlignTop | Qt::AlignRight);
}

void PreflightList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace waybill
