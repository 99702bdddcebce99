#include "engine/venue/replay/funding_source.h"

#include "engine/venue/replay/file_name.h"
#include "engine/venue/dialect/instrument_facts.h"

#include <utility>

namespace jarvis::venue::replay {
namespace {

Unexpected<FeedError> noFunding(FeedError::Kind kind, const std::string& path, const std::string& why)
{
    return Unexpected(FeedError{kind, "recording " + path + ": " + why, 0});
}

} // namespace

FundingSource::FundingSource(Instrument instrument, FundingSchedule schedule)
    : m_instruments{std::move(instrument)}, m_schedule(std::move(schedule))
{}

Expected<std::unique_ptr<Source>, FeedError> FundingSource::open(const std::string& path)
{
    const FileNameParts name = partsOfFileName(path);
    if (name.symbol.empty())
        return noFunding(FeedError::Kind::FormatUnknown, path,
            "holds funding rates, but its name does not tell of what; name it like "
            "binance_usdm_BTCUSDT_funding_2025.csv.gz");
    const std::string markPath = FundingSchedule::markPathFor(path);
    if (markPath.empty())
        return noFunding(FeedError::Kind::FileMissing, path,
            "needs the marks of its settlements: put the file " + name.market + '_' + name.symbol
                + "_mark8h_… beside it");
    auto schedule = FundingSchedule::load(path, markPath);
    if (!schedule)
        return Unexpected(schedule.error());
    if (schedule->settlements.empty())
        return noFunding(FeedError::Kind::FileCorrupt, path, "no settlement of it has a mark in " + markPath);
    dialect::InstrumentFacts facts;
    facts.market = name.market;
    facts.symbol = name.symbol;
    facts.tickSize = Decimal{1, schedule->markDecimals};
    facts.lotSize = Decimal{1, 3};
    facts.typicalPrice = schedule->settlements.front().mark;
    auto instrument = dialect::makeInstrument(facts);
    if (!instrument)
        return noFunding(
            FeedError::Kind::FileCorrupt, markPath, "its marks have more decimals than an instrument can have");
    return std::unique_ptr<Source>(new FundingSource(*std::move(instrument), std::move(schedule).value()));
}

bool FundingSource::read(std::vector<MarketEvent>& out)
{
    if (m_next == m_schedule.settlements.size())
        return false;
    const FundingSchedule::Settlement& at = m_schedule.settlements[m_next++];
    ++m_counts.lines;
    const Instrument& instrument = m_instruments[0];
    const auto mark = instrument.snapPrice(at.mark, Rounding::Nearest);
    if (!mark)
        return true;
    const Timestamp next = m_next < m_schedule.settlements.size() ? m_schedule.settlements[m_next].time
                                                                  : at.time + instrument.spec().fundingInterval;
    out.emplace_back(MarkTick{instrument.id(), at.time, *mark, at.rate, next});
    out.emplace_back(FundingTick{instrument.id(), at.time, at.rate, *mark});
    return true;
}

} // namespace jarvis::venue::replay
