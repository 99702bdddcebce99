#include "widgets/shell/title_room.h"

#include "widgets/base/theme_manager.h"
#include "widgets/shell/on_screen.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kArrowWidth = 16;
/// The arrows, and a bit of a control between them.
constexpr int kLeastTitle = 2 * kArrowWidth + 32;

} // namespace

TitleRoom::TitleRoom(QWidget* controls, QWidget* parent)
    : QWidget(parent)
    , m_view(new QWidget(this))
    , m_controls(controls)
    , m_back(addArrow(QStringLiteral("‹"), tr("What is hidden on the left"), -1))
    , m_forth(addArrow(QStringLiteral("›"), tr("What is hidden on the right"), 1))
{
    m_controls->setParent(m_view);
    m_controls->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::zoomed, this, &TitleRoom::measure);
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* each : screens)
        connect(each, &QScreen::geometryChanged, this, &TitleRoom::measure);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now && m_controls->isAncestorOf(now))
            bringIntoView(*now);
    });
}

// The controls go after us, and take the focus with them: nothing is brought into view then.
TitleRoom::~TitleRoom() { disconnect(qApp, nullptr, this, nullptr); }

QToolButton* TitleRoom::addArrow(const QString& sign, const QString& name, int direction)
{
    auto* arrow = new QToolButton(this);
    arrow->setObjectName(QStringLiteral("titleArrow"));
    arrow->setText(sign);
    arrow->setAutoRaise(true);
    // Tab brings what is hidden into view by itself.
    arrow->setFocusPolicy(Qt::NoFocus);
    arrow->setAccessibleName(name);
    arrow->setToolTip(name);
    arrow->hide();
    connect(arrow, &QToolButton::clicked, this, [this, direction] {
        m_offset += direction * m_view->width() / 2;
        place();
    });
    return arrow;
}

int TitleRoom::need() const { return m_controls->minimumSizeHint().width(); }

QSize TitleRoom::sizeHint() const { return m_controls->sizeHint(); }

QSize TitleRoom::minimumSizeHint() const
{
    const QSize least = m_controls->minimumSizeHint();
    return {screen()->size().width() >= kUsualScreen.width() ? least.width() : std::min(least.width(), kLeastTitle), least.height()};
}

/// What a panel behind another tab needs is remembered until somebody says that it has changed.
void TitleRoom::measure()
{
    for (QWidget* at = this; at && !at->isWindow(); at = at->parentWidget())
        at->updateGeometry();
}

bool TitleRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void TitleRoom::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TitleRoom::place()
{
    const int width = need();
    const bool isShort = width > this->width();
    m_view->setGeometry(isShort ? rect().adjusted(kArrowWidth, 0, -kArrowWidth, 0) : rect());
    const int hidden = std::max(0, width - m_view->width());
    m_offset = std::clamp(m_offset, 0, hidden);
    m_controls->setGeometry(-m_offset, 0, std::max(width, m_view->width()), height());
    m_back->setGeometry(0, 0, kArrowWidth, height());
    m_forth->setGeometry(this->width() - kArrowWidth, 0, kArrowWidth, height());
    m_back->setVisible(isShort);
    m_forth->setVisible(isShort);
    m_back->setEnabled(m_offset > 0);
    m_forth->setEnabled(m_offset < hidden);
}

void TitleRoom::bringIntoView(const QWidget& part)
{
    const int left = part.mapTo(m_controls, QPoint()).x();
    const int right = left + part.width();
    m_offset = left < m_offset ? left : std::max(m_offset, right - m_view->width());
    place();
}

} // namespace jarvis::widgets::shell
