#include "engine/venue/order_names.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace jarvis;
using venue::OrderName;
using venue::OrderNames;

namespace {

const Timestamp kOpened = timestampFromMillis(1'790'000'000'123);
const OrderNames kNames(AccountId{1}, kOpened);
const OrderNames kOfOld(AccountId{1}, Timestamp());

} // namespace

class OrderNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesGoThereAndBack();
    void namesAreValidAtEveryVenue();
    void otherJournalsAndAccountsHaveOtherNames();
    void otherNamesAreNotOurs_data();
    void otherNamesAreNotOurs();
    void aJournalOfOldKnowsItsOrders();
    void noOtherJournalKnowsThem();
};

void OrderNamesTest::namesGoThereAndBack()
{
    for (const OrderName& name : {OrderName{OrderId{1}, 0}, OrderName{OrderId{31}, 1}, OrderName{OrderId{UINT64_MAX}, 7}, OrderName{OrderId{32}, UINT32_MAX}})
        QVERIFY(kNames.read(kNames.text(name)) == name);
}

void OrderNamesTest::namesAreValidAtEveryVenue()
{
    const OrderNames largest(AccountId{UINT32_MAX}, timestampFromMillis(9'000'000'000'000));
    const std::string text = largest.text({OrderId{UINT64_MAX}, 0});
    QVERIFY2(text.size() <= 32, text.c_str());
    QVERIFY(largest.text({OrderId{UINT64_MAX}, 9}).size() <= 36); // changed stops, at Binance alone
    for (const std::string& each : {text, kNames.text({OrderId{1}, 0})})
        QVERIFY(std::ranges::all_of(each, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
}

void OrderNamesTest::otherJournalsAndAccountsHaveOtherNames()
{
    const OrderName first{OrderId{1}, 0};
    for (const OrderNames& other : {OrderNames(AccountId{1}, kOpened + std::chrono::milliseconds(1)), OrderNames(AccountId{2}, kOpened),
             OrderNames(AccountId{11}, kOpened), kOfOld}) {
        QVERIFY(other.text(first) != kNames.text(first));
        QVERIFY(!kNames.read(other.text(first)));
        QVERIFY(!other.read(kNames.text(first)));
    }
}

void OrderNamesTest::otherNamesAreNotOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = QByteArray::fromStdString(kNames.text({OrderId{5}, 0}));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no order") << whole.chopped(1);
    QTest::newRow("order zero") << whole.chopped(1) + "0";
    QTest::newRow("a zero in front") << whole.chopped(1) + "05";
    QTest::newRow("no revision") << whole + "y";
    QTest::newRow("revision zero") << whole + "y0";
    QTest::newRow("more behind") << whole + "y1z";
    QTest::newRow("too large") << whole.chopped(1) + "vvvvvvvvvvvvvv";
    QTest::newRow("capitals") << whole.chopped(1) + "A";
    QTest::newRow("in front of it") << "x" + whole;
    QTest::newRow("of the venue") << QByteArray("autoclose-123");
    QTest::newRow("of the former kind") << QByteArray("jv-1-5");
}

void OrderNamesTest::otherNamesAreNotOurs()
{
    QFETCH(QByteArray, text);
    QVERIFY(!kNames.read(text.toStdString()));
}

void OrderNamesTest::aJournalOfOldKnowsItsOrders()
{
    QVERIFY(kOfOld.hasFormer());
    QCOMPARE(kOfOld.formerText({OrderId{42}, 0}), std::string("jv-1-42"));
    for (const OrderName& name : {OrderName{OrderId{1}, 0}, OrderName{OrderId{UINT64_MAX}, 7}}) {
        QVERIFY(kOfOld.read(kOfOld.formerText(name)) == name);
        QVERIFY(kOfOld.read(kOfOld.text(name)) == name);
    }
    for (const char* text : {"jv-1-", "jv-1-0", "jv-1-x", "jv-1-5r", "jv-1-5r0", "jv-1-5r1x", "jv-1-05", "jv-1--5", "jv-1-99999999999999999999", "jv-2-5", "web_abc"})
        QVERIFY2(!kOfOld.read(text), text);
}

void OrderNamesTest::noOtherJournalKnowsThem()
{
    QVERIFY(!kNames.hasFormer());
    QVERIFY(!kNames.read(kOfOld.formerText({OrderId{1}, 0})));
}

JARVIS_TEST(OrderNamesTest)
#include "order_names_test.moc"
