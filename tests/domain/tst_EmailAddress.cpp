// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/EmailAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

using F = EmailFinding;

class tst_EmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void look_finds_data();
    void look_finds();
};

void tst_EmailAddress::look_finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EmailFinding>("expected");

    QTest::newRow("empty is another check's business") << u" "_s << F::Nothing;
    QTest::newRow("a group mailbox") << u"shipping@contoso.example"_s << F::Nothing;
    QTest::newRow("a group mailbox of two words") << u"dc-shipping@contoso.example"_s << F::Nothing;
    QTest::newRow("blanks around it") << u" shipping@contoso.example "_s << F::Nothing;
    QTest::newRow("a host without a dot") << u"shipping@localhost"_s << F::Nothing;
    QTest::newRow("plus and dots") << u"a+b.c@x.example"_s << F::Nothing;
    QTest::newRow("letters of another script") << u"büro@münchen.example"_s << F::Nothing;
    QTest::newRow("no sign") << u"shipping.contoso.example"_s << F::NoAddress;
    QTest::newRow("nothing before it") << u"@contoso.example"_s << F::NoAddress;
    QTest::newRow("nothing behind it") << u"shipping@"_s << F::NoAddress;
    QTest::newRow("two signs") << u"a@b@c"_s << F::NoAddress;
    QTest::newRow("two with a semicolon") << u"a@b.example;c@d.example"_s << F::SeveralAddresses;
    QTest::newRow("two with a comma") << u"a@b.example, c@d.example"_s << F::SeveralAddresses;
    QTest::newRow("two with a blank") << u"a@b.example c@d.example"_s << F::SeveralAddresses;
    QTest::newRow("a name and brackets") << u"Ann <ann@b.example>"_s << F::OddCharacters;
    QTest::newRow("a blank inside") << u"ann @b.example"_s << F::OddCharacters;
    QTest::newRow("a full-width sign") << u"ann＠b.example"_s << F::OddCharacters;
    QTest::newRow("a zero-width blank") << u"ann\u200b@b.example"_s << F::OddCharacters;
    QTest::newRow("first and last name") << u"ann.clerk@contoso.example"_s << F::OnePerson;
    QTest::newRow("an initial and a name") << u"A_Clerk2@contoso.example"_s << F::OnePerson;
    QTest::newRow("one word may be a group") << u"ann@contoso.example"_s << F::Nothing;
    QTest::newRow("a word of a group among them") << u"logistics.berlin@x.example"_s << F::Nothing;
}

void tst_EmailAddress::look_finds()
{
    QFETCH(QString, text);
    QTEST(lookAtEmail(text), "expected");
}

QTEST_GUILESS_MAIN(tst_EmailAddress)
#include "tst_EmailAddress.moc"
