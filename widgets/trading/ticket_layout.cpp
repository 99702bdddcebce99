#include "widgets/trading/ticket_layout.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QGridLayout>
#include <QLabel>

namespace jarvis::widgets::trading {

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

} // namespace jarvis::widgets::trading
