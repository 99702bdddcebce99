#include "widgets/trading/size_preset_row.h"

#include "widgets/base/format.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace jarvis::widgets::trading {
namespace {

/// 0.5000 is 0.5 here: five of them share the width of the ladder.
QString shortText(const Instrument& is, Quantity size)
{
    QString text = base::formatQuantity(is, size);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

} // namespace

SizePresetRow::SizePresetRow(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(base::kGrid);
    // One stop of the Tab key; Left and Right walk the row, as in any group of buttons.
    auto* group = new QButtonGroup(this);
    group->setExclusive(false);
    for (int i = 0; i < SizePresets::kCount; ++i) {
        auto* button = new QPushButton(base::unknownText(), this);
        button->setObjectName(QStringLiteral("ladderPreset%1").arg(i + 1));
        button->setCheckable(true);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        group->addButton(button, i);
        button->setMinimumWidth(0);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        // Five of them share the width of the ladder.
        button->setStyleSheet(QStringLiteral("QPushButton { padding: 1px 0px; min-height: 18px; font-size: 11px; }"));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        connect(button, &QPushButton::customContextMenuRequested, this, [this, i] { Q_EMIT keepWanted(i); });
        row->addWidget(button);
        m_buttons.at(static_cast<std::size_t>(i)) = button;
    }
}

void SizePresetRow::show(const Instrument& is, const std::optional<SizePresets::Sizes>& sizes)
{
    m_sizes = sizes;
    for (int i = 0; i < SizePresets::kCount; ++i) {
        QPushButton* button = m_buttons.at(static_cast<std::size_t>(i));
        button->setEnabled(sizes.has_value());
        const QString whole = sizes ? base::formatQuantityWithUnit(is, sizes->at(static_cast<std::size_t>(i))) : base::unknownText();
        button->setText(sizes ? shortText(is, sizes->at(static_cast<std::size_t>(i))) : base::unknownText());
        button->setAccessibleName(tr("Size %1: %2 per click").arg(i + 1).arg(whole));
        button->setToolTip(tr("%1 per click (key %2 in the ladder, unless you chose another). Right click: keep the present size here. Another size disarms one-click.")
                               .arg(whole)
                               .arg(i + 1));
    }
}

void SizePresetRow::setCurrent(const std::optional<Quantity>& size)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(m_sizes && size && m_sizes->at(i) == *size);
}

} // namespace jarvis::widgets::trading
