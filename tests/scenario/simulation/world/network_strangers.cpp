#include "tests/scenario/simulation/world/network.h"

namespace jarvis::scenario {

// What comes from elsewhere: reports of nothing that exists, and trades of somebody else.

namespace {

constexpr std::uint64_t kStrangers = 900'000'000;

} // namespace

void Network::tradeElsewhere(Timestamp now)
{
    Order order;
    order.id = OrderId{kStrangers + ++m_strangerCount};
    order.instrument = m_instruments[m_random.below(m_instruments.size())];
    order.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
    order.type = OrderType::Market;
    order.timeInForce = TimeInForce::Ioc;
    order.quantity = Quantity::ofLots(m_random.between(10, 300));
    order.state = OrderState::Sent;
    m_truth.arrived(order);
    if (m_random.chance(0.5))
        m_strangers.insert(order.id);
    // Found when holdings are compared next.
    disturb(order.instrument, now + kReconcileInterval);
    m_venue.submit(PlaceRequest{order}, now);
}

void Network::sayGarbage(Timestamp now)
{
    const OrderId nobody{1'000'000 + m_random.below(1'000)};
    const OrderId somebody{1 + m_random.below(50)};
    const InstrumentId elsewhere{static_cast<std::uint32_t>(77 + m_random.below(3))};
    const Refusal why{ReasonCode::VenueRejected, {}, {}, {}, {}};
    switch (m_random.below(12)) {
    case 0: return say(OrderAcknowledged{nobody, 5, now}, now);
    case 1: return say(OrderRejected{nobody, why, now}, now);
    case 2: return say(OrderFilled{nobody, elsewhere, ++m_garbageTrades, Price::ofTicks(5), Quantity::ofLots(5), Money::zero(), Liquidity::Taker, now}, now);
    case 3: return say(OrderFilled{somebody, elsewhere, ++m_garbageTrades, Price::ofTicks(10'000), Quantity::ofLots(5), Money::zero(), Liquidity::Taker, now}, now);
    case 4: return say(OrderFilled{somebody, InstrumentId{1}, ++m_garbageTrades, Price::ofTicks(-5), Quantity::ofLots(5), Money::zero(), Liquidity::Taker, now}, now);
    case 5: return say(OrderFilled{somebody, InstrumentId{1}, ++m_garbageTrades, Price::ofTicks(10'000), Quantity::ofLots(-5), Money::zero(), Liquidity::Taker, now}, now);
    case 6: return say(OrderFilled{somebody, InstrumentId{1}, ++m_garbageTrades, Price::ofTicks(INT64_MAX), Quantity::ofLots(INT64_MAX), Money::zero(), Liquidity::Taker, now}, now);
    case 7: return say(OrderAmended{nobody, Quantity::ofLots(-1), {}, {}, now}, now);
    case 8: return say(OrderStatusReport{nobody, true, OrderState::Filled, Quantity::ofLots(-3), 1, now}, now);
    case 9: return say(FundingSettled{elsewhere, Ratio{1}, Money::ofWhole(1), 7, now}, now);
    case 10: return say(ReconcileEnd{m_random.below(1'000) + 1'000'000'000, now}, now);
    default: return say(HoldingReport{elsewhere, Quantity::zero(), now}, now);
    }
}

} // namespace jarvis::scenario
