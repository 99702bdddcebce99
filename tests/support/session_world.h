#pragma once

#include "engine/base/clock.h"
#include "engine/server/desk_session.h"
#include "tests/support/fake_engine.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::test {

/// The other end of a desk's connection: keeps what is written, and says itself when it is out.
class MemoryTransport final : public server::Transport {
public:
    void start(Callbacks callbacks) override
    {
        m_callbacks = std::move(callbacks);
        m_callbacks.onOpen();
    }
    bool write(server::FrameParts frame) override
    {
        CHECK(!m_isWriting && !closed);
        m_isWriting = !isQuick;
        wire::Bytes bytes;
        for (const server::SharedBytes& part : frame)
            bytes.insert(bytes.end(), part->begin(), part->end());
        written.push_back(std::move(bytes));
        return isQuick;
    }
    void tend() override {}
    void close(CloseCode, std::string reason) override { closed = std::move(reason); }
    void forget() override { m_callbacks = {}; }

    void hear(wire::ByteView bytes)
    {
        if (!closed && m_callbacks.onFrame)
            m_callbacks.onFrame(bytes);
    }
    void hear(const wire::DeskFrame& frame) { hear(wire::encodeFrame(frame)); }
    bool isWriting() const { return m_isWriting; }
    /// What is on its way has arrived; false when nothing was.
    bool deliver()
    {
        if (!std::exchange(m_isWriting, false))
            return false;
        if (m_callbacks.onWritten)
            m_callbacks.onWritten();
        return true;
    }

    std::vector<wire::Bytes> written;
    std::optional<std::string> closed;
    bool isQuick = false; ///< there is room for whatever is written

private:
    Callbacks m_callbacks;
    bool m_isWriting = false;
};

/// One desk's session over an engine that does what the test says, in virtual time.
class SessionWorld final : public server::SessionHost, private server::Gatekeeper {
public:
    static constexpr const char* kToken = "good-token";

    explicit SessionWorld(server::Story::Limits limits = {}) : m_reader(engine, limits, [] {}) {}

    std::unique_ptr<server::DeskSession> connect()
    {
        transport = std::make_shared<MemoryTransport>();
        auto session = std::make_unique<server::DeskSession>(++m_lastSession, *this, transport, "198.51.100.7");
        session->start();
        return session;
    }
    static wire::Hello hello()
    {
        wire::Hello hello;
        hello.program = "test";
        hello.token = kToken;
        return hello;
    }
    /// Every frame that was written, as the desk reads them.
    template <typename Frame> std::vector<Frame> said() const
    {
        std::vector<Frame> frames;
        for (const wire::Bytes& bytes : transport->written) {
            auto frame = wire::decodeEngineFrame(bytes);
            CHECK(frame);
            if (std::holds_alternative<Frame>(*frame))
                frames.push_back(std::get<Frame>(std::move(*frame)));
        }
        return frames;
    }
    /// Lets the desk read until nothing more comes.
    void readAll() const
    {
        while (transport->deliver()) {
        }
    }

    server::EngineReader& reader() override { return m_reader; }
    const server::Gatekeeper& gatekeeper() const override { return *this; }
    const std::string& engineName() const override { return m_name; }
    Timestamp now() const override { return clock.now(); }
    Expected<void, api::SendError> send(api::Command command) override { return engine.send(std::move(command)); }
    server::RateGate* rates() override { return gate; }
    const server::FirstOutcomes* outcomes() override { return first; }
    void fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override { engine.fetch(std::move(query), std::move(done)); }
    void quotesIn(std::uint64_t, Duration) override {}
    void over(std::uint64_t, const std::string& why) override { ended = why; }

    ManualClock clock{timestampFromMillis(1'795'262'400'000)};
    FakeEngine engine;
    server::RateGate* gate = nullptr;
    const server::FirstOutcomes* first = nullptr;
    std::shared_ptr<MemoryTransport> transport;
    std::string ended;

private:
    Expected<server::Identity, server::Denial> recognise(std::string_view token, Timestamp) const override
    {
        if (token != kToken)
            return Unexpected(server::Denial::BadToken);
        return server::Identity{"ada", {server::Scope::Read, server::Scope::Write}};
    }

    const std::string m_name = "fake";
    std::uint64_t m_lastSession = 0;
    server::EngineReader m_reader;
};

} // namespace jarvis::test
