#include "engine/venue/exact_number.h"
#include "engine/venue/binance/wallet.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

class BinanceWalletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWalletIsReadOrNotAtAll_data();
    void theWalletIsReadOrNotAtAll();
};

void BinanceWalletTest::theWalletIsReadOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("wallet");
    QTest::newRow("told 0") << QByteArray(R"([{"asset":"BNB","balance":"3"},{"asset":"USDT","balance":"12.500000019"}])") << QByteArray("12.500000019");
    QTest::newRow("not told 1") << QByteArray(R"([{"asset":"BNB","balance":"3"}])") << QByteArray("");
    QTest::newRow("not told 2") << QByteArray(R"({"code":-1})") << QByteArray("");
    QTest::newRow("not told 3") << QByteArray(R"([{"asset":"USDT","balance":"x"}])") << QByteArray("");
    QTest::newRow("not told 4") << QByteArray(R"([{"asset":"USDT"}])") << QByteArray("");
    QTest::newRow("told 5") << QByteArray(R"([{"asset":"USDT","balance":"-4.25"}])") << QByteArray("-4.25");
}

void BinanceWalletTest::theWalletIsReadOrNotAtAll()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, wallet);
    simdjson::dom::parser parser;
    const simdjson::dom::element json = parser.parse(answer.toStdString());
    const auto read = venue::binance::readWallet(json);
    QCOMPARE(read.has_value(), !wallet.isEmpty());
    QVERIFY(!read || *read == venue::moneyOf(wallet.toStdString()));
}

JARVIS_TEST(BinanceWalletTest)

} // namespace jarvis

#include "binance_wallet_test.moc"
