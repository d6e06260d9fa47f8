// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/AddressBook.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace waybill {

/// Entries that are the same or similar, two beside each other: both are kept, or they become one,
/// with a choice for each value in which they differ.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p book outlives the dialog. @p found is what AddressBook::findDuplicates() found just now.
    DuplicatesDialog(AddressBook &book, QList<Duplicate> found, Clock clock,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part { Label, Recipient, Address, Phone, Email, PartCount };

    void setupLayout();
    /// The first pair was decided on.
    void goOn();
    /// Brings the pairs up to date with the book.
    void refreshPairs();
    /// More than were found at first may be there.
    void findMore();
    void showEnd();
    void showPair();
    void clearGrid();
    void addRow(Part part, const QString &first, const QString &second);
    [[nodiscard]] QWidget *makeValue(Part part, const QString &text, bool isFirst,
                                     QButtonGroup *choice);
    void keepBoth();
    void merge();
    void skip();
    [[nodiscard]] static QString value(const AddressEntry &entry, Part part);
    [[nodiscard]] static QString partName(Part part);
    void retranslateUi();

    AddressBook &m_book;
    Clock m_clock;
    QList<Duplicate> m_pairs;
    bool m_mayBeMore = false; ///< as many were found as are looked for at once
    DuplicatesCallPtr m_search;
    QSet<EntryPair> m_skipped;
    QSet<int> m_takenFromSecond; ///< parts whose value of the second entry is kept
    QLabel *m_headline = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_skipButton = nullptr;
    QPushButton *m_keepButton = nullptr;
    QPushButton *m_mergeButton = nullptr;
    QRadioButton *m_firstChoice = nullptr; ///< of the pair that is shown, if any
};

} // namespace waybill
