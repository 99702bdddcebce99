#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/risk/breakers_model.h"
#include "widgets/risk/limits_model.h"
#include "widgets/risk/stops_model.h"
#include "widgets/trading/table_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

namespace jarvis {

using namespace test;

/// The risk workspace on the real window: it shows what the engine reports, and changes limits and breakers by commands alone.
class RiskDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsShowTheirUse()
    {
        Risky on;
        const auto& table = on.panel().limits()->model();
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(text(table, 0, widgets::risk::LimitsModel::Use), QStringLiteral("90 %"));
        QCOMPARE(table.index(0, widgets::risk::LimitsModel::Use).data(widgets::base::ToneRole).toInt(), int(widgets::base::Tone::Warn));
    }
    void aTighterLimitActsAtOnceAndAWiderOneWaits()
    {
        Risky on;
        QVERIFY(on.panel().limits()->selectRow(quint64(LimitId::DailyLoss)));
        on.panel().limits()->table().setFocus();
        typeKey(Qt::Key_C);
        auto* dialog = on.panel().dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        auto* value = dialog->findChild<widgets::base::NumberField*>(QStringLiteral("limitValue"));
        auto* apply = dialog->findChild<QPushButton*>(QStringLiteral("applyLimit"));
        QVERIFY(!apply->isEnabled()); // nothing is changed yet
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("2000"));
        QVERIFY(said(*dialog, QStringLiteral("takes effect in")));
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("500"));
        QVERIFY(said(*dialog, QStringLiteral("at once")));
        QTest::mouseClick(apply, Qt::LeftButton);
        const api::Command sent = on.desk.engine.commands().back();
        QVERIFY(sent.action == api::Action(api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(500))}));
        on.desk.engine.settle(sent.id, on.desk.now());
        DeskOnScreen::turn();
        QTRY_VERIFY(!on.panel().dialog());
    }
    void aTrippedBreakerIsShownAndReset()
    {
        Risky on;
        on.panel().views()->setCurrent(1);
        const auto& table = on.panel().breakers()->model();
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(text(table, 0, widgets::risk::BreakersModel::State), QStringLiteral("Open"));
        on.panel().breakers()->table().selectRow(0);
        on.panel().breakers()->table().setFocus();
        typeKey(Qt::Key_R);
        QVERIFY(!on.desk.engine.commands().empty());
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::ResetBreaker{BreakerScope{}}));
    }
    void oneInstrumentIsHaltedAndReleasedByTyping()
    {
        Risky on;
        on.panel().views()->setCurrent(1);
        QTest::mouseClick(on.panel().findChild<QPushButton*>(QStringLiteral("haltInstrument")), Qt::LeftButton);
        auto* box = on.desk.desk->window().findChild<QMessageBox*>(QStringLiteral("haltInstrumentBox"));
        QVERIFY(box && !box->isModal());
        QVERIFY(!box->defaultButton()->text().contains(QStringLiteral("Halt"))); // Enter stops nothing
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() == QStringLiteral("Halt"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const BreakerScope scope{BreakerScope::Kind::Instrument, on.desk.desk->context().instrumentId().value};
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::HaltTrading{false, scope}));
        // What was halted is not reset by a click.
        on.breaker.scope = scope;
        on.breaker.trigger = BreakerTrigger::Kill;
        on.panel().feed().refresh();
        QTRY_VERIFY(text(on.panel().breakers()->model(), 0, widgets::risk::BreakersModel::Scope).contains(QStringLiteral("USDT")));
        on.desk.desk->window().activateWindow(); // where the box is gone
        QVERIFY(QTest::qWaitForWindowActive(&on.desk.desk->window()));
        on.panel().breakers()->table().selectRow(0);
        on.panel().breakers()->table().setFocus();
        const std::size_t sent = on.desk.engine.commands().size();
        typeKey(Qt::Key_R);
        QCOMPARE(on.desk.engine.commands().size(), sent);
        auto* dialog = on.desk.desk->window().findChild<QDialog*>(QStringLiteral("releaseDialog"));
        QVERIFY(dialog && said(*dialog, QStringLiteral("USDT was halted")));
        auto* word = dialog->findChild<QLineEdit*>(QStringLiteral("releaseWord"));
        word->setFocus();
        QTest::keyClicks(word, QLatin1String(api::kReleaseText));
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Release"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::ResumeTrading{FixedText<16>(api::kReleaseText), scope}));
    }
    void stopsTellWhoAndWhen()
    {
        Risky on;
        on.panel().views()->setCurrent(3);
        const auto& table = on.panel().stops()->model();
        QTRY_COMPARE(table.rowCount(), 1);
        using widgets::risk::StopsModel;
        QVERIFY(text(table, 0, StopsModel::What).contains(QStringLiteral("Halted")));
        QCOMPARE(text(table, 0, StopsModel::By), QStringLiteral("ada"));
        // Another halt is told without being asked for.
        on.stops.insert(on.stops.begin(), stopOf(9, false));
        api::TradingState state;
        state.isVenueUp = true;
        on.desk.publish({api::TradingStateChanged{state}});
        QTRY_COMPARE(table.rowCount(), 2);
        QVERIFY(text(table, 0, StopsModel::What).contains(QStringLiteral("Released")));
    }
    void nobodyLooksNothingIsAsked()
    {
        Risky on;
        QVERIFY(riskQueries(on.desk) > 0);
        on.desk.desk->window().focusPanel(QStringLiteral("orders"));
        QTRY_VERIFY(on.panel().visibleRegion().isEmpty());
        const std::size_t asked = riskQueries(on.desk);
        on.desk.engine.settle(CommandId{9, 9}, on.desk.now()); // which asks at once where somebody looks
        DeskOnScreen::turn();
        QCOMPARE(riskQueries(on.desk), asked);
        on.desk.desk->window().focusPanel(QStringLiteral("risk"));
        QTRY_VERIFY(riskQueries(on.desk) > asked);
    }

private:
    /// A desk whose engine reports two limits and a breaker, with the risk panel in front.
    struct Risky {
        DeskOnScreen desk;
        std::vector<api::EventRecord> stops{stopOf(5, true)};
        Breaker breaker = tripped();

        Risky()
        {
            desk.engine.answerWith([this](const api::Query& query) -> FakeEngine::Answer {
                if (std::holds_alternative<api::StopQuery>(query))
                    return api::Answer(api::StopHistory{stops});
                if (std::holds_alternative<api::RiskQuery>(query))
                    return api::Answer(report(breaker));
                return Unexpected(api::FetchError::NoData);
            });
            desk.desk->window().focusPanel(QStringLiteral("risk"));
            CHECK(QTest::qWaitFor([this] { return panel().feed().hasReport(); }));
        }
        widgets::risk::RiskPanel& panel() { return desk.desk->risk(); }
        static Breaker tripped()
        {
            Breaker breaker;
            breaker.state = BreakerState::Open;
            breaker.trigger = BreakerTrigger::ConsecutiveLosses;
            breaker.openedAt = kNoon;
            return breaker;
        }
        static api::RiskReport report(const Breaker& breaker)
        {
            api::RiskReport report;
            report.limits.push_back({LimitId::DailyLoss, Amount::of(Money::ofWhole(900)), Amount::of(Money::ofWhole(1'000)), true, {}, {}});
            report.limits.push_back({LimitId::WideningDelay, {}, Amount::of(Duration(60s)), false, {}, {}});
            report.breakers.push_back(breaker);
            return report;
        }
    };
    static api::EventRecord stopOf(std::uint64_t sequence, bool isKilled)
    {
        api::TradingStateChanged changed;
        changed.state.isKilled = isKilled;
        return {sequence, kNoon, {}, {api::Origin::Kind::Desk, "ada"}, changed};
    }
    static QString text(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }
    static bool said(const QWidget& dialog, const QString& words)
    {
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }
    static std::size_t riskQueries(const DeskOnScreen& desk)
    {
        const auto queries = desk.engine.queries();
        return static_cast<std::size_t>(std::ranges::count_if(queries, [](const api::Query& query) { return std::holds_alternative<api::RiskQuery>(query); }));
    }
};

JARVIS_TEST(RiskDeskTest)

} // namespace jarvis

#include "risk_desk_test.moc"
