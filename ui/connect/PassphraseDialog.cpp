// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "connect/PassphraseDialog.h"

#include "connect/SecretField.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill {

PassphraseDialog::PassphraseDialog(const QString &file, bool wasWrong, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_wasWrong(wasWrong)
    , m_explanation(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_label(new QLabel(this))
    , m_passphrase(new SecretField(this))
    , m_show(new QCheckBox(this))
{
    setObjectName("passphraseDialog"_L1);
    setModal(true);
    setUpLayout();
    retranslateUi();
    connect(m_show, &QCheckBox::toggled, m_passphrase, [this](bool isShown) {
        m_passphrase->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
}

void PassphraseDialog::setUpLayout()
{
    m_passphrase->setObjectName("passphrase"_L1);
    m_passphrase->setMinimumWidth(340);
    m_label->setBuddy(m_passphrase);
    m_show->setObjectName("showPassphrase"_L1);
    for (QLabel *label : {m_explanation, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName("passphraseProblem"_L1);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme::problemColor(palette()));
    m_problem->setPalette(red);
    m_problem->setVisible(m_wasWrong);
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_open->setObjectName("openButton"_L1);
    m_cancel->setObjectName("cancelButton"_L1);
    m_open->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(10);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_explanation, m_problem, m_label, m_passphrase, m_show})
        layout->addWidget(part);
    layout->addSpacing(6);
    layout->addWidget(buttons);
}

PassphraseDialog *PassphraseDialog::forProxy(const QString &host, const QString &user,
                                             QWidget *parent)
{
    auto *dialog = new PassphraseDialog({}, false, parent);
    dialog->m_proxy = host;
    dialog->m_user = user;
    dialog->retranslateUi();
    return dialog;
}

QByteArray PassphraseDialog::takePassphrase()
{
    return m_passphrase->take();
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PassphraseDialog::retranslateUi()
{
    const bool isKeyFile = m_proxy.isEmpty();
    setWindowTitle(isKeyFile ? tr("Passphrase") : tr("Proxy password"));
    m_explanation->setText(isKeyFile
                               ? tr("The private key in %1 is protected by a passphrase.")
                                     .arg(QFileInfo(m_file).fileName())
                               //: %1 is a computer's name, %2 a user name
                               : tr("The proxy %1 asks for the password of %2. It is kept for as "
                                    "long as the connection is open.")
                                     .arg(m_proxy, m_user));
    m_problem->setText(
        tr("The passphrase does not open this file. Check Caps Lock and try again."));
    m_label->setText(isKeyFile ? tr("&Passphrase") : tr("&Password"));
    m_passphrase->setAccessibleDescription(m_wasWrong ? m_problem->text() : m_explanation->text());
    m_show->setText(isKeyFile ? tr("&Show passphrase") : tr("&Show password"));
    m_open->setText(tr("&Open"));
    m_cancel->setText(tr("&Cancel"));
}

} // namespace waybill
