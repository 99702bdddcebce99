#include "app/daemon/serve_config.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using daemon::parseServeConfig;

/// What `jarvisd serve` is told, and how it says what is wrong with it.
class ServeConfigTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void keysAreReadNestedOrWithDots()
    {
        for (const char* text : {"data: /d\nlisten:\n  port: 9000\nlimits:\n  open_positions: 3\n", "data: /d\nlisten.port: 9000\nlimits.open_positions: 3\n"}) {
            const auto config = parseServeConfig(text);
            QVERIFY2(config.hasValue(), text);
            QCOMPARE(config->data, std::string("/d"));
            QCOMPARE(config->port, quint16{9'000});
            QCOMPARE(config->engine.limits.openPositions, std::int64_t{3});
            QCOMPARE(config->address, std::string("127.0.0.1"));
        }
    }

    void whatIsPrintedCanBeRead()
    {
        const auto config = parseServeConfig(daemon::serveConfigHelp());
        QVERIFY2(config.hasValue(), config ? "" : config.error().text.c_str());
        QVERIFY(config->rates == server::RatePolicy());
        QCOMPARE(config->accessMinutes, 15);
        QCOMPARE(config->logFormat, std::string("text"));
        // Files that somebody else has to make first are only shown.
        QVERIFY(config->certificate.empty() && config->key.empty());
        QVERIFY(daemon::serveConfigHelp().find("\n# listen.certificate: ") != std::string::npos);
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray("") << 0 << QStringLiteral("list of `key: value`");
        QTest::newRow("no data") << QByteArray("feed: simulated\n") << 0 << QStringLiteral("data is missing");
        QTest::newRow("unknown key") << QByteArray("data: /d\nlisten:\n  prot: 1\n") << 3 << QStringLiteral("listen.prot");
        QTest::newRow("a key of the screen") << QByteArray("data: /d\nappearance.theme: dark\n") << 2 << QStringLiteral("appearance.theme");
        QTest::newRow("port too large") << QByteArray("data: /d\nlisten.port: 65536\n") << 2 << QStringLiteral("from 0 to 65535");
        QTest::newRow("limit out of bounds") << QByteArray("data: /d\nlimits.open_positions: -1\n") << 2 << QStringLiteral("it must be");
        QTest::newRow("twice") << QByteArray("data: /d\nlisten.port: 1\nlisten:\n  port: 2\n") << 4 << QStringLiteral("twice");
        QTest::newRow("a list") << QByteArray("data: [a, b]\n") << 1 << QStringLiteral("one value");
        QTest::newRow("no YAML") << QByteArray("data: /d\nname: {a\n") << 3 << QStringLiteral("no YAML");
        QTest::newRow("certificate alone") << QByteArray("data: /d\nlisten.certificate: c\n") << 0 << QStringLiteral("listen.key is missing");
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const auto config = parseServeConfig(text.toStdString());
        QVERIFY(!config.hasValue());
        QVERIFY2(QString::fromStdString(config.error().text).contains(says), config.error().text.c_str());
        QCOMPARE(config.error().line, line);
    }

    void ratesOfATenantClassAreItsOwn()
    {
        const auto config = parseServeConfig("data: x\nrate:\n  standard:\n    trading: 77\n");
        QVERIFY(config.hasValue());
        QVERIFY(config->rates.of(server::Tenant::Standard, server::RateClass::Trading) == server::RateRule::perMinute(77));
        QVERIFY(config->rates.of(server::Tenant::Public, server::RateClass::Trading) == server::RateRule::perMinute(5));
    }

    void valuesBeyondTheirBoundsAreRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {"auth.access-minutes: 0", "auth.access-minutes: 61", "auth.idle-days: 0", "auth.session-days: 366", "auth.password-memory-mb: 18", "auth.password-memory-mb: 1025",
                 "auth.password-passes: 1", "auth.password-passes: 3.0", "rate.public.global: 0", "rate.public.trading: 1000001", "rate.professional.user: many", "log.format: xml", "auth.signing-key-days: -1",
                 "auth.issuer: 01234567890123456789012345678901234567890123456789012345678901234"})
            QTest::newRow(line) << QByteArray(line);
    }
    void valuesBeyondTheirBoundsAreRefusedByName()
    {
        QFETCH(QByteArray, line);
        const auto config = parseServeConfig("data: x\n" + line.toStdString() + "\n");
        QVERIFY(!config);
        QCOMPARE(config.error().line, 2);
        QVERIFY(config.error().text.starts_with(line.left(line.indexOf(':')).toStdString()));
    }

    void elsewhereThanOnLoopbackACertificateIsNoDuty()
    {
        QVERIFY(parseServeConfig("data: x\nlisten.address: 0.0.0.0\n").hasValue());
        QVERIFY(!parseServeConfig("data: x\nlisten.certificate: a.pem\n").hasValue());
        QVERIFY(daemon::isLoopback("127.0.0.1") && daemon::isLoopback("::1") && !daemon::isLoopback("0.0.0.0") && !daemon::isLoopback("192.0.2.1"));
    }
};

JARVIS_TEST(ServeConfigTest)
#include "serve_config_test.moc"
