// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/AddressBook.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace waybill::test {

using namespace Qt::StringLiterals;

inline AddressEntry bookEntry(const QString &recipient, const QString &address,
                              const QString &phone = u"+49 40 5550100"_s)
{
    AddressEntry entry;
    entry.id = recipient;
    entry.recipientName = recipient;
    entry.address = PostalAddress::fromText(address);
    entry.phone = phone;
    entry.email = u"dock@contoso.example"_s;
    return entry;
}

/// A window over which a dialog of the address book lies, and the book, in a folder of its own.
struct BookBench
{
    BookBench()
        : store(folder.filePath(u"book.sqlite"_s))
        , book(store, [this] { return now; })
    {
        book.load();
        if (!QTest::qWaitFor([this] { return book.isLoaded(); }, 20000))
            qFatal("the book is not read");
        window.resize(1024, 640);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
    }

    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = window.findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    void press(const QString &button) const
    {
        auto *found = find<QAbstractButton>(button);
        if (!found->isVisible() || !found->isEnabled())
            qFatal("%s cannot be pressed", qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    [[nodiscard]] bool isShown(const QString &dialog) const
    {
        return QTest::qWaitFor([&] {
            const auto *found = window.findChild<QWidget *>(dialog);
            return found != nullptr && found->isVisible();
        });
    }

    [[nodiscard]] bool isGone(const QString &dialog) const
    {
        return QTest::qWaitFor([&] { return window.findChild<QWidget *>(dialog) == nullptr; });
    }

    /// The texts of a column of a table, as they are shown.
    [[nodiscard]] QStringList column(const QString &table, int column = 0) const
    {
        const auto *model = find<QTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }

    void selectRow(const QString &table, int row) const
    {
        auto *view = find<QTableView>(table);
        view->setCurrentIndex(view->model()->index(row, 0));
    }

    [[nodiscard]] QList<Duplicate> duplicates() const
    {
        const DuplicatesCallPtr call = book.findDuplicates();
        if (!QTest::qWaitFor([&call] { return call->isFinished(); }, 20000))
            qFatal("the search for duplicates does not end");
        return call->result().value();
    }

    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }

    QDateTime now{QDate(2026, 3, 12), QTime(16, 5), Qt::UTC};
    QTemporaryDir folder;
    BookStore store;
    AddressBook book;
    QWidget window;
};

/// Empty when every input and button below @p root has a name and no mnemonic stands twice, else
/// what is wrong.
inline QString accessFault(const QWidget *root)
{
    QHash<QChar, QString> seen;
    const auto note = [&seen](const QString &text) -> QString {
        const auto at = text.indexOf(u'&');
        if (at < 0 || at + 1 >= text.size() || text.at(at + 1) == u'&')
            return {};
        const QChar key = text.at(at + 1).toLower();
        if (seen.contains(key))
            return text + u" and "_s + seen.value(key);
        seen.insert(key, text);
        return {};
    };
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (const QString fault = label->buddy() ? note(label->text()) : QString();
            !fault.isEmpty())
            return fault;
    }
    for (const auto *button : root->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        if (const QString fault = note(button->text()); !fault.isEmpty())
            return fault;
        const bool isOwn = qobject_cast<QTableView *>(button->parentWidget()) == nullptr
            && qobject_cast<QLineEdit *>(button->parentWidget()) == nullptr;
        if (isOwn && button->text().isEmpty() && button->accessibleName().isEmpty())
            return u"a button without a name: "_s + button->objectName();
        const auto *push = qobject_cast<const QPushButton *>(button);
        if (push && (push->isDefault() || push->autoDefault()))
            return u"Enter would press "_s + push->objectName();
    }
    for (const auto *line : root->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName().isEmpty())
            return u"a line without a name: "_s + line->objectName();
    }
    return {};
}

} // namespace waybill::test
