// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/EditPolicy.h"
#include "domain/Job.h"
#include "editor/FieldTable.h"

#include <QWidget>

class QBoxLayout;

namespace waybill {

class Card;
class ContactAdvice;
class DrivesTable;
class SectionCard;
class ShipToCard;
class TrackingAdvice;

/// The cards of the editor: two columns where there is room, else one; then the drives.
class JobForm : public QWidget
{
    Q_OBJECT

public:
    explicit JobForm(QWidget *parent = nullptr);

    [[nodiscard]] FieldTable &fields() const { return *m_fields; }
    [[nodiscard]] TrackingAdvice &trackingAdvice() const { return *m_trackingAdvice; }
    [[nodiscard]] ContactAdvice &contactAdvice() const { return *m_contactAdvice; }
    void setJob(const Job &job);
    /// Puts @p widget below the fields of @p section. Owned by the form.
    void addToSection(Section section, QWidget *widget);
    /// Puts @p card below all others. Owned by the form.
    void addCard(Card *card);
    /// @p isQuiet: see FieldTable::applyPolicy().
    void applyPolicy(const EditPolicy &policy, const QString &stateText, bool isQuiet);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupColumns();
    void setupPage();
    void arrangeColumns();
    SectionCard *addSection(Section section, QBoxLayout *column);
    void retranslateUi();

    FieldTable *m_fields = nullptr;
    TrackingAdvice *m_trackingAdvice = nullptr;
    ContactAdvice *m_contactAdvice = nullptr;
    QBoxLayout *m_columns = nullptr;
    QList<SectionCard *> m_sections;
    ShipToCard *m_shipTo = nullptr;
    Card *m_drivesCard = nullptr;
    DrivesTable *m_drives = nullptr;
};

} // namespace waybill
