// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/HistoryExport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

HistoryEntry sampleEntry()
{
    HistoryEntry entry;
    entry.number = 7;
    entry.person = u"clerk"_s;
    entry.time = QDateTime(QDate(2014, 5, 2), QTime(9, 0, 1, 250), Qt::UTC);
    entry.job = {u"sub-1@service.example:443"_s, {u"xttest"_s, u"hdd-0412"_s}};
    entry.changes = {{Field::Phone, u"555 0100"_s, u"555 0199"_s}};
    entry.httpStatus = 200;
    entry.requestId = "8d21cb4a"_ba;
    return entry;
}

/// The lines of the table, without the byte order mark, the header and the last line's end.
QStringList linesOf(const QList<HistoryEntry> &entries)
{
    QStringList lines = QString::fromUtf8(historyToCsv(entries)).split(u"\r\n"_s);
    lines.removeFirst();
    lines.removeLast();
    return lines;
}

} // namespace

class tst_HistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_beginsWithItsHeader();
    void csv_hasALineForEachField();
    void csv_ofAnEntryWithoutFieldsHasOneLine();
    void csv_makesNoFormula_data();
    void csv_makesNoFormula();
    void csv_masksAccountNumbers();
    void json_provesItself();
};

void tst_HistoryExport::csv_beginsWithItsHeader()
{
    QCOMPARE(historyToCsv({}),
             "\xEF\xBB\xBFnumber,time (UTC),person,connection,account,job,action,field,before,"
             "after,outcome,HTTP status,request id\r\n"_ba);
}

void tst_HistoryExport::csv_hasALineForEachField()
{
    HistoryEntry entry = sampleEntry();
    entry.changes.append({Field::VerboseLog, false, true});
    const QStringList expected{
        u"7,2014-05-02T09:00:01.250Z,clerk,sub-1@service.example:443,xttest,hdd-0412,update,phone,"
        "555 0100,555 0199,saved,200,8d21cb4a"_s,
        u"7,2014-05-02T09:00:01.250Z,clerk,sub-1@service.example:443,xttest,hdd-0412,update,"
        "verboseLog,false,true,saved,200,8d21cb4a"_s};
    QCOMPARE(linesOf({entry}), expected);
}

void tst_HistoryExport::csv_ofAnEntryWithoutFieldsHasOneLine()
{
    HistoryEntry entry = sampleEntry();
    entry.action = HistoryEntry::Action::RequestCancellation;
    entry.outcome = HistoryEntry::Outcome::StillUnknown;
    entry.changes.clear();
    entry.httpStatus = 0;
    entry.requestId.clear();
    QCOMPARE(linesOf({entry}),
             QStringList{u"7,2014-05-02T09:00:01.250Z,clerk,sub-1@service.example:443,xttest,"
                         "hdd-0412,requestCancellation,,,,stillUnknown,,"_s});
}

void tst_HistoryExport::csv_makesNoFormula_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("an equals sign") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a plus, as telephone numbers have") << u"+31 20 555"_s << u"'+31 20 555"_s;
    QTest::newRow("a minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("a line break") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("a blank before it") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("a blank that does not break") << u"\u00A0@A1"_s << u"'\u00A0@A1"_s;
    QTest::newRow("a byte order mark before it") << u"\uFEFF=1"_s << u"'\uFEFF=1"_s;
    QTest::newRow("a wide equals sign") << u"\uFF1D1+1"_s << u"'\uFF1D1+1"_s;
    QTest::newRow("a wide at sign") << u"\uFF20A1"_s << u"'\uFF20A1"_s;
    QTest::newRow("an apostrophe of one's own") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe before a word") << u"'s-Gravenhage"_s << u"'s-Gravenhage"_s;
    QTest::newRow("blanks alone") << u"  "_s << u"  "_s;
    QTest::newRow("quotes inside a formula")
        << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("an equals sign later on") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("a comma") << u"Dock 4, Rotterdam"_s << u"\"Dock 4, Rotterdam\""_s;
    QTest::newRow("a quotation mark") << u"19\" rack"_s << u"\"19\"\" rack\""_s;
    QTest::newRow("a semicolon, which separates cells in many countries")
        << u"a;b"_s << u"\"a;b\""_s;
}

void tst_HistoryExport::csv_makesNoFormula()
{
    QFETCH(QString, value);
    QFETCH(QString, cell);
    HistoryEntry entry = sampleEntry();
    entry.changes = {{Field::Address, QString(), value}};
    const QString text = QString::fromUtf8(historyToCsv({entry}));
    QVERIFY2(text.contains(u",address,,%1,saved,"_s.arg(cell)), qPrintable(text));
}

void tst_HistoryExport::csv_masksAccountNumbers()
{
    HistoryEntry entry = sampleEntry();
    entry.changes = {{Field::CarrierAccountNumber, u""_s, u"774411220033"_s}};
    QVERIFY(!historyToCsv({entry}).contains("774411220033"));
    QVERIFY(!historyToJson({entry}).contains("774411220033"));
}

void tst_HistoryExport::json_provesItself()
{
    HistoryEntry entry = sampleEntry();
    entry.previous = QByteArray(32, '\1');
    const QByteArray content =
        R"({"account":"xttest","action":"update","changes":[{"after":"555 0199",)"
        R"("before":"555 0100","field":"phone"}],"connection":"sub-1@service.example:443",)"
        R"("httpStatus":200,"job":"hdd-0412","outcome":"saved","person":"clerk",)"
        R"("requestId":"8d21cb4a","time":"2014-05-02T09:00:01.250Z"})";
    const QByteArray place("\0\0\0\0\0\0\0\7", 8);
    entry.hash = QCryptographicHash::hash(entry.previous + place + content,
                                          QCryptographicHash::Sha256);
    const QJsonObject file = QJsonDocument::fromJson(historyToJson({entry})).object();
    const QJsonArray list = file.value(u"history"_s).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject first = list.first().toObject();
    QCOMPARE(first.value(u"number"_s).toInt(), 7);
    QCOMPARE(first.value(u"previous"_s).toString(), u"01"_s.repeated(32));
    QCOMPARE(QByteArray::fromHex(first.value(u"hash"_s).toString().toLatin1()), entry.hash);
    QCOMPARE(QJsonDocument(first.value(u"entry"_s).toObject()).toJson(QJsonDocument::Compact),
             content);
}

QTEST_GUILESS_MAIN(tst_HistoryExport)
#include "tst_HistoryExport.moc"
