#include "tests/support/random_frames.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace jarvis;

namespace {

const QString kFrames = QStringLiteral(JARVIS_GOLDEN "/stream");

struct Golden {
    bool isDesk = false;
    wire::Bytes bytes;
    std::vector<std::string> fields;
};

std::vector<Golden> goldenOf(const QString& release)
{
    std::vector<Golden> all;
    QFile file(kFrames + QLatin1Char('/') + release);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(release));
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(' ')) {
            all.back().fields.push_back(line.mid(1).toStdString());
        } else if (const auto words = line.split(' '); words.size() == 2) {
            const QByteArray bytes = QByteArray::fromHex(words[1]);
            const auto view = std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            all.push_back({words[0] == "desk", wire::Bytes(view.begin(), view.end()), {}});
        }
    }
    return all;
}

/// Its fields as this release reads them, and its bytes as this release writes them; nothing when it cannot be read.
struct Read {
    std::vector<std::string> fields;
    wire::Bytes bytes;
};
std::optional<Read> readToday(const Golden& golden)
{
    if (golden.isDesk) {
        const auto frame = wire::decodeDeskFrame(golden.bytes);
        return frame ? std::optional(Read{test::fieldsOf(*frame), wire::encodeFrame(*frame)}) : std::nullopt;
    }
    const auto frame = wire::decodeEngineFrame(golden.bytes);
    return frame ? std::optional(Read{test::fieldsOf(*frame), wire::encodeFrame(*frame)}) : std::nullopt;
}

/// The lines of each block in their order: what stands deeper belongs to the path above it.
std::map<std::string, std::vector<std::string>> blocksOf(const std::vector<std::string>& fields)
{
    std::map<std::string, std::vector<std::string>> blocks;
    for (const std::string& field : fields) {
        const std::string path = field.substr(0, field.find('='));
        const std::size_t dot = path.rfind('.');
        blocks[dot == std::string::npos ? std::string() : path.substr(0, dot)].push_back(field);
    }
    return blocks;
}

/// The first line of then that now does not say at the same place; fields that are new stand behind those that were.
QString whatChanged(const std::vector<std::string>& then, const std::vector<std::string>& now)
{
    const auto today = blocksOf(now);
    for (const auto& [path, lines] : blocksOf(then)) {
        const auto found = today.find(path);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (found == today.end() || i >= found->second.size() || found->second[i] != lines[i])
                return QString::fromStdString(lines[i]);
        }
    }
    return {};
}

} // namespace

/// Frames of every release, byte for byte as it wrote them. A desk and an engine of different releases must understand each other.
///
/// Fields may be appended to a block, and kinds to a variant: then a new file is made for the release that does it. Nothing that stands
/// in a file is ever touched.
class GoldenStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseIsThere() { QVERIFY(QDir(kFrames).exists(QStringLiteral("0.1.txt"))); }

    void aFrameSaysWhatItSaidThen_data()
    {
        QTest::addColumn<QString>("release");
        for (const QString& release : QDir(kFrames).entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(release)) << release;
    }

    void aFrameSaysWhatItSaidThen()
    {
        QFETCH(QString, release);
        const std::vector<Golden> all = goldenOf(release);
        QVERIFY(all.size() > 70);
        for (const Golden& golden : all) {
            const std::optional<Read> today = readToday(golden);
            QVERIFY2(today, qPrintable(QStringLiteral("cannot be read: ") + QString::fromStdString(golden.fields.front())));
            QCOMPARE(whatChanged(golden.fields, today->fields), QString());
        }
    }

    void aFrameIsWrittenAsItWasThen_data() { aFrameSaysWhatItSaidThen_data(); }

    void aFrameIsWrittenAsItWasThen()
    {
        QFETCH(QString, release);
        for (const Golden& golden : goldenOf(release)) {
            const std::optional<Read> today = readToday(golden);
            QVERIFY(today);
            // Where nothing was appended not a byte may differ.
            if (today->fields.size() == golden.fields.size())
                QVERIFY2(today->bytes == golden.bytes, golden.fields.front().c_str());
            else
                QVERIFY(today->bytes.size() > golden.bytes.size());
        }
    }
};

JARVIS_TEST(GoldenStreamTest)
#include "golden_stream_test.moc"
