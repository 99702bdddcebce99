#include "engine/server/engine_server.h"

#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/server/desk_session.h"
#include "engine/server/engine_reader.h"
#include "engine/server/socket_transport.h"

#include <spdlog/spdlog.h>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <map>
#include <thread>
#include <utility>
#include <vector>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using SystemError = boost::system::error_code;
using Reason = wire::Goodbye::Reason;

/// Readers that are served in one go: between two such slices everything else has its turn.
constexpr std::size_t kSlice = 32;
/// Quotes go out on this beat, those of each desk at its own multiple of it.
constexpr std::chrono::milliseconds kBeat{16};
constexpr std::chrono::milliseconds kTendInterval{500};
/// For goodbyes to get out.
constexpr std::chrono::milliseconds kFarewell{500};

EngineServer::Error errorOf(const SystemError& error, const EngineServer::Options& options)
{
    using Kind = EngineServer::Error::Kind;
    const std::string place = options.address + " port " + std::to_string(options.port);
    if (error == asio::error::address_in_use)
        return {Kind::InUse, "Another program listens at " + place + " already. Choose another port, or end it."};
    if (error == asio::error::access_denied)
        return {Kind::NotPermitted, "Listening at " + place + " is not permitted. Ports below 1024 need a privilege: choose one above."};
    return {Kind::System, "Listening at " + place + " failed: " + error.message() + ". Name an address of this machine."};
}

} // namespace

class EngineServer::Impl final : public SessionHost {
public:
    Impl(api::Engine& engine, const Gatekeeper& gatekeeper, Options options)
        : m_engine(engine)
        , m_gatekeeper(gatekeeper)
        , m_options(std::move(options))
        , m_io(std::make_shared<asio::io_context>(1))
        , m_acceptor(*m_io)
        , m_beat(*m_io)
        , m_tending(*m_io)
    {
    }

    ~Impl()
    {
        if (!m_thread.joinable())
            return;
        asio::post(*m_io, [this] { leave(); });
        m_thread.join();
        m_reader.reset();
    }

    std::optional<Error> open()
    {
        if (m_options.tls) {
            if (auto error = readCertificate(*m_options.tls))
                return error;
        }
        SystemError error;
        const auto address = asio::ip::make_address(m_options.address, error);
        if (error)
            return Error{Error::Kind::BadAddress, m_options.address + " is no address. Write one such as 127.0.0.1, 0.0.0.0 or ::1."};
        const tcp::endpoint place(address, m_options.port);
        m_acceptor.open(place.protocol(), error);
        if (!error)
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(place, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return errorOf(error, m_options);
        m_port = m_acceptor.local_endpoint(error).port();
        return std::nullopt;
    }

    void start()
    {
        Story::Limits limits;
        limits.keptBytesMax = m_options.storyBytesMax;
        m_reader = std::make_unique<EngineReader>(m_engine, limits, [this] { wake(); });
        accept();
        tend();
        m_thread = std::thread([this] {
            logging::nameThread("stream");
            m_io->run();
        });
    }

    std::uint16_t port() const { return m_port; }
    Counts counts() const { return {m_accepted, m_turnedAway, m_connected}; }

private:
    std::optional<Error> readCertificate(const Tls& tls)
    {
        m_tls.emplace(asio::ssl::context::tls_server);
        m_tls->set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_tlsv1_2);
        SystemError error;
        m_tls->use_certificate_chain(asio::buffer(tls.certificatePem), error);
        if (!error)
            m_tls->use_private_key(asio::buffer(tls.keyPem), asio::ssl::context::pem, error);
        if (error)
            return Error{Error::Kind::BadCertificate, "The certificate or its key cannot be used: " + error.message() + ". Give both as PEM, the certificate first in its chain."};
        return std::nullopt;
    }

    // -- connections ------------------------------------------------------------------------------------------------------

    void accept()
    {
        m_acceptor.async_accept([this](const SystemError& error, tcp::socket socket) {
            if (m_isLeaving)
                return;
            if (!error)
                take(std::move(socket));
            else
                spdlog::warn("A connection could not be accepted: {}", error.message());
            accept();
        });
    }

    void take(tcp::socket socket)
    {
        SystemError error;
        const auto peer = socket.remote_endpoint(error);
        if (error)
            return;
        const std::string address = peer.address().to_string();
        if (m_sessions.size() >= m_options.connectionsMax || m_perAddress[address] >= m_options.connectionsPerAddressMax) {
            ++m_turnedAway;
            return; // the socket closes: words would cost what there is too much of
        }
        ++m_accepted;
        ++m_perAddress[address];
        socket.set_option(tcp::no_delay(true), error);
        const std::uint64_t id = ++m_lastSession;
        auto transport = makeSocketTransport(std::move(socket), m_tls ? &*m_tls : nullptr, {});
        auto session = std::make_unique<DeskSession>(id, *this, std::move(transport), address);
        DeskSession& started = *session;
        m_sessions.emplace(id, std::move(session));
        m_connected = m_sessions.size();
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
            const auto address = m_perAddress.find(found->second->address());
            if (--address->second == 0)
                m_perAddress.erase(address);
            m_sessions.erase(found);
            m_connected = m_sessions.size();
            interestChanged();
        });
    }

    void leave()
    {
        m_isLeaving = true;
        SystemError ignored;
        m_acceptor.close(ignored);
        m_beat.cancel();
        m_tending.cancel();
        for (auto& [id, session] : m_sessions)
            session->sayGoodbye(Reason::Stopping, Duration::zero());
        m_tending.expires_after(m_sessions.empty() ? std::chrono::milliseconds(0) : kFarewell);
        m_tending.async_wait([this](const SystemError&) {
            m_sessions.clear();
            m_io->stop();
        });
    }

    // -- what is new ------------------------------------------------------------------------------------------------------

    /// From the engine's thread: once for all that comes until it is looked at.
    void wake()
    {
        if (!m_isWoken.exchange(true))
            asio::post(*m_io, [this] { pumpAll(); });
    }

    void pumpAll()
    {
        m_isWoken = false;
        // A round that is under way will look again when it is done.
        if (std::exchange(m_isPumpWanted, true) && m_isPumping)
            return;
        if (!m_isPumping)
            beginRound();
    }

    void beginRound()
    {
        m_isPumpWanted = false;
        m_isPumping = true;
        m_round.clear();
        for (const auto& [id, session] : m_sessions)
            m_round.push_back(id);
        pumpSlice(0);
    }

    void pumpSlice(std::size_t at)
    {
        const std::size_t end = std::min(at + kSlice, m_round.size());
        for (; at < end; ++at) {
            if (const auto found = m_sessions.find(m_round[at]); found != m_sessions.end())
                found->second->pump();
        }
        if (at < m_round.size()) {
            asio::post(*m_io, [this, at] { pumpSlice(at); });
            return;
        }
        m_isPumping = false;
        if (m_isPumpWanted)
            asio::post(*m_io, [this] { beginRound(); });
        else if (!m_sessions.empty() && !m_isLeaving)
            armBeat();
    }

    /// Quotes that were too early for somebody go out a little later, without anything new having to come.
    void armBeat()
    {
        if (std::exchange(m_isBeatArmed, true))
            return;
        m_beat.expires_after(kBeat);
        m_beat.async_wait([this](const SystemError& error) {
            m_isBeatArmed = false;
            if (!error && !m_isPumping && !m_isLeaving)
                beginRound();
        });
    }

    void tend()
    {
        m_tending.expires_after(kTendInterval);
        m_tending.async_wait([this](const SystemError& error) {
            if (error || m_isLeaving)
                return;
            m_reader->tend();
            for (auto& [id, session] : m_sessions)
                session->checkHello();
            tend();
        });
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

    void interestChanged() override
    {
        api::Interest interest;
        for (const auto& [id, session] : m_sessions)
            interest.depth.insert(session->depth().begin(), session->depth().end());
        if (interest.depth == m_interest.depth)
            return;
        m_interest = interest;
        m_reader->setInterest(interest);
    }

    api::Engine& m_engine;
    const Gatekeeper& m_gatekeeper;
    const Options m_options;
    const SystemClock m_clock{};
    std::shared_ptr<asio::io_context> m_io;
    std::optional<asio::ssl::context> m_tls;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_beat;
    asio::steady_timer m_tending;
    std::uint16_t m_port = 0;
    std::unique_ptr<EngineReader> m_reader;
    api::Interest m_interest;
    std::map<std::uint64_t, std::unique_ptr<DeskSession>> m_sessions;
    std::map<std::string, std::size_t> m_perAddress;
    std::uint64_t m_lastSession = 0;
    std::vector<std::uint64_t> m_round;
    bool m_isPumping = false;
    bool m_isPumpWanted = false;
    bool m_isBeatArmed = false;
    bool m_isLeaving = false;
    std::atomic<bool> m_isWoken = false;
    std::atomic<std::uint64_t> m_accepted = 0;
    std::atomic<std::uint64_t> m_turnedAway = 0;
    std::atomic<std::size_t> m_connected = 0;
    std::thread m_thread;
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

} // namespace jarvis::server
