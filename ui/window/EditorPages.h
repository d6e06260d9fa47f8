// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "window/JobEditor.h"

namespace waybill {

class DraftStore;

/// Makes the job editor for the window. @p drafts may be null, else it outlives every page.
[[nodiscard]] JobEditorFactory editorPages(DraftStore *drafts, Clock clock);

} // namespace waybill
