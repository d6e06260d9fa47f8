// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Draws every place of the window with made-up jobs into PNG files, light, dark, and in German (the
// longest words), for looking at: waybill_screenshots FOLDER. Scale with QT_SCALE_FACTOR, platform
// "offscreen".

#include "addressbook/AddressRunDialog.h"
#include "addressbook/ImportDialog.h"
#include "board/ViewsList.h"
#include "ui/WindowFixture.h"
#include "widgets/OutlineStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

QPalette darkPalette()
{
    const QColor window(0x2A2E34), base(0x1E2227), text(0xE6E9EC);
    QPalette palette(window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(0x23272D));
    palette.setColor(QPalette::Button, QColor(0x353A42));
    palette.setColor(QPalette::Highlight, QColor(0x3D8BD9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9AA3AD));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7A828B));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xF4F5F7));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Button, QColor(0xFBFBFC));
    palette.setColor(QPalette::Highlight, QColor(0x1A6FC4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6B747D));
    return palette;
}

constexpr QSize usual(1280, 800);
constexpr QSize smallest(1024, 640);

/// Lets what was just shown, hidden or resized be laid out; a page with wrapped text in columns takes
/// several rounds.
void settle()
{
    for (int round = 0; round < 4; ++round) {
        bool isDone = false;
        QTimer::singleShot(0, qApp, [&isDone] { isDone = true; });
        (void)QTest::qWaitFor([&isDone] { return isDone; });
    }
}

/// The pictures of one theme and language; a step that fails is named, and the others go on.
class Album
{
public:
    Album(const QDir &folder, QString theme, QString language)
        : m_folder(folder)
        , m_theme(std::move(theme))
        , m_language(std::move(language))
    {
        m_window.languages.use(QLocale(m_language));
        m_window.board.keepsArchive = true;
        m_window.board.start();
    }

    [[nodiscard]] bool draw();

private:
    void drawFirstPage();
    void drawBoard();
    void drawEditors();
    void drawEditorEnd();
    void drawDialogs();
    void drawBook();
    void saveSuggestions();
    void drawBulk();
    void drawHelp();
    void drawFailure();
    void drawArchive();
    void drawViews();
    void drawOffline();

    [[nodiscard]] bool need(bool isThere, const char *what);
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(u"%1-%2-%3.png"_s.arg(name, m_theme, m_language));
    }
    void save(const QString &name, QSize size);
    /// The window with @p dialog on it, as it lies there.
    void saveWith(const QString &dialog, const QString &name);

    QDir m_folder;
    QString m_theme;
    QString m_language;
    WindowFixture m_window;
    bool m_isGood = true;
};

bool Album::need(bool isThere, const char *what)
{
    if (!isThere) {
        qWarning("%s-%s: %s did not come", qPrintable(m_theme), qPrintable(m_language), what);
        m_isGood = false;
    }
    return isThere;
}

void Album::save(const QString &name, QSize size)
{
    MainWindow &window = m_window.board.window();
    window.resize(size);
    const bool hasSize = QTest::qWaitFor([&window, size] { return window.size() == size; });
    settle();
    if (need(hasSize, "the size"))
        m_isGood = window.grab().save(path(name)) && m_isGood;
}

void Album::saveWith(const QString &dialog, const QString &name)
{
    QWidget *shown = m_window.dialog(dialog);
    if (!need(shown != nullptr, qPrintable(dialog)))
        return;
    settle();
    MainWindow &window = m_window.board.window();
    QPixmap picture = window.grab();
    const QPixmap front = shown->grab();
    const QSize frame = shown->size();
    const QPoint place((window.width() - frame.width()) / 2,
                       (window.height() - frame.height()) / 2);
    QPainter painter(&picture);
    painter.fillRect(QRect(QPoint(), window.size()), QColor(0, 0, 0, 70));
    painter.fillRect(QRect(place, frame).adjusted(-1, -1, 1, 1), Qt::black);
    painter.drawPixmap(place, front);
    painter.end();
    m_isGood = picture.save(path(name)) && m_isGood;
    qobject_cast<QDialog *>(shown)->reject();
}

void Album::drawFirstPage()
{
    save(u"connect"_s, usual);
    m_window.board.opener.refusal = OpenError{
        OpenError::Kind::NoPrivateKey, {}, u"CN=clerk"_s, {}, {}};
    m_window.board.openSampleConnection();
    auto *message = m_window.board.find<QWidget>(u"connectMessage"_s);
    if (need(message && QTest::qWaitFor([message] { return message->isVisible(); }), "the problem"))
        save(u"connect-problem"_s, smallest);
    m_window.board.opener.refusal.reset();
    m_window.board.opener.wantedPassphrase = "secret";
    m_window.board.window().openConnection(sampleSettings());
    saveWith(u"passphraseDialog"_s, u"passphrase"_s);
    m_window.board.opener.wantedPassphrase.clear();
}

void Album::drawBoard()
{
    save(u"board"_s, usual);
    save(u"board-small"_s, smallest);
    auto *menu = m_window.board.find<QMenu>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> states = menu->actions().constFirst()->menu()->actions();
    for (const int choice : {0, 1})
        states.at(choice)->trigger();
    save(u"board-filter"_s, smallest);
    m_window.board.find<QPushButton>(u"clearFilterButton"_s)->click();
}

void Album::drawEditors()
{
    using Kind = JobState::Kind;
    const QList<QPair<Kind, QString>> states{
        {Kind::Creating, u"creating"_s},   {Kind::Shipping, u"shipping"_s},
        {Kind::Received, u"received"_s},   {Kind::Transferring, u"transferring"_s},
        {Kind::Packaging, u"packaging"_s}, {Kind::Completed, u"completed"_s}};
    for (const auto &[state, name] : states) {
        if (!need(m_window.openEditor(state), "the editor"))
            return;
        save(u"editor-"_s + name, usual);
        if (state == Kind::Creating || state == Kind::Packaging)
            save(u"editor-"_s + name + u"-small"_s, smallest);
        auto *bar = m_window.page()->findChild<QScrollArea *>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        if (state == Kind::Transferring)
            drawEditorEnd();
        m_window.leaveEditor();
    }
}

void Album::drawEditorEnd()
{
    save(u"editor-end"_s, usual);
    m_window.type(u"friendlyName"_s, u"Server room move, second part"_s);
    auto *scroll = m_window.page()->findChild<QScrollArea *>();
    m_window.page()->findChild<QTabBar *>(u"jobTabs"_s)->setCurrentIndex(1);
    settle();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    save(u"editor-request"_s, smallest);
}

void Album::drawDialogs()
{
    if (!need(m_window.openEditor(JobState::Kind::Creating), "the editor"))
        return;
    m_window.press(u"markAsShippedButton"_s);
    save(u"missing"_s, usual);
    m_window.type(u"deliveryCarrier"_s, u"FedEx"_s);
    m_window.type(u"trackingNumber"_s, u"7867 8551 8217"_s);
    m_window.type(u"driveCount"_s, u"2"_s);
    save(u"editor-changed"_s, usual);
    m_window.press(u"markAsShippedButton"_s);
    saveWith(u"markAsShippedDialog"_s, u"ship"_s);
    m_window.press(u"addressPartsButton"_s);
    saveWith(u"addressDialog"_s, u"address-parts"_s);
    m_window.press(u"requestCancellationButton"_s);
    saveWith(u"cancellationDialog"_s, u"cancellation"_s);
    m_window.press(u"previewButton"_s);
    saveWith(u"previewDialog"_s, u"preview"_s);
    m_window.press(u"backButton"_s);
    saveWith(u"unsavedDialog"_s, u"unsaved"_s);
    m_window.type(u"email"_s, u"ann.clerk@contoso.example"_s);
    m_window.changeBehindTheBack();
    m_window.press(u"saveButton"_s);
    saveWith(u"conflictDialog"_s, u"conflict"_s);
    m_window.leaveEditor();
}

void Album::saveSuggestions()
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!need(popup != nullptr, "the suggestions"))
        return;
    settle();
    MainWindow &window = m_window.board.window();
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    painter.end();
    m_isGood = picture.save(path(u"suggestions"_s)) && m_isGood;
    popup->hide();
}

void Album::drawBook()
{
    m_window.fillBook();
    m_window.board.find<QAction>(u"addressBookAction"_s)->trigger();
    m_window.board.find<QPushButton>(u"addAddressButton"_s)->click();
    saveWith(u"addressEntryDialog"_s, u"address-entry"_s);
    m_window.board.find<QPushButton>(u"duplicatesButton"_s)->click();
    saveWith(u"duplicatesDialog"_s, u"duplicates"_s);
    const QByteArray rows =
        "Recipient;Address;Phone;Email;Fax\r\nAdatum AS;7 Fjord Road, Oslo;+47 22 "
        "5550;dock@adatum.example;\r\nContoso Dock 4;9 Harbour Street, 20457 "
        "Hamburg, Germany;;;\r\n;lost;1;;\r\n";
    const auto file = addressesFromTable(*csv::readTable(rows));
    (new ImportDialog(*file, planImport(*file, m_window.book.addresses()),
                      &m_window.board.window()))
        ->open();
    saveWith(u"importDialog"_s, u"import"_s);
    saveWith(u"addressBookDialog"_s, u"addresses"_s);
    m_window.board.find<QAction>(u"carrierAccountsAction"_s)->trigger();
    m_window.board.find<QPushButton>(u"addAccountButton"_s)->click();
    saveWith(u"accountEntryDialog"_s, u"account-entry"_s);
    saveWith(u"accountsDialog"_s, u"accounts"_s);
    if (!need(m_window.openEditor(JobState::Kind::Creating), "the editor"))
        return;
    auto *recipient = m_window.page()->findChild<QLineEdit *>(u"recipientName"_s);
    recipient->setFocus();
    QTest::keyClick(recipient, Qt::Key_Down);
    saveSuggestions();
    m_window.press(u"copyShippingButton"_s);
    saveWith(u"jobPickDialog"_s, u"copy-shipping"_s);
    m_window.leaveEditor();
}

void Album::drawBulk()
{
    ScriptedJobService &service = *m_window.board.opener.service;
    service.takesReturnAddresses = true;
    service.changeError.reset();
    if (!need(QTest::qWaitFor([this] { return m_window.board.rowCount() > 1; }), "the jobs"))
        return;
    auto *table = m_window.board.find<QAbstractItemView>(u"jobsTable"_s);
    table->selectAll();
    m_window.board.find<QAction>(u"setReturnAddressAction"_s)->trigger();
    auto *addresses = m_window.board.find<QAbstractItemView>(u"addresses"_s);
    addresses->setCurrentIndex(addresses->model()->index(0, 0));
    settle();
    QWidget *chooser = m_window.board.find<QWidget>(u"addressBookDialog"_s);
    m_isGood = chooser->grab().save(path(u"choose-address"_s)) && m_isGood;
    m_window.board.find<QPushButton>(u"useAddressButton"_s)->click();
    auto *run = qobject_cast<AddressRunDialog *>(m_window.dialog(u"addressRunDialog"_s));
    if (!need(run && QTest::qWaitFor([run] {
                  return run->run().phase() == AddressRun::Phase::Review;
              }),
              "the review"))
        return;
    settle();
    m_isGood = run->grab().save(path(u"bulk-review"_s)) && m_isGood;
    run->findChild<QPushButton *>(u"sendRunButton"_s)->click();
    if (need(QTest::qWaitFor([run] { return run->run().phase() == AddressRun::Phase::Done; }),
             "the end"))
        saveWith(u"addressRunDialog"_s, u"bulk-done"_s);
}

void Album::drawHelp()
{
    const QList<QPair<QString, QString>> dialogs{{u"shortcutsAction"_s, u"shortcutsDialog"_s},
                                                 {u"aboutAction"_s, u"aboutDialog"_s}};
    for (const auto &[action, dialog] : dialogs) {
        m_window.board.find<QAction>(action)->trigger();
        saveWith(dialog, dialog.chopped(int(qstrlen("Dialog"))));
    }
}

void Album::drawFailure()
{
    ServiceError forbidden;
    forbidden.kind = ServiceError::Kind::ClientCertificateRefused;
    forbidden.httpStatus = 403;
    m_window.board.opener.service->accountErrors.insert(u"contosomedia"_s, forbidden);
    m_window.board.find<QAction>(u"refreshAction"_s)->trigger();
    auto *failure = m_window.board.find<QWidget>(u"boardMessage"_s);
    if (need(failure && QTest::qWaitFor([failure] { return failure->isVisible(); }), "the failure"))
        save(u"board-failure"_s, usual);
    m_window.board.find<QLineEdit>(u"findJobs"_s)->setText(u"nothing like it"_s);
    if (need(QTest::qWaitFor([this] { return m_window.board.rowCount() == 0; }), "an empty table"))
        save(u"board-empty"_s, smallest);
}

void Album::drawViews()
{
    BoardFixture &board = m_window.board;
    board.find<QLineEdit>(u"findJobs"_s)->setText(u"dhl"_s);
    if (!need(QTest::qWaitFor([&] { return board.rowCount() == 5; }), "the search"))
        return;
    board.find<QAction>(u"saveViewAction"_s)->trigger();
    auto *name = qobject_cast<QLineEdit *>(m_window.dialog(u"viewName"_s));
    if (!need(name != nullptr, "the name of the view"))
        return;
    name->setText(u"DHL this week"_s);
    board.find<QPushButton>(u"nameViewButton"_s)->click();
    board.find<QAction>(u"saveViewAction"_s)->trigger();
    saveWith(u"viewNameDialog"_s, u"view-name"_s);
    save(u"board-views"_s, smallest);
    board.find<QAction>(u"noticesAction"_s)->trigger();
    saveWith(u"noticesDialog"_s, u"notices"_s);
    auto *table = board.find<QTableView>(u"jobsTable"_s);
    table->selectAll();
    board.find<QAction>(u"openJobAction"_s)->trigger();
    if (!need(QTest::qWaitFor([&] { return m_window.page() && m_window.page()->session().job(); }),
              "several jobs"))
        return;
    save(u"editor-several"_s, smallest);
    m_window.leaveEditor();
    board.find<ViewsList>(u"viewsList"_s)->setCurrentView(JobView::AllJobs);
}

void Album::drawArchive()
{
    BoardFixture &board = m_window.board;
    const QDateTime before = board.now;
    board.now = before.addDays(31);
    for (QList<JobSummary> &jobs : board.opener.service->jobs)
        jobs.removeIf([](const JobSummary &job) {
            return job.state.isFinished() || job.key.name == u"hdd-0413"_s;
        });
    board.opener.service->jobs[u"contosodata"_s].removeIf(
        [](const JobSummary &job) { return job.key.name == u"hdd-0412"_s; });
    board.find<QAction>(u"refreshAction"_s)->trigger();
    auto *views = board.find<ViewsList>(u"viewsList"_s);
    if (!need(QTest::qWaitFor([&] { return views->countOf(JobView::Archive) == 7; }),
              "the archive"))
        return;
    views->setCurrentView(JobView::Archive);
    auto *summary = board.find<QLabel>(u"peekSummary"_s);
    if (!need(QTest::qWaitFor([&] { return summary->text().contains(u'.'); }), "the reason"))
        return;
    save(u"archive"_s, usual);
    save(u"archive-small"_s, smallest);
    board.find<QAction>(u"purgeArchiveAction"_s)->trigger();
    auto *removing = board.find<QPushButton>(u"removeArchivedButton"_s);
    (void)need(QTest::qWaitFor([&] { return removing->isEnabled(); }), "what goes");
    saveWith(u"archivePurgeDialog"_s, u"archive-purge"_s);
    board.find<QLineEdit>(u"findJobs"_s)->setText(u"hdd-0412"_s);
    (void)need(QTest::qWaitFor([&] { return board.rowCount() == 1; }), "hdd-0412");
    board.find<QAction>(u"openJobAction"_s)->trigger();
    if (need(QTest::qWaitFor([&] { return m_window.page() && m_window.page()->session().job(); }),
             "the archived job")) {
        save(u"archive-job"_s, usual);
        save(u"archive-job-small"_s, smallest);
        m_window.leaveEditor();
    }
    views->setCurrentView(JobView::AllJobs);
    board.now = before;
}

void Album::drawOffline()
{
    BoardFixture &board = m_window.board;
    board.opener.fill = [](ScriptedJobService &service) {
        ServiceError offline;
        offline.kind = ServiceError::Kind::Offline;
        service.error = offline;
    };
    board.start();
    board.openSampleConnection();
    if (need(QTest::qWaitFor([&] {
                 auto *views = board.find<ViewsList>(u"viewsList"_s);
                 return views && views->countOf(JobView::Archive) > 0;
             }),
             "the list of the last time"))
        save(u"board-offline"_s, usual);
}

bool Album::draw()
{
    drawFirstPage();
    if (!need(m_window.openBoard(), "the board"))
        return false;
    drawBoard();
    drawEditors();
    drawDialogs();
    drawBook();
    drawBulk();
    drawHelp();
    drawViews();
    drawArchive();
    drawFailure();
    drawOffline();
    return m_isGood;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    OutlineStyle::install();
    const QDir folder(application.arguments().value(1, u"."_s));
    bool isGood = true;
    QApplication::setPalette(lightPalette());
    for (const QString &language : {u"en"_s, u"de"_s})
        isGood = Album(folder, u"light"_s, language).draw() && isGood;
    QApplication::setPalette(darkPalette());
    isGood = Album(folder, u"dark"_s, u"en"_s).draw() && isGood;
    return isGood ? 0 : 1;
}
