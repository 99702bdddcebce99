#pragma once

#include "engine/model/instrument.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jarvis::venue::account {

/// The instruments that an account trades, by our number and by the venue's name. Threads: a plain value.
class InstrumentSet {
public:
    explicit InstrumentSet(std::vector<Instrument> instruments) : m_instruments(std::move(instruments)) {}

    /// Null when there is none. Stays valid as long as this.
    const Instrument* find(InstrumentId id) const
    {
        const auto found = std::find_if(m_instruments.begin(), m_instruments.end(), [id](const Instrument& is) { return is.id() == id; });
        return found == m_instruments.end() ? nullptr : &*found;
    }
    const Instrument* find(std::string_view symbol) const
    {
        const auto found = std::find_if(m_instruments.begin(), m_instruments.end(), [symbol](const Instrument& is) { return is.symbol() == symbol; });
        return found == m_instruments.end() ? nullptr : &*found;
    }
    const std::vector<Instrument>& all() const { return m_instruments; }
    /// What they are paid in, each once: USDT, USDC.
    std::vector<std::string> quotes() const
    {
        std::vector<std::string> made;
        for (const Instrument& is : m_instruments) {
            if (std::find(made.begin(), made.end(), is.spec().quote) == made.end())
                made.push_back(is.spec().quote);
        }
        return made;
    }

private:
    std::vector<Instrument> m_instruments;
};

} // namespace jarvis::venue::account
