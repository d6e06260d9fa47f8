// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/PurgeQuestion.h"

#include "dialogs/DialogParts.h"
#include "widgets/TabOrder.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

PurgeQuestion::PurgeQuestion(const QString &objectName, bool hasChosen, bool proposesChosen,
                             Clock clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(std::move(clock))
    , m_byAge(new QRadioButton(this))
    , m_day(new QDateEdit(m_clock().toLocalTime().date().addYears(-1), this))
    , m_chosen(new QRadioButton(this))
    , m_whatGoes(dialogs::plainText(this))
    , m_keepButton(dialogs::button(this, objectName + u"KeepButton"_s))
    , m_removeButton(dialogs::dangerousButton(this, objectName + u"RemoveButton"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout(objectName);
    m_chosen->setEnabled(hasChosen);
    QRadioButton *proposed = hasChosen && proposesChosen ? m_chosen : m_byAge;
    proposed->setChecked(true);
    chainTabOrder(this);
    proposed->setFocus(Qt::OtherFocusReason); // and not the other one, where Space would choose it
    connect(m_byAge, &QRadioButton::toggled, this, &PurgeQuestion::askAnew);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_byAge->setChecked(true);
        askAnew();
    });
    connect(m_keepButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_removeButton, &QPushButton::clicked, this, [this] { confirm(); });
}

void PurgeQuestion::setupLayout(const QString &objectName)
{
    setObjectName(objectName + u"Dialog"_s);
    m_byAge->setObjectName(objectName + u"ByAge"_s);
    m_day->setObjectName(objectName + u"Day"_s);
    m_day->setCalendarPopup(true);
    m_chosen->setObjectName(objectName + u"Chosen"_s);
    m_whatGoes->setObjectName(objectName + u"WhatGoes"_s);
    m_whatGoes->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // It comes later, and other languages need more of it.
    m_whatGoes->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    auto *age = new QHBoxLayout;
    age->addWidget(m_byAge);
    age->addWidget(m_day);
    age->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addLayout(age);
    layout->addWidget(m_chosen);
    layout->addWidget(m_whatGoes);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_removeButton, m_keepButton}));
    m_keepButton->setDefault(true); // loses nothing
}

void PurgeQuestion::begin()
{
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    askAnew();
}

bool PurgeQuestion::isOfChosen() const
{
    return m_chosen->isChecked();
}

QDateTime PurgeQuestion::before() const
{
    return m_day->date().startOfDay().toUTC();
}

void PurgeQuestion::askAnew()
{
    m_removeButton->setEnabled(false);
    ask();
}

void PurgeQuestion::tell(const QString &whatGoes, bool isSomething)
{
    m_whatGoes->setText(whatGoes);
    m_removeButton->setEnabled(isSomething);
}

void PurgeQuestion::setTexts(const QString &byAge, const QString &day, const QString &chosen,
                             const QString &remove, const QString &keep)
{
    m_byAge->setText(byAge);
    m_day->setAccessibleName(day);
    m_chosen->setText(chosen);
    m_removeButton->setText(remove);
    m_keepButton->setText(keep);
}

void PurgeQuestion::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
