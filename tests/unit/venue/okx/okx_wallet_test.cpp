#include "engine/venue/exact_number.h"
#include "engine/venue/okx/wallet.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

class OkxWalletTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWalletIsReadOrNotAtAll_data();
    void theWalletIsReadOrNotAtAll();
};

void OkxWalletTest::theWalletIsReadOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("wallet");
    QTest::newRow("told 0") << QByteArray(R"({"details":[{"ccy":"BTC","cashBal":"3"},{"ccy":"USDT","cashBal":"12.123456789012999999"}]})") << QByteArray("12.123456789012");
    QTest::newRow("not told 1") << QByteArray(R"({"details":[]})") << QByteArray("");
    QTest::newRow("not told 2") << QByteArray(R"({"totalEq":"1"})") << QByteArray("");
    QTest::newRow("not told 3") << QByteArray(R"({"details":[{"ccy":"USDT","cashBal":null}]})") << QByteArray("");
}

void OkxWalletTest::theWalletIsReadOrNotAtAll()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, wallet);
    simdjson::dom::parser parser;
    const simdjson::dom::element json = parser.parse(answer.toStdString());
    const auto read = venue::okx::readWallet(json);
    QCOMPARE(read.has_value(), !wallet.isEmpty());
    QVERIFY(!read || *read == venue::moneyOf(wallet.toStdString()));
}

JARVIS_TEST(OkxWalletTest)

} // namespace jarvis

#include "okx_wallet_test.moc"
