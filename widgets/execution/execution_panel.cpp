#include "widgets/execution/execution_panel.h"

#include "widgets/base/elided_label.h"
#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/execution/order_story.h"
#include "widgets/models/cost_groups_model.h"
#include "widgets/models/order_costs_model.h"
#include "widgets/trading/table_panel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::execution {
namespace {

constexpr CostGrouping kGroupings[] = {CostGrouping::Venue, CostGrouping::Symbol, CostGrouping::Tactic, CostGrouping::Hour};

QString bpsText(Money cost, Money of)
{
    const auto bps = models::costBps(cost, of);
    return bps ? base::formatDecimal(Decimal{std::llround(std::clamp(*bps, -1.0e6, 1.0e6) * 100), 2}, 2) + QStringLiteral(" bp") : base::unknownText();
}

} // namespace

ExecutionPanel::ExecutionPanel(trading::TradeContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_feed(context.session(), [this] { return !visibleRegion().isEmpty(); }) // a tab that lies behind another is not hidden
    , m_bar(new QWidget(this))
    , m_views(new base::SegmentedControl(m_bar))
    , m_figures(new base::ElidedLabel(m_bar))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_story(new OrderStoryView(this))
{
    setObjectName(QStringLiteral("executionPanel"));
    setAccessibleName(tr("Execution"));
    m_views->setAccessibleName(tr("What to show the cost of"));
    for (const QString& view : {tr("Orders"), tr("Venues"), tr("Symbols"), tr("Algorithms"), tr("Hours")})
        m_views->addSegment(view);
    m_views->setCurrent(0);
    base::setRole(m_figures, base::LabelRole::Secondary);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    const QString nothing = tr("Nothing was traded yet. What an order costs against the market at its decision, at its arrival and after its "
                               "fills is shown here once it is over.");
    m_orders = new trading::TablePanel(std::make_unique<models::OrderCostsModel>(m_feed), tr("Costs of single orders"), nothing, this);
    m_orders->setObjectName(QStringLiteral("orderCostsPanel"));
    auto groupsModel = std::make_unique<models::CostGroupsModel>(m_feed);
    m_groupsModel = groupsModel.get();
    m_groups = new trading::TablePanel(std::move(groupsModel), tr("Costs in groups"), nothing, this);
    m_groups->setObjectName(QStringLiteral("costGroupsPanel"));
    m_splitter->addWidget(m_orders);
    m_splitter->addWidget(m_story);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_groups);

    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(2 * base::kGrid, 0, 0, 0);
    row->setSpacing(3 * base::kGrid);
    row->addWidget(m_views);
    row->addWidget(m_figures, 1);
    m_orders->bar()->hide();
    m_groups->bar()->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);

    connect(m_views, &base::SegmentedControl::currentChanged, this, &ExecutionPanel::showView);
    connect(&m_feed, &models::CostFeed::changed, this, [this] {
        showSummary();
        if (m_orders->selectedRow() == 0 && !m_feed.report().orders.empty())
            m_orders->selectRow(m_feed.report().orders.front().cost.order.value);
        showStory();
    });
    connect(m_orders->table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExecutionPanel::showStory);
    setFocusProxy(m_views);
    showSummary();
}

void ExecutionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed.refresh();
}

void ExecutionPanel::showView(int view)
{
    if (view > 0)
        m_groupsModel->setGrouping(kGroupings[view - 1]);
    m_stack->setCurrentIndex(view > 0 ? 1 : 0);
}

void ExecutionPanel::showSummary()
{
    // Each order has one venue, so that these add up to everything.
    CostTotals all;
    for (const CostGroup& group : m_feed.report().groups) {
        if (group.by != CostGrouping::Venue)
            continue;
        all.value += group.totals.value;
        all.fee += group.totals.fee;
        all.slippage += group.totals.slippage;
        all.arrivalValue += group.totals.arrivalValue;
        all.delay += group.totals.delay;
        all.opportunity += group.totals.opportunity;
        all.realisedCost += group.totals.realisedCost;
        all.error += group.totals.error;
    }
    if (all.value <= Money::zero())
        return m_figures->setText(QString());
    QString text = tr("Shortfall %1  ·  slippage %2  ·  fees %3")
                       .arg(bpsText(all.delay + all.slippage + all.opportunity + all.fee, all.value), bpsText(all.slippage, all.arrivalValue),
                           bpsText(all.fee, all.value));
    const double cost = all.realisedCost.absolute().toDouble();
    if (cost > 0) {
        const double accuracy = std::clamp(1.0 - all.error.toDouble() / cost, 0.0, 1.0);
        text += tr("  ·  expected right: %1 %").arg(accuracy * 100, 0, 'f', 0);
    }
    text += tr("  ·  traded %1").arg(base::formatMoney(all.value));
    QStringList uncertain;
    for (const CostForecast& forecast : m_feed.report().forecasts) {
        const Instrument* is = m_context.model().instrument(forecast.instrument);
        if (forecast.isUncertain() && is)
            uncertain << QString::fromStdString(is->symbol());
    }
    if (!uncertain.isEmpty())
        text += tr("  ·  forecasts are uncertain for %1").arg(base::listText(uncertain));
    m_figures->setText(text);
}

void ExecutionPanel::showStory()
{
    const OrderId id{m_orders->selectedRow()};
    const api::OrderCostStory* order = m_feed.story(id);
    const Instrument* is = order ? m_context.model().instrument(order->cost.instrument) : nullptr;
    if (!is)
        return m_story->clear();
    std::vector<Fill> fills;
    Quantity told;
    for (const session::BookedFill& booked : m_context.model().fills()) {
        if (booked.fill.order == id) {
            fills.push_back(booked.fill);
            told += booked.fill.quantity;
        }
    }
    if (told != order->cost.filled)
        fills.clear(); // some are forgotten: the average tells of all of them
    m_story->show(tellStory(*order, *is, fills, m_feed.route(id)));
}

} // namespace jarvis::widgets::execution
