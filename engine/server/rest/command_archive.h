#pragma once

#include "engine/api/engine.h"
#include "engine/server/first_outcomes.h"
#include "engine/server/rest/command_log.h"

#include <memory>
#include <mutex>

namespace jarvis::server::rest {

/// Remembers what became of the commands that people sent over streams, as long as CommandLog does. Those that are asked for by a key have a
/// log of their own: however many others there are, they take no room from them.
///
/// Threads: hears on the engine's delivery thread, is asked on any, under a lock that nobody holds for long.
class CommandArchive final : public FirstOutcomes, private api::Listener {
public:
    /// Whether a command of this origin is one to remember here.
    static bool isForUs(const api::Origin& origin);

    /// `known`: from before. The engine outlives it.
    CommandArchive(api::Engine& engine, CommandLog known);
    ~CommandArchive();

    std::optional<api::CommandSettled> firstOutcome(const CommandId& id, Timestamp settledBefore) const override;

private:
    void onSnapshot(std::shared_ptr<const api::Snapshot>) override {}
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame>) override {}
    void onLink(api::Link) override {}

    mutable std::mutex m_mutex;
    CommandLog m_log;
    std::unique_ptr<api::Subscription> m_subscription;
};

} // namespace jarvis::server::rest
