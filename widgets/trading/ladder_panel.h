#pragma once

#include "widgets/trading/ladder_view.h"
#include "widgets/trading/one_click.h"
#include "widgets/trading/trade_context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
}

namespace jarvis::widgets::trading {

/// The ladder with its head: size per click, the distances of both exits, arming, centring, spread and imbalance.
///
/// Arming is per instrument and asks for a size; the button says why it is off.
/// Threads: GUI. Context and one-click must outlive it.
class LadderPanel final : public QWidget {
    Q_OBJECT

public:
    LadderPanel(TradeContext& context, OneClick& oneClick, QWidget* parent = nullptr);

    LadderView& view() { return *m_view; }
    base::NumberField& sizeField() { return *m_size; }
    QPushButton& armButton() { return *m_arm; }
    /// Arms, or disarms when it is armed: for the button and for a key.
    void toggleArmed();

private:
    QWidget* buildHead();
    void onInstrument();
    void suggestSize();
    void applyExits();
    void showArming();
    void showMarket();

    TradeContext& m_context;
    OneClick& m_oneClick;
    LadderView* m_view;
    base::NumberField* m_size;
    base::NumberField* m_takeProfit;
    base::NumberField* m_stopLoss;
    QPushButton* m_arm;
    QPushButton* m_centre;
    QLabel* m_market;
    QLabel* m_state;
    QTimer m_words; ///< until the market is told again
    bool m_needsSize = true;
};

} // namespace jarvis::widgets::trading
