#include "tests/scenario/simulation/world/network.h"

#include "tests/support/order_of.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

using test::orderOf;

constexpr double kEntriesRefused = 0.4;
constexpr int kLandMs = 900;
constexpr int kReportMs = 3'000;
constexpr Duration kTimeOut = std::chrono::milliseconds(200);
/// More than the kernel remembers: a venue tells of old settlements again.
constexpr std::size_t kFundingsTold = 20;

bool isOfStream(const VenueReport& report)
{
    return std::holds_alternative<OrderFilled>(report) || std::holds_alternative<OrderCancelled>(report) || std::holds_alternative<OrderExpired>(report);
}

Refusal because(ReasonCode code) { return Refusal{code, {}, {}, {}, {}}; }

} // namespace

Network::Network(const std::vector<Instrument>& instruments, Money deposited, Faults& faults, std::uint64_t seed)
    : m_faults(faults), m_random(seed), m_venue([&] {
        venue::paper::Settings settings;
        settings.seed = seed;
        return settings;
    }(), instruments), m_truth(instruments, deposited)
{
    for (const Instrument& instrument : instruments)
        m_instruments.push_back(instrument.id());
    m_refusesEntries = instruments.front().spec().venue != instruments.back().spec().venue;
}

void Network::onMarket(const MarketEvent& event)
{
    m_venue.onMarket(event, std::visit([](const auto& e) { return e.time; }, event));
}

void Network::disturb(OrderId order, Timestamp until)
{
    if (const auto found = m_placed.find(order); found != m_placed.end())
        disturb(found->second, until);
}

void Network::disturbAll(Timestamp until)
{
    for (const InstrumentId instrument : m_instruments)
        disturb(instrument, until);
}

// -- to the venue ---------------------------------------------------------------------------------------------------------

void Network::send(const VenueRequest& request, Timestamp now)
{
    const OrderId order = orderOf(request);
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        m_truth.sent(place->order), m_placed[order] = place->order.instrument;
    if (!m_isUp) {
        if (order)
            say(RequestTimedOut{order, now + kTimeOut}, now + kTimeOut);
        return;
    }
    if (m_faults.strikes(Fault::LoseRequest, m_random)) {
        order ? disturb(order, now) : disturbAll(now);
        if (order && m_random.chance(0.5))
            say(RequestTimedOut{order, now + kTimeOut}, now + kTimeOut);
        return;
    }
    const Timestamp lands = m_faults.strikes(Fault::DelayRequest, m_random) ? now + upTo(kLandMs) : now;
    m_requests.emplace(lands, request);
    if (lands > now)
        order ? disturb(order, lands) : disturbAll(lands);
    if (m_faults.strikes(Fault::RepeatRequest, m_random)) {
        const Timestamp again = now + upTo(kLandMs);
        m_requests.emplace(again, request);
        disturb(order, again);
    }
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
    const bool isEntryRefused = m_refusesEntries && place->order.role == OrderRole::Entry && m_random.chance(kEntriesRefused);
    if (isEntryRefused || (place->order.role != OrderRole::Entry && m_faults.strikes(Fault::RejectExit, m_random))) {
        m_truth.arrived(place->order);
        const OrderRejected rejected{order, because(ReasonCode::VenueRejected), now};
        m_truth.take(rejected);
        disturb(order, now);
        pass(rejected, now);
        return true;
    }
    m_truth.arrived(place->order);
    if (m_faults.strikes(Fault::TimeOut, m_random)) {
        m_silenced.insert(order);
        disturb(order, now + kTimeOut);
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
        if (!isForgotten && !m_strangers.contains(orderOf(report)))
            pass(report, now);
    }
    if (m_isUp && m_faults.strikes(Fault::Garbage, m_random))
        sayGarbage(now);
    if (m_isUp && m_faults.strikes(Fault::VenueClock, m_random))
        say(ClockMeasured{m_random.chance(0.5) ? Duration::zero() : Duration(m_random.between(-3'000, 3'000) * 1ms), now}, now);
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
    if (!isFunding && m_faults.strikes(Fault::LoseReport, m_random)) {
        disturb(orderOf(report), now);
        if (isOfStream(report) && !m_breaksAt)
            m_breaksAt = now + upTo(2'000);
        return;
    }
    const Timestamp comes = m_faults.strikes(Fault::DelayReport, m_random) ? now + upTo(kReportMs) : now;
    say(report, comes);
    if (comes > now)
        disturb(orderOf(report), comes);
    if (m_faults.strikes(Fault::RepeatReport, m_random)) {
        const Timestamp again = now + upTo(kReportMs);
        say(report, again);
        disturb(orderOf(report), again);
    }
}

/// One answer in parts: it is lost, or comes late, as a whole.
void Network::passAnswerToReconcile(const VenueReport& report, Timestamp now)
{
    m_holdings.push_back(report);
    if (!std::holds_alternative<ReconcileEnd>(report))
        return;
    std::get<ReconcileEnd>(m_holdings.back()).wallet = m_truth.wallet();
    const Timestamp when = m_faults.strikes(Fault::DelayReport, m_random) ? now + upTo(kReportMs) : now;
    const bool isLost = m_faults.strikes(Fault::LoseReport, m_random);
    if (isLost || when > now)
        disturbAll(when);
    const bool isRepeated = m_faults.strikes(Fault::RepeatReport, m_random);
    for (const VenueReport& part : m_holdings) {
        if (!isLost)
            say(part, when);
        if (isRepeated)
            say(part, when + kReportMs * 1ms);
    }
    m_holdings.clear();
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
    if (m_faults.rate(Fault::Forget) <= 0)
        return;
    for (const auto& [id, known] : m_truth.orders()) {
        if (isFinal(known.order.state) || !m_faults.strikes(Fault::Forget, m_random))
            continue;
        m_forgotten.insert(id);
        disturb(id, now);
        m_venue.submit(CancelRequest{id, known.order.instrument}, now);
    }
}

} // namespace jarvis::scenario
