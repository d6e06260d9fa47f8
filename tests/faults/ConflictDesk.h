// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/EditorPage.h"
#include "storage/DraftStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

class QDialog;
class QLabel;

namespace waybill::test {

/// A clerk at the page of one job, with a draft store, as the program builds them.
class ConflictDesk
{
public:
    /// Has read the job when it returns.
    ConflictDesk(std::shared_ptr<OpenConnection> connection, const JobKey &key);

    /// Puts @p text into a field of the form, key by key; @p field is its object name.
    void type(const QString &field, const QString &text);
    [[nodiscard]] QString text(const QString &field) const;
    /// Presses Save and waits for what it comes to.
    [[nodiscard]] std::optional<ChangeOutcome::Kind> save();
    /// Reads the job again and waits until it has been read.
    void refresh();
    /// The comparison that is open, or null.
    [[nodiscard]] QDialog *comparison() const;
    [[nodiscard]] bool canPress(const QString &button) const;
    /// Presses a button of the comparison; waits for what is sent by it, if anything is.
    [[nodiscard]] std::optional<ChangeOutcome::Kind> answer(const QString &button);
    /// All that the comparison says.
    [[nodiscard]] QStringList comparisonTexts() const;
    /// The button of the message above the form.
    [[nodiscard]] std::optional<ChangeOutcome::Kind> pressMessageButton();
    [[nodiscard]] MessageBar::Message message() const;
    /// What is said about fields that cannot be sent any more; empty: nothing.
    [[nodiscard]] QString strandedNotice() const;
    /// The draft on disk, once the page has had the time to write it.
    [[nodiscard]] std::optional<JobDraft> draftOnDisk();
    [[nodiscard]] JobEditSession &session() const { return m_page->session(); }
    [[nodiscard]] EditorPage &page() const { return *m_page; }

private:
    [[nodiscard]] std::optional<ChangeOutcome::Kind> outcome();

    QTemporaryDir m_folder;
    DraftStore m_drafts{m_folder.filePath(QStringLiteral("drafts.sqlite"))};
    std::unique_ptr<EditorPage> m_page;
    std::unique_ptr<QSignalSpy> m_outcomes;
};

} // namespace waybill::test
