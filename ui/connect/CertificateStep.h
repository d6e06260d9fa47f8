// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "session/KeyFiles.h"
#include "widgets/Card.h"

#include <optional>

class QLabel;
class QPushButton;

namespace waybill {

class MessageBar;
class SecretField;

/// Step 1 of setting a connection up: a file with the certificate, chosen or dropped, and what is
/// inside it, told before anything is asked.
class CertificateStep : public Card
{
    Q_OBJECT

public:
    /// @p keyFiles outlives the step.
    CertificateStep(KeyFiles &keyFiles, Clock clock, QWidget *parent = nullptr);
    ~CertificateStep() override;

    /// Looks into @p path; empty: begins anew. @p passphrase is null when none is
    /// known, and the step's own from then on.
    void setFiles(const QString &path, const QString &keyPath = {},
                  const QByteArray &passphrase = {});
    /// Takes one file or two that were dropped.
    void takeDropped(const QStringList &paths);

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] QString keyFile() const { return m_keyFile; }
    /// UTF-8, null when none was entered. It stays the step's own.
    [[nodiscard]] QByteArray passphrase() const { return m_passphrase; }
    [[nodiscard]] const std::optional<KeyFileInfo> &info() const { return m_info; }
    /// Everything that it takes to prove oneself is there and open.
    [[nodiscard]] bool isComplete() const;
    /// The button that begins the step gets the keyboard.
    void takeKeyboard();

Q_SIGNALS:
    /// What is known of the file changed.
    void changed();
    /// The passphrase that the keyboard was in opened the file: the keyboard is to go on.
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLayout();
    [[nodiscard]] QWidget *makePassphraseRow();
    void inspect();
    void sayItIsAConnection(const QString &path);
    void onInspected(const Result<KeyFileInfo, OpenError> &result);
    void unlock();
    void chooseFile(bool isKey);
    void forgetPassphrase();
    void showContent();
    void passKeyboardOn();
    void retranslateUi();

    KeyFiles &m_keyFiles;
    Clock m_clock;
    QString m_file;
    QString m_keyFile;
    QByteArray m_passphrase;
    std::optional<KeyFileInfo> m_info;
    KeyFileCallPtr<KeyFileInfo> m_call;
    QLabel *m_hint = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_chooseKey = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_content = nullptr;
    QLabel *m_notes = nullptr;
    QWidget *m_passphraseRow = nullptr;
    QLabel *m_passphraseLabel = nullptr;
    SecretField *m_passphraseEdit = nullptr;
    QPushButton *m_unlock = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace waybill
