// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "notices/DesktopNotifier.h"
#include "storage/ArchiveStore.h"
#include "window/MainWindow.h"

#include <QHash>
#include <QLabel>
#include <QTemporaryDir>

namespace waybill::test {

/// A service that answers every read at once from what the test put in; it changes nothing, and
/// answers every change with changeError, unless the test lets it take return
/// addresses.
class ScriptedJobService final : public JobService
{
    Q_OBJECT

public:
    QStringList accounts;
    QHash<QString, QList<JobSummary>> jobs;
    QHash<QString, ServiceError> accountErrors; ///< what the list of that account answers instead
    std::optional<ServiceError> error;          ///< what listing the accounts answers instead
    std::optional<ServiceError> checkError;     ///< what checking the connection answers instead
    QHash<QString, ShipToAddress> shipTo;       ///< by job name
    QHash<QString, Job> details;                ///< by job name, in place of what jobs tells
    std::optional<ServiceError> changeError;    ///< without it: NotSent
    bool isSilent = false;             ///< reads are not answered, as long as the window waits
    bool takesReturnAddresses = false; ///< changes of a return address are made, the only ones
    std::function<EditPolicy(const Job &)> policy; ///< without it everything is allowed
    RequestPreview requestPreview;

    [[nodiscard]] ServiceCallPtr<QStringList> checkConnection() override;
    [[nodiscard]] ServiceCallPtr<QStringList> listStorageAccounts() override;
    [[nodiscard]] ServiceCallPtr<QList<Location>> listLocations(const QString &origin) override;
    [[nodiscard]] ServiceCallPtr<JobPage> listJobs(const QString &account, const JobQuery &query,
                                                   const QByteArray &page) override;
    [[nodiscard]] ServiceCallPtr<Job> readJob(const JobKey &key) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> updateJob(const JobKey &key,
                                                          const JobChange &change,
                                                          const ChangeGuard &guard) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> markAsShipped(const JobKey &key,
                                                              const JobChange &change,
                                                              const ChangeGuard &guard) override;
    [[nodiscard]] ServiceCallPtr<ChangeReceipt> requestCancellation(
        const JobKey &key, const ChangeGuard &guard) override;
    [[nodiscard]] RequestPreview preview(JobAction action, const JobKey &key,
                                         const JobChange &change,
                                         const ChangeGuard &guard) const override;
    [[nodiscard]] EditPolicy policyFor(const Job &job) const override;
};

/// Opens every connection onto a ScriptedJobService, unless the test asks for a refusal.
class ScriptedOpener final : public ConnectionOpener
{
    Q_OBJECT

public:
    [[nodiscard]] OpenCallPtr open(const ConnectionSettings &settings,
                                   const OpenSecrets &secrets) override;

    QByteArray wantedPassphrase; ///< asked for when it is not empty
    std::optional<OpenError> refusal;
    QList<ConnectionSettings> opened;
    /// Fills the service of a connection before it is handed out.
    std::function<void(ScriptedJobService &)> fill;
    ScriptedJobService *service = nullptr; ///< the last one; belongs to its connection
    QList<RequestTrace> traces;            ///< that a connection has from the beginning
};

/// A desktop that writes down what it is told.
class NotedNotices final : public DesktopNotifier
{
public:
    void notify(const DesktopNotice &notice, const std::function<void()> &onPressed) override
    {
        notices.append(notice.title + u'\n' + notice.text);
        act = notice.act;
        press = onPressed;
    }
    QStringList notices;
    QString act;                 ///< of the last one
    std::function<void()> press; ///< a person presses the last one
};

/// A main window on scripted jobs, with a page of a job that only records what it was asked.
class BoardFixture
{
public:
    BoardFixture();
    ~BoardFixture();

    /// Makes the window; a second time is a restart with the same memory.
    void start();
    void openSampleConnection();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    template<typename T>
    [[nodiscard]] T *find(const QString &name)
    {
        return m_window->findChild<T *>(name);
    }
    /// The words of a row of the table, column by column.
    [[nodiscard]] QStringList row(int row);
    [[nodiscard]] int rowCount();
    /// The archive of the window; only where one is kept.
    [[nodiscard]] ArchiveStore &archive() { return *m_archive; }
    [[nodiscard]] QString archiveFile() const
    {
        return m_folder.filePath(QStringLiteral("data/archive.sqlite"));
    }
    [[nodiscard]] QString settingsFile() const
    {
        return m_folder.filePath(QStringLiteral("data/window.ini"));
    }

    ScriptedOpener opener;
    QDateTime now{QDate(2026, 1, 23), QTime(14, 2), Qt::UTC};
    QList<JobEditorRequest> openedJobs;
    JobEditorFactory editorFactory; ///< for a real page of a job
    /// Gives the window more than the scripted jobs before it is made.
    std::function<void(MainWindow::Dependencies &)> furnish;
    QHash<WindowMenus::Id, std::function<void(QWidget *)>> tools;
    std::function<void(const ReturnAddressRequest &)> setReturnAddress;
    QStringList languages{QStringLiteral("en"), QStringLiteral("de")};
    bool mayLeaveJob = true;
    bool keepsArchive = false; ///< in a file that outlives a restart
    NotedNotices notices;      ///< told where there is an archive
    int practiceStarts = 0;
    int jobRefreshes = 0;

private:
    [[nodiscard]] JobEditor makeJobEditor(const JobEditorRequest &request);

    QTemporaryDir m_folder;
    std::unique_ptr<ArchiveStore> m_archive;
    std::unique_ptr<MainWindow> m_window;
};

/// Some twenty jobs of the accounts "contosodata" and "contosomedia", in every state, as they stand
/// at @p now.
void fillWithSampleJobs(ScriptedJobService &service, const QDateTime &now);
[[nodiscard]] ConnectionSettings sampleSettings();

} // namespace waybill::test
