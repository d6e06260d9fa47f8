// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/SetReturnAddress.h"

#include "addressbook/AddressBookDialog.h"
#include "addressbook/AddressRunDialog.h"

#include <QCoreApplication>

namespace waybill {

namespace {

/// A saved job of the run counts as a use of the address.
void noteUse(AddressBook &book, const AddressRun::Item &item)
{
    const bool isSaved = item.outcome
        && (item.outcome->kind == ChangeOutcome::Kind::Saved
            || item.outcome->kind == ChangeOutcome::Kind::ArrivedAnyway);
    if (isSaved && item.outcome->tried)
        std::ignore = book.learn(item.outcome->tried->after);
}

void review(const ReturnAddressRequest &request, const ReturnAddressTools &tools,
            const AddressEntry &address)
{
    auto run = std::make_unique<AddressRun>(request.connection, request.jobs, address, tools.clock);
    if (tools.history)
        run->setHistory(*tools.history, tools.person);
    AddressRun *const running = run.get();
    if (request.onJobRead)
        QObject::connect(running, &AddressRun::jobRead, running, request.onJobRead);
    AddressBook *const book = &tools.book;
    QObject::connect(running, &AddressRun::itemChanged, running,
                     [running, book](int index) { noteUse(*book, running->items().at(index)); });
    (new AddressRunDialog(std::move(run), request.parent))->open();
}

} // namespace

void setReturnAddress(const ReturnAddressRequest &request, const ReturnAddressTools &tools)
{
    if (request.jobs.isEmpty() || !request.connection)
        return;
    const auto count = static_cast<int>(request.jobs.size());
    auto *dialog = new AddressBookDialog(
        tools.book, tools.clock, AddressBookDialog::Purpose::Choose, request.parent,
        QCoreApplication::translate("waybill::SetReturnAddress",
                                    "Where do the drives of %n job(s) go back to? Nothing is "
                                    "changed before you have seen the list.",
                                    nullptr, count));
    dialog->setPhoneNumbers(tools.phoneNumbers);
    QObject::connect(
        dialog, &AddressBookDialog::chosen, dialog,
        [request, tools](const AddressEntry &address) { review(request, tools, address); });
    dialog->open();
}

} // namespace waybill
