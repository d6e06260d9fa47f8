// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/EditorPage.h"
#include "phone/LibPhoneNumbers.h"
#include "session/AddressBook.h"
#include "text/Languages.h"
#include "ui/BoardFixture.h"

namespace waybill::test {

/// The main window on scripted jobs, with the real page of a job and the dialect's real rules.
class WindowFixture
{
public:
    WindowFixture();

    /// Opens the connection and waits for its jobs and for what the peek panel says of the first.
    [[nodiscard]] bool openBoard();
    /// Opens the page of hdd-0412 as a full job in @p state, and waits until it is read.
    [[nodiscard]] bool openEditor(JobState::Kind state);
    /// Back to the table; what was typed is thrown away.
    void leaveEditor();
    [[nodiscard]] EditorPage *page();
    /// The dialog of that name, once it is shown; nullptr when it does not come.
    [[nodiscard]] QWidget *dialog(const QString &name);
    void press(const QString &button);
    void type(const QString &field, const QString &text);
    /// What a colleague changes while the page is open: the next change meets a 412.
    void changeBehindTheBack();

    /// Fills the book with some addresses and accounts, two of them similar.
    void fillBook();

    QTemporaryDir folder;
    BookStore bookStore{folder.filePath(QStringLiteral("book.sqlite"))};
    LibPhoneNumbers phoneNumbers;
    AddressBook book{bookStore, [this] { return board.now; }};
    BoardFixture board;
    Languages languages;

private:
    [[nodiscard]] JobEditor makeEditor(const JobEditorRequest &request);
    void setUpBook();

    Job m_job;
};

} // namespace waybill::test
