#include "app/desktop/hand.h"
#include "app/desktop/open_desk.h"
#include "app/desktop/pass_phrase_dialog.h"
#include "app/desktop/spoken_language.h"
#include "app/desktop/wait.h"
#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/test_main.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/languages.h"
#include "widgets/base/number_style.h"
#include "widgets/base/reason_text.h"
#include "widgets/trading/table_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPointer>

using namespace jarvis;
using namespace jarvis::test;
using desktop::Hand;
using widgets::base::Language;
using widgets::base::LanguageChoice;

namespace {

constexpr int kSwitchMs = 20'000;

/// The real desk on the real engine, speaking English.
struct SpeakingDesk {
    QTemporaryDir folder;
    FakeKeychain keychain;
    desktop::NoPassPhrases nobody;
    widgets::base::Translators translators;
    desktop::Options options;
    std::unique_ptr<desktop::OpenDesk> open;

    SpeakingDesk()
    {
        options.configPath = folder.filePath(QStringLiteral("jarvis.conf"));
        QFile file(options.configPath);
        CHECK(file.open(QIODevice::WriteOnly));
        file.write("data.folder = " + folder.path().toUtf8() + "\nlimits.staleness_ms = 60000\nappearance.language = en\n");
        file.close();
        translators.speak(desktop::spokenLanguage(options));
        open = std::make_unique<desktop::OpenDesk>(options, desktop::KeyPorts{keychain, nobody}, QStringLiteral("ada"), &translators);
        const auto opened = open->open();
        CHECK(opened);
        CHECK(desktop::waitUntil([this] { return desk().session().isReady() && desk().context().instrument() != nullptr; }, kSwitchMs));
    }
    ~SpeakingDesk()
    {
        open.reset();
        translators.speak({Language::English, true});
        QLocale::setDefault(QLocale::c());
    }
    desktop::Workstation& desk() { return open->desk(); }
    QByteArray config() const
    {
        QFile file(options.configPath);
        CHECK(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = desk().window().findChild<Widget*>(QLatin1String(name));
        CHECK(found);
        return *found;
    }
    /// By the box of the settings, as a hand does.
    bool chooseInSettings(const QString& name)
    {
        desk().showSettings(QStringLiteral("language"));
        auto* box = desk().settings()->findChild<QComboBox*>(QStringLiteral("language"));
        const QPointer<QObject> before(&desk().session());
        box->setCurrentIndex(box->findText(name));
        Q_EMIT box->activated(box->currentIndex());
        return desktop::waitUntil([&before] { return before.isNull(); }, 1'000) && desktop::waitUntil([this] { return desk().session().isReady() && desk().context().instrument() != nullptr; }, kSwitchMs);
    }
};

} // namespace

/// Settings, Language, on the whole desk: another language at once, and nothing else otherwise.
class LanguageDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsSpokenAtOnceAndKept()
    {
        SpeakingDesk on;
        const std::pair<Language, const char*> words[] = {{Language::German, "Kauf"}, {Language::Spanish, "Compra"}, {Language::Chinese, "买入"}, {Language::Japanese, "買い"}};
        for (const auto& [language, buy] : words) {
            if (!widgets::base::fontObstacle(language).isEmpty())
                QSKIP("no font of this machine has Chinese or Japanese letters");
            QVERIFY(on.chooseInSettings(widgets::base::nameOf(language)));
            QCOMPARE(on.translators.language(), language);
            QCOMPARE(widgets::base::text(Side::Buy), QString::fromUtf8(buy));
            QVERIFY(on.config().contains("appearance.language = " + widgets::base::codeOf(language).toLatin1()));
            // The page that was open is open, and says so.
            QVERIFY(on.desk().settings()->isVisible());
            QCOMPARE(on.desk().settings()->findChild<QComboBox*>(QStringLiteral("language"))->currentText(), widgets::base::nameOf(language));
        }
        QCOMPARE(desktop::spokenLanguage(on.options), (LanguageChoice{Language::Japanese, false}));
    }

    void engineOrdersAndTicketStayAsTheyAre()
    {
        SpeakingDesk on;
        const auto quote = [&on] { return on.desk().session().model().market().quote(on.desk().context().instrumentId()); };
        QVERIFY(desktop::waitUntil([&] { return quote() && quote()->mark && quote()->isTradable && !on.desk().session().model().tradingState().isReconciling; }, kSwitchMs));
        const Instrument is = *on.desk().context().instrument();
        // An order that rests far below the market.
        OrderDraft draft;
        draft.instrument = is.id();
        draft.side = Side::Buy;
        draft.type = OrderType::Limit;
        draft.quantity = is.quantityWorth(Money::ofWhole(200), *quote()->mark);
        draft.limitPrice = *is.snapPrice(is.toDecimal(Price::ofTicks(quote()->mark->ticks() * 99 / 100)), Rounding::Down);
        draft.exits.takeProfit = Price::ofTicks(quote()->mark->ticks() * 101 / 100);
        draft.exits.stopLoss = Price::ofTicks(quote()->mark->ticks() * 98 / 100);
        const auto sent = on.desk().session().submit(draft);
        QVERIFY(sent.hasValue());
        QVERIFY(desktop::waitUntil([&] { return on.desk().session().pendingCount() == 0; }, kSwitchMs));
        const auto outcome = on.desk().session().model().outcome(*sent);
        QVERIFY2(outcome && !outcome->refusal, outcome && outcome->refusal ? qPrintable(widgets::base::refusalText(*outcome->refusal, &is).sentence()) : "no answer");
        const auto working = [&on] {
            const auto& orders = on.desk().session().model().orders();
            return std::count_if(orders.begin(), orders.end(), [](const auto& each) { return each.second.isLive() && each.second.limitPrice; });
        };
        QVERIFY(desktop::waitUntil([&] { return working() > 0 && on.desk().session().pendingCount() == 0; }, kSwitchMs));
        const auto orders = working();
        const api::Engine* engine = on.open->started().engine.get();
        const auto cursor = on.desk().session().model().cursor().epoch;

        Hand::type(on.part<widgets::base::NumberField>("ticketSize"), QStringLiteral("1.5"));
        Hand::type(on.part<widgets::base::NumberField>("ticketPrice"), QStringLiteral("62.5"));
        // And what no layout keeps.
        const auto table = [&on] { return on.desk().window().findChild<widgets::trading::TablePanel*>(QStringLiteral("ordersPanel")); };
        const QString symbol = QString::fromStdString(is.symbol());
        table()->filter().filterBy(QStringLiteral("side:buy price:>1.5 ") + symbol);
        const quint64 row = table()->view().rowId(table()->view().index(0, 0));
        QVERIFY(row != 0 && table()->selectRow(row));
        Hand::type(on.part<widgets::base::NumberField>("ladderSize"), QStringLiteral("2.5"));
        on.desk().risk().views()->setCurrent(2);
        on.desk().watchlist().search().setText(symbol);
        QVERIFY(on.chooseInSettings(QStringLiteral("Deutsch")));
        QCOMPARE(on.open->started().engine.get(), engine);
        // Columns and values as a German calls them.
        QTRY_COMPARE(table()->filter().text(), QStringLiteral("Seite:Kauf Preis:>1,5 ") + symbol);
        QVERIFY(!table()->view().filter().isEmpty());
        QCOMPARE(table()->selectedRow(), row);
        QCOMPARE(on.part<widgets::base::NumberField>("ladderSize").plainText().toDouble(), 2.5);
        QCOMPARE(on.desk().risk().views()->current(), 2);
        QCOMPARE(on.desk().watchlist().search().text(), symbol);
        QCOMPARE(on.desk().session().model().cursor().epoch, cursor);
        QCOMPARE(working(), orders);
        QVERIFY(!on.desk().arming().isArmed());
        // What was typed stands there, as a German writes it, and means the same.
        QTRY_VERIFY(on.part<widgets::base::NumberField>("ticketSize").text().contains(QLatin1Char(',')));
        QCOMPARE(on.part<widgets::base::NumberField>("ticketSize").plainText().toDouble(), 1.5);
        QCOMPARE(on.part<widgets::base::NumberField>("ticketPrice").plainText().toDouble(), 62.5);
        QCOMPARE(widgets::base::numberStyle().decimal, u',');
    }

    void whatWouldBeLostIsFinishedFirst()
    {
        SpeakingDesk on;
        QDialog question;
        question.setWindowTitle(QStringLiteral("Send the order?"));
        question.show();
        QVERIFY(!on.chooseInSettings(QStringLiteral("Deutsch")));
        auto* page = on.desk().settings()->findChild<QLabel*>(QStringLiteral("languageObstacle"));
        QVERIFY2(page->text().contains(QStringLiteral("Send the order?")), qPrintable(page->text()));
        QCOMPARE(on.translators.language(), Language::English);
        QVERIFY(on.config().contains("appearance.language = en"));
        question.close();
        QVERIFY(on.chooseInSettings(QStringLiteral("Deutsch")));
    }

    void plainNumbersAreKeptInEveryLanguage()
    {
        SpeakingDesk on;
        QCOMPARE(on.open->chooseLanguage({Language::German, true}), QString());
        QVERIFY(desktop::waitUntil([&on] { return on.translators.language() == Language::German; }, kSwitchMs));
        QCOMPARE(widgets::base::numberStyle(), widgets::base::NumberStyle::plain());
        QVERIFY(on.config().contains("appearance.numbers = plain"));
        QCOMPARE(widgets::base::formatMoney(Money::ofCents(123'456)), QStringLiteral("1,234.56"));
    }

    void theCommandLineSpeaksForThisTime()
    {
        desktop::Options options;
        options.language = QStringLiteral("es");
        QCOMPARE(desktop::spokenLanguage(options).language, std::optional(Language::Spanish));
        options.language.clear();
        options.isDemo = true;
        QCOMPARE(desktop::spokenLanguage(options).language, std::optional(Language::English));
        const auto wrong = desktop::parseOptions({QStringLiteral("jarvis"), QStringLiteral("--language"), QStringLiteral("klingon")});
        QVERIFY(!wrong.options);
        QVERIFY2(wrong.text.contains(QStringLiteral("en, de, es, zh, ja")), qPrintable(wrong.text));
        const auto right = desktop::parseOptions({QStringLiteral("jarvis"), QStringLiteral("--language"), QStringLiteral("zh")});
        QCOMPARE(right.options->language, QStringLiteral("zh"));
    }
};

JARVIS_TEST(LanguageDeskTest)
#include "language_desk_test.moc"
