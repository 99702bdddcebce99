#include "tests/scenario/simulation/world/network.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

constexpr int kLandMs = 900;
constexpr int kReportMs = 3'000;
constexpr Duration kTimeOut = std::chrono::milliseconds(200);
/// Fewer than the kernel remembers: a venue tells the newest settlements again.
constexpr std::size_t kFundingsTold = 6;

OrderId orderOf(const VenueRequest& request)
{
    struct Visitor {
        OrderId operator()(const PlaceRequest& r) const { return r.order.id; }
        OrderId operator()(const AmendRequest& r) const { return r.order; }
        OrderId operator()(const CancelRequest& r) const { return r.order; }
        OrderId operator()(const QueryRequest& r) const { return r.order; }
        OrderId operator()(const ReconcileRequest&) const { return {}; }
    };
    return std::visit(Visitor(), request);
}

OrderId orderOf(const VenueReport& report)
{
    return std::visit(
        [](const auto& r) {
            if constexpr (requires { r.order; })
                return r.order;
            else
                return OrderId();
        },
        report);
}

bool isOfStream(const VenueReport& report)
{
    return std::holds_alternative<OrderFilled>(report) || std::holds_alternative<OrderCancelled>(report) || std::holds_alternative<OrderExpired>(report);
}

Refusal because(ReasonCode code) { return Refusal{code, {}, {}, {}, {}}; }

} // namespace

Network::Network(const std::vector<Instrument>& instruments, const Faults& faults, std::uint64_t seed)
    : m_faults(faults), m_random(seed), m_venue([&] {
        venue::paper::Settings settings;
        settings.seed = seed;
        return settings;
    }(), instruments)
{
}

void Network::onMarket(const MarketEvent& event)
{
    m_venue.onMarket(event, std::visit([](const auto& e) { return e.time; }, event));
}

// -- to the venue ---------------------------------------------------------------------------------------------------------

void Network::send(const VenueRequest& request, Timestamp now)
{
    const OrderId order = orderOf(request);
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        m_truth.sent(place->order);
    if (!m_isUp) {
        if (order)
            say(RequestTimedOut{order, now + kTimeOut}, now + kTimeOut);
        return;
    }
    if (m_random.chance(m_faults.loseRequest)) {
        if (order && m_random.chance(0.5))
            say(RequestTimedOut{order, now + kTimeOut}, now + kTimeOut);
        return;
    }
    const Timestamp lands = m_random.chance(m_faults.delayRequest) ? now + upTo(kLandMs) : now;
    m_requests.emplace(lands, request);
    if (m_random.chance(m_faults.repeatRequest))
        m_requests.emplace(now + upTo(kLandMs), request);
}

/// What the line or a forgetful venue answers in the venue's place.
bool Network::isSwallowed(const VenueRequest& request, Timestamp now)
{
    const OrderId order = orderOf(request);
    if (m_forgotten.contains(order)) {
        if (std::holds_alternative<QueryRequest>(request))
            pass(OrderStatusReport{order, false, OrderState::Unknown, {}, 0, now}, now);
        else if (std::holds_alternative<CancelRequest>(request))
            pass(CancelRejected{order, because(ReasonCode::UnknownOrder), now}, now);
        else if (std::holds_alternative<AmendRequest>(request))
            pass(AmendRejected{order, because(ReasonCode::UnknownOrder), now}, now);
        return true;
    }
    const auto* place = std::get_if<PlaceRequest>(&request);
    if (!place || m_truth.find(order))
        return false;
    if (place->order.role != OrderRole::Entry && m_random.chance(m_faults.rejectExit)) {
        m_truth.arrived(place->order);
        const OrderRejected rejected{order, because(ReasonCode::VenueRejected), now};
        m_truth.take(rejected);
        pass(rejected, now);
        return true;
    }
    m_truth.arrived(place->order);
    if (m_random.chance(m_faults.timeOut)) {
        m_silenced.insert(order);
        say(RequestTimedOut{order, now + kTimeOut}, now + kTimeOut);
    }
    return false;
}

void Network::land(const VenueRequest& request, Timestamp now)
{
    // An order that was refused on the way is unknown inside; whoever asks hears what was said then.
    const VenueTruth::Known* known = m_truth.find(orderOf(request));
    if (known && known->order.state == OrderState::Rejected && !std::holds_alternative<ReconcileRequest>(request)) {
        if (std::holds_alternative<QueryRequest>(request))
            pass(OrderStatusReport{orderOf(request), true, OrderState::Rejected, {}, 0, now}, now);
        else if (std::holds_alternative<PlaceRequest>(request))
            pass(OrderRejected{orderOf(request), because(ReasonCode::VenueRejected), now}, now);
        else if (std::holds_alternative<CancelRequest>(request))
            pass(CancelRejected{orderOf(request), because(ReasonCode::OrderAlreadyFinal), now}, now);
        else
            pass(AmendRejected{orderOf(request), because(ReasonCode::OrderAlreadyFinal), now}, now);
        return;
    }
    if (!isSwallowed(request, now))
        m_venue.submit(request, now);
}

// -- from the venue -------------------------------------------------------------------------------------------------------

void Network::advance(Timestamp now, std::vector<VenueReport>& out)
{
    while (!m_requests.empty() && m_requests.begin()->first <= now) {
        const auto [due, request] = *m_requests.begin();
        m_requests.erase(m_requests.begin());
        land(request, due);
    }
    std::vector<VenueReport> said;
    m_venue.advance(now, said);
    for (const VenueReport& report : said) {
        // Of a forgotten order nobody is told any more.
        const bool isForgotten = m_forgotten.contains(orderOf(report));
        if (!isForgotten || isOfStream(report))
            m_truth.take(report);
        if (!isForgotten)
            pass(report, now);
    }
    if (m_isUp && m_random.chance(m_faults.garbage))
        sayGarbage(now);
    if (m_breaksAt && now >= *m_breaksAt && m_isUp)
        cut(now);
    while (!m_reports.empty() && m_reports.begin()->first <= now) {
        if (m_isHeard)
            out.push_back(m_reports.begin()->second);
        m_reports.erase(m_reports.begin());
    }
}

void Network::pass(const VenueReport& report, Timestamp now)
{
    if (std::holds_alternative<LinkChanged>(report))
        return; // the venue's own; here the line says that
    if (const auto* funding = std::get_if<FundingSettled>(&report)) {
        m_fundings.push_back(*funding);
        if (m_fundings.size() > kFundingsTold)
            m_fundings.pop_front();
    }
    if (!m_isUp)
        return;
    if (std::holds_alternative<HoldingReport>(report) || std::holds_alternative<ReconcileEnd>(report))
        return passAnswerToReconcile(report, now);
    if (std::holds_alternative<OrderAcknowledged>(report) && m_silenced.erase(orderOf(report)) > 0)
        return;
    const bool isFunding = std::holds_alternative<FundingSettled>(report);
    if (!isFunding && m_random.chance(m_faults.loseReport)) {
        if (isOfStream(report) && !m_breaksAt)
            m_breaksAt = now + upTo(2'000);
        return;
    }
    say(report, m_random.chance(m_faults.delayReport) ? now + upTo(kReportMs) : now);
    if (m_random.chance(m_faults.repeatReport))
        say(report, now + upTo(kReportMs));
}

/// One answer in parts: it is lost, or comes late, as a whole.
void Network::passAnswerToReconcile(const VenueReport& report, Timestamp now)
{
    m_holdings.push_back(report);
    if (!std::holds_alternative<ReconcileEnd>(report))
        return;
    const Timestamp when = m_random.chance(m_faults.delayReport) ? now + upTo(kReportMs) : now;
    const bool isLost = m_random.chance(m_faults.loseReport);
    for (const VenueReport& part : m_holdings) {
        if (!isLost)
            say(part, when);
    }
    m_holdings.clear();
}

void Network::sayGarbage(Timestamp now)
{
    const OrderId nobody{1'000'000 + m_random.below(1'000)};
    const OrderId somebody{1 + m_random.below(50)};
    const InstrumentId elsewhere{static_cast<std::uint32_t>(77 + m_random.below(3))};
    const Refusal why = because(ReasonCode::VenueRejected);
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

// -- the line -------------------------------------------------------------------------------------------------------------

void Network::cut(Timestamp now)
{
    m_isUp = false;
    m_breaksAt.reset();
    m_reports.clear();
    m_holdings.clear();
    std::erase_if(m_requests, [this](const auto&) { return m_random.chance(0.5); });
    say(LinkChanged{VenueLink::Down, now}, now);
}

void Network::connect(Timestamp now)
{
    if (m_isUp)
        return;
    forgetSome(now);
    m_isUp = true;
    say(LinkChanged{VenueLink::Up, now}, now);
    for (const FundingSettled& funding : m_fundings)
        say(funding, now);
}

void Network::hangUp(Timestamp now)
{
    cut(now);
    m_isHeard = false;
    m_reports.clear();
}

void Network::answer(Timestamp now)
{
    m_reports.clear();
    m_isHeard = true;
    connect(now);
}

void Network::forgetSome(Timestamp now)
{
    if (m_faults.forget <= 0)
        return;
    for (const auto& [id, known] : m_truth.orders()) {
        if (isFinal(known.order.state) || !m_random.chance(m_faults.forget))
            continue;
        m_forgotten.insert(id);
        m_venue.submit(CancelRequest{id, known.order.instrument}, now);
    }
}

} // namespace jarvis::scenario
