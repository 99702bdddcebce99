#include "widgets/trading/chart_panel.h"

#include "engine/model/r_multiple.h"
#include "widgets/base/elided_label.h"
#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/number_style.h"
#include "widgets/base/reason_text.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/steady_room.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/chart_bar.h"
#include "widgets/trading/chart_price.h"
#include "widgets/trading/line_ids.h"
#include "widgets/trading/one_click.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr std::uint32_t kBarsPerLoad = 3'000;
constexpr int kFramesWidth = 296;
constexpr int kFramesWidthLeast = 240; ///< where a price of many digits needs the room

charts::Side chartSide(Side side)
{
    return side == Side::Buy ? charts::Side::Buy : charts::Side::Sell;
}

std::vector<charts::StudySpec> usualStudies()
{
    using charts::StudyColor;
    using charts::StudyKind;
    charts::StudySpec slow = charts::usualStudy(StudyKind::Ema, StudyColor::Warn);
    slow.parameters[0] = 50;
    return {charts::usualStudy(StudyKind::Ema), slow, charts::usualStudy(StudyKind::Vwap, StudyColor::Text),
        charts::usualStudy(StudyKind::Rsi)};
}

} // namespace

ChartPanel::ChartPanel(TradeContext& context, const SharedByCharts& shared, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new charts::PriceChart(this))
    , m_bar(new ChartBar(*m_chart, this))
    , m_last(new base::NumberLabel(this))
    , m_change(new base::ElidedLabel(this))
    , m_frames(new base::SegmentedControl(this))
{
    setObjectName(QStringLiteral("chartPanel"));
    auto* header = new QWidget(this);
    buildHeader(header);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_bar);
    layout->addWidget(m_chart, 1);
    setFocusProxy(m_chart);
    m_chart->setLocale(base::numberLocale());
    m_chart->setStudies(usualStudies());
    m_chart->setPriceSnapper([this](double price) {
        const Instrument* is = m_context.instrument();
        const auto snapped = is ? priceFromChart(*is, price) : std::nullopt;
        return snapped ? is->toDouble(*snapped) : price;
    });
    applyColors();

    using session::EngineSession;
    EngineSession& session = m_context.session();
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, &ChartPanel::applyColors);
    connect(&m_context, &TradeContext::instrumentChanged, this, &ChartPanel::load);
    connect(&session, &EngineSession::snapshotApplied, this, &ChartPanel::load);
    connect(&session, &EngineSession::candlesChanged, this, &ChartPanel::onCandles);
    connect(&session, &EngineSession::ordersChanged, this, &ChartPanel::showLines);
    connect(&session, &EngineSession::positionsChanged, this, &ChartPanel::showLines);
    connect(&session, &EngineSession::fillsAdded, this, &ChartPanel::showFills);
    connect(&session, &EngineSession::quotesChanged, this, &ChartPanel::showQuote);
    connect(&session, &EngineSession::freshnessChanged, this, &ChartPanel::showQuote);
    m_words.setSingleShot(true);
    m_words.setInterval(base::kWordsMs);
    connect(&m_words, &QTimer::timeout, this, &ChartPanel::showChange);
    connect(&session, &EngineSession::commandSettled, this, &ChartPanel::onSettled);
    connect(m_chart, &charts::PriceChart::olderHistoryWanted, this, &ChartPanel::loadOlder);
    connect(m_chart, &charts::PriceChart::lineDragged, this, &ChartPanel::showDragNote);
    connect(m_chart, &charts::PriceChart::lineDropped, this,
        [this](const QString& line, double, double newPrice) { onDropped(line, newPrice); });
    connect(m_chart, &charts::PriceChart::lineCancelRequested, this, &ChartPanel::onCancelAsked);
    connect(m_chart, &charts::PriceChart::priceClicked, this, &ChartPanel::onClicked);
    connect(m_chart, &charts::PriceChart::priceClickIgnored, &m_context, &TradeContext::note);
    connect(m_frames, &base::SegmentedControl::chosen, this, [this](int index) { setTimeframe(kAllTimeframes[index]); });
    m_shared = shared;
    connect(&m_context.arming(), &session::Arming::changed, this, &ChartPanel::showClickOffer);
    connectTools();
    load();
}

void ChartPanel::buildHeader(QWidget* header)
{
    header->setFixedHeight(base::kPanelTitle + 2 * base::kGrid);
    header->setObjectName(QStringLiteral("panelTitle"));
    header->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(3 * base::kGrid, 0, 2 * base::kGrid, 0);
    row->setSpacing(base::kGrid); // all of the desk must find room on 1280 px, and this row is what keeps the chart wide
    base::setRole(m_change, base::LabelRole::Secondary);
    m_last->setFontRole(base::FontRole::Figure, QFont::DemiBold);
    m_last->setFlashes(true);
    m_last->setAccessibleName(tr("Last price"));
    m_frames->setAccessibleName(tr("Timeframe"));
    for (const Timeframe timeframe : kAllTimeframes)
        m_frames->addSegment(base::text(timeframe));
    m_frames->setCurrent(static_cast<int>(m_timeframe) - 1);
    m_frames->setMinimumWidth(kFramesWidthLeast);
    m_frames->setMaximumWidth(kFramesWidth);
    row->addWidget(m_last);
    // What does not fit is left out, before the chart asks for more room than there is.
    row->addWidget(new base::SteadyRoom(m_change), 1);
    row->addWidget(m_frames);
}

void ChartPanel::addHeaderWidget(QWidget* widget)
{
    static_cast<QHBoxLayout*>(m_frames->parentWidget()->layout())->insertWidget(0, widget);
}

void ChartPanel::applyColors()
{
    const base::ThemeColors& from = base::theme();
    charts::ChartColors colors;
    colors.panel = from.panel;
    colors.raised = from.raised;
    colors.line = from.line;
    colors.text = from.text;
    colors.text2 = from.text2;
    colors.text3 = from.text3;
    colors.accent = from.accent;
    colors.up = from.up;
    colors.down = from.down;
    colors.warn = from.warn;
    m_chart->setColors(colors);
}

void ChartPanel::setTimeframe(Timeframe timeframe)
{
    m_timeframe = timeframe;
    m_frames->setCurrent(static_cast<int>(timeframe) - 1);
    load();
}

charts::Candle ChartPanel::toBar(const Instrument& is, const Candle& candle)
{
    return {toMillis(candle.openTime), is.toDouble(candle.open), is.toDouble(candle.high), is.toDouble(candle.low), is.toDouble(candle.close),
        is.toDouble(candle.volume)};
}

void ChartPanel::load()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    m_chart->setInstrument(QString::fromStdString(is->symbol()), base::text(m_timeframe), is->priceDecimals(),
        std::chrono::duration_cast<std::chrono::milliseconds>(lengthOf(m_timeframe)).count());
    m_chart->setBusy(true);
    const quint64 number = ++m_loadNumber;
    m_context.session().candles({is->id(), m_timeframe, {}, kBarsPerLoad}, this, [this, number](const auto& answer) {
        if (number != m_loadNumber || !m_context.instrument())
            return;
        m_chart->setBusy(false);
        if (!answer) {
            m_chart->setEmptyReason(base::sentence(answer.error()));
            return;
        }
        std::vector<charts::Candle> bars;
        bars.reserve(answer->candles.size());
        for (const Candle& candle : answer->candles)
            bars.push_back(toBar(*m_context.instrument(), candle));
        m_chart->setCandles(bars);
        showFills();
        loadComparison();
    });
    loadDrawings();
    showClickOffer();
    showLines();
    showQuote();
    showChange();
}

void ChartPanel::loadOlder(qint64 beforeMs)
{
    const quint64 number = m_loadNumber;
    m_context.session().candles(
        {m_context.instrumentId(), m_timeframe, timestampFromMillis(beforeMs), kBarsPerLoad}, this, [this, number](const auto& answer) {
            if (number != m_loadNumber || !answer || answer->candles.empty())
                return;
            std::vector<charts::Candle> bars;
            for (const Candle& candle : answer->candles)
                bars.push_back(toBar(*m_context.instrument(), candle));
            m_chart->prependCandles(bars);
            if (m_chart->frame().comparison)
                loadComparison();
        });
}

void ChartPanel::onCandles(const std::vector<api::CandleUpdate>& updates)
{
    for (const api::CandleUpdate& update : updates) {
        if (update.instrument == m_context.instrumentId() && update.timeframe == m_timeframe && m_context.instrument())
            m_chart->applyCandle(toBar(*m_context.instrument(), update.candle));
    }
}

void ChartPanel::showLines()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    std::vector<charts::PriceLine> lines;
    const auto add = [&lines, is](const QString& id, Price price, charts::PriceLine::Kind kind, Side side, const QString& label, bool isDraggable,
                         bool isPending) {
        lines.push_back({id, is->toDouble(price), kind, chartSide(side), label, isDraggable, isPending});
    };
    const ScaleOut* scaleOut = m_context.model().scaleOut(is->id());
    Quantity ofRungs;
    for (const auto& [id, order] : m_context.model().orders()) {
        const auto price = order.limitPrice ? order.limitPrice : order.triggerPrice;
        const bool isRung = scaleOut && scaleOut->has(id);
        if (order.instrument != is->id() || !order.isLive() || (order.role != OrderRole::Entry && !isRung) || !price)
            continue;
        const bool isPending = order.pendingAmend || order.isCancelRequested || order.state == OrderState::Pending || order.state == OrderState::Sent;
        ofRungs += isRung ? order.remaining() : Quantity::zero();
        add(orderLine(id), *price, isRung ? charts::PriceLine::Kind::TakeProfit : charts::PriceLine::Kind::Order, order.side, base::formatQuantity(*is, order.remaining()), true, isPending);
    }
    if (const Position* position = m_context.model().position(is->id())) {
        const QString size = base::formatQuantity(*is, position->held.absolute());
        const bool isPlacing = position->protection != Protection::Protected;
        add(entryLine(), position->averageEntry(*is), charts::PriceLine::Kind::Entry, position->side(), size, false, false);
        const QString rest = base::formatQuantity(*is, std::max(position->held.absolute() - ofRungs, Quantity::zero()));
        if (position->exits.takeProfit)
            add(takeProfitLine(), *position->exits.takeProfit, charts::PriceLine::Kind::TakeProfit, opposite(position->side()), rest, true, isPlacing);
        if (position->exits.stopLoss)
            add(stopLossLine(), *position->exits.stopLoss, charts::PriceLine::Kind::StopLoss, opposite(position->side()), size, true, isPlacing);
    }
    m_chart->setPriceLines(std::move(lines));
}

void ChartPanel::showFills()
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    std::vector<charts::FillMarker> markers;
    for (const session::BookedFill& booked : m_context.model().fills()) {
        const Fill& fill = booked.fill;
        if (fill.instrument != is->id())
            continue;
        markers.push_back({toMillis(fill.time), is->toDouble(fill.price), fill.side == Side::Buy,
            tr("%1 %2 at %3 · %4").arg(base::text(fill.side), base::formatQuantity(*is, fill.quantity), base::formatPrice(*is, fill.price), base::text(fill.role))});
    }
    m_chart->setFillMarkers(std::move(markers));
}

void ChartPanel::showQuote()
{
    const Instrument* is = m_context.instrument();
    const api::Quote* quote = is ? m_context.model().market().quote(is->id()) : nullptr;
    if (!quote) {
        m_last->setText(base::unknownText());
        m_change->clear();
        return;
    }
    m_last->setText(base::formatPrice(*is, quote->last));
    showComparedQuote();
    m_last->setStale(!quote->isTradable || m_context.session().isStale(is->id()));
    if (!quote->last || !quote->open24h)
        return;
    const Ratio change = base::changeRatio(*quote->open24h, *quote->last);
    m_last->setTone(change.e8 < 0 ? base::Tone::Down : change.e8 > 0 ? base::Tone::Up : base::Tone::Plain);
    if (!m_words.isActive())
        m_words.start();
}

void ChartPanel::showChange()
{
    const Instrument* is = m_context.instrument();
    const api::Quote* quote = is ? m_context.model().market().quote(is->id()) : nullptr;
    if (!quote || !quote->last || !quote->open24h)
        return m_change->clear();
    const Ratio change = base::changeRatio(*quote->open24h, *quote->last);
    const QString words = tr("%1  ·  mark %2  ·  funding %3")
                              .arg(base::formatPercent(change, 2, base::Sign::Always), base::formatPrice(*is, quote->mark),
                                  base::formatPercent(quote->fundingRate, 4, base::Sign::Always));
    // First what is wrong: in a narrow chart the rest gives way.
    m_change->setText(m_context.session().isStale(is->id()) ? tr("data %1 old  ·  %2").arg(base::formatDuration(m_context.session().dataAge(is->id())), words) : words);
}

void ChartPanel::showDragNote(const QString& line, double price)
{
    const Instrument* is = m_context.instrument();
    const auto exact = is ? priceFromChart(*is, price) : std::nullopt;
    if (!exact)
        return m_chart->setDragNote({});
    if (const auto id = orderOfLine(line)) {
        const Order* order = m_context.model().order(*id);
        return m_chart->setDragNote(order ? tr("worth %1").arg(base::formatMoney(is->notional(*exact, order->remaining()))) : QString());
    }
    const Position* position = m_context.model().position(is->id());
    if (!position || position->isFlat())
        return m_chart->setDragNote({});
    const Money gain = position->unrealised(*is, *exact);
    m_chart->setDragNote(tr("P&L %1 · %2 before fees").arg(base::formatPnl(gain), base::formatR(milliR(gain, position->initialRisk))));
}

void ChartPanel::onDropped(const QString& line, double newPrice)
{
    const Instrument* is = m_context.instrument();
    const auto price = is ? priceFromChart(*is, newPrice) : std::nullopt;
    if (!price) {
        m_chart->rejectAmend(line, tr("There is no such price."));
        return;
    }
    session::EngineSession& session = m_context.session();
    if (const auto id = orderOfLine(line)) {
        const Order* order = m_context.model().order(*id);
        if (!order)
            return;
        const bool isLimit = order->limitPrice.has_value();
        track(session.amend(*id, order->quantity, isLimit ? price : std::nullopt, isLimit ? std::nullopt : price), line);
        return;
    }
    const Position* position = m_context.model().position(is->id());
    if (!position)
        return;
    ExitPlan exits = position->exits;
    (line == takeProfitLine() ? exits.takeProfit : exits.stopLoss) = price;
    track(session.setExits(is->id(), exits), line);
}

void ChartPanel::track(const session::EngineSession::Sent& sent, const QString& line)
{
    if (sent)
        m_asked.insert(QString::fromStdString(sent->toHex()), line);
    else
        m_chart->rejectAmend(line, base::sentence(sent.error()));
}

void ChartPanel::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    const QString line = m_asked.take(QString::fromStdString(id.toHex()));
    if (!line.isEmpty() && outcome.refusal)
        m_chart->rejectAmend(line, base::refusalText(*outcome.refusal, m_context.instrument()).sentence());
}

void ChartPanel::onCancelAsked(const QString& line)
{
    const auto id = orderOfLine(line);
    if (!id) {
        m_context.note(tr("A position keeps both exits: drag them, or close the position."));
        return;
    }
    m_context.follow(m_context.session().cancel(*id), tr("Cancel"));
}

void ChartPanel::showClickOffer()
{
    const auto& armed = m_context.arming().armed();
    const Instrument* is = m_context.instrument();
    const bool isOffered = m_shared.oneClick && armed && is && armed->instrument == is->id();
    m_chart->setClickTradingEnabled(isOffered, isOffered ? base::formatQuantity(*is, armed->size) : QString());
}

void ChartPanel::onClicked(double price, charts::Side side)
{
    const Instrument* is = m_context.instrument();
    if (const auto exact = is && m_shared.oneClick ? priceFromChart(*is, price) : std::nullopt)
        m_shared.oneClick->placeAsArmed(is->id(), side == charts::Side::Buy ? Side::Buy : Side::Sell, *exact);
}

} // namespace jarvis::widgets::trading
