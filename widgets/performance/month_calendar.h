#pragma once

#include "widgets/performance/results.h"

#include <QWidget>

namespace jarvis::widgets::performance {

/// A month of results: what each UTC day brought, with sums of weeks and of the month. Gains and losses by colour and by sign.
///
/// Arrows move the day, Page Up and Page Down the month, Enter or a click chooses a day (again: none).
/// Threads: GUI.
class MonthCalendar final : public QWidget {
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget* parent = nullptr);

    void setLives(const QVector<Life>& lives);
    /// Invalid: none is chosen.
    QDate chosen() const { return m_chosen; }
    QDate current() const { return m_current; }
    void setCurrent(QDate day);
    void showMonth(int by);
    /// "2026-11: +12.30 from 4 positions"
    QString monthText() const;
    /// "2026-11-21: −4.00 from 1 position"
    QString dayText(QDate day) const;
    QRect dayRect(QDate day) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// Invalid: all days again.
    void chosenChanged(QDate day);
    void currentChanged(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QDate firstShown() const;
    QRect cellRect(int week, int column) const;
    void choose(QDate day);
    void paintDay(QPainter& painter, QDate day) const;
    void paintSum(QPainter& painter, const QRect& rect, const DayResult& result) const;

    QVector<Life> m_lives;
    QDate m_current;
    QDate m_chosen;
};

} // namespace jarvis::widgets::performance
