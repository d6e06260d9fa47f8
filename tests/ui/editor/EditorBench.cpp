// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "EditorBench.h"

#include "service/classic/ClassicPolicy.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace waybill::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime benchNow()
{
    return {QDate(2026, 3, 12), QTime(16, 5), Qt::UTC};
}

ConnectionSettings benchSettings()
{
    ConnectionSettings settings;
    settings.name = u"Contoso Logistics"_s;
    return settings;
}

Drive drive(const QString &id, const QString &state, std::optional<int> percent)
{
    Drive made;
    made.driveId = id;
    made.state = state;
    made.copyStatus = percent ? u"InProgress"_s : QString();
    made.percentComplete = percent;
    made.manifestFile = u"\\DriveManifest.xml"_s;
    return made;
}

} // namespace

Job fullJob(const JobState &state)
{
    Job job = sampleJob();
    job.state = state;
    job.description = u"Archive of the Rotterdam branch"_s;
    job.metadata = u"cost centre 4711"_s;
    job.shipTo = ShipToAddress{
        u"Contoso Data Center"_s,
        PostalAddress::fromSemicolonText(u"123 Main Street;Dock 4;Dublin;;D02 XY;Ireland"_s)};
    job.deliveryPackage = Package{u"FedEx"_s, u"786785518217"_s, 2, u"3/10/2026 12:00:00 AM"_s};
    job.enableVerboseLog = true;
    job.backupDriveManifest = false;
    const bool isCopying = state.kind() == JobState::Kind::Transferring;
    job.drives = QList<Drive>{drive(u"9CA995BB"_s, isCopying ? u"Transferring"_s : u"Specified"_s,
                                    isCopying ? std::optional<int>(42) : std::nullopt),
                              drive(u"9CA995BC"_s, isCopying ? u"Received"_s : u"Specified"_s, {})};
    job.lastModified = benchNow().addDays(-13);
    return job;
}

EditorBench::EditorBench(const std::optional<Job> &job, DraftStore *store)
    : now(benchNow())
    , connection(benchSettings())
{
    connection.service->policy = classicPolicyFor;
    const Clock clock = [this] { return now; };
    const JobKey key = job ? job->key : sampleJob().key;
    page = std::make_unique<EditorPage>(
        std::make_unique<JobEditSession>(connection.connection, key, clock), store, clock);
    page->resize(1280, 720);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qFatal("the page did not become active");
    if (job)
        answerRead(*job);
}

void EditorBench::answerRead(const Job &job)
{
    service().answerRead(job);
    const bool isRead = QTest::qWaitFor(
        [&] { return session().activity() == JobEditSession::Activity::Idle; });
    if (!isRead)
        qFatal("the page did not take the job");
}

void EditorBench::answerChange(const Job &after)
{
    service().answerChange(ChangeReceipt{200, "8d21cb4a00112233445566778899aabb", now});
    if (!QTest::qWaitFor([&] { return service().isWaiting("read"); }))
        qFatal("the job was not read back");
    answerRead(after);
}

void EditorBench::press(const QString &button) const
{
    auto *found = find<QPushButton>(button);
    if (!found->isEnabled())
        qFatal("%s is not enabled", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void EditorBench::type(const QString &field, const QString &text) const
{
    auto *input = find(field);
    input->setFocus(Qt::OtherFocusReason);
    if (auto *combo = qobject_cast<QComboBox *>(input))
        input = combo->lineEdit();
    QTest::keySequence(input, QKeySequence::SelectAll);
    QTest::keyClick(input, Qt::Key_Delete);
    QTest::keyClicks(input, text);
}

QString EditorBench::text(const QString &field) const
{
    auto *input = find(field);
    if (const auto *combo = qobject_cast<QComboBox *>(input))
        return combo->currentText();
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(input))
        return edit->toPlainText();
    return qobject_cast<QLineEdit *>(input)->text();
}

QWidget *EditorBench::dialog(const QString &name) const
{
    QWidget *found = nullptr;
    if (!QTest::qWaitFor([&] {
            found = page->findChild<QWidget *>(name);
            return found != nullptr && found->isVisible();
        }))
        qFatal("there is no dialog %s", qPrintable(name));
    return found;
}

} // namespace waybill::test
