#include "engine/execution/router.h"
#include "engine/market/depth_book.h"
#include "engine/venue/replay/recording.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace jarvis {
namespace {

Instrument bitcoinAt(std::uint32_t id, std::int64_t feeE8, int tickScale = 2, int lotScale = 5)
{
    Instrument::Spec spec;
    spec.id = InstrumentId{id};
    spec.venue = static_cast<VenueId>(2 + id);
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, tickScale};
    spec.lotSize = Decimal{1, lotScale};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(100'000'000);
    spec.priceMax = Price::ofTicks(1'000'000'000'000);
    spec.takerFee = Ratio{feeE8};
    return *Instrument::create(spec);
}

execution::RouteVenue venueOf(const Instrument& is, const std::vector<BookLevel>& levels, MidPrice mid)
{
    execution::RouteVenue venue;
    venue.instrument = &is;
    venue.levels = levels;
    venue.mid = mid;
    venue.free = Money::ofWhole(100'000'000);
    venue.marginRate = Ratio::ofPercent(100);
    return venue;
}

/// A recorded book that is played up to any moment.
class RecordedBook {
public:
    explicit RecordedBook(const char* file)
    {
        auto opened = venue::replay::openRecording((test::recordedData() / file).string());
        if (!opened)
            return;
        m_feed = std::move(opened).value();
        m_book.emplace(m_feed->instruments().front().id());
    }
    bool isOpen() const { return m_feed != nullptr; }
    std::optional<Timestamp> nextTime() const { return m_feed->nextTime(); }
    const Instrument& instrument() const { return m_feed->instruments().front(); }
    void play(Timestamp until)
    {
        m_events.clear();
        m_feed->pull(until, m_events);
        for (const MarketEvent& event : m_events) {
            if (const auto* update = std::get_if<BookUpdate>(&event))
                m_book->apply(*update);
            else if (std::holds_alternative<GapNotice>(event))
                m_book->markGapped();
        }
    }
    const market::DepthBook& book() const { return *m_book; }

private:
    std::unique_ptr<venue::replay::Recording> m_feed;
    std::optional<market::DepthBook> m_book;
    std::vector<MarketEvent> m_events;
};

/// What routing saved against the best single venue, over many moments.
struct Savings {
    int asked = 0;
    int alone = 0;  ///< where a single venue could have done it
    int split = 0;
    int nowhere = 0;
    double sumBps = 0;
    std::vector<double> bps;

    void take(const RouteDecision& decision)
    {
        ++asked;
        nowhere += decision.reason == RouteReason::Nowhere ? 1 : 0;
        if (decision.reason == RouteReason::Nowhere || decision.alone.isZero())
            return;
        ++alone;
        split += decision.reason == RouteReason::Split ? 1 : 0;
        bps.push_back(decision.saving().toDouble() / decision.cost.absolute().toDouble() * 10'000);
        sumBps += bps.back();
    }
    void tell(const char* name, int btc)
    {
        std::sort(bps.begin(), bps.end());
        qInfo("%-28s %3d BTC: %3d moments, nowhere %3d, split %3d of %3d; saved %.3f bp on average, median %.3f, best %.3f", name, btc, asked, nowhere,
            split, alone, alone > 0 ? sumBps / alone : 0, bps.empty() ? 0 : bps[bps.size() / 2], bps.empty() ? 0 : bps.back());
    }
};

} // namespace

/// The router over real books: the golden decision, and what it saves.
class RoutedBooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGoldenOrderIsSplitAsItShould();
    void savingsOnRecordedBooks();
};

void RoutedBooksTest::theGoldenOrderIsSplitAsItShould()
{
    QFile file(QString::fromStdString((test::recordedData() / ".." / "vectors" / "cex" / "sor_golden.json").string()));
    if (test::recordedData().empty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the golden decision is not there");
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Instrument> instruments;
    std::vector<std::vector<BookLevel>> books;
    for (const QJsonValue& value : golden[QStringLiteral("venues")].toArray()) {
        const QJsonObject venue = value.toObject();
        instruments.push_back(bitcoinAt(static_cast<std::uint32_t>(instruments.size() + 1), std::llround(venue[QStringLiteral("taker")].toDouble() * Ratio::kOne), 6));
        std::vector<BookLevel>& book = books.emplace_back();
        for (const QJsonValue& level : venue[QStringLiteral("asks")].toArray())
            book.push_back({Price::ofTicks(std::llround(level.toArray()[0].toDouble() * 1'000'000)), Quantity::ofLots(std::llround(level.toArray()[1].toDouble() * 100'000))});
    }
    std::vector<execution::RouteVenue> venues;
    for (std::size_t i = 0; i < books.size(); ++i)
        venues.push_back(venueOf(instruments[i], books[i], MidPrice::of(books[i].front().price)));
    execution::RouteSettings settings;
    settings.splitCost = {};
    const execution::RouteRequest request{Side::Buy, Quantity::ofLots(std::llround(golden[QStringLiteral("qty")].toDouble() * 100'000)), {}};
    const RouteDecision decision = execution::route(request, venues, settings);
    QCOMPARE(decision.reason, RouteReason::Split);
    const QJsonArray alloc = golden[QStringLiteral("alloc")].toArray();
    for (qsizetype i = 0; i < alloc.size(); ++i)
        QCOMPARE(decision.options[static_cast<std::size_t>(i)].given.lots(), std::llround(alloc[i].toDouble() * 100'000));
    QVERIFY(std::abs(decision.cost.toDouble() - golden[QStringLiteral("total_cost_incl_fees")].toDouble()) < 1.0e-4);
    QVERIFY(std::abs(decision.saving().toDouble() / decision.cost.toDouble() * 10'000 - golden[QStringLiteral("saving_bps_vs_best_single")].toDouble()) < 1.0e-6);
    // Each venue alone costs what it should.
    const QJsonArray single = golden[QStringLiteral("single_venue_cost")].toArray();
    for (qsizetype i = 0; i < single.size(); ++i) {
        const RouteDecision alone = execution::route(request, std::span(venues).subspan(static_cast<std::size_t>(i), 1), settings);
        QCOMPARE(alone.reason, RouteReason::OnlyOne);
        QVERIFY(std::abs(alone.cost.toDouble() - single[i].toDouble()) < 1.0e-4);
    }
}

void RoutedBooksTest::savingsOnRecordedBooks()
{
    if (test::recordedData().empty())
        QSKIP("recorded market data is not there");
    for (const bool hasEqualFees : {false, true}) {
        RecordedBook perpetual("l2/binance_usdm_btcusdt_20240808.jsonl.gz");
        RecordedBook spot("l2/binance_spot_btcusdt_20240808.jsonl.gz");
        QVERIFY(perpetual.isOpen() && spot.isOpen());
        const auto withFee = [](const Instrument& is, VenueId venue, std::int64_t bps) {
            Instrument::Spec spec = is.spec();
            spec.venue = venue;
            spec.takerFee = Ratio::ofBasisPoints(bps);
            return *Instrument::create(spec);
        };
        const Instrument first = withFee(perpetual.instrument(), VenueId::Binance, 5);
        const Instrument second = withFee(spot.instrument(), VenueId::Okx, hasEqualFees ? 5 : 10);
        constexpr int kSizes[] = {1, 5, 20, 60};
        std::array<Savings, std::size(kSizes)> savings;
        for (auto time = perpetual.nextTime(); time; time = perpetual.nextTime()) {
            const Timestamp now = *time + 1s;
            perpetual.play(now);
            spot.play(now);
            if (!perpetual.book().isTradable() || !spot.book().isTradable())
                continue;
            for (const Side side : {Side::Buy, Side::Sell}) {
                std::vector<BookLevel> levels[2];
                const RecordedBook* books[] = {&perpetual, &spot};
                for (std::size_t i = 0; i < 2; ++i) {
                    books[i]->book().forEachLevel(opposite(side), [&](const BookLevel& level) {
                        levels[i].push_back(level);
                        return levels[i].size() < 400;
                    });
                }
                const auto midOf = [](const RecordedBook& book) { return MidPrice::of(book.book().best(Side::Buy)->price, book.book().best(Side::Sell)->price); };
                const execution::RouteVenue venues[] = {venueOf(first, levels[0], midOf(perpetual)), venueOf(second, levels[1], midOf(spot))};
                for (std::size_t i = 0; i < std::size(kSizes); ++i) {
                    const Quantity quantity = *first.snapQuantity(Decimal{kSizes[i], 0});
                    const RouteDecision decision = execution::route({side, quantity, {}}, venues);
                    // Never worse than the best venue alone, and never more than was asked for.
                    QVERIFY(decision.saving() >= Money::zero());
                    savings[i].take(decision);
                }
            }
        }
        for (std::size_t i = 0; i < std::size(kSizes); ++i) {
            QVERIFY(savings[i].asked > 100);
            savings[i].tell(hasEqualFees ? "perpetual and spot at 5 bp" : "perpetual 5 bp, spot 10 bp", kSizes[i]);
        }
    }
}

JARVIS_TEST(RoutedBooksTest)

} // namespace jarvis

#include "routed_books_test.moc"
