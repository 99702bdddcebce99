#pragma once

#include "engine/venue/replay/funding_schedule.h"
#include "engine/venue/replay/source.h"

#include <memory>

namespace jarvis::venue::replay {

/// Recorded funding alone: at each settlement the mark, then the settlement. There is no book, so nothing can be traded.
class FundingSource final : public Source {
public:
    static Expected<std::unique_ptr<Source>, FeedError> open(const std::string& path);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    bool read(std::vector<MarketEvent>& out) override;
    const std::optional<FeedError>& error() const override { return m_error; }
    const Recording::Counts& counts() const override { return m_counts; }

private:
    FundingSource(Instrument instrument, FundingSchedule schedule);

    std::vector<Instrument> m_instruments;
    FundingSchedule m_schedule;
    std::size_t m_next = 0;
    std::optional<FeedError> m_error;
    Recording::Counts m_counts;
};

} // namespace jarvis::venue::replay
