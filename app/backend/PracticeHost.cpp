// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "backend/PracticeHost.h"

#include "backend/RunBeside.h"
#include "session/ConnectionFile.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace waybill {

PracticeHost::PracticeHost(practice::PracticeService::Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

PracticeHost::~PracticeHost() = default;

PracticeHost::StartCallPtr PracticeHost::start()
{
    if (m_settings)
        return finishedCall<ConnectionSettings, QString>(*m_settings);
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return finishedCall<ConnectionSettings, QString>(failure(m_folder->errorString()));
    if (!m_service)
        m_service = std::make_shared<practice::PracticeService>(m_options);

    auto promised = std::make_unique<PromisedCall<ConnectionSettings, QString>>();
    PromisedCall<ConnectionSettings, QString> *const call = promised.get();
    // The service is shared with the thread, which may outlive this object.
    const auto start = [service = m_service, folder = m_folder->path()] {
        return startIn(*service, folder);
    };
    // Both go when the host goes: the call is its caller's, the result is kept here.
    const QPointer<PracticeHost> host(this);
    runBeside(call, start, [host, call](const Result<ConnectionSettings, QString> &started) {
        if (host && started)
            host->m_settings = *started;
        call->finish(started);
    });
    return StartCallPtr(promised.release());
}

Result<ConnectionSettings, QString> PracticeHost::startIn(practice::PracticeService &service,
                                                          const QString &folder)
{
    if (const auto started = service.start(); !started)
        return failure(started.error());
    const auto path = service.writeConnectionFile(folder);
    if (!path)
        return failure(path.error());
    const auto settings = readConnectionFile(*path);
    if (!settings)
        return failure(u"the connection file of the practice service cannot be read"_s);
    return *settings;
}

} // namespace waybill
