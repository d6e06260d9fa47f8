// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"
#include "widgets/Card.h"

#include <optional>

class QPushButton;

namespace waybill {

/// The data centre's address, for reading and copying.
class ShipToCard : public Card
{
    Q_OBJECT

public:
    explicit ShipToCard(QWidget *parent = nullptr);

    void setAddress(const std::optional<ShipToAddress> &address);
    /// Name and lines as they stand on a label; empty when the service sent none.
    [[nodiscard]] static QString addressText(const std::optional<ShipToAddress> &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void updateLooks();
    void copy();

    std::optional<ShipToAddress> m_address;
    QLabel *m_text = nullptr;
    QPushButton *m_copyButton = nullptr;
};

} // namespace waybill
