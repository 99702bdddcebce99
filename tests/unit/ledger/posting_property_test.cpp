#include "engine/base/random.h"
#include "engine/ledger/posting.h"
#include "tests/support/test_main.h"
#include "tests/unit/ledger/ledger_world.h"

#include <QObject>
#include <QTest>

#include <vector>

namespace jarvis::ledger::test {

/// What holds after every history. A failure names its seed.
class PostingPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEverLost();
    void mirroredHistoriesMirror();
    void storiesAddUpToTheAccount();
};

namespace {

/// A history drawn from a seed: fills that open, add, reduce, close and cross, with fees, rebates and funding in between.
struct History {
    Book book;
    Money cash; ///< everything paid and received
    Money funding;
    std::int64_t held = 0;
    std::vector<Position> ended;

    void step(Random& random)
    {
        if (random.chance(0.15)) {
            const Money amount = Money::ofUnits(random.between(-1'000'000'007, 1'000'000'007));
            applyFunding(book.position, book.balance, amount);
            cash += amount;
            funding += amount;
            return;
        }
        std::int64_t signedLots = random.between(-997, 997);
        if (random.chance(0.2))
            signedLots = -held; // to flat, exactly
        if (signedLots == 0)
            return;
        Fill fill = book.fill(signedLots, random.between(1, 20'011));
        fill.fee = Money::ofUnits(random.between(-9'999'991, 49'999'991));
        if (!isBookable(book.position, book.instrument, fill))
            return;
        const Position before = book.position;
        const FillOutcome outcome = applyFill(book.position, book.balance, book.instrument, fill);
        cash -= book.instrument.notional(fill.price, lots(signedLots)) + fill.fee;
        held += signedLots;
        if (outcome.ended)
            ended.push_back(*outcome.ended);
        else if (outcome.isFlat && !before.isFlat())
            ended.push_back(book.position);
    }
};

History lived(std::uint64_t seed)
{
    Random random(seed);
    History history;
    for (std::int64_t steps = random.between(1, 60); steps > 0; --steps)
        history.step(random);
    return history;
}

QByteArray seedName(std::uint64_t seed)
{
    return "seed " + QByteArray::number(static_cast<qulonglong>(seed));
}

} // namespace

void PostingPropertyTest::nothingIsEverLost()
{
    for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
        const History history = lived(seed);
        const Position& position = history.book.position;
        const Balance& balance = history.book.balance;
        QVERIFY2(position.held.lots() == history.held, seedName(seed));
        QVERIFY2(!position.isFlat() || position.cost.isZero(), seedName(seed));
        QVERIFY2(position.isFlat() || position.cost.isNegative() == (position.held.lots() < 0), seedName(seed));
        // Whatever the mark: realised − fees + funding + (value − cost) is what was paid and received, plus what is held.
        for (const std::int64_t mark : {std::int64_t{1}, std::int64_t{9'973}, std::int64_t{10'000'000}}) {
            const Money value = history.book.instrument.notional(ticks(mark), position.held);
            const Money pnl = balance.realised - balance.fees + balance.funding + position.unrealised(history.book.instrument, ticks(mark));
            QVERIFY2(pnl == history.cash + value, seedName(seed));
        }
    }
}

void PostingPropertyTest::mirroredHistoriesMirror()
{
    for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
        Random random(seed);
        Book one;
        Book other;
        std::int64_t closes = 0;
        for (int i = 0; i < 40; ++i) {
            const std::int64_t signedLots = random.between(1, 500) * (random.chance(0.5) ? 1 : -1);
            const std::int64_t price = random.between(5'000, 15'000);
            closes += one.trade(signedLots, price).closed.isZero() ? 0 : 1;
            other.trade(-signedLots, price);
        }
        QVERIFY2(one.position.held == -other.position.held, seedName(seed));
        // Rounding always goes against the trader, so both sides may differ by a unit per close, and never in their favour.
        const Money sum = one.balance.realised + other.balance.realised;
        QVERIFY2(sum <= Money::zero() && sum >= Money::ofUnits(-closes), seedName(seed));
        QVERIFY2(one.balance.realised - one.position.cost == -(other.balance.realised - other.position.cost), seedName(seed));
    }
}

void PostingPropertyTest::storiesAddUpToTheAccount()
{
    for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
        const History history = lived(seed);
        Money realised;
        Money fees;
        for (const Position& ended : history.ended) {
            realised += ended.realised;
            fees += ended.fees;
        }
        if (!history.book.position.isFlat()) {
            realised += history.book.position.realised;
            fees += history.book.position.fees;
        }
        QVERIFY2(realised == history.book.balance.realised, seedName(seed));
        QVERIFY2(fees == history.book.balance.fees, seedName(seed));
        QVERIFY2(history.funding == history.book.balance.funding, seedName(seed));
    }
}

JARVIS_TEST(PostingPropertyTest)

} // namespace jarvis::ledger::test

#include "posting_property_test.moc"
