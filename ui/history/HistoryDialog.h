// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/HistoryKeeper.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace waybill {

class FindField;
class HistoryTable;

/// The record of every change of every job: to be filtered, exported, checked, and purged.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p store outlives the dialog; @p person is who a purge is recorded as.
    HistoryDialog(HistoryStore &store, QString person, Clock clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Format { Csv, Json };

    void setupLayout();
    void connectParts();
    void read();
    void onRead(const Result<QList<HistoryEntry>, StorageError> &result);
    void chooseFile(Format format);
    void writeFile(Format format, const QString &path);
    void check();
    void askWhatToRemove();
    void remove(const HistoryPurgeScope &scope);
    /// Says the outcome of what a button did, also to screen readers.
    void say(const QString &text);
    void showButtons();
    void retranslateUi();

    HistoryStore &m_store;
    QString m_person;
    Clock m_clock;
    QLabel *m_filterLabel = nullptr;
    FindField *m_filter = nullptr;
    HistoryTable *m_table = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_csvButton = nullptr;
    QPushButton *m_jsonButton = nullptr;
    QPushButton *m_checkButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    StorageCallPtr<QList<HistoryEntry>> m_listCall;
    StorageCallPtr<HistoryCheck> m_checkCall;
    StorageCallPtr<HistoryPurgePreview> m_purgeCall;
};

} // namespace waybill
