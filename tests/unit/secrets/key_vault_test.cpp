#include "app/secrets/key_vault.h"

#include "app/secrets/safe_file.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/support/typed_phrases.h"

#include <QTest>

namespace jarvis::secrets {

using test::MemoryFileSystem;
using test::TypedPhrases;

namespace {

const std::string kVaultPath = "/data/keys.vault";
const std::string kOld = "planted old pass phrase";
const std::string kNew = "planted new pass phrase";

crypto::Secret secretText(std::string_view text) { return crypto::Secret::copyOf(std::as_bytes(std::span(text))); }

/// A disk with a vault of two secrets under the old pass phrase.
struct VaultDisk {
    MemoryFileSystem disk;
    TypedPhrases phrases;
    int patience = 0;

    VaultDisk()
    {
        phrases.answers = {kOld};
        KeyVault vault = at();
        CHECK(vault.write("one", secretText("first secret")).hasValue());
        CHECK(vault.write("two", secretText("second secret")).hasValue());
    }
    KeyVault at(Duration wrongDelay = {})
    {
        return KeyVault(kVaultPath, {phrases, disk, [this](const std::function<void()>& work) { ++patience; work(); }, {1, 8}, wrongDelay});
    }
    /// Whether the vault, as it lies there, opens with this pass phrase and holds both secrets.
    bool opensWith(const std::string& phrase)
    {
        phrases.answers = {phrase};
        KeyVault vault = at();
        const auto one = vault.read("one");
        const auto two = one ? vault.read("two") : Expected<crypto::Secret, VaultError>(Unexpected(one.error()));
        return two && std::ranges::equal(one->bytes(), secretText("first secret").bytes()) && std::ranges::equal(two->bytes(), secretText("second secret").bytes());
    }
    void takeBackUp() { disk.bytesOf(kVaultPath) = disk.bytesOf(backUpOf(kVaultPath)); }
};

} // namespace

/// The vault's pass phrase: changed in one step or not at all, whatever dies in between; forgotten when it is locked.
class KeyVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherPassPhraseOpensItAndTheOldOneNoLonger()
    {
        VaultDisk on;
        on.phrases.answers = {kOld, kNew};
        KeyVault vault = on.at();
        QVERIFY(vault.changePassPhrase());
        QVERIFY(on.phrases.asked.back().isNew);
        QVERIFY(on.opensWith(kNew));
        QVERIFY(!on.opensWith(kOld));
        on.takeBackUp();
        QVERIFY(on.opensWith(kNew));
        QVERIFY(!on.opensWith(kOld));
    }

    void theOldOneIsAskedForEvenWhereItIsOpen()
    {
        VaultDisk on;
        KeyVault vault = on.at();
        on.phrases.answers = {kOld};
        QVERIFY(vault.read("one"));
        on.phrases.answers = {"a wrong pass phrase"};
        const auto changed = vault.changePassPhrase();
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, VaultError::Kind::WrongPassPhrase);
        QVERIFY(on.opensWith(kOld));
    }

    void whatIsNoPassPhraseChangesNothing()
    {
        VaultDisk on;
        on.phrases.answers = {kOld, "short"};
        KeyVault vault = on.at();
        QCOMPARE(vault.changePassPhrase().error().kind, VaultError::Kind::TooShort);
        on.phrases.answers = {kOld}; // and then nobody answers
        QCOMPARE(vault.changePassPhrase().error().kind, VaultError::Kind::NoPassPhrase);
        QVERIFY(on.opensWith(kOld));
        MemoryFileSystem empty;
        KeyVault none(kVaultPath, {on.phrases, empty, [](const std::function<void()>& work) { work(); }, {1, 8}, {}});
        QVERIFY(!none.exists());
        QCOMPARE(none.changePassPhrase().error().kind, VaultError::Kind::NoVault);
    }

    // Every call that changes the disk fails once, and the machine dies there: one of the two opens it, with everything in it.
    void wheneverItDiesOneOfTheTwoOpensIt()
    {
        std::size_t calls = 0;
        {
            VaultDisk on;
            const std::size_t before = on.disk.calls();
            on.phrases.answers = {kOld, kNew};
            QVERIFY(on.at().changePassPhrase());
            calls = on.disk.calls() - before;
        }
        QVERIFY(calls >= 6);
        int olds = 0;
        int news = 0;
        for (std::size_t at = 0; at < calls; ++at) {
            for (const auto how : {MemoryFileSystem::Crash::LosesAll, MemoryFileSystem::Crash::KeepsPrefix, MemoryFileSystem::Crash::KeepsSectors}) {
                for (const bool dies : {false, true}) {
                    VaultDisk on;
                    Random random(at * 7 + 1);
                    on.phrases.answers = {kOld, kNew};
                    on.disk.failCall(at, EIO);
                    const auto changed = on.at().changePassPhrase();
                    if (dies)
                        on.disk.crash(how, random);
                    const bool isNew = on.opensWith(kNew);
                    const bool isOld = !isNew && on.opensWith(kOld);
                    QVERIFY2(isNew || isOld, qPrintable(QStringLiteral("neither opens it when call %1 fails").arg(at)));
                    QVERIFY(!changed || isNew);
                    if (!changed && changed.error().kind == VaultError::Kind::OldBackUp)
                        QVERIFY(isNew);
                    olds += isOld ? 1 : 0;
                    news += isNew ? 1 : 0;
                }
            }
        }
        QVERIFY(olds > 0 && news > 0);
    }

    void aLockedVaultAsksAgain()
    {
        VaultDisk on;
        KeyVault vault = on.at();
        on.phrases.answers = {kOld};
        QVERIFY(vault.read("one"));
        const std::size_t asked = on.phrases.asked.size();
        QVERIFY(vault.read("two"));
        QCOMPARE(on.phrases.asked.size(), asked);
        vault.lock();
        QVERIFY(!vault.isOpen());
        QCOMPARE(vault.read("two").error().kind, VaultError::Kind::NoPassPhrase);
        on.phrases.answers = {kOld};
        QVERIFY(vault.read("two"));
    }

    void aWrongPassPhraseMakesTheNextOneWait()
    {
        VaultDisk on;
        const int before = on.patience;
        on.phrases.answers = {"wrong one", "wrong two", kOld};
        KeyVault vault = on.at(1ms);
        QVERIFY(vault.read("one"));
        QCOMPARE(on.patience - before, 5); // three derivations, two waits
    }
};

JARVIS_TEST(KeyVaultTest)

} // namespace jarvis::secrets

#include "key_vault_test.moc"
