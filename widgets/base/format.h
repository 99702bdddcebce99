#pragma once

#include "engine/base/time.h"
#include "engine/model/amount.h"
#include "engine/model/instrument.h"
#include "engine/model/numbers.h"

#include <QString>

#include <optional>

namespace jarvis::widgets::base {

// Numbers for the screen, made from the exact values: no floating point on the way.
//
// Separators and dates are those of numberStyle(); here they are shown as plain ones. Minus is U+2212. What is not known is "—", never 0.
// parse.h reads all of it back. What goes into a file is written with Grouping::File and formatUtc().
// Threads: any.

enum class Sign : std::uint8_t { WhenNegative = 1, Always }; ///< Always: "+" before what is above zero; zero has none
enum class Grouping : std::uint8_t { Thousands = 1, None, File }; ///< File: the same in every language, with a point, and '-' for minus

/// "—"
QString unknownText();

/// `value` with exactly `decimals` digits after the point, halves rounded away from zero.
QString formatDecimal(const Decimal& value, int decimals, Sign sign = Sign::WhenNegative, Grouping grouping = Grouping::Thousands);

/// With the instrument's precision: 64,250.10
QString formatPrice(const Instrument& is, Price price, Grouping grouping = Grouping::Thousands);
QString formatPrice(const Instrument& is, const std::optional<Price>& price);
/// With the instrument's precision: 0.0050
QString formatQuantity(const Instrument& is, Quantity quantity, Sign sign = Sign::WhenNegative, Grouping grouping = Grouping::Thousands);
/// With the base currency: 0.0050 BTC
QString formatQuantityWithUnit(const Instrument& is, Quantity quantity);

/// 1,234.50
QString formatMoney(Money money, int decimals = 2);
QString formatMoney(const std::optional<Money>& money);
/// Sign always shown: +12.30, −4.00, 0.00
QString formatPnl(Money money);
QString formatPnl(const std::optional<Money>& money);
/// Thousandths of R as +1.25 R
QString formatR(std::optional<std::int64_t> milliR);

/// A measured figure that no money hangs on, such as a correlation: 0.53
QString formatReal(double value, int decimals);
/// 1.25 %
QString formatPercent(Ratio ratio, int decimals = 2, Sign sign = Sign::WhenNegative);
/// 12.5 bp
QString formatBasisPoints(Ratio ratio);
/// How far `to` is from `from`, as a share of `from`, rounded to nearest. Requires from above zero.
Ratio changeRatio(Price from, Price to);

/// 350 ms, 1.2 s, 42 s, 3 m, 2 h 05 m, 4 d 3 h. Negative counts as zero; without one it reads as unknown.
QString formatDuration(const std::optional<Duration>& duration);
/// Local time of day: 14:02:11
QString formatTime(Timestamp time);
/// 14:02:11.031
QString formatTimeMillis(Timestamp time);
/// 2026-11-21 14:02:11
QString formatDateTime(Timestamp time);
/// 2026-11-21
QString formatDate(Timestamp time);
/// 2026-11-21T14:02:11.031Z, for files
QString formatUtc(Timestamp time);

/// Any amount, by its kind; a price or quantity without its instrument shows as ticks or lots. None is "—".
QString formatAmount(const Amount& amount, const Instrument* is);

} // namespace jarvis::widgets::base
