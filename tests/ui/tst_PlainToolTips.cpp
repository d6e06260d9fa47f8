// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/PlainToolTips.h"

#include <QApplication>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace waybill;

namespace {

const QString served = u"<h1>Cancelled</h1> <img src=\"file:///etc/hostname\">"_s;

/// Qt's own label with the tool tip that is shown now.
const QLabel *shownTip()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *widget : all) {
        if (widget->inherits("QTipLabel") && widget->isVisible())
            return qobject_cast<const QLabel *>(widget);
    }
    return nullptr;
}

} // namespace

class tst_PlainToolTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PlainToolTips::install(); }
    void cleanup() { QToolTip::hideText(); }
    void ofAWidget_isPlain();
    void ofACell_isPlain();
};

void tst_PlainToolTips::ofAWidget_isPlain()
{
    QVERIFY(Qt::mightBeRichText(served)); // Qt would take it for HTML
    QLabel label(u"hdd-0412"_s);
    label.setToolTip(served);
    label.show();
    QHelpEvent asked(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&label, &asked);
    QTRY_VERIFY(shownTip());
    QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
    QCOMPARE(shownTip()->text(), served);
}

void tst_PlainToolTips::ofACell_isPlain()
{
    QStandardItemModel model(1, 1);
    auto *const item = new QStandardItem(u"hdd-0412"_s); // the model's
    item->setToolTip(served);
    model.setItem(0, item);
    QTableView view;
    view.setModel(&model);
    view.show();
    const QPoint inside = view.visualRect(model.index(0, 0)).center();
    QHelpEvent asked(QEvent::ToolTip, inside, view.viewport()->mapToGlobal(inside));
    QApplication::sendEvent(view.viewport(), &asked);
    QTRY_VERIFY(shownTip());
    QCOMPARE(shownTip()->textFormat(), Qt::PlainText);
    QCOMPARE(shownTip()->text(), served);
}

QTEST_MAIN(tst_PlainToolTips)
#include "tst_PlainToolTips.moc"
