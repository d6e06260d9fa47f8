// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "domain/book/AddressEntry.h"
#include "session/HistoryKeeper.h"
#include "session/JobEditSession.h"

#include <QObject>

#include <memory>
#include <vector>

namespace waybill {

/// One return address for several jobs: each is read whole, shown for review, and changed by an edit
/// session of its own, under its own guard. Jobs are changed one after another; what becomes of one
/// decides nothing about the next, and each attempt is in the history.
///
/// Lives in the GUI thread. Letting go of it ends what is under way, in silence.
class AddressRun : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, ///< not read yet
        Reading,
        Ready, ///< would change
        SameAlready,
        Locked,     ///< see lock
        Incomplete, ///< the address lacks what the service needs; see problems
        Unreadable, ///< see error
        Sending,
        Finished, ///< see outcome
        Stopped,  ///< chosen, but the run was ended before it
    };

    struct Item
    {
        JobKey key;
        State state = State::Waiting;
        bool isChosen = true;
        LockReason lock = LockReason::None;
        QString stateText; ///< the service's word for the job's state, for the reason of a lock
        QString before;    ///< recipient and address as the job has them now
        QList<Problem> problems;
        std::optional<ServiceError> error;
        std::optional<ChangeOutcome> outcome;
    };

    enum class Phase { Reading, Review, Sending, Done };

    AddressRun(std::shared_ptr<OpenConnection> connection, const QList<JobKey> &jobs,
               AddressEntry address, Clock clock, QObject *parent = nullptr);
    ~AddressRun() override;

    /// Records every change as @p person's. Before start(); @p store outlives the run.
    void setHistory(HistoryStore &store, const QString &person);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] const AddressEntry &address() const { return m_address; }
    [[nodiscard]] OpenConnection &connection() const { return *m_connection; }
    /// How many would be changed by send().
    [[nodiscard]] int chosenCount() const;
    /// How many have been read, or sent: whichever is under way.
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int countOf(State state) const;
    /// How many are read in this round: all of them, or those of tryAgain().
    [[nodiscard]] int roundCount() const { return m_round; }

    /// Reads the jobs. Once.
    void start();
    void setChosen(int index, bool isChosen);
    /// Changes the chosen jobs; after phase Review.
    void send();
    /// How many of the jobs did not get the address, and may get it after all.
    [[nodiscard]] int retryCount() const;
    /// Reads these jobs anew and lets them be reviewed once more; after phase Done. What they hold
    /// by now decides, so that nothing is sent twice.
    void tryAgain();
    /// Stops after the job that is under way, whose fate is still found out.
    void stop();

Q_SIGNALS:
    void itemChanged(int index);
    void phaseChanged();
    /// A job was read anew, for the board.
    void jobRead(const waybill::Job &job);
    void historyFailed(const waybill::StorageError &error);

private:
    struct Work;

    void readMore();
    void onRead(int index);
    void onReadFailed(int index, const ServiceError &error);
    void endReading();
    void sendNext();
    void onSent(int index, const ChangeOutcome &outcome);
    void setState(int index, State state);
    void setPhase(Phase phase);
    void fill(JobEditSession &session) const;

    std::shared_ptr<OpenConnection> m_connection;
    AddressEntry m_address;
    Clock m_clock;
    HistoryStore *m_history = nullptr;
    QString m_person;
    Phase m_phase = Phase::Reading;
    QList<Item> m_items;
    std::vector<std::unique_ptr<Work>> m_work; ///< one for each item
    int m_round = 0;
    int m_nextToRead = 0;
    int m_reading = 0;
    bool m_isStopped = false;
};

} // namespace waybill
