#include "widgets/trading/holding_watch.h"

#include "widgets/trading/adopt_dialog.h"

#include <QPushButton>

namespace jarvis::widgets::trading {

HoldingWatch::HoldingWatch(TradeContext& context, TablePanel& positions, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_positions(positions)
    , m_button(positions.addAction(tr("Venue differs…"), tr("Settle what the venue holds and the desk does not believe in"), [this] { open(); }))
{
    m_button->setObjectName(QStringLiteral("venueDiffers"));
    connect(&m_context.session(), &session::EngineSession::holdingDifferencesChanged, this, &HoldingWatch::refresh);
    connect(&m_context.session(), &session::EngineSession::snapshotApplied, this, &HoldingWatch::refresh);
    refresh();
}

AdoptDialog* HoldingWatch::dialog() const
{
    return m_dialog;
}

void HoldingWatch::refresh()
{
    m_button->setVisible(!m_context.model().holdingDifferences().empty());
}

void HoldingWatch::open()
{
    const auto& differences = m_context.model().holdingDifferences();
    if (differences.empty() || m_dialog)
        return;
    m_dialog = new AdoptDialog(m_context.session(), differences.begin()->first, m_positions.window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setModal(false); // The red button stays within reach.
    m_dialog->show();
}

} // namespace jarvis::widgets::trading
