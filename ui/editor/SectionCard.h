// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/FormField.h"
#include "widgets/Card.h"

#include <QList>

namespace waybill {

class LockLine;

/// A card with the fields of one section: two beside each other, or one that is wide. When all of
/// it is locked, one line with a padlock under the title says why.
class SectionCard : public Card
{
    Q_OBJECT

public:
    SectionCard(Section section, const QList<FormField *> &fields, QWidget *parent = nullptr);

    [[nodiscard]] Section section() const { return m_section; }
    void setLock(const QString &reason);
    /// An amber remark: allowed, but the service may refuse.
    void setNote(const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void updateLooks();

    Section m_section;
    QList<FormField *> m_fields;
    LockLine *m_lockLine = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace waybill
