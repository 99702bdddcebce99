#pragma once

#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace jarvis::bench {

/// What came of requests that were due at a fixed rate, whether or not the answers kept up.
struct HttpFigures {
    std::uint64_t due = 0;
    std::map<int, std::uint64_t> answers; ///< by status; 0: the connection broke
    std::vector<double> latencyMs;        ///< from when it was due, of those that were answered with 2xx
};
/// `requests` are sent in turn, whole as they stand, over so many connections that are kept.
HttpFigures loadWithRequests(boost::asio::io_context& loop, std::uint16_t port, const std::vector<std::string>& requests, int connections, double perSecond, double seconds);

/// A GET as it stands on the wire; without a token when that is empty.
std::string getRequest(const std::string& path, const std::string& token);

} // namespace jarvis::bench
