#include "app/secrets/engine_profiles.h"

#include "tests/support/fake_keychain.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/support/typed_phrases.h"

#include <QTest>

#include <cerrno>
#include <string_view>

namespace jarvis::secrets {

using test::FakeKeychain;
using test::MemoryFileSystem;
using test::TypedPhrases;

namespace {

using ProfileFault = EngineProfilesError::Kind;

const std::string kEnginesFolder = "/data";
const std::string kEngineBook = kEnginesFolder + "/" + EngineProfiles::kBookName;
const std::string kTokenText = "jarvis-1a2b3c4d-" + std::string(64, 'e');
constexpr std::string_view kVaultPhrase = "planted pass phrase of the vault";

crypto::Secret tokenText(std::string_view text = kTokenText) { return crypto::Secret::copyOf(std::as_bytes(std::span(text))); }
std::string textOfToken(const crypto::Secret& secret) { return {reinterpret_cast<const char*>(secret.bytes().data()), secret.bytes().size()}; }

EngineProfile profileNamed(const char* name)
{
    EngineProfile profile;
    profile.name = name;
    profile.address = "wss://tokyo.example:8443";
    profile.pinnedSha256 = std::string(64, 'a');
    return profile;
}

struct Desk {
    explicit Desk(bool hasKeychain = true)
    {
        if (!hasKeychain)
            keychain.failure = KeychainError{KeychainError::Kind::NoKeychain, "no service"};
        phrases.answers = {std::string(kVaultPhrase), std::string(kVaultPhrase)};
    }
    EngineProfiles opened()
    {
        auto profiles = EngineProfiles::open(kEnginesFolder, {keychain, phrases, disk, [](const std::function<void()>& work) { work(); }, {1, 8}});
        CHECK(profiles.hasValue());
        return std::move(*profiles);
    }
    std::string everythingOnDisk()
    {
        std::string all;
        const auto names = disk.list(kEnginesFolder);
        for (const std::string& name : names ? *names : std::vector<std::string>()) {
            const auto& bytes = disk.bytesOf(kEnginesFolder + "/" + name);
            all.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        }
        return all;
    }
    FakeKeychain keychain;
    TypedPhrases phrases;
    MemoryFileSystem disk;
};

} // namespace

/// The stored engines and their tokens: with a keychain, without one, and with everything that goes wrong in between.
class EngineProfilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEngineComesBackAfterARestart_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("with its token from the keychain") << true;
        QTest::newRow("with its token from the vault") << false;
    }
    void anEngineComesBackAfterARestart()
    {
        QFETCH(bool, hasKeychain);
        Desk desk(hasKeychain);
        std::uint32_t id = 0;
        EngineProfile before;
        {
            EngineProfiles profiles = desk.opened();
            const auto added = profiles.add(profileNamed("Tokyo"), tokenText());
            QVERIFY2(added, added ? "" : describe(added.error()).c_str());
            id = *added;
            EngineProfile seen = *profiles.find(id);
            seen.engineName = "jarvisd";
            seen.user = "ada";
            seen.mayTrade = true;
            seen.seenAt = timestampFromMillis(1'795'262'400'000);
            QVERIFY(profiles.update(seen));
            before = *profiles.find(id);
        }
        EngineProfiles profiles = desk.opened();
        QCOMPARE(profiles.profiles().size(), std::size_t{1});
        QVERIFY(profiles.profiles().front() == before);
        QCOMPARE(before.tokenName, std::string("jarvis-1a2b3c4d"));
        QCOMPARE(before.place, hasKeychain ? SecretPlace::Keychain : SecretPlace::Vault);
        const auto token = profiles.tokenOf(id);
        QVERIFY(token);
        QCOMPARE(textOfToken(*token), kTokenText);
        QVERIFY(profiles.find("Tokyo") && profiles.find("wss://tokyo.example:8443"));
        QVERIFY(!profiles.find("tokyo"));
    }

    void noTokenIsOnDisk_data() { anEngineComesBackAfterARestart_data(); }
    void noTokenIsOnDisk()
    {
        QFETCH(bool, hasKeychain);
        Desk desk(hasKeychain);
        EngineProfiles profiles = desk.opened();
        const auto id = profiles.add(profileNamed("Tokyo"), tokenText());
        QVERIFY(id);
        QVERIFY(profiles.replaceToken(*id, tokenText("planted-second-token")));
        const std::string all = desk.everythingOnDisk();
        QVERIFY(all.find("Tokyo") != std::string::npos);
        for (const std::string_view planted : {std::string_view(kTokenText).substr(16), kVaultPhrase, std::string_view("planted-second-token")})
            QVERIFY2(all.find(planted) == std::string::npos, std::string(planted).c_str());
        QCOMPARE(textOfToken(*profiles.tokenOf(*id)), std::string("planted-second-token"));
        QCOMPARE(profiles.find(*id)->tokenName, std::string());
    }

    void aTokenThatIsNotKeptLeavesNoEngine()
    {
        Desk desk;
        EngineProfiles profiles = desk.opened();
        desk.keychain.failure = KeychainError{KeychainError::Kind::Denied, "no"};
        const auto added = profiles.add(profileNamed("Tokyo"), tokenText());
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ProfileFault::Secret);
        QVERIFY(profiles.profiles().empty());
        QVERIFY(desk.phrases.asked.empty()); // what the keychain refuses is not put elsewhere
        QVERIFY(desk.opened().profiles().empty());
    }

    void removedMeansTokenAndAll()
    {
        Desk desk;
        EngineProfiles profiles = desk.opened();
        const auto id = profiles.add(profileNamed("Tokyo"), tokenText());
        QVERIFY(profiles.remove(*id));
        QVERIFY(desk.keychain.entries.empty());
        QVERIFY(desk.opened().profiles().empty());
        QCOMPARE(profiles.remove(*id).error().kind, ProfileFault::Unknown);
    }

    void twoAreNeverCalledTheSame()
    {
        Desk desk;
        EngineProfiles profiles = desk.opened();
        const auto first = profiles.add(profileNamed("Tokyo"), tokenText());
        const auto second = profiles.add(profileNamed("Berlin"), tokenText());
        QVERIFY(first && second);
        QCOMPARE(profiles.add(profileNamed("Tokyo"), tokenText()).error().kind, ProfileFault::NameTaken);
        EngineProfile renamed = *profiles.find(*second);
        renamed.name = "Tokyo";
        QCOMPARE(profiles.update(renamed).error().kind, ProfileFault::NameTaken);
        renamed.name = "Kyoto";
        QVERIFY(profiles.update(renamed));
        QVERIFY(desk.opened().find("Kyoto"));
        for (const char* wrong : {"", " Tokyo", "wss://tokyo", "a\nb", "123456789012345678901234567890123"})
            QCOMPARE(profiles.add(profileNamed(wrong), tokenText()).error().kind, ProfileFault::NameWrong);
    }

    void whatIsNoTokenIsSaidSo()
    {
        QVERIFY(!tokenOf(""));
        QVERIFY(!tokenOf(" \n"));
        QVERIFY(!tokenOf("two words"));
        QVERIFY(!tokenOf("tök"));
        QVERIFY(!tokenOf(std::string(5'000, 'x')));
        QCOMPARE(textOfToken(*tokenOf(" jarvis-1-2\r\n")), std::string("jarvis-1-2"));
        QCOMPARE(tokenNameOf("jarvis-1a2b3c4d-secret"), std::string("jarvis-1a2b3c4d"));
        QCOMPARE(tokenNameOf("jarvis-SECRETSS-x"), std::string());
        QCOMPARE(tokenNameOf("eyJhbGciOiJFZERTQSJ9.e30.c2ln"), std::string());
    }

    void aBrokenListSaysWhereAndTouchesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("an address of another kind") << QByteArray("version = 1\n[0000000a]\nname = A\naddress = http://a\n") << QByteArray("line 4: address must be wss://HOST:PORT");
        QTest::newRow("half a fingerprint") << QByteArray("version = 1\n[0000000a]\nname = A\ncertificate_sha256 = ab\n") << QByteArray("line 4: certificate_sha256 must be 64");
        QTest::newRow("no number") << QByteArray("version = 1\n[xyz]\n") << QByteArray("line 2: an engine begins with its number");
        QTest::newRow("a later version") << QByteArray("version = 2\n") << QByteArray("a later version needs a later release");
    }
    void aBrokenListSaysWhereAndTouchesNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const auto parsed = parseProfiles(text.toStdString());
        QVERIFY(!parsed);
        const std::string told = "line " + std::to_string(parsed.error().line) + ": " + parsed.error().what;
        QVERIFY2(told.find(says.toStdString()) != std::string::npos, told.c_str());
    }
};

JARVIS_TEST(EngineProfilesTest)

} // namespace jarvis::secrets

#include "engine_profiles_test.moc"
