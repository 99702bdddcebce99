#pragma once

#include "engine/server/rest/account_model.h"
#include "engine/server/rest/json_writer.h"

#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::rest {

// Values of the account as JSON objects, by the schemas of the same name (schemas.cpp). Money, prices, quantities and ratios are decimal
// texts, exact; times are ISO 8601; what is not known is null. Threads: plain functions.

std::string decimalText(Money money);
std::string decimalText(Ratio ratio);

/// A member with a time; null where there is none.
void writeMoment(JsonWriter& out, std::string_view name, const std::optional<Timestamp>& time);
/// A number with its kind; `is` gives prices and quantities their scale, null tells them in ticks and lots.
void writeAmount(JsonWriter& out, const Amount& amount, const Instrument* is);
void writeOrder(JsonWriter& out, const Order& order, const AccountModel& model);
void writePosition(JsonWriter& out, const Position& position, const AccountModel& model);
/// `note`: what was written about it, null when nothing was.
void writeClosedPosition(JsonWriter& out, const Position& position, Timestamp closedAt, const api::PositionAnnotated* note, const AccountModel& model);
void writeFill(JsonWriter& out, const Fill& fill, const AccountModel& model);
void writeInstrument(JsonWriter& out, const Instrument& is, const AccountModel& model);
/// `"instrument": symbol, "venue": …`, or a number where the instrument is not known.
void writeNameOf(JsonWriter& out, InstrumentId id, const AccountModel& model);

} // namespace jarvis::server::rest
