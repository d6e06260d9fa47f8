// SPDX-FileCopyrightText: 2026 The Waybill authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "board/EmptyNotice.h"
#include "models/JobView.h"
#include "session/JobBoard.h"
#include "widgets/MessageBar.h"

#include <QCoreApplication>

#include <optional>

namespace waybill {

/// What the board says of itself as a whole: failures, emptiness and the line at the bottom.
class BoardTexts
{
    Q_DECLARE_TR_FUNCTIONS(waybill::BoardTexts)

public:
    /// What could not be read in the last refresh, in one message with the button "Try again";
    /// nothing when all was read.
    [[nodiscard]] static std::optional<MessageBar::Message> failure(const JobBoard &board);
    [[nodiscard]] static EmptyNotice::Notice reading();
    /// No job in any account.
    [[nodiscard]] static EmptyNotice::Notice noJobs();
    /// Nothing could be read; the message bar above says why.
    [[nodiscard]] static EmptyNotice::Notice unread();
    [[nodiscard]] static EmptyNotice::Notice emptyView(JobView view);
    /// The filter lets no job of the view through.
    [[nodiscard]] static EmptyNotice::Notice nothingChosen();
    [[nodiscard]] static EmptyNotice::Notice nothingFound(const QString &findText);

    /// "63 jobs · 1 selected · certificate valid until 2 Mar (38 days) · Online"
    [[nodiscard]] static QString statusLine(const JobBoard &board, int jobs, int selected,
                                            const QDateTime &now);
    [[nodiscard]] static QString certificate(const CertificateInfo &certificate,
                                             const QDateTime &now);

private:
    [[nodiscard]] static QString connectionState(const JobBoard &board, const QDateTime &now);
    [[nodiscard]] static MessageBar::Message describe(const JobBoard &board,
                                                      const ServiceError &error,
                                                      const QString &headline);
};

} // namespace waybill
