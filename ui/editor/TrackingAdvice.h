// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace waybill {

class AdviceLine;
class FieldTable;

/// The jobs on the board whose parcel has the number @p number, whatever its suffix; also the one
/// that is being edited.
using ParcelLookup = std::function<QList<JobSummary>(const QString &number)>;

/// What there is to say of a tracking number, under its field: whether it looks right, a job that has
/// the same one, how slow the US post is, and the way to the carrier's page. It advises only; it
/// fills in the carrier where none was chosen, and says so.
class TrackingAdvice : public QWidget
{
    Q_OBJECT

public:
    /// Puts itself below the tracking number of @p fields.
    TrackingAdvice(FieldTable &fields, QWidget *parent);

    /// The job that is edited, and where to look for others. @p lookup may be empty.
    void setJob(const JobKey &key, ParcelLookup lookup);
    /// A number that cannot be changed is not found fault with.
    void setEditable(bool isEditable);
    /// Says it anew, for the values in the fields. While a number is being typed it is left alone.
    void refresh();
    /// The same for values that nobody is typing, such as those that an undo brought back.
    void settle();
    /// The names of other jobs with the number that is in the field.
    [[nodiscard]] QStringList sameNumber() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void onEdited();
    void onEntered(const QString &raw);
    void fillIn(const QString &number);
    void clearAdvice();
    void showVerdict(const QString &number, const QString &carrier);
    [[nodiscard]] QList<JobSummary> othersInParcel() const;
    void showOthers();
    void showPageButton(const QString &number, const QString &carrier);
    void openPage();
    void describe();
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString carrier() const;

    FieldTable &m_fields;
    JobKey m_key;
    ParcelLookup m_lookup;
    bool m_isEditable = false;
    bool m_isBeingTyped = false;
    QString m_scanned;  ///< how the number came, as long as it stays
    QString m_filledIn; ///< the carrier, while it is the one that a number suggested
    AdviceLine *m_verdict = nullptr;
    AdviceLine *m_barcode = nullptr;
    AdviceLine *m_others = nullptr;
    AdviceLine *m_post = nullptr;
    QPushButton *m_pageButton = nullptr;
};

} // namespace waybill
