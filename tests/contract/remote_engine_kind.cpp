#include "engine/base/clock.h"
#include "engine/crypto/encoding.h"
#include "engine/local/local_engine.h"
#include "engine/remote/remote_engine.h"
#include "engine/server/engine_server.h"
#include "tests/contract/engine_under_test.h"

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

/// A local engine, served on loopback, and a remote one that is connected to it.
class RemoteUnderTest final : public EngineUnderTest {
public:
    RemoteUnderTest()
    {
        local::LocalEngine::Options options;
        options.folder = m_folder.path().toStdString() + "/journal";
        auto created = local::LocalEngine::create(options);
        if (!created)
            qFatal("%s", created.error().text.c_str());
        m_local = std::move(created).value();
        auto server = server::EngineServer::listen(*m_local, m_gatekeeper, {});
        if (!server)
            qFatal("%s", server.error().text.c_str());
        m_server = std::move(server).value();
        remote::RemoteEngine::Options far;
        far.url = "ws://127.0.0.1:" + std::to_string(m_server->port());
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
    api::Engine& engine() override { return *m_remote; }
    InstrumentId instrument() const override { return InstrumentId{1}; }
    Timestamp now() const override { return SystemClock().now(); }

private:
    QTemporaryDir m_folder;
    OneToken m_gatekeeper;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    api::Link m_link = api::Link::Connecting;
    std::unique_ptr<local::LocalEngine> m_local;
    std::unique_ptr<server::EngineServer> m_server;
    std::unique_ptr<remote::RemoteEngine> m_remote;
};

} // namespace

EngineKind remoteEngineKind()
{
    return {"RemoteEngine", [] { return std::make_unique<RemoteUnderTest>(); }};
}

} // namespace jarvis::test
