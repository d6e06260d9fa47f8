// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/RequestView.h"
#include "domain/EditPolicy.h"
#include "domain/Job.h"
#include "editor/FieldTable.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace waybill {

class AddressHelper;
class ContactAdvice;
class DrivesTable;
class JobTabs;
class SectionCard;
class ShipToCard;
class TrackingAdvice;

/// The cards of the editor: two columns where there is room, else one; then what there is to read.
class JobForm : public QWidget
{
    Q_OBJECT

public:
    explicit JobForm(QWidget *parent = nullptr);

    [[nodiscard]] FieldTable &fields() const { return *m_fields; }
    [[nodiscard]] TrackingAdvice &trackingAdvice() const { return *m_trackingAdvice; }
    [[nodiscard]] ContactAdvice &contactAdvice() const { return *m_contactAdvice; }
    void setJob(const Job &job);
    /// The record of the job, between its drives and its request. Owned by the form.
    void setHistory(QWidget *history);
    /// Shows what would be sent, once somebody looks at it.
    void setRequestSource(const std::function<QList<RequestView::Entry>()> &source);
    /// What would be sent may be another request now.
    void refreshRequest();
    /// Puts @p widget below the fields of @p section. Owned by the form.
    void addToSection(Section section, QWidget *widget);
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
    AddressHelper *m_addressHelper = nullptr;
    JobTabs *m_tabs = nullptr;
    DrivesTable *m_drives = nullptr;
    QWidget *m_history = nullptr; ///< none where nothing is recorded
    RequestView *m_request = nullptr;
    std::function<QList<RequestView::Entry>()> m_requestSource;
};

} // namespace waybill
