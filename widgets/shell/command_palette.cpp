#include "widgets/shell/command_palette.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/palette_delegate.h"
#include "widgets/shell/palette_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::shell {
namespace {

constexpr int kPaletteWidth = 620;
constexpr int kPaletteHeight = 420;
constexpr int kPagesRows = 8;

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), m_model(new PaletteModel(this)), m_input(new QLineEdit(this)), m_list(new QListView(this)), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    build();
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_asked.clear();
        showHint();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    connect(&base::ThemeManager::instance(), &base::ThemeManager::changed, this, [this] { update(); });
    hide();
}

void CommandPalette::build()
{
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setPlaceholderText(tr("An action, a panel, an instrument, a setting"));
    m_input->setAccessibleName(tr("What to do or where to go"));
    m_input->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    m_hint->setObjectName(QStringLiteral("paletteHint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(base::kGrid, 0, base::kGrid, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * base::kGrid, 2 * base::kGrid, 2 * base::kGrid, 2 * base::kGrid);
    column->setSpacing(2 * base::kGrid);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::open(QWidget& window)
{
    if (isVisible() && parentWidget() == &window) {
        m_input->setFocus(Qt::ShortcutFocusReason);
        m_input->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    setParent(&window);
    QVector<PaletteEntry> entries;
    for (const Source& source : std::as_const(m_sources))
        entries += source();
    m_model->setEntries(std::move(entries), m_recent);
    const QSignalBlocker blocked(m_input);
    m_input->clear();
    find({});
    place();
    show();
    raise();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    QWidget* before = m_focusBefore;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::setRecent(const QStringList& recent)
{
    m_recent = recent.mid(0, kRecentMax);
}

QString CommandPalette::hint() const
{
    return m_hint->text();
}

void CommandPalette::place()
{
    const QRect room = parentWidget()->rect();
    resize(std::min(kPaletteWidth, room.width() - 4 * base::kGrid), std::min(kPaletteHeight, room.height() - base::kTopBar - 4 * base::kGrid));
    move((room.width() - width()) / 2, base::kTopBar + 2 * base::kGrid);
}

void CommandPalette::find(const QString& typed)
{
    m_asked.clear();
    m_model->find(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    showHint();
}

void CommandPalette::showHint()
{
    const PaletteEntry* entry = m_model->at(m_list->currentIndex().row());
    const bool isAsked = entry && entry->id == m_asked;
    base::setRole(m_hint, isAsked || (entry && !entry->obstacle.isEmpty()) ? base::LabelRole::Warning : base::LabelRole::Caption);
    if (!entry)
        m_hint->setText(tr("Nothing answers this. Fewer letters find more."));
    else if (!entry->obstacle.isEmpty())
        m_hint->setText(tr("Not now: %1").arg(entry->obstacle));
    else if (isAsked)
        m_hint->setText(tr("%1: press Enter once more to do it, Esc to leave it.").arg(entry->text));
    else
        m_hint->setText(entry->needsSecondLook ? tr("Enter asks once more before it acts · Esc closes") : tr("Enter does it · ↑ ↓ choose · Esc closes"));
}

void CommandPalette::choose()
{
    const PaletteEntry* found = m_model->at(m_list->currentIndex().row());
    if (!found || !found->obstacle.isEmpty())
        return;
    if (found->needsSecondLook && found->id != m_asked) {
        m_asked = found->id;
        m_askedAt.start();
        return showHint();
    }
    if (found->needsSecondLook && m_askedAt.elapsed() < kGuardMs)
        return;
    const PaletteEntry entry = *found;
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    setRecent(m_recent);
    close();
    Q_EMIT recentChanged();
    entry.act();
}

bool CommandPalette::moveChoice(int key)
{
    const int last = m_model->rowCount() - 1;
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: row = row == last ? 0 : row + 1; break;
    case Qt::Key_Up: row = row <= 0 ? last : row - 1; break;
    case Qt::Key_PageDown: row = std::min(last, row + kPagesRows); break;
    case Qt::Key_PageUp: row = std::max(0, row - kPagesRows); break;
    default: return false;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        // A held key is not a second press.
        if (!key.isAutoRepeat())
            choose();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        close();
        return true;
    }
    // The input's focus is the palette's: Tab would leave it.
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        return moveChoice(key.key() == Qt::Key_Tab ? Qt::Key_Down : Qt::Key_Up);
    return moveChoice(key.key());
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), base::theme().raised);
    painter.setPen(base::theme().accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jarvis::widgets::shell
