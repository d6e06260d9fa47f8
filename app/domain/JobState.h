// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace waybill {

/// The state of a job as the service names it ("Retrieving State Information for a Job").
///
/// A state that Waybill does not know keeps the service's text, so that it can be shown as sent.
class JobState
{
public:
    enum class Kind {
        Creating,
        Shipping,
        Received, ///< not in the 2014 list, but in later pages
        Transferring,
        Packaging,
        Completed,
        Closed,   ///< finished with errors
        Canceled, ///< later portal pages
        Unknown,
    };

    JobState() = default;
    JobState(Kind kind);

    /// The state that the service calls @p text; compared byte for byte, since state names are
    /// case-sensitive ("List Jobs", parameter states).
    [[nodiscard]] static JobState fromText(const QString &text);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The service's word for it. For Unknown exactly what was sent, possibly empty.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isKnown() const { return m_kind != Kind::Unknown; }
    /// Completed, Closed or Canceled: nothing happens to this job any more.
    [[nodiscard]] bool isFinished() const;

    bool operator==(const JobState &) const = default;

private:
    Kind m_kind = Kind::Unknown;
    QString m_unknownText;
};

} // namespace waybill
