#include "engine/base/ids.h"
#include "tests/contract/engine_under_test.h"
#include "tests/contract/recorder.h"
#include "tests/support/test_main.h"

#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>

using namespace jarvis;
using test::Recorder;

namespace {

api::Command command(test::EngineUnderTest& under, api::Action action)
{
    api::Command result;
    result.id = Uuid::random();
    result.origin = {api::Origin::Kind::Desk, "ada"};
    result.expiresAt = under.now() + std::chrono::seconds(30);
    result.action = std::move(action);
    return result;
}

/// Sends it; where there are moments without a link, as soon as there is one. Whether it was taken.
bool isTaken(test::EngineUnderTest& under, const api::Command& asked)
{
    return under.isFaulty() ? QTest::qWaitFor([&] { return under.engine().send(asked).hasValue(); }, 20'000) : under.engine().send(asked).hasValue();
}

/// Exits a tenth away on both sides of a purchase.
ExitPlan around(Price mark)
{
    ExitPlan exits;
    exits.takeProfit = Price::ofTicks(mark.ticks() / 10 * 11);
    exits.stopLoss = Price::ofTicks(mark.ticks() / 10 * 9);
    return exits;
}

/// The answer to a question; asked again where there was no link.
template <typename Answer>
std::optional<Answer> answerTo(test::EngineUnderTest& under, const api::Query& query)
{
    std::mutex mutex;
    std::optional<Answer> found;
    int answers = 0;
    int asked = 0;
    // By the clock: while a line is down each question is answered at once.
    const QDeadlineTimer until(30'000);
    const auto isThere = [&] {
        const std::lock_guard lock(mutex);
        return found.has_value();
    };
    const auto ask = [&] {
        ++asked;
        under.engine().fetch(query, [&](const auto& answer) {
            const std::lock_guard lock(mutex);
            ++answers;
            if (answer && std::holds_alternative<Answer>(*answer))
                found = std::get<Answer>(*answer);
        });
    };
    const auto isAnswered = [&] {
        const std::lock_guard lock(mutex);
        return answers == asked;
    };
    do {
        ask();
        if (!QTest::qWaitFor(isAnswered, 30'000))
            qFatal("a question was never answered");
    } while (under.isFaulty() && !isThere() && !until.hasExpired());
    return found;
}

} // namespace

/// What every engine behind the seam promises, whoever it is.
class EngineContractTest : public QObject {
Q_OBJECT

private:
    std::unique_ptr<test::EngineUnderTest> m_under;

    void everyEngine()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("FakeEngine") << 0;
        QTest::newRow("LocalEngine") << 1;
        QTest::newRow("RemoteEngine") << 2;
        QTest::newRow("RemoteEngine over a faulty line") << 3;
    }

    test::EngineUnderTest& under()
    {
        QFETCH(int, kind);
        static constexpr std::array kKinds = {test::fakeEngineKind, test::localEngineKind, test::remoteEngineKind, test::faultyRemoteEngineKind};
        m_under = kKinds.at(static_cast<std::size_t>(kind))().make();
        return *m_under;
    }

    static bool hasSnapshot(const Recorder::Record& record) { return !record.snapshots.empty(); }

private Q_SLOTS:
    void cleanup() { m_under.reset(); }

    void aReaderIsToldTheLinkThenASnapshotThenDeltas_data() { everyEngine(); }
    void aReaderIsToldTheLinkThenASnapshotThenDeltas()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        const api::Command asked = command(engine, api::CancelOrder{OrderId{987'654}});
        QVERIFY(isTaken(engine, asked));
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); }));
        const Recorder::Record record = reader.record();
        QVERIFY(!record.links.empty());
        QVERIFY(!record.hasEventBeforeSnapshot);
        if (engine.isFaulty())
            return;
        QCOMPARE(record.links.front(), api::Link::Live);
        QCOMPARE(record.snapshots.size(), std::size_t{1});
    }

    void deltasFollowTheSnapshotWithoutAGap_data() { everyEngine(); }
    void deltasFollowTheSnapshotWithoutAGap()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        CommandId last;
        for (std::uint64_t i = 0; i < 50; ++i) {
            const api::Command asked = command(engine, api::CancelOrder{OrderId{900'000 + i}});
            last = asked.id;
            QVERIFY(isTaken(engine, asked));
        }
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return !record.answersTo(last).empty(); }));
        const Recorder::Record record = reader.record();
        QCOMPARE(record.gap(), std::string());
        if (engine.isFaulty())
            return;
        api::Cursor cursor = record.snapshots.front()->at;
        for (const auto& delta : record.deltas) {
            QVERIFY(delta->from == cursor);
            QCOMPARE(delta->to.sequence - delta->from.sequence, std::uint64_t(delta->events.size()));
            std::uint64_t expected = delta->from.sequence;
            for (const api::EventRecord& event : delta->events)
                QCOMPARE(event.sequence, ++expected);
            cursor = delta->to;
        }
    }

    void everyCommandIsSettledExactlyOnce_data() { everyEngine(); }
    void everyCommandIsSettledExactlyOnce()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        std::vector<CommandId> ids;
        const auto send = [&](api::Action action) {
            const api::Command asked = command(engine, std::move(action));
            ids.push_back(asked.id);
            QVERIFY(isTaken(engine, asked));
        };
        send(api::CancelOrder{OrderId{1'000'000}});
        send(api::CancelAll{});
        send(api::ClosePosition{engine.instrument(), {}});
        send(api::Flatten{});
        send(api::SetExits{engine.instrument(), {}});
        send(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{100})});
        send(api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{-1})});
        send(api::ResumeTrading{"WRONG"});
        send(api::ResetDay{});
        send(api::HaltTrading{});
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) {
            return std::all_of(ids.begin(), ids.end(), [&](const CommandId& id) { return !record.answersTo(id).empty(); });
        }));
        for (const CommandId& id : ids) {
            const auto answers = reader.record().answersTo(id);
            // One that was in doubt was asked about, and told its first outcome again.
            const auto repeats = std::count_if(answers.begin(), answers.end(), [](const api::CommandSettled& answer) { return answer.isRepeat; });
            QVERIFY(engine.isFaulty() ? answers.size() - static_cast<std::size_t>(repeats) <= 1 : answers.size() == 1);
        }
    }

    void twoReadersHearTheSameStory_data() { everyEngine(); }
    void twoReadersHearTheSameStory()
    {
        auto& engine = under();
        Recorder first;
        Recorder second;
        const auto one = engine.engine().subscribe({}, first);
        const auto two = engine.engine().subscribe({}, second);
        QVERIFY(first.waitFor(hasSnapshot));
        QVERIFY(second.waitFor(hasSnapshot));
        const api::Command asked = command(engine, api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{9})});
        QVERIFY(isTaken(engine, asked));
        const auto isAnswered = [&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); };
        QVERIFY(first.waitFor(isAnswered));
        QVERIFY(second.waitFor(isAnswered));
        QVERIFY(first.record().answersTo(asked.id) == second.record().answersTo(asked.id));
    }

    void aReaderThatComesLateBeginsWithTheNewestState_data() { everyEngine(); }
    void aReaderThatComesLateBeginsWithTheNewestState()
    {
        auto& engine = under();
        Recorder early;
        const auto subscription = engine.engine().subscribe({}, early);
        QVERIFY(early.waitFor(hasSnapshot));
        const api::Command asked = command(engine, api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{7})});
        QVERIFY(isTaken(engine, asked));
        QVERIFY(early.waitFor([&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); }));
        const api::Cursor known = early.record().deltas.back()->to;
        Recorder late;
        const auto other = engine.engine().subscribe({}, late);
        QVERIFY(late.waitFor(hasSnapshot));
        QVERIFY(late.record().snapshots.front()->at >= known);
    }

    void nothingIsCalledAfterASubscriptionEnded_data() { everyEngine(); }
    void nothingIsCalledAfterASubscriptionEnded()
    {
        auto& engine = under();
        for (int round = 0; round < 20; ++round) {
            auto reader = std::make_unique<Recorder>();
            auto subscription = engine.engine().subscribe({}, *reader);
            QVERIFY(isTaken(engine, command(engine, api::CancelAll{})));
            subscription.reset();
            // A late callback would write into freed memory: the sanitizers watch this line.
            reader.reset();
        }
        Recorder last;
        const auto subscription = engine.engine().subscribe({}, last);
        QVERIFY(last.waitFor(hasSnapshot));
    }

    void theRiskReportNamesEveryLimitOnce_data() { everyEngine(); }
    void theRiskReportNamesEveryLimitOnce()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        const auto report = answerTo<api::RiskReport>(engine, api::RiskQuery{});
        QVERIFY(report.has_value());
        for (const LimitId id : kAllLimits) {
            const auto isIt = [id](const api::LimitState& limit) { return limit.limit == id && limit.allowed.kind == Limits::bounds(id).min.kind; };
            QCOMPARE(std::count_if(report->limits.begin(), report->limits.end(), isIt), std::ptrdiff_t{1});
        }
        QCOMPARE(report->limits.size(), std::size(kAllLimits));
        QCOMPARE(report->correlation.values.size(), report->correlation.instruments.size() * report->correlation.instruments.size());
    }

    void aSizeByKellyComesFromWhatWasClosed_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("LocalEngine") << 1;
        QTest::newRow("RemoteEngine") << 2;
    }
    void aSizeByKellyComesFromWhatWasClosed()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        api::PreviewQuery asked;
        asked.draft.instrument = engine.instrument();
        asked.draft.type = OrderType::Market;
        asked.draft.timeInForce = TimeInForce::Ioc;
        asked.mode = api::SizeMode::Notional;
        asked.size = Amount::of(Money::ofWhole(100));
        std::optional<api::OrderPreview> fits;
        QTRY_VERIFY_WITH_TIMEOUT((fits = answerTo<api::OrderPreview>(engine, asked)) && fits->mark && (asked.draft.exits = around(*fits->mark), fits->refusals.empty()), 20'000);
        api::PreviewQuery byKelly = asked;
        byKelly.mode = api::SizeMode::Kelly;
        byKelly.size = {};
        const auto before = answerTo<api::OrderPreview>(engine, byKelly);
        QVERIFY(before && !before->kelly && !before->refusals.empty());
        QCOMPARE(static_cast<int>(before->refusals.front().code), static_cast<int>(ReasonCode::KellyTrades));
        QCOMPARE(before->refusals.front().value, Amount::of(std::int64_t{0}));
        QCOMPARE(before->draft.quantity, Quantity::zero());

        QVERIFY(isTaken(engine, command(engine, api::SubmitOrder{fits->draft})));
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return record.positionIn(engine.instrument()).held == fits->draft.quantity; }));
        QVERIFY(isTaken(engine, command(engine, api::ClosePosition{engine.instrument(), std::nullopt})));
        const auto isFlat = [&](const Recorder::Record& record) { return record.positionIn(engine.instrument()).isFlat(); };
        QVERIFY(reader.waitFor(isFlat));

        const auto after = answerTo<api::OrderPreview>(engine, byKelly);
        QVERIFY(after && !after->refusals.empty());
        const bool hasLost = after->kelly.has_value();
        // One that lost, as fees will have it, shows no edge; one that won, no odds.
        QCOMPARE(static_cast<int>(after->refusals.front().code), static_cast<int>(hasLost ? ReasonCode::KellyEdge : ReasonCode::KellyOdds));
        if (hasLost) {
            QCOMPARE(after->kelly->trades, std::int64_t{1});
            QCOMPARE(static_cast<int>(after->kelly->source), static_cast<int>(KellyAdvice::Source::Alike));
            QCOMPARE(after->kelly->share, Ratio{});
        }
    }

    void theCostReportIsThereBeforeAnythingWasTraded_data() { everyEngine(); }
    void theCostReportIsThereBeforeAnythingWasTraded()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        const auto report = answerTo<api::CostReport>(engine, api::CostQuery{});
        QVERIFY(report.has_value());
        QVERIFY(report->orders.empty() && report->routes.empty());
        for (const CostGroup& group : report->groups)
            QCOMPARE(group.totals.measured, 0U);
    }

    void tradesAreNumberedSoThatNoneIsMissedUnnoticed_data() { everyEngine(); }
    void tradesAreNumberedSoThatNoneIsMissedUnnoticed()
    {
        auto& engine = under();
        Recorder reader;
        Recorder slow;
        const auto subscription = engine.engine().subscribe({{engine.instrument()}}, reader);
        const auto late = engine.engine().subscribe({{engine.instrument()}, std::chrono::milliseconds(200)}, slow);
        QVERIFY(reader.waitFor(hasSnapshot) && slow.waitFor(hasSnapshot));
        const auto tapeOf = [](const Recorder::Record& record) {
            std::map<std::uint64_t, std::uint64_t> tape; // venue's id by number
            for (const auto& frame : record.frames) {
                for (const api::TapeTrade& trade : frame->trades)
                    tape.emplace(trade.number, trade.tradeId);
            }
            return tape;
        };
        const auto hasTraded = [&](Recorder& of) {
            engine.stir();
            return tapeOf(of.record()).size() >= 20;
        };
        QVERIFY(QTest::qWaitFor([&] { return hasTraded(reader) && hasTraded(slow); }, 60'000));
        // Whoever sees a number sees the same trade under it, and in order; what a link lost is missing, never renumbered.
        const auto tape = tapeOf(reader.record());
        QVERIFY(!tape.contains(0));
        for (const auto& [number, id] : tapeOf(slow.record()))
            QVERIFY(!tape.contains(number) || tape.at(number) == id);
        for (const auto& frame : reader.record().frames) {
            QVERIFY(frame->trades.size() <= api::QuoteFrame::kTradesMax);
            QVERIFY(std::ranges::is_sorted(frame->trades, {}, &api::TapeTrade::number));
        }
    }

    void anAlertIsKeptByTheEngineAndTold_data() { everyEngine(); }
    void anAlertIsKeptByTheEngineAndTold()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        AlertSpec spec;
        spec.subject = AlertSubject::OrderRefused;
        spec.note = "watched";
        const api::Command set = command(engine, api::SetAlert{{}, spec});
        QVERIFY(isTaken(engine, set));
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return !record.answersTo(set.id).empty(); }));
        QFETCH(int, kind);
        if (kind == 0)
            return; // The fake decides nothing.
        OrderDraft nothing;
        nothing.instrument = engine.instrument();
        QVERIFY(isTaken(engine, command(engine, api::SubmitOrder{nothing})));
        const auto told = [&](const api::EventRecord& record) {
            const auto* fired = std::get_if<api::AlertFired>(&record.event);
            return fired && fired->rule.cause == set.id && fired->rule.state == AlertState::Done && fired->rule.spec == spec && fired->instrument == engine.instrument();
        };
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) {
            const auto isIn = [&](const auto& events) { return std::any_of(events.begin(), events.end(), told); };
            return std::any_of(record.deltas.begin(), record.deltas.end(), [&](const auto& delta) { return isIn(delta->events); })
                || std::any_of(record.snapshots.begin(), record.snapshots.end(), [&](const auto& snapshot) { return isIn(snapshot->state); });
        }));
        // Whoever comes later finds it: what was told, and the rule as it stands.
        Recorder late;
        const auto second = engine.engine().subscribe({}, late);
        QVERIFY(late.waitFor(hasSnapshot));
        const Recorder::Record record = late.record();
        const auto& state = record.snapshots.front()->state;
        QVERIFY(std::any_of(state.begin(), state.end(), told));
        // A snapshot may tell the rule and then what became of it: what stands is what applying it in order leaves.
        std::optional<AlertRule> stands;
        for (const api::EventRecord& each : state) {
            const auto* changed = std::get_if<api::AlertRuleChanged>(&each.event);
            const auto* fired = std::get_if<api::AlertFired>(&each.event);
            if (changed && changed->rule.cause == set.id)
                stands = changed->rule;
            else if (fired && stands && fired->rule.id == stands->id)
                stands = fired->rule;
        }
        QVERIFY(stands && stands->state == AlertState::Done);
    }

    void aNoteThatNoPositionTakesIsRefusedWithItsNumbers_data() { everyEngine(); }
    void aNoteThatNoPositionTakesIsRefusedWithItsNumbers()
    {
        auto& engine = under();
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        QFETCH(int, kind);
        const Timestamp when = timestampFromMillis(1'000);
        const std::string words(5'000, 'n');
        const api::Command annotate = command(engine, api::AnnotatePosition{engine.instrument(), when, {std::string_view(words), "calm,first"}});
        QVERIFY(isTaken(engine, annotate));
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return !record.answersTo(annotate.id).empty(); }));
        if (kind == 0)
            return; // The fake decides nothing.
        const auto settled = reader.record().answersTo(annotate.id);
        // A line that says things twice gets the same answer twice, and is told so.
        QVERIFY(!settled.front().isRepeat && std::all_of(settled.begin() + 1, settled.end(), [](const api::CommandSettled& answer) { return answer.isRepeat; }));
        QVERIFY(settled.front().refusal && settled.front().refusal->code == ReasonCode::UnknownPosition);
        QCOMPARE(settled.front().refusal->value, Amount::of(when));
        // What was asked came over whole, however long it is.
        const Recorder::Record record = reader.record();
        QVERIFY(std::any_of(record.deltas.begin(), record.deltas.end(), [&](const auto& delta) {
            return std::any_of(delta->events.begin(), delta->events.end(), [&](const api::EventRecord& each) {
                const auto* taken = std::get_if<api::CommandTaken>(&each.event);
                return taken && taken->command == annotate;
            });
        }));
    }

    void aQuestionIsAnsweredExactlyOnce_data() { everyEngine(); }
    void aQuestionIsAnsweredExactlyOnce()
    {
        auto& engine = under();
        std::atomic<int> answers = 0;
        std::atomic<int> wrong = 0;
        Recorder reader;
        const auto subscription = engine.engine().subscribe({}, reader);
        QVERIFY(reader.waitFor(hasSnapshot));
        constexpr int kQuestions = 10;
        engine.engine().fetch(api::CandleQuery{engine.instrument(), Timeframe::M1, {}, 10}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::CandleHistory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::PreviewQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::OrderPreview>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::FillQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::FillHistory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::RiskQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::RiskReport>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::StopQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::StopHistory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::AuditQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::AuditHistory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::PositionQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::PositionHistory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::PositionStoryQuery{engine.instrument(), timestampFromMillis(1'000)}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::PositionStory>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::CostQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::CostReport>(*answer) ? 1 : 0;
            ++answers;
        });
        engine.engine().fetch(api::VenueQuery{}, [&](const auto& answer) {
            wrong += answer && !std::holds_alternative<api::VenueHealth>(*answer) ? 1 : 0;
            ++answers;
        });
        QTRY_COMPARE_WITH_TIMEOUT(answers.load(), kQuestions, 20'000);
        QCOMPARE(wrong.load(), 0);
        // A second answer to any of them would come before the answer to a later command.
        const api::Command asked = command(engine, api::CancelAll{});
        QVERIFY(isTaken(engine, asked));
        QVERIFY(reader.waitFor([&](const Recorder::Record& record) { return !record.answersTo(asked.id).empty(); }));
        QCOMPARE(answers.load(), kQuestions);
    }
};

JARVIS_TEST(EngineContractTest)
#include "engine_contract_test.moc"
