// decode.*: depth and trade messages of the three venues to exact numbers, beside simdjson's on-demand parser and nlohmann's library
// on the same bytes. Before the clock runs all of them must have read the same numbers out of every message.

#include "engine/venue/dialect/step_reader.h"
#include "engine/venue/dialect/usual_frames.h"
#include "engine/venue/grid.h"
#include "tests/bench/decode/frames.h"
#include "tests/bench/decode/plain.h"
#include "tests/support/bench_duel.h"

#include <cstdio>
#include <cstdlib>

namespace jarvis::bench {
namespace {

using namespace venue::dialect;

constexpr std::size_t kWork = 40'000'000; ///< bytes that each way reads in one round

/// Our own way from bytes to exact numbers, as a live stream goes.
class OurReader {
public:
    explicit OurReader(const Frames& frames) : m_usual(frames.dialect), m_prices(frames.tick), m_quantities(frames.lot) {}

    bool read(std::string_view text)
    {
        bids.clear();
        asks.clear();
        if (!m_usual.read(text))
            return false;
        for (const StreamMessage& message : m_usual.messages()) {
            if (message.kind == StreamMessage::Kind::Trade) {
                BookLevel trade;
                if (!readLevel({message.price, message.quantity}, m_prices, m_quantities, trade))
                    return false;
                bids.push_back(trade);
                continue;
            }
            if (!readLevels(message.bids, m_prices, m_quantities, kAnyPrice, bids) || !readLevels(message.asks, m_prices, m_quantities, kAnyPrice, asks))
                return false;
        }
        return true;
    }

    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;

private:
    static constexpr Price kAnyPrice = Price::ofTicks(INT64_MAX);
    UsualFrames m_usual;
    StepReader m_prices;
    StepReader m_quantities;
};

[[noreturn]] void complain(const Frames& frames, std::size_t i, const char* what)
{
    std::fprintf(stderr, "decode.%s, message %zu: %s\n%.*s\n", frames.name.c_str(), i, what, static_cast<int>(frames[i].size()), frames[i].data());
    std::exit(1);
}

bool isSame(const std::vector<BookLevel>& ours, const std::vector<std::pair<std::int64_t, std::int64_t>>& theirs, const Frames& frames)
{
    const auto unit = [](const Decimal& step) { return static_cast<std::int64_t>(step.rescaled(8).mantissa); };
    bool isSame = ours.size() == theirs.size();
    for (std::size_t i = 0; isSame && i < ours.size(); ++i)
        isSame = ours[i].price.ticks() * unit(frames.tick) == theirs[i].first && ours[i].quantity.lots() * unit(frames.lot) == theirs[i].second;
    return isSame;
}

void compare(const Frames& frames, OurReader& ours, OnDemandReader& onDemand)
{
    PlainMessage plain;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (!ours.read(frames[i]))
            complain(frames, i, "is not of the usual shape");
        if (!onDemand.read(frames.dialect, frames[i], plain) || !isSame(ours.bids, plain.bids, frames) || !isSame(ours.asks, plain.asks, frames))
            complain(frames, i, "simdjson reads something else");
        if (hasNlohmann() && (!readWithNlohmann(frames.dialect, frames[i], plain) || !isSame(ours.bids, plain.bids, frames) || !isSame(ours.asks, plain.asks, frames)))
            complain(frames, i, "nlohmann reads something else");
    }
}

void bench(const Frames& frames)
{
    OurReader ours(frames);
    OnDemandReader onDemand;
    compare(frames, ours, onDemand);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < frames.size(); ++i)
        bytes += frames[i].size();
    std::uint64_t sum = 0;
    PlainMessage plain;
    const auto run = [&](std::size_t passes, auto&& read) {
        for (std::size_t pass = 0; pass < passes; ++pass) {
            for (std::size_t i = 0; i < frames.size(); ++i)
                sum += read(frames[i]) ? 1 : 0;
        }
    };
    const auto passes = [&](std::size_t work) { return work / bytes + 1; };
    const auto amount = [&](std::size_t work) { return static_cast<double>(passes(work) * frames.size()); };
    const auto readOurs = [&](std::string_view text) { return ours.read(text); };
    Duel("decode." + frames.name, "messages/s", amount(kWork), true)
        .run([&] { run(passes(kWork), readOurs); },
            [&] { run(passes(kWork), [&](std::string_view text) { return onDemand.read(frames.dialect, text, plain); }); });
    if (!hasNlohmann())
        return;
    constexpr std::size_t kLessWork = kWork / 20;
    Duel("decode." + frames.name + ".nlohmann", "messages/s", amount(kLessWork), true)
        .run([&] { run(passes(kLessWork), readOurs); },
            [&] { run(passes(kLessWork), [&](std::string_view text) { return readWithNlohmann(frames.dialect, text, plain); }); });
    if (sum == 0)
        std::fputs("nothing was read\n", stderr);
}

} // namespace
} // namespace jarvis::bench

int main()
{
    using namespace jarvis::bench;
    for (const int levels : {5, 20, 50, 100}) {
        for (const Frames& frames : depthFrames(levels))
            bench(frames);
    }
    for (const Frames& frames : tradeFrames())
        bench(frames);
    const std::vector<Frames> recorded = recordedFrames();
    for (const Frames& frames : recorded)
        bench(frames);
    if (recorded.empty())
        std::fputs("decode.recorded.*: there are no recordings here\n", stderr);
    if (!hasNlohmann())
        std::fputs("decode.*.nlohmann: nlohmann-json3-dev is not installed\n", stderr);
    return 0;
}
