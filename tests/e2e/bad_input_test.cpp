#include "engine/base/clock.h"
#include "engine/local/local_engine.h"
#include "tests/contract/recorder.h"
#include "tests/e2e/program_run.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace jarvis {
namespace {

const QString kJarvis = QStringLiteral(JARVIS_PROGRAM);
const QString kDaemon = QStringLiteral(JARVIS_DAEMON);

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList result;
    for (const char* text : texts)
        result << QString::fromUtf8(text);
    return result;
}

/// A few bars of a recording.
QByteArray candleRows(int count)
{
    QByteArray rows = "ts_ms,open,high,low,close,volume\n";
    for (int i = 0; i < count; ++i)
        rows += QByteArray::number(1'741'258'800'000 + i * 60'000LL) + ",90000.0,90100.5,89900.0,90050.5,12.345\n";
    return rows;
}

/// Opens an account, lets a trade or two happen, and closes it: leaves a journal with more than one commit.
bool makeJournal(const QString& folder)
{
    local::LocalEngine::Options options;
    options.folder = folder.toStdString();
    auto engine = local::LocalEngine::create(options);
    if (!engine)
        return false;
    test::Recorder recorder;
    const auto subscription = (*engine)->subscribe({}, recorder);
    if (!recorder.waitFor([](const auto& record) { return !record.snapshots.empty(); }))
        return false; // answers are told from the snapshot on
    for (std::uint64_t i = 1; i <= 20; ++i) {
        const api::Command command{CommandId{1, i}, {}, SystemClock().now() + Duration(30s), api::CancelAll{}};
        if (!(*engine)->send(command) || !recorder.waitFor([&](const auto& record) { return record.answersTo(command.id).size() == 1; }))
            return false;
    }
    return true;
}

/// All that a journal's folder holds, but for who opened it last and the prepared segment that nothing was written to.
QMap<QString, QByteArray> recordsIn(const QString& folder)
{
    auto contents = e2e::contentsOf(folder);
    contents.remove(QDir(folder).filePath(QStringLiteral("LOCK")));
    contents.remove(QDir(folder).filePath(QStringLiteral("next.tmp")));
    return contents;
}

QString firstSegmentIn(const QString& folder)
{
    QDir::Filters files = QDir::Files;
    qint64 largest = -1;
    QString found;
    for (const QFileInfo& info : QDir(folder).entryInfoList(files)) {
        if (!info.fileName().contains(QStringLiteral("snap")) && info.size() > largest) {
            largest = info.size();
            found = info.filePath();
        }
    }
    return found;
}

/// Changes one byte of a record that was made durable, and was followed by others.
bool flipByteIn(const QString& segment)
{
    QFile file(segment);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 at = 400; // behind the header, inside one of the first records
    file.seek(at);
    char byte = 0;
    if (!file.getChar(&byte))
        return false;
    file.seek(at);
    return file.putChar(static_cast<char>(byte ^ 0x10));
}

QJsonObject jsonIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

/// Wrong input to the real programs: each says what is wrong and where, ends with its code, and changes nothing that it refuses.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theDesktopRefuses_data();
    void theDesktopRefuses();
    void theDaemonRefuses_data();
    void theDaemonRefuses();
    void theDaemonReadsAWholeJournal();
    void aDamagedJournalIsNamedAndLeftAlone();
    void aSecondEngineOnTheFolderIsRefused();
    void aDamagedLayoutIsSetAside();
    void theFirstStartWritesAConfiguration();
    void aPictureThatThereIsNotIsTold();
    void withoutAScreenItSaysSo();
    void aRecordingThatBreaksOffIsTold();

private:
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    /// A desk that opens, lives for one picture and closes.
    QStringList briefRun() const
    {
        return {QStringLiteral("--data"), at("data"), QStringLiteral("--shots"), at("shots"), QStringLiteral("--shots-only"), QStringLiteral("trade"),
            QStringLiteral("--shots-theme"), QStringLiteral("dark"), QStringLiteral("--shots-size"), QStringLiteral("1280x800")};
    }
    /// FOLDER in a row stands for the test's own folder.
    QStringList placed(const QStringList& texts) const
    {
        QStringList result = texts;
        return result.replaceInStrings(QStringLiteral("FOLDER"), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BadInputTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void BadInputTest::cleanup()
{
    m_folder.reset();
}

void BadInputTest::theDesktopRefuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("words");
    const QStringList feedFile = list({"--feed", "replay:FOLDER/binance_usdm_BTCUSDT_1m.csv", "--data", "FOLDER/data"});
    QTest::newRow("an unknown feed") << "" << QByteArray() << list({"--feed", "wrong", "--data", "FOLDER/data"}) << 3
                                     << list({"\"wrong\"", "simulated", "replay:PATH"});
    QTest::newRow("a seed that is no number") << "" << QByteArray() << list({"--feed", "simulated:x", "--data", "FOLDER/data"}) << 3
                                              << list({"simulated"});
    QTest::newRow("a recording that is missing") << "" << QByteArray() << feedFile << 4 << list({"FOLDER/binance_usdm_BTCUSDT_1m.csv", "no such file"});
    QTest::newRow("an empty recording") << "binance_usdm_BTCUSDT_1m.csv" << QByteArray() << feedFile << 4 << list({"FOLDER/binance_usdm_BTCUSDT_1m.csv"});
    QTest::newRow("a recording of something else") << "binance_usdm_BTCUSDT_1m.csv" << QByteArray("\x01\x02 not a recording\n", 20) << feedFile << 4
                                                   << list({"FOLDER/binance_usdm_BTCUSDT_1m.csv"});
    QTest::newRow("a recording with a wrong number") << "binance_usdm_BTCUSDT_1m.csv" << candleRows(20).replace("90100.5", "9x") << feedFile << 4
                                                     << list({"FOLDER/binance_usdm_BTCUSDT_1m.csv", "line 2"});
    QTest::newRow("a recording that is cut off") << "binance_usdm_BTCUSDT_1m.csv" << candleRows(1).chopped(20) << feedFile << 4
                                                 << list({"FOLDER/binance_usdm_BTCUSDT_1m.csv", "line 2"});
    QTest::newRow("a data folder that cannot be made") << "file" << QByteArray("x") << list({"--data", "FOLDER/file/below"}) << 4
                                                       << list({"FOLDER/file/below", "--data"});
    QTest::newRow("a configuration that is wrong") << "jarvis.conf" << QByteArray("nonsense\n")
                                                   << list({"--config", "FOLDER/jarvis.conf", "--data", "FOLDER/data"}) << 3
                                                   << list({"FOLDER/jarvis.conf", "jarvis.conf:1"});
    QTest::newRow("a configuration that is missing") << "" << QByteArray() << list({"--config", "FOLDER/none.conf", "--data", "FOLDER/data"}) << 3
                                                     << list({"FOLDER/none.conf", "no file"});
    QTest::newRow("an unknown option") << "" << QByteArray() << list({"--fed", "simulated"}) << 2 << list({"fed"});
    QTest::newRow("pictures in a theme that there is not") << "" << QByteArray() << list({"--shots", "FOLDER/shots", "--shots-theme", "pink"}) << 2
                                                           << list({"--shots-theme", "dark or light", "pink"});
    QTest::newRow("pictures of a size that no screen has") << "" << QByteArray() << list({"--shots", "FOLDER/shots", "--shots-size", "80x25"}) << 2
                                                           << list({"--shots-size", "80x25", "1280x800"});
    QTest::newRow("a choice of no pictures") << "" << QByteArray() << list({"--shots-only", "trade"}) << 2 << list({"--shots DIR"});
    QTest::newRow("a demo without a folder") << "" << QByteArray() << list({"--demo"}) << 2 << list({"--out"});
}

void BadInputTest::theDesktopRefuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QStringList, words);
    if (!file.isEmpty())
        QVERIFY(e2e::writeFile(m_folder->filePath(file), bytes));
    const e2e::ProgramEnd end = e2e::runToEnd(kJarvis, placed(arguments), at("home"));
    QVERIFY2(end.code == code, qPrintable(QStringLiteral("ended with %1: %2").arg(end.code).arg(end.err)));
    for (const QString& word : placed(words))
        QVERIFY2(end.err.contains(word), qPrintable(QStringLiteral("\"%1\" is not in: %2").arg(word, end.err)));
    if (!file.isEmpty())
        QCOMPARE(e2e::contentsOf(m_folder->path()).value(m_folder->filePath(file)), bytes);
    QVERIFY(e2e::contentsOf(at("data")).keys().filter(QStringLiteral("/journal/")).isEmpty());
}

void BadInputTest::theDaemonRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing to do") << QStringList() << 2 << "journal";
    QTest::newRow("an unknown verb") << list({"jornal"}) << 2 << "jornal";
    QTest::newRow("a journal without a verb") << list({"journal"}) << 2 << "verify";
    QTest::newRow("an unknown journal verb") << list({"journal", "mend", "FOLDER"}) << 2 << "mend";
    QTest::newRow("a repair without the name of its copy") << list({"journal", "repair", "FOLDER", "--out"}) << 2 << "--out";
    QTest::newRow("no folder") << list({"journal", "verify"}) << 2 << "one folder";
    QTest::newRow("two folders") << list({"journal", "stat", "a", "b"}) << 2 << "one folder";
    QTest::newRow("an option of another verb") << list({"journal", "verify", "--from", "1", "FOLDER"}) << 2 << "--from";
    QTest::newRow("a range that is no number") << list({"journal", "dump", "FOLDER", "--from", "first"}) << 2 << "first";
    QTest::newRow("a range without its number") << list({"journal", "dump", "FOLDER", "--to"}) << 2 << "--to";
    QTest::newRow("a range that ends before it begins") << list({"journal", "dump", "FOLDER", "--from", "9", "--to", "3"}) << 2 << "behind";
    for (const char* verb : {"verify", "dump", "stat", "repair"}) {
        QTest::addRow("%s of a folder that is missing", verb) << list({"journal", verb, "FOLDER/none"}) << 4 << "FOLDER/none";
        QTest::addRow("%s of a folder without a journal", verb) << list({"journal", verb, "FOLDER"}) << 4 << "FOLDER";
        QTest::addRow("%s of a file", verb) << list({"journal", verb, JARVIS_DAEMON}) << 4 << JARVIS_DAEMON;
    }
}

void BadInputTest::theDaemonRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, word);
    const e2e::ProgramEnd end = e2e::runToEnd(kDaemon, placed(arguments), at("home"));
    QVERIFY2(end.code == code, qPrintable(QStringLiteral("ended with %1: %2").arg(end.code).arg(end.err)));
    QVERIFY2(end.err.contains(placed(QStringList{word}).front()), qPrintable(end.err));
    QCOMPARE(end.out, QString());
}

void BadInputTest::theDaemonReadsAWholeJournal()
{
    QVERIFY(makeJournal(at("journal")));
    const auto before = recordsIn(at("journal"));
    const e2e::ProgramEnd verified = e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("verify"), at("journal")}, at("home"));
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.err, QString());
    const QJsonObject report = jsonIn(verified.out);
    QCOMPARE(report[QLatin1String("ok")].toBool(), true);
    const int last = report[QLatin1String("lastSequence")].toInt();
    QCOMPARE_GT(last, 40); // taken and settled, twenty times

    const e2e::ProgramEnd numbers = e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("stat"), at("journal")}, at("home"));
    QCOMPARE(numbers.code, 0);
    QCOMPARE(jsonIn(numbers.out)[QLatin1String("lastSequence")].toInt(), last);
    QCOMPARE(jsonIn(numbers.out)[QLatin1String("head")], report[QLatin1String("head")]);
    QCOMPARE(jsonIn(numbers.out)[QLatin1String("segments")].toArray().size(), report[QLatin1String("segments")].toInt());

    const e2e::ProgramEnd dumped = e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("dump"), QStringLiteral("--from"), QStringLiteral("3"), at("journal"), QStringLiteral("--to"), QStringLiteral("12")}, at("home"));
    QCOMPARE(dumped.code, 0);
    const QStringList lines = dumped.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(jsonIn(lines[i])[QLatin1String("sequence")].toInt(), 3 + i);
    QCOMPARE(e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("dump"), at("journal")}, at("home")).out.count(QLatin1Char('\n')), last);
    QVERIFY(recordsIn(at("journal")) == before);
}

void BadInputTest::aDamagedJournalIsNamedAndLeftAlone()
{
    const QString journal = at("data/paper-simulated-1/journal");
    QVERIFY(makeJournal(journal));
    const QString segment = firstSegmentIn(journal);
    QVERIFY(flipByteIn(segment));
    const auto before = recordsIn(journal);
    const QString name = QFileInfo(segment).fileName();

    const e2e::ProgramEnd verified = e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("verify"), journal}, at("home"));
    QCOMPARE(verified.code, 1);
    const QJsonObject broken = jsonIn(verified.out)[QLatin1String("broken")].toObject();
    QVERIFY2(broken[QLatin1String("segment")].toString().contains(name), qPrintable(verified.out));
    const int record = broken[QLatin1String("record")].toInt();
    QCOMPARE_GT(record, 0);
    QVERIFY2(verified.err.contains(name) && verified.err.contains(QStringLiteral("record %1").arg(record)), qPrintable(verified.err));
    QCOMPARE(e2e::runToEnd(kDaemon, QStringList{QStringLiteral("journal"), QStringLiteral("dump"), journal}, at("home")).code, 1);

    const e2e::ProgramEnd refused = e2e::runToEnd(kJarvis, QStringList{QStringLiteral("--data"), at("data")}, at("home"));
    QVERIFY2(refused.code == 4, qPrintable(QStringLiteral("ended with %1: %2").arg(refused.code).arg(refused.err)));
    QVERIFY2(refused.err.contains(name), qPrintable(refused.err));
    QVERIFY2(refused.err.contains(QString::number(record)), qPrintable(refused.err));
    QVERIFY(recordsIn(journal) == before);
}

void BadInputTest::aSecondEngineOnTheFolderIsRefused()
{
    const QString journal = at("data/paper-simulated-1/journal");
    local::LocalEngine::Options options;
    options.folder = journal.toStdString();
    auto first = local::LocalEngine::create(options);
    QVERIFY2(first, first ? "" : first.error().text.c_str());
    const e2e::ProgramEnd second = e2e::runToEnd(kJarvis, QStringList{QStringLiteral("--data"), at("data")}, at("home"));
    QVERIFY2(second.code == 4, qPrintable(QStringLiteral("ended with %1: %2").arg(second.code).arg(second.err)));
    QVERIFY2(second.err.contains(journal), qPrintable(second.err));
    QVERIFY2(second.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(second.err));

    // The first one does not notice.
    test::Recorder recorder;
    const auto subscription = (*first)->subscribe({}, recorder);
    QVERIFY(recorder.waitFor([](const auto& record) { return !record.snapshots.empty(); }));
    QVERIFY((*first)->send(api::Command{CommandId{1, 1}, {}, SystemClock().now() + Duration(30s), api::CancelAll{}}));
    QVERIFY(recorder.waitFor([](const auto& record) { return record.answersTo(CommandId{1, 1}).size() == 1; }));
}

void BadInputTest::aDamagedLayoutIsSetAside()
{
    const QString layouts = at("data/paper-simulated-1/layouts");
    const QStringList arguments = briefRun();
    QCOMPARE(e2e::runToEnd(kJarvis, arguments, at("home")).code, 0);
    const QStringList stored = e2e::contentsOf(layouts).keys();
    QVERIFY2(!stored.isEmpty(), "no layout was saved at the end");
    QVERIFY(e2e::writeFile(stored.front(), "not a layout"));
    const e2e::ProgramEnd again = e2e::runToEnd(kJarvis, arguments, at("home"));
    QVERIFY2(again.code == 0, qPrintable(again.err));
    const auto after = e2e::contentsOf(layouts);
    QVERIFY2(after.values().contains("not a layout"), "the damaged layout was thrown away");
    QVERIFY2(after.value(stored.front()) != "not a layout", "the damaged layout was left in its place");
}

void BadInputTest::theFirstStartWritesAConfiguration()
{
    const QStringList arguments = briefRun();
    QCOMPARE(e2e::runToEnd(kJarvis, arguments, at("home")).code, 0);
    const QString path = at("home/.config/jarvis/jarvis.conf");
    const QByteArray first = e2e::contentsOf(at("home")).value(path);
    QVERIFY2(first.contains("feed"), "no configuration was written");
    // What stands there is in force, and is not written over.
    const QByteArray changed = QByteArray(first).append("\n# mine\n");
    QVERIFY(e2e::writeFile(path, changed));
    QCOMPARE(e2e::runToEnd(kJarvis, arguments, at("home")).code, 0);
    QCOMPARE(e2e::contentsOf(at("home")).value(path), changed);
}

void BadInputTest::aPictureThatThereIsNotIsTold()
{
    QStringList arguments = briefRun();
    arguments.replaceInStrings(QStringLiteral("trade"), QStringLiteral("trade,positionz"));
    const e2e::ProgramEnd end = e2e::runToEnd(kJarvis, arguments, at("home"));
    QCOMPARE(end.code, 2);
    QVERIFY2(end.err.contains(QStringLiteral("\"positionz\"")) && end.err.contains(QStringLiteral("positions, ")), qPrintable(end.err));
    QVERIFY(!QFileInfo::exists(at("shots/trade-dark-1280x800.png")));
}

void BadInputTest::withoutAScreenItSaysSo()
{
    const QTemporaryDir home;
    const QProcessEnvironment blind = e2e::blindEnvironment(home.path());
    const e2e::ProgramEnd help = e2e::runToEnd(kJarvis, list({"--help"}), blind);
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("--feed")));
    QCOMPARE(e2e::runToEnd(kJarvis, list({"--version"}), blind).code, 0);
    const e2e::ProgramEnd desk = e2e::runToEnd(kJarvis, {}, blind);
    QCOMPARE(desk.code, 3); // and not killed by its toolkit
    QVERIFY2(desk.err.contains(QStringLiteral("DISPLAY")), qPrintable(desk.err));
}

void BadInputTest::aRecordingThatBreaksOffIsTold()
{
    constexpr int kBrokenLine = 902;
    QByteArrayList rows = candleRows(1'000).split('\n');
    rows[kBrokenLine - 1].replace("90100.5", "9x");
    const QString path = at("binance_usdm_BTCUSDT_1m.csv");
    QVERIFY(e2e::writeFile(path, rows.join('\n')));
    local::LocalEngine::Options options;
    options.folder = at("journal").toStdString();
    options.feeds.front().kind = venue::FeedSpec::Kind::Replay;
    options.feeds.front().path = path.toStdString();
    options.feeds.front().speed = venue::FeedSpec::kSpeedMax;
    auto engine = local::LocalEngine::create(options);
    QVERIFY2(engine, engine ? "" : engine.error().text.c_str());
    test::Recorder recorder;
    const auto subscription = (*engine)->subscribe({}, recorder);
    const auto isTold = [](const test::Recorder::Record& record) {
        return std::ranges::any_of(record.events(), [](const api::EventRecord& event) {
            const auto* alert = std::get_if<api::AlertRaised>(&event.event);
            return alert && alert->code == api::AlertCode::FeedBroken && alert->severity == api::Severity::Critical
                && alert->value == Amount::of(std::int64_t{kBrokenLine});
        });
    };
    QVERIFY2(recorder.waitFor(isTold), "nobody was told that the recording broke off");
    // The desk goes on: what is asked of it is answered.
    QVERIFY((*engine)->send(api::Command{CommandId{1, 1}, {}, Timestamp::max(), api::HaltTrading{}}));
    QVERIFY(recorder.waitFor([](const auto& record) { return record.answersTo(CommandId{1, 1}).size() == 1; }));
}

JARVIS_TEST(BadInputTest)

} // namespace jarvis

#include "bad_input_test.moc"
