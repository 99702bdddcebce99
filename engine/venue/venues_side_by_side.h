#pragma once

#include "engine/model/instrument.h"
#include "engine/venue/venue.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::venue {

/// Several venues as one: each request goes to the venue of its instrument, and what each says comes with its name where that matters
/// (the state of its link). A venue that hangs keeps nobody else waiting: none of them blocks.
///
/// A ReconcileRequest goes to the venue that it names. What is meant for an instrument or a venue that none of them has is answered where
/// an answer is safe: an order is refused, a cancel as well; what cannot be known is left unanswered, so that it stays in doubt.
///
/// Threads: one thread at a time.
class VenuesSideBySide final : public Venue {
public:
    struct Part {
        VenueId id = VenueId::Paper;
        std::unique_ptr<Venue> venue;
    };
    /// Requires at least one part, each with a name of its own. `instruments`: of all of them.
    VenuesSideBySide(std::vector<Part> parts, const std::vector<Instrument>& instruments);

    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override;
    void submit(const VenueRequest& request, Timestamp now) override;
    void onMarket(const MarketEvent& event, Timestamp now) override;
    void advance(Timestamp now, std::vector<VenueReport>& out) override;
    void setWake(std::function<void()> wake) override;
    std::optional<Timestamp> nextDue() const override;

private:
    Part* partOf(VenueId venue);
    Part* partOf(InstrumentId instrument);
    void refuse(const VenueRequest& request, Timestamp now);

    std::vector<Part> m_parts;
    std::map<InstrumentId, VenueId> m_venues;
    std::vector<VenueReport> m_refusals; ///< of requests that nobody here can take
};

} // namespace jarvis::venue
