// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Places of the page that sets a connection up: its three steps, what files hold, and each way in which
// files and the live test are no good.

#include "connect/CertificateStep.h"
#include "connect/SubscriptionStep.h"
#include "ui/Places.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace waybill::test {

namespace {

using Distrust = ServerDistrust::Reason;

RequestTrace checkTrace(const QDateTime &now, int status)
{
    RequestTrace trace;
    trace.time = now;
    trace.method = "GET"_ba;
    trace.host = u"management.example.net"_s;
    trace.target = u"/7f3c1a52/services/importexport"_s;
    trace.connecting = 2;
    trace.secured = 31;
    trace.sent = 33;
    trace.answered = 88;
    trace.ended = 90;
    trace.tlsVersion = u"TLSv1.3"_s;
    trace.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    trace.status = status;
    trace.bytesReceived = 512;
    return trace;
}

ServiceError failedWith(ServiceError::Kind kind, const QDateTime &now, int status = 0)
{
    ServiceError error;
    error.kind = kind;
    error.httpStatus = status;
    error.time = now;
    return error;
}

ServiceError distrusted(Distrust reason, const QDateTime &now)
{
    ServiceError error = failedWith(ServiceError::Kind::ServerUntrusted, now);
    error.distrust = {reason, now.addDays(reason == Distrust::Ended ? -3 : 3),
                      u"other.example.net"_s};
    error.detail = u"The issuer certificate could not be found [issuer: Contoso Root]"_s;
    return error;
}

} // namespace

void Places::chooseFile()
{
    window().findChild<CertificateStep *>()->setFiles(u"/certificates/clerk.p12"_s);
    settle();
}

void Places::setup()
{
    auto *certificate = window().findChild<CertificateStep *>();
    auto *subscription = window().findChild<SubscriptionStep *>();
    if (!need(certificate && subscription, u"the three steps"_s))
        return;
    find<MessageBar>(u"connectMessage"_s)->dismiss(); // of the place before
    chooseFile();
    visitPage(u"setup-certificate"_s);
    ConnectionSettings settings = sampleSettings();
    settings.storageAccounts = {u"contosodata"_s, u"contosomedia"_s};
    subscription->setSettings(settings);
    settle();
    visitPage(u"setup-subscription"_s);
    m_window.keyFiles.authorities = {{u"Contoso Root"_s, m_window.board.now.addYears(3),
                                      u"4F:8C:27:11:9E:0A:D3:5B:72:C6:E8:1D:90:3F:A4:5E:"
                                      "6B:08:F7:C2:31:DD:54:9A:8E:73:B0:1C:A6:42:59:EF"_s}};
    settings.trustedCertificates = u"/certificates/ca.pem"_s;
    settings.proxy = {ProxySettings::Mode::Manual, u"proxy.contoso.example"_s, 3128, u"clerk"_s};
    subscription->setSettings(settings);
    auto *bar = find<QScrollArea>(u"setupScroll"_s)->verticalScrollBar();
    settle();
    bar->setValue(bar->maximum() / 2);
    visitPage(u"setup-advanced"_s);
    settings.proxy = {};
    settings.trustedCertificates.clear();
    subscription->setSettings(settings);
    settle();
    bar->setValue(bar->maximum());
    visitPage(u"setup-test"_s);
    m_window.board.opener.traces = {checkTrace(m_window.board.now, 200)};
    runSetupTest();
    visitPage(u"setup-tested"_s);
    find<QAbstractButton>(u"testRequests"_s)->click();
    visitDialog(u"requestsDialog"_s, u"setup-requests"_s);
}

void Places::keyFiles()
{
    KeyFileInfo info;
    info.isLocked = true;
    info.hasPrivateKey = true;
    const auto visitInfo = [&](const QString &name) {
        m_window.keyFiles.info = info;
        chooseFile();
        find<QScrollArea>(u"setupScroll"_s)->verticalScrollBar()->setValue(0);
        visitPage(u"setup-file-"_s + name);
    };
    visitInfo(u"locked"_s);
    info.isLocked = false;
    info.hasPrivateKey = false;
    info.certificate = sampleCertificate();
    visitInfo(u"no-key"_s);
    info.hasPrivateKey = true;
    info.certificate->usedOldEncryption = true;
    info.certificate->keyBits = 1024;
    visitInfo(u"old-and-weak"_s);
    info.certificate = sampleCertificate();
    info.certificate->validUntil = m_window.board.now.addDays(-3);
    visitInfo(u"ended"_s);
    info.certificate->validFrom = m_window.board.now.addDays(3);
    info.certificate->validUntil = m_window.board.now.addDays(300);
    visitInfo(u"not-begun"_s);
    info.certificate = sampleCertificate();
    info.format = KeyFileInfo::Format::PublishSettings;
    info.subscriptions = {{u"7f3c1a52-9d0e-4b6a-8c57-2e4d90b1f6a3"_s, u"Pay-As-You-Go"_s, {}, {}},
                          {u"11111111-9d0e-4b6a-8c57-2e4d90b1f6a3"_s, u"Development"_s, {}, {}}};
    visitInfo(u"published"_s);
    m_window.keyFiles.info.reset();
}

void Places::keyFileFailures()
{
    using Kind = OpenError::Kind;
    const QList<QPair<QString, Kind>> failures{{u"gone"_s, Kind::FileNotFound},
                                               {u"unreadable"_s, Kind::FileUnreadable},
                                               {u"huge"_s, Kind::FileTooLarge},
                                               {u"empty"_s, Kind::FileEmpty},
                                               {u"garbage"_s, Kind::NotACertificateFile},
                                               {u"wrong-passphrase"_s, Kind::WrongPassphrase},
                                               {u"key-alone"_s, Kind::NoCertificate},
                                               {u"other-key"_s, Kind::KeyMismatch},
                                               {u"odd-key"_s, Kind::UnsupportedKey},
                                               {u"web-app"_s, Kind::AppServiceProfile},
                                               {u"published-empty"_s, Kind::NoPublishedCertificate},
                                               {u"published-cut"_s, Kind::NotPublishSettings}};
    for (const auto &[name, kind] : failures) {
        OpenError error;
        error.kind = kind;
        error.detail = u"/certificates/clerk.p12"_s;
        m_window.keyFiles.refusal.reset();
        m_window.keyFiles.info.reset();
        if (kind == Kind::WrongPassphrase) { // the file was seen before, and can be tried again
            m_window.keyFiles.info = KeyFileInfo();
            m_window.keyFiles.info->isLocked = true;
            m_window.keyFiles.info->hasPrivateKey = true;
            chooseFile();
            m_window.keyFiles.refusal = error;
            find<QPushButton>(u"unlockButton"_s)->click();
        } else {
            m_window.keyFiles.refusal = error;
            chooseFile();
        }
        visitPage(u"setup-file-"_s + name);
    }
    m_window.keyFiles.refusal.reset();
    m_window.keyFiles.info.reset();
    chooseFile();
}

void Places::runSetupTest()
{
    find<QPushButton>(u"testButton"_s)->click();
    settle(); // it comes into view by itself
}

void Places::testFailure(const QString &name, const ServiceError &error)
{
    const auto fill = m_window.board.opener.fill;
    m_window.board.opener.fill = [&fill, error](ScriptedJobService &service) {
        fill(service);
        service.checkError = error;
    };
    runSetupTest();
    visitPage(u"setup-test-"_s + name);
    m_window.board.opener.fill = fill;
}

void Places::testFailures()
{
    using Kind = ServiceError::Kind;
    const QDateTime now = m_window.board.now;
    m_window.board.opener.traces = {checkTrace(now, 403)};
    ServiceError refused = failedWith(Kind::ClientCertificateRefused, now, 403);
    refused.code = u"ForbiddenError"_s;
    refused.serverText =
        u"The server failed to authenticate the request. Verify that the certificate "
        "is valid and is associated with this subscription."_s;
    testFailure(u"refused-certificate"_s, refused);
    auto *message = find<QWidget>(u"testMessage"_s);
    message->findChild<QAbstractButton *>(u"messageDetailsButton"_s)->click();
    settle();
    auto *bar = find<QScrollArea>(u"setupScroll"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    visitPage(u"setup-test-details"_s);
    ServiceError redirect = failedWith(Kind::Redirected, now, 302);
    redirect.redirectTarget = QUrl(u"https://login.example.net/sign-in"_s);
    testFailure(u"redirect"_s, redirect);
    testFailure(u"subscription"_s, failedWith(Kind::NotFound, now, 404));
    testFailure(u"untrusted"_s, distrusted(Distrust::Issuer, now));
    testFailure(u"other-host"_s, distrusted(Distrust::OtherHost, now));
    testFailure(u"server-ended"_s, distrusted(Distrust::Ended, now));
    testFailure(u"server-not-begun"_s, distrusted(Distrust::NotYetBegun, now));
    testFailure(u"no-tls"_s, distrusted(Distrust::NoTls, now));
    const QList<QPair<QString, Kind>> others{{u"no-route"_s, Kind::Offline},
                                             {u"no-name"_s, Kind::HostNotFound},
                                             {u"nobody"_s, Kind::ConnectionRefused},
                                             {u"timeout"_s, Kind::TimedOut},
                                             {u"proxy-password"_s, Kind::ProxyWantsPassword},
                                             {u"proxy"_s, Kind::ProxyFailed},
                                             {u"portal"_s, Kind::BadResponse},
                                             {u"lost"_s, Kind::ConnectionLost},
                                             {u"busy"_s, Kind::Busy}};
    for (const auto &[name, kind] : others)
        testFailure(name, failedWith(kind, now));
    m_window.board.opener.traces.clear();
}

} // namespace waybill::test
