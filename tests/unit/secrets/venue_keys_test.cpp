#include "app/secrets/venue_keys.h"

#include "app/secrets/safe_file.h"
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

using KeysFault = VenueKeysError::Kind;
using Place = VenueAccount::Place;

const std::string kDataFolder = "/data";
const std::string kVault = kDataFolder + "/" + VenueKeys::kVaultName;
const std::string kBook = kDataFolder + "/" + VenueKeys::kBookName;
constexpr std::string_view kApiKey = "planted-api-key-0123456789";
constexpr std::string_view kSecret = "planted-secret-abcdefghijkl";
constexpr std::string_view kPhrase = "planted pass phrase of the vault";

VenueSecret secretOf(std::string_view key = kApiKey, std::string_view secret = kSecret)
{
    auto made = VenueSecret::create(key, secret, {}, {});
    CHECK(made.hasValue());
    return std::move(*made);
}

VenueAccount accountNamed(const char* name)
{
    VenueAccount account;
    account.name = name;
    return account;
}

std::string signatureOf(const VenueSecret& secret)
{
    const auto made = secret.credentials().sign("message");
    return {reinterpret_cast<const char*>(made.data()), made.size()};
}

/// A machine with a keychain, or without, and a disk.
class Machine {
public:
    explicit Machine(bool hasKeychain = true)
    {
        if (!hasKeychain)
            keychain.failure = KeychainError{KeychainError::Kind::NoKeychain, "no service"};
    }
    Expected<VenueKeys, VenueKeysError> open()
    {
        return VenueKeys::open(kDataFolder, {keychain, phrases, disk, [this](const std::function<void()>& work) { ++patience; work(); }, {1, 8}});
    }
    VenueKeys opened()
    {
        auto keys = open();
        CHECK(keys.hasValue());
        return std::move(*keys);
    }
    /// All that a thief of the disk would have.
    std::string everythingOnDisk()
    {
        std::string all;
        const auto names = disk.list(kDataFolder);
        for (const std::string& name : names ? *names : std::vector<std::string>()) {
            const auto& bytes = disk.bytesOf(kDataFolder + "/" + name);
            all.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        }
        return all;
    }
    FakeKeychain keychain;
    TypedPhrases phrases;
    MemoryFileSystem disk;
    int patience = 0;
};

} // namespace

/// The stored accounts: with a keychain, without one, and with everything that goes wrong in between.
class VenueKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyComesBackAfterARestart_data()
    {
        QTest::addColumn<bool>("hasKeychain");
        QTest::newRow("from the keychain") << true;
        QTest::newRow("from the vault") << false;
    }
    void aKeyComesBackAfterARestart()
    {
        QFETCH(bool, hasKeychain);
        Machine machine(hasKeychain);
        machine.phrases.answers = {std::string(kPhrase), std::string(kPhrase)};
        AccountId id;
        {
            VenueKeys keys = machine.opened();
            const auto added = keys.add(accountNamed("Main"), secretOf());
            QVERIFY2(added, added ? "" : describe(added.error()).c_str());
            id = *added;
        }
        VenueKeys keys = machine.opened();
        QCOMPARE(keys.accounts().size(), std::size_t{1});
        const VenueAccount& account = keys.accounts().front();
        QCOMPARE(account.name, std::string("Main"));
        QCOMPARE(account.hint, std::string("6789"));
        QCOMPARE(account.place, hasKeychain ? Place::Keychain : Place::Vault);
        const auto secret = keys.secretOf(id);
        QVERIFY2(secret, secret ? "" : describe(secret.error()).c_str());
        QCOMPARE(signatureOf(*secret), signatureOf(secretOf()));
        QCOMPARE(machine.phrases.asked.size(), hasKeychain ? std::size_t{0} : std::size_t{2});
        QCOMPARE(machine.patience, hasKeychain ? 0 : 2);
    }

    void nothingSecretIsOnDisk_data() { aKeyComesBackAfterARestart_data(); }
    void nothingSecretIsOnDisk()
    {
        QFETCH(bool, hasKeychain);
        Machine machine(hasKeychain);
        machine.phrases.answers = {std::string(kPhrase)};
        VenueKeys keys = machine.opened();
        QVERIFY(keys.add(accountNamed("Main"), secretOf()));
        QVERIFY(keys.add(accountNamed("Second"), secretOf("another-key-of-mine", "another-secret-of-mine")));
        QVERIFY(keys.rename(keys.accounts().front().id, "Third"));
        const std::string all = machine.everythingOnDisk();
        QVERIFY(all.find("Third") != std::string::npos);
        for (const std::string_view planted : {kApiKey, kSecret, kPhrase, std::string_view("another-secret"), std::string_view("another-key")})
            QVERIFY2(all.find(planted) == std::string::npos, std::string(planted).c_str());
    }

    void whatTheKeychainRefusesIsNotPutElsewhere()
    {
        Machine machine;
        machine.keychain.failure = KeychainError{KeychainError::Kind::Denied, "not now"};
        VenueKeys keys = machine.opened();
        const auto added = keys.add(accountNamed("Main"), secretOf());
        QCOMPARE(added.error().kind, KeysFault::Keychain);
        QVERIFY(keys.accounts().empty() && machine.phrases.asked.empty() && !machine.disk.exists(kVault));
        QVERIFY(describe(added.error()).find("refused (not now)") != std::string::npos);
    }

    void aKeychainThatForgetsIsNotTrusted()
    {
        Machine machine;
        machine.keychain.forgets = true;
        machine.phrases.answers = {std::string(kPhrase)};
        VenueKeys keys = machine.opened();
        QVERIFY(keys.add(accountNamed("Main"), secretOf()));
        QCOMPARE(keys.accounts().front().place, Place::Vault);
    }

    /// Between the write and the reading back.
    void aKeychainThatDiesInMidCallLosesNothing()
    {
        class Dying final : public Keychain {
        public:
            Expected<journal::Secret, KeychainError> read(const std::string&) override { return Unexpected(KeychainError{KeychainError::Kind::Failed, "gone"}); }
            Expected<void, KeychainError> write(const std::string&, const journal::Secret&) override { return {}; }
            Expected<void, KeychainError> remove(const std::string&) override { return Unexpected(KeychainError{KeychainError::Kind::Failed, "gone"}); }
        } dying;
        Machine machine;
        machine.phrases.answers = {std::string(kPhrase), std::string(kPhrase)};
        auto keys = VenueKeys::open(kDataFolder, {dying, machine.phrases, machine.disk, [](const std::function<void()>& work) { work(); }, {1, 8}});
        const auto added = keys->add(accountNamed("Main"), secretOf());
        QVERIFY(added);
        QCOMPARE(keys->accounts().front().place, Place::Vault);
        QVERIFY(keys->secretOf(*added));
    }

    void aKeychainThatIsGoneLaterIsSaid()
    {
        Machine machine;
        VenueKeys keys = machine.opened();
        const AccountId id = *keys.add(accountNamed("Main"), secretOf());
        machine.keychain.failure = KeychainError{KeychainError::Kind::Failed, "service died"};
        const auto secret = keys.secretOf(id);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, KeysFault::Keychain);
        QVERIFY(describe(secret.error()).find("service died") != std::string::npos);
        QVERIFY(!keys.remove(id));
        QCOMPARE(keys.accounts().size(), std::size_t{1}); // its key is still there, so it stays
        machine.keychain.failure.reset();
        QVERIFY(keys.secretOf(id));
        machine.keychain.entries.clear();
        QCOMPARE(keys.secretOf(id).error().kind, KeysFault::KeyMissing);
        machine.keychain.entries[keyNameOf(id)] = "no hexadecimal digits";
        QCOMPARE(keys.secretOf(id).error().kind, KeysFault::KeyDamaged);
        QVERIFY(keys.remove(id));
    }

    void aWrongPassPhraseIsAskedForAgainAndTouchesNothing()
    {
        Machine machine(false);
        machine.phrases.answers = {std::string(kPhrase)};
        AccountId id;
        {
            VenueKeys keys = machine.opened();
            id = *keys.add(accountNamed("Main"), secretOf());
        }
        const auto before = machine.disk.bytesOf(kVault);
        VenueKeys keys = machine.opened();
        machine.phrases.answers = {"wrong one", "wrong two"};
        const auto secret = keys.secretOf(id);
        QCOMPARE(secret.error().kind, KeysFault::Vault);
        QCOMPARE(secret.error().vault->kind, VaultError::Kind::WrongPassPhrase);
        QVERIFY(machine.phrases.asked.back().wasWrong && machine.phrases.asked.back().of == PassPhraseQuestion::Of::Vault);
        QVERIFY(describe(secret.error()).find("wrong") == std::string::npos);
        QCOMPARE(machine.disk.bytesOf(kVault), before);
        machine.phrases.answers = {"wrong three", std::string(kPhrase)};
        QVERIFY(keys.secretOf(id));
    }

    void nobodyWithAPassPhraseMeansNoVault()
    {
        Machine machine(false);
        VenueKeys keys = machine.opened();
        QCOMPARE(keys.add(accountNamed("Main"), secretOf()).error().vault->kind, VaultError::Kind::NoPassPhrase);
        machine.phrases.answers = {"short"};
        QCOMPARE(keys.add(accountNamed("Main"), secretOf()).error().vault->kind, VaultError::Kind::TooShort);
        QVERIFY(keys.accounts().empty() && !machine.disk.exists(kVault) && !machine.disk.exists(kBook));
    }

    void everyChangedByteOfAVaultIsNoticed()
    {
        Machine machine(false);
        machine.phrases.answers = {std::string(kPhrase)};
        AccountId id;
        {
            VenueKeys keys = machine.opened();
            id = *keys.add(accountNamed("Main"), secretOf());
        }
        const auto whole = machine.disk.bytesOf(kVault);
        for (std::size_t at = 0; at < whole.size(); ++at) {
            // Padding of the header, and a memory that would only take long.
            if (at >= 8 + 4 && at < 8 + 8)
                continue;
            machine.disk.bytesOf(kVault) = whole;
            machine.disk.bytesOf(kVault)[at] ^= std::byte{0x01};
            machine.phrases.answers = {std::string(kPhrase)};
            VenueKeys keys = machine.opened();
            const auto secret = keys.secretOf(id);
            QVERIFY2(!secret, QByteArray::number(static_cast<qulonglong>(at)).constData());
            QVERIFY(!describe(secret.error()).empty());
        }
        for (std::size_t bytes = 0; bytes < whole.size(); bytes += 7) {
            machine.disk.bytesOf(kVault).assign(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(bytes));
            machine.phrases.answers = {std::string(kPhrase)};
            VenueKeys keys = machine.opened();
            QVERIFY(!keys.secretOf(id));
        }
        machine.disk.bytesOf(kVault) = whole;
        machine.phrases.answers = {std::string(kPhrase)};
        VenueKeys keys = machine.opened();
        QVERIFY(keys.secretOf(id));
    }

    void everyCallOfTheDiskMayFail_data() { aKeyComesBackAfterARestart_data(); }
    void everyCallOfTheDiskMayFail()
    {
        QFETCH(bool, hasKeychain);
        for (std::size_t after = 1; after < 60; ++after) {
            Machine machine(hasKeychain);
            machine.phrases.answers.assign(20, std::string(kPhrase));
            VenueKeys keys = machine.opened();
            const AccountId first = *keys.add(accountNamed("First"), secretOf());
            machine.disk.failCall(after, ENOSPC);
            const auto second = keys.add(accountNamed("Second"), secretOf("second-key-of-mine", "second-secret"));
            const bool hasFailed = machine.disk.hasFailed();
            machine.disk.failCall(1'000'000, 0);
            VenueKeys later = machine.opened();
            QVERIFY2(later.find("First") != nullptr && later.secretOf(first), QByteArray::number(static_cast<qulonglong>(after)).constData());
            QCOMPARE(keys.find("Second") != nullptr, second.hasValue());
            if (second)
                QVERIFY(later.secretOf(*second));
            else
                QVERIFY(!describe(second.error()).empty());
            if (!hasFailed)
                return;
        }
        QFAIL("the disk was asked more often than anybody thought");
    }

    void whatIsRemovedIsGoneFromTheBackUpToo()
    {
        Machine machine(false);
        machine.phrases.answers.assign(5, std::string(kPhrase));
        VenueKeys keys = machine.opened();
        const AccountId first = *keys.add(accountNamed("First"), secretOf());
        QVERIFY(keys.add(accountNamed("Second"), secretOf("second-key-of-mine", "second-secret")));
        QVERIFY(keys.remove(first));
        QCOMPARE(machine.disk.bytesOf(kVault), machine.disk.bytesOf(backUpOf(kVault)));
        QVERIFY(keys.find(first) == nullptr && keys.find("Second") != nullptr);
        QCOMPARE(keys.secretOf(first).error().kind, KeysFault::Unknown);
    }

    void namesAreUniqueAndReadable_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a plain one") << QByteArray("Second") << true;
        QTest::newRow("umlauts and spaces inside") << QByteArray("Händler 2") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("spaces around it") << QByteArray(" Second") << false;
        QTest::newRow("a line end") << QByteArray("Se\ncond") << false;
        QTest::newRow("too long") << QByteArray(33, 'x') << false;
        QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE") << false;
        QTest::newRow("another account's") << QByteArray("First") << false;
    }
    void namesAreUniqueAndReadable()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isTaken);
        Machine machine;
        VenueKeys keys = machine.opened();
        QVERIFY(keys.add(accountNamed("First"), secretOf()));
        QCOMPARE(keys.add(accountNamed(name.toStdString().c_str()), secretOf()).hasValue(), isTaken);
        QCOMPARE(machine.opened().accounts().size(), isTaken ? std::size_t{2} : std::size_t{1});
        QVERIFY(keys.rename(keys.accounts().front().id, "First")); // its own name is no other's
    }

    void aListThatCannotBeReadIsNotWrittenOver()
    {
        Machine machine;
        {
            VenueKeys keys = machine.opened();
            QVERIFY(keys.add(accountNamed("First"), secretOf()));
        }
        auto& bytes = machine.disk.bytesOf(kBook);
        const std::string_view more = "nonsense\n";
        bytes.insert(bytes.end(), std::as_bytes(std::span(more)).begin(), std::as_bytes(std::span(more)).end());
        const auto before = bytes;
        const auto keys = machine.open();
        QVERIFY(!keys);
        QCOMPARE(keys.error().kind, KeysFault::Book);
        QVERIFY(describe(keys.error()).find("line ") != std::string::npos);
        QCOMPARE(machine.disk.bytesOf(kBook), before);
    }

    void whatATestFoundIsKeptButNotWhatIsOwned()
    {
        Machine machine;
        VenueKeys keys = machine.opened();
        const AccountId id = *keys.add(accountNamed("First"), secretOf());
        venue::keys::KeyPermissions told;
        told.canTrade = true;
        told.canWithdraw = false;
        told.wallet = Money::ofWhole(123'456);
        told.expires = timestampFromMillis(1'800'000'000'000);
        QVERIFY(keys.noteTest(id, told, timestampFromMillis(1'795'262'400'000)));
        QVERIFY(keys.noteLiveSwitch(id, true));
        VenueKeys later = machine.opened();
        const VenueAccount& account = later.accounts().front();
        told.wallet.reset();
        QVERIFY(account.permissions == told && account.isLiveOn);
        QCOMPARE(account.testedAt, std::optional(timestampFromMillis(1'795'262'400'000)));
        QVERIFY(machine.everythingOnDisk().find("123456") == std::string::npos);
    }
};

/// What was typed as a key, before it is one.
class VenueSecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsJudged_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<bool>("wantsPassphrase");
        QTest::addColumn<int>("fault"); // 0: none
        const auto row = [](const char* name, const QByteArray& key, const QByteArray& secret, const QByteArray& passphrase, bool wants, int fault) {
            QTest::newRow(name) << key << secret << passphrase << wants << fault;
        };
        using F = VenueSecret::Fault;
        row("as venues give them", "abcDEF0123456789", "s3cr3t/+=", {}, false, 0);
        row("copied with spaces and a line end around it", " abcDEF0123456789\n", "\ts3cr3t \r\n", {}, false, 0);
        row("a pass phrase with a space in it", "abcDEF0123456789", "s3cr3t", "two words", true, 0);
        row("no key", "  ", "s3cr3t", {}, false, int(F::KeyMissing));
        row("no secret", "abc", "", {}, false, int(F::SecretMissing));
        row("no pass phrase where one is wanted", "abc", "s3cr3t", " ", true, int(F::PassphraseMissing));
        row("a line end inside", "ab\nc", "s3cr3t", {}, false, int(F::KeyNotPlain));
        row("a header's end inside", "abc\r\nX-Evil: 1", "s3cr3t", {}, false, int(F::KeyNotPlain));
        row("another alphabet", "abc", "s3cr\xC3\xA9t", {}, false, int(F::SecretNotPlain));
        row("far too long", QByteArray(5'000, 'x'), "s3cr3t", {}, false, int(F::TooLong));
        row("a private key where none is taken", "abc", "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----", {}, false, int(F::Ed25519NotAllowed));
    }
    void whatIsTypedIsJudged()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, passphrase);
        QFETCH(bool, wantsPassphrase);
        QFETCH(int, fault);
        const auto made = VenueSecret::create(key.toStdString(), secret.toStdString(), passphrase.toStdString(), {wantsPassphrase, false});
        QCOMPARE(made.hasValue() ? 0 : int(made.error()), fault);
        if (!made)
            return;
        const auto again = VenueSecret::restore(made->stored());
        QVERIFY(again);
        QCOMPARE(again->credentials().apiKey(), key.trimmed().toStdString());
        QCOMPARE(again->credentials().passphrase(), passphrase.toStdString());
        QCOMPARE(signatureOf(*again), signatureOf(*made));
    }

    void anEd25519KeyIsTakenWhereTheVenueDoes()
    {
        // RFC 8410, section 10.3.
        constexpr const char* kPem = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----";
        const auto made = VenueSecret::create("abcDEF0123456789", kPem, {}, {false, true});
        QVERIFY(made && made->isEd25519() && made->credentials().isEd25519());
        QCOMPARE(signatureOf(*VenueSecret::restore(made->stored())), signatureOf(*made));
        QCOMPARE(int(VenueSecret::create("abc", "-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----", {}, {false, true}).error()),
            int(VenueSecret::Fault::Ed25519Wrong));
    }

    void whatIsNoKeyIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("stored");
        for (const char* text : {"x", "key", "key\npass", "\n\nsecret", "key\npass\n", "key\n\n-----BEGIN PRIVATE KEY-----"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoKeyIsNotRestored()
    {
        QFETCH(QByteArray, stored);
        QVERIFY(!VenueSecret::restore(crypto::Secret::copyOf(std::as_bytes(std::span(stored.constData(), static_cast<std::size_t>(stored.size()))))));
    }

    void ofAShortKeyNothingIsShown()
    {
        QCOMPARE(secretOf("abcdefgh").hint(), std::string());
        QCOMPARE(secretOf("abcdefghijkl").hint(), std::string("ijkl"));
    }
};

JARVIS_TEST(VenueKeysTest)
JARVIS_TEST(VenueSecretTest)

} // namespace jarvis::secrets

#include "venue_keys_test.moc"
