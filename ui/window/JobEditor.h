// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "service/JobService.h"
#include "session/ConnectionOpener.h"
#include "widgets/MessageBar.h"

#include <QList>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace waybill {

/// The page of one job, as the window sees it.
struct JobEditor
{
    QWidget *widget = nullptr; ///< owned by the parent that was asked for
    /// Asks the page whether it may close; it asks the person about unsaved changes, and then calls
    /// back with true, or with false when the person stays.
    std::function<void(std::function<void(bool)>)> requestClose;
    /// Reads the job again; what was typed stays.
    std::function<void()> refresh;
    /// Undo and redo, for the menu; they go with the page.
    QList<QAction *> editActions = {};
};

/// What a page of a job is made from.
struct JobEditorRequest
{
    std::shared_ptr<OpenConnection> connection;
    JobKey key;
    /// What the person came for; MarkAsShipped begins with that as soon as the job is there.
    JobAction action = JobAction::Update;
    bool isArchived = false; ///< the service no longer has it: Waybill's own copy, for reading
    QWidget *parent = nullptr;
    std::function<void()> onBack; ///< the person wants to leave, by Escape or a button
    std::function<void(const Job &)> onJobRead; ///< the page read the job anew
    std::function<void()> onOutOfReach = {};    ///< the page found no way to the service
    /// What the page would say if it did not go at that moment.
    std::function<void(const MessageBar::Message &)> onParted = {};
    /// The jobs on the board whose parcel has that number, whatever its suffix.
    std::function<QList<JobSummary>(const QString &)> jobsInParcel;
    std::function<QList<JobSummary>()> jobsOnBoard; ///< all of them, to copy from
};

using JobEditorFactory = std::function<JobEditor(const JobEditorRequest &)>;

} // namespace waybill
