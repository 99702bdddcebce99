#pragma once

#include "engine/server/rest/account_reader.h"
#include "engine/server/rest/route.h"

#include <map>
#include <vector>

namespace jarvis::server::rest {

/// Sends commands to the engine and answers each when it is settled; when that takes longer than kPatience, with a place to ask again.
///
/// The Idempotency-Key of a request names its command: the same key of the same user is the same command, however often it comes and over
/// whatever connection; asking for something else by it is refused. What waits here is bounded.
/// Threads: the web thread.
class CommandRunner {
public:
    static constexpr Duration kPatience = std::chrono::seconds(5);
    static constexpr Duration kLife = std::chrono::seconds(30); ///< in which the engine must take it
    static constexpr std::size_t kWaitingMax = 4'096;

    CommandRunner(api::Engine& engine, AccountReader& reader) : m_engine(engine), m_reader(reader) {}

    void run(const Call& call, api::Action action, const Answered& done);
    /// Answers whom it can.
    void pump();
    void tend(Timestamp now);
    /// Nobody is answered any more.
    void end() { m_waiting.clear(); }

    /// What became of a command, as GET tells it; empty when it was never heard of.
    static std::optional<std::string> story(const CommandId& id, const AccountModel& model);

private:
    struct Waiter {
        std::string requestId;
        Timestamp until{};
        bool isRepeat = false;
        Answered done;
    };
    void await(const CommandId& id, const Call& call, bool isRepeat, const Answered& done);
    static WebAnswer answerOf(const api::CommandSettled& outcome, bool isRepeat, const std::string& requestId, const AccountModel& model);

    api::Engine& m_engine;
    AccountReader& m_reader;
    std::multimap<CommandId, Waiter> m_waiting;
};

} // namespace jarvis::server::rest
