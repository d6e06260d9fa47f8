// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/MemorySecretStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_MemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_thenRead_givesTheSecret();
    void anUnknownKey_isNotFound();
    void remove_succeedsAlsoWithoutAnEntry();
};

void tst_MemorySecretStore::write_thenRead_givesTheSecret()
{
    MemorySecretStore store;
    const auto written = store.write(u"k"_s, "s");
    QTRY_VERIFY(written->isFinished());
    const auto read = store.read(u"k"_s);
    QTRY_VERIFY(read->isFinished());
    QCOMPARE(read->result().value(), "s"_ba);
}

void tst_MemorySecretStore::anUnknownKey_isNotFound()
{
    MemorySecretStore store;
    const auto read = store.read(u"k"_s);
    QTRY_VERIFY(read->isFinished());
    QCOMPARE(read->result().error().kind, SecretError::Kind::NotFound);
}

void tst_MemorySecretStore::remove_succeedsAlsoWithoutAnEntry()
{
    MemorySecretStore store;
    const auto removed = store.remove(u"k"_s);
    QTRY_VERIFY(removed->isFinished());
    QVERIFY(removed->result());
}

QTEST_GUILESS_MAIN(tst_MemorySecretStore)
#include "tst_MemorySecretStore.moc"
