#include "tests/bench/router/kernel_route.h"
#include "tests/bench/router/thread_time.h"

#include "engine/base/random.h"
#include "engine/kernel/kernel.h"
#include "engine/kernel/state.h"
#include "tests/bench/router/thread_time.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace jarvis::bench {
namespace {

constexpr int kOrders = 5'000;
constexpr std::size_t kLevels = DepthView::kLevelsMax;
constexpr Timestamp kBegin = timestampFromMillis(1'795'262'400'000);
constexpr VenueId kVenues[] = {VenueId::Binance, VenueId::Bybit, VenueId::Okx};

/// Twenty symbols at three venues, of which one is traded: what an account that trades everywhere has.
std::vector<Instrument> instruments()
{
    std::vector<Instrument> all;
    for (const VenueId venue : kVenues) {
        for (std::uint32_t i = 0; i < 20; ++i) {
            Instrument::Spec spec;
            spec.id = InstrumentId{static_cast<std::uint32_t>(venue) * 100 + i};
            spec.venue = venue;
            spec.base = "COIN" + std::to_string(i);
            spec.symbol = spec.base + "USDT";
            spec.quote = "USDT";
            spec.tickSize = Decimal{1, 1};
            spec.lotSize = Decimal{1, 3};
            spec.quantityMin = Quantity::ofLots(1);
            spec.quantityMax = Quantity::ofLots(10'000'000);
            spec.priceMax = Price::ofTicks(10'000'000);
            spec.takerFee = Ratio::ofBasisPoints(venue == VenueId::Okx ? 6 : 5);
            all.push_back(*Instrument::create(spec));
        }
    }
    return all;
}

class Bench {
public:
    Bench() : m_kernel(settings())
    {
        m_kernel.start({0, "bench"}, instruments(), m_now, m_out);
        for (const VenueRequest& request : std::vector(m_out.requests)) {
            if (const auto* round = std::get_if<ReconcileRequest>(&request))
                handle(ReconcileEnd{round->round, m_now});
        }
    }

    void tellBooks(Random& random)
    {
        for (const VenueId venue : kVenues) {
            auto depth = std::make_shared<DepthView>();
            depth->instrument = InstrumentId{static_cast<std::uint32_t>(venue) * 100};
            depth->time = m_now;
            const std::int64_t mid = 600'000 + random.between(0, 20);
            for (std::size_t level = 0; level < kLevels; ++level) {
                const auto away = static_cast<std::int64_t>(3 * level + 1);
                depth->asks.push_back({Price::ofTicks(mid + away), Quantity::ofLots(random.between(1, 60))});
                depth->bids.push_back({Price::ofTicks(mid - away), Quantity::ofLots(random.between(1, 60))});
            }
            handle(kernel::TopInput{BookTop{depth->instrument, m_now, depth->bids.front(), depth->asks.front()}, true});
            handle(MarkTick{depth->instrument, m_now, Price::ofTicks(mid), Ratio{}, m_now + 8h});
            handle(kernel::DepthInput{depth});
        }
    }

    /// Nanoseconds from the command to its events and requests; its parts end unfilled.
    double submit(Routing routing, std::int64_t lots, std::size_t& parts)
    {
        OrderDraft draft;
        draft.instrument = InstrumentId{static_cast<std::uint32_t>(VenueId::Binance) * 100};
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
        draft.isDuplicateConfirmed = true;
        draft.quantity = Quantity::ofLots(lots);
        draft.exits.takeProfit = Price::ofTicks(640'000);
        draft.exits.stopLoss = Price::ofTicks(580'000);
        draft.routing = routing;
        m_now += 10ms;
        const kernel::Input command = api::Command{CommandId{1, ++m_commands}, api::Origin{api::Origin::Kind::Desk, "bench"}, m_now + 10s, api::SubmitOrder{draft}};
        m_out.clear();
        const double start = nanos();
        m_kernel.handle(command, m_now, m_out);
        const double took = nanos() - start;
        const std::vector<VenueRequest> asked = m_out.requests;
        parts = asked.size();
        for (const VenueRequest& request : asked) {
            const auto* place = std::get_if<PlaceRequest>(&request);
            handle(OrderCancelled{place->order.id, Refusal{ReasonCode::UnfilledImmediate, place->order.instrument, {}, {}, {}}, m_now});
        }
        return took;
    }

private:
    static kernel::Kernel::Settings settings()
    {
        kernel::Kernel::Settings all;
        all.startBalance = Money::ofWhole(1'000'000'000);
        all.limits.positionNotional = Money::ofWhole(500'000'000);
        all.limits.ordersPerSecond = 1'000;
        all.limits.ordersPerMinute = 1'000'000;
        all.faultsNeedReset = false;
        return all;
    }
    void handle(const kernel::Input& input)
    {
        kernel::Output ignored;
        m_kernel.handle(input, m_now, ignored);
    }

    Timestamp m_now = kBegin;
    kernel::Kernel m_kernel;
    kernel::Output m_out;
    std::uint64_t m_commands = 0;
};

} // namespace

void measureInKernel()
{
    Random random(7);
    Bench bench;
    std::vector<double> routed;
    std::vector<double> named;
    std::size_t split = 0;
    std::size_t refused = 0;
    for (int i = 0; i < kOrders; ++i) {
        bench.tellBooks(random);
        const std::int64_t lots = random.between(1, 600);
        std::size_t parts = 0;
        routed.push_back(bench.submit(Routing::Automatic, lots, parts));
        split += parts > 1 ? 1 : 0;
        refused += parts == 0 ? 1 : 0;
        named.push_back(bench.submit(Routing::Named, lots, parts));
    }
    std::sort(routed.begin(), routed.end());
    std::sort(named.begin(), named.end());
    for (const auto& [name, share] : {std::pair("p50", 0.5), std::pair("p99", 0.99)})
        std::printf("{\"name\": \"router.kernel.%s\", \"value\": %.0f, \"unit\": \"ns\", \"baseline\": %.0f, \"ratio\": %.2f}\n", name, percentile(routed, share),
            percentile(named, share), percentile(routed, share) / percentile(named, share));
    std::fprintf(stderr, "router.kernel: %zu of %d were split, %zu refused\n", split, kOrders, refused);
}

} // namespace jarvis::bench
