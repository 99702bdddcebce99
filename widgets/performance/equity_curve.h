#pragma once

#include "widgets/performance/results.h"

#include <QWidget>

namespace jarvis::widgets::performance {

/// The summed results of closed positions, one step for each, and below the line how far it lies under its high so far.
///
/// Threads: GUI.
class EquityCurve final : public QWidget {
    Q_OBJECT

public:
    explicit EquityCurve(QWidget* parent = nullptr);

    void setLives(const QVector<Life>& lives);
    QSize minimumSizeHint() const override { return {160, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVector<double> m_sums; ///< for pixels only
    QString m_last;
    QString m_drawdown;
};

} // namespace jarvis::widgets::performance
