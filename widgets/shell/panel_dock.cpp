#include "widgets/shell/panel_dock.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jarvis::widgets::shell {

PanelDock::PanelDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions, QWidget* parent)
    : QDockWidget(title, parent)
{
    setObjectName(id);
    setWidget(panel);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(base::kPanelTitle);
    bar->setObjectName(QStringLiteral("panelTitle"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * base::kGrid, 0, base::kGrid, 0);
    row->setSpacing(base::kGrid);
    // A dock asks its title for a size hint, and would lay the panel over a bar that is merely fixed.
    row->addStrut(base::kPanelTitle);
    auto* name = new QLabel(title, bar);
    base::setRole(name, base::LabelRole::Title);
    // The dock is dragged by its title: the label must not keep the mouse.
    name->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(name);
    if (titleActions.isEmpty())
        row->addStretch(1);
    for (QWidget* action : titleActions)
        row->addWidget(action, 1);
    setTitleBarWidget(bar);
    panel->setAccessibleName(panel->accessibleName().isEmpty() ? title : panel->accessibleName());
}

} // namespace jarvis::widgets::shell
