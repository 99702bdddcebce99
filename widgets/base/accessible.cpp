#include "widgets/base/accessible.h"

#include "widgets/base/accessible_segments.h"
#include "widgets/base/badge.h"
#include "widgets/base/meter_bar.h"
#include "widgets/base/number_label.h"

#include <QAccessibleWidget>
#include <QVariant>

#include <cmath>

namespace jarvis::widgets::base {
namespace {

constexpr const char* kRoleProperty = "accessibleRole";

/// "Equity 10,000.00": a figure without its caption, or a caption without its figure, says nothing.
class AccessibleFigure final : public QAccessibleWidget {
public:
    explicit AccessibleFigure(NumberLabel* label) : QAccessibleWidget(label, QAccessible::StaticText), m_label(label) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString caption = QAccessibleWidget::text(QAccessible::Name);
        switch (kind) {
        case QAccessible::Name: return caption.isEmpty() ? m_label->text() : NumberLabel::tr("%1 %2").arg(caption, m_label->text());
        case QAccessible::Value: return m_label->text();
        default: return QAccessibleWidget::text(kind);
        }
    }

private:
    NumberLabel* m_label;
};

class AccessibleMeter final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleMeter(MeterBar* meter) : QAccessibleWidget(meter, QAccessible::ProgressBar), m_meter(meter) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_meter->share() < 0 ? MeterBar::tr("unknown") : MeterBar::tr("%1 %").arg(std::lround(100 * m_meter->share()));
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return static_cast<int>(std::lround(100 * std::fmax(0, m_meter->share()))); }
    void setCurrentValue(const QVariant&) override {} // it only shows
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    MeterBar* m_meter;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* segments = qobject_cast<SegmentedControl*>(object))
        return new AccessibleSegments(segments);
    if (auto* label = qobject_cast<NumberLabel*>(object))
        return new AccessibleFigure(label);
    if (auto* meter = qobject_cast<MeterBar*>(object))
        return new AccessibleMeter(meter);
    if (auto* badge = qobject_cast<Badge*>(object))
        return new QAccessibleWidget(badge, QAccessible::StaticText);
    const QVariant role = object->property(kRoleProperty);
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && role.isValid() ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void installAccessibility()
{
    // Qt takes the same factory once.
    QAccessible::installFactory(makeAccessible);
}

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(kRoleProperty, static_cast<int>(role));
}

void announce(QWidget& message)
{
    QAccessibleEvent alert(&message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // What comes up as an alert is read out; of one that stands there already and says something else, only this tells on every desktop.
    QAccessibleEvent shown(&message, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace jarvis::widgets::base
