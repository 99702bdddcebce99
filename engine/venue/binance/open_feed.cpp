#include "engine/venue/binance/open_feed.h"

#include "engine/venue/binance/market_info.h"
#include "engine/venue/live/open_feed.h"

namespace jarvis::venue::binance {
namespace {

constexpr int kBars = 1'000;
constexpr int kDayBars = 1'500; ///< a whole day of minutes
constexpr int kBarsWeight = 5;
constexpr int kDayBarsWeight = 10;
constexpr int kInfoWeight = 1;

/// The public side of Binance: its clock, its REST, and the sessions that need both.
class Market final : public live::PublicMarket {
public:
    Market(const net::Network& network, const FeedOptions& options)
        : m_network(network), m_endpoints(options.endpoints), m_patience(options.patienceInStream), m_rest(network, options.endpoints.rest, m_clock, nullptr)
    {
    }

    void listInstruments(Duration patience, OnInstruments done) override
    {
        Rest::Call ask;
        ask.path = "/fapi/v1/exchangeInfo";
        ask.weight = kInfoWeight;
        ask.timeout = patience;
        m_rest.call(std::move(ask), [this, done = std::move(done)](const Expected<std::string, RestError>& body) {
            if (!body)
                return done(Unexpected(body.error().text));
            auto info = readExchangeInfo(*body);
            if (!info)
                return done(Unexpected(info.error()));
            m_rest.setLimits(info->weightMinute, info->ordersTenSeconds, info->ordersMinute);
            done(std::move(info->instruments));
        });
    }

    bool hasBars(Timeframe timeframe) const override { return *intervalOf(timeframe) != '\0'; }

    void fetchBars(const Instrument& instrument, Timeframe timeframe, Duration patience, OnBars done) override
    {
        const bool isMinutes = timeframe == Timeframe::M1;
        Rest::Call call;
        call.path = "/fapi/v1/klines";
        call.query.add("symbol", instrument.symbol()).add("interval", intervalOf(timeframe)).add("limit", std::to_string(isMinutes ? kDayBars : kBars));
        call.weight = isMinutes ? kDayBarsWeight : kBarsWeight;
        call.timeout = patience;
        m_rest.call(std::move(call), [instrument, done = std::move(done)](const Expected<std::string, RestError>& body) {
            done(body ? readCandles(*body, instrument) : Expected<std::vector<Candle>, std::string>(Unexpected(body.error().text)));
        });
    }

    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }

    std::unique_ptr<live::MarketSession> makeSession(const std::vector<Instrument>& instruments, live::EventQueue& queue) override
    {
        return std::make_unique<binance::MarketSession>(m_network, m_endpoints, m_rest, m_clock, instruments, queue, m_patience);
    }

private:
    net::Network m_network;
    Endpoints m_endpoints;
    MarketSession::Patience m_patience;
    live::StreamClock m_clock;
    Rest m_rest;
};

} // namespace

Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options)
{
    live::FeedWish wish;
    wish.venue = "Binance";
    wish.feed = "binance";
    wish.address = options.endpoints.rest;
    wish.symbols = options.symbols;
    wish.held = options.held;
    wish.usual = {"BTCUSDT", "ETHUSDT", "SOLUSDT", "BNBUSDT", "XRPUSDT", "DOGEUSDT", "ADAUSDT", "AVAXUSDT", "LINKUSDT", "LTCUSDT"};
    wish.patience = options.patience;
    wish.trust = options.trust;
    wish.instrumentsEvery = options.instrumentsEvery;
    return live::openFeed(wish, [&options](const net::Network& network) { return std::make_unique<Market>(network, options); });
}

} // namespace jarvis::venue::binance
