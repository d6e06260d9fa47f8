// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BoardFixture.h"

#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waybill::test {

namespace {

using Kind = JobState::Kind;

/// One line of the sample; days since the last change.
struct Sample
{
    const char16_t *account;
    const char16_t *name;
    const char16_t *friendlyName;
    JobType type;
    Kind state;
    int days;
    const char16_t *carrier;
    const char16_t *tracking;
    int drives;
    bool hasReturn;
};

constexpr Sample samples[] = {
    {u"contosodata", u"hdd-0412", u"Server room move", JobType::Import, Kind::Creating, 13, u"",
     u"", 4, true},
    {u"contosodata", u"hdd-0413", u"Archive 2019, part 2", JobType::Import, Kind::Creating, 12,
     u"FedEx", u"", 2, true},
    {u"contosodata", u"hdd-0415", u"", JobType::Import, Kind::Creating, 3, u"", u"", 0, false},
    {u"contosodata", u"hdd-0409", u"Quarterly backup", JobType::Import, Kind::Shipping, 8, u"FedEx",
     u"786785510221", 6, true},
    {u"contosodata", u"hdd-0402", u"", JobType::Import, Kind::Shipping, 2, u"UPS",
     u"1Z5R89390357567127", 1, true},
    {u"contosodata", u"hdd-0407", u"Lab results", JobType::Import, Kind::Received, 1, u"DHL",
     u"3318810025", 3, true},
    {u"contosomedia", u"exp-0077", u"Film masters", JobType::Export, Kind::Transferring, 4, u"DHL",
     u"3318810041", 3, true},
    {u"contosodata", u"hdd-0397", u"", JobType::Import, Kind::Transferring, 6, u"UPS",
     u"1Z5R89390357567185", 10, true},
    {u"contosodata", u"hdd-0388", u"Branch Lyon", JobType::Import, Kind::Packaging, 2, u"UPS",
     u"1Z5R89390357567201", 4, true},
    {u"contosomedia", u"exp-0071", u"Trailers", JobType::Export, Kind::Packaging, 1, u"FedEx",
     u"786785510553", 2, true},
    {u"contosodata", u"hdd-0361", u"Branch München", JobType::Import, Kind::Completed, 20, u"UPS",
     u"1Z5R89390357566998", 4, true},
    {u"contosodata", u"hdd-0359", u"", JobType::Import, Kind::Completed, 34, u"FedEx",
     u"786785509870", 8, true},
    {u"contosomedia", u"exp-0064", u"Season 4", JobType::Export, Kind::Completed, 61, u"DHL",
     u"3318809934", 5, true},
    {u"contosodata", u"hdd-0340", u"Lost parcel", JobType::Import, Kind::Closed, 50, u"DHL",
     u"3318809902", 2, true},
    {u"contosodata", u"hdd-0344", u"", JobType::Import, Kind::Canceled, 70, u"", u"", 0, false},
    {u"contosomedia", u"exp-0080", u"Rohschnitt Köln", JobType::Export, Kind::Creating, 1, u"DHL",
     u"3318810100", 2, true},
};

template<typename T>
ServiceCallPtr<T> answer(Result<T, ServiceError> result)
{
    return finishedCall<T, ServiceError>(std::move(result));
}

template<typename T>
ServiceCallPtr<T> noAnswer()
{
    return ServiceCallPtr<T>(new PromisedCall<T, ServiceError>);
}

template<typename T>
ServiceCallPtr<T> notScripted()
{
    ServiceError error;
    error.kind = ServiceError::Kind::NotSent;
    return answer<T>(failure(error));
}

} // namespace

ServiceCallPtr<QStringList> ScriptedJobService::checkConnection()
{
    if (checkError)
        return answer<QStringList>(failure(*checkError));
    return answer<QStringList>(QStringList());
}

ServiceCallPtr<QStringList> ScriptedJobService::listStorageAccounts()
{
    if (isSilent)
        return noAnswer<QStringList>();
    if (error)
        return answer<QStringList>(failure(*error));
    return answer<QStringList>(accounts);
}

ServiceCallPtr<QList<Location>> ScriptedJobService::listLocations(const QString &)
{
    return answer<QList<Location>>(QList<Location>());
}

ServiceCallPtr<JobPage> ScriptedJobService::listJobs(const QString &account, const JobQuery &,
                                                     const QByteArray &)
{
    if (accountErrors.contains(account))
        return answer<JobPage>(failure(accountErrors.value(account)));
    JobPage page;
    page.jobs = jobs.value(account);
    return answer<JobPage>(page);
}

ServiceCallPtr<Job> ScriptedJobService::readJob(const JobKey &key)
{
    if (isSilent)
        return noAnswer<Job>();
    if (const auto found = details.constFind(key.name); found != details.constEnd())
        return answer<Job>(*found);
    for (const JobSummary &summary : jobs.value(key.account)) {
        if (summary.key != key)
            continue;
        Job job;
        job.key = key;
        job.type = summary.type;
        job.state = summary.state;
        job.friendlyName = summary.friendlyName;
        job.deliveryPackage = Package{
            summary.carrierName, summary.trackingNumber, summary.driveCount, {}};
        if (summary.hasReturnAddress)
            job.returnAddress = ReturnAddress{
                u"Contoso"_s, PostalAddress::fromText(u"1 Long Street"_s), {}, {}};
        if (shipTo.contains(key.name))
            job.shipTo = shipTo.value(key.name);
        job.lastModified = summary.lastModified;
        return answer<Job>(job);
    }
    return notScripted<Job>();
}

ServiceCallPtr<ChangeReceipt> ScriptedJobService::updateJob(const JobKey &key,
                                                            const JobChange &change,
                                                            const ChangeGuard &)
{
    if (changeError)
        return answer<ChangeReceipt>(failure(*changeError));
    const ServiceCallPtr<Job> read = readJob(key);
    if (!takesReturnAddresses || !change.returnAddress || !read->result())
        return notScripted<ChangeReceipt>();
    Job job = *read->result();
    job.returnAddress = change.returnAddress;
    job.lastModified = job.lastModified.addSecs(60);
    details.insert(key.name, job);
    return answer<ChangeReceipt>(ChangeReceipt{200, {}, {}});
}

ServiceCallPtr<ChangeReceipt> ScriptedJobService::markAsShipped(const JobKey &, const JobChange &,
                                                                const ChangeGuard &)
{
    return notScripted<ChangeReceipt>();
}

ServiceCallPtr<ChangeReceipt> ScriptedJobService::requestCancellation(const JobKey &,
                                                                      const ChangeGuard &)
{
    return notScripted<ChangeReceipt>();
}

RequestPreview ScriptedJobService::preview(JobAction, const JobKey &, const JobChange &,
                                           const ChangeGuard &) const
{
    return requestPreview;
}

EditPolicy ScriptedJobService::policyFor(const Job &job) const
{
    return policy ? policy(job) : EditPolicy();
}

OpenCallPtr ScriptedOpener::open(const ConnectionSettings &settings, const OpenSecrets &secrets)
{
    const QByteArray &passphrase = secrets.passphrase;
    using Opened = std::shared_ptr<OpenConnection>;
    opened.append(settings);
    if (refusal)
        return finishedCall<Opened, OpenError>(failure(*refusal));
    if (passphrase != wantedPassphrase) {
        OpenError error;
        error.kind = passphrase.isNull() ? OpenError::Kind::PassphraseNeeded
                                         : OpenError::Kind::WrongPassphrase;
        return finishedCall<Opened, OpenError>(failure(error));
    }
    auto scripted = std::make_unique<ScriptedJobService>();
    service = scripted.get();
    if (fill)
        fill(*service);
    CertificateInfo certificate;
    certificate.subject = u"CN=clerk"_s;
    certificate.validUntil = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    auto connection = std::make_shared<OpenConnection>(settings, certificate, std::move(scripted));
    for (const RequestTrace &trace : std::as_const(traces))
        connection->addTrace(trace);
    return finishedCall<Opened, OpenError>(std::move(connection));
}

ConnectionSettings sampleSettings()
{
    ConnectionSettings settings;
    settings.name = u"Contoso Logistics"_s;
    settings.endpoint = QUrl(u"https://management.example.net"_s);
    settings.subscriptionId = u"7f3c1a52-9d0e-4b6a-8c57-2e4d90b1f6a3"_s;
    settings.certificate = u"/certificates/clerk.p12"_s;
    return settings;
}

void fillWithSampleJobs(ScriptedJobService &service, const QDateTime &now)
{
    for (const Sample &sample : samples) {
        JobSummary job;
        job.key = {QString::fromUtf16(sample.account), QString::fromUtf16(sample.name)};
        job.friendlyName = QString::fromUtf16(sample.friendlyName);
        job.type = sample.type;
        job.state = JobState(sample.state);
        job.carrierName = QString::fromUtf16(sample.carrier);
        job.trackingNumber = QString::fromUtf16(sample.tracking);
        if (sample.drives > 0)
            job.driveCount = sample.drives;
        job.hasReturnAddress = sample.hasReturn;
        job.lastModified = now.addDays(-sample.days).addSecs(-3600);
        service.jobs[job.key.account].append(job);
    }
    service.accounts = service.jobs.keys();
    service.accounts.sort();
    service.shipTo[u"hdd-0412"_s] = {
        u"Data Import"_s,
        PostalAddress::fromSemicolonText(u"3020 Coronado;Door 4;Santa Clara;CA;95054;USA"_s)};
}

BoardFixture::BoardFixture()
{
    opener.fill = [this](ScriptedJobService &service) { fillWithSampleJobs(service, now); };
}

BoardFixture::~BoardFixture() = default;

void BoardFixture::start()
{
    m_window.reset(); // a restart ends the first before the second begins
    m_archive.reset();
    if (keepsArchive)
        m_archive = std::make_unique<ArchiveStore>(archiveFile());
    MainWindow::Dependencies dependencies{
        .opener = opener,
        .makeJobEditor = [this](const JobEditorRequest &request) { return makeJobEditor(request); },
        .clock = [this] { return now; },
        .tryPractice = [this] { ++practiceStarts; },
        .settingsFile = settingsFile(),
        .archive = m_archive.get(),
        .notifier = keepsArchive ? &notices : nullptr,
        .tools = tools,
        .setReturnAddress = setReturnAddress,
        .languages = languages,
    };
    if (furnish)
        furnish(dependencies);
    m_window = std::make_unique<MainWindow>(std::move(dependencies));
    m_window->show();
}

void BoardFixture::openSampleConnection()
{
    m_window->openConnection(sampleSettings(), opener.wantedPassphrase);
}

JobEditor BoardFixture::makeJobEditor(const JobEditorRequest &request)
{
    openedJobs.append(request);
    if (editorFactory)
        return editorFactory(request);
    auto *page = new QLabel(request.key.name, request.parent);
    page->setObjectName(u"editorPage"_s);
    QObject::connect(new QShortcut(Qt::Key_Escape, page), &QShortcut::activated, page,
                     request.onBack);
    return {page, [this](const std::function<void(bool)> &answered) { answered(mayLeaveJob); },
            [this] { ++jobRefreshes; }};
}

int BoardFixture::rowCount()
{
    auto *table = find<QTableView>(u"jobsTable"_s);
    return table ? table->model()->rowCount() : 0;
}

QStringList BoardFixture::row(int row)
{
    const QAbstractItemModel *model = find<QTableView>(u"jobsTable"_s)->model();
    QStringList words;
    for (int column = 0; column < model->columnCount(); ++column)
        words.append(model->index(row, column).data().toString());
    return words;
}

} // namespace waybill::test
