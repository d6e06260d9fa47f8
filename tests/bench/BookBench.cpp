// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/Benches.h"

#include "addressbook/AddressBookDialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace waybill::bench {

namespace {

constexpr int rowsOfTheFile = 49'999; ///< and the line of headings
constexpr double longestHold = 100;   ///< milliseconds: more is felt
constexpr int deadlineMs = 120'000;
constexpr int beatsAfter = 50;

/// Processor time of this thread.
double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How long the window's thread works at most before the event loop turns: so long anything that a
/// person does would have to wait. In processor time, so that nothing else on the computer counts.
class HeartBeat
{
public:
    HeartBeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }

    /// Milliseconds, while @p begin runs and until @p isDone.
    double longestWhile(const std::function<void()> &begin, const std::function<bool()> &isDone)
    {
        m_longest = 0;
        m_since = cpuMilliseconds();
        begin();
        beat();
        if (!QTest::qWaitFor(isDone, deadlineMs))
            qFatal("the book is not done");
        // What was put off: deleting, and what was written.
        const int end = m_beats + beatsAfter;
        if (!QTest::qWaitFor([this, end] { return m_beats >= end; }, deadlineMs))
            qFatal("the window does not live");
        beat();
        return m_longest;
    }

private:
    void beat()
    {
        const double now = cpuMilliseconds();
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
        ++m_beats;
    }

    QTimer m_timer;
    int m_beats = 0;
    double m_since = 0;
    double m_longest = 0;
};

QString writeFile(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"addresses.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qCritical("The file of addresses could not be written.");
    file.write("label,recipient name,street,postal code,city,country,phone,email\n");
    for (int i = 0; i < rowsOfTheFile; ++i) {
        const QByteArray number = QByteArray::number(qint64{i} * 7919 % 999'983);
        file.write("Branch " + number + ",Receiving desk " + number
                   + ",Lagerstra\xC3\x9F"
                     "e "
                   + number + ",20357,Hamburg,Germany,+49 40 " + number + ",dock" + number
                   + "@contoso.example\n");
    }
    return file.fileName();
}

/// The address book in its window, used as a person does.
class BookWindow
{
public:
    BookWindow()
        : m_store(m_folder.filePath(u"book.sqlite"_s))
        , m_book(m_store, systemClock())
    {
        m_book.load();
        m_beat.longestWhile([] {}, [this] { return m_book.isLoaded(); });
        m_parent.resize(1280, 800);
        m_parent.show();
    }

    double open()
    {
        return m_beat.longestWhile(
            [this] {
                m_dialog = new AddressBookDialog(m_book, systemClock(),
                                                 AddressBookDialog::Purpose::Manage, &m_parent);
                m_dialog->open();
            },
            [this] { return shown() == m_book.addresses().size(); });
    }

    double readFile()
    {
        const QString path = writeFile(m_folder);
        press(u"importAddressesButton"_s);
        auto *question = m_dialog->findChild<QFileDialog *>();
        question->hide();
        return m_beat.longestWhile([&] { Q_EMIT question->fileSelected(path); },
                                   [this] { return button(u"confirmImportButton"_s) != nullptr; });
    }

    double confirm() { return pressAndWait(u"confirmImportButton"_s, rowsOfTheFile); }
    double undo() { return pressAndWait(u"undoBookButton"_s, 0); }

    double find(const QString &text, int expected)
    {
        auto *field = m_dialog->findChild<QLineEdit *>(u"addressesFind"_s);
        return m_beat.longestWhile([&] { field->setText(text); },
                                   [&] { return shown() == expected; });
    }

    double sortBy(int column)
    {
        return m_beat.longestWhile(
            [&] { view()->sortByColumn(column, Qt::DescendingOrder); },
            [&] { return view()->model()->index(0, column).data().toString().contains(u"999"_s); });
    }

    double addOne()
    {
        AddressEntry entry;
        entry.recipientName = u"Adatum"_s;
        entry.address = PostalAddress::fromText(u"7 Long Road\nOslo"_s);
        const int before = shown();
        return m_beat.longestWhile([&] { m_book.put(entry); },
                                   [&] { return shown() == before + 1; });
    }

    double duplicates()
    {
        return m_beat.longestWhile(
            [this] { press(u"duplicatesButton"_s); },
            [this] { return m_dialog->findChild<QWidget *>(u"duplicatesDialog"_s) != nullptr; });
    }

    double close()
    {
        return m_beat.longestWhile([this] { delete m_dialog; }, [] { return true; });
    }

private:
    [[nodiscard]] QTableView *view() const
    {
        return m_dialog->findChild<QTableView *>(u"addresses"_s);
    }
    [[nodiscard]] int shown() const { return view()->model()->rowCount(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_dialog->findChild<QAbstractButton *>(name);
    }
    void press(const QString &name) const { button(name)->click(); }

    double pressAndWait(const QString &name, int rows)
    {
        return m_beat.longestWhile([&] { press(name); }, [&] { return shown() == rows; });
    }

    HeartBeat m_beat;
    QTemporaryDir m_folder;
    BookStore m_store;
    AddressBook m_book;
    QWidget m_parent;
    AddressBookDialog *m_dialog = nullptr;
};

} // namespace

QList<Row> bookRows()
{
    QList<Row> rows;
    BookWindow window;
    const auto add = [&rows](const QString &what, double held) {
        qInfo("%s: %.0f ms", qPrintable(what), held);
        rows.append({.what = what,
                     .reference = u"what is felt"_s,
                     .ours = held,
                     .theirs = 0,
                     .unit = u"ms"_s,
                     .goal = longestHold});
    };
    add(u"Window held: book opened"_s, window.open());
    add(u"Window held: file of 50,000 read"_s, window.readFile());
    add(u"Window held: import confirmed"_s, window.confirm());
    add(u"Window held: import undone"_s, window.undo());
    window.readFile();
    window.confirm();
    add(u"Window held: first letter"_s, window.find(u"d"_s, rowsOfTheFile));
    add(u"Window held: a word found once"_s, window.find(u"desk7919 branch lagerstrasse"_s, 0));
    add(u"Window held: field cleared"_s, window.find(QString(), rowsOfTheFile));
    add(u"Window held: sorted by recipient"_s, window.sortBy(1));
    add(u"Window held: an entry added"_s, window.addOne());
    add(u"Window held: duplicates"_s, window.duplicates());
    add(u"Window held: closed"_s, window.close());
    add(u"Window held: 50,000 opened"_s, window.open());
    return rows;
}

} // namespace waybill::bench
