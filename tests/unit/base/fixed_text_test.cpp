#include "engine/base/fixed_text.h"

#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <string>

namespace jarvis::base_test {

class FixedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatFits_data();
    void keepsWhatFits();
    void comparesByText();
    void neverLeavesHalfACharacter();
};

void FixedTextTest::keepsWhatFits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept"); // of at most six bytes
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("shorter") << QByteArray("BTC") << QByteArray("BTC");
    QTest::newRow("exactly as long") << QByteArray("ABCDEF") << QByteArray("ABCDEF");
    QTest::newRow("one too long") << QByteArray("ABCDEFG") << QByteArray("ABCDEF");
    QTest::newRow("two-byte characters that fit") << QByteArray("äöü") << QByteArray("äöü");
    QTest::newRow("a two-byte character across the end") << QByteArray("ABCDEä") << QByteArray("ABCDE");
    QTest::newRow("a three-byte character across the end") << QByteArray("ABCD€") << QByteArray("ABCD");
    QTest::newRow("a four-byte character across the end") << QByteArray("ABC\xF0\x9F\x98\x80") << QByteArray("ABC");
    QTest::newRow("a zero ends it") << QByteArray("AB\0CD", 5) << QByteArray("AB");
    QTest::newRow("only the middle of a character") << QByteArray("\x80\x80\x80\x80\x80\x80\x80\x80") << QByteArray("");
}

void FixedTextTest::keepsWhatFits()
{
    QFETCH(QByteArray, text);
    const FixedText<6> fixed(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    const std::string_view view = fixed.view();
    QTEST(QByteArray(view.data(), static_cast<qsizetype>(view.size())), "kept");
    QCOMPARE(fixed.isEmpty(), view.empty());
}

void FixedTextTest::comparesByText()
{
    QVERIFY(FixedText<8>("abc") == FixedText<8>(std::string_view("abc")));
    QVERIFY(!(FixedText<8>("abc") == FixedText<8>("abd")));
    QVERIFY(FixedText<8>() == FixedText<8>(""));
    QVERIFY2(FixedText<2>("abc") == FixedText<2>("abd"), "what was cut is gone");
    QVERIFY2(FixedText<8>(std::string_view("ab\0c", 4)) == FixedText<8>("ab"), "what stands behind a zero is no part of it");
}

void FixedTextTest::neverLeavesHalfACharacter()
{
    std::string text;
    for (const char* character : {"a", "ä", "€", "\xF0\x9F\x98\x80"}) {
        for (std::size_t length = 0; length < 16; ++length) {
            text = std::string(length, 'x') + character + character + character;
            const FixedText<16> fixed{std::string_view(text)};
            const std::string_view view = fixed.view();
            const QString decoded = QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
            QVERIFY(!decoded.contains(QChar::ReplacementCharacter));
            QVERIFY2(text.size() <= 16 ? view == text : view.size() > 16 - 4, "no more is cut than must be");
        }
    }
}

JARVIS_TEST(FixedTextTest)

} // namespace jarvis::base_test

#include "fixed_text_test.moc"
