#include "engine/server/auth/jwt.h"

#include "engine/base/random.h"
#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

#include <string>
#include <vector>

using namespace jarvis;
using namespace jarvis::server::auth;
using server::Denial;
using server::Scope;

namespace {

const Timestamp kNow = timestampFromMillis(1'795'262'400'000);
const TokenParties kParties;

QByteArray base64Url(const QByteArray& bytes) { return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); }

QByteArray bytesOf(std::span<const std::byte> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

Claims someClaims()
{
    return {FixedText<24>("ada"), {Scope::Read, Scope::Write}, kNow, kNow + std::chrono::minutes(15), FixedText<16>("0123456789abcdef"), FixedText<32>("00112233445566778899aabbccddeeff")};
}

/// What somebody could write who had our key.
std::string tokenOf(const QByteArray& header, const QByteArray& body, const SigningKeys& keys)
{
    const QByteArray message = base64Url(header) + '.' + base64Url(body);
    return (message + '.' + base64Url(bytesOf(keys.sign(message.toStdString())))).toStdString();
}

QByteArray headerOf(const SigningKeys& keys) { return "{\"alg\":\"EdDSA\",\"kid\":\"" + QByteArray::fromStdString(keys.currentId()) + "\",\"typ\":\"JWT\"}"; }

QByteArray bodyWith(const QByteArray& member, const QByteArray& without = {})
{
    QByteArray body = "{\"iss\":\"jarvisd\",\"aud\":\"jarvis\",\"sub\":\"ada\",\"scope\":\"read\",\"iat\":1795262400,\"exp\":1795263300,"
                      "\"jti\":\"00112233445566778899aabbccddeeff\",\"sid\":\"0123456789abcdef\"}";
    if (!without.isEmpty()) {
        const qsizetype begin = body.indexOf('"' + without + "\":");
        const qsizetype comma = body.indexOf(',', begin);
        comma < 0 ? body.remove(begin - 1, body.indexOf('}', begin) - begin + 1) : body.remove(begin, comma - begin + 1);
    }
    if (!member.isEmpty())
        body.insert(body.size() - 1, ',' + member);
    return body;
}

Denial denialOf(const std::string& token, const SigningKeys& keys, Timestamp now = kNow)
{
    const auto read = verifyJwt(token, kParties, keys, now);
    return read ? Denial{} : read.error();
}

/// Debian's python3-jwt, a reader and writer of tokens that is not ours.
std::optional<QByteArray> python(const QByteArray& program, const QList<QByteArray>& words)
{
    QProcess process;
    QStringList arguments{QStringLiteral("-c"), QString::fromUtf8("import sys\ntry:\n import jwt\n from cryptography.hazmat.primitives.asymmetric import ed25519\nexcept ImportError:\n sys.exit(77)\n" + program)};
    for (const QByteArray& word : words)
        arguments.append(QString::fromUtf8(word));
    process.start(QStringLiteral("/usr/bin/python3"), arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() == 77)
        return std::nullopt;
    if (process.exitCode() != 0)
        qFatal("python: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

/// The seed that signs, as it stands in the file of the keys.
QByteArray seedOf(const SigningKeys& keys)
{
    const crypto::Secret text = keys.format();
    const QByteArray all = bytesOf(text.bytes());
    const QByteArray line = all.split('\n').at(2);
    return line.split(' ').at(2);
}

} // namespace

class JwtTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whatIsIssuedIsRead()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const auto read = verifyJwt(issueJwt(someClaims(), kParties, keys), kParties, keys, kNow);
        QVERIFY(read.hasValue());
        QVERIFY(read->subject == someClaims().subject && read->scopes == someClaims().scopes && read->session == someClaims().session);
        QVERIFY(read->expiresAt == someClaims().expiresAt && read->id == someClaims().id);
    }

    void itsTimeIsKeptToTheSecond()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const std::string token = issueJwt(someClaims(), kParties, keys);
        QVERIFY(verifyJwt(token, kParties, keys, kNow + std::chrono::minutes(15) - 1ns).hasValue());
        QCOMPARE(denialOf(token, keys, kNow + std::chrono::minutes(15)), Denial::Expired);
        QCOMPARE(denialOf(token, keys, kNow - kClockLeeway - 1ns), Denial::BadToken);
        QVERIFY(verifyJwt(token, kParties, keys, kNow - kClockLeeway).hasValue());
    }

    void noCharacterOfATokenCanBeChanged()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const std::string token = issueJwt(someClaims(), kParties, keys);
        for (std::size_t at = 0; at < token.size(); ++at) {
            for (const char other : {'A', 'B', '-', '.', '=', '+', '\0'}) {
                std::string bad = token;
                if (bad[at] == other)
                    continue;
                bad[at] = other;
                QCOMPARE(denialOf(bad, keys), Denial::BadToken);
            }
            QCOMPARE(denialOf(token.substr(0, at), keys), Denial::BadToken);
            QCOMPARE(denialOf(token.substr(at + 1), keys), Denial::BadToken);
        }
        for (const std::string& bad : {token + "A", token + ".", token + "=", "." + token, token + "." + token, token + "\n"})
            QCOMPARE(denialOf(bad, keys), Denial::BadToken);
    }

    void theTokenHasNoSayInTheAlgorithm()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const QByteArray kid = QByteArray::fromStdString(keys.currentId());
        const QByteArray body = bodyWith({});
        for (const char* alg : {"none", "None", "NONE", "", "HS256", "HS512", "RS256", "ES256", "Ed25519", "eddsa", "EdDSA\\u0000"}) {
            const QByteArray header = "{\"alg\":\"" + QByteArray(alg) + "\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}";
            QVERIFY2(denialOf(tokenOf(header, body, keys), keys) == Denial::BadToken, alg);
            const QByteArray message = base64Url(header) + '.' + base64Url(body);
            QCOMPARE(denialOf((message + '.').toStdString(), keys), Denial::BadToken);
            // The public key, which everybody may know, as the secret of an HMAC: raw, and as digits.
            const SigningKeys::PublicKey* key = keys.find(keys.currentId(), kNow);
            const QByteArray digits = QByteArray::fromStdString(crypto::hex(*key));
            for (const QByteArray& secret : {bytesOf(*key), digits}) {
                const auto mac = crypto::hmacSha256(crypto::bytesOf(std::string_view(secret.constData(), static_cast<std::size_t>(secret.size()))), message.toStdString());
                QCOMPARE(denialOf((message + '.' + base64Url(bytesOf(mac))).toStdString(), keys), Denial::BadToken);
            }
        }
        QCOMPARE(denialOf(tokenOf("{\"kid\":\"" + kid + "\"}", body, keys), keys), Denial::BadToken);
        QVERIFY(verifyJwt(tokenOf(headerOf(keys), body, keys), kParties, keys, kNow).hasValue());
    }

    void nothingInTheHeaderLeadsToAnotherKey()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const SigningKeys others = SigningKeys::create(kNow);
        const QByteArray kid = QByteArray::fromStdString(keys.currentId());
        const QByteArray body = bodyWith({});
        // Signed by another, under its name, ours, and none.
        QCOMPARE(denialOf(tokenOf(headerOf(others), body, others), keys), Denial::BadToken);
        QCOMPARE(denialOf(tokenOf(headerOf(keys), body, others), keys), Denial::BadToken);
        QCOMPARE(denialOf(tokenOf("{\"alg\":\"EdDSA\",\"typ\":\"JWT\"}", body, keys), keys), Denial::BadToken);
        for (const char* name : {"../../etc/passwd", "' OR 1=1", "", "0", "null"})
            QCOMPARE(denialOf(tokenOf("{\"alg\":\"EdDSA\",\"kid\":\"" + QByteArray(name) + "\"}", body, keys), keys), Denial::BadToken);
        for (const char* kidJson : {"0", "null", "[\"KID\"]", "{\"a\":\"KID\"}", "true"}) {
            const QByteArray value = QByteArray(kidJson).replace("KID", kid);
            QCOMPARE(denialOf(tokenOf("{\"alg\":\"EdDSA\",\"kid\":" + value + "}", body, keys), keys), Denial::BadToken);
        }
        for (const char* member : {"\"jku\":\"https://evil.example/keys\"", "\"jwk\":{\"kty\":\"OKP\"}", "\"x5u\":\"https://evil.example\"", "\"crit\":[\"exp\"]", "\"b64\":false", "\"zip\":\"DEF\"",
                 "\"alg\":\"none\"", "\"kid\":\"x\"", "\"k\\u0069d\":\"x\""}) {
            QByteArray header = headerOf(keys);
            header.insert(header.size() - 1, ',' + QByteArray(member));
            QVERIFY2(denialOf(tokenOf(header, body, keys), keys) == Denial::BadToken, member);
        }
    }

    void everyClaimMustBeThereAndRight()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const auto judge = [&keys](const QByteArray& body) { return denialOf(tokenOf(headerOf(keys), body, keys), keys); };
        QCOMPARE(judge(bodyWith({})), Denial{});
        QCOMPARE(judge(bodyWith("\"extra\":\"is no harm\"")), Denial{});
        for (const char* name : {"iss", "aud", "sub", "scope", "iat", "exp", "jti", "sid"}) {
            QVERIFY2(judge(bodyWith({}, name)) == Denial::BadToken, name);
            QVERIFY2(judge(bodyWith('"' + QByteArray(name) + "\":null", name)) == Denial::BadToken, name);
            // Twice: readers differ in which they take.
            QVERIFY2(judge(bodyWith('"' + QByteArray(name) + "\":\"x\"")) == Denial::BadToken, name);
        }
        for (const char* wrong : {"\"iss\":\"jarvisd \"", "\"iss\":\"other\"", "\"aud\":\"other\"", "\"aud\":[\"jarvis\"]", "\"sub\":\"\"", "\"sub\":\"a b\"", "\"sub\":\"ada\\u0000\"", "\"scope\":\"root\"",
                 "\"scope\":\"\"", "\"scope\":\"read read\"", "\"iat\":1795262400.5", "\"iat\":\"1795262400\"", "\"iat\":-1", "\"iat\":1795262406", "\"exp\":1795262400", "\"exp\":99999999999",
                 "\"exp\":1e10", "\"exp\":18446744073709551615", "\"exp\":1795266001", "\"sid\":\"0123456789ABCDEF\"", "\"sid\":\"0\"", "\"jti\":\"x\""}) {
            const QByteArray name = QByteArray(wrong).split('"').at(1);
            QVERIFY2(judge(bodyWith(wrong, name)) == Denial::BadToken, wrong);
        }
        QCOMPARE(judge(bodyWith("\"nbf\":1795262406")), Denial::BadToken);
        QCOMPARE(judge(bodyWith("\"nbf\":1795262405")), Denial{});
        QCOMPARE(judge(bodyWith("\"nbf\":\"soon\"")), Denial::BadToken);
        for (const char* body : {"", "{}", "[]", "null", "\"x\"", "{\"iss\":", "{\"a\":{}}", "\xff\xfe"})
            QCOMPARE(judge(body), Denial::BadToken);
    }

    void anExpiredTokenOfAnotherIsNoMoreThanABadOne()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const SigningKeys others = SigningKeys::create(kNow);
        QCOMPARE(denialOf(issueJwt(someClaims(), kParties, others), keys, kNow + kDay), Denial::BadToken);
        QCOMPARE(denialOf(issueJwt(someClaims(), {"other", "jarvis"}, keys), keys, kNow + kDay), Denial::BadToken);
        QCOMPARE(denialOf(issueJwt(someClaims(), kParties, keys), keys, kNow + kDay), Denial::Expired);
    }

    void whatIsHugeOrRandomIsRefused()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        QCOMPARE(denialOf(tokenOf(headerOf(keys), bodyWith("\"pad\":\"" + QByteArray(3'000, 'x') + '"'), keys), keys), Denial::BadToken);
        for (const std::string& huge : {std::string(1 << 20, '.'), std::string(1 << 20, 'A'), std::string(2'048, '.'), std::string(600, 'A') + "." + std::string(600, 'A') + "." + std::string(600, 'A')})
            QCOMPARE(denialOf(huge, keys), Denial::BadToken);
        Random random(11);
        const std::string good = issueJwt(someClaims(), kParties, keys);
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes(random.below(300), '\0');
            for (char& c : bytes)
                c = random.chance(0.05) ? '.' : static_cast<char>(random.below(256));
            QCOMPARE(denialOf(bytes, keys), Denial::BadToken);
            std::string hurt = good;
            hurt[random.below(hurt.size())] = static_cast<char>(random.below(256));
            if (hurt != good)
                QCOMPARE(denialOf(hurt, keys), Denial::BadToken);
        }
    }

    void aSignatureHasOneFormOnly()
    {
        // Two texts of base64 may mean the same bytes, and S + L signs the same message: neither may be a second token.
        const SigningKeys keys = SigningKeys::create(kNow);
        const std::string good = issueJwt(someClaims(), kParties, keys);
        const std::size_t dot = good.rfind('.');
        QByteArray signature = QByteArray::fromBase64(QByteArray::fromStdString(good.substr(dot + 1)), QByteArray::Base64UrlEncoding);
        static constexpr unsigned char kOrder[32] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10};
        unsigned carry = 0;
        for (int i = 0; i < 32; ++i) {
            carry += static_cast<unsigned char>(signature[32 + i]) + kOrder[i];
            signature[32 + i] = static_cast<char>(carry);
            carry >>= 8;
        }
        QCOMPARE(denialOf(good.substr(0, dot + 1) + base64Url(signature).toStdString(), keys), Denial::BadToken);
        for (const char last : std::string("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")) {
            std::string other = good;
            other.back() = last;
            QCOMPARE(other == good, denialOf(other, keys) == Denial{});
        }
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (int byte = 128; byte < 256; ++byte) {
                std::string other = good;
                other[at] = static_cast<char>(byte);
                QCOMPARE(denialOf(other, keys), Denial::BadToken);
            }
        }
    }

    void aKeyThatWasReplacedVerifiesUntilItsTokensAreOver()
    {
        const SigningKeys first = SigningKeys::create(kNow);
        const std::string old = issueJwt(someClaims(), kParties, first);
        const Timestamp until = kNow + std::chrono::minutes(16);
        const SigningKeys second = first.rotated(kNow, until);
        QVERIFY(second.currentId() != first.currentId());
        QVERIFY(verifyJwt(old, kParties, second, kNow).hasValue());
        QVERIFY(verifyJwt(issueJwt(someClaims(), kParties, second), kParties, second, kNow).hasValue());
        QCOMPARE(denialOf(old, second, until), Denial::BadToken);
        // Its private part is gone.
        const crypto::Secret text = second.format();
        QVERIFY(!bytesOf(text.bytes()).contains(seedOf(first)));
        const auto read = SigningKeys::parse(std::string_view(reinterpret_cast<const char*>(text.bytes().data()), text.bytes().size()));
        QVERIFY(read.hasValue());
        QVERIFY(verifyJwt(old, kParties, *read, kNow).hasValue());
        QCOMPARE(read->currentId(), second.currentId());
        QVERIFY(read->proofOf("0123456789abcdef", 3) == first.proofOf("0123456789abcdef", 3));
        SigningKeys many = first.rotated(kNow, kNow + kDay);
        for (int i = 0; i < 40; ++i)
            many = many.rotated(kNow, kNow + kDay);
        QVERIFY(many.find(many.currentId(), kNow) != nullptr && many.find(first.currentId(), kNow) == nullptr);
    }

    void aBrokenFileOfKeysIsRefusedWithoutTellingThem()
    {
        const SigningKeys keys = SigningKeys::create(kNow).rotated(kNow, kNow + kDay);
        const crypto::Secret secret = keys.format();
        const std::string text = bytesOf(secret.bytes()).toStdString();
        Random random(3);
        for (int round = 0; round < 3'000; ++round) {
            std::string hurt = text;
            hurt.erase(random.below(hurt.size() - 1), 1);
            const auto read = SigningKeys::parse(hurt);
            if (!read)
                QVERIFY(read.error().line >= 1 && read.error().text.find(seedOf(keys).toStdString().substr(0, 16)) == std::string::npos);
        }
        QCOMPARE(SigningKeys::parse("").error().line, std::size_t{1});
    }

    void othersReadWhatWeIssue()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const QByteArray token = QByteArray::fromStdString(issueJwt(someClaims(), kParties, keys));
        const QByteArray key = QByteArray::fromStdString(crypto::hex(*keys.find(keys.currentId(), kNow)));
        const auto said = python("key=ed25519.Ed25519PublicKey.from_public_bytes(bytes.fromhex(sys.argv[2]))\n"
                                 "c=jwt.decode(sys.argv[1],key,algorithms=['EdDSA'],audience='jarvis',issuer='jarvisd',options={'verify_exp':False,'verify_iat':False})\n"
                                 "print(c['sub'],c['scope'],c['exp']-c['iat'],jwt.get_unverified_header(sys.argv[1])['kid'])\n"
                                 "try:\n jwt.decode(sys.argv[1][:-8]+'AAAAAAAA',key,algorithms=['EdDSA'],audience='jarvis')\n print('forged')\nexcept jwt.InvalidSignatureError:\n pass\n",
            {token, key});
        if (!said)
            QSKIP("python3-jwt is not installed");
        QCOMPARE(*said, "ada read write 900 " + QByteArray::fromStdString(keys.currentId()));
    }

    void weReadWhatOthersIssue()
    {
        const SigningKeys keys = SigningKeys::create(kNow);
        const auto token = python("key=ed25519.Ed25519PrivateKey.from_private_bytes(bytes.fromhex(sys.argv[1]))\n"
                                  "c={'sid':'0123456789abcdef','jti':'0'*32,'exp':1795263300,'iat':1795262400,'scope':'read admin','sub':'bob','aud':'jarvis','iss':'jarvisd'}\n"
                                  "print(jwt.encode(c,key,algorithm='EdDSA',headers={'kid':sys.argv[2]}))\n"
                                  "print(jwt.encode(c,None,algorithm='none',headers={'kid':sys.argv[2]}))\n"
                                  "print(jwt.encode(c,sys.argv[3],algorithm='HS256',headers={'kid':sys.argv[2]}))\n",
            {seedOf(keys), QByteArray::fromStdString(keys.currentId()), QByteArray::fromStdString(crypto::hex(*keys.find(keys.currentId(), kNow)))});
        if (!token)
            QSKIP("python3-jwt is not installed");
        const QList<QByteArray> lines = token->split('\n');
        const auto read = verifyJwt(lines.at(0).toStdString(), kParties, keys, kNow);
        QVERIFY(read.hasValue());
        QVERIFY(read->subject == FixedText<24>("bob") && read->scopes == (server::Scopes{Scope::Read, Scope::Admin}));
        QCOMPARE(denialOf(lines.at(1).toStdString(), keys), Denial::BadToken);
        QCOMPARE(denialOf(lines.at(2).toStdString(), keys), Denial::BadToken);
    }
};

JARVIS_TEST(JwtTest)
#include "jwt_test.moc"
