#include "engine/wire/codec.h"

#include "engine/base/random.h"
#include "tests/support/random_events.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;

namespace {

constexpr std::size_t kEventKinds = std::variant_size_v<api::Event>;
constexpr std::size_t kActionKinds = std::variant_size_v<api::Action>;

api::EventRecord randomRecord(std::size_t kind, Random& random)
{
    api::EventRecord record;
    record.sequence = random.next();
    record.time = timestampFromNanos(static_cast<std::int64_t>(random.next() >> 2));
    record.cause = Uuid{random.next(), random.next()};
    record.origin = api::Origin{api::Origin::Kind::Desk, "ada"};
    record.event = test::randomEvent(kind, random);
    return record;
}

wire::Bytes encoded(const api::EventRecord& record)
{
    wire::Bytes bytes;
    wire::encode(record, bytes);
    return bytes;
}

} // namespace

class CodecTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void everyEventComesBackAsItWas()
    {
        Random random(7);
        for (int round = 0; round < 200; ++round) {
            for (std::size_t kind = 0; kind < kEventKinds; ++kind) {
                const api::EventRecord record = randomRecord(kind, random);
                const auto decoded = wire::decodeEvent(encoded(record));
                QVERIFY2(decoded.hasValue(), qPrintable(QString::number(kind)));
                QVERIFY2(*decoded == record, qPrintable(QString::number(kind)));
            }
        }
    }

    void everyCommandComesBackAsItWas()
    {
        Random random(8);
        for (int round = 0; round < 200; ++round) {
            for (std::size_t kind = 0; kind < kActionKinds; ++kind) {
                const api::Command command = test::randomCommand(kind, random);
                wire::Bytes bytes;
                wire::encode(command, bytes);
                const auto decoded = wire::decodeCommand(bytes);
                QVERIFY(decoded.hasValue());
                QVERIFY(*decoded == command);
            }
        }
    }

    void aSnapshotComesBackInOrder()
    {
        Random random(9);
        std::vector<api::EventRecord> records;
        for (std::size_t i = 0; i < 50; ++i)
            records.push_back(randomRecord(i % kEventKinds, random));
        wire::Bytes bytes;
        wire::encodeSnapshot(records, bytes);
        const auto decoded = wire::decodeSnapshot(bytes);
        QVERIFY(decoded.hasValue());
        QVERIFY(*decoded == records);
    }

    void everyTruncationIsRefused()
    {
        Random random(10);
        for (std::size_t kind = 0; kind < kEventKinds; ++kind) {
            const wire::Bytes bytes = encoded(randomRecord(kind, random));
            for (std::size_t size = 0; size < bytes.size(); ++size)
                QVERIFY(!wire::decodeEvent(wire::ByteView(bytes).first(size)).hasValue());
        }
    }

    void aLongerOneIsRefused()
    {
        Random random(11);
        wire::Bytes bytes = encoded(randomRecord(5, random));
        bytes.push_back(std::byte{0});
        QCOMPARE(wire::decodeEvent(bytes).error(), wire::DecodeError::TrailingBytes);
    }

    void anUnknownEventIsNamedAsSuch()
    {
        // A record whose event tag lies beyond the last one: what a later release would write.
        api::EventRecord record;
        record.event = api::BalanceChanged{};
        wire::Bytes bytes = encoded(record);
        const std::size_t tagAt = 2 + 2 + 8 + 8 + 16 + (2 + 1 + 1);
        QCOMPARE(std::to_integer<int>(bytes[tagAt]), 9);
        bytes[tagAt] = std::byte{200};
        QCOMPARE(wire::decodeEvent(bytes).error(), wire::DecodeError::UnknownType);
    }

    void fieldsOfALaterReleaseAreSkippedAndMissingOnesKeepTheirDefaults()
    {
        api::EventRecord record;
        record.event = api::LimitChanged{LimitId::OpenOrders, Amount::of(std::int64_t{7})};
        const wire::Bytes bytes = encoded(record);
        const std::size_t eventAt = 2 + 2 + 8 + 8 + 16 + (2 + 1 + 1) + 2;

        wire::Bytes longer = bytes;
        longer.push_back(std::byte{42});
        longer[2] = std::byte(std::to_integer<int>(longer[2]) + 1);
        longer[eventAt] = std::byte(std::to_integer<int>(longer[eventAt]) + 1);
        const auto fromLater = wire::decodeEvent(longer);
        QVERIFY(fromLater.hasValue());
        QVERIFY(*fromLater == record);

        const std::size_t amountBytes = 2 + 1 + 16;
        wire::Bytes shorter(bytes.begin(), bytes.end() - amountBytes);
        shorter[2] = std::byte(std::to_integer<int>(shorter[2]) - static_cast<int>(amountBytes));
        shorter[eventAt] = std::byte(std::to_integer<int>(shorter[eventAt]) - static_cast<int>(amountBytes));
        const auto fromEarlier = wire::decodeEvent(shorter);
        QVERIFY(fromEarlier.hasValue());
        QVERIFY((std::get<api::LimitChanged>(fromEarlier->event) == api::LimitChanged{LimitId::OpenOrders, Amount::none()}));
    }

    void anyBytesEndInAValueOrAnError()
    {
        Random random(12);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            wire::Bytes bytes = encoded(randomRecord(random.below(kEventKinds), random));
            for (int flips = static_cast<int>(random.between(1, 4)); flips > 0; --flips)
                bytes[random.below(bytes.size())] = static_cast<std::byte>(random.below(256));
            if (const auto decoded = wire::decodeEvent(bytes)) {
                ++accepted;
                QVERIFY(!wire::toJson(*decoded).empty());
            }
        }
        QVERIFY(accepted > 0);
    }

    void jsonNamesTheEventAndKeepsMoneyExact()
    {
        api::EventRecord record;
        record.sequence = 12;
        record.event = api::BalanceChanged{Balance{Money::ofWhole(10'000), Money::ofUnits(-1), Money::zero(), Money::zero()}};
        const std::string json = wire::toJson(record);
        QVERIFY(json.find("\"sequence\":12") != std::string::npos);
        QVERIFY(json.find("\"BalanceChanged\"") != std::string::npos);
        QVERIFY(json.find("\"realised\":\"-0.000000000001\"") != std::string::npos);
    }

    void theFormatOfThisReleaseIsFixed()
    {
        // A change here breaks every journal that is out there: append fields instead.
        api::EventRecord record;
        record.sequence = 1;
        record.event = api::CommandSettled{Uuid{1, 2}, std::nullopt, OrderId{3}, 4, true};
        const auto bytes = encoded(record);
        const QByteArray raw(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        QCOMPARE(raw.toHex(), QByteArray("0100" "4700" "0100000000000000" "0000000000000000" "00000000000000000000000000000000"
                                         "02000100" "0500" "1f00" "01000000000000000200000000000000" "00" "0300000000000000"
                                         "04000000" "01" "00"));
    }
};

JARVIS_TEST(CodecTest)
#include "codec_test.moc"
