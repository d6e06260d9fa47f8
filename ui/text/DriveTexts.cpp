// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "text/DriveTexts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

struct Words
{
    QLatin1StringView value; ///< as the service calls it
    const char *name;
    const char *meaning;
    bool isProblem = false;
};

constexpr const char *context = "waybill::DriveTexts";

constexpr std::array<Words, 8> states{{
    {"Specified"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Not arrived yet"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The drive is on the job's list. It has not arrived at the data centre.")},
    {"Received"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Arrived"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The drive is at the data centre and waits to be copied.")},
    {"NeverReceived"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Never arrived"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "The package came without this drive, or nothing came within two weeks. If it "
         "arrives later, the service takes it up again. Ask the carrier where it is."),
     true},
    {"Transferring"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Being copied"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "The data centre is copying this drive.")},
    {"Completed"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Copied"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "Copying has ended without errors. The drive waits to be sent back.")},
    {"CompletedMoreInfo"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Copied, with remarks"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "Copying has ended, but there were errors, warnings or remarks. Read the error "
         "log before you erase your own copy."),
     true},
    {"ShippedBack"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Sent back"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "The drive is on its way to the return address.")},
    {"Faulted"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Faulty"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "The data centre could not work with this drive. Read the error log, and ask "
         "the service's support."),
     true},
}};

constexpr std::array<Words, 23> copyStatuses{{
    {"None"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Not begun"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Copying has not begun.")},
    {"InProgress"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Under way"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Copying is under way.")},
    {"Completed"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Complete"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Everything was copied.")},
    {"CompletedWithWarnings"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Complete, with warnings"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "Everything was copied, but something was unusual. Read the log."),
     true},
    {"CompletedWithErrors"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Ended with errors"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "Some files were not copied. The error log names them."),
     true},
    {"InternalError"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Error in the data centre"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "Something went wrong in the data centre itself. Ask the service's support."),
     true},
    {"ManifestCorrupted"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest damaged"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The manifest on the drive is not the one that the job was made with. The "
                       "drive must be prepared again."),
     true},
    {"ManifestNameInvalid"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest name not usable"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The name of the manifest in the job cannot be the name of a file."),
     true},
    {"ManifestNameTooLong"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest name too long"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The name of the manifest in the job is longer than the service takes."),
     true},
    {"ManifestNotFound"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest not found"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The drive holds no manifest of the name that stands in the job."),
     true},
    {"ManifestAccessDenied"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest not readable"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The data centre may not read the manifest. Its rights on the drive are in "
                       "the way."),
     true},
    {"ManifestFormatInvalid"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest not understood"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The manifest is not written as it should be. The drive must be prepared "
                       "again."),
     true},
    {"ReadManifestFailed"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest not readable"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The manifest is there, but the drive did not give it out."),
     true},
    {"ManifestDriveIdMismatch"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Manifest of another drive"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The manifest names another drive. Two drives may have been mixed up."),
     true},
    {"BlobListFormatInvalid"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "List of files not understood"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The list of what is to be exported is not written as it should be."),
     true},
    {"DiskNotFound"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Drive not found"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "The data centre found no drive with this id. Compare the id with the label."),
     true},
    {"VolumeNotNtfs"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Not formatted with NTFS"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The service reads drives only that are formatted with NTFS."),
     true},
    {"DiskOperationFailed"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Drive did not work"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The drive did not answer while it was read or written. It may be broken."),
     true},
    {"BitLockerNotActivated"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "Not encrypted"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The service takes drives only that are encrypted with BitLocker."),
     true},
    {"BitLockerProtectorNotFound"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "No key protector"),
     QT_TRANSLATE_NOOP(
         "waybill::DriveTexts",
         "The drive is encrypted without a numerical password, which the service needs "
         "to open it."),
     true},
    {"BitLockerKeyInvalid"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "BitLocker key does not fit"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The BitLocker key of the job does not open this drive."),
     true},
    {"BitLockerUnlockVolumeFailed"_L1,
     QT_TRANSLATE_NOOP("waybill::DriveTexts", "Drive stayed locked"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "The key fits, but the drive could not be opened. It may be broken."),
     true},
    {"BitLockerFailed"_L1, QT_TRANSLATE_NOOP("waybill::DriveTexts", "BitLocker error"),
     QT_TRANSLATE_NOOP("waybill::DriveTexts",
                       "BitLocker reported an error that is not explained. Ask the service's "
                       "support."),
     true},
}};

template<typename List>
const Words *find(const List &list, const QString &value)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Words &words) {
        return value.compare(words.value, Qt::CaseInsensitive) == 0;
    });
    return found == list.cend() ? nullptr : &*found;
}

template<typename List>
QString nameIn(const List &list, const QString &value)
{
    if (value.isEmpty())
        return u"–"_s;
    const Words *words = find(list, value);
    return words ? QCoreApplication::translate(context, words->name) : value;
}

template<typename List>
QString meaningIn(const List &list, const QString &value)
{
    const Words *words = find(list, value);
    return words ? QCoreApplication::translate(context, words->meaning) : QString();
}

} // namespace

QString DriveTexts::state(const QString &state)
{
    return nameIn(states, state);
}

QString DriveTexts::copyStatus(const QString &status)
{
    return nameIn(copyStatuses, status);
}

QString DriveTexts::stateMeaning(const QString &state)
{
    return meaningIn(states, state);
}

QString DriveTexts::copyMeaning(const QString &status)
{
    return meaningIn(copyStatuses, status);
}

bool DriveTexts::isProblem(const Drive &drive)
{
    const Words *state = find(states, drive.state);
    const Words *copy = find(copyStatuses, drive.copyStatus);
    return (state && state->isProblem) || (copy && copy->isProblem);
}

} // namespace waybill
