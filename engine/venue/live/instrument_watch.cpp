#include "engine/venue/live/instrument_watch.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace jarvis::venue::live {
namespace {

bool hasSameFilters(const Instrument& a, const Instrument& b)
{
    const Instrument::Spec& x = a.spec();
    const Instrument::Spec& y = b.spec();
    return x.quantityMin == y.quantityMin && x.quantityMax == y.quantityMax && x.priceMax == y.priceMax && x.notionalMin == y.notionalMin
        && x.leverageMax == y.leverageMax && x.makerFee == y.makerFee && x.takerFee == y.takerFee && x.maintenanceMargin == y.maintenanceMargin
        && x.fundingInterval == y.fundingInterval;
}

} // namespace

InstrumentWatch::InstrumentWatch(Parts parts, const std::vector<Instrument>& instruments) : m_parts(std::move(parts))
{
    for (const Instrument& instrument : instruments)
        m_known.emplace(instrument.symbol(), instrument);
    waitFor(m_parts.interval);
}

void InstrumentWatch::waitFor(Duration interval)
{
    m_timer = m_parts.network.scheduler.after(interval, [this] { look(); });
}

void InstrumentWatch::look()
{
    m_parts.market.listInstruments(kPatience, [this, isAlive = std::weak_ptr(m_isAlive)](Expected<std::vector<Instrument>, std::string> all) {
        if (isAlive.expired())
            return;
        if (!all) {
            spdlog::warn("{}: the list of instruments could not be read again: {}", m_parts.venue, all.error());
            return waitFor(std::min(m_parts.interval, kAgain));
        }
        compare(*all);
        waitFor(m_parts.interval);
    });
}

void InstrumentWatch::compare(const std::vector<Instrument>& all)
{
    for (auto& [symbol, known] : m_known) {
        const auto now = std::find_if(all.begin(), all.end(), [&name = symbol](const Instrument& instrument) { return instrument.symbol() == name; });
        compare(known, now == all.end() ? nullptr : &*now);
    }
    if (m_events.empty())
        return;
    std::vector<MarketEvent> telling = m_events;
    if (!m_parts.queue.put(telling)) {
        // Nothing that was told has arrived. What the books need is asked for anew; this fits now.
        m_parts.onOverflow();
        telling = m_events;
        static_cast<void>(m_parts.queue.put(telling));
    }
    m_events.clear();
}

void InstrumentWatch::compare(Instrument& known, const Instrument* now)
{
    const bool isSameGrid = now != nullptr && now->spec().tickSize == known.spec().tickSize && now->spec().lotSize == known.spec().lotSize;
    const InstrumentStatus status = isSameGrid ? now->spec().status : InstrumentStatus::Halted;
    const bool isOther = isSameGrid && !hasSameFilters(known, *now);
    if (status == known.spec().status && !isOther)
        return;
    StatusNotice notice{known.id(), m_parts.network.scheduler.now(), status, nullptr};
    if (now != nullptr && !isSameGrid)
        spdlog::warn("{}: {} has tick {} and lot {} now instead of {} and {}. It is halted here; start again to trade it on its new grid", m_parts.venue,
            known.symbol(), now->spec().tickSize.toString(), now->spec().lotSize.toString(), known.spec().tickSize.toString(), known.spec().lotSize.toString());
    else if (status != known.spec().status)
        spdlog::warn("{}: {} {}", m_parts.venue, known.symbol(), status == InstrumentStatus::Trading ? "is traded again" : "is not traded there now");
    if (isOther) {
        spdlog::info("{}: {} has other filters or fees now", m_parts.venue, known.symbol());
        known = *now;
        notice.listed = std::make_shared<const Instrument>(*now);
    }
    known.setStatus(status);
    m_events.emplace_back(std::move(notice));
}

} // namespace jarvis::venue::live
