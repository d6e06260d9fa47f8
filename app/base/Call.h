// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace waybill {

/// The one asynchronous idiom of the project: an operation under way.
///
/// A call starts by itself. It emits finished() exactly once and never before control has
/// returned to the event loop of the thread that it was made in. Destroying a call (see CallPtr)
/// means silence: the operation is cancelled and nothing is emitted any more.
/// All members belong to the thread that the call lives in.
class CallBase : public QObject
{
    Q_OBJECT

public:
    explicit CallBase(QObject *parent = nullptr);
    ~CallBase() override;

    [[nodiscard]] bool isFinished() const { return m_finished; }

    /// Asks the operation to end early. It still finishes, as a rule with an error that says
    /// "cancelled"; a call that has finished ignores it.
    void cancel();

Q_SIGNALS:
    void finished();
    /// A share of the work is done; @p total is 0 while it is unknown. Units are the operation's.
    void progressed(qint64 done, qint64 total);

protected:
    /// Emits finished() from the event loop. Only the first call of it counts.
    void scheduleFinished();
    [[nodiscard]] bool isEnding() const { return m_ending; }

    /// What cancel() does for this kind of operation. Must lead to a finish.
    virtual void doCancel() = 0;

private:
    bool m_ending = false;
    bool m_finished = false;
};

/// A call that ends in a value of @p T or an error of @p E.
template<typename T, typename E>
class Call : public CallBase
{
public:
    using Value = T;
    using Error = E;
    using Outcome = Result<T, E>;

    using CallBase::CallBase;

    /// The outcome. Only to be asked for after finished().
    [[nodiscard]] const Outcome &result() const
    {
        Q_ASSERT(m_result.has_value());
        return *m_result;
    }

    /// Runs @p slot(result) once the call has finished, as long as @p context lives.
    template<typename Context, typename Slot>
    void whenFinished(Context *context, Slot slot)
    {
        QObject::connect(this, &CallBase::finished, context,
                         [this, slot = std::move(slot)]() mutable { slot(*m_result); });
    }

protected:
    /// Ends the call with @p outcome; finished() follows from the event loop. Later ones are ignored.
    void finish(Outcome outcome)
    {
        if (isEnding())
            return;
        m_result = std::move(outcome);
        scheduleFinished();
    }

private:
    std::optional<Outcome> m_result;
};

/// Deletes a call silently and safely, also from within a slot of its own finished().
struct CallDeleter
{
    void operator()(CallBase *call) const;
};

/// Owner of a running call. Letting go of it cancels the operation without a word.
template<typename T, typename E>
using CallPtr = std::unique_ptr<Call<T, E>, CallDeleter>;

/// Owner of a running call of whatever type.
using AnyCallPtr = std::unique_ptr<CallBase, CallDeleter>;

/// A call whose end is reported from outside: for fakes, and for work that other objects do.
template<typename T, typename E>
class PromisedCall final : public Call<T, E>
{
public:
    using Call<T, E>::Call;
    using Call<T, E>::finish;

    /// Called once when cancel() is asked for; must lead to finish().
    std::function<void()> onCancel;

private:
    void doCancel() override
    {
        if (onCancel)
            onCancel();
    }
};

/// A call that ends with @p outcome on the next turn of the event loop.
template<typename T, typename E>
[[nodiscard]] CallPtr<T, E> finishedCall(Result<T, E> outcome)
{
    auto call = std::unique_ptr<PromisedCall<T, E>, CallDeleter>(new PromisedCall<T, E>);
    call->finish(std::move(outcome));
    return CallPtr<T, E>(call.release());
}

} // namespace waybill
