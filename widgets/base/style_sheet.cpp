#include "widgets/base/style_sheet.h"

#include "engine/base/check.h"
#include "widgets/base/metrics.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace jarvis::widgets::base {
namespace {

// %name% stands for a colour or a measure.
constexpr const char* kSheetBasics = R"(
QToolTip { color: %text%; background: %raised%; border: 1px solid %line%; padding: 4px 6px; }
QMainWindow::separator { background: %window%; width: 4px; height: 4px; }
QMainWindow::separator:hover { background: %accent%; }
QDockWidget { color: %text%; font-weight: 600; }
QDockWidget::title { background: %raised%; padding: 6px 8px; border-bottom: 1px solid %line%; }
QStatusBar { background: %raised%; color: %text-2%; border-top: 1px solid %line%; }
QMenuBar { background: %window%; color: %text-2%; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: %raised%; color: %text%; }
QMenu { background: %raised%; color: %text%; border: 1px solid %line%; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-left: 2px solid transparent; }
QMenu::item:selected { background: %selection%; color: %text%; border-left-color: %accent%; }
QMenu::item:disabled { color: %text-3%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }
)";

constexpr const char* kSheetInputs = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: %raised%; color: %text%; border: 1px solid %edge%; border-radius: %radius%; padding: 3px 8px;
    selection-background-color: %accent%; selection-color: %on-accent%; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: %text-2%; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid %accent%; padding: 2px 7px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: %text-3%; background: %panel%; border-color: %line%; }
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus { border-color: %down-text%; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/glyphs/chevron-%chevron%.png); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %edge%; background: %raised%; border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: %text-2%; }
QCheckBox::indicator:checked { background: %accent%; border-color: %accent%; image: url(:/glyphs/check-%check%.png); }
QRadioButton::indicator:checked { border: 5px solid %accent%; width: 6px; height: 6px; background: %on-accent%; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %line%; background: %panel%; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 12px; height: 12px; border: 2px solid %text%; }
QRadioButton::indicator:checked:focus { border: 4px solid %text%; width: 8px; height: 8px; background: %accent%; }
QCheckBox:disabled, QRadioButton:disabled { color: %text-3%; }
QComboBox QAbstractItemView { background: %raised%; color: %text%; border: 1px solid %line%; outline: none;
    selection-background-color: %selection%; selection-color: %text%; }
)";

constexpr const char* kSheetButtons = R"(
QPushButton { background: %raised%; color: %text%; border: 1px solid %line%; border-radius: %radius%; padding: 4px 12px; min-height: 20px; }
QPushButton:hover { border-color: %text-3%; background: %hover%; }
QPushButton:pressed { background: %line%; }
QPushButton:focus { border: 2px solid %accent%; padding: 3px 11px; }
QPushButton:disabled { color: %text-3%; background: %panel%; border-color: %line%; }
QPushButton[role="primary"] { background: %accent%; color: %on-accent%; border-color: %accent%; font-weight: 600; }
QPushButton[role="primary"]:hover { background: %accent-hover%; }
QPushButton[role="buy"] { background: %up%; color: %on-up%; border-color: %up%; font-weight: 600; }
QPushButton[role="buy"]:hover { background: %up-hover%; }
QPushButton[role="sell"] { background: %down%; color: %on-down%; border-color: %down%; font-weight: 600; }
QPushButton[role="sell"]:hover { background: %down-hover%; }
QPushButton[role="live"] { background: %live%; color: %on-live%; border-color: %live%; font-weight: 600; }
QPushButton[role="live"]:hover { background: %live-hover%; }
QPushButton[role="kill"] { background: %kill%; color: %on-kill%; border-color: %kill%; font-weight: 700; }
QPushButton[role="kill"]:hover { background: %kill-hover%; }
QPushButton[role="primary"]:focus, QPushButton[role="buy"]:focus, QPushButton[role="sell"]:focus, QPushButton[role="live"]:focus,
QPushButton[role="kill"]:focus { border: 2px solid %text%; padding: 3px 11px; }
QPushButton[role="primary"]:disabled, QPushButton[role="buy"]:disabled, QPushButton[role="sell"]:disabled,
QPushButton[role="live"]:disabled { background: %raised%; color: %text-3%; border-color: %line%; }
QPushButton[role="flat"] { background: transparent; border-color: transparent; color: %accent-text%; padding: 4px 8px; }
QPushButton[role="flat"]:hover { background: %raised%; }
QPushButton[role="flat"]:focus { border: 2px solid %accent%; padding: 3px 7px; }
QPushButton[role="flat"]:disabled { color: %text-3%; }
QToolButton { background: transparent; color: %text-2%; border: 1px solid transparent; border-radius: %radius%; padding: 3px 6px; }
QToolButton:hover { background: %raised%; color: %text%; }
QToolButton:checked { background: %selection%; color: %text%; border-color: %accent%; }
QToolButton:checked:focus { border-color: %text%; }
QToolButton:focus { border-color: %accent%; }
QToolButton:disabled { color: %text-3%; }
QToolButton::menu-indicator { image: none; }
QToolButton#qt_toolbar_ext_button, QToolButton#titleArrow { padding: 0; }
)";

constexpr const char* kSheetViews = R"(
QHeaderView { background: %raised%; }
QHeaderView::section { background: %raised%; color: %text-2%; border: none; border-bottom: 1px solid %line%; padding: 0 8px; font-size: 11px; }
QHeaderView::section:hover { color: %text%; }
QListWidget { outline: none; border: none; }
QListWidget::item { color: %text%; padding: 3px 8px; border-left: 3px solid transparent; }
QListWidget::item:hover { background: %raised%; }
QListWidget::item:selected { background: %selection%; color: %text%; border-left-color: %accent%; }
QListWidget::indicator { width: 14px; height: 14px; border: 1px solid %edge%; background: %raised%; border-radius: 3px; }
QListWidget::indicator:checked { background: %accent%; border-color: %accent%; image: url(:/glyphs/check-%check%.png); }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: none; border-top: 1px solid %line%; }
QTabBar { background: %window%; }
QTabBar::tab { background: transparent; color: %text-2%; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QMainWindow > QTabBar::tab { padding: 5px 8px; }
QTabBar QToolButton { background: %window%; border: none; padding: 0; }
QTabBar::tab:hover { color: %text%; }
QTabBar::tab:selected { color: %text%; border-bottom-color: %accent%; }
QTabBar::tab:selected:focus { background: %selection%; border-bottom-color: %text%; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %edge%; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: %text-2%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %window%; }
QLabel[role="caption"] { color: %text-2%; font-size: 11px; }
QLabel[role="secondary"] { color: %text-2%; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="figure"] { font-size: 20px; font-weight: 600; }
QLabel[role="error"] { color: %down-text%; font-size: 11px; }
QLabel[role="warning"] { color: %warn-text%; font-size: 11px; }
QLabel[role="live"] { color: %live-text%; font-weight: 600; }
)";

QHash<QString, QString> sheetWords(const ThemeColors& c)
{
    const auto lit = [&c](const QColor& fill) { return c.lit(fill).name(); };
    return {
        {QStringLiteral("window"), c.window.name()}, {QStringLiteral("panel"), c.panel.name()}, {QStringLiteral("raised"), c.raised.name()},
        {QStringLiteral("line"), c.line.name()}, {QStringLiteral("text"), c.text.name()}, {QStringLiteral("text-2"), c.text2.name()},
        {QStringLiteral("text-3"), c.text3.name()}, {QStringLiteral("accent"), c.accent.name()}, {QStringLiteral("up"), c.upButton.name()},
        {QStringLiteral("down"), c.downButton.name()}, {QStringLiteral("live"), c.live.name()}, {QStringLiteral("kill"), c.kill.name()},
        {QStringLiteral("hover"), c.hover.name()}, {QStringLiteral("selection"), c.selection.name()}, {QStringLiteral("edge"), c.edge.name()},
        {QStringLiteral("accent-hover"), lit(c.accent)}, {QStringLiteral("up-hover"), lit(c.upButton)}, {QStringLiteral("down-hover"), lit(c.downButton)},
        {QStringLiteral("live-hover"), lit(c.live)}, {QStringLiteral("kill-hover"), lit(c.kill)},
        {QStringLiteral("on-accent"), c.textOn(c.accent).name()}, {QStringLiteral("on-up"), c.textOn(c.upButton).name()},
        {QStringLiteral("on-down"), c.textOn(c.downButton).name()}, {QStringLiteral("on-live"), c.textOn(c.live).name()},
        {QStringLiteral("on-kill"), c.textOn(c.kill).name()}, {QStringLiteral("accent-text"), c.accentText.name()},
        {QStringLiteral("down-text"), c.downText.name()}, {QStringLiteral("warn-text"), c.warnText.name()},
        {QStringLiteral("live-text"), c.liveText.name()},
        // Marks lie on the accent and on raised ground.
        {QStringLiteral("check"), c.textOn(c.accent) == c.onFillLight ? QStringLiteral("light") : QStringLiteral("dark")},
        {QStringLiteral("chevron"), c.textOn(c.raised) == c.onFillLight ? QStringLiteral("light") : QStringLiteral("dark")}, {QStringLiteral("radius"), QStringLiteral("%1px").arg(kRadius)},
    };
}

void setProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    // A style sheet looks at properties only when it is asked to.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Plain: return QString();
    case ButtonRole::Primary: return QStringLiteral("primary");
    case ButtonRole::Buy: return QStringLiteral("buy");
    case ButtonRole::Sell: return QStringLiteral("sell");
    case ButtonRole::Kill: return QStringLiteral("kill");
    case ButtonRole::Live: return QStringLiteral("live");
    case ButtonRole::Flat: return QStringLiteral("flat");
    }
    UNREACHABLE();
}

QString roleName(LabelRole role)
{
    switch (role) {
    case LabelRole::Plain: return QString();
    case LabelRole::Caption: return QStringLiteral("caption");
    case LabelRole::Secondary: return QStringLiteral("secondary");
    case LabelRole::Title: return QStringLiteral("title");
    case LabelRole::Figure: return QStringLiteral("figure");
    case LabelRole::Error: return QStringLiteral("error");
    case LabelRole::Warning: return QStringLiteral("warning");
    case LabelRole::Live: return QStringLiteral("live");
    }
    UNREACHABLE();
}

} // namespace

QString styleSheetOf(const ThemeColors& colors)
{
    const QHash<QString, QString> words = sheetWords(colors);
    QString sheet;
    for (const char* part : {kSheetBasics, kSheetInputs, kSheetButtons, kSheetViews}) {
        const QStringList pieces = QString::fromLatin1(part).split(QLatin1Char('%'));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            CHECK(i % 2 == 0 || words.contains(pieces[i]));
            sheet += i % 2 == 0 ? pieces[i] : words.value(pieces[i]);
        }
    }
    return sheet;
}

QPalette paletteOf(const ThemeColors& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    // It says what to type: to be read as any label.
    palette.setColor(QPalette::PlaceholderText, c.text2);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.downText);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.textOn(c.accent));
    palette.setColor(QPalette::Link, c.accentText);
    palette.setColor(QPalette::LinkVisited, c.accentText);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.raised);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.text3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

void setRole(QWidget* button, ButtonRole role)
{
    setProperty(button, "role", roleName(role));
}

void setRole(QWidget* label, LabelRole role)
{
    setProperty(label, "role", roleName(role));
}

void setInvalid(QWidget* input, bool isInvalid)
{
    setProperty(input, "invalid", isInvalid);
}

} // namespace jarvis::widgets::base
