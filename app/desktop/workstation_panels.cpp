#include "app/desktop/workstation.h"

#include "widgets/trading/link_button.h"

namespace jarvis::desktop {

using widgets::trading::LinkButton;
using widgets::trading::TradeContext;

/// What the panels are linked to, and look at, is found again.
void Workstation::addLinks()
{
    const std::pair<const char*, TradeContext*> panels[]
        = {{"chart", &m_chartContext}, {"ladder", &m_ladderContext}, {"tape", &m_tapeContext}, {"ticket", &m_ticketContext}, {"watchlist", &m_watchContext}};
    for (const auto& [id, context] : panels) {
        m_window.layouts().addDeskPart(QStringLiteral("link-") + QLatin1String(id),
            {[context = context] { return context->saveState(); }, [context = context](const QByteArray& state) { context->restoreState(state); }});
    }
}

/// Charts and ladders beyond the first, each with a context of its own.
void Workstation::addPanelKinds()
{
    using Parts = widgets::shell::PanelKind::Parts;
    // A context has nobody to serve once its panel is closed.
    const auto endWith = [](TradeContext* context, QWidget* panel) { QObject::connect(panel, &QObject::destroyed, context, &QObject::deleteLater); };
    m_window.board().addKind({QStringLiteral("chart"), tr("Chart"), [this, endWith](const QString&) {
        auto* context = new TradeContext(m_context, &m_furtherContexts);
        auto* chart = new widgets::trading::ChartPanel(*context, {&m_crosshair, &m_drawings, &m_oneClick});
        endWith(context, chart);
        QObject::connect(&chart->chart(), &widgets::charts::PriceChart::lookChanged, &m_window.layouts(), &widgets::shell::LayoutKeeper::noteChange);
        // Link and instrument on the first line, the look below.
        return Parts{chart, {new LinkButton(*context)}, [context, chart] { return context->saveState() + '\n' + chart->saveLook(); },
            [context, chart](const QByteArray& state) {
                const qsizetype end = state.indexOf('\n');
                context->restoreState(state.left(end));
                if (end >= 0)
                    chart->restoreLook(state.mid(end + 1));
            }};
    }});
    m_window.board().addKind({QStringLiteral("ladder"), tr("Ladder"), [this, endWith](const QString&) {
        auto* context = new TradeContext(m_context, &m_furtherContexts);
        auto* oneClick = new widgets::trading::OneClick(*context, context);
        m_orderToasts->follow(*oneClick);
        auto* ladder = new widgets::trading::LadderPanel(*context, *oneClick);
        endWith(context, ladder);
        return Parts{ladder, {new LinkButton(*context)}, [context] { return context->saveState(); }, [context](const QByteArray& state) { context->restoreState(state); }};
    }});
}

} // namespace jarvis::desktop
