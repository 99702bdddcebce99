#include "engine/base/text.h"

#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>
#include <QTest>

namespace jarvis::base_test {

/// Bytes from outside that must not do harm where we write them.
class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWholeCharactersCount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("bytes");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("a letter") << QByteArray("a") << 1;
        QTest::newRow("a zero") << QByteArray(1, '\0') << 1;
        QTest::newRow("two bytes") << QByteArray("\xC3\xA4x") << 2;
        QTest::newRow("three bytes") << QByteArray("\xE2\x82\xAC") << 3;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << 4;
        QTest::newRow("the last of all") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
        QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("a stray byte") << QByteArray("\x80") << 0;
        QTest::newRow("cut") << QByteArray("\xE2\x82") << 0;
        QTest::newRow("the second byte missing") << QByteArray("\xC3x") << 0;
        QTest::newRow("the last byte missing") << QByteArray("\xE2\x82x") << 0;
        QTest::newRow("longer than needed, two") << QByteArray("\xC0\x80") << 0;
        QTest::newRow("longer than needed, three") << QByteArray("\xE0\x9F\xBF") << 0;
        QTest::newRow("longer than needed, four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
        QTest::newRow("half of a pair") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("no character begins so") << QByteArray("\xFF") << 0;
    }

    void onlyWholeCharactersCount()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, bytes);
        QCOMPARE(static_cast<int>(utf8CharacterBytes(text.toStdString())), bytes);
    }

    void anyBytesAreValidJson()
    {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        const QByteArray json = "[" + QByteArray::fromStdString(jsonText((all + "\"\\\xE2\x82\xAC").toStdString())) + "]";
        QJsonParseError error;
        const QString text = QJsonDocument::fromJson(json, &error).array()[0].toString();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(text.endsWith(QStringLiteral("\"\\€")));
        QCOMPARE(text[9], QLatin1Char('\t'));
        QCOMPARE(text.count(QChar::ReplacementCharacter), 128);
        QCOMPARE(jsonText("plain"), std::string("\"plain\""));
    }

    void aTerminalIsGivenNoOrders()
    {
        QCOMPARE(printableText("limits.leverage = 3 \xE2\x82\xAC"), std::string("limits.leverage = 3 \xE2\x82\xAC"));
        QCOMPARE(printableText("\x1B[2J"), std::string("\\x1b[2J"));
        QCOMPARE(printableText(std::string("a\0b", 3)), std::string("a\\x00b"));
        QCOMPARE(printableText("\xC2\x9B" "2J"), std::string("\\xc2\\x9b2J"));
        QCOMPARE(printableText("\xFF\x7F\n"), std::string("\\xff\\x7f\\x0a"));
    }

    void timesAreWrittenFromTheFirstToTheLast()
    {
        QCOMPARE(isoTime(timestampFromMillis(1'795'262'400'007), 3), std::string("2026-11-21T12:00:00.007Z"));
        QCOMPARE(isoTime(timestampFromNanos(1), 9), std::string("1970-01-01T00:00:00.000000001Z"));
        QCOMPARE(isoTime(timestampFromNanos(-1), 0), std::string("1969-12-31T23:59:59Z"));
        QCOMPARE(isoTime(Timestamp::max(), 9), std::string("2262-04-11T23:47:16.854775807Z"));
        QCOMPARE(isoTime(Timestamp::min(), 9), std::string("1677-09-21T00:12:43.145224192Z"));
        QCOMPARE(utcDay(Timestamp::min()), std::int64_t{-106'752});
        QCOMPARE(utcDay(timestampFromNanos(-1)), std::int64_t{-1});
        QCOMPARE(timeOfDay(timestampFromNanos(-1)), kDay - 1ns);
    }
};

JARVIS_TEST(TextTest)

} // namespace jarvis::base_test

#include "text_test.moc"
