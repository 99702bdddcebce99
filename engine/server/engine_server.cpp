#include "engine/server/engine_server.h"

#include "engine/base/clock.h"
#include "engine/base/logging.h"
#include "engine/server/descriptors.h"
#include "engine/server/desk_session.h"
#include "engine/server/doorman.h"
#include "engine/server/engine_reader.h"
#include "engine/server/fan_out.h"
#include "engine/server/socket_transport.h"

#include <spdlog/spdlog.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
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

constexpr std::chrono::milliseconds kTendInterval{500};
/// For goodbyes to get out.
constexpr std::chrono::milliseconds kFarewell{500};
/// After an accept that failed: for want of descriptors, usually, and the next would fail as well.
constexpr std::chrono::milliseconds kAcceptAgain{100};
/// Files and sockets besides the desks': journal, log, venues.
constexpr std::size_t kOwnDescriptors = 256;

/// What there are descriptors for.
std::size_t connectionsPossible(std::size_t wanted)
{
    const std::size_t allowed = allowDescriptors(wanted + kOwnDescriptors);
    if (allowed >= wanted + kOwnDescriptors)
        return wanted;
    const std::size_t possible = allowed > 2 * kOwnDescriptors ? allowed - kOwnDescriptors : allowed / 2;
    spdlog::warn("This process may have {} open files at most: {} connections are let in instead of {}. Raise the hard limit (LimitNOFILE= of the service, or ulimit -Hn).",
        allowed, possible, wanted);
    return possible;
}

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
        , m_accepting(*m_io)
        , m_tending(*m_io)
        , m_fanOut(*m_io, {[this] { return sessionIds(); }, [this](std::uint64_t id) { pump(id); }})
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
        m_doorman.emplace(Doorman::Limits{connectionsPossible(m_options.connectionsMax), m_options.connectionsPerAddressMax, m_options.acceptsPerSecondMax,
            std::max(m_options.acceptsPerSecondMax / 10, 1U)});
        return std::nullopt;
    }

    void start()
    {
        Story::Limits limits;
        limits.keptBytesMax = m_options.storyBytesMax;
        m_reader = std::make_unique<EngineReader>(m_engine, limits, [this] { m_fanOut.wake(); });
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
            const Duration pause = error ? Duration(kAcceptAgain) : m_doorman->pause(now());
            if (pause <= Duration::zero())
                return accept();
            m_accepting.expires_after(pause);
            m_accepting.async_wait([this](const SystemError& ended) {
                if (!ended && !m_isLeaving)
                    accept();
            });
        });
    }

    void take(tcp::socket socket)
    {
        SystemError error;
        const auto peer = socket.remote_endpoint(error);
        if (error)
            return;
        const std::string address = peer.address().to_string();
        if (m_doorman->admit(address, now()) != Doorman::Verdict::Welcome) {
            ++m_turnedAway;
            return; // the socket closes: words would cost what there is too much of
        }
        ++m_accepted;
        socket.set_option(tcp::no_delay(true), error);
        const std::uint64_t id = ++m_lastSession;
        auto transport = makeSocketTransport(std::move(socket), m_tls ? &*m_tls : nullptr, m_options.transport);
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
            m_doorman->left(found->second->address());
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
        m_accepting.cancel();
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
    asio::steady_timer m_accepting;
    asio::steady_timer m_tending;
    FanOut m_fanOut;
    std::uint16_t m_port = 0;
    std::optional<Doorman> m_doorman;
    std::unique_ptr<EngineReader> m_reader;
    api::Interest m_interest;
    std::map<std::uint64_t, std::unique_ptr<DeskSession>> m_sessions;
    std::uint64_t m_lastSession = 0;
    bool m_isLeaving = false;
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
