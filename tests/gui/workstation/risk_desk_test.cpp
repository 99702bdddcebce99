#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/reason_text.h"
#include "widgets/risk/breakers_model.h"
#include "widgets/risk/limit_field.h"
#include "widgets/risk/limits_model.h"
#include "widgets/risk/risk_page.h"
#include "widgets/risk/stops_model.h"
#include "widgets/settings/settings_search.h"
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
    // -- Settings, Risk
    void theSettingsShowEveryLimitWithItsMeaningAndItsUse()
    {
        Risky on;
        auto& page = on.settingsPage();
        QCOMPARE(page.findChildren<widgets::risk::LimitField*>().size(), qsizetype(std::size(kAllLimits)));
        QTRY_VERIFY(buttonOf(page, LimitId::DailyLoss).isEnabled());
        QVERIFY(said(page, QStringLiteral("1,000.00")) && said(page, QStringLiteral("900.00 USD used, 90 %")) && said(page, QStringLiteral("Realised and open loss of the UTC day")));
        // What the engine has not told is unknown.
        QVERIFY(!buttonOf(page, LimitId::Leverage).isEnabled());
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("riskObstacle"))->isVisible());
    }
    void theSettingsChangeALimitByTheDialogOfTheWorkspace()
    {
        Risky on;
        auto& page = on.settingsPage();
        QTRY_VERIFY(buttonOf(page, LimitId::DailyLoss).isEnabled());
        QTest::mouseClick(&buttonOf(page, LimitId::DailyLoss), Qt::LeftButton);
        auto* dialog = qobject_cast<widgets::risk::LimitDialog*>(page.dialog());
        QVERIFY(dialog && !dialog->isModal());
        QVERIFY(said(*dialog, QStringLiteral("Delivered as 1,000.00")));
        auto* value = dialog->findChild<widgets::base::NumberField*>(QStringLiteral("limitValue"));
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, QStringLiteral("500"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("applyLimit")), Qt::LeftButton);
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(500))}));
    }
    void theSettingsRestoreWhatIsNotAsDelivered()
    {
        Risky on;
        on.answerWithLimits({{LimitId::DailyLoss, {}, Amount::of(Money::ofWhole(2'000)), true, {}, {}}, {LimitId::Leverage, {}, Amount::of(std::int64_t{3}), true, {}, {}},
            {LimitId::OpenOrders, {}, Amount::of(std::int64_t{200}), true, {}, {}}});
        auto& page = on.settingsPage();
        QTRY_VERIFY(buttonOf(page, LimitId::Leverage).isEnabled());
        QTest::mouseClick(on.desk.desk->settings()->findChild<QPushButton*>(QStringLiteral("restoreDefaults")), Qt::LeftButton);
        QDialog* dialog = page.dialog();
        QVERIFY(dialog && on.desk.engine.commands().empty()); // asks first
        const QString changes = dialog->findChild<QLabel*>(QStringLiteral("restoreLimitsChanges"))->text();
        QVERIFY2(changes.contains(QStringLiteral("Daily loss: 2,000.00 USD → 1,000.00 USD at once")) && changes.contains(QStringLiteral("Leverage: 3 → 5 in ")), qPrintable(changes));
        QVERIFY2(!changes.contains(QStringLiteral("Open orders")), qPrintable(changes));
        auto* restore = dialog->findChild<QPushButton*>(QStringLiteral("restoreLimits"));
        QTest::mouseClick(restore, Qt::LeftButton);
        const auto sent = on.desk.engine.commands();
        QCOMPARE(sent.size(), std::size_t{2});
        QVERIFY(sent[0].action == api::Action(api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(1'000))}));
        QVERIFY(!restore->isEnabled()); // once
        on.desk.engine.settle(sent[0].id, on.desk.now());
        on.desk.engine.settle(sent[1].id, on.desk.now(), Refusal{ReasonCode::LimitOutOfBounds, {}, {}, {}, {}});
        DeskOnScreen::turn();
        QVERIFY(page.dialog() && said(*page.dialog(), widgets::base::reasonCode(ReasonCode::LimitOutOfBounds)));
    }
    void withoutALinkTheSettingsTellWhyNoLimitCanBeChanged()
    {
        Risky on;
        auto& page = on.settingsPage();
        QTRY_VERIFY(buttonOf(page, LimitId::DailyLoss).isEnabled());
        on.desk.engine.publish(api::Link::Down);
        QTRY_VERIFY(!buttonOf(page, LimitId::DailyLoss).isEnabled());
        auto* obstacle = page.findChild<QLabel*>(QStringLiteral("riskObstacle"));
        QVERIFY2(obstacle->isVisible() && obstacle->text().contains(QStringLiteral("does not answer")), qPrintable(obstacle->text()));
        QVERIFY(said(page, QStringLiteral("1,000.00"))); // as it was last told
    }
    void theSearchOfTheSettingsFindsALimit()
    {
        Risky on;
        auto& page = on.settingsPage();
        QTRY_VERIFY(buttonOf(page, LimitId::WideningDelay).isEnabled());
        auto* search = on.desk.desk->settings()->findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("widening"));
        QTest::keyClick(search, Qt::Key_Return);
        auto& button = buttonOf(page, LimitId::WideningDelay);
        QTRY_VERIFY(button.hasFocus());
        // Far down the page, and scrolled to.
        QVERIFY(!button.visibleRegion().isEmpty());
        const auto fields = widgets::settings::fieldsOf(page);
        QVERIFY(std::ranges::any_of(fields, [](const auto& field) { return field.name == QStringLiteral("Price collar") && !field.description.isEmpty(); }));
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
        void answerWithLimits(const std::vector<api::LimitState>& limits)
        {
            desk.engine.answerWith([limits](const api::Query& query) -> FakeEngine::Answer {
                if (!std::holds_alternative<api::RiskQuery>(query))
                    return Unexpected(api::FetchError::NoData);
                api::RiskReport report;
                report.limits = limits;
                return api::Answer(report);
            });
        }
        widgets::risk::RiskPage& settingsPage()
        {
            desk.desk->showSettings(QStringLiteral("risk"));
            CHECK(QTest::qWaitForWindowActive(desk.desk->settings()));
            auto* page = desk.desk->settings()->findChild<widgets::risk::RiskPage*>();
            CHECK(page);
            return *page;
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
    static QPushButton& buttonOf(const widgets::risk::RiskPage& page, LimitId limit)
    {
        const auto fields = page.findChildren<widgets::risk::LimitField*>();
        const auto found = std::ranges::find_if(fields, [limit](const auto* field) { return field->limit() == limit; });
        CHECK(found != fields.end());
        return *(*found)->findChild<QPushButton*>();
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
