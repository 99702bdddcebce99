// What a routing decision costs: three venues with 50 levels a side, as the kernel knows them, and with 400, as venues send them. Every way
// of splitting over the venues is swept; beside it one sweep through all of them, which is the least that a router must do. Then the
// decision inside the kernel, with the gate for each part.
//
// Target: p99 < 100 us.

#include "tests/bench/router/kernel_route.h"
#include "tests/bench/router/thread_time.h"

#include "engine/base/random.h"
#include "engine/execution/router.h"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr int kDecisions = 20'000;

Instrument coin(std::uint32_t id)
{
    Instrument::Spec spec;
    spec.id = InstrumentId{id};
    spec.venue = static_cast<VenueId>(2 + id);
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(10'000'000);
    spec.priceMax = Price::ofTicks(10'000'000);
    spec.takerFee = Ratio::ofBasisPoints(id == 2 ? 6 : 5);
    return *Instrument::create(spec);
}

void measure(std::size_t levelCount)
{
    Random random(5);
    std::deque<Instrument> instruments;
    std::deque<std::vector<BookLevel>> books;
    std::vector<execution::RouteVenue> venues;
    Int128 depth = 0;
    for (std::uint32_t id = 1; id <= 3; ++id) {
        instruments.push_back(coin(id));
        std::vector<BookLevel>& book = books.emplace_back();
        std::int64_t ticks = 600'000 + random.between(0, 20);
        for (std::size_t level = 0; level < levelCount; ++level) {
            book.push_back({Price::ofTicks(ticks += random.between(1, 5)), Quantity::ofLots(random.between(1, 2'000))});
            depth += book.back().quantity.lots();
        }
        execution::RouteVenue venue;
        venue.instrument = &instruments.back();
        venue.levels = book;
        venue.mid = MidPrice::of(book.front().price);
        venue.free = Money::ofWhole(1'000'000'000);
        venue.marginRate = Ratio::ofPercent(10);
        venues.push_back(venue);
    }
    std::vector<double> decisions;
    std::vector<double> walks;
    std::int64_t splits = 0;
    int worthless = 0; // none is, but the walk must not be left out
    for (int i = 0; i < kDecisions; ++i) {
        // Up to half of all that is there.
        const execution::RouteRequest request{Side::Buy, Quantity::ofLots(random.between(1, static_cast<std::int64_t>(depth / 2))), {}};
        double start = nanos();
        const RouteDecision decision = execution::route(request, venues);
        decisions.push_back(nanos() - start);
        splits += decision.reason == RouteReason::Split ? 1 : 0;

        start = nanos();
        std::size_t at[3] = {};
        std::int64_t left = request.quantity.lots();
        Money value;
        while (left > 0) {
            std::size_t best = 3;
            for (std::size_t venue = 0; venue < 3; ++venue) {
                if (at[venue] < levelCount && (best == 3 || books[venue][at[venue]].price < books[best][at[best]].price))
                    best = venue;
            }
            const BookLevel& level = books[best][at[best]++];
            const std::int64_t part = std::min(left, level.quantity.lots());
            value += instruments[best].notional(level.price, Quantity::ofLots(part));
            left -= part;
        }
        walks.push_back(nanos() - start);
        worthless += value <= Money::zero() ? 1 : 0;
    }
    std::sort(decisions.begin(), decisions.end());
    std::sort(walks.begin(), walks.end());
    for (const auto& [name, share] : {std::pair("p50", 0.5), std::pair("p99", 0.99)})
        std::printf("{\"name\": \"router.%zu.%s\", \"value\": %.0f, \"unit\": \"ns\", \"baseline\": %.0f, \"ratio\": %.2f}\n", levelCount, name,
            percentile(decisions, share), percentile(walks, share), percentile(decisions, share) / percentile(walks, share));
    std::fprintf(stderr, "router.%zu: %lld of %d were split, %d walks came to nothing\n", levelCount, static_cast<long long>(splits), kDecisions, worthless);
}

} // namespace
} // namespace jarvis::bench

int main()
{
    jarvis::bench::measure(50);
    jarvis::bench::measure(400);
    jarvis::bench::measureInKernel();
    return 0;
}
