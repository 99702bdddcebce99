#include "engine/local/local_engine.h"

#include "engine/kernel/state.h"
#include "engine/local/delivery.h"
#include "engine/local/engine_clock.h"
#include "engine/local/journal_history.h"
#include "engine/local/io_worker.h"
#include "engine/local/journal_worker.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/kernel_worker.h"
#include "engine/local/open_feeds.h"
#include "engine/local/queue_desk.h"
#include "engine/local/quote_board.h"
#include "engine/local/storage.h"
#include "engine/local/venue_restore.h"
#include "engine/venue/paper/paper_venue.h"
#include "engine/venue/venues_side_by_side.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::local {
namespace {

LocalEngine::StartError startError(const StorageError& error)
{
    using Kind = LocalEngine::StartError::Kind;
    switch (error.kind) {
    case StorageError::Kind::Journal: return {Kind::Journal, error.text};
    case StorageError::Kind::InUse: return {Kind::InUse, error.text};
    case StorageError::Kind::NotWritable: return {Kind::NotWritable, error.text};
    case StorageError::Kind::Damaged: return {Kind::Damaged, error.text};
    case StorageError::Kind::Unreadable: return {Kind::Unreadable, error.text};
    }
    UNREACHABLE();
}

/// What each venue lists, by the order of the feeds.
std::vector<std::vector<Instrument>> byVenue(const std::vector<Instrument>& instruments)
{
    std::vector<std::vector<Instrument>> venues;
    for (const Instrument& instrument : instruments) {
        const auto known = std::find_if(venues.begin(), venues.end(),
            [&](const std::vector<Instrument>& listed) { return listed.front().spec().venue == instrument.spec().venue; });
        (known == venues.end() ? venues.emplace_back() : *known).push_back(instrument);
    }
    return venues;
}

/// One venue for each that the feeds speak of; a single one as it is.
std::unique_ptr<venue::Venue> makeVenues(const LocalEngine::Options& options, const std::vector<Instrument>& instruments, const venue::OrderNames& names,
    std::uint64_t numberFloor)
{
    venue::paper::Settings paper;
    paper.numberFloor = numberFloor;
    std::vector<venue::VenuesSideBySide::Part> parts;
    for (const std::vector<Instrument>& listed : byVenue(instruments)) {
        auto made = options.makeVenue ? options.makeVenue(listed, names) : std::make_unique<venue::paper::PaperVenue>(paper, listed);
        parts.push_back({listed.front().spec().venue, std::move(made)});
        ++paper.seed;
    }
    // One that is alone because the others could not be reached does not speak for them.
    if (parts.size() == 1 && options.feeds.size() == 1)
        return std::move(parts.front().venue);
    return std::make_unique<venue::VenuesSideBySide>(std::move(parts), instruments);
}

/// The account's settings, with groups of symbols turned into groups of what is listed.
kernel::Kernel::Settings settingsFor(const LocalEngine::Options& options, const std::vector<Instrument>& instruments)
{
    kernel::Kernel::Settings settings = options.account;
    for (const std::vector<std::string>& symbols : options.clusterGroups) {
        std::vector<InstrumentId>& group = settings.clusterGroups.emplace_back();
        for (const std::string& symbol : symbols) {
            const std::size_t before = group.size();
            for (const Instrument& instrument : instruments) {
                if (instrument.symbol() == symbol)
                    group.push_back(instrument.id());
            }
            if (group.size() == before)
                spdlog::warn("A configured group of instruments that move together names {}, which is not listed here: it is left out of the group", symbol);
        }
    }
    return settings;
}

} // namespace

/// The threads and what they share. Declared so that destruction, from the bottom up, is the shutdown.
class LocalEngine::Parts {
public:
    Parts(const Options& options, OpenedFeed feed, std::unique_ptr<venue::Venue> venue, Recovered recovered, kernel::Output started,
        journal::FileSystem& files)
        : folder(options.folder)
        , clock(std::move(feed.clock))
        , delivery(*clock, board)
        , history(options.folder, files, recovered.journal->cipher(), delivery)
        , io({std::move(feed.feed), std::move(venue)}, *clock, inbox, board, queues, delivery, bars)
        , lifeline([this](std::vector<VenueRequest>&& cancels) { io.postRequests(std::move(cancels)); })
        , journal(std::move(recovered.journal), recovered.kernel->epoch(), *clock, files,
              [this](std::vector<VenueRequest>&& requests) { io.postRequests(std::move(requests)); }, lifeline, delivery, history, board, inbox)
        , kernel(std::move(recovered.kernel), std::move(recovered.recent), std::move(started), *clock, inbox, journal, lifeline, board, queues, delivery, bars)
    {
    }

    const std::string folder;
    const std::unique_ptr<EngineClock> clock;
    QuoteBoard board;
    QueueDesk queues;
    BarWishes bars;
    KernelInbox inbox;
    Delivery delivery;
    JournalHistory history;
    IoWorker io;
    Lifeline lifeline;
    JournalWorker journal;
    KernelWorker kernel;

    using Done = std::function<void(Expected<api::Answer, api::FetchError>)>;
    /// What closed positions brought is asked of the journal first, and with that the kernel. False when too many wait.
    [[nodiscard]] bool postKelly(const api::PreviewQuery& query, const Done& done)
    {
        return history.postTrades(query.draft.instrument, query.draft.side, [this, query, done](const Expected<TradeHistory, api::FetchError>& trades) {
            const auto answer = [this, done](Expected<api::Answer, api::FetchError> told) {
                delivery.postCall([done, told = std::move(told)] { done(told); });
            };
            if (!trades)
                return answer(Unexpected(trades.error()));
            const bool isTaken = inbox.pushTask([query, answer, told = *trades](kernel::Kernel& asked, Timestamp now) { answer(api::Answer(asked.preview(query, now, told))); });
            if (!isTaken)
                answer(Unexpected(api::FetchError::QueueFull));
        });
    }
};

class LocalEngine::Reader final : public api::Subscription {
public:
    Reader(Delivery& delivery, Delivery::ReaderId id) : m_delivery(delivery), m_id(id) {}
    ~Reader() override { m_delivery.remove(m_id); }
    void setInterest(api::Interest interest) override { m_delivery.setInterest(m_id, std::move(interest)); }

private:
    Delivery& m_delivery;
    const Delivery::ReaderId m_id;
};

Expected<std::unique_ptr<LocalEngine>, LocalEngine::StartError> LocalEngine::create(const Options& options)
{
    auto feeds = openFeeds(options.feeds, options.addresses);
    if (!feeds)
        return Unexpected(StartError{StartError::Kind::Feed, feeds.error().what});
    for (const std::string& note : feeds->notes)
        spdlog::error("Of several feeds one could not be opened, and is left out: {}", note);
    OpenedFeed* const feed = &feeds->all;
    journal::FileSystem& files = options.files ? *options.files : journal::realFileSystem();
    auto recovered = recoverAccount(options.folder, settingsFor(options, feed->feed->instruments()), *feed->clock, files, journal::Journal::Options().segmentBytes, options.cipher);
    if (!recovered)
        return Unexpected(startError(recovered.error()));
    for (const std::string& note : recovered->notes)
        spdlog::warn("{}", note);
    spdlog::info("Account recovered: {} records behind the snapshot, {} of a later release skipped", recovered->replayed, recovered->unknownSkipped);

    const Timestamp now = feed->clock->now();
    const std::vector<Instrument>& instruments = feed->feed->instruments();
    const std::vector<api::EventRecord> before = recovered->kernel->snapshot();
    kernel::Output started;
    recovered->kernel->start({recovered->tornBytes, FixedText<16>(std::string_view(options.version))}, instruments, now, started);
    const std::uint64_t numberFloor = std::max(largestVenueNumber(recovered->recent.all()), largestVenueNumber(before));
    const api::AccountOpened& account = recovered->kernel->state().account();
    const venue::OrderNames names(account.account, account.openedAt);
    std::unique_ptr<venue::Venue> venue = makeVenues(options, instruments, names, numberFloor);
    restoreVenue(*venue, before, now);
    return std::unique_ptr<LocalEngine>(new LocalEngine(std::make_unique<Parts>(
        options, std::move(*feed), std::move(venue), std::move(recovered).value(), std::move(started), files)));
}

LocalEngine::LocalEngine(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

LocalEngine::~LocalEngine() = default;

std::unique_ptr<api::Subscription> LocalEngine::subscribe(api::Interest interest, api::Listener& listener)
{
    const Delivery::ReaderId id = m_parts->delivery.add(std::move(interest), listener);
    const bool isTaken = m_parts->inbox.pushTask(
        [this, id](kernel::Kernel& kernel, Timestamp now) { m_parts->kernel.sendSnapshot(kernel, id, now); });
    if (!isTaken)
        spdlog::error("A reader could not be given a snapshot: too many previews wait");
    return std::make_unique<Reader>(m_parts->delivery, id);
}

Expected<void, api::SendError> LocalEngine::send(api::Command command)
{
    if (!m_parts->inbox.pushCommand(std::move(command)))
        return Unexpected(api::SendError::QueueFull);
    return {};
}

void LocalEngine::fetch(api::Query query, std::function<void(Expected<api::Answer, api::FetchError>)> done)
{
    Delivery& delivery = m_parts->delivery;
    const auto refuse = [&delivery](auto callback) {
        delivery.postCall([callback = std::move(callback)] { callback(Unexpected(api::FetchError::QueueFull)); });
    };
    if (const auto* preview = std::get_if<api::PreviewQuery>(&query); preview != nullptr && preview->mode == api::SizeMode::Kelly) {
        if (!m_parts->postKelly(*preview, done))
            refuse(std::move(done));
    } else if (preview != nullptr) {
        const bool isTaken = m_parts->inbox.pushTask([&delivery, asked = *preview, done](kernel::Kernel& kernel, Timestamp now) {
            delivery.postCall([done, answer = kernel.preview(asked, now)] { done(api::Answer(answer)); });
        });
        if (!isTaken)
            refuse(std::move(done));
    } else if (const auto* candles = std::get_if<api::CandleQuery>(&query)) {
        if (!m_parts->io.postQuery(*candles, done))
            refuse(std::move(done));
    } else if (const auto* venues = std::get_if<api::VenueQuery>(&query)) {
        if (!m_parts->io.postQuery(*venues, done))
            refuse(std::move(done));
    } else if (std::holds_alternative<api::RiskQuery>(query)) {
        const bool isTaken = m_parts->inbox.pushTask([&delivery, done](kernel::Kernel& kernel, Timestamp now) {
            delivery.postCall([done, answer = kernel.risk(now)] { done(api::Answer(answer)); });
        });
        if (!isTaken)
            refuse(std::move(done));
    } else if (const auto* costs = std::get_if<api::CostQuery>(&query)) {
        const bool isTaken = m_parts->inbox.pushTask([&delivery, asked = *costs, done](kernel::Kernel& kernel, Timestamp now) {
            delivery.postCall([done, answer = kernel.costs(asked, now)] { done(api::Answer(answer)); });
        });
        if (!isTaken)
            refuse(std::move(done));
    } else if (const auto* stops = std::get_if<api::StopQuery>(&query)) {
        if (!m_parts->history.post(*stops, done))
            refuse(std::move(done));
    } else if (const auto* audit = std::get_if<api::AuditQuery>(&query)) {
        if (!m_parts->history.post(*audit, done))
            refuse(std::move(done));
    } else if (const auto* positions = std::get_if<api::PositionQuery>(&query)) {
        if (!m_parts->history.post(*positions, done))
            refuse(std::move(done));
    } else if (const auto* story = std::get_if<api::PositionStoryQuery>(&query)) {
        if (!m_parts->history.post(*story, done))
            refuse(std::move(done));
    } else if (!m_parts->history.post(std::get<api::FillQuery>(query), done)) {
        refuse(std::move(done));
    }
}

} // namespace jarvis::local
