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

JARVIS_TEST(OkxSignTest)
#include "okx_sign_test.moc"
