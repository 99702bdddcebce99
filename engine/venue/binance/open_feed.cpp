#include "engine/venue/binance/open_feed.h"

#include "engine/base/clock.h"
#include "engine/venue/binance/market_info.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <future>
#include <map>

namespace jarvis::venue::binance {
namespace {

constexpr const char* kUsual[] = {"BTCUSDT", "ETHUSDT", "SOLUSDT", "BNBUSDT", "XRPUSDT", "DOGEUSDT", "ADAUSDT", "AVAXUSDT", "LINKUSDT", "LTCUSDT"};
constexpr int kBars = 1'000;
constexpr int kDayBars = 1'500; ///< a whole day of minutes
constexpr int kBarsWeight = 5;
constexpr int kDayBarsWeight = 10;
constexpr int kInfoWeight = 1;

/// Rest, clock and session, as they outlive each other on the network thread.
class Session final : public live::MarketSession {
public:
    Session(std::unique_ptr<live::StreamClock> clock, std::unique_ptr<Rest> rest, const net::Network& network, const FeedOptions& options,
        const std::vector<Instrument>& instruments, live::EventQueue& queue)
        : m_clock(std::move(clock)), m_rest(std::move(rest)), m_session(network, options.endpoints, *m_rest, *m_clock, instruments, queue, options.patienceInStream)
    {
    }
    void start() override { m_session.start(); }
    void startAnew() override { m_session.startAnew(); }
    live::LiveStatus status() const override { return m_session.status(); }

private:
    std::unique_ptr<live::StreamClock> m_clock;
    std::unique_ptr<Rest> m_rest;
    binance::MarketSession m_session;
};

/// Asks on the network thread and waits here; empty when nothing came in time.
class Asker {
public:
    using Answer = Expected<std::string, RestError>;

    Asker(net::NetworkThread& thread, Rest& rest, Duration patience) : m_thread(thread), m_rest(rest), m_until(std::chrono::steady_clock::now() + patience) {}

    std::vector<std::future<Answer>> askAll(std::vector<Rest::Call> calls)
    {
        std::vector<std::future<Answer>> answers;
        m_thread.run([&] {
            for (Rest::Call& call : calls) {
                call.timeout = std::max<Duration>(m_until - std::chrono::steady_clock::now(), std::chrono::milliseconds(100));
                auto promise = std::make_shared<std::promise<Answer>>();
                answers.push_back(promise->get_future());
                m_rest.call(std::move(call), [promise](Answer answer) { promise->set_value(std::move(answer)); });
            }
        });
        return answers;
    }

private:
    net::NetworkThread& m_thread;
    Rest& m_rest;
    std::chrono::steady_clock::time_point m_until;
};

Unexpected<FeedError> unreachable(const Endpoints& endpoints, const std::string& why)
{
    return Unexpected(FeedError{FeedError::Kind::VenueUnreachable,
        "Binance cannot be used at " + endpoints.rest + ": " + why + ". Check the network and try again, or choose the simulated market.", 0});
}

Expected<std::vector<Instrument>, FeedError> chosen(const std::vector<Instrument>& all, const FeedOptions& options)
{
    const auto find = [&](std::string_view symbol) {
        return std::find_if(all.begin(), all.end(), [symbol](const Instrument& instrument) { return instrument.symbol() == symbol; });
    };
    std::vector<Instrument> made;
    for (const std::string& symbol : options.symbols) {
        const auto found = find(symbol);
        if (found == all.end()) {
            return Unexpected(FeedError{FeedError::Kind::BadArgument,
                "Binance has no perpetual " + symbol + " that trades now. Name others, such as binance:BTCUSDT,ETHUSDT.", 0});
        }
        made.push_back(*found);
    }
    if (!made.empty())
        return made;
    for (const char* symbol : kUsual) {
        if (const auto found = find(symbol); found != all.end())
            made.push_back(*found);
    }
    if (made.empty())
        made.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), options.instrumentsMax)));
    return made;
}

Rest::Call candleCall(const Instrument& instrument, Timeframe timeframe)
{
    Rest::Call call;
    const bool isMinutes = timeframe == Timeframe::M1;
    call.path = "/fapi/v1/klines";
    call.query.add("symbol", instrument.symbol()).add("interval", intervalOf(timeframe)).add("limit", std::to_string(isMinutes ? kDayBars : kBars));
    call.weight = isMinutes ? kDayBarsWeight : kBarsWeight;
    return call;
}

/// Bars from before the start. What does not come is left out: a chart then begins with the live ones.
live::LiveFeed::History fetchHistory(Asker& asker, const std::vector<Instrument>& instruments)
{
    std::vector<Rest::Call> calls;
    std::vector<std::pair<const Instrument*, Timeframe>> what;
    for (const Instrument& instrument : instruments) {
        for (const Timeframe timeframe : kAllTimeframes) {
            if (*intervalOf(timeframe) == '\0')
                continue;
            calls.push_back(candleCall(instrument, timeframe));
            what.emplace_back(&instrument, timeframe);
        }
    }
    auto answers = asker.askAll(std::move(calls));
    live::LiveFeed::History history;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto body = answers[i].get();
        const auto candles = body ? readCandles(*body, *what[i].first) : Expected<std::vector<Candle>, std::string>(Unexpected(body.error().text));
        if (candles)
            history[{what[i].first->id(), what[i].second}] = *candles;
        else
            spdlog::warn("Binance: no bars of {} before the start: {}", what[i].first->symbol(), candles.error());
    }
    return history;
}

} // namespace

Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options)
{
    auto thread = std::make_unique<net::NetworkThread>("net-binance", options.trust);
    auto clock = std::make_unique<live::StreamClock>();
    std::unique_ptr<Rest> rest;
    thread->run([&] { rest = std::make_unique<Rest>(thread->network(), options.endpoints.rest, *clock, nullptr); });
    const auto leave = [&] { thread->run([&] { rest.reset(); }); };

    Asker asker(*thread, *rest, options.patience);
    Rest::Call ask;
    ask.path = "/fapi/v1/exchangeInfo";
    ask.weight = kInfoWeight;
    const auto body = asker.askAll({ask}).front().get();
    auto info = body ? readExchangeInfo(*body) : Expected<ExchangeInfo, std::string>(Unexpected(body.error().text));
    if (!info) {
        leave();
        return unreachable(options.endpoints, info.error());
    }
    auto instruments = chosen(info->instruments, options);
    if (!instruments) {
        leave();
        return Unexpected(instruments.error());
    }
    std::promise<bool> isMeasured;
    thread->run([&] {
        rest->setLimits(info->weightMinute, info->ordersTenSeconds, info->ordersMinute);
        rest->measureClock([&](bool isKnown) { isMeasured.set_value(isKnown); });
    });
    if (!isMeasured.get_future().get())
        spdlog::warn("Binance: its clock could not be read; it is tried again");
    live::LiveFeed::Parts parts;
    parts.history = fetchHistory(asker, *instruments);
    parts.instruments = std::move(instruments).value();
    parts.opened = SystemClock().now();
    net::NetworkThread& on = *thread;
    parts.thread = std::move(thread);
    const std::vector<Instrument> listed = parts.instruments;
    spdlog::info("Binance: {} instruments at {}", listed.size(), options.endpoints.rest);
    return std::make_unique<live::LiveFeed>(std::move(parts), [&](live::EventQueue& queue) {
        return std::make_unique<Session>(std::move(clock), std::move(rest), on.network(), options, listed, queue);
    });
}

} // namespace jarvis::venue::binance
