// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Call.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace waybill {

/// How work ends that can only be cancelled.
struct Cancelled
{
    bool operator==(const Cancelled &) const = default;
};

/// Work in a thread of the global pool. @p work gets the promise that it tells its progress by and
/// asks whether it was cancelled; it touches nothing that others change meanwhile.
template<typename T, typename E>
class BesideCall final : public Call<T, E>
{
public:
    using Outcome = Result<T, E>;
    using Promise = QPromise<Outcome>;

    /// @p cancelled is how the call ends when it is cancelled.
    BesideCall(std::function<Outcome(Promise &)> work, E cancelled)
        : m_cancelled(std::move(cancelled))
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT this->progressed(done, m_watcher.progressMaximum()); });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            if (m_watcher.future().resultCount() > 0)
                this->finish(m_watcher.future().takeResult());
        });
        const auto promise = std::make_shared<Promise>();
        m_watcher.setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
            promise->start();
            promise->addResult(work(*promise));
            promise->finish();
        });
    }
    /// The work hears of it, and need not go on: nobody waits for it any more.
    ~BesideCall() override { m_watcher.cancel(); }

private:
    void doCancel() override
    {
        m_watcher.cancel();
        this->finish(failure(m_cancelled));
    }

    QFutureWatcher<Outcome> m_watcher;
    E m_cancelled;
};

template<typename T, typename E>
[[nodiscard]] CallPtr<T, E> workBeside(std::function<Result<T, E>(QPromise<Result<T, E>> &)> work,
                                       E cancelled)
{
    return CallPtr<T, E>(new BesideCall<T, E>(std::move(work), std::move(cancelled)));
}

/// Takes @p value apart in a thread of the global pool: to free a million texts takes longer than a
/// picture of the window may.
template<typename T>
void discardBeside(T value)
{
    QThreadPool::globalInstance()->start([value = std::move(value)] { static_cast<void>(value); });
}

} // namespace waybill
