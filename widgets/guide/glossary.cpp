#include "widgets/guide/glossary.h"

#include <QCoreApplication>

#include <algorithm>

namespace jarvis::widgets::guide {
namespace {

struct GlossaryWords {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

Term term(const char* id, const QString& word, const QString& meaning)
{
    return {QString::fromLatin1(id), word, meaning};
}

void addOrders(QVector<Term>& all)
{
    all << term("limit", GlossaryWords::tr("Limit order"), GlossaryWords::tr("Buys at the named price or lower, sells at it or higher; else it waits in the book."))
        << term("market", GlossaryWords::tr("Market order"), GlossaryWords::tr("Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises."))
        << term("tif", GlossaryWords::tr("Time in force (TIF)"), GlossaryWords::tr("How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time."))
        << term("post-only", GlossaryWords::tr("Post-only"), GlossaryWords::tr("Only ever rests: where it would trade at once it is refused, so that it never pays the taker's fee."))
        << term("reduce-only", GlossaryWords::tr("Reduce-only"), GlossaryWords::tr("May make a position smaller, never larger and never turn it around."))
        << term("take-profit", GlossaryWords::tr("Take profit (TP)"), GlossaryWords::tr("The exit that closes a position with a gain once the price is there."))
        << term("stop-loss", GlossaryWords::tr("Stop loss (SL)"), GlossaryWords::tr("The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price."))
        << term("bracket", GlossaryWords::tr("Bracket"), GlossaryWords::tr("An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO)."))
        << term("trailing", GlossaryWords::tr("Trailing stop"), GlossaryWords::tr("A stop that follows the mark at a distance when it moves your way, and never moves back."))
        << term("scale-out", GlossaryWords::tr("Scale-out"), GlossaryWords::tr("Parts of a position leave at prices of their own, its rungs, before the take profit takes the rest. The stop covers all that is held."))
        << term("break-even", GlossaryWords::tr("Break-even stop (BE)"), GlossaryWords::tr("A stop where closing costs nothing: entry, both fees and paid funding."))
        << term("one-click", GlossaryWords::tr("One-click"), GlossaryWords::tr("A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else."))
        << term("fill", GlossaryWords::tr("Fill"), GlossaryWords::tr("An order, or a part of it, that was traded."))
        << term("algorithm", GlossaryWords::tr("Algorithm"), GlossaryWords::tr("Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip."))
        << term("router", GlossaryWords::tr("Smart order router (SOR)"), GlossaryWords::tr("Sends an order, or parts of it, to the venue where price and fee together cost least."));
}

void addMarket(QVector<Term>& all)
{
    all << term("instrument", GlossaryWords::tr("Instrument"), GlossaryWords::tr("What is traded, such as BTCUSDT. Here mostly perpetual futures."))
        << term("perpetual", GlossaryWords::tr("Perpetual"), GlossaryWords::tr("A future without an end. Funding keeps its price near that of the coin."))
        << term("tick", GlossaryWords::tr("Tick"), GlossaryWords::tr("The smallest step of a price."))
        << term("lot", GlossaryWords::tr("Lot"), GlossaryWords::tr("The smallest step of a quantity."))
        << term("mark", GlossaryWords::tr("Mark"), GlossaryWords::tr("The venue's fair price. Gains, margin, stops and liquidation go by it, not by the last trade."))
        << term("last", GlossaryWords::tr("Last"), GlossaryWords::tr("The price of the newest trade."))
        << term("spread", GlossaryWords::tr("Spread"), GlossaryWords::tr("The best ask minus the best bid."))
        << term("book", GlossaryWords::tr("Order book"), GlossaryWords::tr("All resting orders by price: bids want to buy, asks want to sell."))
        << term("ladder", GlossaryWords::tr("Ladder (DOM)"), GlossaryWords::tr("The order book price by price, one row each, with your own orders in it."))
        << term("tape", GlossaryWords::tr("Tape (time and sales)"), GlossaryWords::tr("Every trade as it happens, with price, size and who took."))
        << term("aggressor", GlossaryWords::tr("Taker and maker"), GlossaryWords::tr("The taker accepts a price that rests in the book and pays the higher fee. The maker's order rested there."))
        << term("queue", GlossaryWords::tr("Place in the queue"), GlossaryWords::tr("How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level's size, from trades and from cancels, half of which are taken to be behind where half of the level is."))
        << term("imbalance", GlossaryWords::tr("Imbalance"), GlossaryWords::tr("The bids' share of the nearest ten levels. Above 50 % more wants to buy than to sell."))
        << term("volume-at-price", GlossaryWords::tr("Volume at price"), GlossaryWords::tr("How much was traded at each price since the desk looks at the instrument."))
        << term("candle", GlossaryWords::tr("Candle"), GlossaryWords::tr("First, highest, lowest and last price of a stretch of time."))
        << term("vwap", GlossaryWords::tr("VWAP"), GlossaryWords::tr("Average price weighted by what was traded at each."))
        << term("funding", GlossaryWords::tr("Funding"), GlossaryWords::tr("Paid every few hours between those who hold long and short; above zero, longs pay."))
        << term("fee", GlossaryWords::tr("Fee"), GlossaryWords::tr("What the venue takes for a fill: less from makers, more from takers."))
        << term("paper", GlossaryWords::tr("Paper"), GlossaryWords::tr("Trading with real prices and rules and play money."));
}

void addRisk(QVector<Term>& all)
{
    all << term("position", GlossaryWords::tr("Position"), GlossaryWords::tr("What is held: long gains when the price rises, short when it falls."))
        << term("notional", GlossaryWords::tr("Notional"), GlossaryWords::tr("Quantity times price: what a position or an order is worth, whatever margin it needs."))
        << term("margin", GlossaryWords::tr("Margin"), GlossaryWords::tr("The part of the account that a position ties up."))
        << term("leverage", GlossaryWords::tr("Leverage"), GlossaryWords::tr("Notional divided by margin. It changes what is tied up, not what a move of the price costs."))
        << term("liquidation", GlossaryWords::tr("Liquidation"), GlossaryWords::tr("The price at which the venue closes the position by itself. A stop must come before it."))
        << term("equity", GlossaryWords::tr("Equity"), GlossaryWords::tr("The balance and all that open positions have gained or lost."))
        << term("exposure", GlossaryWords::tr("Exposure"), GlossaryWords::tr("The sum of what all positions are worth, long and short alike."))
        << term("pnl", GlossaryWords::tr("P&L"), GlossaryWords::tr("Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count."))
        << term("r", GlossaryWords::tr("R"), GlossaryWords::tr("What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit."))
        << term("kelly", GlossaryWords::tr("Kelly's share"), GlossaryWords::tr("The share of the capital that wins and losses of before speak for: their edge divided by their odds. A quarter of it is risked unless configured otherwise, from 30 closed positions on, and never more than the risk per trade."))
        << term("worst-loss", GlossaryWords::tr("Worst loss"), GlossaryWords::tr("What an order costs if its stop fills, with both fees and the slippage that the book suggests."))
        << term("slippage", GlossaryWords::tr("Slippage"), GlossaryWords::tr("How much worse a fill is than the price that was seen when it was decided."))
        << term("shortfall", GlossaryWords::tr("Implementation shortfall"), GlossaryWords::tr("All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled."))
        << term("arrival", GlossaryWords::tr("Arrival price"), GlossaryWords::tr("The middle of the market when the order arrived at the engine."))
        << term("tca", GlossaryWords::tr("Transaction cost analysis (TCA)"), GlossaryWords::tr("What trading cost, by venue, instrument, way and hour."))
        << term("var", GlossaryWords::tr("VaR"), GlossaryWords::tr("Value at risk: what the positions of now lose, or more, on one day in a hundred."))
        << term("correlation", GlossaryWords::tr("Correlation"), GlossaryWords::tr("How much two instruments move together, from −1 to 1. What moves together is one risk."))
        << term("drawdown", GlossaryWords::tr("Drawdown"), GlossaryWords::tr("How far the equity is below its highest point."))
        << term("day-loss", GlossaryWords::tr("Day loss limit"), GlossaryWords::tr("What a UTC day may cost. Then orders may only reduce until the next day begins."))
        << term("collar", GlossaryWords::tr("Price collar"), GlossaryWords::tr("How far from the mark a price may be. What lies beyond is refused."))
        << term("breaker", GlossaryWords::tr("Circuit breaker"), GlossaryWords::tr("Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over."))
        << term("kill", GlossaryWords::tr("Kill switch"), GlossaryWords::tr("The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release."))
        << term("flatten", GlossaryWords::tr("Flatten"), GlossaryWords::tr("Closes what is held, cancels what waits, and never turns the position around."))
        << term("reconcile", GlossaryWords::tr("Reconcile"), GlossaryWords::tr("Compares what is believed here with what the venue says. Until they agree, nothing new is entered."))
        << term("unknown-order", GlossaryWords::tr("Unknown order"), GlossaryWords::tr("One whose answer did not come in time. It is asked about, never sent again under another name."));
}

} // namespace

QVector<Term> glossary()
{
    QVector<Term> all;
    addOrders(all);
    addMarket(all);
    addRisk(all);
    std::sort(all.begin(), all.end(), [](const Term& a, const Term& b) { return a.word.localeAwareCompare(b.word) < 0; });
    return all;
}

QVector<Term> findTerms(const QString& text)
{
    const QString wanted = text.trimmed();
    QVector<Term> found;
    for (const Term& term : glossary()) {
        if (term.word.contains(wanted, Qt::CaseInsensitive) || term.meaning.contains(wanted, Qt::CaseInsensitive))
            found << term;
    }
    std::stable_partition(found.begin(), found.end(), [&wanted](const Term& term) { return term.word.startsWith(wanted, Qt::CaseInsensitive); });
    return found;
}

} // namespace jarvis::widgets::guide
