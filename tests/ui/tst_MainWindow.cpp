// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BoardFixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void start_showsTheFirstPageWithBothWaysIn();
    void practice_isAskedForByTheButton();
    void openConnection_namesItInTheTitle();
    void openConnection_withAPassphrase_asksUntilItIsRight();
    void openConnection_cancelledPassphrase_returnsToTheChoice();
    void openConnection_refused_saysWhyOnTheFirstPage_data();
    void openConnection_refused_saysWhyOnTheFirstPage();
    void openConnectionFile_thatIsNotThere_saysSo();
    void enter_opensTheSelectedJobAndEscapeReturns();
    void escape_withUnsavedChanges_staysWhenThePersonStays();
    void f5_readsTheJobAgainWhileItsPageIsOpen();
    void openConnection_refusedWhileAnotherIsOpen_leadsBackToItsJobs();
    void changingTheLanguage_retranslatesEveryTextInPlace();
    void closingTheWindow_withUnsavedChanges_staysOpenWhenThePersonStays();
    void jobReadByTheEditor_isTakenOverIntoItsRow();
    void restart_bringsBackColumnsSortViewAndSelection();
    void settingsFile_isForTheOwnerOnly();
    void jobEditor_mayAskForOtherJobsOfItsParcel();
    void copyTrackingNumber_putsItOnTheClipboard();
    void peekPanel_isHiddenByF4AndStaysHiddenAfterARestart();
    void language_isAskedForByTheMenu();
    void mnemonics_areUniqueInEachMenuAndOnEachPage();
    void inputs_allHaveAName();

private:
    void openBoard();
    void waitForDialog(const QString &name);
    /// Drags the right edge of @p column with the mouse, as a person does.
    void dragColumnTo(int column, int width);
    [[nodiscard]] QTableView *table() { return m_board->find<QTableView>(u"jobsTable"_s); }
    [[nodiscard]] QStringList namelessInputs();
    /// Texts of the window that PseudoTranslator did not touch.
    [[nodiscard]] QString untranslated();

    std::unique_ptr<BoardFixture> m_board;
};

namespace {

/// Marks every text that goes through tr().
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u"«%1»"_s.arg(QString::fromUtf8(source));
    }
};

/// The letter behind the single & of @p text, or nothing.
QString mnemonicOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    return keys.toString();
}

QStringList doubles(QStringList mnemonics)
{
    mnemonics.removeAll(QString());
    QStringList found;
    for (const QString &mnemonic : std::as_const(mnemonics)) {
        if (mnemonics.count(mnemonic) > 1)
            found.append(mnemonic);
    }
    return found;
}

QStringList mnemonicsOf(const QList<QAction *> &actions)
{
    QStringList mnemonics;
    for (const QAction *action : actions)
        mnemonics.append(mnemonicOf(action->text()));
    return mnemonics;
}

} // namespace

void tst_MainWindow::init()
{
    m_board = std::make_unique<BoardFixture>();
    m_board->start();
}

void tst_MainWindow::cleanup()
{
    m_board.reset();
}

void tst_MainWindow::openBoard()
{
    m_board->openSampleConnection();
    QTRY_VERIFY(m_board->rowCount() > 0);
    QTRY_VERIFY(m_board->find<QPushButton>(u"refreshButton"_s)->isEnabled());
}

void tst_MainWindow::waitForDialog(const QString &name)
{
    QTRY_VERIFY(m_board->find<QDialog>(name) && m_board->find<QDialog>(name)->isVisible());
}

void tst_MainWindow::start_showsTheFirstPageWithBothWaysIn()
{
    QCOMPARE(m_board->window().windowTitle(), u"Waybill"_s);
    QCOMPARE(m_board->find<QPushButton>(u"practiceButton"_s)->text(), u"&Try with practice data"_s);
    QCOMPARE(m_board->find<QPushButton>(u"openFileButton"_s)->text(), u"&Open connection file…"_s);
    QVERIFY(m_board->find<QPushButton>(u"practiceButton"_s)->isVisible());
}

void tst_MainWindow::practice_isAskedForByTheButton()
{
    m_board->find<QPushButton>(u"practiceButton"_s)->click();
    QCOMPARE(m_board->practiceStarts, 1);
    QVERIFY(m_board->find<QWidget>(u"connectProgress"_s)->isVisible());
}

void tst_MainWindow::openConnection_namesItInTheTitle()
{
    openBoard();
    QCOMPARE(m_board->window().windowTitle(), u"Waybill — Contoso Logistics"_s);
    m_board->find<QAction>(u"closeConnectionAction"_s)->trigger();
    QCOMPARE(m_board->window().windowTitle(), u"Waybill"_s);
    QVERIFY(m_board->find<QPushButton>(u"practiceButton"_s)->isVisible());
}

void tst_MainWindow::openConnection_withAPassphrase_asksUntilItIsRight()
{
    m_board->opener.wantedPassphrase = "sésame"_ba;
    m_board->window().openConnection(sampleSettings());
    waitForDialog(u"passphraseDialog"_s);
    QVERIFY(!m_board->find<QLabel>(u"passphraseProblem"_s)->isVisible());
    QTest::keyClicks(m_board->find<QLineEdit>(u"passphrase"_s), u"open"_s);
    QTest::keyClick(m_board->find<QLineEdit>(u"passphrase"_s), Qt::Key_Return);
    QTRY_VERIFY(m_board->find<QLabel>(u"passphraseProblem"_s)
                && m_board->find<QLabel>(u"passphraseProblem"_s)->isVisible());
    m_board->find<QLineEdit>(u"passphrase"_s)->setText(u"sésame"_s);
    m_board->find<QPushButton>(u"openButton"_s)->click();
    QTRY_COMPARE(m_board->rowCount(), 16);
    QCOMPARE(m_board->opener.opened.size(), 3);
}

void tst_MainWindow::openConnection_cancelledPassphrase_returnsToTheChoice()
{
    m_board->opener.wantedPassphrase = "sesame"_ba;
    m_board->window().openConnection(sampleSettings());
    waitForDialog(u"passphraseDialog"_s);
    m_board->find<QPushButton>(u"cancelButton"_s)->click();
    QTRY_VERIFY(m_board->find<QPushButton>(u"openFileButton"_s)->isVisible());
    QVERIFY(!m_board->window().connection());
}

void tst_MainWindow::openConnection_refused_saysWhyOnTheFirstPage_data()
{
    QTest::addColumn<OpenError>("error");
    QTest::addColumn<QString>("headline");
    const QDateTime end(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    using Kind = OpenError::Kind;

    QTest::newRow("no private key")
        << OpenError{Kind::NoPrivateKey, {}, {}, {}, {}} << u"This file holds no private key"_s;
    QTest::newRow("expired") << OpenError{Kind::CertificateExpired, {}, {}, {}, end}
                             << u"The certificate ended on "_s
            + QLocale().toString(end.date(), QLocale::LongFormat);
    QTest::newRow("no file") << OpenError{Kind::FileNotFound, {}, {}, {}, {}}
                             << u"The file clerk.p12 is not there"_s;
    QTest::newRow("not a key file")
        << OpenError{Kind::NotACertificateFile, {}, {}, {}, {}}
        << u"The file clerk.p12 holds no certificate that Waybill can read"_s;
    QTest::newRow("mismatch") << OpenError{Kind::KeyMismatch, {}, {}, {}, {}}
                              << u"The private key belongs to another certificate"_s;
    QTest::newRow("address") << OpenError{Kind::BadEndpoint, {}, {}, {}, {}}
                             << u"The address of this connection cannot be used"_s;
}

void tst_MainWindow::openConnection_refused_saysWhyOnTheFirstPage()
{
    QFETCH(OpenError, error);
    QFETCH(QString, headline);
    m_board->opener.refusal = error;
    m_board->openSampleConnection();
    auto *message = m_board->find<MessageBar>(u"connectMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->message().headline, headline);
    QVERIFY(!message->message().text.isEmpty());
}

void tst_MainWindow::openConnectionFile_thatIsNotThere_saysSo()
{
    m_board->window().openConnectionFile(u"/nowhere/at-all.waybill"_s);
    auto *message = m_board->find<MessageBar>(u"connectMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->message().headline, u"The connection file is not there"_s);
    QVERIFY(message->message().details.contains(u"/nowhere/at-all.waybill"_s));
}

void tst_MainWindow::enter_opensTheSelectedJobAndEscapeReturns()
{
    openBoard();
    table()->selectRow(1);
    const QString name = m_board->row(1).first();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_board->openedJobs.size(), 1);
    QCOMPARE(m_board->openedJobs.first().key.name, name);
    QTRY_VERIFY(m_board->find<QLabel>(u"editorPage"_s)->isVisible());
    QTest::keyClick(&m_board->window(), Qt::Key_Escape);
    QTRY_VERIFY(table()->isVisible());
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(table()->currentIndex().row(), 1);
}

void tst_MainWindow::escape_withUnsavedChanges_staysWhenThePersonStays()
{
    openBoard();
    QTest::keyClick(table(), Qt::Key_Return);
    m_board->mayLeaveJob = false;
    QTest::keyClick(&m_board->window(), Qt::Key_Escape);
    QVERIFY(m_board->find<QLabel>(u"editorPage"_s)->isVisible());
    QVERIFY(!table()->isVisible());
}

void tst_MainWindow::f5_readsTheJobAgainWhileItsPageIsOpen()
{
    openBoard();
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(&m_board->window(), Qt::Key_F5);
    QCOMPARE(m_board->jobRefreshes, 1);
}

void tst_MainWindow::openConnection_refusedWhileAnotherIsOpen_leadsBackToItsJobs()
{
    openBoard();
    m_board->opener.refusal = OpenError{OpenError::Kind::NoPrivateKey, {}, {}, {}, {}};
    m_board->openSampleConnection();
    auto *message = m_board->find<MessageBar>(u"connectMessage"_s);
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(message->message().buttons, QStringList{u"Back to the jobs"_s});
    Q_EMIT message->buttonPressed(0);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_board->rowCount(), 16);
}

void tst_MainWindow::changingTheLanguage_retranslatesEveryTextInPlace()
{
    openBoard();
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    QTRY_COMPARE(m_board->find<QPushButton>(u"refreshButton"_s)->text(), u"«&Refresh»"_s);
    QCOMPARE(untranslated(), QString());
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"«Job»"_s);
    QCOMPARE(m_board->row(0).at(5), u"«missing»"_s);
    QVERIFY(m_board->window().windowTitle().startsWith(u"«Waybill — "_s));
    QVERIFY(m_board->find<QLabel>(u"statusLine"_s)->text().startsWith(u"«16 job"_s));
    (void)QCoreApplication::removeTranslator(&pseudo);
    QTRY_COMPARE(m_board->find<QPushButton>(u"refreshButton"_s)->text(), u"&Refresh"_s);
}

QString tst_MainWindow::untranslated()
{
    QStringList texts;
    for (const auto *button : m_board->window().findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *action : m_board->window().findChildren<QAction *>())
        texts.append(action->text());
    for (const QString &name : {u"viewsTitle"_s, u"boardTitle"_s, u"peekNeeds"_s, u"peekShipTo"_s,
                                u"refreshedLabel"_s, u"connectHeadline"_s, u"practiceText"_s})
        texts.append(m_board->find<QLabel>(name)->text());
    texts.removeIf([](const QString &text) {
        return text.isEmpty() || text.contains(u'«') || text == u"English"_s
            || text == u"Deutsch"_s;
    });
    return texts.join(u'\n');
}

void tst_MainWindow::closingTheWindow_withUnsavedChanges_staysOpenWhenThePersonStays()
{
    openBoard();
    QTest::keyClick(table(), Qt::Key_Return);
    m_board->mayLeaveJob = false;
    QVERIFY(!m_board->window().close());
    QVERIFY(m_board->window().isVisible());
    m_board->mayLeaveJob = true;
    (void)m_board->window().close();
    QTRY_VERIFY(!m_board->window().isVisible());
}

void tst_MainWindow::jobReadByTheEditor_isTakenOverIntoItsRow()
{
    openBoard();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    const JobEditorRequest request = m_board->openedJobs.first();
    Job job;
    job.key = request.key;
    job.type = JobType::Import;
    job.state = JobState(JobState::Kind::Shipping);
    job.deliveryPackage = Package{u"FedEx"_s, u"42"_s, 4, {}};
    job.lastModified = m_board->now;
    request.onJobRead(job);
    request.onBack();
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(m_board->row(table()->currentIndex().row()).mid(0, 6),
                 (QStringList{request.key.name, u"Import"_s, u"Shipping"_s, u"day 1 of 14"_s,
                              u"FedEx"_s, u"42"_s}));
}

void tst_MainWindow::dragColumnTo(int column, int width)
{
    QHeaderView *header = table()->horizontalHeader();
    QWindow *window = m_board->window().windowHandle();
    const int edge = header->sectionViewportPosition(column) + header->sectionSize(column) - 1;
    const QPoint from = header->viewport()->mapTo(&m_board->window(),
                                                  QPoint(edge, header->height() / 2));
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(width - header->sectionSize(column), 0);
    QTest::mouseMove(window, to);
    QTest::mouseRelease(window, Qt::LeftButton, {}, to);
}

void tst_MainWindow::restart_bringsBackColumnsSortViewAndSelection()
{
    openBoard();
    m_board->find<QAction>(u"viewAction4"_s)->trigger(); // Finished
    QTRY_COMPARE(m_board->rowCount(), 5);
    table()->horizontalHeader()->moveSection(5, 0);
    dragColumnTo(5, 222);
    QCOMPARE(table()->columnWidth(5), 222);
    table()->sortByColumn(0, Qt::DescendingOrder);
    table()->selectRow(3);
    const QString selected = m_board->row(3).first();
    (void)m_board->window().close();

    m_board->start();
    openBoard();
    QTRY_COMPARE(m_board->rowCount(), 5);
    QCOMPARE(table()->horizontalHeader()->visualIndex(5), 0);
    QCOMPARE(table()->columnWidth(5), 222);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(m_board->row(0).first(), u"hdd-0361"_s);
    QTRY_COMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), selected);
}

void tst_MainWindow::settingsFile_isForTheOwnerOnly()
{
    openBoard();
    (void)m_board->window().close();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(m_board->settingsFile()));
    QVERIFY(!(QFile::permissions(m_board->settingsFile()) & others));
}

void tst_MainWindow::jobEditor_mayAskForOtherJobsOfItsParcel()
{
    openBoard();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    const JobEditorRequest request = m_board->openedJobs.first();
    const QList<JobSummary> found = request.jobsInParcel(u"7867 8551 0221-2"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().key.name, u"hdd-0409"_s);
    QVERIFY(request.jobsInParcel(u"1"_s).isEmpty());
}

void tst_MainWindow::copyTrackingNumber_putsItOnTheClipboard()
{
    openBoard();
    m_board->find<QLineEdit>(u"findJobs"_s)->setText(u"hdd-0409"_s);
    QTRY_COMPARE(m_board->rowCount(), 1);
    table()->selectRow(0);
    m_board->find<QAction>(u"copyTrackingAction"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"786785510221"_s);
}

void tst_MainWindow::peekPanel_isHiddenByF4AndStaysHiddenAfterARestart()
{
    openBoard();
    QVERIFY(m_board->find<QWidget>(u"peekPanel"_s)->isVisible());
    QTest::keyClick(&m_board->window(), Qt::Key_F4);
    QVERIFY(!m_board->find<QWidget>(u"peekPanel"_s)->isVisible());
    (void)m_board->window().close();
    m_board->start();
    openBoard();
    QVERIFY(!m_board->find<QWidget>(u"peekPanel"_s)->isVisible());
}

void tst_MainWindow::language_isAskedForByTheMenu()
{
    QSignalSpy asked(&m_board->window(), &MainWindow::languageRequested);
    auto *german = m_board->find<QAction>(u"languageAction_de"_s);
    QCOMPARE(german->text(), u"Deutsch"_s);
    german->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"de"_s);
}

void tst_MainWindow::mnemonics_areUniqueInEachMenuAndOnEachPage()
{
    openBoard();
    const QList<QMenu *> menus = m_board->window().findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        QCOMPARE(doubles(mnemonicsOf(menu->actions())), QStringList());
    const QStringList menuBar = mnemonicsOf(m_board->window().menuBar()->actions());
    for (const QString &pageName : {u"boardPage"_s, u"connectPage"_s}) {
        QStringList mnemonics = menuBar;
        auto *page = m_board->find<QWidget>(pageName);
        for (const auto *button : page->findChildren<QAbstractButton *>())
            mnemonics.append(mnemonicOf(button->text()));
        for (const auto *label : page->findChildren<QLabel *>())
            mnemonics.append(label->buddy() ? mnemonicOf(label->text()) : QString());
        QCOMPARE(doubles(mnemonics), QStringList());
    }
}

QStringList tst_MainWindow::namelessInputs()
{
    QStringList nameless;
    const QList<QWidget *> widgets = m_board->window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = button || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        // Parts that Qt puts into its own widgets are not ours to name, nor are header views.
        const bool isOfQt = widget->objectName().startsWith(u"qt_"_s)
            || qobject_cast<const QHeaderView *>(widget)
            || (button && qobject_cast<const QLineEdit *>(widget->parentWidget()))
            || (button && qobject_cast<const QAbstractItemView *>(widget->parentWidget()));
        const bool isNamed = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty());
        if (isInput && !isOfQt && !isNamed && !widget->isHidden()
            && widget->focusPolicy() != Qt::NoFocus)
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName());
    }
    return nameless;
}

void tst_MainWindow::inputs_allHaveAName()
{
    openBoard();
    QCOMPARE(namelessInputs().join(u'\n'), QString());
    QCOMPARE(table()->accessibleName(), u"Jobs"_s);
    QCOMPARE(m_board->find<QWidget>(u"viewsList"_s)->accessibleName(), u"Views"_s);
    QCOMPARE(m_board->find<QWidget>(u"findJobs"_s)->accessibleName(), u"Find jobs"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
