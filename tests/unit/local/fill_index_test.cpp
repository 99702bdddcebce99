#include "engine/local/fill_index.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace jarvis;
using jarvis::local::FillIndex;

/// A page of fills begins late enough to be quick, and never so late that one is missing.
class FillIndexTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void enoughFillsComeBeforeAnySequence()
    {
        Random random(7);
        for (const std::size_t marksMax : {4U, 64U, 65'536U}) {
            FillIndex index(marksMax);
            std::vector<std::uint64_t> fills;
            for (std::uint64_t sequence = 1; sequence <= 20'000; ++sequence) {
                const bool isFill = random.between(0, 9) == 0;
                if (isFill)
                    fills.push_back(sequence);
                index.note(sequence, isFill);
            }
            QCOMPARE(index.seenTo(), std::uint64_t{20'000});
            for (int round = 0; round < 2'000; ++round) {
                const auto before = static_cast<std::uint64_t>(random.between(1, 20'100));
                const auto count = static_cast<std::size_t>(random.between(1, 600));
                const std::uint64_t from = index.placeFor(before, count);
                const auto first = std::ranges::lower_bound(fills, from);
                const auto end = std::ranges::lower_bound(fills, before);
                QVERIFY(from == 1 || static_cast<std::size_t>(end - first) >= count);
                // Exact where there is a mark for each.
                if (marksMax > fills.size())
                    QVERIFY(static_cast<std::size_t>(end - first) <= count);
            }
        }
    }

    void whatIsNotThereBeginsAtTheBeginning()
    {
        FillIndex index;
        QCOMPARE(index.placeFor(UINT64_MAX, 10), std::uint64_t{1});
        index.note(5, true);
        QCOMPARE(index.placeFor(UINT64_MAX, 1), std::uint64_t{5});
        QCOMPARE(index.placeFor(UINT64_MAX, 2), std::uint64_t{1});
        QCOMPARE(index.placeFor(5, 1), std::uint64_t{1});
    }
};

JARVIS_TEST(FillIndexTest)
#include "fill_index_test.moc"
