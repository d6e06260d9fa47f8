// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobFilterModel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace waybill {

JobFilterModel::JobFilterModel(QObject *parent)
    : ShownRowsModel(parent)
{
}

JobFilterModel::~JobFilterModel() = default;

void JobFilterModel::setJobs(JobTableModel *jobs)
{
    for (const QMetaObject::Connection &connection : m_followed)
        disconnect(connection);
    m_followed.clear();
    beginResetModel();
    m_jobs = jobs;
    startOver();
    endResetModel();
    if (m_jobs)
        followSource();
}

void JobFilterModel::followSource()
{
    using Model = QAbstractItemModel;
    const auto withoutParent = [this](void (JobFilterModel::*slot)(int, int)) {
        return
            [this, slot](const QModelIndex &, int first, int last) { (this->*slot)(first, last); };
    };
    m_followed = {
        connect(m_jobs, &Model::rowsInserted, this, withoutParent(&JobFilterModel::onInserted)),
        connect(m_jobs, &Model::rowsAboutToBeRemoved, this,
                withoutParent(&JobFilterModel::onAboutToBeRemoved)),
        connect(m_jobs, &Model::rowsRemoved, this, withoutParent(&JobFilterModel::onRemoved)),
        connect(m_jobs, &Model::dataChanged, this, &JobFilterModel::onChanged),
        connect(m_jobs, &JobTableModel::renumbered, this, &JobFilterModel::onRenumbered),
        connect(m_jobs, &Model::modelAboutToBeReset, this, [this] { beginResetModel(); }),
        connect(m_jobs, &Model::modelReset, this, &JobFilterModel::onReset),
        connect(m_jobs, &Model::headerDataChanged, this, &Model::headerDataChanged),
        connect(m_jobs, &QObject::destroyed, this, [this] { setJobs(nullptr); }),
    };
}

void JobFilterModel::onReset()
{
    startOver();
    endResetModel();
}

void JobFilterModel::startOver()
{
    m_order.setJobs(m_jobs);
    m_rows.clear();
    for (int i = 0; m_jobs && i < m_jobs->rowCount(); ++i)
        m_rows.push_back(prepare(i));
    ShownRowsModel::startOver(wanted(), m_rows.size());
}

JobFilterModel::Row JobFilterModel::prepare(int row) const
{
    const JobSummary &job = m_jobs->summaryAt(row);
    Row result;
    result.facts = JobViewFacts(job);
    result.isFound = m_jobs->isFound(row, m_find);
    result.isChosen = m_filter.lets(job);
    result.saved = savedOf(row);
    return result;
}

quint32 JobFilterModel::savedOf(int row) const
{
    quint32 bits = 0;
    for (qsizetype i = 0; i < m_saved.size(); ++i) {
        if (m_saved.at(i).filter.lets(m_jobs->summaryAt(row))
            && m_jobs->isFound(row, m_savedFinds.at(i)))
            bits |= 1U << unsigned(i);
    }
    return bits;
}

void JobFilterModel::setSavedViews(const QList<SavedView> &views)
{
    m_saved = views.first(std::min(views.size(), qsizetype{mostSavedViews}));
    m_savedFinds.clear();
    for (const SavedView &saved : std::as_const(m_saved))
        m_savedFinds.append(JobFind(saved.findText));
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].saved = savedOf(static_cast<int>(i));
}

int JobFilterModel::countOfSaved(int index) const
{
    if (!m_jobs || index < 0 || index >= m_saved.size())
        return 0;
    const qint64 now = m_jobs->now().toMSecsSinceEpoch();
    const JobView view = m_saved.at(index).view;
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return (row.saved >> unsigned(index) & 1U) != 0 && row.facts.belongsTo(view, now);
    }));
}

void JobFilterModel::onInserted(int first, int last)
{
    std::vector<Row> added;
    for (int i = first; i <= last; ++i)
        added.push_back(prepare(i));
    m_rows.insert(m_rows.begin() + first, added.begin(), added.end());
    std::vector<int> newRows(m_rows.size() - added.size());
    std::iota(newRows.begin(), newRows.begin() + first, 0);
    std::iota(newRows.begin() + first, newRows.end(), last + 1);
    renumber(newRows, m_rows.size());
    m_order.insert(first, last);
    update();
}

void JobFilterModel::onAboutToBeRemoved(int first, int last)
{
    for (int i = first; i <= last; ++i)
        row(i).isGone = true;
    update();
}

void JobFilterModel::onRemoved(int first, int last)
{
    std::vector<int> newRows(m_rows.size(), -1);
    std::iota(newRows.begin(), newRows.begin() + first, 0);
    std::iota(newRows.begin() + last + 1, newRows.end(), first);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    renumber(newRows, m_rows.size());
    m_order.remove(first, last);
}

void JobFilterModel::onChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    // With roles it is only what the rows say that has changed: another language, or a later hour.
    if (roles.isEmpty()) {
        for (int i = first; i <= last; ++i)
            row(i) = prepare(i);
        m_order.change(first, last);
    }
    update();
    announce([first, last](int changed) { return changed >= first && changed <= last; },
             topLeft.column(), bottomRight.column(), roles);
}

void JobFilterModel::onRenumbered(const std::vector<int> &newRows)
{
    std::vector<Row> rows(m_rows.size());
    for (size_t i = 0; i < newRows.size(); ++i)
        rows[static_cast<size_t>(newRows[i])] = m_rows[i];
    m_rows = std::move(rows);
    renumber(newRows, m_rows.size());
    m_order.renumber(newRows);
}

void JobFilterModel::setView(JobView view)
{
    if (view == m_view)
        return;
    m_view = view;
    update();
}

void JobFilterModel::setFindText(const QString &text)
{
    if (text == m_findText)
        return;
    m_findText = text;
    const JobFind before = std::exchange(m_find, JobFind(text));
    if (m_find == before)
        return;
    const bool isNarrower = m_find.narrows(before);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!isNarrower || m_rows[i].isFound)
            m_rows[i].isFound = m_jobs->isFound(static_cast<int>(i), m_find);
    }
    update();
}

void JobFilterModel::setFilter(const JobFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].isChosen = m_filter.lets(m_jobs->summaryAt(static_cast<int>(i)));
    update();
}

void JobFilterModel::setCollationLocale(const QLocale &locale)
{
    m_order.setLocale(locale);
    update();
}

void JobFilterModel::sort(int column, Qt::SortOrder order)
{
    m_order.sort(column, order);
    update();
}

QStringList JobFilterModel::carriers() const
{
    QSet<QString> texts;
    for (int i = 0; m_jobs && i < m_jobs->rowCount(); ++i)
        texts.insert(m_jobs->summaryAt(i).carrierName.trimmed());
    return texts.values();
}

QStringList JobFilterModel::accounts() const
{
    QSet<QString> texts;
    for (int i = 0; m_jobs && i < m_jobs->rowCount(); ++i)
        texts.insert(m_jobs->summaryAt(i).key.account);
    return texts.values();
}

int JobFilterModel::countOf(JobView view) const
{
    if (!m_jobs)
        return 0;
    const qint64 now = m_jobs->now().toMSecsSinceEpoch();
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(),
                      [view, now](const Row &row) { return row.facts.belongsTo(view, now); }));
}

int JobFilterModel::rowOf(const JobKey &key) const
{
    const int row = m_jobs ? m_jobs->rowOf(key) : -1;
    return row < 0 ? -1 : placeOf(row);
}

const JobSummary &JobFilterModel::summaryAt(int row) const
{
    return m_jobs->summaryAt(sourceRow(row));
}

std::vector<int> JobFilterModel::wanted() const
{
    std::vector<int> rows;
    if (!m_jobs)
        return rows;
    const qint64 now = m_jobs->now().toMSecsSinceEpoch();
    rows.reserve(m_rows.size());
    for (const int i : m_order.rows()) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        if (row.isFound && row.isChosen && !row.isGone && row.facts.belongsTo(m_view, now))
            rows.push_back(i);
    }
    return rows;
}

void JobFilterModel::update()
{
    show(wanted());
}

int JobFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JobTableModel::Count;
}

QVariant JobFilterModel::data(const QModelIndex &index, int role) const
{
    if (!m_jobs || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_jobs->data(m_jobs->index(sourceRow(index.row()), index.column()), role);
}

QVariant JobFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_jobs ? m_jobs->headerData(section, orientation, role) : QVariant();
}

} // namespace waybill
