#include "widgets/guide/glossary.h"

#include <QCoreApplication>

#include <algorithm>

namespace jarvis::widgets::guide {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

Term term(const char* id, const QString& word, const QString& meaning)
{
    return {QString::fromLatin1(id), word, meaning};
}

void addOrders(QVector<Term>& all)
{
    all << term("limit", Words::tr("Limit order"), Words::tr("Buys at the named price or lower, sells at it or higher; else it waits in the book."))
        << term("market", Words::tr("Market order"), Words::tr("Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises."))
        << term("tif", Words::tr("Time in force (TIF)"), Words::tr("How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time."))
        << term("post-only", Words::tr("Post-only"), Words::tr("Only ever rests: where it would trade at once it is refused, so that it never pays the taker's fee."))
        << term("reduce-only", Words::tr("Reduce-only"), Words::tr("May make a position smaller, never larger and never turn it around."))
        << term("take-profit", Words::tr("Take profit (TP)"), Words::tr("The exit that closes a position with a gain once the price is there."))
        << term("stop-loss", Words::tr("Stop loss (SL)"), Words::tr("The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price."))
        << term("bracket", Words::tr("Bracket"), Words::tr("An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO)."))
        << term("trailing", Words::tr("Trailing stop"), Words::tr("A stop that follows the mark at a distance when it moves your way, and never moves back."))
        << term("break-even", Words::tr("Break-even stop (BE)"), Words::tr("A stop where closing costs nothing: entry, both fees and paid funding."))
        << term("one-click", Words::tr("One-click"), Words::tr("A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else."))
        << term("fill", Words::tr("Fill"), Words::tr("An order, or a part of it, that was traded."))
        << term("algorithm", Words::tr("Algorithm"), Words::tr("Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip."))
        << term("router", Words::tr("Smart order router (SOR)"), Words::tr("Sends an order, or parts of it, to the venue where price and fee together cost least."));
}

void addMarket(QVector<Term>& all)
{
    all << term("instrument", Words::tr("Instrument"), Words::tr("What is traded, such as BTCUSDT. Here mostly perpetual futures."))
        << term("perpetual", Words::tr("Perpetual"), Words::tr("A future without an end. Funding keeps its price near that of the coin."))
        << term("tick", Words::tr("Tick"), Words::tr("The smallest step of a price."))
        << term("lot", Words::tr("Lot"), Words::tr("The smallest step of a quantity."))
        << term("mark", Words::tr("Mark"), Words::tr("The venue's fair price. Gains, margin, stops and liquidation go by it, not by the last trade."))
        << term("last", Words::tr("Last"), Words::tr("The price of the newest trade."))
        << term("spread", Words::tr("Spread"), Words::tr("The best ask minus the best bid."))
        << term("book", Words::tr("Order book"), Words::tr("All resting orders by price: bids want to buy, asks want to sell."))
        << term("ladder", Words::tr("Ladder (DOM)"), Words::tr("The order book price by price, one row each, with your own orders in it."))
        << term("tape", Words::tr("Tape (time and sales)"), Words::tr("Every trade as it happens, with price, size and who took."))
        << term("aggressor", Words::tr("Taker and maker"), Words::tr("The taker accepts a price that rests in the book and pays the higher fee. The maker's order rested there."))
        << term("queue", Words::tr("Place in the queue"), Words::tr("How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level's size, from trades and from cancels, half of which are taken to be behind where half of the level is."))
        << term("imbalance", Words::tr("Imbalance"), Words::tr("The bids' share of the nearest ten levels. Above 50 % more wants to buy than to sell."))
        << term("volume-at-price", Words::tr("Volume at price"), Words::tr("How much was traded at each price since the desk looks at the instrument."))
        << term("candle", Words::tr("Candle"), Words::tr("First, highest, lowest and last price of a stretch of time."))
        << term("vwap", Words::tr("VWAP"), Words::tr("Average price weighted by what was traded at each."))
        << term("funding", Words::tr("Funding"), Words::tr("Paid every few hours between those who hold long and short; above zero, longs pay."))
        << term("fee", Words::tr("Fee"), Words::tr("What the venue takes for a fill: less from makers, more from takers."))
        << term("paper", Words::tr("Paper"), Words::tr("Trading with real prices and rules and play money."));
}

void addRisk(QVector<Term>& all)
{
    all << term("position", Words::tr("Position"), Words::tr("What is held: long gains when the price rises, short when it falls."))
        << term("notional", Words::tr("Notional"), Words::tr("Quantity times price: what a position or an order is worth, whatever margin it needs."))
        << term("margin", Words::tr("Margin"), Words::tr("The part of the account that a position ties up."))
        << term("leverage", Words::tr("Leverage"), Words::tr("Notional divided by margin. It changes what is tied up, not what a move of the price costs."))
        << term("liquidation", Words::tr("Liquidation"), Words::tr("The price at which the venue closes the position by itself. A stop must come before it."))
        << term("equity", Words::tr("Equity"), Words::tr("The balance and all that open positions have gained or lost."))
        << term("exposure", Words::tr("Exposure"), Words::tr("The sum of what all positions are worth, long and short alike."))
        << term("pnl", Words::tr("P&L"), Words::tr("Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count."))
        << term("r", Words::tr("R"), Words::tr("What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit."))
        << term("worst-loss", Words::tr("Worst loss"), Words::tr("What an order costs if its stop fills, with both fees and the slippage that the book suggests."))
        << term("slippage", Words::tr("Slippage"), Words::tr("How much worse a fill is than the price that was seen when it was decided."))
        << term("shortfall", Words::tr("Implementation shortfall"), Words::tr("All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled."))
        << term("arrival", Words::tr("Arrival price"), Words::tr("The middle of the market when the order arrived at the engine."))
        << term("tca", Words::tr("Transaction cost analysis (TCA)"), Words::tr("What trading cost, by venue, instrument, way and hour."))
        << term("var", Words::tr("VaR"), Words::tr("Value at risk: what the positions of now lose, or more, on one day in a hundred."))
        << term("correlation", Words::tr("Correlation"), Words::tr("How much two instruments move together, from −1 to 1. What moves together is one risk."))
        << term("drawdown", Words::tr("Drawdown"), Words::tr("How far the equity is below its highest point."))
        << term("day-loss", Words::tr("Day loss limit"), Words::tr("What a UTC day may cost. Then orders may only reduce until the next day begins."))
        << term("collar", Words::tr("Price collar"), Words::tr("How far from the mark a price may be. What lies beyond is refused."))
        << term("breaker", Words::tr("Circuit breaker"), Words::tr("Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over."))
        << term("kill", Words::tr("Kill switch"), Words::tr("The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release."))
        << term("flatten", Words::tr("Flatten"), Words::tr("Closes what is held, cancels what waits, and never turns the position around."))
        << term("reconcile", Words::tr("Reconcile"), Words::tr("Compares what is believed here with what the venue says. Until they agree, nothing new is entered."))
        << term("unknown-order", Words::tr("Unknown order"), Words::tr("One whose answer did not come in time. It is asked about, never sent again under another name."));
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
