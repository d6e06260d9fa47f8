// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/EditorPage.h"
#include "support/FakeJobService.h"

#include <QTest>

#include <memory>

namespace waybill::test {

/// A job with everything that a form can show, in @p state; made up.
[[nodiscard]] Job fullJob(const JobState &state);

/// An editor on a scripted service with the dialect's real rules, shown and ready to be used.
struct EditorBench
{
    /// Reads @p job before it returns; without one the read stays open.
    explicit EditorBench(const std::optional<Job> &job, DraftStore *store = nullptr);

    /// Answers the open read with @p job and waits until the page has taken it.
    void answerRead(const Job &job);
    /// Answers the change under way with success, and its read back with @p after.
    void answerChange(const Job &after);

    template<typename T = QWidget>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    void press(const QString &button) const;
    /// Puts @p text into a line, a text or a carrier in place of what is there, key by key.
    void type(const QString &field, const QString &text) const;
    [[nodiscard]] QString text(const QString &field) const;
    [[nodiscard]] QWidget *dialog(const QString &name) const;

    QDateTime now;
    FakeConnection connection;
    std::unique_ptr<EditorPage> page;

    [[nodiscard]] FakeJobService &service() const { return *connection.service; }
    [[nodiscard]] JobEditSession &session() const { return page->session(); }
};

} // namespace waybill::test
