// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace waybill {

/// The body of a change while it leaves: can be read once and never again, so that Qt cannot send
/// a second copy by itself when the connection goes before the answer (architecture.md 3, fact 1).
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /// Whether any byte was handed out. While it was not, no server can have seen the request
    /// whole. Says nothing for an empty body.
    [[nodiscard]] bool wasTouched() const { return m_position > 0; }
    [[nodiscard]] qint64 bytesRead() const { return m_position; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

    /// Succeeds only while nothing was read of something: a connection that broke down before the
    /// request began to leave may be made anew.
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace waybill
