#pragma once

#include "engine/base/clock.h"
#include "engine/crypto/encoding.h"
#include "engine/server/auth/doorkeeper.h"
#include "engine/server/auth/login_desk.h"

#include <QTest>

#include <atomic>
#include <future>
#include <mutex>
#include <string>
#include <vector>

namespace jarvis::test {

/// A door with all that belongs to it, on a disk of memory that may fail.
struct AuthWorld {
    using Answer = Expected<server::auth::Grant, server::auth::Refusal>;

    struct Trail final : server::auth::AuditTrail {
        bool record(const server::auth::AuditEntry& entry) override
        {
            const std::lock_guard lock(mutex);
            if (!isBroken)
                entries.push_back(entry);
            return !isBroken;
        }
        std::vector<server::auth::AuditEntry> taken()
        {
            const std::lock_guard lock(mutex);
            return entries;
        }
        std::mutex mutex;
        std::vector<server::auth::AuditEntry> entries;
        std::atomic<bool> isBroken = false;
    };
    struct Store final : server::auth::AuthStore {
        bool keepSessions(const server::auth::SessionBook& book) override
        {
            if (!isBroken)
                sessions = book.format();
            return !isBroken;
        }
        bool keepKeys(const server::auth::SigningKeys& keys) override
        {
            keyId = keys.currentId();
            return !isBroken;
        }
        std::string sessions; ///< read it while nothing is under way
        std::string keyId;
        std::atomic<bool> isBroken = false;
    };

    static constexpr const char* kHome = "192.0.2.1";
    static constexpr server::auth::PasswordCost kCheap{2, 19};

    AuthWorld()
    {
        options.cost = kCheap;
        desk = std::make_unique<server::auth::LoginDesk>(options, roster, worker, store, clock);
    }

    static crypto::Secret secret(std::string_view text) { return crypto::Secret::copyOf(crypto::bytesOf(text.empty() ? std::string_view("\0", 1) : text)); }
    static std::string text(const crypto::Secret& secret) { return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()}; }
    static server::auth::UserBook::User user(const char* name, server::Scopes scopes, std::string_view password)
    {
        return {FixedText<24>(name), scopes, server::Tenant::Public, timestampFromMillis(0), timestampFromMillis(0), server::auth::hashPassword(secret(password), kCheap)};
    }
    static std::shared_ptr<const server::auth::UserBook> someUsers()
    {
        server::auth::UserBook book;
        book.add(user("ada", {server::Scope::Read, server::Scope::Write}, "correct horse"));
        book.add(user("root", {server::Scope::Read, server::Scope::Admin}, "battery staple"));
        return std::make_shared<const server::auth::UserBook>(std::move(book));
    }

    template <typename Begin>
    static Answer wait(Begin begin)
    {
        std::promise<Answer> promise;
        auto future = promise.get_future();
        begin([&promise](Answer answer) { promise.set_value(std::move(answer)); });
        if (future.wait_for(std::chrono::seconds(60)) != std::future_status::ready)
            qFatal("no answer");
        return future.get();
    }
    Answer logIn(const std::string& name, std::string_view password, const std::string& address = kHome, std::optional<server::Scopes> wanted = {})
    {
        return wait([&](auto done) { desk->logIn(server::auth::PasswordLogin{name, secret(password), address, wanted}, done); });
    }
    Answer logInWithKey(std::string_view key, std::optional<server::Scopes> wanted = {})
    {
        return wait([&](auto done) { desk->logIn(server::auth::KeyLogin{secret(key), kHome, wanted}, done); });
    }
    Answer refresh(std::string_view token)
    {
        return wait([&](auto done) { desk->refresh(secret(token), kHome, done); });
    }
    Expected<std::size_t, server::auth::Refusal> revoke(server::auth::Revocation revocation)
    {
        std::promise<Expected<std::size_t, server::auth::Refusal>> promise;
        desk->revoke(std::move(revocation), [&promise](auto ended) { promise.set_value(std::move(ended)); });
        return promise.get_future().get();
    }
    Expected<server::Identity, server::Denial> recognise(const crypto::Secret& token) const { return keeper.recognise(text(token), clock.now()); }

    ManualClock clock{timestampFromMillis(1'795'262'400'000)};
    Trail trail;
    Store store;
    server::auth::Roster roster{{std::make_shared<const server::TokenBook>(), someUsers(), std::make_shared<const server::auth::SessionBook>(),
        std::make_shared<const server::auth::SigningKeys>(server::auth::SigningKeys::create(clock.now()))}};
    server::auth::LoginDesk::Options options;
    server::auth::DoorWorker worker{trail};
    server::auth::Doorkeeper keeper{{}, roster, worker, clock};
    std::unique_ptr<server::auth::LoginDesk> desk;
};

} // namespace jarvis::test
