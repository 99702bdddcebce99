#pragma once

#include "engine/api/event.h"

#include <optional>

namespace jarvis::server {

/// Knows for long what became of commands, so that one that is sent again is given its first outcome and never acts twice.
///
/// Threads: any.
class FirstOutcomes {
public:
    /// Of a command that was settled before that time, when the engine itself may have forgotten it; empty when there was none.
    virtual std::optional<api::CommandSettled> firstOutcome(const CommandId& id, Timestamp settledBefore) const = 0;

protected:
    ~FirstOutcomes() = default;
};

} // namespace jarvis::server
