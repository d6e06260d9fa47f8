// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <memory>

namespace waybill {

/// Tells whether whoever wrote something still lives: a file for each writer in a folder, which
/// SQLite keeps locked for it. The system takes that lock away when its program ends, however it
/// ends; no process number is asked, so that none which is given again can deceive. Blocks; made,
/// used and destroyed in one thread.
///
/// Where a mark cannot be made (a full disk), its writer counts as one who is gone: at the worst a
/// draft is offered twice.
class WriterMarks
{
public:
    explicit WriterMarks(QString folder);
    ~WriterMarks();
    WriterMarks(const WriterMarks &) = delete;
    WriterMarks &operator=(const WriterMarks &) = delete;

    /// @p writer, a QUuid as text, lives from now on, until letGo() or the end of this object.
    void hold(const QString &writer);
    void letGo(const QString &writer);
    /// By this program or another one.
    [[nodiscard]] bool isHeld(const QString &writer) const;
    /// Removes the marks that killed programs left, but for those of @p needed.
    void sweep(const QSet<QString> &needed) const;

private:
    class Lock;

    [[nodiscard]] QString pathOf(const QString &writer) const;

    QString m_folder;
    QHash<QString, std::shared_ptr<Lock>> m_held;
};

} // namespace waybill
