#pragma once

#include "engine/model/order_cost.h"

#include <cstdint>
#include <vector>

namespace jarvis::execution {

/// Fills that wait for the market of some time later: 1 s, 10 s, 60 s.
///
/// First in, first out for each delay. Bounded: beyond kMax the fill is not marked. Allocates only while more wait than ever before.
/// Threads: a plain value.
class MarkQueue {
public:
    static constexpr std::size_t kMax = 4'096;
    using Delays = std::array<Duration, kMarkCount>;

    struct Waiting {
        std::uint32_t owner = 0; ///< whose fill it is, as the caller names it
        InstrumentId instrument;
        Side side = Side::Buy;
        Price price;
        Quantity quantity;
        Money value;             ///< price × quantity
        MidPrice before;         ///< the fill
        Timestamp time{};
    };

    /// Delays grow.
    explicit MarkQueue(const Delays& delays = kMarkDelays) : m_delays(delays), m_ring(64) {}

    /// False when there is no room. A time from before the last one's counts as that.
    bool add(Waiting fill);
    /// Nothing is due until then; Timestamp::max() when nothing waits.
    Timestamp nextDue() const { return m_nextDue; }

    /// Calls `mark(delay, waiting)` for each whose moment lies before `now`, earliest first for each delay: what the market does at that
    /// very moment still counts.
    template <typename Mark>
    void advance(Timestamp now, Mark&& mark)
    {
        if (now <= m_nextDue)
            return;
        for (std::size_t delay = 0; delay < kMarkCount; ++delay) {
            for (; m_next[delay] < m_end && at(m_next[delay]).time + m_delays[delay] < now; ++m_next[delay])
                mark(delay, static_cast<const Waiting&>(at(m_next[delay])));
        }
        findNextDue();
    }

private:
    Waiting& at(std::uint64_t number) { return m_ring[number & (m_ring.size() - 1)]; }
    void findNextDue();
    void grow();

    Delays m_delays;
    std::vector<Waiting> m_ring;                     ///< a power of two
    std::array<std::uint64_t, kMarkCount> m_next{};  ///< of each delay: the first that still waits for it
    std::uint64_t m_end = 0;
    Timestamp m_nextDue = Timestamp::max();
};

} // namespace jarvis::execution
