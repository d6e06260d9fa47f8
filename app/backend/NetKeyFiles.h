// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/KeyFiles.h"

namespace waybill {

/// Key files of this computer, read and written beside the GUI thread.
class NetKeyFiles final : public KeyFiles
{
    Q_OBJECT

public:
    using KeyFiles::KeyFiles;

    [[nodiscard]] KeyFileCallPtr<KeyFileInfo> inspect(const QString &file, const QString &keyFile,
                                                      const QByteArray &passphrase) override;
    [[nodiscard]] KeyFileCallPtr<QList<AuthorityInfo>> inspectAuthorities(
        const QString &file) override;
    [[nodiscard]] KeyFileCallPtr<Done> importCopy(const ConnectionSettings &settings,
                                                  const QByteArray &passphrase,
                                                  const QString &target,
                                                  const QByteArray &newPassphrase) override;
};

} // namespace waybill
