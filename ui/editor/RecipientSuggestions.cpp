// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/RecipientSuggestions.h"

#include "addressbook/BookTexts.h"
#include "models/RowTableModel.h"
#include "widgets/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// One letter finds half of the book.
constexpr qsizetype shortestFind = 2;

TableRow rowOf(const AddressEntry &entry)
{
    TableRow row;
    row.id = entry.id;
    const QString address = BookTexts::oneLine(entry.address);
    QString text = entry.title();
    if (entry.title() != entry.recipientName)
        text += u" – "_s + entry.recipientName;
    if (!address.isEmpty())
        text += u" – "_s + address;
    row.cells = {text};
    row.toolTip = BookTexts::card(entry);
    return row;
}

} // namespace

RecipientSuggestions::RecipientSuggestions(QLineEdit *line, const AddressBook &book)
    : QObject(line)
    , m_line(line)
    , m_book(book)
    , m_model(new RowTableModel(this))
    , m_completer(new QCompleter(this))
{
    setUpCompleter();
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const auto entry = m_book.address(index.data(RowTableModel::IdRole).toString());
                if (entry)
                    Q_EMIT chosen(*entry);
            });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().size() >= shortestFind)
            propose(text);
        else
            m_completer->popup()->hide();
    });
    connect(&m_book, &AddressBook::changed, this, [this] { m_index.reset(); });
    m_line->installEventFilter(this);
    m_completer->popup()->installEventFilter(this);
}

void RecipientSuggestions::setUpCompleter()
{
    m_model->setHeaders({QString()});
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(most);
    // As a mere companion: as the line's own completer it would write into the line.
    m_completer->setWidget(m_line);
    m_completer->popup()->setObjectName(u"recipientSuggestions"_s);
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
}

bool RecipientSuggestions::isOneOf(const QList<AddressEntry> &found, const QString &text) const
{
    return found.size() == 1 && found.constFirst().recipientName == text;
}

void RecipientSuggestions::propose(const QString &text)
{
    if (!m_index)
        m_index.emplace(m_book.addresses());
    const QList<AddressEntry> found = m_index->find(text, most);
    if (found.isEmpty() || isOneOf(found, text)) {
        m_completer->popup()->hide();
        return;
    }
    QList<TableRow> rows;
    for (const AddressEntry &entry : found)
        rows.append(rowOf(entry));
    m_model->setRows(rows);
    m_completer->popup()->setAccessibleName(
        tr("%n address(es) of the address book", nullptr, static_cast<int>(found.size())));
    m_completer->complete();
}

bool RecipientSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_completer->popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes the list, not the page
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress
        && !m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
            propose(QString());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waybill
