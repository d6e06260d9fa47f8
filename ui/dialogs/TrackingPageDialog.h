// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QPushButton;

namespace waybill {

/// Shows the address of a carrier's page about a parcel, and opens it in the browser only when told
/// to. Made on the heap and shown with open().
class TrackingPageDialog : public QDialog
{
    Q_OBJECT

public:
    TrackingPageDialog(const QUrl &page, const QString &carrier, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openInBrowser();
    void copyAddress();
    void retranslateUi();

    QUrl m_page;
    QString m_carrier;
    QLabel *m_intro = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_openButton = nullptr;
};

} // namespace waybill
