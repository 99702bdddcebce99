#pragma once

#include "engine/net/breaker.h"
#include "engine/net/network.h"
#include "engine/venue/live/rest_call.h"
#include "engine/venue/live/stream_clock.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::venue::live {

/// The REST side of a venue: keeps its limits, sends calls, and reads from each answer what is left of them. How calls are signed and
/// what answers mean is the venue's, see the private part.
///
/// A venue that says stop is left alone until then. After five failures of the connection in a row calls that do not reduce risk
/// pause too.
///
/// Threads: the network thread.
class RestClient {
public:
    using Call = RestCall;
    using Done = RestDone;

    virtual ~RestClient() = default;

    /// `done` gets the body of a good answer; later, once, and not at all when this is destroyed first.
    void call(RestCall call, RestDone done);
    /// Asks the venue for its time and tells the clock.
    void measureClock(std::function<void(bool)> done);
    /// Heard after every measurement, whoever asked for it.
    void onClock(std::function<void()> heard) { m_onClock = std::move(heard); }

    /// What the venue's clock shows.
    Timestamp venueNow() const { return m_clock.venueTime(m_network.scheduler.now()); }

    std::uint64_t refusals() const { return m_refusals; } ///< how often the venue said that we are too fast

    /// How long a signed request may take to get there.
    static constexpr Duration kWindow = std::chrono::seconds(5);

protected:
    /// All outlive it.
    RestClient(const net::Network& network, std::string address, StreamClock& clock);
    void countRefusal() { ++m_refusals; }

private:
    /// Takes what the call uses up of the venue's limits, or says from when on it may be tried again.
    virtual std::optional<Timestamp> take(const RestCall& call, Timestamp now) = 0;
    /// Puts key, signature, query and body into the request, whose address is that of the path.
    virtual void sign(const RestCall& call, Timestamp venueNow, net::HttpRequest& request) = 0;
    /// Learns from an answer how much of the limits is used.
    virtual void readLimits(const RestCall& call, const net::HttpResponse& response, Timestamp now) = 0;
    /// What an answer means when it is not a good one.
    virtual std::optional<RestError> errorOf(const net::HttpResponse& response, Timestamp now) = 0;
    virtual const char* timePath() const = 0;
    virtual std::optional<Timestamp> timeIn(const std::string& body) const = 0;

    std::optional<RestError> refusalOf(const RestCall& call, Timestamp now);
    void refuse(RestDone done, RestError refusal);
    void onAnswer(const RestCall& call, const net::HttpResponse& response, const RestDone& done);

    net::Network m_network;
    std::string m_address;
    StreamClock& m_clock;
    std::function<void()> m_onClock;
    net::Breaker m_breaker;
    std::uint64_t m_refusals = 0;
    std::vector<std::pair<RestDone, RestError>> m_refused;
    std::unique_ptr<net::Timer> m_telling;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< answers that come later than our end are dropped
};

} // namespace jarvis::venue::live
