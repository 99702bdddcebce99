#pragma once

#include "widgets/base/segmented_control.h"

#include <QAccessibleWidget>
#include <QVector>

namespace jarvis::widgets::base {

/// A SegmentedControl to a screen reader: a group, and in it a radio button for each segment, which can be pressed.
///
/// Threads: GUI. Made by installAccessibility(); Qt owns it.
class AccessibleSegments final : public QAccessibleWidget {
public:
    explicit AccessibleSegments(SegmentedControl* control) : QAccessibleWidget(control, QAccessible::Grouping), m_control(control) {}
    ~AccessibleSegments() override;

    int childCount() const override { return m_control->count(); }
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    SegmentedControl* m_control;
    mutable QVector<QAccessible::Id> m_children; ///< made when somebody looks
};

} // namespace jarvis::widgets::base
