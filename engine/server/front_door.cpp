#include "engine/server/front_door.h"

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/logging.h"
#include "engine/server/descriptors.h"

#include <spdlog/spdlog.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <thread>
#include <utility>

namespace jarvis::server {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using Error = EngineServer::Error;
using SystemError = boost::system::error_code;

constexpr std::chrono::milliseconds kTendWebInterval{100};
/// For answers that are under way when we leave.
constexpr int kFarewellRounds = 20;
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

Doorman::Limits limitsOf(const EngineServer::Options& options)
{
    return {connectionsPossible(options.connectionsMax), options.connectionsPerAddressMax, options.acceptsPerSecondMax, std::max(options.acceptsPerSecondMax / 10, 1U)};
}

Error errorOf(const SystemError& error, const EngineServer::Options& options)
{
    using Kind = Error::Kind;
    const std::string place = options.address + " port " + std::to_string(options.port);
    if (error == asio::error::address_in_use)
        return {Kind::InUse, "Another program listens at " + place + " already. Choose another port, or end it."};
    if (error == asio::error::access_denied)
        return {Kind::NotPermitted, "Listening at " + place + " is not permitted. Ports below 1024 need a privilege: choose one above."};
    return {Kind::System, "Listening at " + place + " failed: " + error.message() + ". Name an address of this machine."};
}

} // namespace

class FrontDoor::Impl {
public:
    Impl(const EngineServer::Options& options, Setup setup)
        : m_seats(limitsOf(options))
        , m_setup(std::move(setup))
        , m_io(std::make_shared<asio::io_context>(1))
        , m_acceptor(*m_io)
        , m_tending(*m_io)
        , m_pause(*m_io)
    {
        m_callbacks.service = m_setup.service;
        m_callbacks.onStream = m_setup.onStream;
        m_callbacks.nameRequest = [this] { return Uuid{m_life, ++m_lastRequest}.toHex(); };
        m_callbacks.onOver = [this](std::uint64_t id) { asio::post(*m_io, [this, id] { m_connections.erase(id); }); };
    }

    ~Impl() { close(); }

    void close()
    {
        if (!m_thread.joinable())
            return;
        asio::post(*m_io, [this] { leave(); });
        m_thread.join();
    }

    std::optional<Error> open(const EngineServer::Options& options)
    {
        if (options.tls) {
            auto context = contextOf(*options.tls);
            if (!context)
                return context.error();
            m_tls = std::move(*context);
            m_isEncrypted = true;
        }
        SystemError error;
        const auto address = asio::ip::make_address(options.address, error);
        if (error)
            return Error{Error::Kind::BadAddress, options.address + " is no address. Write one such as 127.0.0.1, 0.0.0.0 or ::1."};
        const tcp::endpoint place(address, options.port);
        m_acceptor.open(place.protocol(), error);
        if (!error)
            m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            m_acceptor.bind(place, error);
        if (!error)
            m_acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return errorOf(error, options);
        m_port = m_acceptor.local_endpoint(error).port();
        return std::nullopt;
    }

    void start()
    {
        // Whoever posts after our end keeps the loop that nothing runs any more.
        if (m_setup.service != nullptr)
            m_setup.service->begin([io = m_io](std::function<void()> task) { asio::post(*io, std::move(task)); });
        accept();
        tend();
        m_thread = std::thread([this] {
            logging::nameThread("http");
            m_io->run();
        });
    }

    std::uint16_t port() const { return m_port; }
    Seats::Counts counts() const { return m_seats.counts(); }

    Expected<void, Error> replaceCertificate(const EngineServer::Tls& tls)
    {
        CHECK(m_isEncrypted);
        auto context = contextOf(tls);
        if (!context)
            return Unexpected(context.error());
        asio::post(*m_io, [this, next = std::move(*context)] { m_tls = next; });
        return {};
    }

private:
    static Expected<std::shared_ptr<asio::ssl::context>, Error> contextOf(const EngineServer::Tls& tls)
    {
        auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
        context->set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_tlsv1_2);
        // Nobody comes back by a ticket: desks ask for none, and each would cost us two records of TLS and a session that is kept.
        SSL_CTX_set_session_cache_mode(context->native_handle(), SSL_SESS_CACHE_OFF);
        SSL_CTX_set_num_tickets(context->native_handle(), 0);
        SystemError error;
        context->use_certificate_chain(asio::buffer(tls.certificatePem), error);
        if (!error)
            context->use_private_key(asio::buffer(tls.keyPem), asio::ssl::context::pem, error);
        if (error)
            return Unexpected(Error{Error::Kind::BadCertificate, "The certificate or its key cannot be used: " + error.message() + ". Give both as PEM, the certificate first in its chain."});
        return context;
    }

    void accept()
    {
        m_acceptor.async_accept([this](const SystemError& error, tcp::socket socket) {
            if (m_isLeaving)
                return;
            if (!error)
                take(std::move(socket));
            else
                spdlog::warn("A connection could not be accepted: {}", error.message());
            const Duration pause = error ? Duration(kAcceptAgain) : m_seats.pause(m_clock.now());
            if (pause <= Duration::zero())
                return accept();
            m_pause.expires_after(pause);
            m_pause.async_wait([this](const SystemError& ended) {
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
        std::optional<Seats::Seat> seat = m_seats.take(peer.address().to_string(), m_clock.now());
        if (!seat)
            return; // the socket closes: words would cost what there is too much of
        socket.set_option(tcp::no_delay(true), error);
        const std::uint64_t id = ++m_lastConnection;
        const auto connection = makeHttpConnection(id, std::move(socket), m_tls.get(), std::move(*seat), m_setup.limits, m_callbacks);
        m_connections.emplace(id, connection);
        connection->start();
    }

    WebLoad load() const
    {
        const Seats::Counts seats = m_seats.counts();
        return {seats.given, seats.refused, seats.taken};
    }

    void tend()
    {
        m_tending.expires_after(kTendWebInterval);
        m_tending.async_wait([this](const SystemError& error) {
            if (error || m_isLeaving)
                return;
            if (m_setup.service != nullptr)
                m_setup.service->tend(load());
            tend();
        });
    }

    void leave()
    {
        m_isLeaving = true;
        SystemError ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        const auto connections = m_connections;
        for (const auto& [id, connection] : connections)
            connection->leave();
        awaitLast(0);
    }

    void awaitLast(int round)
    {
        m_tending.expires_after(m_connections.empty() ? std::chrono::milliseconds(0) : kTendWebInterval);
        m_tending.async_wait([this, round](const SystemError&) {
            if (m_setup.service != nullptr)
                m_setup.service->tend(load());
            if (!m_connections.empty() && round < kFarewellRounds)
                return awaitLast(round + 1);
            if (m_setup.service != nullptr)
                m_setup.service->end();
            const auto connections = std::exchange(m_connections, {});
            for (const auto& [id, connection] : connections)
                connection->cut();
            m_io->stop();
        });
    }

    const SystemClock m_clock{};
    Seats m_seats;
    const Setup m_setup;
    std::shared_ptr<asio::io_context> m_io;
    std::shared_ptr<asio::ssl::context> m_tls; ///< connections keep what they need of it
    bool m_isEncrypted = false;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_tending;
    asio::steady_timer m_pause;
    std::uint16_t m_port = 0;
    HttpConnection::Callbacks m_callbacks;
    std::map<std::uint64_t, std::shared_ptr<HttpConnection>> m_connections;
    std::uint64_t m_lastConnection = 0;
    /// Requests are named by our life and counted: random bits for each would cost more than its answer.
    const std::uint64_t m_life = Uuid::random().high;
    std::uint64_t m_lastRequest = 0;
    bool m_isLeaving = false;
    std::thread m_thread;
};

FrontDoor::FrontDoor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FrontDoor::~FrontDoor() = default;

Expected<std::unique_ptr<FrontDoor>, Error> FrontDoor::open(const EngineServer::Options& options, Setup setup)
{
    auto impl = std::make_unique<Impl>(options, std::move(setup));
    if (auto error = impl->open(options))
        return Unexpected(*error);
    return std::unique_ptr<FrontDoor>(new FrontDoor(std::move(impl)));
}

void FrontDoor::start() { m_impl->start(); }
void FrontDoor::close() { m_impl->close(); }
std::uint16_t FrontDoor::port() const { return m_impl->port(); }
Seats::Counts FrontDoor::counts() const { return m_impl->counts(); }
Expected<void, Error> FrontDoor::replaceCertificate(const EngineServer::Tls& tls) { return m_impl->replaceCertificate(tls); }

} // namespace jarvis::server
