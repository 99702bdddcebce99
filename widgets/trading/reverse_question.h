#pragma once

#include "widgets/trading/trade_context.h"

#include <QMessageBox>
#include <QTimer>

#include <functional>
#include <optional>

namespace jarvis::widgets::trading {

/// Asks before a position is turned into as large a one on the other side: what is sent in all, where the exits go, on which account.
///
/// The numbers follow the market while it is open, and what is sent is what stood there. It goes by itself when there is nothing left to
/// reverse, and says why.
/// Threads: GUI. Deletes itself when it is closed.
class ReverseQuestion final : public QMessageBox {
    Q_OBJECT

public:
    using Send = std::function<void(InstrumentId instrument, const ExitPlan& exits)>;

    /// Null when the position cannot be reversed now: the reason is noted.
    static ReverseQuestion* ask(TradeContext& context, InstrumentId instrument, Send send, QWidget* parent);

private:
    ReverseQuestion(TradeContext& context, InstrumentId instrument, Send send, QWidget* parent);
    /// False, with a note, when there is nothing to ask any more.
    bool follow();
    void confirm();

    TradeContext& m_context;
    const InstrumentId m_instrument;
    const Send m_send;
    Quantity m_held; ///< as shown
    ExitPlan m_exits;
    QTimer m_timer;
};

} // namespace jarvis::widgets::trading
