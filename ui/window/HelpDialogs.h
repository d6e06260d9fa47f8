// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace waybill {

/// Every key that does something in the main window.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void addTitle(QFormLayout *column, const QString &text);
    void addKeys(QFormLayout *column, const QString &keys, const QString &what);
    void addKeysOfTheBoard();
    void addKeysOfAJob();

    QFormLayout *m_left = nullptr;
    QFormLayout *m_right = nullptr;
    QPushButton *m_close = nullptr;
};

/// What Waybill is, its version and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void retranslateUi();

    QLabel *m_name = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace waybill
