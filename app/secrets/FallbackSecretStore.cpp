// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "secrets/FallbackSecretStore.h"

#include <QPointer>

#include <utility>

namespace waybill {

namespace {

/// A call that consists of others, one after the other. Letting go of it lets go of the present one.
template<typename T>
class Sequence final : public Call<T, SecretError>
{
public:
    using Call<T, SecretError>::finish;

    AnyCallPtr step;

private:
    void doCancel() override
    {
        if (step)
            step->cancel();
    }
};

template<typename T>
using SequencePtr = std::unique_ptr<Sequence<T>, CallDeleter>;

} // namespace

FallbackSecretStore::FallbackSecretStore(SecretStore &primary, QObject *parent)
    : SecretStore(parent)
    , m_primary(primary)
{
}

FallbackSecretStore::~FallbackSecretStore() = default;

SecretCallPtr<QByteArray> FallbackSecretStore::read(const QString &key)
{
    SequencePtr<QByteArray> sequence(new Sequence<QByteArray>);
    auto *const all = sequence.get();
    auto memory = m_memory.read(key);
    memory->whenFinished(all, [this, all, key](const Result<QByteArray, SecretError> &kept) {
        if (kept)
            return all->finish(kept);
        auto primary = m_primary.read(key);
        primary->whenFinished(
            all, [all](const Result<QByteArray, SecretError> &read) { all->finish(read); });
        all->step = std::move(primary);
    });
    all->step = std::move(memory);
    return sequence;
}

SecretCallPtr<Done> FallbackSecretStore::write(const QString &key, const QByteArray &secret)
{
    SequencePtr<Done> sequence(new Sequence<Done>);
    auto *const all = sequence.get();
    // At once in memory, so that the secret need not be held here while the key store thinks.
    auto memory = m_memory.write(key, secret);
    auto primary = m_primary.write(key, secret);
    primary->whenFinished(all, [this, all, key](const Result<Done, SecretError> &written) {
        if (!written) {
            Q_EMIT keptForThisRunOnly(written.error());
            return all->finish(Done());
        }
        auto forgotten = m_memory.remove(key);
        forgotten->whenFinished(all, [all](const auto &) { all->finish(Done()); });
        all->step = std::move(forgotten);
    });
    all->step = std::move(primary);
    return sequence;
}

SecretCallPtr<Done> FallbackSecretStore::remove(const QString &key)
{
    SequencePtr<Done> sequence(new Sequence<Done>);
    auto *const all = sequence.get();
    auto memory = m_memory.remove(key);
    auto primary = m_primary.remove(key);
    primary->whenFinished(all, [all](const Result<Done, SecretError> &removed) {
        // Where there is no key store, there is nothing in it either.
        if (!removed && removed.error().kind == SecretError::Kind::Unavailable)
            return all->finish(Done());
        all->finish(removed);
    });
    all->step = std::move(primary);
    return sequence;
}

} // namespace waybill
