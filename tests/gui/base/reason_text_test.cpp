#include "tests/support/desk_world.h"
#include "tests/support/test_main.h"
#include "widgets/base/event_text.h"
#include "widgets/base/reason_text.h"

#include <QSet>
#include <QTest>

using namespace jarvis;
using namespace jarvis::widgets::base;
using jarvis::test::btc;
using jarvis::test::kBtc;
using jarvis::test::kNoon;

namespace {

std::vector<ReasonCode> allReasonCodes()
{
    std::vector<ReasonCode> codes{ReasonCode::None};
    const auto range = [&codes](int first, int last) {
        for (int code = first; code <= last; ++code)
            codes.push_back(static_cast<ReasonCode>(code));
    };
    range(100, static_cast<int>(ReasonCode::PriceOutOfBounds));
    range(200, static_cast<int>(ReasonCode::KellyEdge));
    range(300, static_cast<int>(ReasonCode::VenueClockOff));
    range(400, static_cast<int>(ReasonCode::TakeProfitWithinRungs));
    range(500, static_cast<int>(ReasonCode::VenueRequestWrong));
    return codes;
}

constexpr auto kLater = static_cast<ReasonCode>(60'000);

InstrumentLookup lookup()
{
    static const Instrument is = btc();
    return [](InstrumentId id) { return id == kBtc ? &is : nullptr; };
}

} // namespace

/// Behaviour 32: every refusal shows rule, limit, value, what would pass, and a code for support.
class ReasonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords()
    {
        for (const ReasonCode code : allReasonCodes()) {
            const RefusalText text = refusalText(Refusal{code, {}, {}, {}, {}}, nullptr);
            const QByteArray name = QByteArray::number(static_cast<int>(code));
            QVERIFY2(!text.rule.isEmpty() && !text.why.isEmpty() && !text.remedy.isEmpty(), name.constData());
            QCOMPARE(text.code, QStringLiteral("R") + QString::fromLatin1(name));
            QVERIFY2(text.sentence().endsWith(QStringLiteral("(%1)").arg(text.code)), name.constData());
            QVERIFY2(text.rule != ruleName(kLater), name.constData());
        }
    }

    void aReasonOfALaterReleaseIsToldByItsNumber()
    {
        const QString told = refusalText(Refusal{kLater, {}, Amount::of(std::int64_t{3}), {}, {}}, nullptr).sentence();
        QVERIFY2(told.contains(QLatin1String("later release")) && told.contains(QLatin1String("Allowed 3.")) && told.endsWith(QLatin1String("(R60000)")), qPrintable(told));
    }

    void aRefusalTellsAllItsNumbers_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("price collar") << 0 << QStringLiteral("Price collar: the price is too far from the mark. Allowed 5.00 %, this is 7.20 %. 64,000.0 would pass. (R109)");
        QTest::newRow("position size offers what fits") << 1
            << QStringLiteral("Position size: with every open order filled, the position would be worth too much. Allowed 500.00 USD, this is 640.00 USD. "
                              "0.0078 BTC would pass. (R200)");
        QTest::newRow("stale data never seen") << 2
            << QStringLiteral("Market data: the data of this instrument is too old to trade on. Allowed 2.0 s. Wait until data flows again. (R112)");
        QTest::newRow("killed tells since when") << 3
            << QStringLiteral("Kill switch: trading is halted since 2026-11-21 12:00:00. Release the kill switch first. (R300)");
        QTest::newRow("a venue's own code") << 4
            << QStringLiteral("Venue: the venue rejected the order (its code is -2010). Look its code up in the venue's list of errors. (R500)");
        QTest::newRow("a server that takes no more tells when it will") << 5
            << QStringLiteral("Commands per minute: the server takes no more commands from you within one minute. Allowed 5. Send it again in 12 s; halting still works. (R310)");
        QTest::newRow("an account in hedge mode") << 6
            << QStringLiteral("Venue: the account is in a mode that is not traded in here (its code is -4061). At the venue, switch to one-way positions and cross "
                              "margin, with futures opened. (R515)");
    }
    void aRefusalTellsAllItsNumbers()
    {
        qputenv("TZ", "UTC");
        tzset();
        QFETCH(int, row);
        QFETCH(QString, sentence);
        const Refusal all[] = {
            {ReasonCode::PriceCollar, kBtc, Amount::of(Ratio::ofPercent(5)), Amount::of(Ratio::ofBasisPoints(720)), Amount::of(Price::ofTicks(640'000))},
            {ReasonCode::PositionNotional, kBtc, Amount::of(Money::ofWhole(500)), Amount::of(Money::ofWhole(640)), Amount::of(Quantity::ofLots(78))},
            {ReasonCode::MarketDataStale, kBtc, Amount::of(Duration(2s)), {}, {}},
            {ReasonCode::Killed, {}, {}, Amount::of(kNoon), {}},
            {ReasonCode::VenueRejected, kBtc, {}, Amount::of(std::int64_t{-2010}), {}},
            {ReasonCode::CommandRate, {}, Amount::of(std::int64_t{5}), {}, Amount::of(Duration(12s))},
            {ReasonCode::VenueAccountMode, kBtc, {}, Amount::of(std::int64_t{-4061}), {}},
        };
        QCOMPARE(refusalText(all[row], lookup()).sentence(), sentence);
    }

    void ordersInWords()
    {
        const Instrument is = btc();
        OrderDraft draft;
        draft.instrument = kBtc;
        draft.quantity = Quantity::ofLots(50);
        draft.limitPrice = Price::ofTicks(642'501);
        draft.isPostOnly = true;
        QCOMPARE(orderText(draft, &is), QStringLiteral("Buy 0.0050 BTCUSDT limit 64,250.1 GTC post-only"));
        draft.type = OrderType::Market;
        draft.side = Side::Sell;
        draft.isPostOnly = false;
        draft.isReduceOnly = true;
        QCOMPARE(orderText(draft, &is), QStringLiteral("Sell 0.0050 BTCUSDT at market reduce-only"));
        QCOMPARE(orderText(draft, nullptr), QStringLiteral("Sell 50 lots — at market reduce-only"));
    }

    void everyEventHasItsLineOrNone()
    {
        const auto line = [](api::Event event) { return logText(api::EventRecord{1, kNoon, {}, {}, std::move(event)}, lookup()); };
        QVERIFY(line(api::InstrumentListed::of(btc())).text.isEmpty());
        QVERIFY(line(api::BalanceChanged{}).text.isEmpty());
        QCOMPARE(line(api::FillBooked{test::someFill(7)}).text, QStringLiteral("Bought 0.0010 BTCUSDT at 64,000.0, order 1"));
        QCOMPARE(line(api::OrderChanged{test::workingOrder(9)}).text, QStringLiteral("Order 9 working: Buy 0.0050 BTCUSDT limit 64,000.0 GTC"));
        Position closed = test::longPosition();
        closed.held = Quantity::zero();
        closed.realised = Money::ofWhole(-12);
        QCOMPARE(line(api::PositionChanged{closed}).text, QStringLiteral("Position BTCUSDT closed, net −12.00"));
        QCOMPARE(line(api::PositionChanged{closed}).tone, Tone::Down);
        QVERIFY(line(api::PositionChanged{test::longPosition()}).text.isEmpty());
        api::TradingState state;
        state.isVenueUp = true;
        QCOMPARE(line(api::TradingStateChanged{state}).text, QStringLiteral("Entries are allowed"));
        state.isKilled = true;
        QCOMPARE(line(api::TradingStateChanged{state}).text, QStringLiteral("Entries are blocked: trading is halted"));
        const api::CommandSettled refused{Uuid{1, 2}, Refusal{ReasonCode::NoPosition, kBtc, {}, {}, {}}, {}, 0, false};
        QCOMPARE(line(refused).text, QStringLiteral("Refused: Position: nothing is held in this instrument. Open a position first. (R402)"));
    }

    void everyAlertHasItsSentence()
    {
        QSet<QString> sentences;
        for (int code = 1; code <= static_cast<int>(api::AlertCode::VenueClock); ++code) {
            api::AlertRaised alert;
            alert.code = static_cast<api::AlertCode>(code);
            alert.instrument = kBtc;
            const QString text = alertText(alert, lookup());
            QVERIFY2(!text.isEmpty() && !text.contains(QLatin1Char('%')), QByteArray::number(code).constData());
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), qsizetype{static_cast<int>(api::AlertCode::VenueClock)});
    }

    void everyActionHasItsWords()
    {
        const std::vector<std::pair<api::Action, QString>> rows{
            {api::CancelOrder{OrderId{4}}, QStringLiteral("Cancel order 4")},
            {api::CancelAll{kBtc, Side::Buy, true}, QStringLiteral("Cancel all in BTCUSDT, buys, including exits")},
            {api::ClosePosition{kBtc, Quantity::ofLots(25)}, QStringLiteral("Close 0.0025 of BTCUSDT")},
            {api::Flatten{}, QStringLiteral("Flatten everything")},
            {api::ReversePosition{kBtc, {}}, QStringLiteral("Reverse BTCUSDT")},
            {api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(700))}, QStringLiteral("Set limit: Daily loss to 700.00 USD")},
            {api::SwitchLive{true, "Main"}, QStringLiteral("Switch live trading on")},
            {api::SwitchLive{}, QStringLiteral("Switch live trading off")},
            {api::HaltTrading{true}, QStringLiteral("Halt trading and flatten")},
        };
        for (const auto& [action, words] : rows)
            QCOMPARE(actionText(action, lookup()), words);
    }
};

JARVIS_TEST(ReasonTextTest)
#include "reason_text_test.moc"
