#include "engine/risk/kelly_verdict.h"

#include "tests/support/test_main.h"

#include <QTest>

#include <cstdint>

namespace jarvis::risk {

/// What closed positions say of the next one, and when they say nothing.
class KellyVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void tellsWhatWouldPass();
};

namespace {

using Source = KellyAdvice::Source;

/// Each win brought `gain` cents and each loss cost ten dollars.
TradeRecord recordOf(std::int64_t wins, std::int64_t losses, std::int64_t gain = 1'000)
{
    return {wins, losses, Money::ofCents(gain) * wins, Money::ofCents(1'000) * losses};
}

struct Verdict {
    ReasonCode refusal = ReasonCode::None;
    std::optional<Source> source;
    std::int64_t share = 0; ///< in units of 1e-8
};

constexpr std::int64_t kPercent = Ratio::kOne / 100;

} // namespace
} // namespace jarvis::risk

Q_DECLARE_METATYPE(jarvis::TradeRecord)
Q_DECLARE_METATYPE(jarvis::KellySettings)
Q_DECLARE_METATYPE(jarvis::risk::Verdict)

namespace jarvis::risk {

void KellyVerdictTest::judges_data()
{
    QTest::addColumn<TradeRecord>("alike");
    QTest::addColumn<TradeRecord>("account");
    QTest::addColumn<KellySettings>("settings");
    QTest::addColumn<Verdict>("verdict");
    const KellySettings usual;
    // 18 of 30 at even odds: 0.2 by Kelly, a quarter of it is 5 %.
    QTest::newRow("thirty alike speak for themselves") << recordOf(18, 12) << recordOf(18, 312) << usual << Verdict{{}, Source::Alike, 5 * kPercent};
    QTest::newRow("29 alike leave it to the account") << recordOf(29, 0) << recordOf(18, 12) << usual << Verdict{{}, Source::Account, 5 * kPercent};
    QTest::newRow("thirty alike that never lost know no odds") << recordOf(30, 0) << recordOf(48, 12) << usual << Verdict{{}, Source::Account, 15 * kPercent};
    QTest::newRow("29 of all are one too few") << recordOf(18, 11) << recordOf(18, 11) << usual << Verdict{ReasonCode::KellyTrades, {}, 0};
    QTest::newRow("nothing was ever closed") << TradeRecord{} << TradeRecord{} << usual << Verdict{ReasonCode::KellyTrades, {}, 0};
    QTest::newRow("thirty that all won: no odds") << recordOf(30, 0) << recordOf(30, 0) << usual << Verdict{ReasonCode::KellyOdds, {}, 0};
    QTest::newRow("an edge of exactly nothing") << recordOf(15, 15) << recordOf(15, 15) << usual << Verdict{ReasonCode::KellyEdge, Source::Alike, 0};
    QTest::newRow("no edge") << recordOf(10, 20) << recordOf(10, 20) << usual << Verdict{ReasonCode::KellyEdge, Source::Alike, 0};
    QTest::newRow("no edge here is not healed by an account that has one") << recordOf(10, 20) << recordOf(900, 20) << usual
                                                                         << Verdict{ReasonCode::KellyEdge, Source::Alike, 0};
    QTest::newRow("nothing ever won") << recordOf(0, 30) << recordOf(0, 30) << usual << Verdict{ReasonCode::KellyEdge, Source::Alike, 0};
    QTest::newRow("two to one makes an edge of even chances") << recordOf(15, 15, 2'000) << recordOf(15, 15, 2'000) << usual
                                                             << Verdict{{}, Source::Alike, Ratio::kOne / 16};
    QTest::newRow("the whole of it") << recordOf(18, 12) << recordOf(18, 12) << KellySettings{Ratio{Ratio::kOne}, 30} << Verdict{{}, Source::Alike, 20 * kPercent};
    QTest::newRow("the smallest part of it") << recordOf(18, 12) << recordOf(18, 12) << KellySettings{Ratio{kPercent}, 30}
                                            << Verdict{{}, Source::Alike, kPercent / 5};
    QTest::newRow("a trader who wants more of them") << recordOf(18, 12) << recordOf(18, 12) << KellySettings{Ratio{Ratio::kOne / 4}, 31}
                                                    << Verdict{ReasonCode::KellyTrades, {}, 0};
    QTest::newRow("more than anybody ever closed") << recordOf(std::int64_t{1} << 38, std::int64_t{1} << 37) << TradeRecord{} << usual
                                                  << Verdict{{}, Source::Alike, 8'333'333};
}

void KellyVerdictTest::judges()
{
    QFETCH(TradeRecord, alike);
    QFETCH(TradeRecord, account);
    QFETCH(KellySettings, settings);
    QFETCH(Verdict, verdict);
    const KellyVerdict told = judgeByKelly({alike, account}, settings);
    QCOMPARE(static_cast<int>(told.refusal ? told.refusal->code : ReasonCode::None), static_cast<int>(verdict.refusal));
    QCOMPARE(told.advice.has_value(), verdict.source.has_value());
    if (!told.advice)
        return;
    QCOMPARE(static_cast<int>(told.advice->source), static_cast<int>(*verdict.source));
    QCOMPARE(told.advice->share.e8, verdict.share);
    QCOMPARE(told.advice->factor, settings.factor);
    QCOMPARE(told.advice->trades, (*verdict.source == Source::Alike ? alike : account).count());
}

void KellyVerdictTest::tellsWhatWouldPass()
{
    const auto tooFew = judgeByKelly({{}, recordOf(7, 5)}, {});
    QCOMPARE(tooFew.refusal->limit, Amount::of(std::int64_t{30}));
    QCOMPARE(tooFew.refusal->value, Amount::of(std::int64_t{12}));
    QCOMPARE(tooFew.refusal->wouldPass, Amount::of(std::int64_t{18}));
    // At two to one a third must be won, and here it is a quarter.
    const auto noEdge = judgeByKelly({recordOf(10, 30, 2'000), {}}, {});
    QCOMPARE(noEdge.refusal->limit, Amount::of(Ratio{33'333'334}));
    QCOMPARE(noEdge.refusal->value, Amount::of(Ratio::ofPercent(25)));
    QCOMPARE(judgeByKelly({recordOf(0, 30), {}}, {}).refusal->limit, Amount::none());
    QCOMPARE(judgeByKelly({{}, recordOf(31, 0)}, {}).refusal->value, Amount::of(std::int64_t{31}));
}

JARVIS_TEST(KellyVerdictTest)

} // namespace jarvis::risk

#include "kelly_verdict_test.moc"
