// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/WindowFixture.h"

#include <QSet>

#include <functional>

namespace waybill::test {

/// Every page of the window and every dialog on it, in the states that a person meets, one after
/// another: for the pictures, and for the tests of what must hold everywhere. A new dialog or page
/// gets its line here; tst_EveryWindow finds a dialog that is missing.
class Places
{
public:
    struct Place
    {
        QString name;    ///< such as "editor-packaging"
        QWidget *widget; ///< the window, or the dialog that lies on it
        bool isDialog;
    };
    using Visitor = std::function<void(const Place &)>;

    Places(const QString &language, QSize size, Visitor visit);

    /// False when a place did not come; it is named in a warning, and the others are visited.
    [[nodiscard]] bool walk();
    /// The classes of the dialogs that were visited.
    [[nodiscard]] const QSet<QByteArray> &dialogs() const { return m_dialogs; }
    [[nodiscard]] MainWindow &window() { return m_window.board.window(); }

private:
    void visitPage(const QString &name);
    /// Visits the dialog of that object name once it is shown, and rejects it afterwards.
    void visitDialog(const QString &objectName, const QString &name, bool closes = true);
    bool need(bool isThere, const QString &what);
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_window.board.find<T>(name);
    }

    void firstPage();
    void passphrase();
    void waitingForKeyStore();
    void board();
    void views();
    void editors();
    void shipping();
    void questions();
    void help();
    void history();
    void connections();
    void failures();
    // PlacesOfBooks.cpp
    void addressBook();
    void severalAddresses();
    void savedViews();
    void archive();
    void offline();
    // PlacesOfSetup.cpp
    void setup();
    void keyFiles();
    void keyFileFailures();
    void testFailures();
    void testFailure(const QString &name, const ServiceError &error);
    void chooseFile();
    void runSetupTest();
    // PlacesOfTools.cpp
    void waiting();
    void waitingForAJob();
    void outbox();
    void requests();

    Visitor m_visit;
    WindowFixture m_window;
    QSet<QByteArray> m_dialogs;
    bool m_isGood = true;
};

/// Lets what was just shown, hidden or resized be laid out; a page with wrapped text in columns
/// takes several rounds.
void settle();

} // namespace waybill::test
