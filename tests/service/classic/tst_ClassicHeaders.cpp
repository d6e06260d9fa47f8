// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicHeaders.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

QDateTime now()
{
    return QDateTime({2014, 4, 30}, {0, 25, 42}, Qt::UTC);
}

} // namespace

class tst_ClassicHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_hasExactlyTheDocumentedHeaders();
    void change_addsContentTypeAndItsConditionLast();
    void change_tunnelled_namesTheRealVerb();
    void everyVersionAndMetadataLevel_hasItsText();
    void dataServiceVersion_isSentWhenAskedFor();
    void headers_areTheSameUnderEveryLocale();
};

void tst_ClassicHeaders::read_hasExactlyTheDocumentedHeaders()
{
    const HttpHeaders expected{
        {"x-ms-version"_ba, "2014-11-01"_ba},
        {"Accept"_ba, "application/json;odata=minimalmetadata"_ba},
        {"Accept-Language"_ba, "en-us"_ba},
        {"x-ms-date"_ba, "Wed, 30 Apr 2014 00:25:42 GMT"_ba},
    };
    QCOMPARE(readHeaders({}, now()), expected);
}

void tst_ClassicHeaders::change_addsContentTypeAndItsConditionLast()
{
    const HttpHeaders expected{
        {"x-ms-version"_ba, "2014-11-01"_ba},
        {"Accept"_ba, "application/json;odata=minimalmetadata"_ba},
        {"Accept-Language"_ba, "en-us"_ba},
        {"Content-Type"_ba, "application/json"_ba},
        {"x-ms-date"_ba, "Wed, 30 Apr 2014 00:25:42 GMT"_ba},
        {"If-Match"_ba, "W/\"x\""_ba},
    };
    QCOMPARE(changeHeaders({}, now(), Condition::ifMatch("W/\"x\""_ba)), expected);
}

void tst_ClassicHeaders::change_tunnelled_namesTheRealVerb()
{
    ClassicOptions options;
    options.tunnelPatch = true;
    const Condition condition = Condition::ifMatch("e"_ba);
    QCOMPARE(headerValue(changeHeaders(options, now(), condition), "X-HTTP-Method"_ba), "PATCH"_ba);
    QVERIFY(headerValue(changeHeaders({}, now(), condition), "X-HTTP-Method"_ba).isEmpty());
    QVERIFY(headerValue(readHeaders(options, now()), "X-HTTP-Method"_ba).isEmpty());
}

void tst_ClassicHeaders::everyVersionAndMetadataLevel_hasItsText()
{
    ClassicOptions options;
    options.version = ClassicVersion::May2014;
    QCOMPARE(headerValue(readHeaders(options, now()), "x-ms-version"_ba), "2014-05-01"_ba);
    QCOMPARE(acceptValue(MetadataLevel::None), "application/json;odata=nometadata"_ba);
    QCOMPARE(acceptValue(MetadataLevel::Minimal), "application/json;odata=minimalmetadata"_ba);
    QCOMPARE(acceptValue(MetadataLevel::Full), "application/json;odata=fullmetadata"_ba);
}

void tst_ClassicHeaders::dataServiceVersion_isSentWhenAskedFor()
{
    ClassicOptions options;
    QVERIFY(headerValue(readHeaders(options, now()), "DataServiceVersion"_ba).isEmpty());
    options.sendDataServiceVersion = true;
    QCOMPARE(headerValue(readHeaders(options, now()), "DataServiceVersion"_ba), "3.0;"_ba);
}

void tst_ClassicHeaders::headers_areTheSameUnderEveryLocale()
{
    const HttpHeaders expected = readHeaders({}, now());
    for (const auto language :
         {QLocale::German, QLocale::Arabic, QLocale::Persian, QLocale::Thai}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(readHeaders({}, now().toOffsetFromUtc(-3600)), expected);
    }
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(tst_ClassicHeaders)
#include "tst_ClassicHeaders.moc"
