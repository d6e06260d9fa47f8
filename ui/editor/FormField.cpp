// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/FormField.h"

#include "editor/ChoiceControls.h"
#include "editor/LockLine.h"
#include "text/ProblemTexts.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int barWidth = 3;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FormField::FormField(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_control(FieldControl::create(spec.control, this))
{
    m_control->input()->setObjectName(QString::fromLatin1(spec.objectName));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gutter, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    setupLabelRow();
    setupControl();
    setupNotes();

    connect(m_control, &FieldControl::edited, this, [this] {
        m_note->hide();
        m_isBeingTyped = true;
        showRequirement();
        Q_EMIT edited(field());
    });
    connect(m_control, &FieldControl::left, this, [this] {
        m_isBeingTyped = false;
        Q_EMIT left(field());
    });
    connect(m_control, &FieldControl::tidied, this, &FormField::showNote);
    connect(m_control, &FieldControl::entered, this, &FormField::entered);
    connect(m_control, &FieldControl::grouped, this, &FormField::grouped);
    retranslate();
    updateLooks();
}

void FormField::setupLabelRow()
{
    auto *row = new QHBoxLayout;
    if (m_spec.control == ControlKind::Check) {
        row->addWidget(m_control->widget());
    } else {
        m_label = new QLabel(this);
        m_label->setBuddy(m_control->input());
        row->addWidget(m_label);
    }
    row->addSpacing(fontMetrics().horizontalAdvance(u' '));
    m_requirement = plainLabel(this);
    row->addWidget(m_requirement);
    row->addStretch(1);
    m_revertButton = smallButton("RevertButton");
    QSizePolicy policy = m_revertButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // a row that grows while typing would be in the way
    m_revertButton->setSizePolicy(policy);
    connect(m_revertButton, &QPushButton::clicked, this,
            [this] { Q_EMIT revertRequested(field()); });
    row->addWidget(m_revertButton);
    m_copyButton = smallButton("CopyButton");
    m_copyButton->setFocusPolicy(Qt::ClickFocus); // Tab stops at the padlock, which offers it too
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(valueText()); });
    row->addWidget(m_copyButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

QPushButton *FormField::smallButton(const char *suffix)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(m_spec.objectName) + QLatin1StringView(suffix));
    button->setFlat(true);
    button->setAutoDefault(false);
    const int side = fontMetrics().height() + 4;
    button->setFixedSize(side, side);
    button->hide();
    return button;
}

void FormField::setupControl()
{
    if (m_spec.control == ControlKind::Check)
        return; // it stands where others have their label
    m_controlRow = new QHBoxLayout;
    m_controlRow->addWidget(m_control->widget(), 1);
    if (QWidget *button = m_control->companion())
        m_controlRow->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_controlRow);
}

void FormField::setupNotes()
{
    auto *box = static_cast<QVBoxLayout *>(layout());
    m_problemSign = plainLabel(this);
    m_problemText = plainLabel(this);
    m_problemText->setObjectName(QString::fromLatin1(m_spec.objectName) + u"Problem"_s);
    m_problemText->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problemSign, 0, Qt::AlignTop);
    row->addWidget(m_problemText, 1);
    box->addLayout(row);
    m_note = plainLabel(this);
    m_note->setObjectName(QString::fromLatin1(m_spec.objectName) + u"Note"_s);
    m_note->setWordWrap(true);
    box->addWidget(m_note);
    m_lockLine = new LockLine(this);
    m_lockLine->setValues({{QString(), [this] { return valueText(); }}});
    box->addWidget(m_lockLine);
    for (QLabel *label : {m_problemSign, m_problemText, m_note})
        label->hide();
}

QString FormField::valueText() const
{
    return FieldTexts::plainValue(field(), value());
}

void FormField::setValue(const QVariant &value)
{
    if (m_control->value() != value) {
        m_note->hide(); // it was about the other value
        m_isBeingTyped = false;
    }
    m_control->setValue(value);
    showRequirement();
}

void FormField::setChanged(bool changed, const QVariant &base)
{
    m_isChanged = changed;
    m_base = base;
    m_revertButton->setVisible(changed);
    updateRevertButton();
    describe();
    update();
}

void FormField::setRevertible(bool isRevertible)
{
    m_revertButton->setEnabled(isRevertible);
}

void FormField::setLock(const QString &reason, bool showsLine)
{
    m_lockReason = reason;
    m_control->setEnabled(reason.isEmpty());
    m_copyButton->setVisible(!reason.isEmpty());
    m_lockLine->setReason(showsLine ? reason : QString());
    describe();
}

void FormField::setProblem(const std::optional<Problem> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    m_problemSign->setVisible(problem.has_value());
    m_problemText->setVisible(problem.has_value());
    if (problem) {
        m_problemText->setText(ProblemTexts::text(*problem));
        QAccessibleEvent event(m_problemText, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    updateLooks();
    describe();
}

void FormField::takeFocus()
{
    if (m_control->input()->isEnabled())
        m_control->input()->setFocus(Qt::OtherFocusReason);
    else if (QWidget *padlock = m_lockLine->isHidden() ? m_sectionPadlock.data()
                                                       : m_lockLine->button())
        padlock->setFocus(Qt::OtherFocusReason);
}

void FormField::showNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FormField::fillIn(const QVariant &value, const QString &note)
{
    m_control->replaceValue(value);
    m_isBeingTyped = false;
    if (!note.isEmpty())
        showNote(note);
}

void FormField::addBeside(QWidget *button)
{
    m_controlRow->addWidget(button, 0, Qt::AlignTop);
}

void FormField::addBelow(QWidget *advice)
{
    layout()->addWidget(advice);
}

void FormField::setAdviceText(const QString &text)
{
    m_adviceText = text;
    describe();
}

/// How long a text is that comes near the most that the service takes.
QString FormField::countText() const
{
    if (field() != Field::Description && field() != Field::Metadata)
        return {};
    const qsizetype length = value().toString().size();
    if (length <= maxTextLength * 9 / 10)
        return {};
    //: Beside a text that is nearly too long, or too long: how many characters it has, of how many
    return tr("%1 of %2 characters")
        .arg(QLocale().toString(length), QLocale().toString(maxTextLength));
}

void FormField::showRequirement()
{
    m_requirement->setText(requirementText());
    m_requirement->setVisible(!m_requirement->text().isEmpty());
}

QString FormField::requirementText() const
{
    switch (m_spec.requirement) {
    case Requirement::Optional:
        return countText();
    case Requirement::Required:
        return tr("required");
    case Requirement::WithItsGroup:
        //: Beside two fields that belong together: neither, or both of them, must have a value
        return tr("both or neither");
    }
    Q_UNREACHABLE();
}

void FormField::describe()
{
    QStringList parts;
    if (m_isChanged)
        parts.append(tr("changed"));
    parts.append(requirementText());
    parts.append(m_lockReason);
    if (m_problem)
        parts.append(ProblemTexts::text(*m_problem));
    parts.append(m_adviceText);
    parts.removeAll(QString());
    m_control->setAccessibleText(FieldTexts::name(field()), parts.join(u"; "_s));
}

void FormField::updateRevertButton()
{
    //: %1 is the name of a field
    m_revertButton->setAccessibleName(tr("Revert %1").arg(FieldTexts::name(field())));
    //: %1 is the value that was there before
    m_revertButton->setToolTip(
        tr("Changed. Put back: %1").arg(FieldTexts::valueText(field(), m_base)));
}

void FormField::retranslate()
{
    if (m_label != nullptr)
        m_label->setText(FieldTexts::label(field()));
    else if (auto *check = qobject_cast<CheckControl *>(m_control))
        check->setLabel(FieldTexts::label(field()));
    showRequirement();
    if (m_problem)
        m_problemText->setText(ProblemTexts::text(*m_problem));
    m_control->retranslate();
    m_copyButton->setAccessibleName(tr("Copy value"));
    //: %1 is the name of a field
    m_copyButton->setToolTip(tr("Copy value: %1").arg(FieldTexts::name(field())));
    m_copyButton->setAccessibleDescription(FieldTexts::name(field()));
    updateRevertButton();
    describe();
}

void FormField::updateLooks()
{
    const bool isError = !m_problem || m_problem->severity == Problem::Severity::Error;
    const QColor color = isError ? theme::problemColor(palette()) : theme::warningColor(palette());
    const QString sign = isError ? u"dialog-error"_s : u"dialog-warning"_s;
    const int size = fontMetrics().ascent();
    m_problemSign->setPixmap(
        theme::icon(sign, color).pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, color);
    m_problemText->setPalette(loud);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::secondaryTextColor(palette()));
    m_requirement->setPalette(quiet);
    m_note->setPalette(quiet);
    m_revertButton->setIcon(theme::icon(u"edit-undo"_s, palette()));
    m_copyButton->setIcon(theme::icon(u"edit-copy"_s, palette()));
    // A locked value must still be read: styles draw it far too faint.
    QPalette readable = palette();
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        readable.setColor(QPalette::Disabled, role, theme::secondaryTextColor(palette()));
    m_control->input()->setPalette(readable);
    m_control->updateLooks();
}

void FormField::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_isChanged)
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, barWidth, height()), theme::changedColor(palette()));
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

} // namespace waybill
