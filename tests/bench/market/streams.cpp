#include "tests/bench/market/streams.h"

#include "engine/base/random.h"
#include "engine/sim/matching_engine.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace jarvis::bench {
namespace {

using sim::BookCommand;
using sim::BookOrderKind;
using sim::BookReport;

constexpr std::int64_t kMiddle = 50'000;

/// What makes one kind of market.
struct Recipe {
    const char* name;
    double newShare;
    double cancelShare; ///< the rest modifies
    double iocShare;    ///< of the new
    double width;       ///< ticks behind the touch, on average
    std::size_t restingMax;
    double (*middle)(double progress); ///< factor on the price
};

double stays(double)
{
    return 1.0;
}
double wanders(double progress)
{
    return 1.0 + 0.01 * std::sin(progress * 40.0) + 0.004 * std::sin(progress * 331.0);
}
double swings(double progress)
{
    return 1.0 + 0.25 * std::sin(progress * 18.85);
}
double crashes(double progress)
{
    if (progress < 0.49 || progress > 0.60)
        return 1.0;
    return progress < 0.51 ? 1.0 - 10.0 * (progress - 0.49) : 0.8 + (progress - 0.51) * 0.2 / 0.09;
}

constexpr Recipe kRecipes[] = {
    {"normal", 0.50, 0.41, 0.15, 40.0, 20'000, wanders},
    {"static", 0.50, 0.41, 0.15, 8.0, 40'000, stays},
    {"swing", 0.50, 0.41, 0.15, 60.0, 20'000, swings},
    {"flash", 0.50, 0.41, 0.15, 60.0, 20'000, crashes},
    {"crypto", 0.60, 0.40, 0.333, 12.0, 18'600, wanders},
};

/// Knows which orders wait, by running the engine along.
class Writer {
public:
    Writer(const Recipe& recipe, std::uint64_t seed) : m_recipe(recipe), m_random(seed) {}

    MatchingStream write(std::size_t messages)
    {
        MatchingStream stream{m_recipe.name, {}};
        stream.commands.reserve(messages);
        while (stream.commands.size() < messages) {
            const double progress = static_cast<double>(stream.commands.size()) / static_cast<double>(messages);
            m_middle = static_cast<std::int64_t>(static_cast<double>(kMiddle) * m_recipe.middle(progress));
            stream.commands.push_back(next());
            m_engine.apply(stream.commands.back(), [this](const BookReport& report) { note(report); });
        }
        return stream;
    }

private:
    BookCommand next()
    {
        const double what = m_random.unit();
        const bool isFull = m_live.size() >= m_recipe.restingMax;
        if (isThin() || (what < m_recipe.newShare && !isFull) || (isFull && what < 0.2))
            return add();
        const std::uint64_t id = m_live[m_random.below(m_live.size())];
        if (what < m_recipe.newShare + m_recipe.cancelShare || isFull)
            return {BookCommand::Verb::Cancel, BookOrderKind::Limit, Side::Buy, id, {}, {}};
        const Side side = m_sides[id];
        return {BookCommand::Verb::Modify, BookOrderKind::Limit, side, id, priceFor(side),
            Quantity::ofLots(m_random.between(1, 100))};
    }
    /// A market opens by filling up; then its size hovers below the most.
    bool isThin() const { return m_live.size() < m_recipe.restingMax * 3 / 4; }
    BookCommand add()
    {
        const Side side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
        const bool isIoc = !isThin() && m_random.chance(m_recipe.iocShare);
        const Price price = isIoc ? Price::ofTicks(m_middle + (side == Side::Buy ? 20 : -20)) : priceFor(side);
        const std::uint64_t id = ++m_lastId;
        m_adding = !isIoc;
        m_sides[id] = side;
        return {BookCommand::Verb::Add, isIoc ? BookOrderKind::Ioc : BookOrderKind::Limit, side, id, price,
            Quantity::ofLots(m_random.between(1, isIoc ? 250 : 100))};
    }
    Price priceFor(Side side)
    {
        const auto distance = 1 + static_cast<std::int64_t>(-m_recipe.width * std::log(1.0 - m_random.unit()));
        return Price::ofTicks(std::max<std::int64_t>(1, side == Side::Buy ? m_middle - distance : m_middle + distance));
    }
    /// Keeps the list of waiting ids near the truth; a few that are gone are cancelled in vain, as in life.
    void note(const BookReport& report)
    {
        if (report.kind == BookReport::Kind::Accepted && m_adding)
            insert(report.id);
        else if (report.kind == BookReport::Kind::Cancelled)
            remove(report.id);
        else if (report.kind == BookReport::Kind::Rejected)
            remove(report.id);
        m_adding = false;
    }
    void insert(std::uint64_t id)
    {
        m_places[id] = m_live.size();
        m_live.push_back(id);
    }
    void remove(std::uint64_t id)
    {
        const auto found = m_places.find(id);
        if (found == m_places.end())
            return;
        m_live[found->second] = m_live.back();
        m_places[m_live.back()] = found->second;
        m_live.pop_back();
        m_places.erase(id);
    }

    const Recipe& m_recipe;
    Random m_random;
    sim::MatchingEngine m_engine{65'536};
    std::int64_t m_middle = kMiddle;
    std::uint64_t m_lastId = 0;
    bool m_adding = false;
    std::vector<std::uint64_t> m_live;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::unordered_map<std::uint64_t, Side> m_sides;
};

} // namespace

std::vector<MatchingStream> matchingStreams(std::size_t messages)
{
    std::vector<MatchingStream> streams;
    for (const Recipe& recipe : kRecipes)
        streams.push_back(Writer(recipe, 23 + streams.size()).write(messages));
    return streams;
}

std::vector<BookUpdate> depthDiffs(std::size_t messages)
{
    Random random(7);
    std::vector<BookUpdate> updates;
    updates.reserve(messages);
    std::int64_t middle = 1'000'000;
    for (std::uint64_t i = 1; i <= messages; ++i) {
        middle += random.between(-3, 3);
        BookUpdate update;
        update.instrument = InstrumentId{1};
        update.sequence = i;
        update.previousSequence = i - 1;
        update.isSnapshot = i == 1;
        for (std::uint64_t n = i == 1 ? 3'000 : random.between(1, 25); n > 0; --n) {
            const bool isBid = random.chance(0.5);
            const auto distance = 1 + static_cast<std::int64_t>(-300.0 * std::log(1.0 - random.unit()));
            const std::int64_t lots = random.chance(0.42) ? 0 : random.between(1, 10'000);
            (isBid ? update.bids : update.asks)
                .push_back({Price::ofTicks(isBid ? middle - distance : middle + distance), Quantity::ofLots(lots)});
        }
        updates.push_back(std::move(update));
    }
    return updates;
}

std::vector<Candle> randomMinutes(std::size_t count)
{
    Random random(3);
    std::vector<Candle> bars;
    bars.reserve(count);
    std::int64_t close = 1'000'000;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t open = close;
        close = std::max<std::int64_t>(10'000, close + random.between(-500, 500));
        bars.push_back({timestampFromMillis(1'700'000'000'000) + std::chrono::minutes(i), Price::ofTicks(open),
            Price::ofTicks(std::max(open, close) + random.between(0, 200)),
            Price::ofTicks(std::min(open, close) - random.between(0, 200)), Price::ofTicks(close),
            Quantity::ofLots(random.between(1, 10'000))});
    }
    return bars;
}

} // namespace jarvis::bench
