// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/SubscriptionStep.h"
#include "ui/WindowFixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

/// What can only be seen with the board, the menus and a real page of a job in one window.
class tst_WholeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letters_areUniqueInTheWindow_data();
    void letters_areUniqueInTheWindow();
    void listOfKeys_isComplete();
    void openedBoard_hasTheFocusInItsTable();
    void rowSelectedByAnAssistiveTool_isTheCurrentJob();
    void rowSelectedTwiceByAnAssistiveTool_isTheCurrentJobAgain();
    void buttonPressedBehindADialog_opensNoSecondOne();
    void lockedField_offersItsValueToCopy();
    void placeOfTheShipToAddress_isOneLine();
    void fieldsOfAConnection_beginAtOneEdge_data();
    void fieldsOfAConnection_beginAtOneEdge();
    void checksBeforeShipping_areReadWhole_data();
    void checksBeforeShipping_areReadWhole();
    void narrowWindow_clipsNoField_data();
    void narrowWindow_clipsNoField();

private:
    [[nodiscard]] static QTableView *tableOf(WindowFixture &window)
    {
        return window.board.find<QTableView>(u"jobsTable"_s);
    }
    [[nodiscard]] static QString peekedJob(WindowFixture &window)
    {
        return window.board.find<QLabel>(u"peekName"_s)->text();
    }
};

void tst_WholeWindow::letters_areUniqueInTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isEditor");
    for (const QString &language : Languages::available()) {
        QTest::addRow("board in %s", qPrintable(language)) << language << false;
        QTest::addRow("editor in %s", qPrintable(language)) << language << true;
    }
}

void tst_WholeWindow::letters_areUniqueInTheWindow()
{
    QFETCH(QString, language);
    QFETCH(bool, isEditor);
    WindowFixture window;
    window.languages.use(QLocale(language));
    QVERIFY(window.openBoard());
    if (isEditor)
        QVERIFY(window.openEditor(JobState::Kind::Creating));

    QHash<QString, QString> seen;
    const auto note = [&seen](const QString &text) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            return;
        QVERIFY2(!seen.contains(letter), qPrintable(text + u" and "_s + seen.value(letter)));
        seen.insert(letter, text);
    };
    for (const QAction *menu : window.board.window().menuBar()->actions())
        note(menu->text());
    for (const auto *label : window.board.window().findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            note(label->text());
    }
    for (const auto *button : window.board.window().findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    QVERIFY(seen.size() > (isEditor ? 20 : 6));
}

void tst_WholeWindow::listOfKeys_isComplete()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Creating));
    QSet<QString> keys;
    for (const auto *action : window.board.window().findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty())
            keys.insert(action->shortcut().toString(QKeySequence::NativeText));
    }
    for (const auto *shortcut : window.page()->findChildren<QShortcut *>())
        keys.insert(shortcut->key().toString(QKeySequence::NativeText));
    for (const auto &same : {u"Ctrl+Shift+Enter"_s, u"Ctrl+Shift+Z"_s})
        keys.remove(same); // for the number pad, and for habits from elsewhere
    QVERIFY(keys.size() > 10);

    window.board.find<QAction>(u"shortcutsAction"_s)->trigger();
    QWidget *dialog = window.dialog(u"shortcutsDialog"_s);
    QVERIFY(dialog != nullptr);
    QStringList listed;
    for (const auto *label : dialog->findChildren<QLabel *>())
        listed.append(label->text());
    for (const QString &key : std::as_const(keys))
        QVERIFY2(listed.contains(key), qPrintable(key));
}

void tst_WholeWindow::openedBoard_hasTheFocusInItsTable()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    QTRY_VERIFY(tableOf(window)->hasFocus()); // although a notice covered it while it was read
}

void tst_WholeWindow::rowSelectedByAnAssistiveTool_isTheCurrentJob()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    const QModelIndex row = tableOf(window)->model()->index(3, 0);
    tableOf(window)->selectionModel()->select(
        row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_COMPARE(tableOf(window)->currentIndex().row(), 3);
    QCOMPARE(tableOf(window)->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(peekedJob(window), row.data().toString());
}

void tst_WholeWindow::rowSelectedTwiceByAnAssistiveTool_isTheCurrentJobAgain()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    for (const int row : {4, 2, 4}) {
        tableOf(window)->selectionModel()->select(tableOf(window)->model()->index(row, 0),
                                                  QItemSelectionModel::Select
                                                      | QItemSelectionModel::Rows);
        QTRY_COMPARE(tableOf(window)->currentIndex().row(), row);
    }
}

void tst_WholeWindow::buttonPressedBehindADialog_opensNoSecondOne()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Shipping));
    window.type(u"email"_s, u"mine@contoso.example"_s);
    window.changeBehindTheBack();
    window.page()->refresh();
    QVERIFY(window.dialog(u"conflictDialog"_s) != nullptr);
    window.page()->findChild<QPushButton *>(u"saveButton"_s)->click();
    window.page()->findChild<QPushButton *>(u"previewButton"_s)->click();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.page()->findChildren<QDialog *>().size(), 1);
}

void tst_WholeWindow::lockedField_offersItsValueToCopy()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Packaging));
    auto *copy = window.page()->findChild<QPushButton *>(u"recipientNameCopyButton"_s);
    QVERIFY(copy->isVisible());
    QCOMPARE(copy->accessibleName(), u"Copy value"_s);
    QCOMPARE(copy->accessibleDescription(), u"Recipient name"_s);
    QVERIFY(!window.page()->findChild<QPushButton *>(u"friendlyNameCopyButton"_s)->isVisible());
}

void tst_WholeWindow::placeOfTheShipToAddress_isOneLine()
{
    WindowFixture window;
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Creating));
    QCOMPARE(window.page()->findChild<QLabel *>(u"shipToText"_s)->text(),
             u"Contoso Data Center\n123 Main Street\nDock 4\nDublin, D02 XY\nIreland"_s);
}

void tst_WholeWindow::fieldsOfAConnection_beginAtOneEdge_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::available())
        QTest::addRow("in %s", qPrintable(language)) << language;
}

void tst_WholeWindow::fieldsOfAConnection_beginAtOneEdge()
{
    QFETCH(QString, language);
    WindowFixture window;
    window.languages.use(QLocale(language));
    SubscriptionStep *step = nullptr;
    QTRY_VERIFY((step = window.board.window().findChild<SubscriptionStep *>()));
    ConnectionSettings settings = sampleSettings();
    settings.proxy = {ProxySettings::Mode::Manual, u"proxy.contoso.example"_s, 3128, u"clerk"_s};
    step->setSettings(settings); // opens what is there for few
    const auto edgeOf = [step](const QString &name) {
        const auto *field = step->findChild<QWidget *>(name);
        return field->isVisible() ? field->mapTo(step, QPoint(0, 0)).x() : -1;
    };
    QTRY_VERIFY(edgeOf(u"proxyPassword"_s) > 0);
    const int edge = edgeOf(u"subscriptionId"_s);
    for (const auto &name :
         {u"storageAccounts"_s, u"connectionName"_s, u"serviceAddress"_s, u"apiVersion"_s,
          u"proxyMode"_s, u"proxyHost"_s, u"proxyUser"_s, u"proxyPassword"_s})
        QTRY_COMPARE(edgeOf(name), edge);
}

void tst_WholeWindow::checksBeforeShipping_areReadWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::available())
        QTest::addRow("in %s", qPrintable(language)) << language;
}

/// What there is to look at is longer than what is good, and has a link beside it.
void tst_WholeWindow::checksBeforeShipping_areReadWhole()
{
    QFETCH(QString, language);
    WindowFixture window;
    window.languages.use(QLocale(language));
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Creating));
    window.type(u"deliveryCarrier"_s, u"FedEx"_s);
    window.type(u"trackingNumber"_s, u"7867 8551 8217"_s);
    window.type(u"driveCount"_s, u"9"_s); // the job lists fewer
    window.press(u"markAsShippedButton"_s);
    QWidget *dialog = window.dialog(u"markAsShippedDialog"_s);
    QVERIFY(dialog);
    const auto cut = [dialog] {
        const auto texts = dialog->findChildren<QLabel *>(u"preflightText"_s);
        QStringList found;
        for (const QLabel *text : texts) {
            if (text->isVisible() && text->heightForWidth(text->width()) > text->height())
                found.append(text->text());
        }
        return found.join(u'\n');
    };
    QVERIFY(!dialog->findChildren<QPushButton *>(u"preflightLink"_s).isEmpty());
    QTRY_COMPARE(cut(), QString());
    QFont larger = dialog->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    dialog->setFont(larger); // the sentences need more lines, as when another check comes in
    QTRY_VERIFY(cut().isEmpty());
}

void tst_WholeWindow::narrowWindow_clipsNoField_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::available())
        QTest::addRow("1024 by 640 in %s", qPrintable(language)) << language;
}

void tst_WholeWindow::narrowWindow_clipsNoField()
{
    QFETCH(QString, language);
    WindowFixture window;
    window.languages.use(QLocale(language));
    window.board.window().resize(1024, 640);
    QVERIFY(window.openBoard());
    QVERIFY(window.openEditor(JobState::Kind::Creating));
    const auto *area = window.page()->findChild<QScrollArea *>();
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    for (const auto *field : area->widget()->findChildren<QLineEdit *>()) {
        const int right = field->mapTo(area->widget(), QPoint(field->width(), 0)).x();
        QVERIFY2(right <= area->viewport()->width(), qPrintable(field->objectName()));
    }
}

QTEST_MAIN(tst_WholeWindow)
#include "tst_WholeWindow.moc"
