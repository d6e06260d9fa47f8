// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/DriveTableModel.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

QStringList logLinksOf(const Drive &drive)
{
    QStringList links{drive.errorLogUri, drive.verboseLogUri, drive.manifestUri};
    links.removeAll(QString());
    return links;
}

bool isSameDrive(const Drive &a, const Drive &b)
{
    return a.driveId == b.driveId;
}

} // namespace

DriveTableModel::DriveTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

DriveTableModel::~DriveTableModel() = default;

void DriveTableModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void DriveTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (!m_drives.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void DriveTableModel::setDrives(const QList<Drive> &drives)
{
    // The drives between a common beginning and a common end are exchanged, the others compared.
    const qsizetype shared = std::min(m_drives.size(), drives.size());
    qsizetype head = 0;
    while (head < shared && isSameDrive(m_drives.at(head), drives.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shared - head
           && isSameDrive(m_drives.at(m_drives.size() - 1 - tail),
                          drives.at(drives.size() - 1 - tail)))
        ++tail;
    if (const qsizetype gone = m_drives.size() - head - tail; gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone - 1));
        m_drives.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype added = drives.size() - head - tail; added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added - 1));
        for (qsizetype i = head; i < head + added; ++i)
            m_drives.insert(i, drives.at(i));
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_drives.at(row) == drives.at(row))
            continue;
        m_drives[row] = drives.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, Count - 1));
    }
}

int DriveTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_drives.size());
}

int DriveTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant DriveTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const Drive &drive = m_drives.at(index.row());
    const auto say = [&](const CellText &text) {
        return text ? QVariant(text(column, drive)) : QVariant();
    };
    switch (role) {
    case Qt::DisplayRole:
        return say(m_texts.cell);
    case Qt::AccessibleTextRole:
        return say(m_texts.accessibleCell ? m_texts.accessibleCell : m_texts.cell);
    case Qt::ToolTipRole:
        return say(m_texts.toolTip);
    case DriveRole:
        return QVariant::fromValue(drive);
    case StateTextRole:
        return drive.state;
    case PercentRole:
        return drive.percentComplete ? QVariant(*drive.percentComplete) : QVariant();
    case LogLinksRole:
        return logLinksOf(drive);
    case SortRole:
        return sortValue(column, drive);
    default:
        return {};
    }
}

QVariant DriveTableModel::sortValue(Column column, const Drive &drive) const
{
    const auto known = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    switch (column) {
    case DriveId:
        return drive.driveId;
    case State:
        return known(drive.state);
    case CopyStatus:
        return known(drive.copyStatus);
    case PercentComplete:
        return drive.percentComplete ? QVariant(*drive.percentComplete) : QVariant();
    case Notes:
        return static_cast<int>(logLinksOf(drive).size());
    case Count:
        break;
    }
    return {};
}

QVariant DriveTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Count
        || !m_texts.header)
        return {};
    return m_texts.header(static_cast<Column>(section));
}

} // namespace waybill
