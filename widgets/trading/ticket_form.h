#pragma once

#include "engine/api/query.h"
#include "widgets/trading/trade_context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
class SegmentedControl;
} // namespace jarvis::widgets::base

namespace jarvis::widgets::trading {

class TicketExitRow;
class TicketSizeRow;

/// Everything that the ticket asks for, and the question that it makes of it.
///
/// Input only: it never talks to the engine; the panel asks, and tells it the answer.
/// Threads: GUI. The context must outlive it.
class TicketForm final : public QWidget {
    Q_OBJECT

public:
    explicit TicketForm(TradeContext& context, QWidget* parent = nullptr);

    /// What is typed, on the grid. Complete only when missing() is empty.
    api::PreviewQuery query() const;
    /// The first thing that is missing or wrong, in words.
    QString missing() const;
    /// Why the first field that holds something unusable cannot be read, with what would be right; empty: all can.
    QString problem() const;
    Side side() const { return m_side; }

    /// The newest answer for query(); null while there is none.
    void showPreview(const api::OrderPreview* preview);
    /// Shows each at the input it belongs to, and clears the others.
    void showRefusals(const std::vector<Refusal>& refusals);
    /// Puts what would pass into its input. Only for those of canApply().
    void apply(const Refusal& refusal);
    static bool canApply(const Refusal& refusal);
    /// Whether it only says what missing() says already.
    static bool isAboutMissingInput(ReasonCode code);

    void fill(Side side, std::optional<Price> limitPrice);

Q_SIGNALS:
    /// query() is another one.
    void edited();

private:
    void build();
    QWidget* buildOptions();
    QWidget* buildPriceRow();
    QWidget* buildRouting();
    QWidget* buildMore();
    void connectInputs();
    void onInstrument();
    void onQuote();
    void setSide(Side side);
    void setType(OrderType type);
    void onChange();
    void applyOptions();
    void refreshBasis();
    std::optional<Price> entry() const;
    std::optional<Price> best(Side side) const;
    TimeInForce timeInForce() const;
    bool isPostOnly() const;
    bool isReduceOnly() const;
    bool isRouted() const;
    QString missingPrice() const;
    QString missingExit(const TicketExitRow& row) const;
    enum class Place : std::uint8_t { None, Size, Price, Trigger, TakeProfit, StopLoss };
    static Place placeOf(ReasonCode code);

    TradeContext& m_context;
    Side m_side = Side::Buy;
    OrderType m_type = OrderType::Limit;
    TimeInForce m_force = TimeInForce::Gtc; ///< as chosen; a market order has its own
    InstrumentId m_shown;
    std::optional<Price> m_expected; ///< of the newest answer: a market order's entry
    base::SegmentedControl* m_sides;
    base::SegmentedControl* m_types;
    base::SegmentedControl* m_forces;
    QDateTimeEdit* m_goodTill;
    QCheckBox* m_postOnly;
    QCheckBox* m_reduceOnly;
    TicketSizeRow* m_size;
    QWidget* m_priceRow = nullptr;
    QLabel* m_priceWord = nullptr;
    base::NumberField* m_price;
    base::NumberField* m_trigger;
    QPushButton* m_takeBid;
    QPushButton* m_takeAsk;
    QWidget* m_routingRow = nullptr; ///< there when there is a choice
    base::SegmentedControl* m_routing;
    TicketExitRow* m_takeProfit;
    TicketExitRow* m_stopLoss;
    QAbstractButton* m_moreToggle = nullptr;
    QWidget* m_more = nullptr;
    base::NumberField* m_trailing;
    base::NumberField* m_timeStop;
};

} // namespace jarvis::widgets::trading
