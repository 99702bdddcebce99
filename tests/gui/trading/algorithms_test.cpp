#include "tests/gui/trading/ticket_desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_field.h"
#include "widgets/base/segmented_control.h"
#include "widgets/trading/activity.h"
#include "widgets/trading/algorithm_dialog.h"

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
        trading::Activity activity(on.context);
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
        delete activity.algorithms();
    }
    void keysPauseResumeAndCancel()
    {
        TicketDesk on;
        trading::Activity activity(on.context);
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
        delete panel;
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
