// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetConnectionOpener.h"
#include "backend/NetKeyFiles.h"
#include "connect/ConnectionsDesk.h"
#include "connect/ConnectPage.h"
#include "connect/SetupPanel.h"
#include "secrets/MemorySecretStore.h"
#include "storage/ConnectionStore.h"
#include "widgets/FirstPaint.h"
#include "widgets/MessageBar.h"

#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

/// The first page greets until it has been seen and the saved connections are known, in whatever
/// order that comes; who has a connection never waits for the page that sets one up.
class tst_Greeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seenFirst_itWaitsForTheConnections();
    void knownFirst_itWaitsUntilItIsSeen();
    void openedMeanwhile_nothingIsChosenNorSetUp();

private:
    [[nodiscard]] bool hasSetup() const { return m_page->findChild<SetupPanel *>() != nullptr; }

    std::unique_ptr<QTemporaryDir> m_folder;
    NetConnectionOpener m_opener{systemClock()};
    NetKeyFiles m_keyFiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionBook> m_book;
    std::unique_ptr<QMainWindow> m_window;
    ConnectPage *m_page = nullptr;
};

void tst_Greeting::init()
{
    m_window.reset();
    m_book.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_book = std::make_unique<ConnectionBook>(*m_store, *m_secrets, m_keyFiles,
                                              m_folder->filePath(u"keys"_s));
    m_window = std::make_unique<QMainWindow>();
    m_page = new ConnectPage(m_window.get());
    m_window->setCentralWidget(m_page);
    new ConnectionsDesk({m_opener, m_keyFiles, *m_book, systemClock()}, m_page,
                        new MessageBar(m_window.get()), m_window.get()); // the window owns it
    QVERIFY(m_page->isGreeting());
}

void tst_Greeting::seenFirst_itWaitsForTheConnections()
{
    bool isPainted = false;
    FirstPaint::then(m_window.get(), [&isPainted] { isPainted = true; });
    m_window->show();
    QTRY_VERIFY(isPainted);
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_page->isGreeting());
    QVERIFY(!hasSetup());
    m_book->load();
    QTRY_VERIFY(!m_page->isGreeting());
    QVERIFY(hasSetup());
}

void tst_Greeting::knownFirst_itWaitsUntilItIsSeen()
{
    m_book->load();
    QTRY_VERIFY(m_book->isLoaded());
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_page->isGreeting());
    m_window->show();
    QTRY_VERIFY(!m_page->isGreeting());
    QVERIFY(hasSetup());
}

void tst_Greeting::openedMeanwhile_nothingIsChosenNorSetUp()
{
    // As whoever opens the default connection does, at the same signal.
    connect(m_book.get(), &ConnectionBook::loaded, m_page,
            [this] { m_page->showProgress(u"Contoso"_s); });
    m_window->show();
    m_book->load();
    QTRY_VERIFY(m_book->isLoaded());
    QTRY_VERIFY(!m_page->isGreeting());
    bool hasTurned = false;
    QMetaObject::invokeMethod(
        this, [&] { hasTurned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(hasTurned);
    QVERIFY(!hasSetup());
    QVERIFY(m_page->findChild<QWidget *>(u"connectProgress"_s)->isVisible());
}

QTEST_MAIN(tst_Greeting)
#include "tst_Greeting.moc"
