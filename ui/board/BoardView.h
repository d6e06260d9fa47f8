// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "board/EmptyNotice.h"
#include "models/JobFilterModel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace waybill {

class FilterButton;
class JobsTable;
class MessageBar;
class PeekPanel;
class ViewsList;

/// The parts of the board in their places, with their fixed words and colours. What they show and
/// do is BoardPage's business, which is why it may reach each of them.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    /// @p jobs outlives the view.
    BoardView(JobFilterModel &jobs, const Clock &clock, QWidget *parent = nullptr);

    /// Says what is filtered, or hides the line where nothing is.
    void showFilter(const JobFilter &chosen);
    /// Shows the table, and gives it back the focus that a notice took from it.
    void showRows();
    /// Puts the focus into the table, at once or as soon as it is shown.
    void focusRows();
    void showNotice(const EmptyNotice::Notice &words);
    [[nodiscard]] bool isNoticeShown() const;

    // Owned by this widget; never null.
    QSplitter *splitter = nullptr;
    QLabel *viewsTitle = nullptr;
    ViewsList *views = nullptr;
    QLabel *title = nullptr;
    QLineEdit *find = nullptr;
    FilterButton *filter = nullptr;
    QLabel *refreshed = nullptr;
    QPushButton *refreshButton = nullptr;
    QWidget *filterRow = nullptr; ///< shown while a filter is in force
    QLabel *filterLine = nullptr;
    QPushButton *clearFilter = nullptr;
    QProgressBar *progress = nullptr;
    MessageBar *message = nullptr;
    MessageBar *archiveMessage = nullptr;
    QStackedWidget *stack = nullptr;
    JobsTable *table = nullptr;
    EmptyNotice *notice = nullptr;
    PeekPanel *peek = nullptr;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout(JobFilterModel &jobs, const Clock &clock);
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeMain(JobFilterModel &jobs, const Clock &clock);
    [[nodiscard]] QBoxLayout *makeHeader(JobFilterModel &jobs);
    [[nodiscard]] QWidget *makeFilterRow(QWidget *parent);
    void retranslateUi();
    void adoptPalette();

    bool m_wantsRowsFocused = false; ///< while a notice covers the table
};

} // namespace waybill
