// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/AddressTableModel.h"

#include "base/BesideCall.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

QLocale sortLocale()
{
    // The C locale compares bytes, and knows no numbers.
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

AddressTableModel::AddressTableModel(QObject *parent)
    : ShownRowsModel(parent)
    , m_collator(sortLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        work();
        if (isDone())
            Q_EMIT prepared();
    });
}

AddressTableModel::~AddressTableModel()
{
    discardBeside(std::move(m_rows));
}

void AddressTableModel::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    retranslate();
}

void AddressTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Count - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Count - 1));
    if (m_collator.locale() == sortLocale())
        return;
    m_collator.setLocale(sortLocale());
    for (Row &row : m_rows)
        row.hasTexts = false;
    orderAnew();
}

void AddressTableModel::setEntries(const QList<AddressEntry> &entries)
{
    QSet<QString> ids;
    for (const AddressEntry &entry : entries)
        ids.insert(entry.id);
    QStringList gone = m_rowOf.keys();
    gone.removeIf([&ids](const QString &id) { return ids.contains(id); });
    m_waiting.clear();
    m_taken = 0;
    change(entries, gone);
}

void AddressTableModel::change(const QList<AddressEntry> &put, const QStringList &removed)
{
    remove(removed);
    m_waiting += put;
    work();
}

void AddressTableModel::remove(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    if (m_taken < m_waiting.size()) {
        const QSet<QString> gone(ids.cbegin(), ids.cend());
        m_waiting = m_waiting.mid(m_taken);
        m_taken = 0;
        m_waiting.removeIf([&gone](const AddressEntry &each) { return gone.contains(each.id); });
    }
    std::vector<int> rows;
    rows.reserve(static_cast<size_t>(ids.size()));
    std::vector<bool> isGone(m_rows.size());
    for (const QString &id : ids) {
        const auto known = m_rowOf.constFind(id);
        if (known == m_rowOf.cend())
            continue;
        isGone[static_cast<size_t>(*known)] = true;
        rows.push_back(*known);
        m_rowOf.erase(known);
    }
    const auto goes = [&isGone](int row) -> bool { return isGone[static_cast<size_t>(row)]; };
    std::vector<int> staying = shown();
    std::erase_if(staying, goes);
    show(staying);
    std::erase_if(m_order, goes);
    std::vector<Row> discarded;
    discarded.reserve(rows.size());
    for (const int gone : rows) {
        const bool isWaiting = row(gone).isWaiting;
        discarded.push_back(std::exchange(row(gone), Row()));
        row(gone).isWaiting = isWaiting; // whatever comes here next
        m_free.push_back(gone);
    }
    discardBeside(std::move(discarded));
}

bool AddressTableModel::isDone() const
{
    return m_todo.empty() && m_taken == m_waiting.size();
}

void AddressTableModel::work()
{
    takeSome();
    prepareSome();
    if (isDone())
        m_turn.stop();
    else
        m_turn.start();
    m_isOrderingAnew = m_isOrderingAnew && !isDone();
    update();
}

void AddressTableModel::takeSome()
{
    const qsizetype end = std::min(m_waiting.size(), m_taken + mostAtOnce);
    QSet<int> changed;
    for (; m_taken < end; ++m_taken) {
        const AddressEntry &entry = m_waiting.at(m_taken);
        const int known = m_rowOf.value(entry.id, -1);
        if (known >= 0 && row(known).entry == entry)
            continue;
        const int taken = known >= 0 ? known : freeRow();
        m_rowOf.insert(entry.id, taken);
        row(taken).entry = entry;
        row(taken).hasTexts = false;
        prepareLater(taken);
        if (known >= 0)
            changed.insert(known);
    }
    if (m_taken == m_waiting.size()) {
        m_waiting.clear();
        m_taken = 0;
    }
    setSourceCount(m_rows.size());
    if (!changed.isEmpty())
        announce([&changed](int row) { return changed.contains(row); }, 0, Count - 1, {});
}

int AddressTableModel::freeRow()
{
    if (m_free.empty()) {
        m_rows.push_back({});
        return static_cast<int>(m_rows.size()) - 1;
    }
    const int row = m_free.back();
    m_free.pop_back();
    return row;
}

void AddressTableModel::prepareLater(int row)
{
    if (!std::exchange(this->row(row).isWaiting, true))
        m_todo.push_back(row);
}

void AddressTableModel::prepareSome()
{
    std::vector<int> rows;
    while (!m_todo.empty() && rows.size() < mostAtOnce) {
        const int next = m_todo.back();
        m_todo.pop_back();
        row(next).isWaiting = false;
        if (!row(next).entry.id.isEmpty()) // else it is free
            rows.push_back(next);
    }
    if (!rows.empty())
        putInOrder(std::move(rows));
}

/// Prepares @p rows and gives them the places that are theirs now.
void AddressTableModel::putInOrder(std::vector<int> rows)
{
    bool isAnyOrdered = false;
    for (const int i : rows)
        isAnyOrdered = std::exchange(row(i).isOrdered, false) || isAnyOrdered;
    if (isAnyOrdered)
        std::erase_if(m_order, [this](int i) { return !row(i).isOrdered; });
    for (const int i : rows)
        prepare(row(i));
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(rows.begin(), rows.end(), before);
    mergeRows(m_order, rows, before);
}

void AddressTableModel::prepare(Row &row) const
{
    if (!row.hasTexts) {
        row.findText = findTextOf(row.entry);
        row.isFound = m_find.finds(row.findText);
        row.name = keyOf(Name, row.entry);
        row.hasTexts = true;
    }
    row.key = m_column == Name ? row.name : keyOf(m_column, row.entry);
    row.isOrdered = true;
}

SortKey AddressTableModel::keyOf(Column column, const AddressEntry &entry) const
{
    switch (column) {
    case Name:
        return textKey(entry.title());
    case Recipient:
        return textKey(entry.recipientName);
    case Address:
        return textKey(entry.address.lines().join(u", "_s));
    case Phone:
        return textKey(entry.phone);
    case Email:
        return textKey(entry.email);
    case LastUsed:
        if (!entry.lastUsed.isValid())
            return {};
        return {SortKey::Kind::Number, entry.lastUsed.toMSecsSinceEpoch(), std::nullopt};
    case Uses:
        if (entry.useCount == 0)
            return {};
        return {SortKey::Kind::Number, entry.useCount, std::nullopt};
    case Count:
        break;
    }
    Q_UNREACHABLE();
}

SortKey AddressTableModel::textKey(const QString &text) const
{
    if (text.isEmpty())
        return {};
    return {SortKey::Kind::Text, 0, m_collator.sortKey(text)};
}

int AddressTableModel::compareKeys(int left, int right) const
{
    return SortKey::compare(row(left).key, row(right).key, m_sortOrder);
}

bool AddressTableModel::isBefore(int left, int right) const
{
    int order = compareKeys(left, right);
    if (order == 0)
        order = SortKey::compare(row(left).name, row(right).name, Qt::AscendingOrder);
    return order != 0 ? order < 0 : left < right;
}

void AddressTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= Count || (column == m_column && order == m_sortOrder))
        return;
    const bool isSameColumn = column == m_column;
    m_column = Column(column);
    m_sortOrder = order;
    if (isSameColumn && !isPreparing())
        reverseOrder();
    else
        orderAnew();
}

void AddressTableModel::orderAnew()
{
    m_order.clear();
    for (const int known : std::as_const(m_rowOf)) {
        row(known).isOrdered = false;
        prepareLater(known);
    }
    m_isOrderingAnew = true;
    work();
}

/// Equal rows stay in the order of their names, and those without a value last.
void AddressTableModel::reverseOrder()
{
    const auto absent = std::find_if(m_order.begin(), m_order.end(), [this](int i) {
        return row(i).key.kind == SortKey::Kind::Absent;
    });
    std::reverse(m_order.begin(), absent);
    for (auto first = m_order.begin(); first != absent;) {
        const auto last = std::find_if(
            first, absent, [this, first](int i) { return compareKeys(*first, i) != 0; });
        std::reverse(first, last);
        first = last;
    }
    update();
}

void AddressTableModel::setFind(const QString &text)
{
    const WordFind find(text);
    if (find == m_find)
        return;
    m_find = find;
    for (Row &row : m_rows)
        row.isFound = row.hasTexts && m_find.finds(row.findText);
    update();
}

void AddressTableModel::update()
{
    if (m_isOrderingAnew)
        return;
    std::vector<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows),
                 [this](int i) { return row(i).isFound; });
    show(rows);
}

const AddressEntry &AddressTableModel::entryAt(int row) const
{
    return this->row(sourceRow(row)).entry;
}

QList<AddressEntry> AddressTableModel::shownEntries() const
{
    QList<AddressEntry> entries;
    entries.reserve(rowCount());
    for (const int i : shown())
        entries.append(row(i).entry);
    return entries;
}

int AddressTableModel::rowOf(const QString &id) const
{
    const int row = m_rowOf.value(id, -1);
    return row < 0 ? -1 : placeOf(row);
}

int AddressTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant AddressTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AddressEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell ? QVariant(m_texts.cell(Column(index.column()), entry)) : QVariant();
    case Qt::ToolTipRole:
        return m_texts.toolTip ? QVariant(m_texts.toolTip(entry)) : QVariant();
    case IdRole:
        return entry.id;
    default:
        return {};
    }
}

QVariant AddressTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Count
        || !m_texts.header)
        return {};
    return m_texts.header(Column(section));
}

} // namespace waybill
