// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/EditorPages.h"

#include "editor/EditorPage.h"

#include <utility>

namespace waybill {

namespace {

JobEditor makeEditorPage(const JobEditorRequest &request, DraftStore *drafts, const Clock &clock)
{
    auto session = std::make_unique<JobEditSession>(request.connection, request.key, clock);
    auto *page = new EditorPage(std::move(session), drafts, clock, request.parent);
    QObject::connect(page, &EditorPage::backRequested, page, request.onBack);
    QObject::connect(page, &EditorPage::jobRead, page, request.onJobRead);
    if (request.action == JobAction::MarkAsShipped)
        page->startMarkAsShipped();
    return {page, [page](std::function<void(bool)> done) { page->requestClose(std::move(done)); },
            [page] { page->refresh(); }};
}

} // namespace

JobEditorFactory editorPages(DraftStore *drafts, Clock clock)
{
    return [drafts, clock = std::move(clock)](const JobEditorRequest &request) {
        return makeEditorPage(request, drafts, clock);
    };
}

} // namespace waybill
