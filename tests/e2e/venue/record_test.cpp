#include "engine/market/depth_book.h"
#include "engine/venue/replay/recording.h"
#include "tests/e2e/venue/book_levels.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <optional>

using namespace jarvis;
using e2e::levelsOf;
using e2e::SimulatorProcess;

namespace {

/// jarvisd that records a simulated venue into a folder of its own.
class RecorderProcess {
public:
    explicit RecorderProcess(const SimulatorProcess& simulator, const QStringList& more = {}, const QString& shellLimit = {})
    {
        QStringList arguments{QStringLiteral("record"), QStringLiteral("--venue"), QStringLiteral("binance"), QStringLiteral("--symbols"),
            QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("--out"), folder(), QStringLiteral("--url"), QString::fromStdString(simulator.rest())};
        arguments += more;
        if (shellLimit.isEmpty()) {
            m_process.start(QStringLiteral(JARVIS_DAEMON), arguments);
        } else {
            const QString line = shellLimit + QStringLiteral("; exec \"$0\" \"$@\"");
            m_process.start(QStringLiteral("/bin/sh"), QStringList{QStringLiteral("-c"), line, QStringLiteral(JARVIS_DAEMON)} + arguments);
        }
        if (!m_process.waitForStarted())
            qFatal("jarvisd does not start");
    }
    ~RecorderProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("recorded")); }
    QStringList files() const
    {
        QStringList found;
        for (const QFileInfo& file : QDir(folder()).entryInfoList(QDir::Files, QDir::Name))
            found.push_back(file.filePath());
        return found;
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const QString& file : files())
            sum += QFileInfo(file).size();
        return sum;
    }
    bool waitForBytes(qint64 count)
    {
        return QTest::qWaitFor([&] { return bytes() >= count; }, 20'000);
    }
    /// The exit code; -1 where it was killed.
    int end(int signal)
    {
        if (signal != 0)
            ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(20'000))
            qFatal("jarvisd does not end");
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QJsonObject answer() { return QJsonDocument::fromJson(m_process.readAllStandardOutput()).object(); }
    QByteArray complaint() { return m_process.readAllStandardError(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// What was found when a recording was played beside the venue that it is of.
struct Compared {
    int books = 0; ///< that were the venue's
    int gaps = 0;
    int snapshots = 0;
    int trades = 0;
    std::string wrong;
};

Compared compare(SimulatorProcess& simulator, const QString& file)
{
    Compared found;
    const auto recording = venue::replay::openRecording(file.toStdString());
    if (!recording) {
        found.wrong = recording.error().what;
        return found;
    }
    std::map<InstrumentId, market::DepthBook> books;
    std::map<InstrumentId, std::string> symbols;
    for (const Instrument& is : (*recording)->instruments()) {
        books.emplace(is.id(), market::DepthBook(is.id()));
        symbols.emplace(is.id(), is.symbol());
    }
    std::vector<MarketEvent> events;
    (*recording)->pull(Timestamp::max(), events);
    for (const MarketEvent& event : events) {
        found.trades += std::holds_alternative<TradeTick>(event) ? 1 : 0;
        if (const auto* gap = std::get_if<GapNotice>(&event)) {
            ++found.gaps;
            books.at(gap->instrument).markGapped();
        }
        const auto* update = std::get_if<BookUpdate>(&event);
        if (!update)
            continue;
        market::DepthBook& book = books.at(update->instrument);
        found.snapshots += update->isSnapshot ? 1 : 0;
        if (book.apply(*update) == market::DepthBook::Applied::Gapped)
            found.wrong = "an update is missing that nobody told of";
        const std::string theirs = book.isWhole() ? simulator.bookAt(symbols.at(update->instrument), book.sequence()) : "unknown";
        if (theirs == "unknown")
            continue; // a snapshot between two updates
        if (theirs != levelsOf(book))
            found.wrong = "another book: " + levelsOf(book) + " instead of " + theirs;
        ++found.books;
    }
    if ((*recording)->error())
        found.wrong = (*recording)->error()->what;
    return found;
}

} // namespace

/// What jarvisd recorded of a venue plays to the venue's own books.
class RecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itPlaysToTheVenuesBooks();
    void everyFileStandsForItself();
    void whatWasLostStandsInIt();
    void killedItLeavesWhatWasFlushed();
    void aDiskThatTakesNoMoreEndsIt();
    void aVenueThatIsNotThereIsTold();
};

void RecordTest::itPlaysToTheVenuesBooks()
{
    SimulatorProcess simulator;
    RecorderProcess recorder(simulator);
    QVERIFY(recorder.waitForBytes(12'000));
    QCOMPARE(recorder.end(SIGTERM), 0);
    const QJsonObject answer = recorder.answer();
    QCOMPARE(answer.value(QStringLiteral("gaps")).toInt(), 0);
    QCOMPARE(recorder.files().size(), 1);
    QCOMPARE(answer.value(QStringLiteral("bytes")).toInteger(), recorder.bytes());
    const Compared found = compare(simulator, recorder.files().first());
    QCOMPARE(found.wrong, std::string());
    QVERIFY2(found.books > 30, QByteArray::number(found.books));
    QCOMPARE(found.snapshots, 2);
    QVERIFY(found.trades > 0);
}

void RecordTest::everyFileStandsForItself()
{
    SimulatorProcess simulator;
    RecorderProcess recorder(simulator, {QStringLiteral("--file-seconds"), QStringLiteral("1"), QStringLiteral("--seconds"), QStringLiteral("5")});
    QCOMPARE(recorder.end(0), 0);
    QVERIFY(recorder.files().size() >= 3);
    int books = 0;
    for (const QString& file : recorder.files()) {
        const Compared found = compare(simulator, file);
        QCOMPARE(found.wrong, std::string());
        QCOMPARE(found.snapshots, 2);
        books += found.books;
    }
    QVERIFY2(books > 30, QByteArray::number(books));
}

void RecordTest::whatWasLostStandsInIt()
{
    SimulatorProcess simulator;
    RecorderProcess recorder(simulator);
    QVERIFY(recorder.waitForBytes(9'000));
    simulator.setFault(R"({"fault":"drop","count":2})");
    QVERIFY(recorder.waitForBytes(recorder.bytes() + 4'000));
    simulator.setFault(R"({"fault":"cut","place":"public"})");
    QVERIFY(recorder.waitForBytes(recorder.bytes() + 12'000));
    QCOMPARE(recorder.end(SIGINT), 0);
    const Compared found = compare(simulator, recorder.files().first());
    QCOMPARE(found.wrong, std::string());
    QVERIFY(found.gaps >= 3); // one book or two, then both
    QCOMPARE(found.gaps, recorder.answer().value(QStringLiteral("gaps")).toInt());
    QVERIFY(found.snapshots > 4);
    QVERIFY2(found.books > 30, QByteArray::number(found.books));
}

void RecordTest::killedItLeavesWhatWasFlushed()
{
    SimulatorProcess simulator;
    RecorderProcess recorder(simulator);
    QVERIFY(recorder.waitForBytes(12'000));
    QCOMPARE(recorder.end(SIGKILL), -1);
    const Compared found = compare(simulator, recorder.files().first());
    QCOMPARE(found.wrong, std::string());
    QVERIFY2(found.books > 20, QByteArray::number(found.books));
}

void RecordTest::aDiskThatTakesNoMoreEndsIt()
{
    SimulatorProcess simulator;
    RecorderProcess recorder(simulator, {}, QStringLiteral("ulimit -f 16"));
    QCOMPARE(recorder.end(0), 4);
    const QByteArray complaint = recorder.complaint();
    QVERIFY2(complaint.contains("cannot be written"), complaint.constData());
    const Compared found = compare(simulator, recorder.files().first());
    QCOMPARE(found.wrong, std::string());
    QVERIFY2(found.books > 10, QByteArray::number(found.books));
}

void RecordTest::aVenueThatIsNotThereIsTold()
{
    auto simulator = std::make_unique<SimulatorProcess>();
    const int port = simulator->port();
    RecorderProcess first(*simulator);
    first.end(SIGTERM);
    simulator.reset();
    QProcess process;
    process.start(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("record"), QStringLiteral("--venue"), QStringLiteral("binance"), QStringLiteral("--out"),
        first.folder(), QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:%1").arg(port)});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("refused"));
}

JARVIS_TEST(RecordTest)
#include "record_test.moc"
