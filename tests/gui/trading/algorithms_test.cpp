#include "tests/gui/trading/activity_tables.h"
#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/activity.h"
#include "widgets/trading/algorithm_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace jarvis::test {

using namespace widgets;

/// Algorithms by mouse and keys: started from the dialog, paused, resumed and cancelled in their table.
class AlgorithmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDialogStartsWhatItShows()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        activity.algorithms()->show();
        QTest::mouseClick(activity.algorithms()->findChild<QPushButton*>(QStringLiteral("newAlgorithm")), Qt::LeftButton);
        auto* dialog = dialogOf(activity);
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal()); // the red button stays within reach
        auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startAlgorithm"));
        QVERIFY(!start->isEnabled()); // quantity and exits are missing
        type(*dialog, QStringLiteral("Quantity"), QStringLiteral("0.0050"));
        type(*dialog, QStringLiteral("Take profit"), QStringLiteral("65280"));
        type(*dialog, QStringLiteral("Stop loss"), QStringLiteral("63360"));
        QTRY_VERIFY(start->isEnabled());
        type(*dialog, QStringLiteral("Limit"), QStringLiteral("x"));
        QVERIFY(!start->isEnabled()); // a limit that is none is not left out
        type(*dialog, QStringLiteral("Limit"), QStringLiteral("64100"));
        type(*dialog, QStringLiteral("Share of volume"), QStringLiteral("10"));
        dialog->findChild<QComboBox*>()->setCurrentIndex(2);
        dialog->findChild<base::SegmentedControl*>()->setCurrent(0);
        QTest::mouseClick(start, Qt::LeftButton);
        const AlgorithmPlan plan = std::get<api::StartAlgorithm>(on.desk.engine.commands().back().action).plan;
        QVERIFY(plan.kind == AlgorithmKind::Twap);
        QVERIFY(plan.duration == 5min);
        QVERIFY(plan.participationMax == Ratio::ofPercent(10));
        QVERIFY(plan.limitPrice && plan.exits.hasBoth());
        QVERIFY(!start->isEnabled()); // not twice while it is asked
        on.desk.engine.settle(on.desk.engine.commands().back().id, on.desk.now(), Refusal{ReasonCode::AlgorithmPlanWrong, kBtc, {}, {}, {}});
        Desk::turn();
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        on.desk.engine.settle(on.desk.engine.commands().back().id, on.desk.now());
        Desk::turn();
        QTRY_VERIFY(!dialogOf(activity));
    }
    void theTicketHandsOverWhatIsTyped()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        on.advice = {AlgorithmKind::Twap, 5, Ratio::ofPercent(3)};
        AlgorithmPlan plan;
        plan.instrument = kBtc;
        plan.side = Side::Sell;
        plan.quantity = Quantity::ofLots(50);
        plan.limitPrice = Price::ofTicks(639'000);
        plan.exits = {Price::ofTicks(620'000), Price::ofTicks(650'000), {}, {}};
        on.context.work(plan);
        auto* dialog = dialogOf(activity);
        QVERIFY(dialog);
        auto* advice = dialog->findChild<QLabel*>(QStringLiteral("algorithmAdvice"));
        QTRY_VERIFY(advice->text().contains(QStringLiteral("TWAP in 5")) && advice->text().contains(QStringLiteral("3.00")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("startAlgorithm")), Qt::LeftButton);
        AlgorithmPlan started = std::get<api::StartAlgorithm>(on.desk.engine.commands().back().action).plan;
        QCOMPARE(started.duration, Duration(5min)); // what the ticket does not ask has its usual value
        started.duration = plan.duration;
        QVERIFY(started == plan);
    }
    void reduceOnlyNeedsNoExits()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        AlgorithmPlan plan;
        plan.instrument = kBtc;
        plan.quantity = Quantity::ofLots(50);
        on.context.work(plan);
        auto* dialog = dialogOf(activity);
        auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startAlgorithm"));
        QVERIFY(!start->isEnabled());
        QVERIFY(start->toolTip().contains(QStringLiteral("take profit")));
        dialog->findChild<QCheckBox*>(QStringLiteral("algorithmReduceOnly"))->setChecked(true);
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        const AlgorithmPlan started = std::get<api::StartAlgorithm>(on.desk.engine.commands().back().action).plan;
        QVERIFY(started.isReduceOnly && !started.exits.takeProfit);
    }
    void aRunningOneIsChanged()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        trading::TablePanel* panel = activity.algorithms();
        panel->resize(900, 300);
        panel->show();
        Algorithm algorithm;
        algorithm.id = AlgorithmId{7};
        algorithm.plan.instrument = kBtc;
        algorithm.plan.quantity = Quantity::ofLots(100);
        algorithm.plan.exits = {Price::ofTicks(660'000), Price::ofTicks(620'000), {}, {}};
        algorithm.plan.duration = 10min;
        algorithm.kind = AlgorithmKind::Twap;
        algorithm.filled = Quantity::ofLots(40);
        on.desk.publish({api::AlgorithmChanged{algorithm}});
        QVERIFY(panel->selectRow(7));
        panel->table().setFocus();
        QTest::keyClick(&panel->table(), Qt::Key_E);
        auto* dialog = dialogOf(activity);
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QComboBox*>()->isEnabled()); // what it is stays
        auto* change = dialog->findChild<QPushButton*>(QStringLiteral("startAlgorithm"));
        type(*dialog, QStringLiteral("Quantity"), QStringLiteral("0.0039")); // 39 lots: less than is filled
        QVERIFY(!change->isEnabled());
        type(*dialog, QStringLiteral("Quantity"), QStringLiteral("0.0150"));
        type(*dialog, QStringLiteral("Minutes"), QStringLiteral("20"));
        QTest::mouseClick(change, Qt::LeftButton);
        const auto amend = std::get<api::AmendAlgorithm>(on.desk.engine.commands().back().action);
        QCOMPARE(amend.algorithm, AlgorithmId{7});
        QCOMPARE(amend.quantity.lots(), std::int64_t{150});
        QVERIFY(amend.duration == Duration(20min) && !amend.limitPrice);
    }
    void whatIsNotRecordedIsToldSo()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        QString note;
        QObject::connect(&on.context, &trading::TradeContext::noted, &on.context, [&note](const QString& text) { note = text; });
        activity.cancelAllEntries();
        api::CommandSettled settled;
        settled.id = on.desk.engine.commands().back().id;
        settled.affected = 2;
        settled.isUnrecorded = true;
        on.desk.publish({settled});
        QTRY_VERIFY(note.contains(QStringLiteral("after a restart")));
    }
    void keysPauseResumeAndCancel()
    {
        TicketDesk on;
        ActivityTables tables(on.context);
        trading::Activity& activity = tables.activity;
        trading::TablePanel* panel = activity.algorithms();
        panel->resize(900, 300);
        panel->show();
        Algorithm algorithm;
        algorithm.id = AlgorithmId{7};
        algorithm.plan.instrument = kBtc;
        algorithm.plan.quantity = Quantity::ofLots(10);
        on.desk.publish({api::AlgorithmChanged{algorithm}});
        QVERIFY(panel->selectRow(7));
        panel->table().setFocus();
        QTest::keyClick(&panel->table(), Qt::Key_P);
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::PauseAlgorithm{AlgorithmId{7}}));
        QTest::keyClick(&panel->table(), Qt::Key_R);
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::ResumeAlgorithm{AlgorithmId{7}}));
        QTest::keyClick(&panel->table(), Qt::Key_Delete);
        QVERIFY(on.desk.engine.commands().back().action == api::Action(api::CancelAlgorithm{AlgorithmId{7}}));
        QCOMPARE(on.desk.engine.commands().size(), std::size_t{3});
    }

private:
    static trading::AlgorithmDialog* dialogOf(trading::Activity& activity)
    {
        return activity.algorithms()->window()->findChild<trading::AlgorithmDialog*>();
    }
    static void type(const QWidget& dialog, const QString& name, const QString& text)
    {
        for (auto* field : dialog.findChildren<base::NumberField*>()) {
            if (field->accessibleName() != name)
                continue;
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            return;
        }
        QFAIL("no such field");
    }
};

JARVIS_TEST(AlgorithmsTest)

} // namespace jarvis::test

#include "algorithms_test.moc"
