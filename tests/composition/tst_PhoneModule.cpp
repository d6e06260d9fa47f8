// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/PhoneModule.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Whether the library is in the memory of this process.
bool isLibraryLoaded()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libphonenumber");
}

} // namespace

class tst_PhoneModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void library_isLoadedAtTheFirstQuestion();
    void withoutTheModule_nothingIsSaid();
};

void tst_PhoneModule::library_isLoadedAtTheFirstQuestion()
{
    const PhoneModule module;
    QCOMPARE(module.look(u" "_s, QLocale::Germany).kind, PhoneFinding::Kind::Nothing);
    QVERIFY(!module.isLoaded());
    QVERIFY(!isLibraryLoaded());
    QCOMPARE(module.look(u"030 123456"_s, QLocale::Germany).formatted, u"+49 30 123456"_s);
    QVERIFY(module.isLoaded());
    QVERIFY(isLibraryLoaded());
}

void tst_PhoneModule::withoutTheModule_nothingIsSaid()
{
    const PhoneModule module(u"/nowhere/waybill-phone.so"_s);
    QCOMPARE(module.look(u"030 123456"_s, QLocale::Germany), PhoneFinding());
    QVERIFY(!module.isLoaded());
}

QTEST_GUILESS_MAIN(tst_PhoneModule)
#include "tst_PhoneModule.moc"
