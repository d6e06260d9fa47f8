// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WindowFixture.h"

#include "EditorBench.h"
#include "service/classic/ClassicPolicy.h"
#include "session/ArchivedJobService.h"
#include "session/ArchiveKeeper.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waybill::test {

namespace {

RequestPreview sampleRequest()
{
    RequestPreview request;
    request.method = "PATCH";
    request.url = QUrl(u"https://management.core.windows.net/7f3c1a52-9d0e-4b6a-8c57-2e4d90b1f6a3"
                       "/services/importexport/storageaccounts/contosodata/jobs/hdd-0412"_s);
    request.headers = {{"x-ms-version", "2014-11-01"},
                       {"Content-Type", "application/json"},
                       {"If-Match", "W/\"datetime'2026-01-10T13%3A02%3A00Z'\""}};
    request.body = R"({"Properties":{"ReturnAddress":{"Name":"Ann Clerk","Phone":"+49 40 1234"}}})";
    return request;
}

} // namespace

WindowFixture::WindowFixture()
{
    board.languages = Languages::available();
    board.editorFactory = [this](const JobEditorRequest &request) { return makeEditor(request); };
    board.opener.fill = [this](ScriptedJobService &service) {
        fillWithSampleJobs(service, board.now);
        service.policy = classicPolicyFor;
        service.requestPreview = sampleRequest();
    };
    board.start();
}

bool WindowFixture::openBoard()
{
    board.openSampleConnection();
    return QTest::qWaitFor([this] {
        auto *label = board.rowCount() > 0 ? board.find<QLabel>(u"peekShipTo"_s) : nullptr;
        return label != nullptr && !label->text().isEmpty();
    });
}

bool WindowFixture::openEditor(JobState::Kind state)
{
    m_job = fullJob(state);
    m_job.key = {u"contosodata"_s, u"hdd-0412"_s};
    m_job.friendlyName = u"Server room move"_s;
    m_job.lastModified = board.now.addDays(-13);
    if (state == JobState::Kind::Creating)
        m_job.deliveryPackage.reset();
    board.opener.service->details.insert(m_job.key.name, m_job);
    board.find<QLineEdit>(u"findJobs"_s)->setText(m_job.key.name);
    if (!QTest::qWaitFor([this] { return board.rowCount() == 1; }))
        return false;
    QWidget *table = board.find<QWidget>(u"jobsTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Return);
    return QTest::qWaitFor([this] {
        return page() != nullptr && page()->session().job()
            && page()->session().activity() == JobEditSession::Activity::Idle;
    });
}

void WindowFixture::leaveEditor()
{
    page()->session().revert();
    press(u"backButton"_s);
    board.find<QLineEdit>(u"findJobs"_s)->clear();
}

EditorPage *WindowFixture::page()
{
    const QList<EditorPage *> pages = board.window().findChildren<EditorPage *>();
    for (EditorPage *candidate : pages) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QWidget *WindowFixture::dialog(const QString &name)
{
    QWidget *found = nullptr;
    const bool isShown = QTest::qWaitFor([&] {
        found = board.find<QWidget>(name);
        return found != nullptr && found->isVisible();
    });
    return isShown ? found : nullptr;
}

void WindowFixture::press(const QString &button)
{
    QTest::mouseClick(page()->findChild<QPushButton *>(button), Qt::LeftButton);
}

void WindowFixture::type(const QString &field, const QString &text)
{
    auto *input = page()->findChild<QWidget *>(field);
    if (auto *combo = qobject_cast<QComboBox *>(input))
        combo->setEditText(text);
    else if (auto *line = qobject_cast<QLineEdit *>(input))
        line->setText(text);
}

void WindowFixture::changeBehindTheBack()
{
    Job theirs = m_job;
    theirs.lastModified = board.now.addSecs(-300);
    theirs.etag = "v2";
    theirs.returnAddress->phone = u"+49 40 5550 0199"_s;
    theirs.returnAddress->email = u"dock@contoso.example"_s;
    board.opener.service->details.insert(theirs.key.name, theirs);
    ServiceError refused;
    refused.kind = ServiceError::Kind::PreconditionFailed;
    refused.httpStatus = 412;
    board.opener.service->changeError = refused;
}

JobEditor WindowFixture::makeEditor(const JobEditorRequest &request)
{
    const Clock clock = [this] { return board.now; };
    const auto connection = request.isArchived ? archiveOf(*request.connection, board.archive())
                                               : request.connection;
    auto session = std::make_unique<JobEditSession>(connection, request.key, clock);
    auto *page = new EditorPage(std::move(session), nullptr, clock, request.parent);
    if (request.isArchived)
        page->setArchive(board.archive(), archiveConnectionId(connection->settings()));
    QObject::connect(page, &EditorPage::backRequested, page, request.onBack);
    QObject::connect(page, &EditorPage::jobRead, page, request.onJobRead);
    return {page, [page](std::function<void(bool)> done) { page->requestClose(std::move(done)); },
            [page] { page->refresh(); }, page->editActions()};
}

} // namespace waybill::test
