// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/RequestView.h"

#include "dialogs/DialogParts.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

RequestView::RequestView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_maskNote(dialogs::plainText(this))
    , m_copyButton(dialogs::button(this, objectName + u"CopyButton"_s))
{
    setObjectName(objectName);
    m_choice->setObjectName(objectName + u"Action"_s);
    m_label->setBuddy(m_choice);
    m_text->setObjectName(objectName + u"Text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setupLayout();
    retranslateUi();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RequestView::showEntry);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void RequestView::setupLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_choice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    m_maskNote->setObjectName(objectName() + u"MaskNote"_s);
    layout->addWidget(m_maskNote);
}

void RequestView::setLetters(bool hasLetters)
{
    m_hasLetters = hasLetters;
    retranslateUi();
}

void RequestView::setLines(int lines)
{
    const int frame = 2
        * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + frame);
}

void RequestView::setEntries(QList<Entry> entries)
{
    const int current = m_choice->currentIndex();
    const auto before = current >= 0 && current < m_entries.size()
        ? std::optional(m_entries.at(current).action)
        : std::nullopt;
    m_entries = std::move(entries);
    fillChoice();
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        if (m_entries.at(index).action == before)
            m_choice->setCurrentIndex(static_cast<int>(index));
    }
    showEntry();
}

QString RequestView::requestText(const RequestPreview &request)
{
    QString text = u"%1 %2\n"_s.arg(QString::fromLatin1(request.method),
                                    request.url.toString(QUrl::FullyEncoded));
    for (const auto &[name, value] : request.headers)
        text += u"%1: %2\n"_s.arg(QString::fromLatin1(name), QString::fromUtf8(value));
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    text += u'\n'
        + QString::fromUtf8(json.isNull() ? request.body : json.toJson(QJsonDocument::Indented));
    return text;
}

void RequestView::showEntry()
{
    const int current = m_choice->currentIndex();
    const Entry entry = current >= 0 && current < m_entries.size() ? m_entries.at(current)
                                                                   : Entry();
    const RequestPreview &request = entry.request;
    const QString text = request.method.isEmpty()
        ? tr("Nothing was changed, so nothing would be sent.")
        : requestText(request);
    if (m_text->toPlainText() != text) // or else it would scroll away under the reader
        m_text->setPlainText(text);
    m_maskNote->setVisible(entry.masksAccount);
    m_text->setAccessibleDescription(entry.masksAccount ? m_maskNote->text() : QString());
    m_copyButton->setEnabled(!request.method.isEmpty());
}

void RequestView::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        switch (entry.action) {
        case JobAction::Update:
            m_choice->addItem(tr("Save"));
            break;
        case JobAction::MarkAsShipped:
            m_choice->addItem(tr("Mark as shipped"));
            break;
        case JobAction::RequestCancellation:
            m_choice->addItem(tr("Request cancellation"));
            break;
        }
    }
}

void RequestView::retranslateUi()
{
    m_label->setText(m_hasLetters ? tr("&Request of") : tr("Request of"));
    m_choice->setAccessibleName(tr("Request of"));
    m_text->setAccessibleName(tr("Request"));
    m_maskNote->setText(tr("The account number is masked here and in the copy. It is sent whole."));
    m_copyButton->setText(m_hasLetters ? tr("&Copy") : tr("Copy"));
    setEntries(m_entries);
}

void RequestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
