// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/FieldControl.h"

#include <QCheckBox>

class QComboBox;

namespace waybill {

/// A carrier: the usual ones to choose from, or any other text.
class CarrierControl final : public FieldControl
{
    Q_OBJECT

public:
    explicit CarrierControl(QWidget *parent);

    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *input() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void replaceValue(const QVariant &value) override;
    /// The line inside carries the name and the description too: it is what screen readers meet.
    void setAccessibleText(const QString &name, const QString &description) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo = nullptr;
    bool m_loading = false;
};

/// A box to tick. Its own text is its label.
class CheckControl final : public FieldControl
{
    Q_OBJECT

public:
    explicit CheckControl(QWidget *parent);

    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *input() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void replaceValue(const QVariant &value) override;
    void setLabel(const QString &label) { m_box->setText(label); }

private:
    QCheckBox *m_box = nullptr;
    bool m_loading = false;
};

} // namespace waybill
