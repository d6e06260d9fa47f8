// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/ConflictDialog.h"

#include "dialogs/DialogParts.h"
#include "text/FieldTexts.h"
#include "text/StateTexts.h"
#include "text/TimeTexts.h"
#include "widgets/FocusInView.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

enum Column { FieldColumn, BeforeColumn, TheirsColumn, MineColumn, ColumnCount };

} // namespace

ConflictDialog::ConflictDialog(ThreeWayMerge merge, JobAction action, Situation situation,
                               QWidget *parent)
    : QDialog(parent)
    , m_merge(std::move(merge))
    , m_action(action)
    , m_situation(std::move(situation))
    , m_conflicts(m_merge.conflicts())
    , m_headline(dialogs::boldText(this))
    , m_text(dialogs::plainText(this))
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_conflicts.removeIf([this](Field field) { return isLocked(field); });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    setupTable(layout);
    setupButtons(layout);
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 120, sizeHint().height());
    chainTabOrder(this);
    if (auto *choice = findChild<QRadioButton *>())
        choice->setFocus(Qt::OtherFocusReason);
    else
        m_bothButton->setFocus(Qt::OtherFocusReason); // Enter does not press it
}

void ConflictDialog::setupTable(QVBoxLayout *layout)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"conflictTable"_s);
    area->setWidgetResizable(true);
    // Where nothing in it takes the keyboard, it has to be scrolled itself.
    area->setFocusPolicy(m_conflicts.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    FocusInView::serve(area);
    auto *table = new QWidget(area);
    table->setBackgroundRole(QPalette::Base);
    table->setAutoFillBackground(true);
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    for (int column = 0; column < ColumnCount; ++column) {
        QLabel *header = dialogs::boldText(table);
        m_headers.append(header);
        grid->addWidget(header, 0, column, Qt::AlignTop);
        grid->setColumnStretch(column, column == FieldColumn ? 2 : 3);
    }
    int row = 1;
    if (hasMovedOn())
        addStateRow(grid, row++);
    for (const FieldMerge &merge : m_merge.fields())
        addRow(grid, row++, merge);
    grid->setRowStretch(row, 1);
    area->setWidget(table);
    m_area = area;
    area->setMinimumHeight(qMin(table->sizeHint().height() + 4, fontMetrics().height() * 26));
    layout->addWidget(area, 1);
    area->setVisible(row > 1);
}

bool ConflictDialog::hasMovedOn() const
{
    return m_situation.stateBefore && m_situation.stateNow
        && *m_situation.stateBefore != *m_situation.stateNow;
}

void ConflictDialog::addStateRow(QGridLayout *grid, int row)
{
    m_stateName = dialogs::plainText(this);
    grid->addWidget(m_stateName, row, FieldColumn, Qt::AlignTop);
    grid->addWidget(valueLabel(StateTexts::name(*m_situation.stateBefore)), row, BeforeColumn,
                    Qt::AlignTop);
    QLabel *now = valueLabel(StateTexts::name(*m_situation.stateNow));
    QFont bold = now->font();
    bold.setBold(true);
    now->setFont(bold);
    grid->addWidget(now, row, TheirsColumn, Qt::AlignTop);
    grid->addWidget(valueLabel(u"–"_s), row, MineColumn, Qt::AlignTop);
}

QLabel *ConflictDialog::valueLabel(const QString &text)
{
    QLabel *label = dialogs::plainText(this);
    label->setText(text);
    return label;
}

void ConflictDialog::addRow(QGridLayout *grid, int row, const FieldMerge &merge)
{
    QLabel *name = dialogs::plainText(this);
    name->setText(FieldTexts::name(merge.field));
    const QStringList values = FieldTexts::valueTexts(merge.field,
                                                      {m_merge.before().value(merge.field),
                                                       m_merge.theirs().value(merge.field),
                                                       m_merge.mine().value(merge.field)});
    grid->addWidget(name, row, FieldColumn, Qt::AlignTop);
    grid->addWidget(valueLabel(values.at(0)), row, BeforeColumn, Qt::AlignTop);
    if (m_conflicts.contains(merge.field)) {
        addChoice(grid, row, merge.field, values);
        return;
    }
    QLabel *theirs = valueLabel(values.at(1));
    QLabel *mine = valueLabel(values.at(2));
    if (isLocked(merge.field))
        //: %1 is a value that was typed into a field which is locked now
        mine->setText(tr("%1\nLocked now: it cannot be sent.").arg(mine->text()));
    // What will be kept stands out; the other is quiet.
    const bool keepsTheirs = merge.outcome == MergeOutcome::OnlyTheirs || isLocked(merge.field);
    QLabel *loud = keepsTheirs ? theirs : mine;
    QFont bold = loud->font();
    bold.setBold(true);
    loud->setFont(bold);
    //: Said by a screen reader after a value in the comparison
    loud->setAccessibleDescription(tr("will be kept"));
    grid->addWidget(theirs, row, TheirsColumn, Qt::AlignTop);
    grid->addWidget(mine, row, MineColumn, Qt::AlignTop);
}

void ConflictDialog::addChoice(QGridLayout *grid, int row, Field field, const QStringList &values)
{
    auto *group = new QButtonGroup(this);
    const QString fieldName = FieldTexts::name(field);
    const auto add = [&](int column, MergeChoice choice, const QString &value,
                         const QString &name) {
        auto *cell = new QWidget(this);
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *radio = new QRadioButton(cell);
        radio->setObjectName(
            u"choice%1%2"_s.arg(choice == MergeChoice::Mine ? u"Mine"_s : u"Theirs"_s)
                .arg(static_cast<int>(field)));
        radio->setAccessibleName(name);
        group->addButton(radio);
        layout->addWidget(radio, 0, Qt::AlignTop);
        layout->addWidget(valueLabel(value), 1);
        connect(radio, &QRadioButton::toggled, this, [this, field, choice](bool isOn) {
            if (isOn)
                choose(field, choice);
        });
        grid->addWidget(cell, row, column, Qt::AlignTop);
    };
    const QString &theirs = values.at(1);
    const QString &mine = values.at(2);
    //: %1 is the name of a field, %2 a value
    add(TheirsColumn, MergeChoice::Theirs, theirs,
        tr("%1 as on the service now: %2").arg(fieldName, theirs));
    //: %1 is the name of a field, %2 a value
    add(MineColumn, MergeChoice::Mine, mine, tr("%1 as you typed it: %2").arg(fieldName, mine));
}

void ConflictDialog::setupButtons(QVBoxLayout *layout)
{
    m_cancelButton = dialogs::button(this, u"keepEditingButton"_s);
    m_theirsButton = dialogs::dangerousButton(this, u"useTheirsButton"_s);
    m_mineButton = dialogs::dangerousButton(this, u"useMineButton"_s);
    m_bothButton = dialogs::dangerousButton(this, u"saveBothButton"_s);
    layout->addLayout(
        dialogs::buttonRow({m_cancelButton, m_theirsButton, m_mineButton, m_bothButton}));
    const bool hasConflicts = !m_conflicts.isEmpty();
    m_theirsButton->setVisible(hasConflicts);
    m_mineButton->setVisible(hasConflicts);
    m_bothButton->setEnabled(!hasConflicts);
    if (!hasConflicts)
        m_bothButton->setPalette(theme::primaryButtonPalette(palette()));
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_theirsButton, &QPushButton::clicked, this,
            [this] { finishAllWith(MergeChoice::Theirs); });
    connect(m_mineButton, &QPushButton::clicked, this,
            [this] { finishAllWith(MergeChoice::Mine); });
    connect(m_bothButton, &QPushButton::clicked, this, [this] { finishWith(m_choices); });
}

void ConflictDialog::choose(Field field, MergeChoice choice)
{
    m_choices.insert(field, choice);
    const bool isDecided = m_choices.size() == m_conflicts.size();
    m_bothButton->setEnabled(isDecided);
    if (isDecided)
        m_bothButton->setPalette(theme::primaryButtonPalette(palette()));
}

void ConflictDialog::finishAllWith(MergeChoice choice)
{
    QHash<Field, MergeChoice> choices;
    for (const Field field : std::as_const(m_conflicts))
        choices.insert(field, choice);
    finishWith(choices);
}

void ConflictDialog::finishWith(const QHash<Field, MergeChoice> &choices)
{
    const JobDraft draft = m_merge.merged(choices);
    accept();
    Q_EMIT resolved(draft);
}

QString ConflictDialog::fate() const
{
    switch (m_situation.fate) {
    case ConflictFate::Unsent:
        return tr("Nothing of yours was sent yet.");
    case ConflictFate::Refused:
        return tr("The service did not take your change, for the job had been changed since you "
                  "read it.");
    case ConflictFate::NotThere:
        return tr(
            "No answer came to your change. It did not arrive: what it was to change is as it "
            "was before.");
    case ConflictFate::PartlyThere:
        return tr("No answer came to your change. Part of it is on the service now, so it most "
                  "likely arrived, and someone changed the rest after it.");
    case ConflictFate::Overwritten:
        return tr("No answer came to your change, and it is not known whether it arrived: someone "
                  "changed the same fields meanwhile.");
    }
    Q_UNREACHABLE();
}

QString ConflictDialog::introduction() const
{
    if (m_merge.fields().isEmpty())
        return tr(
            "None of the fields here is different: the job itself moved on. Look at it before "
            "you go on.");
    if (!m_conflicts.isEmpty())
        return tr("You both changed the same field: choose for each one which value to keep. "
                  "Everything else of both stays.");
    return tr("You changed different fields, so both changes can stay. What will be kept is in "
              "bold.");
}

QStringList ConflictDialog::paragraphs() const
{
    QStringList paragraphs;
    if (m_situation.isAgain)
        paragraphs.append(
            tr("It was changed once more while you were looking: this is how it is now."));
    paragraphs.append(fate());
    paragraphs.append(introduction());
    if (!m_situation.locked.isEmpty())
        paragraphs.append(
            tr("The job has moved on meanwhile. What is locked now stays on the page, "
               "where it can be copied."));
    if (m_action == JobAction::MarkAsShipped)
        paragraphs.append(tr("Each button but “Keep editing” also marks the job as shipped."));
    else if (m_action == JobAction::RequestCancellation)
        paragraphs.append(tr("Each button but “Keep editing” also requests the cancellation."));
    return paragraphs;
}

void ConflictDialog::retranslateUi()
{
    m_area->setAccessibleName(tr("Comparison"));
    setWindowTitle(tr("Two changes to one job"));
    m_headline->setText(tr("Someone changed this job while you were editing"));
    m_text->setText(paragraphs().join(u'\n'));
    m_headers.at(FieldColumn)->setText(tr("Field"));
    if (m_stateName)
        m_stateName->setText(tr("State"));
    const auto withTime = [this](const QString &title, const QDateTime &time) {
        //: A column's title and, in the next line, a time
        return time.isValid() ? tr("%1\n%2").arg(title, TimeTexts::moment(time, m_situation.now))
                              : title;
    };
    m_headers.at(BeforeColumn)->setText(withTime(tr("Before"), m_situation.before));
    m_headers.at(TheirsColumn)->setText(withTime(tr("On the service now"), m_situation.theirs));
    m_headers.at(MineColumn)->setText(tr("Yours"));
    m_bothButton->setText(m_action == JobAction::RequestCancellation ? tr("&Request cancellation")
                                                                     : tr("Save &both changes"));
    m_mineButton->setText(tr("Use &mine"));
    m_theirsButton->setText(tr("Use the &service's"));
    m_cancelButton->setText(tr("&Keep editing"));
}

void ConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
