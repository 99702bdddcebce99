#pragma once

#include "engine/model/instrument.h"
#include "engine/venue/exact_number.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue {

/// Learns the finest decimals of a column of numbers, and a typical one.
class DecimalsSeen {
public:
    /// False when `text` is no number.
    bool add(std::string_view text)
    {
        const auto number = exactNumber(text);
        if (!number)
            return false;
        m_decimals = std::max(m_decimals, number->scale);
        if (!m_first && number->mantissa > 0)
            m_first = number;
        return true;
    }
    int decimals() const { return m_decimals; }
    /// 10^-decimals: a tick or lot that all of them lie on.
    Decimal step() const { return Decimal{1, m_decimals}; }
    /// The first that was above zero.
    const std::optional<Decimal>& typical() const { return m_first; }

private:
    int m_decimals = 0;
    std::optional<Decimal> m_first;
};

/// Reads prices and quantities of one instrument from text, exactly.
class Grid {
public:
    explicit Grid(const Instrument& instrument) : Grid(instrument.spec().tickSize, instrument.spec().lotSize) {}
    /// For recordings that count sizes in contracts: `lot` is one lot in those.
    Grid(const Decimal& tick, const Decimal& lot) : m_tick(tick), m_lot(lot) {}

    std::optional<Price> price(std::string_view text) const
    {
        const auto ticks = stepsOf(text, m_tick);
        return ticks && *ticks > 0 ? std::optional(Price::ofTicks(*ticks)) : std::nullopt;
    }
    /// Zero is allowed: a level that is gone.
    std::optional<Quantity> quantity(std::string_view text) const
    {
        const auto lots = stepsOf(text, m_lot);
        return lots && *lots >= 0 ? std::optional(Quantity::ofLots(*lots)) : std::nullopt;
    }

    /// As a venue writes them: without trailing zeros.
    std::string text(Price price) const
    {
        return Decimal{price.ticks() * m_tick.mantissa, m_tick.scale}.normalized().toString();
    }
    std::string text(Quantity quantity) const
    {
        return Decimal{quantity.lots() * m_lot.mantissa, m_lot.scale}.normalized().toString();
    }

private:
    Decimal m_tick;
    Decimal m_lot;
};

} // namespace jarvis::venue
