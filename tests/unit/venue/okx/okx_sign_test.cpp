#include "engine/venue/okx/errors.h"
#include "engine/venue/okx/sign.h"
#include "tests/support/error_classes.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue;
using jarvis::test::goldenVectors;
using jarvis::test::textAt;

class OkxSignTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersTheGoldenVectors();
    void errorsMeanWhatOthersMakeOfThem();
    void codesThatMatterHaveWords();
    void hedgeModeIsToldByTheWords();
};

void OkxSignTest::answersTheGoldenVectors()
{
    const QJsonObject golden = goldenVectors("sign_okx.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    const Credentials key = Credentials::hmac(textAt(golden, "apiKey"), textAt(golden, "secret"), textAt(golden, "passphrase"));
    const Timestamp now = timestampFromMillis(1'700'000'000'000);
    int count = 0;
    for (const QJsonValue& value : golden.value(QLatin1String("vectors")).toArray()) {
        const QJsonObject vector = value.toObject();
        ++count;
        if (vector.contains(QLatin1String("ws_url"))) {
            const QJsonObject login = QJsonDocument::fromJson(QByteArray::fromStdString(okx::loginMessage(now, key))).object();
            QCOMPARE(login, vector.value(QLatin1String("message")).toObject());
            continue;
        }
        const std::string url = textAt(vector, "url");
        const std::string target = url.substr(url.find("/api/"));
        const QJsonObject headers = vector.value(QLatin1String("headers")).toObject();
        for (const auto& [name, text] : okx::signedHeaders(textAt(vector, "method"), target, textAt(vector, "body"), now, key))
            QVERIFY2(text == textAt(headers, name.c_str()), (textAt(vector, "id") + ' ' + name).c_str());
    }
    QCOMPARE(count, 16);
}

void OkxSignTest::errorsMeanWhatOthersMakeOfThem()
{
    test::compareErrors(okx::allErrors(), "okx", {QStringLiteral("exact")}, 30);
}

void OkxSignTest::codesThatMatterHaveWords()
{
    test::requireWords(okx::allErrors(), {50001, 50004, 50011, 50013, 50026, 50027, 50061, 50102, 50111, 50112, 50113, 51000, 51001, 51008, 51010, 51016, 51020, 51022, 51030, 51121,
                                             51127, 51131, 51169, 51400, 51503, 51509, 51510, 51603, 60004, 60006, 60011, 60014, 60018, 63999, 64008});
}

void OkxSignTest::hedgeModeIsToldByTheWords()
{
    QVERIFY(okx::errorOf(51000, "Parameter sz error").reason == ReasonCode::VenueRequestWrong);
    const VenueError hedge = okx::errorOf(51000, "Parameter posSide error");
    QVERIFY(hedge.meaning == ErrorMeaning::AccountSetup && hedge.reason == ReasonCode::VenueAccountMode && hedge.code == 51000);
}

JARVIS_TEST(OkxSignTest)
#include "okx_sign_test.moc"
