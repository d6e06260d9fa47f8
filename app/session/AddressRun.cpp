// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "session/AddressRun.h"

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

constexpr int readAtOnce = 4;

bool mayBeTriedAgain(const AddressRun::Item &item)
{
    using Kind = ChangeOutcome::Kind;
    switch (item.state) {
    case AddressRun::State::Unreadable:
        return !item.error || item.error->kind != ServiceError::Kind::NotFound;
    case AddressRun::State::Stopped:
        return true;
    case AddressRun::State::Finished:
        return item.outcome->kind != Kind::Saved && item.outcome->kind != Kind::ArrivedAnyway
            && item.outcome->kind != Kind::Gone;
    default:
        return false;
    }
}

} // namespace

/// The session of one job, with its keeper; made when the job is read.
struct AddressRun::Work
{
    std::unique_ptr<JobEditSession> session;
    std::unique_ptr<HistoryKeeper> keeper; ///< goes first
};

AddressRun::AddressRun(std::shared_ptr<OpenConnection> connection, const QList<JobKey> &jobs,
                       AddressEntry address, Clock clock, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_address(std::move(address))
    , m_clock(std::move(clock))
{
    for (const JobKey &key : jobs) {
        Item item;
        item.key = key;
        m_items.append(item);
        m_work.push_back(std::make_unique<Work>());
    }
    m_round = static_cast<int>(m_items.size());
}

AddressRun::~AddressRun() = default;

void AddressRun::setHistory(HistoryStore &store, const QString &person)
{
    m_history = &store;
    m_person = person;
}

int AddressRun::countOf(State state) const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(),
                                          [state](const Item &i) { return i.state == state; }));
}

int AddressRun::chosenCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) {
        return item.state == State::Ready && item.isChosen;
    }));
}

int AddressRun::doneCount() const
{
    return m_phase == Phase::Reading ? m_round - countOf(State::Waiting) - countOf(State::Reading)
                                     : countOf(State::Finished);
}

void AddressRun::setState(int index, State state)
{
    m_items[index].state = state;
    Q_EMIT itemChanged(index);
}

void AddressRun::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged();
}

void AddressRun::setChosen(int index, bool isChosen)
{
    if (m_phase != Phase::Review || m_items.at(index).state != State::Ready
        || m_items.at(index).isChosen == isChosen)
        return;
    m_items[index].isChosen = isChosen;
    Q_EMIT itemChanged(index);
}

void AddressRun::start()
{
    readMore();
}

void AddressRun::readMore()
{
    while (!m_isStopped && m_reading < readAtOnce && m_nextToRead < m_items.size()) {
        const int index = m_nextToRead++;
        if (m_items.at(index).state != State::Waiting)
            continue;
        ++m_reading;
        Work &work = *m_work.at(size_t(index));
        work.session = std::make_unique<JobEditSession>(m_connection, m_items.at(index).key,
                                                        m_clock);
        if (m_history != nullptr) {
            work.keeper = std::make_unique<HistoryKeeper>(*work.session, *m_history, m_person);
            connect(work.keeper.get(), &HistoryKeeper::storageFailed, this,
                    &AddressRun::historyFailed);
        }
        JobEditSession *session = work.session.get();
        connect(session, &JobEditSession::jobChanged, this, [this, index] { onRead(index); });
        connect(session, &JobEditSession::loadFailed, this,
                [this, index](const ServiceError &error) { onReadFailed(index, error); });
        connect(session, &JobEditSession::changeFinished, this,
                [this, index](const ChangeOutcome &outcome) { onSent(index, outcome); });
        setState(index, State::Reading);
        session->load();
    }
}

void AddressRun::fill(JobEditSession &session) const
{
    JobDraft values = session.draft();
    for (const auto &[field, value] : fieldsFilledBy(m_address))
        values.setValue(field, value);
    session.setValues(values, fieldsOf(FieldGroup::ReturnAddress));
}

void AddressRun::onRead(int index)
{
    JobEditSession &session = *m_work.at(size_t(index))->session;
    if (m_items.at(index).state != State::Reading || !session.job())
        return;
    Item &item = m_items[index];
    item.stateText = session.job()->state.text();
    item.before = returnToText(session.base().recipientName, session.base().address);
    const Permission permission = session.policy().group(FieldGroup::ReturnAddress);
    State state = State::Ready;
    if (holds(session.base(), m_address)) {
        state = State::SameAlready;
    } else if (!permission.isAllowed()) {
        item.lock = permission.reason;
        state = State::Locked;
    } else {
        fill(session);
        item.problems = session.problems();
        if (hasErrors(item.problems))
            state = State::Incomplete;
    }
    Q_EMIT jobRead(*session.job());
    setState(index, state);
    endReading();
}

void AddressRun::onReadFailed(int index, const ServiceError &error)
{
    m_items[index].error = error;
    setState(index, State::Unreadable);
    endReading();
}

void AddressRun::endReading()
{
    --m_reading;
    readMore();
    if (m_reading > 0)
        return;
    if (m_isStopped) {
        for (int waiting = 0; waiting < m_items.size(); ++waiting) {
            if (m_items.at(waiting).state == State::Waiting)
                setState(waiting, State::Stopped);
        }
    }
    setPhase(m_isStopped ? Phase::Done : Phase::Review);
}

void AddressRun::send()
{
    if (m_phase != Phase::Review)
        return;
    setPhase(Phase::Sending);
    sendNext();
}

void AddressRun::sendNext()
{
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index).state != State::Ready || !m_items.at(index).isChosen)
            continue;
        setState(index, m_isStopped ? State::Stopped : State::Sending);
        if (m_isStopped)
            continue;
        m_work.at(size_t(index))->session->save();
        return;
    }
    setPhase(Phase::Done);
}

void AddressRun::onSent(int index, const ChangeOutcome &outcome)
{
    if (m_items.at(index).state != State::Sending)
        return;
    const JobEditSession &session = *m_work.at(size_t(index))->session;
    m_items[index].outcome = outcome;
    if (session.job())
        Q_EMIT jobRead(*session.job());
    setState(index, State::Finished);
    sendNext();
}

int AddressRun::retryCount() const
{
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), mayBeTriedAgain));
}

void AddressRun::tryAgain()
{
    m_round = retryCount();
    if (m_phase != Phase::Done || m_round == 0)
        return;
    for (int index = 0; index < m_items.size(); ++index) {
        if (!mayBeTriedAgain(m_items.at(index)))
            continue;
        Item item;
        item.key = m_items.at(index).key;
        m_items[index] = item;
        m_work.at(size_t(index)) = std::make_unique<Work>();
    }
    m_isStopped = false;
    m_nextToRead = 0;
    setPhase(Phase::Reading);
    readMore();
}

void AddressRun::stop()
{
    m_isStopped = true;
    if (m_phase == Phase::Review)
        setPhase(Phase::Done);
}

} // namespace waybill
