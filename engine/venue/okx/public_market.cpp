#include "engine/venue/okx/public_market.h"

#include "engine/venue/okx/market_info.h"

#include <utility>

namespace jarvis::venue::okx {
namespace {

constexpr int kBarsPerPage = 300;
constexpr std::size_t kDayPages = 5; ///< a whole day of minutes
// Below the venue's 40, so that those who share our address may ask too.
constexpr std::int64_t kCallsPerWindow = 36;
constexpr Duration kWindow = std::chrono::seconds(2);

using Bars = Expected<std::vector<Candle>, std::string>;

} // namespace

PublicMarket::PublicMarket(const net::Network& network, const Endpoints& endpoints, const MarketSession::Patience& patienceInStream)
    : m_network(network)
    , m_endpoints(endpoints)
    , m_patienceInStream(patienceInStream)
    , m_rest(network, endpoints, m_clock, nullptr)
    , m_pace(kCallsPerWindow, kWindow, 0)
{
}

void PublicMarket::listInstruments(Duration patience, OnInstruments done)
{
    live::RestCall ask;
    ask.path = "/api/v5/public/instruments";
    ask.query.add("instType", "SWAP");
    ask.timeout = patience;
    m_rest.call(std::move(ask), [this, done = std::move(done)](const live::RestAnswer& body) {
        if (!body)
            return done(Unexpected(body.error().text));
        auto list = readInstrumentList(*body);
        if (!list)
            return done(Unexpected(list.error()));
        m_contracts = list->contracts;
        done(std::move(list->instruments));
    });
}

bool PublicMarket::hasBars(Timeframe timeframe) const
{
    return *barOf(timeframe) != '\0';
}

void PublicMarket::fetchBars(const Instrument& instrument, Timeframe timeframe, Duration patience, OnBars done)
{
    m_waiting.push_back(std::make_shared<Pages>(
        Pages{instrument, timeframe, m_network.scheduler.now() + patience, std::move(done), {}, timeframe == Timeframe::M1 ? kDayPages : 1}));
    pump();
}

void PublicMarket::pump()
{
    m_pumping.reset();
    while (!m_waiting.empty()) {
        const Timestamp now = m_network.scheduler.now();
        if (const auto later = m_pace.take(1, now)) {
            m_pumping = m_network.scheduler.after(*later - now, [this] { pump(); });
            return;
        }
        const std::shared_ptr<Pages> pages = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(pages);
    }
}

void PublicMarket::ask(const std::shared_ptr<Pages>& pages)
{
    live::RestCall call;
    call.path = "/api/v5/market/candles";
    call.query.add("instId", pages->instrument.symbol()).add("bar", barOf(pages->timeframe)).add("limit", std::to_string(kBarsPerPage));
    if (!pages->bars.empty())
        call.query.add("after", std::to_string(toMillis(pages->bars.front().openTime)));
    call.purpose = net::RateBudget::Purpose::ReducesRisk; // paced here already
    call.timeout = std::max<Duration>(pages->until - m_network.scheduler.now(), std::chrono::milliseconds(100));
    m_rest.call(std::move(call), [this, pages](const live::RestAnswer& answer) { onPage(pages, answer); });
}

void PublicMarket::onPage(const std::shared_ptr<Pages>& pages, const live::RestAnswer& answer)
{
    const auto finish = [&](Bars bars) { std::exchange(pages->done, {})(std::move(bars)); };
    const auto grid = m_contracts.gridOf(pages->instrument);
    auto page = !answer ? Bars(Unexpected(answer.error().text))
        : !grid         ? Bars(Unexpected(std::string("the instrument is not in the list")))
                        : readCandles(*answer, pages->instrument, *grid);
    if (!page) {
        // Of a whole day most of it is better than nothing.
        return pages->bars.empty() ? finish(Unexpected(page.error())) : finish(std::move(pages->bars));
    }
    if (!page->empty() && !pages->bars.empty() && page->back().openTime >= pages->bars.front().openTime)
        return finish(Unexpected(std::string("two pages of bars overlap")));
    const bool isLast = page->size() < static_cast<std::size_t>(kBarsPerPage) || --pages->pagesLeft == 0;
    page->insert(page->end(), pages->bars.begin(), pages->bars.end());
    pages->bars = std::move(page).value();
    if (isLast)
        return finish(std::move(pages->bars));
    m_waiting.push_back(pages);
    pump();
}

std::unique_ptr<live::MarketSession> PublicMarket::makeSession(const std::vector<Instrument>& instruments, live::EventQueue& queue)
{
    return std::make_unique<okx::MarketSession>(m_network, m_endpoints, m_rest, m_clock, instruments, m_contracts, queue, m_patienceInStream);
}

} // namespace jarvis::venue::okx
