#pragma once

#include "widgets/charts/crosshair_hub.h"
#include "widgets/charts/drawing_shelf.h"
#include "widgets/charts/price_chart.h"
#include "widgets/trading/trade_context.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;

namespace jarvis::widgets::base {
class NumberLabel;
class SegmentedControl;
}

namespace jarvis::widgets::trading {

class ChartBar;
class OneClick;

/// What the charts of a desk have in common; each may be missing, and must outlive the panels otherwise.
struct SharedByCharts {
    charts::CrosshairHub* crosshair = nullptr;
    charts::DrawingShelf* drawings = nullptr;
    OneClick* oneClick = nullptr; ///< without it no click trades
};

/// The chart of the desk's instrument: bars from the engine, with the account's orders, exits, fills and entry drawn on them.
///
/// Dragging an order's line asks to amend it, dragging an exit's line asks for new exits; the line stays until the engine agrees.
/// While one-click is armed for its instrument, a click places a limit order at the price under the pointer: below the last price a buy,
/// above it a sell, with Shift the other way round. The pointer says so all the while.
/// Threads: GUI. The context must outlive it.
class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(TradeContext& context, const SharedByCharts& shared = {}, QWidget* parent = nullptr);

    charts::PriceChart& chart() { return *m_chart; }
    /// Something small at the left of its header.
    void addHeaderWidget(QWidget* widget);
    Timeframe timeframe() const { return m_timeframe; }
    void setTimeframe(Timeframe timeframe);
    void showStudiesDialog();
    /// With this drawing in hand; zero: with none.
    void showDrawingsDialog(quint64 drawing = 0);
    void showCompareDialog();
    void compareWith(InstrumentId instrument);
    void endComparison();
    /// The chart with instrument, timeframe and time above it.
    QImage picture();
    void savePicture();
    void copyPicture();

    /// Timeframe, style, scale and indicators, for a layout. What cannot be read is left as it is.
    QByteArray saveLook() const;
    void restoreLook(const QByteArray& look);

private:
    void buildHeader(QWidget* header);
    void applyColors();
    void load();
    void loadOlder(qint64 beforeMs);
    void showLines();
    void showFills();
    void showQuote();
    void showChange();
    static charts::Candle toBar(const Instrument& is, const Candle& candle);
    void showComparedQuote();
    void onCandles(const std::vector<api::CandleUpdate>& updates);
    void showDragNote(const QString& line, double price);
    void addTradingTo(QMenu& menu, double price);
    void onDropped(const QString& line, double newPrice);
    void onCancelAsked(const QString& line);
    void connectTools();
    void loadDrawings();
    void loadComparison();
    QString drawingKey() const;
    void showMenu(const QPoint& at);
    void showClickOffer();
    void onClicked(double price, charts::Side side);
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void track(const session::EngineSession::Sent& sent, const QString& line);

    TradeContext& m_context;
    charts::PriceChart* m_chart;
    ChartBar* m_bar;
    base::NumberLabel* m_last;
    QLabel* m_change;
    base::SegmentedControl* m_frames;
    QTimer m_words; ///< until change, mark and funding are told again
    Timeframe m_timeframe = Timeframe::M1;
    SharedByCharts m_shared;
    QString m_drawingKey;                ///< of the instrument whose drawings are shown
    InstrumentId m_compared;             ///< none: nothing is compared
    quint64 m_loadNumber = 0;            ///< answers to an older question are dropped
    QHash<QString, QString> m_asked;     ///< command id → line that waits for its answer
};

} // namespace jarvis::widgets::trading
