#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/number_label.h"
#include "widgets/models/orders_model.h"
#include "widgets/models/positions_model.h"
#include "widgets/models/watchlist_model.h"

#include <QLabel>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;

namespace {

struct HoldingDesk : DeskOnScreen {
    HoldingDesk()
    {
        publish({api::PositionChanged{longPosition()}, api::OrderChanged{workingOrder(1)}});
        value();
    }
    /// The account's worth, with the position's mark of now.
    void value()
    {
        quote();
        api::QuoteFrame frame = frameOf({}, now());
        auto account = std::make_shared<api::AccountValuation>();
        account->isComplete = true;
        account->equity = Money::ofWhole(10'000);
        account->riskToStops = Money::ofWhole(4);
        api::PositionValuation held;
        held.instrument = kBtc;
        held.mark = Price::ofTicks(640'000);
        held.markTime = now();
        account->positions.push_back(held);
        frame.account = account;
        engine.publish(frame);
        turn();
    }
    base::NumberLabel& figure(const QString& name) const
    {
        for (auto* label : desk->window().findChildren<base::NumberLabel*>()) {
            if (label->accessibleName() == name)
                return *label;
        }
        qFatal("there is no such figure");
    }
    bool isDimmed(const trading::TablePanel& panel, int column) const
    {
        return const_cast<trading::TablePanel&>(panel).view().index(0, column).data(base::IsStaleRole).toBool();
    }
    bool isBtcDimmed() const
    {
        const QAbstractItemModel& rows = *desk->watchlist().table().model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex last = rows.index(row, models::WatchlistModel::Last);
            if (last.data(base::RowIdRole).toUInt() == kBtc.value)
                return last.data(base::IsStaleRole).toBool();
        }
        qFatal("BTCUSDT is not in the watchlist");
    }
    /// The line above the positions.
    QString head() const
    {
        for (const auto* label : desk->activity().positions()->bar()->findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("Risk to stops")))
                return label->text();
        }
        return {};
    }
    bool isOldEverywhere() const
    {
        return figure(QStringLiteral("Equity")).isStale() && figure(QStringLiteral("Exposure")).isStale() && figure(QStringLiteral("Last price")).isStale()
            && isDimmed(*desk->activity().positions(), models::PositionsModel::Size) && isDimmed(*desk->activity().orders(), models::OrdersModel::State) && isBtcDimmed()
            && view().summary().contains(QStringLiteral(" old. "));
    }
    bool isOldAnywhere() const
    {
        return figure(QStringLiteral("Equity")).isStale() || figure(QStringLiteral("Exposure")).isStale() || figure(QStringLiteral("Last price")).isStale()
            || isDimmed(*desk->activity().positions(), models::PositionsModel::Size) || isDimmed(*desk->activity().orders(), models::OrdersModel::State) || isBtcDimmed()
            || view().summary().contains(QStringLiteral(" old. "));
    }
};

} // namespace

/// What is old looks old, with its age: a figure that nobody renews is not the market's, nor the account's.
class FreshnessDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutALinkEverythingIsShownAsOld()
    {
        HoldingDesk on;
        QVERIFY(!on.isOldAnywhere());
        on.engine.publish(api::Link::Down);
        DeskOnScreen::turn();
        QVERIFY(on.isOldEverywhere());
        on.engine.publish(api::Link::Live);
        DeskOnScreen::turn();
        on.value();
        QTRY_VERIFY(!on.isOldAnywhere());
    }

    /// The engine is there, and tells of everything but this market.
    void aMarketThatIsSilentIsShownAsOld()
    {
        HoldingDesk on;
        QTRY_VERIFY_WITH_TIMEOUT(on.figure(QStringLiteral("Last price")).isStale(), 10'000);
        QVERIFY(on.isBtcDimmed());
        QVERIFY(on.view().summary().contains(QStringLiteral(" old. ")));
        QVERIFY(!on.figure(QStringLiteral("Equity")).isStale());
        QVERIFY(!on.isDimmed(*on.desk->activity().positions(), models::PositionsModel::Size)); // what is held is known
        on.quote();
        QTRY_VERIFY(!on.figure(QStringLiteral("Last price")).isStale());
        QVERIFY(!on.isBtcDimmed());
    }

    /// The veil lies on the rows themselves: who looks at the ladder need not look elsewhere.
    void theLadderPalesWhenItIsOld()
    {
        HoldingDesk on;
        on.value();
        const QImage fresh = on.view().grab().toImage();
        on.engine.publish(api::Link::Stale);
        DeskOnScreen::turn();
        const QImage old = on.view().grab().toImage();
        const QPoint size = on.cell(639'998, DeskOnScreen::Column::Bids);
        int paler = 0;
        for (int x = size.x() - 20; x < size.x() + 20; ++x)
            paler += fresh.pixel(x, size.y()) != old.pixel(x, size.y()) ? 1 : 0;
        QVERIFY2(paler > 30, QByteArray::number(paler));
    }

    /// Behaviour 28: Σ risk to stops, margin, data age.
    void b28_theHeadOfPositionsTellsRiskMarginAndDataAge()
    {
        HoldingDesk on;
        QTRY_VERIFY2(on.head().contains(QStringLiteral("Risk to stops 4.00")) && on.head().contains(QStringLiteral("margin")), qPrintable(on.head()));
        QTRY_VERIFY2(on.head().contains(QRegularExpression(QStringLiteral("data \\d.* old"))), qPrintable(on.head()));
        on.engine.publish(api::Link::Down);
        QTRY_VERIFY2_WITH_TIMEOUT(on.head().contains(QRegularExpression(QStringLiteral("data [1-9][0-9.]* s old"))), qPrintable(on.head()), 10'000);
        // Nothing held: there is no age to tell.
        on.engine.publish(api::Link::Live);
        DeskOnScreen::turn();
        Position flat = longPosition();
        flat.held = Quantity::zero();
        on.publish({api::PositionChanged{flat}});
        QTRY_VERIFY2(!on.head().contains(QStringLiteral("data")), qPrintable(on.head()));
    }
};

JARVIS_TEST(FreshnessDeskTest)

#include "freshness_desk_test.moc"
