// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace waybill {

/// How a person arranged the window: sizes, columns, order, view. An INI file of mode 0600 that
/// never holds a secret. With an empty path nothing outlives the object.
class UiMemory
{
public:
    /// @p path is the file; its folder is made if it is not there.
    explicit UiMemory(const QString &path);
    ~UiMemory();
    UiMemory(const UiMemory &) = delete;
    UiMemory &operator=(const UiMemory &) = delete;

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// Writes to disk what was set.
    void save();

private:
    QString m_path;
    QHash<QString, QVariant> m_unsaved; ///< what is kept without a file
    std::unique_ptr<QSettings> m_settings;
};

} // namespace waybill
