#include "widgets/guide/help_topic.h"

#include <QCoreApplication>

namespace jarvis::widgets::guide {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QStringList ids(const char* spaced)
{
    return QString::fromLatin1(spaced).split(QLatin1Char(' '));
}

HelpTopic desk()
{
    return {QStringLiteral("desk"), Texts::tr("The desk"),
        Texts::tr("The bar on top tells at a glance what is at stake: paper or live, equity, the day's gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once."),
        {{Texts::tr("Ctrl+K"), Texts::tr("Find any action, instrument or setting")}, {Texts::tr("Ctrl+F"), Texts::tr("Search instruments")},
            {Texts::tr("Ctrl+B, Ctrl+S"), Texts::tr("Ticket to buy, ticket to sell")}, {Texts::tr("Alt and a digit"), Texts::tr("Go to a panel")},
            {Texts::tr("Ctrl+Shift+K"), Texts::tr("Kill switch")}},
        ids("paper equity pnl day-loss exposure kill one-click")};
}

HelpTopic watchlist()
{
    return {QStringLiteral("watchlist"), Texts::tr("Watchlist"),
        Texts::tr("Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow."),
        {{Texts::tr("Type"), Texts::tr("Narrows the list while you type")}, {Texts::tr("↑ ↓"), Texts::tr("Choose")}, {Texts::tr("Enter"), Texts::tr("Look at it")}},
        ids("instrument last perpetual")};
}

HelpTopic chart()
{
    return {QStringLiteral("chart"), Texts::tr("Chart"),
        Texts::tr("Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent."),
        {{Texts::tr("Wheel"), Texts::tr("Zoom at the cursor")}, {Texts::tr("Drag"), Texts::tr("Move through time")},
            {Texts::tr("Drag a line"), Texts::tr("Move the order or exit")}, {Texts::tr("← →"), Texts::tr("Move by a bar")}},
        ids("candle vwap take-profit stop-loss fill")};
}

HelpTopic ladder()
{
    return {QStringLiteral("ladder"), Texts::tr("Ladder"),
        Texts::tr("The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed."),
        {{Texts::tr("Click a size"), Texts::tr("Armed: limit order at that price")}, {Texts::tr("Drag an own order"), Texts::tr("Move it")},
            {Texts::tr("Right click"), Texts::tr("Cancel own orders at that price and side")}, {Texts::tr("1 to 5"), Texts::tr("Choose a size")}, {Texts::tr("Ctrl+Alt+1 to 5"), Texts::tr("Keep the present size there")},
            {Texts::tr("↑ ↓"), Texts::tr("Move the cursor row")}, {Texts::tr("B, S"), Texts::tr("Armed: buy or sell at the cursor row")},
            {Texts::tr("Delete"), Texts::tr("Cancel at the cursor row")}, {Texts::tr("C or Space"), Texts::tr("Centre the market")}},
        ids("ladder book queue volume-at-price spread imbalance one-click collar")};
}

HelpTopic tape()
{
    return {QStringLiteral("tape"), Texts::tr("Tape"),
        Texts::tr("Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so."),
        {{Texts::tr("Pointer over it"), Texts::tr("Rows stand still; new ones wait")}, {Texts::tr("Space"), Texts::tr("Hold, and go on")},
            {Texts::tr("↑ ↓ Page"), Texts::tr("Walk through the rows")}, {Texts::tr("Home"), Texts::tr("Back to the newest")}, {Texts::tr("Ctrl+C"), Texts::tr("Copy all rows")}},
        ids("tape aggressor last")};
}

HelpTopic ticket()
{
    return {QStringLiteral("ticket"), Texts::tr("Ticket"),
        Texts::tr("An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop."),
        {{Texts::tr("Tab"), Texts::tr("Next field")}, {Texts::tr("↑ ↓"), Texts::tr("One step of the field; with Shift ten")}, {Texts::tr("Enter"), Texts::tr("Review")}},
        ids("limit market tif post-only reduce-only take-profit stop-loss r margin fee slippage worst-loss liquidation algorithm router")};
}

HelpTopic positions()
{
    return {QStringLiteral("positions"), Texts::tr("Positions"),
        Texts::tr("What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed."),
        {{Texts::tr("↑ ↓"), Texts::tr("Choose a row")}, {Texts::tr("Enter"), Texts::tr("Look at its instrument")}, {Texts::tr("Ctrl+C"), Texts::tr("Copy")}},
        ids("position mark pnl r break-even liquidation flatten")};
}

HelpTopic orders()
{
    return {QStringLiteral("orders"), Texts::tr("Orders"), Texts::tr("What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only."),
        {{Texts::tr("Delete"), Texts::tr("Cancel the chosen order")}, {Texts::tr("Ctrl+Shift+C"), Texts::tr("Cancel all entries; exits stay")}},
        ids("limit reduce-only bracket tif unknown-order")};
}

HelpTopic fills()
{
    return {QStringLiteral("fills"), Texts::tr("Fills and closed positions"), Texts::tr("What was traded, at what price and fee; and positions that were closed, with all that they brought."),
        {{Texts::tr("Ctrl+C"), Texts::tr("Copy")}}, ids("fill fee aggressor pnl r")};
}

HelpTopic algorithms()
{
    return {QStringLiteral("algorithms"), Texts::tr("Algorithms"), Texts::tr("Large orders that are worked in small ones: how far they are, at what price so far, and what comes next."),
        {{Texts::tr("↑ ↓"), Texts::tr("Choose a row")}}, ids("algorithm vwap slippage")};
}

HelpTopic execution()
{
    return {QStringLiteral("execution"), Texts::tr("Execution"), Texts::tr("What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did."), {},
        ids("tca arrival shortfall slippage router")};
}

HelpTopic risk()
{
    return {QStringLiteral("risk"), Texts::tr("Risk"), Texts::tr("Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay."), {},
        ids("day-loss var correlation breaker kill drawdown exposure leverage")};
}

HelpTopic log()
{
    return {QStringLiteral("log"), Texts::tr("Log"), Texts::tr("Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows."), {{Texts::tr("Ctrl+C"), Texts::tr("Copy")}},
        ids("reconcile unknown-order kill")};
}

HelpTopic audit()
{
    return {QStringLiteral("audit"), Texts::tr("Audit"), Texts::tr("Who did what, from where, and why it was refused: from the whole journal, back to the account's first day."), {{Texts::tr("Ctrl+C"), Texts::tr("Copy")}},
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
