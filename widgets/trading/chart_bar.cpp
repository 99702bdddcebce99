#include "widgets/trading/chart_bar.h"

#include "widgets/base/metrics.h"
#include "widgets/base/theme_manager.h"
#include "widgets/trading/chart_words.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace jarvis::widgets::trading {
namespace {

using charts::ChartStyle;
using charts::ScaleKind;

constexpr ChartStyle kStyles[] = {ChartStyle::Candles, ChartStyle::Bars, ChartStyle::Line, ChartStyle::Area, ChartStyle::HeikinAshi};
constexpr int kArrowSize = 12;
constexpr ScaleKind kScales[] = {ScaleKind::Linear, ScaleKind::Logarithmic, ScaleKind::Percent};

/// As on the top bar: an arrow in the text where there is a menu.
QString withArrow(const QString& text)
{
    return text + QStringLiteral(" \u25be");
}

/// The chart's own key stands beside the text; it is no shortcut of the window.
QString withKey(const QString& text, const QString& key)
{
    return key.isEmpty() ? text : text + QLatin1Char('\t') + key;
}

QString keyText(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

} // namespace

ChartBar::ChartBar(charts::PriceChart& chart, QWidget* parent)
    : QToolBar(parent)
    , m_chart(chart)
    , m_styles(new QMenu(tr("Bars"), this))
    , m_scales(new QMenu(tr("Scale"), this))
    , m_drawing(new QMenu(tr("Draw"), this))
    , m_comparison(new QMenu(tr("Compare"), this))
    , m_picture(new QMenu(tr("Picture"), this))
{
    setObjectName(QStringLiteral("chartBar"));
    setAccessibleName(tr("Tools of the chart"));
    setFixedHeight(base::kPanelTitle);
    layout()->setSpacing(0);
    layout()->setContentsMargins(2 * base::kGrid, 0, 0, 0);
    buildStyles();
    buildScales();
    auto* studies = new QToolButton(this);
    studies->setObjectName(QStringLiteral("chartStudies"));
    studies->setText(tr("Indicators…"));
    studies->setToolTip(tr("Add, change and remove indicators"));
    connect(studies, &QToolButton::clicked, this, &ChartBar::studiesWanted);
    addTool(studies);
    buildDrawing();
    buildComparison();
    buildPicture();
    connect(&m_chart, &charts::PriceChart::drawingsChanged, this, &ChartBar::showDrawings);
    connect(&m_chart, &charts::PriceChart::lookChanged, this, &ChartBar::showLook);
    m_more = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    if (m_more)
        m_more->installEventFilter(this);
    paintArrow();
    showLook();
}

void ChartBar::addTool(QToolButton* button)
{
    button->setFocusPolicy(m_tools.isEmpty() ? Qt::TabFocus : Qt::NoFocus);
    button->installEventFilter(this);
    m_tools.append(button);
    addWidget(button);
}

bool ChartBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_more && event->type() == QEvent::MouseButtonPress) {
        openMore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_tools.contains(static_cast<QToolButton*>(watched))) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goToTool(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_Down) {
            auto* button = static_cast<QToolButton*>(watched);
            button->menu() ? button->showMenu() : button->click();
            return true;
        }
    }
    return QToolBar::eventFilter(watched, event);
}

/// Qt's own menu would hold the buttons themselves, cut to its rows.
void ChartBar::openMore()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMore"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QToolButton* tool : std::as_const(m_tools)) {
        if (tool->isVisible())
            continue;
        if (tool->menu())
            menu->addMenu(tool->menu());
        else
            menu->addAction(tool->text(), tool, &QToolButton::click);
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void ChartBar::goToTool(int step)
{
    const auto count = static_cast<int>(m_tools.size());
    int index = static_cast<int>(m_tools.indexOf(qobject_cast<QToolButton*>(focusWidget())));
    for (int i = 0; i < count; ++i) {
        index = (index + step + count) % count;
        if (m_tools[index]->isVisible())
            return m_tools[index]->setFocus(Qt::TabFocusReason);
    }
}

void ChartBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintArrow();
}

void ChartBar::paintArrow()
{
    if (!m_more)
        return;
    m_more->setAccessibleName(tr("More tools of the chart"));
    m_more->setToolTip(tr("More tools of the chart"));
    QPixmap arrow(QSize(kArrowSize, kArrowSize) * devicePixelRatioF());
    arrow.setDevicePixelRatio(devicePixelRatioF());
    arrow.fill(Qt::transparent);
    QPainter painter(&arrow);
    painter.setPen(base::theme().text);
    painter.drawText(QRect(0, 0, kArrowSize, kArrowSize), Qt::AlignCenter, QStringLiteral("\u00bb"));
    painter.end();
    m_more->setIcon(arrow);
}

QToolButton* ChartBar::menuButton(const QString& id, const QString& name, QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setObjectName(id);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    addTool(button);
    return button;
}

void ChartBar::buildStyles()
{
    auto* group = new QActionGroup(m_styles);
    for (const ChartStyle style : kStyles) {
        QAction* action = m_styles->addAction(withKey(nameOf(style), QString::number(static_cast<int>(style) + 1)), this, [this, style] {
            m_chart.setChartStyle(style);
            Q_EMIT m_chart.lookChanged();
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(style));
        group->addAction(action);
    }
    m_style = menuButton(QStringLiteral("chartStyle"), tr("How bars are drawn"), m_styles);
}

void ChartBar::buildScales()
{
    auto* group = new QActionGroup(m_scales);
    for (const ScaleKind kind : kScales) {
        const QString key = kind == ScaleKind::Logarithmic ? QStringLiteral("G") : kind == ScaleKind::Percent ? QStringLiteral("P") : QString();
        QAction* action = m_scales->addAction(withKey(nameOf(kind), key), this, [this, kind] {
            m_chart.setScaleKind(kind);
            Q_EMIT m_chart.lookChanged();
        });
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        group->addAction(action);
    }
    m_scales->addSeparator();
    m_scales->addAction(withKey(tr("Fit to the bars in view"), QStringLiteral("A")), this, [this] { m_chart.setAutoScale(true); });
    m_scale = menuButton(QStringLiteral("chartScale"), tr("Price scale"), m_scales);
}

void ChartBar::buildDrawing()
{
    const auto keyOf = [](charts::DrawingKind kind) {
        switch (kind) {
        case charts::DrawingKind::TrendLine: return QStringLiteral("T");
        case charts::DrawingKind::Level: return QStringLiteral("H");
        case charts::DrawingKind::Rectangle: return QStringLiteral("R");
        case charts::DrawingKind::Fibonacci: return QStringLiteral("F");
        case charts::DrawingKind::Text: return QStringLiteral("X");
        }
        return QString();
    };
    for (const charts::DrawingKind kind : charts::kAllDrawingKinds) {
        m_drawing->addAction(withKey(charts::nameOf(kind), keyOf(kind)), this, [this, kind] {
            m_chart.setDrawingTool(kind);
            m_chart.setFocus();
        });
    }
    m_drawing->addSeparator();
    m_magnet = m_drawing->addAction(withKey(tr("Magnet: points jump to open, high, low and close"), QStringLiteral("M")), this,
        [this](bool isOn) { m_chart.setMagnet(isOn); });
    m_magnet->setCheckable(true);
    m_undo = m_drawing->addAction(withKey(tr("Undo"), keyText(Qt::CTRL | Qt::Key_Z)), this,
        [this] { m_chart.editDrawings([](charts::DrawingBook& book) { book.undo(); }); });
    m_redo = m_drawing->addAction(withKey(tr("Redo"), keyText(Qt::CTRL | Qt::Key_Y)), this,
        [this] { m_chart.editDrawings([](charts::DrawingBook& book) { book.redo(); }); });
    m_drawing->addSeparator();
    m_drawing->addAction(tr("List of drawings…"), this, &ChartBar::drawingsWanted);
    m_draw = menuButton(QStringLiteral("chartDraw"), tr("Draw on the chart"), m_drawing);
}

void ChartBar::buildComparison()
{
    m_comparison->addAction(tr("With another instrument…"), this, &ChartBar::compareWanted);
    m_endComparison = m_comparison->addAction(tr("Compare no longer"), this, &ChartBar::compareEnded);
    m_endComparison->setEnabled(false);
    menuButton(QStringLiteral("chartCompare"), tr("Compare with another instrument"), m_comparison)->setText(withArrow(tr("Compare")));
}

void ChartBar::buildPicture()
{
    m_picture->addAction(tr("Save as PNG…"), this, &ChartBar::pictureWanted);
    m_picture->addAction(tr("Copy to the clipboard"), this, &ChartBar::pictureCopyWanted);
    menuButton(QStringLiteral("chartPicture"), tr("Picture of the chart"), m_picture)->setText(withArrow(tr("Picture")));
}

void ChartBar::setCompared(bool isCompared)
{
    m_endComparison->setEnabled(isCompared);
}

void ChartBar::showDrawings()
{
    m_undo->setEnabled(m_chart.drawings().canUndo());
    m_redo->setEnabled(m_chart.drawings().canRedo());
}

void ChartBar::showLook()
{
    m_draw->setText(withArrow(m_chart.drawingTool() ? charts::nameOf(*m_chart.drawingTool()) : tr("Draw")));
    m_magnet->setChecked(m_chart.hasMagnet());
    showDrawings();
    m_style->setText(withArrow(nameOf(m_chart.chartStyle())));
    m_scale->setText(withArrow(nameOf(m_chart.scaleKind())));
    const auto mark = [](QMenu* menu, int value) {
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (action->isCheckable())
                action->setChecked(action->data().toInt() == value);
        }
    };
    mark(m_styles, static_cast<int>(m_chart.chartStyle()));
    mark(m_scales, static_cast<int>(m_chart.scaleKind()));
    Q_EMIT changed();
}

void ChartBar::addTo(QMenu& menu)
{
    menu.addMenu(m_styles);
    menu.addMenu(m_scales);
    menu.addAction(tr("Indicators…"), this, &ChartBar::studiesWanted);
    menu.addMenu(m_drawing);
    menu.addMenu(m_comparison);
    menu.addMenu(m_picture);
}

} // namespace jarvis::widgets::trading
