// Every panel of the desk, with what it shows once something happened, and before.

#include "app/desktop/shot_scene.h"
#include "app/desktop/wait.h"
#include "app/desktop/workstation.h"
#include "widgets/base/segmented_control.h"

namespace jarvis::desktop {
namespace {

/// Panels ask the engine once they are in front.
constexpr int kPanelAnswerMs = 5'000;

ShotScene panelScene(const QString& id)
{
    return {id, ShotMood::Busy, true, [id](Workstation& desk) -> QWidget* {
                desk.window().focusPanel(id);
                return &desk.window();
            }};
}

using Views = widgets::base::SegmentedControl* (*)(Workstation&);

/// One view of a panel that has several.
ShotScene viewScene(const QString& name, const QString& panel, Views views, int view)
{
    return {name, ShotMood::Busy, true,
        [panel, views, view](Workstation& desk) -> QWidget* {
            desk.window().focusPanel(panel);
            if (panel == QLatin1String("execution"))
                waitUntil([&desk] { return desk.execution().feed().hasReport(); }, shotPatience(kPanelAnswerMs));
            if (view >= views(desk)->count())
                return nullptr;
            views(desk)->setCurrent(view);
            return &desk.window();
        },
        [views](Workstation& desk) { views(desk)->setCurrent(0); }};
}

widgets::base::SegmentedControl* executionViews(Workstation& desk)
{
    return desk.execution().views();
}
widgets::base::SegmentedControl* performanceViews(Workstation& desk)
{
    return desk.performance().views();
}
widgets::base::SegmentedControl* riskViews(Workstation& desk)
{
    return desk.risk().views();
}

ShotScene firedAlerts()
{
    return {QStringLiteral("alerts-fired"), ShotMood::Busy, true,
        [](Workstation& desk) -> QWidget* {
            desk.window().focusPanel(QStringLiteral("alerts"));
            desk.alerts().setView(widgets::alerts::AlertsPanel::View::Fired);
            return &desk.window();
        },
        [](Workstation& desk) { desk.alerts().setView(widgets::alerts::AlertsPanel::View::Rules); }};
}

/// Grouped, sorted by two columns, with a filter that keeps some rows, or none, or that cannot be read.
ShotScene filteredOrders(const QString& name, const QString& filter)
{
    return {name, ShotMood::Busy, true,
        [filter](Workstation& desk) -> QWidget* {
            widgets::trading::TablePanel& orders = *desk.activity().orders();
            desk.window().focusPanel(QStringLiteral("orders"));
            orders.view().groupBy(2);
            orders.view().sortBy({{1, Qt::AscendingOrder}, {0, Qt::DescendingOrder}});
            orders.filter().filterBy(filter);
            orders.filter().open();
            return &desk.window();
        },
        [](Workstation& desk) {
            desk.activity().orders()->filter().close();
            desk.activity().orders()->tools().reset();
        }};
}

} // namespace

ShotScenes panelScenes(Workstation& desk)
{
    ShotScenes scenes{{QStringLiteral("trade"), ShotMood::Busy, true, [](Workstation& one) -> QWidget* { return &one.window(); }}};
    const auto panels = desk.window().board().panels();
    for (const auto& panel : panels) {
        if (desk.window().board().isCentre(panel.id))
            continue;
        scenes.push_back(panelScene(panel.id));
        ShotScene empty = panelScene(panel.id);
        empty.name = QStringLiteral("empty-") + panel.id;
        empty.mood = ShotMood::Quiet;
        scenes.push_back(std::move(empty));
    }
    for (const int view : {1, 2}) {
        scenes.push_back(viewScene(QStringLiteral("execution-%1").arg(view), QStringLiteral("execution"), &executionViews, view));
        scenes.push_back(viewScene(QStringLiteral("performance-%1").arg(view), QStringLiteral("performance"), &performanceViews, view));
    }
    int view = 1;
    for (const char* words : {"breakers", "correlation", "stops"})
        scenes.push_back(viewScene(QStringLiteral("risk-") + QLatin1String(words), QStringLiteral("risk"), &riskViews, view++));
    scenes.push_back(firedAlerts());
    scenes.push_back(filteredOrders(QStringLiteral("orders-grouped"), QStringLiteral("quantity:>0")));
    scenes.push_back(filteredOrders(QStringLiteral("orders-no-match"), QStringLiteral("quantity:>900000")));
    scenes.push_back(filteredOrders(QStringLiteral("orders-wrong-filter"), QStringLiteral("pnl:>0")));
    return scenes;
}

} // namespace jarvis::desktop
