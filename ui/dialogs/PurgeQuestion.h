// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace waybill {

/// Asks what of something that is kept is removed for good: what is older than a day, or what was
/// chosen before. It says what goes before anything does, and Enter keeps it.
///
/// Whoever derives from it knows what there is: it says so by tell() when it is asked.
class PurgeQuestion : public QDialog
{
    Q_OBJECT

protected:
    /// @p objectName begins the names of the parts: "…ByAge", "…Day", "…Chosen", "…WhatGoes",
    /// "…KeepButton", "…RemoveButton". Where something was chosen, it is proposed if @p proposesChosen.
    PurgeQuestion(const QString &objectName, bool hasChosen, bool proposesChosen, Clock clock,
                  QWidget *parent);

    /// Shows texts, and asks for the first time; to be called by the constructor of the class.
    void begin();
    [[nodiscard]] bool isOfChosen() const;
    /// The begin of the day that is named, UTC.
    [[nodiscard]] QDateTime before() const;
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// What would go, in words; @p isSomething: it can be removed.
    void tell(const QString &whatGoes, bool isSomething);
    /// @p day names the field of the day for a screen reader.
    void setTexts(const QString &byAge, const QString &day, const QString &chosen,
                  const QString &remove, const QString &keep);

    /// Finds out what would go by what is chosen now, and tells it.
    virtual void ask() = 0;
    /// The person was told what goes, and wants it so.
    virtual void confirm() = 0;
    virtual void retranslateUi() = 0;

    void changeEvent(QEvent *event) override;

private:
    void setupLayout(const QString &objectName);
    void askAnew();

    Clock m_clock;
    QRadioButton *m_byAge = nullptr;
    QDateEdit *m_day = nullptr;
    QRadioButton *m_chosen = nullptr;
    QLabel *m_whatGoes = nullptr;
    QPushButton *m_keepButton = nullptr;
    QPushButton *m_removeButton = nullptr;
};

} // namespace waybill
