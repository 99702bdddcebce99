#pragma once

#include "widgets/base/fonts.h"
#include "widgets/base/metrics.h"
#include "widgets/base/roles.h"
#include "widgets/base/tabular_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QWidget>

#include <functional>

namespace jarvis::test {

/// A text that a widget shows or tells, and where.
struct ScreenText {
    const QWidget* widget = nullptr;
    QString role; ///< "text", "tooltip", "heading 3"…
    QString text;
    bool isCut = false; ///< not all of it can be seen
};

inline QString whereIs(const QWidget* widget)
{
    QStringList names;
    for (const QWidget* each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(each->objectName());
        else if (each == widget)
            names.prepend(QString::fromLatin1(each->metaObject()->className()));
    }
    return names.mid(std::max<qsizetype>(0, names.size() - 3)).join(QLatin1Char('/'));
}

inline QString plainOf(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// A number that has no room is not shown at all.
inline void addNumbersOfTable(const QTableView& table, QList<ScreenText>& found)
{
    constexpr int kRows = 50;
    for (int row = 0; row < std::min(table.model()->rowCount(), kRows); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            if (table.isColumnHidden(column) || table.isRowHidden(row) || !cell.data(widgets::base::IsNumberRole).toBool())
                continue;
            const qreal width = widgets::base::tabularWidth(cell.data().toString(), widgets::base::uiFont());
            if (width > table.columnWidth(column) - 2 * widgets::base::kCellPadding + 1)
                found.append({&table, QStringLiteral("number in column %1").arg(column), cell.data().toString(), true});
        }
    }
}

inline void addTextsOfTable(const QAbstractItemView& view, QList<ScreenText>& found)
{
    const auto* table = qobject_cast<const QTableView*>(&view);
    if (!view.model() || !table)
        return;
    const QHeaderView& header = *table->horizontalHeader();
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        const QString heading = view.model()->headerData(column, Qt::Horizontal).toString();
        // Who sorts by a narrow column sees its mark in the others.
        const QString unmarked = QString(heading).remove(QRegularExpression(QStringLiteral(" [\u25b4\u25be]\\d?$")));
        const int room = header.sectionSize(column) - 2 * 8;
        const bool isCut = header.isVisible() && header.fontMetrics().horizontalAdvance(unmarked) > room && !heading.contains(QLatin1Char('\n'))
            && view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
        found.append({&view, QStringLiteral("heading %1").arg(column), heading, isCut});
        found.append({&view, QStringLiteral("tooltip of heading %1").arg(column), view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(), false});
    }
    addNumbersOfTable(*table, found);
}

/// Every text on and below that widget that can be seen now, or heard.
inline QList<ScreenText> textsOn(const QWidget& root)
{
    QList<ScreenText> found;
    const auto add = [&found](const QWidget* widget, const QString& role, const QString& text, bool isCut = false) {
        if (!text.isEmpty())
            found.append({widget, role, plainOf(text), isCut});
    };
    QList<const QWidget*> all{&root};
    for (const QWidget* child : root.findChildren<QWidget*>())
        all.append(child);
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        add(widget, QStringLiteral("tooltip"), widget->toolTip());
        add(widget, QStringLiteral("accessible name"), widget->accessibleName());
        add(widget, QStringLiteral("accessible description"), widget->accessibleDescription());
        if (widget->isWindow() || qobject_cast<const QDockWidget*>(widget))
            add(widget, QStringLiteral("title"), widget->windowTitle());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const bool elides = label->minimumSizeHint().width() < label->sizeHint().width() && !label->wordWrap();
            const bool isCut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : !elides && label->sizeHint().width() > label->width() + 1;
            add(widget, QStringLiteral("text"), label->text(), isCut);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            add(widget, QStringLiteral("text"), button->text(), text > button->width() + 1);
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                QStyleOptionComboBox option;
                option.initFrom(box);
                const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
                const bool isCut = i == box->currentIndex() && box->fontMetrics().horizontalAdvance(box->itemText(i)) > room + 1;
                add(widget, QStringLiteral("choice"), box->itemText(i), isCut);
            }
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            add(widget, QStringLiteral("title"), group->title());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            const bool isCut = edit->text().isEmpty() && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->width() - 12;
            add(widget, QStringLiteral("placeholder"), edit->placeholderText(), isCut);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                const bool isCut = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width();
                add(widget, QStringLiteral("tab"), tabs->tabText(i), isCut);
                add(widget, QStringLiteral("tooltip of a tab"), tabs->tabToolTip(i));
            }
        } else if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            for (const QAction* action : menu->actions())
                add(widget, QStringLiteral("entry"), action->text());
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            addTextsOfTable(*view, found);
        }
    }
    return found;
}

} // namespace jarvis::test
