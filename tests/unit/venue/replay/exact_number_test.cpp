#include "engine/venue/exact_number.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using namespace jarvis::venue::dialect;

class ExactNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void countsStepsOfAGrid_data();
    void countsStepsOfAGrid();
    void splitsSymbols_data();
    void splitsSymbols();
    void idsNameOneGridForEver();
};

void ExactNumberTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number"); // empty: refused
    QTest::newRow("whole") << "12"
                           << "12";
    QTest::newRow("trailing zeros are dropped") << "61837.63000000"
                                                << "61837.63";
    QTest::newRow("but not those before the point") << "1200"
                                                    << "1200";
    QTest::newRow("negative") << "-0.50"
                              << "-0.5";
    QTest::newRow("scientific, small") << "6.818e-05"
                                       << "0.00006818";
    QTest::newRow("scientific, large") << "1.5E+3"
                                       << "1500";
    QTest::newRow("without a leading zero") << ".5"
                                            << "0.5";
    QTest::newRow("zero") << "0.000"
                          << "0";
    QTest::newRow("17 digits, where binary floating point ends") << "12345678901.123457"
                                                                 << "12345678901.123457";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("a point alone") << "."
                                   << "";
    QTest::newRow("two points") << "1.2.3"
                                << "";
    QTest::newRow("a separator") << "1,000"
                                 << "";
    QTest::newRow("a space") << "1 "
                             << "";
    QTest::newRow("words") << "nan"
                           << "";
    QTest::newRow("an exponent without digits") << "1e"
                                                << "";
    QTest::newRow("an absurd exponent") << "1e400"
                                        << "";
    QTest::newRow("too many digits") << "1234567890123456789012345678901234567"
                                     << "";
}

void ExactNumberTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    const auto read = exactNumber(text.toStdString());
    QCOMPARE(read ? QString::fromStdString(read->toString()) : QString(), number);
}

void ExactNumberTest::countsStepsOfAGrid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("stepMantissa");
    QTest::addColumn<int>("stepScale");
    QTest::addColumn<qint64>("steps"); // -1: refused
    QTest::newRow("61800.20 in ticks of 0.1") << "61800.20" << qint64(1) << 1 << qint64(618'002);
    QTest::newRow("61800.25 is finer than 0.1") << "61800.25" << qint64(1) << 1 << qint64(-1);
    QTest::newRow("30236 in ticks of 0.5") << "30236" << qint64(5) << 1 << qint64(60'472);
    QTest::newRow("30236.3 is between ticks of 0.5") << "30236.3" << qint64(5) << 1 << qint64(-1);
    QTest::newRow("20 in lots of 10") << "20" << qint64(10) << 0 << qint64(2);
    QTest::newRow("too large to count") << "99999999999999999999" << qint64(1) << 0 << qint64(-1);
}

void ExactNumberTest::countsStepsOfAGrid()
{
    QFETCH(QString, text);
    QFETCH(qint64, stepMantissa);
    QFETCH(int, stepScale);
    QFETCH(qint64, steps);
    QCOMPARE(stepsOf(text.toStdString(), Decimal{stepMantissa, stepScale}).value_or(-1), steps);
}

void ExactNumberTest::splitsSymbols_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("quote");
    QTest::newRow("Binance") << "BTCUSDT"
                             << "BTC"
                             << "USDT";
    QTest::newRow("OKX swap") << "BTC-USDT-SWAP"
                              << "BTC"
                              << "USDT";
    QTest::newRow("OKX inverse") << "UNI-USD-SWAP"
                                 << "UNI"
                                 << "USD";
    QTest::newRow("USDC") << "SOLUSDC"
                          << "SOL"
                          << "USDC";
    QTest::newRow("unknown") << "GOLD"
                             << "GOLD"
                             << "USDT";
}

void ExactNumberTest::splitsSymbols()
{
    QFETCH(QString, symbol);
    QFETCH(QString, base);
    QFETCH(QString, quote);
    const SymbolParts parts = partsOfSymbol(symbol.toStdString());
    QCOMPARE(QString::fromStdString(parts.base), base);
    QCOMPARE(QString::fromStdString(parts.quote), quote);
}

void ExactNumberTest::idsNameOneGridForEver()
{
    InstrumentFacts facts;
    facts.market = "binance_usdm";
    facts.symbol = "BTCUSDT";
    facts.tickSize = Decimal{1, 1};
    facts.lotSize = Decimal{1, 3};
    const InstrumentId id = makeInstrument(facts).value().id();
    // Positions in the journal are counted in the ticks of this id: it must never change its meaning.
    QCOMPARE(id.value, 3'455'294'050U);
    facts.tickSize = Decimal{1, 2};
    QVERIFY(makeInstrument(facts)->id() != id);
    facts.tickSize = Decimal{1, 1};
    facts.market = "binance_spot";
    QVERIFY(makeInstrument(facts)->id() != id);
    facts.tickSize = Decimal{1, 10};
    QVERIFY(!makeInstrument(facts));
}

JARVIS_TEST(ExactNumberTest)
#include "exact_number_test.moc"
