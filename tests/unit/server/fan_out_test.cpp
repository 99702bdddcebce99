#include "engine/server/fan_out.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <boost/asio/post.hpp>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;
using jarvis::server::FanOut;

namespace {

/// Desks by their numbers, and who was served in which order.
struct Crowd {
    explicit Crowd(std::uint64_t count) : ids(count) { std::iota(ids.begin(), ids.end(), 1); }

    void run(std::chrono::milliseconds longest, const std::function<bool()>& isDone)
    {
        for (const auto until = std::chrono::steady_clock::now() + longest; !isDone() && std::chrono::steady_clock::now() < until;) {
            loop.restart();
            loop.run_for(1ms);
        }
    }

    std::vector<std::uint64_t> ids;
    std::vector<std::uint64_t> news;
    std::vector<std::uint64_t> quotes;
    std::string order; ///< n and q, one for each desk that was served
    std::function<void()> onNews;
    boost::asio::io_context loop{1};
    FanOut fanOut{loop, {[this] { return ids; },
                            [this](std::uint64_t id) {
                                news.push_back(id);
                                order += 'n';
                                if (onNews)
                                    onNews();
                            },
                            [this](std::uint64_t id) {
                                quotes.push_back(id);
                                order += 'q';
                            }}};
};

} // namespace

class FanOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newsReachEveryDeskOnceHoweverOftenTheyAreTold()
    {
        Crowd crowd(1'000);
        for (int i = 0; i < 50; ++i)
            crowd.fanOut.wake();
        crowd.run(20s, [&] { return crowd.news.size() >= 1'000; });
        crowd.run(20ms, [] { return false; });
        QCOMPARE(crowd.news, crowd.ids);
        QVERIFY(crowd.quotes.empty());
    }

    void newsThatComeDuringARoundBeginOneMore()
    {
        Crowd crowd(100);
        bool isFirst = true;
        crowd.onNews = [&] {
            if (std::exchange(isFirst, false))
                crowd.fanOut.wake();
        };
        crowd.fanOut.wake();
        crowd.run(20s, [&] { return crowd.news.size() >= 200; });
        crowd.run(20ms, [] { return false; });
        QCOMPARE(crowd.news.size(), std::size_t{200});
    }

    void otherWorkHasItsTurnBetweenTwoSlices()
    {
        Crowd crowd(10 * FanOut::kSlice);
        std::vector<std::size_t> servedWhenRun;
        std::function<void()> other = [&] {
            servedWhenRun.push_back(crowd.news.size());
            if (crowd.news.size() < crowd.ids.size())
                boost::asio::post(crowd.loop, other);
        };
        crowd.fanOut.wake();
        boost::asio::post(crowd.loop, other);
        crowd.run(20s, [&] { return !servedWhenRun.empty() && servedWhenRun.back() == crowd.ids.size(); });
        for (std::size_t i = 1; i < servedWhenRun.size(); ++i)
            QVERIFY(servedWhenRun[i] - servedWhenRun[i - 1] <= FanOut::kSlice);
    }

    void newsGoBeforeQuotes()
    {
        Crowd crowd(200);
        for (const std::uint64_t id : crowd.ids)
            crowd.fanOut.quotesIn(id, 0ns);
        crowd.fanOut.wake();
        crowd.run(20s, [&] { return crowd.order.size() >= 400; });
        QCOMPARE(crowd.order, std::string(200, 'n') + std::string(200, 'q'));
    }

    void newsWithoutEndDoNotStarveQuotes()
    {
        Crowd crowd(200);
        crowd.onNews = [&] { crowd.fanOut.wake(); };
        for (const std::uint64_t id : crowd.ids)
            crowd.fanOut.quotesIn(id, 0ns);
        crowd.fanOut.wake();
        crowd.run(20s, [&] { return crowd.quotes.size() >= 200 && crowd.news.size() >= 1'000; });
        QCOMPARE(crowd.quotes.size(), std::size_t{200});
        // Behind the first round, not behind the last.
        QVERIFY(crowd.order.find('q') <= 200);
        crowd.fanOut.stop();
    }

    void eachDeskLooksAtQuotesOnceForEachTimeItAskedLast()
    {
        Crowd crowd(3);
        for (int i = 0; i < 1'000; ++i)
            crowd.fanOut.quotesIn(1, 5ms);
        crowd.fanOut.quotesIn(2, 5ms);
        crowd.fanOut.quotesIn(3, 5ms);
        crowd.fanOut.forget(3);
        crowd.run(20s, [&] { return crowd.quotes.size() >= 2; });
        crowd.run(50ms, [] { return false; });
        std::sort(crowd.quotes.begin(), crowd.quotes.end());
        QCOMPARE(crowd.quotes, (std::vector<std::uint64_t>{1, 2}));
    }

    void nobodyIsServedAfterTheEnd()
    {
        Crowd crowd(500);
        crowd.onNews = [&] { crowd.fanOut.stop(); };
        crowd.fanOut.quotesIn(1, 0ns);
        crowd.fanOut.wake();
        crowd.run(50ms, [] { return false; });
        QVERIFY(crowd.news.size() <= FanOut::kSlice);
        QVERIFY(crowd.quotes.empty());
    }
};

JARVIS_TEST(FanOutTest)
#include "fan_out_test.moc"
