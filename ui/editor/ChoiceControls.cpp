// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/ChoiceControls.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// Names of companies, the same in every language. The service takes any text.
QStringList usualCarriers()
{
    return {u"FedEx"_s, u"UPS"_s, u"DHL"_s, u"TNT"_s, u"Blue Dart"_s, u"USPS"_s, u"Royal Mail"_s};
}

} // namespace

CarrierControl::CarrierControl(QWidget *parent)
    : FieldControl(parent)
    , m_combo(new QComboBox(parent))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->addItems(usualCarriers());
    m_combo->setCurrentIndex(-1);
    m_combo->setCompleter(nullptr); // it would put "FedEx" in place of a typed "fedex"
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    watch(m_combo);
    watch(m_combo->lineEdit());
    connect(m_combo, &QComboBox::editTextChanged, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
}

QWidget *CarrierControl::widget()
{
    return m_combo;
}

QWidget *CarrierControl::input()
{
    return m_combo;
}

QVariant CarrierControl::value() const
{
    return m_combo->currentText();
}

void CarrierControl::setValue(const QVariant &value)
{
    const QString text = value.toString();
    if (m_combo->currentText() == text)
        return;
    m_loading = true;
    m_combo->setCurrentIndex(
        m_combo->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(0);
    m_loading = false;
}

void CarrierControl::replaceValue(const QVariant &value)
{
    m_combo->lineEdit()->selectAll();
    m_combo->lineEdit()->insert(value.toString());
}

void CarrierControl::setAccessibleText(const QString &name, const QString &description)
{
    FieldControl::setAccessibleText(name, description);
    m_combo->lineEdit()->setAccessibleName(name);
    m_combo->lineEdit()->setAccessibleDescription(description);
}

bool CarrierControl::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isPaging = key && (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown);
    if (isPaging || event->type() == QEvent::Wheel) {
        event->ignore(); // the page scrolls; the carrier stays
        return true;
    }
    return FieldControl::eventFilter(watched, event);
}

CheckControl::CheckControl(QWidget *parent)
    : FieldControl(parent)
    , m_box(new QCheckBox(parent))
{
    watch(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this] {
        if (!m_loading)
            Q_EMIT edited();
    });
}

QWidget *CheckControl::widget()
{
    return m_box;
}

QWidget *CheckControl::input()
{
    return m_box;
}

QVariant CheckControl::value() const
{
    return m_box->isChecked();
}

void CheckControl::setValue(const QVariant &value)
{
    m_loading = true;
    m_box->setChecked(value.toBool());
    m_loading = false;
}

void CheckControl::replaceValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

} // namespace waybill
