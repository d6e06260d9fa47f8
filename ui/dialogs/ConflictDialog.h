// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Merge.h"
#include "service/JobService.h"
#include "session/ChangeEvidence.h"

#include <QDateTime>
#include <QDialog>
#include <QHash>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace waybill {

/// The comparison after somebody else's change: before, on the service now, yours, field by field.
///
/// resolved() gives the draft to go on with; it is to be sent then. Closing the dialog in any other
/// way decides nothing and loses nothing.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    struct Situation
    {
        QDateTime before; ///< of the job as it was when the editing began
        QDateTime theirs; ///< of the job on the service now
        QDateTime now;
        QList<Field> locked;                      ///< what was typed there cannot be sent any more
        ConflictFate fate = ConflictFate::Unsent; ///< of what was sent before this was found
        bool isAgain = false; ///< takes the place of a comparison that was overtaken
        std::optional<JobState> stateBefore = {}; ///< where it is known
        std::optional<JobState> stateNow = {};
    };

    /// @p action is what was about to be sent, and goes on when the comparison is resolved.
    ConflictDialog(ThreeWayMerge merge, JobAction action, Situation situation,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void resolved(const waybill::JobDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupTable(QVBoxLayout *layout);
    void setupButtons(QVBoxLayout *layout);
    void addRow(QGridLayout *grid, int row, const FieldMerge &merge);
    void addChoice(QGridLayout *grid, int row, Field field, const QStringList &values);
    void choose(Field field, MergeChoice choice);
    void finishWith(const QHash<Field, MergeChoice> &choices);
    void finishAllWith(MergeChoice choice);
    [[nodiscard]] QLabel *valueLabel(const QString &text);
    [[nodiscard]] QString fate() const;
    [[nodiscard]] QString introduction() const;
    [[nodiscard]] QStringList paragraphs() const;
    [[nodiscard]] bool hasMovedOn() const;
    void addStateRow(QGridLayout *grid, int row);
    [[nodiscard]] bool isLocked(Field field) const { return m_situation.locked.contains(field); }
    void retranslateUi();

    ThreeWayMerge m_merge;
    JobAction m_action;
    Situation m_situation;
    QList<Field> m_conflicts; ///< to be decided, in reading order
    QHash<Field, MergeChoice> m_choices;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_stateName = nullptr; ///< where the state is another one
    QList<QLabel *> m_headers;
    QWidget *m_area = nullptr;
    QPushButton *m_bothButton = nullptr;
    QPushButton *m_mineButton = nullptr;
    QPushButton *m_theirsButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
};

} // namespace waybill
