#include "engine/base/random.h"
#include "tests/e2e/journal_story.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

namespace jarvis {
namespace {

constexpr int kLives = 50;

/// What a life of the trader said before it died.
struct Testimony {
    bool hasSnapshot = false;
    bool wasReady = false;
    std::uint64_t snapshotSequence = 0;
    bool wasKilledAtStart = false;
    std::optional<bool> killed; ///< the last word about the red button
    std::map<InstrumentId, Quantity> held;
    std::set<CommandId> acknowledged;
    std::set<CommandId> repeated;
    std::set<OrderId> orders;
    std::set<std::pair<InstrumentId, std::uint64_t>> fills;
    QString strange; ///< a line that cannot be read
};

/// Reads whole lines only: the last one may have been cut by the kill.
Testimony testimonyOf(const QByteArray& said)
{
    Testimony heard;
    const qsizetype end = said.lastIndexOf('\n');
    for (const QByteArray& line : said.left(std::max<qsizetype>(end, 0)).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const auto number = [&](int index) { return words.value(index).toULongLong(); };
        const auto instrument = [&](int index) { return InstrumentId{static_cast<std::uint32_t>(number(index))}; };
        if (words[0] == "SNAPSHOT") {
            heard.hasSnapshot = true;
            heard.snapshotSequence = number(1);
            heard.wasKilledAtStart = number(2) == 1;
        } else if (words[0] == "HELD") {
            heard.held[instrument(1)] = Quantity::ofLots(words.value(2).toLongLong());
        } else if (words[0] == "READY") {
            heard.wasReady = true;
        } else if (words[0] == "ACK") {
            const CommandId id{number(1), number(2)};
            heard.acknowledged.insert(id);
            if (number(5) == 1)
                heard.repeated.insert(id);
        } else if (words[0] == "ORDER") {
            heard.orders.insert(OrderId{number(1)});
        } else if (words[0] == "FILL") {
            heard.fills.insert({instrument(1), number(2)});
        } else if (words[0] == "KILLED") {
            heard.killed = number(1) == 1;
        } else if (!line.isEmpty()) {
            heard.strange = QString::fromLatin1(line);
        }
    }
    return heard;
}

/// One process, from its start to the SIGKILL.
class Life {
public:
    Life(const QString& folder, int number, const std::optional<CommandId>& repeat)
    {
        QStringList arguments{folder, QString::number(number)};
        if (repeat)
            arguments << QString::number(repeat->high) << QString::number(repeat->low);
        m_process.start(QStringLiteral(JARVIS_CRASH_TRADER), arguments);
    }
    /// False when it ended by itself, or does not get there.
    bool waitUntilReady()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_said.contains("READY\n")) {
            if (!listen(60'000 - timer.elapsed()))
                return false;
        }
        return true;
    }
    /// Keeps reading what it says, so that it never waits for us.
    void listenFor(qint64 milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds && m_process.state() != QProcess::NotRunning)
            listen(milliseconds - timer.elapsed());
    }
    /// SIGKILL; true when that is what ended it.
    bool kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_said += m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == SIGKILL;
    }
    bool start() { return m_process.waitForStarted(); }
    const QByteArray& said() const { return m_said; }
    QByteArray complaint() { return m_process.readAllStandardError(); }

private:
    bool listen(qint64 milliseconds)
    {
        if (milliseconds <= 0 || (!m_process.waitForReadyRead(static_cast<int>(milliseconds)) && m_process.state() == QProcess::NotRunning))
            return false;
        m_said += m_process.readAllStandardOutput();
        return true;
    }

    QProcess m_process;
    QByteArray m_said;
};

/// Everything that was ever acknowledged, over all lives.
struct Promises {
    std::set<CommandId> commands;
    std::set<OrderId> orders;
    std::set<std::pair<InstrumentId, std::uint64_t>> fills;
    std::size_t repeats = 0;
    std::size_t haltsCarried = 0;
    std::size_t earlyDeaths = 0;
    std::size_t positionsCarried = 0;
};

/// Which promise the journal breaks; empty when it keeps them all.
QString brokenPromise(const e2e::JournalStory& story, const Promises& promises)
{
    if (!story.broken.empty())
        return QString::fromStdString(story.broken);
    for (const CommandId& id : promises.commands) {
        const auto found = story.settled.find(id);
        if (found == story.settled.end() || found->second != 1 || !story.taken.contains(id))
            return QStringLiteral("command %1 was acknowledged and is not in the journal exactly once").arg(QString::fromStdString(id.toHex()));
    }
    for (const OrderId order : promises.orders) {
        if (!story.orders.contains(order))
            return QStringLiteral("order %1 was told and is not in the journal").arg(order.value);
    }
    for (const auto& fill : promises.fills) {
        if (!story.fills.contains(fill))
            return QStringLiteral("trade %1 was told and is not in the journal").arg(fill.second);
    }
    for (const auto& [instrument, sum] : story.filledSum) {
        const auto held = story.held.find(instrument);
        if (held == story.held.end() || held->second != sum)
            return QStringLiteral("what is held in instrument %1 is not the sum of its fills").arg(instrument.value);
    }
    return {};
}

} // namespace

/// Kills the process at random moments while commands flow, and holds it to every word it said. `JARVIS_SEED=N` picks the moments.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasAcknowledgedIsLostOrDoneTwice();
};

void CrashTest::nothingThatWasAcknowledgedIsLostOrDoneTwice()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("journal"));
    const std::string journal = path.toStdString();
    Random random(static_cast<std::uint64_t>(qEnvironmentVariableIntValue("JARVIS_SEED")) + 1);

    Promises promises;
    std::optional<CommandId> lastAcknowledged;
    bool mustBeKilled = false;
    for (int number = 1; number <= kLives; ++number) {
        const std::uint64_t before = QDir(path).exists() ? e2e::JournalStory::of(journal, UINT64_MAX).last : 0;
        Life life(path, number, lastAcknowledged);
        QVERIFY2(life.start(), JARVIS_CRASH_TRADER);
        const bool diesEarly = number > 1 && random.chance(0.25);
        if (diesEarly) {
            life.listenFor(random.between(1, 250)); // while it opens, recovers or reconciles
            ++promises.earlyDeaths;
        } else {
            if (!life.waitUntilReady())
                QFAIL(qPrintable(QStringLiteral("life %1: %2").arg(number).arg(QString::fromUtf8(life.complaint()))));
            life.listenFor(random.between(200, 800));
        }
        if (!life.kill())
            QFAIL(qPrintable(QStringLiteral("life %1 ended by itself: %2").arg(number).arg(QString::fromUtf8(life.complaint()))));

        const Testimony heard = testimonyOf(life.said());
        QVERIFY2(heard.strange.isEmpty(), qPrintable(heard.strange));
        promises.commands.insert(heard.acknowledged.begin(), heard.acknowledged.end());
        promises.orders.insert(heard.orders.begin(), heard.orders.end());
        promises.fills.insert(heard.fills.begin(), heard.fills.end());

        const auto report = journal::verify(journal);
        QVERIFY2(report, report ? "" : journal::describe(report.error()).c_str());
        QVERIFY2(report->ok, report->reason.c_str());
        const e2e::JournalStory story = e2e::JournalStory::of(journal, UINT64_MAX);
        const QString broken = brokenPromise(story, promises);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("life %1: %2").arg(number).arg(broken)));
        QCOMPARE_GE(story.last, before);

        if (heard.hasSnapshot) {
            // What the restarted engine tells is what the journal says up to there.
            const e2e::JournalStory then = e2e::JournalStory::of(journal, heard.snapshotSequence);
            QCOMPARE(then.last, heard.snapshotSequence);
            QCOMPARE(heard.wasKilledAtStart, then.isKilled);
            for (const auto& [instrument, sum] : then.filledSum) {
                const auto held = heard.held.find(instrument);
                QCOMPARE(held == heard.held.end() ? std::int64_t{0} : held->second.lots(), sum.lots());
                promises.positionsCarried += sum.isZero() ? 0 : 1;
            }
            QVERIFY2(!mustBeKilled || heard.wasKilledAtStart, "the red button was pressed before the crash and is not pressed after it");
            promises.haltsCarried += mustBeKilled ? 1 : 0;
        }
        if (lastAcknowledged && heard.wasReady && heard.acknowledged.contains(*lastAcknowledged)) {
            QVERIFY2(heard.repeated.contains(*lastAcknowledged), "a command of an earlier life was answered as if it were new");
            ++promises.repeats;
        }
        // The last word of the red button that was heard; a release that was not heard may still have been made durable.
        mustBeKilled = story.isKilled;
        QVERIFY2(!heard.killed || !*heard.killed || story.isKilled || story.settled.size() > promises.commands.size(),
            "the red button was acknowledged and the journal does not know it");
        if (!heard.acknowledged.empty())
            lastAcknowledged = *heard.acknowledged.rbegin();
    }

    qInfo("%d lives, %zu early deaths: %zu commands, %zu orders, %zu fills acknowledged; %zu repeats answered, %zu halts and %zu positions carried over",
        kLives, promises.earlyDeaths, promises.commands.size(), promises.orders.size(), promises.fills.size(), promises.repeats,
        promises.haltsCarried, promises.positionsCarried);
    // The traders did what they are there for.
    QCOMPARE_GT(promises.commands.size(), 500U);
    QCOMPARE_GT(promises.fills.size(), 100U);
    QCOMPARE_GT(promises.repeats, 10U);
    QCOMPARE_GT(promises.haltsCarried, 0U);
    QCOMPARE_GT(promises.positionsCarried, 0U);
}

JARVIS_TEST(CrashTest)

} // namespace jarvis

#include "crash_test.moc"
