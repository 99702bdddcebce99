#pragma once

#include "widgets/trading/ladder_rows.h"
#include "widgets/trading/ladder_tape.h"
#include "widgets/trading/one_click.h"
#include "widgets/trading/trade_context.h"
#include "widgets/trading/view_frame.h"

#include <QElapsedTimer>
#include <QWidget>

#include <map>

namespace jarvis::widgets::trading {

/// The depth ladder itself: own buys | bids | price | asks | own sells | traded, one row per tick, painted directly.
///
/// - The last column tells what was traded at each price since the desk looks at the instrument; where the ladder is narrow, its bars lie
///   behind the prices instead. Trades of the last seconds are marked beside their price by an arrow: up was bought, down was sold.
/// - Under an own order a bar tells its place in the queue, full when it is next: the engine's estimate, see api::QueuePosition.
/// - The row under the pointer, else that of the cursor, is told in words: what rests from the touch to it, queue, traded volume.
/// - A press binds row and price; the release must find both unchanged, else nothing is sent and it says so.
/// - While the pointer is over it, rows do not move; an arrow points to the market when it left the view. Space or C centres
///   it, and clicks are dead for 150 ms after that.
/// - Left click on a bid-side cell buys at that price, on an ask-side cell sells. Right click cancels own orders of that side
///   at that price. Dragging an own order amends it.
/// - Keys: Up and Down move the cursor row, Page too, B and S place at it, Delete cancels there; the menu key, or a right click on a
///   price, offers an alert there.
///
/// Threads: GUI. Context and one-click must outlive it.
class LadderView final : public QWidget {
    Q_OBJECT

public:
    enum Column : int { OwnBuys, Bids, Prices, Asks, OwnSells, Volumes, ColumnCount };
    static constexpr int kCentreDeadMs = 150;

    LadderView(TradeContext& context, OneClick& oneClick, QWidget* parent = nullptr);

    const LadderRows& rows() const { return m_rows; }
    QRect cellRect(int row, Column column) const;
    /// Puts the middle of the market into the middle of the view.
    void recentre();
    /// Where the market lies while it is out of view: -1 above, +1 below, 0 in view.
    int marketDirection() const;
    std::optional<Price> cursorPrice() const { return m_cursor; }
    /// What the row of this price holds, in words.
    QString wordsAt(Price price) const;
    /// The best of both sides, the spread and own orders, in words.
    QString summary() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void cursorMoved(jarvis::Price price);
    /// The row that is looked at, in words; empty: none is.
    void lookedAt(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Own {
        Quantity quantity;
        bool isPending = false;
        std::optional<Quantity> ahead; ///< of the order that is next, in the queue of this price
        Quantity level;
    };
    struct Pressed {
        int row = -1;
        Column column = Prices;
        Price price;
        Qt::MouseButton button = Qt::NoButton;
        std::optional<OrderId> order; ///< a drag may move it
        bool isDragging = false;
    };

    void layOut();
    void openMenu(std::optional<Price> price, const QPoint& at);
    void onInstrument();
    void onDepth(InstrumentId instrument);
    void collectOwn();
    void collectQueues();
    void followMarket();
    std::optional<Price> lookedAtPrice() const;
    void frame();
    QString walkWords(Price price) const;
    /// Why what is shown is not the market of now; empty when it is.
    QString staleWords() const;
    QString ownWords(const Own& own) const;
    QString volumeWords(Price price) const;
    /// One repaint within the frame; asking again does not put it off.
    void scheduleFrame();
    Column columnAt(int x) const;
    QRect columnRect(Column column) const;
    std::optional<OrderId> ownOrderAt(Side side, Price price) const;
    void releaseLeft(const QPoint& at);
    void dropOrder(Price price);
    void cancelAt(Side side, Price price);
    void moveCursor(std::int64_t ticks);
    void describe();

    /// Room for the longest price in view, in its boldest face.
    int widthOfPrices() const;
    void paintRow(QPainter& painter, int row) const;
    void paintSize(QPainter& painter, const QRect& cell, Side side, Quantity quantity) const;
    void paintOwn(QPainter& painter, const QRect& cell, Side side, Price price) const;
    void paintQueue(QPainter& painter, const QRect& chip, const Own& own, Side side) const;
    void paintPrice(QPainter& painter, const QRect& cell, Price price) const;
    void paintVolume(QPainter& painter, int row, Price price) const;
    void paintRecentTrade(QPainter& painter, const QRect& cell, Price price) const;
    void paintArrow(QPainter& painter) const;
    /// A veil over what is old, and how old it is.
    void paintAge(QPainter& painter) const;

    TradeContext& m_context;
    OneClick& m_oneClick;
    LadderRows m_rows;
    int m_priceWidth = 70; ///< of the column, as last painted
    std::map<std::int64_t, Quantity> m_bids; ///< by ticks, of the newest depth
    std::map<std::int64_t, Quantity> m_asks;
    std::optional<Price> m_bestBid;
    std::optional<Price> m_bestAsk;
    Quantity m_largest;
    std::map<std::int64_t, Own> m_ownBuys;
    std::map<std::int64_t, Own> m_ownSells;
    std::optional<Price> m_last;
    std::map<std::int64_t, RecentTrade> m_recent;
    Quantity m_largestVolume; ///< traded at one price, of those in view
    std::optional<Walk> m_walk; ///< to the row that is looked at
    std::optional<Price> m_cursor;
    std::optional<QPoint> m_hover;
    std::optional<Pressed> m_pressed;
    bool m_isDoubleClick = false;
    bool m_isCentred = false;
    QElapsedTimer m_sinceCentred;
    ViewFrame m_frame;
};

} // namespace jarvis::widgets::trading
