#pragma once

#include "engine/server/rest/account_model.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace jarvis::server::rest {

/// Keeps an AccountModel up to date with an engine, and tells when something happened.
///
/// Threads: hears on the engine's delivery thread, is read on another, under a lock that nobody holds for long.
class AccountReader final : private api::Listener {
public:
    /// Called on the delivery thread for each event of a delta, under the lock, after the model has it: for what is counted, not kept.
    using Watcher = std::function<void(const AccountModel& model, const api::EventRecord& record)>;

    /// `wake` is called on the delivery thread after each delta and snapshot; `commands` are known from before.
    AccountReader(api::Engine& engine, CommandLog commands, Watcher watcher, std::function<void()> wake);
    ~AccountReader();

    /// What is read belongs together as long as the view lives. Not to be kept while something waits.
    class View {
    public:
        explicit View(AccountReader& reader) : m_lock(reader.m_mutex), m_model(reader.m_model) {}
        AccountModel* operator->() { return &m_model; }
        AccountModel& operator*() { return m_model; }

    private:
        std::unique_lock<std::mutex> m_lock;
        AccountModel& m_model;
    };
    View view() { return View(*this); }
    /// Asks for a snapshot when something was missing. Not from within a view.
    void tend();

private:
    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link link) override;

    api::Engine& m_engine;
    const Watcher m_watcher;
    const std::function<void()> m_wake;
    std::mutex m_mutex;
    AccountModel m_model;
    std::atomic<bool> m_isBroken = false;
    std::unique_ptr<api::Subscription> m_subscription;
};

} // namespace jarvis::server::rest
