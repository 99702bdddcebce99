#include "app/secrets/secret_text.h"

#include "engine/base/check.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <unistd.h>

#include <string>

namespace jarvis::secrets {
namespace {

/// Reads as from a program's standard input.
Expected<journal::Secret, LineFault> lineOf(const std::string& text)
{
    int ends[2];
    CHECK(::pipe(ends) == 0);
    CHECK(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    ::close(ends[1]);
    auto line = readSecretLine(ends[0]);
    ::close(ends[0]);
    return line;
}

std::string textOf(const journal::Secret& secret)
{
    return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()};
}

} // namespace

class SecretTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineCounts_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("with its end") << QByteArray("open sesame\n") << QByteArray("open sesame");
        QTest::newRow("without one") << QByteArray("open sesame") << QByteArray("open sesame");
        QTest::newRow("with the end that Windows writes") << QByteArray("open sesame\r\nmore") << QByteArray("open sesame");
        QTest::newRow("blanks belong to it") << QByteArray(" open sesame \n") << QByteArray(" open sesame ");
        QTest::newRow("more lines do not") << QByteArray("one\ntwo\n") << QByteArray("one");
        QTest::newRow("the longest") << QByteArray(kSecretLineBytesMax, 'x') << QByteArray(kSecretLineBytesMax, 'x');
    }

    void theFirstLineCounts()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, secret);
        const auto line = lineOf(input.toStdString());
        QVERIFY(line.hasValue());
        QCOMPARE(QByteArray::fromStdString(textOf(*line)), secret);
    }

    void nothingIsNoSecret()
    {
        QVERIFY(lineOf("").error() == LineFault::Empty);
        QVERIFY(lineOf("\nnot this").error() == LineFault::Empty);
        QVERIFY(lineOf("\r\n").error() == LineFault::Empty);
        QVERIFY(lineOf(std::string(kSecretLineBytesMax + 1, 'x')).error() == LineFault::TooLong);
        QVERIFY(readSecretLine(-1).error() == LineFault::Unreadable);
    }

    void digitsAreBytesAgain()
    {
        journal::Secret bytes(32);
        for (std::size_t i = 0; i < 32; ++i)
            bytes.bytes()[i] = static_cast<std::byte>(i * 8 + 3);
        const journal::Secret text = toHex(bytes);
        QVERIFY(textOf(text).starts_with("030b131b"));
        const auto again = fromHex(text, 32);
        QVERIFY(again && textOf(*again) == textOf(bytes));
        QVERIFY(!fromHex(text, 31) && !fromHex(text, 0));
        journal::Secret wrong = journal::Secret::copyOf(text.bytes());
        wrong.bytes()[63] = std::byte{'g'};
        QVERIFY(!fromHex(wrong, 32));
    }
};

JARVIS_TEST(SecretTextTest)

} // namespace jarvis::secrets

#include "secret_text_test.moc"
