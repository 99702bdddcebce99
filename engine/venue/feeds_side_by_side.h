#pragma once

#include "engine/venue/feed.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::venue {

/// Several feeds as one: the instruments of all, and what each says in its own order, the older first.
///
/// Each part keeps its own end, gaps and errors. One that is over while others go on says so by a gap in each of its books, so that
/// nobody trades on what it left behind; one that is silent keeps nobody waiting. All of it is over when every part is.
///
/// Threads: one thread at a time.
class FeedsSideBySide final : public Feed {
public:
    /// Requires at least one part, and that they live in the same time. BadArgument when two of them have the same instrument.
    static Expected<std::unique_ptr<Feed>, FeedError> create(std::vector<std::unique_ptr<Feed>> parts);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override;
    /// That of the first part that has one.
    const std::optional<FeedError>& error() const override;
    void pull(Timestamp until, std::vector<MarketEvent>& out) override;
    void skipTo(Timestamp time) override;
    void setWake(std::function<void()> wake) override;
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override;

private:
    struct Part {
        std::unique_ptr<Feed> feed;
        std::vector<MarketEvent> pulled;
        std::size_t taken = 0;
        bool isOver = false;
    };

    explicit FeedsSideBySide(std::vector<std::unique_ptr<Feed>> parts);
    void noteEnds(Timestamp now);

    std::vector<Part> m_parts;
    std::vector<Instrument> m_instruments;
};

} // namespace jarvis::venue
