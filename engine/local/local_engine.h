#pragma once

#include "engine/api/engine.h"
#include "engine/journal/cipher.h"
#include "engine/journal/file_system.h"
#include "engine/kernel/kernel.h"
#include "engine/venue/feed.h"
#include "engine/venue/feed_plan.h"
#include "engine/venue/live_endpoints.h"
#include "engine/venue/order_names.h"
#include "engine/venue/venue.h"

#include <functional>
#include <memory>
#include <string>

namespace jarvis::local {

/// An engine in this process: kernel, journal, market data and paper venue on their threads, behind the seam.
///
/// Nothing goes to the venue, and nothing is told to a listener, before it is durable in the journal. After a crash, create()
/// with the same folder brings back exactly what was acknowledged. Once the journal cannot be written, only what makes risk smaller
/// is still done, and its answers say that they are not recorded.
///
/// Threads: kernel, journal, io, delivery; they sleep until they are needed. Destroying it is the shutdown: what was taken is
/// decided, made durable and delivered, then the threads end.
class LocalEngine final : public api::Engine {
public:
    struct Options {
        std::string folder;               ///< of the account's journal; created where missing; one engine at a time
        venue::FeedPlan feeds{venue::FeedSpec{}}; ///< at least one
        venue::LiveAddresses addresses;   ///< of live venues, instead of their usual ones
        kernel::Kernel::Settings account;
        /// Symbols of instruments that count as moving together, at every venue that lists them; added to the account's own groups.
        std::vector<std::vector<std::string>> clusterGroups{};
        std::string version = JARVIS_VERSION;

        /// How a venue is made from its instruments, once for each, and how it names the account's orders; empty: the paper venue with its
        /// usual latency.
        using MakeVenue = std::function<std::unique_ptr<venue::Venue>(const std::vector<Instrument>&, const venue::OrderNames&)>;
        MakeVenue makeVenue;
        /// The disk; null: the real one.
        journal::FileSystem* files = nullptr;
        /// Of an encrypted journal, or to begin one; null: none.
        std::shared_ptr<const journal::Cipher> cipher;
    };
    struct StartError {
        enum class Kind : std::uint8_t { Feed = 1, InUse, NotWritable, Damaged, Unreadable, Journal };
        Kind kind = Kind::Feed;
        std::string text; ///< English: what is wrong, where, what would be right
    };

    static Expected<std::unique_ptr<LocalEngine>, StartError> create(const Options& options);
    ~LocalEngine() override;

    std::unique_ptr<api::Subscription> subscribe(api::Interest, api::Listener&) override;
    Expected<void, api::SendError> send(api::Command) override;
    void fetch(api::Query, std::function<void(Expected<api::Answer, api::FetchError>)> done) override;

private:
    class Parts;
    class Reader;
    explicit LocalEngine(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace jarvis::local
