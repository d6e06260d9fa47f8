// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressEntry.h"
#include "domain/book/BookText.h"
#include "models/ShownRowsModel.h"
#include "models/SortKey.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

namespace waybill {

/// The entries of the address book in which every word that was typed stands, sorted as people
/// sort. Texts come from the window, as in JobTableModel, and are worded when they are looked at.
///
/// Made for 50,000 entries: what entries are found and sorted by is prepared for some of them at
/// each turn of the event loop, so that the window lives while a long file is brought in or another
/// column is sorted by. Entries show as soon as they are prepared; of a few it is at once.
class AddressTableModel : public ShownRowsModel
{
    Q_OBJECT

public:
    enum Column { Name, Recipient, Address, Phone, Email, LastUsed, Uses, Count };
    Q_ENUM(Column)

    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString; the same as RowTableModel's
    };

    /// So many entries are prepared at one turn of the event loop.
    static constexpr int mostAtOnce = 500;

    using CellText = std::function<QString(Column, const AddressEntry &)>;
    using HeaderText = std::function<QString(Column)>;

    /// What the window says. A function that is not set says nothing.
    struct Texts
    {
        CellText cell;                                        ///< Qt::DisplayRole
        std::function<QString(const AddressEntry &)> toolTip; ///< of the whole row
        HeaderText header;                                    ///< Qt::DisplayRole of the header
    };

    explicit AddressTableModel(QObject *parent = nullptr);
    ~AddressTableModel() override;

    void setTexts(Texts texts);
    /// After a change of the language: by it entries are sorted, too.
    void retranslate();
    /// Shows @p entries, whose ids differ, and no others.
    void setEntries(const QList<AddressEntry> &entries);
    /// Shows @p put in place of the entries with their ids, or as new ones, and takes out those with
    /// the ids @p removed.
    void change(const QList<AddressEntry> &put, const QStringList &removed);
    void setFind(const QString &text);

    /// There is no entry, shown or not.
    [[nodiscard]] bool isEmpty() const { return m_rowOf.isEmpty() && m_waiting.isEmpty(); }
    /// True until all entries are in their place.
    [[nodiscard]] bool isPreparing() const { return m_turn.isActive(); }
    /// @p row must exist.
    [[nodiscard]] const AddressEntry &entryAt(int row) const;
    /// The entries that are shown, in their order.
    [[nodiscard]] QList<AddressEntry> shownEntries() const;
    /// The row of the entry @p id, or -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// All entries are in their place; isPreparing() was true before.
    void prepared();

private:
    struct Row
    {
        AddressEntry entry;
        QString findText;
        SortKey name;           ///< by which equal rows are sorted
        SortKey key;            ///< of the column that is sorted by
        bool hasTexts = false;  ///< findText and name say what the entry says
        bool isOrdered = false; ///< it is in m_order, by what it said when it came there
        bool isWaiting = false; ///< it is in m_todo
        bool isFound = false;
    };

    void work();
    [[nodiscard]] bool isDone() const;
    void takeSome();
    [[nodiscard]] int freeRow();
    void remove(const QStringList &ids);
    void prepareSome();
    void prepare(Row &row) const;
    void prepareLater(int row);
    void putInOrder(std::vector<int> rows);
    void orderAnew();
    void reverseOrder();
    [[nodiscard]] SortKey keyOf(Column column, const AddressEntry &entry) const;
    [[nodiscard]] SortKey textKey(const QString &text) const;
    [[nodiscard]] int compareKeys(int left, int right) const;
    [[nodiscard]] bool isBefore(int left, int right) const;
    void update();
    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] Row &row(int row) { return m_rows[static_cast<size_t>(row)]; }

    Texts m_texts;
    QCollator m_collator;
    Column m_column = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    WordFind m_find;
    QList<AddressEntry> m_waiting; ///< to be taken in, from m_taken on
    qsizetype m_taken = 0;
    std::deque<Row> m_rows; ///< a row keeps its number; some are free
    std::vector<int> m_free;
    QHash<QString, int> m_rowOf;   ///< by id
    std::vector<int> m_todo;       ///< rows to be prepared, the next one last
    std::vector<int> m_order;      ///< rows that were prepared
    bool m_isOrderingAnew = false; ///< what is shown stays as it is until that is done
    QTimer m_turn;
};

} // namespace waybill
