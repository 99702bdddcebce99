#pragma once

#include "widgets/trading/tape_rows.h"
#include "widgets/trading/trade_context.h"
#include "widgets/trading/view_frame.h"

#include <QWidget>

#include <optional>

namespace jarvis::widgets::trading {

/// Time and sales: every trade of the instrument, newest on top, painted directly. One repaint a frame, however much is traded.
///
/// - Who took is told by colour, by an arrow (up: bought) and by B or S. A big trade has a filled row.
/// - Where trades are missing a line says so, and how many, where that is known.
/// - While the pointer is over it, or after Space, rows stand still; what comes meanwhile is counted, and shown when it goes on.
/// - Keys: Up, Down, Page, Home and End move the cursor row, Space holds it, Ctrl+C copies every row that passes the filter.
///
/// Threads: GUI. The context must outlive it.
class TapeView final : public QWidget {
    Q_OBJECT

public:
    explicit TapeView(TradeContext& context, QWidget* parent = nullptr);

    const TapeRows& rows() const { return m_rows; }
    /// Shows what the desk remembers by new rules.
    void setRules(const TapeRows::Rules& rules);
    bool isPaused() const { return m_pausedAt.has_value(); }
    /// Rows that came while it stands still.
    std::uint64_t waiting() const { return m_pausedAt ? m_rows.added() - *m_pausedAt : 0; }
    void setHeld(bool isHeld);
    bool isHeld() const { return m_isHeld; }

    /// Every row that passes the filter, as CSV; or separated by tabs.
    QString toText(QChar separator) const;
    QString describeRow(std::size_t index) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Paused or not, more waiting, another instrument.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Columns {
        QRect time;
        QRect side;
        QRect price;
        QRect size;
    };
    void reload();
    void takeNew();
    void pauseOrGoOn();
    int rowsInView() const;
    /// Of the topmost row in view.
    std::size_t firstRow() const;
    void scrollBy(std::int64_t rows);
    void moveCursor(std::int64_t rows);
    void copy() const;
    Columns columnsOf(const QRect& line) const;
    void paintRow(QPainter& painter, const QRect& line, const TapeRows::Row& row, bool isCursor) const;
    void paintGap(QPainter& painter, const QRect& line, const TapeRows::Row& row) const;
    void paintBanner(QPainter& painter) const;

    TradeContext& m_context;
    TapeRows m_rows;
    InstrumentId m_instrument;
    std::uint64_t m_taken = 0; ///< of the tape's trades
    std::optional<std::uint64_t> m_pausedAt; ///< rows that were ever added then
    bool m_isHovered = false;
    bool m_isHeld = false; ///< by the key
    std::uint64_t m_scroll = 0;
    std::optional<std::uint64_t> m_cursor; ///< by the number of its adding
    ViewFrame m_frame;
};

} // namespace jarvis::widgets::trading
