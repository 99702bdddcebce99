#include "widgets/charts/chart_accessible.h"

#include "widgets/charts/price_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace jarvis::widgets::charts {
namespace {

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(PriceChart* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    /// One opaque node: the graphics view's viewport below it says nothing.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_chart->valueText() : QAccessibleWidget::text(kind);
    }

private:
    PriceChart* m_chart;
};

QAccessibleInterface* makeAccessibleChart(const QString&, QObject* object)
{
    auto* chart = qobject_cast<PriceChart*>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessibleChart);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace jarvis::widgets::charts
