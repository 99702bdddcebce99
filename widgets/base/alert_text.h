#pragma once

#include "engine/api/event.h"
#include "engine/model/alert_rule.h"
#include "widgets/base/reason_text.h"

#include <QString>

namespace jarvis::widgets::base {

// Alert rules in words: for tables, toasts and the log. Threads: any.

QString text(AlertSubject subject);     ///< as a choice in a list
QString text(AlertDirection direction); ///< Rises to, Falls to, Crosses
QString text(AlertState state);
/// What a subject is about, for people who set a rule: one sentence.
QString describe(AlertSubject subject);
/// "BTCUSDT: last price rises to 64,250.10"
QString ruleText(const AlertSpec& spec, const InstrumentLookup& find);
/// What happened, with the value that crossed; the trader's note stands behind.
QString firedText(const api::AlertFired& fired, const InstrumentLookup& find);
/// A threshold or a value of this subject, with its unit.
QString alertAmount(AlertSubject subject, const Amount& amount, const Instrument* is);

} // namespace jarvis::widgets::base
