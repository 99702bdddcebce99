#include "widgets/shell/panel_scroll.h"

#include "widgets/base/theme_manager.h"
#include "widgets/shell/on_screen.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

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
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* each : screens)
        follow(each);
    connect(qApp, &QGuiApplication::screenAdded, this, &PanelScroll::follow);
}

/// What was squeezed on a small screen has its room on a larger one.
void PanelScroll::follow(const QScreen* screen)
{
    connect(screen, &QScreen::geometryChanged, this, &QWidget::updateGeometry);
}

void PanelScroll::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (const QWindow* onScreen = window()->windowHandle())
        connect(onScreen, &QWindow::screenChanged, this, &QWidget::updateGeometry, Qt::UniqueConnection);
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
