#include "engine/server/rest/json_body.h"
#include "engine/server/rest/json_writer.h"
#include "engine/server/rest/order_draft.h"
#include "engine/server/rest/web_target.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::server::rest;

/// What a request is made of: paths, queries, bodies, numbers and times, each read in one way and no other.
class RequestPartsTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void pathsAreReadInOneWay()
    {
        struct Row {
            const char* what;
            std::string target;
            std::string segments; ///< "-": refused
        };
        const Row rows[]{
            {"a plain path", "/api/v1/orders/7", "api|v1|orders|7"},
            {"the root", "/", ""},
            {"a slash at the end is a segment more", "/health/", "health|"},
            {"letters may be encoded", "/%68ealth", "health"},
            {"as proxies write it", "http://host:1/health", "health"},
            {"dots alone are refused", "/a/../b", "-"},
            {"also encoded", "/a/%2e%2E/b", "-"},
            {"a slash within a segment is refused", "/a%2fb", "-"},
            {"a backslash is refused", "/a%5cb", "-"},
            {"an empty segment is refused", "/a//b", "-"},
            {"a zero is refused", "/a%00", "-"},
            {"a line end is refused", "/a%0a", "-"},
            {"what is no UTF-8 is refused", "/%ff", "-"},
            {"half a sign is refused", "/%4", "-"},
            {"a fragment is refused", "/a#b", "-"},
            {"no path", "*", "-"},
            {"very many segments", "/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", "-"},
        };
        for (const Row& row : rows) {
            const auto parsed = WebTarget::parse(row.target);
            std::string found;
            for (std::size_t i = 0; parsed && i < parsed->segments.size(); ++i)
                found.append(i == 0 ? "" : "|").append(parsed->segments[i]);
            QVERIFY2((parsed ? found : "-") == row.segments, row.what);
        }
    }

    void queriesNameEachThingOnce()
    {
        const auto parsed = WebTarget::parse("/a?limit=5&text=%C3%BC%26&empty");
        QVERIFY(parsed.hasValue());
        QCOMPARE(parsed->query.at("limit"), std::string("5"));
        QCOMPARE(parsed->query.at("text"), std::string("\xC3\xBC&"));
        QCOMPARE(parsed->query.at("empty"), std::string());
        for (const char* wrong : {"/a?x=1&x=2", "/a?=1", "/a?x=%zz", "/a?x=%00", "/a?a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p&q"})
            QVERIFY2(!WebTarget::parse(wrong).hasValue(), wrong);
    }

    void aBodySaysWhereItBreaks()
    {
        const auto broken = JsonBody::parse("{\"a\": 1,\n  \"b\" 2}");
        QVERIFY(!broken);
        QCOMPARE(broken.error().line, std::size_t{2});
        QCOMPARE(broken.error().column, std::size_t{7});
        for (const std::string& wrong : {std::string(), std::string("[]"), std::string("3"), std::string("{\"a\":1,\"a\":2}"), std::string("{\"a\":\"\xff\"}"),
                 "{\"a\":" + std::string(60'000, '['), std::string(60'000, '{'), std::string("{\"a\":1} x")})
            QVERIFY2(!JsonBody::parse(wrong), wrong.substr(0, 20).c_str());
        // As deep as is allowed, and one more.
        QVERIFY(JsonBody::parse("{\"a\":" + std::string(7, '[') + std::string(7, ']') + "}").hasValue());
        QVERIFY(!JsonBody::parse("{\"a\":" + std::string(8, '[') + std::string(8, ']') + "}").hasValue());
    }

    void membersAreReadByNameAndTheFirstWrongOneIsBlamed()
    {
        const auto body = JsonBody::parse(R"({"text":"x","flag":true,"whole":7,"none":null,"half":0.5,"list":[1]})");
        QVERIFY(body.hasValue());
        BodyReader reader(*body);
        QCOMPARE(reader.text("text").value_or(""), std::string("x"));
        QCOMPARE(reader.flag("flag").value_or(false), true);
        QCOMPARE(reader.whole("whole", 1, 9).value_or(0), std::int64_t{7});
        QVERIFY(!reader.text("none"));
        QVERIFY(!reader.text("half"));
        QVERIFY(!reader.flag("list"));
        QCOMPARE(reader.finish()->pointer, std::string("#/half"));
        BodyReader careless(*body);
        careless.text("text");
        QVERIFY(careless.finish().has_value()); // members that nobody asked for
    }

    void aListOfObjectsIsReadRowByRow()
    {
        const auto body = JsonBody::parse(R"({"a":{"x":[{"n":1}]},"rows":[{"n":1,"deep":{"n":[{"n":9}]}},{"n":"two"},{}],"after":7})");
        QVERIFY(body.hasValue());
        BodyReader reader(*body);
        const JsonBody::Rows* rows = reader.rows("rows", 3);
        QVERIFY(rows != nullptr && rows->size() == 3);
        QCOMPARE(reader.whole("after", 0, 9).value_or(0), std::int64_t{7});
        BodyReader first((*rows)[0], "#/rows/0/");
        QCOMPARE(first.whole("n", 0, 9).value_or(0), std::int64_t{1});
        QVERIFY(!first.text("deep"));
        QCOMPARE(first.finish()->pointer, std::string("#/rows/0/deep"));
        BodyReader second((*rows)[1], "#/rows/1/");
        QCOMPARE(second.text("n").value_or(""), std::string("two"));
        QVERIFY(!second.finish());
        for (const std::string& wrong : {std::string("[]"), std::string("[1]"), std::string("[{},1]"), std::string("[[{}]]"), std::string("[{},[{}]]"), std::string("{}"), std::string("[{},{},{},{}]"), std::string("null")}) {
            const auto other = JsonBody::parse("{\"rows\":" + wrong + "}");
            QVERIFY2(other.hasValue(), wrong.c_str());
            BodyReader careful(*other);
            QVERIFY2(careful.rows("rows", 3) == nullptr, wrong.c_str());
        }
        QVERIFY(!JsonBody::parse(R"({"rows":[{"n":1,"n":2}]})"));
        std::string many = "{\"rows\":[{}";
        for (std::size_t i = 0; i < JsonBody::kRowsMax; ++i)
            many += ",{}";
        QVERIFY(!JsonBody::parse(many + "]}"));
    }

    void numbersArePlainOrRefused()
    {
        for (const char* right : {"0", "0.25", "-1.5", "100000000000", "0.000000000001"})
            QVERIFY2(plainDecimal(right).has_value(), right);
        for (const char* wrong : {"", "-", ".5", "5.", "1e3", "+1", " 1", "1,000", "0x10", "NaN", "1_000", "1234567890123456789012345", "1.2.3", "--1"})
            QVERIFY2(!plainDecimal(wrong), wrong);
        QCOMPARE(limitAmount(Amount::Kind::Money, "12.5")->asMoney(), Money::ofCents(1'250));
        QCOMPARE(limitAmount(Amount::Kind::Ratio, "0.05")->asRatio(), Ratio::ofPercent(5));
        QCOMPARE(limitAmount(Amount::Kind::Period, "0.5")->asDuration(), Duration(std::chrono::milliseconds(500)));
        QVERIFY(!limitAmount(Amount::Kind::Count, "1.5"));
        QVERIFY(!limitAmount(Amount::Kind::Ratio, "0.000000001"));
        QVERIFY(!limitAmount(Amount::Kind::Period, "99999999999999"));
    }

    void timesArePlainOrRefused()
    {
        QCOMPARE(plainTime("2026-11-21T12:00:00Z"), std::optional(timestampFromMillis(1'795'262'400'000)));
        QCOMPARE(plainTime("2026-11-21T12:00:00.250Z"), std::optional(timestampFromMillis(1'795'262'400'250)));
        for (const char* wrong : {"", "2026-11-21", "2026-11-21T12:00:00", "2026-02-30T00:00:00Z", "2026-11-21T24:00:00Z", "2026-11-21T12:00:00+01:00", "2026-11-21T12:00:00.Z",
                 "1969-12-31T23:59:59Z", "2026-11-21 12:00:00Z", "2026-11-21T12:00:00.1234567890Z", "20261121T120000Z", "99999-11-21T12:00:00Z"})
            QVERIFY2(!plainTime(wrong), wrong);
    }

    void jsonIsWrittenWithItsCommas()
    {
        JsonWriter out;
        out.object().member("a", 1).name("b").array().text("x\"").none().object().end().end().member("c", true).end();
        QCOMPARE(out.take(), std::string("{\"a\":1,\"b\":[\"x\\\"\",null,{}],\"c\":true}"));
    }
};

JARVIS_TEST(RequestPartsTest)

#include "request_parts_test.moc"
