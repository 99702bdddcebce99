#include "tests/support/test_main.h"
#include "widgets/models/row_order.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace jarvis::widgets::models;

class RowOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsTheListThatAVectorWouldBe()
    {
        std::mt19937_64 random(7);
        RowOrder order;
        std::vector<quint64> plain;
        for (quint64 step = 1; step <= 6'000; ++step) {
            const auto roll = random() % 100;
            if (roll == 0) {
                std::shuffle(plain.begin(), plain.end(), random);
                order.assign(QVector<quint64>(plain.begin(), plain.end()));
            } else if (roll < 60 || plain.empty()) {
                const auto place = static_cast<std::ptrdiff_t>(random() % (plain.size() + 1));
                plain.insert(plain.begin() + place, step);
                order.insert(static_cast<int>(place), step);
            } else {
                const auto place = static_cast<std::ptrdiff_t>(random() % plain.size());
                QVERIFY(order.remove(plain[static_cast<std::size_t>(place)]));
                plain.erase(plain.begin() + place);
            }
            QCOMPARE(order.size(), static_cast<int>(plain.size()));
            if (!plain.empty()) {
                const auto place = random() % plain.size();
                QCOMPARE(order.at(static_cast<int>(place)), plain[place]);
                QCOMPARE(order.placeOf(plain[place]), static_cast<int>(place));
            }
        }
        QCOMPARE(order.ids(), QVector<quint64>(plain.begin(), plain.end()));
    }

    void aSortedPlaceIsBehindItsEquals()
    {
        // Ids are told apart by more than what they are sorted by.
        const auto isBefore = [](quint64 a, quint64 b) { return a / 10 < b / 10; };
        RowOrder order;
        for (const quint64 id : {50, 10, 30, 31, 11, 32, 12}) {
            const int place = order.sortedPlaceFor(id, isBefore);
            order.insert(place, id);
            QCOMPARE(order.placeOf(id), place);
        }
        QCOMPARE(order.ids(), (QVector<quint64>{10, 11, 12, 30, 31, 32, 50}));
    }

    void whatIsNotThereIsNowhere()
    {
        RowOrder order;
        order.assign({4, 2});
        QCOMPARE(order.placeOf(3), -1);
        QVERIFY(!order.remove(3));
        QVERIFY(order.remove(4));
        QVERIFY(!order.contains(4));
        QCOMPARE(order.ids(), QVector<quint64>{2});
    }
};

JARVIS_TEST(RowOrderTest)
#include "row_order_test.moc"
