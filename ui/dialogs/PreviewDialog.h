// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogs/RequestView.h"

#include <QDialog>

class QPushButton;

namespace waybill {

/// The request as it would leave, over the window.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p entries holds at least one.
    explicit PreviewDialog(QList<RequestView::Entry> entries, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    RequestView *m_view = nullptr;
    QPushButton *m_closeButton = nullptr;
};

} // namespace waybill
