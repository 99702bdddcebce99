#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/models/closed_positions_model.h"
#include "widgets/models/fills_model.h"
#include "widgets/models/log_model.h"
#include "widgets/models/orders_model.h"
#include "widgets/models/positions_model.h"
#include "widgets/models/watchlist_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;
using namespace jarvis::widgets::models;

namespace {

std::shared_ptr<api::AccountValuation> valuationOf(std::uint64_t sequence, Money net, Timestamp markTime)
{
    auto valuation = std::make_shared<api::AccountValuation>();
    valuation->sequence = sequence;
    valuation->isComplete = true;
    valuation->riskToStops = Money::ofWhole(4);
    valuation->marginUsed = Money::ofWhole(64);
    api::PositionValuation position;
    position.instrument = kBtc;
    position.mark = Price::ofTicks(640'000 + static_cast<std::int64_t>(sequence));
    position.markTime = markTime;
    position.unrealised = net;
    position.net = net;
    position.netMilliR = 1'250;
    position.liquidation = Price::ofTicks(520'000);
    valuation->positions.push_back(position);
    return valuation;
}

void publishValuation(Desk& desk, std::uint64_t sequence, Money net)
{
    api::QuoteFrame frame = frameOf({btcQuote(desk.now())}, desk.now());
    frame.account = valuationOf(sequence, net, desk.now());
    desk.engine.publish(frame);
    Desk::turn();
}

QString shown(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QVector<quint64> idsOf(const QAbstractItemModel& model)
{
    QVector<quint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(base::RowIdRole).toULongLong();
    return ids;
}

/// All models over one desk, each watched by Qt's own tester.
struct WatchedModels {
    WatchlistModel watchlist;
    PositionsModel positions;
    OrdersModel orders;
    OrdersModel liveOrders;
    FillsModel fills;
    LogModel log;
    LogModel alerts;
    ClosedPositionsModel closed;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    explicit WatchedModels(session::EngineSession& session)
        : watchlist(session), positions(session), orders(session), liveOrders(session, OrdersModel::Show::Live), fills(session), log(session),
          alerts(session, LogModel::Show::Alerts), closed(session)
    {
        for (RowModel* model : all()) {
            model->setCoalescing(0);
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
    }
    std::vector<RowModel*> all() { return {&watchlist, &positions, &orders, &liveOrders, &fills, &log, &alerts, &closed}; }
};

Position flatOf(int life)
{
    Position flat = longPosition();
    flat.held = Quantity::zero();
    flat.openedAt = kNoon + Duration(life);
    flat.realised = Money::ofWhole(life);
    flat.fees = Money::ofCents(50);
    flat.initialRisk = Money::ofWhole(4);
    return flat;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void everyModelKeepsTheRulesOfModelsAtItsBounds()
    {
        // Nearly full lists first, since Qt's tester looks at every cell after every change.
        Desk desk;
        std::vector<api::Event> past;
        for (std::uint64_t i = 1; i <= 495; ++i) {
            Order order = workingOrder(i);
            order.state = OrderState::Filled;
            past.insert(past.end(), {api::OrderChanged{order}, api::FillBooked{someFill(2 * i, i)}, api::FillBooked{someFill(2 * i + 1, i)}});
            if (i <= 195)
                past.push_back(api::PositionChanged{flatOf(static_cast<int>(i))});
        }
        desk.publish(past);
        WatchedModels models(*desk.session);
        for (std::uint64_t i = 496; i <= 510; ++i) {
            Order order = workingOrder(i);
            desk.publish({api::OrderChanged{order}, api::FillBooked{someFill(2 * i, i)}, api::FillBooked{someFill(2 * i + 1, i)}});
            order.state = OrderState::Filled;
            desk.publish({api::OrderChanged{order}, api::PositionChanged{longPosition()}, api::AlertRaised{}});
            desk.publish({api::PositionChanged{flatOf(static_cast<int>(i))}});
            if (i == 500) {
                models.fills.sort(FillsModel::FillPrice, Qt::DescendingOrder);
                publishValuation(desk, i, Money::ofWhole(5));
            }
        }
        QCOMPARE(models.orders.rowCount(), static_cast<int>(session::ReadModel::kFinalOrdersMax));
        QCOMPARE(models.fills.rowCount(), static_cast<int>(session::ReadModel::kFillsMax));
        QCOMPARE(models.closed.rowCount(), static_cast<int>(session::ReadModel::kClosedPositionsMax));
        QCOMPARE(models.liveOrders.rowCount(), 0);
        QCOMPARE(models.alerts.rowCount(), 15);
        desk.engine.publishSnapshot();
        Desk::turn();
        QCOMPARE(models.orders.rowCount(), 0);
        QCOMPARE(models.fills.rowCount(), static_cast<int>(session::ReadModel::kFillsMax)); // history is no part of a snapshot
    }

    void theWatchlistShowsPriceChangeAndTrend()
    {
        Desk desk;
        desk.engine.answerWith([](const api::Query& query) -> FakeEngine::Answer {
            const auto& asked = std::get<api::CandleQuery>(query);
            api::CandleHistory history{asked.instrument, asked.timeframe, {}};
            for (int i = 0; i < 10; ++i) {
                Candle candle;
                candle.openTime = kNoon - std::chrono::minutes(5 * (10 - i));
                candle.close = Price::ofTicks(630'000 + i * 100);
                history.candles.push_back(candle);
            }
            return api::Answer(history);
        });
        WatchlistModel model(*desk.session);
        model.setCoalescing(0);
        desk.engine.publishSnapshot();
        Desk::turn();
        Desk::turn();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(model, 0, WatchlistModel::Symbol), QStringLiteral("BTCUSDT"));
        QCOMPARE(shown(model, 0, WatchlistModel::Last), QStringLiteral("—"));
        desk.quoteBtc();
        QCOMPARE(shown(model, 0, WatchlistModel::Last), QStringLiteral("64,000.0"));
        QCOMPARE(shown(model, 0, WatchlistModel::Change24h), QStringLiteral("+1.01"));
        QCOMPARE(model.index(0, WatchlistModel::Change24h).data(base::ToneRole).toInt(), static_cast<int>(base::Tone::Up));
        const auto spark = model.index(0, WatchlistModel::Spark).data(base::SparkRole).value<QVector<double>>();
        QCOMPARE(spark.size(), qsizetype{11}); // ten bars and the one that runs
        QCOMPARE(spark.last(), 64'000.0);
        desk.quoteBtc(650'000);
        QCOMPARE(model.index(0, WatchlistModel::Spark).data(base::SparkRole).value<QVector<double>>().size(), qsizetype{11});
    }

    void searchFindsAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed shows all") << QString() << 2;
        QTest::newRow("a beginning") << QStringLiteral("bt") << 1;
        QTest::newRow("in any case") << QStringLiteral("ETH") << 1;
        QTest::newRow("what they share") << QStringLiteral("usdt") << 2;
        QTest::newRow("the pair as it is written elsewhere") << QStringLiteral("btc / usdt") << 1;
        QTest::newRow("nothing such") << QStringLiteral("xyz") << 0;
    }
    void searchFindsAsOneTypes()
    {
        QFETCH(QString, typed);
        QFETCH(int, rows);
        Desk desk;
        WatchlistModel model(*desk.session);
        WatchlistFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(typed);
        QCOMPARE(filter.rowCount(), rows);
        QCOMPARE(filter.firstRowId() != 0, rows > 0);
    }

    void rowsNeverMoveBecauseAValueChanged()
    {
        Desk desk;
        WatchlistModel model(*desk.session);
        model.setCoalescing(0);
        api::Quote ethQuote = btcQuote(desk.now(), 300'000);
        ethQuote.instrument = kEth;
        desk.engine.publish(frameOf({btcQuote(desk.now()), ethQuote}, desk.now()));
        Desk::turn();
        model.sort(WatchlistModel::Last, Qt::DescendingOrder);
        const QVector<quint64> sorted = idsOf(model);
        QCOMPARE(sorted, (QVector<quint64>{kBtc.value, kEth.value}));
        const QPersistentModelIndex selected = model.index(1, 0);
        ethQuote.last = Price::ofTicks(9'000'000); // ETH is now the dearer one
        desk.engine.publish(frameOf({ethQuote}, desk.now()));
        Desk::turn();
        QCOMPARE(idsOf(model), sorted);
        desk.engine.publishSnapshot();
        Desk::turn();
        QCOMPARE(idsOf(model), sorted);
        model.sort(WatchlistModel::Last, Qt::DescendingOrder); // by hand, it moves
        QCOMPARE(idsOf(model), (QVector<quint64>{kEth.value, kBtc.value}));
        QCOMPARE(selected.row(), 0); // and the selection with it
        QCOMPARE(selected.data(base::RowIdRole).toULongLong(), quint64{kEth.value});
    }

    void unknownValuesSortLastEitherWay()
    {
        Desk desk;
        WatchlistModel model(*desk.session);
        desk.quoteBtc(); // ETH was never quoted
        model.sort(WatchlistModel::Last, Qt::AscendingOrder);
        QCOMPARE(idsOf(model).last(), quint64{kEth.value});
        model.sort(WatchlistModel::Last, Qt::DescendingOrder);
        QCOMPARE(idsOf(model).last(), quint64{kEth.value});
    }

    void quoteDrivenChangesAreCoalesced()
    {
        Desk desk;
        WatchlistModel model(*desk.session);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 200; ++i) {
            desk.engine.publish(frameOf({btcQuote(desk.now(), 640'000 + i)}, desk.now()));
            QMetaObject::invokeMethod(&model, [] {}, Qt::QueuedConnection);
        }
        Desk::turn();
        QVERIFY(changes.count() <= 1);
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(shown(model, 0, WatchlistModel::Last), QStringLiteral("64,019.9"));
    }

    /// Behaviour 27: one number, one sequence, and a tool tip that explains it.
    void profitComesFromTheValuationAlone()
    {
        Desk desk;
        PositionsModel model(*desk.session);
        model.setCoalescing(0);
        desk.publish({api::PositionChanged{longPosition()}});
        QCOMPARE(shown(model, 0, PositionsModel::Pnl), QStringLiteral("—")); // not valued yet is not zero
        QVERIFY(!model.totals().net);
        publishValuation(desk, 7, Money::ofCents(1'234));
        QCOMPARE(shown(model, 0, PositionsModel::Pnl), QStringLiteral("+12.34"));
        QCOMPARE(shown(model, 0, PositionsModel::PnlR), QStringLiteral("+1.25 R"));
        QCOMPARE(shown(model, 0, PositionsModel::Mark), QStringLiteral("64,000.7"));
        QCOMPARE(*model.totals().net, Money::ofCents(1'234));
        QCOMPARE(model.totals().sequence, std::uint64_t{7});
        // A newer quote alone changes no P&L: that is the valuation's to say.
        desk.quoteBtc(650'000);
        QCOMPARE(shown(model, 0, PositionsModel::Pnl), QStringLiteral("+12.34"));
        desk.advance(1200ms);
        const QString tip = shown(model, 0, PositionsModel::Pnl, Qt::ToolTipRole);
        for (const char* part : {"unrealised", "fees", "funding", "mark 64,000.7", "entry 64,000.0", "1.2 s old", "#7"})
            QVERIFY2(tip.contains(QLatin1String(part)), qPrintable(tip));
    }

    void anOldMarkIsDimmed()
    {
        Desk desk;
        PositionsModel model(*desk.session);
        desk.publish({api::PositionChanged{longPosition()}});
        publishValuation(desk, 7, Money::ofWhole(1));
        QVERIFY(!model.index(0, PositionsModel::Pnl).data(base::IsStaleRole).toBool());
        desk.advance(2100ms);
        desk.publish({api::PositionChanged{longPosition()}});
        QVERIFY(model.index(0, PositionsModel::Pnl).data(base::IsStaleRole).toBool());
    }

    void aClosedPositionLeavesWithItsEvent()
    {
        Desk desk;
        PositionsModel open(*desk.session);
        ClosedPositionsModel closed(*desk.session);
        desk.publish({api::PositionChanged{longPosition()}});
        QCOMPARE(open.rowCount(), 1);
        QCOMPARE(shown(open, 0, PositionsModel::SideName), QStringLiteral("Long"));
        QCOMPARE(shown(open, 0, PositionsModel::SideName, base::MarkerRole), QStringLiteral("▲"));
        QCOMPARE(shown(open, 0, PositionsModel::StopLoss), QStringLiteral("63,200.0"));
        desk.publish({api::PositionChanged{flatOf(8)}});
        QCOMPARE(open.rowCount(), 0);
        QCOMPARE(closed.rowCount(), 1);
        QCOMPARE(shown(closed, 0, ClosedPositionsModel::Net), QStringLiteral("+7.50"));
        QCOMPARE(shown(closed, 0, ClosedPositionsModel::NetR), QStringLiteral("+1.88 R"));
    }

    void missingExitsStandOut()
    {
        Desk desk;
        PositionsModel model(*desk.session);
        Position naked = longPosition();
        naked.exits = {};
        naked.protection = Protection::None;
        desk.publish({api::PositionChanged{naked}});
        QCOMPARE(shown(model, 0, PositionsModel::StopLoss), QStringLiteral("—"));
        QCOMPARE(shown(model, 0, PositionsModel::Guard), QStringLiteral("No stop"));
        QCOMPARE(model.index(0, PositionsModel::Guard).data(base::ToneRole).toInt(), static_cast<int>(base::Tone::Critical));
    }

    void ordersShowStateAndReason()
    {
        Desk desk;
        OrdersModel all(*desk.session);
        OrdersModel live(*desk.session, OrdersModel::Show::Live);
        Order order = workingOrder(3);
        desk.publish({api::OrderChanged{workingOrder(2)}, api::OrderChanged{order}});
        QCOMPARE(idsOf(all), (QVector<quint64>{3, 2}));
        order.isCancelRequested = true;
        desk.publish({api::OrderChanged{order}});
        QCOMPARE(shown(live, 0, OrdersModel::State), QStringLiteral("Working, cancelling"));
        order.state = OrderState::Unknown;
        order.isCancelRequested = false;
        desk.publish({api::OrderChanged{order}});
        QCOMPARE(shown(all, 0, OrdersModel::State), QStringLiteral("Unknown")); // never "failed"
        QVERIFY(shown(all, 0, OrdersModel::State, Qt::ToolTipRole).contains(QStringLiteral("nothing is sent again")));
        order.state = OrderState::Rejected;
        order.reason = Refusal{ReasonCode::PostOnlyWouldTake, kBtc, {}, {}, {}};
        desk.publish({api::OrderChanged{order}});
        QCOMPARE(idsOf(live), QVector<quint64>{2});
        QVERIFY(shown(all, 0, OrdersModel::Reason).endsWith(QStringLiteral("(R118)")));
    }

    void fillsAreNewestFirst()
    {
        Desk desk;
        FillsModel model(*desk.session);
        desk.publish({api::FillBooked{someFill(1, 11)}});
        desk.publish({api::FillBooked{someFill(2, 12)}});
        QCOMPARE(shown(model, 0, FillsModel::OrderNumber), QStringLiteral("12"));
        QCOMPARE(shown(model, 0, FillsModel::Value), QStringLiteral("64.00"));
        QCOMPARE(shown(model, 0, FillsModel::Fee), QStringLiteral("0.3200"));
        QCOMPARE(shown(model, 0, FillsModel::Realised), QStringLiteral("—"));
    }

    void theLogTellsWhatHappenedAndAlertsApart()
    {
        Desk desk;
        LogModel log(*desk.session);
        LogModel alerts(*desk.session, LogModel::Show::Alerts);
        api::AlertRaised alert;
        alert.code = api::AlertCode::VenueDown;
        alert.severity = api::Severity::Critical;
        desk.publish({api::BalanceChanged{}, api::OrderChanged{workingOrder(1)}, alert});
        QCOMPARE(log.rowCount(), 2); // a balance is no line of its own
        QCOMPARE(alerts.rowCount(), 1);
        QCOMPARE(shown(alerts, 0, LogModel::Sequence), QStringLiteral("3"));
        QVERIFY(shown(alerts, 0, LogModel::What).startsWith(QStringLiteral("The venue is down")));
        QCOMPARE(alerts.index(0, LogModel::What).data(base::ToneRole).toInt(), static_cast<int>(base::Tone::Critical));
    }

    void everyCellCanBeHeard()
    {
        Desk desk;
        WatchedModels models(*desk.session);
        desk.publish({api::OrderChanged{workingOrder(1)}, api::PositionChanged{longPosition()}, api::FillBooked{someFill(1)}, api::AlertRaised{}});
        for (RowModel* model : models.all()) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString heard = shown(*model, row, column, Qt::AccessibleTextRole);
                    QVERIFY(heard.startsWith(model->headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ")));
                }
            }
        }
    }
};

JARVIS_TEST(ModelsTest)
#include "models_test.moc"
