// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/JobFilter.h"
#include "models/JobView.h"

#include <QByteArray>
#include <QList>

namespace waybill {

/// A view of a person's own: a view of the side list, narrowed down, and how its table is arranged.
struct SavedView
{
    QString name;
    JobView view = JobView::AllJobs;
    QString findText;
    JobFilter filter;
    QByteArray columns; ///< order, widths and sorting, as the table gives them

    bool operator==(const SavedView &) const = default;
};

/// So many can be counted without cost; nobody finds their way among more.
constexpr int mostSavedViews = 32;

/// For a settings file. Reading passes over what it does not know, and over views without a name.
[[nodiscard]] QByteArray savedViewsToJson(const QList<SavedView> &views);
[[nodiscard]] QList<SavedView> savedViewsFromJson(const QByteArray &json);

} // namespace waybill
