#pragma once

#include "engine/model/amount.h"
#include "engine/model/instrument.h"
#include "widgets/models/row_model.h"

#include <optional>

namespace jarvis::widgets::models {

// Cells of the kinds that tables share: text for the eye, a value to sort by, plain text for CSV.

/// "—", sorted last, empty in CSV.
Cell unknownCell();
Cell textCell(const QString& text, base::Tone tone = base::Tone::Plain);
Cell symbolCell(const Instrument* is);
/// With its arrow, so that colour is not the only teller.
Cell sideCell(Side side);
Cell positionSideCell(Side side);
Cell priceCell(const Instrument* is, const std::optional<Price>& price);
Cell quantityCell(const Instrument* is, Quantity quantity);
Cell moneyCell(Money money, int decimals = 2);
Cell pnlCell(Money money);
Cell countCell(std::uint64_t count);
/// Of any kind but prices and quantities, which need their instrument; unknown when it is none.
Cell amountCell(const Amount& amount);
Cell timeCell(Timestamp time);
Cell durationCell(Duration duration);
/// A cost in basis points: red above zero, green below; unknown when empty.
Cell costBpsCell(const std::optional<double>& bps);
/// The same without a judgement.
Cell plainBpsCell(const std::optional<double>& bps);

/// By the venue that a row's instrument is listed at.
RowModel::Grouping venueGrouping(std::function<const Instrument*(quint64 row)> instrumentOf);

/// Exact in CSV: no separators, '-' for minus.
QString rawText(const Decimal& decimal);

} // namespace jarvis::widgets::models
