#include "engine/base/clock.h"
#include "engine/crypto/encoding.h"
#include "engine/local/local_engine.h"
#include "engine/remote/remote_engine.h"
#include "engine/server/engine_server.h"
#include "tests/contract/engine_under_test.h"
#include "tests/support/faulty_proxy.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

namespace jarvis::test {
namespace {

/// Lets one token in.
class OneToken final : public server::Gatekeeper {
public:
    Expected<server::Identity, server::Denial> recognise(std::string_view token, Timestamp) const override
    {
        if (token != "good-token")
            return Unexpected(server::Denial::BadToken);
        return server::Identity{"ada", {server::Scope::Read, server::Scope::Write}};
    }
};

/// Enough that each of them happens in a test of some seconds, few enough that it ends.
constexpr FaultyProxy::Faults kLineFaults{3'000, 30'000, 900, 15, 12, 50, 10};

/// A local engine, served on loopback, and a remote one that is connected to it.
class RemoteUnderTest final : public EngineUnderTest {
public:
    explicit RemoteUnderTest(bool isLineFaulty)
    {
        local::LocalEngine::Options options;
        options.folder = m_folder.path().toStdString() + "/journal";
        options.account.kelly.tradesMin = 1;
        auto created = local::LocalEngine::create(options);
        if (!created)
            qFatal("%s", created.error().text.c_str());
        m_local = std::move(created).value();
        auto server = server::EngineServer::listen(*m_local, m_gatekeeper, {});
        if (!server)
            qFatal("%s", server.error().text.c_str());
        m_server = std::move(server).value();
        remote::RemoteEngine::Options far;
        if (isLineFaulty)
            m_line = std::make_unique<FaultyProxy>(m_server->port(), seedOfNext(), kLineFaults);
        far.url = "ws://127.0.0.1:" + std::to_string(m_line ? m_line->port() : m_server->port());
        far.program = "contract";
        far.onStatus = [this](const remote::RemoteStatus& status) {
            const std::lock_guard lock(m_mutex);
            m_link = status.link;
            m_changed.notify_all();
        };
        m_remote = std::make_unique<remote::RemoteEngine>(std::move(far), crypto::Secret::copyOf(crypto::bytesOf("good-token")));
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, std::chrono::seconds(20), [this] { return m_link == api::Link::Live; }))
            qFatal("no connection to the engine that is served");
    }
    ~RemoteUnderTest() override
    {
        if (m_line)
            qInfo("The line was cut %d times, said %d messages twice and swallowed %d", m_line->cuts(), m_line->twices(), m_line->losses());
    }
    api::Engine& engine() override { return *m_remote; }
    InstrumentId instrument() const override { return InstrumentId{1}; }
    Timestamp now() const override { return SystemClock().now(); }
    bool isFaulty() const override { return m_line != nullptr; }
    void behave() override
    {
        if (m_line)
            m_line->behave();
    }

private:
    /// Another story for each engine of a run, the same ones in each run.
    static std::uint64_t seedOfNext()
    {
        static std::uint64_t seed = 0;
        return ++seed;
    }

    QTemporaryDir m_folder;
    OneToken m_gatekeeper;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    api::Link m_link = api::Link::Connecting;
    std::unique_ptr<local::LocalEngine> m_local;
    std::unique_ptr<server::EngineServer> m_server;
    std::unique_ptr<FaultyProxy> m_line;
    std::unique_ptr<remote::RemoteEngine> m_remote;
};

} // namespace

EngineKind remoteEngineKind()
{
    return {"RemoteEngine", [] { return std::make_unique<RemoteUnderTest>(false); }};
}

EngineKind faultyRemoteEngineKind()
{
    return {"RemoteEngine over a faulty line", [] { return std::make_unique<RemoteUnderTest>(true); }};
}

} // namespace jarvis::test
