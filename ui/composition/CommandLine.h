// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace waybill {

/// What the program was asked to do (product.md, section 2, command line). A value.
struct CommandLine
{
    enum class Mode { Window, SelfTest, PracticeService, ShowVersion, ShowHelp, Mistake };

    Mode mode = Mode::Window;
    bool practice = false;
    QString connectionFile; ///< absolute; empty: none
    /// The file came without --connection, as by double click: it is offered for saving.
    bool offersToSave = false;
    bool passphraseFromStdin = false;
    QString dataDir; ///< absolute; empty: the platform's place
    QString mistake; ///< for Mistake: one sentence
    QString help;    ///< for ShowHelp

    /// Reads @p arguments, the program's name first. Needs no application object.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
};

} // namespace waybill
