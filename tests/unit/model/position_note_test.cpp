#include "engine/model/position_note.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <string>

using namespace jarvis;

namespace {

std::string repeated(const char* text, std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string tags(std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += (i == 0 ? "t" : ",t") + std::to_string(i);
    return all;
}

} // namespace

/// What may be written about a position: too much is refused with its numbers, wherever it would be cut.
class PositionNoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsTextAndFitsPasses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("tagged");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("value");
        const int fine = 0;
        QTest::newRow("nothing") << std::string() << std::string() << fine << 0;
        QTest::newRow("a note of two lines, with tags") << std::string("early\n\tbut calm") << std::string("breakout,news of the day") << fine << 0;
        QTest::newRow("as many characters as there may be, each of four bytes") << repeated("\xF0\x9F\x93\x88", 2'000) << std::string() << fine << 0;
        QTest::newRow("one more") << repeated("\xF0\x9F\x93\x88", 2'001) << std::string() << int(ReasonCode::NoteLength) << 2'001;
        QTest::newRow("many more than are kept") << repeated("x", 9'000) << std::string() << int(ReasonCode::NoteLength) << 8'004;
        QTest::newRow("half a character") << std::string("ab\xC3") << std::string() << int(ReasonCode::NoteText) << 3;
        QTest::newRow("a bell") << std::string("ab\a") << std::string() << int(ReasonCode::NoteText) << 3;
        QTest::newRow("a control character of two bytes") << std::string("\xC2\x85") << std::string() << int(ReasonCode::NoteText) << 1;
        QTest::newRow("sixteen tags") << std::string() << tags(16) << fine << 0;
        QTest::newRow("seventeen tags") << std::string() << tags(17) << int(ReasonCode::TagCount) << 17;
        QTest::newRow("a tag of 32 characters") << std::string() << repeated("\xE6\x97\xA5", 32) << fine << 0;
        QTest::newRow("a tag of 33") << std::string() << "a," + repeated("\xE6\x97\xA5", 33) << int(ReasonCode::TagLength) << 33;
        QTest::newRow("an empty tag") << std::string() << std::string("a,,b") << int(ReasonCode::TagText) << 2;
        QTest::newRow("an empty tag at the end") << std::string() << std::string("a,") << int(ReasonCode::TagText) << 2;
        QTest::newRow("a tag twice") << std::string() << std::string("a,b,a") << int(ReasonCode::TagText) << 3;
        QTest::newRow("a tag with space around it") << std::string() << std::string("a, b") << int(ReasonCode::TagText) << 2;
        QTest::newRow("a tag of two lines") << std::string() << std::string("a\nb") << int(ReasonCode::TagText) << 1;
    }
    void onlyWhatIsTextAndFitsPasses()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, tagged);
        QFETCH(int, code);
        QFETCH(int, value);
        PositionNote note;
        note.text = std::string_view(text);
        note.tags = std::string_view(tagged);
        const std::optional<Refusal> refusal = faultOf(note);
        QCOMPARE(refusal ? int(refusal->code) : 0, code);
        if (refusal)
            QCOMPARE(refusal->value.asCount(), std::int64_t{value});
        if (refusal && refusal->limit.kind == Amount::Kind::Count)
            QVERIFY(refusal->limit.asCount() < refusal->value.asCount() && refusal->wouldPass == refusal->limit);
    }

    void whatIsLongerThanFitsIsRefusedHoweverItIsMade()
    {
        for (const char* unit : {"x", ",", "ab,", "\xC3\xA4", "\xE6\x97\xA5", "\xF0\x9F\x93\x88", "\xFF", "\n"}) {
            PositionNote note;
            note.text = std::string_view(repeated(unit, 9'000));
            QVERIFY2(faultOf(note), unit);
            note = {};
            note.tags = std::string_view(repeated(unit, 9'000));
            QVERIFY2(faultOf(note), unit);
        }
    }

    void tagsAreWhatStandsBetweenCommas()
    {
        PositionNote note;
        QVERIFY(tagsOf(note).empty());
        note.tags = "one,two words,three";
        QCOMPARE(tagsOf(note), (std::vector<std::string_view>{"one", "two words", "three"}));
        note.tags = "one,";
        QCOMPARE(tagsOf(note).size(), std::size_t{2});
    }
};

JARVIS_TEST(PositionNoteTest)

#include "position_note_test.moc"
