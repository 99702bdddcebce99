#pragma once

#include "widgets/session/read_model.h"

#include <QJsonObject>

#include <vector>

namespace jarvis::desktop {

/// A refusal as it was told to the desk.
struct ReportedRefusal {
    QString step;
    Refusal refusal;
};

/// What the desk knows about the account, as JSON: orders, fills, open and closed positions, P&L, refusals with reason, limit and
/// value, and the last sequence. Numbers are exact decimal text.
QJsonObject sessionReport(const widgets::session::ReadModel& model, const std::vector<ReportedRefusal>& refusals);

} // namespace jarvis::desktop
