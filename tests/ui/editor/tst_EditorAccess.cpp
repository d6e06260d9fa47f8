// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "editor/FieldSpec.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTranslator>

using namespace waybill;
using namespace waybill::test;
using namespace Qt::StringLiterals;

namespace {

/// Puts a mark around every text, so that what is not translated shows.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                    int) const override
    {
        return QByteArray(context).startsWith("waybill") ? u"["_s + QString::fromUtf8(text) + u"]"_s
                                                         : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QChar mnemonicOf(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

} // namespace

/// The editor for people who do not use a mouse or do not see it.
class tst_EditorAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyField_isNamedAsItsLabel();
    void carriersLine_carriesTheNameToo();
    void everyInput_hasAName();
    void mnemonics_areUnique();
    void requiredFields_saySoInWords();
    void tab_goesThroughTheFieldsInReadingOrder();
    void drivesTable_isNamed();
    void altLetter_focusesItsField();
    void altLetterOfASection_focusesItsFirstField();
    void altLetterOfASection_ticksNothing();
    void altLetterOfALockedSection_focusesItsPadlock();
    void jobRead_putsTheFocusIntoTheFirstField();
    void save_isLockedWhereNothingIsOpen();
    void jobWithoutParcel_startsAtTheCarrier();
    void enter_goesToTheNextFieldAndPressesNothing();
    void enter_goesPastLockedFields();
    void everyInput_hasItsLabelBesideIt();
    void languageChange_translatesEverythingAtOnce();
};

void tst_EditorAccess::everyField_isNamedAsItsLabel()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    const QStringList names{u"Friendly name"_s,
                            u"Description"_s,
                            u"Metadata"_s,
                            u"Delivery carrier"_s,
                            u"Tracking number"_s,
                            u"Number of drives"_s,
                            u"Ship date"_s,
                            u"Recipient name"_s,
                            u"Address"_s,
                            u"Phone"_s,
                            u"Email"_s,
                            u"Return carrier"_s,
                            u"Carrier account number"_s,
                            u"Verbose log"_s,
                            u"Back up drive manifest"_s};
    QCOMPARE(fieldSpecs().size(), names.size());
    for (qsizetype index = 0; index < names.size(); ++index)
        QCOMPARE(
            bench.find(QString::fromLatin1(fieldSpecs().at(index).objectName))->accessibleName(),
            names.at(index));
}

void tst_EditorAccess::carriersLine_carriesTheNameToo()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QCOMPARE(bench.find<QComboBox>(u"deliveryCarrier"_s)->lineEdit()->accessibleName(),
             u"Delivery carrier"_s);
    QCOMPARE(bench.find<QComboBox>(u"returnCarrier"_s)->lineEdit()->accessibleName(),
             u"Return carrier"_s);
}

void tst_EditorAccess::everyInput_hasAName()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    for (const auto *widget : bench.page->findChildren<QWidget *>()) {
        const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = asButton != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr;
        if (!isInput || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (qobject_cast<const QTableView *>(widget->parentWidget()) != nullptr)
            continue; // the table's own corner
        const QString name = asButton != nullptr && !asButton->text().isEmpty()
            ? asButton->text()
            : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
}

void tst_EditorAccess::mnemonics_areUnique()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QHash<QChar, QString> seen;
    const auto note = [&](const QString &text) {
        const QChar key = mnemonicOf(text);
        if (key.isNull())
            return;
        QVERIFY2(!seen.contains(key), qPrintable(text + u" and "_s + seen.value(key)));
        seen.insert(key, text);
    };
    for (const auto *label : bench.page->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            note(label->text());
    }
    for (const auto *button : bench.page->findChildren<QAbstractButton *>())
        note(button->text());
    // five sections, six fields that are not the first of theirs, and Back, Cancellation,
    // Preview, Revert, Save, Shipped.
    QCOMPARE(seen.size(), 5 + 6 + 6);
}

void tst_EditorAccess::requiredFields_saySoInWords()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    for (const QString &name : {u"deliveryCarrier"_s, u"trackingNumber"_s, u"recipientName"_s,
                                u"address"_s, u"phone"_s, u"email"_s})
        QVERIFY2(bench.find(name)->accessibleDescription().contains(u"required"_s),
                 qPrintable(name));
    QVERIFY(!bench.find(u"friendlyName"_s)->accessibleDescription().contains(u"required"_s));
}

void tst_EditorAccess::tab_goesThroughTheFieldsInReadingOrder()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.find(u"friendlyName"_s)->setFocus();
    QStringList order;
    for (int step = 0; step < 60; ++step) {
        QWidget *focused = QApplication::focusWidget();
        QString name = focused->objectName();
        if (const auto *combo = qobject_cast<QComboBox *>(focused->parentWidget()))
            name = combo->objectName();
        if (!order.isEmpty() && name == order.first())
            break;
        order.append(name);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const FieldSpec &spec : fieldSpecs()) {
        const auto at = order.indexOf(QString::fromLatin1(spec.objectName));
        QVERIFY2(at > last, spec.objectName);
        last = at;
    }
    QVERIFY(order.indexOf(u"saveButton"_s) > last);
    QVERIFY(order.contains(u"backButton"_s));
}

void tst_EditorAccess::drivesTable_isNamed()
{
    const EditorBench bench(fullJob(JobState::Kind::Transferring));
    const auto *table = bench.find<QTableView>(u"drives"_s);
    QCOMPARE(table->accessibleName(), u"Drives"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"9CA995BB"_s);
}

void tst_EditorAccess::altLetter_focusesItsField()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.find(u"friendlyName"_s)->setFocus();
    QTest::keyClick(bench.page.get(), Qt::Key_T, Qt::AltModifier);
    QVERIFY(bench.find(u"trackingNumber"_s)->hasFocus());
}

void tst_EditorAccess::altLetterOfASection_focusesItsFirstField()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QTest::keyClick(bench.page.get(), Qt::Key_U, Qt::AltModifier);
    QVERIFY(bench.find(u"recipientName"_s)->hasFocus());
}

void tst_EditorAccess::altLetterOfASection_ticksNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    const auto *box = bench.page->findChild<QCheckBox *>(u"verboseLog"_s);
    const bool wasTicked = box->isChecked();
    QTest::keyClick(bench.page.get(), Qt::Key_P, Qt::AltModifier);
    QVERIFY(box->hasFocus());
    QCOMPARE(box->isChecked(), wasTicked);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorAccess::altLetterOfALockedSection_focusesItsPadlock()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    QTest::keyClick(bench.page.get(), Qt::Key_U, Qt::AltModifier);
    const QWidget *focused = QApplication::focusWidget();
    QCOMPARE(focused->accessibleName(), u"Why is this locked?"_s);
    QVERIFY(focused->accessibleDescription().startsWith(u"Locked since Packaging: your drives"_s));
}

void tst_EditorAccess::save_isLockedWhereNothingIsOpen()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    QVERIFY(bench.find(u"saveButton"_s)->isEnabled());
    bench.page->refresh();
    bench.service().answerRead(failure(serviceError(ServiceError::Kind::NotFound, 404)));
    QTRY_VERIFY(!bench.find(u"saveButton"_s)->isEnabled());
}

void tst_EditorAccess::jobRead_putsTheFocusIntoTheFirstField()
{
    EditorBench bench(std::nullopt);
    bench.page->setFocus();
    bench.answerRead(fullJob(JobState::Kind::Creating));
    QVERIFY(bench.find(u"friendlyName"_s)->hasFocus());
}

void tst_EditorAccess::jobWithoutParcel_startsAtTheCarrier()
{
    Job job = fullJob(JobState::Kind::Creating);
    job.deliveryPackage.reset();
    EditorBench bench(std::nullopt);
    bench.page->setFocus();
    bench.answerRead(job);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Delivery carrier"_s);
}

void tst_EditorAccess::enter_goesToTheNextFieldAndPressesNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.find(u"trackingNumber"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.find(u"driveCount"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(bench.find(u"shipDate"_s)->hasFocus());
    const auto before = bench.service().requests.size();
    // On a button it does what Enter does there in every form: nothing.
    bench.find(u"saveButton"_s)->setFocus();
    QTest::keyClick(bench.find(u"saveButton"_s), Qt::Key_Return);
    QVERIFY(bench.find(u"saveButton"_s)->hasFocus());
    QCOMPARE(bench.service().requests.size(), before);
}

void tst_EditorAccess::enter_goesPastLockedFields()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    bench.find(u"friendlyName"_s)->setFocus();
    QTest::keyClick(bench.find(u"friendlyName"_s), Qt::Key_Return);
    QVERIFY(bench.find(u"description"_s)->hasFocus());
}

void tst_EditorAccess::everyInput_hasItsLabelBesideIt()
{
    // Qt's accessibility finds a label only among the children of the input's own parent.
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    for (const FieldSpec &spec : fieldSpecs()) {
        if (spec.control == ControlKind::Check)
            continue;
        const QWidget *input = bench.find(QString::fromLatin1(spec.objectName));
        const QList<QLabel *> labels = input->parentWidget()->findChildren<QLabel *>(
            Qt::FindDirectChildrenOnly);
        QVERIFY2(std::any_of(labels.cbegin(), labels.cend(),
                             [input](const QLabel *label) { return label->buddy() == input; }),
                 spec.objectName);
    }
}

void tst_EditorAccess::languageChange_translatesEverythingAtOnce()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    bench.type(u"friendlyName"_s, u"typed"_s);
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    for (const auto *button : bench.page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    }
    QCOMPARE(bench.find(u"phone"_s)->accessibleName(), u"[Phone]"_s);
    QVERIFY(bench.find<QLabel>(u"stateExplanation"_s)->text().startsWith(u'['));
    QCOMPARE(bench.text(u"friendlyName"_s), u"typed"_s);
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(tst_EditorAccess)
#include "tst_EditorAccess.moc"
