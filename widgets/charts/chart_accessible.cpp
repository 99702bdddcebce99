#include "widgets/charts/chart_accessible.h"

#include "widgets/charts/price_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace jarvis::widgets::charts {
namespace {

/// What the trader drew, as something to come across and to choose.
class AccessibleDrawing final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleDrawing(PriceChart* chart, quint64 drawing) : m_chart(chart), m_drawing(drawing) {}

    quint64 drawing() const { return m_drawing; }

    bool isValid() const override { return m_chart && m_chart->drawings().find(m_drawing) != nullptr; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_chart->drawingText(m_drawing) : QString(); }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override { return isValid() ? m_chart->drawingRect(m_drawing) : QRect(); }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = isValid() && m_chart->drawings().chosen() == m_chart->drawings().find(m_drawing);
        state.invisible = !isValid() || !m_chart->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction() && isValid())
            m_chart->editDrawings([this](DrawingBook& book) { book.choose(m_drawing); });
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<PriceChart> m_chart;
    quint64 m_drawing;
};

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(PriceChart* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    // Its drawings; the graphics view's viewport below it says nothing.
    int childCount() const override { return static_cast<int>(m_chart->drawings().drawings().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const quint64 drawing = m_chart->drawings().drawings()[static_cast<std::size_t>(index)].id;
        auto known = m_children.find(drawing);
        if (known == m_children.end())
            known = m_children.insert(drawing, QAccessible::registerAccessibleInterface(new AccessibleDrawing(m_chart, drawing)));
        return QAccessible::accessibleInterface(known.value());
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* drawing = dynamic_cast<const AccessibleDrawing*>(child);
        const auto& all = m_chart->drawings().drawings();
        for (std::size_t index = 0; drawing != nullptr && index < all.size(); ++index) {
            if (all[index].id == drawing->drawing())
                return static_cast<int>(index);
        }
        return -1;
    }

    // What it shows first, then how to go on: some readers never ask for a value.
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return m_chart->valueText() + QStringLiteral(". ") + QAccessibleWidget::text(kind);
        return kind == QAccessible::Value ? m_chart->valueText() : QAccessibleWidget::text(kind);
    }

private:
    PriceChart* m_chart;
    mutable QHash<quint64, QAccessible::Id> m_children; ///< by drawing, made when somebody looks
};

QAccessibleInterface* makeAccessibleChart(const QString&, QObject* object)
{
    auto* chart = qobject_cast<PriceChart*>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // Qt takes the same factory once.
    QAccessible::installFactory(makeAccessibleChart);
}

} // namespace jarvis::widgets::charts
