#pragma once

#include "tests/bench/server/far_desk.h"

#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace jarvis::bench {

/// What became of commands that were sent at a fixed rate over some streams, whether or not the answers kept up.
struct CommandFigures {
    std::uint64_t sent = 0;
    std::uint64_t settled = 0; ///< told by an event, so durable
    std::uint64_t refused = 0; ///< NotSent: a full queue
    std::vector<double> latencyMs; ///< from when it was due to be sent to its answer
};
CommandFigures loadWithCommands(boost::asio::io_context& loop, std::uint16_t port, const std::string& token, int streams, double perSecond, double seconds);

} // namespace jarvis::bench
