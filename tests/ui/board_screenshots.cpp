// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

// Draws the first page and the board with made-up jobs into PNG files, light and dark, for looking
// at: board_screenshots FOLDER. Scale with QT_SCALE_FACTOR, platform "offscreen".

#include "ui/BoardFixture.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

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

bool save(BoardFixture &fixture, QSize size, const QString &path)
{
    fixture.window().resize(size);
    if (!QTest::qWaitFor([&fixture, size] { return fixture.window().size() == size; }))
        return false;
    return fixture.window().grab().save(path);
}

/// The board with two states chosen, and the menu that they were chosen in.
bool drawFilter(BoardFixture &fixture, const QDir &folder, const QString &theme)
{
    auto *menu = fixture.find<QMenu>(u"filterMenu"_s);
    Q_EMIT menu->aboutToShow();
    QMenu *states = menu->actions().first()->menu();
    for (const int choice : {0, 1})
        states->actions().at(choice)->trigger();
    if (!save(fixture, {1024, 640}, folder.filePath(u"board-filter-%1.png"_s.arg(theme)))
        || !states->grab().save(folder.filePath(u"filter-menu-%1.png"_s.arg(theme))))
        return false;
    fixture.find<QPushButton>(u"clearFilterButton"_s)->click();
    return true;
}

bool draw(const QDir &folder, const QString &theme)
{
    BoardFixture fixture;
    fixture.start();
    if (!save(fixture, {1280, 800}, folder.filePath(u"connect-%1.png"_s.arg(theme))))
        return false;
    fixture.opener.refusal = OpenError{OpenError::Kind::NoPrivateKey, {}, u"CN=clerk"_s, {}, {}};
    fixture.openSampleConnection();
    fixture.window().openConnection(sampleSettings());
    auto *message = fixture.find<QWidget>(u"connectMessage"_s);
    if (!QTest::qWaitFor([message] { return message->isVisible(); })
        || !save(fixture, {1024, 640}, folder.filePath(u"connect-problem-%1.png"_s.arg(theme))))
        return false;
    fixture.opener.refusal.reset();
    fixture.openSampleConnection();
    if (!QTest::qWaitFor([&fixture] {
            auto *label = fixture.rowCount() > 0 ? fixture.find<QLabel>(u"peekShipTo"_s) : nullptr;
            return label && !label->text().isEmpty();
        }))
        return false;
    if (!save(fixture, {1280, 800}, folder.filePath(u"board-%1.png"_s.arg(theme)))
        || !save(fixture, {1024, 640}, folder.filePath(u"board-small-%1.png"_s.arg(theme))))
        return false;
    if (!drawFilter(fixture, folder, theme))
        return false;
    ServiceError forbidden;
    forbidden.kind = ServiceError::Kind::ClientCertificateRefused;
    forbidden.httpStatus = 403;
    fixture.opener.service->accountErrors.insert(u"contosomedia"_s, forbidden);
    fixture.find<QWidget>(u"refreshButton"_s)->setFocus();
    QTest::keyClick(&fixture.window(), Qt::Key_F5);
    auto *failure = fixture.find<QWidget>(u"boardMessage"_s);
    if (!QTest::qWaitFor([failure] { return failure->isVisible(); })
        || !save(fixture, {1280, 800}, folder.filePath(u"board-failure-%1.png"_s.arg(theme))))
        return false;
    fixture.find<QLineEdit>(u"findJobs"_s)->setText(u"nothing like it"_s);
    return QTest::qWaitFor([&fixture] { return fixture.rowCount() == 0; })
        && save(fixture, {1024, 640}, folder.filePath(u"board-empty-%1.png"_s.arg(theme)));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QDir folder(application.arguments().value(1, u"."_s));
    QApplication::setPalette(lightPalette());
    if (!draw(folder, u"light"_s))
        return 1;
    QApplication::setPalette(darkPalette());
    return draw(folder, u"dark"_s) ? 0 : 1;
}
