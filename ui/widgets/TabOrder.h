// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace waybill {

/// Chains everything in @p root that takes the focus by Tab in reading order, which is the order of
/// its layouts. Qt's own order is that of creation.
void chainTabOrder(QWidget *root);

} // namespace waybill
