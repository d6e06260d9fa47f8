// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"
#include "faults/WireFaults.h"
#include "text/ErrorTexts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Patience = FaultClient::Patience;

/// Every operation meets every fault, through the program's own chain from opener to dialect and
/// over real TLS: it ends by its deadline with the kind that the window words, a change leaves
/// once, and the request after it works. The argument "reads" or "changes" chooses the operations.
class tst_OperationFaults : public QObject
{
    Q_OBJECT

public:
    explicit tst_OperationFaults(bool isOfChanges)
        : m_isOfChanges(isOfChanges)
    {
    }

private Q_SLOTS:
    void faultsOfTheIssue_areAllInTheTable_data();
    void faultsOfTheIssue_areAllInTheTable();
    void fault_data();
    void fault();
    void cleanupTestCase();

private:
    void checkWords(const Operation &operation, const ServiceError &error);
    void meet(const WireFault &fault, const Operation &operation, NastyServer &server,
              OpenConnection &connection);

    bool m_isOfChanges;
    int m_met = 0;
    int m_inWords = 0;
    FaultClient m_client;
    QList<WireFault> m_faults = brokenAnswers() + otherStatuses() + oddContents();
};

void tst_OperationFaults::faultsOfTheIssue_areAllInTheTable_data()
{
    // Those of a connection (refused, its certificate changed, a clock off by a day) and of paging
    // (foreign and looping links) are met in tst_ConnectionFaults.
    QTest::addColumn<QByteArray>("row");
    const auto named = [](const char *name, const char *row) {
        QTest::newRow(name) << QByteArray(row);
    };
    named("reset, before or after processing", "reset without an answer");
    named("half a header", "half a header");
    named("half a body", "half a body");
    named("slow body", "a body that drips without an end");
    named("endless body", "a body without an end");
    named("50 MB", "50 MB, not announced");
    named("gzip when not asked", "gzip that nobody asked for");
    named("wrong content type", "another content type");
    named("JSON of the wrong shape", "JSON of another shape");
    named("deep nesting", "brackets in brackets");
    named("numbers as text", "numbers as text");
    named("duplicate keys", "a key twice");
    named("invalid UTF-8", "invalid UTF-8");
    named("NUL", "a NUL behind the end");
    named("403 XML", "403 with the front door's XML");
    named("400", "400 with OData");
    named("429 with Retry-After", "429 with Retry-After");
    named("HTML 200", "a web page");
    for (const char *redirect : {"301", "302", "307", "308"})
        named(redirect, (QByteArray("redirected with ") + redirect).constData());
    for (const char *status : {"401", "404", "406", "409", "412", "429", "500", "503"})
        named(status, status);
}

void tst_OperationFaults::faultsOfTheIssue_areAllInTheTable()
{
    QFETCH(const QByteArray, row);
    QVERIFY(std::any_of(m_faults.cbegin(), m_faults.cend(),
                        [&](const WireFault &fault) { return fault.name == row; }));
    QVERIFY(m_faults.size() >= 40);
}

/// What a person reads: what happened, why, and what to do, in words.
void tst_OperationFaults::checkWords(const Operation &operation, const ServiceError &error)
{
    ErrorContext context;
    context.task = operation.isChange ? ErrorContext::Task::Save : ErrorContext::Task::ReadJob;
    context.host = u"localhost"_s;
    const ErrorMessage words = ErrorTexts::describe(error, context);
    QVERIFY2(words.headline.size() > 8, qPrintable(words.headline));
    QVERIFY2(words.text.size() > 20, qPrintable(words.headline));
    const QString all = words.headline + u' ' + words.text;
    for (const QString &blame : {u"invalid"_s, u"illegal"_s, u"failed to"_s})
        QVERIFY2(!all.contains(blame, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY2(!words.headline.front().isDigit(), qPrintable(words.headline)); // no bare code
    ++m_inWords;
}

void tst_OperationFaults::cleanupTestCase()
{
    qInfo("%lld faults, met %d times by an operation, %d of them said in words",
          qlonglong(m_faults.size()), m_met, m_inWords);
}

void tst_OperationFaults::fault_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_faults.size(); ++i)
        QTest::newRow(m_faults.at(i).name.constData()) << i;
}

void tst_OperationFaults::fault()
{
    QFETCH(qsizetype, index);
    const WireFault &fault = m_faults.at(index);
    NastyServer server(m_client.serverOptions());
    const auto connection = m_client.open(server.url(),
                                          fault.isSlow ? Patience::Short : Patience::Long);
    QVERIFY(connection);
    const auto operations = allOperations();
    for (const Operation &operation : operations) {
        if (operation.isChange == m_isOfChanges)
            meet(fault, operation, server, *connection);
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_OperationFaults::meet(const WireFault &fault, const Operation &operation,
                               NastyServer &server, OpenConnection &connection)
{
    // A server that was never heard of may also refuse the certificate by hanging up.
    const Operation first = allOperations().constFirst();
    server.setHandler(answer(200, first.goodBody));
    const Ending before = first.run(connection.service());
    QVERIFY2(!before.error,
             (operation.name + ", the request before: " + before.text()).constData());

    const qsizetype requestsBefore = server.requestCount();
    const qsizetype changesBefore = changesOf(server);
    server.setHandler(fault.spoil(operation.goodBody));
    const Ending ending = operation.run(connection.service());
    const ExpectedKind expected = operation.isChange ? fault.change : fault.read;
    QVERIFY2(ending.isInTime && ending.kind() == expected,
             (operation.name + " ended in " + ending.text() + ", not in " + nameOf(expected))
                 .constData());

    ++m_met;
    if (ending.error)
        checkWords(operation, *ending.error);

    server.setHandler(answer(200, first.goodBody));
    const Ending after = first.run(connection.service());
    QVERIFY2(!after.error, (operation.name + ", the request after: " + after.text()).constData());
    const qsizetype sent = changesOf(server) - changesBefore;
    QVERIFY2(sent == (operation.isChange ? 1 : 0),
             (operation.name + " sent changes: " + QByteArray::number(sent)).constData());
    const qsizetype requests = server.requestCount() - requestsBefore - 1;
    // The network layer repeats a read a few times by itself, and so does the policy of the client.
    QVERIFY2(requests <= (operation.isChange ? 1 : 8),
             (operation.name + " sent requests: " + QByteArray::number(requests)).constData());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const bool isOfChanges = arguments.removeAll(u"changes"_s) > 0;
    arguments.removeAll(u"reads"_s);
    tst_OperationFaults test(isOfChanges);
    return QTest::qExec(&test, arguments);
}

#include "tst_OperationFaults.moc"
