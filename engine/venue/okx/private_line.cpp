#include "engine/venue/okx/private_line.h"

#include "engine/venue/okx/errors.h"
#include "engine/venue/okx/order_words.h"
#include "engine/venue/okx/sign.h"

#include <utility>

namespace jarvis::venue::okx {
namespace {

constexpr int kUpgrade = 64008;

net::WebSocketOptions lineOptions(std::string url)
{
    net::WebSocketOptions options;
    options.url = std::move(url);
    return options;
}

} // namespace

PrivateLine::PrivateLine(const net::Network& network, std::string url, const Credentials& credentials, const live::StreamClock& clock,
    std::vector<std::string> channels, Callbacks callbacks)
    : m_network(network)
    , m_credentials(credentials)
    , m_clock(clock)
    , m_channels(std::move(channels))
    , m_callbacks(std::move(callbacks))
    , m_socket(network, lineOptions(std::move(url)), {},
          {[this] { onOpen(); }, [this](std::string_view text) { onText(text); }, [this](const net::NetError& why) { onLost(why); }})
{
}

void PrivateLine::onOpen()
{
    m_subscribed = 0;
    m_socket.send(loginMessage(m_clock.venueTime(m_network.scheduler.now()), m_credentials));
    awaitAnswer();
    m_pingTimer = m_network.scheduler.after(kPingInterval, [this] { ping(); });
}

void PrivateLine::awaitAnswer()
{
    m_answerTimer = m_network.scheduler.after(kAnswerTime, [this] { begin("login or subscription is not answered"); });
}

void PrivateLine::ping()
{
    m_socket.send("ping");
    m_pingTimer = m_network.scheduler.after(kPingInterval, [this] { ping(); });
}

void PrivateLine::onLost(const net::NetError& why)
{
    m_answerTimer.reset();
    m_pingTimer.reset();
    m_callbacks.complain("An account's stream was lost", std::string(nameOf(why.kind)) + ": " + why.text);
    if (std::exchange(m_isReady, false))
        m_callbacks.onLost();
}

void PrivateLine::onText(std::string_view text)
{
    m_heard = m_network.scheduler.now();
    if (text == "pong")
        return;
    Json json;
    std::string_view event;
    if (m_parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS)
        return begin("a message is no JSON");
    if (json["event"].get(event) == simdjson::SUCCESS)
        return onEvent(json, event);
    Json argument;
    simdjson::dom::array rows;
    if (json["arg"].get(argument) != simdjson::SUCCESS || json["data"].get(rows) != simdjson::SUCCESS)
        return begin("a message is not as documented");
    // Something about the account that we did not understand: everything is compared.
    const std::string wrong = m_callbacks.onRows(wordIn(argument, "channel"), rows);
    if (!wrong.empty())
        begin(wrong);
}

void PrivateLine::onEvent(Json json, std::string_view event)
{
    if (event == "login") {
        if (wholeIn(json, "code") != 0)
            return onRefused(json);
        std::string message = R"({"op":"subscribe","args":[)";
        for (const std::string& channel : m_channels)
            message += (&channel == m_channels.data() ? "" : ",") + channel;
        m_socket.send(message + "]}");
        awaitAnswer();
    } else if (event == "subscribe") {
        if (++m_subscribed != m_channels.size())
            return;
        m_answerTimer.reset();
        m_isReady = true;
        m_callbacks.onReady();
    } else if (event == "error" || event == "channel-conn-count-error") {
        onRefused(json);
    } else if (event == "notice" && wholeIn(json, "code") == kUpgrade) {
        begin("the venue closes it for an upgrade");
    }
}

void PrivateLine::onRefused(Json json)
{
    const VenueError error = errorOf(static_cast<int>(wholeIn(json, "code")));
    m_callbacks.complain("The account's stream refuses: " + std::string(error.words) + " (" + std::to_string(error.code) + ')', error.remedy);
    if (error.meaning == ErrorMeaning::ClockWrong)
        m_callbacks.onClockWrong();
    begin("refused, code " + std::to_string(error.code));
}

} // namespace jarvis::venue::okx
