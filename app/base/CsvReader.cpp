// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "base/CsvReader.h"

#include "base/Csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace waybill::csv {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileError::Kind;

constexpr std::array separators{u',', u';', u'\t'};

bool isSpreadsheet(const QByteArray &content)
{
    // A zip archive, and the compound file of an old .xls.
    return content.startsWith("PK\x03\x04") || content.startsWith("\xD0\xCF\x11\xE0");
}

/// The first line of @p content that is no UTF-8.
int firstBadLine(const QByteArray &content)
{
    int number = 1;
    for (const QByteArray &line : content.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        if (decoder.hasError())
            return number;
        ++number;
    }
    return 0;
}

Result<QString, FileError> decoded(const QByteArray &content)
{
    const bool isUtf16 = content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF");
    QStringDecoder decoder(isUtf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder(content);
    // The decoder lets half a character through, which would be lost when it is written.
    if (decoder.hasError() || !text.isValidUtf16())
        return failure(FileError{Kind::NotUtf8, isUtf16 ? 0 : firstBadLine(content)});
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const qsizetype zero = text.indexOf(QChar(u'\0'));
    if (zero >= 0)
        return failure(
            FileError{Kind::NotText, 1 + static_cast<int>(text.left(zero).count(u'\n'))});
    return text;
}

/// Takes "sep=;" off the top of @p text, as spreadsheets write it; the line that it leaves is blank.
std::optional<QChar> takeSeparatorLine(QString &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QChar separator = text.at(4);
    const bool isWholeLine = text.size() == 5 || text.at(5) == u'\r' || text.at(5) == u'\n';
    if (!isWholeLine
        || std::find(separators.begin(), separators.end(), separator) == separators.end())
        return std::nullopt;
    text.remove(0, 5);
    return separator;
}

QChar guessedSeparator(QStringView text)
{
    std::array<int, separators.size()> counts{};
    bool isQuoted = false;
    bool hasContent = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if ((c == u'\n' || c == u'\r') && hasContent)
            break;
        hasContent = hasContent || !c.isSpace();
        for (size_t i = 0; i < separators.size(); ++i)
            counts.at(i) += c == separators.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators.at(static_cast<size_t>(most - counts.begin()));
}

/// Goes through the text once, cell by cell.
class Scanner
{
public:
    Scanner(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    [[nodiscard]] Result<QList<Row>, FileError> rows()
    {
        QList<Row> rows;
        while (m_at < m_text.size()) {
            const Result<Row, FileError> row = nextRow();
            if (!row)
                return failure(row.error());
            const bool isBlank = std::all_of(
                row->cells.cbegin(), row->cells.cend(),
                [](const QString &c) { return c.trimmed().isEmpty(); });
            if (isBlank)
                continue;
            if (rows.size() == maxRows)
                return failure(FileError{Kind::TooLarge, row->line});
            rows.append(*row);
        }
        return rows;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text.at(m_at); }
    [[nodiscard]] bool isAtLineEnd() const { return here() == u'\n' || here() == u'\r'; }

    void passLineEnd()
    {
        if (here() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    [[nodiscard]] Result<Row, FileError> nextRow()
    {
        Row row;
        row.line = m_line;
        for (;;) {
            const Result<QString, FileError> cell = nextCell(row);
            if (!cell)
                return failure(cell.error());
            row.cells.append(*cell);
            if (isAtEnd())
                return row;
            if (isAtLineEnd()) {
                passLineEnd();
                return row;
            }
            ++m_at;          // the separator
            if (isAtEnd()) { // an empty cell behind the last separator
                row.cells.append(QString());
                return row;
            }
        }
    }

    [[nodiscard]] Result<QString, FileError> nextCell(Row &row)
    {
        QString cell;
        if (!isAtEnd() && here() == u'"') {
            const Result<QString, FileError> quoted = quotedPart();
            if (!quoted)
                return quoted;
            cell = *quoted;
        }
        const qsizetype behindQuote = m_at;
        while (!isAtEnd() && here() != m_separator && !isAtLineEnd())
            ++m_at;
        const QStringView rest = m_text.sliced(behindQuote, m_at - behindQuote);
        row.isDoubtful = row.isDoubtful || (m_wasQuoted && !rest.trimmed().isEmpty());
        m_wasQuoted = false;
        return cell.append(rest);
    }

    [[nodiscard]] Result<QString, FileError> quotedPart()
    {
        const int begin = m_line;
        QString part;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (here() == u'\n')
                ++m_line;
            if (here() != u'"') {
                part += here();
                continue;
            }
            ++m_at;
            if (isAtEnd() || here() != u'"') {
                m_wasQuoted = true;
                return part;
            }
            part += u'"';
        }
        return failure(FileError{Kind::OpenQuote, begin});
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_wasQuoted = false;
};

} // namespace

Result<Table, FileError> readTable(const QByteArray &content)
{
    if (content.size() > maxFileSize)
        return failure(FileError{Kind::TooLarge, 0});
    if (isSpreadsheet(content))
        return failure(FileError{Kind::Spreadsheet, 0});
    Result<QString, FileError> text = decoded(content);
    if (!text)
        return failure(text.error());
    const std::optional<QChar> said = takeSeparatorLine(*text);
    Table table;
    table.separator = said.value_or(guessedSeparator(*text));
    const Result<QList<Row>, FileError> rows = Scanner(*text, table.separator).rows();
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(FileError{Kind::Empty, 0});
    table.rows = *rows;
    return table;
}

QString withFormula(const QString &text)
{
    if (!text.startsWith(u'\''))
        return text;
    const QString rest = text.sliced(1);
    return withoutFormula(rest) == rest ? text : rest;
}

} // namespace waybill::csv
