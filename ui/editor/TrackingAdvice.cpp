// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/TrackingAdvice.h"

#include "dialogs/TrackingPageDialog.h"
#include "domain/tracking/TrackingCheck.h"
#include "editor/AdviceLine.h"
#include "editor/FieldTable.h"
#include "text/TrackingTexts.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

using Tone = AdviceLine::Tone;

TrackingAdvice::TrackingAdvice(FieldTable &fields, QWidget *parent)
    : QWidget(parent)
    , m_fields(fields)
    , m_verdict(new AdviceLine(u"trackingVerdict"_s, this))
    , m_barcode(new AdviceLine(u"trackingBarcode"_s, this))
    , m_others(new AdviceLine(u"trackingOthers"_s, this))
    , m_post(new AdviceLine(u"trackingPost"_s, this))
    , m_pageButton(new QPushButton(this))
{
    m_pageButton->setObjectName(u"trackingPageButton"_s);
    makeLink(m_pageButton);
    m_pageButton->hide();
    connect(m_pageButton, &QPushButton::clicked, this, &TrackingAdvice::openPage);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 5);
    for (AdviceLine *line : {m_verdict, m_barcode, m_others, m_post}) {
        layout->addWidget(line);
        connect(line, &AdviceLine::accepted, this, &TrackingAdvice::fillIn);
    }
    layout->addWidget(m_pageButton, 0, Qt::AlignLeft);
    m_fields.field(Field::TrackingNumber)->addBelow(this);
    connectFields();
}

void TrackingAdvice::connectFields()
{
    const FormField *number = m_fields.field(Field::TrackingNumber);
    const FormField *carrier = m_fields.field(Field::DeliveryCarrier);
    connect(number, &FormField::edited, this, &TrackingAdvice::onEdited);
    connect(number, &FormField::entered, this, &TrackingAdvice::onEntered);
    connect(number, &FormField::left, this, [this] {
        m_isBeingTyped = false;
        refresh();
    });
    connect(carrier, &FormField::edited, this, [this] {
        if (this->carrier() != m_filledIn) // the person has chosen
            m_filledIn.clear();
        refresh();
    });
}

void TrackingAdvice::setJob(const JobKey &key, ParcelLookup lookup)
{
    m_key = key;
    m_lookup = std::move(lookup);
    refresh();
}

void TrackingAdvice::setEditable(bool isEditable)
{
    if (std::exchange(m_isEditable, isEditable) != isEditable)
        refresh();
}

QString TrackingAdvice::number() const
{
    return m_fields.field(Field::TrackingNumber)->value().toString();
}

QString TrackingAdvice::carrier() const
{
    return m_fields.field(Field::DeliveryCarrier)->value().toString();
}

void TrackingAdvice::onEdited()
{
    m_isBeingTyped = true;
    m_scanned.clear();
    clearAdvice();
    describe();
}

void TrackingAdvice::onEntered(const QString &raw)
{
    m_isBeingTyped = false;
    m_scanned = raw;
    FormField *field = m_fields.field(Field::DeliveryCarrier);
    const std::optional<QString> suggested = suggestedCarrier(raw);
    const bool isOurs = !m_filledIn.isEmpty() && carrier() == m_filledIn;
    if (suggested && (isOurs || carrier().trimmed().isEmpty())) {
        m_filledIn = *suggested; // first, for fillIn() tells of an edit
        field->fillIn(*suggested, TrackingTexts::carrierFilledIn());
    } else if (isOurs && carrier() != suggested.value_or(QString())) {
        m_filledIn.clear(); // it came from another number
        field->fillIn(QString(), {});
    }
    refresh();
}

void TrackingAdvice::fillIn(const QString &number)
{
    m_fields.field(Field::TrackingNumber)->fillIn(number, {});
    m_isBeingTyped = false;
    m_fields.focus(Field::TrackingNumber); // the button that was pressed goes
    refresh();
}

void TrackingAdvice::settle()
{
    m_isBeingTyped = false;
    m_scanned.clear();
    refresh();
}

void TrackingAdvice::refresh()
{
    const QString typed = number();
    const QString carrierName = carrier();
    showPageButton(typed, carrierName);
    if (m_isBeingTyped)
        return;
    if (m_isEditable && !typed.trimmed().isEmpty()) {
        showVerdict(typed, carrierName);
        showOthers();
        const bool isUsPost = carrierNamed(carrierName) == Carrier::Usps;
        m_post->setAdvice(isUsPost
                              ? AdviceLine::Advice{Tone::Warning, TrackingTexts::usPost(), {}, {}}
                              : AdviceLine::Advice());
    } else {
        clearAdvice();
    }
    describe();
}

void TrackingAdvice::clearAdvice()
{
    for (AdviceLine *line : {m_verdict, m_barcode, m_others, m_post})
        line->setAdvice({});
}

void TrackingAdvice::showVerdict(const QString &number, const QString &carrier)
{
    const TrackingCheck check = checkTracking(number, carrier);
    AdviceLine::Advice advice;
    advice.text = TrackingTexts::verdict(check, carrier);
    if (check.verdict == TrackingVerdict::LooksRight)
        advice.tone = Tone::Good;
    else if (TrackingTexts::isWarning(check))
        advice.tone = Tone::Warning;
    if (!check.suggestion.isEmpty()) {
        advice.action = TrackingTexts::useNumber(check.suggestion);
        advice.fillsIn = check.suggestion;
    }
    m_verdict->setAdvice(advice);

    const QString whole = unwrapScan(m_scanned).alternative;
    m_barcode->setAdvice(whole.isEmpty()
                             ? AdviceLine::Advice()
                             : AdviceLine::Advice{Tone::Quiet, TrackingTexts::wholeBarcode(whole),
                                                  TrackingTexts::useNumber(whole), whole});
}

QList<JobSummary> TrackingAdvice::othersInParcel() const
{
    QList<JobSummary> others = m_lookup ? m_lookup(number()) : QList<JobSummary>();
    others.removeIf([this](const JobSummary &job) { return job.key == m_key; });
    return others;
}

QStringList TrackingAdvice::sameNumber() const
{
    const TrackingNumber mine = normaliseTracking(number());
    QStringList names;
    const QList<JobSummary> others = othersInParcel();
    for (const JobSummary &job : others) {
        if (normaliseTracking(job.trackingNumber) == mine)
            names.append(job.key.name);
    }
    return names;
}

void TrackingAdvice::showOthers()
{
    const QStringList names = sameNumber();
    if (names.isEmpty()) {
        m_others->setAdvice({});
        return;
    }
    QStringList taken;
    const QList<JobSummary> others = othersInParcel();
    for (const JobSummary &job : others)
        taken.append(normaliseTracking(job.trackingNumber).text());
    const QString free = withFreeSuffix(normaliseTracking(number()).body, taken);
    m_others->setAdvice({Tone::Warning, TrackingTexts::sameNumber(names),
                         free.isEmpty() ? QString() : TrackingTexts::useNumber(free), free});
}

void TrackingAdvice::showPageButton(const QString &number, const QString &carrier)
{
    const std::optional<Carrier> known = carrierNamed(carrier);
    m_pageButton->setText(TrackingTexts::trackOnPage());
    m_pageButton->setVisible(known && trackingPage(*known, normaliseTracking(number).body));
    QPalette link = m_pageButton->palette();
    link.setColor(QPalette::ButtonText, theme::linkColor(palette()));
    m_pageButton->setPalette(link);
}

void TrackingAdvice::openPage()
{
    const std::optional<Carrier> known = carrierNamed(carrier());
    // The suffix is for the data centre; the carrier knows nothing of it.
    const auto page = known ? trackingPage(*known, normaliseTracking(number()).body) : std::nullopt;
    if (!page)
        return;
    auto *dialog = new TrackingPageDialog(*page, nameOf(*known), window());
    dialog->open();
}

void TrackingAdvice::describe()
{
    QStringList texts;
    for (const AdviceLine *line : {m_verdict, m_barcode, m_others, m_post})
        texts.append(line->advice().text);
    texts.removeAll(QString());
    m_fields.field(Field::TrackingNumber)->setAdviceText(texts.join(u"; "_s));
}

void TrackingAdvice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace waybill
