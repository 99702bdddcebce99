#pragma once

#include "engine/api/command.h"
#include "engine/api/event.h"
#include "engine/api/market.h"
#include "engine/api/query.h"
#include "engine/base/expected.h"

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jarvis::api {

/// Where a reader is in the engine's story: `epoch` grows on restart or failover, `sequence` by one per event.
struct Cursor {
    std::uint64_t epoch = 0;
    std::uint64_t sequence = 0;
    auto operator<=>(const Cursor&) const = default;
};

/// The events that rebuild "now" from nothing, in an order that can be applied one by one.
struct Snapshot {
    Cursor at;
    Timestamp time{};
    std::string engineName; ///< "local", or the host of a remote one
    std::vector<EventRecord> state;
};
/// Lossless and in order. A reader whose cursor is not `from` asks for a snapshot by subscribing anew.
struct Delta {
    Cursor from;
    Cursor to;
    std::vector<EventRecord> events;
};

enum class Link : std::uint8_t { Connecting = 1, Live, Stale, Down };
enum class SendError : std::uint8_t { LinkDown = 1, QueueFull, NotPermitted };
enum class FetchError : std::uint8_t { LinkDown = 1, QueueFull, UnknownInstrument, NoData };

/// What a reader wants besides the account's events.
struct Interest {
    std::set<InstrumentId> depth; ///< depth, trades and candles for these; quotes come for every instrument
    Duration frameInterval = std::chrono::milliseconds(33); ///< of QuoteFrames, at least 16 ms
};

/// Threads: called on the engine's delivery thread, one call at a time. Take the value, hand it over, return.
class Listener {
public:
    virtual void onSnapshot(std::shared_ptr<const Snapshot>) = 0;
    virtual void onDelta(std::shared_ptr<const Delta>) = 0;
    virtual void onQuotes(std::shared_ptr<const QuoteFrame>) = 0;
    virtual void onLink(Link) = 0;

protected:
    ~Listener() = default;
};

/// Ends its subscription when destroyed; no callback runs after that returns. Not to be destroyed from a callback.
class Subscription {
public:
    virtual ~Subscription() = default;
    /// Changes what is delivered from the next frame on.
    virtual void setInterest(Interest) = 0;
};

/// An engine, near or far. Nothing asks it for state: listeners hold a read model, fed by a snapshot and gapless deltas.
///
/// Threads: every call returns at once and may be made from any thread. An Engine outlives its subscriptions.
class Engine {
public:
    virtual ~Engine() = default;

    /// onLink, then a Snapshot, then Deltas from it.
    virtual std::unique_ptr<Subscription> subscribe(Interest, Listener&) = 0;
    /// The answer is an event: exactly one CommandSettled. HaltTrading overtakes everything queued and is never refused
    /// for a full queue.
    virtual Expected<void, SendError> send(Command) = 0;
    /// `done` is called once, on the delivery thread.
    virtual void fetch(Query, std::function<void(Expected<Answer, FetchError>)> done) = 0;
};

} // namespace jarvis::api
