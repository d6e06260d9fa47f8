// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace waybill {

/// Lets every tool tip of the program be plain text. Qt takes one that looks like HTML for HTML, and
/// what tables and labels show there came from a server or a colleague.
class PlainToolTips : public QObject
{
    Q_OBJECT

public:
    /// Watches the application, which also owns the watcher.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace waybill
