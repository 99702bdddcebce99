#include "engine/server/stream_loop.h"

#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/server/desk_session.h"
#include "engine/server/fan_out.h"
#include "engine/server/socket_transport.h"

#include <spdlog/spdlog.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
using SystemError = boost::system::error_code;
using Reason = wire::Goodbye::Reason;

constexpr std::chrono::milliseconds kTendInterval{500};
constexpr std::uint64_t kReviewEvery = 20; ///< of these
/// For goodbyes to get out.
constexpr std::chrono::milliseconds kFarewell{500};

} // namespace

class StreamLoop::Impl final : public SessionHost {
public:
    Impl(const Surroundings& surroundings, std::string engineName, const Transport::Limits& limits)
        : m_surroundings(surroundings)
        , m_engineName(std::move(engineName))
        , m_limits(limits)
        , m_io(std::make_shared<asio::io_context>(1))
        , m_tending(*m_io)
        , m_fanOut(*m_io, {[this] { return sessionIds(); }, [this](std::uint64_t id) { pump(id); }, [this](std::uint64_t id) { pumpQuotes(id); }})
    {
    }

    void start()
    {
        tend();
        m_thread = std::thread([this] {
            logging::nameThread("stream");
            m_io->run();
        });
    }

    void takeLater(StreamHandover handover)
    {
        ++m_desks;
        asio::post(*m_io, [this, shared = std::make_shared<StreamHandover>(std::move(handover))] { take(std::move(*shared)); });
    }
    void wake() { m_fanOut.wake(); }
    std::size_t desks() const { return m_desks; }
    void leaveLater()
    {
        asio::post(*m_io, [this] { leave(); });
    }
    void join() { m_thread.join(); }

private:
    // -- connections ------------------------------------------------------------------------------------------------------

    void take(StreamHandover handover)
    {
        const std::string address = handover.seat.address();
        auto transport = makeSocketTransport(*m_io, std::move(handover), m_limits);
        if (m_isLeaving || transport == nullptr) {
            --m_desks;
            return;
        }
        const std::uint64_t id = ++m_lastSession;
        auto session = std::make_unique<DeskSession>(id, *this, std::move(transport), address);
        DeskSession& started = *session;
        m_sessions.emplace(id, std::move(session));
        started.start();
    }

    void over(std::uint64_t id, const std::string& why) override
    {
        // It is the session itself that says so.
        asio::post(*m_io, [this, id, why] {
            const auto found = m_sessions.find(id);
            if (found == m_sessions.end())
                return;
            if (found->second->isWelcome())
                spdlog::info("A desk at {} left: {}", found->second->address(), why);
            m_fanOut.forget(id);
            m_sessions.erase(found);
            --m_desks;
        });
    }

    void leave()
    {
        m_isLeaving = true;
        m_fanOut.stop();
        m_tending.cancel();
        for (auto& [id, session] : m_sessions)
            session->sayGoodbye(Reason::Stopping, Duration::zero());
        m_tending.expires_after(m_sessions.empty() ? std::chrono::milliseconds(0) : kFarewell);
        m_tending.async_wait([this](const SystemError&) {
            m_sessions.clear();
            m_io->stop();
        });
    }

    std::vector<std::uint64_t> sessionIds() const
    {
        std::vector<std::uint64_t> ids;
        ids.reserve(m_sessions.size());
        for (const auto& [id, session] : m_sessions)
            ids.push_back(id);
        return ids;
    }

    void pump(std::uint64_t id)
    {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            found->second->pump();
    }

    void pumpQuotes(std::uint64_t id)
    {
        if (const auto found = m_sessions.find(id); found != m_sessions.end())
            found->second->pumpQuotes();
    }

    void tend()
    {
        m_tending.expires_after(kTendInterval);
        m_tending.async_wait([this](const SystemError& error) {
            if (error || m_isLeaving)
                return;
            m_surroundings.reader.tend();
            for (auto& [id, session] : m_sessions)
                session->tend();
            reviewDesks();
            tend();
        });
    }

    /// At once after somebody may have lost something; now and then for tokens whose time is over.
    void reviewDesks()
    {
        const std::uint64_t edition = m_surroundings.gatekeeper.edition();
        if (++m_tendings % kReviewEvery != 0 && edition == m_reviewedEdition)
            return;
        m_reviewedEdition = edition;
        for (auto& [id, session] : m_sessions)
            session->review();
    }

    // -- what sessions need -------------------------------------------------------------------------------------------------

    EngineReader& reader() override { return m_surroundings.reader; }
    const Gatekeeper& gatekeeper() const override { return m_surroundings.gatekeeper; }
    const std::string& engineName() const override { return m_engineName; }
    Timestamp now() const override { return m_clock.now(); }
    Expected<void, api::SendError> send(api::Command command) override { return m_surroundings.engine.send(std::move(command)); }

    RateGate* rates() override { return m_surroundings.rates; }
    const FirstOutcomes* outcomes() override { return m_surroundings.outcomes; }

    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override
    {
        // The engine may answer after we are gone: then nothing runs any more, and the loop it would run in is kept until then.
        m_surroundings.engine.fetch(std::move(query), [io = m_io, done = std::move(done)](Expected<api::Answer, api::FetchError> answer) {
            asio::post(*io, [done, answer = std::move(answer)] { done(answer); });
        });
    }

    void quotesIn(std::uint64_t session, Duration wait) override { m_fanOut.quotesIn(session, wait); }

    const Surroundings m_surroundings;
    const std::string m_engineName;
    const Transport::Limits m_limits;
    const SystemClock m_clock{};
    std::shared_ptr<asio::io_context> m_io;
    asio::steady_timer m_tending;
    FanOut m_fanOut;
    std::unordered_map<std::uint64_t, std::unique_ptr<DeskSession>> m_sessions;
    std::uint64_t m_lastSession = 0;
    bool m_isLeaving = false;
    std::uint64_t m_tendings = 0;
    std::uint64_t m_reviewedEdition = 0;
    std::atomic<std::size_t> m_desks = 0;
    std::thread m_thread;
};

StreamLoop::StreamLoop(const Surroundings& surroundings, std::string engineName, const Transport::Limits& limits)
    : m_impl(std::make_unique<Impl>(surroundings, std::move(engineName), limits))
{
}
StreamLoop::~StreamLoop() = default;

void StreamLoop::start() { m_impl->start(); }
void StreamLoop::take(StreamHandover handover) { m_impl->takeLater(std::move(handover)); }
void StreamLoop::wake() { m_impl->wake(); }
std::size_t StreamLoop::desks() const { return m_impl->desks(); }
void StreamLoop::leave() { m_impl->leaveLater(); }
void StreamLoop::join() { m_impl->join(); }

} // namespace jarvis::server
