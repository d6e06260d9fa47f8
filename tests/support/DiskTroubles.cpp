// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "support/DiskTroubles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace waybill::test {

UsedUpQuota::UsedUpQuota(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limit = m_before;
    limit.rlim_cur = rlim_t(bytes);
    setrlimit(RLIMIT_FSIZE, &limit);
}

UsedUpQuota::~UsedUpQuota()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
}

SmallDisk::SmallDisk(const QString &folder)
    : m_folder(folder.toLocal8Bit())
    , m_isThere(QDir().mkpath(folder)
                && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=256k") == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        ::umount2(m_folder.constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    QFile filler(QString::fromLocal8Bit(m_folder) + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot fill the test's disk");
    while (filler.write(QByteArray(1024, 'x')) > 0) {
    }
}

void SmallDisk::makeRoom()
{
    QFile::remove(QString::fromLocal8Bit(m_folder) + u"/filler"_s);
}

void SmallDisk::setReadOnly(bool isReadOnly)
{
    unsigned long flags = MS_REMOUNT;
    if (isReadOnly)
        flags |= MS_RDONLY;
    if (::mount("tmpfs", m_folder.constData(), "tmpfs", flags, "size=256k") != 0)
        qFatal("cannot mount the test's disk anew");
}

Holder::Holder(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
    database.setDatabaseName(path);
    if (!database.open() || !QSqlQuery(database).exec(u"BEGIN EXCLUSIVE"_s))
        qFatal("cannot lock the test's database");
}

Holder::~Holder()
{
    QSqlDatabase::removeDatabase(u"holder"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

void makeNewer(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s))
            qFatal("cannot prepare the test's database");
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

} // namespace waybill::test
