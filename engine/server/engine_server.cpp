#include "engine/server/engine_server.h"

#include "engine/server/engine_reader.h"
#include "engine/server/front_door.h"
#include "engine/server/stream_loop.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

namespace jarvis::server {
namespace {

/// More would only wait for the story's lock and for each other's caches.
constexpr std::size_t kLoopsMax = 4;

std::size_t loopsOf(const EngineServer::Options& options)
{
    const std::size_t wanted = options.streamThreads != 0 ? options.streamThreads : std::thread::hardware_concurrency();
    return std::clamp<std::size_t>(wanted, 1, kLoopsMax);
}

} // namespace

class EngineServer::Impl final {
public:
    Impl(api::Engine& engine, const Gatekeeper& gatekeeper, Options options) : m_engine(engine), m_gatekeeper(gatekeeper), m_options(std::move(options)) {}

    ~Impl()
    {
        if (m_loops.empty())
            return;
        m_door->close();
        for (auto& loop : m_loops)
            loop->leave();
        for (auto& loop : m_loops)
            loop->join();
        // Nobody is woken any more before there is nobody left to wake.
        m_reader.reset();
    }

    std::optional<Error> open()
    {
        auto door = FrontDoor::open(m_options, {m_options.web, [this](StreamHandover handover) { take(std::move(handover)); }, {}});
        if (!door)
            return door.error();
        m_door = std::move(door).value();
        return std::nullopt;
    }

    void start()
    {
        Story::Limits limits;
        limits.keptBytesMax = m_options.storyBytesMax;
        m_reader = std::make_unique<EngineReader>(m_engine, limits, [this] { wake(); });
        for (std::size_t i = 0; i < loopsOf(m_options); ++i)
            m_loops.push_back(std::make_unique<StreamLoop>(StreamLoop::Surroundings{m_engine, m_gatekeeper, *m_reader, m_options.rates, m_options.outcomes}, m_options.engineName, m_options.transport));
        for (auto& loop : m_loops)
            loop->start();
        m_areLoopsThere = true;
        wake(); // whoever was to be woken meanwhile was not
        m_door->start();
    }

    std::uint16_t port() const { return m_door->port(); }
    Expected<void, Error> replaceCertificate(const Tls& tls) { return m_door->replaceCertificate(tls); }
    Counts counts() const
    {
        const Seats::Counts seats = m_door->counts();
        std::size_t desks = 0;
        for (const auto& loop : m_loops)
            desks += loop->desks();
        return {seats.given, seats.refused, seats.taken, desks};
    }

private:
    void wake()
    {
        for (std::size_t i = 0; m_areLoopsThere && i < m_loops.size(); ++i)
            m_loops[i]->wake();
    }

    /// To whoever has the fewest. On the thread "http".
    void take(StreamHandover handover)
    {
        const auto emptiest = std::ranges::min_element(m_loops, {}, [](const auto& loop) { return loop->desks(); });
        (*emptiest)->take(std::move(handover));
    }

    api::Engine& m_engine;
    const Gatekeeper& m_gatekeeper;
    const Options m_options;
    std::unique_ptr<EngineReader> m_reader;
    std::vector<std::unique_ptr<StreamLoop>> m_loops;
    std::atomic<bool> m_areLoopsThere = false; ///< they stay as they are from then on
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
