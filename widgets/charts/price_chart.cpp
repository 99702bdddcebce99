#include "widgets/charts/price_chart.h"

#include "widgets/charts/chart_accessible.h"

#include <QGraphicsScene>

#include <algorithm>
#include <chrono>
#include <utility>

// What a PriceChart shows: history, lines, fills, settings.
namespace jarvis::widgets::charts {
namespace {

constexpr int kAxisMs = 100;
constexpr std::chrono::seconds kNoteShown{8};

} // namespace

PriceChart::PriceChart(QWidget* parent) : QGraphicsView(parent)
{
    installChartAccessibility();
    build();

    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &PriceChart::tick);
    m_axisTimer.setSingleShot(true);
    m_axisTimer.setInterval(kAxisMs);
    connect(&m_axisTimer, &QTimer::timeout, this, &PriceChart::pushAxes);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(kNoteShown);
    connect(&m_noteTimer, &QTimer::timeout, this, [this] {
        m_frame.book.clearNotes();
        markDirty();
    });

    setAccessibleName(tr("Price chart"));
    setAccessibleDescription(tr("Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End "
                                "go to the first and the last bar, Shift with an arrow key reads bar by bar. "
                                "D goes from drawing to drawing, Enter shows its values."));
    m_frame.format = PriceFormat(locale());
    m_frame.colors = ChartColors::fromPalette(palette());
    applyFonts();
    applyColors();
    updateEmptyText();
}

PriceChart::~PriceChart()
{
    // The layers read m_frame while they are removed.
    delete scene();
}

void PriceChart::setInstrument(const QString& symbol, const QString& timeframe, int priceDecimals, qint64 barMs)
{
    cancelLineDrag();
    m_editor.setTool(std::nullopt);
    m_frame.symbol = symbol;
    m_frame.timeframe = timeframe;
    m_frame.barMs = barMs;
    m_frame.store.clear();
    m_frame.fills.clear();
    m_frame.comparison.reset();
    m_frame.book = PriceLineBook();
    m_scale.setAutomatic(true);
    setPriceDecimals(priceDecimals);
    afterHistoryChanged();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_frame.format.setDecimals(decimals);
    m_scale.setStep(m_frame.format.step());
    m_axisWidth = 0;
    markDirty();
}

std::size_t PriceChart::setCandles(std::span<const Candle> candles)
{
    const std::size_t left = m_frame.store.replace(candles);
    afterHistoryChanged();
    return left;
}

void PriceChart::setStore(CandleStore store)
{
    m_frame.store = std::move(store);
    afterHistoryChanged();
}

void PriceChart::afterHistoryChanged()
{
    rebuildDerived();
    m_range.reset(m_frame.store.size());
    m_isOlderAsked = false;
    updateEmptyText();
    keepBarWidth();
}

void PriceChart::prependCandles(std::span<const Candle> older)
{
    const std::size_t before = m_frame.store.size();
    m_frame.store.prepend(older);
    rebuildDerived();
    if (before == 0)
        m_range.reset(m_frame.store.size());
    else
        m_range.prepended(m_frame.store.size() - before);
    m_isOlderAsked = false;
    updateEmptyText();
}

bool PriceChart::applyCandle(const Candle& candle)
{
    if (m_frame.store.updateLast(candle)) {
        m_frame.studies.lastChanged(m_frame.store);
        if (m_frame.style == ChartStyle::HeikinAshi)
            m_frame.averaged.lastChanged(m_frame.store);
        markMoved();
        return true;
    }
    if (!m_frame.store.append(candle))
        return false;
    if (m_frame.store.size() == 1) {
        afterHistoryChanged();
        return true;
    }
    m_frame.studies.appended(m_frame.store);
    if (m_frame.style == ChartStyle::HeikinAshi)
        m_frame.averaged.appended(m_frame.store);
    m_range.appended();
    markMoved();
    return true;
}

void PriceChart::setComparison(const QString& name, std::span<const Candle> candles)
{
    m_frame.comparison.emplace();
    m_frame.comparison->name = name;
    m_frame.comparison->store.replace(candles);
    markDirty();
}

void PriceChart::applyComparison(qint64 barMs, double price)
{
    if (!m_frame.comparison)
        return;
    m_frame.comparison->applyPrice(barMs, price);
    markMoved();
}

void PriceChart::clearComparison()
{
    m_frame.comparison.reset();
    markDirty();
}

void PriceChart::setPriceLines(std::vector<PriceLine> lines)
{
    const std::optional<QString> ended = m_frame.book.setLines(std::move(lines));
    if (ended) {
        m_gesture = {};
        Q_EMIT lineDragCancelled(*ended);
    }
    markMoved();
}

void PriceChart::setFillMarkers(std::vector<FillMarker> fills)
{
    m_frame.fills = std::move(fills);
    std::stable_sort(m_frame.fills.begin(), m_frame.fills.end(), [](const FillMarker& a, const FillMarker& b) { return a.timeMs < b.timeMs; });
    markMoved();
}

void PriceChart::setDragNote(const QString& note)
{
    m_frame.dragNote = note;
    markDirty();
}

void PriceChart::rejectAmend(const QString& id, const QString& reason)
{
    m_frame.book.reject(id, reason);
    m_noteTimer.start();
    markDirty();
}

void PriceChart::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateEmptyText();
}

void PriceChart::setEmptyReason(const QString& reason)
{
    m_emptyReason = reason;
    updateEmptyText();
}

void PriceChart::updateEmptyText()
{
    const QString series = QStringLiteral("%1 %2").arg(m_frame.symbol, m_frame.timeframe).trimmed();
    m_frame.emptyTitle.clear();
    m_frame.emptyReason.clear();
    if (m_frame.store.isEmpty()) {
        if (m_frame.symbol.isEmpty())
            m_frame.emptyTitle = tr("No instrument chosen");
        else if (m_isBusy)
            m_frame.emptyTitle = tr("Loading candles for %1\u2026").arg(series);
        else
            m_frame.emptyTitle = tr("No candles yet for %1").arg(series);
        m_frame.emptyReason = m_emptyReason;
    }
    markDirty();
}

void PriceChart::setColors(const ChartColors& colors)
{
    m_frame.colors = colors;
    applyColors();
}

void PriceChart::setChartStyle(ChartStyle style)
{
    m_frame.style = style;
    if (style == ChartStyle::HeikinAshi)
        m_frame.averaged.rebuild(m_frame.store);
    else
        m_frame.averaged.clear();
    markDirty();
}

void PriceChart::setVolumeVisible(bool isVisible)
{
    m_frame.isVolumeVisible = isVisible;
    markDirty();
}

void PriceChart::setScaleKind(ScaleKind kind)
{
    m_frame.scale = kind;
    m_scale.setLogarithmic(kind == ScaleKind::Logarithmic);
    m_axisWidth = 0;
    markDirty();
}

void PriceChart::setStudies(const std::vector<StudySpec>& specs)
{
    m_frame.studies.set(specs, m_frame.store);
    markDirty();
}

void PriceChart::rebuildDerived()
{
    m_frame.studies.rebuild(m_frame.store);
    if (m_frame.style == ChartStyle::HeikinAshi)
        m_frame.averaged.rebuild(m_frame.store);
}

void PriceChart::setClickTradingEnabled(bool isEnabled, const QString& size)
{
    m_isClickTrading = isEnabled;
    m_frame.clickSize = size;
    m_gesture.price.reset();
    markDirty();
}

void PriceChart::setPriceSnapper(Snapper snapper)
{
    m_snapper = std::move(snapper);
    m_editor.setSnapper([this](double price) { return snapped(price); });
}

void PriceChart::setAutoScale(bool isAutomatic)
{
    m_scale.setAutomatic(isAutomatic);
    markDirty();
}

QString PriceChart::valueText() const
{
    if (m_frame.store.isEmpty())
        return m_frame.emptyTitle;
    const PriceFormat& format = m_frame.format;
    if (const Drawing* chosen = m_drawings.chosen())
        return describe(*chosen, format);
    const Candle bar = m_frame.store.at(m_frame.legendBar());
    return tr("%1 %2: open %3, high %4, low %5, close %6, volume %7")
        .arg(m_frame.symbol, m_frame.timeframe, format.price(bar.open), format.price(bar.high), format.price(bar.low),
            format.price(bar.close), format.volume(bar.volume));
}

} // namespace jarvis::widgets::charts
