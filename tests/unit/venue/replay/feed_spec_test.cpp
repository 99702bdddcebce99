#include "engine/venue/feed_spec.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using venue::FeedSpec;

class FeedSpecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void understandsLiveMarkets();
    void refuses_data();
    void refuses();
};

void FeedSpecTest::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<quint32>("speed");
    const int simulated = static_cast<int>(FeedSpec::Kind::Simulated);
    const int replay = static_cast<int>(FeedSpec::Kind::Replay);
    QTest::newRow("a simulated market") << "simulated" << simulated << quint64(FeedSpec::kSeedDefault) << "" << 1U;
    QTest::newRow("with a seed") << "simulated:42" << simulated << quint64(42) << "" << 1U;
    QTest::newRow("the largest seed") << "simulated:18446744073709551615" << simulated << quint64(UINT64_MAX) << ""
                                      << 1U;
    QTest::newRow("a recording at its own speed")
        << "replay:a/b.csv.gz" << replay << quint64(FeedSpec::kSeedDefault) << "a/b.csv.gz" << 1U;
    QTest::newRow("ten times as fast") << "replay:/x.jsonl@10" << replay << quint64(FeedSpec::kSeedDefault)
                                       << "/x.jsonl" << 10U;
    QTest::newRow("as fast as it goes") << "replay:/x.jsonl@max" << replay << quint64(FeedSpec::kSeedDefault)
                                        << "/x.jsonl" << 0U;
    QTest::newRow("an at sign in a folder's name")
        << "replay:/a@b/x.gz" << replay << quint64(FeedSpec::kSeedDefault) << "/a@b/x.gz" << 1U;
    QTest::newRow("a path with spaces and an at sign")
        << "replay:/my data/a@home.gz@2" << replay << quint64(FeedSpec::kSeedDefault) << "/my data/a@home.gz" << 2U;
}

void FeedSpecTest::understandsLiveMarkets()
{
    const auto all = venue::parseFeedSpec("binance");
    QVERIFY(all && all->kind == FeedSpec::Kind::Live && all->symbols.empty() && !all->isTestnet);
    const auto some = venue::parseFeedSpec("binance-testnet:BTCUSDT,1000PEPEUSDT");
    QVERIFY(some && some->isTestnet && some->venue == VenueId::Binance);
    QCOMPARE(some->symbols, (std::vector<std::string>{"BTCUSDT", "1000PEPEUSDT"}));
    QCOMPARE(venue::liveFeedName(*some), std::string("binance-testnet"));
    const auto linear = venue::parseFeedSpec("bybit-testnet");
    QVERIFY(linear && linear->isTestnet && linear->venue == VenueId::Bybit && linear->symbols.empty());
    const auto swaps = venue::parseFeedSpec("okx-demo:BTC-USDT-SWAP,ETH-USDT-SWAP");
    QVERIFY(swaps && swaps->isTestnet && swaps->venue == VenueId::Okx);
    QCOMPARE(venue::liveFeedName(*swaps), std::string("okx-demo"));
}

void FeedSpecTest::understands()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(quint64, seed);
    QFETCH(QString, path);
    QFETCH(quint32, speed);
    const auto spec = venue::parseFeedSpec(text.toStdString());
    QVERIFY2(spec, spec ? "" : spec.error().what.c_str());
    QCOMPARE(static_cast<int>(spec->kind), kind);
    QCOMPARE(spec->seed, seed);
    QCOMPARE(QString::fromStdString(spec->path), path);
    QCOMPARE(spec->speed, speed);
    QCOMPARE(spec->isUnpaced(), speed == 0);
}

void FeedSpecTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const int unknown = static_cast<int>(venue::FeedError::Kind::UnknownFeed);
    const int bad = static_cast<int>(venue::FeedError::Kind::BadArgument);
    QTest::newRow("nothing") << "" << unknown << "it must be simulated, simulated:SEED, replay:PATH[@SPEED], or VENUE[:SYMBOL,...] with VENUE binance, ";
    QTest::newRow("a venue that is not a feed") << "kraken" << unknown << "\"kraken\" is unknown";
    QTest::newRow("a symbol in small letters") << "binance:btcusdt" << bad << "\"btcusdt\"";
    QTest::newRow("no symbol") << "binance:" << bad << "\"\"";
    QTest::newRow("a symbol twice") << "binance:A,B,A" << bad << "\"A\"";
    QTest::newRow("a comma at the end") << "binance-testnet:A," << bad << "\"\"";
    QTest::newRow("almost simulated") << "simulated42" << unknown << "is unknown";
    QTest::newRow("almost replay") << "replay" << unknown << "is unknown";
    QTest::newRow("a seed that is no number") << "simulated:abc" << bad << "must be a whole number";
    QTest::newRow("a negative seed") << "simulated:-1" << bad << "must be a whole number";
    QTest::newRow("an empty seed") << "simulated:" << bad << "must be a whole number";
    QTest::newRow("a seed too large") << "simulated:18446744073709551616" << bad << "must be a whole number";
    QTest::newRow("no path") << "replay:" << bad << "a recording is missing";
    QTest::newRow("a speed without a path") << "replay:@5" << bad << "a recording is missing";
    QTest::newRow("standing still") << "replay:x@0" << bad << "\"0\" must be a whole number from 1 to 100000, or max";
    QTest::newRow("too fast") << "replay:x@100001" << bad << "or max";
    QTest::newRow("half speed") << "replay:x@0.5" << bad << "\"0.5\"";
    QTest::newRow("an empty speed") << "replay:x@" << bad << "\"\" must be";
}

void FeedSpecTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const auto spec = venue::parseFeedSpec(text.toStdString());
    QVERIFY(!spec);
    QCOMPARE(static_cast<int>(spec.error().kind), kind);
    QVERIFY2(QString::fromStdString(spec.error().what).contains(says), spec.error().what.c_str());
}

JARVIS_TEST(FeedSpecTest)
#include "feed_spec_test.moc"
