// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "notices/NoticesDialog.h"

#include "dialogs/DialogParts.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

template<typename T>
T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

/// A time that can be typed over as a whole: QTimeEdit takes no digit while all of it is selected.
class ClockEdit : public QTimeEdit
{
public:
    using QTimeEdit::QTimeEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString typed = event->text();
        const bool isDigit = !typed.isEmpty() && typed.at(0).isDigit();
        if (isDigit && lineEdit()->selectedText() == lineEdit()->text())
            setSelectedSection(HourSection);
        QTimeEdit::keyPressEvent(event);
    }
};

} // namespace

NoticesDialog::NoticesDialog(UiMemory &memory, QWidget *parent)
    : QDialog(parent)
    , m_memory(memory)
    , m_intro(dialogs::plainText(this))
    , m_states(named(new QCheckBox(this), u"tellStates"_s))
    , m_deadlines(named(new QCheckBox(this), u"tellDeadlines"_s))
    , m_quiet(named(new QCheckBox(this), u"quietHours"_s))
    , m_fromLabel(new QLabel(this))
    , m_from(named(new ClockEdit(this), u"quietFrom"_s))
    , m_toLabel(new QLabel(this))
    , m_to(named(new ClockEdit(this), u"quietTo"_s))
    , m_hours(named(dialogs::plainText(this), u"quietHoursMeaning"_s))
    , m_save(dialogs::button(this, u"saveNoticesButton"_s))
    , m_cancel(dialogs::button(this, u"cancelNoticesButton"_s))
{
    setObjectName(u"noticesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setUpLayout();
    retranslateUi();
    showSettings(NoticeSettings::from(memory));
    connect(m_quiet, &QCheckBox::toggled, this, &NoticesDialog::updateHours);
    for (const QTimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &NoticesDialog::updateHours);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        chosen().store(m_memory);
        accept();
    });
}

void NoticesDialog::setUpLayout()
{
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_save->setDefault(true);
    m_save->setPalette(theme::primaryButtonPalette(palette()));
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    auto *hours = new QHBoxLayout;
    hours->addSpacing(fontMetrics().height() * 3 / 2);
    for (QWidget *part : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        hours->addWidget(part);
    hours->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_intro, m_states, m_deadlines, m_quiet})
        layout->addWidget(part);
    layout->addLayout(hours);
    auto *meaning = new QHBoxLayout;
    meaning->addSpacing(fontMetrics().height() * 3 / 2);
    meaning->addWidget(m_hours, 1);
    m_hours->setMinimumHeight(fontMetrics().lineSpacing()); // comes and goes
    theme::setTextColor(m_hours, theme::secondaryTextColor(palette()));
    layout->addLayout(meaning);
    layout->addStretch(1);
    layout->addLayout(dialogs::buttonRow({m_cancel, m_save}));
    chainTabOrder(this);
    m_intro->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void NoticesDialog::showSettings(const NoticeSettings &settings)
{
    m_states->setChecked(settings.tellsStates);
    m_deadlines->setChecked(settings.tellsDeadlines);
    m_quiet->setChecked(settings.quietHours.isOn);
    m_from->setTime(settings.quietHours.from);
    m_to->setTime(settings.quietHours.to);
    updateHours();
}

NoticeSettings NoticesDialog::chosen() const
{
    return {m_states->isChecked(),
            m_deadlines->isChecked(),
            {m_quiet->isChecked(), m_from->time(), m_to->time()}};
}

void NoticesDialog::updateHours()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        part->setEnabled(m_quiet->isChecked());
    QString meaning;
    if (m_quiet->isChecked() && m_from->time() == m_to->time())
        meaning = tr("From and to are the same: it is quiet the whole day, and nothing is told.");
    else if (m_quiet->isChecked() && m_from->time() > m_to->time())
        meaning = tr("Until the next morning.", "quiet hours over midnight");
    m_hours->setText(meaning);
}

void NoticesDialog::retranslateUi()
{
    setWindowTitle(tr("Desktop notices"));
    m_intro->setText(
        tr("While Waybill runs and reads the jobs, it tells you over the desktop when:"));
    m_states->setText(tr("a job changes its &state"));
    m_deadlines->setText(tr("a &deadline is less than three days away"));
    m_quiet->setText(tr("&Quiet hours: what happens in them is told afterwards"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&to"));
    m_from->setAccessibleName(tr("Quiet hours begin at"));
    m_to->setAccessibleName(tr("Quiet hours end at"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    updateHours();
}

void NoticesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
