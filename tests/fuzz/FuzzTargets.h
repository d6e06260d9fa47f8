// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace waybill::fuzz {

/// A decoder of what comes from outside, and what must hold of whatever it makes of it. Ends the
/// process with a sentence when something does not hold.
struct FuzzTarget
{
    QString name; ///< also of its folder in tests/data/fuzz
    void (*run)(const QByteArray &input);
};

[[nodiscard]] QList<FuzzTarget> allTargets();

// Where decoders of several rooms are called, in FuzzServerTargets.cpp.
void runJob(const QByteArray &input);
void runJobList(const QByteArray &input);
void runOtherLists(const QByteArray &input);
void runErrorAnswer(const QByteArray &input);
void runTexts(const QByteArray &input);

// In FuzzFileTargets.cpp.
void runIdentity(const QByteArray &input);
void runTrustedCertificates(const QByteArray &input);
void runPublishSettings(const QByteArray &input);
void runConnectionFile(const QByteArray &input);
void runSavedConnections(const QByteArray &input);
void runDraft(const QByteArray &input);
void runAddressCsv(const QByteArray &input);
void runRequestLog(const QByteArray &input);
void runPracticeBody(const QByteArray &input);

// In FuzzStoreTargets.cpp.
void runOutboxEntry(const QByteArray &input);
void runArchivedJob(const QByteArray &input);
void runBookEntry(const QByteArray &input);
void runHistoryEntry(const QByteArray &input);

/// Ends the process when @p holds is false, naming @p what.
inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("This does not hold: %s", what);
}

} // namespace waybill::fuzz
