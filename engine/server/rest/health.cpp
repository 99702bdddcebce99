#include "engine/server/rest/health.h"

#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/words.h"

#include <algorithm>

namespace jarvis::server::rest {
namespace {

using State = Health::State;
using Part = Health::Part;

/// What requests to venues are signed with may be off by about so much; most refuse more.
constexpr Duration kClockOffsetMax = std::chrono::seconds(1);

const char* wordOfState(State state)
{
    switch (state) {
    case State::Up: return "up";
    case State::Degraded: return "degraded";
    case State::Down: return "down";
    }
    UNREACHABLE();
}

Part engineOf(const AccountModel& model)
{
    if (!model.isBegun())
        return {"engine", State::Down, "Its state has not come yet."};
    return {"engine", model.link() == api::Link::Live ? State::Up : State::Down, "Its link is " + std::string(wordOf(model.link())) + "."};
}

Part journalOf(const AccountModel& model)
{
    if (!model.isBegun() || model.trading().isJournalDown)
        return {"journal", State::Down, "It cannot be written: no new risk is taken."};
    return {"journal", State::Up, "What is decided becomes durable."};
}

Part venueOf(const AccountModel& model)
{
    if (!model.trading().isVenueUp)
        return {"venue", State::Down, "The venue of the account cannot be reached."};
    if (model.trading().isReconciling)
        return {"venue", State::Degraded, "The venue is being asked what is true: entries wait."};
    return {"venue", State::Up, "Orders can be sent."};
}

Part feedOf(const AccountModel& model, Timestamp now)
{
    std::size_t fresh = 0;
    for (const auto& [id, quote] : model.quotes()) {
        // Frames come less often than data: one of their intervals is not held against it.
        const bool isFresh = now - quote.lastProof <= model.limits().stalenessMax + std::chrono::seconds(1);
        fresh += isFresh ? 1 : 0;
    }
    const std::string detail = std::to_string(fresh) + " of " + std::to_string(model.instruments().size()) + " instruments have fresh market data.";
    if (fresh == 0)
        return {"feed", State::Down, detail};
    return {"feed", fresh < model.instruments().size() ? State::Degraded : State::Up, detail};
}

Part clockOf(const api::VenueHealth* venues)
{
    Duration worst{};
    bool isKnown = false;
    for (const VenueStatus& venue : venues != nullptr ? venues->venues : std::vector<VenueStatus>()) {
        if (venue.clockOffset) {
            isKnown = true;
            worst = std::max(worst, *venue.clockOffset < Duration::zero() ? -*venue.clockOffset : *venue.clockOffset);
        }
    }
    if (!isKnown)
        return {"clock", State::Up, "No venue tells the time to compare with."};
    const auto millis = std::chrono::round<std::chrono::milliseconds>(worst).count();
    return {"clock", worst > kClockOffsetMax ? State::Degraded : State::Up, "It is within " + std::to_string(millis) + " ms of the venues' clocks."};
}

} // namespace

Health Health::of(const AccountModel& model, const api::VenueHealth* venues, Timestamp now)
{
    Health health;
    health.parts = {engineOf(model), journalOf(model), venueOf(model), feedOf(model, now), clockOf(venues)};
    return health;
}

Health::State Health::state() const
{
    State worst = State::Up;
    for (const Part& part : parts)
        worst = std::max(worst, part.state);
    return worst;
}

std::string Health::json() const
{
    JsonWriter out;
    out.object().member("status", wordOfState(state())).member("version", JARVIS_VERSION).name("parts").array();
    for (const Part& part : parts)
        out.object().member("name", part.name).member("status", wordOfState(part.state)).member("detail", part.detail).end();
    return out.end().end().take();
}

} // namespace jarvis::server::rest
