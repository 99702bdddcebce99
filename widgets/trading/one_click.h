#pragma once

#include "widgets/trading/exit_preset.h"
#include "widgets/trading/trade_context.h"

#include <QObject>

#include <map>

namespace jarvis::widgets::trading {

/// Turns a click at a price into an order, when one-click is armed: the one way for ladder, chart and keys.
///
/// The price is the one that was painted, the size the armed one, the exits those that stand on the ladder that was clicked; for a chart
/// or a key, on the ladder that was armed. The kernel's gate previews it first: a
/// number that cannot be computed stops it here; a refusal is the kernel's to record.
/// Threads: GUI. The context must outlive it.
class OneClick final : public QObject {
    Q_OBJECT

public:
    explicit OneClick(TradeContext& context, QObject* parent = nullptr);

    const ExitPreset& exits() const { return m_exits; }
    void setExits(const ExitPreset& exits) { m_exits = exits; }

    /// How far the click has come.
    enum class Stage : std::uint8_t {
        NotSent = 1, ///< nothing left this desk; `why` says it
        Sending,
        Live,        ///< the venue has it, or it is filled
        Refused,     ///< by the engine; `why` says it
    };
    struct Click {
        quint64 number = 0;
        InstrumentId instrument;
        Side side = Side::Buy;
        Price price;
        Quantity quantity;
        Stage stage = Stage::Sending;
        QString why;
        CommandId command;
    };

    /// A limit order at exactly `price`, of a ladder. Returns the click's number.
    quint64 place(Side side, Price price) { return place(m_context.instrumentId(), side, price, m_exits); }
    /// The same of a chart or a key, with the exits of the ladder that armed.
    quint64 placeAsArmed(InstrumentId instrument, Side side, Price price) { return place(instrument, side, price, m_context.armedExits()); }
    /// Clicks that show as "sending".
    const std::map<quint64, Click>& pending() const { return m_pending; }

Q_SIGNALS:
    /// Each stage of each click, the last one included.
    void changed(const jarvis::widgets::trading::OneClick::Click& click);

private:
    quint64 place(InstrumentId instrument, Side side, Price price, const ExitPreset& exits);
    void send(quint64 number, OrderDraft draft);
    void end(quint64 number, Stage stage, const QString& why);
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);

    TradeContext& m_context;
    ExitPreset m_exits;
    quint64 m_lastNumber = 0;
    std::map<quint64, Click> m_pending;
};

} // namespace jarvis::widgets::trading
