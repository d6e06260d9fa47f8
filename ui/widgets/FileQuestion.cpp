// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FileQuestion.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace waybill {

namespace {

QWidget *outermost(QWidget *widget)
{
    while (widget->parentWidget() != nullptr)
        widget = widget->parentWidget();
    return widget;
}

/// Where the dialog begins: with the file that was chosen before, where the person was last, or with
/// the documents. A folder that has gone is passed over.
QString folderFor(const FileQuestion &question, const QWidget *window)
{
    if (!question.chosen.isEmpty()) {
        const QFileInfo folder(QFileInfo(question.chosen).absolutePath());
        if (folder.isDir())
            return folder.filePath();
    }
    const QString last = window->property(fileFolderProperty).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QFileDialog *askForFile(const FileQuestion &question, QWidget *parent)
{
    QWidget *const window = outermost(parent);
    auto *dialog = new QFileDialog(parent, question.title, folderFor(question, window));
    dialog->setObjectName(question.name);
    dialog->setAccessibleName(question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool saves = question.purpose == FileQuestion::Purpose::Save;
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(question.kinds);
    if (saves) {
        dialog->setDefaultSuffix(question.suffix);
        dialog->selectFile(question.suggestion);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [window](const QString &path) {
        window->setProperty(fileFolderProperty, QFileInfo(path).absolutePath());
    });
    dialog->open();
    return dialog;
}

} // namespace waybill
