#pragma once

#include "engine/model/instrument.h"
#include "engine/model/numbers.h"
#include "widgets/session/trade_tape.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace jarvis::widgets::trading {

/// What a tape shows of the trades, newest first: those that are large enough, joined where one taker took one price in several bites,
/// the big ones marked, and a line wherever trades are missing.
///
/// Bounded: kRowsMax rows. Threads: a plain value.
class TapeRows {
public:
    static constexpr std::size_t kRowsMax = 5'000;
    /// Of how many of the newest trades a percentile is taken.
    static constexpr std::size_t kSampleMax = 500;

    struct Rules {
        std::optional<Quantity> quantityMin;
        std::optional<Money> valueMin;
        Duration joinWithin{};                ///< trades of one side at one price within this are one row; zero: none are
        std::optional<Quantity> bigFrom;      ///< marked from here on
        std::optional<int> bigPercentile = 95; ///< or from this percentile of the newest trades
    };
    struct Row {
        Timestamp time{};        ///< of the newest trade in it
        Price price;
        Quantity quantity;
        Money value;
        Side aggressor = Side::Buy;
        std::uint32_t trades = 0; ///< zero: this row is no trade, but says that some are missing
        bool isBig = false;
        std::uint64_t missed = 0; ///< how many; zero: nobody knows
        bool isGap() const { return trades == 0; }
    };

    /// Begins anew.
    void reset(const Instrument& is, Rules rules);
    void add(const session::TradeTape::Entry& entry);

    const Rules& rules() const { return m_rules; }
    std::size_t size() const { return m_rows.size(); }
    /// 0 is the newest.
    const Row& at(std::size_t index) const { return m_rows[index]; }
    /// How many rows were ever put on top: what a view must move on by in order to stand still.
    std::uint64_t added() const { return m_added; }
    /// Trades that were too small to be shown.
    std::uint64_t hidden() const { return m_hidden; }
    /// From what size on a trade is marked now; empty: nothing is.
    std::optional<Quantity> bigFrom() const { return m_bigFrom; }

private:
    bool isShown(const Row& row) const;
    void push(const Row& row);
    void sample(Quantity quantity);

    std::optional<Instrument> m_instrument;
    Rules m_rules;
    std::deque<Row> m_rows;
    std::uint64_t m_added = 0;
    std::uint64_t m_hidden = 0;
    std::optional<Row> m_open;   ///< that may still grow
    Timestamp m_openSince{};
    bool m_isOpenShown = false;  ///< then it is at the front of the rows
    std::optional<Quantity> m_bigFrom;
    std::deque<std::int64_t> m_sample; ///< lots
    std::vector<std::int64_t> m_sorted;
    std::size_t m_sinceSampled = 0;
};

} // namespace jarvis::widgets::trading
