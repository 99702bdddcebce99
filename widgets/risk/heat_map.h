#pragma once

#include "engine/api/query.h"

#include <QStringList>
#include <QWidget>

namespace jarvis::widgets::risk {

/// The correlation matrix as a square of colours: the more two instruments move alike, the stronger. Numbers where there is room, and in
/// tool tips; the strongest pair is told to assistive technology.
///
/// Threads: GUI.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// `names`: one for each row of the matrix.
    void show(const api::CorrelationMatrix& matrix, const QStringList& names);
    QSize sizeHint() const override { return {320, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int count() const { return static_cast<int>(m_names.size()); }
    double value(int row, int column) const { return m_values[static_cast<std::size_t>(row * count() + column)]; }
    QRectF cellRect(int row, int column) const;
    QString pairText(int row, int column) const;
    void describe();

    QStringList m_names;
    std::vector<double> m_values;
};

} // namespace jarvis::widgets::risk
