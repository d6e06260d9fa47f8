// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/UndoHistory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

/// A form with a history, as the session has it.
struct Form
{
    explicit Form(const JobDraft &service = {}) { edit.follow(service); }

    void set(Field field, const QVariant &value)
    {
        const FieldVersion before = edit.version(field);
        edit.setValue(field, value);
        history.type({field, before, edit.version(field)}, now);
    }

    /// Key by key, behind what is there.
    void type(Field field, const QString &text)
    {
        for (const QChar key : text)
            set(field, edit.draft().value(field).toString() + key);
    }

    void backspace(Field field, int times)
    {
        for (int i = 0; i < times; ++i)
            set(field, edit.draft().value(field).toString().chopped(1));
    }

    void undo()
    {
        const EditStep step = history.toUndo();
        history.undone();
        for (const FieldEdit &one : step) {
            QCOMPARE(edit.version(one.field), one.after);
            edit.setVersion(one.field, one.before);
        }
    }

    void redo()
    {
        const EditStep step = history.toRedo();
        history.redone();
        for (const FieldEdit &one : step) {
            QCOMPARE(edit.version(one.field), one.before);
            edit.setVersion(one.field, one.after);
        }
    }

    /// The values of @p field on the way back to the beginning, joined.
    QString wayBack(Field field)
    {
        QStringList values{edit.draft().value(field).toString()};
        while (!history.toUndo().isEmpty()) {
            undo();
            values.append(edit.draft().value(field).toString());
        }
        return values.join(u" < "_s);
    }

    void follow(const JobDraft &service, const EditPolicy &policy = {})
    {
        const EditedDraft before = edit;
        edit.follow(service);
        history.follow(before, edit, policy);
    }

    EditedDraft edit;
    UndoHistory history;
    QDateTime now{QDate(2026, 3, 12), QTime(16, 0), Qt::UTC};
};

JobDraft withPhone(const QString &phone)
{
    JobDraft draft;
    draft.phone = phone;
    return draft;
}

} // namespace

class tst_UndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_isTakenBackInSteps_data();
    void typing_isTakenBackInSteps();
    void typing_afterUndo_dropsWhatWasUndone();
    void redo_bringsBack_whatUndoTook();
    void group_isOneStep();
    void group_thatEndsWhereItBegan_isNoStep();
    void nestedGroups_areOneStep();
    void follow_forgets_whatSomebodyElseChanged();
    void follow_leadsBackToTheNewValue_whereTheFieldIsTouched();
    void follow_forgetsLockedFields();
    void forget_leavesTheOtherFieldsOfAStep();
    void mostSteps_areKept();
    void anyWalk_leadsBackAndForth_data();
    void anyWalk_leadsBackAndForth();
};

void tst_UndoHistory::typing_isTakenBackInSteps_data()
{
    QTest::addColumn<QString>("doing");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one word is one step") << "abc"
                                          << "abc < ";
    QTest::newRow("each word is a step, with the blank behind it") << "ab cd ef"
                                                                   << "ab cd ef < ab cd  < ab  < ";
    QTest::newRow("several blanks belong to the word before") << "ab  cd"
                                                              << "ab  cd < ab   < ";
    QTest::newRow("a pause ends a step") << "ab|cd"
                                         << "abcd < ab < ";
    QTest::newRow("leaving the field ends a step") << "ab>cd"
                                                   << "abcd < ab < ";
    QTest::newRow("taking away is a step of its own") << "abcd--"
                                                      << "ab < abcd < ";
    QTest::newRow("and so is typing after it") << "abcd--xy"
                                               << "abxy < ab < abcd < ";
    QTest::newRow("what is pasted is one step") << "ab*"
                                                << "abPASTED < ab < ";
    QTest::newRow("and typing after it is another") << "*ab"
                                                    << "PASTEDab < PASTED < ";
    QTest::newRow("typing over a selection is one step") << "*=yz"
                                                         << "Xyz < PASTED < ";
}

void tst_UndoHistory::typing_isTakenBackInSteps()
{
    QFETCH(QString, doing);
    Form form;
    constexpr Field field = Field::Description;
    for (const QChar act : doing) {
        switch (act.unicode()) {
        case u'|':
            form.now = form.now.addMSecs(UndoHistory::pause);
            break;
        case u'>':
            form.history.endTyping();
            break;
        case u'-':
            form.backspace(field, 1);
            break;
        case u'*':
            form.set(field, form.edit.draft().description + u"PASTED"_s);
            break;
        case u'=':
            form.set(field, u"X"_s); // in place of all
            break;
        default:
            form.type(field, act);
        }
    }
    QTEST(form.wayBack(field), "expected");
}

void tst_UndoHistory::typing_afterUndo_dropsWhatWasUndone()
{
    Form form;
    form.type(Field::Phone, u"12"_s);
    form.type(Field::Email, u"a"_s);
    form.undo();
    form.type(Field::Phone, u"3"_s);
    QVERIFY(form.history.toRedo().isEmpty());
    QCOMPARE(form.wayBack(Field::Phone), u"123 < 12 < "_s);
}

void tst_UndoHistory::redo_bringsBack_whatUndoTook()
{
    Form form;
    form.type(Field::Phone, u"12"_s);
    form.type(Field::Email, u"a@b"_s);
    const EditedDraft typed = form.edit;
    form.undo();
    QCOMPARE(form.edit.draft().email, QString());
    QCOMPARE(form.edit.draft().phone, u"12"_s);
    form.undo();
    QVERIFY(!form.edit.hasChanges());
    form.redo();
    form.redo();
    QCOMPARE(form.edit, typed);
    QVERIFY(form.history.toRedo().isEmpty());
}

void tst_UndoHistory::group_isOneStep()
{
    Form form;
    form.type(Field::Phone, u"1"_s);
    form.history.beginGroup();
    form.set(Field::Phone, u"12"_s);
    form.set(Field::Email, u"a@b"_s);
    form.set(Field::Phone, u"123"_s);
    form.history.endGroup();
    form.type(Field::Phone, u"4"_s);
    form.undo();
    QCOMPARE(form.edit.draft().phone, u"123"_s);
    form.undo();
    QCOMPARE(form.edit.draft().phone, u"1"_s);
    QCOMPARE(form.edit.draft().email, QString());
    form.redo();
    QCOMPARE(form.edit.draft().phone, u"123"_s);
    QCOMPARE(form.edit.draft().email, u"a@b"_s);
}

void tst_UndoHistory::group_thatEndsWhereItBegan_isNoStep()
{
    Form form;
    form.type(Field::Phone, u"1"_s);
    form.history.beginGroup();
    form.set(Field::Email, u"x"_s);
    form.set(Field::Email, QString());
    form.history.endGroup();
    QCOMPARE(form.history.toUndo().first().field, Field::Phone);
}

void tst_UndoHistory::nestedGroups_areOneStep()
{
    Form form;
    form.history.beginGroup();
    form.set(Field::Phone, u"12"_s);
    form.history.beginGroup();
    form.set(Field::Email, u"a@b"_s);
    form.history.endGroup();
    form.set(Field::Address, u"Here"_s);
    form.history.endGroup();
    form.undo();
    QVERIFY(!form.edit.hasChanges());
    QVERIFY(form.history.toUndo().isEmpty());
}

void tst_UndoHistory::follow_forgets_whatSomebodyElseChanged()
{
    Form form(withPhone(u"1"_s));
    form.set(Field::Phone, u"9"_s);
    form.type(Field::Email, u"a"_s);
    form.undo();
    form.undo(); // the phone is as it was, and can be brought back
    form.follow(withPhone(u"2"_s));
    QCOMPARE(form.edit.draft().phone, u"2"_s);
    QCOMPARE(form.history.toRedo().first().field, Field::Email);
    form.redo();
    form.undo();
    QCOMPARE(form.edit.draft().phone, u"2"_s);
}

void tst_UndoHistory::follow_leadsBackToTheNewValue_whereTheFieldIsTouched()
{
    Form form(withPhone(u"1"_s));
    form.set(Field::Phone, u"9"_s);
    form.follow(withPhone(u"2"_s));
    QCOMPARE(form.edit.contestedFields(), QList<Field>{Field::Phone});
    form.undo();
    QCOMPARE(form.edit.draft().phone, u"2"_s);
    QVERIFY(!form.edit.hasChanges());
    form.redo();
    QCOMPARE(form.edit.draft().phone, u"9"_s);
    // What they wrote was never looked at by whoever typed the 9.
    QCOMPARE(form.edit.contestedFields(), QList<Field>{Field::Phone});
}

void tst_UndoHistory::follow_forgetsLockedFields()
{
    Form form(withPhone(u"1"_s));
    form.set(Field::Phone, u"9"_s);
    form.type(Field::Description, u"a"_s);
    EditPolicy policy;
    policy.setGroup(FieldGroup::ReturnAddress, Permission::locked(LockReason::PackagingAddress));
    form.follow(withPhone(u"1"_s), policy);
    form.undo();
    QCOMPARE(form.edit.draft().description, QString());
    QVERIFY(form.history.toUndo().isEmpty());
    QCOMPARE(form.edit.draft().phone, u"9"_s); // stays visible
}

void tst_UndoHistory::forget_leavesTheOtherFieldsOfAStep()
{
    Form form;
    form.history.beginGroup();
    form.set(Field::Phone, u"1"_s);
    form.set(Field::Email, u"a"_s);
    form.history.endGroup();
    form.history.forget(Field::Phone);
    form.undo();
    QCOMPARE(form.edit.draft().phone, u"1"_s);
    QCOMPARE(form.edit.draft().email, QString());
}

void tst_UndoHistory::mostSteps_areKept()
{
    Form form;
    for (int i = 1; i <= UndoHistory::mostSteps + 20; ++i)
        form.set(Field::Description, u"text %1"_s.arg(i));
    int steps = 0;
    for (; !form.history.toUndo().isEmpty(); ++steps)
        form.undo();
    QCOMPARE(steps, UndoHistory::mostSteps);
    QCOMPARE(form.edit.draft().description, u"text 20"_s);
}

void tst_UndoHistory::anyWalk_leadsBackAndForth_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("walk %u", seed) << seed;
}

// undo() and redo() compare on the way: a step always leads from what is there.
void tst_UndoHistory::anyWalk_leadsBackAndForth()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QList<Field> fields{Field::Phone, Field::Email, Field::Description, Field::ShipDate};
    const auto oneOf = [&](const auto &list) { return list.at(random.bounded(int(list.size()))); };
    const auto anyText = [&] { return QString::number(random.bounded(4)); };
    Form form;
    JobDraft service;
    int groups = 0;
    for (int i = 0; i < 400; ++i) {
        const int act = random.bounded(14);
        if (act < 5) {
            form.set(oneOf(fields), anyText());
        } else if (act < 7) {
            form.type(oneOf(fields), u"a"_s);
        } else if (act < 9 && groups == 0) {
            form.undo();
        } else if (act < 11 && groups == 0) {
            form.redo();
        } else if (act == 11 && groups == 0) {
            service.setValue(oneOf(fields), anyText());
            form.follow(service);
        } else if (act == 12) {
            form.history.beginGroup();
            ++groups;
        } else if (groups > 0) {
            form.history.endGroup();
            --groups;
        }
    }
    for (; groups > 0; --groups)
        form.history.endGroup();
    const EditedDraft end = form.edit;
    int back = 0;
    for (; !form.history.toUndo().isEmpty(); ++back)
        form.undo();
    for (; back > 0; --back)
        form.redo();
    QCOMPARE(form.edit, end);
}

QTEST_GUILESS_MAIN(tst_UndoHistory)
#include "tst_UndoHistory.moc"
