// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/Clerk.h"
#include "faults/FaultClient.h"
#include "faults/OneJob.h"
#include "faults/OutboxDesk.h"

#include <QDialog>
#include <QPointer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Outcome = ChangeOutcome::Kind;

namespace {

const auto mine = u"555 0199"_s;
const auto theirs = u"555 7777"_s;
const auto both = u"Save both changes"_s;

/// The conditions that one change left with.
struct SentGuard
{
    QByteArray ifMatch;
    QByteArray ifUnmodifiedSince;
};

QByteArray headerOf(const practice::RecordedRequest &request, const char *name)
{
    for (const auto &header : request.headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

} // namespace

/// Somebody else was faster: every case of issue 4, met at the editor's own page over real mutual
/// TLS. What a person is shown, what goes over the wire, and what the service holds in the end.
class tst_Conflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflict_data();
    void conflict();
    void everyChangeOfTheList_leftUnderACondition();

private:
    struct Case
    {
        const char *name;
        void (tst_Conflicts::*meet)();
    };

    void differentGroups();
    void differentMembersOfOneGroup();
    void sameMember_mine();
    void sameMember_theirs();
    void sameValueOnBothSides();
    void sameValueOnBothSides_andMoreOfTheirs();
    void stateThatLocksAll();
    void stateThatLocksSome();
    void jobGone();
    void ownRepeatedRequest();
    void secondConflict_foundBySaving();
    void secondConflict_foundUnderTheDialog();
    void cancel();
    void tagsThatNeverMatch();
    void tagsThatNeverMatch_andAColleague();
    void lostAnswer_andTheyWentOnFromIt();
    void lostAnswer_andTheirsIsThere();

    void note(const PracticeJob &job);
    void note(const NastyServer &server);

    static constexpr Case cases[] = {
        {"different groups", &tst_Conflicts::differentGroups},
        {"different members of one group", &tst_Conflicts::differentMembersOfOneGroup},
        {"the same member, and mine is used", &tst_Conflicts::sameMember_mine},
        {"the same member, and the service's is used", &tst_Conflicts::sameMember_theirs},
        {"the same new value on both sides", &tst_Conflicts::sameValueOnBothSides},
        {"the same new value on both sides, and another of theirs",
         &tst_Conflicts::sameValueOnBothSides_andMoreOfTheirs},
        {"the job moved to a state that locks my change", &tst_Conflicts::stateThatLocksAll},
        {"the job moved to a state that locks some of my changes",
         &tst_Conflicts::stateThatLocksSome},
        {"the job is gone", &tst_Conflicts::jobGone},
        {"the conflict that our own repeated request caused", &tst_Conflicts::ownRepeatedRequest},
        {"a second conflict while the first dialog is open, found by saving",
         &tst_Conflicts::secondConflict_foundBySaving},
        {"a second conflict while the first dialog is open, found under it",
         &tst_Conflicts::secondConflict_foundUnderTheDialog},
        {"Cancel keeps all that was typed", &tst_Conflicts::cancel},
        {"a server whose ETags never match", &tst_Conflicts::tagsThatNeverMatch},
        {"a server whose ETags never match, and a colleague",
         &tst_Conflicts::tagsThatNeverMatch_andAColleague},
        {"an answer that was lost, and a colleague who went on from what arrived",
         &tst_Conflicts::lostAnswer_andTheyWentOnFromIt},
        {"an answer that was lost, and a colleague's own value",
         &tst_Conflicts::lostAnswer_andTheirsIsThere},
    };

    FaultClient m_client;
    QList<SentGuard> m_guards; ///< of all changes of the whole list
};

void tst_Conflicts::conflict_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i].name) << i;
}

void tst_Conflicts::conflict()
{
    QFETCH(const int, index);
    (this->*cases[index].meet)();
}

void tst_Conflicts::note(const PracticeJob &job)
{
    for (const auto &change : job.changes())
        m_guards.append({headerOf(change, "If-Match"), headerOf(change, "If-Unmodified-Since")});
}

void tst_Conflicts::note(const NastyServer &server)
{
    for (const ReceivedRequest &request : server.requests()) {
        if (request.method == "PATCH")
            m_guards.append({request.header("If-Match"), request.header("If-Unmodified-Since")});
    }
}

void tst_Conflicts::differentGroups()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleague({}, u"Description"_s, u"theirs"_s);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(clerk.desk.comparison());
    QCOMPARE(clerk.desk.answer(both), Outcome::Saved);
    QCOMPARE(clerk.sent(1).keys(), QStringList{u"ReturnAddress"_s});
    QCOMPARE(clerk.job.held().phone, mine);
    QCOMPARE(clerk.job.held().description, u"theirs"_s);
    QCOMPARE(clerk.desk.text(u"description"_s), u"theirs"_s);
    QCOMPARE(clerk.statuses(), (QList{412, 200}));
    note(clerk.job);
}

void tst_Conflicts::differentMembersOfOneGroup()
{
    Clerk clerk;
    clerk.desk.type(u"email"_s, u"mine@example.com"_s);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(clerk.desk.canPress(both));
    QCOMPARE(clerk.desk.answer(both), Outcome::Saved);
    const QJsonObject group{{u"Name"_s, u"n"_s},
                            {u"Address"_s, u"a"_s},
                            {u"Phone"_s, theirs},
                            {u"Email"_s, u"mine@example.com"_s}};
    QCOMPARE(clerk.sent(1), (QJsonObject{{u"ReturnAddress"_s, group}}));
    QCOMPARE(clerk.job.held().phone, theirs);
    QCOMPARE(clerk.job.held().email, u"mine@example.com"_s);
    QCOMPARE(clerk.statuses(), (QList{412, 200}));
    note(clerk.job);
}

void tst_Conflicts::sameMember_mine()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(!clerk.desk.canPress(both)); // it must be decided first
    const QStringList texts = clerk.desk.comparisonTexts();
    for (const QString &value : {u"Phone"_s, u"1"_s, theirs, mine})
        QVERIFY2(texts.contains(value), qPrintable(value));
    for (const auto &column : {"Before\n", "On the service now\n"}) {
        const auto isTimed = [&](const QString &text) {
            return text.startsWith(QLatin1StringView(column)) && text.contains(u':');
        };
        QVERIFY2(std::any_of(texts.begin(), texts.end(), isTimed), column);
    }
    QCOMPARE(clerk.desk.answer(u"Use mine"_s), Outcome::Saved);
    QCOMPARE(clerk.job.held().phone, mine);
    QCOMPARE(clerk.statuses(), (QList{412, 200}));
    note(clerk.job);
}

void tst_Conflicts::sameMember_theirs()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(!clerk.desk.answer(u"Use the service's"_s)); // so there is nothing to send
    QCOMPARE(clerk.desk.message().headline, u"The service's values stay"_s);
    QCOMPARE(clerk.desk.text(u"phone"_s), theirs);
    QCOMPARE(clerk.job.held().phone, theirs);
    QCOMPARE(clerk.statuses(), QList{412});
    note(clerk.job);
}

void tst_Conflicts::sameValueOnBothSides()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleaguePhone(mine);
    QCOMPARE(clerk.desk.save(), Outcome::ArrivedAnyway);
    QVERIFY(!clerk.desk.comparison());
    QVERIFY(!clerk.desk.session().hasChanges());
    QVERIFY(clerk.desk.message().text.contains(u"somebody else made the same change"_s));
    QCOMPARE(clerk.statuses(), QList{412});
    note(clerk.job);
}

void tst_Conflicts::sameValueOnBothSides_andMoreOfTheirs()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleaguePhone(mine);
    clerk.colleague(u"ReturnAddress"_s, u"Email"_s, u"theirs@example.com"_s);
    QCOMPARE(clerk.desk.save(), Outcome::ArrivedAnyway);
    QVERIFY(!clerk.desk.comparison());
    QCOMPARE(clerk.desk.text(u"email"_s), u"theirs@example.com"_s);
    QCOMPARE(clerk.job.held().email, u"theirs@example.com"_s);
    QCOMPARE(clerk.statuses(), QList{412});
    note(clerk.job);
}

void tst_Conflicts::stateThatLocksAll()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.job.service.setJobState(clerk.job.key.account, clerk.job.key.name, u"Packaging"_s);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(!clerk.desk.comparison()); // there is nothing to decide
    QCOMPARE(clerk.desk.message().headline, u"Nothing of yours was saved"_s);
    QVERIFY(clerk.desk.strandedNotice().contains(u"Phone"_s));
    QVERIFY(clerk.desk.strandedNotice().contains(u"Packaging"_s));
    QCOMPARE(clerk.desk.text(u"phone"_s), mine);
    QVERIFY(!clerk.desk.save()); // says so, and sends nothing
    QCOMPARE(clerk.job.held().phone, u"1"_s);
    QCOMPARE(clerk.statuses(), QList{412});
    QTRY_COMPARE_WITH_TIMEOUT(clerk.desk.draftOnDisk().value_or(JobDraft()).phone, mine, 20000);
    note(clerk.job);
}

void tst_Conflicts::stateThatLocksSome()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.desk.type(u"description"_s, u"mine, too"_s);
    clerk.job.service.setJobState(clerk.job.key.account, clerk.job.key.name, u"Packaging"_s);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QVERIFY(clerk.desk.comparison());
    QVERIFY(clerk.desk.comparisonTexts().contains(mine + u"\nLocked now: it cannot be sent."_s));
    QCOMPARE(clerk.desk.answer(both), Outcome::Saved);
    QCOMPARE(clerk.sent(1), (QJsonObject{{u"Description"_s, u"mine, too"_s}}));
    QCOMPARE(clerk.job.held().phone, u"1"_s);
    QCOMPARE(clerk.desk.text(u"phone"_s), mine);
    QVERIFY(clerk.desk.strandedNotice().contains(u"Phone"_s));
    QCOMPARE(clerk.statuses(), (QList{412, 200}));
    note(clerk.job);
}

void tst_Conflicts::jobGone()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.job.service.removeJob(clerk.job.key.account, clerk.job.key.name);
    QCOMPARE(clerk.desk.save(), Outcome::Gone);
    QVERIFY(!clerk.desk.comparison());
    QCOMPARE(clerk.desk.message().headline, u"This job is no longer on the service"_s);
    QCOMPARE(clerk.desk.text(u"phone"_s), mine);
    QTRY_COMPARE_WITH_TIMEOUT(clerk.desk.draftOnDisk().value_or(JobDraft()).phone, mine, 20000);
    QCOMPARE(clerk.job.changes().size(), 1);
    note(clerk.job);
}

void tst_Conflicts::ownRepeatedRequest()
{
    OneJob job;
    NastyServer server(m_client.serverOptions());
    server.setHandler([&](NastyConnection &connection, const ReceivedRequest &request) {
        if (request.method == "PATCH")
            job.apply(request); // the copy before this one
        job.serve(connection, request);
    });
    ConflictDesk desk(m_client.open(server.url()), {u"xttest"_s, u"hdd-0412"_s});
    desk.type(u"description"_s, u"Rack 4"_s);
    QCOMPARE(desk.save(), Outcome::ArrivedAnyway);
    QVERIFY(!desk.comparison());
    QCOMPARE(desk.message().headline, u"It arrived"_s);
    QVERIFY(!desk.session().hasChanges());
    QCOMPARE(job.description(), "Rack 4"_ba);
    QCOMPARE(changesOf(server), 1);
    note(server);
}

void tst_Conflicts::secondConflict_foundBySaving()
{
    Clerk clerk;
    clerk.desk.type(u"email"_s, u"mine@example.com"_s);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    const QPointer<QDialog> first = clerk.desk.comparison();
    QVERIFY(first);
    clerk.colleague({}, u"Description"_s, u"theirs, too"_s);
    QCOMPARE(clerk.desk.answer(both), Outcome::Conflict);
    QVERIFY(clerk.desk.comparison() && clerk.desk.comparison() != first);
    QVERIFY(clerk.desk.comparisonTexts().contains(u"theirs, too"_s));
    QCOMPARE(clerk.desk.answer(both), Outcome::Saved);
    QCOMPARE(clerk.job.held().email, u"mine@example.com"_s);
    QCOMPARE(clerk.job.held().phone, theirs);
    QCOMPARE(clerk.job.held().description, u"theirs, too"_s);
    QCOMPARE(clerk.statuses(), (QList{412, 412, 200}));
    note(clerk.job);
}

void tst_Conflicts::secondConflict_foundUnderTheDialog()
{
    Clerk clerk;
    clerk.desk.type(u"email"_s, u"mine@example.com"_s);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    const QPointer<QDialog> first = clerk.desk.comparison();
    QVERIFY(first && clerk.desk.canPress(both));
    clerk.colleaguePhone(u"555 8888"_s);
    clerk.colleague(u"ReturnAddress"_s, u"Email"_s, u"theirs@example.com"_s);
    clerk.desk.refresh();
    QTRY_VERIFY(clerk.desk.comparison() && clerk.desk.comparison() != first);
    QVERIFY(clerk.desk.comparisonTexts().join(u' ').contains(u"changed once more"_s));
    QVERIFY(!clerk.desk.canPress(both));
    QCOMPARE(clerk.desk.answer(u"Use mine"_s), Outcome::Saved);
    QCOMPARE(clerk.job.held().email, u"mine@example.com"_s);
    QCOMPARE(clerk.job.held().phone, u"555 8888"_s); // not the one of the first comparison
    QCOMPARE(clerk.statuses(), (QList{412, 200}));
    note(clerk.job);
}

void tst_Conflicts::cancel()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.desk.type(u"description"_s, u"a long text\nof two lines"_s);
    clerk.desk.type(u"friendlyName"_s, u"Server room"_s);
    clerk.colleaguePhone(theirs);
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    QTest::keyClick(clerk.desk.comparison(), Qt::Key_Escape);
    QTRY_VERIFY(!clerk.desk.comparison());
    const auto isAllThere = [&] {
        return clerk.desk.text(u"phone"_s) == mine
            && clerk.desk.text(u"description"_s) == u"a long text\nof two lines"_s
            && clerk.desk.text(u"friendlyName"_s) == u"Server room"_s;
    };
    QVERIFY(isAllThere());
    const auto onDisk = [&] { return clerk.desk.draftOnDisk().value_or(JobDraft()); };
    QTRY_COMPARE_WITH_TIMEOUT(onDisk().friendlyName, u"Server room"_s, 20000);
    QCOMPARE(onDisk().phone, mine);
    clerk.desk.refresh();
    QVERIFY(isAllThere());
    QCOMPARE(clerk.statuses(), QList{412});
    // Saving again asks again, since it would overwrite what the colleague wrote.
    QVERIFY(!clerk.desk.save() || clerk.desk.comparison());
    QTRY_VERIFY(clerk.desk.comparison());
    QCOMPARE(clerk.statuses(), QList{412});
    note(clerk.job);
}

void tst_Conflicts::tagsThatNeverMatch()
{
    OneJob job;
    NastyServer server(m_client.serverOptions());
    server.setHandler([&](NastyConnection &connection, const ReceivedRequest &request) {
        const bool isByTag = !request.header("If-Match").isEmpty();
        isByTag ? answer(412)(connection, request) : job.serve(connection, request);
    });
    ConflictDesk desk(m_client.open(server.url()), {u"xttest"_s, u"hdd-0412"_s});
    desk.type(u"description"_s, u"Rack 4"_s);
    QCOMPARE(desk.save(), Outcome::NeverMatches);
    QCOMPARE(desk.message().headline, u"The service says that the job changed, yet it did not"_s);
    QVERIFY(desk.message().text.contains(u"If-Unmodified-Since"_s));
    QCOMPARE(desk.message().buttons, QStringList{u"Send with a time check"_s});
    QCOMPARE(desk.text(u"description"_s), u"Rack 4"_s);
    QCOMPARE(changesOf(server), 1); // nothing is tried without a click
    QCOMPARE(desk.pressMessageButton(), Outcome::Saved);
    QCOMPARE(job.description(), "Rack 4"_ba);
    const qsizetype before = m_guards.size();
    note(server);
    QCOMPARE(m_guards.size(), before + 2);
    QVERIFY(m_guards.at(before).ifUnmodifiedSince.isEmpty());
    QVERIFY(m_guards.at(before + 1).ifMatch.isEmpty());
    QCOMPARE(m_guards.at(before + 1).ifUnmodifiedSince, "Sun, 06 Nov 1994 08:49:37 GMT"_ba);
}

void tst_Conflicts::tagsThatNeverMatch_andAColleague()
{
    OneJob job;
    NastyServer server(m_client.serverOptions());
    server.setHandler([&](NastyConnection &connection, const ReceivedRequest &request) {
        request.method == "PATCH" ? answer(412)(connection, request)
                                  : job.serve(connection, request);
    });
    ConflictDesk desk(m_client.open(server.url()), {u"xttest"_s, u"hdd-0412"_s});
    desk.type(u"description"_s, u"Rack 4"_s);
    QCOMPARE(desk.save(), Outcome::NeverMatches);
    job.setDescription("a colleague's");
    QCOMPARE(desk.pressMessageButton(), Outcome::Conflict);
    QVERIFY(desk.comparison());
    QVERIFY(desk.comparisonTexts().contains(u"a colleague's"_s));
    QCOMPARE(job.description(), "a colleague's"_ba);
    QCOMPARE(changesOf(server), 2);
    note(server);
}

void tst_Conflicts::lostAnswer_andTheyWentOnFromIt()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.desk.type(u"email"_s, u"mine@example.com"_s);
    clerk.colleaguePhoneAtTheCheck(theirs);
    clerk.job.service.injectFault(practice::Fault::DropAfterProcessing, "PATCH");
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    const QString said = clerk.desk.comparisonTexts().join(u'\n');
    QVERIFY2(said.contains(u"No answer came to your change. Part of it is on the service now"_s),
             qPrintable(said));
    QVERIFY(!said.contains(u"Nothing of yours was sent"_s));
    QCOMPARE(clerk.job.changes().size(), 1);
    QCOMPARE(clerk.desk.answer(u"Use mine"_s), Outcome::Saved);
    QCOMPARE(clerk.job.held().phone, mine);
    QCOMPARE(clerk.job.held().email, u"mine@example.com"_s);
    QCOMPARE(clerk.job.changes().size(), 2);
    note(clerk.job);
}

void tst_Conflicts::lostAnswer_andTheirsIsThere()
{
    Clerk clerk;
    clerk.desk.type(u"phone"_s, mine);
    clerk.colleaguePhoneAtTheCheck(theirs);
    clerk.job.service.injectFault(practice::Fault::DropBeforeProcessing, "PATCH");
    QCOMPARE(clerk.desk.save(), Outcome::Conflict);
    const QString said = clerk.desk.comparisonTexts().join(u'\n');
    QVERIFY2(said.contains(u"it is not known whether it arrived"_s), qPrintable(said));
    QVERIFY(!clerk.desk.answer(u"Keep editing"_s));
    QCOMPARE(clerk.desk.text(u"phone"_s), mine);
    QCOMPARE(clerk.job.held().phone, theirs);
    QCOMPARE(clerk.job.changes().size(), 1);
    note(clerk.job);
}

void tst_Conflicts::everyChangeOfTheList_leftUnderACondition()
{
    if (m_guards.isEmpty())
        QSKIP("No case was run.");
    for (const SentGuard &guard : std::as_const(m_guards)) {
        QVERIFY(guard.ifMatch.isEmpty() != guard.ifUnmodifiedSince.isEmpty());
        QVERIFY(guard.ifMatch != "*");
    }
    qInfo("%lld changes left, each under a condition", qlonglong(m_guards.size()));
}

QTEST_MAIN(tst_Conflicts)
#include "tst_Conflicts.moc"
