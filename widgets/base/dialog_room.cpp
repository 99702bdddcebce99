#include "widgets/base/dialog_room.h"

#include "widgets/base/scroll_room.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStyle>

#include <algorithm>

namespace jarvis::widgets::base {
namespace {

/// For the frame that a window manager puts around it.
constexpr QSize kFrameRoom(8, 32);

} // namespace

QSize roomFor(const QWidget& window) { return window.screen()->availableGeometry().size() - kFrameRoom; }

namespace {

bool holdsButtons(const QLayoutItem& item)
{
    if (const QWidget* widget = item.widget())
        return qobject_cast<const QDialogButtonBox*>(widget) || qobject_cast<const QPushButton*>(widget);
    const QLayout* layout = const_cast<QLayoutItem&>(item).layout();
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (holdsButtons(*layout->itemAt(i)))
            return true;
    }
    return false;
}

/// The last row, taken out of the column; null when there is none with buttons, or it is too wide itself.
QLayoutItem* takeButtons(QLayout* layout, int widthMax)
{
    auto* column = qobject_cast<QBoxLayout*>(layout);
    if (!column || column->direction() != QBoxLayout::TopToBottom || column->count() < 2)
        return nullptr;
    QLayoutItem* last = column->itemAt(column->count() - 1);
    const QMargins margins = layout->contentsMargins();
    const bool fits = last->minimumSize().width() + margins.left() + margins.right() <= widthMax;
    return fits && holdsButtons(*last) ? column->takeAt(column->count() - 1) : nullptr;
}

/// All but the row of buttons goes into a room that scrolls.
void letScroll(QDialog& dialog)
{
    // What changes its parent loses the keyboard.
    const QPointer<QWidget> focus = dialog.focusWidget();
    QLayout* layout = dialog.layout();
    const QMargins margins = layout->contentsMargins();
    const int spacing = layout->spacing();
    QLayoutItem* buttons = takeButtons(layout, roomFor(dialog).width());
    auto* content = new QWidget(&dialog);
    content->setLayout(layout);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ScrollRoom(content, &dialog), 1);
    if (buttons) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(margins.left(), spacing, margins.right(), margins.bottom());
        if (QWidget* box = buttons->widget()) {
            row->addWidget(box);
            delete buttons;
        } else {
            row->addLayout(buttons->layout());
        }
        column->addLayout(row);
    }
    // Layouts would show what they took over a turn later, and what is hidden takes no keyboard.
    if (dialog.isVisible()) {
        const QObjectList children = dialog.children();
        for (QObject* child : children) {
            auto* part = qobject_cast<QWidget*>(child);
            if (part && !part->isWindow() && !part->testAttribute(Qt::WA_WState_ExplicitShowHide))
                part->show();
        }
    }
    if (focus)
        focus->setFocus();
}

QSize leastSize(const QDialog& dialog)
{
    const QLayout* layout = dialog.layout();
    const int width = std::max(layout->totalMinimumSize().width(), dialog.minimumWidth());
    const int height = layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(std::max(width, dialog.width())) : layout->totalMinimumSize().height();
    return {width, std::max(height, dialog.minimumHeight())};
}

} // namespace

DialogRoom::DialogRoom(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogRoom::eventFilter(QObject* watched, QEvent* event)
{
    // Every event of the program passes here.
    const QEvent::Type type = event->type();
    if ((type == QEvent::Show || type == QEvent::LayoutRequest) && !m_isFitting && watched->isWidgetType()) {
        if (auto* dialog = qobject_cast<QDialog*>(watched); dialog && dialog->isVisible())
            fit(*dialog, type == QEvent::Show);
    }
    return false;
}

void DialogRoom::fitAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            fit(*dialog, true);
    }
}

void DialogRoom::fit(QDialog& dialog, bool isNewHere)
{
    if (!dialog.layout() || !dialog.isWindow() || dialog.isMaximized() || dialog.isFullScreen() || qobject_cast<QMessageBox*>(&dialog) || qobject_cast<QFileDialog*>(&dialog))
        return;
    const QSize room = roomFor(dialog);
    const QSize least = leastSize(dialog);
    const bool fits = least.width() <= room.width() && least.height() <= room.height();
    // What somebody drags over the edge of the screen is meant to be there.
    const bool isWithin = dialog.width() <= room.width() && dialog.height() <= room.height();
    if (fits && (isWithin || !isNewHere))
        return;
    m_isFitting = true;
    if (!fits) {
        const bool isWidthFixed = dialog.minimumWidth() == dialog.maximumWidth();
        dialog.setMinimumSize(dialog.minimumSize().boundedTo(room));
        if (isWidthFixed)
            dialog.setMaximumWidth(dialog.minimumWidth());
        const QSize layoutLeast = dialog.layout()->totalMinimumSize();
        const bool isHigh = dialog.layout()->hasHeightForWidth() && dialog.layout()->totalMinimumHeightForWidth(std::min(dialog.width(), room.width())) > room.height();
        const bool isScrolling = dialog.findChild<ScrollRoom*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
        if (!isScrolling && (layoutLeast.width() > room.width() || layoutLeast.height() > room.height() || isHigh)) {
            letScroll(dialog);
            // The bar beside what is high must not make it too wide as well.
            const int bar = dialog.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &dialog);
            const int width = std::min(room.width(), std::max(dialog.width(), layoutLeast.width() + bar));
            if (isWidthFixed)
                dialog.setFixedWidth(width);
            dialog.resize(width, dialog.height());
        }
    }
    dialog.resize(dialog.size().boundedTo(room));
    // One that nobody has moved yet is put over its parent by Qt itself.
    if (dialog.testAttribute(Qt::WA_Moved)) {
        const QRect screen = dialog.screen()->availableGeometry();
        const QRect frame(dialog.pos(), dialog.size() + kFrameRoom);
        dialog.move(std::clamp(frame.left(), screen.left(), std::max(screen.left(), screen.right() - frame.width() + 1)),
            std::clamp(frame.top(), screen.top(), std::max(screen.top(), screen.bottom() - frame.height() + 1)));
    }
    m_isFitting = false;
}

} // namespace jarvis::widgets::base
