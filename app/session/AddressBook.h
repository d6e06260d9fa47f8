// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/BesideCall.h"
#include "base/Clock.h"
#include "domain/book/BookChange.h"
#include "storage/BookStore.h"

#include <QObject>

#include <optional>
#include <vector>

namespace waybill {

using DuplicatesCallPtr = CallPtr<QList<Duplicate>, Cancelled>;

/// The address book and the carrier accounts of this computer, as the window works with them.
///
/// Changes show at once and are written behind; what cannot be written is reported, kept in memory,
/// and tried again with the next change and at the end. Each change of a person can be undone until
/// the program ends. Lives in the GUI thread.
class AddressBook : public QObject
{
    Q_OBJECT

public:
    /// What a person did, for the words of "undo".
    enum class Act { Add, Edit, Remove, Merge, Import, KeepApart, Learn };

    struct Step
    {
        Act act = Act::Add;
        int count = 1; ///< of entries
        bool isOfAccounts = false;
    };

    /// @p store outlives the book.
    AddressBook(BookStore &store, Clock clock, QObject *parent = nullptr);
    ~AddressBook() override;

    /// Reads the store, the first time that it is called. What is changed before comes on top.
    void load();
    /// True once the store was read, or could not be: then the book begins empty.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QList<AddressEntry> &addresses() const { return m_content.addresses; }
    [[nodiscard]] const QList<CarrierAccount> &accounts() const { return m_content.accounts; }
    [[nodiscard]] std::optional<AddressEntry> address(const QString &id) const;
    [[nodiscard]] std::optional<CarrierAccount> account(const QString &id) const;
    /// The pairs that may be one, as duplicatesIn() gives them: looked for beside the window, as the
    /// book is now. Progress is told in entries.
    [[nodiscard]] DuplicatesCallPtr findDuplicates() const;
    [[nodiscard]] bool learns() const { return m_content.learns; }
    /// The account of that carrier and number, if it has a name.
    [[nodiscard]] std::optional<CarrierAccount> accountOf(const QString &carrier,
                                                          const QString &number) const;
    [[nodiscard]] std::optional<Step> lastStep() const;
    /// Why the book is not on disk as it is here, while that is so.
    [[nodiscard]] const std::optional<StorageError> &trouble() const { return m_trouble; }

    /// Puts @p entry in place of the one with its id, or in as a new one.
    void put(AddressEntry entry);
    /// Many are gone only after a moment, for what they said is hashed beside the window first.
    void removeAddresses(const QStringList &ids);
    /// @p merged takes the place of both.
    void merge(const AddressEntry &merged, const Duplicate &of);
    void keepApart(const Duplicate &pair);
    void import(const BookChange &change);
    void put(CarrierAccount account);
    void removeAccounts(const QStringList &ids);
    void setLearns(bool learns);
    /// Takes back lastStep().
    void undo();

    /// A return address was saved to a job. Known: counted as used. New: kept under the name of its
    /// recipient, once, unless that is switched off or was taken back before; gives what was kept.
    std::optional<AddressEntry> learn(const JobDraft &saved);
    /// Return carrier and account number were saved to a job: a known account counts as used.
    void noteShippingSaved(const JobDraft &saved);

Q_SIGNALS:
    void changed();
    /// Just before changed(): which addresses are others or new, and which are gone, by their ids.
    void addressesChanged(const QList<waybill::AddressEntry> &put, const QStringList &removed);
    void storageFailed(const waybill::StorageError &error);

private:
    struct UndoStep
    {
        Step step;
        BookChange inverse;
    };

    using FingerprintsCallPtr = CallPtr<QStringList, Cancelled>;

    void read();
    void onRead(const Result<BookContent, StorageError> &result);
    void remove(const QStringList &ids, const QStringList &fingerprints);
    void act(Act act, int count, const BookChange &change);
    [[nodiscard]] BookChange make(const BookChange &change);
    /// For what is none of a person's acts.
    void makeAndWrite(const BookChange &change);
    void tell(const BookChange &change);
    void noteAddressUsed(const QString &id);
    void noteAccountUsed(const QString &id);
    void write(const BookChange &change);
    void writeNext();
    void onWritten(const Result<Done, StorageError> &result);

    BookStore &m_store;
    Clock m_clock;
    BookContent m_content;
    bool m_isLoaded = false;
    QList<UndoStep> m_steps;
    QList<BookChange> m_early; ///< made before the store was read
    QList<BookChange>
        m_unwritten; ///< in their order; the first is under way, or could not be written
    std::optional<StorageError> m_trouble;
    StorageCallPtr<BookContent> m_readCall;
    StorageCallPtr<Done> m_writeCall;
    std::vector<FingerprintsCallPtr> m_removals; ///< in which fingerprints are made
    bool m_isReadAgain = false;                  ///< after a corrupt file was set aside
};

} // namespace waybill
