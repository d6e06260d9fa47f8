// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

namespace waybill {

/// Runs @p work in a thread of the global pool and then @p done(result) in the thread of
/// @p context, unless that has gone meanwhile; the work itself is not interrupted.
///
/// A watcher and not QFuture::then(context, …), which in Qt 6.4 reaches for a context that has been
/// destroyed.
template<typename Work, typename Slot>
void runBeside(QObject *context, Work work, Slot done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] { done(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace waybill
