// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "window/HelpDialogs.h"

#include "widgets/Theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QPushButton *closeButton(QDialog *dialog)
{
    auto *button = new QPushButton(dialog);
    button->setObjectName("closeButton"_L1);
    button->setDefault(true);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    return button;
}

QString native(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_left(new QFormLayout)
    , m_right(new QFormLayout)
    , m_close(closeButton(this))
{
    setObjectName("shortcutsDialog"_L1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    for (QFormLayout *column : {m_left, m_right}) {
        column->setHorizontalSpacing(16);
        column->setVerticalSpacing(7);
        column->setLabelAlignment(Qt::AlignLeft);
        columns->addLayout(column);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(columns);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    retranslateUi();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ShortcutsDialog::addTitle(QFormLayout *column, const QString &text)
{
    auto *title = new QLabel(text, this);
    theme::setTextColor(title, theme::secondaryTextColor(palette()));
    title->setContentsMargins(0, column->rowCount() > 0 ? 10 : 0, 0, 0);
    column->addRow(title);
}

void ShortcutsDialog::addKeys(QFormLayout *column, const QString &keys, const QString &what)
{
    auto *label = new QLabel(keys, this);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    column->addRow(label, new QLabel(what, this));
}

void ShortcutsDialog::retranslateUi()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("&Close"));
    for (QFormLayout *column : {m_left, m_right}) {
        while (column->rowCount() > 0)
            column->removeRow(0);
    }
    addKeysOfTheBoard();
    addKeysOfAJob();
    addTitle(m_right, tr("Everywhere"));
    //: %1 is the name of the Alt key
    addKeys(m_right, tr("%1 + letter").arg(native(Qt::ALT | Qt::Key_A).section(u'+', 0, 0)),
            tr("The field or button with the underlined letter"));
    addKeys(m_right, native(Qt::Key_F10), tr("The menus"));
    addKeys(m_right, native(Qt::SHIFT | Qt::Key_F10), tr("The menu of what has the keyboard"));
    addKeys(m_right, native(Qt::Key_F5), tr("Refresh"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_O), tr("Open a connection file"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_Q), tr("Quit"));
    addKeys(m_right, native(Qt::Key_F1), tr("This list"));
}

void ShortcutsDialog::addKeysOfTheBoard()
{
    addTitle(m_left, tr("Jobs"));
    addKeys(m_left, native(Qt::CTRL | Qt::Key_F), tr("Find jobs"));
    addKeys(m_left, native(Qt::Key_Return), tr("Open the selected job"));
    addKeys(m_left, native(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("Mark as shipped"));
    //: a range of keys, such as "Ctrl+1 … Ctrl+9"
    addKeys(m_left, tr("%1 … %2").arg(native(Qt::CTRL | Qt::Key_1), native(Qt::CTRL | Qt::Key_9)),
            tr("Sort by the column at that place"));
    addKeys(m_left, native(Qt::CTRL | Qt::Key_C), tr("Copy the selected jobs as a table"));
    addKeys(m_left, native(Qt::Key_F4), tr("Show or hide the peek panel"));
    addTitle(m_left, tr("Views"));
    addKeys(m_left, native(Qt::CTRL | Qt::Key_D), tr("Save the view"));
    addKeys(m_left, native(Qt::Key_F2), tr("Rename a saved view"));
    addKeys(m_left, native(Qt::Key_Delete), tr("Remove a saved view"));
    addKeys(m_left, native(Qt::ALT | Qt::Key_Up), tr("Move a saved view up"));
    addKeys(m_left, native(Qt::ALT | Qt::Key_Down), tr("Move a saved view down"));
}

void ShortcutsDialog::addKeysOfAJob()
{
    addTitle(m_right, tr("In a job"));
    addKeys(m_right, native(Qt::Key_Return), tr("Go to the next field"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_S), tr("Save"));
    addKeys(m_right, native(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Send when online"));
    addKeys(m_right, native(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("Mark as shipped"));
    addKeys(m_right, native(Qt::Key_F8), tr("Next problem"));
    addKeys(m_right, native(Qt::SHIFT | Qt::Key_F8), tr("Previous problem"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_B), tr("Address book, in a job"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_Z), tr("Undo"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_Y), tr("Redo"));
    addKeys(m_right, native(Qt::ALT | Qt::Key_PageDown), tr("Next of several opened jobs"));
    addKeys(m_right, native(Qt::ALT | Qt::Key_PageUp), tr("Previous of several opened jobs"));
    addKeys(m_right, native(Qt::Key_Escape), tr("Back to the jobs"));
    addKeys(m_right, native(Qt::CTRL | Qt::Key_F), tr("Back, to find another job"));
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(closeButton(this))
{
    setObjectName("aboutDialog"_L1);
    setupLayout();
    retranslateUi();
}

void AboutDialog::setupLayout()
{
    auto *icon = new QLabel(this);
    icon->setPixmap(theme::programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(360);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_name);
    texts->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(head);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AboutDialog::retranslateUi()
{
    setWindowTitle(tr("About Waybill"));
    //: %1 is a version number
    m_name->setText(tr("Waybill %1").arg(u"" WAYBILL_VERSION ""_s));
    m_text->setText(
        tr("Looks after import and export jobs: drives that are shipped to a cloud data centre, copied, "
           "and shipped back.\n\nFree software under the Apache License 2.0. With Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    m_close->setText(tr("&Close"));
}

} // namespace waybill
