#include "app/daemon/record_call.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using daemon::parseRecordCall;

namespace {

using Words = std::vector<std::string_view>;

}

/// What `jarvisd record` is asked for, and what it says of what cannot be asked.
class RecordCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void severalVenuesAreAskedForAtOnce();
    void aVenueIsReachedElsewhere();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
};

void RecordCallTest::severalVenuesAreAskedForAtOnce()
{
    const auto call = parseRecordCall({"--venue", "binance,binance-testnet", "--symbols", "BTCUSDT,ETHUSDT", "--out", "there", "--seconds", "90"});
    QVERIFY(call);
    QCOMPARE(call->sources.size(), std::size_t(2));
    QCOMPARE(call->sources[1].name, std::string("binance-testnet"));
    QVERIFY(call->sources[1].feed.isTestnet && !call->sources[0].feed.isTestnet);
    QCOMPARE(call->sources[0].feed.symbols.size(), std::size_t(2));
    QVERIFY(call->length == std::chrono::seconds(90));
    QVERIFY(call->sources[0].instead == venue::LiveEndpoints());
}

void RecordCallTest::aVenueIsReachedElsewhere()
{
    const auto one = parseRecordCall({"--venue", "binance", "--out", "there", "--url", "http://127.0.0.1:18001"});
    QVERIFY(one);
    QCOMPARE(one->sources[0].instead.stream, std::string("ws://127.0.0.1:18001"));
    const auto named = parseRecordCall({"--venue", "binance,binance-testnet", "--out", "there", "--url", "binance-testnet=https://proxy.example"});
    QVERIFY(named);
    QVERIFY(named->sources[0].instead == venue::LiveEndpoints());
    QCOMPARE(named->sources[1].instead.stream, std::string("wss://proxy.example"));
}

void RecordCallTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    const auto row = [](const char* title, const char* arguments, const char* names) {
        QTest::newRow(title) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << QString::fromLatin1(names);
    };
    row("no folder", "--venue binance", "--out");
    row("no venue", "--out there", "--venue");
    row("an unknown option", "--venue binance --out there --loud 1", "--loud");
    row("an option without a value", "--venue binance --out", "--out needs a value");
    row("an option twice", "--venue binance --out a --out b", "twice");
    row("an unknown venue", "--venue nasdaq --out there", "nasdaq");
    row("a venue of no name", "--venue binance, --out there", "");
    row("a recording", "--venue replay:a.gz --out there", "already");
    row("no time at all", "--venue binance --out there --seconds 0", "--seconds");
    row("a time that is none", "--venue binance --out there --seconds soon", "soon");
    row("a file of nothing", "--venue binance --out there --file-mb 0", "--file-mb");
    row("an address that is none", "--venue binance --out there --url there", "--url");
    row("an address of no venue", "--venue binance,binance-testnet --out there --url http://a", "which venue");
    row("an address of another venue", "--venue binance --out there --url bybit=http://a", "bybit");
}

void RecordCallTest::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    std::vector<std::string> kept;
    for (const QString& argument : arguments)
        kept.push_back(argument.toStdString());
    const auto call = parseRecordCall(Words(kept.begin(), kept.end()));
    QVERIFY(!call);
    QVERIFY2(QString::fromStdString(call.error()).contains(names), call.error().c_str());
}

JARVIS_TEST(RecordCallTest)
#include "record_call_test.moc"
