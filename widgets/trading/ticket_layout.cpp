#include "widgets/trading/ticket_layout.h"

#include "widgets/base/metrics.h"
#include "widgets/base/number_label.h"
#include "widgets/base/segmented_control.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace jarvis::widgets::trading {
namespace {

class Hairline final : public QWidget {
public:
    Hairline(QWidget* parent, int height) : QWidget(parent) { setFixedHeight(height); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(0, height() / 2, width(), 1, base::theme().line); }
};

} // namespace

QGridLayout* ticketRowGrid(QWidget* owner, const QString& word, const QString& name, QWidget* buddy)
{
    auto* label = new QLabel(word, owner);
    label->setFixedWidth(kTicketLabelWidth - base::kGrid);
    label->setBuddy(buddy);
    label->setToolTip(name == word ? QString() : name);
    base::setRole(label, base::LabelRole::Secondary);
    auto* grid = new QGridLayout(owner);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(base::kGrid);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, kTicketLabelWidth - base::kGrid);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0);
    return grid;
}

void shrinkable(base::SegmentedControl* control)
{
    control->setMinimumWidth(1);
}

base::NumberLabel* ticketHint(QWidget* parent)
{
    auto* hint = new base::NumberLabel(parent);
    hint->setFontRole(base::FontRole::Caption);
    hint->setTone(base::Tone::Muted);
    hint->setAlignment(Qt::AlignLeft);
    hint->setFixedHeight(kTicketHintHeight);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return hint;
}

QWidget* hairline(QWidget* parent, int height)
{
    return new Hairline(parent, height);
}

} // namespace jarvis::widgets::trading
