// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "dialogs/NameDialog.h"

#include "dialogs/DialogParts.h"
#include "widgets/TabOrder.h"
#include "widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int longestName = 60;

} // namespace

NameDialog::NameDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(question.name, this))
    , m_verdict(dialogs::plainText(this))
    , m_ok(dialogs::button(this, u"nameButton"_s))
    , m_cancel(dialogs::button(this, u"cancelNameButton"_s))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    m_name->setObjectName("nameField"_L1);
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    m_verdict->setObjectName("nameVerdict"_L1);
    m_ok->setText(question.title);
    m_ok->setDefault(true);
    m_ok->setPalette(theme::primaryButtonPalette(palette()));
    m_cancel->setText(tr("Cancel"));
    setUpLayout(question.label);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::showVerdict);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        const QString chosen = m_name->text().simplified();
        accept();
        Q_EMIT named(chosen);
    });
    showVerdict();
}

void NameDialog::setUpLayout(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(m_name);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing()); // comes and goes while typing
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_verdict);
    layout->addLayout(dialogs::buttonRow({m_cancel, m_ok}));
    chainTabOrder(this);
}

void NameDialog::setCheck(std::function<Verdict(const QString &name)> check)
{
    m_check = std::move(check);
    showVerdict();
}

void NameDialog::showVerdict()
{
    const QString name = m_name->text().simplified();
    const Verdict verdict = m_check && !name.isEmpty() ? m_check(name) : Verdict();
    m_verdict->setText(verdict.text);
    m_ok->setEnabled(verdict.isPossible && !name.isEmpty());
}

} // namespace waybill
