#include "app/desktop/desk_moment.h"

#include "app/desktop/workstation.h"
#include "widgets/trading/table_panel.h"
#include "widgets/trading/typed_inputs.h"

#include <QLineEdit>

namespace jarvis::desktop {
namespace {

using widgets::trading::TablePanel;

/// The panels whose inputs count, but for ticket and ladder, which need their instrument.
QVector<QWidget*> panelsWithInputs(Workstation& desk)
{
    return {&desk.risk(), &desk.execution(), &desk.performance(), &desk.alerts()};
}

} // namespace

DeskMoment DeskMoment::of(Workstation& desk)
{
    DeskMoment moment;
    const auto tables = desk.window().findChildren<TablePanel*>();
    for (TablePanel* table : tables) {
        if (!table->objectName().isEmpty())
            moment.m_tables.insert(table->objectName(), {widgets::models::KeptFilter::of(table->filter().text(), table->model()), table->selectedRows()});
    }
    for (const QWidget* panel : panelsWithInputs(desk))
        moment.m_forms.insert(panel->objectName(), widgets::trading::saveTyped(*panel));
    moment.m_forms.insert(desk.ladder().objectName(), widgets::trading::saveTyped(desk.ladder()));
    moment.m_search = desk.watchlist().search().text();
    moment.m_ticket = desk.ticket().saveTyped();
    moment.m_ticketInstrument = desk.ticketInstrument();
    moment.m_ladderInstrument = desk.ladderInstrument();
    return moment;
}

void DeskMoment::restoreTo(Workstation& desk) const
{
    const auto tables = desk.window().findChildren<TablePanel*>();
    for (TablePanel* table : tables) {
        const auto kept = m_tables.constFind(table->objectName());
        if (kept == m_tables.constEnd())
            continue;
        table->filter().filterBy(kept->filter.typedFor(table->model()));
        table->selectRows(kept->rows);
    }
    for (QWidget* panel : panelsWithInputs(desk))
        widgets::trading::restoreTyped(*panel, m_forms.value(panel->objectName()));
    if (desk.ladderInstrument() == m_ladderInstrument)
        widgets::trading::restoreTyped(desk.ladder(), m_forms.value(desk.ladder().objectName()));
    desk.watchlist().search().setText(m_search);
    if (desk.ticketInstrument() == m_ticketInstrument)
        desk.ticket().restoreTyped(m_ticket);
}

} // namespace jarvis::desktop
