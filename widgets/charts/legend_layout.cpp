#include "widgets/charts/legend_layout.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kRowHeight = 20;
constexpr qreal kLegendInset = 8;
constexpr qreal kLegendTop = 4;
constexpr qreal kGroupGap = 12;
constexpr qreal kWordGap = 4;

/// Below this height the indicators' values would cover the bars.
constexpr qreal kHeightForStudies = 200;

struct LegendNames {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::charts::Legend)
};

/// Puts words one after the other; a group is never torn apart.
class LegendRows {
public:
    explicit LegendRows(const ChartFrame& frame) : m_frame(frame), m_top(frame.price.plot.top() + kLegendTop)
    {
        m_x = left();
    }

    /// Words without a place yet, in one group.
    void add(std::vector<LegendWord> group)
    {
        qreal width = 0;
        for (LegendWord& word : group) {
            const TabularText& font = word.isTitle ? m_frame.title : m_frame.captions;
            word.box.setWidth(font.width(word.text));
            width += word.box.width() + kWordGap;
        }
        if (m_x > left() && m_x + width > m_frame.price.plot.right() - kLegendInset)
            newRow();
        for (LegendWord& word : group) {
            word.box = QRectF(m_x, m_top, word.box.width(), kRowHeight);
            m_x = word.box.right() + kWordGap;
            m_words.push_back(word);
        }
        m_x += kGroupGap - kWordGap;
    }

    void newRow()
    {
        m_x = left();
        m_top += kRowHeight;
    }

    std::vector<LegendWord> words() const { return m_words; }

private:
    qreal left() const { return m_frame.price.plot.left() + kLegendInset; }

    const ChartFrame& m_frame;
    qreal m_top;
    qreal m_x = 0;
    std::vector<LegendWord> m_words;
};

void addBar(LegendRows& rows, const ChartFrame& f)
{
    const std::size_t index = f.legendBar();
    const Candle bar = f.store.at(index);
    const double before = index > 0 ? f.store.closeAt(index - 1) : bar.open;
    const QColor color = bar.close >= before ? f.colors.up : f.colors.down;
    const QColor label = f.colors.text2;

    rows.add({{{}, f.symbol, f.colors.text, true}, {{}, f.timeframe, label, false}});
    rows.add({{{}, LegendNames::tr("O"), label, false}, {{}, f.format.price(bar.open), color, false}});
    rows.add({{{}, LegendNames::tr("H"), label, false}, {{}, f.format.price(bar.high), color, false}});
    rows.add({{{}, LegendNames::tr("L"), label, false}, {{}, f.format.price(bar.low), color, false}});
    rows.add({{{}, LegendNames::tr("C"), label, false}, {{}, f.format.price(bar.close), color, false}});
    std::vector<LegendWord> change{{{}, f.format.change(bar.close - before), color, false}};
    if (before != 0)
        change.push_back(
            {{}, QStringLiteral("(%1)").arg(f.format.percent(100 * (bar.close - before) / before)), color, false});
    rows.add(std::move(change));
    rows.add({{{}, LegendNames::tr("Vol"), label, false}, {{}, f.format.volume(bar.volume), f.colors.text, false}});
}

void addStudies(LegendRows& rows, const ChartFrame& f)
{
    if (f.price.plot.height() < kHeightForStudies)
        return;
    bool isFirst = true;
    if (f.comparison && f.comparison->base > 0) {
        const std::optional<double> close = f.comparison->closeAt(f.store.timeAt(f.legendBar()));
        rows.newRow();
        rows.add({{{}, f.comparison->name, f.colors.warn, false},
            {{}, close ? f.format.percent(f.comparison->changePercent(*close)) : f.format.price(std::nan("")), f.colors.warn, false}});
    }
    for (const Study& study : f.studies.all()) {
        if (hasPane(study.spec().kind) || !f.isShown(study))
            continue;
        if (std::exchange(isFirst, false))
            rows.newRow();
        std::vector<LegendWord> words{{{}, shortName(study.spec()), f.colors.text2, false}};
        for (std::size_t i = 0; i < study.outputCount(); ++i)
            words.push_back({{}, f.format.price(study.output(i).at(f.legendBar())), f.colors.of(study.spec().color), false});
        for (const ProfileShape& shape : f.profiles) {
            if (&f.studies.all()[shape.study] == &study)
                words.push_back({{}, LegendNames::tr("POC %1").arg(f.format.price(shape.profile.controlPrice())), f.colors.of(study.spec().color), false});
        }
        rows.add(std::move(words));
    }
}

} // namespace

std::vector<LegendWord> layoutLegend(const ChartFrame& frame)
{
    if (frame.store.isEmpty())
        return {};
    LegendRows rows(frame);
    addBar(rows, frame);
    addStudies(rows, frame);
    return rows.words();
}

QRectF legendArea(const std::vector<LegendWord>& words)
{
    QRectF area;
    for (const LegendWord& word : words)
        area |= word.box;
    return area;
}

} // namespace jarvis::widgets::charts
