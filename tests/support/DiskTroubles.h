// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>
#include <sys/resource.h>

namespace waybill::test {

/// No file of this process grows beyond a size meanwhile, as where a quota is used up. SQLite calls
/// that an error of input and output; "full" it says of a whole disk only.
class UsedUpQuota
{
public:
    explicit UsedUpQuota(qint64 bytes);
    ~UsedUpQuota();
    UsedUpQuota(const UsedUpQuota &) = delete;
    UsedUpQuota &operator=(const UsedUpQuota &) = delete;

private:
    rlimit m_before{};
};

/// A small disk of its own at a folder, for those who may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// Takes every byte that is left, in a file of its own.
    void fill();
    void makeRoom();
    void setReadOnly(bool isReadOnly);

private:
    QByteArray m_folder;
    bool m_isThere;
};

/// Another program that holds the database of a path for writing.
class Holder
{
public:
    explicit Holder(const QString &path);
    ~Holder();
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
};

[[nodiscard]] QByteArray contentOf(const QString &path);
/// Puts @p content in the place of what is there; makes the folder.
void overwrite(const QString &path, const QByteArray &content);
/// Marks the database of @p path, which need not be there, as written by a later version.
void makeNewer(const QString &path);

} // namespace waybill::test
