// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/HttpOptions.h"

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace waybill {

/// Looks at the bytes of a server that ended a read without anything that Qt takes for an answer.
/// Qt tells the same of a server that hangs up in silence, which is how many refuse a certificate,
/// and of one that does not speak HTTP at all. Asks once, with a connection of its own; emits
/// ended() exactly once unless it is destroyed before. Verifies the server as any request does.
class AnswerProbe final : public QObject
{
    Q_OBJECT

public:
    enum class Finding { Silence, Http, Nonsense };

    AnswerProbe(const QUrl &url, const QSslConfiguration &tls, const HttpOptions &options,
                QObject *parent);
    ~AnswerProbe() override;

Q_SIGNALS:
    void ended(waybill::AnswerProbe::Finding finding);

private:
    void ask();
    void look();
    void end();

    const QUrl m_url;
    QSslSocket m_socket;
    QTimer m_timer;
    QByteArray m_bytes;
    bool m_ended = false;
};

} // namespace waybill
