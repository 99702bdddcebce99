#include "engine/venue/binance/account_session.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::venue::binance {
namespace {

constexpr Duration kKeyRetryFirst = std::chrono::milliseconds(500);
constexpr Duration kKeyRetryMax = std::chrono::seconds(30);
constexpr int kIncomeWeight = 30;

Timestamp eventTime(simdjson::dom::element json)
{
    std::int64_t millis = 0;
    const bool isThere = json["T"].get(millis) == simdjson::SUCCESS && millis > 0 && millis < 9'000'000'000'000;
    return isThere ? timestampFromMillis(millis) : Timestamp();
}

net::WebSocketOptions privateOptions(const Endpoints& endpoints)
{
    net::WebSocketOptions options;
    options.url = endpoints.stream + "/private/ws";
    return options;
}

} // namespace

AccountSession::AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, AccountId account,
    std::vector<Instrument> instruments, ReportQueue& reports)
    : m_network(network)
    , m_endpoints(endpoints)
    , m_account(account)
    , m_instruments(std::move(instruments))
    , m_reports(reports)
    , m_rest(network, endpoints.rest, m_clock, &credentials)
    , m_stream(network, privateOptions(endpoints), {},
          {[this] {
               m_isUp = true;
               m_reports.put(LinkChanged{VenueLink::Up, now()});
           },
              [this](std::string_view text) { onStream(text); },
              [this](const net::NetError& why) {
                  complain("The account's stream was lost", std::string(nameOf(why.kind)) + ": " + why.text);
                  if (std::exchange(m_isUp, false))
                      m_reports.put(LinkChanged{VenueLink::Down, now()});
              }})
    , m_keyPause(kKeyRetryFirst, kKeyRetryMax, 1)
{
}

void AccountSession::start()
{
    m_rest.measureClock([this](bool) { takeKey(); });
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void AccountSession::measureClock()
{
    m_rest.measureClock([](bool) {});
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void AccountSession::remember(const std::vector<Order>& working)
{
    for (const Order& order : working) {
        Known& known = m_known[order.id];
        known.order = order;
        known.venueId = order.venueOrderId;
    }
}

// -- the private stream and its key ------------------------------------------------------------------------------------

void AccountSession::takeKey()
{
    Rest::Call call;
    call.method = net::HttpMethod::Post;
    call.path = "/fapi/v1/listenKey";
    call.hasKey = true;
    m_rest.call(std::move(call), [this](const Answer& answer) {
        std::string_view key;
        const bool isTaken = answer && read(*answer, [&](simdjson::dom::element json) {
            if (json["listenKey"].get(key) == simdjson::SUCCESS && !key.empty())
                connect(std::string(key));
        }) && !key.empty();
        if (isTaken)
            return;
        complain("No key for the account's stream", answer ? "the answer is not as documented" : answer.error().text);
        m_keyTimer = m_network.scheduler.after(m_keyPause.next(), [this] { takeKey(); });
    });
}

void AccountSession::connect(const std::string& key)
{
    m_keyPause.reset();
    m_stream.setUrl(m_endpoints.stream + "/private/ws?listenKey=" + percentEncoded(key));
    if (std::exchange(m_isOpened, true))
        m_stream.reopen({net::NetError::Kind::Cut, "the key was renewed"});
    else
        m_stream.open();
    m_keyTimer = m_network.scheduler.after(kKeyLife, [this] { renewKey(); });
}

void AccountSession::renewKey()
{
    Rest::Call call;
    call.method = net::HttpMethod::Put;
    call.path = "/fapi/v1/listenKey";
    call.hasKey = true;
    m_rest.call(std::move(call), [this](const Answer& answer) {
        constexpr int kNoSuchKey = -1125;
        if (answer) {
            m_keyTimer = m_network.scheduler.after(kKeyLife, [this] { renewKey(); });
            return;
        }
        complain("The account's stream key was not renewed", answer.error().text);
        if (answer.error().error.code == kNoSuchKey)
            takeKey();
        else
            m_keyTimer = m_network.scheduler.after(m_keyPause.next(), [this] { renewKey(); });
    });
}

void AccountSession::onStream(std::string_view text)
{
    simdjson::dom::element json;
    std::string_view event;
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS) {
        complain("A message of the account's stream is no JSON", std::string(text.substr(0, 40)));
        return m_stream.reopen({net::NetError::Kind::BadAnswer, "no JSON"});
    }
    if (json["e"].get(event) != simdjson::SUCCESS)
        return;
    if (event == "ORDER_TRADE_UPDATE" || event == "ALGO_UPDATE") {
        onOrderEvent(json, event == "ALGO_UPDATE");
    } else if (event == "ACCOUNT_UPDATE") {
        std::string_view why;
        if (json["a"]["m"].get(why) == simdjson::SUCCESS && why == "FUNDING_FEE")
            onFundingPaid(eventTime(json));
    } else if (event == "listenKeyExpired") {
        complain("The account's stream key has expired", "a new one is taken");
        takeKey();
    }
}

void AccountSession::onOrderEvent(simdjson::dom::element json, bool isAlgo)
{
    simdjson::dom::element o;
    std::string_view symbol;
    if (json["o"].get(o) != simdjson::SUCCESS || o["s"].get(symbol) != simdjson::SUCCESS)
        return complain("An order's news are not as documented", "no symbol");
    const Instrument* is = find(symbol);
    if (is == nullptr)
        return;
    const auto said = isAlgo ? readAlgoEvent(o, *is, eventTime(json)) : readOrderEvent(o, *is, eventTime(json));
    if (!said) {
        complain("An order's news are not as documented", said.error());
        // Something about the account was said that we did not get: everything is compared.
        return m_stream.reopen({net::NetError::Kind::BadAnswer, "not as documented"});
    }
    auto name = orderNameOf(m_account, said->clientId);
    if (!name) {
        // A triggered stop's order in the book may bear a name of the venue's.
        const auto child = std::find_if(m_known.begin(), m_known.end(), [&](const auto& entry) { return entry.second.childId != 0 && entry.second.childId == said->venueId; });
        if (child != m_known.end() && !isAlgo)
            name = OrderName{child->first, child->second.revision};
    }
    if (name)
        return tell(*said, name->order);
    // Not ours: a hand at the venue, a liquidation. What it did to the position is found by comparing.
    if (said->fill || said->event == OrderSaid::Event::Forced) {
        complain("An order that is not ours was filled in " + is->symbol(), "the account is compared");
        m_reports.put(LinkChanged{VenueLink::Up, now()});
    }
}

/// News of one of our orders, as reports.
void AccountSession::tell(const OrderSaid& said, OrderId id)
{
    const Timestamp time = local(said.time);
    Known* known = this->known(id);
    const auto name = orderNameOf(m_account, said.clientId);
    const bool isOldRevision = known != nullptr && name && name->revision < known->revision && isConditional(known->order);
    if (known != nullptr && said.isConditional && said.childId != 0)
        known->childId = said.childId;
    // A stop that was replaced: its end is ours, not the order's.
    if (isOldRevision && !said.fill)
        return;
    const bool isChild = known != nullptr && isConditional(known->order) && !said.isConditional;
    const Refusal none;
    switch (said.event) {
    case OrderSaid::Event::New:
        if (!isChild)
            m_reports.put(OrderAcknowledged{id, said.venueId, time});
        return;
    case OrderSaid::Event::Trade:
    case OrderSaid::Event::Forced:
        if (const Instrument* is = find(said.symbol); said.fill && is != nullptr)
            m_reports.put(fillOf(id, is->id(), *said.fill));
        return;
    case OrderSaid::Event::Cancelled: m_reports.put(OrderCancelled{id, none, time}); return;
    case OrderSaid::Event::Rejected:
        m_reports.put(OrderCancelled{id, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, time});
        return;
    case OrderSaid::Event::Expired:
        if (said.timeInForce == TimeInForce::Gtd)
            m_reports.put(OrderExpired{id, time});
        else
            m_reports.put(OrderCancelled{id, Refusal{ReasonCode::UnfilledImmediate, {}, {}, {}, {}}, time});
        return;
    case OrderSaid::Event::Amended: m_reports.put(OrderAmended{id, said.quantity, said.limitPrice, std::nullopt, time}); return;
    case OrderSaid::Event::None: return;
    }
}

void AccountSession::onFundingPaid(Timestamp time)
{
    ask("/fapi/v1/income", std::move(Query().add("incomeType", "FUNDING_FEE").add("startTime", std::to_string(toMillis(time) - 60'000)).add("limit", "100")), kIncomeWeight,
        [this](const Answer& answer) {
            if (!answer)
                return complain("Funding was paid, and how much cannot be read", answer.error().text);
            read(*answer, [this](simdjson::dom::element json) {
                simdjson::dom::array rows;
                if (json.get(rows) != simdjson::SUCCESS)
                    return;
                for (const simdjson::dom::element row : rows) {
                    std::string_view symbol;
                    std::string_view income;
                    std::int64_t id = 0;
                    std::int64_t millis = 0;
                    const bool isWhole = row["symbol"].get(symbol) == simdjson::SUCCESS && row["income"].get(income) == simdjson::SUCCESS
                        && row["tranId"].get(id) == simdjson::SUCCESS && row["time"].get(millis) == simdjson::SUCCESS;
                    const Instrument* is = isWhole ? find(symbol) : nullptr;
                    const auto amount = Decimal::parse(income);
                    if (is != nullptr && amount && amount->scale <= Money::kScale)
                        m_reports.put(FundingSettled{is->id(), Ratio{}, Money::fromDecimal(*amount), static_cast<std::uint64_t>(id), local(timestampFromMillis(millis))});
                }
            });
        });
}

// -- helpers ------------------------------------------------------------------------------------------------------------

void AccountSession::ask(const char* path, Query query, int weight, std::function<void(const Answer&)> done)
{
    Rest::Call call;
    call.path = path;
    call.query = std::move(query);
    call.weight = weight;
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), std::move(done));
}

bool AccountSession::read(const std::string& body, const OnJson& use)
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    if (parser.parse(body).get(json) != simdjson::SUCCESS)
        return false;
    use(json);
    return true;
}

const Instrument* AccountSession::find(InstrumentId id) const
{
    const auto found = std::find_if(m_instruments.begin(), m_instruments.end(), [id](const Instrument& is) { return is.id() == id; });
    return found == m_instruments.end() ? nullptr : &*found;
}

const Instrument* AccountSession::find(std::string_view symbol) const
{
    const auto found = std::find_if(m_instruments.begin(), m_instruments.end(), [symbol](const Instrument& is) { return is.symbol() == symbol; });
    return found == m_instruments.end() ? nullptr : &*found;
}

AccountSession::Known* AccountSession::known(OrderId id)
{
    const auto found = m_known.find(id);
    return found == m_known.end() ? nullptr : &found->second;
}

OrderFilled AccountSession::fillOf(OrderId id, InstrumentId instrument, const FillSaid& fill)
{
    if (!fill.isFeeKnown)
        complain("A fee was paid in another currency", "it is booked as zero; order " + std::to_string(id.value));
    return OrderFilled{id, instrument, fill.tradeId, fill.price, fill.quantity, fill.fee, fill.isMaker ? Liquidity::Maker : Liquidity::Taker, local(fill.time)};
}

Refusal AccountSession::refusalOf(const RestError& error, InstrumentId instrument) const
{
    Refusal refusal{ReasonCode::VenueDown, instrument, {}, {}, {}};
    if (error.kind == RestError::Kind::Venue) {
        refusal.code = error.error.reason == ReasonCode::None ? ReasonCode::VenueRejected : error.error.reason;
        refusal.value = Amount::of(std::int64_t{error.error.code});
    } else if (error.meaning == ErrorMeaning::TooFast) {
        refusal.code = ReasonCode::OrderRatePerMinute;
    }
    return refusal;
}

void AccountSession::complain(const std::string& what, const std::string& why) const
{
    spdlog::warn("Binance: {} ({})", what, why);
}

} // namespace jarvis::venue::binance
