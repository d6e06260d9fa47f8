// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// One message in place, never a box in the way: what happened, why, what to do; with buttons that
/// name the act, and a Details part that can be copied. All text is shown as plain text.
/// Announced to screen readers when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Success, Warning, Problem };

    struct Message
    {
        Tone tone = Tone::Information;
        QString headline;
        QString text;        ///< may be empty
        QString quote;       ///< the service's own words, shown quoted; may be empty
        QString details;     ///< technical part, hidden until asked for; may be empty
        QStringList buttons; ///< texts; buttonPressed() tells the index
        /// The request that it is about, by its id, which may be empty: with the details comes a
        /// way to what happened to it. For bars whose requestAsked() somebody hears.
        std::optional<QByteArray> request = {};
        /// A fault of Waybill's own: what is copied tells of the program and the computer, too.
        bool isReport = false;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    /// A success that goes away by itself after some seconds.
    void showForAWhile(const Message &message);
    void dismiss();
    /// What can be done about it gets the keyboard.
    void takeKeyboard();
    [[nodiscard]] const Message &message() const { return m_message; }

Q_SIGNALS:
    void buttonPressed(int index);
    /// What happened to the request of @p id is asked for.
    void requestAsked(const QByteArray &id);
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Made in reading order, which is how a screen reader tells them.
    void makeParts();
    [[nodiscard]] QLabel *makeLabel();
    [[nodiscard]] QHBoxLayout *makeTopRow();
    [[nodiscard]] QHBoxLayout *makeButtonRow();
    void makeLateParts();
    void nameCopyButton();
    [[nodiscard]] QColor toneColor() const;
    void fill();
    void fillButtons();
    void toggleDetails();
    void copyDetails();
    [[nodiscard]] QString copyText() const;
    void announce();
    void updateLooks();
    void retranslateUi();

    Message m_message;
    QTimer m_timer;
    QLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_quote = nullptr;
    QPlainTextEdit *m_details = nullptr;    ///< from the first message on
    QPushButton *m_requestButton = nullptr; ///< likewise
    QHBoxLayout *m_buttonRow = nullptr;
    QPushButton *m_detailsButton = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_dismissButton = nullptr;
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was before it came into the bar
    QList<QPushButton *> m_buttons;
};

} // namespace waybill
