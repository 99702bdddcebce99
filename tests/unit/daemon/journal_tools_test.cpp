#include "app/daemon/audit.h"
#include "app/daemon/key_input.h"
#include "app/daemon/run.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/wire/codec.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <sstream>

namespace jarvis::daemon {
namespace {

const api::Origin kTrader{api::Origin::Kind::Telegram, "ada"};
const api::Origin kEngine{api::Origin::Kind::Engine, "kernel"};
constexpr std::string_view kPhrase = "correct horse";

/// A trader's morning: a halt, its release, a refused order, a limit, alerts, the halt of one instrument, and what an auditor does not ask for.
std::vector<api::EventRecord> story()
{
    std::vector<api::EventRecord> records;
    const auto add = [&records](api::Event event, const api::Origin& origin = kEngine, CommandId cause = {}) {
        records.push_back({records.size() + 1, timestampFromMillis(1'795'262'400'000), cause, origin, std::move(event)});
    };
    api::TradingState state;
    state.isVenueUp = true;
    add(api::TradingStateChanged{state});
    add(api::CommandTaken{{CommandId{1, 7}, kTrader, {}, api::HaltTrading{}}}, kEngine, CommandId{1, 7});
    state.isKilled = true;
    add(api::TradingStateChanged{state}, kTrader, CommandId{1, 7});
    state.isDayLocked = true;
    add(api::TradingStateChanged{state});
    add(api::CommandSettled{CommandId{1, 7}, std::nullopt, {}, 0, false}, kTrader, CommandId{1, 7});
    const Refusal refusal{ReasonCode::PositionNotional, InstrumentId{3}, Amount::of(Money::ofWhole(100)), Amount::of(Money::ofWhole(130)),
        Amount::of(Quantity::ofLots(20))};
    add(api::CommandSettled{CommandId{1, 8}, refusal, {}, 0, false}, kTrader, CommandId{1, 8});
    state.isKilled = false;
    add(api::TradingStateChanged{state}, kTrader, CommandId{1, 9});
    add(api::LimitChanged{LimitId::OpenOrders, Amount::of(std::int64_t{5})}, kTrader);
    add(api::AlertRaised{api::AlertCode::VenueUp, api::Severity::Info, {}, {}, {}, {}});
    add(api::AlertRaised{api::AlertCode::ExitFailed, api::Severity::Critical, {}, {}, {}, {}});
    add(api::DayRolled{20'000, Money::ofWhole(10'000), false});
    add(api::DayRolled{20'000, Money::ofWhole(10'000), true}, kTrader);
    Breaker breaker;
    breaker.scope = {BreakerScope::Kind::Instrument, 3};
    breaker.trigger = BreakerTrigger::Kill;
    breaker.state = BreakerState::Open;
    add(api::BreakerChanged{breaker}, kTrader);
    ++breaker.count;
    add(api::BreakerChanged{breaker});
    breaker.state = BreakerState::Closed;
    add(api::BreakerChanged{breaker}, kTrader);
    state.liveSwitchedAt = timestampFromMillis(1'795'262'400'000);
    add(api::TradingStateChanged{state}, kTrader);
    state.isLiveOff = true;
    state.liveSwitchedAt = timestampFromMillis(1'795'262'400'001);
    add(api::TradingStateChanged{state}, kTrader);
    return records;
}

const QStringList kStoryKinds{QStringLiteral("command"), QStringLiteral("kill"), QStringLiteral("refusal"), QStringLiteral("release"),
    QStringLiteral("limit"), QStringLiteral("criticalAlert"), QStringLiteral("dayReset"), QStringLiteral("kill"),
    QStringLiteral("breaker"), QStringLiteral("release"), QStringLiteral("liveOn"), QStringLiteral("liveOff")};

journal::Key phraseKey(std::string_view phrase = kPhrase)
{
    return journal::Key::ofPassPhrase(journal::Secret::copyOf(std::as_bytes(std::span(phrase))));
}

/// What a program sees that reads `text` from its input.
int pipeWith(const std::string& text)
{
    int ends[2];
    CHECK(::pipe(ends) == 0);
    CHECK(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    ::close(ends[1]);
    return ends[0];
}

} // namespace

/// The journal's tools as a program's user sees them.
class JournalToolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_out.str({});
        m_err.str({});
    }

    void theAuditTellsWhoDidWhatAndWhy()
    {
        write(nullptr);
        QCOMPARE(call({"journal", "audit", journalFolder()}), 0);
        const QList<QJsonObject> lines = answer();
        QStringList kinds;
        for (const QJsonObject& line : lines)
            if (line.contains(QLatin1String("kind")))
                kinds << line[QLatin1String("kind")].toString();
        QCOMPARE(kinds, kStoryKinds);

        const QJsonObject& command = lines[0];
        QCOMPARE(command[QLatin1String("who")].toString(), QStringLiteral("ada"));
        QCOMPARE(command[QLatin1String("from")].toString(), QStringLiteral("telegram"));
        QCOMPARE(command[QLatin1String("when")].toString(), QStringLiteral("2026-11-21T12:00:00.000Z"));
        QVERIFY(command[QLatin1String("record")].toObject()[QLatin1String("event")].toObject().contains(QLatin1String("CommandTaken")));
        const QJsonObject why = lines[2][QLatin1String("why")].toObject();
        QCOMPARE(why[QLatin1String("code")].toInt(), 200);
        QCOMPARE(why[QLatin1String("limit")].toObject()[QLatin1String("usd")].toString(), QStringLiteral("100"));
        QCOMPARE(why[QLatin1String("value")].toObject()[QLatin1String("usd")].toString(), QStringLiteral("130"));
        QCOMPARE(why[QLatin1String("wouldPass")].toObject()[QLatin1String("lots")].toInt(), 20);

        const QJsonObject head = lines.back()[QLatin1String("head")].toObject();
        QCOMPARE(head[QLatin1String("sequence")].toInt(), static_cast<int>(story().size()));
        QCOMPARE(head[QLatin1String("chain")].toString().size(), 64);
        QCOMPARE(lines.back()[QLatin1String("entries")].toInt(), static_cast<int>(kStoryKinds.size()));
    }

    void aRangeOfTheAuditKnowsWhatWasBefore()
    {
        write(nullptr);
        // The day lock of record 4 is no kill, because trading was halted before.
        QCOMPARE(call({"journal", "audit", journalFolder(), "--from", "4", "--to", "8"}), 0);
        QStringList kinds;
        const auto lines = answer();
        for (const QJsonObject& line : lines)
            if (line.contains(QLatin1String("kind")))
                kinds << line[QLatin1String("kind")].toString();
        QCOMPARE(kinds, kStoryKinds.mid(2, 3));
    }

    void aDamagedJournalIsRepairedAndSaysSo()
    {
        write(nullptr);
        const QString segment = QString::fromStdString(journalFolder()) + QStringLiteral("/00000000000000000001.seg");
        QFile file(segment);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[300] = static_cast<char>(bytes[300] ^ 1);
        file.seek(0);
        file.write(bytes);
        file.close();
        QCOMPARE(call({"journal", "verify", journalFolder()}), 1);
        clearStreams();
        QCOMPARE(call({"journal", "repair", journalFolder()}), 0);
        const QJsonObject report = answer().front();
        QCOMPARE(report[QLatin1String("repaired")].toBool(), true);
        const int last = report[QLatin1String("kept")].toObject()[QLatin1String("toSequence")].toInt();
        QVERIFY(last < static_cast<int>(story().size()));
        QCOMPARE(report[QLatin1String("lost")].toArray()[0].toObject()[QLatin1String("fromSequence")].toInt(), last + 1);
        QCOMPARE(report[QLatin1String("lost")].toArray()[0].toObject()[QLatin1String("toSequence")].toInt(), static_cast<int>(story().size()));
        QFile damaged(report[QLatin1String("damaged")].toString() + QStringLiteral("/00000000000000000001.seg"));
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QCOMPARE(damaged.readAll(), bytes);
        QFile note(QString::fromStdString(journalFolder()) + QStringLiteral("/REPAIRED.json"));
        QVERIFY(note.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(note.readAll()), QString::fromStdString(m_out.str()));
        clearStreams();
        QCOMPARE(call({"journal", "repair", journalFolder()}), 0);
        QCOMPARE(answer().front()[QLatin1String("repaired")].toBool(), false);
    }

    void anEncryptedJournalAsksForItsKey()
    {
        const auto key = phraseKey();
        write(&key);
        QCOMPARE(call({"journal", "verify", journalFolder()}), 0);
        QCOMPARE(answer().front()[QLatin1String("encrypted")].toBool(), true);
        clearStreams();
        QCOMPARE(call({"journal", "dump", journalFolder()}), 4);
        QCOMPARE(m_out.str(), std::string());
        QVERIFY(m_err.str().find("is encrypted. Give the pass phrase") != std::string::npos);
    }

    void theKeyComesFromADescriptor()
    {
        const auto key = phraseKey();
        write(&key);
        const int right = pipeWith("correct horse\nnot this");
        const auto cipher = cipherFrom(right, journalFolder());
        ::close(right);
        QVERIFY2(cipher, cipher ? "" : journal::describe(cipher.error()).c_str());
        auto trail = AuditTrail::open(journalFolder(), {}, *cipher);
        QVERIFY(trail);
        const auto first = trail->next();
        QVERIFY(first && *first && (*first)->kind == api::AuditEntry::Kind::Command);

        const int wrong = pipeWith("incorrect horse\n");
        const auto refused = cipherFrom(wrong, journalFolder());
        ::close(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, journal::JournalError::Kind::WrongKey);
        QVERIFY(journal::describe(refused.error()).find("horse") == std::string::npos);
        const int nothing = pipeWith("");
        QCOMPARE(cipherFrom(nothing, journalFolder()).error().kind, journal::JournalError::Kind::KeyNeeded);
        ::close(nothing);
    }

private:
    std::string journalFolder() const { return m_folder->filePath(QStringLiteral("journal")).toStdString(); }

    void clearStreams()
    {
        m_out.str({});
        m_err.str({});
    }

    void write(const journal::Key* key)
    {
        const ManualClock clock(timestampFromMillis(1'795'262'400'000));
        journal::Journal::Options options;
        options.folder = journalFolder();
        options.segmentBytes = 64 * 1024;
        auto cipher = journal::unlockJournal(options.folder, key, journal::realFileSystem(), {1, 8});
        QVERIFY(cipher);
        options.cipher = *cipher;
        auto journal = journal::Journal::open(options, clock);
        QVERIFY(journal);
        wire::Bytes bytes;
        const auto records = story();
        for (const api::EventRecord& record : records) {
            bytes.clear();
            wire::encode(record, bytes);
            QVERIFY((*journal)->append(bytes) && (*journal)->commit());
        }
        QVERIFY((*journal)->close());
    }

    int call(const std::vector<std::string>& arguments)
    {
        return run({arguments.begin(), arguments.end()}, m_out, m_err);
    }

    QList<QJsonObject> answer() const
    {
        QList<QJsonObject> lines;
        const auto texts = QByteArray::fromStdString(m_out.str()).split('\n');
        for (const QByteArray& text : texts)
            if (!text.isEmpty())
                lines << QJsonDocument::fromJson(text).object();
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::ostringstream m_out;
    std::ostringstream m_err;
};

JARVIS_TEST(JournalToolsTest)

} // namespace jarvis::daemon

#include "journal_tools_test.moc"
