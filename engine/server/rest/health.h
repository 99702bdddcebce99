#pragma once

#include "engine/server/rest/account_model.h"

#include <optional>
#include <string>
#include <vector>

namespace jarvis::server::rest {

/// Whether this node can do its work, part by part.
///
/// Threads: a plain value.
struct Health {
    enum class State : std::uint8_t { Up = 1, Degraded, Down };
    struct Part {
        std::string name;
        State state = State::Up;
        std::string detail; ///< English, for people
    };
    std::vector<Part> parts;

    /// `venues`: what the connections last said of themselves; null: they were not heard yet.
    static Health of(const AccountModel& model, const api::VenueHealth* venues, Timestamp now);
    /// That of the worst part.
    State state() const;
    std::string json() const;
};

} // namespace jarvis::server::rest
