// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "addressbook/DuplicatesDialog.h"

#include "dialogs/DialogParts.h"
#include "text/TimeTexts.h"
#include "widgets/FocusInView.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

DuplicatesDialog::DuplicatesDialog(AddressBook &book, QList<Duplicate> found, Clock clock,
                                   QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_clock(std::move(clock))
    , m_pairs(std::move(found))
    , m_mayBeMore(m_pairs.size() >= mostDuplicates)
{
    setObjectName(u"duplicatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setupLayout();
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_skipButton, &QPushButton::clicked, this, &DuplicatesDialog::skip);
    connect(m_keepButton, &QPushButton::clicked, this, &DuplicatesDialog::keepBoth);
    connect(m_mergeButton, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

void DuplicatesDialog::setupLayout()
{
    m_headline = dialogs::boldText(this);
    m_headline->setObjectName(u"duplicatesHeadline"_s);
    m_text = dialogs::plainText(this);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    FocusInView::serve(area);
    m_table = new QWidget(area);
    m_table->setBackgroundRole(QPalette::Base);
    m_table->setAutoFillBackground(true);
    m_grid = new QGridLayout(m_table);
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    area->setWidget(m_table);
    m_closeButton = dialogs::button(this, u"closeDuplicatesButton"_s);
    m_skipButton = dialogs::button(this, u"skipPairButton"_s);
    m_keepButton = dialogs::button(this, u"keepBothButton"_s);
    m_mergeButton = dialogs::button(this, u"mergeButton"_s);
    m_mergeButton->setPalette(theme::primaryButtonPalette(palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 2 / 3);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addWidget(area, 1);
    layout->addLayout(
        dialogs::buttonRow({m_closeButton, m_skipButton, m_keepButton, m_mergeButton}));
}

void DuplicatesDialog::goOn()
{
    m_takenFromSecond.clear();
    refreshPairs();
    if (m_pairs.isEmpty() && m_mayBeMore)
        findMore();
    showPair();
}

void DuplicatesDialog::refreshPairs()
{
    QSet<QString> ids;
    for (const Duplicate &pair : std::as_const(m_pairs))
        ids += {pair.first.id, pair.second.id};
    QHash<QString, AddressEntry> entries;
    for (const AddressEntry &entry : m_book.addresses()) {
        if (ids.contains(entry.id))
            entries.insert(entry.id, entry);
    }
    QList<Duplicate> pairs;
    for (const Duplicate &pair : std::as_const(m_pairs)) {
        const auto first = entries.constFind(pair.first.id);
        const auto second = entries.constFind(pair.second.id);
        if (first == entries.cend() || second == entries.cend())
            continue;
        const Likeness likeness = likenessOf(*first, *second);
        if (likeness != Likeness::Different)
            pairs.append({*first, *second, likeness});
    }
    m_pairs = pairs;
}

void DuplicatesDialog::findMore()
{
    m_search = m_book.findDuplicates();
    m_search->whenFinished(this, [this](const Result<QList<Duplicate>, Cancelled> &found) {
        const auto call = std::move(m_search);
        m_pairs = found.value_or(QList<Duplicate>());
        m_mayBeMore = m_pairs.size() >= mostDuplicates;
        m_pairs.removeIf([this](const Duplicate &pair) {
            return m_skipped.contains(pairOf(pair.first.id, pair.second.id));
        });
        m_mayBeMore = m_mayBeMore && !m_pairs.isEmpty(); // those that were put off fill it
        showPair();
    });
}

QString DuplicatesDialog::value(const AddressEntry &entry, Part part)
{
    switch (part) {
    case Label:
        return entry.label;
    case Recipient:
        return entry.recipientName;
    case Address:
        return entry.address.lines().join(u'\n');
    case Phone:
        return entry.phone;
    case Email:
        return entry.email;
    case PartCount:
        break;
    }
    Q_UNREACHABLE();
}

QString DuplicatesDialog::partName(Part part)
{
    switch (part) {
    case Label:
        return tr("Name in the list");
    case Recipient:
        return tr("Recipient name");
    case Address:
        return tr("Address");
    case Phone:
        return tr("Phone");
    case Email:
        return tr("Email");
    case PartCount:
        break;
    }
    Q_UNREACHABLE();
}

void DuplicatesDialog::clearGrid()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QWidget *DuplicatesDialog::makeValue(Part part, const QString &text, bool isFirst,
                                     QButtonGroup *choice)
{
    QLabel *label = dialogs::plainText(m_table);
    label->setText(text.isEmpty() ? tr("(empty)") : text);
    if (!choice)
        return label;
    auto *cell = new QWidget(m_table);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    auto *radio = new QRadioButton(cell);
    radio->setObjectName((isFirst ? u"takeFirst%1"_s : u"takeSecond%1"_s).arg(int(part)));
    //: Said by a screen reader; %1 is the name of a field, %2 its value
    radio->setAccessibleName(tr("Keep %1: %2").arg(partName(part), label->text()));
    choice->addButton(radio);
    radio->setChecked(isFirst);
    if (!m_firstChoice)
        m_firstChoice = radio;
    connect(radio, &QRadioButton::toggled, this, [this, part, isFirst](bool isOn) {
        if (isOn && isFirst)
            m_takenFromSecond.remove(part);
        else if (isOn)
            m_takenFromSecond.insert(part);
    });
    row->addWidget(radio, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return cell;
}

void DuplicatesDialog::addRow(Part part, const QString &first, const QString &second)
{
    const int row = int(part) + 1;
    QLabel *name = dialogs::plainText(m_table);
    name->setText(partName(part));
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    // Where one says nothing, the other is kept: there is nothing to choose.
    const bool isChoice = first != second && !first.isEmpty() && !second.isEmpty();
    QButtonGroup *choice = isChoice ? new QButtonGroup(name) : nullptr;
    m_grid->addWidget(makeValue(part, first, true, choice), row, 1, Qt::AlignTop);
    m_grid->addWidget(makeValue(part, second, false, choice), row, 2, Qt::AlignTop);
}

void DuplicatesDialog::showEnd()
{
    m_headline->setText(m_search ? tr("Looking for more…")
                                 : tr("No more entries are the same or similar"));
    m_text->setText(tr("\"Undo\" in the address book takes back what you decided here."));
    m_closeButton->setFocus();
}

void DuplicatesDialog::showPair()
{
    clearGrid();
    const bool isDone = m_pairs.isEmpty();
    for (QPushButton *button : {m_skipButton, m_keepButton, m_mergeButton})
        button->setVisible(!isDone);
    m_skipButton->setVisible(m_pairs.size() > 1);
    m_table->parentWidget()->parentWidget()->setVisible(!isDone);
    if (isDone)
        return showEnd();
    m_firstChoice = nullptr;
    const Duplicate &pair = m_pairs.constFirst();
    m_headline->setText(pair.likeness == Likeness::Same ? tr("These two entries say the same")
                                                        : tr("These two entries are similar"));
    m_text->setText(
        tr("%n pair(s) left to look at. Where they differ, choose what is kept when they "
           "become one.",
           nullptr, static_cast<int>(m_pairs.size())));
    const QDateTime now = m_clock();
    const QList<std::pair<int, const AddressEntry *>> columns{{1, &pair.first}, {2, &pair.second}};
    for (const auto &[column, entry] : columns) {
        QLabel *title = dialogs::boldText(m_table);
        const QString used = entry->lastUsed.isValid()
            ? tr("Last used %1").arg(TimeTexts::moment(entry->lastUsed, now))
            : tr("Not used yet");
        title->setText((column == 1 ? tr("First entry") : tr("Second entry")) + u'\n' + used);
        m_grid->addWidget(title, 0, column, Qt::AlignTop);
        m_grid->setColumnStretch(column, 1);
    }
    for (int part = 0; part < PartCount; ++part)
        addRow(Part(part), value(pair.first, Part(part)), value(pair.second, Part(part)));
    m_grid->setRowStretch(PartCount + 1, 1);
    chainTabOrder(this); // the choices are new
    // Not where the last pair was decided: a key that is held must not decide this one unseen.
    (m_firstChoice ? static_cast<QWidget *>(m_firstChoice) : m_keepButton)
        ->setFocus(Qt::OtherFocusReason);
}

void DuplicatesDialog::keepBoth()
{
    m_book.keepApart(m_pairs.takeFirst());
    goOn();
}

void DuplicatesDialog::merge()
{
    const Duplicate pair = m_pairs.takeFirst();
    AddressEntry merged = mergedEntry(pair.first, pair.second);
    if (m_takenFromSecond.contains(Label))
        merged.label = pair.second.label;
    if (m_takenFromSecond.contains(Recipient))
        merged.recipientName = pair.second.recipientName;
    if (m_takenFromSecond.contains(Address))
        merged.address = pair.second.address;
    if (m_takenFromSecond.contains(Phone))
        merged.phone = pair.second.phone;
    if (m_takenFromSecond.contains(Email))
        merged.email = pair.second.email;
    m_book.merge(merged, pair);
    goOn();
}

void DuplicatesDialog::skip()
{
    const Duplicate pair = m_pairs.takeFirst();
    m_skipped.insert(pairOf(pair.first.id, pair.second.id));
    goOn();
}

void DuplicatesDialog::retranslateUi()
{
    setWindowTitle(tr("Duplicates"));
    m_closeButton->setText(tr("C&lose"));
    theme::setButtonText(m_skipButton, tr("Look at it la&ter"));
    theme::setButtonText(m_keepButton, tr("Keep &both"));
    theme::setButtonText(m_mergeButton, tr("&Make them one"));
    showPair();
}

void DuplicatesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
