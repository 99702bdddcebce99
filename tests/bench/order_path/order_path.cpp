#include "tests/bench/order_path/order_path.h"

#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "engine/venue/paper/paper_venue.h"
#include "engine/wire/codec.h"
#include "tests/support/bench_duel.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace jarvis::bench {
namespace {

constexpr int kOrders = 2'000;
constexpr int kWarmUp = 100;
constexpr std::chrono::seconds kPatience(20);
/// Between orders everything sleeps, as at a desk; it also keeps the limit of 1 000 orders a second.
constexpr std::chrono::milliseconds kRest(2);
using Wall = std::chrono::steady_clock;

double microseconds(Wall::duration time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

double quantileOf(std::vector<double> values, double share)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(values.size() - 1) * share);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// When each command's order reached the venue. Outlives the venue, which the engine owns.
class Arrivals {
public:
    void note(CommandId command)
    {
        const Wall::time_point now = Wall::now();
        const std::lock_guard lock(m_mutex);
        m_arrived.emplace(command, now);
        m_changed.notify_all();
    }
    Wall::time_point wait(CommandId command)
    {
        std::unique_lock lock(m_mutex);
        CHECK(m_changed.wait_for(lock, kPatience, [&] { return m_arrived.contains(command); }));
        return m_arrived.at(command);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<CommandId, Wall::time_point> m_arrived;
};

/// The paper venue, with a clock at its door.
class TimedVenue final : public venue::Venue {
public:
    TimedVenue(const std::vector<Instrument>& instruments, std::shared_ptr<Arrivals> arrivals)
        : m_inside({{}, {}, 1, 0}, instruments), m_arrivals(std::move(arrivals))
    {}
    void restore(const std::vector<Order>& working, const std::vector<Position>& positions, Timestamp now) override
    {
        m_inside.restore(working, positions, now);
    }
    void submit(const VenueRequest& request, Timestamp now) override
    {
        if (const auto* place = std::get_if<PlaceRequest>(&request))
            m_arrivals->note(place->order.cause);
        m_inside.submit(request, now);
    }
    void onMarket(const MarketEvent& event, Timestamp now) override { m_inside.onMarket(event, now); }
    void advance(Timestamp now, std::vector<VenueReport>& out) override { m_inside.advance(now, out); }
    std::optional<Timestamp> nextDue() const override { return m_inside.nextDue(); }

private:
    venue::paper::PaperVenue m_inside;
    std::shared_ptr<Arrivals> m_arrivals;
};

/// Who listens: enough to know when an order works, when it is gone, and how many bytes a command writes.
class PathListener final : public api::Listener {
public:
    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override { take(snapshot->state); }
    void onDelta(std::shared_ptr<const api::Delta> delta) override { take(delta->events); }
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override
    {
        const std::lock_guard lock(m_mutex);
        for (const api::Quote& quote : frame->quotes)
            m_quotes.insert_or_assign(quote.instrument, quote);
        m_changed.notify_all();
    }
    void onLink(api::Link) override {}

    void waitUntilTradable()
    {
        waitFor([this] {
            const auto quote = m_quotes.find(m_instrument ? m_instrument->id() : InstrumentId{});
            return m_trading.isVenueUp && !m_trading.isReconciling && quote != m_quotes.end() && quote->second.isTradable && quote->second.mark;
        });
    }
    Instrument instrument()
    {
        const std::lock_guard lock(m_mutex);
        return *m_instrument;
    }
    api::Quote quote()
    {
        const std::lock_guard lock(m_mutex);
        return m_quotes.at(m_instrument->id());
    }
    /// The order that the command made; it is at the venue by then.
    OrderId waitUntilWorking(CommandId command)
    {
        OrderId order;
        waitFor([&] {
            const auto found = m_working.find(command);
            if (found != m_working.end())
                order = found->second;
            return found != m_working.end();
        });
        return order;
    }
    void waitUntilGone(OrderId order)
    {
        waitFor([&] { return m_gone.contains(order); });
    }
    /// Encoded size of what was written until the order went out: the command, the order, the answer.
    std::size_t bytesOf(CommandId command)
    {
        const std::lock_guard lock(m_mutex);
        return m_bytes[command];
    }

private:
    template <typename Condition>
    void waitFor(Condition isSo)
    {
        std::unique_lock lock(m_mutex);
        CHECK(m_changed.wait_for(lock, kPatience, isSo));
    }
    void take(const std::vector<api::EventRecord>& records)
    {
        const std::lock_guard lock(m_mutex);
        for (const api::EventRecord& record : records)
            take(record);
        m_changed.notify_all();
    }
    void take(const api::EventRecord& record)
    {
        if (record.cause) {
            wire::Bytes bytes;
            wire::encode(record, bytes);
            m_bytes[record.cause] += bytes.size();
        }
        if (const auto* listed = std::get_if<api::InstrumentListed>(&record.event)) {
            if (auto is = listed->toInstrument(); is && !m_instrument)
                m_instrument.emplace(*is);
        } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&record.event)) {
            m_trading = trading->state;
        } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
            CHECK(!settled->refusal);
        } else if (const auto* changed = std::get_if<api::OrderChanged>(&record.event)) {
            if (changed->order.state == OrderState::Working)
                m_working.insert_or_assign(changed->order.cause, changed->order.id);
            if (isFinal(changed->order.state))
                m_gone.insert(changed->order.id);
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Instrument> m_instrument; ///< the first that was listed
    api::TradingState m_trading;
    std::map<InstrumentId, api::Quote> m_quotes;
    std::map<CommandId, OrderId> m_working;
    std::map<CommandId, std::size_t> m_bytes;
    std::set<OrderId> m_gone;
};

/// The least that durability costs: one write into room that is there already, one fdatasync.
class BareWriter {
public:
    explicit BareWriter(const std::string& path) : m_file(open(path.c_str(), O_CREAT | O_RDWR, 0600))
    {
        CHECK(m_file >= 0);
        const std::vector<char> zeros(4 << 20);
        CHECK(pwrite(m_file, zeros.data(), zeros.size(), 0) == static_cast<ssize_t>(zeros.size()));
        CHECK(fsync(m_file) == 0);
    }
    ~BareWriter() { close(m_file); }
    BareWriter(const BareWriter&) = delete;
    BareWriter& operator=(const BareWriter&) = delete;

    double microsecondsToWrite(std::size_t bytes)
    {
        m_buffer.assign(bytes, 'x');
        const auto start = Wall::now();
        CHECK(pwrite(m_file, m_buffer.data(), bytes, m_at) == static_cast<ssize_t>(bytes));
        CHECK(fdatasync(m_file) == 0);
        m_at += static_cast<off_t>(bytes);
        return microseconds(Wall::now() - start);
    }

private:
    int m_file;
    off_t m_at = 0;
    std::vector<char> m_buffer;
};

local::LocalEngine::Options optionsIn(const std::string& folder, const std::shared_ptr<Arrivals>& arrivals)
{
    local::LocalEngine::Options options;
    options.folder = folder + "/journal";
    options.account.limits.ordersPerSecond = 1'000;
    options.account.limits.ordersPerMinute = 10'000;
    options.account.limits.duplicateWindow = Duration(0);
    options.account.limits.consecutiveLosses = 1'000;
    options.makeVenue = [arrivals](const std::vector<Instrument>& instruments, const venue::OrderNames&) { return std::make_unique<TimedVenue>(instruments, arrivals); };
    return options;
}

/// Far enough below the market to rest, near enough to pass the collar.
OrderDraft restingDraft(const Instrument& is, const api::Quote& quote)
{
    const std::int64_t mark = quote.mark->ticks();
    OrderDraft draft;
    draft.instrument = is.id();
    draft.limitPrice = Price::ofTicks(mark - mark / 50);
    draft.quantity = std::max(is.quantityWorth(Money::ofWhole(60), *draft.limitPrice), is.spec().quantityMin);
    draft.exits.takeProfit = Price::ofTicks(mark + mark / 50);
    draft.exits.stopLoss = Price::ofTicks(mark - mark / 20);
    return draft;
}

struct Measured {
    std::vector<double> path; ///< microseconds
    std::vector<double> bare;
    std::size_t bytes = 0;    ///< of the last order
};

Measured measure(const std::string& folder)
{
    const auto arrivals = std::make_shared<Arrivals>();
    auto engine = local::LocalEngine::create(optionsIn(folder, arrivals));
    CHECK(engine);
    PathListener listener;
    const auto subscription = (*engine)->subscribe({}, listener);
    listener.waitUntilTradable();
    const Instrument is = listener.instrument();
    BareWriter bare(folder + "/bare");
    Measured measured;
    std::uint64_t sent = 0;
    const auto command = [&](const api::Action& action) {
        return api::Command{CommandId{1, ++sent}, api::Origin{api::Origin::Kind::Desk, "bench"}, SystemClock().now() + Duration(30s), action};
    };
    for (int i = 0; i < kWarmUp + kOrders; ++i) {
        const api::Command submit = command(api::SubmitOrder{restingDraft(is, listener.quote())});
        const auto start = Wall::now();
        CHECK((*engine)->send(submit));
        const double took = microseconds(arrivals->wait(submit.id) - start);
        const OrderId order = listener.waitUntilWorking(submit.id);
        measured.bytes = listener.bytesOf(submit.id);
        CHECK((*engine)->send(command(api::CancelOrder{order})));
        listener.waitUntilGone(order);
        std::this_thread::sleep_for(kRest);
        const double bareTook = bare.microsecondsToWrite(measured.bytes);
        if (i < kWarmUp)
            continue;
        measured.path.push_back(took);
        measured.bare.push_back(bareTook);
    }
    return measured;
}

} // namespace

void benchOrderPath(const std::string& name, const std::string& parent)
{
    std::string folder = parent + "/jarvis-bench-XXXXXX";
    if (!mkdtemp(folder.data())) {
        std::fprintf(stderr, "%s: left out, %s is not writable\n", name.c_str(), parent.c_str());
        return;
    }
    const Measured measured = measure(folder);
    std::filesystem::remove_all(folder);
    for (const auto& [suffix, share] : {std::pair(".p50", 0.5), std::pair(".p99", 0.99)}) {
        const double ours = quantileOf(measured.path, share);
        const double bare = quantileOf(measured.bare, share);
        printLine(name + suffix, ours, "us", bare, ours / bare, ",\"orders\":" + std::to_string(measured.path.size()) + ",\"bytes\":" + std::to_string(measured.bytes));
    }
}

} // namespace jarvis::bench
