#include "widgets/base/accessible_segments.h"

#include <QPointer>

namespace jarvis::widgets::base {
namespace {

class AccessibleSegment final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleSegment(SegmentedControl* control, int index) : m_control(control), m_index(index) {}

    int index() const { return m_index; }

    bool isValid() const override { return m_control && m_index < m_control->count(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_control); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QWindow* window() const override { return m_control ? m_control->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }

    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name && isValid() ? m_control->segmentName(m_index) : QString(); }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        return isValid() ? QRect(m_control->mapToGlobal(m_control->segmentRect(m_index).topLeft()), m_control->segmentRect(m_index).size()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.checkable = true;
        state.checked = isValid() && m_control->current() == m_index;
        state.disabled = !isValid() || !m_control->isSegmentEnabled(m_index);
        state.invisible = !isValid() || !m_control->isVisible();
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
            m_control->choose(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<SegmentedControl> m_control;
    int m_index;
};

} // namespace

AccessibleSegments::~AccessibleSegments()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface* AccessibleSegments::child(int index) const
{
    if (index < 0 || index >= m_control->count())
        return nullptr;
    while (m_children.size() <= index)
        m_children.append(QAccessible::registerAccessibleInterface(new AccessibleSegment(m_control, static_cast<int>(m_children.size()))));
    return QAccessible::accessibleInterface(m_children[index]);
}

QAccessibleInterface* AccessibleSegments::childAt(int x, int y) const
{
    for (int index = 0; index < childCount(); ++index) {
        if (child(index)->rect().contains(x, y))
            return child(index);
    }
    return nullptr;
}

int AccessibleSegments::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* segment = dynamic_cast<const AccessibleSegment*>(child);
    return segment ? segment->index() : -1;
}

} // namespace jarvis::widgets::base
