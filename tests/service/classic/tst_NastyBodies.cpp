// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ErrorBody.h"
#include "service/classic/JobReader.h"
#include "service/classic/ListReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

QByteArray nested(const QByteArray &open, const QByteArray &close, int depth,
                  const QByteArray &core = {})
{
    return open.repeated(depth) + core + close.repeated(depth);
}

QByteArray job(const QByteArray &properties)
{
    return "{\"Name\":\"j\",\"Properties\":" + properties + '}';
}

void addJsonFragments()
{
    const QList<QPair<const char *, QByteArray>> bodies{
        {"nothing", ""},
        {"white space", " \n\t\r "},
        {"an open brace", "{"},
        {"a closing brace", "}"},
        {"an open bracket", "["},
        {"an open string", "{\"a"},
        {"an open escape", "{\"a\\"},
        {"an open unicode escape", "{\"a\\u12"},
        {"half a pair as an escape", job("{\"FriendlyName\":\"\\ud83d\"}")},
        {"the wrong half first", job("{\"FriendlyName\":\"\\udc00\\ud800\"}")},
        {"a name without a value", "{\"Name\":"},
        {"a comma too many", "{\"Name\":\"j\",}"},
        {"two documents", "{}{}"},
        {"single quotes", "{'Name':'j'}"},
        {"a comment", "{/* x */\"Name\":\"j\"}"},
        {"null", "null"},
        {"true", "true"},
        {"a number", "0"},
        {"a text", "\"x\""},
        {"not a number", "{\"value\":NaN}"},
        {"infinity", job("{\"PercentComplete\":1e999}")},
        {"minus nothing", job("{\"PercentComplete\":-}")},
        {"a number of 500 digits", job("{\"PercentComplete\":" + QByteArray(500, '9') + '}')},
        {"a leading zero", job("{\"PercentComplete\":007}")},
        {"minus zero", job("{\"PercentComplete\":-0.0}")},
        {"a member named nothing", job("{\"\":\"\"}")},
        {"only a byte order mark", "\xef\xbb\xbf"},
        {"a byte order mark and a job", "\xef\xbb\xbf{\"Name\":\"j\",\"Properties\":{}}"},
        {"odata alone", "{\"odata.error\":{}}"},
        {"an error that is text", "{\"odata.error\":\"x\"}"},
    };
    for (const auto &[name, body] : bodies)
        QTest::newRow(name) << body;
}

void addBytes()
{
    QTest::newRow("a NUL") << QByteArray("\0", 1);
    QTest::newRow("a NUL in a name") << QByteArray("{\"Na\0me\":\"j\"}", 13);
    QTest::newRow("a NUL behind") << QByteArray("{\"Name\":\"j\",\"Properties\":{}}\0", 29);
    QTest::newRow("a NUL as an escape") << job("{\"FriendlyName\":\"a\\u0000b\"}");
    QTest::newRow("broken UTF-8") << job("{\"FriendlyName\":\"\xc3\x28\"}");
    QTest::newRow("overlong UTF-8") << job("{\"FriendlyName\":\"\xc0\xaf\"}");
    QTest::newRow("a surrogate in UTF-8") << job("{\"FriendlyName\":\"\xed\xa0\x80\"}");
    QTest::newRow("cut off in a character") << "{\"Name\":\"\xf0\x9f\x9a"_ba;
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0N\0\"\0:\0\"\0j\0\"\0}\0", 18);
    QTest::newRow("UTF-16 with its mark") << QByteArray("\xff\xfe{\0}\0", 6);
    QTest::newRow("Latin-1") << "{\"Name\":\"gr\xf6\xdf"
                                "e\",\"Properties\":{}}"_ba;
    QTest::newRow("every byte value") << [] {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    }();
    QTest::newRow("gzip") << "\x1f\x8b\x08\x00\x00\x00"_ba;
    QTest::newRow("an image") << "\x89PNG\r\n\x1a\n"_ba;
}

void addSizesAndDepths()
{
    QTest::newRow("1,000 brackets") << nested("[", "]", 1000);
    QTest::newRow("100,000 brackets") << nested("[", "]", 100'000);
    QTest::newRow("100,000 open brackets") << QByteArray(100'000, '[');
    QTest::newRow("100,000 objects") << nested("{\"a\":", "}", 100'000, "1");
    QTest::newRow("1,000 levels of an unknown member")
        << job("{\"New\":" + nested("{\"a\":[", "]}", 500, "1") + '}');
    QTest::newRow("2,000 levels of an unknown member")
        << job("{\"New\":" + nested("{\"a\":[", "]}", 1000, "1") + '}');
    QTest::newRow("a text of a megabyte")
        << job("{\"FriendlyName\":\"" + QByteArray(1 << 20, 'x') + "\"}");
    QTest::newRow("100,000 unknown members") << [] {
        QByteArray members;
        for (int i = 0; i < 100'000; ++i)
            members += "\"m" + QByteArray::number(i) + "\":1,";
        return job('{' + members + "\"State\":\"Creating\"}");
    }();
    QTest::newRow("100,000 times the same member")
        << job('{' + QByteArray("\"State\":\"Creating\",").repeated(100'000) + "\"State\":null}");
    QTest::newRow("100,000 entries of a list")
        << QByteArray("{\"value\":[" + QByteArray("{},").repeated(100'000) + "{}]}");
    QTest::newRow("100,000 drives")
        << QByteArray("{\"Name\":\"j\",\"Properties\":{},\"DriveList\":["
                      + QByteArray("null,").repeated(100'000) + "{}]}");
}

void addMarkup()
{
    const QList<QPair<const char *, QByteArray>> bodies{
        {"a page", "<!DOCTYPE html><html><body>x</body></html>"},
        {"an open element", "<Error><Code>"},
        {"an open tag", "<Err"},
        {"a lone less-than", "<"},
        {"an unknown entity", "<Error><Code>&x;</Code></Error>"},
        {"a character that XML forbids", "<Error><Code>&#0;&#x1b;</Code></Error>"},
        {"an unknown encoding", "<?xml version=\"1.0\" encoding=\"x-nope\"?><Error/>"},
        {"an entity in itself",
         "<!DOCTYPE a [<!ENTITY a \"&a;\">]><Error><Code>&a;</Code></Error>"},
        {"an undeclared prefix", "<x:Error><x:Code>1</x:Code></x:Error>"},
        {"elements crossing", "<Error><Code></Error></Code>"},
        {"an element in the code", "<Error><Code>a<b>c</b>d</Code></Error>"},
    };
    for (const auto &[name, body] : bodies)
        QTest::newRow(name) << body;
    QTest::newRow("100,000 elements") << nested("<a>", "</a>", 100'000);
    QTest::newRow("100,000 elements in an error")
        << QByteArray("<Error>" + nested("<a>", "</a>", 30'000) + "</Error>");
}

} // namespace

/// Whatever a server sends: a value or an error comes back, and nothing breaks. Run under the
/// sanitizers, this is where a reader that trusts its input would show.
class tst_NastyBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReader_survives_data();
    void everyReader_survives();
};

void tst_NastyBodies::everyReader_survives_data()
{
    QTest::addColumn<QByteArray>("body");
    addJsonFragments();
    addBytes();
    addSizesAndDepths();
    addMarkup();
}

void tst_NastyBodies::everyReader_survives()
{
    QFETCH(const QByteArray, body);
    const JobKey key{u"xttest"_s, u"j"_s};
    const auto job = readJobBody(body, key);
    QVERIFY(job ? job->key == key : !job.error().isEmpty());
    const auto list = readJobList(body, u"xttest"_s);
    QVERIFY(list ? list->nextLink.isEmpty() : !list.error().isEmpty());
    const auto locations = readLocations(body);
    QVERIFY(locations ? locations->isEmpty() : !locations.error().isEmpty());
    const auto accounts = readStorageAccounts(body);
    QVERIFY(accounts ? accounts->isEmpty() : !accounts.error().isEmpty());
    const auto sets = readEntitySets(body);
    QVERIFY(sets ? sets->isEmpty() : !sets.error().isEmpty());
    const ErrorBody error = readErrorBody(body);
    QVERIFY(error.message.size() <= 4000);
    QVERIFY(error.code.size() <= 200);
}

QTEST_GUILESS_MAIN(tst_NastyBodies)
#include "tst_NastyBodies.moc"
