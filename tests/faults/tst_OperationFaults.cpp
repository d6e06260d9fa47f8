// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/FaultClient.h"
#include "faults/WireFaults.h"

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
    void fault_data();
    void fault();

private:
    void meet(const WireFault &fault, const Operation &operation, NastyServer &server,
              OpenConnection &connection);

    bool m_isOfChanges;
    FaultClient m_client;
    QList<WireFault> m_faults = brokenAnswers() + otherStatuses() + oddContents();
};

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
