#include "engine/venue/exact_number.h"
#include "engine/venue/bybit/wallet.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

class BybitWalletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWalletIsReadOrNotAtAll_data();
    void theWalletIsReadOrNotAtAll();
};

void BybitWalletTest::theWalletIsReadOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("wallet");
    QTest::newRow("told 0") << QByteArray(R"({"list":[{"coin":[{"coin":"BTC","walletBalance":"3"},{"coin":"USDT","walletBalance":"12.1234567890129"}]}]})") << QByteArray("12.123456789012");
    QTest::newRow("not told 1") << QByteArray(R"({"list":[{"coin":[]}]})") << QByteArray("");
    QTest::newRow("not told 2") << QByteArray(R"({"list":[]})") << QByteArray("");
    QTest::newRow("not told 3") << QByteArray(R"({})") << QByteArray("");
    QTest::newRow("not told 4") << QByteArray(R"({"list":[{"coin":[{"coin":"USDT","walletBalance":""}]}]})") << QByteArray("");
}

void BybitWalletTest::theWalletIsReadOrNotAtAll()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, wallet);
    simdjson::dom::parser parser;
    const simdjson::dom::element json = parser.parse(answer.toStdString());
    const auto read = venue::bybit::readWallet(json);
    QCOMPARE(read.has_value(), !wallet.isEmpty());
    QVERIFY(!read || *read == venue::moneyOf(wallet.toStdString()));
}

JARVIS_TEST(BybitWalletTest)

} // namespace jarvis

#include "bybit_wallet_test.moc"
