// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/AddressBook.h"
#include "session/JobEditSession.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace waybill {

class AdviceLine;
class FieldTable;

/// The named carrier accounts in "Return shipping": a list to choose from, a word on the number that
/// stands there, and a way to give it a name.
class AccountChooser : public QWidget
{
    Q_OBJECT

public:
    /// @p session, @p fields and @p book outlive the chooser.
    AccountChooser(JobEditSession &session, FieldTable &fields, AddressBook &book, Clock clock,
                   QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void fillMenu();
    void choose(const CarrierAccount &account);
    void nameAccount();
    void manage();
    void showAdvice();
    void showLock();
    void retranslateUi();

    JobEditSession &m_session;
    FieldTable &m_fields;
    AddressBook &m_book;
    Clock m_clock;
    QPushButton *m_button = nullptr;
    QMenu *m_menu = nullptr;
    AdviceLine *m_advice = nullptr;
};

} // namespace waybill
