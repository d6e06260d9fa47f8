// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MessageBar.h"

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

/// What a message says, in which order, and what can be copied of it.
class tst_MessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void partsAreTold_inTheOrderOfTheScreen();
    void details_areCopiedWithTheWords();
    void faultOfOurs_isCopiedAsAReport();

private:
    MessageBar::Message m_message;
};

void tst_MessageBar::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"7.8.9"_s);
    m_message.headline = u"The headline"_s;
    m_message.text = u"The explanation."_s;
    m_message.quote = u"the service's words"_s;
    m_message.details = u"HTTP status: 406"_s;
}

void tst_MessageBar::partsAreTold_inTheOrderOfTheScreen()
{
    MessageBar bar;
    bar.show(m_message);
    const QAccessibleInterface *const root = QAccessible::queryAccessibleInterface(&bar);
    QStringList told;
    for (int i = 0; i < root->childCount(); ++i) {
        const QString name = root->child(i)->text(QAccessible::Name);
        if (root->child(i)->role() == QAccessible::StaticText && !name.isEmpty())
            told.append(name);
    }
    QCOMPARE(told,
             (QStringList{u"The headline"_s, u"The explanation."_s,
                          u"The service says: “the service's words”"_s}));
}

void tst_MessageBar::details_areCopiedWithTheWords()
{
    MessageBar bar;
    bar.show(m_message);
    auto *copy = bar.findChild<QPushButton *>(u"messageCopyButton"_s);
    QCOMPARE(copy->text(), u"Copy details"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"The headline\nThe explanation.\nHTTP status: 406"_s);
}

void tst_MessageBar::faultOfOurs_isCopiedAsAReport()
{
    MessageBar bar;
    m_message.isReport = true;
    bar.show(m_message);
    auto *copy = bar.findChild<QPushButton *>(u"messageCopyButton"_s);
    QCOMPARE(copy->text(), u"Copy report"_s);
    copy->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.first().contains(u" 7.8.9, Qt 6."_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().endsWith(QSysInfo::prettyProductName()), qPrintable(lines.first()));
    QCOMPARE(lines.at(1), u"The headline"_s);
}

QTEST_MAIN(tst_MessageBar)
#include "tst_MessageBar.moc"
