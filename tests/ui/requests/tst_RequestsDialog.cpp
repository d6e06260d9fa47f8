// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "requests/RequestsDialog.h"

#include "ui/BoardFixture.h"
#include "ui/editor/EditorBench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

RequestTrace trace(const QByteArray &id, int status, const QString &target)
{
    RequestTrace made;
    made.time = QDateTime(QDate(2026, 1, 23), QTime(14, 2), Qt::UTC);
    made.method = "GET"_ba;
    made.host = u"management.example"_s;
    made.target = target;
    made.connecting = 2;
    made.secured = 31;
    made.sent = 33;
    made.answered = 88;
    made.ended = 90;
    made.tlsVersion = u"TLSv1.3"_s;
    made.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    made.status = status;
    made.bytesReceived = 512;
    made.requestId = id;
    made.requestHeaders = {{"x-ms-version"_ba, "2014-11-01"_ba}};
    made.answerHeaders = {{"x-ms-request-id"_ba, id}};
    return made;
}

RequestTrace lostTrace()
{
    RequestTrace made = trace({}, 0, u"/lost"_s);
    made.error = u"HostNotFound: Host management.example not found"_s;
    made.secured.reset();
    made.sent.reset();
    made.answered.reset();
    made.tlsVersion.clear();
    made.cipher.clear();
    return made;
}

} // namespace

/// What happened to the requests of a connection, and the ways that lead there.
class tst_RequestsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void steps_tellWhatHappenedWhen();
    void requestThatDidNotLeave_saysSo();
    void choose_findsTheRequest_data();
    void choose_findsTheRequest();
    void copy_isPlainTextWithEverything();
    void newRequests_comeWhileItIsOpen();
    void withoutAConnection_itSaysSo();
    void boardsError_leadsToItsRequest();
    void editorsError_leadsToItsRequest();
    void errorWithoutARequest_leadsNowhere();

private:
    /// What the chosen request's steps say, "when what more" to a line.
    [[nodiscard]] static QStringList stepsOf(const QDialog *dialog);
    /// The target of the chosen request.
    [[nodiscard]] static QString chosenIn(const QDialog *dialog);
    [[nodiscard]] static const QDialog *openedOver(const QWidget *page);

    FakeConnection m_fake;
};

void tst_RequestsDialog::init()
{
    m_fake = FakeConnection();
    for (const RequestTrace &each : {trace("id-1", 200, u"/one"_s), trace("id-2", 404, u"/two"_s),
                                     lostTrace(), trace("id-4", 200, u"/four"_s)})
        m_fake.connection->addTrace(each);
}

QStringList tst_RequestsDialog::stepsOf(const QDialog *dialog)
{
    const auto *tree = dialog->findChild<QTreeWidget *>(u"requestSteps"_s);
    QStringList lines;
    for (int index = 0; index < tree->topLevelItemCount(); ++index) {
        const QTreeWidgetItem *item = tree->topLevelItem(index);
        lines += u"%1|%2|%3"_s.arg(item->text(0), item->text(1), item->text(2));
    }
    return lines;
}

QString tst_RequestsDialog::chosenIn(const QDialog *dialog)
{
    const auto *list = dialog->findChild<QTableView *>(u"requests"_s);
    return list->currentIndex().siblingAtColumn(1).data().toString();
}

const QDialog *tst_RequestsDialog::openedOver(const QWidget *page)
{
    return page->findChild<QDialog *>(u"requestsDialog"_s);
}

void tst_RequestsDialog::steps_tellWhatHappenedWhen()
{
    const RequestsDialog dialog(m_fake.connection);
    QCOMPARE(chosenIn(&dialog), u"GET /four"_s);
    const QStringList steps = stepsOf(&dialog);
    const QStringList expected{
        u"0 ms|Handed to the network|"_s,
        u"2 ms|A connection to management.example was begun|"_s,
        u"|The name was found and the connection stood|"_s,
        u"31 ms|The connection was secured|TLSv1.3, TLS_AES_256_GCM_SHA384"_s,
        u"|Your certificate was ready"_s,
        u"33 ms|The request had left|Without a body"_s,
        u"88 ms|The answer began|Status 200"_s,
        u"90 ms|The answer was complete|512 bytes"_s};
    for (qsizetype index = 0; index < expected.size(); ++index)
        QVERIFY2(steps.value(index).startsWith(expected.at(index)), qPrintable(steps.join(u'\n')));
}

void tst_RequestsDialog::requestThatDidNotLeave_saysSo()
{
    RequestsDialog dialog(m_fake.connection);
    dialog.choose({});
    const QString steps = stepsOf(&dialog).join(u'\n');
    for (const QString &line :
         {u"|The name was not found"_s, u"|Your certificate was not shown"_s,
          u"|The request did not leave"_s, u"90 ms|It ended without a complete answer"_s})
        QVERIFY2(steps.contains(line), qPrintable(steps));
}

void tst_RequestsDialog::choose_findsTheRequest_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("target");
    QTest::newRow("by its id") << "id-2"_ba << u"GET /two"_s;
    QTest::newRow("without an id: the newest that did not go well") << ""_ba << u"GET /lost"_s;
    QTest::newRow("an id that is not there any more: likewise") << "id-9"_ba << u"GET /lost"_s;
}

void tst_RequestsDialog::choose_findsTheRequest()
{
    QFETCH(QByteArray, id);
    RequestsDialog dialog(m_fake.connection);
    dialog.choose(id);
    QTEST(chosenIn(&dialog), "target");
}

void tst_RequestsDialog::copy_isPlainTextWithEverything()
{
    RequestsDialog dialog(m_fake.connection);
    dialog.choose("id-2");
    dialog.findChild<QPushButton *>(u"copyRequest"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &part :
         {u"2026-01-23T14:02:00.000Z GET /two"_s, u"management.example id-2"_s,
          u"TLSv1.3, TLS_AES_256_GCM_SHA384"_s, u"Status 404"_s, u"x-ms-version: 2014-11-01"_s,
          u"x-ms-request-id: id-2"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

void tst_RequestsDialog::newRequests_comeWhileItIsOpen()
{
    const RequestsDialog dialog(m_fake.connection);
    const auto *list = dialog.findChild<QTableView *>(u"requests"_s);
    QCOMPARE(list->model()->rowCount(), 4);
    m_fake.connection->addTrace(trace("id-5", 200, u"/five"_s));
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(chosenIn(&dialog), u"GET /four"_s);
}

void tst_RequestsDialog::withoutAConnection_itSaysSo()
{
    const RequestsDialog dialog(nullptr);
    const auto *status = dialog.findChild<QLabel *>(u"requestsStatus"_s);
    QVERIFY(status->text().startsWith(u"No connection is open."_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"copyRequest"_s)->isEnabled());
}

void tst_RequestsDialog::boardsError_leadsToItsRequest()
{
    BoardFixture board;
    ServiceError busy = serviceError(ServiceError::Kind::Busy, 503);
    busy.requestId = "id-2";
    board.opener.fill = [busy](ScriptedJobService &service) { service.error = busy; };
    board.start();
    board.openSampleConnection();
    const MessageBar *bar = nullptr;
    QTRY_VERIFY((bar = board.find<MessageBar>(u"boardMessage"_s)) && bar->isVisible());
    for (const RequestTrace &each : m_fake.connection->traces())
        board.window().connection()->addTrace(each);
    QVERIFY(!bar->findChild<QPushButton *>(u"messageRequestButton"_s)->isVisible());
    bar->findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    bar->findChild<QPushButton *>(u"messageRequestButton"_s)->click();
    QVERIFY(openedOver(&board.window()));
    QCOMPARE(chosenIn(openedOver(&board.window())), u"GET /two"_s);
}

void tst_RequestsDialog::editorsError_leadsToItsRequest()
{
    EditorBench bench(std::nullopt);
    for (const RequestTrace &each : m_fake.connection->traces())
        bench.connection.connection->addTrace(each);
    bench.service().answerRead(failure(serviceError(ServiceError::Kind::HostNotFound)));
    const auto *bar = bench.find<MessageBar>(u"messages"_s);
    QTRY_VERIFY(bar->isVisible());
    bar->findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    bar->findChild<QPushButton *>(u"messageRequestButton"_s)->click();
    QVERIFY(openedOver(bench.page.get()));
    QCOMPARE(chosenIn(openedOver(bench.page.get())), u"GET /lost"_s);
}

void tst_RequestsDialog::errorWithoutARequest_leadsNowhere()
{
    MessageBar bar;
    MessageBar::Message message;
    message.headline = u"The draft could not be saved"_s;
    message.details = u"The disk is full."_s;
    bar.show(message);
    bar.findChild<QPushButton *>(u"messageDetailsButton"_s)->click();
    QVERIFY(!bar.findChild<QPushButton *>(u"messageRequestButton"_s)->isVisible());
}

QTEST_MAIN(tst_RequestsDialog)
#include "tst_RequestsDialog.moc"
