// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/Shelves.h"

#include "addressbook/BookTexts.h"
#include "archive/ArchiveTexts.h"
#include "connect/ConnectionTexts.h"
#include "session/AddressBook.h"
#include "session/DraftKeeper.h"
#include "session/HistoryKeeper.h"
#include "session/Outbox.h"
#include "storage/ArchiveStore.h"
#include "storage/ConnectionStore.h"
#include "support/FakeJobService.h"
#include "text/StorageTexts.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waybill::test {

namespace {

constexpr int patienceMs = 30000;
const auto connectionName = QStringLiteral("7f3c1a52@service.example:443");

QDateTime now()
{
    return {QDate(2014, 5, 2), QTime(9, 0), Qt::UTC};
}

/// What @p call comes to.
template<typename T>
Result<T, StorageError> endOf(const StorageCallPtr<T> &call)
{
    if (!call->isFinished() && !QSignalSpy(call.get(), &CallBase::finished).wait(patienceMs))
        qFatal("a store did not answer");
    return call->result();
}

template<typename T>
std::optional<StorageError> errorOf(const StorageCallPtr<T> &call)
{
    const Result<T, StorageError> end = endOf(call);
    return end ? std::nullopt : std::optional(end.error());
}

/// What was said first since the last time that somebody asked.
std::optional<StorageError> firstOf(QSignalSpy &failures)
{
    if (failures.isEmpty())
        return std::nullopt;
    const auto first = failures.constFirst().constFirst().value<StorageError>();
    failures.clear();
    return first;
}

/// An editor of the sample job, with something typed in it.
struct Editor
{
    Editor()
    {
        session.load();
        fake.service->answerRead(sampleJob());
        if (!QTest::qWaitFor([this] { return session.job().has_value(); }))
            qFatal("the job was not read");
    }

    FakeConnection fake;
    JobEditSession session{fake.connection, sampleJob().key, now};
};

class DraftShelf final : public Shelf
{
public:
    explicit DraftShelf(const QString &path)
        : m_store(path)
    {
    }
    std::optional<StorageError> put(const QString &text) override
    {
        const qsizetype before = m_saves.size();
        m_editor.session.setValue(Field::Description, text);
        m_keeper.saveNow();
        const auto isOver = [&] { return m_saves.size() > before || !m_failures.isEmpty(); };
        if (!QTest::qWaitFor(isOver, patienceMs))
            qFatal("nothing was said of the draft");
        return firstOf(m_failures);
    }
    bool isShown(const QString &text) const override
    {
        return m_editor.session.draft().description == text;
    }
    QStringList onDisk() override
    {
        const auto stored = endOf(m_store.find(
            draftConnectionId(m_editor.fake.connection->settings()), m_editor.session.key()));
        QStringList texts;
        for (const StoredDraft &one : stored.value_or(QList<StoredDraft>()))
            texts.append(one.draft.description);
        return texts;
    }

private:
    Editor m_editor;
    DraftStore m_store;
    DraftKeeper m_keeper{m_editor.session, m_store, now};
    QSignalSpy m_failures{&m_keeper, &DraftKeeper::storageFailed};
    QSignalSpy m_saves{&m_keeper, &DraftKeeper::draftSaved};
};

class HistoryShelf final : public Shelf
{
public:
    explicit HistoryShelf(const QString &path)
        : m_store(path)
    {
    }
    std::optional<StorageError> put(const QString &text) override
    {
        ChangeOutcome outcome;
        outcome.time = now();
        outcome.tried = TriedChange{m_editor.session.base(), m_editor.session.base(), 200};
        outcome.tried->after.description = text;
        m_editor.session.setValue(Field::Description, text);
        m_keeper.record(outcome);
        const auto listed = errorOf(m_store.list()); // behind all that it writes
        const auto said = firstOf(m_failures);
        return said ? said : listed;
    }
    bool isShown(const QString &text) const override
    {
        return m_editor.session.draft().description == text;
    }
    QStringList onDisk() override
    {
        QStringList texts;
        const QList<HistoryEntry> entries = endOf(m_store.list()).value_or(QList<HistoryEntry>());
        for (const HistoryEntry &entry : entries)
            texts.append(entry.changes.constFirst().after.toString());
        return texts;
    }

private:
    Editor m_editor;
    HistoryStore m_store;
    HistoryKeeper m_keeper{m_editor.session, m_store, u"ann"_s};
    QSignalSpy m_failures{&m_keeper, &HistoryKeeper::storageFailed};
};

class OutboxShelf final : public Shelf
{
public:
    explicit OutboxShelf(const QString &path)
        : m_store(path)
    {
        std::ignore = endOf(m_store.list()); // as the window has it when a person can press
    }
    std::optional<StorageError> put(const QString &text) override
    {
        m_editor.session.setValue(Field::Description, text);
        m_outbox.queue(m_outbox.entryOf(m_editor.session, JobAction::Update));
        std::ignore = endOf(m_store.list());
        return firstOf(m_failures);
    }
    bool isShown(const QString &text) const override
    {
        return m_editor.session.draft().description == text;
    }
    QStringList onDisk() override
    {
        QStringList texts;
        const QList<OutboxEntry> entries = endOf(m_store.list()).value_or(QList<OutboxEntry>());
        for (const OutboxEntry &entry : entries)
            texts.append(entry.draft.description);
        return texts;
    }

private:
    Editor m_editor;
    OutboxStore m_store;
    Outbox m_outbox{m_store, now};
    QSignalSpy m_failures{&m_outbox, &Outbox::storageFailed};
};

class BookShelf final : public Shelf
{
public:
    explicit BookShelf(const QString &path)
        : m_store(path)
    {
        m_book.load();
        if (!QTest::qWaitFor([this] { return m_book.isLoaded(); }, patienceMs))
            qFatal("the address book was not read");
    }
    std::optional<StorageError> put(const QString &text) override
    {
        AddressEntry entry;
        entry.recipientName = text;
        m_book.put(entry);
        std::ignore = endOf(m_store.read());
        return firstOf(m_failures);
    }
    bool isShown(const QString &text) const override
    {
        const auto &all = m_book.addresses();
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const AddressEntry &entry) { return entry.recipientName == text; });
    }
    QStringList onDisk() override
    {
        QStringList texts;
        const BookContent content = endOf(m_store.read()).value_or(BookContent());
        for (const AddressEntry &entry : content.addresses)
            texts.append(entry.recipientName);
        return texts;
    }

private:
    BookStore m_store;
    AddressBook m_book{m_store, now};
    QSignalSpy m_failures{&m_book, &AddressBook::storageFailed};
};

class ArchiveShelf final : public Shelf
{
public:
    explicit ArchiveShelf(const QString &path)
        : m_store(path)
    {
    }
    std::optional<StorageError> put(const QString &text) override
    {
        const auto loaded = errorOf(m_store.load(connectionName)); // as a board does first
        Job job = sampleJob();
        job.description = text;
        const auto noted = errorOf(m_store.noteRead(connectionName, {{job, now(), true}}));
        return noted ? noted : loaded;
    }
    bool isShown(const QString &) const override { return true; } // the rows are the board's
    QStringList onDisk() override
    {
        const auto found = endOf(m_store.find(connectionName, sampleJob().key));
        return found && *found && (*found)->job
            ? QStringList{(*found)->job->description.value_or(QString())}
            : QStringList();
    }

private:
    ArchiveStore m_store;
};

class ConnectionShelf final : public Shelf
{
public:
    explicit ConnectionShelf(const QString &path)
        : m_store(path)
    {
    }
    std::optional<StorageError> put(const QString &text) override
    {
        SavedConnection connection;
        connection.id = text.left(40);
        connection.settings.name = text;
        return errorOf(m_store.put(connection));
    }
    bool isShown(const QString &) const override { return true; } // what is open goes on
    QStringList onDisk() override
    {
        QStringList names;
        const SavedConnections all = endOf(m_store.load()).value_or(SavedConnections());
        for (const SavedConnection &each : all.list)
            names.append(each.settings.name);
        return names;
    }

private:
    ConnectionStore m_store;
};

template<typename T>
std::unique_ptr<Shelf> shelf(const QString &path)
{
    return std::make_unique<T>(path);
}

QString textOf(const MessageBar::Message &message)
{
    return message.headline + u". "_s + message.text;
}

ShelfKind database(const QByteArray &name, StorageTexts::Store store,
                   std::unique_ptr<Shelf> (*open)(const QString &))
{
    return {name,
            QString::fromLatin1(name) + u".sqlite"_s,
            true,
            false,
            open,
            [store](const StorageError &error) { return textOf(StorageTexts::message(store, error)); }};
}

} // namespace

QList<ShelfKind> allShelves()
{
    using Store = StorageTexts::Store;
    ShelfKind history = database("history", Store::History, shelf<HistoryShelf>);
    history.writesLater = true;
    ShelfKind book = database("address book", Store::AddressBook, shelf<BookShelf>);
    book.writesLater = true;
    book.words = BookTexts::storageProblem;
    ShelfKind archive = database("archive", Store::Archive, shelf<ArchiveShelf>);
    archive.words = [](const StorageError &error) {
        return textOf(ArchiveTexts::storageProblem(error));
    };
    const ShelfKind connections{
        "connections",
        u"connections.json"_s,
        false,
        false,
        shelf<ConnectionShelf>,
        [](const StorageError &error) {
            return textOf(ConnectionTexts::describe(BookError{error, {}, {}}));
        }};
    ShelfKind drafts = database("drafts", Store::Drafts, shelf<DraftShelf>);
    drafts.keeps = ShelfKind::Keeps::LatestOfEach;
    archive.keeps = ShelfKind::Keeps::Latest;
    return {drafts,  history, database("outbox", Store::Outbox, shelf<OutboxShelf>),
            archive, book,    connections};
}

} // namespace waybill::test
