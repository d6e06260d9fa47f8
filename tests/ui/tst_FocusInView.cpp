// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/FocusInView.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace waybill;

/// What has the keyboard is seen in a page that is scrolled.
class tst_FocusInView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fieldThatGetsTheFocus_isScrolledTo();
    void whatBelongsToIt_isSeenToo();
    void whatIsHigherThanTheView_showsItsTop();
    void fieldInSight_movesNothing();

private:
    [[nodiscard]] bool isSeen(const QWidget *widget) const
    {
        const QRect place(widget->mapTo(m_area->viewport(), QPoint()), widget->size());
        return m_area->viewport()->rect().contains(place);
    }

    std::unique_ptr<QScrollArea> m_area;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_fields;
    QWidget *m_high = nullptr;
};

/// Thirty fields with a label above each, and something high below them.
void tst_FocusInView::init()
{
    m_labels.clear();
    m_fields.clear();
    m_area = std::make_unique<QScrollArea>();
    m_area->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 30; ++i) {
        auto *frame = new QWidget;
        auto *inside = new QVBoxLayout(frame);
        m_labels.append(new QLabel(QString::number(i)));
        m_fields.append(new QLineEdit);
        inside->addWidget(m_labels.last());
        inside->addWidget(m_fields.last());
        column->addWidget(frame);
    }
    m_high = new QWidget;
    m_high->setFixedHeight(1000);
    m_high->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_high);
    m_area->setWidget(content);
    m_area->resize(300, 300);
    FocusInView::serve(m_area.get(), [](QWidget *focused) {
        return qobject_cast<QLineEdit *>(focused) ? focused->parentWidget() : focused;
    });
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    m_fields.first()->setFocus();
    QTRY_VERIFY(isSeen(m_fields.first()));
}

void tst_FocusInView::fieldThatGetsTheFocus_isScrolledTo()
{
    QVERIFY(!isSeen(m_fields.at(20)));
    m_fields.at(20)->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(m_fields.at(20)));
    m_fields.at(3)->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(m_fields.at(3)));
}

void tst_FocusInView::whatBelongsToIt_isSeenToo()
{
    m_fields.at(25)->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(isSeen(m_fields.at(25)));
    m_fields.at(12)->setFocus(Qt::OtherFocusReason); // from below: the label is above the field
    QTRY_VERIFY(isSeen(m_labels.at(12)));
    QVERIFY(isSeen(m_fields.at(12)));
}

void tst_FocusInView::whatIsHigherThanTheView_showsItsTop()
{
    m_high->setFocus(Qt::OtherFocusReason);
    const auto top = [this] { return m_high->mapTo(m_area->viewport(), QPoint()).y(); };
    QTRY_VERIFY(top() >= 0 && top() < 30);
}

void tst_FocusInView::fieldInSight_movesNothing()
{
    const QPoint before = m_area->widget()->pos();
    m_fields.at(1)->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_area->widget()->pos(), before);
}

QTEST_MAIN(tst_FocusInView)
#include "tst_FocusInView.moc"
