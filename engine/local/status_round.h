#pragma once

#include "engine/api/engine.h"
#include "engine/local/delivery.h"

#include <functional>
#include <mutex>

namespace jarvis::local {

/// One question to all connections how they are: each adds what it knows, from its own thread, and the answer goes out when the last
/// of them has let go of the round, whether it had something to say or has ended meanwhile.
///
/// Threads: any. Held by shared pointers only. The delivery outlives it.
class StatusRound {
public:
    using Answered = std::function<void(Expected<api::Answer, api::FetchError>)>;

    StatusRound(Delivery& delivery, Timestamp now, Answered done) : m_delivery(delivery), m_done(std::move(done)) { m_health.time = now; }
    ~StatusRound();
    StatusRound(const StatusRound&) = delete;
    StatusRound& operator=(const StatusRound&) = delete;

    void add(const VenueStatus& status);

private:
    Delivery& m_delivery;
    Answered m_done;
    std::mutex m_mutex;
    api::VenueHealth m_health;
};

} // namespace jarvis::local
