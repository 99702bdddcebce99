#pragma once

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

/// The chart of the desk's instrument: bars from the engine, with the account's orders, exits, fills and entry drawn on them.
///
/// Dragging an order's line asks to amend it, dragging an exit's line asks for new exits; the line stays until the engine agrees.
/// Threads: GUI. The context must outlive it.
class ChartPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(TradeContext& context, QWidget* parent = nullptr);

    charts::PriceChart& chart() { return *m_chart; }
    Timeframe timeframe() const { return m_timeframe; }
    void setTimeframe(Timeframe timeframe);
    void showStudiesDialog();

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
    charts::Candle toBar(const Candle& candle) const;
    void onCandles(const std::vector<api::CandleUpdate>& updates);
    void onDropped(const QString& line, double newPrice);
    void onCancelAsked(const QString& line);
    void showMenu(const QPoint& at);
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
    quint64 m_loadNumber = 0;            ///< answers to an older question are dropped
    QHash<QString, QString> m_asked;     ///< command id → line that waits for its answer
};

} // namespace jarvis::widgets::trading
