// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/MessageBar.h"

#include "widgets/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int visibleMilliseconds = 12'000;
constexpr int edgeWidth = 4;
constexpr int detailLines = 7;

QString iconName(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Information:
        return u"dialog-information"_s;
    case MessageBar::Tone::Success:
        return u"dialog-ok"_s;
    case MessageBar::Tone::Warning:
        return u"dialog-warning"_s;
    case MessageBar::Tone::Problem:
        return u"dialog-error"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);

    makeParts();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeTopRow());
    layout->addWidget(m_text);
    layout->addWidget(m_quote);
    const int margin = fontMetrics().height() / 2;
    layout->setContentsMargins(2 * margin, margin, 2 * margin, margin);
    layout->setSpacing(margin / 2);
    setTabOrder(m_detailsButton, m_copyButton);
    setTabOrder(m_copyButton, m_dismissButton);
    setTabOrder(m_dismissButton, m_details);
    retranslateUi();
    setVisible(false);
}

void MessageBar::makeParts()
{
    m_icon = new QLabel(this);
    m_headline = makeLabel();
    m_headline->setObjectName(u"messageHeadline"_s);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_text = makeLabel();
    m_quote = makeLabel();
}

QLabel *MessageBar::makeLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Most bars never have anything to tell, and these parts take the time of a whole text document.
void MessageBar::makeLateParts()
{
    if (m_details)
        return;
    for (QLabel *label : {m_headline, m_text, m_quote})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * detailLines);
    m_requestButton = new QPushButton(this);
    m_requestButton->setObjectName(u"messageRequestButton"_s);
    m_requestButton->setAutoDefault(false);
    connect(m_requestButton, &QPushButton::clicked, this,
            [this] { Q_EMIT requestAsked(m_message.request.value_or(QByteArray())); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now && before && isAncestorOf(now) && !isAncestorOf(before))
            m_focusBefore = before;
    });
    layout()->addWidget(m_details);
    layout()->addWidget(m_requestButton);
    layout()->setAlignment(m_requestButton, Qt::AlignLeft);
    setTabOrder(m_dismissButton, m_details);
    setTabOrder(m_details, m_requestButton);
    retranslateUi();
}

QHBoxLayout *MessageBar::makeTopRow()
{
    m_dismissButton = new QPushButton(this);
    m_dismissButton->setObjectName(u"messageDismissButton"_s);
    m_dismissButton->setFlat(true);
    m_dismissButton->setAutoDefault(false);
    connect(m_dismissButton, &QPushButton::clicked, this, &MessageBar::dismiss);

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_headline, 1);
    row->addLayout(makeButtonRow());
    row->addWidget(m_dismissButton);
    return row;
}

QHBoxLayout *MessageBar::makeButtonRow()
{
    m_detailsButton = new QPushButton(this);
    m_detailsButton->setObjectName(u"messageDetailsButton"_s);
    m_detailsButton->setAutoDefault(false);
    // Not checkable, for the accessibility tree would call it a check box.
    connect(m_detailsButton, &QPushButton::clicked, this, &MessageBar::toggleDetails);
    m_copyButton = new QPushButton(this);
    m_copyButton->setObjectName(u"messageCopyButton"_s);
    m_copyButton->setAutoDefault(false);
    connect(m_copyButton, &QPushButton::clicked, this, &MessageBar::copyDetails);

    m_buttonRow = new QHBoxLayout;
    m_buttonRow->addWidget(m_detailsButton);
    m_buttonRow->addWidget(m_copyButton);
    return m_buttonRow;
}

void MessageBar::show(const Message &message)
{
    m_timer.stop();
    m_message = message;
    fill();
    setVisible(true);
    announce();
}

void MessageBar::showForAWhile(const Message &message)
{
    show(message);
    m_timer.start(visibleMilliseconds);
}

void MessageBar::takeKeyboard()
{
    (m_buttons.isEmpty() ? m_dismissButton : m_buttons.constFirst())
        ->setFocus(Qt::OtherFocusReason);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    setVisible(false);
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason); // and not to whatever comes next
    Q_EMIT dismissed();
}

void MessageBar::fill()
{
    makeLateParts();
    m_headline->setText(m_message.headline);
    m_text->setText(m_message.text);
    m_text->setVisible(!m_message.text.isEmpty());
    //: Quotation marks around the service's own words
    m_quote->setText(tr("The service says: “%1”").arg(m_message.quote));
    m_quote->setVisible(!m_message.quote.isEmpty());
    m_details->setPlainText(m_message.details);
    m_details->setVisible(false);
    m_requestButton->setVisible(false);
    m_detailsButton->setDown(false);
    m_detailsButton->setVisible(!m_message.details.isEmpty());
    m_copyButton->setVisible(!m_message.details.isEmpty());
    nameCopyButton();
    setAccessibleName(m_message.headline);
    setAccessibleDescription(m_message.text);
    fillButtons();
    updateLooks();
}

void MessageBar::fillButtons()
{
    const bool hadFocus = std::any_of(m_buttons.cbegin(), m_buttons.cend(),
                                      [](const QPushButton *button) { return button->hasFocus(); });
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click led here
    }
    m_buttons.clear();
    for (int index = 0; index < m_message.buttons.size(); ++index) {
        auto *button = new QPushButton(this);
        theme::setButtonText(button, m_message.buttons.at(index));
        button->setObjectName(u"messageButton%1"_s.arg(index));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, index] { Q_EMIT buttonPressed(index); });
        m_buttonRow->insertWidget(index, button);
        m_buttons.append(button);
    }
    // Each before the permanent ones, which come in the same row.
    for (QPushButton *button : std::as_const(m_buttons)) {
        setTabOrder(m_detailsButton, button);
        setTabOrder(button, m_detailsButton);
    }
    if (hadFocus) // the one that was pressed is gone; the keyboard stays with the message
        takeKeyboard();
}

void MessageBar::toggleDetails()
{
    const bool isShown = m_details->isHidden();
    m_details->setVisible(isShown);
    m_requestButton->setVisible(isShown && m_message.request);
    m_detailsButton->setDown(isShown);
}

void MessageBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(copyText());
}

QString MessageBar::copyText() const
{
    QStringList parts{m_message.headline, m_message.text, m_message.details};
    parts.removeAll(QString());
    if (m_message.isReport) {
        parts.prepend(u"%1 %2, Qt %3, %4"_s.arg(
            QGuiApplication::applicationDisplayName(), QCoreApplication::applicationVersion(),
            QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    }
    return parts.join(u'\n');
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::nameCopyButton()
{
    theme::setButtonText(m_copyButton, m_message.isReport ? tr("Copy report") : tr("Copy details"));
}

QColor MessageBar::toneColor() const
{
    switch (m_message.tone) {
    case Tone::Information:
        return palette().color(QPalette::Link);
    case Tone::Success:
        return theme::successColor(palette());
    case Tone::Warning:
        return theme::warningColor(palette());
    case Tone::Problem:
        return theme::problemColor(palette());
    }
    Q_UNREACHABLE();
}

void MessageBar::updateLooks()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(theme::icon(iconName(m_message.tone), toneColor())
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    m_dismissButton->setIcon(theme::icon(u"window-close"_s, palette()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = toneColor();
    wash.setAlphaF(0.10F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, edgeWidth, height()), toneColor());
    painter.setPen(theme::borderColor(palette()));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
        updateLooks();
}

void MessageBar::retranslateUi()
{
    theme::setButtonText(m_detailsButton, tr("Details"));
    nameCopyButton();
    if (m_details) {
        m_details->setAccessibleName(tr("Details"));
        theme::setButtonText(m_requestButton, tr("What happened when…"));
    }
    m_dismissButton->setAccessibleName(tr("Close this message"));
    m_dismissButton->setToolTip(tr("Close this message"));
}

} // namespace waybill
