#include "widgets/trading/link_button.h"

#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"

#include <QMenu>
#include <QPainter>

#include <cmath>

namespace jarvis::widgets::trading {
namespace {

constexpr int kLinkSize = 18;
constexpr int kLinkButton = 24;

/// The accent's hue, turned by a fifth of the circle from link to link: as bright and as strong in either theme.
QColor linkColor(PanelLink link)
{
    const QColor accent = base::theme().accent.toHsv();
    const double turn = (static_cast<int>(link) - 1) / 5.0;
    return QColor::fromHsvF(static_cast<float>(std::fmod(accent.hsvHueF() + turn, 1.0)), accent.hsvSaturationF(), accent.valueF());
}

QPixmap linkMark(PanelLink link, qreal ratio)
{
    QPixmap mark(QSize(kLinkSize, kLinkSize) * ratio);
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, kLinkSize - 1, kLinkSize - 1);
    const base::ThemeColors& colors = base::theme();
    const bool isLinked = link != PanelLink::None;
    painter.setPen(isLinked ? QPen(Qt::NoPen) : QPen(colors.text2));
    painter.setBrush(isLinked ? QBrush(linkColor(link)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, base::kRadius, base::kRadius);
    painter.setPen(isLinked ? colors.textOn(linkColor(link)) : colors.text2);
    painter.setFont(base::uiFont(base::FontRole::Caption, QFont::DemiBold));
    painter.drawText(box, Qt::AlignCenter, letterOf(link));
    return mark;
}

} // namespace

QString letterOf(PanelLink link)
{
    return link == PanelLink::None ? QStringLiteral("–") : QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(link) - 1)));
}

LinkButton::LinkButton(TradeContext& context, QWidget* parent) : QToolButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("linkButton"));
    // Not on the way of Tab: the desk has an action that opens its menu.
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &LinkButton::openMenu);
    connect(&m_context, &TradeContext::linkChanged, this, &LinkButton::showLink);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { update(); });
    showLink();
}

QSize LinkButton::sizeHint() const
{
    return {kLinkButton, kLinkButton};
}

void LinkButton::showLink()
{
    const bool isLinked = m_context.link() != PanelLink::None;
    setAccessibleName(isLinked ? tr("Linked: %1").arg(letterOf(m_context.link())) : tr("Not linked"));
    setToolTip(isLinked ? tr("Panels of link %1 look at one instrument. Press to choose another link.").arg(letterOf(m_context.link()))
                        : tr("This panel looks at an instrument of its own. Press to link it."));
    update();
}

void LinkButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("linkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](PanelLink link, const QString& text) {
        QAction* action = menu->addAction(linkMark(link, devicePixelRatioF()), text, &m_context, [this, link] { m_context.setLink(link); });
        action->setCheckable(true);
        action->setChecked(link == m_context.link());
    };
    for (const PanelLink link : kAllLinks)
        add(link, tr("Link %1").arg(letterOf(link)));
    add(PanelLink::None, tr("No link"));
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QPoint corner((width() - kLinkSize) / 2, (height() - kLinkSize) / 2);
    painter.drawPixmap(corner, linkMark(m_context.link(), devicePixelRatioF()));
    if (!underMouse())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(base::theme().text2);
    painter.drawRoundedRect(QRectF(corner, QSizeF(kLinkSize, kLinkSize)).adjusted(-1.5, -1.5, 1.5, 1.5), base::kRadius, base::kRadius);
}

} // namespace jarvis::widgets::trading
