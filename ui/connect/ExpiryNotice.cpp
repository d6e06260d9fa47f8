// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/ExpiryNotice.h"

#include "connect/SetupTexts.h"
#include "widgets/Theme.h"

using namespace Qt::StringLiterals;

namespace waybill {

ExpiryNotice::ExpiryNotice(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName("expiryNotice"_L1);
    setFlat(true);
    setEnabled(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT renewalRequested(m_settings); });
}

void ExpiryNotice::update(const std::shared_ptr<OpenConnection> &connection, const QDateTime &now)
{
    const QString notice = connection ? SetupTexts::expiryNotice(connection->certificate(), now)
                                      : QString();
    setVisible(!notice.isEmpty());
    if (notice.isEmpty())
        return;
    m_settings = connection->settings();
    const bool isAmber = SetupTexts::expiry(connection->certificate(), now)
        == SetupTexts::Expiry::Soon;
    const QPalette colors = parentWidget()->palette();
    QPalette colored = colors; // a button's text has a colour of its own
    const QColor color = isAmber ? theme::warningColor(colors) : theme::problemColor(colors);
    colored.setColor(QPalette::ButtonText, color);
    setPalette(colored);
    setIcon(theme::icon(isAmber ? u"dialog-warning"_s : u"dialog-error"_s, color));
    setText(notice);
    setToolTip(tr("Renew the certificate: it is tested before it replaces this one."));
}

} // namespace waybill
