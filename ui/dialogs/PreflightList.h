// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Preflight.h"
#include "domain/Validation.h"

#include <QWidget>

class QGridLayout;

namespace waybill {

/// What was checked before a job is marked as shipped: a sign, a sentence, and a link to the field
/// where something can be done about it.
class PreflightList : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        Job job;
        JobDraft draft;
        QList<Problem> problems; ///< advice of other kinds; what preflight() covers is passed over
        PreflightFacts facts;
    };

    explicit PreflightList(Content content, QWidget *parent = nullptr);

    /// The carriers of the data centre have become known.
    void setSupportedCarriers(const QStringList &carriers);

Q_SIGNALS:
    void jumpRequested(waybill::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(PreflightGrade grade, const QString &text, std::optional<Field> field);

    Content m_content;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace waybill
