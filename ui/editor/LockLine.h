// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace waybill {

/// Why something is locked, in words, with a padlock that can be reached by keyboard: the button
/// "Why is this locked?" carries the reason as visible text beside it, as its tooltip and as its
/// accessible description, and offers to copy the values that are locked (product.md, section 1).
class LockLine : public QWidget
{
    Q_OBJECT

public:
    /// A locked value that can be copied; @p name is empty where there is only one.
    struct Value
    {
        QString name;
        std::function<QString()> text;
    };

    explicit LockLine(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Shows @p reason, or nothing at all when it is empty.
    void setReason(const QString &reason);
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// What can be copied here; with none the button only tells the reason.
    void setValues(QList<Value> values);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openMenu();
    void updateLooks();
    void retranslateUi();

    QString m_reason;
    QList<Value> m_values;
    QPushButton *m_button = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace waybill
