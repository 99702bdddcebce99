#include "widgets/trading/chart_bar.h"

#include "widgets/base/metrics.h"
#include "widgets/trading/chart_words.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace jarvis::widgets::trading {
namespace {

using charts::ChartStyle;
using charts::ScaleKind;

constexpr ChartStyle kStyles[] = {ChartStyle::Candles, ChartStyle::Bars, ChartStyle::Line, ChartStyle::Area, ChartStyle::HeikinAshi};
constexpr ScaleKind kScales[] = {ScaleKind::Linear, ScaleKind::Logarithmic, ScaleKind::Percent};

/// The chart's own key stands beside the text; it is no shortcut of the window.
QString withKey(const QString& text, const QString& key)
{
    return key.isEmpty() ? text : text + QLatin1Char('\t') + key;
}

} // namespace

ChartBar::ChartBar(charts::PriceChart& chart, QWidget* parent)
    : QToolBar(parent)
    , m_chart(chart)
    , m_styles(new QMenu(tr("Bars"), this))
    , m_scales(new QMenu(tr("Scale"), this))
{
    setObjectName(QStringLiteral("chartBar"));
    setAccessibleName(tr("Tools of the chart"));
    setFixedHeight(base::kPanelTitle);
    buildStyles();
    buildScales();
    auto* studies = new QToolButton(this);
    studies->setObjectName(QStringLiteral("chartStudies"));
    studies->setText(tr("Indicators…"));
    studies->setToolTip(tr("Add, change and remove indicators"));
    studies->setFocusPolicy(Qt::TabFocus);
    connect(studies, &QToolButton::clicked, this, &ChartBar::studiesWanted);
    addWidget(studies);
    connect(&m_chart, &charts::PriceChart::lookChanged, this, &ChartBar::showLook);
    showLook();
}

QToolButton* ChartBar::menuButton(const QString& id, const QString& name, QMenu* menu)
{
    auto* button = new QToolButton(this);
    button->setObjectName(id);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
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

void ChartBar::showLook()
{
    m_style->setText(nameOf(m_chart.chartStyle()));
    m_scale->setText(nameOf(m_chart.scaleKind()));
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
}

} // namespace jarvis::widgets::trading
