#pragma once

#include "tests/support/kernel_world.h"

namespace jarvis::test {

inline constexpr InstrumentId kAtBinance{1};
inline constexpr InstrumentId kAtBybit{2};
inline constexpr InstrumentId kAtOkx{3};

/// AAAUSDT at Binance (5 bp), Bybit (5 bp) and OKX (5 bp), each with a book of its own; OKX counts in ticks and lots ten times finer.
class RoutedWorld : public KernelWorld {
public:
    explicit RoutedWorld(kernel::Kernel::Settings settings = defaults()) : KernelWorld(settings, {at(1, VenueId::Binance), at(2, VenueId::Bybit), at(3, VenueId::Okx)})
    {
        market(kAtOkx, 100'000);
        book(kAtBinance, 10'000, 100);
        book(kAtBybit, 10'000, 100);
        book(kAtOkx, 100'000, 1'000);
    }

    static Instrument at(std::uint32_t id, VenueId venue)
    {
        Instrument::Spec spec = tokenInstrument(1).spec();
        spec.id = InstrumentId{id};
        spec.venue = venue;
        if (venue == VenueId::Okx) {
            spec.tickSize = Decimal{1, 2};
            spec.lotSize = Decimal{1, 4};
            spec.quantityMax = Quantity::ofLots(10'000'000);
            spec.priceMax = Price::ofTicks(10'000'000);
        }
        return *Instrument::create(spec);
    }

    /// Bid and ask one tick around, `lots` deep, then nothing.
    void book(InstrumentId id, std::int64_t ticks, std::int64_t lots) { book(id, ticks - 1, ticks + 1, lots); }
    void book(InstrumentId id, std::int64_t bid, std::int64_t ask, std::int64_t lots)
    {
        auto depth = std::make_shared<DepthView>();
        depth->instrument = id;
        depth->time = now;
        depth->bids.push_back({Price::ofTicks(bid), Quantity::ofLots(lots)});
        depth->asks.push_back({Price::ofTicks(ask), Quantity::ofLots(lots)});
        input(kernel::TopInput{BookTop{id, now, depth->bids.front(), depth->asks.front()}, true});
        input(kernel::DepthInput{depth});
    }

    /// So many lots of Binance at market, with exits 2 % and 4 % away.
    static OrderDraft market(Side side, std::int64_t lots)
    {
        const bool isBuy = side == Side::Buy;
        OrderDraft draft = KernelWorld::draft(side, lots, 0, isBuy ? exitsAt(10'400, 9'800) : exitsAt(9'600, 10'200));
        draft.instrument = kAtBinance;
        draft.type = OrderType::Market;
        draft.timeInForce = TimeInForce::Ioc;
        draft.limitPrice.reset();
        draft.routing = Routing::Automatic;
        return draft;
    }
    using KernelWorld::market;

    /// What was placed and not looked at yet.
    std::vector<Order> placed()
    {
        std::vector<Order> orders;
        for (const PlaceRequest& request : requestsOf<PlaceRequest>())
            orders.push_back(request.order);
        requests.clear();
        return orders;
    }
    RouteDecision decision() const { return eventsOf<api::RouteDecided>().back().decision; }
    RouteVerdict verdictOf(InstrumentId id) const
    {
        for (const RouteOption& option : decision().options) {
            if (option.instrument == id)
                return option.verdict;
        }
        UNREACHABLE();
    }
    void link(VenueId venue, VenueLink state) { report(LinkChanged{state, now, venue}); }
    /// In ten-thousandths of a token, live or filled.
    std::int64_t committed() const
    {
        std::int64_t sum = 0;
        for (const OrderId id : all) {
            const Order& known = order(id);
            sum += (known.isLive() ? known.quantity : known.filled).lots() * (known.instrument == kAtOkx ? 1 : 10);
        }
        return sum;
    }
    void remember(const std::vector<Order>& orders)
    {
        for (const Order& known : orders)
            all.push_back(known.id);
    }

    std::vector<OrderId> all;
};

} // namespace jarvis::test
