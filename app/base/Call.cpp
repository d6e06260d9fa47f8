// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/Call.h"

namespace waybill {

CallBase::CallBase(QObject *parent)
    : QObject(parent)
{
}

CallBase::~CallBase() = default;

void CallBase::cancel()
{
    if (!m_ending)
        doCancel();
}

void CallBase::scheduleFinished()
{
    if (m_ending)
        return;
    m_ending = true;
    // Queued, so that a caller can connect after it got the call, whatever path ended it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_finished = true;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

void CallDeleter::operator()(CallBase *call) const
{
    if (call == nullptr)
        return;
    call->disconnect();
    call->cancel();
    call->deleteLater();
}

} // namespace waybill
