#pragma once

#include "engine/api/query.h"

#include <QString>

#include <optional>

namespace jarvis::widgets::trading {

// What the ticket says of a size by Kelly. Threads: plain functions.

/// "¼ Kelly 3.10 %, capped at 2.00 %": the share of the capital to risk. `cap`: the account's risk per trade.
QString kellyShareText(const KellyAdvice& advice, std::optional<Ratio> cap);
/// "84 trades here: 54 % won, odds 1.30".
QString kellyRecord(const KellyAdvice& advice);
/// All of it in sentences.
QString kellyStory(const KellyAdvice& advice, std::optional<Ratio> cap);
/// Whether an engine answered a question about Kelly's share that does not know what that is: there is no size, and no word of why.
bool isOlderThanKelly(const api::OrderPreview& answer);

} // namespace jarvis::widgets::trading
