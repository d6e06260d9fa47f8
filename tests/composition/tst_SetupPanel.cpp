// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "backend/PracticeHost.h"
#include "connect/CertificateStep.h"
#include "connect/ConnectPage.h"
#include "connect/SetupPanel.h"
#include "connect/SubscriptionStep.h"
#include "practice/PracticeService.h"
#include "secrets/MemorySecretStore.h"
#include "support/TestCertificates.h"
#include "widgets/MessageBar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// Setting a connection up in three steps, against the practice service over real mutual TLS.
class tst_SetupPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void accounts_canBePastedInAnyShape_data();
    void accounts_canBePastedInAnyShape();
    void lockedFile_isUnlockedInPlace();
    void unlockedFile_passesTheKeyboardOn_data();
    void unlockedFile_passesTheKeyboardOn();
    void missingKey_isAskedFor();
    void connectionFile_isCalledWhatItIs();
    void fiveTicks_passAndTheConnectionIsSaved();
    void test_showsWhatHappenedToItsRequests();
    void nothingIsSaved_beforeItIsAskedFor();
    void firstRedTick_explainsItself_data();
    void firstRedTick_explainsItself();
    void saveAnyway_savesWithoutOpening();
    void publishSettings_fillTheOtherSteps();
    void change_keepsTheConnectionUntilItIsSaved();
    void changedInput_takesTheTicksBack();
    void inputs_allHaveAName();

private:
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_panel->findChild<T *>(name);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    void choose(const QString &file, const QString &key = {});
    void fillSubscription();
    void runTest();
    [[nodiscard]] QString tick(int number) { return find<QLabel>(u"tick%1"_s.arg(number))->text(); }

    TestAuthority m_authority;
    PracticeHost m_practice;
    ConnectionSettings m_service;
    std::unique_ptr<QTemporaryDir> m_folder;
    NetConnectionOpener m_opener{systemClock()};
    NetKeyFiles m_keyFiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionBook> m_book;
    std::unique_ptr<SetupPanel> m_panel;
};

void tst_SetupPanel::initTestCase()
{
    const auto call = m_practice.start();
    QTRY_VERIFY_WITH_TIMEOUT(call->isFinished(), 60000);
    QVERIFY(call->result());
    m_service = *call->result();
}

void tst_SetupPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"data/connections.json"_s));
    m_book = std::make_unique<ConnectionBook>(*m_store, *m_secrets, m_keyFiles,
                                              m_folder->filePath(u"data/keys"_s));
    m_panel = std::make_unique<SetupPanel>(
        SetupPanel::Dependencies{m_opener, m_keyFiles, *m_book, systemClock()});
    m_panel->resize(700, 900);
    m_panel->show();
}

void tst_SetupPanel::cleanup()
{
    m_panel.reset();
    m_book.reset();
    m_store.reset();
}

QString tst_SetupPanel::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void tst_SetupPanel::choose(const QString &file, const QString &key)
{
    auto *step = find<CertificateStep>(u"certificateStep"_s);
    QSignalSpy changed(step, &CertificateStep::changed);
    step->setFiles(file, key);
    QVERIFY(changed.wait(20000));
}

void tst_SetupPanel::fillSubscription()
{
    ConnectionSettings settings = m_service;
    settings.name = u"Practice"_s;
    find<SubscriptionStep>(u"subscriptionStep"_s)->setSettings(settings);
}

void tst_SetupPanel::runTest()
{
    auto *test = find<QPushButton>(u"testButton"_s);
    QVERIFY(test->isEnabled());
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    QVERIFY(find<QPushButton>(u"stopTest"_s)->isVisible());
    QCOMPARE(m_panel->focusWidget(), find<QPushButton>(u"stopTest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(test->isVisible(), 60000);
    QCOMPARE(m_panel->focusWidget(), test);
}

void tst_SetupPanel::accounts_canBePastedInAnyShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"one"_s, u"two"_s};
    QTest::newRow("one to a line") << u"one\r\ntwo\n"_s << two;
    QTest::newRow("commas") << u"one, two"_s << two;
    QTest::newRow("semicolons and tabs") << u";one;\ttwo"_s << two;
    QTest::newRow("quoted") << u"\"one\",\"two\""_s << two;
    QTest::newRow("one twice") << u"one two one"_s << two;
    QTest::newRow("nothing") << u" \n"_s << QStringList();
}

void tst_SetupPanel::accounts_canBePastedInAnyShape()
{
    QFETCH(QString, text);
    QTEST(SubscriptionStep::accountsIn(text), "expected");
}

void tst_SetupPanel::lockedFile_isUnlockedInPlace()
{
    const TestIdentity clerk = m_authority.issue({.key = KeyKind::Rsa2048});
    choose(write(
        u"clerk.p12"_s,
        makePkcs12({.certificate = clerk.certificate, .key = clerk.key, .passphrase = "secret"})));
    auto *passphrase = find<QLineEdit>(u"setupPassphrase"_s);
    QVERIFY(passphrase->isVisible());
    QVERIFY(find<QLabel>(u"certificateFile"_s)->text().contains(u"A PKCS#12 file"_s));
    QTest::keyClicks(passphrase, u"wrong"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    auto *message = find<MessageBar>(u"certificateMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20000);
    QCOMPARE(message->message().headline, u"The passphrase does not open this file"_s);
    QTest::keyClicks(passphrase, u"secret"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!passphrase->isVisible(), 20000);
    QVERIFY(!message->isVisible());
    const QString content = find<QLabel>(u"certificateContent"_s)->text();
    for (const QString &fact : {u"Subject: Clerk"_s, u"Issuer: Test CA"_s, u"Valid from "_s,
                                u"RSA, 2048 bits"_s, u"Private key: inside"_s, u"Thumbprint: "_s})
        QVERIFY2(content.contains(fact), qPrintable(content));
    QVERIFY(passphrase->text().isEmpty() || !passphrase->isVisible());
}

void tst_SetupPanel::unlockedFile_passesTheKeyboardOn_data()
{
    QTest::addColumn<QString>("emptied");
    QTest::addColumn<QString>("next");
    QTest::newRow("nothing is filled in")
        << u"subscriptionId serviceAddress"_s << u"subscriptionId"_s;
    QTest::newRow("the address is missing") << u"serviceAddress"_s << u"serviceAddress"_s;
    QTest::newRow("all is there") << QString() << u"testButton"_s;
}

void tst_SetupPanel::unlockedFile_passesTheKeyboardOn()
{
    QFETCH(QString, emptied);
    QFETCH(QString, next);
    fillSubscription();
    const QStringList names = emptied.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        find<QLineEdit>(name)->clear();
    const TestIdentity clerk = m_authority.issue();
    choose(write(
        u"clerk.p12"_s,
        makePkcs12({.certificate = clerk.certificate, .key = clerk.key, .passphrase = "secret"})));
    auto *passphrase = find<QLineEdit>(u"setupPassphrase"_s);
    QCOMPARE(m_panel->focusWidget(), passphrase);
    QTest::keyClicks(passphrase, u"secret"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!passphrase->isVisible(), 20000);
    QCOMPARE(m_panel->focusWidget(), find<QWidget>(next));
}

void tst_SetupPanel::missingKey_isAskedFor()
{
    const TestIdentity clerk = m_authority.issue();
    const QString certificate = write(u"clerk.cer"_s, toDer(clerk.certificate));
    choose(certificate);
    QVERIFY(find<QPushButton>(u"choosePrivateKey"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"testButton"_s)->isEnabled());
    fillSubscription();
    choose(certificate, write(u"clerk.key"_s, clerk.key));
    QVERIFY(find<QPushButton>(u"testButton"_s)->isEnabled());
}

void tst_SetupPanel::connectionFile_isCalledWhatItIs()
{
    find<CertificateStep>(u"certificateStep"_s)
        ->setFiles(write(u"contoso.waybill"_s, R"({"name": "Contoso"})"));
    const auto *message = find<MessageBar>(u"certificateMessage"_s);
    QVERIFY(message->isVisible());
    QCOMPARE(message->message().headline, u"contoso.waybill is a connection file"_s);
    QVERIFY(message->message().text.contains(u"Open connection file"_s));
    QVERIFY(!find<QPushButton>(u"testButton"_s)->isEnabled());
}

void tst_SetupPanel::fiveTicks_passAndTheConnectionIsSaved()
{
    choose(m_service.certificate);
    fillSubscription();
    runTest();
    for (int number = 1; number <= 5; ++number)
        QVERIFY2(tick(number).endsWith(u"passed"_s), qPrintable(tick(number)));
    QVERIFY2(tick(5).contains(u"jobs found"_s), qPrintable(tick(5)));
    QSignalSpy saved(m_panel.get(), &SetupPanel::saved);
    QTest::keyClick(find<QPushButton>(u"saveConnection"_s), Qt::Key_Space);
    QVERIFY(saved.wait(20000));
    QCOMPARE(saved.first().at(1).toBool(), true);
    QCOMPARE(m_book->connections().list.size(), 1);
    QCOMPARE(m_book->connections().list.first().settings.name, u"Practice"_s);
}

void tst_SetupPanel::test_showsWhatHappenedToItsRequests()
{
    choose(m_service.certificate);
    fillSubscription();
    const auto *button = find<QPushButton>(u"testRequests"_s);
    QVERIFY(!button->isVisible());
    runTest();
    QVERIFY(button->isVisible());
    find<QPushButton>(u"testRequests"_s)->click();
    auto *dialog = m_panel->findChild<QDialog *>(u"requestsDialog"_s);
    QVERIFY(dialog);
    const auto *requests = dialog->findChild<QTableView *>(u"requests"_s);
    QVERIFY(requests->model()->rowCount() >= 3); // the service document, the accounts, their jobs
    find<QPushButton>(u"copyRequest"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"TLSv1.3"_s) && copied.contains(u"Status 200"_s), qPrintable(copied));
    dialog->reject();
    find<QLineEdit>(u"subscriptionId"_s)->setText(u"another"_s);
    QVERIFY(!button->isVisible()); // what was tested no longer stands there
}

void tst_SetupPanel::nothingIsSaved_beforeItIsAskedFor()
{
    choose(m_service.certificate);
    fillSubscription();
    runTest();
    QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));
}

void tst_SetupPanel::firstRedTick_explainsItself_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("headline");
    QTest::newRow("the certificate has ended")
        << u"expired"_s << 2 << u"The certificate ended on "_s;
    QTest::newRow("the server is of an unknown authority")
        << u"untrusted"_s << 3 << u"The server could not prove who it is"_s;
    QTest::newRow("nobody listens")
        << u"refused"_s << 3 << u"Nothing answers at the service's address"_s;
    QTest::newRow("the certificate is not known")
        << u"stranger"_s << 4 << u"The service did not accept this certificate"_s;
    QTest::newRow("the subscription is another")
        << u"subscription"_s << 4 << u"The service did not accept this certificate"_s;
}

void tst_SetupPanel::firstRedTick_explainsItself()
{
    QFETCH(QString, wrong);
    QFETCH(int, number);
    QFETCH(QString, headline);
    ConnectionSettings settings = m_service;
    if (wrong == "untrusted"_L1)
        settings.trustedCertificates.clear();
    else if (wrong == "refused"_L1)
        settings.endpoint = QUrl(u"https://127.0.0.1:1"_s);
    else if (wrong == "subscription"_L1)
        settings.subscriptionId = u"00000000-0000-0000-0000-000000000000"_s;
    const TestIdentity past = m_authority.issue(
        {.validFromSeconds = -7200, .validUntilSeconds = -3600});
    const TestIdentity stranger = m_authority.issue();
    find<SubscriptionStep>(u"subscriptionStep"_s)->setSettings(settings);
    if (wrong == "expired"_L1)
        choose(write(u"past.pem"_s, past.certificate + past.key));
    else if (wrong == "stranger"_L1)
        choose(write(u"stranger.pem"_s, stranger.certificate + stranger.key));
    else
        choose(settings.certificate);
    runTest();
    for (int before = 1; before < number; ++before)
        QVERIFY2(tick(before).endsWith(u"passed"_s), qPrintable(tick(before)));
    QVERIFY2(tick(number).endsWith(u"did not pass"_s), qPrintable(tick(number)));
    const MessageBar *message = find<MessageBar>(u"testMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->message().headline.startsWith(headline),
             qPrintable(message->message().headline));
    QVERIFY(!message->message().text.isEmpty());
    QCOMPARE(find<QPushButton>(u"saveConnection"_s)->text(), u"&Save anyway"_s);
}

void tst_SetupPanel::saveAnyway_savesWithoutOpening()
{
    choose(m_service.certificate);
    fillSubscription();
    QSignalSpy saved(m_panel.get(), &SetupPanel::saved);
    find<QPushButton>(u"saveConnection"_s)->click();
    QVERIFY(saved.wait(20000));
    QCOMPARE(saved.first().at(1).toBool(), false);
}

void tst_SetupPanel::publishSettings_fillTheOtherSteps()
{
    QFile file(QFileInfo(m_service.certificate).dir().filePath(u"clerk.p12"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray certificate = file.readAll().toBase64();
    const auto subscription = [&](const QByteArray &id, const QByteArray &name) {
        return R"(<Subscription Id=")"_ba + id + R"(" Name=")" + name + R"("/>)";
    };
    fillSubscription(); // the authority of the practice service
    choose(write(u"my.publishsettings"_s,
                 "<PublishData><PublishProfile Url=\"" + m_service.endpoint.toString().toUtf8()
                     + "/\" ManagementCertificate=\"" + certificate + "\">"
                     + subscription("other", "First")
                     + subscription(m_service.subscriptionId.toUtf8(), "Second")
                     + "</PublishProfile></PublishData>"));
    QCOMPARE(find<QLineEdit>(u"subscriptionId"_s)->text(), u"other"_s);
    auto *offered = find<QComboBox>(u"offeredSubscription"_s);
    QCOMPARE(offered->count(), 2);
    QTest::keyClick(offered, Qt::Key_Down);
    QCOMPARE(find<QLineEdit>(u"subscriptionId"_s)->text(), m_service.subscriptionId);
    QCOMPARE(find<QLineEdit>(u"connectionName"_s)->text(), u"Second"_s);
    QVERIFY(find<QCheckBox>(u"copyKey"_s)->isChecked());
    runTest();
    QVERIFY2(tick(5).endsWith(u"passed"_s), qPrintable(tick(5)));
    QSignalSpy saved(m_panel.get(), &SetupPanel::saved);
    find<QPushButton>(u"saveConnection"_s)->click();
    QVERIFY(saved.wait(20000));
    QVERIFY(m_book->connections().list.first().hasImportedKey);
}

void tst_SetupPanel::change_keepsTheConnectionUntilItIsSaved()
{
    choose(m_service.certificate);
    fillSubscription();
    QSignalSpy saved(m_panel.get(), &SetupPanel::saved);
    find<QCheckBox>(u"copyKey"_s)->setChecked(true);
    find<QPushButton>(u"saveConnection"_s)->click();
    QVERIFY(saved.wait(20000));
    const SavedConnection before = m_book->connections().list.first();

    m_panel->begin(before);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"testButton"_s)->isEnabled(), 20000);
    runTest(); // opens Waybill's own copy with its passphrase
    QVERIFY2(tick(5).endsWith(u"passed"_s), qPrintable(tick(5)));
    find<QLineEdit>(u"connectionName"_s)->setText(u"Renamed"_s);
    QCOMPARE(m_book->connections().list.first(), before);
    find<QPushButton>(u"saveConnection"_s)->click();
    QVERIFY(saved.wait(20000));
    const SavedConnection after = m_book->connections().list.first();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.settings.name, u"Renamed"_s);
    QCOMPARE(after.settings.certificate, before.settings.certificate);
    QCOMPARE(after.secretName, before.secretName);
}

void tst_SetupPanel::changedInput_takesTheTicksBack()
{
    choose(m_service.certificate);
    fillSubscription();
    runTest();
    QVERIFY(tick(5).endsWith(u"passed"_s));
    find<QLineEdit>(u"subscriptionId"_s)->setText(u"another"_s);
    QVERIFY(tick(1).endsWith(u"not tested yet"_s));
    QCOMPARE(find<QPushButton>(u"saveConnection"_s)->text(), u"&Save anyway"_s);
}

void tst_SetupPanel::inputs_allHaveAName()
{
    const auto widgets = m_panel->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isInput = qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget);
        if (!isInput)
            continue;
        const auto labels = m_panel->findChildren<QLabel *>();
        const bool hasBuddy = std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->buddy() == widget;
        });
        const bool isInner = widget->objectName().startsWith(u"qt_"_s)
            || widget->parentWidget()->inherits("MessageBar")
            || widget->parentWidget()->inherits("waybill::MessageBar");
        QVERIFY2(hasBuddy || isInner || !widget->accessibleName().isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_SetupPanel)
#include "tst_SetupPanel.moc"
