// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "requests/RequestsDialog.h"

#include "dialogs/DialogParts.h"
#include "models/RequestModel.h"
#include "requests/RequestTexts.h"
#include "widgets/QuietHeader.h"
#include "widgets/QuietTable.h"
#include "widgets/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace waybill {

namespace {

constexpr int firstBadStatus = 300; // redirects are not followed

/// Rows of a table, but closer: they are read as one.
class StepDelegate : public QuietDelegate
{
public:
    using QuietDelegate::QuietDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QuietDelegate::sizeHint(option, index);
        return {size.width(), option.fontMetrics.height() * 7 / 4};
    }
};

void addHeaders(QTreeWidget *tree, const QString &title, const RequestTrace::Headers &headers)
{
    if (headers.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(tree, {QString(), title, QString()});
    for (const auto &[name, value] : headers) {
        const QString shown = QString::fromLatin1(value);
        auto *item = new QTreeWidgetItem(group, {QString(), QString::fromLatin1(name), shown});
        item->setToolTip(2, shown);
    }
}

} // namespace

RequestsDialog::RequestsDialog(std::shared_ptr<OpenConnection> connection, QWidget *parent)
    : QDialog(parent)
    , m_connection(std::move(connection))
    , m_model(new RequestModel(OpenConnection::keptTraces, this))
    , m_explanation(dialogs::plainText(this))
    , m_list(new QuietTable(this))
    , m_stepsLabel(new QLabel(this))
    , m_steps(new QTreeWidget(this))
    , m_status(dialogs::plainText(this))
    , m_copy(dialogs::button(this, u"copyRequest"_s))
    , m_close(dialogs::button(this, u"closeRequests"_s))
{
    setObjectName(u"requestsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setTexts(RequestTexts::cell, RequestTexts::header);
    setUpLayout();
    if (m_connection) {
        for (const RequestTrace &trace : m_connection->traces())
            m_model->add(trace);
    }
    setUpList();
    connectParts();
    retranslateUi();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 34);
    m_list->selectRow(0);
    showState();
}

RequestsDialog::~RequestsDialog() = default;

void RequestsDialog::setUpLayout()
{
    m_steps->setObjectName(u"requestSteps"_s);
    m_steps->setHeader(new QuietHeader(m_steps));
    m_steps->setColumnCount(3);
    m_steps->setUniformRowHeights(true);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setTreePosition(1); // the moments stand below their heading
    m_steps->setAllColumnsShowFocus(true);
    m_steps->setPalette(theme::viewPalette(palette()));
    m_stepsLabel->setBuddy(m_steps);
    m_status->setObjectName(u"requestsStatus"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_stepsLabel);
    layout->addWidget(m_steps, 3);
    layout->addWidget(m_status);
    layout->addLayout(dialogs::buttonRow({m_copy, m_close}));
}

void RequestsDialog::setUpList()
{
    m_list->setObjectName(u"requests"_s);
    m_list->setModel(m_model);
    QHeaderView *header = m_list->horizontalHeader();
    m_list->resizeColumnsToContents();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RequestModel::Request, QHeaderView::Stretch);
}

void RequestsDialog::connectParts()
{
    if (m_connection) {
        connect(m_connection.get(), &OpenConnection::requestTraced, this,
                [this](const RequestTrace &trace) {
                    m_model->add(trace);
                    showState();
                });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestsDialog::showRequest);
    connect(m_copy, &QPushButton::clicked, this, &RequestsDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

const RequestTrace *RequestsDialog::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void RequestsDialog::openAt(std::shared_ptr<OpenConnection> connection, const QByteArray &id,
                            QWidget *parent)
{
    auto *dialog = new RequestsDialog(std::move(connection), parent);
    dialog->choose(id);
    dialog->open();
}

void RequestsDialog::choose(const QByteArray &id)
{
    int newestBad = -1;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const RequestTrace &trace = m_model->at(row);
        if (!id.isEmpty() && trace.requestId == id)
            return m_list->selectRow(row);
        if (!trace.error.isEmpty() || trace.status >= firstBadStatus)
            newestBad = row;
    }
    if (newestBad >= 0)
        m_list->selectRow(newestBad);
}

void RequestsDialog::showRequest()
{
    m_steps->clear();
    const RequestTrace *trace = current();
    m_copy->setEnabled(trace);
    if (!trace)
        return;
    const auto steps = RequestTexts::steps(*trace, *m_connection);
    for (const RequestTexts::Step &step : steps) {
        auto *item = new QTreeWidgetItem(m_steps, {step.when, step.what, step.more});
        item->setToolTip(1, step.what); // both can be cut
        item->setToolTip(2, step.more);
    }
    addHeaders(m_steps, tr("Headers of the request"), trace->requestHeaders);
    addHeaders(m_steps, tr("Headers of the answer"), trace->answerHeaders);
    m_steps->resizeColumnToContents(0);
    m_steps->resizeColumnToContents(1);
}

void RequestsDialog::showState()
{
    const bool hasRequests = m_model->rowCount() > 0;
    m_list->setVisible(hasRequests);
    m_stepsLabel->setVisible(hasRequests);
    m_steps->setVisible(hasRequests);
    QString state;
    if (!m_connection)
        state = tr("No connection is open. Open one, and its requests are listed here.");
    else if (!hasRequests)
        state = tr("No request was sent over this connection yet.");
    m_status->setText(state);
    m_status->setVisible(!state.isEmpty());
    if (hasRequests && !m_list->currentIndex().isValid())
        m_list->selectRow(0);
    showRequest();
}

void RequestsDialog::copy()
{
    const RequestTrace *trace = current();
    if (!trace)
        return;
    QGuiApplication::clipboard()->setText(RequestTexts::report(*trace, *m_connection));
    m_status->setText(tr("Copied. It holds no secret, but names of jobs and your subscription."));
    m_status->show();
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RequestsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void RequestsDialog::retranslateUi()
{
    setWindowTitle(tr("Requests"));
    m_explanation->setText(
        tr("What Waybill asked the service, the newest on top, and what happened "
           "when. Useful when your administrator or support looks for a fault."));
    m_list->setAccessibleName(tr("Requests"));
    m_stepsLabel->setText(tr("&What happened when"));
    m_steps->setAccessibleName(tr("What happened when"));
    m_steps->setHeaderLabels({tr("After"), tr("Step"), tr("More")});
    theme::setButtonText(m_copy, tr("Copy &for support"));
    m_close->setText(tr("C&lose"));
    m_model->retranslate();
    showState();
}

} // namespace waybill
