#include "app/config/config_file.h"
#include "app/config/schema.h"
#include "engine/venue/feed_spec.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

using jarvis::Money;
using jarvis::Ratio;
using jarvis::config::Config;
using jarvis::config::ConfigError;
using jarvis::config::parseConfig;

class ConfigParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreTheProductsOwn();
    void everyKeyIsRead();
    void whatIsWrittenIsReadBack();
    void everyDefaultIsAllowed();
    void everyKeyRefusesNonsense();
    void unusualLinesAreFine_data();
    void unusualLinesAreFine();
    void wrongFilesSayWhereAndWhatWouldBeRight_data();
    void wrongFilesSayWhereAndWhatWouldBeRight();
};

void ConfigParserTest::defaultsAreTheProductsOwn()
{
    const auto config = parseConfig("", "f");
    QVERIFY(config.hasValue());
    QVERIFY(*config == Config{});
    QVERIFY(config->limits.positionNotional == Money::ofWhole(500));
    QVERIFY(config->limits.dailyLoss == Money::ofWhole(1'000));
    QVERIFY(config->oneClickIdle == std::chrono::minutes(10));
    QCOMPARE(config->feed, std::string("simulated"));
}

void ConfigParserTest::everyKeyIsRead()
{
    const auto config = parseConfig("version = 1\n"
                                    "account.name = Läufer 1\n"
                                    "account.start_balance_usd = 25,000.50\n"
                                    "feed = replay:/data/a@b.gz@max\n"
                                    "data.folder = ~/jarvis\n"
                                    "limits.position_notional_usd = 250.5\n"
                                    "limits.daily_loss_usd = 300\n"
                                    "limits.open_positions = 7\n"
                                    "limits.open_orders = 8\n"
                                    "limits.orders_per_second = 9\n"
                                    "limits.orders_per_minute = 90\n"
                                    "limits.price_collar_percent = 2.5\n"
                                    "limits.spread_percent = 0.25\n"
                                    "limits.staleness_ms = 1500\n"
                                    "limits.duplicate_window_ms = 250\n"
                                    "limits.risk_per_trade_percent = 1\n"
                                    "limits.leverage = 3\n"
                                    "engine.exit_deadline_ms = 750\n"
                                    "engine.exit_attempts = 4\n"
                                    "engine.flatten_attempts = 7\n"
                                    "engine.request_timeout_ms = 2500\n"
                                    "engine.reconcile_ms = 10000\n"
                                    "engine.error_window_ms = 120000\n"
                                    "engine.clock_offset_ms = 400\n"
                                    "engine.clock_ahead_ms = 30000\n"
                                    "engine.kelly_factor_percent = 12.5\n"
                                    "engine.kelly_trades = 50\n"
                                    "engine.cluster_groups = BTCUSDT ETHUSDT, SOL-USDT-SWAP AVAXUSDT NEARUSDT\n"
                                    "one_click.idle_minutes = 5\n"
                                    "vault.lock_minutes = 0\n"
                                    "appearance.theme = light\n"
                                    "appearance.palette = colour-blind\n"
                                    "appearance.zoom_percent = 150\n"
                                    "appearance.rows = comfortable\n"
                                    "appearance.language = zh\n"
                                    "appearance.numbers = plain\n"
                                    "appearance.flash = off\n"
                                    "notify.prices = toast tray\n"
                                    "notify.engine = off\n"
                                    "notify.volume = 25\n"
                                    "notify.quiet = on\n"
                                    "notify.quiet_from_minutes = 1290\n",
        "f");
    QVERIFY(config.hasValue());
    Config wanted;
    wanted.accountName = "Läufer 1";
    wanted.startBalance = Money::ofCents(2'500'050);
    wanted.feed = "replay:/data/a@b.gz@max";
    wanted.dataFolder = "~/jarvis";
    wanted.limits.positionNotional = Money::ofCents(25'050);
    wanted.limits.dailyLoss = Money::ofWhole(300);
    wanted.limits.openPositions = 7;
    wanted.limits.openOrders = 8;
    wanted.limits.ordersPerSecond = 9;
    wanted.limits.ordersPerMinute = 90;
    wanted.limits.priceCollar = Ratio::ofBasisPoints(250);
    wanted.limits.spreadMax = Ratio::ofBasisPoints(25);
    wanted.limits.stalenessMax = std::chrono::milliseconds(1'500);
    wanted.limits.duplicateWindow = std::chrono::milliseconds(250);
    wanted.limits.riskPerTrade = Ratio::ofPercent(1);
    wanted.limits.leverage = 3;
    wanted.patience = {std::chrono::milliseconds(750), 4, std::chrono::milliseconds(2'500), std::chrono::seconds(10), 7, std::chrono::minutes(2),
        std::chrono::milliseconds(400), std::chrono::seconds(30)};
    wanted.kelly = {Ratio::ofBasisPoints(1'250), 50};
    wanted.clusterGroups = "BTCUSDT ETHUSDT, SOL-USDT-SWAP AVAXUSDT NEARUSDT";
    wanted.oneClickIdle = std::chrono::minutes(5);
    wanted.vaultIdle = {};
    wanted.theme = jarvis::config::Theme::Light;
    wanted.palette = jarvis::config::Palette::ColourBlind;
    wanted.zoomPercent = 150;
    wanted.isComfortable = true;
    wanted.language = jarvis::config::Language::Chinese;
    wanted.numberForm = jarvis::config::NumberForm::Plain;
    wanted.flashCells = false;
    wanted.notices.prices.sound = false;
    wanted.notices.engine = {false, false, false};
    wanted.notices.volumePercent = 25;
    wanted.notices.hasQuietHours = true;
    wanted.notices.quietFrom = std::chrono::minutes(21 * 60 + 30);
    QVERIFY(*config == wanted);
}

void ConfigParserTest::whatIsWrittenIsReadBack()
{
    Config config;
    config.accountName = "# not a comment = this";
    config.startBalance = Money::ofUnits(jarvis::Int128(123'456'789) * 1'000'000'000 + 1);
    config.limits.priceCollar = Ratio{1'234'567};
    config.limits.stalenessMax = std::chrono::nanoseconds(1'234'567'891);
    config.feed = "simulated:18446744073709551615";
    config.flashCells = false;
    config.notices.risk = {true, false, false};
    config.notices.quietTill = std::chrono::minutes(1'439);
    const auto again = parseConfig(formatConfig(config), "f");
    QVERIFY(again.hasValue());
    QVERIFY(*again == config);
}

void ConfigParserTest::everyDefaultIsAllowed()
{
    const Config defaults;
    QVERIFY(jarvis::config::allKeys().size() >= 20);
    for (const auto& key : jarvis::config::allKeys()) {
        Config copy;
        QVERIFY2(key.read(copy, key.write(defaults)), key.name.c_str());
        QVERIFY2(copy == defaults, key.name.c_str());
        QVERIFY2(!key.purpose.empty() && !key.rule.empty(), key.name.c_str());
    }
}

void ConfigParserTest::everyKeyRefusesNonsense()
{
    for (const auto& key : jarvis::config::allKeys()) {
        Config copy;
        QVERIFY2(!key.read(copy, "\x01"), key.name.c_str());
        QVERIFY2(copy == Config{}, key.name.c_str());
    }
}

void ConfigParserTest::unusualLinesAreFine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBFlimits.leverage = 3\n");
    QTest::newRow("line ends of Windows") << QByteArray("# x\r\nlimits.leverage = 3\r\n");
    QTest::newRow("no blanks around the sign") << QByteArray("limits.leverage=3\n");
    QTest::newRow("many blanks") << QByteArray("\t limits.leverage \t =  3  \n\n\n");
    QTest::newRow("no line end at the end") << QByteArray("limits.leverage = 3");
    QTest::newRow("comments between") << QByteArray("# a = b\n  # c\nlimits.leverage = 3\n#");
    QTest::newRow("the version anywhere") << QByteArray("limits.leverage = 3\nversion = 1\n");
}

void ConfigParserTest::unusualLinesAreFine()
{
    QFETCH(QByteArray, text);
    const auto config = parseConfig(text.toStdString(), "f");
    QVERIFY2(config.hasValue(), config ? "" : describe(config.error()).c_str());
    QCOMPARE(config->limits.leverage, 3);
}

void ConfigParserTest::wrongFilesSayWhereAndWhatWouldBeRight_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ConfigError::Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("sentence");

    const auto wrong = ConfigError::Kind::WrongValue;
    QTest::newRow("a word where a number belongs")
        << QByteArray("# x\nlimits.daily_loss_usd = much\n") << wrong << 2
        << QByteArray("my.conf:2: \"limits.daily_loss_usd = much\" is not allowed: it must be a number from 1 to "
                      "1000000000 USD");
    QTest::newRow("below the bound")
        << QByteArray("limits.leverage = 0\n") << wrong << 1
        << QByteArray("my.conf:1: \"limits.leverage = 0\" is not allowed: it must be a whole number from 1 to 125");
    QTest::newRow("above the bound")
        << QByteArray("limits.leverage = 126\n") << wrong << 1
        << QByteArray("my.conf:1: \"limits.leverage = 126\" is not allowed: it must be a whole number from 1 to 125");
    QTest::newRow("a fraction where a whole number belongs")
        << QByteArray("limits.open_orders = 2.5\n") << wrong << 1
        << QByteArray(
               "my.conf:1: \"limits.open_orders = 2.5\" is not allowed: it must be a whole number from 1 to 10000");
    QTest::newRow("a percent sign")
        << QByteArray("limits.price_collar_percent = 5 %\n") << wrong << 1
        << QByteArray(
               "my.conf:1: \"limits.price_collar_percent = 5 %\" is not allowed: it must be a number from 0.1 to 50 %");
    QTest::newRow("a number that no integer holds")
        << QByteArray("limits.leverage = 99999999999999999999999999999\n") << wrong << 1
        << QByteArray(
               "my.conf:1: \"limits.leverage = 99999999999999999999999999999\" is not allowed: it must be a whole "
               "number from 1 to 125");
    QTest::newRow("an empty value")
        << QByteArray("appearance.theme =\n") << wrong << 1
        << QByteArray("my.conf:1: \"appearance.theme = \" is not allowed: it must be dark or light");
    QTest::newRow("less patience than a venue needs")
        << QByteArray("engine.request_timeout_ms = 999\n") << wrong << 1
        << QByteArray("my.conf:1: \"engine.request_timeout_ms = 999\" is not allowed: it must be a number from 1000 to 60000 ms");
    QTest::newRow("an exit that is never tried")
        << QByteArray("engine.exit_attempts = 0\n") << wrong << 1
        << QByteArray("my.conf:1: \"engine.exit_attempts = 0\" is not allowed: it must be a whole number from 1 to 10");
    const QByteArray groups = "it must be empty, or groups of two symbols or more with spaces between the symbols and commas between the groups";
    for (const char* text : {"BTCUSDT", "BTCUSDT ETHUSDT,", "BTCUSDT ETHUSDT, SOLUSDT", "btcusdt ethusdt", "BTCUSDT; ETHUSDT"})
        QTest::addRow("no group: %s", text) << QByteArray("engine.cluster_groups = ") + text + "\n" << wrong << 1
                                            << QByteArray("my.conf:1: \"engine.cluster_groups = ") + text + "\" is not allowed: " + groups;
    QTest::newRow("a screen smaller than usual")
        << QByteArray("appearance.zoom_percent = 75\n") << wrong << 1
        << QByteArray("my.conf:1: \"appearance.zoom_percent = 75\" is not allowed: it must be a whole number from 100 to 200");
    QTest::newRow("a choice in capitals")
        << QByteArray("appearance.flash = ON\n") << wrong << 1
        << QByteArray("my.conf:1: \"appearance.flash = ON\" is not allowed: it must be on or off");
    QTest::newRow("a language that is not spoken")
        << QByteArray("appearance.language = tlh\n") << wrong << 1
        << QByteArray("my.conf:1: \"appearance.language = tlh\" is not allowed: it must be system, en, de, es, zh or ja");
    QTest::newRow("a relative data folder") << QByteArray("data.folder = here\n") << wrong << 1
                                            << QByteArray("my.conf:1: \"data.folder = here\" is not allowed: it must "
                                                          "be empty, or a path that begins with / or ~/");
    QTest::newRow("an unknown feed")
        << QByteArray("feed = kraken\n") << wrong << 1
        << QByteArray(
               "my.conf:1: \"feed = kraken\" is not allowed: it must be simulated, simulated:SEED (a whole number), "
               "replay:PATH[@SPEED] with a speed of 1 to 100000 or max, or VENUE[:SYMBOL,...] with VENUE " + QByteArray::fromStdString(jarvis::venue::liveFeedNames()));
    QTest::newRow("a venue reached in the clear")
        << QByteArray("binance.rest_url = http://api.example.com\n") << wrong << 1
        << QByteArray("my.conf:1: \"binance.rest_url = http://api.example.com\" is not allowed: it must be empty, https://HOST[:PORT], or "
                      "http://127.0.0.1[:PORT]");
    QTest::newRow("one that only looks like this machine")
        << QByteArray("binance.stream_url = ws://127.0.0.1.example.com\n") << wrong << 1
        << QByteArray("my.conf:1: \"binance.stream_url = ws://127.0.0.1.example.com\" is not allowed: it must be empty, wss://HOST[:PORT], or "
                      "ws://127.0.0.1[:PORT]");
    QTest::newRow("a venue's address with a path")
        << QByteArray("binance.rest_url = https://api.example.com/x\n") << wrong << 1
        << QByteArray("my.conf:1: \"binance.rest_url = https://api.example.com/x\" is not allowed: it must be empty, https://HOST[:PORT], or "
                      "http://127.0.0.1[:PORT]");
    QTest::newRow("a slip in a key")
        << QByteArray("\n\nlimits.dayly_loss_usd = 5\n") << ConfigError::Kind::UnknownKey << 3
        << QByteArray("my.conf:3: there is no key \"limits.dayly_loss_usd\"; did you mean \"limits.daily_loss_usd\"?");
    QTest::newRow("a key from elsewhere") << QByteArray("colour = 5\n") << ConfigError::Kind::UnknownKey << 1
                                          << QByteArray("my.conf:1: there is no key \"colour\"");
    QTest::newRow("no assignment at all")
        << QByteArray("limits.leverage 3\n") << ConfigError::Kind::NoAssignment << 1
        << QByteArray("my.conf:1: \"limits.leverage 3\" is neither `key = value` nor a comment that begins with #");
    QTest::newRow("a value without a key")
        << QByteArray(" = 3\n") << ConfigError::Kind::NoAssignment << 1
        << QByteArray("my.conf:1: \"= 3\" is neither `key = value` nor a comment that begins with #");
    QTest::newRow("the same key twice") << QByteArray("limits.leverage = 3\nlimits.leverage = 4\n")
                                        << ConfigError::Kind::Twice << 2
                                        << QByteArray("my.conf:2: \"limits.leverage\" was already set in line 1");
    QTest::newRow("a file of the future")
        << QByteArray("version = 2\n") << ConfigError::Kind::NewerVersion << 1
        << QByteArray("my.conf:1: \"version = 2\" was written by a newer Jarvis; this one knows versions up to 1");
    QTest::newRow("a version that is none")
        << QByteArray("version = one\n") << wrong << 1
        << QByteArray("my.conf:1: \"version = one\" is not allowed: it must be a whole number from 1");
    QTest::newRow("binary rubbish")
        << QByteArray("\x7F\x45\x4C\x46\x02\n") << ConfigError::Kind::NoAssignment << 1
        << QByteArray("my.conf:1: \"\\x7fELF\\x02\" is neither `key = value` nor a comment that begins with #");
}

void ConfigParserTest::wrongFilesSayWhereAndWhatWouldBeRight()
{
    QFETCH(QByteArray, text);
    QFETCH(ConfigError::Kind, kind);
    QFETCH(int, line);
    QFETCH(QByteArray, sentence);
    const auto config = parseConfig(text.toStdString(), "my.conf");
    QVERIFY(!config.hasValue());
    QCOMPARE(config.error().kind, kind);
    QCOMPARE(config.error().line, line);
    QCOMPARE(QByteArray::fromStdString(describe(config.error())), sentence);
}

JARVIS_TEST(ConfigParserTest)
#include "config_parser_test.moc"
