// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/JobService.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace waybill {

/// A request as it would leave: method, address, headers, and the body set in lines. For reading and
/// copying; it sends nothing.
class RequestView : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        JobAction action = JobAction::Update;
        RequestPreview request;    ///< an empty method: this action would send nothing
        bool masksAccount = false; ///< the number of a carrier account is masked in it
    };

    /// Its parts are called after @p objectName: "…Action", "…Text", "…CopyButton".
    explicit RequestView(const QString &objectName, QWidget *parent = nullptr);

    /// Shows one of @p entries; the same action as before, where it is among them.
    void setEntries(QList<Entry> entries);
    /// "Copy", to be put where the buttons are.
    [[nodiscard]] QPushButton *copyButton() const { return m_copyButton; }
    /// Whether its label and button have letters for Alt: where no other window part has them.
    void setLetters(bool hasLetters);
    /// As high as @p lines lines of text.
    void setLines(int lines);

    /// The request as text; the body indented when it is JSON.
    [[nodiscard]] static QString requestText(const RequestPreview &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setupLayout();
    void fillChoice();
    void showEntry();
    void retranslateUi();

    QList<Entry> m_entries;
    bool m_hasLetters = false;
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_maskNote = nullptr;
    QPushButton *m_copyButton = nullptr;
};

} // namespace waybill
