#include "engine/venue/bybit/errors.h"
#include "engine/venue/bybit/sign.h"
#include "tests/support/error_classes.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using jarvis::test::goldenVectors;
using jarvis::test::textAt;

class BybitSignTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheGoldenVectors();
    void errorsMeanWhatOthersMakeOfThem();
    void codesThatMatterHaveWords();
    void hedgeModeIsToldByTheWords();
};

void BybitSignTest::answersTheGoldenVectors()
{
    const QJsonObject golden = goldenVectors("sign_bybit.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    const Credentials key = Credentials::hmac(textAt(golden, "apiKey"), textAt(golden, "secret"));
    int count = 0;
    for (const QJsonValue& value : golden.value(QLatin1String("vectors")).toArray()) {
        const QJsonObject vector = value.toObject();
        const std::string id = textAt(vector, "id");
        ++count;
        if (vector.contains(QLatin1String("ws_url"))) {
            const QJsonObject login = QJsonDocument::fromJson(QByteArray::fromStdString(bybit::loginMessage("1", timestampFromMillis(1'700'000'010'000), key))).object();
            const QJsonArray args = login.value(QLatin1String("args")).toArray();
            QCOMPARE(args.size(), 3);
            QCOMPARE(args.at(2).toString().toStdString(), textAt(vector, "signature"));
            continue;
        }
        const std::string url = textAt(vector, "url");
        const std::string body = textAt(vector, "body");
        const std::size_t query = url.find('?');
        const QJsonObject headers = vector.value(QLatin1String("headers")).toObject();
        const Duration window = std::chrono::milliseconds(headers.value(QLatin1String("X-BAPI-RECV-WINDOW")).toString().toInt());
        const std::string payload = !body.empty() ? body : query == std::string::npos ? "" : url.substr(query + 1);
        for (const auto& [name, text] : bybit::signedHeaders(payload, timestampFromMillis(1'700'000'000'000), window, key))
            QVERIFY2(text == textAt(headers, name.c_str()), (id + ' ' + name).c_str());
    }
    QCOMPARE(count, 16);
}

void BybitSignTest::errorsMeanWhatOthersMakeOfThem()
{
    test::compareErrors(bybit::allErrors(), "bybit", {QStringLiteral("exact")}, 20);
}

void BybitSignTest::codesThatMatterHaveWords()
{
    test::requireWords(bybit::allErrors(), {10000, 10001, 10002, 10003, 10004, 10005, 10006, 10010, 10016, 10018, 10019, 10027, 10028, 10403, 10429, 20006, 33004, 110001, 110003,
                                               110004, 110007, 110012, 110017, 110020, 110023, 110043, 110045, 110072, 110079, 110092, 110093, 110094});
}

void BybitSignTest::hedgeModeIsToldByTheWords()
{
    QVERIFY(bybit::errorOf(10001, "params error: qty invalid").reason == ReasonCode::VenueRequestWrong);
    const VenueError hedge = bybit::errorOf(10001, "position idx not match position mode");
    QVERIFY(hedge.meaning == ErrorMeaning::AccountSetup && hedge.reason == ReasonCode::VenueAccountMode && hedge.code == 10001);
}

JARVIS_TEST(BybitSignTest)
#include "bybit_sign_test.moc"
