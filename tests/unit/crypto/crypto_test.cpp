#include "engine/crypto/ed25519.h"
#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <string>

using namespace jarvis::crypto;

namespace {

std::string repeated(char c, std::size_t count)
{
    return std::string(count, c);
}

} // namespace

class CryptoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hmacAnswersRfc4231_data();
    void hmacAnswersRfc4231();
    void ed25519AnswersRfc8032();
    void keysThatAreNoneAreRefused_data();
    void keysThatAreNoneAreRefused();
    void base64GoesThereAndBack();
    void whatIsNoBase64IsRefused();
    void aSecretMovesAndStaysOne();
};

void CryptoTest::hmacAnswersRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2, a short key") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                         << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 6, a key longer than a block") << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                                                       << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void CryptoTest::hmacAnswersRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, code);
    QCOMPARE(hex(hmacSha256(bytesOf(std::string_view(key.constData(), std::size_t(key.size()))), message.toStdString())), code.toStdString());
}

void CryptoTest::ed25519AnswersRfc8032()
{
    const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const Ed25519Key key = Ed25519Key::fromSeed(bytesOf(std::string_view(seed.constData(), 32)));
    QCOMPARE(hex(key.publicKey()), std::string("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(hex(key.sign("")),
        std::string("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
}

void CryptoTest::keysThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<int>("error");
    using Error = Ed25519Key::Error;
    const QByteArray body = "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";
    QTest::newRow("nothing") << QByteArray() << int(Error::NoPem);
    QTest::newRow("without its frame") << body << int(Error::NoPem);
    QTest::newRow("no base64") << QByteArray("-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----") << int(Error::NoPem);
    QTest::newRow("its frame the wrong way round") << QByteArray("-----END PRIVATE KEY----------BEGIN PRIVATE KEY-----") << int(Error::NoPem);
    QTest::newRow("one that is too short") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----") << int(Error::NotEd25519);
    QTest::newRow("an RSA key") << "-----BEGIN PRIVATE KEY-----\nMIIEvg" + body.mid(6) + "\n-----END PRIVATE KEY-----" << int(Error::NotEd25519);
    QTest::newRow("an encrypted one") << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + body + "\n-----END ENCRYPTED PRIVATE KEY-----" << int(Error::Encrypted);
}

void CryptoTest::keysThatAreNoneAreRefused()
{
    QFETCH(QByteArray, pem);
    QFETCH(int, error);
    const auto key = Ed25519Key::fromPem(pem.toStdString());
    QVERIFY(!key);
    QCOMPARE(int(key.error()), error);
}

void CryptoTest::base64GoesThereAndBack()
{
    for (std::size_t length = 0; length < 70; ++length) {
        const std::string bytes = repeated(static_cast<char>(length * 37), length);
        const std::string text = base64(bytesOf(bytes));
        QCOMPARE(text, QByteArray::fromStdString(bytes).toBase64().toStdString());
        const auto back = fromBase64(text);
        QVERIFY(back.has_value());
        QCOMPARE(std::string(reinterpret_cast<const char*>(back->data()), back->size()), bytes);
    }
}

void CryptoTest::whatIsNoBase64IsRefused()
{
    for (const char* text : {"a", "ab=c", "====", "a b!", "AAAA="})
        QVERIFY2(!fromBase64(text), text);
}

void CryptoTest::aSecretMovesAndStaysOne()
{
    Secret secret = Secret::copyOf(bytesOf("abc"));
    Secret moved(std::move(secret));
    QCOMPARE(hex(moved.bytes()), std::string("616263"));
    QVERIFY(secret.bytes().empty());
}

JARVIS_TEST(CryptoTest)
#include "crypto_test.moc"
