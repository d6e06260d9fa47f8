// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Places.h"
#include "widgets/ElidingLabel.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waybill;
using namespace waybill::test;

namespace {

constexpr QSize smallest(1024, 640);

/// What is wrong, by test and with the place where it was seen.
using Findings = QStringList;

QString nameOf(const QWidget *widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                          widget->objectName());
}

template<typename T>
QList<T *> visibleIn(const QWidget *root)
{
    QList<T *> found;
    for (T *widget : root->findChildren<T *>()) {
        if (widget->isVisible() && widget->window() == root->window())
            found.append(widget);
    }
    return found;
}

bool isInput(const QWidget *widget)
{
    if (widget->objectName().startsWith("qt_"_L1) || widget->focusPolicy() == Qt::NoFocus)
        return false; // parts that Qt makes inside its own widgets
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

/// The texts with letters that work while @p root has the focus.
QStringList lettered(const QWidget *root)
{
    QStringList texts;
    for (const auto *bar : visibleIn<QMenuBar>(root)) {
        for (const QAction *menu : bar->actions())
            texts.append(menu->text());
    }
    for (const auto *label : visibleIn<QLabel>(root)) {
        if (label->buddy() != nullptr)
            texts.append(label->text());
    }
    for (const auto *button : visibleIn<QAbstractButton>(root))
        texts.append(button->text());
    return texts;
}

Findings repeatedLetters(const QStringList &texts)
{
    Findings findings;
    QHash<QString, QString> seen;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        if (seen.contains(letter))
            findings.append(u"%1: %2 and %3"_s.arg(letter, seen.value(letter), text));
        seen.insert(letter, text);
    }
    return findings;
}

void collectMenus(const QList<QAction *> &actions, QList<QMenu *> &found)
{
    for (const QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            found.append(menu);
            collectMenus(menu->actions(), found);
        }
    }
}

Findings repeatedLettersInMenus(const MainWindow &window)
{
    QList<QMenu *> menus;
    collectMenus(window.menuBar()->actions(), menus);
    Findings findings;
    for (const QMenu *menu : std::as_const(menus)) {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible())
                texts.append(action->text());
        }
        const Findings here = repeatedLetters(texts);
        for (const QString &finding : here)
            findings.append(menu->title() + u" > "_s + finding);
    }
    return findings;
}

/// Inputs that a screen reader has no name for, and locked ones that do not say why.
Findings nameless(const QWidget *root)
{
    Findings findings;
    for (QWidget *widget : visibleIn<QWidget>(root)) {
        if (!isInput(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface == nullptr || interface->text(QAccessible::Name).isEmpty())
            findings.append(nameOf(widget) + u" has no name"_s);
    }
    return findings;
}

/// The part of @p widget that lies directly in @p ancestor.
const QWidget *partOf(const QWidget *ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Whether a reader meets @p next only before @p widget: above it in the same column, or left of it
/// in the same row.
bool goesBack(const QWidget *widget, const QWidget *next)
{
    const QWidget *common = widget->parentWidget();
    while (!common->isAncestorOf(next))
        common = common->parentWidget();
    if (common == next || common == widget)
        return false;
    const QRect here = partOf(common, widget)->geometry();
    const QRect there = partOf(common, next)->geometry();
    const bool isAbove = there.bottom() <= here.top() && there.left() < here.right();
    const bool isInTheRow = there.top() < here.center().y() && there.bottom() > here.center().y();
    return isAbove || (isInTheRow && there.right() <= here.left());
}

/// Steps of Tab against the direction of reading.
Findings stepsBack(QWidget *root)
{
    QList<QWidget *> chain;
    for (QWidget *widget = root->nextInFocusChain(); widget != root;
         widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && widget->isVisible() && widget->isEnabled() && root->isAncestorOf(widget)
            && widget->window() == root->window() && !widget->focusProxy())
            chain.append(widget);
    }
    // Around the whole circle the one step from the last to the first goes back.
    Findings findings;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget *next = chain.at((i + 1) % chain.size());
        if (goesBack(chain.at(i), next))
            findings.append(u"%1 after %2"_s.arg(nameOf(next), nameOf(chain.at(i))));
    }
    return findings.size() > 1 ? findings : Findings();
}

bool isTextCut(const QWidget *widget)
{
    if (widget->inherits("QLineEditIconButton")) // Qt draws its icon alone; the text is its name
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidingLabel *>(label))
            return false;
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                 : label->sizeHint().width() > label->width() + 1;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty()
        && button->minimumSizeHint().width() > button->width() + 1;
}

/// Texts that do not fit, widgets that reach out of the window, and scroll bars to the side.
Findings clipped(const QWidget *root)
{
    Findings findings;
    for (QWidget *widget : visibleIn<QWidget>(root)) {
        if (isTextCut(widget))
            findings.append(u"%1 %2 needs %3, has %4"_s.arg(nameOf(widget))
                                .arg(widget->property("text").toString())
                                .arg(widget->sizeHint().width())
                                .arg(widget->width()));
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        const bool scrollsAside = area && area->horizontalScrollBar()->maximum() > 0;
        if (scrollsAside && !qobject_cast<const QLineEdit *>(widget))
            findings.append(nameOf(widget) + u" scrolls to the side"_s);
        const QRect inWindow(widget->mapTo(root->window(), QPoint()), widget->size());
        const QWidget *parent = widget->parentWidget();
        if (parent == root && !root->rect().contains(inWindow))
            findings.append(nameOf(widget) + u" reaches out of the window"_s);
    }
    if (root->width() > smallest.width() || root->height() > smallest.height())
        findings.append(
            u"%1x%2 is larger than the smallest window"_s.arg(root->width()).arg(root->height()));
    return findings;
}

/// The classes of ui/ that are dialogs, by their headers.
QSet<QByteArray> dialogsInTheSources()
{
    static const QRegularExpression pattern(
        u"class (\\w+)(?: final)? : public (?:QDialog|PurgeQuestion)\\b"_s);
    QSet<QByteArray> classes;
    QDirIterator files(QStringLiteral(WAYBILL_SOURCES) + u"/ui"_s, {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            classes.insert("waybill::" + matches.next().captured(1).toUtf8());
    }
    classes.remove("waybill::PurgeQuestion"); // two of these are made of it
    return classes;
}

} // namespace

/// What must hold in every window, page and dialog, in every language, in the smallest window. One
/// walk through all places for each language finds everything.
class tst_EveryWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDialog_isVisited();
    void letters_areUnique() { report(m_letters); }
    void inputs_haveNames() { report(m_names); }
    void tab_goesInReadingOrder() { report(m_order); }
    void nothing_isClipped() { report(m_clipped); }

private:
    void look(const QString &language, const Places::Place &place);
    static void note(const QString &where, const Findings &found, Findings &into);
    static void report(const Findings &findings);

    QSet<QByteArray> m_dialogs;
    Findings m_letters;
    Findings m_names;
    Findings m_order;
    Findings m_clipped;
};

void tst_EveryWindow::initTestCase()
{
    for (const QString &language : Languages::available()) {
        Places places(language, smallest,
                      [&](const Places::Place &place) { look(language, place); });
        QVERIFY(places.walk());
        m_dialogs += places.dialogs();
        note(language + u" menus"_s, repeatedLettersInMenus(places.window()), m_letters);
    }
}

void tst_EveryWindow::look(const QString &language, const Places::Place &place)
{
    const QString where = language + u' ' + place.name;
    note(where, repeatedLetters(lettered(place.widget)), m_letters);
    note(where, nameless(place.widget), m_names);
    if (place.widget->windowTitle().contains(u'&')) // a title has no letters to press
        note(where, {place.widget->windowTitle()}, m_letters);
    note(where, stepsBack(place.widget), m_order);
    note(where, clipped(place.widget), m_clipped);
}

void tst_EveryWindow::note(const QString &where, const Findings &found, Findings &into)
{
    for (const QString &finding : found)
        into.append(where + u": "_s + finding);
}

void tst_EveryWindow::report(const Findings &findings)
{
    for (const QString &finding : findings)
        qWarning("%s", qPrintable(finding)); // one message would be cut
    QCOMPARE(findings.size(), 0);
}

void tst_EveryWindow::everyDialog_isVisited()
{
    const QSet<QByteArray> all = dialogsInTheSources();
    QVERIFY(all.size() > 8);
    for (const QByteArray &name : all)
        QVERIFY2(m_dialogs.contains(name),
                 qPrintable(QString::fromLatin1(name) + u" has no line in tests/ui/Places.cpp"_s));
}

QTEST_MAIN(tst_EveryWindow)
#include "tst_EveryWindow.moc"
