// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/FieldControl.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// A line of text.
class LineControl : public FieldControl
{
    Q_OBJECT

public:
    explicit LineControl(QWidget *parent);

    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *input() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void replaceValue(const QVariant &value) override;

protected:
    /// Both ways between what the form shows and what the draft holds.
    [[nodiscard]] virtual QString textOf(const QVariant &value) const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// The text changed by the user's hand, or an assistive tool's.
    virtual void onTextChanged(const QString &text);

private:
    QLineEdit *m_line = nullptr;
    bool m_loading = false;
};

/// A tracking number. Once a whole one was pasted, scanned or typed, it is written as the carrier
/// reads it, and taken out of the barcode around it; the form says so. Undone, it stays undone.
class TrackingControl final : public LineControl
{
    Q_OBJECT

public:
    explicit TrackingControl(QWidget *parent);

    void setValue(const QVariant &value) override;
    void finishEntry() override;

protected:
    void onTextChanged(const QString &text) override;

private:
    [[nodiscard]] QString noteFor(const QString &raw, const QString &tidy) const;

    QString m_lastText;
    bool m_isPasted = false;
    bool m_isBeingTyped = false;
    QString m_untidied; ///< what was tidied up last; whoever puts it back wants it so
};

/// A whole number, or nothing. What is no digit is left out, and the form says so until the line is
/// emptied: without a word "5.5" would be 55.
class NumberControl final : public LineControl
{
    Q_OBJECT

public:
    explicit NumberControl(QWidget *parent);

    [[nodiscard]] QVariant value() const override;

protected:
    [[nodiscard]] QString textOf(const QVariant &value) const override;
    void onTextChanged(const QString &text) override;

private:
    void sayWhatIsLeftOut();

    bool m_hasLeftOut = false;
};

/// A day, or nothing. The value is ShipDate's wire text: it is shown in the user's own form, and
/// text that was not touched is given back byte for byte.
class DateControl final : public LineControl
{
    Q_OBJECT

public:
    explicit DateControl(QWidget *parent);

    [[nodiscard]] QWidget *companion() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void replaceValue(const QVariant &value) override;
    void retranslate() override;
    void updateLooks() override;

protected:
    [[nodiscard]] QString textOf(const QVariant &value) const override;
    void onTextChanged(const QString &text) override;

private:
    void openCalendar();
    void pick(QDate day);
    void writeOut();

    QPushButton *m_button = nullptr;
    QVariant m_current;  ///< value(), as it was read when the text came
    QString m_wire;      ///< as last given to setValue()
    QString m_wireShown; ///< how that looks
};

/// Several lines of text; Tab moves on.
class TextControl final : public FieldControl
{
    Q_OBJECT

public:
    explicit TextControl(QWidget *parent);

    [[nodiscard]] QWidget *widget() override;
    [[nodiscard]] QWidget *input() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void replaceValue(const QVariant &value) override;

private:
    QPlainTextEdit *m_edit = nullptr;
    QString m_loaded;      ///< as given to setValue()
    QString m_loadedShown; ///< what the edit makes of it, with its own line ends
    bool m_loading = false;
};

} // namespace waybill
