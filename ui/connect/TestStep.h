// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/ConnectionTest.h"
#include "widgets/Card.h"
#include "widgets/MessageBar.h"

#include <QList>

class QCheckBox;
class QLabel;
class QPushButton;

namespace waybill {

/// Step 3 of setting a connection up: the live test with five ticks, of which the first red one
/// explains itself, and what to keep.
class TestStep : public Card
{
    Q_OBJECT

public:
    explicit TestStep(QWidget *parent = nullptr);

    /// @p test is what the ticks show; @p settings are those that were tested.
    void showTest(const ConnectionTest &test, const ConnectionSettings &settings);
    void showProblem(const MessageBar::Message &message);
    /// What can be done now. @p mustCopy: the key can only be kept as a copy.
    void setPossible(bool canTest, bool canSave, bool mustCopy);
    /// Saving is the primary act of the page.
    void setPrimary(bool isPrimary);
    /// The button that begins the test gets the keyboard.
    void takeKeyboard();
    /// Whether there is a passphrase or a file of its own to decide about.
    void setKeepable(bool hasPassphrase, bool hasFile);
    [[nodiscard]] bool keepsPassphrase() const;
    [[nodiscard]] bool copiesKey() const;
    void setCopiesKey(bool copies);

Q_SIGNALS:
    void testRequested();
    void stopRequested();
    void saveRequested();
    /// What happened to the requests of the test is asked for, above all to that of @p id.
    void requestsAsked(const QByteArray &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void showTick(int index, const QString &text, ConnectionTest::State state);
    void showButtons(bool isRunning);
    void explain(const ConnectionTest &test, const ConnectionSettings &settings);
    void retranslateUi();
    void adoptPalette();

    QPushButton *m_test = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_requests = nullptr;
    QList<QLabel *> m_icons;
    QList<QLabel *> m_texts;
    MessageBar *m_message = nullptr;
    QCheckBox *m_keepPassphrase = nullptr;
    QCheckBox *m_copyKey = nullptr;
    QPushButton *m_save = nullptr;
    bool m_hasPassed = false;
    bool m_isPrimary = false;
    bool m_mustCopy = false;
};

} // namespace waybill
