#pragma once

#include "engine/model/breaker.h"
#include "engine/model/instrument.h"
#include "engine/model/limits.h"
#include "engine/model/refusal.h"

#include <QString>

#include <functional>

namespace jarvis::widgets::base {

/// Finds an instrument by its id; null when unknown. ReadModel has one.
using InstrumentLookup = std::function<const Instrument*(InstrumentId)>;

/// A refusal in words: every one tells rule, limit, value, what would pass, and a code for support.
struct RefusalText {
    QString rule;   ///< "Price collar"
    QString why;    ///< "The price is too far from the mark."
    QString limit;  ///< "5.00 %"; empty when the rule has no number
    QString value;  ///< "7.20 %"
    QString remedy; ///< "Use 64,000.10." or what else would make it pass
    QString code;   ///< "R109"

    /// All of it on one line: Price collar: the price is too far from the mark. Allowed 5.00 %, this is 7.20 %. Use 64,000.10. (R109)
    QString sentence() const;
};

/// `is` gives prices and quantities their meaning; null shows them in ticks and lots.
RefusalText refusalText(const Refusal& refusal, const Instrument* is);
RefusalText refusalText(const Refusal& refusal, const InstrumentLookup& find);

/// "R109"
QString reasonCode(ReasonCode code);
/// "Price collar"
QString ruleName(ReasonCode code);
/// "Position size", "Daily loss"
QString limitName(LimitId limit);
/// What a circuit breaker guards, and why it tripped.
QString scopeName(BreakerScope scope, const InstrumentLookup& find = {});
QString triggerName(BreakerTrigger trigger);

} // namespace jarvis::widgets::base
