#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/roles.h"
#include "widgets/models/algorithms_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace jarvis::test {
namespace {

using widgets::models::AlgorithmsModel;

Algorithm anAlgorithm(std::uint64_t id)
{
    Algorithm algorithm;
    algorithm.id = AlgorithmId{id};
    algorithm.plan.instrument = kBtc;
    algorithm.plan.quantity = Quantity::ofLots(100);
    algorithm.plan.duration = 10min;
    algorithm.kind = AlgorithmKind::Twap;
    algorithm.slices = 5;
    algorithm.nextSlice = 2;
    algorithm.arrivalBid = Price::ofTicks(639'999);
    algorithm.arrivalAsk = Price::ofTicks(640'001);
    algorithm.startedAt = kNoon - 5min;
    return algorithm;
}

QString shown(const AlgorithmsModel& model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

/// The table of algorithms: what it says, and when it says it anew.
class AlgorithmsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsTheWholeStory()
    {
        Desk desk;
        AlgorithmsModel model(*desk.session);
        QAbstractItemModelTester tester(&model);
        desk.publish({api::AlgorithmChanged{anAlgorithm(1)}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, AlgorithmsModel::InstrumentName), QStringLiteral("BTCUSDT"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Kind), QStringLiteral("TWAP"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Slices), QStringLiteral("2/5"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::State), QStringLiteral("Running"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Average), QStringLiteral("—"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::ToArrival), QStringLiteral("—"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Progress), QStringLiteral("0 % at 50 %"));

        Algorithm filled = anAlgorithm(1);
        const Instrument* is = desk.model().instrument(kBtc);
        filled.filled = Quantity::ofLots(40);
        filled.filledValue = is->notional(Price::ofTicks(640'640), Quantity::ofLots(40)); // ten basis points above arrival
        filled.marketVolume = Quantity::ofLots(1'000);
        filled.marketValue = is->notional(Price::ofTicks(641'281), Quantity::ofLots(1'000));
        filled.isChosenByImpact = true;
        filled.impact = Ratio::ofBasisPoints(320);
        filled.reason.code = ReasonCode::SpreadTooWide;
        desk.publish({api::AlgorithmChanged{filled}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(shown(model, 0, AlgorithmsModel::Kind), QStringLiteral("TWAP, auto"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Average), QStringLiteral("64,064.0"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::ToArrival), QStringLiteral("10.0"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::ToVwap), QStringLiteral("−10.0"));
        QCOMPARE(shown(model, 0, AlgorithmsModel::Progress), QStringLiteral("40 % at 50 %"));
        QVERIFY(shown(model, 0, AlgorithmsModel::Reason).contains(QStringLiteral("Spread")));
        QVERIFY(model.index(0, AlgorithmsModel::Kind).data(Qt::ToolTipRole).toString().contains(QStringLiteral("3.2")));
    }
    void theNewestComesFirstAndASnapshotBringsItBack()
    {
        Desk desk;
        AlgorithmsModel model(*desk.session);
        QAbstractItemModelTester tester(&model);
        desk.publish({api::AlgorithmChanged{anAlgorithm(1)}, api::AlgorithmChanged{anAlgorithm(2)}});
        QCOMPARE(model.index(0, 0).data(widgets::base::RowIdRole).toULongLong(), quint64{2});
        std::vector<api::Event> state = openAccount();
        state.push_back(api::AlgorithmChanged{anAlgorithm(2)});
        desk.engine.setSnapshot(std::move(state), kNoon);
        desk.engine.publishSnapshot();
        Desk::turn();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(widgets::base::RowIdRole).toULongLong(), quint64{2});
    }
    void anEndedOneShowsNoTime()
    {
        Desk desk;
        AlgorithmsModel model(*desk.session);
        Algorithm ended = anAlgorithm(1);
        ended.state = AlgorithmState::Failed;
        ended.endedAt = kNoon;
        desk.publish({api::AlgorithmChanged{ended}});
        QCOMPARE(shown(model, 0, AlgorithmsModel::Progress), QStringLiteral("0 %"));
        QCOMPARE(model.index(0, AlgorithmsModel::State).data(widgets::base::ToneRole).toInt(), static_cast<int>(widgets::base::Tone::Down));
    }
};

JARVIS_TEST(AlgorithmsModelTest)

} // namespace jarvis::test

#include "algorithms_model_test.moc"
