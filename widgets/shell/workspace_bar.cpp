#include "widgets/shell/workspace_bar.h"

#include "widgets/base/menu_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/dock_board.h"
#include "widgets/shell/layout_keeper.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace jarvis::widgets::shell {
namespace {

constexpr int kBarHeight = 30;
constexpr int kNameLetters = 32;

QToolButton* barButton(const QString& text, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void popBelow(QMenu& menu, const QWidget& button)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(button.mapToGlobal(QPoint(0, button.height())));
}

} // namespace

WorkspaceBar::WorkspaceBar(LayoutKeeper& keeper, DockBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_board(board)
    , m_tabs(new QTabBar(this))
    , m_add(barButton(QStringLiteral("+"), "newWorkspace", this)) // not translated: a sign
    , m_panels(barButton(tr("Panels ▾"), "panelsButton", this))
    , m_find(barButton(tr("Find…"), "findButton", this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("workspaceBar"));
    setFixedHeight(kBarHeight);
    setAccessibleName(tr("Workspaces"));
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { m_keeper.open(index); });
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) { m_keeper.move(from, to); });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &WorkspaceBar::renameAt);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &WorkspaceBar::openTabMenu);
    connect(m_add, &QToolButton::clicked, this, &WorkspaceBar::openNewMenu);
    connect(m_panels, &QToolButton::clicked, this, &WorkspaceBar::openPanelMenu);
    connect(m_find, &QToolButton::clicked, this, &WorkspaceBar::paletteWanted);
    connect(&m_keeper, &LayoutKeeper::workspacesChanged, this, &WorkspaceBar::showWorkspaces);
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { update(); });
}

void WorkspaceBar::build()
{
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setAccessibleName(tr("Workspaces"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_add->setToolTip(tr("A new workspace"));
    m_add->setAccessibleName(tr("New workspace"));
    m_panels->setToolTip(tr("Open a closed panel, or a further chart or ladder"));
    m_panels->setAccessibleName(tr("Panels"));
    m_find->setToolTip(tr("Every action, panel, instrument and setting by its name"));
    m_find->setAccessibleName(tr("Find and do anything"));
    m_name->setObjectName(QStringLiteral("workspaceName"));
    m_name->setAccessibleName(tr("Name of the workspace"));
    m_name->setMaxLength(kNameLetters);
    m_name->installEventFilter(this);
    m_name->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(base::kGrid, 0, 2 * base::kGrid, 0);
    row->setSpacing(base::kGrid);
    row->addWidget(m_tabs);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_panels);
    row->addWidget(m_find);
}

void WorkspaceBar::setFindKey(const QKeySequence& key)
{
    m_find->setText(key.isEmpty() ? tr("Find…") : tr("Find… %1").arg(key.toString(QKeySequence::NativeText)));
}

void WorkspaceBar::showWorkspaces()
{
    const QSignalBlocker blocked(m_tabs);
    const auto& all = m_keeper.workspaces().all();
    while (m_tabs->count() > all.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int index = 0; index < static_cast<int>(all.size()); ++index) {
        // A tab takes & for the letter that opens it.
        const QString name = base::menuText(m_keeper.nameOf(all[index]));
        if (index < m_tabs->count())
            m_tabs->setTabText(index, name);
        else
            m_tabs->addTab(name);
        m_tabs->setTabToolTip(index, index < 9 ? tr("Ctrl+%1 · double click renames").arg(index + 1) : tr("Double click renames"));
    }
    m_tabs->setCurrentIndex(static_cast<int>(m_keeper.workspaces().currentIndex()));
}

// -- one workspace ----------------------------------------------------------------------------------------------------------

void WorkspaceBar::rename()
{
    renameAt(static_cast<int>(m_keeper.workspaces().currentIndex()));
}

void WorkspaceBar::renameAt(int index)
{
    if (index < 0)
        return;
    m_renamed = index;
    m_name->setText(m_keeper.nameOf(m_keeper.workspaces().all()[index]));
    QRect place = m_tabs->tabRect(index).translated(m_tabs->pos());
    place.setWidth(std::max(place.width(), 120));
    m_name->setGeometry(place.adjusted(0, 2, 0, -2));
    m_name->show();
    m_name->raise();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void WorkspaceBar::endRename(bool isKept)
{
    const int index = std::exchange(m_renamed, -1);
    m_name->hide();
    if (isKept && index >= 0)
        m_keeper.rename(index, m_name->text());
    if (m_name->hasFocus())
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void WorkspaceBar::remove()
{
    removeAt(static_cast<int>(m_keeper.workspaces().currentIndex()));
}

void WorkspaceBar::removeAt(int index)
{
    const Workspaces::Workspace workspace = m_keeper.workspaces().all().value(index);
    auto* question = new QMessageBox(QMessageBox::NoIcon, tr("Delete workspace"), tr("Delete the workspace “%1” and its layout?").arg(m_keeper.nameOf(workspace)),
        QMessageBox::NoButton, window());
    question->setObjectName(QStringLiteral("deleteWorkspace"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Panels, orders and positions stay as they are."));
    question->setModal(false);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, question, id = workspace.id](QAbstractButton* button) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            m_keeper.remove(m_keeper.workspaces().indexOf(id));
    });
    question->show();
    question->activateWindow();
}

void WorkspaceBar::openTabMenu(const QPoint& at)
{
    const int index = m_tabs->tabAt(at);
    if (index < 0)
        return;
    m_keeper.open(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, &WorkspaceBar::rename);
    menu->addAction(tr("Duplicate"), &m_keeper, &LayoutKeeper::duplicate);
    menu->addAction(tr("Reset the layout"), &m_keeper, &LayoutKeeper::reset);
    menu->addSeparator();
    menu->addAction(tr("Delete…"), this, &WorkspaceBar::remove);
    menu->popup(m_tabs->mapToGlobal(at));
}

// -- what may be added ------------------------------------------------------------------------------------------------------

void WorkspaceBar::openNewMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("newWorkspaceMenu"));
    for (const LayoutPlan& plan : m_keeper.plans())
        menu->addAction(tr("New, like %1").arg(plan.title), &m_keeper, [this, id = plan.id] { m_keeper.add(id); });
    menu->addAction(tr("A copy of this one"), &m_keeper, &LayoutKeeper::duplicate);
    popBelow(*menu, *m_add);
}

void WorkspaceBar::openPanelMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("panelsMenu"));
    for (const PanelKind& kind : m_board.kinds())
        menu->addAction(tr("Add: %1").arg(kind.title), &m_board, [this, id = kind.id] { m_board.open(id); });
    menu->addSeparator();
    for (const DockBoard::Panel& panel : m_board.panels()) {
        QAction* action = menu->addAction(panel.title, &m_board, [this, panel] { panel.isShown ? m_board.close(panel.id) : m_board.focus(panel.id); });
        action->setCheckable(true);
        action->setChecked(panel.isShown);
    }
    menu->addSeparator();
    menu->addAction(tr("Undo layout change"), &m_keeper, &LayoutKeeper::undo)->setEnabled(m_keeper.canUndo());
    menu->addAction(tr("Redo layout change"), &m_keeper, &LayoutKeeper::redo)->setEnabled(m_keeper.canRedo());
    menu->addAction(tr("Reset the layout"), &m_keeper, &LayoutKeeper::reset);
    popBelow(*menu, *m_panels);
}

bool WorkspaceBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_name)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_renamed >= 0)
        endRename(true);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(*event).key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Escape)
        return false;
    endRename(key != Qt::Key_Escape);
    return true;
}

void WorkspaceBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), base::theme().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), base::theme().line);
}

} // namespace jarvis::widgets::shell
