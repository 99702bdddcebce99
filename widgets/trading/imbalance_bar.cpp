#include "widgets/trading/imbalance_bar.h"

#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QPainter>

#include <cmath>

namespace jarvis::widgets::trading {

ImbalanceBar::ImbalanceBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(base::kGrid);
    setAccessibleName(tr("Balance of the book"));
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, qOverload<>(&QWidget::update));
}

void ImbalanceBar::setBidShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    setAccessibleDescription(share < 0 ? QString() : tr("Bids hold %1 % of the nearest levels").arg(std::lround(100 * share)));
    update();
}

void ImbalanceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const base::ThemeColors& colors = base::theme();
    painter.fillRect(rect(), colors.raised);
    if (m_share < 0)
        return;
    const int bids = static_cast<int>(std::lround(m_share * width()));
    painter.fillRect(0, 0, bids - 1, height(), colors.up);
    painter.fillRect(bids + 1, 0, width() - bids - 1, height(), colors.down);
    painter.fillRect(width() / 2, 0, 1, height(), colors.text);
}

} // namespace jarvis::widgets::trading
