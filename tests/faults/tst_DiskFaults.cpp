// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "faults/Shelves.h"
#include "support/DiskTroubles.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

using Kind = StorageError::Kind;

namespace {

enum class Trouble {
    FullDisk,
    UsedUpQuota,
    ReadOnlyDisk,
    ReadOnlyDiskWithoutTheFile,
    Locked,
    Garbage,
    CutOff,
    Newer,
    FolderInPlaceOfTheFile,
    FileInPlaceOfTheFolder,
};

struct DiskFault
{
    Trouble trouble;
    const char *name;
    Kind kind;
    const char *cause; ///< in the words of the message
};

constexpr DiskFault faults[] = {
    {Trouble::FullDisk, "a full disk", Kind::Full, "The disk is full."},
    {Trouble::UsedUpQuota, "a quota that is used up", Kind::Failed,
     "The disk did not take it; perhaps a quota is used up."},
    {Trouble::ReadOnlyDisk, "a read-only disk", Kind::ReadOnly, "read-only"},
    {Trouble::ReadOnlyDiskWithoutTheFile, "a folder that cannot be written to", Kind::ReadOnly,
     "read-only"},
    {Trouble::Locked, "locked by another program", Kind::Locked, "Another program holds the file."},
    {Trouble::Garbage, "a corrupt file", Kind::Corrupt, "It was set aside, not deleted"},
    {Trouble::CutOff, "a file that is cut off", Kind::Corrupt, "It was set aside, not deleted"},
    {Trouble::Newer, "written by a newer version", Kind::TooNew,
     "written by a newer Waybill. It was left as it is."},
    {Trouble::FolderInPlaceOfTheFile, "a folder in place of the file", Kind::CannotOpen,
     "cannot be opened or made"},
    {Trouble::FileInPlaceOfTheFolder, "a file in place of the folder", Kind::CannotOpen,
     "cannot be opened or made"},
};

bool isOf(Trouble trouble, std::initializer_list<Trouble> some)
{
    return std::find(some.begin(), some.end(), trouble) != some.end();
}

bool needsDisk(Trouble trouble)
{
    return isOf(trouble,
                {Trouble::FullDisk, Trouble::ReadOnlyDisk, Trouble::ReadOnlyDiskWithoutTheFile});
}

bool hasFileBefore(Trouble trouble)
{
    return !isOf(trouble,
                 {Trouble::ReadOnlyDiskWithoutTheFile, Trouble::FolderInPlaceOfTheFile,
                  Trouble::FileInPlaceOfTheFolder});
}

/// What can be taken away, so that the file is as before; the others stay as they are.
bool passes(Trouble trouble)
{
    return needsDisk(trouble) || isOf(trouble, {Trouble::UsedUpQuota, Trouble::Locked});
}

} // namespace

/// Every fault of a disk meets every file of Waybill's: what a person is told, that they go on
/// working, that nothing on the disk gets worse, and that all is well again once the disk is.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void twoProgramsOnOneFile_bothWork_data();
    void twoProgramsOnOneFile_bothWork();

private:
    void begin(Trouble trouble, const ShelfKind &kind);
    void end(Trouble trouble);
    void checkWords(const ShelfKind &kind, const DiskFault &fault, const StorageError &error);
    void checkWhatStays(const DiskFault &fault, const ShelfKind &kind);
    [[nodiscard]] QStringList setAside() const;
    [[nodiscard]] static bool putAtLast(Shelf &shelf, const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_before; ///< of the file, with the trouble
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<UsedUpQuota> m_quota;
    std::unique_ptr<Holder> m_holder;
    std::unique_ptr<QLockFile> m_lock;
};

void tst_DiskFaults::fault_data()
{
    QTest::addColumn<qsizetype>("shelf");
    QTest::addColumn<int>("index");
    const QList<ShelfKind> shelves = allShelves();
    for (qsizetype shelf = 0; shelf < shelves.size(); ++shelf) {
        for (int index = 0; index < int(std::size(faults)); ++index)
            QTest::addRow("%s: %s", shelves.at(shelf).name.constData(), faults[index].name)
                << shelf << index;
    }
}

void tst_DiskFaults::begin(Trouble trouble, const ShelfKind &kind)
{
    const QString folder = QFileInfo(m_path).path();
    switch (trouble) {
    case Trouble::FullDisk:
        return m_disk->fill();
    case Trouble::UsedUpQuota:
        m_quota = std::make_unique<UsedUpQuota>(0);
        return;
    case Trouble::ReadOnlyDisk:
    case Trouble::ReadOnlyDiskWithoutTheFile:
        return m_disk->setReadOnly(true);
    case Trouble::Locked:
        if (kind.isDatabase) {
            m_holder = std::make_unique<Holder>(m_path);
            return;
        }
        m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
        QVERIFY(m_lock->tryLock());
        return;
    case Trouble::Garbage:
        return overwrite(m_path, "This is none of Waybill's files, whatever its name says.");
    case Trouble::CutOff:
        return overwrite(m_path, contentOf(m_path).left(QFileInfo(m_path).size() / 2));
    case Trouble::Newer:
        if (kind.isDatabase)
            return makeNewer(m_path);
        return overwrite(m_path, "{ \"version\": 99, \"connections\": [] }");
    case Trouble::FolderInPlaceOfTheFile:
        QVERIFY(QDir().mkpath(m_path + u"/something of theirs"_s));
        return;
    case Trouble::FileInPlaceOfTheFolder:
        return overwrite(folder, "a file where the folder should be");
    }
}

void tst_DiskFaults::end(Trouble trouble)
{
    m_quota.reset();
    m_holder.reset();
    m_lock.reset();
    if (trouble == Trouble::FullDisk)
        m_disk->makeRoom();
    else if (needsDisk(trouble))
        m_disk->setReadOnly(false);
}

void tst_DiskFaults::checkWords(const ShelfKind &kind, const DiskFault &fault,
                                const StorageError &error)
{
    const QString words = kind.words(error);
    QVERIFY2(words.contains(QLatin1StringView(fault.cause)), qPrintable(words));
    for (const QString &blame : {u"invalid"_s, u"illegal"_s, u"failed to"_s})
        QVERIFY2(!words.contains(blame, Qt::CaseInsensitive), qPrintable(words));
    QVERIFY2(words.count(u'.') >= 3, qPrintable(words)); // what happened, why, what to do
}

QStringList tst_DiskFaults::setAside() const
{
    const QFileInfo info(m_path);
    return info.dir().entryList({info.fileName() + u".corrupt-*"_s}, QDir::Files, QDir::Name);
}

void tst_DiskFaults::checkWhatStays(const DiskFault &fault, const ShelfKind &kind)
{
    const QDir folder = QFileInfo(m_path).dir();
    switch (fault.trouble) {
    case Trouble::Garbage:
    case Trouble::CutOff:
        QVERIFY(!setAside().isEmpty());
        QCOMPARE(contentOf(folder.filePath(setAside().constFirst())), m_before);
        break;
    case Trouble::Newer:
        QCOMPARE(contentOf(m_path), m_before);
        break;
    case Trouble::FolderInPlaceOfTheFile:
        QVERIFY(QFileInfo::exists(m_path + u"/something of theirs"_s));
        break;
    case Trouble::FileInPlaceOfTheFolder:
        QCOMPARE(contentOf(folder.path()), "a file where the folder should be"_ba);
        break;
    default:
        QVERIFY(setAside().isEmpty());
        if (hasFileBefore(fault.trouble)) {
            const QStringList held = kind.open(m_path)->onDisk();
            QVERIFY(kind.keeps == ShelfKind::Keeps::Latest ? held.size() == 1
                                                           : held.contains(u"before"_s));
        }
    }
}

bool tst_DiskFaults::putAtLast(Shelf &shelf, const QString &text)
{
    return QTest::qWaitFor([&] { return !shelf.put(text); }, 30000);
}

void tst_DiskFaults::fault()
{
    QFETCH(const qsizetype, shelf);
    QFETCH(const int, index);
    const ShelfKind kind = allShelves().at(shelf);
    const DiskFault &fault = faults[index];
    m_disk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/"_s + kind.file);
    if (needsDisk(fault.trouble)) {
        m_disk = std::make_unique<SmallDisk>(QFileInfo(m_path).path());
        if (!m_disk->isThere())
            QSKIP("This user may not mount a disk.");
    }
    if (hasFileBefore(fault.trouble))
        QVERIFY(!kind.open(m_path)->put(u"before"_s));
    begin(fault.trouble, kind);
    m_before = contentOf(m_path);

    const QString meanwhile = u"meanwhile "_s + QString(6000, u'x');
    {
        const auto used = kind.open(m_path);
        const auto error = used->put(meanwhile);
        if (error)
            checkWords(kind, fault, *error);
        const bool isAsExpected = error && error->kind == fault.kind;
        const bool isShown = used->isShown(meanwhile);
        if (passes(fault.trouble))
            end(fault.trouble);
        QVERIFY2(isAsExpected, error ? qPrintable(error->detail) : "nothing was said");
        QVERIFY(isShown);
        checkWhatStays(fault, kind);
        if (passes(fault.trouble) || fault.kind == Kind::Corrupt)
            QVERIFY(putAtLast(*used, u"after"_s));
    }
    if (passes(fault.trouble) || fault.kind == Kind::Corrupt) {
        const QStringList held = kind.open(m_path)->onDisk();
        QVERIFY2(held.contains(u"after"_s), qPrintable(held.join(u'\n').left(80)));
        QVERIFY(!kind.writesLater || held.contains(meanwhile));
    }
    checkWhatStays(fault, kind);
}

void tst_DiskFaults::twoProgramsOnOneFile_bothWork_data()
{
    QTest::addColumn<qsizetype>("shelf");
    const QList<ShelfKind> shelves = allShelves();
    for (qsizetype shelf = 0; shelf < shelves.size(); ++shelf)
        QTest::newRow(shelves.at(shelf).name.constData()) << shelf;
}

void tst_DiskFaults::twoProgramsOnOneFile_bothWork()
{
    QFETCH(const qsizetype, shelf);
    const ShelfKind kind = allShelves().at(shelf);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/"_s + kind.file);
    constexpr int each = 10;
    QStringList put;
    {
        const auto one = kind.open(path);
        const auto two = kind.open(path);
        for (int i = 0; i < each; ++i) {
            for (Shelf *program : {one.get(), two.get()}) {
                put.append(u"text %1"_s.arg(put.size()));
                QVERIFY(!program->put(put.constLast()));
            }
        }
    }
    const QStringList held = kind.open(path)->onDisk();
    QVERIFY(held.contains(put.constLast()));
    switch (kind.keeps) {
    case ShelfKind::Keeps::All:
        QCOMPARE(held.size(), put.size());
        break;
    case ShelfKind::Keeps::Latest:
        QCOMPARE(held.size(), 1);
        break;
    case ShelfKind::Keeps::LatestOfEach:
        QCOMPARE(held.size(), 2);
        QVERIFY(held.contains(put.at(put.size() - 2)));
        break;
    }
}

QTEST_MAIN(tst_DiskFaults)
#include "tst_DiskFaults.moc"
