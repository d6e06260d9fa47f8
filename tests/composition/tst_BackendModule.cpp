// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/BackendModule.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// Whether @p library is in the memory of this process.
bool isInMemory(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
}

const QByteArray network = "libQt6Network";
const QByteArray encryption = "libcrypto";

} // namespace

class tst_BackendModule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraries_areLoadedAtTheFirstUse();
    void preload_bringsTheLibraries();
    void withoutTheModule_everyCallSaysWhy();
    void foreignFile_isNoBackend();
};

// The order counts: what is loaded stays.
void tst_BackendModule::libraries_areLoadedAtTheFirstUse()
{
    BackendModule module(systemClock());
    KeyFiles &files = module.keyFiles();
    QVERIFY(!isInMemory(network));
    QVERIFY(!isInMemory(encryption));

    const auto call = files.inspect(u"/nowhere/clerk.pfx"_s, {}, {});
    QVERIFY(isInMemory(network));
    QVERIFY(isInMemory(encryption));
    QTRY_VERIFY(call->isFinished());
    QVERIFY(!call->result());
    QCOMPARE(call->result().error().kind, OpenError::Kind::FileNotFound);
    QVERIFY(module.loaded() != nullptr);
}

void tst_BackendModule::preload_bringsTheLibraries()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"waybill-backend.so"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + "/waybill-backend.so"_L1, copy));
    QVERIFY(!isInMemory(copy.toUtf8()));
    const BackendModule module(systemClock(), copy);
    module.preload();
    QTRY_VERIFY(isInMemory(copy.toUtf8()));
}

void tst_BackendModule::withoutTheModule_everyCallSaysWhy()
{
    BackendModule module(systemClock(), u"/nowhere/waybill-backend.so"_s);
    const auto opened = module.opener().open({}, {});
    const auto inspected = module.keyFiles().inspect({}, {}, {});
    const auto trusted = module.keyFiles().inspectAuthorities({});
    const auto copied = module.keyFiles().importCopy({}, {}, {}, {});
    const auto read = module.keychain().read(u"key"_s);
    const auto written = module.keychain().write(u"key"_s, "secret");
    const auto removed = module.keychain().remove(u"key"_s);
    const auto practice = module.startPractice();
    QTRY_VERIFY(practice->isFinished());

    for (const OpenError &error : {opened->result().error(), inspected->result().error(),
                                   trusted->result().error(), copied->result().error()}) {
        QCOMPARE(error.kind, OpenError::Kind::ProgramIncomplete);
        QVERIFY2(error.detail.contains(u"/nowhere/waybill-backend.so"_s), qPrintable(error.detail));
    }
    for (const SecretError &error :
         {read->result().error(), written->result().error(), removed->result().error()}) {
        QCOMPARE(error.kind, SecretError::Kind::Unavailable);
        QVERIFY(error.detail.contains(u"/nowhere/waybill-backend.so"_s));
    }
    QVERIFY(practice->result().error().contains(u"/nowhere/waybill-backend.so"_s));
    QCOMPARE(module.servePractice(u"/nowhere"_s), 1);
    QCOMPARE(module.runSelfTest(), 1);
}

void tst_BackendModule::foreignFile_isNoBackend()
{
    BackendModule module(systemClock(),
                         QCoreApplication::applicationDirPath() + "/waybill-phone.so"_L1);
    QVERIFY(module.loaded() == nullptr);
    const auto opened = module.opener().open({}, {});
    QCOMPARE(opened->result().error().kind, OpenError::Kind::ProgramIncomplete);
    QVERIFY(opened->result().error().detail.endsWith(u"waybill-phone.so: not of this Waybill"_s));
}

QTEST_GUILESS_MAIN(tst_BackendModule)
#include "tst_BackendModule.moc"
