// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "composition/BackendModule.h"

#include "composition/ModuleFile.h"

#include <QTextStream>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

OpenError missing(const BackendModule &module)
{
    OpenError error;
    error.kind = OpenError::Kind::ProgramIncomplete;
    error.detail = module.problem();
    return error;
}

template<typename T>
KeyFileCallPtr<T> unread(const BackendModule &module)
{
    return finishedCall<T, OpenError>(failure(missing(module)));
}

template<typename T>
SecretCallPtr<T> unkept(const BackendModule &module)
{
    return finishedCall<T, SecretError>(
        failure(SecretError{SecretError::Kind::Unavailable, module.problem()}));
}

class LateOpener final : public ConnectionOpener
{
public:
    explicit LateOpener(BackendModule &module)
        : m_module(module)
    {
    }

    OpenCallPtr open(const ConnectionSettings &settings, const OpenSecrets &secrets) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->opener().open(settings, secrets)
                       : unread<std::shared_ptr<OpenConnection>>(m_module);
    }

private:
    BackendModule &m_module;
};

class LateKeyFiles final : public KeyFiles
{
public:
    explicit LateKeyFiles(BackendModule &module)
        : m_module(module)
    {
    }

    KeyFileCallPtr<KeyFileInfo> inspect(const QString &file, const QString &keyFile,
                                        const QByteArray &passphrase) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keyFiles().inspect(file, keyFile, passphrase)
                       : unread<KeyFileInfo>(m_module);
    }

    KeyFileCallPtr<QList<AuthorityInfo>> inspectAuthorities(const QString &file) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keyFiles().inspectAuthorities(file)
                       : unread<QList<AuthorityInfo>>(m_module);
    }

    KeyFileCallPtr<Done> importCopy(const ConnectionSettings &settings,
                                    const QByteArray &passphrase, const QString &target,
                                    const QByteArray &newPassphrase) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keyFiles().importCopy(settings, passphrase, target, newPassphrase)
                       : unread<Done>(m_module);
    }

private:
    BackendModule &m_module;
};

class LateKeychain final : public SecretStore
{
public:
    explicit LateKeychain(BackendModule &module)
        : m_module(module)
    {
    }

    SecretCallPtr<QByteArray> read(const QString &key) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keychain().read(key) : unkept<QByteArray>(m_module);
    }

    SecretCallPtr<Done> write(const QString &key, const QByteArray &secret) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keychain().write(key, secret) : unkept<Done>(m_module);
    }

    SecretCallPtr<Done> remove(const QString &key) override
    {
        Backend *const backend = m_module.loaded();
        return backend ? backend->keychain().remove(key) : unkept<Done>(m_module);
    }

private:
    BackendModule &m_module;
};

int sayMissing(const BackendModule &module)
{
    QTextStream(stderr) << "waybill: " << module.problem() << Qt::endl;
    return 1;
}

} // namespace

BackendModule::BackendModule(Clock clock)
    : BackendModule(std::move(clock), moduleFile(u"waybill-backend"_s))
{
}

BackendModule::BackendModule(Clock clock, const QString &file)
    : m_clock(std::move(clock))
    , m_file(file)
    , m_loader(file)
    , m_opener(std::make_unique<LateOpener>(*this))
    , m_keyFiles(std::make_unique<LateKeyFiles>(*this))
    , m_keychain(std::make_unique<LateKeychain>(*this))
{
}

BackendModule::~BackendModule() = default;

void BackendModule::preload() const
{
    // A loader of its own: the file that both name is loaded once, and whoever comes second waits.
    QThreadPool::globalInstance()->start([file = m_file] { QPluginLoader(file).load(); });
}

Backend *BackendModule::loaded()
{
    if (std::exchange(m_isTried, true))
        return m_backend.get();
    if (auto *const factory = qobject_cast<BackendFactory *>(m_loader.instance()))
        m_backend = factory->makeBackend(m_clock);
    else
        m_problem = m_file + ": "_L1
            + (m_loader.isLoaded() ? u"not of this Waybill"_s : m_loader.errorString());
    return m_backend.get();
}

ConnectionOpener &BackendModule::opener()
{
    return *m_opener;
}

KeyFiles &BackendModule::keyFiles()
{
    return *m_keyFiles;
}

SecretStore &BackendModule::keychain()
{
    return *m_keychain;
}

PracticeCallPtr BackendModule::startPractice()
{
    Backend *const backend = loaded();
    return backend ? backend->startPractice()
                   : finishedCall<ConnectionSettings, QString>(failure(problem()));
}

int BackendModule::servePractice(const QString &folder)
{
    Backend *const backend = loaded();
    return backend ? backend->servePractice(folder) : sayMissing(*this);
}

int BackendModule::runSelfTest()
{
    Backend *const backend = loaded();
    return backend ? backend->runSelfTest() : sayMissing(*this);
}

} // namespace waybill
