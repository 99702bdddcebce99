#include "engine/journal/reader.h"
#include "engine/journal/snapshot.h"
#include "engine/journal/verify.h"
#include "engine/local/storage.h"
#include "engine/wire/codec.h"
#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace jarvis;

namespace {

const QString kGolden = QStringLiteral(JARVIS_GOLDEN "/journal");

QStringList releases()
{
    return QDir(kGolden).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint64 expected(const QString& release, const char* name)
{
    const auto lines = contentOf(kGolden + QLatin1Char('/') + release + QStringLiteral("/expected.txt")).split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(QByteArray(name) + ' '))
            return line.mid(static_cast<qsizetype>(qstrlen(name)) + 1).toULongLong();
    return 0;
}

/// The keys of golden_journal_maker.
std::optional<journal::Key> keyOf(const QString& kind)
{
    if (kind == QLatin1String("plain"))
        return std::nullopt;
    if (kind == QLatin1String("encrypted-phrase")) {
        constexpr std::string_view kPhrase = "golden pass phrase";
        return journal::Key::ofPassPhrase(journal::Secret::copyOf(std::as_bytes(std::span(kPhrase))));
    }
    journal::Secret bytes(32);
    for (std::size_t i = 0; i < 32; ++i)
        bytes.bytes()[i] = static_cast<std::byte>(i + 1);
    return journal::Key::ofBytes(std::move(bytes));
}

/// Whether everything that `then` says is still said by `now`; new members are fine.
bool stillSays(const QJsonValue& now, const QJsonValue& then)
{
    if (then.isArray()) {
        const QJsonArray a = now.toArray();
        const QJsonArray b = then.toArray();
        bool same = now.isArray() && a.size() == b.size();
        for (qsizetype i = 0; same && i < b.size(); ++i)
            same = stillSays(a.at(i), b.at(i));
        return same;
    }
    if (!then.isObject())
        return now == then;
    const QJsonObject members = then.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        if (!now.toObject().contains(member.key()) || !stillSays(now.toObject().value(member.key()), member.value()))
            return false;
    return now.isObject();
}

QJsonObject jsonOf(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

/// Journals of every release, byte for byte as it wrote them: they open, verify and replay to the state that they meant then.
///
/// A state hash changes where the kernel learns to remember more: then, and only then, the new one goes into expected.txt. What an
/// event meant never changes: events.txt is not to be touched.
class GoldenJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsThere() { QVERIFY(releases().contains(QStringLiteral("0.1"))); }

    void aJournalReplaysToItsState_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("kind");
        const QStringList all = releases();
        for (const QString& release : all) {
            for (const char* kind : {"plain", "encrypted-key", "encrypted-phrase"})
                QTest::addRow("%s, %s", qPrintable(release), kind) << release << QString::fromLatin1(kind);
        }
    }

    void aJournalReplaysToItsState()
    {
        QFETCH(QString, release);
        QFETCH(QString, kind);
        const std::string folder = (kGolden + QLatin1Char('/') + release + QLatin1Char('/') + kind).toStdString();
        const auto key = keyOf(kind);
        const auto cipher = journal::unlockJournal(folder, key ? &*key : nullptr);
        QVERIFY2(cipher, cipher ? "" : journal::describe(cipher.error()).c_str());

        const auto report = journal::verify(folder, journal::realFileSystem(), std::nullopt, cipher->get());
        QVERIFY(report && report->ok && report->damagedSnapshots.empty());
        QCOMPARE(report->isEncrypted, key.has_value());
        QCOMPARE(report->records, expected(release, "records"));
        QCOMPARE(report->lastSequence, expected(release, "lastSequence"));

        kernel::Kernel replayed(test::KernelWorld::defaults());
        auto reader = journal::JournalReader::open(folder, {}, journal::realFileSystem(), *cipher);
        QVERIFY(reader);
        std::uint64_t records = 0;
        while (true) {
            const auto record = reader->next();
            QVERIFY2(record, record ? "" : journal::describe(record.error()).c_str());
            if (!*record)
                break;
            const auto event = wire::decodeEvent((*record)->bytes);
            QVERIFY2(event, qPrintable(QString::number((*record)->sequence)));
            QCOMPARE(event->sequence, (*record)->sequence);
            replayed.restore(*event);
            ++records;
        }
        QCOMPARE(records, report->records);
        QCOMPARE(replayed.sequence(), expected(release, "lastSequence"));
        QCOMPARE(replayed.stateHash(), expected(release, "stateHash"));
    }

    void aStartFromTheSnapshotGivesTheSameState_data() { aJournalReplaysToItsState_data(); }

    void aStartFromTheSnapshotGivesTheSameState()
    {
        QFETCH(QString, release);
        QFETCH(QString, kind);
        QTemporaryDir copy;
        const QDir golden(kGolden + QLatin1Char('/') + release + QLatin1Char('/') + kind);
        const QStringList names = golden.entryList(QDir::Files);
        for (const QString& name : names) {
            QVERIFY(QFile::copy(golden.filePath(name), copy.filePath(name)));
            QVERIFY(QFile::setPermissions(copy.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
        }
        const auto key = keyOf(kind);
        const ManualClock clock(test::KernelWorld::kStart);
        const auto cipher = journal::unlockJournal(copy.path().toStdString(), key ? &*key : nullptr);
        QVERIFY(cipher);
        auto recovered = local::recoverAccount(copy.path().toStdString(), test::KernelWorld::defaults(), clock, journal::realFileSystem(),
            journal::Journal::Options().segmentBytes, *cipher);
        QVERIFY2(recovered, recovered ? "" : recovered.error().text.c_str());
        QCOMPARE(recovered->replayed, std::uint64_t{0});
        QVERIFY(recovered->notes.empty());
        QCOMPARE(recovered->kernel->stateHash(), expected(release, "stateHash"));
    }

    void everyEventStillMeansWhatItMeant()
    {
        const QStringList all = releases();
        for (const QString& release : all) {
            const auto lines = contentOf(kGolden + QLatin1Char('/') + release + QStringLiteral("/events.txt")).split('\n');
            QVERIFY(lines.size() > 50);
            for (const QByteArray& line : lines) {
                if (line.isEmpty())
                    continue;
                const QByteArray raw = QByteArray::fromHex(line.left(line.indexOf(' ')));
                const QByteArray json = line.mid(line.indexOf(' ') + 1);
                const auto event = wire::decodeEvent(std::as_bytes(std::span(raw.constData(), static_cast<std::size_t>(raw.size()))));
                QVERIFY2(event, json.constData());
                const QByteArray now = QByteArray::fromStdString(wire::toJson(*event));
                QVERIFY2(!jsonOf(json).isEmpty() && stillSays(jsonOf(now), jsonOf(json)), (now + "\nwas " + json).constData());
                wire::Bytes again;
                wire::encode(*event, again);
                const auto same = wire::decodeEvent(again);
                QVERIFY2(same && *same == *event, json.constData());
            }
        }
    }
};

JARVIS_TEST(GoldenJournalTest)

#include "golden_journal_test.moc"
