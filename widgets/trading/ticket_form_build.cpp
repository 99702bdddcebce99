// How the ticket's inputs are laid out, named and connected.

#include "widgets/trading/ticket_form.h"

#include "widgets/base/metrics.h"
#include "widgets/base/number_field.h"
#include "widgets/base/number_style.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/trading/ticket_exit_row.h"
#include "widgets/trading/ticket_layout.h"
#include "widgets/trading/ticket_size_row.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace jarvis::widgets::trading {
namespace {

constexpr int kTakeButtonWidth = 44;

} // namespace

void TicketForm::build()
{
    m_sides->setObjectName(QStringLiteral("ticketSide"));
    m_sides->setAccessibleName(tr("Side"));
    m_sides->addSegment(tr("Buy"), base::Tone::Up);
    m_sides->addSegment(tr("Sell"), base::Tone::Down);
    m_types->setObjectName(QStringLiteral("ticketType"));
    m_types->setAccessibleName(tr("Order type"));
    m_types->addSegment(tr("Limit"));
    m_types->addSegment(tr("Market"));
    m_types->addSegment(tr("Stop"), base::Tone::Plain, tr("stop market"));
    m_types->setToolTip(tr("Limit: at the price or better. Market: at once. Stop: at market once the mark reaches the stop price."));
    m_forces->setObjectName(QStringLiteral("ticketTimeInForce"));
    m_forces->setAccessibleName(tr("Time in force"));
    m_forces->addSegment(tr("GTC"), base::Tone::Plain, tr("good till cancelled"));
    m_forces->addSegment(tr("IOC"), base::Tone::Plain, tr("immediate or cancel"));
    m_forces->addSegment(tr("FOK"), base::Tone::Plain, tr("fill or kill"));
    m_forces->addSegment(tr("GTD"), base::Tone::Plain, tr("good till date"));
    m_forces->setToolTip(tr("How long it rests. GTC: until cancelled. IOC: what fills at once. FOK: all at once or nothing. GTD: until a time."));
    m_goodTill->setObjectName(QStringLiteral("ticketGoodTill"));
    m_goodTill->setAccessibleName(tr("Good till"));
    m_goodTill->setDisplayFormat(base::dateFormat(QStringLiteral("HH:mm:ss")));
    m_goodTill->setButtonSymbols(QAbstractSpinBox::NoButtons);

    for (base::SegmentedControl* control : {m_sides, m_types, m_forces})
        shrinkable(control);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * base::kGrid);
    for (QWidget* part : {static_cast<QWidget*>(m_sides), static_cast<QWidget*>(m_types), static_cast<QWidget*>(m_forces),
             static_cast<QWidget*>(m_goodTill), buildOptions(), static_cast<QWidget*>(m_size), buildPriceRow(), buildRouting()})
        column->addWidget(part);
    auto* exits = new QVBoxLayout;
    exits->setSpacing(base::kGrid);
    exits->addWidget(m_takeProfit);
    exits->addWidget(m_stopLoss);
    column->addLayout(exits);
    column->addWidget(buildMore());

    QWidget* const order[] = {m_sides, m_types, m_forces, m_goodTill, m_postOnly, m_reduceOnly, m_moreToggle, m_size->modes(), m_size->field(), m_price,
        m_trigger, m_takeBid, m_takeAsk, m_routing, m_takeProfit->field(), m_takeProfit->modes(), m_stopLoss->field(), m_stopLoss->modes(), m_trailing, m_timeStop};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget* TicketForm::buildOptions()
{
    m_postOnly->setObjectName(QStringLiteral("ticketPostOnly"));
    m_postOnly->setToolTip(tr("Refused when it would take from the book: pays the maker fee or nothing."));
    m_reduceOnly->setObjectName(QStringLiteral("ticketReduceOnly"));
    m_reduceOnly->setToolTip(tr("Only makes a position smaller; needs no exits."));
    auto* more = new QToolButton(this);
    more->setObjectName(QStringLiteral("ticketMore"));
    more->setText(tr("More"));
    more->setAccessibleName(tr("Trailing and time stop"));
    more->setToolTip(tr("More ways out: a stop that follows the mark, and a close after a time."));
    more->setCheckable(true);
    more->setArrowType(Qt::RightArrow);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setFocusPolicy(Qt::StrongFocus);
    connect(more, &QToolButton::toggled, this, [more](bool isOpen) { more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow); });
    m_moreToggle = more;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(m_postOnly);
    layout->addWidget(m_reduceOnly);
    layout->addStretch(1);
    layout->addWidget(m_moreToggle);
    return row;
}

QWidget* TicketForm::buildPriceRow()
{
    m_price->setObjectName(QStringLiteral("ticketPrice"));
    m_price->setAccessibleName(tr("Limit price"));
    m_trigger->setObjectName(QStringLiteral("ticketTrigger"));
    m_trigger->setAccessibleName(tr("Stop price"));
    m_takeBid->setObjectName(QStringLiteral("ticketBid"));
    m_takeBid->setAccessibleName(tr("Use the best bid"));
    m_takeAsk->setObjectName(QStringLiteral("ticketAsk"));
    m_takeAsk->setAccessibleName(tr("Use the best ask"));
    auto* atMarket = new QLabel(tr("at market, from the book"), this);
    atMarket->setObjectName(QStringLiteral("ticketAtMarket"));
    atMarket->setFixedHeight(base::kInputHeight);
    base::setRole(atMarket, base::LabelRole::Secondary);
    m_priceRow = new QWidget(this);
    auto* grid = ticketRowGrid(m_priceRow, tr("Price"), tr("Price"), m_price);
    m_priceWord = m_priceRow->findChild<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    grid->addWidget(m_price, 0, 1);
    grid->addWidget(m_trigger, 0, 1);
    grid->addWidget(atMarket, 0, 1);
    for (QPushButton* button : {m_takeBid, m_takeAsk}) {
        button->setFixedWidth(kTakeButtonWidth);
        base::setRole(button, base::ButtonRole::Flat);
    }
    grid->addWidget(m_takeBid, 0, 2);
    grid->addWidget(m_takeAsk, 0, 3);
    return m_priceRow;
}

QWidget* TicketForm::buildRouting()
{
    m_routing->setObjectName(QStringLiteral("ticketRouting"));
    m_routing->setAccessibleName(tr("Route"));
    m_routing->addSegment(tr("This venue"));
    m_routing->addSegment(tr("Automatic"), base::Tone::Plain, tr("automatic: the cheapest way through all venues"));
    m_routing->setCurrent(0);
    m_routing->setToolTip(tr("Automatic divides it over every venue that lists the same, where that is cheaper with all costs. What rests in a book, or only reduces, stays."));
    shrinkable(m_routing);
    m_routingRow = new QWidget(this);
    auto* grid = ticketRowGrid(m_routingRow, tr("Route"), tr("Where it goes"), m_routing);
    grid->addWidget(m_routing, 0, 1);
    grid->setColumnStretch(1, 1);
    m_routingRow->hide();
    return m_routingRow;
}

QWidget* TicketForm::buildMore()
{
    m_trailing->setObjectName(QStringLiteral("ticketTrailing"));
    m_trailing->setAccessibleName(tr("Trailing distance"));
    m_trailing->setPlaceholderText(tr("distance"));
    m_timeStop->setObjectName(QStringLiteral("ticketTimeStop"));
    m_timeStop->setAccessibleName(tr("Time stop in minutes"));
    m_timeStop->setPlaceholderText(tr("minutes"));
    m_more = new QWidget(this);
    auto* grid = ticketRowGrid(m_more, tr("Trail"), tr("The stop follows the mark at this distance and never loosens"), m_trailing);
    auto* timeWord = new QLabel(tr("Time"), m_more);
    timeWord->setToolTip(tr("Closes at market when the position is this many minutes old"));
    timeWord->setBuddy(m_timeStop);
    base::setRole(timeWord, base::LabelRole::Secondary);
    grid->addWidget(m_trailing, 0, 1);
    grid->addWidget(timeWord, 0, 2);
    grid->addWidget(m_timeStop, 0, 3);
    grid->setColumnStretch(3, 1);
    m_more->hide();
    connect(m_moreToggle, &QAbstractButton::toggled, m_more, &QWidget::setVisible);
    return m_more;
}

void TicketForm::connectInputs()
{
    connect(m_sides, &base::SegmentedControl::chosen, this, [this](int index) {
        setSide(index == 0 ? Side::Buy : Side::Sell);
        onQuote();
        onChange();
    });
    connect(m_types, &base::SegmentedControl::chosen, this, [this](int index) {
        constexpr OrderType types[] = {OrderType::Limit, OrderType::Market, OrderType::StopMarket};
        setType(types[index]);
    });
    const auto onOption = [this] {
        applyOptions();
        onChange();
    };
    connect(m_forces, &base::SegmentedControl::chosen, this, [this, onOption](int index) {
        constexpr TimeInForce forces[] = {TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
        m_force = forces[index];
        onOption();
    });
    connect(m_routing, &base::SegmentedControl::chosen, this, &TicketForm::onChange);
    connect(m_goodTill, &QDateTimeEdit::dateTimeChanged, this, &TicketForm::onChange);
    connect(m_postOnly, &QCheckBox::toggled, this, onOption);
    connect(m_reduceOnly, &QCheckBox::toggled, this, onOption);
    connect(m_size, &TicketSizeRow::edited, this, &TicketForm::onChange);
    for (TicketExitRow* row : {m_takeProfit, m_stopLoss})
        connect(row, &TicketExitRow::edited, this, &TicketForm::onChange);
    for (base::NumberField* field : {m_price, m_trigger, m_trailing, m_timeStop})
        connect(field, &base::NumberField::valueChanged, this, &TicketForm::onChange);
    for (base::NumberField* field : {m_size->field(), m_takeProfit->field(), m_stopLoss->field()})
        connect(field, &base::NumberField::valueChanged, this, &TicketForm::onChange);
    const auto take = [this](Side side) {
        if (const auto price = best(side))
            m_price->setPrice(*price);
    };
    connect(m_takeBid, &QPushButton::clicked, this, [take] { take(Side::Buy); });
    connect(m_takeAsk, &QPushButton::clicked, this, [take] { take(Side::Sell); });

    connect(&m_context, &TradeContext::instrumentChanged, this, [this] {
        onInstrument();
        onChange();
    });
    connect(&m_context.desk(), &TradeContext::ticketWanted, this, [this](TradeContext& from, Side side, std::optional<Price> limitPrice) {
        // A price of one instrument must not stand in a ticket of another.
        m_context.setLink(from.link());
        m_context.setInstrument(from.instrumentId());
        fill(side, limitPrice);
    });
    connect(&m_context.session(), &session::EngineSession::snapshotApplied, this, &TicketForm::onInstrument);
    connect(&m_context.session(), &session::EngineSession::limitsChanged, this,
        [this] { m_size->setRiskLimit(m_context.model().limits().riskPerTrade); });
    connect(&m_context.session(), &session::EngineSession::quotesChanged, this, [this](const std::vector<InstrumentId>& changed) {
        if (std::find(changed.begin(), changed.end(), m_context.instrumentId()) != changed.end())
            onQuote();
    });
}

} // namespace jarvis::widgets::trading
