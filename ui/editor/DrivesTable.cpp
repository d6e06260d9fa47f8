// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/DrivesTable.h"

#include "editor/DriveDetails.h"
#include "editor/ProgressDelegate.h"
#include "text/DriveTexts.h"
#include "widgets/QuietTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int mostRowsShown = 8;

} // namespace

DrivesTable::DrivesTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new DriveTableModel(this))
    , m_view(new QuietTable(this))
    , m_empty(new QLabel(this))
    , m_details(new DriveDetails(this))
{
    setupView();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    layout->addWidget(m_details);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DrivesTable::showCurrent);
    m_model->setTexts(texts());
    retranslateUi();
}

void DrivesTable::setupView()
{
    m_view->setObjectName(u"drives"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(DriveTableModel::PercentComplete,
                                     new ProgressDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame); // the card has one
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void DrivesTable::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_details->setDrive(current.isValid()
                            ? std::optional(current.data(DriveTableModel::DriveRole).value<Drive>())
                            : std::nullopt);
}

DriveTableModel::Texts DrivesTable::texts() const
{
    DriveTableModel::Texts texts;
    texts.cell = [](DriveTableModel::Column column, const Drive &drive) -> QString {
        switch (column) {
        case DriveTableModel::DriveId:
            return drive.driveId;
        case DriveTableModel::State:
            return DriveTexts::state(drive.state);
        case DriveTableModel::CopyStatus:
            return DriveTexts::copyStatus(drive.copyStatus);
        case DriveTableModel::PercentComplete:
            //: %1 is a number of per cent
            return drive.percentComplete
                ? tr("%1 %").arg(QLocale().toString(*drive.percentComplete))
                : u"–"_s;
        case DriveTableModel::Notes:
            return drive.manifestFile;
        case DriveTableModel::Count:
            break;
        }
        return {};
    };
    texts.toolTip = [](DriveTableModel::Column column, const Drive &drive) -> QString {
        if (column == DriveTableModel::State)
            return DriveTexts::stateMeaning(drive.state);
        return column == DriveTableModel::CopyStatus ? DriveTexts::copyMeaning(drive.copyStatus)
                                                     : QString();
    };
    texts.header = [](DriveTableModel::Column column) -> QString {
        switch (column) {
        case DriveTableModel::DriveId:
            return tr("Drive");
        case DriveTableModel::State:
            return tr("State");
        case DriveTableModel::CopyStatus:
            return tr("Copying");
        case DriveTableModel::PercentComplete:
            return tr("Done");
        case DriveTableModel::Notes:
            return tr("Manifest");
        case DriveTableModel::Count:
            break;
        }
        return {};
    };
    return texts;
}

void DrivesTable::setJob(const Job &job)
{
    m_isListKnown = job.drives.has_value();
    m_model->setDrives(job.drives.value_or(QList<Drive>()));
    const bool isEmpty = m_model->drives().isEmpty();
    m_view->setVisible(!isEmpty);
    if (!isEmpty && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, DriveTableModel::DriveId));
    showCurrent();
    m_empty->setVisible(isEmpty);
    retranslateUi();
    fitHeight();
}

void DrivesTable::fitHeight()
{
    // As high as its rows: the page scrolls, not the table in it.
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    const int rowHeight = m_view->verticalHeader()->defaultSectionSize();
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * rowHeight
                           + 2 * m_view->frameWidth() + 2);
}

void DrivesTable::retranslateUi()
{
    m_view->setAccessibleName(tr("Drives"));
    m_model->retranslate();
    m_empty->setText(m_isListKnown ? tr("This job lists no drives.")
                                   : tr("The service sent no list of drives for this job."));
}

void DrivesTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
