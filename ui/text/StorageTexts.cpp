// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/StorageTexts.h"

using namespace Qt::StringLiterals;

namespace waybill {

using Kind = StorageError::Kind;

QString StorageTexts::headline(Store store, const StorageError &error)
{
    const bool isNew = error.kind == Kind::Corrupt; // a new file has taken its place
    switch (store) {
    case Store::Drafts:
        return isNew ? tr("The file of the drafts was damaged")
                     : tr("The draft could not be kept on this computer");
    case Store::History:
        return isNew ? tr("The file of the history was damaged")
                     : tr("The last change could not be recorded in the history");
    case Store::Outbox:
        return isNew ? tr("The file of the outbox was damaged")
                     : tr("The outbox could not be written on this computer");
    case Store::Connections:
        return isNew ? tr("The list of connections was damaged")
                     : tr("The list of connections could not be read or saved");
    case Store::Archive:
        return isNew ? tr("The file of the archive was damaged")
                     : tr("Waybill could not keep its copy of the jobs");
    case Store::AddressBook:
        return isNew ? tr("The file of the address book was damaged")
                     : tr("The address book could not be read or written");
    }
    Q_UNREACHABLE();
}

QString StorageTexts::cause(const StorageError &error)
{
    switch (error.kind) {
    case Kind::Full:
        return tr("The disk is full.");
    case Kind::ReadOnly:
        return tr("The file or its folder is read-only.");
    case Kind::Locked:
        return tr("Another program holds the file.");
    case Kind::Corrupt:
        return tr("What was in it could not be read. It was set aside, not deleted, and a new one "
                  "was begun.");
    case Kind::TooNew:
        return tr("The file was written by a newer Waybill. It was left as it is.");
    case Kind::CannotOpen:
        return tr("The file cannot be opened or made.");
    case Kind::Failed:
        break;
    }
    return tr("The disk did not take it; perhaps a quota is used up.");
}

QString StorageTexts::meanwhile(Store store)
{
    switch (store) {
    case Store::Drafts:
        return tr("What you typed is still here, in memory, and Waybill tries again by itself.");
    case Store::History:
        return tr("The change itself is not affected. Its entry is kept in memory and written with "
                  "the next one.");
    case Store::Outbox:
        return tr("Nothing was sent. What you typed is still here.");
    case Store::Connections:
        return tr("What is open goes on working.");
    case Store::Archive:
        return tr("The jobs of the service are not affected.");
    case Store::AddressBook:
        return tr(
            "What you changed is here until Waybill ends, and written with the next change as "
            "soon as that is possible.");
    }
    Q_UNREACHABLE();
}

QString StorageTexts::remedy(const StorageError &error)
{
    switch (error.kind) {
    case Kind::Full:
        return tr("Make room on the disk.");
    case Kind::ReadOnly:
        return tr("Ask your administrator for the right to write there.");
    case Kind::Locked:
        return tr("Close the other program, such as a backup or a database viewer.");
    case Kind::Corrupt:
        return tr(
            "Give the file named in the details to your administrator if something is missing.");
    case Kind::TooNew:
        return tr("Use the newer Waybill, or another data folder.");
    case Kind::CannotOpen:
        return tr("Look at the path in the details: a folder or file may be in the way.");
    case Kind::Failed:
        break;
    }
    return tr("Show the details to your administrator.");
}

MessageBar::Message StorageTexts::message(Store store, const StorageError &error)
{
    MessageBar::Message message;
    message.tone = MessageBar::Tone::Warning;
    message.headline = headline(store, error);
    message.text = QStringList{cause(error), meanwhile(store), remedy(error)}.join(u' ');
    message.details = error.detail;
    return message;
}

QString StorageTexts::paragraph(Store store, const StorageError &error)
{
    //: %1 says what could not be done, %2 to %4 are whole sentences
    return tr("%1. %2 %3 %4")
        .arg(headline(store, error), cause(error), meanwhile(store), remedy(error));
}

QString StorageTexts::sentence(Store store, const StorageError &error)
{
    //: %1 says what could not be done, %2 and %3 are whole sentences
    return tr("%1. %2 %3").arg(headline(store, error), cause(error), remedy(error));
}

} // namespace waybill
