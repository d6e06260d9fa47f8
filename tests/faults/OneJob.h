// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/NastyServer.h"

#include <QByteArray>

#include <mutex>

namespace waybill::test {

/// The one job that a server of a test holds, with its ETag: enough of a service for one editor.
/// May be used from any thread.
class OneJob
{
public:
    /// Answers reads, and changes that come with the current ETag or a date; others with 412.
    void serve(NastyConnection &connection, const ReceivedRequest &request);
    /// Does what a change in @p request asks for, without an answer.
    void apply(const ReceivedRequest &request);
    /// Somebody else's change.
    void setDescription(const QByteArray &description);
    [[nodiscard]] QByteArray description() const;

private:
    [[nodiscard]] QByteArray etag() const;
    [[nodiscard]] bool isGuarded(const ReceivedRequest &request) const;
    [[nodiscard]] Handler readAnswer() const;

    mutable std::mutex m_mutex;
    QByteArray m_description = QByteArrayLiteral("as it was");
    int m_version = 1;
};

} // namespace waybill::test
