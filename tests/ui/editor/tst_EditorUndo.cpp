// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

QWidget *focused()
{
    return QApplication::focusWidget();
}

void pressUndo()
{
    QTest::keyClick(focused(), Qt::Key_Z, Qt::ControlModifier);
}

void pressRedo()
{
    QTest::keyClick(focused(), Qt::Key_Y, Qt::ControlModifier);
}

} // namespace

/// Ctrl+Z and Ctrl+Y: one history for the whole form.
class tst_EditorUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undo_goesAcrossFields_andMovesTheFocus();
    void undo_showsTheFieldThatItChanges();
    void redo_byEitherKey_data();
    void redo_byEitherKey();
    void undo_ofTyping_leavesTheCursorWhereItWas_data();
    void undo_ofTyping_leavesTheCursorWhereItWas();
    void everyKindOfField_isUndone();
    void revertOfAField_isUndone();
    void revertOfAll_isOneStep();
    void tidiedNumber_andItsCarrier_areOneStep();
    void afterASave_nothingIsUndone();
    void lockedField_isNeverChanged();
    void whileSending_nothingIsUndone();
    void contextMenu_hasTheUndoOfTheForm_data();
    void contextMenu_hasTheUndoOfTheForm();
    void actions_nameWhatTheyTakeBack();
};

void tst_EditorUndo::undo_goesAcrossFields_andMovesTheFocus()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    auto *phone = bench.find<QLineEdit>(u"phone"_s);
    const QString phoneBefore = phone->text();
    phone->setFocus();
    phone->end(false);
    QTest::keyClicks(phone, u"77"_s);
    auto *name = bench.find<QLineEdit>(u"friendlyName"_s);
    const QString nameBefore = name->text();
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u" two words"_s);

    pressUndo();
    QCOMPARE(name->text(), nameBefore + u" two "_s);
    pressUndo();
    pressUndo();
    QCOMPARE(name->text(), nameBefore);
    QVERIFY(name->hasFocus());
    pressUndo();
    QCOMPARE(phone->text(), phoneBefore);
    QVERIFY(phone->hasFocus());
    QVERIFY(!bench.session().hasChanges());
    pressUndo(); // nothing more, and no harm
    QCOMPARE(phone->text(), phoneBefore);
}

void tst_EditorUndo::undo_showsTheFieldThatItChanges()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.page->resize(700, 420);
    bench.type(u"friendlyName"_s, u"x"_s);
    auto *account = bench.find<QLineEdit>(u"carrierAccountNumber"_s);
    account->setFocus();
    auto *scroll = bench.find<QScrollArea>(u"editorScroll"_s);
    scroll->ensureWidgetVisible(account);
    const auto *name = bench.find<QLineEdit>(u"friendlyName"_s);
    QVERIFY(name->visibleRegion().isEmpty());
    pressUndo();
    QVERIFY(name->hasFocus());
    QVERIFY(!name->visibleRegion().isEmpty());
}

void tst_EditorUndo::redo_byEitherKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Y") << Qt::Key_Y << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Z") << Qt::Key_Z
                                  << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier);
}

void tst_EditorUndo::redo_byEitherKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"42"_s);
    pressUndo();
    QVERIFY(bench.text(u"phone"_s) != u"42"_s);
    QTest::keyClick(focused(), key, modifiers);
    QCOMPARE(bench.text(u"phone"_s), u"42"_s);
    QCOMPARE(bench.session().draft().phone, u"42"_s);
}

void tst_EditorUndo::undo_ofTyping_leavesTheCursorWhereItWas_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("in a line") << u"friendlyName"_s;
    QTest::newRow("in a text of several lines") << u"description"_s;
}

void tst_EditorUndo::undo_ofTyping_leavesTheCursorWhereItWas()
{
    QFETCH(QString, field);
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QWidget *input = bench.find(field);
    const QString before = bench.text(field);
    input->setFocus();
    QTest::keyClick(input, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Home);
    QTest::keyClick(input, Qt::Key_Right);
    QTest::keyClicks(input, u"abc"_s);
    pressUndo();
    QCOMPARE(bench.text(field), before);
    QTest::keyClicks(input, u"X"_s);
    QCOMPARE(bench.text(field), before.left(1) + u"X"_s + before.mid(1));
}

void tst_EditorUndo::everyKindOfField_isUndone()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"description"_s, u"d"_s);
    bench.type(u"deliveryCarrier"_s, u"DHL"_s);
    bench.type(u"driveCount"_s, u"7"_s);
    bench.type(u"shipDate"_s, u"nonsense"_s);
    auto *box = bench.find<QAbstractButton>(u"verboseLog"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(bench.session().changedFields().contains(Field::VerboseLog));
    const JobDraft typed = bench.session().draft();
    int steps = 0;
    for (; bench.session().hasChanges() && steps < 20; ++steps)
        pressUndo();
    QVERIFY(!bench.session().hasChanges());
    QCOMPARE(bench.text(u"driveCount"_s), u"2"_s);
    QVERIFY(box->isEnabled());
    for (; steps > 0; --steps)
        pressRedo();
    QCOMPARE(bench.session().draft(), typed);
    QCOMPARE(bench.text(u"deliveryCarrier"_s), u"DHL"_s);
}

void tst_EditorUndo::revertOfAField_isUndone()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"42"_s);
    bench.press(u"phoneRevertButton"_s);
    QVERIFY(!bench.session().hasChanges());
    QVERIFY(bench.find(u"phone"_s)->hasFocus());
    pressUndo();
    QCOMPARE(bench.text(u"phone"_s), u"42"_s);
}

void tst_EditorUndo::revertOfAll_isOneStep()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"42"_s);
    bench.type(u"email"_s, u"a@b.example"_s);
    const JobDraft typed = bench.session().draft();
    bench.press(u"revertButton"_s);
    QVERIFY(!bench.session().hasChanges());
    pressUndo();
    QCOMPARE(bench.session().draft(), typed);
    QVERIFY(bench.find(u"phone"_s)->hasFocus());
}

void tst_EditorUndo::tidiedNumber_andItsCarrier_areOneStep()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.deliveryPackage.reset();
    const EditorBench bench(job);
    auto *number = bench.find<QLineEdit>(u"trackingNumber"_s);
    number->setFocus();
    QGuiApplication::clipboard()->setText(u"1z 999 aa1 01 2345 6784"_s);
    QTest::keySequence(number, QKeySequence::Paste);
    QCOMPARE(bench.session().draft().trackingNumber, u"1Z999AA10123456784"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, u"UPS"_s);
    pressUndo();
    QCOMPARE(bench.session().draft().trackingNumber, u"1z 999 aa1 01 2345 6784"_s);
    QCOMPARE(bench.session().draft().deliveryCarrier, QString());
    pressUndo();
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorUndo::afterASave_nothingIsUndone()
{
    EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"42"_s);
    bench.press(u"saveButton"_s);
    Job after = fullJob(JobState::Kind::Creating);
    after.returnAddress->phone = u"42"_s;
    after.etag = "W/\"v2\"";
    bench.answerChange(after);
    bench.find(u"phone"_s)->setFocus();
    pressUndo();
    QCOMPARE(bench.text(u"phone"_s), u"42"_s);
    QVERIFY(!bench.find<QAction>(u"undoAction"_s)->isEnabled());
}

void tst_EditorUndo::lockedField_isNeverChanged()
{
    EditorBench bench(fullJob(JobState::Kind::Transferring));
    bench.type(u"friendlyName"_s, u"mine"_s);
    bench.type(u"phone"_s, u"42"_s);
    bench.page->refresh();
    Job moved = fullJob(JobState::Kind::Packaging);
    moved.etag = "W/\"v2\"";
    bench.answerRead(moved);
    QVERIFY(!bench.find(u"phone"_s)->isEnabled());
    bench.find(u"description"_s)->setFocus();
    while (!bench.session().fieldsToUndo().isEmpty())
        pressUndo();
    QCOMPARE(bench.text(u"phone"_s), u"42"_s); // still there to be copied
    QVERIFY(bench.text(u"friendlyName"_s) != u"mine"_s);
}

void tst_EditorUndo::whileSending_nothingIsUndone()
{
    EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.type(u"phone"_s, u"42"_s);
    auto *undo = bench.find<QAction>(u"undoAction"_s);
    QVERIFY(undo->isEnabled());
    bench.press(u"saveButton"_s);
    QVERIFY(!undo->isEnabled());
    bench.session().undo();
    QCOMPARE(bench.session().draft().phone, u"42"_s);
}

void tst_EditorUndo::contextMenu_hasTheUndoOfTheForm_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("of a line") << u"phone"_s;
    QTest::newRow("of a text of several lines") << u"description"_s;
}

void tst_EditorUndo::contextMenu_hasTheUndoOfTheForm()
{
    QFETCH(QString, field);
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    const QString before = bench.text(field);
    bench.type(field, u"4"_s);
    QWidget *input = bench.find(field);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(4, 4),
                            input->mapToGlobal(QPoint()));
    QApplication::sendEvent(input, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QVERIFY(menu->actions().contains(bench.find<QAction>(u"undoAction"_s)));
    QVERIFY(menu->actions().contains(bench.find<QAction>(u"redoAction"_s)));
    menu->close();
    pressUndo();
    pressUndo();
    QCOMPARE(bench.text(field), before);
}

void tst_EditorUndo::actions_nameWhatTheyTakeBack()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    auto *undo = bench.find<QAction>(u"undoAction"_s);
    auto *redo = bench.find<QAction>(u"redoAction"_s);
    QCOMPARE(undo->text(), u"&Undo"_s);
    QVERIFY(!undo->isEnabled());
    bench.type(u"phone"_s, u"42"_s);
    QCOMPARE(undo->text(), u"&Undo: Phone"_s);
    bench.type(u"email"_s, u"a@b.example"_s);
    bench.press(u"revertButton"_s);
    QCOMPARE(undo->text(), u"&Undo: 2 fields"_s);
    QVERIFY(!redo->isEnabled());
    undo->trigger();
    QCOMPARE(redo->text(), u"&Redo: 2 fields"_s);
    QVERIFY(redo->isEnabled());
}

QTEST_MAIN(tst_EditorUndo)
#include "tst_EditorUndo.moc"
