// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// An #include line of a source file.
struct Include
{
    QString target; ///< as written, without the quotes or brackets
    bool own = false;
    int line = 0;
};

/// Who may include whom: the table of ARCHITECTURE.md. The key is a folder below the root; the
/// longest key that a file's path starts with counts.
struct Room
{
    QStringList rooms;     ///< own folders, besides itself
    QStringList qtModules; ///< besides QtCore
};

const QHash<QString, Room> &rooms()
{
    static const QStringList window = {u"app/base"_s,    u"app/domain"_s, u"app/service"_s,
                                       u"app/session"_s, u"app/models"_s, u"ui"_s};
    static const QHash<QString, Room> table = {
        {u"app/base"_s, {{}, {}}},
        {u"app/domain"_s, {{u"app/base"_s}, {}}},
        {u"app/net"_s, {{u"app/base"_s}, {u"QtNetwork"_s}}},
        {u"app/secrets"_s, {{u"app/base"_s}, {u"QtDBus"_s}}},
        {u"app/storage"_s, {{u"app/base"_s, u"app/domain"_s}, {u"QtSql"_s}}},
        {u"app/service"_s, {{u"app/base"_s, u"app/domain"_s}, {}}},
        {u"app/service/classic"_s,
         {{u"app/base"_s, u"app/domain"_s, u"app/service"_s, u"app/net"_s}, {}}},
        {u"app/phone"_s, {{u"app/base"_s, u"app/domain"_s}, {}}},
        {u"app/models"_s, {{u"app/base"_s, u"app/domain"_s}, {}}},
        {u"app/session"_s,
         {{u"app/base"_s, u"app/domain"_s, u"app/service"_s, u"app/secrets"_s, u"app/storage"_s},
          {}}},
        {u"app/practice"_s, {{u"app/base"_s}, {}}},
        // These two build the concrete objects; the window's does without what is in the module.
        {u"app/backend"_s,
         {{u"app/base"_s, u"app/domain"_s, u"app/service"_s, u"app/session"_s, u"app/net"_s,
           u"app/secrets"_s, u"app/service/classic"_s, u"app/practice"_s},
          {u"QtNetwork"_s, u"QtConcurrent"_s}}},
        {u"ui/composition"_s,
         {window + QStringList{u"app/secrets"_s, u"app/storage"_s},
          {u"QtGui"_s, u"QtWidgets"_s, u"QtDBus"_s}}},
        {u"ui"_s, {window, {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s}}},
    };
    return table;
}

QString roomOf(const QString &path)
{
    QString best;
    for (auto it = rooms().cbegin(); it != rooms().cend(); ++it) {
        if (path.startsWith(it.key() + u'/') && it.key().size() > best.size())
            best = it.key();
    }
    return best;
}

QStringList sourceFiles()
{
    const QDir root(QStringLiteral(WAYBILL_SOURCES));
    QStringList files;
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files << root.relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(WAYBILL_SOURCES)).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    QList<Include> includes;
    int number = 0;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        ++number;
        const auto match = directive.match(QString::fromUtf8(line));
        if (match.hasMatch())
            includes << Include{match.captured(2), match.captured(1) == u"\""_s, number};
    }
    return includes;
}

/// The file below the root that an own include names, or nothing (a moc file, a generated one).
QString resolve(const QString &target, const QString &from)
{
    const QDir root(QStringLiteral(WAYBILL_SOURCES));
    const QString beside = QDir::cleanPath(from.section(u'/', 0, -2) + u'/' + target);
    for (const QString &candidate : {u"app/"_s + target, u"ui/"_s + target, beside}) {
        if (root.exists(candidate))
            return candidate;
    }
    return {};
}

/// The Qt module whose header @p target is, or nothing.
QString qtModuleOf(const QString &target)
{
    if (target.contains(u'/'))
        return target.startsWith(u"Qt"_s) ? target.section(u'/', 0, 0) : QString();
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + target))
            return module;
    }
    return {};
}

} // namespace

class tst_Rooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFile_liesInARoom();
    void ownIncludes_followTheArrows();
    void qtIncludes_areOfTheRoomsModules();
    void foreignLibraries_stayInTheirRoom_data();
    void foreignLibraries_stayInTheirRoom();
    void includes_formNoCircle();
};

void tst_Rooms::everyFile_liesInARoom()
{
    const QStringList files = sourceFiles();
    QVERIFY(!files.isEmpty());
    for (const QString &path : files)
        QVERIFY2(!roomOf(path).isEmpty(), qPrintable(path));
}

void tst_Rooms::ownIncludes_followTheArrows()
{
    QStringList wrong;
    for (const QString &path : sourceFiles()) {
        if (path == u"ui/main.cpp"_s) // builds the concrete objects of every room
            continue;
        const QString room = roomOf(path);
        for (const Include &include : includesOf(path)) {
            const QString target = include.own ? resolve(include.target, path) : QString();
            const QString other = roomOf(target);
            if (target.isEmpty() || other == room || rooms()[room].rooms.contains(other))
                continue;
            wrong << u"%1:%2: %3 may not include %4"_s.arg(path, QString::number(include.line),
                                                           room, target);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Rooms::qtIncludes_areOfTheRoomsModules()
{
    QStringList wrong;
    for (const QString &path : sourceFiles()) {
        const QString room = roomOf(path);
        for (const Include &include : includesOf(path)) {
            const QString module = include.own ? QString() : qtModuleOf(include.target);
            if (module.isEmpty() || module == u"QtCore"_s
                || rooms()[room].qtModules.contains(module))
                continue;
            wrong << u"%1:%2: %3 may not include %4 of %5"_s.arg(
                path, QString::number(include.line), room, include.target, module);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Rooms::foreignLibraries_stayInTheirRoom_data()
{
    QTest::addColumn<QString>("library");
    QTest::addColumn<QStringList>("allowed");

    QTest::newRow("QtKeychain is known only to the secrets")
        << u"qt6keychain/"_s << QStringList{u"app/secrets"_s};
    QTest::newRow("the HTTP server is known only to the practice service")
        << u"httplib.h"_s << QStringList{u"app/practice"_s};
    QTest::newRow("OpenSSL is known only to the network and the practice service")
        << u"openssl/"_s << QStringList{u"app/net"_s, u"app/practice"_s};
}

void tst_Rooms::foreignLibraries_stayInTheirRoom()
{
    QFETCH(const QString, library);
    QFETCH(const QStringList, allowed);
    for (const QString &path : sourceFiles()) {
        for (const Include &include : includesOf(path)) {
            if (!include.own && include.target.startsWith(library))
                QVERIFY2(allowed.contains(roomOf(path)), qPrintable(path));
        }
    }
}

void tst_Rooms::includes_formNoCircle()
{
    QHash<QString, QStringList> arrows;
    for (const QString &path : sourceFiles()) {
        for (const Include &include : includesOf(path)) {
            const QString target = include.own ? resolve(include.target, path) : QString();
            if (!target.isEmpty())
                arrows[path] << target;
        }
    }
    // Takes away files that include nothing left over, until only circles remain.
    QSet<QString> left(arrows.keyBegin(), arrows.keyEnd());
    for (qsizetype before = -1; before != left.size();) {
        before = left.size();
        const QSet<QString> round = left;
        for (const QString &path : round) {
            const QStringList &targets = arrows[path];
            if (std::none_of(targets.begin(), targets.end(),
                             [&](const QString &target) { return left.contains(target); }))
                left.remove(path);
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.begin(), left.end()).join(u' ')));
}

QTEST_GUILESS_MAIN(tst_Rooms)
#include "tst_Rooms.moc"
