// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/WindowFixture.h"

#include "addressbook/AccountsDialog.h"
#include "addressbook/AddressBookDialog.h"
#include "EditorBench.h"
#include "history/HistoryDialog.h"
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

void finish(const AnyCallPtr &call)
{
    if (!QTest::qWaitFor([&call] { return call->isFinished(); }, 20000))
        qFatal("the fixture's files cannot be written");
}

} // namespace

CertificateInfo sampleCertificate()
{
    CertificateInfo certificate;
    certificate.subject = u"CN=clerk"_s;
    certificate.issuer = u"CN=Contoso Root"_s;
    certificate.validFrom = QDateTime(QDate(2025, 3, 2), QTime(12, 0), Qt::UTC);
    certificate.validUntil = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    certificate.keyType = CertificateInfo::KeyType::Rsa;
    certificate.keyBits = 2048;
    certificate.thumbprint = u"5D7E3F0A9B1C42D86E0F7A3B9C8D1E2F4A5B6C7D"_s;
    return certificate;
}

KeyFileCallPtr<KeyFileInfo> ScriptedKeyFiles::inspect(const QString &, const QString &,
                                                      const QByteArray &)
{
    if (refusal)
        return finishedCall<KeyFileInfo, OpenError>(failure(*refusal));
    if (info)
        return finishedCall<KeyFileInfo, OpenError>(*info);
    KeyFileInfo sound;
    sound.hasPrivateKey = true;
    sound.certificate = sampleCertificate();
    return finishedCall<KeyFileInfo, OpenError>(sound);
}

KeyFileCallPtr<QList<AuthorityInfo>> ScriptedKeyFiles::inspectAuthorities(const QString &)
{
    return finishedCall<QList<AuthorityInfo>, OpenError>(authorities);
}

KeyFileCallPtr<Done> ScriptedKeyFiles::importCopy(const ConnectionSettings &, const QByteArray &,
                                                  const QString &, const QByteArray &)
{
    return finishedCall<Done, OpenError>(Done());
}

SecretCallPtr<QByteArray> ScriptedSecrets::read(const QString &key)
{
    if (isSilent)
        return SecretCallPtr<QByteArray>(new PromisedCall<QByteArray, SecretError>);
    return m_store.read(key);
}

SecretCallPtr<Done> ScriptedSecrets::write(const QString &key, const QByteArray &secret)
{
    return m_store.write(key, secret);
}

SecretCallPtr<Done> ScriptedSecrets::remove(const QString &key)
{
    return m_store.remove(key);
}

WindowFixture::WindowFixture()
    : m_connections(folder.filePath(u"connections.json"_s))
    , m_connectionBook(m_connections, secrets, keyFiles, folder.filePath(u"keys"_s))
    , m_history(folder.filePath(u"history.sqlite"_s))
{
    fillHistory();
    board.furnish = [this](MainWindow::Dependencies &dependencies) { furnish(dependencies); };
    board.languages = Languages::available();
    board.editorFactory = [this](const JobEditorRequest &request) { return makeEditor(request); };
    board.opener.fill = [this](ScriptedJobService &service) {
        fillWithSampleJobs(service, board.now);
        service.policy = classicPolicyFor;
        service.requestPreview = sampleRequest();
    };
    setUpBook();
    board.start();
    m_connectionBook.load();
    SavedConnection saved;
    saved.settings = sampleSettings();
    finish(m_connectionBook.save(saved, {}));
}

void WindowFixture::furnish(MainWindow::Dependencies &dependencies)
{
    dependencies.book = &m_connectionBook;
    dependencies.keyFiles = &keyFiles;
    dependencies.tools.insert(WindowMenus::Id::History, [this](QWidget *parent) {
        (new HistoryDialog(
             m_history, u"ann"_s, [this] { return board.now; }, parent))
            ->open();
    });
}

void WindowFixture::fillHistory()
{
    HistoryEntry entry;
    entry.person = u"ann"_s;
    entry.time = board.now.addDays(-1);
    entry.job = {u"7f3c1a52@management.example.net:443"_s, {u"contosodata"_s, u"hdd-0412"_s}};
    entry.changes = {{Field::Phone, u"+49 40 1234"_s, u"+49 40 5550 0142"_s}};
    finish(m_history.append(entry));
    entry.job.key.name = u"hdd-0409"_s;
    entry.changes = {{Field::TrackingNumber, u""_s, u"786785510221"_s}};
    finish(m_history.append(entry));
}

void WindowFixture::setUpBook()
{
    const Clock clock = [this] { return board.now; };
    book.load();
    board.tools = {{WindowMenus::Id::AddressBook,
                    [this, clock](QWidget *parent) {
                        auto *dialog = new AddressBookDialog(
                            book, clock, AddressBookDialog::Purpose::Manage, parent);
                        dialog->setPhoneNumbers(&phoneNumbers);
                        dialog->open();
                    }},
                   {WindowMenus::Id::CarrierAccounts, [this, clock](QWidget *parent) {
                        (new AccountsDialog(book, clock, parent))->open();
                    }}};
    board.setReturnAddress = [this, clock](const ReturnAddressRequest &request) {
        setReturnAddress(request, {book, nullptr, u"clerk"_s, clock, &phoneNumbers});
    };
}

void WindowFixture::fillBook()
{
    const auto add = [this](const QString &label, const QString &recipient, const QString &address,
                            const QString &phone, const QString &email, int uses) {
        AddressEntry entry;
        entry.label = label;
        entry.recipientName = recipient;
        entry.address = PostalAddress::fromText(address);
        entry.phone = phone;
        entry.email = email;
        entry.useCount = uses;
        if (uses > 0)
            entry.lastUsed = board.now.addDays(-30 / uses);
        book.put(entry);
    };
    add({}, u"Contoso Dock 4"_s, u"9 Harbour Street\n20457 Hamburg\nGermany"_s,
        u"+49 40 5550 0100"_s, u"dock4@contoso.example"_s, 12);
    add(u"Spare parts"_s, u"Ann Müller, Contoso"_s, u"1 Mill Lane\nDublin D02 XY\nIreland"_s,
        u"+353 1 555 0199"_s, u"parts@contoso.example"_s, 3);
    add({}, u"Fabrikam Médias"_s, u"5 rue de la Colline\n69001 Lyon\nFrance"_s,
        u"+33 4 5550 0111"_s, u"retour@fabrikam.example"_s, 1);
    add({}, u"Contoso, Dock 4"_s, u"9 Harbour Street\n20457 Hamburg"_s, u"+49 40 5550 0177"_s,
        u"night@contoso.example"_s, 0);
    add({}, u"Tailspin Tōkyō"_s, u"2-7-3 Marunouchi\nChiyoda\nTokyo 100-0005\nJapan"_s,
        u"+81 3 5550 0123"_s, u"dock@tailspin.example"_s, 0);
    book.put(CarrierAccount{{}, u"Head office"_s, u"FedEx"_s, u"123456789"_s, board.now, 14});
    book.put(CarrierAccount{{}, u"Branch Lyon"_s, u"DHL"_s, u"9876543210"_s, {}, 0});
    book.put(CarrierAccount{{}, u"Night dock"_s, u"UPS"_s, u"5R8939"_s, board.now.addDays(-9), 2});
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
    page->setHistory(m_history, u"ann"_s);
    if (request.isArchived)
        page->setArchive(board.archive(), archiveConnectionId(connection->settings()));
    QObject::connect(page, &EditorPage::backRequested, page, request.onBack);
    QObject::connect(page, &EditorPage::jobRead, page, request.onJobRead);
    page->setBook(book, request.jobsOnBoard);
    page->setPhoneNumbers(phoneNumbers);
    return {page, [page](std::function<void(bool)> done) { page->requestClose(std::move(done)); },
            [page] { page->refresh(); }, page->editActions()};
}

} // namespace waybill::test
