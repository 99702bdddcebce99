#include "widgets/shell/palette_delegate.h"

#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/palette_model.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kPaletteRow = 30;
constexpr int kPaletteMargin = 3 * base::kGrid;
constexpr int kChipPadding = 6;
constexpr int kChipHeight = 20;

/// The key in a frame; returns where the room for text ends.
int paintKey(QPainter& painter, const QRect& row, const QString& key)
{
    if (key.isEmpty())
        return row.right() - kPaletteMargin;
    const QFont font = base::uiFont(base::FontRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(key) + 2 * kChipPadding;
    const QRect chip(row.right() - kPaletteMargin - width, row.center().y() - kChipHeight / 2, width, kChipHeight);
    painter.setPen(base::theme().line);
    painter.setBrush(base::theme().window);
    painter.drawRoundedRect(chip, base::kRadius, base::kRadius);
    painter.setFont(font);
    painter.setPen(base::theme().text2);
    painter.drawText(chip, Qt::AlignCenter, key);
    return chip.left() - kPaletteMargin;
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kPaletteRow};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const base::ThemeColors& colors = base::theme();
    const QRect& row = option.rect;
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(row, isChosen ? colors.selection : colors.raised);
    if (isChosen)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colors.accent);

    const int end = paintKey(*painter, row, index.data(PaletteModel::KeyRole).toString());
    const bool isHindered = !index.data(PaletteModel::ObstacleRole).toString().isEmpty();
    const QFont font = base::uiFont();
    const QFont small = base::uiFont(base::FontRole::Caption);
    const QString group = index.data(PaletteModel::GroupRole).toString();
    const int groupWidth = QFontMetrics(small).horizontalAdvance(group);
    QRect room(row.left() + kPaletteMargin + base::kGrid, row.top(), end - row.left() - kPaletteMargin - base::kGrid, row.height());
    painter->setFont(font);
    painter->setPen(isHindered ? colors.text2 : colors.text);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText((isHindered ? QStringLiteral("⊘ ") : QString()) + index.data().toString(), Qt::ElideRight,
        std::max(0, room.width() - groupWidth - kPaletteMargin));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->setFont(small);
    painter->setPen(colors.text2);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, group);
    painter->restore();
}

} // namespace jarvis::widgets::shell
