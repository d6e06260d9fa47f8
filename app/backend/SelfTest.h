// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "practice/PracticeService.h"
#include "session/ConnectionOpener.h"
#include "session/JobBoard.h"
#include "session/JobEditSession.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QTextStream;

namespace waybill {

/// The main job, done against the practice service over real mutual TLS: connect, list, edit, mark
/// as shipped, cancel, meet a conflict, lose an answer. Each step is printed with what went over the
/// wire, and checked against what the service then holds.
///
/// Runs in the event loop of the GUI thread; finished() tells whether every step came out right.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    /// @p practice has been started; @p settings lead to it. All references outlive the self test.
    SelfTest(practice::PracticeService &practice, ConnectionOpener &opener,
             ConnectionSettings settings, QTextStream &out, QObject *parent = nullptr);
    ~SelfTest() override;

    void start();

Q_SIGNALS:
    void finished(bool passed);

private:
    struct Step
    {
        const char *title;
        void (SelfTest::*run)();
    };

    static const std::vector<Step> &steps();

    void runNextStep();
    void pass(const QString &what);
    void fail(const QString &why);
    void expect(bool holds, const QString &what);
    void printWire();

    void connectToService();
    void listJobs();
    void openJob();
    void correctReturnAddress();
    void markAsShipped();
    void readBack();
    void cancelAJob();
    void meetAConflict();
    void saveBothChanges();
    void loseAnAnswer();

    /// Opens @p name and runs @p then once it has been read.
    void edit(const QString &name, std::function<void()> then);
    void whenChanged(std::function<void(const ChangeOutcome &)> then);
    void onConflict(const ChangeOutcome &outcome);
    void checkMerged(const ChangeOutcome &outcome);
    [[nodiscard]] QJsonObject held(const QString &name) const;
    [[nodiscard]] int patchesSeen() const;
    [[nodiscard]] JobKey keyOf(const QString &name) const;

    practice::PracticeService &m_practice;
    ConnectionOpener &m_opener;
    ConnectionSettings m_settings;
    QTextStream &m_out;
    QTimer m_deadline;
    std::size_t m_next = 0;
    bool m_failed = false;
    bool m_ended = false;
    OpenCallPtr m_openCall;
    std::shared_ptr<OpenConnection> m_connection;
    std::unique_ptr<JobBoard> m_board;
    QHash<QString, QString> m_accountOf;
    std::unique_ptr<JobEditSession> m_session;
};

} // namespace waybill
