#include "engine/venue/venues_side_by_side.h"

#include "engine/base/check.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jarvis::venue {
namespace {

InstrumentId instrumentOf(const VenueRequest& request)
{
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        return place->order.instrument;
    if (const auto* amend = std::get_if<AmendRequest>(&request))
        return amend->instrument;
    if (const auto* cancel = std::get_if<CancelRequest>(&request))
        return cancel->instrument;
    if (const auto* query = std::get_if<QueryRequest>(&request))
        return query->instrument;
    return {};
}

} // namespace

VenuesSideBySide::VenuesSideBySide(std::vector<Part> parts, const std::vector<Instrument>& instruments) : m_parts(std::move(parts))
{
    CHECK(!m_parts.empty());
    for (const Instrument& instrument : instruments)
        m_venues.emplace(instrument.id(), instrument.spec().venue);
}

VenuesSideBySide::Part* VenuesSideBySide::partOf(VenueId venue)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [venue](const Part& part) { return part.id == venue; });
    return found == m_parts.end() ? nullptr : &*found;
}

VenuesSideBySide::Part* VenuesSideBySide::partOf(InstrumentId instrument)
{
    const auto found = m_venues.find(instrument);
    return found == m_venues.end() ? nullptr : partOf(found->second);
}

void VenuesSideBySide::restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now)
{
    // What is held in an instrument that is listed no more stays held wherever it was; its orders are for one of them to end.
    for (Part& part : m_parts) {
        std::vector<Order> ownOrders;
        std::vector<Position> ownPositions;
        for (const Order& order : working) {
            const Part* owner = partOf(order.instrument);
            if (owner ? owner == &part : &part == &m_parts.front())
                ownOrders.push_back(order);
        }
        for (const Position& position : positions) {
            const Part* owner = partOf(position.instrument);
            if (!owner || owner == &part)
                ownPositions.push_back(position);
        }
        part.venue->restore(ownOrders, ownPositions, now);
    }
}

void VenuesSideBySide::submit(const VenueRequest& request, Timestamp now)
{
    const auto* reconcile = std::get_if<ReconcileRequest>(&request);
    if (reconcile && !reconcile->venue) {
        for (Part& part : m_parts)
            part.venue->submit(request, now);
        return;
    }
    if (Part* part = reconcile ? partOf(*reconcile->venue) : partOf(instrumentOf(request)))
        part->venue->submit(request, now);
    else
        refuse(request, now);
}

void VenuesSideBySide::refuse(const VenueRequest& request, Timestamp now)
{
    const Refusal reason{ReasonCode::VenueDown, instrumentOf(request), {}, {}, {}};
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        m_refusals.emplace_back(OrderRejected{place->order.id, reason, now});
    else if (const auto* amend = std::get_if<AmendRequest>(&request))
        m_refusals.emplace_back(AmendRejected{amend->order, reason, now});
    else if (const auto* cancel = std::get_if<CancelRequest>(&request))
        m_refusals.emplace_back(CancelRejected{cancel->order, reason, now});
}

void VenuesSideBySide::onMarket(const MarketEvent& event, Timestamp now)
{
    if (Part* part = partOf(std::visit([](const auto& value) { return value.instrument; }, event)))
        part->venue->onMarket(event, now);
}

void VenuesSideBySide::advance(Timestamp now, std::vector<VenueReport>& out)
{
    std::move(m_refusals.begin(), m_refusals.end(), std::back_inserter(out));
    m_refusals.clear();
    for (Part& part : m_parts) {
        const std::size_t first = out.size();
        part.venue->advance(now, out);
        for (std::size_t i = first; i < out.size(); ++i) {
            if (auto* link = std::get_if<LinkChanged>(&out[i]))
                link->venue = part.id;
            else if (auto* clock = std::get_if<ClockMeasured>(&out[i]))
                clock->venue = part.id;
        }
    }
}

void VenuesSideBySide::setWake(std::function<void()> wake)
{
    for (Part& part : m_parts)
        part.venue->setWake(wake);
}

std::optional<Timestamp> VenuesSideBySide::nextDue() const
{
    // A refusal waits for nothing but the next step.
    std::optional<Timestamp> due = m_refusals.empty() ? std::nullopt : std::optional(Timestamp{});
    for (const Part& part : m_parts) {
        const std::optional<Timestamp> own = part.venue->nextDue();
        if (own && (!due || *own < *due))
            due = own;
    }
    return due;
}

} // namespace jarvis::venue
