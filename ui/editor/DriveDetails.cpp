// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/DriveDetails.h"

#include "dialogs/DialogParts.h"
#include "text/DriveTexts.h"
#include "widgets/ElidingLabel.h"
#include "widgets/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

DriveDetails::DriveDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(dialogs::boldText(this))
    , m_meaning(dialogs::plainText(this))
{
    setObjectName(u"driveDetails"_s);
    m_title->setObjectName(u"driveDetailsTitle"_s);
    m_meaning->setObjectName(u"driveDetailsMeaning"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    layout->addWidget(m_title);
    layout->addWidget(m_meaning);
    hide();
}

void DriveDetails::setDrive(const std::optional<Drive> &drive)
{
    if (m_drive == drive)
        return;
    m_drive = drive;
    setVisible(drive.has_value());
    fill();
}

void DriveDetails::fill()
{
    if (!m_drive)
        return;
    QStringList title{m_drive->driveId, DriveTexts::state(m_drive->state)};
    if (m_drive->percentComplete)
        //: How much of a drive is copied; %1 is a number of per cent
        title.append(tr("%1 % copied").arg(QLocale().toString(*m_drive->percentComplete)));
    m_title->setText(title.join(u" · "_s));
    QStringList meaning{DriveTexts::stateMeaning(m_drive->state)};
    const QString copy = DriveTexts::copyMeaning(m_drive->copyStatus);
    const bool isSaid = m_drive->state == "Transferring"_L1
        && m_drive->copyStatus == "InProgress"_L1; // by the state
    if (!copy.isEmpty() && !isSaid)
        //: %1 is a copy status in a few words, %2 what it means, in sentences
        meaning.append(
            tr("Copying: %1. %2").arg(DriveTexts::copyStatus(m_drive->copyStatus), copy));
    meaning.removeAll(QString());
    m_meaning->setText(meaning.join(u' '));
    m_meaning->setVisible(!meaning.isEmpty());
    fillLinks();
    updateLooks();
}

void DriveDetails::fillLinks()
{
    if (m_links != nullptr) {
        m_links->hide();
        m_links->deleteLater(); // it may hold the button that was just pressed
    }
    m_links = new QWidget(this);
    m_grid = new QGridLayout(m_links);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    addLink(tr("Error log"), m_drive->errorLogUri, u"driveErrorLog"_s);
    addLink(tr("Verbose log"), m_drive->verboseLogUri, u"driveVerboseLog"_s);
    addLink(tr("Copy of the manifest"), m_drive->manifestUri, u"driveManifest"_s);
    layout()->addWidget(m_links);
    m_links->setVisible(m_grid->count() > 0);
}

void DriveDetails::addLink(const QString &name, const QString &link, const QString &objectName)
{
    if (link.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *label = new QLabel(name, m_links);
    auto *address = new ElidingLabel(m_links);
    address->setObjectName(objectName + u"Address"_s);
    address->setText(link);
    QPushButton *copy = dialogs::button(m_links, objectName + u"CopyButton"_s);
    copy->setIcon(theme::icon(u"edit-copy"_s, palette()));
    copy->setText(tr("Copy link"));
    //: %1 is the name of a log
    copy->setAccessibleName(tr("Copy link: %1").arg(name));
    connect(copy, &QPushButton::clicked, this,
            [link] { QGuiApplication::clipboard()->setText(link); });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(address, row, 1);
    m_grid->addWidget(copy, row, 2);
}

void DriveDetails::updateLooks()
{
    const bool isProblem = m_drive && DriveTexts::isProblem(*m_drive);
    theme::setTextColor(m_title,
                        isProblem ? theme::problemColor(palette())
                                  : palette().color(QPalette::WindowText));
}

void DriveDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

} // namespace waybill
