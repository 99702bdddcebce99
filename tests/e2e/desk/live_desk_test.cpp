#include "app/desktop/open_desk.h"
#include "app/desktop/wait.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/test_main.h"
#include "tests/support/typed_phrases.h"
#include "widgets/base/badge.h"
#include "widgets/base/number_field.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/confirmation_dialog.h"

#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace jarvis;
using namespace jarvis::widgets;
using e2e::SimulatorProcess;

namespace {

constexpr int kLongMs = 30'000;
constexpr const char* kKey = "simulated-key";
constexpr const char* kSecret = "simulated-secret";
const QString kName = QStringLiteral("Main");

/// The desk as the program opens it, on a machine with a keychain, and a venue on loopback.
class Machine {
public:
    Machine()
    {
        QFile config(m_home.filePath(QStringLiteral("jarvis.conf")));
        CHECK(config.open(QIODevice::WriteOnly));
        config.write("binance.rest_url = " + QByteArray::fromStdString(simulator.rest()) + "\nbinance.stream_url = " + QByteArray::fromStdString(simulator.stream())
            + "\nlimits.staleness_ms = 10000\nlimits.position_notional_usd = 5000\n");
        config.close();
        options.configPath = config.fileName();
        options.dataFolder = m_home.filePath(QStringLiteral("data"));
    }
    QString start()
    {
        open = std::make_unique<desktop::OpenDesk>(options, desktop::KeyPorts{keychain, phrases, nullptr, {1, 8}}, QStringLiteral("ann"));
        const auto opened = open->open();
        return opened ? QString() : opened.error().title + QStringLiteral(": ") + opened.error().text;
    }
    desktop::Workstation& desk() { return open->desk(); }
    shell::MainWindow& window() { return desk().window(); }
    const session::ReadModel& model() { return desk().session().model(); }
    settings::VenuesPage& page() { return *desk().venuesPage(); }

    template <typename Widget>
    Widget* part(const char* name)
    {
        return window().findChild<Widget*>(QLatin1String(name));
    }
    QDialog* dialog(const char* name)
    {
        const auto all = window().findChildren<QDialog*>(QLatin1String(name));
        const auto found = std::find_if(all.begin(), all.end(), [](const QDialog* each) { return each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    QString result() { return page().findChild<QLabel*>(QStringLiteral("venueResult"))->text(); }
    QString badge() { return window().topBar().findChild<base::Badge*>()->text(); }

    /// Types a key into the dialog and waits for what comes of it: nothing, it was stored.
    QString addKey(const QString& secret = QString::fromLatin1(kSecret), const QString& name = kName)
    {
        desk().showSettings(QStringLiteral("venues"));
        QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("addVenueKey")), Qt::LeftButton);
        QDialog* added = dialog("addKeyDialog");
        CHECK(added);
        QTest::keyClicks(added->findChild<QLineEdit*>(QStringLiteral("keyName")), name);
        QTest::keyClicks(added->findChild<QLineEdit*>(QStringLiteral("keyText")), QLatin1String(kKey));
        QTest::keyClicks(added->findChild<QLineEdit*>(QStringLiteral("keySecret")), secret);
        auto* note = added->findChild<QLabel*>(QStringLiteral("keyNote"));
        QTest::mouseClick(added->findChild<QPushButton*>(QStringLiteral("storeKey")), Qt::LeftButton);
        QPointer<QDialog> guard(added);
        desktop::waitUntil([&] { return !guard || !guard->isVisible() || !note->text().contains(QStringLiteral("Asking")); }, kLongMs);
        return guard && guard->isVisible() ? note->text() : QString();
    }
    /// Through the page and the question behind it.
    bool leaveFor(const QString& name)
    {
        desktop::Workstation* before = &desk();
        desk().showSettings(QStringLiteral("venues"));
        QTest::mouseClick(page().findChild<QPushButton*>(QStringLiteral("openVenueAccount")), Qt::LeftButton);
        auto* question = part<QMessageBox>("leaveQuestion");
        CHECK(question);
        bool isOpened = false;
        QObject::connect(open.get(), &desktop::OpenDesk::opened, &window(), [&isOpened] { isOpened = true; });
        const auto connection = QObject::connect(open.get(), &desktop::OpenDesk::opened, open.get(), [&isOpened] { isOpened = true; });
        QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("leaveDesk")), Qt::LeftButton);
        const bool isThere = desktop::waitUntil([&] { return isOpened; }, kLongMs);
        QObject::disconnect(connection);
        static_cast<void>(before);
        return isThere && desktop::waitUntil([&] { return desk().session().isReady() && model().account().name == name.toStdString(); }, kLongMs);
    }
    bool isReadyToTrade()
    {
        return desktop::waitUntil(
            [&] {
                const auto& state = model().tradingState();
                const api::Quote* quote = model().market().quote(desk().context().instrumentId());
                return !state.isReconciling && state.isVenueUp && quote && quote->isTradable && quote->bid && quote->mark;
            },
            kLongMs);
    }
    /// The first line of what the disk holds that has `text` in it; empty: nowhere.
    QString whereIs(const QByteArray& text)
    {
        QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return file.fileName();
        }
        return {};
    }

    /// For people to look at: with JARVIS_PICTURES=DIR in the environment, of the window or of a dialog, in both themes.
    void photograph(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("JARVIS_PICTURES");
        if (folder.isEmpty())
            return;
        auto& themes = base::ThemeManager::instance();
        const bool isWindow = &widget == &window();
        for (const auto theme : {base::ThemeName::Light, base::ThemeName::Dark}) {
            themes.set(theme, themes.palette());
            const QString kind = theme == base::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            for (const QSize size : isWindow ? QList<QSize>{{2560, 1440}, {1280, 800}} : QList<QSize>{widget.size()}) {
                if (isWindow)
                    widget.resize(size);
                desktop::letPass(400);
                widget.grab().save(QStringLiteral("%1/%2-%3-%4x%5.png").arg(folder, name, kind).arg(size.width()).arg(size.height()));
            }
        }
    }

    SimulatorProcess simulator;
    test::FakeKeychain keychain;
    test::TypedPhrases phrases;
    desktop::Options options;
    std::unique_ptr<desktop::OpenDesk> open;

private:
    QTemporaryDir m_home;
};

} // namespace

/// The trader's way to an account with real money, through the real window: key, test, account, switch, order.
class LiveDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAKeyToAnOrderAndBack();
    void aKeyThatMayWithdrawIsRefusedEverywhere();
    void faultsAreSaidInWords_data();
    void faultsAreSaidInWords();
    void withoutAKeychainTheVaultKeepsIt();
    void anAccountThatIsNotThereIsSaid();
};

void LiveDeskTest::fromAKeyToAnOrderAndBack()
{
    Machine machine;
    QCOMPARE(machine.start(), QString());
    QCOMPARE(machine.badge(), QStringLiteral("NO ACCOUNT"));
    QTRY_COMPARE_WITH_TIMEOUT(machine.badge(), QStringLiteral("PAPER"), kLongMs);

    // A key, and what it may do.
    QCOMPARE(machine.addKey(), QString());
    QVERIFY2(machine.result().contains(QStringLiteral("stored in the keychain")), qPrintable(machine.result()));
    QCOMPARE(machine.page().table().model()->rowCount(), 1);
    QTest::mouseClick(machine.page().findChild<QPushButton*>(QStringLiteral("testVenueKey")), Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(machine.result().contains(QStringLiteral("Binance answers")), qPrintable(machine.result()), kLongMs);

    machine.photograph(*machine.desk().settings(), QStringLiteral("settings-venues"));

    // The account: real money, and off.
    QVERIFY(machine.leaveFor(kName));
    QVERIFY(machine.isReadyToTrade());
    QCOMPARE(machine.badge(), QStringLiteral("LIVE OFF"));
    QVERIFY(machine.window().windowTitle().startsWith(QStringLiteral("LIVE OFF · Main")));
    QVERIFY(machine.model().balance().wallet() > Money::zero()); // as the venue has it

    machine.photograph(machine.window(), QStringLiteral("live-off"));

    // Off, the engine itself says no.
    const Instrument is = *machine.desk().context().instrument();
    const api::Quote quote = *machine.model().market().quote(is.id());
    OrderDraft draft;
    draft.instrument = is.id();
    draft.quantity = is.quantityWorth(Money::ofWhole(300), *quote.mark);
    draft.limitPrice = Price::ofTicks(quote.bid->price.ticks() * 98 / 100);
    draft.exits.takeProfit = Price::ofTicks(quote.mark->ticks() * 103 / 100);
    draft.exits.stopLoss = Price::ofTicks(quote.mark->ticks() * 96 / 100);
    const auto refused = machine.desk().session().submit(draft);
    QVERIFY(refused);
    QTRY_VERIFY_WITH_TIMEOUT(machine.model().outcome(*refused).has_value(), kLongMs);
    QCOMPARE(machine.model().outcome(*refused)->refusal->code, ReasonCode::LiveOff);
    QCOMPARE(machine.simulator.counted("placed"), 0);

    // The switch, typed.
    machine.desk().showSettings(QStringLiteral("venues"));
    QTest::mouseClick(machine.page().findChild<QPushButton*>(QStringLiteral("switchVenueLive")), Qt::LeftButton);
    QDialog* dialog = machine.dialog("liveSwitchDialog");
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("liveName")), kName);
    machine.photograph(*dialog, QStringLiteral("live-switch"));
    machine.photograph(*machine.desk().settings(), QStringLiteral("settings-live-off"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("liveSwitchOn")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(machine.badge(), QStringLiteral("LIVE"), kLongMs);
    QCOMPARE(machine.model().tradingState().liveSwitchedBy.actor.view(), std::string_view("ann"));
    machine.desk().settings()->close();

    // An order, through ticket and confirmation.
    const auto type = [&](const char* name, const QString& text) {
        auto* field = machine.part<base::NumberField>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    };
    const auto price = [&](Price at) { return QString::fromStdString(is.toDecimal(at).toString()); };
    type("ticketSize", QString::fromStdString(is.toDecimal(draft.quantity).toString()));
    type("ticketPrice", price(*draft.limitPrice));
    type("ticketTakeProfit", price(*draft.exits.takeProfit));
    type("ticketStopLoss", price(*draft.exits.stopLoss));
    auto* review = machine.part<QPushButton>("ticketReview");
    QTRY_VERIFY2_WITH_TIMEOUT(review->isEnabled(), qPrintable(review->text()), kLongMs);
    QTest::mouseClick(review, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(machine.desk().ticket().confirmation() != nullptr, kLongMs);
    auto* confirmation = machine.desk().ticket().confirmation();
    QVERIFY(confirmation->findChild<QLabel*>(QStringLiteral("confirmAccount"))->text().contains(QStringLiteral("real money")));
    machine.photograph(*confirmation, QStringLiteral("confirmation-live"));
    machine.photograph(machine.window(), QStringLiteral("live"));
    // On a slow machine a quote grows old while it is read: then it is reviewed again, as a person would.
    const bool isSent = desktop::waitUntil(
        [&] {
            auto* open = machine.desk().ticket().confirmation();
            auto* send = open ? open->findChild<QPushButton*>(QStringLiteral("confirmSend")) : nullptr;
            if (send && send->isEnabled())
                QTest::mouseClick(send, Qt::LeftButton);
            return !open;
        },
        kLongMs);
    QVERIFY(isSent);
    QTRY_COMPARE_WITH_TIMEOUT(machine.simulator.counted("entries"), 1, kLongMs);
    QTRY_COMPARE_WITH_TIMEOUT(machine.simulator.counted("open"), 1, kLongMs);

    // The detail tells how the venue is doing.
    machine.window().toggleVenuePanel();
    const auto detail = [&] {
        QStringList all;
        for (const auto* label : machine.window().venuePanel().findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(detail().contains(QStringLiteral("up, spoke")), qPrintable(detail()), kLongMs);
    machine.photograph(machine.window(), QStringLiteral("venue-detail"));
    QVERIFY2(detail().contains(QStringLiteral("Market streams")) && detail().contains(QStringLiteral("of 2400")), qPrintable(detail()));
    machine.window().toggleVenuePanel();

    // And back: the order is cancelled, the switch is off, the desk is on paper.
    machine.desk().activity().cancelAllEntries();
    QTRY_COMPARE_WITH_TIMEOUT(machine.simulator.counted("open"), 0, kLongMs);
    machine.window().showLiveSwitch(false);
    QTRY_COMPARE_WITH_TIMEOUT(machine.badge(), QStringLiteral("LIVE OFF"), kLongMs);
    QVERIFY(machine.leaveFor(QStringLiteral("Paper")));
    QCOMPARE(machine.badge(), QStringLiteral("PAPER"));

    for (const char* planted : {kKey, kSecret})
        QCOMPARE(machine.whereIs(planted), QString());
}

void LiveDeskTest::aKeyThatMayWithdrawIsRefusedEverywhere()
{
    Machine machine;
    QCOMPARE(machine.start(), QString());
    machine.simulator.setFault(R"({"fault":"key","withdraw":true})");
    const QString why = machine.addKey();
    QVERIFY2(why.contains(QStringLiteral("may withdraw")) && why.contains(QStringLiteral("not stored")), qPrintable(why));
    QVERIFY(machine.keychain.entries.empty());
    machine.photograph(*machine.dialog("addKeyDialog"), QStringLiteral("add-key-refused"));
    machine.dialog("addKeyDialog")->reject();

    // It was fine when it was stored, and may withdraw since: the account is not opened, and the desk stays where it is.
    machine.simulator.setFault(R"({"fault":"clear"})");
    QCOMPARE(machine.addKey(), QString());
    machine.simulator.setFault(R"({"fault":"key","withdraw":true,"bound":false})");
    machine.open.reset();
    machine.options.account = kName;
    const QString failure = machine.start();
    QVERIFY2(failure.contains(QStringLiteral("may withdraw")), qPrintable(failure));

    // A key that may not trade opens, and says so.
    machine.simulator.setFault(R"({"fault":"key","trade":false})");
    QCOMPARE(machine.start(), QString());
    QVERIFY2(machine.window().alertBar().text().contains(QStringLiteral("may not trade")), qPrintable(machine.window().alertBar().text()));
}

void LiveDeskTest::faultsAreSaidInWords_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("words");
    const QString right = QString::fromLatin1(kSecret);
    QTest::newRow("another key's secret") << QByteArray() << QStringLiteral("another-secret") << QStringLiteral("does not belong to this key");
    QTest::newRow("a letter that no secret has") << QByteArray() << QStringLiteral("s cret") << QStringLiteral("Copy it again");
    QTest::newRow("shut out") << QByteArray(R"({"fault":"rest","path":"apiRestrictions","status":429,"count":9})") << right << QStringLiteral("left alone");
    QTest::newRow("a page instead of an answer") << QByteArray(R"({"fault":"rest","path":"apiRestrictions","status":200,"body":"<html>","count":9})") << right
                                                 << QStringLiteral("cannot be understood");
    QTest::newRow("cut off each time") << QByteArray(R"({"fault":"rest","path":"apiRestrictions","cutAfter":true,"count":9})") << right << QStringLiteral("cannot be reached");
    QTest::newRow("a clock that is off is corrected") << QByteArray(R"({"fault":"clock","value":-7000})") << right << QString();
    QTest::newRow("cut off once") << QByteArray(R"({"fault":"rest","path":"apiRestrictions","cutAfter":true})") << right << QString();
}

void LiveDeskTest::faultsAreSaidInWords()
{
    QFETCH(QByteArray, fault);
    QFETCH(QString, secret);
    QFETCH(QString, words);
    Machine machine;
    QCOMPARE(machine.start(), QString());
    if (!fault.isEmpty())
        machine.simulator.setFault(fault);
    const QString said = machine.addKey(secret);
    QCOMPARE(said.isEmpty(), words.isEmpty());
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!said.contains(secret));
    QCOMPARE(machine.keychain.entries.empty(), !words.isEmpty());
    QCOMPARE(machine.whereIs(secret.toLatin1()), QString());
}

void LiveDeskTest::withoutAKeychainTheVaultKeepsIt()
{
    const QString phrase = QStringLiteral("a pass phrase of the vault");
    Machine machine;
    machine.keychain.failure = secrets::KeychainError{secrets::KeychainError::Kind::NoKeychain, "no service"};
    machine.phrases.answers = {phrase.toStdString(), "a wrong one", phrase.toStdString()};
    QCOMPARE(machine.start(), QString());
    QCOMPARE(machine.addKey(), QString());
    QVERIFY2(machine.result().contains(QStringLiteral("vault file")), qPrintable(machine.result()));
    machine.open.reset();
    machine.options.account = kName;
    QCOMPARE(machine.start(), QString());
    QCOMPARE(machine.phrases.asked.size(), std::size_t{3});
    QVERIFY(machine.phrases.asked.back().wasWrong);
    QTRY_COMPARE_WITH_TIMEOUT(machine.badge(), QStringLiteral("LIVE OFF"), kLongMs);
    machine.open.reset();
    const QString failure = machine.start(); // nobody has the pass phrase any more
    QVERIFY2(failure.contains(QStringLiteral("needs its pass phrase")), qPrintable(failure));
    for (const QByteArray& planted : {QByteArray(kKey), QByteArray(kSecret), phrase.toLatin1()})
        QCOMPARE(machine.whereIs(planted), QString());
}

void LiveDeskTest::anAccountThatIsNotThereIsSaid()
{
    Machine machine;
    machine.options.account = QStringLiteral("Nobody");
    const QString failure = machine.start();
    QVERIFY2(failure.contains(QStringLiteral("There is no account named Nobody")), qPrintable(failure));
}

JARVIS_TEST(LiveDeskTest)
#include "live_desk_test.moc"
