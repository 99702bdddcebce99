#include "engine/server/engine_server.h"

#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/server/desk_session.h"
#include "engine/server/engine_reader.h"
#include "engine/server/fan_out.h"
#include "engine/server/front_door.h"
#include "engine/server/socket_transport.h"

#include <spdlog/spdlog.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <atomic>
#include <map>
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

class EngineServer::Impl final : public SessionHost {
public:
    Impl(api::Engine& engine, const Gatekeeper& gatekeeper, Options options)
        : m_engine(engine)
        , m_gatekeeper(gatekeeper)
        , m_options(std::move(options))
        , m_io(std::make_shared<asio::io_context>(1))
        , m_tending(*m_io)
        , m_fanOut(*m_io, {[this] { return sessionIds(); }, [this](std::uint64_t id) { pump(id); }, [this](std::uint64_t id) { pumpQuotes(id); }})
    {
    }

    ~Impl()
    {
        if (!m_thread.joinable())
            return;
        m_door->close();
        asio::post(*m_io, [this] { leave(); });
        m_thread.join();
        m_reader.reset();
    }

    std::optional<Error> open()
    {
        auto door = FrontDoor::open(m_options, {m_options.web, [this](StreamHandover handover) { takeLater(std::move(handover)); }, {}});
        if (!door)
            return door.error();
        m_door = std::move(door).value();
        return std::nullopt;
    }

    void start()
    {
        Story::Limits limits;
        limits.keptBytesMax = m_options.storyBytesMax;
        m_reader = std::make_unique<EngineReader>(m_engine, limits, [this] { m_fanOut.wake(); });
        tend();
        m_door->start();
        m_thread = std::thread([this] {
            logging::nameThread("stream");
            m_io->run();
        });
    }

    std::uint16_t port() const { return m_door->port(); }
    Expected<void, Error> replaceCertificate(const Tls& tls) { return m_door->replaceCertificate(tls); }
    Counts counts() const
    {
        const Seats::Counts seats = m_door->counts();
        return {seats.given, seats.refused, seats.taken, m_desks};
    }

private:
    // -- connections ------------------------------------------------------------------------------------------------------

    /// From the thread "http".
    void takeLater(StreamHandover handover)
    {
        asio::post(*m_io, [this, shared = std::make_shared<StreamHandover>(std::move(handover))] { take(std::move(*shared)); });
    }

    void take(StreamHandover handover)
    {
        const std::string address = handover.seat.address();
        auto transport = makeSocketTransport(*m_io, std::move(handover), m_options.transport);
        if (m_isLeaving || transport == nullptr)
            return;
        const std::uint64_t id = ++m_lastSession;
        auto session = std::make_unique<DeskSession>(id, *this, std::move(transport), address);
        DeskSession& started = *session;
        m_sessions.emplace(id, std::move(session));
        m_desks = m_sessions.size();
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
            interestChanged(found->second->depth(), {});
            m_sessions.erase(found);
            m_desks = m_sessions.size();
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
            m_reader->tend();
            for (auto& [id, session] : m_sessions)
                session->tend();
            reviewDesks();
            tend();
        });
    }

    /// At once after somebody may have lost something; now and then for tokens whose time is over.
    void reviewDesks()
    {
        const std::uint64_t edition = m_gatekeeper.edition();
        if (++m_tendings % kReviewEvery != 0 && edition == m_reviewedEdition)
            return;
        m_reviewedEdition = edition;
        for (auto& [id, session] : m_sessions)
            session->review();
    }

    // -- what sessions need -------------------------------------------------------------------------------------------------

    EngineReader& reader() override { return *m_reader; }
    const Gatekeeper& gatekeeper() const override { return m_gatekeeper; }
    const std::string& engineName() const override { return m_options.engineName; }
    Timestamp now() const override { return m_clock.now(); }
    Expected<void, api::SendError> send(api::Command command) override { return m_engine.send(std::move(command)); }

    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override
    {
        // The engine may answer after we are gone: then nothing runs any more, and the loop it would run in is kept until then.
        m_engine.fetch(std::move(query), [io = m_io, done = std::move(done)](Expected<api::Answer, api::FetchError> answer) {
            asio::post(*io, [done, answer = std::move(answer)] { done(answer); });
        });
    }

    void interestChanged(const std::set<InstrumentId>& before, const std::set<InstrumentId>& now) override
    {
        bool isOther = false;
        for (const InstrumentId instrument : now)
            isOther |= ++m_watchers[instrument] == 1;
        for (const InstrumentId instrument : before) {
            if (--m_watchers[instrument] == 0) {
                m_watchers.erase(instrument);
                isOther = true;
            }
        }
        if (!isOther)
            return;
        api::Interest interest;
        for (const auto& [instrument, desks] : m_watchers)
            interest.depth.insert(instrument);
        m_reader->setInterest(interest);
    }

    void quotesIn(std::uint64_t session, Duration wait) override { m_fanOut.quotesIn(session, wait); }

    api::Engine& m_engine;
    const Gatekeeper& m_gatekeeper;
    const Options m_options;
    const SystemClock m_clock{};
    std::shared_ptr<asio::io_context> m_io;
    asio::steady_timer m_tending;
    FanOut m_fanOut;
    std::unique_ptr<EngineReader> m_reader;
    std::map<InstrumentId, std::size_t> m_watchers; ///< desks for each instrument whose depth is wanted
    std::unordered_map<std::uint64_t, std::unique_ptr<DeskSession>> m_sessions;
    std::uint64_t m_lastSession = 0;
    bool m_isLeaving = false;
    std::uint64_t m_tendings = 0;
    std::uint64_t m_reviewedEdition = 0;
    std::atomic<std::size_t> m_desks = 0;
    std::thread m_thread;
    std::unique_ptr<FrontDoor> m_door;
};

EngineServer::EngineServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
EngineServer::~EngineServer() = default;

Expected<std::unique_ptr<EngineServer>, EngineServer::Error> EngineServer::listen(api::Engine& engine, const Gatekeeper& gatekeeper, Options options)
{
    auto impl = std::make_unique<Impl>(engine, gatekeeper, std::move(options));
    if (auto error = impl->open())
        return Unexpected(*error);
    impl->start();
    return std::unique_ptr<EngineServer>(new EngineServer(std::move(impl)));
}

std::uint16_t EngineServer::port() const { return m_impl->port(); }
EngineServer::Counts EngineServer::counts() const { return m_impl->counts(); }
Expected<void, EngineServer::Error> EngineServer::replaceCertificate(const Tls& tls) { return m_impl->replaceCertificate(tls); }

} // namespace jarvis::server
