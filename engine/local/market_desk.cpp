#include "engine/local/market_desk.h"

#include "engine/market/day_statistics.h"
#include "engine/market/live_candles.h"
#include "engine/market/volume_curve.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jarvis::local {
namespace {

/// How often a book's levels are handed on: faster than an eye, slower than a feed.
constexpr Duration kDepthInterval = std::chrono::milliseconds(25);
/// How often a stream's proof of life reaches the kernel when nothing else of it does.
constexpr Duration kProofInterval = std::chrono::milliseconds(250);
constexpr std::size_t kDayMinutes = 1'440;

/// What was traded, in sum; empty when nothing was, or when the feed tells sums that nobody could have traded.
std::optional<kernel::TradedInput> sumOf(InstrumentId instrument, const std::vector<TradeTick>& trades)
{
    Int128 lots = 0;
    Int128 tickLots = 0;
    for (const TradeTick& trade : trades) {
        lots += std::max<std::int64_t>(trade.quantity.lots(), 0);
        if (__builtin_add_overflow(tickLots, Int128(trade.price.ticks()) * trade.quantity.lots(), &tickLots))
            return std::nullopt;
    }
    if (lots <= 0 || lots > INT64_MAX || tickLots <= 0)
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(trades.begin(), trades.end(), [](const TradeTick& a, const TradeTick& b) { return a.price < b.price; });
    return kernel::TradedInput{instrument, Quantity::ofLots(static_cast<std::int64_t>(lots)), tickLots, lowest->price, highest->price, trades.back().price};
}

} // namespace

Timestamp timeOf(const MarketEvent& event)
{
    return std::visit([](const auto& value) { return value.time; }, event);
}

InstrumentId instrumentOf(const MarketEvent& event)
{
    return std::visit([](const auto& value) { return value.instrument; }, event);
}

struct MarketDesk::Desk {
    explicit Desk(InstrumentId id) : book(id), candles(id) { quote.instrument = id; }

    market::DepthBook book;
    market::LiveCandles candles;
    market::DayStatistics day;
    std::array<bool, std::size(kAllTimeframes) + 1> isHistoryLoaded{};
    bool isDayLoaded = false;
    api::Quote quote;

    // Since the last publish.
    bool isQueued = false;
    bool isTopChanged = false;
    bool isDepthChanged = false;
    std::optional<MarkTick> mark;
    std::optional<StatusNotice> status;
    std::vector<TradeTick> trades;
    bool isTapeTorn = false; ///< the feed was interrupted, and no trade has come since
    std::optional<VolumeCurve> curve;
    BookTop toldTop;
    bool wasWhole = false;
    Timestamp depthTold{};
    Timestamp proofTold{};
};

MarketDesk::MarketDesk(const venue::Feed& feed) : m_feed(feed)
{
    for (const Instrument& instrument : feed.instruments())
        m_desks.emplace(instrument.id(), std::make_unique<Desk>(instrument.id()));
}

MarketDesk::~MarketDesk() = default;

MarketDesk::Desk* MarketDesk::find(InstrumentId instrument)
{
    const auto found = m_desks.find(instrument);
    return found == m_desks.end() ? nullptr : found->second.get();
}

const market::DepthBook* MarketDesk::book(InstrumentId instrument) const
{
    const auto found = m_desks.find(instrument);
    return found == m_desks.end() ? nullptr : &found->second->book;
}

void MarketDesk::apply(const MarketEvent& event, Timestamp now)
{
    Desk* desk = find(instrumentOf(event));
    if (!desk)
        return;
    if (!desk->isQueued) {
        desk->isQueued = true;
        m_changed.push_back(desk);
    }
    desk->quote.time = std::max(desk->quote.time, timeOf(event));
    if (!std::holds_alternative<GapNotice>(event))
        desk->quote.lastProof = now;

    if (const auto* update = std::get_if<BookUpdate>(&event)) {
        desk->book.apply(*update);
        desk->isTopChanged = true;
        desk->isDepthChanged = true;
    } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
        desk->candles.add(*trade);
        desk->day.add(trade->time, trade->price, trade->quantity);
        desk->quote.last = trade->price;
        desk->trades.push_back(*trade);
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        desk->quote.mark = mark->mark;
        desk->quote.fundingRate = mark->fundingRate;
        desk->quote.nextFunding = mark->nextFunding;
        desk->mark = *mark;
    } else if (std::holds_alternative<GapNotice>(event)) {
        desk->book.markGapped();
        desk->isTapeTorn = true;
        desk->isTopChanged = true;
    } else if (const auto* status = std::get_if<StatusNotice>(&event)) {
        keepNewest(desk->status, *status);
    }
}

/// Calls visit(desk, top, depth): top and depth are empty when there is nothing new to tell.
template <typename Visit>
void MarketDesk::visitChanges(Timestamp now, Visit&& visit)
{
    std::vector<Desk*> later;
    bool hasLoaded = false;
    for (Desk* desk : m_changed) {
        // A day of history takes its time: one instrument in each call, so that the live market never waits for it.
        if (!desk->isDayLoaded && !hasLoaded) {
            hasLoaded = true;
            desk->isDayLoaded = true;
            const std::vector<Candle> minutes = m_feed.history(desk->quote.instrument, Timeframe::M1, kDayMinutes);
            for (const Candle& minute : minutes)
                desk->day.add(minute);
            desk->curve = market::volumeCurveOf(minutes);
        }
        std::optional<kernel::TopInput> top;
        if (desk->isTopChanged) {
            const BookTop newest = desk->book.top();
            const bool isWhole = desk->book.isWhole();
            if (newest.bid != desk->toldTop.bid || newest.ask != desk->toldTop.ask || isWhole != desk->wasWhole)
                top = kernel::TopInput{newest, isWhole};
            desk->toldTop = newest;
            desk->wasWhole = isWhole;
            desk->quote.bid = newest.bid;
            desk->quote.ask = newest.ask;
            desk->quote.isTradable = desk->book.isTradable();
            desk->isTopChanged = false;
        }
        std::shared_ptr<const DepthView> depth;
        if (desk->isDepthChanged && now - desk->depthTold >= kDepthInterval) {
            depth = std::make_shared<const DepthView>(desk->book.depthView());
            desk->depthTold = now;
            desk->isDepthChanged = false;
        }
        if (const auto values = desk->day.values()) {
            desk->quote.open24h = values->open;
            desk->quote.high24h = values->high;
            desk->quote.low24h = values->low;
            desk->quote.volume24h = values->volume;
        }
        visit(*desk, top, depth);
        desk->mark.reset();
        desk->status.reset();
        desk->trades.clear();
        desk->curve.reset();
        // Depth that was held back is told with a later call.
        desk->isQueued = desk->isDepthChanged;
        if (desk->isQueued)
            later.push_back(desk);
    }
    m_changed = std::move(later);
}

void MarketDesk::publish(Timestamp now, KernelInbox& inbox, QuoteBoard& board)
{
    visitChanges(now, [&](Desk& desk, const std::optional<kernel::TopInput>& top, const std::shared_ptr<const DepthView>& depth) {
        if (desk.status)
            inbox.putStatus(*desk.status);
        if (top)
            inbox.putTop(*top);
        if (depth) {
            inbox.putDepth(depth);
            board.putDepth(depth);
        }
        if (desk.mark)
            inbox.putMark(*desk.mark);
        if (desk.curve)
            inbox.putCurve({desk.quote.instrument, *desk.curve});
        if (const auto traded = sumOf(desk.quote.instrument, desk.trades))
            inbox.putTraded(*traded);
        if (desk.quote.lastProof - desk.proofTold >= kProofInterval) {
            inbox.putHeartbeat({desk.quote.instrument, desk.quote.lastProof});
            desk.proofTold = desk.quote.lastProof;
        }
        for (const TradeTick& trade : desk.trades)
            board.putTrade(trade, std::exchange(desk.isTapeTorn, false));
        std::vector<market::LiveCandles::Change> changes;
        desk.candles.drainChanges(changes);
        for (const auto& change : changes)
            board.putCandle({desk.quote.instrument, change.timeframe, change.candle});
        board.putQuote(desk.quote);
    });
}

void MarketDesk::publish(Timestamp now, std::vector<kernel::Input>& out)
{
    visitChanges(now, [&](Desk& desk, const std::optional<kernel::TopInput>& top, const std::shared_ptr<const DepthView>& depth) {
        if (desk.status)
            out.emplace_back(*desk.status);
        if (desk.quote.lastProof - desk.proofTold >= kProofInterval) {
            out.emplace_back(HeartbeatTick{desk.quote.instrument, desk.quote.lastProof});
            desk.proofTold = desk.quote.lastProof;
        }
        if (top)
            out.emplace_back(*top);
        if (depth)
            out.emplace_back(kernel::DepthInput{depth});
        if (desk.mark)
            out.emplace_back(*desk.mark);
        if (desk.curve)
            out.emplace_back(kernel::CurveInput{desk.quote.instrument, *desk.curve});
        if (const auto traded = sumOf(desk.quote.instrument, desk.trades))
            out.emplace_back(*traded);
    });
}

Expected<api::CandleHistory, api::FetchError> MarketDesk::candles(const api::CandleQuery& query)
{
    Desk* desk = find(query.instrument);
    if (!desk)
        return Unexpected(api::FetchError::UnknownInstrument);
    bool& isLoaded = desk->isHistoryLoaded.at(static_cast<std::size_t>(query.timeframe));
    if (!isLoaded) {
        isLoaded = true;
        std::vector<Candle> bars = m_feed.history(query.instrument, query.timeframe, market::CandleSeries::kBarsMax);
        for (const Candle& live : desk->candles.series(query.timeframe).newest(market::CandleSeries::kBarsMax)) {
            if (!bars.empty() && live.openTime <= bars.back().openTime) {
                // History ends within the bar that trading began in: one bar, told in two parts.
                Candle& joint = bars.back();
                joint.high = std::max(joint.high, live.high);
                joint.low = std::min(joint.low, live.low);
                joint.close = live.close;
                joint.volume += live.volume;
            } else {
                bars.push_back(live);
            }
        }
        desk->candles.load(query.timeframe, bars);
    }
    return api::CandleHistory{query.instrument, query.timeframe, desk->candles.series(query.timeframe).newest(query.countMax, query.before)};
}

} // namespace jarvis::local
