// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/TextLabel.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace waybill;

class tst_TextLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void height_isThatOfQLabelAtEveryWidth_data();
    void height_isThatOfQLabelAtEveryWidth();
    void anotherText_isMeasuredAnew();
    void anotherFont_isMeasuredAnew();
    void minimumWidth_holdsTheLongestWord();
    void shortText_isOneLine();
    void longText_fitsIntoItsOwnHint();
};

namespace {

const QString longText = u"You have a .waybill file from your administrator? Choose it, or drop it "
                         u"on this window. Your certificate stays on this computer."_s;

/// What Qt says about the same text.
std::unique_ptr<QLabel> plainLabel(const QString &text)
{
    auto label = std::make_unique<QLabel>(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void tst_TextLabel::height_isThatOfQLabelAtEveryWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"Welcome"_s;
    QTest::newRow("some lines") << longText;
    QTest::newRow("lines of its own") << u"Receiving desk\n20357 Hamburg\nGermany"_s;
    QTest::newRow("what looks like HTML") << u"<b>bold</b> & more"_s;
    QTest::newRow("nothing") << QString();
}

void tst_TextLabel::height_isThatOfQLabelAtEveryWidth()
{
    QFETCH(QString, text);
    TextLabel label;
    label.setText(text);
    const auto reference = plainLabel(text);
    for (int width = 40; width < 900; width += 37) {
        QCOMPARE(label.heightForWidth(width), reference->heightForWidth(width));
        QCOMPARE(label.heightForWidth(width), reference->heightForWidth(width)); // as remembered
    }
}

void tst_TextLabel::anotherText_isMeasuredAnew()
{
    TextLabel label;
    label.setText(u"Short"_s);
    const int before = label.heightForWidth(200);
    const QSize hint = label.sizeHint();
    label.setText(longText);
    QVERIFY(label.heightForWidth(200) > before);
    QVERIFY(label.sizeHint().width() > hint.width());
}

void tst_TextLabel::anotherFont_isMeasuredAnew()
{
    TextLabel label;
    label.setText(longText);
    const int height = label.heightForWidth(300);
    const QSize smallest = label.minimumSizeHint();
    QFont large = label.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    label.setFont(large);
    QVERIFY(label.heightForWidth(300) > height);
    QVERIFY(label.minimumSizeHint().width() > smallest.width());
}

void tst_TextLabel::minimumWidth_holdsTheLongestWord()
{
    TextLabel label;
    label.setText(u"an Einfuhrumsatzsteueranmeldung too"_s);
    const int word = label.fontMetrics().horizontalAdvance(u"Einfuhrumsatzsteueranmeldung"_s);
    QVERIFY(label.minimumSizeHint().width() >= word);
    QVERIFY(label.minimumSizeHint().width() < 2 * word);
}

void tst_TextLabel::shortText_isOneLine()
{
    TextLabel label;
    label.setText(u"Connect"_s);
    QCOMPARE(label.sizeHint().height(), label.fontMetrics().height());
    QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(u"Connect"_s));
}

void tst_TextLabel::longText_fitsIntoItsOwnHint()
{
    TextLabel label;
    label.setText(longText);
    const QSize hint = label.sizeHint();
    QVERIFY(hint.height() >= plainLabel(longText)->heightForWidth(hint.width()));
}

QTEST_MAIN(tst_TextLabel)
#include "tst_TextLabel.moc"
