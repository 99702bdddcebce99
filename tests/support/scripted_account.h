#pragma once

#include "engine/venue/account/report_queue.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "tests/support/fake_network.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jarvis::test {

inline const Timestamp kAccountBegan = timestampFromMillis(1'790'000'000'000);

/// A contract of a thousandth of a bitcoin a lot, at a tenth of a dollar a tick.
inline Instrument bitcoinAt(VenueId venue, std::string market, std::string symbol)
{
    jarvis::venue::dialect::InstrumentFacts facts;
    facts.venue = venue;
    facts.market = std::move(market);
    facts.symbol = std::move(symbol);
    facts.tickSize = {1, 1};
    facts.lotSize = {1, 3};
    facts.priceMax = Decimal{1'000'000, 0};
    facts.quantityMax = Decimal{10'000, 0};
    return *jarvis::venue::dialect::makeInstrument(facts);
}

/// What the account of one trader has at every venue whose answers a test writes. The session of the venue comes below it, and goes before it.
///
/// Threads: one.
struct ScriptedAccount {
    FakeNetwork net{kAccountBegan};
    jarvis::venue::account::ReportQueue reports;

    /// What was reported; that the clock was measured is nobody's business here.
    std::vector<VenueReport> take()
    {
        std::vector<VenueReport> taken;
        reports.takeAll(taken);
        std::erase_if(taken, [](const VenueReport& report) { return std::holds_alternative<ClockMeasured>(report); });
        return taken;
    }
    /// The only report, if it is one and of that kind.
    template <typename Report>
    std::optional<Report> one()
    {
        const std::vector<VenueReport> taken = take();
        if (taken.size() != 1 || !std::holds_alternative<Report>(taken[0]))
            return std::nullopt;
        return std::get<Report>(taken[0]);
    }
    /// Where the link went, if that is all that was reported.
    std::optional<VenueLink> link()
    {
        const auto changed = one<LinkChanged>();
        return changed ? std::optional(changed->link) : std::nullopt;
    }
    /// Answers what is asked about the clock at that path, rightly: with the milliseconds between `before` and `behind`.
    void tellTime(std::string_view path, std::string_view before, std::string_view behind)
    {
        while (!net.asked.empty() && net.asked.front().request.url.ends_with(path))
            net.answer(200, std::string(before) + std::to_string(toMillis(net.now())) + std::string(behind));
    }
};

} // namespace jarvis::test
