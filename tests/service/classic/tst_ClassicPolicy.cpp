// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "service/classic/ClassicPolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

using R = LockReason;

Permission yes()
{
    return Permission::allowed();
}

Permission no(LockReason reason)
{
    return Permission::locked(reason);
}

/// What is known of the drives of a job.
enum class Drives { NotListed, NoneInList, SomeSpecified, AllArrived, SomeWithoutState };

std::optional<QList<Drive>> driveList(Drives drives)
{
    const auto inState = [](const QString &state) {
        Drive drive;
        drive.state = state;
        return drive;
    };
    switch (drives) {
    case Drives::NotListed:
        return std::nullopt;
    case Drives::NoneInList:
        return QList<Drive>{};
    case Drives::SomeSpecified:
        return QList{inState(u"Transferring"_s), inState(u"Specified"_s)};
    case Drives::AllArrived:
        return QList{inState(u"Transferring"_s), inState(u"Completed"_s), inState(u"Received"_s)};
    case Drives::SomeWithoutState:
        return QList{inState(u"Transferring"_s), inState({})};
    }
    Q_UNREACHABLE();
}

/// One column of the table in product.md, section 3.
struct Column
{
    const char *state;
    Permission markAsShipped;
    Permission cancel;
    Permission cancelAgain; ///< when a cancellation was requested already
    Permission addresses;   ///< return address and return shipping
    Permission options;     ///< verbose log and manifest
    Permission delivery;    ///< delivery package; Transferring has rows of its own
};

QList<Column> columns()
{
    const Permission requested = no(R::CancellationRequested);
    const Permission unknown = no(R::UnknownState);
    const Permission shipped = no(R::AlreadyShipped);
    const Permission arrived = no(R::DrivesArrived);
    const Permission finished = no(R::JobFinished);
    const Permission nothing = no(R::NothingToCancel);
    return {
        {"Creating", yes(), yes(), requested, yes(), yes(), yes()},
        {"Shipping", shipped, yes(), requested, yes(), yes(), yes()},
        {"Received", shipped, Permission::allowed(PolicyNote::ServiceMayRefuse), requested, yes(),
         yes(), arrived},
        {"Packaging", shipped, no(R::TooLateToCancel), requested, no(R::PackagingAddress),
         no(R::PackagingOption), arrived},
        {"Completed", shipped, nothing, nothing, finished, finished, arrived},
        {"Closed", shipped, nothing, nothing, finished, finished, arrived},
        {"Canceled", shipped, nothing, nothing, finished, finished, arrived},
        {"Faulted", unknown, unknown, unknown, unknown, unknown, unknown},
        {"", unknown, unknown, unknown, unknown, unknown, unknown},
    };
}

void addRow(const Column &column, JobType type, Drives drives, bool cancelRequested)
{
    Job job;
    job.state = JobState::fromText(QLatin1StringView(column.state));
    job.type = type;
    job.drives = driveList(drives);
    job.cancelRequested = cancelRequested;
    QTest::addRow("%s %s, drives %d%s", type == JobType::Import ? "import" : "export",
                  *column.state != 0 ? column.state : "no state", static_cast<int>(drives),
                  cancelRequested ? ", cancellation requested" : "")
        << job << column.markAsShipped << (cancelRequested ? column.cancelAgain : column.cancel)
        << column.addresses << column.options << column.delivery;
}

} // namespace

class tst_ClassicPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndMember_data();
    void everyStateAndMember();
    void aCancellationOfUnknownStanding_isTakenAsNotRequested();
    void aJobOfUnknownType_isJudgedByItsDrives();
};

void tst_ClassicPolicy::everyStateAndMember_data()
{
    QTest::addColumn<Job>("job");
    QTest::addColumn<Permission>("markAsShipped");
    QTest::addColumn<Permission>("cancel");
    QTest::addColumn<Permission>("addresses");
    QTest::addColumn<Permission>("options");
    QTest::addColumn<Permission>("delivery");
    const QList<Drives> allDrives{Drives::NotListed, Drives::NoneInList, Drives::SomeSpecified,
                                  Drives::AllArrived, Drives::SomeWithoutState};
    const auto transferring = [](Permission delivery) {
        return Column{"Transferring", no(R::AlreadyShipped),
                      yes(),          no(R::CancellationRequested),
                      yes(),          yes(),
                      delivery};
    };
    const Permission doubtful = Permission::allowed(PolicyNote::DriveStatesUnknown);
    for (const bool requested : {false, true}) {
        for (const auto drives : allDrives) {
            for (const Column &column : columns()) {
                addRow(column, JobType::Import, drives, requested);
                addRow(column, JobType::Export, drives, requested);
            }
            addRow(transferring(no(R::DrivesArrived)), JobType::Export, drives, requested);
        }
        addRow(transferring(doubtful), JobType::Import, Drives::NotListed, requested);
        addRow(transferring(doubtful), JobType::Import, Drives::NoneInList, requested);
        addRow(transferring(doubtful), JobType::Import, Drives::SomeWithoutState, requested);
        addRow(transferring(yes()), JobType::Import, Drives::SomeSpecified, requested);
        addRow(transferring(no(R::DrivesArrived)), JobType::Import, Drives::AllArrived, requested);
    }
}

void tst_ClassicPolicy::everyStateAndMember()
{
    QFETCH(const Job, job);
    QFETCH(const Permission, markAsShipped);
    QFETCH(const Permission, cancel);
    QFETCH(const Permission, addresses);
    QFETCH(const Permission, options);
    QFETCH(const Permission, delivery);
    const EditPolicy policy = classicPolicyFor(job);
    QVERIFY(policy.markAsShipped() == markAsShipped);
    QVERIFY(policy.requestCancellation() == cancel);
    for (const Field field : {Field::FriendlyName, Field::Description, Field::Metadata})
        QVERIFY(policy.field(field) == yes());
    for (const Field field : {Field::RecipientName, Field::Address, Field::Phone, Field::Email,
                              Field::ReturnCarrier, Field::CarrierAccountNumber})
        QVERIFY(policy.field(field) == addresses);
    for (const Field field : {Field::VerboseLog, Field::BackupDriveManifest})
        QVERIFY(policy.field(field) == options);
    for (const Field field :
         {Field::DeliveryCarrier, Field::TrackingNumber, Field::DriveCount, Field::ShipDate})
        QVERIFY(policy.field(field) == delivery);
}

void tst_ClassicPolicy::aCancellationOfUnknownStanding_isTakenAsNotRequested()
{
    Job job;
    job.state = JobState::Kind::Creating;
    QVERIFY(classicPolicyFor(job).requestCancellation().isAllowed());
}

void tst_ClassicPolicy::aJobOfUnknownType_isJudgedByItsDrives()
{
    Job job;
    job.state = JobState::Kind::Transferring;
    job.drives = driveList(Drives::SomeSpecified);
    QVERIFY(classicPolicyFor(job).field(Field::TrackingNumber).isAllowed());
    job.drives = driveList(Drives::AllArrived);
    QVERIFY(classicPolicyFor(job).field(Field::TrackingNumber) == no(R::DrivesArrived));
}

QTEST_GUILESS_MAIN(tst_ClassicPolicy)
#include "tst_ClassicPolicy.moc"
