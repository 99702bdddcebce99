#include "widgets/guide/help_topic.h"

#include <QCoreApplication>

namespace jarvis::widgets::guide {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QStringList ids(const char* spaced)
{
    return QString::fromLatin1(spaced).split(QLatin1Char(' '));
}

HelpTopic desk()
{
    return {QStringLiteral("desk"), HelpWords::tr("The desk"),
        HelpWords::tr("The bar on top tells at a glance what is at stake: paper or live, equity, the day's gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once."),
        {{HelpWords::tr("Ctrl+K"), HelpWords::tr("Find any action, instrument or setting")}, {HelpWords::tr("Ctrl+F"), HelpWords::tr("Search instruments")},
            {HelpWords::tr("Ctrl+B, Ctrl+S"), HelpWords::tr("Ticket to buy, ticket to sell")}, {HelpWords::tr("Alt and a digit"), HelpWords::tr("Go to a panel")},
            {HelpWords::tr("Ctrl+Shift+K"), HelpWords::tr("Kill switch")}},
        ids("paper equity pnl day-loss exposure kill one-click")};
}

HelpTopic watchlist()
{
    return {QStringLiteral("watchlist"), HelpWords::tr("Watchlist"),
        HelpWords::tr("Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow."),
        {{HelpWords::tr("Type"), HelpWords::tr("Narrows the list while you type")}, {HelpWords::tr("↑ ↓"), HelpWords::tr("Choose")}, {HelpWords::tr("Enter"), HelpWords::tr("Look at it")}},
        ids("instrument last perpetual")};
}

HelpTopic chart()
{
    return {QStringLiteral("chart"), HelpWords::tr("Chart"),
        HelpWords::tr("Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent."),
        {{HelpWords::tr("Wheel"), HelpWords::tr("Zoom at the cursor")}, {HelpWords::tr("Drag"), HelpWords::tr("Move through time")},
            {HelpWords::tr("Drag a line"), HelpWords::tr("Move the order or exit")}, {HelpWords::tr("← →"), HelpWords::tr("Move by a bar")},
            {HelpWords::tr("Click"), HelpWords::tr("Armed: limit order there, below the last price a buy, above it a sell; with Shift the other way round")}},
        ids("candle vwap take-profit stop-loss fill one-click")};
}

HelpTopic ladder()
{
    return {QStringLiteral("ladder"), HelpWords::tr("Ladder"),
        HelpWords::tr("The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed."),
        {{HelpWords::tr("Click a size"), HelpWords::tr("Armed: limit order at that price")}, {HelpWords::tr("Drag an own order"), HelpWords::tr("Move it")},
            {HelpWords::tr("Right click"), HelpWords::tr("Cancel own orders at that price and side")}, {HelpWords::tr("1 to 5"), HelpWords::tr("Choose a size")}, {HelpWords::tr("Ctrl+Alt+1 to 5"), HelpWords::tr("Keep the present size there")},
            {HelpWords::tr("↑ ↓"), HelpWords::tr("Move the cursor row")}, {HelpWords::tr("B, S"), HelpWords::tr("Armed: buy or sell at the cursor row")},
            {HelpWords::tr("Delete"), HelpWords::tr("Cancel at the cursor row")}, {HelpWords::tr("C or Space"), HelpWords::tr("Centre the market")}},
        ids("ladder book queue volume-at-price spread imbalance one-click collar")};
}

HelpTopic tape()
{
    return {QStringLiteral("tape"), HelpWords::tr("Tape"),
        HelpWords::tr("Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so."),
        {{HelpWords::tr("Pointer over it"), HelpWords::tr("Rows stand still; new ones wait")}, {HelpWords::tr("Space"), HelpWords::tr("Hold, and go on")},
            {HelpWords::tr("↑ ↓ Page"), HelpWords::tr("Walk through the rows")}, {HelpWords::tr("Home"), HelpWords::tr("Back to the newest")}, {HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy all rows")}},
        ids("tape aggressor last")};
}

HelpTopic ticket()
{
    return {QStringLiteral("ticket"), HelpWords::tr("Ticket"),
        HelpWords::tr("An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop."),
        {{HelpWords::tr("Tab"), HelpWords::tr("Next field")}, {HelpWords::tr("↑ ↓"), HelpWords::tr("One step of the field; with Shift ten")}, {HelpWords::tr("Enter"), HelpWords::tr("Review")}},
        ids("limit market tif post-only reduce-only take-profit stop-loss r kelly margin fee slippage worst-loss liquidation algorithm router")};
}

HelpTopic positions()
{
    return {QStringLiteral("positions"), HelpWords::tr("Positions"),
        HelpWords::tr("What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed."),
        {{HelpWords::tr("↑ ↓"), HelpWords::tr("Choose a row")}, {HelpWords::tr("Enter"), HelpWords::tr("Look at its instrument")}, {HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy")}},
        ids("position mark pnl r scale-out break-even liquidation flatten")};
}

HelpTopic orders()
{
    return {QStringLiteral("orders"), HelpWords::tr("Orders"), HelpWords::tr("What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only."),
        {{HelpWords::tr("Delete"), HelpWords::tr("Cancel the chosen order")}, {HelpWords::tr("Ctrl+Shift+C"), HelpWords::tr("Cancel all entries; exits stay")}},
        ids("limit reduce-only bracket tif unknown-order")};
}

HelpTopic fills()
{
    return {QStringLiteral("fills"), HelpWords::tr("Fills and closed positions"), HelpWords::tr("What was traded, at what price and fee; and positions that were closed, with all that they brought."),
        {{HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy")}}, ids("fill fee aggressor pnl r")};
}

HelpTopic algorithms()
{
    return {QStringLiteral("algorithms"), HelpWords::tr("Algorithms"), HelpWords::tr("Large orders that are worked in small ones: how far they are, at what price so far, and what comes next."),
        {{HelpWords::tr("↑ ↓"), HelpWords::tr("Choose a row")}}, ids("algorithm vwap slippage")};
}

HelpTopic execution()
{
    return {QStringLiteral("execution"), HelpWords::tr("Execution"), HelpWords::tr("What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did."), {},
        ids("tca arrival shortfall slippage router")};
}

HelpTopic risk()
{
    return {QStringLiteral("risk"), HelpWords::tr("Risk"), HelpWords::tr("Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay."), {},
        ids("day-loss var correlation breaker kill drawdown exposure leverage")};
}

HelpTopic log()
{
    return {QStringLiteral("log"), HelpWords::tr("Log"), HelpWords::tr("Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows."), {{HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy")}},
        ids("reconcile unknown-order kill")};
}

HelpTopic audit()
{
    return {QStringLiteral("audit"), HelpWords::tr("Audit"), HelpWords::tr("Who did what, from where, and why it was refused: from the whole journal, back to the account's first day."), {{HelpWords::tr("Ctrl+C"), HelpWords::tr("Copy")}},
        ids("kill unknown-order")};
}

} // namespace

HelpTopic helpTopic(const QString& id)
{
    using Make = HelpTopic (*)();
    static constexpr std::pair<const char*, Make> kTopics[] = {{"watchlist", watchlist}, {"chart", chart}, {"ladder", ladder}, {"tape", tape}, {"ticket", ticket},
        {"positions", positions}, {"orders", orders}, {"fills", fills}, {"closed", fills}, {"algorithms", algorithms}, {"execution", execution}, {"risk", risk}, {"log", log}, {"audit", audit}};
    for (const auto& [name, make] : kTopics) {
        if (id == QLatin1String(name))
            return make();
    }
    return desk();
}

} // namespace jarvis::widgets::guide
