#include "engine/venue/okx/account_session.h"

#include "engine/venue/okx/errors.h"
#include "engine/venue/okx/market_info.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::okx {
namespace {

constexpr Duration kListRetryFirst = std::chrono::milliseconds(500);
constexpr Duration kListRetryMax = std::chrono::seconds(30);
constexpr Duration kFundingLookBack = std::chrono::minutes(1);

} // namespace

AccountSession::AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
    std::vector<Instrument> instruments, account::ReportQueue& reports)
    : m_network(network)
    , m_instruments(std::move(instruments))
    , m_reports(reports)
    , m_rest(network, endpoints, m_clock, &credentials)
    , m_reporter({"OKX", network, names, m_instruments, m_clock, m_known, reports})
    , m_orders({network, m_rest, m_clock, names, m_instruments, m_contracts, m_known})
    , m_flow({network, names, m_orders, m_rest, m_reporter, m_instruments, m_known, reports, [this] { return isUp(); }})
    , m_book(network, endpoints.stream + "/ws/v5/private", credentials, m_clock,
          {R"({"channel":"orders","instType":"SWAP"})", R"({"channel":"balance_and_position"})"}, callbacks())
    , m_stops(network, endpoints.stream + "/ws/v5/business", credentials, m_clock, {R"({"channel":"orders-algo","instType":"SWAP"})"}, callbacks())
    , m_listPause(kListRetryFirst, kListRetryMax, 1)
{
}

PrivateLine::Callbacks AccountSession::callbacks()
{
    return {[this] { onReady(); }, [this] { onLost(); }, [this](std::string_view channel, simdjson::dom::array rows) { return onRows(channel, rows); },
        [this] {
            m_clock.distrust();
            m_rest.measureClock([](bool) {});
        },
        [this](const std::string& what, const std::string& why) { complain(what, why); }};
}

void AccountSession::start()
{
    m_rest.onClock([this] { m_reporter.tellClock(); });
    m_rest.measureClock([this](bool) { listContracts(); });
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void AccountSession::measureClock()
{
    m_rest.measureClock([](bool) {});
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void AccountSession::listContracts()
{
    live::RestCall call;
    call.path = "/api/v5/public/instruments";
    call.query.add("instType", "SWAP");
    m_rest.call(std::move(call), [this](const live::RestAnswer& answer) {
        const auto list = answer ? readInstrumentList(*answer) : Expected<InstrumentList, std::string>(Unexpected(answer.error().text));
        if (!list) {
            complain("The contracts are not known yet; it is tried again", list.error());
            m_listTimer = m_network.scheduler.after(m_listPause.next(), [this] { listContracts(); });
            return;
        }
        m_contracts = list->contracts;
        m_book.open();
        m_stops.open();
        for (const VenueRequest& request : std::exchange(m_early, {}))
            m_flow.submit(request);
    });
}

void AccountSession::submit(const VenueRequest& request)
{
    // What was asked for before we can tell a size waits: the kernel asks about nothing new while the link is down.
    if (m_contracts.isEmpty())
        m_early.push_back(request);
    else
        m_flow.submit(request);
}

void AccountSession::onReady()
{
    if (!isUp() || std::exchange(m_wasUp, true))
        return;
    m_reports.put(LinkChanged{VenueLink::Up, now()});
    if (m_lost > 0)
        m_rest.measureClock([](bool) {}); // the machine may have slept, and its clock been set
}

void AccountSession::onLost()
{
    if (!std::exchange(m_wasUp, false))
        return;
    ++m_lost;
    m_reports.put(LinkChanged{VenueLink::Down, now()});
}

VenueStatus AccountSession::status() const
{
    VenueStatus status;
    if (m_clock.isKnown()) {
        status.roundTrip = m_clock.roundTrip();
        status.clockOffset = m_clock.offset();
    }
    // What is left of its limits this venue does not tell.
    status.account = VenueStatus::Private{isUp(), std::max(m_book.heard(), m_stops.heard()), m_lost};
    return status;
}

// -- what the streams say -------------------------------------------------------------------------------------------------

std::string AccountSession::onRows(std::string_view channel, simdjson::dom::array rows)
{
    for (const Json row : rows) {
        if (channel == "balance_and_position") {
            if (wordIn(row, "eventType") == "funding_fee")
                onFundingPaid();
            continue;
        }
        const Instrument* is = m_instruments.find(wordIn(row, "instId"));
        const auto grid = is != nullptr ? m_contracts.gridOf(*is) : std::nullopt;
        if (!grid)
            continue;
        const auto wrong = channel == "orders" ? onOrder(row, *is, *grid) : channel == "orders-algo" ? onAlgo(row, *is, *grid) : std::nullopt;
        if (wrong)
            return *wrong;
    }
    return {};
}

std::optional<Wrong> AccountSession::onOrder(Json row, const Instrument& is, const Grid& grid)
{
    using Event = OrderSaid::Event;
    auto said = readOrderEvent(row, is, grid);
    if (!said)
        return said.error();
    if (const int code = amendFailure(row); code != 0) {
        const auto name = m_orders.orderOf(said->clientId);
        if (account::KnownOrder* known = name ? m_known.find(*name) : nullptr)
            known->amendAsked.reset();
        if (name)
            m_reports.put(AmendRejected{*name, m_reporter.refusalOf({live::RestError::Kind::Venue, ErrorMeaning::Refused, errorOf(code), 0, {}, {}}, is.id()), now()});
        return std::nullopt;
    }
    // What a trigger put into the book has a name of the venue's; which stop that was may be told here before it is told there.
    if (const auto stop = m_known.numbered(stopBehind(row)))
        m_known.find(*stop)->childId = said->venueId;
    m_reporter.tell(*said);
    // An order that ended as it filled says both at once.
    if (said->event == Event::Trade && said->state == OrderState::Cancelled) {
        OrderSaid ended = std::move(said).value();
        ended.fill.reset();
        ended.event = ended.timeInForce == TimeInForce::Gtc ? Event::Cancelled : Event::Expired;
        m_reporter.tell(ended);
    }
    return std::nullopt;
}

std::optional<Wrong> AccountSession::onAlgo(Json row, const Instrument& is, const Grid& grid)
{
    const auto said = readAlgoOrder(row, is, grid);
    if (!said)
        return said.error();
    m_reporter.tell(*said);
    return std::nullopt;
}

/// How much is told by the account's bills only.
void AccountSession::onFundingPaid()
{
    live::RestCall call;
    call.path = "/api/v5/account/bills";
    call.query.add("instType", "SWAP").add("type", "8").add("begin", std::to_string(toMillis(m_clock.venueTime(now()) - kFundingLookBack)));
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [this](const live::RestAnswer& answer) {
        if (answer)
            tellFunding(*answer);
        else
            complain("Funding was paid, and how much cannot be read", answer.error().text);
    });
}

void AccountSession::tellFunding(const std::string& body)
{
    simdjson::dom::parser parser;
    Json json;
    simdjson::dom::array rows;
    if (parser.parse(body).get(json) != simdjson::SUCCESS || json["data"].get(rows) != simdjson::SUCCESS)
        return complain("Funding was paid, and how much cannot be read", "the answer is not as documented");
    for (const Json row : rows) {
        const Instrument* is = m_instruments.find(wordIn(row, "instId"));
        if (is == nullptr)
            continue;
        auto paid = readFunding(row, *is);
        if (!paid) {
            complain("Funding was paid, and how much cannot be read", paid.error());
            continue;
        }
        paid->time = m_reporter.local(paid->time);
        m_reports.put(*paid);
    }
}

} // namespace jarvis::venue::okx
