// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/Job.h"

#include <QHashFunctions>
#include <QStringBuilder>

namespace waybill {

size_t qHash(const JobKey &key, size_t seed)
{
    return qHashMulti(seed, key.account, key.name);
}

QString returnToText(const QString &recipientName, const QString &address)
{
    return recipientName % u'\n' % address; // put together at once
}

JobSummary summaryOf(const Job &job)
{
    JobSummary summary;
    summary.key = job.key;
    summary.type = job.type;
    summary.state = job.state;
    summary.friendlyName = job.friendlyName.value_or(QString());
    summary.location = job.location;
    if (job.deliveryPackage) {
        summary.carrierName = job.deliveryPackage->carrierName;
        summary.trackingNumber = job.deliveryPackage->trackingNumber;
        summary.driveCount = job.deliveryPackage->driveCount;
    }
    summary.percentComplete = job.percentComplete;
    summary.hasReturnAddress = job.returnAddress.has_value();
    if (job.returnAddress)
        summary.returnTo = returnToText(job.returnAddress->recipientName,
                                        job.returnAddress->address.text());
    summary.cancelRequested = job.cancelRequested.value_or(false);
    summary.lastModified = job.lastModified;
    return summary;
}

} // namespace waybill
