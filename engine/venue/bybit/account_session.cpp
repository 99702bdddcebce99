#include "engine/venue/bybit/account_session.h"

#include "engine/venue/bybit/sign.h"

namespace jarvis::venue::bybit {
namespace {

constexpr Duration kLoginLife = std::chrono::seconds(10);

net::WebSocketOptions privateOptions(const Endpoints& endpoints)
{
    net::WebSocketOptions options;
    options.url = endpoints.stream + "/v5/private";
    return options;
}

} // namespace

AccountSession::AccountSession(const net::Network& network, const Endpoints& endpoints, const Credentials& credentials, const OrderNames& names,
    std::vector<Instrument> instruments, account::ReportQueue& reports)
    : m_network(network)
    , m_credentials(credentials)
    , m_instruments(std::move(instruments))
    , m_reports(reports)
    , m_rest(network, endpoints.rest, m_clock, &credentials)
    , m_reporter({"Bybit", network, names, m_instruments, m_clock, m_known, reports})
    , m_orders(m_rest, names, m_instruments, m_known)
    , m_flow({network, names, m_orders, m_rest, m_reporter, m_instruments, m_known, reports, [this] { return m_isUp; }})
    , m_stream(network, privateOptions(endpoints), {},
          {[this] { onOpen(); }, [this](std::string_view text) { onText(text); }, [this](const net::NetError& why) { onLost(why); }})
{
}

void AccountSession::start()
{
    m_rest.onClock([this] { m_reporter.tellClock(); });
    m_rest.measureClock([this](bool) { m_stream.open(); });
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

void AccountSession::measureClock()
{
    m_rest.measureClock([](bool) {});
    m_clockTimer = m_network.scheduler.after(kClockInterval, [this] { measureClock(); });
}

VenueStatus AccountSession::status() const
{
    VenueStatus status;
    if (m_clock.isKnown()) {
        status.roundTrip = m_clock.roundTrip();
        status.clockOffset = m_clock.offset();
    }
    status.budgetUsed = m_rest.calls().used(now());
    status.budgetLimit = m_rest.calls().limit();
    status.account = m_heard;
    status.account->isUp = m_isUp;
    return status;
}

// -- the private stream ----------------------------------------------------------------------------------------------------

void AccountSession::onOpen()
{
    m_stream.send(loginMessage("login", m_clock.venueTime(now()) + kLoginLife, m_credentials));
    awaitAnswer();
    ping();
}

void AccountSession::onLost(const net::NetError& why)
{
    m_answerTimer.reset();
    m_pingTimer.reset();
    m_reporter.complain("The account's stream was lost", std::string(nameOf(why.kind)) + ": " + why.text);
    m_heard.connectionsLost += m_isUp ? 1 : 0;
    if (std::exchange(m_isUp, false))
        m_reports.put(LinkChanged{VenueLink::Down, now()});
}

void AccountSession::awaitAnswer()
{
    m_answerTimer = m_network.scheduler.after(kAnswerTime, [this] { m_stream.reopen({net::NetError::Kind::TimedOut, "no answer on the account's stream"}); });
}

/// The venue ends streams on which nobody says anything.
void AccountSession::ping()
{
    m_stream.send(R"({"op":"ping"})");
    m_pingTimer = m_network.scheduler.after(kPingInterval, [this] { ping(); });
}

/// Something about the account was said that we did not get: with the new connection everything is compared.
void AccountSession::begin(const std::string& why)
{
    m_reporter.complain("The account's stream is not as documented", why);
    m_stream.reopen({net::NetError::Kind::BadAnswer, "not as documented"});
}

void AccountSession::onText(std::string_view text)
{
    m_heard.lastMessage = now();
    Json json;
    std::string_view word;
    simdjson::dom::array rows;
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS)
        return begin("no JSON: " + std::string(text.substr(0, 40)));
    if (json["op"].get(word) == simdjson::SUCCESS)
        return onReply(json, word);
    if (json["topic"].get(word) != simdjson::SUCCESS)
        return;
    if (json["data"].get(rows) != simdjson::SUCCESS)
        return begin("the topic " + std::string(word) + " has no data");
    onTopic(word, rows);
}

void AccountSession::onReply(Json json, std::string_view op)
{
    if (op != "auth" && op != "subscribe")
        return;
    bool isFine = false;
    if (json["success"].get(isFine) != simdjson::SUCCESS || !isFine) {
        std::string_view why;
        if (json["ret_msg"].get(why) != simdjson::SUCCESS && json["retMsg"].get(why) != simdjson::SUCCESS)
            why = "without a reason";
        m_reporter.complain("The account's stream refused our " + std::string(op == "auth" ? "login" : "subscriptions"), std::string(why.substr(0, 200)));
        // The key may be mended at the venue: it is tried again, ever more slowly.
        return m_stream.reopen({net::NetError::Kind::BadAnswer, "refused"});
    }
    if (op == "auth") {
        m_stream.send(R"({"req_id":"topics","op":"subscribe","args":["order","execution","position"]})");
        return awaitAnswer();
    }
    m_answerTimer.reset();
    m_isUp = true;
    m_reports.put(LinkChanged{VenueLink::Up, now()});
    if (m_heard.connectionsLost > 0)
        m_rest.measureClock([](bool) {}); // the machine may have slept, and its clock been set
}

void AccountSession::onTopic(std::string_view topic, simdjson::dom::array rows)
{
    std::optional<Wrong> (AccountSession::*take)(Json, const Instrument&) = nullptr;
    if (topic == "order")
        take = &AccountSession::onOrder;
    else if (topic == "execution")
        take = &AccountSession::onExecution;
    else if (topic == "position")
        take = &AccountSession::onPosition;
    else
        return;
    for (const Json row : rows) {
        std::string_view symbol;
        if (row["symbol"].get(symbol) != simdjson::SUCCESS)
            return begin("the topic " + std::string(topic) + " names no symbol");
        const Instrument* is = m_instruments.find(symbol);
        if (const auto wrong = is != nullptr ? (this->*take)(row, *is) : std::nullopt)
            return begin(*wrong);
    }
}

std::optional<Wrong> AccountSession::onOrder(Json row, const Instrument& is)
{
    const auto said = readOrder(row, is);
    if (!said)
        return said.error();
    m_reporter.tell(*said);
    return std::nullopt;
}

std::optional<Wrong> AccountSession::onExecution(Json row, const Instrument& is)
{
    if (kindOf(row) == ExecutionKind::Funding) {
        auto funding = readFunding(row, is);
        if (!funding)
            return funding.error();
        funding->time = m_reporter.local(funding->time);
        m_reports.put(*funding);
        return std::nullopt;
    }
    const auto said = readExecution(row, is);
    if (!said)
        return said.error();
    m_reporter.tell(*said);
    return std::nullopt;
}

std::optional<Wrong> AccountSession::onPosition(Json row, const Instrument& is)
{
    const auto held = readPosition(row, is);
    std::string_view status;
    if (!held) {
        // Hedge mode is no fault of the stream's: comparing says so again, and nothing is traded until it is mended.
        m_reporter.askForComparison("A position cannot be used: " + held.error());
    } else if (row["positionStatus"].get(status) == simdjson::SUCCESS && (status == "Liq" || status == "Adl")) {
        m_reporter.askForComparison("The venue takes over the position in " + is.symbol());
    }
    return std::nullopt;
}

} // namespace jarvis::venue::bybit
