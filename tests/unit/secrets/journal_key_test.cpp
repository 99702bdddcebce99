#include "app/secrets/journal_key.h"

#include "app/secrets/secret_text.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <string_view>

namespace jarvis::secrets {

using test::FakeKeychain;
using test::MemoryFileSystem;

namespace {

using Derivation = journal::KeySlot::Derivation;
using Kind = JournalKeyError::Kind;

const std::string kFolder = "/account/journal";
constexpr std::string_view kPlanted = "correct horse battery";

/// Answers in turn, and then has nothing more to say.
class ScriptedPhrases final : public PassPhrases {
public:
    explicit ScriptedPhrases(std::vector<std::string> answers = {}) : m_answers(std::move(answers)) {}

    std::optional<journal::Secret> ask(const PassPhraseQuestion& question) override
    {
        asked.push_back(question);
        if (asked.size() > m_answers.size())
            return std::nullopt;
        return journal::Secret::copyOf(std::as_bytes(std::span(m_answers[asked.size() - 1])));
    }

    std::vector<PassPhraseQuestion> asked;

private:
    std::vector<std::string> m_answers;
};

JournalKeyRequest request(Derivation forNew, bool isPassPhraseGiven = false)
{
    return {kFolder, forNew, isPassPhraseGiven, {1, 8}};
}

void begin(MemoryFileSystem& disk, const JournalKey& key)
{
    static const ManualClock clock(timestampFromMillis(1'795'262'400'000));
    journal::Journal::Options options;
    options.folder = kFolder;
    options.segmentBytes = 4'096;
    options.cipher = key.cipher;
    auto journal = journal::Journal::open(options, clock, disk);
    CHECK(journal && (*journal)->append(std::as_bytes(std::span(kPlanted))) && (*journal)->close());
}

std::map<std::string, std::vector<std::byte>> contentOf(MemoryFileSystem& disk)
{
    std::map<std::string, std::vector<std::byte>> content;
    const auto names = disk.list(kFolder);
    if (names)
        for (const std::string& name : *names)
            content[name] = disk.bytesOf(journal::pathIn(kFolder, name));
    return content;
}

} // namespace

/// Where a journal's key comes from, and that without it nothing happens to the journal.
class JournalKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEncryptionNobodyIsAsked()
    {
        MemoryFileSystem disk;
        FakeKeychain keychain;
        ScriptedPhrases phrases;
        const auto key = obtainJournalKey(request(Derivation::None), keychain, phrases, disk);
        QVERIFY(key && !key->cipher && !key->isPlainAgainstWish);
        begin(disk, *key);
        const auto again = obtainJournalKey(request(Derivation::None), keychain, phrases, disk);
        QVERIFY(again && !again->cipher && !again->isPlainAgainstWish);
        QVERIFY(phrases.asked.empty() && keychain.reads == 0);
    }

    void aNewJournalsKeyIsInTheKeychainBeforeAnythingDependsOnIt()
    {
        MemoryFileSystem disk;
        FakeKeychain keychain;
        ScriptedPhrases phrases;
        const auto key = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(key && key->cipher);
        QCOMPARE(keychain.entries.size(), std::size_t{1});
        QCOMPARE(keychain.entries.begin()->first, keyNameOf(key->cipher->slot()));
        QCOMPARE(keychain.entries.begin()->second.size(), std::size_t{64});
        QVERIFY(contentOf(disk).empty());
        begin(disk, *key);
        // The journal decides, not the wish of the day.
        const auto again = obtainJournalKey(request(Derivation::None), keychain, phrases, disk);
        QVERIFY(again && again->cipher && again->cipher->slot() == key->cipher->slot());
        QVERIFY(phrases.asked.empty());
    }

    void eachJournalHasAKeyOfItsOwn()
    {
        FakeKeychain keychain;
        ScriptedPhrases phrases;
        MemoryFileSystem one;
        MemoryFileSystem other;
        begin(one, *obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, one));
        begin(other, *obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, other));
        QCOMPARE(keychain.entries.size(), std::size_t{2});
        QVERIFY(keychain.entries.begin()->second != keychain.entries.rbegin()->second);
        QVERIFY(obtainJournalKey(request(Derivation::None), keychain, phrases, one));
        QVERIFY(obtainJournalKey(request(Derivation::None), keychain, phrases, other));
    }

    void aKeychainThatDoesNotHelpStopsTheStart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        using Of = KeychainError::Kind;
        QTest::newRow("there is none") << static_cast<int>(Of::NoKeychain) << QStringLiteral("cannot be reached (bus)");
        QTest::newRow("the user said no") << static_cast<int>(Of::Denied) << QStringLiteral("refused (bus)");
        QTest::newRow("nobody unlocked it") << static_cast<int>(Of::TimedOut) << QStringLiteral("was not unlocked in time (bus)");
        QTest::newRow("it broke") << static_cast<int>(Of::Failed) << QStringLiteral("failed (bus)");
    }

    void aKeychainThatDoesNotHelpStopsTheStart()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        FakeKeychain keychain;
        ScriptedPhrases phrases;
        MemoryFileSystem disk;
        keychain.failure = KeychainError{static_cast<KeychainError::Kind>(kind), "bus"};
        const auto fresh = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(!fresh);
        QCOMPARE(fresh.error().kind, Kind::Keychain);
        QVERIFY2(QString::fromStdString(describe(fresh.error())).contains(words), describe(fresh.error()).c_str());
        QVERIFY(contentOf(disk).empty());

        keychain.failure.reset();
        begin(disk, *obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk));
        const auto before = contentOf(disk);
        keychain.failure = KeychainError{static_cast<KeychainError::Kind>(kind), "bus"};
        const auto existing = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(!existing);
        QCOMPARE(existing.error().kind, Kind::Keychain);
        QVERIFY(contentOf(disk) == before && phrases.asked.empty());
    }

    void aKeychainThatForgetsBeginsNothing()
    {
        FakeKeychain keychain;
        keychain.forgets = true;
        ScriptedPhrases phrases;
        MemoryFileSystem disk;
        const auto key = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Kind::KeyNotKept);
    }

    void aLostOrReplacedEntryIsNamed()
    {
        FakeKeychain keychain;
        ScriptedPhrases phrases;
        MemoryFileSystem disk;
        begin(disk, *obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk));
        const auto before = contentOf(disk);
        std::string& entry = keychain.entries.begin()->second;
        const std::string right = entry;
        for (const std::string& wrong : {std::string(64, '0'), std::string("not hexadecimal"), right.substr(1)}) {
            entry = wrong;
            const auto key = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
            QVERIFY(!key);
            QCOMPARE(key.error().kind, Kind::WrongKey);
            QVERIFY(describe(key.error()).find(keychain.entries.begin()->first) != std::string::npos);
            QVERIFY(describe(key.error()).find(wrong) == std::string::npos);
        }
        keychain.entries.clear();
        const auto missing = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Kind::KeyMissing);
        QVERIFY(keychain.entries.empty());
        // The backup of the entry, named in a file, opens the journal as well.
        ScriptedPhrases backup({right});
        QVERIFY(obtainJournalKey(request(Derivation::None, true), keychain, backup, disk));
        QVERIFY(contentOf(disk) == before);
    }

    void aPassPhraseIsAskedUntilItFits()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases chosen({std::string(kPlanted)});
        begin(disk, *obtainJournalKey(request(Derivation::PassPhrase), keychain, chosen, disk));
        QCOMPARE(chosen.asked.size(), std::size_t{1});
        QVERIFY(chosen.asked[0].isNew && chosen.asked[0].folder == kFolder);

        ScriptedPhrases typed({"incorrect horse", "Correct horse battery", std::string(kPlanted)});
        QVERIFY(obtainJournalKey(request(Derivation::KeyBytes), keychain, typed, disk));
        QCOMPARE(typed.asked.size(), std::size_t{3});
        QVERIFY(!typed.asked[0].isNew && !typed.asked[0].wasWrong && typed.asked[1].wasWrong && typed.asked[2].wasWrong);
        QCOMPARE(keychain.reads, 0);
    }

    void givingUpTouchesNothing()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases chosen({std::string(kPlanted)});
        begin(disk, *obtainJournalKey(request(Derivation::PassPhrase), keychain, chosen, disk));
        const auto before = contentOf(disk);
        ScriptedPhrases nobody;
        QCOMPARE(obtainJournalKey(request(Derivation::PassPhrase), keychain, nobody, disk).error().kind, Kind::NoPassPhrase);
        ScriptedPhrases once({"incorrect horse"});
        const auto wrong = obtainJournalKey(request(Derivation::PassPhrase), keychain, once, disk);
        QCOMPARE(wrong.error().kind, Kind::WrongPassPhrase);
        QVERIFY(describe(wrong.error()).find("horse") == std::string::npos);
        QVERIFY(contentOf(disk) == before);
    }

    void aNewPassPhraseIsNotTooShort()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases phrases({"1234567"});
        QCOMPARE(obtainJournalKey(request(Derivation::PassPhrase), keychain, phrases, disk).error().kind, Kind::TooShort);
    }

    void aPlainJournalGoesOnAsItIs()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases phrases({std::string(kPlanted)});
        begin(disk, {});
        const auto key = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(key && !key->cipher && key->isPlainAgainstWish);
        QVERIFY(phrases.asked.empty() && keychain.entries.empty());
        // Who names a pass phrase believes that nobody else can read it.
        QCOMPARE(obtainJournalKey(request(Derivation::None, true), keychain, phrases, disk).error().kind, Kind::NotEncrypted);
    }

    void aNamedPassPhraseEncryptsANewJournal()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases phrases({std::string(kPlanted)});
        const auto key = obtainJournalKey(request(Derivation::None, true), keychain, phrases, disk);
        QVERIFY(key && key->cipher);
        QCOMPARE(key->cipher->slot().derivation, Derivation::PassPhrase);
    }

    /// A folder whose headers are all damaged is not a new one: no key may be made for it.
    void aDamagedJournalIsNotANewOne()
    {
        FakeKeychain keychain;
        MemoryFileSystem disk;
        ScriptedPhrases phrases({std::string(kPlanted)});
        begin(disk, *obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk));
        disk.bytesOf(journal::pathIn(kFolder, journal::segmentName(1)))[50] ^= std::byte{1};
        const auto key = obtainJournalKey(request(Derivation::KeyBytes), keychain, phrases, disk);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Kind::Journal);
        QVERIFY(describe(key.error()).find("jarvisd journal repair") != std::string::npos);
        QCOMPARE(keychain.entries.size(), std::size_t{1});
    }
};

JARVIS_TEST(JournalKeyTest)

} // namespace jarvis::secrets

#include "journal_key_test.moc"
