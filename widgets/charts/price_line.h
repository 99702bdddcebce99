#pragma once

#include <QString>

namespace jarvis::widgets::charts {

enum class Side { Buy, Sell };

/// A horizontal line on the price pane: an order, an exit, a position's entry.
///
/// The chart writes side and kind itself ("▲ Buy", "▼ SL", "▲ Long"), so that no line is told by
/// colour alone; `label` adds what the owner knows (size, type, P&L).
struct PriceLine {
    enum class Kind { Order, TakeProfit, StopLoss, Entry, Liquidation, Alert };

    QString id; ///< Unique among the lines; comes back in every signal.
    double price = 0;
    Kind kind = Kind::Order;
    Side side = Side::Buy; ///< Of the order; of an entry, Buy means long. Without meaning for an alert.
    QString label;
    bool draggable = false;
    bool pending = false; ///< Sent, and not yet accepted: drawn dotted and dimmed.

    /// Entry and liquidation are facts; everything else can be asked to be cancelled.
    bool isCancellable() const { return kind != Kind::Entry && kind != Kind::Liquidation; }

    friend bool operator==(const PriceLine&, const PriceLine&) = default;
};

} // namespace jarvis::widgets::charts
