#include "widgets/shell/panel_dock.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/shell/panel_scroll.h"
#include "widgets/shell/title_room.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace jarvis::widgets::shell {

PanelDock::PanelDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions, QWidget* parent)
    : QDockWidget(title, parent), m_panel(*panel)
{
    setObjectName(id);
    panel->setAccessibleName(panel->accessibleName().isEmpty() ? title : panel->accessibleName());
    setWidget(new PanelScroll(panel, this));
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
    auto* controls = new QWidget;
    auto* controlRow = new QHBoxLayout(controls);
    controlRow->setContentsMargins(0, 0, 0, 0);
    controlRow->setSpacing(base::kGrid);
    bool isFilled = false;
    for (QWidget* action : titleActions) {
        const bool isFixed = action->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
        controlRow->addWidget(action, isFixed ? 0 : 1);
        isFilled = isFilled || !isFixed;
    }
    if (!isFilled)
        controlRow->addStretch(1);
    row->addWidget(new TitleRoom(controls, bar), 1);
    auto* menu = new QToolButton(bar);
    menu->setObjectName(QStringLiteral("panelMenu"));
    menu->setText(QStringLiteral("⋮"));
    menu->setAutoRaise(true);
    // Not on the way of Tab, which is for what the panel is for: the keyboard has an action for it.
    menu->setFocusPolicy(Qt::NoFocus);
    menu->setToolTip(tr("Move, float or close this panel"));
    menu->setAccessibleName(tr("Where %1 is").arg(title));
    connect(menu, &QToolButton::clicked, this, [this, menu] { Q_EMIT menuWanted(menu); });
    row->addWidget(menu);
    setTitleBarWidget(bar);
}

void PanelDock::closeEvent(QCloseEvent* event)
{
    // A floating panel has the window manager's own button to close it by.
    event->ignore();
    Q_EMIT closeWanted();
}

} // namespace jarvis::widgets::shell
