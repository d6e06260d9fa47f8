// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Saves one draft after the other into the database named by its argument, and prints the number of
// each once it is on disk, until it is killed.

#include "storage/DraftStore.h"

#include <QCoreApplication>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

class Writer : public QObject
{
public:
    explicit Writer(const QString &path)
        : m_store(path)
    {
        saveNext();
    }

private:
    void saveNext()
    {
        StoredDraft stored{u"c"_s, {u"a"_s, u"job"_s}, {}, {}, QDateTime::currentDateTimeUtc()};
        stored.draft.description = QString::number(++m_number);
        stored.writer = m_writer;
        m_call = m_store.save(stored);
        m_call->whenFinished(this, [this](const Result<Done, StorageError> &result) {
            if (!result)
                QCoreApplication::exit(1);
            std::printf("%d\n", m_number);
            std::fflush(stdout);
            saveNext();
        });
    }

    DraftStore m_store;
    QString m_writer = QUuid::createUuid().toString();
    StorageCallPtr<Done> m_call;
    int m_number = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Writer writer(QCoreApplication::arguments().value(1));
    return QCoreApplication::exec();
}
