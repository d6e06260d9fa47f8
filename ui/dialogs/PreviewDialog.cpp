// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/PreviewDialog.h"

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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

PreviewDialog::PreviewDialog(QList<Entry> entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_copyButton(dialogs::button(this, u"copyRequestButton"_s))
    , m_closeButton(dialogs::button(this, u"closePreviewButton"_s))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_choice->setObjectName(u"previewAction"_s);
    m_label->setBuddy(m_choice);
    m_text->setObjectName(u"previewText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setupLayout();
    retranslateUi();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PreviewDialog::showEntry);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void PreviewDialog::setupLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_choice, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addLayout(dialogs::buttonRow({m_copyButton, m_closeButton}));
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
}

QString PreviewDialog::requestText(const RequestPreview &request)
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

void PreviewDialog::showEntry()
{
    const RequestPreview &request = m_entries.at(qMax(0, m_choice->currentIndex())).request;
    m_text->setPlainText(request.method.isEmpty()
                             ? tr("Nothing was changed, so nothing would be sent.")
                             : requestText(request));
    m_copyButton->setEnabled(!request.method.isEmpty());
}

void PreviewDialog::retranslateUi()
{
    setWindowTitle(tr("Preview request"));
    m_label->setText(tr("&Request of"));
    m_text->setAccessibleName(tr("Request"));
    m_copyButton->setText(tr("&Copy"));
    m_closeButton->setText(tr("C&lose"));
    const int current = qMax(0, m_choice->currentIndex());
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
    m_choice->setCurrentIndex(current);
    showEntry();
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
