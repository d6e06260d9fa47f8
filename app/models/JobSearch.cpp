// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#include "models/JobSearch.h"

#include "domain/tracking/TrackingText.h"

#include <QStringList>

#include <algorithm>

namespace waybill {

namespace {

/// Shorter numbers stand in a long one by chance.
constexpr size_t shortestScanned = 8;
/// A person types no longer number without a mistake; a scanner does.
constexpr size_t shortestBarcode = 12;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Letters and digits of @p text, case-folded.
QString compacted(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return result;
}

/// What a job is found by besides its summary, as it is kept: at most so much that a long note
/// does not slow down every key stroke.
QByteArray folded(const QString &extra)
{
    constexpr int longestExtra = 1000;
    return extra.isEmpty() ? QByteArray() : extra.left(longestExtra).toCaseFolded().toUtf8() + '\n';
}

bool looksLikeNumber(const QString &code)
{
    const auto digits = std::count_if(code.cbegin(), code.cend(),
                                      [](QChar c) { return c.isDigit(); });
    return code.size() >= qsizetype(shortestScanned) && 2 * digits >= code.size();
}

} // namespace

JobFind::JobFind(const QString &text)
{
    const QStringList words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.push_back(word.toStdString());
    // Full-width digits, as they are typed in Japan, are the same number.
    const QString code = compacted(text.normalized(QString::NormalizationForm_KC));
    if (!looksLikeNumber(code))
        return;
    const bool isOneWord = m_words.size() == 1 && m_words.front() == code.toStdString();
    if (!isOneWord || code.size() >= qsizetype(shortestBarcode))
        m_code = code.toStdString();
}

bool JobFind::narrows(const JobFind &before) const
{
    if (!m_code.empty())
        return false;
    return std::all_of(before.m_words.cbegin(), before.m_words.cend(), [this](const auto &old) {
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&old](const auto &word) { return contains(word, old); });
    });
}

bool JobFind::finds(std::string_view text, std::string_view code) const
{
    const bool hasWords = std::all_of(m_words.cbegin(), m_words.cend(),
                                      [text](const auto &word) { return contains(text, word); });
    if (hasWords || m_code.empty())
        return hasWords;
    if (contains(code, m_code))
        return true;
    return code.size() >= shortestScanned && m_code.size() >= shortestBarcode
        && contains(m_code, code);
}

void JobSearchTexts::append(const JobSummary &job, const QString &extra)
{
    m_parts.push_back(store(job, folded(extra)));
}

void JobSearchTexts::replace(int row, const JobSummary &job)
{
    Part &part = m_parts[size_t(row)];
    const QByteArray extra = extraOf(part);
    discard(part);
    part = store(job, extra);
    compact();
}

bool JobSearchTexts::setExtra(int row, const JobSummary &job, const QString &extra)
{
    Part &part = m_parts[size_t(row)];
    const QByteArray text = folded(extra);
    if (text == extraOf(part))
        return false;
    discard(part);
    part = store(job, text);
    compact();
    return true;
}

void JobSearchTexts::remove(int first, int last)
{
    for (int row = first; row <= last; ++row)
        discard(m_parts[size_t(row)]);
    m_parts.erase(m_parts.begin() + first, m_parts.begin() + last + 1);
    compact();
}

void JobSearchTexts::renumber(const std::vector<int> &newRows)
{
    std::vector<Part> parts(m_parts.size());
    for (size_t row = 0; row < newRows.size(); ++row)
        parts[size_t(newRows[row])] = m_parts[row];
    m_parts = std::move(parts);
}

void JobSearchTexts::clear()
{
    m_text = {};
    m_parts = {};
    m_unused = 0;
}

bool JobSearchTexts::isFound(int row, const JobFind &find) const
{
    const Part &part = m_parts[size_t(row)];
    const std::string_view text = std::string_view(m_text).substr(part.start, part.size);
    return find.finds(text, text.substr(text.size() - part.codeSize));
}

QString JobSearchTexts::textOf(int row) const
{
    const Part &part = m_parts[size_t(row)];
    return QString::fromUtf8(m_text.data() + part.start, qsizetype(part.size));
}

QByteArray JobSearchTexts::extraOf(const Part &part) const
{
    return {m_text.data() + part.start, qsizetype(part.extraSize)};
}

JobSearchTexts::Part JobSearchTexts::store(const JobSummary &job, const QByteArray &extra)
{
    // A line break between the texts, so that no word is found across two of them.
    const QStringList texts{job.key.name,    job.friendlyName, job.carrierName, job.trackingNumber,
                            job.key.account, job.location,     job.returnTo};
    // A label carries the number without what tells apart the jobs of one parcel.
    const QString number = job.trackingNumber.contains(u'-')
        ? normaliseTracking(job.trackingNumber).body
        : job.trackingNumber;
    const QByteArray code = compacted(number).toUtf8();
    const QByteArray text = extra + texts.join(u'\n').toCaseFolded().toUtf8() + '\n' + code;
    const Part part{m_text.size(), quint32(text.size()), quint32(code.size()),
                    quint32(extra.size())};
    m_text.append(text.constData(), size_t(text.size()));
    return part;
}

void JobSearchTexts::discard(const Part &part)
{
    m_unused += part.size;
}

void JobSearchTexts::compact()
{
    if (m_unused <= m_text.size() / 2)
        return;
    std::string text;
    text.reserve(m_text.size() - m_unused);
    for (Part &part : m_parts) {
        const size_t start = text.size();
        text.append(m_text, part.start, part.size);
        part.start = start;
    }
    m_text = std::move(text);
    m_unused = 0;
}

} // namespace waybill
