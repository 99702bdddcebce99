#include "engine/venue/bybit/open_feed.h"

#include "engine/venue/bybit/market_info.h"
#include "engine/venue/live/open_feed.h"

namespace jarvis::venue::bybit {
namespace {

constexpr int kBars = 1'000;
constexpr int kPagesMax = 10;

/// The public side of Bybit: its clock, its REST, and the sessions that need both.
class Market final : public live::PublicMarket {
public:
    Market(const net::Network& network, const FeedOptions& options)
        : m_network(network), m_endpoints(options.endpoints), m_patience(options.patienceInStream), m_rest(network, options.endpoints.rest, m_clock, nullptr)
    {
    }

    void listInstruments(Duration patience, OnInstruments done) override
    {
        m_listed.clear();
        m_pages = 0;
        askPage({}, patience, std::move(done));
    }

    bool hasBars(Timeframe timeframe) const override { return *intervalOf(timeframe) != '\0'; }

    void fetchBars(const Instrument& instrument, Timeframe timeframe, Duration patience, OnBars done) override
    {
        Rest::Call call;
        call.path = "/v5/market/kline";
        call.query.add("category", "linear").add("symbol", instrument.symbol()).add("interval", intervalOf(timeframe)).add("limit", std::to_string(kBars));
        call.timeout = patience;
        m_rest.call(std::move(call), [instrument, done = std::move(done)](const live::RestAnswer& body) {
            done(body ? readCandles(*body, instrument) : Expected<std::vector<Candle>, std::string>(Unexpected(body.error().text)));
        });
    }

    void measureClock(std::function<void(bool)> done) override { m_rest.measureClock(std::move(done)); }

    std::unique_ptr<live::MarketSession> makeSession(const std::vector<Instrument>& instruments, live::EventQueue& queue) override
    {
        return std::make_unique<bybit::MarketSession>(m_network, m_endpoints, m_rest, m_clock, instruments, queue, m_patience);
    }

private:
    void askPage(const std::string& cursor, Duration patience, OnInstruments done)
    {
        Rest::Call call;
        call.path = "/v5/market/instruments-info";
        call.query.add("category", "linear").add("limit", "1000");
        if (!cursor.empty())
            call.query.addEncoded("cursor", cursor);
        call.timeout = patience;
        m_rest.call(std::move(call), [this, patience, done = std::move(done)](const live::RestAnswer& body) {
            if (!body)
                return done(Unexpected(body.error().text));
            auto page = readInstrumentPage(*body);
            if (!page)
                return done(Unexpected(page.error()));
            std::move(page->instruments.begin(), page->instruments.end(), std::back_inserter(m_listed));
            if (!page->cursor.empty() && ++m_pages < kPagesMax)
                return askPage(page->cursor, patience, done);
            if (m_listed.empty())
                return done(Unexpected(std::string("the instrument list names no perpetual that trades")));
            done(std::move(m_listed));
        });
    }

    net::Network m_network;
    Endpoints m_endpoints;
    MarketSession::Patience m_patience;
    live::StreamClock m_clock;
    Rest m_rest;
    std::vector<Instrument> m_listed; ///< page by page
    int m_pages = 0;
};

} // namespace

Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options)
{
    live::FeedWish wish;
    wish.venue = "Bybit";
    wish.feed = "bybit";
    wish.address = options.endpoints.rest;
    wish.symbols = options.symbols;
    wish.held = options.held;
    wish.usual = {"BTCUSDT", "ETHUSDT", "SOLUSDT", "XRPUSDT", "DOGEUSDT", "BNBUSDT", "ADAUSDT", "AVAXUSDT", "LINKUSDT", "LTCUSDT"};
    wish.patience = options.patience;
    wish.trust = options.trust;
    return live::openFeed(wish, [&options](const net::Network& network) { return std::make_unique<Market>(network, options); });
}

} // namespace jarvis::venue::bybit
