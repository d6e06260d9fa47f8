// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace waybill {

/// What a person is asked for a file by. Every file dialog of the program is made here, so that each
/// has a title, a name for screen readers and a list of kinds, and begins where a person was last.
struct FileQuestion
{
    enum class Purpose { Open, Save };

    Purpose purpose = Purpose::Open;
    QString name = {}; ///< the dialog's object name
    QString title = {};
    QStringList kinds = {};  ///< such as "CSV tables (*.csv)"; the first one is chosen
    QString suffix = {};     ///< of a file to save whose name has none
    QString suggestion = {}; ///< the name of a file to save
    QString chosen = {};     ///< the path of a file that was chosen before, if any: it begins there
};

/// Opens the dialog over @p parent; it goes by itself. Connect to its fileSelected().
///
/// The folder of what is chosen is kept in the outermost window's property fileFolderProperty.
QFileDialog *askForFile(const FileQuestion &question, QWidget *parent);

/// The folder that file dialogs begin in: a path, or nothing as long as none was used.
constexpr auto fileFolderProperty = "fileFolder";

} // namespace waybill
