#include "widgets/base/text_room.h"

#include "widgets/base/dialog_room.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace jarvis::widgets::base {
namespace {

class TextRoom final : public QObject {
public:
    TextRoom(QWidget* window, int leastWidth) : QObject(window), m_window(*window), m_leastWidth(leastWidth)
    {
        window->installEventFilter(this);
        keep();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            keep();
        return false;
    }

private:
    void keep()
    {
        const QLayout* layout = m_window.layout();
        // No more than the screen has: what is beyond it would be lost.
        const QSize room = roomFor(m_window);
        m_window.setMinimumWidth(std::min(room.width(), std::max(m_leastWidth, layout->totalMinimumSize().width())));
        const int width = std::max(m_window.width(), m_window.minimumWidth());
        const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
        const int height = std::min(wanted, room.height());
        if (m_window.height() < height && m_window.isVisible())
            m_window.resize(width, height);
    }

    QWidget& m_window;
    const int m_leastWidth;
};

} // namespace

void keepTextRoom(QWidget* window, int leastWidth)
{
    new TextRoom(window, leastWidth);
}

} // namespace jarvis::widgets::base
