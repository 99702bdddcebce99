#pragma once

#include "widgets/charts/chart_frame.h"
#include "widgets/charts/drawing_editor.h"
#include "widgets/charts/price_scale.h"
#include "widgets/charts/visible_range.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QImage>
#include <QTimer>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QChart;
class QValueAxis;

namespace jarvis::widgets::charts {

class LayerItem;

/// The price chart: candles with volume, indicators over it and in panes, orders, exits and fills.
///
/// It draws plain series and knows nothing of the engine. Qt Charts holds the axes, their frame and the
/// domain; everything else is painted by layers of our own over a CandleStore, in one frame at most
/// every 16 ms and only when something changed.
///
/// Mouse: the wheel zooms at the cursor; dragging pans; dragging or turning the wheel on the price axis
/// scales it and a double click makes it automatic again; dragging the time axis zooms; dragging the upper edge
/// of a pane makes it higher or lower. A draggable line
/// is moved with the left button, any order or exit is asked to be cancelled with the right one.
/// Keys: arrows pan, Shift+Left/Right move the crosshair bar by bar, + and - zoom, Home, End, Page Up,
/// Page Down, A for the automatic scale, 1 to 5 for candles, bars, line, area and Heikin-Ashi, G for the
/// logarithmic and P for the percent scale (again: the linear one), Esc gives a drag up.
///
/// Drawings: T, H, R, F and X take up the tool for a trend line, a level, a rectangle, a retracement and a text; Shift with
/// the arrows moves the crosshair and Enter sets a point there, as a press does. D and Shift+D choose the next drawing and
/// the one before, Alt with the arrows moves it, Enter asks for its values, L locks it, Delete removes it, Ctrl+Z and
/// Ctrl+Y undo and redo, M switches the magnet, Esc puts the tool away.
///
/// Threads: GUI thread only.
class PriceChart : public QGraphicsView {
    Q_OBJECT
public:
    using Snapper = std::function<double(double)>;

    explicit PriceChart(QWidget* parent = nullptr);
    ~PriceChart() override;

    // -- what is shown -------------------------------------------------------------------------
    /// Names the series; empties the chart, and returns to an automatic scale at the newest bar.
    /// `barMs` is the timeframe in milliseconds; 0 takes it from the bars.
    void setInstrument(const QString& symbol, const QString& timeframe, int priceDecimals, qint64 barMs = 0);
    void setPriceDecimals(int decimals);

    /// Replaces the history, oldest first. Rows that cannot be drawn are left out: returns how many.
    std::size_t setCandles(std::span<const Candle> candles);
    /// The same with a store built elsewhere, for long histories.
    void setStore(CandleStore store);
    /// Puts older bars in front; the view stays on the bars it shows.
    void prependCandles(std::span<const Candle> older);
    /// A bar as a feed brings it: the last one again, or the next. False for an older or an unusable one.
    bool applyCandle(const Candle& candle);
    const CandleStore& store() const { return m_frame.store; }
    const Studies& studies() const { return m_frame.studies; }

    /// Another instrument as a line of changes in percent. Replaces the one before; setInstrument() takes it away.
    void setComparison(const QString& name, std::span<const Candle> candles);
    /// Its last trade while the bar that begins at `barMs` is open.
    void applyComparison(qint64 barMs, double price);
    void clearComparison();

    void setPriceLines(std::vector<PriceLine> lines);
    void setFillMarkers(std::vector<FillMarker> fills);
    const PriceLineBook& priceLines() const { return m_frame.book; }

    /// What it would mean to let go of the line in hand here, said beside its price; until the drag ends.
    void setDragNote(const QString& note);

    /// The answer "no" to lineDropped(): the wish disappears, the line stays, `reason` is shown at it for
    /// some seconds. The answer "yes" is setPriceLines() with the line at its new price.
    void rejectAmend(const QString& id, const QString& reason);

    /// While there are no candles: that they are being loaded, or why there are none.
    void setBusy(bool isBusy);
    void setEmptyReason(const QString& reason);

    // -- how it looks --------------------------------------------------------------------------
    void setColors(const ChartColors& colors);
    void setChartStyle(ChartStyle style);
    ChartStyle chartStyle() const { return m_frame.style; }
    void setVolumeVisible(bool isVisible);
    void setScaleKind(ScaleKind kind);
    ScaleKind scaleKind() const { return m_frame.scale; }
    /// The indicators, in the order of legend and panes. The VWAP is shown for bars shorter than a day.
    void setStudies(const std::vector<StudySpec>& specs);

    // -- drawings ------------------------------------------------------------------------------
    /// Of another instrument: nothing of before can be undone. Emits nothing.
    void setDrawings(std::vector<Drawing> drawings);
    const DrawingBook& drawings() const { return m_drawings; }
    /// Changes them from outside, as a list does; emits drawingsChanged() if they are others then.
    void editDrawings(const std::function<void(DrawingBook&)>& edit);
    void setDrawingTool(std::optional<DrawingKind> tool);
    std::optional<DrawingKind> drawingTool() const { return m_editor.tool(); }
    void setMagnet(bool isOn);
    bool hasMagnet() const { return m_editor.hasMagnet(); }

    // -- trading -------------------------------------------------------------------------------
    /// Off at the start. While on, the pointer says what a click in the price pane would trade (`size`, in words, at which price), and the
    /// click emits priceClicked().
    void setClickTradingEnabled(bool isEnabled, const QString& size = {});
    bool isClickTradingEnabled() const { return m_isClickTrading; }
    /// Snaps every price that leaves the chart; without one, to the last decimal of a price.
    void setPriceSnapper(Snapper snapper);

    // -- the view ------------------------------------------------------------------------------
    const VisibleRange& visibleRange() const { return m_range; }
    bool isFollowing() const { return m_range.isFollowing(); }
    bool isAutoScale() const { return m_scale.isAutomatic(); }
    void setAutoScale(bool isAutomatic);
    void setVisibleBars(double bars);
    void showAll();
    void goToLast();
    void zoom(double factor, double anchorBar);
    void pan(double bars);

    /// Where the crosshair of another chart is.
    void setGuestMoment(std::optional<qint64> timeMs);

    /// Brings the frame up to date now instead of at the next tick.
    void refresh();

    /// Mapping of the present frame, in widget pixels.
    double yOfPrice(double price) const { return m_frame.price.yOf(price); }
    double priceAtY(double y) const { return m_frame.price.priceAt(y); }
    double xOfBar(double bar) const { return m_frame.price.xOf(bar); }
    double barAtX(double x) const { return m_frame.price.barAt(x); }
    QRectF pricePlot() const { return m_frame.price.plot; }
    const ChartFrame& frame() const { return m_frame; }

    /// The chart as a picture, without crosshair and focus.
    QImage toImage();

    /// The same below a line that says what it shows.
    QImage toPicture(const QString& caption);

    /// The bar of the legend in words, for assistive technology.
    QString valueText() const;
    /// A drawing in words, and where it lies on the screen, in global pixels; empty for one that is not there.
    QString drawingText(quint64 id) const;
    QRect drawingRect(quint64 id) const;

Q_SIGNALS:
    void lineDragStarted(const QString& id);
    void lineDragged(const QString& id, double newPrice);
    /// The trader wants the line moved. It stays where it is until setPriceLines() or rejectAmend().
    void lineDropped(const QString& id, double oldPrice, double newPrice);
    void lineDragCancelled(const QString& id);
    void lineCancelRequested(const QString& id);

    /// A click at a price: the one under the press. `side` is Buy at or below the last price and Sell
    /// above it; Shift turns it round, as the offer at the cursor shows.
    void priceClicked(double price, jarvis::widgets::charts::Side side);
    /// A click that traded nothing, because the price under it changed between press and release.
    void priceClickIgnored(const QString& reason);

    /// The right button or the menu key, where there is no line to be cancelled. `at` is in the viewport.
    void menuWanted(const QPoint& at);
    void visibleRangeChanged();
    /// By a hand: style, scale, the height of a pane, tool or magnet.
    void lookChanged();
    /// The bar under the crosshair is another one; nothing: the crosshair left.
    void crosshairMoved(std::optional<qint64> timeMs);
    void drawingsChanged();
    /// The values of this drawing should be shown, to be changed.
    void drawingEditWanted(quint64 id);
    /// The view came near the first bar; asked once for each history.
    void olderHistoryWanted(qint64 beforeMs);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Grip { None, ClickOrPan, Pan, PriceAxis, TimeAxis, PaneEdge, Drawing, Line, LineMoving, LineCancel };

    /// What the mouse holds since it was pressed.
    struct Gesture {
        Grip grip = Grip::None;
        QPointF pressedAt;
        QPointF lastAt;
        QString lineId;
        std::size_t pane = 0; ///< Whose edge is held.
        std::optional<double> price; ///< Bound at the press: the only price this click may trade at.
        Side side = Side::Buy;
    };

    // Frame.
    void build();
    /// By a hand, or a setting: painted with the next frame.
    void markDirty();
    /// By the market: painted soon.
    void markMoved();
    void paintWithin(int milliseconds);
    void tick();
    void placeChart();
    void pushAxes();
    void applyFonts();
    void applyColors();
    void updateEmptyText();
    void afterHistoryChanged();
    void rebuildDerived();

    // Mouse and keyboard.
    void pressLeft(const QPointF& at);
    void pressRight(const QPointF& at);
    const PriceLine* lineAt(const QPointF& at) const;
    bool isDraggable(const PriceLine* line) const;
    void moveGesture(const QPointF& at);
    void moveLine(const QPointF& at);
    void movePaneEdge(const QPointF& at);
    bool changeLook(int key);
    void releaseClick(const QPointF& at);
    void cancelLineDrag();
    void trackCursor(const std::optional<QPointF>& at);
    void updateClickOffer();
    void updateCursorShape();
    void tellMoment();
    void moveCrosshair(int bars);
    void raiseCrosshair(int pixels);
    void tellAssistive();
    /// Does what a hand asks for and tells what came of it.
    bool withDrawings(const std::function<bool()>& action);
    bool ownsShortcut(const QKeyEvent& event) const;
    bool drawingKey(const QKeyEvent& event);
    bool drawingLetter(int key);
    bool setPointAtCrosshair();
    void changeView(const std::function<void()>& change);
    void keepBarWidth();
    double snapped(double price) const;

    ChartFrame m_frame;
    DrawingBook m_drawings;
    DrawingEditor m_editor{m_drawings};
    VisibleRange m_range;
    double m_barPixels = 7; ///< how wide a bar is: kept when the window changes its size; zero: not known yet
    PriceScale m_scale;
    double m_axisWidth = 0;

    QChart* m_priceChart = nullptr;
    QValueAxis* m_barAxis = nullptr;
    QValueAxis* m_priceAxis = nullptr;
    std::vector<LayerItem*> m_layers; ///< Owned by the scene.

    QTimer m_frameTimer;
    QTimer m_axisTimer;
    QTimer m_noteTimer;
    QElapsedTimer m_sinceFrame;
    bool m_isDirty = true;

    Gesture m_gesture;
    Snapper m_snapper;
    bool m_isClickTrading = false;
    bool m_isShiftHeld = false;
    bool m_isBusy = false;
    std::optional<qint64> m_toldMoment;
    bool m_isOlderAsked = false;
    QString m_emptyReason;
};

} // namespace jarvis::widgets::charts
