// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/LockLine.h"

#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

LockLine::LockLine(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_text(new QLabel(this))
{
    m_button->setObjectName(u"lockButton"_s);
    m_button->setFlat(true);
    m_button->setAutoDefault(false);
    const int side = fontMetrics().height() * 3 / 2;
    m_button->setFixedSize(side, side);
    m_text->setObjectName(u"lockReason"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    // The first line of the words level with the padlock, however many lines there are.
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setContentsMargins(0, (side - fontMetrics().height()) / 2, 0, 0);
    connect(m_button, &QPushButton::clicked, this, &LockLine::openMenu);
    retranslateUi();
    updateLooks();
    setVisible(false);
}

void LockLine::setReason(const QString &reason)
{
    m_reason = reason;
    m_text->setText(reason);
    m_button->setToolTip(reason);
    m_button->setAccessibleDescription(reason);
    setVisible(!reason.isEmpty());
}

void LockLine::setValues(QList<Value> values)
{
    m_values = std::move(values);
}

void LockLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"lockMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Value &value : std::as_const(m_values)) {
        //: %1 is the name of a field
        const QString label = value.name.isEmpty() ? tr("Copy value")
                                                   : tr("Copy value: %1").arg(value.name);
        const auto text = value.text;
        connect(menu->addAction(theme::icon(u"edit-copy"_s, palette()), label), &QAction::triggered,
                this, [text] { QGuiApplication::clipboard()->setText(text()); });
    }
    if (m_values.isEmpty())
        menu->addAction(m_reason)->setEnabled(false);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void LockLine::updateLooks()
{
    m_button->setIcon(theme::icon(u"object-locked"_s, palette()));
    QPalette quiet = m_text->palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryTextColor(palette()));
    m_text->setPalette(quiet);
}

void LockLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void LockLine::retranslateUi()
{
    m_button->setAccessibleName(tr("Why is this locked?"));
}

} // namespace waybill
