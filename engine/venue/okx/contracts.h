#pragma once

#include "engine/model/instrument.h"
#include "engine/venue/grid.h"

#include <map>
#include <optional>
#include <string>

namespace jarvis::venue::okx {

/// How OKX counts sizes: in contracts of so much base currency each. Ours are lots of base currency; a lot here and there is the same
/// amount, so that nothing is ever rounded.
///
/// Threads: a plain value.
class Contracts {
public:
    /// `lot`: the smallest step of a size, in contracts; `lotInBase`: what that is in base currency.
    void add(const std::string& symbol, const Decimal& lot, const Decimal& lotInBase) { m_lots[symbol] = {lot, lotInBase.normalized()}; }
    bool isEmpty() const { return m_lots.empty(); }

    /// Prices in ticks, sizes in contracts. Empty when the venue does not have the instrument, or not with our lot any more.
    std::optional<Grid> gridOf(const Instrument& is) const
    {
        const auto found = m_lots.find(is.symbol());
        if (found == m_lots.end() || found->second.lotInBase != is.spec().lotSize.normalized())
            return std::nullopt;
        return Grid(is.spec().tickSize, found->second.lot);
    }
    /// One lot in contracts, by symbol.
    std::map<std::string, Decimal> steps() const
    {
        std::map<std::string, Decimal> made;
        for (const auto& [symbol, lots] : m_lots)
            made[symbol] = lots.lot;
        return made;
    }

private:
    struct Lots {
        Decimal lot;
        Decimal lotInBase;
    };
    std::map<std::string, Lots> m_lots;
};

} // namespace jarvis::venue::okx
