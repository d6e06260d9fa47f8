// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ExpiryNotice.h"

#include "support/FakeJobService.h"
#include "widgets/Theme.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// The end of the certificate in the status bar (product.md, section 4), under a clock that stands.
class tst_ExpiryNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notice_followsTheCalendar_data();
    void notice_followsTheCalendar();
    void notice_goesWithTheConnection();

private:
    [[nodiscard]] static std::shared_ptr<OpenConnection> connectionUntil(const QDateTime &end);

    const QDateTime m_now{QDate(2026, 1, 23), QTime(14, 2), Qt::UTC};
};

std::shared_ptr<OpenConnection> tst_ExpiryNotice::connectionUntil(const QDateTime &end)
{
    CertificateInfo certificate;
    certificate.validUntil = end;
    return std::make_shared<OpenConnection>(ConnectionSettings(), certificate,
                                            std::make_unique<FakeJobService>());
}

void tst_ExpiryNotice::notice_followsTheCalendar_data()
{
    enum Tone { Hidden, Amber, Red };
    QTest::addColumn<qint64>("secondsLeft");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("text");
    constexpr qint64 day = 24LL * 3600;
    QTest::newRow("a year before") << 365 * day << int(Hidden) << QString();
    QTest::newRow("31 days before") << 31 * day << int(Hidden) << QString();
    QTest::newRow("a second more than 30 days before") << 30 * day + 1 << int(Hidden) << QString();
    QTest::newRow("30 days before")
        << 30 * day << int(Amber) << u"The certificate ends in 30 days"_s;
    QTest::newRow("8 days before") << 8 * day << int(Amber) << u"The certificate ends in 8 days"_s;
    QTest::newRow("7 days before") << 7 * day << int(Red) << u"The certificate ends in 7 days"_s;
    QTest::newRow("on the last day") << qint64(3600) << int(Red) << u"The certificate ends today"_s;
    QTest::newRow("afterwards") << -2 * day << int(Red)
                                << u"The certificate ended on %1"_s.arg(
                                       QLocale().toString(QDate(2026, 1, 21), QLocale::LongFormat));
}

void tst_ExpiryNotice::notice_followsTheCalendar()
{
    QFETCH(qint64, secondsLeft);
    QFETCH(int, tone);
    QFETCH(QString, text);
    QWidget bar;
    ExpiryNotice notice(&bar);
    notice.update(connectionUntil(m_now.addSecs(secondsLeft)), m_now);
    QCOMPARE(notice.isHidden(), tone == 0);
    if (tone == 0)
        return;
    QCOMPARE(notice.text(), text);
    const QColor expected = tone == 1 ? theme::warningColor(bar.palette())
                                      : theme::problemColor(bar.palette());
    QCOMPARE(notice.palette().color(QPalette::ButtonText), expected);
}

void tst_ExpiryNotice::notice_goesWithTheConnection()
{
    QWidget bar;
    ExpiryNotice notice(&bar);
    notice.update(connectionUntil(m_now.addDays(3)), m_now);
    QVERIFY(!notice.isHidden());
    notice.update(nullptr, m_now);
    QVERIFY(notice.isHidden());
}

QTEST_MAIN(tst_ExpiryNotice)
#include "tst_ExpiryNotice.moc"
