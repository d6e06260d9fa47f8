// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressBook.h"

#include "domain/book/BookText.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr qsizetype mostSteps = 50;
/// More would be felt in the window.
constexpr qsizetype mostHashedAtOnce = 500;

QStringList fingerprintsOf(const QList<AddressEntry> &entries)
{
    QStringList fingerprints;
    fingerprints.reserve(entries.size());
    std::transform(entries.cbegin(), entries.cend(), std::back_inserter(fingerprints),
                   &fingerprintOf);
    return fingerprints;
}

template<typename Entry>
std::optional<Entry> entryIn(const QList<Entry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == entries.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

AddressBook::AddressBook(BookStore &store, Clock clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
{
}

AddressBook::~AddressBook()
{
    for (const BookChange &change : m_unwritten + m_early)
        static_cast<void>(m_store.apply(change)); // nobody is left to hear about it
}

void AddressBook::load()
{
    if (!m_isLoaded && !m_readCall)
        read();
}

void AddressBook::read()
{
    m_readCall = m_store.read();
    m_readCall->whenFinished(this, [this](const Result<BookContent, StorageError> &result) {
        const auto call = std::move(m_readCall);
        onRead(result);
    });
}

void AddressBook::onRead(const Result<BookContent, StorageError> &result)
{
    if (result) {
        m_content = *result;
    } else {
        Q_EMIT storageFailed(result.error());
        if (result.error().kind == StorageError::Kind::Corrupt
            && !std::exchange(m_isReadAgain, true))
            return read(); // it was set aside; a new one has begun
        m_trouble = result.error();
    }
    m_isLoaded = true;
    for (const BookChange &change : std::exchange(m_early, {})) {
        std::ignore = make(change); // on top of what was read
        write(change);
    }
    Q_EMIT addressesChanged(m_content.addresses, {});
    Q_EMIT changed();
}

std::optional<AddressEntry> AddressBook::address(const QString &id) const
{
    return entryIn(m_content.addresses, id);
}

std::optional<CarrierAccount> AddressBook::account(const QString &id) const
{
    return entryIn(m_content.accounts, id);
}

DuplicatesCallPtr AddressBook::findDuplicates() const
{
    using Outcome = Result<QList<Duplicate>, Cancelled>;
    const auto find = [entries = m_content.addresses,
                       apart = m_content.keptApart](QPromise<Outcome> &promise) -> Outcome {
        promise.setProgressRange(0, static_cast<int>(entries.size()));
        return duplicatesIn(entries, apart, [&promise](qsizetype done) {
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        });
    };
    return workBeside<QList<Duplicate>, Cancelled>(find, {});
}

std::optional<CarrierAccount> AddressBook::accountOf(const QString &carrier,
                                                     const QString &number) const
{
    const QString wanted = compactText(number);
    const auto found = std::find_if(
        m_content.accounts.cbegin(), m_content.accounts.cend(), [&](const CarrierAccount &each) {
            return !wanted.isEmpty() && compactText(each.number) == wanted
                && compactText(each.carrier) == compactText(carrier);
        });
    return found == m_content.accounts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<AddressBook::Step> AddressBook::lastStep() const
{
    return m_steps.isEmpty() ? std::nullopt : std::optional(m_steps.constLast().step);
}

BookChange AddressBook::make(const BookChange &change)
{
    return applyChange(m_content, change);
}

void AddressBook::act(Act act, int count, const BookChange &change)
{
    const BookChange inverse = make(change);
    if (inverse.isEmpty())
        return;
    const bool isOfAccounts = !change.accounts.isEmpty() || !change.removedAccounts.isEmpty();
    m_steps.append({{act, count, isOfAccounts}, inverse});
    if (m_steps.size() > mostSteps)
        m_steps.removeFirst();
    write(change);
    tell(change);
}

void AddressBook::tell(const BookChange &change)
{
    if (!change.addresses.isEmpty() || !change.removedAddresses.isEmpty())
        Q_EMIT addressesChanged(change.addresses, change.removedAddresses);
    Q_EMIT changed();
}

void AddressBook::put(AddressEntry entry)
{
    const bool isNew = entry.id.isEmpty() || !address(entry.id);
    if (entry.id.isEmpty())
        entry.id = bookId();
    BookChange change;
    change.addresses = {entry};
    change.declinedNoMore = {fingerprintOf(entry)};
    act(isNew ? Act::Add : Act::Edit, 1, change);
}

void AddressBook::removeAddresses(const QStringList &ids)
{
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    QList<AddressEntry> entries;
    std::copy_if(m_content.addresses.cbegin(), m_content.addresses.cend(),
                 std::back_inserter(entries),
                 [&wanted](const AddressEntry &entry) { return wanted.contains(entry.id); });
    if (entries.size() <= mostHashedAtOnce)
        return remove(ids, fingerprintsOf(entries));
    using Outcome = Result<QStringList, Cancelled>;
    m_removals.push_back(workBeside<QStringList, Cancelled>(
        [entries](QPromise<Outcome> &) -> Outcome { return fingerprintsOf(entries); }, {}));
    const auto *call = m_removals.back().get();
    m_removals.back()->whenFinished(this, [this, ids, call](const Outcome &fingerprints) {
        remove(ids, *fingerprints); // never cancelled
        std::erase_if(m_removals, [call](const auto &each) { return each.get() == call; });
    });
}

void AddressBook::remove(const QStringList &ids, const QStringList &fingerprints)
{
    BookChange change;
    change.removedAddresses = ids;
    change.declined = fingerprints;
    act(Act::Remove, static_cast<int>(ids.size()), change);
}

void AddressBook::merge(const AddressEntry &merged, const Duplicate &of)
{
    BookChange change;
    change.addresses = {merged};
    change.removedAddresses = {merged.id == of.first.id ? of.second.id : of.first.id};
    act(Act::Merge, 2, change);
}

void AddressBook::keepApart(const Duplicate &pair)
{
    BookChange change;
    change.keptApart = {pairOf(pair.first.id, pair.second.id)};
    act(Act::KeepApart, 2, change);
}

void AddressBook::import(const BookChange &change)
{
    act(Act::Import, static_cast<int>(change.addresses.size()), change);
}

void AddressBook::put(CarrierAccount account)
{
    const bool isNew = account.id.isEmpty() || !this->account(account.id);
    if (account.id.isEmpty())
        account.id = bookId();
    BookChange change;
    change.accounts = {account};
    act(isNew ? Act::Add : Act::Edit, 1, change);
}

void AddressBook::removeAccounts(const QStringList &ids)
{
    BookChange change;
    change.removedAccounts = ids;
    act(Act::Remove, static_cast<int>(ids.size()), change);
}

void AddressBook::setLearns(bool learns)
{
    BookChange change;
    change.learns = learns;
    makeAndWrite(change);
}

void AddressBook::noteAddressUsed(const QString &id)
{
    std::optional<AddressEntry> entry = address(id);
    if (!entry)
        return;
    ++entry->useCount;
    entry->lastUsed = m_clock();
    BookChange change;
    change.addresses = {*entry};
    makeAndWrite(change);
}

void AddressBook::noteAccountUsed(const QString &id)
{
    std::optional<CarrierAccount> used = account(id);
    if (!used)
        return;
    ++used->useCount;
    used->lastUsed = m_clock();
    BookChange change;
    change.accounts = {*used};
    makeAndWrite(change);
}

void AddressBook::makeAndWrite(const BookChange &change)
{
    BookChange inverse = make(change);
    if (inverse.isEmpty())
        return;
    write(change);
    tell(change);
    discardBeside(std::move(inverse));
}

void AddressBook::undo()
{
    if (m_steps.isEmpty())
        return;
    const UndoStep last = m_steps.takeLast();
    makeAndWrite(last.inverse);
}

std::optional<AddressEntry> AddressBook::learn(const JobDraft &saved)
{
    AddressEntry entry = returnAddressOf(saved);
    if (entry.recipientName.trimmed().isEmpty() || entry.address.isBlank())
        return std::nullopt;
    for (const AddressEntry &known : std::as_const(m_content.addresses)) {
        if (isSameAddress(known, entry)) {
            noteAddressUsed(QString(known.id));
            return std::nullopt;
        }
    }
    const QString fingerprint = fingerprintOf(entry);
    if (!m_content.learns || m_content.declined.contains(fingerprint))
        return std::nullopt;
    entry.id = bookId();
    entry.useCount = 1;
    entry.lastUsed = m_clock();
    BookChange change;
    change.addresses = {entry};
    // Once: taken back, it is not kept again when the job is saved anew.
    change.declined = {fingerprint};
    act(Act::Learn, 1, change);
    m_steps.last().inverse.declinedNoMore.removeAll(fingerprint);
    return entry;
}

void AddressBook::noteShippingSaved(const JobDraft &saved)
{
    if (const auto used = accountOf(saved.returnCarrier, saved.carrierAccountNumber))
        noteAccountUsed(used->id);
}

void AddressBook::write(const BookChange &change)
{
    if (!m_isLoaded) {
        m_early.append(change);
        return;
    }
    m_unwritten.append(change);
    writeNext();
}

/// One at a time: what could not be written goes before what came later, or it would undo it.
void AddressBook::writeNext()
{
    if (m_writeCall || m_unwritten.isEmpty())
        return;
    m_writeCall = m_store.apply(m_unwritten.constFirst());
    m_writeCall->whenFinished(this, [this](const Result<Done, StorageError> &result) {
        const auto call = std::move(m_writeCall);
        onWritten(result);
    });
}

void AddressBook::onWritten(const Result<Done, StorageError> &result)
{
    if (!result) {
        m_trouble = result.error();
        Q_EMIT storageFailed(result.error());
        return; // until the next change
    }
    discardBeside(m_unwritten.takeFirst());
    if (m_unwritten.isEmpty())
        m_trouble.reset();
    writeNext();
}

} // namespace waybill
