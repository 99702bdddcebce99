// paper.matching: what the paper venue costs for each order, amend and cancel of an account on the books of the simulated market,
// beside the textbook book that holds the same levels and gets the same operations.
//
// The market moves on between the timed stretches, for both, so that touches wander and taken levels come back. Ours also
// keeps queue positions, fees, holdings and its reports on the wire; the textbook book only matches.

#include "engine/market/depth_book.h"
#include "engine/sim/simulated_feed.h"
#include "engine/venue/paper/paper_venue.h"
#include "tests/support/bench_duel.h"
#include "tests/support/textbook_book.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace jarvis::bench {
namespace {

constexpr int kRounds = 11;
constexpr int kStretches = 40; ///< timed pieces of a round, with some market between them
constexpr Duration kMarketBetween = std::chrono::milliseconds(250);
constexpr int kStanding = 10; ///< orders that rest in each instrument all the time
constexpr Timestamp kStart = timestampFromMillis(1'795'262'400'000);

/// The same operation, as each side understands it.
struct Operation {
    VenueRequest ours;
    InstrumentId instrument;
    test::TextbookBook::Command theirs;
};

Order limitOrder(std::uint64_t id, InstrumentId instrument, Side side, Price price, Quantity quantity, TimeInForce life)
{
    Order order;
    order.id = OrderId{id};
    order.instrument = instrument;
    order.side = side;
    order.state = OrderState::Sent;
    order.timeInForce = life;
    order.quantity = quantity;
    order.limitPrice = price;
    return order;
}

/// What an account does: quotes away from the touch, moves them, takes them back, and takes at the touch now and then, there and back.
class Account {
public:
    /// Eight operations: three places of resting orders are each amended or cancelled, two marketable ones take.
    void cycle(const market::DepthBook& book, const Instrument& is, std::vector<Operation>& out)
    {
        const auto bid = book.best(Side::Buy);
        const auto ask = book.best(Side::Sell);
        if (!bid || !ask)
            return;
        const Quantity quantity = std::max(is.quantityWorth(Money::ofWhole(60), bid->price), is.spec().quantityMin);
        const std::uint64_t low = place(is, Side::Buy, lower(bid->price, 3), quantity, out);
        const std::uint64_t high = place(is, Side::Sell, lower(ask->price, -3), quantity, out);
        amend(is, low, lower(bid->price, 4), quantity, out);
        cancel(is, high, out);
        take(is, Side::Buy, ask->price, quantity, out);
        amend(is, low, lower(bid->price, 2), quantity + quantity, out);
        cancel(is, low, out);
        take(is, Side::Sell, bid->price, quantity, out);
    }
    void standing(const market::DepthBook& book, const Instrument& is, std::vector<Operation>& out)
    {
        const auto bid = book.best(Side::Buy);
        for (int i = 0; bid && i < kStanding; ++i) {
            const Price price = Price::ofTicks(bid->price.ticks() * 95 / 100 - i);
            place(is, Side::Buy, price, std::max(is.quantityWorth(Money::ofWhole(60), price), is.spec().quantityMin), out);
        }
    }

private:
    using Book = test::TextbookBook;
    static Price lower(Price price, std::int64_t ticks) { return Price::ofTicks(price.ticks() - ticks); }

    std::uint64_t place(const Instrument& is, Side side, Price price, Quantity quantity, std::vector<Operation>& out)
    {
        const std::uint64_t id = ++m_newest;
        out.push_back({PlaceRequest{limitOrder(id, is.id(), side, price, quantity, TimeInForce::Gtc)}, is.id(),
            {Book::Command::Verb::Add, Book::Kind::Limit, side, id, price, quantity}});
        return id;
    }
    void take(const Instrument& is, Side side, Price price, Quantity quantity, std::vector<Operation>& out)
    {
        const std::uint64_t id = ++m_newest;
        out.push_back({PlaceRequest{limitOrder(id, is.id(), side, price, quantity, TimeInForce::Ioc)}, is.id(),
            {Book::Command::Verb::Add, Book::Kind::Ioc, side, id, price, quantity}});
    }
    static void amend(const Instrument& is, std::uint64_t id, Price price, Quantity quantity, std::vector<Operation>& out)
    {
        out.push_back({AmendRequest{OrderId{id}, is.id(), quantity, price, {}}, is.id(),
            {Book::Command::Verb::Modify, Book::Kind::Limit, Side::Buy, id, price, quantity}});
    }
    static void cancel(const Instrument& is, std::uint64_t id, std::vector<Operation>& out)
    {
        out.push_back({CancelRequest{OrderId{id}, is.id()}, is.id(),
            {Book::Command::Verb::Cancel, Book::Kind::Limit, Side::Buy, id, {}, {}}});
    }

    std::uint64_t m_newest = 0;
};

/// Textbook books that show what the feed shows: each level is one order of somebody else.
class TextbookBooks {
public:
    void follow(const BookUpdate& update)
    {
        if (update.isSnapshot)
            m_books.erase(update.instrument);
        for (const BookLevel& level : update.bids)
            put(update.instrument, Side::Buy, level);
        for (const BookLevel& level : update.asks)
            put(update.instrument, Side::Sell, level);
    }
    void apply(const Operation& operation)
    {
        m_books[operation.instrument].apply(operation.theirs, [this](const auto& report) { count(report); });
    }
    std::uint64_t trades() const { return m_trades; }

private:
    void count(const test::TextbookBook::Report& report)
    {
        if (report.kind == test::TextbookBook::Report::Kind::Traded)
            ++m_trades;
    }
    void put(InstrumentId instrument, Side side, const BookLevel& level)
    {
        using Command = test::TextbookBook::Command;
        constexpr std::uint64_t kSomebodyElse = 1ULL << 62;
        const std::uint64_t id = kSomebodyElse | (static_cast<std::uint64_t>(level.price.ticks()) << 1) | (side == Side::Buy ? 0U : 1U);
        test::TextbookBook& book = m_books[instrument];
        const auto ignore = [](const auto&) {};
        book.apply(Command{Command::Verb::Cancel, test::TextbookBook::Kind::Limit, side, id, {}, {}}, ignore);
        if (level.quantity > Quantity::zero())
            book.apply(Command{Command::Verb::Add, test::TextbookBook::Kind::Limit, side, id, level.price, level.quantity}, ignore);
    }

    std::map<InstrumentId, test::TextbookBook> m_books;
    std::uint64_t m_trades = 0;
};

class PaperBench {
public:
    PaperBench() : m_feed(7, kStart), m_venue(venue::paper::Settings{{}, {}, 1, 0}, m_feed.instruments())
    {
        for (const Instrument& is : m_feed.instruments())
            m_books.emplace(is.id(), market::DepthBook(is.id()));
        m_venue.restore({}, {}, kStart);
        moveMarket(std::chrono::seconds(5));
        for (const Instrument& is : m_feed.instruments())
            m_account.standing(m_books.at(is.id()), is, m_operations);
        runOurs();
        runTheirs();
    }

    void run()
    {
        round();
        std::vector<double> ours;
        std::vector<double> theirs;
        std::vector<double> ratios;
        for (int i = 0; i < kRounds; ++i) {
            const Round figures = round();
            ours.push_back(figures.operations / figures.ours);
            theirs.push_back(figures.operations / figures.theirs);
            ratios.push_back(ours.back() / theirs.back());
        }
        if (m_fills == 0 || m_refused * 100 > m_done || m_theirs.trades() == 0)
            std::abort(); // not the work that the name promises
        printLine("paper.matching", medianOf(ours), "1/s", medianOf(theirs), medianOf(ratios),
            ",\"operations\":" + std::to_string(m_done) + ",\"fills\":" + std::to_string(m_fills) + ",\"refused\":" + std::to_string(m_refused));
    }

private:
    struct Round {
        double operations = 0;
        double ours = 0; ///< CPU seconds
        double theirs = 0;
    };

    Round round()
    {
        Round figures;
        for (int i = 0; i < kStretches; ++i) {
            moveMarket(kMarketBetween);
            m_operations.clear();
            for (const Instrument& is : m_feed.instruments())
                m_account.cycle(m_books.at(is.id()), is, m_operations);
            figures.operations += static_cast<double>(m_operations.size());
            figures.ours += runOurs();
            figures.theirs += runTheirs();
        }
        return figures;
    }
    void moveMarket(Duration by)
    {
        m_now += by;
        m_events.clear();
        m_feed.pull(m_now, m_events);
        for (const MarketEvent& event : m_events) {
            if (const auto* update = std::get_if<BookUpdate>(&event)) {
                m_books.at(update->instrument).apply(*update);
                m_theirs.follow(*update);
                m_venue.onMarket(event, update->time);
            } else {
                std::visit([&](const auto& tick) { m_venue.onMarket(event, tick.time); }, event);
            }
        }
        m_reports.clear();
        m_venue.advance(m_now, m_reports);
    }
    double runOurs()
    {
        m_reports.clear();
        const double start = cpuSeconds();
        for (const Operation& operation : m_operations) {
            m_now += std::chrono::microseconds(1);
            m_venue.submit(operation.ours, m_now);
            m_venue.advance(m_now, m_reports);
        }
        const double took = cpuSeconds() - start;
        m_done += m_operations.size();
        for (const VenueReport& report : m_reports) {
            m_fills += std::holds_alternative<OrderFilled>(report) ? 1 : 0;
            m_refused += std::holds_alternative<OrderRejected>(report) || std::holds_alternative<AmendRejected>(report)
                    || std::holds_alternative<CancelRejected>(report)
                ? 1
                : 0;
        }
        return took;
    }
    double runTheirs()
    {
        const double start = cpuSeconds();
        for (const Operation& operation : m_operations)
            m_theirs.apply(operation);
        return cpuSeconds() - start;
    }

    sim::SimulatedFeed m_feed;
    venue::paper::PaperVenue m_venue;
    TextbookBooks m_theirs;
    std::map<InstrumentId, market::DepthBook> m_books; ///< where the touch is; not timed
    Account m_account;
    Timestamp m_now = kStart;
    std::vector<Operation> m_operations;
    std::vector<MarketEvent> m_events;
    std::vector<VenueReport> m_reports;
    std::uint64_t m_done = 0;
    std::uint64_t m_fills = 0;
    std::uint64_t m_refused = 0;
};

} // namespace
} // namespace jarvis::bench

int main()
{
    jarvis::bench::PaperBench().run();
    return 0;
}
