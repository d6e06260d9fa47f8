// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/PlainToolTips.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace waybill {

void PlainToolTips::install()
{
    QCoreApplication *const application = QCoreApplication::instance();
    application->installEventFilter(new PlainToolTips(application));
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    // Qt's label for tool tips is polished before it takes its text.
    if (event->type() == QEvent::Polish && watched->inherits("QTipLabel"))
        static_cast<QLabel *>(watched)->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
