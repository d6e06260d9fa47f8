// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace waybill {

/// Return and Enter press the button that has the focus. In a dialog Qt does so by itself; on a page,
/// or with a button that is never the default one, nothing would happen, or another button be
/// pressed.
class ReturnKey : public QObject
{
    Q_OBJECT

public:
    /// For all windows of the application, which owns it.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace waybill
