// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/Job.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace waybill {

/// What was typed into a search field, prepared for asking many jobs.
///
/// A job is found when each word is somewhere in its texts. Something that looks like a tracking
/// number is also compared without its spaces and dashes, in both directions: what a scanner reads
/// from a label carries the number among other digits.
class JobFind
{
public:
    JobFind() = default;
    explicit JobFind(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether every job that this finds was found by @p before too.
    [[nodiscard]] bool narrows(const JobFind &before) const;
    /// Whether it finds a job with these texts, of which @p code is the last part.
    [[nodiscard]] bool finds(std::string_view text, std::string_view code) const;

    bool operator==(const JobFind &) const = default;

private:
    std::vector<std::string> m_words;
    std::string m_code; ///< empty where the words alone say as much
};

/// The texts that jobs are found by, one behind the other: case-folded UTF-8, so that a hundred
/// thousand are looked through within a frame. Rows are numbered as in the model that holds it.
class JobSearchTexts
{
public:
    /// @p extra is what the job is found by besides its summary, in lines.
    void append(const JobSummary &job, const QString &extra = {});
    /// What is found by besides stays.
    void replace(int row, const JobSummary &job);
    [[nodiscard]] bool hasExtra(int row) const { return m_parts[size_t(row)].extraSize > 0; }
    /// Whether that was another than before.
    bool setExtra(int row, const JobSummary &job, const QString &extra);
    void remove(int first, int last);
    /// Row i becomes row newRows[i].
    void renumber(const std::vector<int> &newRows);
    void clear();

    [[nodiscard]] bool isFound(int row, const JobFind &find) const;
    [[nodiscard]] QString textOf(int row) const;

private:
    struct Part
    {
        size_t start = 0;
        quint32 size = 0;
        quint32 codeSize = 0;  ///< the tracking number at the end, without spaces and dashes
        quint32 extraSize = 0; ///< at the beginning, with the line break that ends it
    };

    [[nodiscard]] Part store(const JobSummary &job, const QByteArray &extra);
    [[nodiscard]] QByteArray extraOf(const Part &part) const;
    void discard(const Part &part);
    void compact();

    std::string m_text;
    std::vector<Part> m_parts;
    size_t m_unused = 0; ///< bytes of m_text that belong to no row any more
};

} // namespace waybill
