// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/ArchiveKeeper.h"

#include <QObject>

namespace waybill {

class DesktopNotifier;
class UiMemory;

/// Tells a person over the desktop what happened to the jobs of a board: another state, or a
/// deadline within three days. Each is told once, since the archive gives it out once; in quiet
/// hours it stays there until they are over. What a person does not want to hear of is passed over.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    /// All of these outlive the desk.
    NoticeDesk(ArchiveKeeper &keeper, DesktopNotifier &notifier, UiMemory &memory, Clock clock,
               QObject *parent = nullptr);

    /// Looks whether there is something to tell. Cheap enough for every refresh and minute.
    void look();

Q_SIGNALS:
    /// It was looked, and what there was is told.
    void looked();
    /// A person pressed a notice about the jobs @p keys.
    void pressed(const QList<waybill::JobKey> &keys);

private:
    void onTaken(const Result<QList<JobEvent>, StorageError> &events);
    void tell(const QList<JobEvent> &events);

    ArchiveKeeper &m_keeper;
    DesktopNotifier &m_notifier;
    UiMemory &m_memory;
    Clock m_clock;
    StorageCallPtr<QList<JobEvent>> m_call;
};

} // namespace waybill
