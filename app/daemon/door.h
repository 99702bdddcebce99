#pragma once

#include "app/daemon/login_audit.h"
#include "app/daemon/serve_config.h"
#include "engine/server/auth/device_desk.h"
#include "engine/server/auth/login_desk.h"
#include "engine/server/memory_rate_limiter.h"
#include "engine/server/rate_gate.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::daemon {

/// Everything that decides who comes in and how often, from the files that the configuration names: API keys, users, sessions, signing
/// keys (made at the first start), and the audit of it.
///
/// Threads: that of the main loop; what it hands out is for any.
class Door {
public:
    /// `onLoss` is told of each entry of the audit that could not be written, on the door's thread; the error is a sentence for a person.
    static Expected<std::unique_ptr<Door>, std::string> open(const ServeConfig& config, std::function<void()> onLoss = [] {});

    const server::Gatekeeper& gatekeeper() const { return m_keeper; }
    server::auth::LoginDesk& desk() { return m_desk; }
    server::auth::DeviceDesk& devices() { return m_devices; }
    server::RateGate& rates() { return m_rates; }
    /// Whether nobody could come in.
    bool isClosedToAll() const;

    /// Reads API keys, users, signing keys, rates and what `jarvisd device` decided: who lost something is sent away. What cannot be read stays as it was, and is told in the log.
    void reread(const ServeConfig& config);
    /// To be called now and then: signing keys grow old.
    void tend() { m_desk.tendKeys(); }

private:
    class Store final : public server::auth::AuthStore {
    public:
        explicit Store(const ServeConfig& config);
        bool keepSessions(const server::auth::SessionBook& book) override;
        bool keepKeys(const server::auth::SigningKeys& keys) override;

    private:
        const std::string m_sessions;
        const std::string m_keys;
    };
    Door(const ServeConfig& config, server::auth::Roster::Books books, std::function<void()> onLoss);
    void takeDecisions(const ServeConfig& config);

    const SystemClock m_clock{};
    LoginAudit m_audit;
    Store m_store;
    server::auth::Roster m_roster;
    server::auth::DoorWorker m_worker;
    server::auth::Doorkeeper m_keeper;
    server::auth::LoginDesk m_desk;
    server::auth::DeviceDesk m_devices;
    server::MemoryRateLimiter m_limiter;
    server::RateGate m_rates;
};

} // namespace jarvis::daemon
