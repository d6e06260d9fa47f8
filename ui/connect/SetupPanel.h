// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/ConnectionBook.h"
#include "session/ConnectionTest.h"

#include <QWidget>

namespace waybill {

class CertificateStep;
class SubscriptionStep;
class TestStep;

/// Setting a connection up, or changing one, in three steps on one page (product.md, section 9).
/// Nothing is saved before the test has passed or the person says "Save anyway".
class SetupPanel : public QWidget
{
    Q_OBJECT

public:
    struct Dependencies
    {
        ConnectionOpener &opener; ///< all three outlive the panel
        KeyFiles &keyFiles;
        ConnectionBook &book;
        Clock clock;
    };

    explicit SetupPanel(Dependencies dependencies, QWidget *parent = nullptr);
    ~SetupPanel() override;

    /// Begins a new connection.
    void begin();
    /// Begins a change of @p connection, which stays as it is until it is saved.
    void begin(const SavedConnection &connection);
    /// The first step gets the keyboard.
    void takeKeyboard();

Q_SIGNALS:
    /// The saved connection @p name is being changed from now on; empty: a new one is set up.
    void editing(const QString &name);
    /// Whether the test has passed and all can be saved.
    void readyToSave(bool isReady);
    /// A connection was saved and is to be opened when its test had passed.
    void saved(const waybill::SavedConnection &connection, bool hasPassed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSteps();
    void onFileChanged();
    /// To the next thing that has to be filled in or done.
    void passKeyboardOn();
    void onInputChanged();
    void fillFrom(const SavedConnection &connection, const QByteArray &passphrase);
    void startTest();
    void stopTest();
    void bringTestIntoView();
    void save();
    void onSaved(const Result<SavedConnection, BookError> &result);
    void updatePossible();
    [[nodiscard]] ConnectionSettings settings() const;
    /// The certificate is the one that the connection has already.
    [[nodiscard]] bool isCertificateKept() const;

    Dependencies m_dependencies;
    SavedConnection m_edited; ///< without an id: a new one
    ConnectionTest m_test;
    ConnectionSettings m_tested;
    SecretCallPtr<QByteArray> m_secretCall;
    BookCallPtr m_saveCall;
    CertificateStep *m_certificate = nullptr;
    SubscriptionStep *m_subscription = nullptr;
    TestStep *m_testStep = nullptr;
    QString m_offeredFile; ///< the .publishsettings file that step 2 was filled from
};

} // namespace waybill
