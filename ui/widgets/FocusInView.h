// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QScrollArea;
class QWidget;

namespace waybill {

/// What has the keyboard is in sight, however it got it: Qt scrolls to what Tab leads to, and to
/// nothing else. What a mouse presses stays where it is.
class FocusInView : public QObject
{
    Q_OBJECT

public:
    /// What belongs to a widget and is to be seen with it, such as its label; itself in any case.
    using Whole = std::function<QWidget *(QWidget *)>;

    /// For what is in @p area, which owns what does it.
    static void serve(QScrollArea *area, Whole whole = {});
    /// Scrolls the area that @p widget is in, if any, to it: all of it, or its top where it is higher
    /// than the view.
    static void reveal(const QWidget *widget);

private:
    FocusInView(QScrollArea *area, Whole whole);
    void follow(QWidget *focused);

    QScrollArea *m_area = nullptr;
    Whole m_whole;
};

} // namespace waybill
