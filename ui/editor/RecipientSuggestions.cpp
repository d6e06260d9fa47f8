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

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

/// One letter finds half of the book.
constexpr qsizetype shortestFind = 2;
/// A longer book is made ready for being looked through beside the window.
constexpr qsizetype mostAtOnce = 500;

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
            hide();
    });
    connect(&m_book, &AddressBook::changed, this, [this] { m_isIndexOld = true; });
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

void RecipientSuggestions::hide()
{
    m_asked.reset();
    m_completer->popup()->hide();
}

void RecipientSuggestions::refreshIndex()
{
    if (!m_isIndexOld || m_indexCall)
        return;
    m_isIndexOld = false;
    const QList<AddressEntry> entries = m_book.addresses();
    if (entries.size() <= mostAtOnce) {
        m_index.emplace(entries);
        return;
    }
    using Outcome = Result<AddressIndex, Cancelled>;
    m_indexCall = workBeside<AddressIndex, Cancelled>(
        [entries](QPromise<Outcome> &) -> Outcome { return AddressIndex(entries); }, {});
    m_indexCall->whenFinished(this, [this](const Outcome &made) {
        const auto call = std::move(m_indexCall);
        m_index = *made; // never cancelled
        const std::optional<QString> asked = std::exchange(m_asked, std::nullopt);
        if (asked && m_line->hasFocus())
            propose(*asked);
    });
}

void RecipientSuggestions::propose(const QString &text)
{
    refreshIndex();
    if (m_indexCall)
        m_asked = text; // to be proposed anew, of the book as it is
    if (!m_index)
        return;
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
