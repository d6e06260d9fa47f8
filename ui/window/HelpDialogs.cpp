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
    , m_keys(new QFormLayout)
    , m_close(closeButton(this))
{
    setObjectName("shortcutsDialog"_L1);
    m_keys->setHorizontalSpacing(28);
    m_keys->setVerticalSpacing(8);
    m_keys->setLabelAlignment(Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(m_keys);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    retranslateUi();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ShortcutsDialog::retranslateUi()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_close->setText(tr("&Close"));
    while (m_keys->rowCount() > 0)
        m_keys->removeRow(0);
    const auto add = [this](const QString &keys, const QString &what) {
        auto *label = new QLabel(keys, this);
        QFont bold = label->font();
        bold.setWeight(QFont::DemiBold);
        label->setFont(bold);
        m_keys->addRow(label, new QLabel(what, this));
    };
    add(native(Qt::CTRL | Qt::Key_F), tr("Find jobs"));
    add(native(Qt::Key_F5), tr("Refresh"));
    add(native(Qt::Key_Return), tr("Open the selected job"));
    add(native(Qt::Key_Escape), tr("Back to the jobs"));
    add(native(Qt::CTRL | Qt::Key_S), tr("Save"));
    add(native(Qt::CTRL | Qt::SHIFT | Qt::Key_S), tr("Send when online"));
    add(native(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("Mark as shipped"));
    add(native(Qt::ALT | Qt::Key_PageDown), tr("Next of several opened jobs"));
    add(native(Qt::ALT | Qt::Key_PageUp), tr("Previous of several opened jobs"));
    add(native(Qt::CTRL | Qt::Key_D), tr("Save this view"));
    add(native(Qt::CTRL | Qt::Key_B), tr("Address book, in a job"));
    add(native(Qt::Key_F8), tr("Next problem"));
    add(native(Qt::SHIFT | Qt::Key_F8), tr("Previous problem"));
    add(native(Qt::CTRL | Qt::Key_Z), tr("Undo"));
    add(native(Qt::CTRL | Qt::Key_Y), tr("Redo"));
    add(native(Qt::Key_F4), tr("Show or hide the peek panel"));
    add(native(Qt::CTRL | Qt::Key_O), tr("Open a connection file"));
    add(native(Qt::Key_F1), tr("This list"));
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
