// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MenuKey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// A field that counts instead of opening a menu.
class Field : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    int asked = 0;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        asked += event->reason() == QContextMenuEvent::Keyboard && rect().contains(event->pos())
            ? 1
            : 0;
    }
};

} // namespace

class tst_MenuKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { MenuKey::install(); }
    void shiftF10_asksForTheMenu();
    void otherKeys_doNot();
};

void tst_MenuKey::shiftF10_asksForTheMenu()
{
    Field field(u"hdd-0412"_s);
    field.show();
    QTest::keyClick(&field, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_COMPARE(field.asked, 1);
}

void tst_MenuKey::otherKeys_doNot()
{
    Field field(u"hdd-0412"_s);
    field.show();
    QTest::keyClick(&field, Qt::Key_F10);
    QTest::keyClick(&field, Qt::Key_F10, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_F9, Qt::ShiftModifier);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(field.asked, 0);
}

QTEST_MAIN(tst_MenuKey)
#include "tst_MenuKey.moc"
