// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/PracticeHost.h"

#include "session/ConnectionFile.h"

#include <QFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waybill {

PracticeHost::PracticeHost(practice::PracticeService::Options options, QObject *parent)
    : QObject(parent)
    , m_service(std::make_shared<practice::PracticeService>(std::move(options)))
{
}

PracticeHost::~PracticeHost() = default;

PracticeHost::StartCallPtr PracticeHost::start()
{
    if (m_settings)
        return finishedCall<ConnectionSettings, QString>(*m_settings);
    if (!m_folder.isValid())
        return finishedCall<ConnectionSettings, QString>(failure(m_folder.errorString()));

    auto promised = std::make_unique<PromisedCall<ConnectionSettings, QString>>();
    PromisedCall<ConnectionSettings, QString> *const call = promised.get();
    // The service is shared with the thread, which may outlive this object.
    QtConcurrent::run([service = m_service, folder = m_folder.path()] {
        return startIn(*service, folder);
    }).then(call, [this, call](const Result<ConnectionSettings, QString> &started) {
        if (started)
            m_settings = *started;
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
