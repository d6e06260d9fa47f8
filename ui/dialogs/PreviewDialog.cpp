// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/PreviewDialog.h"

#include "dialogs/DialogParts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

PreviewDialog::PreviewDialog(QList<RequestView::Entry> entries, QWidget *parent)
    : QDialog(parent)
    , m_view(new RequestView(u"preview"_s, this))
    , m_closeButton(dialogs::button(this, u"closePreviewButton"_s))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setLetters(true);
    m_view->setEntries(std::move(entries));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(dialogs::buttonRow({m_view->copyButton(), m_closeButton}));
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
    retranslateUi();
    m_view->findChild<QComboBox *>()->setFocus();
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

void PreviewDialog::retranslateUi()
{
    setWindowTitle(tr("Preview request"));
    m_closeButton->setText(tr("C&lose"));
}

void PreviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace waybill
