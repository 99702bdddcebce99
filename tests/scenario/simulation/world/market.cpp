#include "tests/scenario/simulation/world/market.h"

#include "tests/support/kernel_world.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

constexpr Duration kStep = std::chrono::milliseconds(100);
constexpr int kLevels = 8;
constexpr std::uint64_t kStepsPerMark = 5;
constexpr std::uint64_t kStepsPerFunding = 300;

/// What the first instrument is, at another venue.
Instrument firstElsewhere()
{
    Instrument::Spec spec = test::tokenInstrument(1).spec();
    spec.id = InstrumentId{2};
    spec.venue = VenueId::PaperB;
    return *Instrument::create(std::move(spec));
}

} // namespace

RandomMarket::RandomMarket(std::uint64_t seed, Timestamp start, bool isRouted)
    : m_random(seed), m_instruments{test::tokenInstrument(1), isRouted ? firstElsewhere() : test::tokenInstrument(2)}, m_next(start), m_isRouted(isRouted)
{
    for (const Instrument& instrument : m_instruments) {
        Book book;
        book.instrument = instrument.id();
        m_books.push_back(book);
    }
}

void RandomMarket::pull(Timestamp until, std::vector<MarketEvent>& out)
{
    for (; m_next <= until; m_next += kStep) {
        ++m_steps;
        for (Book& book : m_books) {
            book.time = m_next;
            step(book, out);
        }
    }
}

void RandomMarket::step(Book& book, std::vector<MarketEvent>& out)
{
    if (!m_isCalm && m_random.chance(0.5))
        trade(book, out);
    move(book, out);
    if (m_steps % kStepsPerMark == 1)
        out.emplace_back(MarkTick{book.instrument, book.time, Price::ofTicks(book.mid), Ratio{100}, book.time + 8h});
    if (!m_isCalm && m_steps % kStepsPerFunding == 0)
        out.emplace_back(FundingTick{book.instrument, book.time, Ratio{m_random.between(-30'000, 30'000)}, Price::ofTicks(book.mid)});
    out.emplace_back(HeartbeatTick{book.instrument, book.time});
}

void RandomMarket::trade(Book& book, std::vector<MarketEvent>& out)
{
    const bool isBuy = m_random.chance(0.5);
    const Levels& levels = isBuy ? book.asks : book.bids;
    if (levels.empty())
        return;
    const std::int64_t price = isBuy ? levels.begin()->first : levels.rbegin()->first;
    out.emplace_back(TradeTick{book.instrument, book.time, ++m_trades, Price::ofTicks(price), Quantity::ofLots(m_random.between(1, 400)),
        isBuy ? Side::Buy : Side::Sell});
}

void RandomMarket::move(Book& book, std::vector<MarketEvent>& out)
{
    if (!m_isCalm) {
        const std::int64_t widest = m_random.chance(0.03) ? 120 : 12; // now and then a jump through stops
        book.mid = std::clamp<std::int64_t>(book.mid + m_random.between(-widest, widest), 9'000, 11'000);
        if (m_isRouted)
            book.mid = m_books.front().mid;
    }
    BookUpdate update;
    update.instrument = book.instrument;
    update.time = book.time;
    update.previousSequence = book.sequence;
    update.isSnapshot = book.sequence == 0;
    update.sequence = ++book.sequence;
    rebuild(book.bids, book.mid - 1, -1, update.bids);
    rebuild(book.asks, book.mid + 1, +1, update.asks);
    out.emplace_back(std::move(update));
}

void RandomMarket::rebuild(Levels& levels, std::int64_t best, int direction, std::vector<BookLevel>& changes)
{
    Levels next;
    for (int i = 0; i < kLevels; ++i) {
        const std::int64_t price = best + direction * i;
        const auto present = levels.find(price);
        const bool isKept = present != levels.end() && (m_isCalm || m_random.chance(0.8));
        next[price] = isKept ? present->second : m_random.between(20, 600);
        if (!isKept)
            changes.push_back({Price::ofTicks(price), Quantity::ofLots(next[price])});
    }
    for (const auto& [price, lots] : levels) {
        if (!next.contains(price))
            changes.push_back({Price::ofTicks(price), Quantity::zero()});
    }
    levels = std::move(next);
}

BookUpdate RandomMarket::snapshot(InstrumentId instrument) const
{
    const Book& book = bookOf(instrument);
    BookUpdate update{book.instrument, book.time, book.sequence, 0, true, {}, {}};
    for (auto level = book.bids.rbegin(); level != book.bids.rend(); ++level)
        update.bids.push_back({Price::ofTicks(level->first), Quantity::ofLots(level->second)});
    for (const auto& [price, lots] : book.asks)
        update.asks.push_back({Price::ofTicks(price), Quantity::ofLots(lots)});
    return update;
}

} // namespace jarvis::scenario
