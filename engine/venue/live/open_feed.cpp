#include "engine/venue/live/open_feed.h"

#include "engine/base/clock.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <future>
#include <map>

namespace jarvis::venue::live {
namespace {

/// The session together with the market that it needs, and the watch over what is traded there.
class OwningSession final : public MarketSession {
public:
    OwningSession(std::unique_ptr<PublicMarket> market, const net::Network& network, const FeedWish& wish, const std::vector<Instrument>& instruments, EventQueue& queue)
        : m_market(std::move(market))
        , m_session(m_market->makeSession(instruments, queue))
        , m_watch({network, wish.venue, *m_market, queue, [this] { m_session->startAnew(); }, wish.instrumentsEvery}, instruments)
    {
    }
    void start() override { m_session->start(); }
    void startAnew() override { m_session->startAnew(); }
    LiveStatus status() const override { return m_session->status(); }

private:
    std::unique_ptr<PublicMarket> m_market;
    std::unique_ptr<MarketSession> m_session;
    InstrumentWatch m_watch;
};

/// A market on its thread, asked from here. What is not taken over is destroyed on the thread.
class Asked {
public:
    Asked(const FeedWish& wish, const MakeMarket& makeMarket)
        : m_thread(std::make_unique<net::NetworkThread>(("net-" + wish.feed).substr(0, 15).c_str(), wish.trust)), m_until(std::chrono::steady_clock::now() + wish.patience)
    {
        m_thread->run([&] { m_market = makeMarket(m_thread->network()); });
    }
    ~Asked()
    {
        if (m_market)
            m_thread->run([this] { m_market.reset(); });
    }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

    template <typename Answer, typename Ask>
    Answer wait(const Ask& ask)
    {
        auto promise = std::make_shared<std::promise<Answer>>();
        auto answer = promise->get_future();
        m_thread->run([&] { ask(*m_market, patience(), [promise](Answer made) { promise->set_value(std::move(made)); }); });
        return answer.get();
    }
    LiveFeed::History history(const FeedWish& wish, const std::vector<Instrument>& instruments);

    std::unique_ptr<net::NetworkThread> takeThread() { return std::move(m_thread); }
    std::unique_ptr<PublicMarket> takeMarket() { return std::move(m_market); }

private:
    Duration patience() const { return std::max<Duration>(m_until - std::chrono::steady_clock::now(), std::chrono::milliseconds(100)); }

    std::unique_ptr<net::NetworkThread> m_thread;
    std::unique_ptr<PublicMarket> m_market; ///< on the network thread
    std::chrono::steady_clock::time_point m_until;
};

/// Bars from before the start. What does not come is left out: a chart then begins with the live ones.
LiveFeed::History Asked::history(const FeedWish& wish, const std::vector<Instrument>& instruments)
{
    using Bars = Expected<std::vector<Candle>, std::string>;
    std::vector<std::pair<const Instrument*, Timeframe>> what;
    std::vector<std::future<Bars>> answers;
    m_thread->run([&] {
        for (const Instrument& instrument : instruments) {
            for (const Timeframe timeframe : kAllTimeframes) {
                if (!m_market->hasBars(timeframe))
                    continue;
                auto promise = std::make_shared<std::promise<Bars>>();
                answers.push_back(promise->get_future());
                what.emplace_back(&instrument, timeframe);
                m_market->fetchBars(instrument, timeframe, patience(), [promise](Bars bars) { promise->set_value(std::move(bars)); });
            }
        }
    });
    LiveFeed::History history;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        Bars bars = answers[i].get();
        if (bars)
            history[{what[i].first->id(), what[i].second}] = std::move(bars).value();
        else
            spdlog::warn("{}: no bars of {} before the start: {}", wish.venue, what[i].first->symbol(), bars.error());
    }
    return history;
}

Unexpected<FeedError> unreachable(const FeedWish& wish, const std::string& why)
{
    return Unexpected(FeedError{FeedError::Kind::VenueUnreachable,
        wish.venue + " cannot be used at " + wish.address + ": " + why + ". Check the network and try again, or choose the simulated market.", 0});
}

const Instrument* find(const std::vector<Instrument>& all, std::string_view symbol)
{
    const auto found = std::find_if(all.begin(), all.end(), [symbol](const Instrument& instrument) { return instrument.symbol() == symbol; });
    return found == all.end() ? nullptr : &*found;
}

Expected<std::vector<Instrument>, FeedError> chosen(const std::vector<Instrument>& all, const FeedWish& wish)
{
    std::vector<Instrument> made;
    for (const std::string& symbol : wish.symbols) {
        const Instrument* found = find(all, symbol);
        if (found == nullptr) {
            return Unexpected(FeedError{FeedError::Kind::BadArgument,
                wish.venue + " has no perpetual " + symbol + " that trades now. Name others, such as " + wish.feed + ':' + wish.usual[0] + ',' + wish.usual[1] + '.', 0});
        }
        made.push_back(*found);
    }
    if (!made.empty())
        return made;
    for (const std::string& symbol : wish.usual) {
        if (const Instrument* found = find(all, symbol))
            made.push_back(*found);
    }
    if (made.empty())
        made.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), wish.instrumentsMax)));
    return made;
}

/// What is held and cannot be followed is said: it moves the account's money unseen.
void addHeld(const std::vector<Instrument>& all, const FeedWish& wish, std::vector<Instrument>& chosen)
{
    for (const std::string& symbol : wish.held) {
        if (find(chosen, symbol) != nullptr)
            continue;
        if (const Instrument* found = find(all, symbol))
            chosen.push_back(*found);
        else
            spdlog::warn("{}: a position in {} is held, which is not listed as a perpetual that trades: it is not followed here", wish.venue, symbol);
    }
}

} // namespace

Expected<std::unique_ptr<LiveFeed>, FeedError> openFeed(const FeedWish& wish, const MakeMarket& makeMarket)
{
    CHECK(wish.usual.size() >= 2);
    Asked asked(wish, makeMarket);
    using Listed = Expected<std::vector<Instrument>, std::string>;
    const Listed all = asked.wait<Listed>([](PublicMarket& market, Duration patience, auto done) { market.listInstruments(patience, std::move(done)); });
    if (!all)
        return unreachable(wish, all.error());
    auto instruments = chosen(*all, wish);
    if (!instruments)
        return Unexpected(instruments.error());
    addHeld(*all, wish, *instruments);
    if (!asked.wait<bool>([](PublicMarket& market, Duration, auto done) { market.measureClock(std::move(done)); }))
        spdlog::warn("{}: its clock could not be read; it is tried again", wish.venue);
    LiveFeed::Parts parts;
    parts.history = asked.history(wish, *instruments);
    parts.instruments = std::move(instruments).value();
    parts.opened = SystemClock().now();
    parts.thread = asked.takeThread();
    net::NetworkThread& thread = *parts.thread;
    const std::vector<Instrument> listed = parts.instruments;
    spdlog::info("{}: {} instruments at {}", wish.venue, listed.size(), wish.address);
    return std::make_unique<LiveFeed>(
        std::move(parts), [&](EventQueue& queue) { return std::make_unique<OwningSession>(asked.takeMarket(), thread.network(), wish, listed, queue); });
}

} // namespace jarvis::venue::live
