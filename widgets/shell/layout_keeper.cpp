#include "widgets/shell/layout_keeper.h"

#include "engine/base/check.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLayout>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kSaveSoonMs = 1'000;
constexpr int kSaveAtLatestMs = 5'000;
/// What belongs together is one step.
constexpr int kStepMs = 150;
constexpr int kMonitorsSettleMs = 500;

const QString kArrangementKey = QStringLiteral("arrangement-");
const QString kNewestKey = QStringLiteral("newest-");

QByteArray encodeStates(const QMap<QString, QByteArray>& states)
{
    QJsonObject object;
    for (auto it = states.begin(); it != states.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QMap<QString, QByteArray> decodeStates(const QByteArray& bytes)
{
    QMap<QString, QByteArray> states;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        states.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return states;
}

} // namespace

LayoutKeeper::LayoutKeeper(DockBoard& board, LayoutPlace place, QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_place(std::move(place))
    , m_monitors(m_place.monitors())
    , m_store(m_place.folder, m_place.profile, m_monitors)
    , m_desk(m_place.folder, m_place.profile, QStringLiteral("desk"))
{
    for (QTimer* timer : {&m_step, &m_saveSoon, &m_saveAtLatest, &m_monitorsMoved})
        timer->setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &LayoutKeeper::takeStep);
    connect(&m_saveSoon, &QTimer::timeout, this, &LayoutKeeper::save);
    connect(&m_saveAtLatest, &QTimer::timeout, this, &LayoutKeeper::save);
    connect(&m_monitorsMoved, &QTimer::timeout, this, &LayoutKeeper::checkMonitors);
    connect(&m_board, &DockBoard::touched, this, &LayoutKeeper::noteChange);
    connect(&m_board, &DockBoard::rearranged, this, &LayoutKeeper::noteStep);
    const auto follow = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, [this] { m_monitorsMoved.start(kMonitorsSettleMs); });
    };
    const auto screens = QGuiApplication::screens();
    for (QScreen* screen : screens)
        follow(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this, follow](QScreen* screen) {
        follow(screen);
        m_monitorsMoved.start(kMonitorsSettleMs);
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, [this] { m_monitorsMoved.start(kMonitorsSettleMs); });
}

void LayoutKeeper::setFirstPlan(LayoutPlan plan)
{
    m_plans.prepend(std::move(plan));
}

void LayoutKeeper::addPlan(LayoutPlan plan)
{
    m_plans.append(std::move(plan));
}

void LayoutKeeper::addPart(const QString& id, Part part)
{
    m_parts.insert(id, std::move(part));
}

void LayoutKeeper::addDeskPart(const QString& id, Part part)
{
    m_deskParts.insert(id, std::move(part));
}

// -- disk -----------------------------------------------------------------------------------------------------------------

Layout LayoutKeeper::loadFrom(LayoutStore& store)
{
    const LayoutStore::Loaded loaded = store.load();
    for (const QString& path : loaded.setAside)
        Q_EMIT notice(tr("A stored layout could not be read. It was set aside as %1; an older one is used.").arg(path));
    return loaded.layout.value_or(Layout());
}

void LayoutKeeper::saveIn(LayoutStore& store, const Layout& layout)
{
    if (const QString error = store.save(layout); !error.isEmpty())
        Q_EMIT notice(error);
}

void LayoutKeeper::readArrangements(const Layout& layout, const QString& prefix)
{
    for (const Workspaces::Workspace& workspace : m_workspaces.all()) {
        if (const auto arrangement = Arrangement::decode(layout.value(prefix + workspace.id)))
            m_arrangements.insert(workspace.id, *arrangement);
    }
    const QString first = m_plans.front().id;
    if (const QByteArray docks = layout.value(QStringLiteral("docks")); !docks.isEmpty() && !layout.contains(prefix + first))
        m_arrangements.insert(first, Arrangement::ofOneWindow(layout.value(QStringLiteral("geometry")), docks));
}

bool LayoutKeeper::restore()
{
    CHECK(!m_plans.isEmpty());
    QStringList plans;
    for (const LayoutPlan& plan : std::as_const(m_plans))
        plans << plan.id;
    m_workspaces = Workspaces(plans);
    const Layout desk = loadFrom(m_desk);
    m_workspaces.decode(desk.value(QStringLiteral("workspaces")), plans);
    m_board.setPanelStates(decodeStates(desk.value(QStringLiteral("panels"))));
    for (auto part = m_deskParts.begin(); part != m_deskParts.end(); ++part) {
        if (const QByteArray stored = desk.value(part.key()); !stored.isEmpty())
            part->restore(stored);
    }
    readArrangements(desk, kNewestKey);
    const Layout layout = loadFrom(m_store);
    readArrangements(layout, kArrangementKey);
    const bool isStored = m_arrangements.contains(m_workspaces.current().id);
    putUp(true);
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        if (const QByteArray stored = layout.value(part.key()); !stored.isEmpty())
            part->restore(stored);
    }
    m_isRestored = true;
    Q_EMIT workspacesChanged();
    return isStored;
}

void LayoutKeeper::save()
{
    m_saveSoon.stop();
    m_saveAtLatest.stop();
    if (!m_isRestored)
        return;
    if (m_monitorsMoved.isActive())
        return m_saveSoon.start(kSaveSoonMs);
    leave();
    Layout layout;
    Layout desk;
    for (const Workspaces::Workspace& workspace : m_workspaces.all()) {
        if (!m_arrangements.contains(workspace.id))
            continue;
        layout.insert(kArrangementKey + workspace.id, m_arrangements[workspace.id].encode());
        desk.insert(kNewestKey + workspace.id, m_arrangements[workspace.id].encode());
    }
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
        layout.insert(part.key(), part->save());
    desk.insert(QStringLiteral("workspaces"), m_workspaces.encode());
    desk.insert(QStringLiteral("panels"), encodeStates(m_board.panelStates()));
    for (auto part = m_deskParts.begin(); part != m_deskParts.end(); ++part)
        desk.insert(part.key(), part->save());
    saveIn(m_store, layout);
    saveIn(m_desk, desk);
}

void LayoutKeeper::noteChange()
{
    if (!m_isRestored || !m_board.mainWindow().isVisible())
        return;
    m_saveSoon.start(kSaveSoonMs);
    if (!m_saveAtLatest.isActive())
        m_saveAtLatest.start(kSaveAtLatestMs);
}

void LayoutKeeper::checkMonitors()
{
    const QString monitors = m_place.monitors();
    if (!m_isRestored || monitors == m_monitors)
        return;
    m_monitors = monitors;
    m_store = LayoutStore(m_place.folder, m_place.profile, monitors);
    m_histories.clear();
    leave();
    readArrangements(loadFrom(m_store), kArrangementKey);
    putUp(true);
    noteChange();
}

// -- what is on screen ----------------------------------------------------------------------------------------------------

const LayoutPlan& LayoutKeeper::planOfCurrent() const
{
    const QString& id = m_workspaces.current().plan;
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&id](const LayoutPlan& plan) { return plan.id == id; });
    return found == m_plans.end() ? m_plans.front() : *found;
}

void LayoutKeeper::leave()
{
    m_arrangements.insert(m_workspaces.current().id, m_board.capture());
}

void LayoutKeeper::putUp(bool movesMainWindow)
{
    const auto found = m_arrangements.constFind(m_workspaces.current().id);
    if (found == m_arrangements.cend())
        return put(std::nullopt);
    Arrangement arrangement = *found;
    // From one workspace to another the window stays where it is.
    if (!movesMainWindow)
        arrangement.windows.front().geometry = m_board.mainWindow().saveGeometry();
    put(arrangement);
}

/// As it was or, without that, as it is delivered.
void LayoutKeeper::put(const std::optional<Arrangement>& arrangement)
{
    const bool isFirst = !m_isRestored;
    if (isFirst || !arrangement)
        putPlan();
    if (arrangement && !m_board.apply(*arrangement))
        putPlan();
    m_isPutUp = true;
    m_step.start(kStepMs);
}

void LayoutKeeper::putPlan()
{
    // Giving docks their widths may take more than the window has; it has what the screen allows.
    QMainWindow& window = m_board.mainWindow();
    const QSize wanted = window.size();
    m_board.apply(planOfCurrent());
    window.layout()->activate();
    window.resize(wanted);
}

void LayoutKeeper::noteStep()
{
    if (!m_isRestored)
        return;
    m_step.start(kStepMs);
    noteChange();
}

void LayoutKeeper::takeStep()
{
    LayoutHistory& history = m_histories[m_workspaces.current().id];
    if (std::exchange(m_isPutUp, false))
        history.correct(m_board.capture());
    else
        history.note(m_board.capture());
}

bool LayoutKeeper::canUndo() const
{
    return m_histories.value(m_workspaces.current().id).canUndo();
}

bool LayoutKeeper::canRedo() const
{
    return m_histories.value(m_workspaces.current().id).canRedo();
}

void LayoutKeeper::undo()
{
    // What was just done and not yet written down is what is undone.
    if (m_step.isActive()) {
        m_step.stop();
        takeStep();
    }
    if (const auto before = m_histories[m_workspaces.current().id].undo())
        put(before);
    noteChange();
}

void LayoutKeeper::redo()
{
    if (const auto after = m_histories[m_workspaces.current().id].redo())
        put(after);
    noteChange();
}

void LayoutKeeper::reset()
{
    putPlan();
    noteStep();
}

// -- workspaces -----------------------------------------------------------------------------------------------------------

QString LayoutKeeper::nameOf(const Workspaces::Workspace& workspace) const
{
    if (!workspace.name.isEmpty())
        return workspace.name;
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&workspace](const LayoutPlan& plan) { return plan.id == workspace.plan; });
    return found == m_plans.end() ? workspace.id : found->title;
}

void LayoutKeeper::open(qsizetype index)
{
    if (index < 0 || index >= m_workspaces.all().size() || index == m_workspaces.currentIndex())
        return;
    if (m_step.isActive()) {
        m_step.stop();
        takeStep();
    }
    leave();
    m_workspaces.open(index);
    putUp(false);
    noteChange();
    Q_EMIT workspacesChanged();
}

void LayoutKeeper::add(const QString& plan)
{
    leave();
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&plan](const LayoutPlan& each) { return each.id == plan; });
    if (found == m_plans.end() || m_workspaces.add(tr("My %1").arg(found->title), plan).isEmpty())
        return Q_EMIT notice(tr("There are %1 workspaces, and no more can be: delete one first.").arg(Workspaces::kMax));
    putUp(false);
    noteChange();
    Q_EMIT workspacesChanged();
}

void LayoutKeeper::duplicate()
{
    leave();
    const Workspaces::Workspace from = m_workspaces.current();
    if (m_workspaces.add(tr("%1 copy").arg(nameOf(from)), from.plan).isEmpty())
        return Q_EMIT notice(tr("There are %1 workspaces, and no more can be: delete one first.").arg(Workspaces::kMax));
    m_arrangements.insert(m_workspaces.current().id, m_arrangements.value(from.id));
    m_isPutUp = true;
    m_step.start(kStepMs);
    noteChange();
    Q_EMIT workspacesChanged();
}

void LayoutKeeper::rename(qsizetype index, const QString& name)
{
    m_workspaces.rename(index, name);
    noteChange();
    Q_EMIT workspacesChanged();
}

void LayoutKeeper::move(qsizetype from, qsizetype to)
{
    m_workspaces.move(from, to);
    noteChange();
    Q_EMIT workspacesChanged();
}

void LayoutKeeper::remove(qsizetype index)
{
    if (index < 0 || index >= m_workspaces.all().size())
        return;
    leave();
    const Workspaces::Workspace gone = m_workspaces.all()[index];
    const bool wasOpen = index == m_workspaces.currentIndex();
    if (!m_workspaces.remove(index))
        return Q_EMIT notice(tr("The last workspace stays: reset its layout instead."));
    m_arrangements.remove(gone.id);
    m_histories.remove(gone.id);
    if (wasOpen)
        putUp(false);
    noteChange();
    Q_EMIT workspacesChanged();
}

} // namespace jarvis::widgets::shell
