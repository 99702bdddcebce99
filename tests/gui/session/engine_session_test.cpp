#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace jarvis;
using namespace jarvis::test;
using jarvis::widgets::session::EngineSession;

class EngineSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadyAfterItsSnapshot()
    {
        Desk desk;
        QVERIFY(desk.session->isReady());
        QCOMPARE(desk.model().account().name, std::string("Paper"));
    }

    void signalsSayWhatADeltaChanged()
    {
        Desk desk;
        QSignalSpy orders(desk.session.get(), &EngineSession::ordersChanged);
        QSignalSpy positions(desk.session.get(), &EngineSession::positionsChanged);
        QSignalSpy fills(desk.session.get(), &EngineSession::fillsAdded);
        QSignalSpy limits(desk.session.get(), &EngineSession::limitsChanged);
        desk.publish({api::OrderChanged{workingOrder(1)}, api::OrderChanged{workingOrder(2)}, api::FillBooked{someFill(1)}});
        QCOMPARE(orders.count(), 1);
        QCOMPARE(orders.front().front().value<std::vector<OrderId>>(), (std::vector<OrderId>{OrderId{1}, OrderId{2}}));
        QCOMPARE(fills.count(), 1);
        QCOMPARE(positions.count(), 0);
        QCOMPARE(limits.count(), 0);
    }

    void aMissingEventAsksForASnapshot()
    {
        Desk desk;
        QSignalSpy snapshots(desk.session.get(), &EngineSession::snapshotApplied);
        QSignalSpy orders(desk.session.get(), &EngineSession::ordersChanged);
        desk.engine.skipSequence();
        desk.publish({api::OrderChanged{workingOrder(1)}});
        QTRY_COMPARE(snapshots.count(), 1);
        QCOMPARE(desk.session->resyncCount(), std::uint64_t{1});
        QCOMPARE(desk.engine.subscriberCount(), std::size_t{1});
        QCOMPARE(desk.engine.subscriptionCount(), std::size_t{2});
        QCOMPARE(orders.count(), 0); // nothing of a broken story is shown
        desk.publish({api::OrderChanged{workingOrder(2)}});
        QTRY_COMPARE(orders.count(), 1); // and the new one goes on
        QCOMPARE(desk.session->resyncCount(), std::uint64_t{1});
    }

    void commandsAreNamedStampedAndPendingUntilSettled()
    {
        Desk desk;
        desk.advance(5s);
        QSignalSpy settled(desk.session.get(), &EngineSession::commandSettled);
        const auto sent = desk.session->cancel(OrderId{4});
        QVERIFY(sent.hasValue());
        QVERIFY(desk.session->isPending(*sent));
        const std::vector<api::Command> commands = desk.engine.commands();
        QCOMPARE(commands.size(), std::size_t{1});
        QCOMPARE(commands.front().id, *sent);
        QCOMPARE(commands.front().origin.kind, api::Origin::Kind::Desk);
        QVERIFY(commands.front().origin.actor.view() == "ann");
        QCOMPARE(commands.front().expiresAt, kNoon + Duration(5s) + EngineSession::kCommandLife);
        QCOMPARE(commands.front().action, api::Action(api::CancelOrder{OrderId{4}}));

        desk.engine.settle(*sent, desk.now(), Refusal{ReasonCode::UnknownOrder, {}, {}, {}, {}});
        Desk::turn();
        QCOMPARE(settled.count(), 1);
        QVERIFY(!desk.session->isPending(*sent));
        QCOMPARE(desk.model().outcome(*sent)->refusal->code, ReasonCode::UnknownOrder);
    }

    void everyBuilderSendsItsCommand()
    {
        Desk desk;
        EngineSession& s = *desk.session;
        ExitPlan exits;
        exits.stopLoss = Price::ofTicks(1);
        const std::vector<std::pair<EngineSession::Sent, api::Action>> rows{
            {s.submit(OrderDraft{}), api::SubmitOrder{}},
            {s.amend(OrderId{1}, Quantity::ofLots(2), Price::ofTicks(3)), api::AmendOrder{OrderId{1}, Quantity::ofLots(2), Price::ofTicks(3), {}}},
            {s.cancelAll(kBtc, Side::Sell, true), api::CancelAll{kBtc, Side::Sell, true}},
            {s.close(kBtc, Quantity::ofLots(2)), api::ClosePosition{kBtc, Quantity::ofLots(2)}},
            {s.flatten(), api::Flatten{}},
            {s.reverse(kBtc, exits), api::ReversePosition{kBtc, exits}},
            {s.setExits(kBtc, exits), api::SetExits{kBtc, exits}},
            {s.moveStopToBreakEven(kBtc), api::MoveStopToBreakEven{kBtc}},
            {s.setLimit(LimitId::OpenOrders, Amount::of(std::int64_t{9})), api::SetLimit{LimitId::OpenOrders, Amount::of(std::int64_t{9})}},
            {s.halt(true), api::HaltTrading{true}},
            {s.resume(QStringLiteral("RELEASE")), api::ResumeTrading{api::kReleaseText}},
            {s.resetDay(), api::ResetDay{}},
        };
        const std::vector<api::Command> commands = desk.engine.commands();
        QCOMPARE(commands.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(rows[i].first.hasValue());
            QCOMPARE(commands[i].action, rows[i].second);
        }
    }

    void aSendThatFailsIsNotPending()
    {
        Desk desk;
        desk.engine.failSends(api::SendError::LinkDown);
        QSignalSpy sentSpy(desk.session.get(), &EngineSession::commandSent);
        const auto sent = desk.session->halt(false);
        QVERIFY(!sent);
        QCOMPARE(sent.error(), api::SendError::LinkDown);
        QCOMPARE(desk.session->pendingCount(), std::size_t{0});
        QCOMPARE(sentSpy.count(), 0);
    }

    void anEngineThatSettlesWithinSendIsHeard()
    {
        Desk desk;
        desk.engine.onSend([&desk](const api::Command& command) { desk.engine.settle(command.id, desk.now()); });
        QSignalSpy settled(desk.session.get(), &EngineSession::commandSettled);
        const auto sent = desk.session->flatten();
        QVERIFY(desk.session->isPending(*sent)); // honest until the loop has delivered it
        Desk::turn();
        QCOMPARE(settled.count(), 1);
    }

    void pendingCommandsAreSentAgainUnderTheirOldNameAfterAResync()
    {
        Desk desk;
        const auto sent = desk.session->flatten(kBtc);
        desk.engine.skipSequence();
        desk.publish({api::BalanceChanged{}});
        QTRY_COMPARE(desk.engine.commands().size(), std::size_t{2});
        QCOMPARE(desk.engine.commands().back(), desk.engine.commands().front());
        desk.engine.settle(*sent, desk.now());
        QTRY_VERIFY(!desk.session->isPending(*sent));
    }

    void aFloodOfQuotesIsOneDrain()
    {
        Desk desk;
        QSignalSpy quotes(desk.session.get(), &EngineSession::quotesChanged);
        const std::uint64_t drainsBefore = desk.session->drainCount();
        std::thread producer([&desk] {
            for (int i = 1; i <= 100'000; ++i)
                desk.engine.publish(frameOf({btcQuote(kNoon, 640'000 + i)}, kNoon));
        });
        producer.join(); // the GUI thread was busy all the while
        Desk::turn();
        QCOMPARE(desk.session->drainCount() - drainsBefore, std::uint64_t{1});
        QCOMPARE(quotes.count(), 1);
        QCOMPARE(desk.model().market().quote(kBtc)->last->ticks(), std::int64_t{740'000});
    }

    void nothingIsCalledAfterTheEnd()
    {
        std::atomic<bool> stop{false};
        Desk desk;
        std::thread producer([&desk, &stop] {
            while (!stop.load())
                desk.engine.publish(frameOf({btcQuote(kNoon)}, kNoon));
        });
        QTRY_VERIFY(desk.model().market().quote(kBtc) != nullptr);
        bool wasAnswered = false;
        desk.engine.holdAnswers();
        desk.session->candles({}, this, [&wasAnswered](const auto&) { wasAnswered = true; });
        desk.session.reset(); // while quotes pour in and an answer is outstanding
        QCOMPARE(desk.engine.subscriberCount(), std::size_t{0});
        desk.engine.releaseAnswers();
        stop.store(true);
        producer.join();
        Desk::turn();
        QVERIFY(!wasAnswered);
    }

    void answersComeOnTheGuiThreadUnlessTheAskerIsGone()
    {
        Desk desk;
        desk.engine.answerWith([](const api::Query& query) -> FakeEngine::Answer {
            if (const auto* preview = std::get_if<api::PreviewQuery>(&query)) {
                api::OrderPreview answer;
                answer.draft = preview->draft;
                return api::Answer(answer);
            }
            return Unexpected(api::FetchError::NoData);
        });
        api::PreviewQuery query;
        query.draft.quantity = Quantity::ofLots(42);
        Quantity answered;
        QThread* thread = nullptr;
        desk.session->preview(query, this, [&](const Expected<api::OrderPreview, api::FetchError>& preview) {
            answered = preview->draft.quantity;
            thread = QThread::currentThread();
        });
        QVERIFY(answered.isZero()); // never within the call
        Desk::turn();
        QCOMPARE(answered, Quantity::ofLots(42));
        QCOMPARE(thread, this->thread());

        bool wasCalled = false;
        {
            QObject asker;
            desk.session->preview(query, &asker, [&wasCalled](const auto&) { wasCalled = true; });
        }
        Desk::turn();
        QVERIFY(!wasCalled);
    }

    void depthInterestReachesTheEngineOnce()
    {
        Desk desk;
        desk.session->setDepthInstruments({kBtc});
        QCOMPARE(desk.engine.interest().depth, std::set<InstrumentId>{kBtc});
        desk.engine.skipSequence();
        desk.publish({api::BalanceChanged{}});
        QTRY_COMPARE(desk.engine.subscriptionCount(), std::size_t{2});
        QCOMPARE(desk.engine.interest().depth, std::set<InstrumentId>{kBtc}); // a resync asks for the same
    }

    void dataAgeCountsInEngineTime()
    {
        Desk desk;
        QVERIFY(!desk.session->dataAge(kBtc));
        desk.quoteBtc();
        QCOMPARE(*desk.session->dataAge(kBtc), Duration::zero());
        desk.advance(1500ms);
        QCOMPARE(*desk.session->dataAge(kBtc), Duration(1500ms));
        desk.session->setDepthInstruments({kBtc, kEth});
        QVERIFY(!desk.session->worstDataAge()); // one of the shown was never heard: unknown, not zero
        desk.session->setDepthInstruments({kBtc});
        QCOMPARE(*desk.session->worstDataAge(), Duration(1500ms));
    }

    void aLinkChangeIsToldOnce()
    {
        Desk desk;
        QSignalSpy links(desk.session.get(), &EngineSession::linkChanged);
        desk.engine.publish(api::Link::Stale);
        desk.engine.publish(api::Link::Stale);
        Desk::turn();
        QCOMPARE(links.count(), 1);
        QVERIFY(!desk.session->isReady());
    }
};

JARVIS_TEST(EngineSessionTest)
#include "engine_session_test.moc"
