// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "phone/LibPhoneNumbers.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

Job withReturn(const QString &address, const QString &phone, const QString &email,
               JobState::Kind state = JobState::Kind::Creating)
{
    Job job = fullJob(state);
    job.returnAddress->address = PostalAddress::fromText(address);
    job.returnAddress->phone = phone;
    job.returnAddress->email = email;
    return job;
}

QStringList summaryLinks(const EditorBench &bench)
{
    QStringList texts;
    for (const auto *link :
         bench.find(u"problemSummary"_s)->findChildren<QPushButton *>(u"problemLink"_s)) {
        if (link->isVisible())
            texts.append(link->text());
    }
    return texts;
}

QString shown(const EditorBench &bench, const QString &name)
{
    const auto *label = bench.find<QLabel>(name);
    return label->isVisible() ? label->text() : QString();
}

struct Contact
{
    explicit Contact(const Job &job)
        : bench(job)
    {
        bench.page->setPhoneNumbers(numbers);
    }

    LibPhoneNumbers numbers;
    EditorBench bench;
};

const QString oddPhone = u"Phone: This does not look like a phone number. Please check it."_s;
const QString oddEmail = u"Email: This does not look like an e-mail address. Please check it."_s;
const QString germany = u"Hafenstraße 7\n20457 Hamburg\nGermany"_s;

} // namespace

/// Phone, e-mail and address of the return address: advice, and help to write them.
class tst_EditorContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleNumber_getsAHintOnly();
    void countryOfTheAddress_tellsTheCode();
    void formattedNumber_isTakenAtAClick_andUndone();
    void number_isLeftAlone_whileItIsTyped();
    void anotherAddress_isAnotherCountry();
    void lockedNumber_isNotFoundFaultWith();
    void oneMailbox_getsAQuietHint();
    void oddContact_isAdviceForShipping_andNeverInItsWay();
    void oddPhone_isInTheSummary_onlyWhereItIsSent();
    void severalAddresses_areNoticed_andMayBeSent();
    void addressInParts_isOneChange();
    void addressInParts_cancelled_changesNothing();
    void addressInParts_onlyLookedAt_keepsEveryLine();
    void addressInParts_followsTheCountry();
    void addressInParts_ofALockedAddress_cannotBeOpened();
};

void tst_EditorContact::sampleNumber_getsAHintOnly()
{
    Contact contact(withReturn(u"1 Way\nRedmond, WA 98052\nUSA"_s, u"4250000000"_s,
                               u"desk@contoso.example"_s, JobState::Kind::Shipping));
    const EditorBench &bench = contact.bench;
    QTRY_COMPARE(shown(bench, u"phoneAdvice"_s), u"Add the country code: +1 for United States."_s);
    QVERIFY(!bench.session().hasChanges());
    QVERIFY(bench.session().problems().isEmpty());
    bench.type(u"friendlyName"_s, u"x"_s);
    bench.type(u"recipientName"_s, u"Ann"_s);
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().requests.last().change.returnAddress->phone,
             std::optional(u"4250000000"_s));
}

void tst_EditorContact::countryOfTheAddress_tellsTheCode()
{
    Contact contact(withReturn(germany, u"030 123456"_s, u"desk@contoso.example"_s));
    QTRY_COMPARE(shown(contact.bench, u"phoneAdvice"_s),
                 u"Add the country code: +49 for Germany."_s);
    QVERIFY(contact.bench.find(u"phone"_s)
                ->accessibleDescription()
                .contains(u"Add the country code"_s));
}

void tst_EditorContact::formattedNumber_isTakenAtAClick_andUndone()
{
    Contact contact(withReturn(germany, u"030 123456"_s, u"desk@contoso.example"_s));
    const EditorBench &bench = contact.bench;
    auto *button = bench.find<QPushButton>(u"phoneAdviceButton"_s);
    QTRY_COMPARE(button->text(), u"Format as +49 30 123456"_s);
    bench.press(u"phoneAdviceButton"_s);
    QCOMPARE(bench.session().draft().phone, u"+49 30 123456"_s);
    QVERIFY(bench.find(u"phone"_s)->hasFocus());
    QTRY_COMPARE(shown(bench, u"phoneAdvice"_s), u"Looks right for Germany."_s);
    QVERIFY(!button->isVisible());
    QTest::keyClick(bench.find(u"phone"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.text(u"phone"_s), u"030 123456"_s);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorContact::number_isLeftAlone_whileItIsTyped()
{
    Contact contact(withReturn(germany, u"+49 30 123456"_s, u"desk@contoso.example"_s));
    const EditorBench &bench = contact.bench;
    QTRY_VERIFY(!shown(bench, u"phoneAdvice"_s).isEmpty());
    bench.type(u"phone"_s, u"+49 3"_s);
    QTRY_COMPARE(shown(bench, u"phoneAdvice"_s), QString());
    bench.find(u"email"_s)->setFocus();
    QTRY_COMPARE(shown(bench, u"phoneAdvice"_s), u"This looks too short for Germany."_s);
}

void tst_EditorContact::anotherAddress_isAnotherCountry()
{
    Contact contact(withReturn(germany, u"030 123456"_s, u"desk@contoso.example"_s));
    const EditorBench &bench = contact.bench;
    auto *button = bench.find<QPushButton>(u"phoneAdviceButton"_s);
    QTRY_COMPARE(button->text(), u"Format as +49 30 123456"_s);
    bench.type(u"address"_s, u"Via Roma 1, 00144 Roma, Italy"_s);
    bench.find(u"email"_s)->setFocus();
    QTRY_VERIFY(shown(bench, u"phoneAdvice"_s).contains(u"Italy"_s));
}

void tst_EditorContact::lockedNumber_isNotFoundFaultWith()
{
    Contact contact(
        withReturn(germany, u"1"_s, u"ann.clerk@contoso.example"_s, JobState::Kind::Packaging));
    contact.bench.page->setPhoneNumbers(contact.numbers);
    bool isLater = false;
    QTimer::singleShot(0, contact.bench.page.get(), [&] { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(shown(contact.bench, u"phoneAdvice"_s), QString());
    QCOMPARE(shown(contact.bench, u"emailAdvice"_s), QString());
}

void tst_EditorContact::oneMailbox_getsAQuietHint()
{
    Contact contact(withReturn(germany, u"+49 30 123456"_s, u"ann.clerk@contoso.example"_s));
    const EditorBench &bench = contact.bench;
    QTRY_VERIFY(shown(bench, u"emailAdvice"_s).startsWith(u"This seems to be one person's"_s));
    QVERIFY(!bench.find(u"emailProblem"_s)->isVisible());
    bench.type(u"email"_s, u"shipping@contoso.example"_s);
    bench.find(u"phone"_s)->setFocus();
    QTRY_COMPARE(shown(bench, u"emailAdvice"_s), QString());
}

void tst_EditorContact::oddContact_isAdviceForShipping_andNeverInItsWay()
{
    Job job = withReturn(germany, u"+49 30 123456"_s, u"desk@contoso.example"_s);
    job.deliveryPackage.reset();
    Contact contact(job);
    const EditorBench &bench = contact.bench;
    bench.type(u"phone"_s, u"abc"_s);
    bench.type(u"email"_s, u"nomail"_s);
    bench.find(u"friendlyName"_s)->setFocus();
    QTRY_VERIFY(!shown(bench, u"phoneAdvice"_s).isEmpty());
    bench.press(u"markAsShippedButton"_s);
    QCOMPARE(shown(bench, u"problemHeadline"_s),
             u"2 thing(s) to look at before this job can be marked as shipped"_s);
    QCOMPARE(shown(bench, u"adviceHeadline"_s), u"2 more thing(s) worth a look"_s);
    QTRY_COMPARE(summaryLinks(bench).size(), 4);
    QTRY_COMPARE(summaryLinks(bench).mid(2), QStringList({oddPhone, oddEmail}));

    bench.type(u"deliveryCarrier"_s, u"DHL"_s);
    bench.type(u"trackingNumber"_s, u"1234567890"_s);
    bench.find(u"friendlyName"_s)->setFocus();
    QCOMPARE(shown(bench, u"problemHeadline"_s), u"2 thing(s) to look at"_s);
    QCOMPARE(shown(bench, u"adviceHeadline"_s), QString());
    QTRY_COMPARE(summaryLinks(bench), QStringList({oddPhone, oddEmail}));

    bench.press(u"markAsShippedButton"_s);
    QStringList said;
    for (const auto *label :
         bench.dialog(u"markAsShippedDialog"_s)->findChildren<QLabel *>(u"preflightText"_s))
        said.append(label->text());
    QVERIFY(said.contains(oddPhone));
    QVERIFY(said.contains(oddEmail));
}

void tst_EditorContact::oddPhone_isInTheSummary_onlyWhereItIsSent()
{
    Contact contact(withReturn(germany, u"abc"_s, u"desk@contoso.example"_s));
    const EditorBench &bench = contact.bench;
    QTRY_VERIFY(!shown(bench, u"phoneAdvice"_s).isEmpty());
    bench.find(u"phone"_s)->setFocus();
    bench.find(u"email"_s)->setFocus();
    QVERIFY(!bench.find(u"problemSummary"_s)->isVisible());
    bench.type(u"phone"_s, u"abcd"_s);
    bench.find(u"email"_s)->setFocus();
    QTRY_COMPARE(summaryLinks(bench), QStringList{oddPhone});
    QVERIFY(!bench.find(u"phoneProblem"_s)->isVisible()); // the advice says it
    bench.type(u"phone"_s, u"+49 30 123456"_s);
    bench.find(u"email"_s)->setFocus();
    QTRY_COMPARE(shown(bench, u"phoneAdvice"_s), u"Looks right for Germany."_s);
    QVERIFY(!bench.find(u"problemSummary"_s)->isVisible());
}

void tst_EditorContact::severalAddresses_areNoticed_andMayBeSent()
{
    const EditorBench bench(fullJob(JobState::Kind::Shipping));
    bench.type(u"email"_s, u"a@b.example; c@d.example"_s);
    bench.find(u"phone"_s)->setFocus();
    QVERIFY(shown(bench, u"emailProblem"_s).startsWith(u"These are several"_s));
    bench.press(u"saveButton"_s);
    QCOMPARE(bench.service().requests.last().change.returnAddress->email,
             std::optional(u"a@b.example; c@d.example"_s));
}

void tst_EditorContact::addressInParts_isOneChange()
{
    const EditorBench bench(withReturn(germany, u"+49 30 123456"_s, u"desk@contoso.example"_s));
    bench.find(u"addressPartsButton"_s)->setFocus();
    QTest::keyClick(bench.find(u"addressPartsButton"_s), Qt::Key_Space);
    const QWidget *dialog = bench.dialog(u"addressDialog"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"addressCountry"_s)->currentText(), u"Germany"_s);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"addressStreet"_s)->toPlainText(),
             u"Hafenstraße 7"_s);
    auto *city = dialog->findChild<QLineEdit *>(u"addressCity"_s);
    QCOMPARE(city->text(), u"Hamburg"_s);
    city->setText(u"Altona"_s);
    const QString expected = u"Hafenstraße 7\n20457 Altona\nGermany"_s;
    QCOMPARE(dialog->findChild<QLabel *>(u"addressPreview"_s)->text(), expected);
    QVERIFY(!bench.session().hasChanges());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"useAddressButton"_s), Qt::LeftButton);
    QCOMPARE(bench.session().draft().address, expected);
    QTRY_VERIFY(bench.find(u"address"_s)->hasFocus());
    QTest::keyClick(bench.find(u"address"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.session().draft().address, germany);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorContact::addressInParts_cancelled_changesNothing()
{
    const EditorBench bench(fullJob(JobState::Kind::Creating));
    bench.press(u"addressPartsButton"_s);
    const QWidget *dialog = bench.dialog(u"addressDialog"_s);
    dialog->findChild<QLineEdit *>(u"addressCity"_s)->setText(u"x"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelAddressButton"_s), Qt::LeftButton);
    QVERIFY(!bench.session().hasChanges());
}

void tst_EditorContact::addressInParts_followsTheCountry()
{
    const EditorBench bench(withReturn(QString(), u"1"_s, u"a@b"_s));
    bench.press(u"addressPartsButton"_s);
    const QWidget *dialog = bench.dialog(u"addressDialog"_s);
    auto *street = dialog->findChild<QPlainTextEdit *>(u"addressStreet"_s);
    auto *postalCode = dialog->findChild<QLineEdit *>(u"addressPostalCode"_s);
    auto *state = dialog->findChild<QLineEdit *>(u"addressState"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"useAddressButton"_s)->isEnabled());
    auto *country = dialog->findChild<QComboBox *>(u"addressCountry"_s);
    country->setEditText(u"Germany"_s);
    QVERIFY(street->y() < postalCode->y() || !dialog->isVisible());
    QVERIFY(!state->isVisible());
    QCOMPARE(postalCode->placeholderText(), u"such as 26133"_s);
    country->setEditText(u"Japan"_s);
    QTRY_VERIFY(street->y() > postalCode->y());
    QVERIFY(state->isVisible());
    QTRY_VERIFY(state->y() < street->y());
    QVERIFY(dialog->findChild<QPushButton *>(u"useAddressButton"_s)->isEnabled());
}

void tst_EditorContact::addressInParts_ofALockedAddress_cannotBeOpened()
{
    const EditorBench bench(fullJob(JobState::Kind::Packaging));
    QVERIFY(!bench.find(u"addressPartsButton"_s)->isEnabled());
}

void tst_EditorContact::addressInParts_onlyLookedAt_keepsEveryLine()
{
    // Read into parts and written anew it would be three lines without the blank one.
    const QString text = u"One Microsoft Way, Redmond, WA 98052\n\nGate 3;;left"_s;
    const EditorBench bench(withReturn(text, u"+1 425 5550100"_s, u"desk@contoso.example"_s));
    bench.press(u"addressPartsButton"_s);
    const QWidget *dialog = bench.dialog(u"addressDialog"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"addressPreview"_s)->text(), text);
    auto *city = dialog->findChild<QLineEdit *>(u"addressCity"_s);
    const QString before = city->text();
    city->setText(before + u'x');
    QVERIFY(dialog->findChild<QLabel *>(u"addressPreview"_s)->text() != text);
    city->setText(before);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"useAddressButton"_s), Qt::LeftButton);
    QCOMPARE(bench.session().draft().address, text);
    QVERIFY(!bench.session().hasChanges());
}

QTEST_MAIN(tst_EditorContact)
#include "tst_EditorContact.moc"
