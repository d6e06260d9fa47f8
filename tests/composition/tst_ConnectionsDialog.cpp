// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/NetKeyFiles.h"
#include "connect/ConnectionsDialog.h"
#include "secrets/MemorySecretStore.h"
#include "storage/ConnectionStore.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

/// The list of saved connections.
class tst_ConnectionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void list_isOrderedRenamedDuplicatedAndShortened();
    void focus_staysWhereItWorks();
    void emptyList_saysWhatToDo();
    void lastOne_removed_leavesTheWayToANewOne();
    void rename_refusesAnEmptyNameAndAnothersName();

private:
    void save(const QStringList &names);

    std::unique_ptr<QTemporaryDir> m_folder;
    NetKeyFiles m_keyFiles;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<ConnectionStore> m_store;
    std::unique_ptr<ConnectionBook> m_book;
};

void tst_ConnectionsDialog::init()
{
    m_book.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_store = std::make_unique<ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_book = std::make_unique<ConnectionBook>(*m_store, *m_secrets, m_keyFiles,
                                              m_folder->filePath(u"keys"_s));
}

void tst_ConnectionsDialog::save(const QStringList &names)
{
    for (const QString &name : names) {
        SavedConnection connection;
        connection.settings.name = name;
        connection.settings.endpoint = QUrl(u"https://management.example.net"_s);
        const auto call = m_book->save(connection, {});
        QTRY_VERIFY(call->isFinished());
    }
}

void tst_ConnectionsDialog::list_isOrderedRenamedDuplicatedAndShortened()
{
    save({u"One"_s, u"Two"_s});
    ConnectionsDialog dialog(*m_book);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>(u"connectionsList"_s);
    const auto names = [list] {
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all += list->item(row)->text();
        return all;
    };
    const auto press = [&](const QString &name) { dialog.findChild<QPushButton *>(name)->click(); };
    QCOMPARE(names(), (QStringList{u"One"_s, u"Two"_s}));
    press(u"moveDown"_s);
    QTRY_COMPARE(names(), (QStringList{u"Two"_s, u"One"_s}));
    press(u"makeDefault"_s);
    QTRY_COMPARE(names(), (QStringList{u"Two"_s, u"One (opened at the start)"_s}));
    press(u"duplicateConnection"_s);
    auto *name = dialog.findChild<QLineEdit *>(u"nameField"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), u"One (2)"_s);
    auto *take = dialog.findChild<QPushButton *>(u"nameButton"_s);
    name->setText(u"two"_s); // nobody could tell it from "Two"
    QVERIFY(!take->isEnabled());
    name->setText(u"One (2)"_s);
    take->click();
    QTRY_COMPARE(list->count(), 3);
    press(u"removeConnection"_s);
    auto *box = dialog.findChild<QMessageBox *>(u"removeConnectionBox"_s);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"The certificate's file stays where it is."_s));
    QCOMPARE(box->defaultButton()->text(), u"&Keep connection"_s);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (button != box->defaultButton())
            button->click();
    }
    QTRY_COMPARE(names(), (QStringList{u"Two"_s, u"One (2)"_s}));
}

void tst_ConnectionsDialog::focus_staysWhereItWorks()
{
    save({u"One"_s, u"Two"_s, u"Three"_s});
    ConnectionsDialog dialog(*m_book);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *list = dialog.findChild<QListWidget *>(u"connectionsList"_s);
    auto *up = dialog.findChild<QPushButton *>(u"moveUp"_s);
    auto *down = dialog.findChild<QPushButton *>(u"moveDown"_s);
    down->setFocus();
    QTest::keyClick(down, Qt::Key_Space);
    QTRY_COMPARE(list->currentRow(), 1);
    QCOMPARE(dialog.focusWidget(), down);
    QTest::keyClick(down, Qt::Key_Space);
    QTRY_COMPARE(list->currentRow(), 2);
    // At the end of the list the next press does nothing, and above all nothing else.
    QCOMPARE(dialog.focusWidget(), down);
    QVERIFY(down->isEnabled());
    QTest::keyClick(down, Qt::Key_Space);
    QCOMPARE(list->currentRow(), 2);
    QCOMPARE(dialog.focusWidget(), down);
    up->setFocus();
    QTRY_VERIFY(!down->isEnabled()); // nobody holds it any more
    QTest::keyClick(up, Qt::Key_Space);
    QTest::keyClick(up, Qt::Key_Space);
    QTRY_COMPARE(list->currentRow(), 0);
    QCOMPARE(dialog.focusWidget(), up);
}

void tst_ConnectionsDialog::emptyList_saysWhatToDo()
{
    ConnectionsDialog dialog(*m_book);
    dialog.show();
    QVERIFY(!dialog.findChild<QListWidget *>(u"connectionsList"_s)->isVisible());
    const auto *says = dialog.findChild<QLabel *>(u"noConnections"_s);
    QVERIFY(says->isVisible());
    QVERIFY(says->text().startsWith(u"No connection is saved yet."_s));
    auto *make = dialog.findChild<QPushButton *>(u"newConnection"_s);
    QVERIFY(make->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_COMPARE(dialog.focusWidget(), make);
    const QSignalSpy asked(&dialog, &ConnectionsDialog::newRequested);
    make->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!dialog.isVisible());
}

void tst_ConnectionsDialog::lastOne_removed_leavesTheWayToANewOne()
{
    save({u"One"_s});
    ConnectionsDialog dialog(*m_book);
    dialog.show();
    auto *remove = dialog.findChild<QPushButton *>(u"removeConnection"_s);
    remove->setFocus();
    remove->click();
    auto *box = dialog.findChild<QMessageBox *>(u"removeConnectionBox"_s);
    QVERIFY(box);
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        // The letter that led here, held for too long, must not confirm.
        QVERIFY(!button->text().contains(u"&R"_s));
        if (button != box->defaultButton())
            button->click();
    }
    QTRY_VERIFY(dialog.findChild<QLabel *>(u"noConnections"_s)->isVisible());
    QCOMPARE(dialog.focusWidget(), dialog.findChild<QPushButton *>(u"newConnection"_s));
}

void tst_ConnectionsDialog::rename_refusesAnEmptyNameAndAnothersName()
{
    save({u"One"_s, u"Two"_s});
    ConnectionsDialog dialog(*m_book);
    dialog.show();
    dialog.findChild<QPushButton *>(u"renameConnection"_s)->click();
    auto *name = dialog.findChild<QLineEdit *>(u"nameField"_s);
    const auto *take = dialog.findChild<QPushButton *>(u"nameButton"_s);
    QCOMPARE(name->text(), u"One"_s);
    QVERIFY(take->isEnabled());
    name->setText(u"  "_s);
    QVERIFY(!take->isEnabled());
    name->setText(u"TWO"_s);
    QVERIFY(!take->isEnabled());
    QCOMPARE(dialog.findChild<QLabel *>(u"nameVerdict"_s)->text(),
             u"There is another connection of this name."_s);
    name->setText(u"Three"_s);
    QVERIFY(take->isEnabled());
}

QTEST_MAIN(tst_ConnectionsDialog)
#include "tst_ConnectionsDialog.moc"
