#include "widgets/base/account_mode.h"

#include "engine/base/check.h"
#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/theme_manager.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace jarvis::widgets::base {
namespace {

struct ModeWords {
    Q_DECLARE_TR_FUNCTIONS(AccountMode)
};

} // namespace

AccountModeLook lookOf(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Paper: return {ModeWords::tr("PAPER"), ModeWords::tr("not real"), ModeWords::tr("Paper account: no real money"), Tone::Accent, false, 0};
    case AccountMode::Testnet:
        return {ModeWords::tr("TESTNET"), ModeWords::tr("play money"), ModeWords::tr("Testnet account: real orders at the venue's test network, play money"), Tone::Accent, true, 1};
    case AccountMode::LiveOff:
        return {ModeWords::tr("LIVE OFF"), ModeWords::tr("real money, only reducing"), ModeWords::tr("Live account, switched off: only what reduces risk is sent"), Tone::Live, false, 1};
    case AccountMode::Live: return {ModeWords::tr("LIVE"), ModeWords::tr("real money"), ModeWords::tr("Live account: orders move real money"), Tone::Live, true, 3};
    }
    UNREACHABLE();
}

AccountModeStrip::AccountModeStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("accountModeStrip"));
    setFixedHeight(kRowCompact);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { update(); });
    hide();
}

QString AccountModeStrip::text() const
{
    const AccountModeLook look = lookOf(m_mode);
    return QStringLiteral("%1 · %2 · %3").arg(look.word, m_account, look.money);
}

void AccountModeStrip::set(AccountMode mode, const QString& account)
{
    m_mode = mode;
    m_account = account;
    setAccessibleName(lookOf(mode).sentence);
    setToolTip(lookOf(mode).sentence);
    setVisible(mode != AccountMode::Paper);
    update();
}

void AccountModeStrip::paintEvent(QPaintEvent*)
{
    const AccountModeLook look = lookOf(m_mode);
    const QColor fill = toneFillColor(look.tone);
    QPainter painter(this);
    if (look.isFilled)
        painter.fillRect(rect(), fill);
    else
        painter.fillRect(QRect(0, height() - 1, width(), 1), fill);
    painter.setPen(look.isFilled ? theme().textOn(fill) : toneTextColor(look.tone));
    painter.setFont(uiFont(FontRole::Caption, QFont::Bold));
    const int room = width() - 4 * kGrid;
    painter.drawText(rect().adjusted(2 * kGrid, 0, -2 * kGrid, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room));
}

} // namespace jarvis::widgets::base
