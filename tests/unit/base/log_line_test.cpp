#include "engine/base/log_line.h"

#include "engine/base/logging.h"
#include "engine/base/random.h"
#include "engine/base/redaction.h"
#include "tests/support/test_main.h"

#include <spdlog/spdlog.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace jarvis;

namespace {

QString cleaned(const std::string& text) { return QString::fromStdString(redacted(text)); }

QByteArray linesOf(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("jarvis.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RedactionTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whatLooksLikeASecretIsHidden_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const QByteArray row(64, 'a');
        const QByteArray secret = row + "1";
        QTest::newRow("one of our tokens keeps its name") << "token jarvis-0123abcd-" + secret + " here" << QByteArray("token jarvis-0123abcd-… here");
        QTest::newRow("a refresh token") << "jarvis-refresh-0123456789abcdef-7-" + secret + "," << QByteArray("jarvis-refresh-…,");
        QTest::newRow("a JWT") << QByteArray("got eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhIn0.AAAA-_BBBB.") << QByteArray("got eyJ…");
        QTest::newRow("what follows Bearer") << QByteArray("Authorization: bearer abc.def-x, next") << QByteArray("Authorization: …, next");
        QTest::newRow("what follows Basic") << QByteArray("sent Basic dXNlcjpwYXNz") << QByteArray("sent Basic …");
        QTest::newRow("a password in JSON") << QByteArray("{\"user\":\"ada\",\"password\": \"hunter 2\",\"x\":1}") << QByteArray("{\"user\":\"ada\",\"password\": \"…\",\"x\":1}");
        QTest::newRow("a password in a URL") << QByteArray("/login?password=hunter2&x=1") << QByteArray("/login?password=…&x=1");
        QTest::newRow("a token in a URL") << QByteArray("/stream?access_token=short&x=1") << QByteArray("/stream?access_token=…&x=1");
        QTest::newRow("an API key in a header") << QByteArray("X-MBX-APIKEY: abc") << QByteArray("X-MBX-APIKEY: …");
        QTest::newRow("a private key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----") << QByteArray("-----BEGIN …-----END PRIVATE KEY-----");
        QTest::newRow("half a private key") << QByteArray("x -----BEGIN EC PRIVATE KEY-----\nMC4CAQ") << QByteArray("x -----BEGIN …");
        QTest::newRow("a long row") << "key " + secret << QByteArray("key …");
        for (const char* plain : {"ada connected from 127.0.0.1", "0123456789abcdef0123456789abcdef", "AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01", "Without a token nobody comes in", "the token is not known",
                 "eyJ", "jarvis-refresh", "keys are kept", ""})
            QTest::newRow(qPrintable(QStringLiteral("nothing in: ") + QString::fromUtf8(plain))) << QByteArray(plain) << QByteArray(plain);
    }
    void whatLooksLikeASecretIsHidden()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(cleaned(text.toStdString()), QString::fromUtf8(clean));
    }

    void aSecretIsHiddenWhereverItStands()
    {
        Random random(8);
        const std::string tokens[] = {"jarvis-0123abcd-" + std::string(63, 'f') + "0", "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlc2lnbmF0dXJl"};
        for (int round = 0; round < 20'000; ++round) {
            std::string before(random.below(12), ' ');
            for (char& c : before)
                c = static_cast<char>(1 + random.below(126));
            // Grown together with a word it is no token any more: only such text as ends one counts.
            if (!before.empty() && (std::isalnum(static_cast<unsigned char>(before.back())) != 0))
                before.back() = ' ';
            const std::string& token = tokens[random.below(2)];
            const std::string clean = redacted(before + token + "\n");
            QVERIFY2(clean.find(token.substr(20)) == std::string::npos, clean.c_str());
        }
    }
};

class LogLineTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void aLineOfJsonTellsWhatIsKnown()
    {
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(logging::jsonLine({timestampFromMillis(0), "info", "http", "main", 42, "r-1", "a \"b\"\n\x01\xff"}))).object();
        QCOMPARE(json.value(QStringLiteral("at")).toString(), QStringLiteral("1970-01-01T00:00:00.000000Z"));
        QCOMPARE(json.value(QStringLiteral("account")).toString(), QStringLiteral("main"));
        QCOMPARE(json.value(QStringLiteral("sequence")).toInt(), 42);
        QCOMPARE(json.value(QStringLiteral("request")).toString(), QStringLiteral("r-1"));
        QCOMPARE(json.value(QStringLiteral("text")).toString(), QStringLiteral("a \"b\"\n\x01\uFFFD"));
        const auto little = QJsonDocument::fromJson(QByteArray::fromStdString(logging::jsonLine({{}, "info", "http", {}, 0, {}, "x"}))).object();
        QCOMPARE(little.keys(), (QStringList{QStringLiteral("at"), QStringLiteral("level"), QStringLiteral("text"), QStringLiteral("thread")}));
    }

    void noStrangerCanForgeALine()
    {
        const std::string forged = "x\n2026-11-21T12:00:00.000Z critical [main] all is lost\r\x1b[2J";
        for (const std::string& line : {logging::textLine({{}, "info", "http", {}, 0, "r\n2", forged}), logging::jsonLine({{}, "info", "http", {}, 0, "r\n2", forged})}) {
            QVERIFY(line.find('\n') == std::string::npos && line.find('\r') == std::string::npos && line.find('\x1b') == std::string::npos);
        }
    }

    void nobodyElseCanReadALog()
    {
        const QTemporaryDir folder;
        constexpr QFile::Permissions kOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        // As an earlier release left them.
        for (const char* name : {"jarvis.log", "jarvis.1.log"}) {
            QFile old(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(old.open(QIODevice::WriteOnly) && old.setPermissions(old.permissions() | kOfOthers));
        }
        QVERIFY(logging::start(folder.path().toStdString(), spdlog::level::info));
        for (int line = 0; line < 6'000; ++line)
            spdlog::info("{}", std::string(1'000, 'x'));
        logging::stop();
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
        QVERIFY2(files.size() >= 3, "none was rotated");
        for (const QFileInfo& file : files)
            QVERIFY2(!(file.permissions() & kOfOthers), qPrintable(file.fileName()));
    }

    void theLogNamesRequestAccountAndSequence()
    {
        const QTemporaryDir folder;
        QVERIFY(logging::start(folder.path().toStdString(), spdlog::level::info, logging::Format::Json));
        logging::setAccount("main");
        logging::noteSequence(7);
        {
            const logging::RequestScope outer("outer");
            {
                const logging::RequestScope inner("inner");
                spdlog::info("of the inner one");
            }
            spdlog::info("of the outer one, with jarvis-0123abcd-{}", std::string(64, '0'));
        }
        spdlog::info("of none");
        spdlog::debug("too much");
        spdlog::set_level(spdlog::level::debug);
        spdlog::debug("not too much any more");
        logging::stop();
        QList<QByteArray> lines = linesOf(folder).split('\n');
        lines.removeLast();
        QCOMPARE(lines.size(), 4);
        const auto objectOf = [&lines](int at) { return QJsonDocument::fromJson(lines.at(at)).object(); };
        QCOMPARE(objectOf(0).value(QStringLiteral("request")).toString(), QStringLiteral("inner"));
        QCOMPARE(objectOf(1).value(QStringLiteral("request")).toString(), QStringLiteral("outer"));
        QCOMPARE(objectOf(1).value(QStringLiteral("text")).toString(), QStringLiteral("of the outer one, with jarvis-0123abcd-…"));
        QVERIFY(!objectOf(2).contains(QStringLiteral("request")));
        QCOMPARE(objectOf(3).value(QStringLiteral("level")).toString(), QStringLiteral("debug"));
        for (int at = 0; at < 4; ++at) {
            QCOMPARE(objectOf(at).value(QStringLiteral("account")).toString(), QStringLiteral("main"));
            QCOMPARE(objectOf(at).value(QStringLiteral("sequence")).toInt(), 7);
        }
        logging::setAccount({});
        logging::noteSequence(0);
    }
};

JARVIS_TEST(RedactionTest)
JARVIS_TEST(LogLineTest)
#include "log_line_test.moc"
