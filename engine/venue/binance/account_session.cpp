#include "engine/venue/binance/account_session.h"

#include "engine/venue/exact_number.h"


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

AccountSession::AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
    std::vector<Instrument> instruments, account::ReportQueue& reports)
    : m_network(network)
    , m_endpoints(endpoints)
    , m_instruments(std::move(instruments))
    , m_reports(reports)
    , m_rest(network, endpoints.rest, m_clock, &credentials)
    , m_reporter({"Binance", network, names, m_instruments, m_clock, m_known, reports})
    , m_orders(m_rest, names, m_instruments, m_known)
    , m_flow({network, names, m_orders, m_rest, m_reporter, m_instruments, m_known, reports, [this] { return m_isUp; }})
    , m_stream(network, privateOptions(endpoints), {},
          {[this] {
               m_isUp = true;
               m_reports.put(LinkChanged{VenueLink::Up, m_network.scheduler.now()});
               if (m_heard.connectionsLost > 0)
                   m_rest.measureClock([](bool) {}); // the machine may have slept, and its clock been set
           },
              [this](std::string_view text) {
                  m_heard.lastMessage = m_network.scheduler.now();
                  onStream(text);
              },
              [this](const net::NetError& why) {
                  complain("The account's stream was lost", std::string(nameOf(why.kind)) + ": " + why.text);
                  m_heard.connectionsLost += m_isUp ? 1 : 0;
                  if (std::exchange(m_isUp, false))
                      m_reports.put(LinkChanged{VenueLink::Down, m_network.scheduler.now()});
              }})
    , m_keyPause(kKeyRetryFirst, kKeyRetryMax, 1)
{
}

void AccountSession::start()
{
    m_rest.onClock([this] { m_reporter.tellClock(); });
    m_rest.measureClock([this](bool) { takeKey(); });
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

VenueStatus AccountSession::status() const
{
    VenueStatus status;
    if (m_clock.isKnown()) {
        status.roundTrip = m_clock.roundTrip();
        status.clockOffset = m_clock.offset();
    }
    status.budgetUsed = m_rest.weight().used(m_network.scheduler.now());
    status.budgetLimit = m_rest.weight().limit();
    status.account = m_heard;
    status.account->isUp = m_isUp;
    return status;
}

void AccountSession::measureClock()
{
    m_rest.measureClock([](bool) {});
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

// -- the private stream and its key ------------------------------------------------------------------------------------

void AccountSession::callForKey(net::HttpMethod method, live::RestDone done)
{
    Rest::Call call;
    call.method = method;
    call.path = "/fapi/v1/listenKey";
    call.hasKey = true;
    m_rest.call(std::move(call), std::move(done));
}

void AccountSession::takeKey()
{
    callForKey(net::HttpMethod::Post, [this](const Answer& answer) {
        simdjson::dom::parser parser;
        std::string_view key;
        if (answer && parser.parse(*answer)["listenKey"].get(key) == simdjson::SUCCESS && !key.empty())
            return connect(std::string(key));
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
    callForKey(net::HttpMethod::Put, [this](const Answer& answer) {
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
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS || !json.is_object())
        return beginAnew("A message of the account's stream is no JSON", std::string(text.substr(0, 40)));
    if (json["e"].get(event) != simdjson::SUCCESS)
        return;
    if (event == "ORDER_TRADE_UPDATE" || event == "ALGO_UPDATE") {
        onOrderEvent(json, event == "ALGO_UPDATE");
    } else if (event == "ACCOUNT_UPDATE") {
        std::string_view why;
        if (json["a"]["m"].get(why) == simdjson::SUCCESS && why == "FUNDING_FEE")
            onFundingPaid(eventTime(json));
    } else if (event == "MARGIN_CALL") {
        complain("The venue warns that margin runs short", "add margin, or reduce what is held, before it liquidates");
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
        return beginAnew("An order's news are not as documented", "no symbol");
    const Instrument* is = m_instruments.find(symbol);
    if (is == nullptr)
        return;
    const auto said = isAlgo ? readAlgoEvent(o, *is, eventTime(json)) : readOrderEvent(o, *is, eventTime(json));
    if (!said)
        return beginAnew("An order's news are not as documented", said.error());
    m_reporter.tell(*said);
}

/// Something about the account was said that we did not get: with the new connection everything is compared.
void AccountSession::beginAnew(const std::string& what, const std::string& why)
{
    complain(what, why);
    m_stream.reopen({net::NetError::Kind::BadAnswer, "not as documented"});
}

void AccountSession::onFundingPaid(Timestamp time)
{
    Rest::Call call;
    call.path = "/fapi/v1/income";
    call.query.add("incomeType", "FUNDING_FEE").add("startTime", std::to_string(toMillis(time) - 60'000)).add("limit", "100");
    call.weight = kIncomeWeight;
    call.isSigned = true;
    call.purpose = net::RateBudget::Purpose::ReducesRisk;
    m_rest.call(std::move(call), [this](const Answer& answer) {
        if (answer)
            tellFunding(*answer);
        else
            complain("Funding was paid, and how much cannot be read", answer.error().text);
    });
}

void AccountSession::tellFunding(const std::string& body)
{
    simdjson::dom::parser parser;
    simdjson::dom::array rows;
    if (parser.parse(body).get(rows) != simdjson::SUCCESS)
        return;
    for (const Json row : rows) {
        std::string_view symbol;
        std::string_view income;
        std::int64_t id = 0;
        std::int64_t millis = 0;
        const bool isWhole = row["symbol"].get(symbol) == simdjson::SUCCESS && row["income"].get(income) == simdjson::SUCCESS
            && row["tranId"].get(id) == simdjson::SUCCESS && row["time"].get(millis) == simdjson::SUCCESS;
        const Instrument* is = isWhole ? m_instruments.find(symbol) : nullptr;
        const auto amount = moneyOf(income);
        if (is != nullptr && amount)
            m_reports.put(FundingSettled{is->id(), Ratio{}, *amount, static_cast<std::uint64_t>(id),
                m_reporter.local(timestampFromMillis(millis))});
    }
}

} // namespace jarvis::venue::binance
