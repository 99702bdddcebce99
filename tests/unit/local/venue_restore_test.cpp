#include "engine/local/venue_restore.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis::local {

/// What the paper venue is given at a restart.
class VenueRestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestNumberIsTheVenues();

private:
    static api::EventRecord fill(std::uint64_t trade)
    {
        Fill made;
        made.venueTradeId = trade;
        return {1, {}, {}, {}, api::FillBooked{made}};
    }
};

void VenueRestoreTest::theLargestNumberIsTheVenues()
{
    QCOMPARE(largestVenueNumber({}), std::uint64_t{0});
    Order order;
    order.venueOrderId = 70;
    std::vector<api::EventRecord> records{fill(50), {2, {}, {}, {}, api::OrderChanged{order}}, fill(60)};
    QCOMPARE(largestVenueNumber(records), std::uint64_t{70});
    // An adopted holding is booked as a trade of our own: the venue must not count on from there.
    records.push_back(fill(kOwnTrade | 90));
    QCOMPARE(largestVenueNumber(records), std::uint64_t{70});
}

JARVIS_TEST(VenueRestoreTest)

} // namespace jarvis::local

#include "venue_restore_test.moc"
