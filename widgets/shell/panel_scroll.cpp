#include "widgets/shell/panel_scroll.h"

#include "widgets/base/theme_manager.h"

#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr QSize kUsualScreen(1280, 800);
/// Of a panel on a smaller screen: enough to read in and to scroll by.
constexpr QSize kLeast(120, 72);

/// Keeps the panel as large as itself. A scroll area asks what it holds for the height that its wrapped lines would like best, and takes that
/// for the least: this has no such wishes.
class Holder final : public QWidget {
public:
    Holder(QWidget* panel, QWidget& scroll) : m_panel(panel), m_scroll(scroll) { panel->setParent(this); }

    QSize sizeHint() const override { return m_panel->sizeHint(); }
    // As layouts do: a least width that somebody has set is meant, whatever the content would like.
    QSize minimumSizeHint() const override
    {
        const QSize hint = m_panel->minimumSizeHint();
        const QSize least = m_panel->minimumSize();
        return {least.width() > 0 ? least.width() : hint.width(), least.height() > 0 ? least.height() : hint.height()};
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_panel->setGeometry(rect()); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            m_scroll.updateGeometry();
        }
        return QWidget::event(event);
    }

private:
    QWidget* m_panel;
    QWidget& m_scroll;
};

} // namespace

PanelScroll::PanelScroll(QWidget* panel, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    // Its content has the focus, and what has it is scrolled into view.
    setFocusPolicy(Qt::NoFocus);
    setWidget(new Holder(panel, *this));
    setFocusProxy(panel);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::zoomed, this, &QWidget::updateGeometry);
}

QSize PanelScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize PanelScroll::minimumSizeHint() const
{
    const QSize whole = widget()->minimumSizeHint();
    const QSize screenSize = screen()->size();
    return {screenSize.width() >= kUsualScreen.width() ? whole.width() : std::min(whole.width(), kLeast.width()),
        screenSize.height() >= kUsualScreen.height() ? whole.height() : std::min(whole.height(), kLeast.height())};
}

} // namespace jarvis::widgets::shell
