#include "widgets/trading/ladder_accessible.h"

#include "widgets/trading/ladder_view.h"

#include <QAccessibleWidget>

namespace jarvis::widgets::trading {
namespace {

class AccessibleLadder final : public QAccessibleWidget {
public:
    explicit AccessibleLadder(LadderView* ladder) : QAccessibleWidget(ladder, QAccessible::Canvas), m_ladder(ladder) {}

    // Made when somebody asks: the book changes many times a second.
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description && kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const auto cursor = m_ladder->cursorPrice();
        return cursor ? m_ladder->wordsAt(*cursor) : m_ladder->summary();
    }

private:
    LadderView* m_ladder;
};

QAccessibleInterface* makeAccessibleLadder(const QString&, QObject* object)
{
    auto* ladder = qobject_cast<LadderView*>(object);
    return ladder != nullptr ? new AccessibleLadder(ladder) : nullptr;
}

} // namespace

void installLadderAccessibility()
{
    // Qt takes the same factory once.
    QAccessible::installFactory(makeAccessibleLadder);
}

} // namespace jarvis::widgets::trading
