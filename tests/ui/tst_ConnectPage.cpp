// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ConnectPage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace waybill;

/// The first page: where the keyboard begins, and what it says it is for.
class tst_ConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keyboard_beginsAtTheSavedConnections();
    void keyboard_beginsAtTheTopWhereNothingIsSaved();
    void keyboard_staysWhereAPersonPutIt();
    void change_saysOfWhatAndCanBeLeft();
    void escape_goesBackOrStopsTheOpening();
    void oneActIsThePrimaryOne();

private:
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] static QColor ground(const QPushButton *button)
    {
        return button->palette().color(QPalette::Button);
    }

    std::unique_ptr<ConnectPage> m_page;
    QLineEdit *m_first = nullptr; ///< of what sets a connection up
};

void tst_ConnectPage::init()
{
    m_page = std::make_unique<ConnectPage>();
    auto *setup = new QWidget;
    m_first = new QLineEdit(setup);
    (new QVBoxLayout(setup))->addWidget(m_first);
    m_page->addSetup(setup);
    m_page->resize(1000, 700);
}

void tst_ConnectPage::keyboard_beginsAtTheSavedConnections()
{
    m_page->showGreeting();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showSaved({{u"a"_s, u"Contoso Logistics"_s}, {u"b"_s, u"Fabrikam"_s}});
    m_page->showChoice();
    const auto *focused = qobject_cast<QPushButton *>(m_page->focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), u"Contoso Logistics"_s);
    const QSignalSpy chosen(m_page.get(), &ConnectPage::savedChosen);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"a"_s);
}

void tst_ConnectPage::keyboard_beginsAtTheTopWhereNothingIsSaved()
{
    m_page->showSaved({});
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->focusWidget(), m_first);
}

void tst_ConnectPage::keyboard_staysWhereAPersonPutIt()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_first->setFocus();
    m_page->showSaved({{u"a"_s, u"Contoso"_s}});
    m_page->showProblem({});
    QCOMPARE(m_page->focusWidget(), m_first);
    m_page->showProgress(u"Contoso"_s); // what had it is gone
    QCOMPARE(m_page->focusWidget(), find<QPushButton>(u"cancelOpening"_s));
}

void tst_ConnectPage::change_saysOfWhatAndCanBeLeft()
{
    m_page->show();
    const auto *headline = find<QLabel>(u"connectHeadline"_s);
    auto *leave = find<QPushButton>(u"leaveUnchanged"_s);
    QCOMPARE(headline->text(), u"Welcome to Waybill"_s);
    QVERIFY(!leave->isVisible());
    m_page->showEdited(u"Contoso <b>Logistics</b>"_s);
    QCOMPARE(headline->text(), u"Change “Contoso <b>Logistics</b>”"_s);
    QCOMPARE(headline->textFormat(), Qt::PlainText);
    const QSignalSpy left(m_page.get(), &ConnectPage::leaveRequested);
    leave->click();
    QCOMPARE(left.size(), 1);
    m_page->showEdited({});
    QCOMPARE(headline->text(), u"Welcome to Waybill"_s);
    QVERIFY(!leave->isVisible());
}

void tst_ConnectPage::escape_goesBackOrStopsTheOpening()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const QSignalSpy back(m_page.get(), &ConnectPage::backRequested);
    const QSignalSpy cancelled(m_page.get(), &ConnectPage::cancelRequested);
    m_first->setText(u"typed"_s);
    QTest::keyClick(m_first, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(m_first->text(), u"typed"_s);
    m_page->showProgress(u"Contoso"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QCOMPARE(cancelled.size(), 1);
}

void tst_ConnectPage::oneActIsThePrimaryOne()
{
    const auto *openFile = find<QPushButton>(u"openFileButton"_s);
    const auto *practice = find<QPushButton>(u"practiceButton"_s);
    QVERIFY(ground(openFile) != ground(practice));
    m_page->setReadyToSave(true); // then it is the button that saves
    QCOMPARE(ground(openFile), ground(practice));
    m_page->setReadyToSave(false);
    QVERIFY(ground(openFile) != ground(practice));
}

QTEST_MAIN(tst_ConnectPage)
#include "tst_ConnectPage.moc"
