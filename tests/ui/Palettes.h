// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>

namespace waybill::test {

/// The palettes that pictures and tests of the looks are made with.
[[nodiscard]] QPalette lightPalette();
/// On #1E2227, as the product page has it.
[[nodiscard]] QPalette darkPalette();
/// White and yellow on black, as high contrast themes have it.
[[nodiscard]] QPalette highContrastPalette();

} // namespace waybill::test
