#include "engine/wire/stream.h"

#include "engine/base/random.h"
#include "tests/support/random_frames.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cstring>

using namespace jarvis;
using wire::Bytes;
using wire::DeskFrame;
using wire::EngineFrame;

namespace {

Bytes joined(Bytes head, const Bytes& tail)
{
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

} // namespace

class StreamTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void everyFrameComesBackAsItWas()
    {
        Random random(11);
        for (int round = 0; round < 2'000; ++round) {
            const Bytes desk = wire::encodeFrame(test::randomDeskFrame(random));
            const auto deskBack = wire::decodeDeskFrame(desk);
            QVERIFY(deskBack.hasValue());
            QVERIFY(wire::encodeFrame(*deskBack) == desk);
            const Bytes engine = wire::encodeFrame(test::randomEngineFrame(random));
            const auto engineBack = wire::decodeEngineFrame(engine);
            QVERIFY(engineBack.hasValue());
            QVERIFY(wire::encodeFrame(*engineBack) == engine);
        }
    }

    void aSizeByKellyIsAQuestionThatNoOlderEngineTakesAmiss()
    {
        api::PreviewQuery query;
        query.draft.instrument = InstrumentId{7};
        query.draft.quantity = Quantity::ofLots(5);
        query.mode = api::SizeMode::Kelly;
        const DeskFrame asked = wire::Ask{3, query};
        const Bytes bytes = wire::encodeFrame(asked);
        const auto queryOf = [](const Bytes& frame) { return std::get<api::PreviewQuery>(std::get<wire::Ask>(*wire::decodeDeskFrame(frame)).query); };
        QCOMPARE(static_cast<int>(queryOf(bytes).mode), static_cast<int>(api::SizeMode::Kelly));
        QCOMPARE(queryOf(bytes).draft.instrument, InstrumentId{7});
        // Whoever does not read the last field knows every word of the rest, and that nothing was named there.
        Bytes older = bytes;
        older.pop_back();
        for (const std::size_t length : {std::size_t{2}, std::size_t{14}}) {
            std::uint16_t told = 0;
            std::memcpy(&told, older.data() + length, sizeof told);
            --told;
            std::memcpy(older.data() + length, &told, sizeof told);
        }
        QCOMPARE(static_cast<int>(queryOf(older).mode), static_cast<int>(api::SizeMode::Notional));
        QCOMPARE(queryOf(older).size, Amount::none());
        // The answer, with and without what an older engine does not say.
        api::OrderPreview preview;
        preview.bound = api::SizeBound::Kelly;
        preview.kelly = KellyAdvice{KellyAdvice::Source::Alike, 84, Ratio::ofPercent(54), Ratio{130'000'000}, Ratio::ofPercent(25), Ratio::ofBasisPoints(465)};
        const auto answered = wire::decodeEngineFrame(wire::encodeFrame(EngineFrame(wire::Reply{3, api::Answer(preview)})));
        QVERIFY(answered);
        const auto& back = std::get<api::OrderPreview>(*std::get<wire::Reply>(*answered).answer);
        QVERIFY(back.kelly == preview.kelly);
        QCOMPARE(static_cast<int>(back.bound), static_cast<int>(api::SizeBound::Kelly));
    }

    void aNumberOfFewBytesIsWrittenInOneWayOnly()
    {
        const auto frameOf = [](const std::vector<int>& volume) {
            wire::QuoteChange change;
            change.fields = 1 << 9;
            Bytes bytes = wire::encodeFrame(EngineFrame(wire::QuoteChanges{{}, {change}}));
            // The volume is the last byte of all: in its place stands what is given.
            bytes.pop_back();
            for (const int byte : volume)
                bytes.push_back(static_cast<std::byte>(byte));
            // The lengths of the frame, and of the change: two bytes in front of instrument, fields (two) and time.
            for (const std::size_t at : {std::size_t{2}, bytes.size() - volume.size() - 6})
                bytes[at] = static_cast<std::byte>(std::to_integer<std::size_t>(bytes[at]) + volume.size() - 1);
            return bytes;
        };
        const auto volumeOf = [&](const std::vector<int>& volume) -> std::optional<std::int64_t> {
            const auto frame = wire::decodeEngineFrame(frameOf(volume));
            return frame ? std::optional(std::get<wire::QuoteChanges>(*frame).quotes.at(0).quote.volume24h.lots()) : std::nullopt;
        };
        QCOMPARE(volumeOf({0x00}), std::optional<std::int64_t>(0));
        QCOMPARE(volumeOf({0x01}), std::optional<std::int64_t>(-1));
        QCOMPARE(volumeOf({0x80, 0x01}), std::optional<std::int64_t>(64));
        QCOMPARE(volumeOf({0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01}), std::optional(INT64_MIN));
        QVERIFY(!volumeOf({0x80, 0x00})); // a byte that adds nothing
        QVERIFY(!volumeOf({0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02})); // 65 bits
        QVERIFY(!volumeOf({0xFF, 0xFF})); // cut short
    }

    void partsMakeTheSameFrameAsTheWhole()
    {
        Random random(12);
        for (const std::size_t count : {0, 1, 7, 300}) {
            const std::vector<api::EventRecord> records = test::randomRecords(random, count);
            Bytes body;
            wire::encodeRecords(records, body);
            const api::Cursor from{3, 40};
            const api::Cursor to{3, 47};
            const auto told = static_cast<std::uint32_t>(count);
            QVERIFY(joined(wire::deltaHead(from, to, told, body.size()), body) == wire::encodeFrame(EngineFrame(api::Delta{from, to, records})));
            const Timestamp time = timestampFromMillis(1'795'262'400'000);
            QVERIFY(joined(wire::snapshotHead(to, time, "node-7", told, body.size()), body)
                == wire::encodeFrame(EngineFrame(api::Snapshot{to, time, "node-7", records})));
        }
    }

    void anEventOfALaterReleaseIsLeftOutAndCounted()
    {
        Random random(13);
        const std::vector<api::EventRecord> records = test::randomRecords(random, 3);
        Bytes body;
        std::vector<std::size_t> starts;
        for (const api::EventRecord& record : records) {
            starts.push_back(body.size());
            wire::encodeRecords(std::span(&record, 1), body);
        }
        // The tag of the second one's event stands behind length, sequence, time, cause and origin (length, kind, text).
        const std::size_t origin = starts[1] + 2 + 8 + 8 + 16;
        const auto originSize = static_cast<std::size_t>(body[origin]) | static_cast<std::size_t>(body[origin + 1]) << 8;
        const std::size_t tag = origin + 2 + originSize;
        body[tag] = std::byte{0xFF};
        body[tag + 1] = std::byte{0x7F};
        std::uint32_t skipped = 0;
        const auto frame = wire::decodeEngineFrame(joined(wire::deltaHead({1, 1}, {1, 4}, 3, body.size()), body), &skipped);
        QVERIFY(frame.hasValue());
        const auto& delta = std::get<api::Delta>(*frame);
        QCOMPARE(delta.events.size(), std::size_t{2});
        QCOMPARE(skipped, 1U);
        QVERIFY(delta.events[0] == records[0] && delta.events[1] == records[2]);
        QCOMPARE(delta.to.sequence, std::uint64_t{4});
    }

    void brokenBytesAreRefusedWhateverTheyAre()
    {
        Random random(14);
        for (int round = 0; round < 3'000; ++round) {
            Bytes bytes = wire::encodeFrame(test::randomEngineFrame(random));
            for (std::uint64_t hits = 1 + random.below(4); hits > 0; --hits)
                bytes[random.below(bytes.size())] = static_cast<std::byte>(random.next());
            if (random.below(2) == 1)
                bytes.resize(random.below(bytes.size()));
            // Either it is a frame, and then it can be told on, or it is refused: the sanitizers watch the rest.
            if (const auto frame = wire::decodeEngineFrame(bytes))
                QVERIFY(!wire::encodeFrame(*frame).empty());
        }
    }

    void aFalseCountAllocatesNothing()
    {
        Bytes bytes = wire::deltaHead({1, 1}, {1, 2}, 0, 0);
        std::fill(bytes.end() - 4, bytes.end(), std::byte{0xFF});
        const auto frame = wire::decodeEngineFrame(bytes);
        QVERIFY(!frame.hasValue());
        QCOMPARE(frame.error(), wire::DecodeError::Truncated);
    }

    void aFrameWithSurplusBytesIsRefused()
    {
        Bytes bytes = wire::encodeFrame(DeskFrame(wire::Ping{7}));
        bytes.push_back(std::byte{0});
        QCOMPARE(wire::decodeDeskFrame(bytes).error(), wire::DecodeError::TrailingBytes);
    }
};

JARVIS_TEST(StreamTest)
#include "stream_test.moc"
