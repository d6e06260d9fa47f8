// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QPushButton;

namespace waybill {

class FieldTable;

/// The button beside the return address that opens it in parts, and the way back into the field, as
/// one change.
class AddressHelper : public QObject
{
    Q_OBJECT

public:
    /// Puts its button beside the address of @p fields, which outlives it.
    AddressHelper(FieldTable &fields, QWidget *parent);

    void setEditable(bool isEditable);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void retranslateUi();

    FieldTable &m_fields;
    QPushButton *m_button = nullptr;
};

} // namespace waybill
