// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/ConnectionSettings.h"
#include "service/JobService.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QStringList>

namespace waybill::bench {

// What Waybill's PATCHes are measured against: the same request, byte for byte, by others. A request
// that the service refuses costs it less, so each counts the answers that are not a success.

/// curl, as a process.
class CurlPatches
{
public:
    CurlPatches(const ConnectionSettings &settings, const RequestPreview &patch);

    /// Milliseconds for @p count of them, over one connection or over six at once.
    double run(int count, bool parallel);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    QStringList m_arguments;
    QString m_url;
    int m_failures = 0;
};

/// Qt alone: QNetworkAccessManager without anything of ours. What Waybill takes beyond it is its own.
class QtPatches
{
public:
    QtPatches(const ConnectionSettings &settings, const RequestPreview &patch);

    /// Milliseconds for @p count of them with at most @p together handed over.
    double run(int count, int together);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    void sendNext();
    void onFinished(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
    QNetworkRequest m_request;
    QByteArray m_method;
    QByteArray m_body;
    int m_left = 0;
    int m_open = 0;
    int m_failures = 0;
};

} // namespace waybill::bench
