// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/AddressBook.h"
#include "session/ConnectionOpener.h"
#include "session/HistoryKeeper.h"

#include <functional>
#include <memory>

class QWidget;

namespace waybill {

class PhoneNumbers;

/// Several jobs of the board that are to get one return address.
struct ReturnAddressRequest
{
    std::shared_ptr<OpenConnection> connection;
    QList<JobKey> jobs;
    QWidget *parent = nullptr;
    std::function<void(const Job &)> onJobRead; ///< a job was read anew; may be called late
};

/// What it takes besides; all of it outlives the dialogs.
struct ReturnAddressTools
{
    AddressBook &book;
    HistoryStore *history = nullptr; ///< nothing is recorded without it
    QString person;
    Clock clock;
    const PhoneNumbers *phoneNumbers = nullptr; ///< without it nothing is said of phone numbers
};

/// Lets an address be chosen, then opens the review of what it would change.
void setReturnAddress(const ReturnAddressRequest &request, const ReturnAddressTools &tools);

} // namespace waybill
