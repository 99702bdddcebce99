#pragma once

#include "engine/api/query.h"
#include "engine/model/instrument.h"

#include <QVector>
#include <QWidget>

#include <optional>

namespace jarvis::widgets::performance {

/// One position's story as a picture: the market while it was held where candles are known, its fills as triangles that point with
/// their side, and where take profit and stop loss stood.
///
/// All of it is told to assistive technology in words, and by the tool tips of its marks.
/// Threads: GUI.
class StoryChart final : public QWidget {
    Q_OBJECT

public:
    explicit StoryChart(QWidget* parent = nullptr);

    /// `now` ends the picture of a position that is still open.
    void show(const api::PositionStory& story, const Instrument& is, Timestamp now);
    /// Of the instrument, oldest first; those outside of the picture are left out.
    void setCandles(const api::CandleHistory& history, const Instrument& is);
    /// What the picture spans, with some room on either side; equal before show().
    Timestamp from() const { return m_from; }
    Timestamp to() const { return m_to; }
    qsizetype markCount() const { return m_marks.size(); }
    qsizetype barCount() const { return m_bars.size(); }

    QSize sizeHint() const override { return {560, 200}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar {
        Timestamp time{};
        double low = 0;
        double high = 0;
        double close = 0;
    };
    struct Mark {
        Timestamp time{};
        double price = 0;
        bool isBuy = true;
        double share = 1; ///< of the largest fill
        QString text;
        QString priceText;
    };
    /// Where an exit stood, and for how long.
    struct Level {
        Timestamp from{};
        Timestamp to{};
        double price = 0;
        bool isTakeProfit = true;
        QString priceText;
    };
    struct Frame;

    void addLevels(const api::PositionStory& story, const Instrument& is, Timestamp end);
    Frame frame() const;
    void paintMarket(QPainter& painter, const Frame& frame) const;
    void paintLevels(QPainter& painter, const Frame& frame) const;
    void paintMarks(QPainter& painter, const Frame& frame) const;
    void paintAxes(QPainter& painter, const Frame& frame) const;
    void describe();

    Timestamp m_from{};
    Timestamp m_to{};
    QVector<Bar> m_bars;
    QVector<Mark> m_marks;
    QVector<Level> m_levels;
};

} // namespace jarvis::widgets::performance
