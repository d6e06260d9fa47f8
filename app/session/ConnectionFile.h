// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Result.h"
#include "domain/ConnectionSettings.h"

#include <QByteArray>
#include <QString>

namespace waybill {

/// Why a connection file could not be used.
struct ConnectionFileError
{
    enum class Kind {
        NotFound,
        Unreadable,
        TooLarge, ///< over 1 MiB
        NotJson,
        MissingMember,  ///< member names it
        WrongType,      ///< member names it
        UnknownService, ///< detail holds the service that was asked for
        BadEndpoint,    ///< not https, no host, or with user, query or fragment
        BadApiVersion,
        CertificateMissing, ///< a file it names does not exist; detail holds the path
        HoldsSecret,        ///< the file carries a passphrase or key, which it must not
    };

    Kind kind = Kind::NotJson;
    QString member;
    QString detail;

    bool operator==(const ConnectionFileError &) const = default;
};

/// Reads a connection file (.waybill). Paths come back absolute, relative to the file's folder.
[[nodiscard]] Result<ConnectionSettings, ConnectionFileError> readConnectionFile(
    const QString &path);

/// The same from memory; @p folder is what relative paths start from. Does not look for the files.
[[nodiscard]] Result<ConnectionSettings, ConnectionFileError> parseConnectionFile(
    const QByteArray &json, const QString &folder);

/// The content of a connection file for @p settings, without any secret, as it would lie in
/// @p folder: paths below it are relative. A certificate that is Waybill's own copy
/// (@p hasImportedKey) cannot be passed on; "certificate.p12" beside the file takes its place.
[[nodiscard]] QByteArray connectionFileJson(const ConnectionSettings &settings,
                                            const QString &folder, bool hasImportedKey);

/// Writes a connection file; the error is Unreadable with the system's words.
[[nodiscard]] Result<Done, ConnectionFileError> writeConnectionFile(
    const QString &path, const ConnectionSettings &settings, bool hasImportedKey);

} // namespace waybill
