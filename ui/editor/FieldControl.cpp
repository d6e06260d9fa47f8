// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/FieldControl.h"

#include "editor/ChoiceControls.h"
#include "editor/TextControls.h"

#include <QEvent>
#include <QFocusEvent>
#include <QWidget>

namespace waybill {

FieldControl *FieldControl::create(ControlKind kind, QWidget *parent)
{
    switch (kind) {
    case ControlKind::Line:
        return new LineControl(parent);
    case ControlKind::Tracking:
        return new TrackingControl(parent);
    case ControlKind::Text:
        return new TextControl(parent);
    case ControlKind::Carrier:
        return new CarrierControl(parent);
    case ControlKind::Number:
        return new NumberControl(parent);
    case ControlKind::Date:
        return new DateControl(parent);
    case ControlKind::Check:
        return new CheckControl(parent);
    }
    Q_UNREACHABLE();
}

void FieldControl::setEnabled(bool enabled)
{
    widget()->setEnabled(enabled);
    if (QWidget *button = companion())
        button->setEnabled(enabled);
}

void FieldControl::setAccessibleText(const QString &name, const QString &description)
{
    input()->setAccessibleName(name);
    input()->setAccessibleDescription(description);
}

void FieldControl::watch(QWidget *input)
{
    input->installEventFilter(this);
}

bool FieldControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
