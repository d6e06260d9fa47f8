// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/book/AddressIndex.h"
#include "session/AddressBook.h"

#include <QObject>

#include <optional>

class QCompleter;
class QLineEdit;

namespace waybill {

class RowTableModel;

/// What the address book proposes under a line while somebody types a recipient into it. Nothing is
/// put into the line by itself: arrows choose, Enter takes, Escape leaves what was typed.
class RecipientSuggestions : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 8;

    /// @p book outlives the suggestions; owned by @p line.
    RecipientSuggestions(QLineEdit *line, const AddressBook &book);

Q_SIGNALS:
    void chosen(const waybill::AddressEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpCompleter();
    void propose(const QString &text);
    void hide();
    /// Makes m_index say what the book does: of a long book beside the window, and proposes then.
    void refreshIndex();
    [[nodiscard]] bool isOneOf(const QList<AddressEntry> &found, const QString &text) const;

    QLineEdit *m_line;
    const AddressBook &m_book;
    std::optional<AddressIndex> m_index; ///< once it was needed
    bool m_isIndexOld = true;            ///< the book has changed since
    CallPtr<AddressIndex, Cancelled> m_indexCall;
    std::optional<QString> m_asked; ///< what is to be proposed once there is an index
    RowTableModel *m_model = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace waybill
