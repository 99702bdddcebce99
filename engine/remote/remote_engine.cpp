#include "engine/remote/remote_engine.h"

#include "engine/base/ids.h"
#include "engine/net/network_thread.h"
#include "engine/remote/readers.h"
#include "engine/remote/remote_session.h"

#include <atomic>
#include <optional>
#include <utility>

namespace jarvis::remote {
namespace {

/// Commands on their way to the thread; beyond it somebody sends faster than a network can.
constexpr std::size_t kPostedMax = 1'024;

} // namespace

class RemoteEngine::Parts {
public:
    Parts(Options options, crypto::Secret token) : m_onStatus(std::move(options.onStatus)), m_thread("remote", trustOf(std::move(options.trust)))
    {
        m_thread.run([&] {
            m_session.emplace(m_thread.network(), RemoteSession::Options{options.url + wire::kStreamPath, options.program, Uuid::random().low}, std::move(token), readers,
                [this](const RemoteStatus& status) {
                    isLive = status.link == api::Link::Live;
                    if (m_onStatus)
                        m_onStatus(status);
                });
            m_session->open();
        });
    }
    ~Parts()
    {
        m_thread.run([this] { m_session.reset(); });
    }

    /// `otherwise`: when the session has ended by then.
    void post(std::function<void(RemoteSession&)> action, std::function<void()> otherwise = {})
    {
        m_thread.post([this, action = std::move(action), otherwise = std::move(otherwise)] {
            if (m_session)
                action(*m_session);
            else if (otherwise)
                otherwise();
        });
    }

    Readers readers;
    std::atomic<bool> isLive = false;
    std::atomic<std::size_t> posted = 0;

private:
    net::TlsTrust trustOf(net::TlsTrust trust)
    {
        trust.onRefused = [this](const net::PeerCertificate& certificate) {
            if (m_session)
                m_session->noteRefused(certificate);
        };
        return trust;
    }

    const std::function<void(const RemoteStatus&)> m_onStatus;
    std::optional<RemoteSession> m_session; ///< on the thread
    net::NetworkThread m_thread;
};

class RemoteEngine::Reader final : public api::Subscription {
public:
    Reader(Parts& parts, Readers::Id id) : m_parts(parts), m_id(id) {}
    ~Reader() override
    {
        m_parts.readers.remove(m_id);
        m_parts.post([](RemoteSession& session) { session.readersChanged(); });
    }
    void setInterest(api::Interest interest) override
    {
        m_parts.readers.setInterest(m_id, std::move(interest));
        m_parts.post([](RemoteSession& session) { session.readersChanged(); });
    }

private:
    Parts& m_parts;
    const Readers::Id m_id;
};

RemoteEngine::RemoteEngine(Options options, crypto::Secret token) : m_parts(std::make_unique<Parts>(std::move(options), std::move(token))) {}
RemoteEngine::~RemoteEngine() = default;

std::unique_ptr<api::Subscription> RemoteEngine::subscribe(api::Interest interest, api::Listener& listener)
{
    const Readers::Id id = m_parts->readers.add(std::move(interest), listener);
    m_parts->post([](RemoteSession& session) { session.readersChanged(); });
    return std::make_unique<Reader>(*m_parts, id);
}

Expected<void, api::SendError> RemoteEngine::send(api::Command command)
{
    if (!m_parts->isLive)
        return Unexpected(api::SendError::LinkDown);
    const bool isStop = std::holds_alternative<api::HaltTrading>(command.action);
    if (m_parts->posted >= kPostedMax && !isStop)
        return Unexpected(api::SendError::QueueFull);
    ++m_parts->posted;
    m_parts->post([parts = m_parts.get(), command = std::move(command)](RemoteSession& session) mutable {
        --parts->posted;
        session.send(std::move(command));
    });
    return {};
}

void RemoteEngine::fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done)
{
    m_parts->post([query = std::move(query), done](RemoteSession& session) { session.fetch(query, done); },
        [done] { done(Unexpected(api::FetchError::LinkDown)); });
}

} // namespace jarvis::remote
