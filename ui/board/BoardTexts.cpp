// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "board/BoardTexts.h"

#include "text/ErrorTexts.h"
#include "text/ServerText.h"
#include "text/TimeTexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

ErrorContext contextOf(const JobBoard &board)
{
    ErrorContext context;
    context.task = ErrorContext::Task::ListJobs;
    context.certificate = board.connection().certificate();
    context.subscriptionId = board.connection().settings().subscriptionId;
    context.host = board.connection().settings().endpoint.host();
    context.listTime = board.lastRefreshed();
    return context;
}

QList<AccountStatus> failedAccounts(const JobBoard &board)
{
    QList<AccountStatus> failed;
    for (const AccountStatus &status : board.accounts()) {
        if (status.error)
            failed.append(status);
    }
    return failed;
}

} // namespace

MessageBar::Message BoardTexts::describe(const JobBoard &board, const ServiceError &error,
                                         const QString &headline)
{
    MessageBar::Message message = ErrorTexts::message(error, contextOf(board));
    if (!headline.isEmpty()) {
        //: %1 is a headline without a full stop, %2 the sentences that explain it
        message.text = tr("%1. %2").arg(message.headline, message.text);
        message.headline = headline;
    }
    message.buttons = {tr("Try again")};
    return message;
}

std::optional<MessageBar::Message> BoardTexts::failure(const JobBoard &board)
{
    if (board.error())
        return describe(board, *board.error(), {});
    const QList<AccountStatus> failed = failedAccounts(board);
    if (failed.isEmpty())
        return {};
    if (failed.size() == board.accounts().size() && failed.size() == 1)
        return describe(board, *failed.first().error, {});
    QStringList names;
    for (const AccountStatus &status : failed)
        names.append(u"'%1'"_s.arg(inSentence(status.account)));
    //: %1 is one or several names of storage accounts in quotes
    return describe(board, *failed.first().error,
                    tr("Jobs of %1 could not be read").arg(QLocale().createSeparatedList(names)));
}

EmptyNotice::Notice BoardTexts::reading()
{
    return {u"view-refresh"_s, tr("Reading jobs…"), {}, {}};
}

EmptyNotice::Notice BoardTexts::noJobs()
{
    return {
        u"package"_s, tr("There are no jobs here yet"),
        tr("Jobs that are created in this subscription appear here after a refresh. Is one missing? "
           "Check the storage accounts of this connection."),
        tr("Refresh now")};
}

EmptyNotice::Notice BoardTexts::unread()
{
    return {u"dialog-warning"_s, tr("The jobs could not be read"),
            tr("The message above says why. Nothing was changed on the service."),
            tr("Read again")};
}

EmptyNotice::Notice BoardTexts::emptyView(JobView view)
{
    const QString all = tr("Show all jobs");
    switch (view) {
    case JobView::NeedsTracking:
        return {u"dialog-ok"_s, tr("No job needs tracking"),
                tr("Every parcel has its carrier and tracking number."), all};
    case JobView::DueIn3Days:
        return {u"dialog-ok"_s, tr("Nothing is due in the next 3 days"), tr("You are up to date."),
                all};
    case JobView::InTransit:
        return {u"mail-send"_s, tr("Nothing is on its way"),
                tr("Jobs appear here once they are marked as shipped."), all};
    case JobView::InTransitTooLong:
        return {u"dialog-ok"_s, tr("No parcel has been on its way for more than 14 days"),
                tr("You are up to date."), all};
    case JobView::ReturnNotSet:
        return {u"dialog-ok"_s, tr("Every job has its return address"), tr("You are up to date."),
                all};
    case JobView::Finished:
        return {u"package"_s, tr("No job is finished yet"),
                tr("Jobs appear here when their drives have been sent back."), all};
    case JobView::Archive:
        return {u"package"_s, tr("Nothing is archived yet"),
                tr("Jobs that the service has forgotten appear here, with what was last known of "
                   "them."),
                all};
    case JobView::AllJobs:
        break;
    }
    return noJobs();
}

EmptyNotice::Notice BoardTexts::nothingChosen()
{
    return {u"view-filter"_s, tr("The filter leaves no job of this view"),
            tr("Jobs with other states, types, carriers or accounts are not shown now."),
            tr("Clear filter")};
}

EmptyNotice::Notice BoardTexts::nothingFound(const QString &findText)
{
    return {
        u"edit-find"_s, tr("No job matches “%1”").arg(findText),
        tr("Waybill looks in job names, friendly names, carriers, tracking numbers, return addresses, locations, accounts, drive ids and notes of this view."),
        tr("Clear the search")};
}

QString BoardTexts::certificate(const CertificateInfo &certificate, const QDateTime &now)
{
    const QDate lastDay = certificate.validUntil.toLocalTime().date();
    const int days = int(now.toLocalTime().date().daysTo(lastDay));
    if (days < 0)
        return tr("certificate ended on %1").arg(TimeTexts::day(lastDay));
    //: %1 is a date
    return tr("certificate valid until %1 (%n day(s))", nullptr, days)
        .arg(days < 300 ? TimeTexts::dayOfYear(lastDay) : TimeTexts::day(lastDay));
}

QString BoardTexts::connectionState(const JobBoard &board, const QDateTime &now)
{
    if (!board.isOffline())
        return tr("Online");
    if (!board.lastRefreshed().isValid())
        return tr("Offline");
    //: %1 is a time of the day: when the list that is shown was read
    return tr("Offline, list from %1").arg(TimeTexts::shortMoment(board.lastRefreshed(), now));
}

QString BoardTexts::statusLine(const JobBoard &board, int jobs, int selected, const QDateTime &now)
{
    QStringList parts{tr("%Ln job(s)", nullptr, jobs), tr("%Ln selected", nullptr, selected)};
    if (board.connection().certificate().validUntil.isValid())
        parts.append(certificate(board.connection().certificate(), now));
    parts.append(connectionState(board, now));
    if (board.connection().settings().viewOnly)
        parts.append(tr("View only"));
    return parts.join(u" · "_s);
}

} // namespace waybill
