#pragma once

#include "engine/base/random.h"
#include "engine/venue/paper/paper_venue.h"
#include "tests/scenario/simulation/world/faults.h"
#include "tests/scenario/simulation/world/venue_truth.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jarvis::scenario {

/// The outside world: a paper venue that lives on whatever becomes of us, behind a line that loses, delays, repeats and breaks.
///
/// What a real account stream promises is kept: who loses a message of it notices, and the line breaks within two seconds; settled
/// funding is told again after each connect. Answers to requests may be lost for good. The answer to "what do you hold?" comes
/// whole or not at all. A request lands within a second or never.
/// Threads: one.
class Network {
public:
    /// The engine compares holdings this often, here.
    static constexpr Duration kReconcileInterval = std::chrono::seconds(5);

    /// Where there is more than one venue, they refuse entries now and then.
    Network(const std::vector<Instrument>& instruments, Money deposited, Faults& faults, std::uint64_t seed);

    void send(const VenueRequest& request, Timestamp now);
    void onMarket(const MarketEvent& event);
    /// An order that is none of ours, at market. Half of the time its fills come to our ears.
    void tradeElsewhere(Timestamp now);
    /// Moves the venue on; what reaches the engine by `now` is appended.
    void advance(Timestamp now, std::vector<VenueReport>& out);

    bool isUp() const { return m_isUp; }
    void cut(Timestamp now);
    /// Up again; before that the venue may have forgotten orders.
    void connect(Timestamp now);
    /// The process died: nobody hears what is said from now on. Requests that have left it arrive, or not.
    void hangUp(Timestamp now);
    /// A new process listens.
    void answer(Timestamp now);

    /// Until when a fault may keep messages about an instrument's orders from coming through; the epoch: none ever did.
    Timestamp disturbedUntil(InstrumentId instrument) const
    {
        const auto found = m_disturbed.find(instrument);
        return found == m_disturbed.end() ? Timestamp{} : found->second;
    }

    const VenueTruth& truth() const { return m_truth; }
    bool hasForgotten(OrderId order) const { return m_forgotten.contains(order); }
    std::size_t forgottenCount() const { return m_forgotten.size(); }

private:
    template <typename T>
    using Timed = std::multimap<Timestamp, T>;

    void land(const VenueRequest& request, Timestamp now);
    bool isSwallowed(const VenueRequest& request, Timestamp now);
    void pass(const VenueReport& report, Timestamp now);
    void passAnswerToReconcile(const VenueReport& report, Timestamp now);
    void forgetSome(Timestamp now);
    void sayGarbage(Timestamp now);
    void say(const VenueReport& report, Timestamp when) { m_reports.emplace(when, report); }
    void disturb(InstrumentId instrument, Timestamp until) { m_disturbed[instrument] = std::max(m_disturbed[instrument], until); }
    void disturb(OrderId order, Timestamp until);
    void disturbAll(Timestamp until);
    Duration upTo(int milliseconds) { return std::chrono::milliseconds(m_random.between(1, milliseconds)); }

    Faults& m_faults;
    Random m_random;
    venue::paper::PaperVenue m_venue;
    VenueTruth m_truth;
    bool m_isUp = false;
    bool m_isHeard = false; ///< a process is there
    Timed<VenueRequest> m_requests;
    Timed<VenueReport> m_reports;
    std::vector<VenueReport> m_holdings; ///< of the answer that is being put together
    std::set<OrderId> m_strangers;       ///< not ours, and not told of
    std::uint64_t m_strangerCount = 0;
    std::set<OrderId> m_forgotten;
    std::set<OrderId> m_silenced;        ///< their acknowledgement is lost, the request timed out
    std::deque<FundingSettled> m_fundings;
    std::optional<Timestamp> m_breaksAt; ///< a message of the stream was lost, and that will be noticed
    std::vector<InstrumentId> m_instruments;
    bool m_refusesEntries = false;
    std::map<OrderId, InstrumentId> m_placed; ///< of every order that was ever sent
    std::map<InstrumentId, Timestamp> m_disturbed;
    std::uint64_t m_garbageTrades = 1'000;
};

} // namespace jarvis::scenario
