#include "tests/support/test_main.h"
#include "tests/unit/venue/paper/paper_script.h"

#include <QTest>

using namespace jarvis;
using test::PaperScript;

/// Each order type under each condition, as sentences in and sentences out.
class PaperOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();

private:
    static void takers();
    static void restingOrders();
    static void lifetimes();
    static void filters();
    static void reduceOnly();
    static void stops();
    static void amends();
    static void questions();
    static void ownOrders();
    static void gaps();
};

namespace {

void sentence(const char* name, const char* script, const char* answer)
{
    QTest::newRow(name) << QString::fromUtf8(script) << QString::fromUtf8(answer);
}

} // namespace

void PaperOrdersTest::answers_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("answer");
    takers();
    restingOrders();
    lifetimes();
    filters();
    reduceOnly();
    stops();
    amends();
    questions();
    ownOrders();
    gaps();
}

void PaperOrdersTest::answers()
{
    QFETCH(QString, script);
    QFETCH(QString, answer);
    PaperScript paper;
    QCOMPARE(QString::fromStdString(paper.run(script.toStdString())), answer);
}

void PaperOrdersTest::takers()
{
    sentence("a market buy walks the asks, best first", "book 99:5 | 101:2 102:3 103:9; 1 buy market 4",
        "ack 1; fill 1 2@101 taker; fill 1 2@102 taker");
    sentence("a market sell walks the bids, best first", "book 99:1 98:9 | 101:2; 1 sell market 3",
        "ack 1; fill 1 1@99 taker; fill 1 2@98 taker");
    sentence("what the whole book cannot fill of a market order is cancelled", "book 99:5 | 101:2; 1 buy market 4",
        "ack 1; fill 1 2@101 taker; cancelled 1 because 505");
    sentence("a market order without anyone on the other side is cancelled whole", "book 99:5 |; 1 buy market 4",
        "ack 1; cancelled 1 because 505");
    sentence("a marketable limit takes as far as its limit and rests the rest",
        "book 99:5 | 101:2 102:3; 1 buy limit 4@101; query 1",
        "ack 1; fill 1 2@101 taker; fill 1 2@101 taker; status 1 partly filled 2");
    sentence("what we took is not there a second time", "book 99:5 | 101:5; 1 buy market 3; 2 buy market 4",
        "ack 1; fill 1 3@101 taker; ack 2; fill 2 2@101 taker; cancelled 2 because 505");
    sentence("but once the feed speaks of the level it is new",
        "book 99:5 | 101:5; 1 buy market 5; delta a101:5; 2 buy market 4",
        "ack 1; fill 1 5@101 taker; ack 2; fill 2 4@101 taker");
    sentence("speaking of another level changes nothing",
        "book 99:5 | 101:5; 1 buy market 5; delta a102:5; 2 buy limit 4@101 ioc",
        "ack 1; fill 1 5@101 taker; ack 2; cancelled 2 because 505");
    sentence("an IOC takes what is there and is gone", "book 99:5 | 101:2 102:5; 1 buy limit 4@101 ioc",
        "ack 1; fill 1 2@101 taker; cancelled 1 because 505");
    sentence("an IOC that meets nobody is gone at once", "book 99:5 | 101:2; 1 buy limit 4@100 ioc",
        "ack 1; cancelled 1 because 505");
    sentence("a FOK that fits is filled whole", "book 99:5 | 101:2 102:5; 1 buy limit 4@102 fok",
        "ack 1; fill 1 2@101 taker; fill 1 2@102 taker");
    sentence("a FOK that does not fit takes nothing", "book 99:5 | 101:2 102:1; 1 buy limit 4@102 fok; 2 buy market 3",
        "ack 1; cancelled 1 because 505; ack 2; fill 2 2@101 taker; fill 2 1@102 taker");
}

void PaperOrdersTest::restingOrders()
{
    sentence("behind the queue: trades eat the front first",
        "book 99:5 | 101:5; 1 buy limit 3@99; trade sell 5@99; trade sell 2@99; trade sell 9@99",
        "ack 1; fill 1 2@99 maker; fill 1 1@99 maker");
    sentence("one trade may eat the front and us", "book 99:5 | 101:5; 1 buy limit 3@99; trade sell 7@99",
        "ack 1; fill 1 2@99 maker");
    sentence("trades of buyers do not hit bids", "book 99:5 | 101:5; 1 buy limit 3@99; trade buy 50@99", "ack 1");
    sentence("alone at a price: the first trade is ours", "book 99:5 | 103:5; 1 buy limit 3@100; trade sell 2@100",
        "ack 1; fill 1 2@100 maker");
    sentence("a trade through the price fills up to its size",
        "book 99:5 | 101:5; 1 buy limit 3@99; trade sell 2@98; trade sell 2@97",
        "ack 1; fill 1 2@99 maker; fill 1 1@99 maker");
    sentence("sells are the mirror", "book 99:5 | 101:5; 1 sell limit 3@101; trade buy 6@101; trade buy 9@102",
        "ack 1; fill 1 1@101 maker; fill 1 2@101 maker");
    sentence("the book coming to our price fills at our price",
        "book 99:5 | 101:5; 1 buy limit 3@100; delta a100:2; delta a100:2",
        "ack 1; fill 1 2@100 maker; fill 1 1@100 maker");
    sentence("the book going through our price fills at our price",
        "book 99:5 | 101:5; 1 buy limit 3@99; book 94:5 | 95:9", "ack 1; fill 1 3@99 maker");
    sentence("a crossing book fills no more than it shows",
        "book 99:5 | 101:5; 1 buy limit 30@99; book 94:5 | 95:9 97:2; delta a95:9",
        "ack 1; fill 1 9@99 maker; fill 1 2@99 maker; fill 1 9@99 maker");
    sentence("cancels in the level move us up by our share, rounded against us",
        "book 99:9 | 101:5; 1 buy limit 3@99; delta b99:14; delta b99:7; trade sell 5@99; trade sell 1@99",
        "ack 1; fill 1 1@99 maker");
    sentence("a decrease that a trade explains is no cancel",
        "book 99:10 | 101:5; 1 buy limit 3@99; trade sell 4@99; delta b99:6; trade sell 7@99",
        "ack 1; fill 1 1@99 maker");
    sentence("nor is its trade counted again when it is told later",
        "book 99:10 | 101:5; 1 buy limit 3@99; delta b99:6; trade sell 4@99 late; trade sell 7@99",
        "ack 1; fill 1 1@99 maker");
    sentence("when the level is gone we are first",
        "book 99:10 98:5 | 101:5; 1 buy limit 3@99; delta b99:0; trade sell 1@99", "ack 1; fill 1 1@99 maker");
    sentence("what joins later stands behind us", "book 99:2 | 101:5; 1 buy limit 3@99; delta b99:50; trade sell 5@99",
        "ack 1; fill 1 3@99 maker");
    sentence("of two own orders at a price the older is filled first",
        "book 99:2 | 101:5; 1 buy limit 1@99; 2 buy limit 1@99; trade sell 3@99; trade sell 1@99",
        "ack 1; ack 2; fill 1 1@99 maker; fill 2 1@99 maker");
    sentence("of two prices the better is filled first, by one trade for both",
        "book 97:1 | 101:5; 1 buy limit 2@98; 2 buy limit 2@99; trade sell 3@98",
        "ack 1; ack 2; fill 2 2@99 maker; fill 1 1@98 maker");
    sentence("a limit through the taken part of the book rests there",
        "book 99:5 | 101:2; 1 buy limit 4@101; trade sell 1@101", "ack 1; fill 1 2@101 taker; fill 1 1@101 maker");
}

void PaperOrdersTest::lifetimes()
{
    sentence("GTD expires at its time", "book 99:5 | 101:5; 1 buy limit 3@99 gtd=10; wait 20; trade sell 50@99",
        "ack 1; expired 1");
    sentence("GTD without a time is refused", "book 99:5 | 101:5; 1 buy limit 3@99 gtd", "rejected 1 because 121");
    sentence(
        "GTD whose time has passed is refused", "book 99:5 | 101:5; 1 buy limit 3@99 gtd=0", "rejected 1 because 122");
    sentence("a cancelled GTD does not expire", "book 99:5 | 101:5; 1 buy limit 3@99 gtd=10; cancel 1; wait 20",
        "ack 1; cancelled 1");
    sentence(
        "post-only rests", "book 99:5 | 101:5; 1 buy limit 3@100 post; trade sell 1@100", "ack 1; fill 1 1@100 maker");
    sentence(
        "post-only that would take is refused", "book 99:5 | 101:5; 1 buy limit 3@101 post", "rejected 1 because 118");
    sentence("post-only contradicts IOC", "book 99:5 | 101:5; 1 buy limit 3@99 post ioc", "rejected 1 because 123");
    sentence("post-only contradicts market", "book 99:5 | 101:5; 1 buy market 3 post", "rejected 1 because 123");
    sentence("a cancel ends the rest",
        "book 99:2 | 101:5; 1 buy limit 3@99; trade sell 3@99; cancel 1; trade sell 9@99",
        "ack 1; fill 1 1@99 maker; cancelled 1");
    sentence("a cancel of what is filled is rejected", "book 99:5 | 101:5; 1 buy market 1; cancel 1",
        "ack 1; fill 1 1@101 taker; cancel rejected 1 because 401");
    sentence("a cancel of what was never heard of is rejected", "book 99:5 | 101:5; cancel 9",
        "cancel rejected 9 because 400");
}

void PaperOrdersTest::filters()
{
    sentence("a halted instrument takes no orders and fills none",
        "book 99:5 | 101:5; 1 buy limit 3@99; status halted; 2 buy market 1; trade sell 50@99; book 90:5 | 91:5",
        "ack 1; rejected 2 because 101");
    sentence("trading again, the book decides",
        "book 99:5 | 101:5; 1 buy limit 3@99; status halted; status trading; book 90:5 | 91:5",
        "ack 1; fill 1 3@99 maker");
    sentence("a delisted instrument drops all orders",
        "book 99:5 | 101:5; 1 buy limit 3@99; 2 buy limit 1@98; status delisted",
        "ack 1; ack 2; cancelled 1 because 101; cancelled 2 because 101");
    sentence("no quantity", "book 99:5 | 101:5; 1 buy market 0", "rejected 1 because 104");
    sentence("too much", "book 99:5 | 101:5; 1 buy market 1000001", "rejected 1 because 107");
    sentence("a notional below the least", "book 9:5 | 11:5; 1 buy limit 4@10", "rejected 1 because 108");
    sentence("the least notional of a market order is seen at the touch",
        "book 9:5 | 11:9; 1 buy market 4; 2 buy market 5", "rejected 1 because 108; ack 2; fill 2 5@11 taker");
    sentence("a limit order without a price", "book 99:5 | 101:5; 1 buy limit 4", "rejected 1 because 102");
    sentence("a price of zero", "book 99:5 | 101:5; 1 buy limit 4@0", "rejected 1 because 124");
    sentence("a price beyond all bounds", "book 99:5 | 101:5; 1 buy limit 4@1000001", "rejected 1 because 124");
    sentence("a stop without a trigger", "book 99:5 | 101:5; 1 sell stop 4", "rejected 1 because 119");
}

void PaperOrdersTest::reduceOnly()
{
    sentence(
        "with nothing held it is refused", "book 99:5 | 101:5; 1 sell limit 1@101 reduce", "rejected 1 because 210");
    sentence("on the side that is held it is refused", "book 99:5 | 101:5; 1 buy market 2; 2 buy limit 1@90 reduce",
        "ack 1; fill 1 2@101 taker; rejected 2 because 210");
    sentence("it sells no more than is held, and the rest goes",
        "book 99:9 | 101:5; 1 buy market 2; 2 sell market 5 reduce; reconcile",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@99 taker; cancelled 2 because 508; end 7");
    sentence("resting, it is capped at each fill",
        "book 99:9 | 101:5; 1 buy market 2; 2 sell limit 5@103 reduce; trade buy 9@104; reconcile",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@103 maker; cancelled 2 because 508; end 7");
    sentence("closing the position takes all its exits along",
        "book 99:9 | 101:5; 1 buy market 2; 2 sell limit 2@103 tp; 3 sell stop 2@95 sl; 4 sell market 2",
        "ack 1; fill 1 2@101 taker; ack 2; ack 3; ack 4; fill 4 2@99 taker; cancelled 2 because 508; cancelled 3 "
        "because 508");
    sentence("so does flipping it",
        "book 99:9 | 101:5; 1 buy market 2; 3 sell stop 2@95 sl; 4 sell market 5; reconcile",
        "ack 1; fill 1 2@101 taker; ack 3; ack 4; fill 4 5@99 taker; cancelled 3 because 508; holds -3; end 7");
    sentence("an exit may be smaller than the least notional",
        "book 9:50 | 11:50; 1 buy market 9; 2 sell limit 1@10 tp; trade buy 1@10",
        "ack 1; fill 1 9@11 taker; ack 2; fill 2 1@10 maker");
    sentence(
        "roles other than entry only reduce", "book 99:5 | 101:5; 1 sell market 1 close", "rejected 1 because 210");
    sentence("FOK for more than is held cannot be filled whole",
        "book 99:9 | 101:5; 1 buy market 2; 2 sell limit 3@99 fok reduce",
        "ack 1; fill 1 2@101 taker; ack 2; cancelled 2 because 505");
}

void PaperOrdersTest::stops()
{
    sentence("a stop loss of a long triggers at the mark below",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; mark 96; mark 95",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@99 taker");
    sentence("a take profit of a long triggers at the mark above",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@105 tp; mark 104; mark 105",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@99 taker");
    sentence("a stop loss of a short triggers above",
        "book 99:9 | 101:9; mark 100; 1 sell market 2; 2 buy stop 2@105 sl; mark 104; mark 106",
        "ack 1; fill 1 2@99 taker; ack 2; fill 2 2@101 taker");
    sentence("a take profit of a short triggers below",
        "book 99:9 | 101:9; mark 100; 1 sell market 2; 2 buy stop 2@95 tp; mark 96; mark 94",
        "ack 1; fill 1 2@99 taker; ack 2; fill 2 2@101 taker");
    sentence("a stop entry buys above", "book 99:9 | 101:9; mark 100; 1 buy stop 2@105; mark 104; mark 105",
        "ack 1; fill 1 2@101 taker");
    sentence("one that would trigger at once is refused",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@100 sl; 3 sell stop 2@100 tp",
        "ack 1; fill 1 2@101 taker; rejected 2 because 120; rejected 3 because 120");
    sentence("trades and books do not trigger it",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; trade sell 9@90; book 80:9 | 81:9",
        "ack 1; fill 1 2@101 taker; ack 2");
    sentence("of two stops at one mark the first closes, the second has nothing left",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; 3 sell stop 2@96 sl; mark 90",
        "ack 1; fill 1 2@101 taker; ack 2; ack 3; fill 2 2@99 taker; cancelled 3 because 508");
    sentence("a triggered stop that finds too little is done for",
        "book 99:1 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; mark 90",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 1@99 taker; cancelled 2 because 505");
    sentence("a halted instrument triggers nothing",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; status halted; mark 90; status trading; "
        "mark 91",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@99 taker");
    sentence("in a gap it is triggered, and filled by the next whole book",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; gap; mark 94; book 93:9 | 95:9",
        "ack 1; fill 1 2@101 taker; ack 2; fill 2 2@93 taker");
}

void PaperOrdersTest::amends()
{
    sentence("less keeps the place in the queue",
        "book 99:5 | 101:5; 1 buy limit 3@99; trade sell 4@99; delta b99:50; amend 1 2; trade sell 3@99",
        "ack 1; amended 1 2@99; fill 1 2@99 maker");
    sentence("more loses it",
        "book 99:5 | 101:5; 1 buy limit 3@99; trade sell 4@99; delta b99:50; amend 1 4; trade sell 51@99",
        "ack 1; amended 1 4@99; fill 1 1@99 maker");
    sentence("another price loses it", "book 99:5 98:4 | 101:5; 1 buy limit 3@99; amend 1 3@98; trade sell 5@98",
        "ack 1; amended 1 3@98; fill 1 1@98 maker");
    sentence("a price that crosses takes", "book 99:5 | 101:5; 1 buy limit 3@99; amend 1 3@101",
        "ack 1; amended 1 3@101; fill 1 3@101 taker");
    sentence("what was filled counts",
        "book 99:0 98:1 | 101:5; 1 buy limit 3@99; trade sell 2@99; amend 1 4@100; trade sell 9@100",
        "ack 1; fill 1 2@99 maker; amended 1 4@100; fill 1 2@100 maker");
    sentence("to what is filled already: the rest goes, nothing over-fills",
        "book 98:1 | 101:5; 1 buy limit 3@99; trade sell 2@99; amend 1 2; trade sell 9@99",
        "ack 1; fill 1 2@99 maker; cancelled 1 because 403");
    sentence("to less than is filled: the same", "book 98:1 | 101:5; 1 buy limit 3@99; trade sell 2@99; amend 1 1",
        "ack 1; fill 1 2@99 maker; cancelled 1 because 403");
    sentence("post-only into the market is refused and the order stays",
        "book 99:5 | 101:5; 1 buy limit 3@100 post; amend 1 3@101; trade sell 1@100",
        "ack 1; amend rejected 1 because 118; fill 1 1@100 maker");
    sentence("a refused price leaves the order as it was",
        "book 99:5 | 101:5; 1 buy limit 3@100; amend 1 3@0; trade sell 1@100",
        "ack 1; amend rejected 1 because 124; fill 1 1@100 maker");
    sentence("a stop moves its trigger",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; amend 2 2@97; mark 96",
        "ack 1; fill 1 2@101 taker; ack 2; amended 2 2@97; fill 2 2@99 taker");
    sentence("but not through the mark",
        "book 99:9 | 101:9; mark 100; 1 buy market 2; 2 sell stop 2@95 sl; amend 2 2@100; mark 96",
        "ack 1; fill 1 2@101 taker; ack 2; amend rejected 2 because 120");
    sentence("an ended order is not amended", "book 99:5 | 101:5; 1 buy market 1; amend 1 2",
        "ack 1; fill 1 1@101 taker; amend rejected 1 because 401");
    sentence("an unheard-of order is not amended", "book 99:5 | 101:5; amend 5 2", "amend rejected 5 because 400");
}

void PaperOrdersTest::questions()
{
    sentence("never heard of", "book 99:5 | 101:5; query 4", "status 4 not known");
    sentence("working", "book 99:5 | 101:5; 1 buy limit 3@99; query 1", "ack 1; status 1 working 0");
    sentence("a query tells the fills again", "book 98:1 | 101:5; 1 buy limit 3@99; trade sell 2@99; query 1",
        "ack 1; fill 1 2@99 maker; fill 1 2@99 maker; status 1 partly filled 2");
    sentence("rejected", "book 99:5 | 101:5; 1 buy market 0; query 1", "rejected 1 because 104; status 1 rejected 0");
    sentence("cancelled", "book 99:5 | 101:5; 1 buy limit 3@99; cancel 1; query 1",
        "ack 1; cancelled 1; status 1 cancelled 0");
    sentence("placing again is acknowledged again, not done again",
        "book 99:0 | 101:5; 1 buy limit 3@99; 1 buy limit 3@99; trade sell 9@99", "ack 1; ack 1; fill 1 3@99 maker");
    sentence("placing again what was filled tells so", "book 99:5 | 101:5; 1 buy market 1; 1 buy market 1",
        "ack 1; fill 1 1@101 taker; fill 1 1@101 taker; status 1 filled 1");
    sentence("placing again what was rejected rejects again", "book 99:5 | 101:5; 1 buy market 0; 1 buy market 2",
        "rejected 1 because 104; rejected 1 because 104");
    sentence("holding nothing", "book 99:5 | 101:5; reconcile", "end 7");
    sentence("longs pay funding", "book 99:5 | 101:5; 1 buy market 2; funding 10000@100",
        "ack 1; fill 1 2@101 taker; funding -0.02");
    sentence("shorts receive it", "book 99:5 | 101:5; 1 sell market 2; funding 10000@100",
        "ack 1; fill 1 2@99 taker; funding 0.02");
    sentence("with nothing held there is none", "book 99:5 | 101:5; funding 10000@100", "");
}

void PaperOrdersTest::ownOrders()
{
    sentence("a taker stops before the account's own order",
        "book 99:5 | 101:1 103:5; 1 sell limit 2@102; 2 buy market 3",
        "ack 1; ack 2; fill 2 1@101 taker; cancelled 2 because 511");
    sentence("a limit does not rest through an own order", "book 90:5 | 110:5; 1 sell limit 2@100; 2 buy limit 3@101",
        "ack 1; ack 2; cancelled 2 because 511");
    sentence("post-only through an own order is refused",
        "book 90:5 | 110:5; 1 sell limit 2@100; 2 buy limit 3@101 post", "ack 1; rejected 2 because 118");
    sentence("an exit goes through: the resting one yields",
        "book 99:1 97:5 | 101:5; 1 buy market 2; 2 buy limit 1@98; 3 sell market 2 close",
        "ack 1; fill 1 2@101 taker; ack 2; ack 3; fill 3 1@99 taker; cancelled 2 because 511; fill 3 1@97 taker");
}

void PaperOrdersTest::gaps()
{
    sentence("a gapped book fills nothing", "book 99:5 | 101:5; 1 buy limit 3@100; gap; trade sell 9@90; delta a95:9",
        "ack 1");
    sentence("until the next snapshot", "book 99:5 | 101:5; 1 buy limit 3@100; gap; book 94:5 | 95:9",
        "ack 1; fill 1 3@100 maker");
    sentence("a market order in a gap finds nobody", "book 99:5 | 101:5; gap; 1 buy market 3",
        "ack 1; cancelled 1 because 505");
    sentence("before the first book too", "1 buy market 3", "ack 1; cancelled 1 because 505");
    sentence("a limit order waits for the book, and arrives then", "1 buy limit 3@101; book 99:5 | 101:5",
        "ack 1; fill 1 3@101 taker");
    sentence("and post-only then sees that it would take", "1 buy limit 3@101 post; book 99:5 | 101:5",
        "ack 1; cancelled 1 because 118");
    sentence("a lost delta is a gap as well",
        "book 99:5 | 101:5; 1 buy limit 3@100; gap; delta a100:5; book 99:5 | 101:5; trade sell 1@100",
        "ack 1; fill 1 1@100 maker");
    sentence("a crossed book fills nothing",
        "book 99:5 | 101:5; 1 buy limit 3@100; delta b105:1 a100:5; 2 buy market 1",
        "ack 1; ack 2; cancelled 2 because 505");
}

JARVIS_TEST(PaperOrdersTest)
#include "paper_orders_test.moc"
