#include "widgets/charts/legend_layer.h"

#include <QCoreApplication>
#include <QPainter>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kRowHeight = 20;
constexpr qreal kLegendInset = 8;
constexpr qreal kGroupGap = 12;
constexpr qreal kWordGap = 4;

QString legendText(const char* text)
{
    return QCoreApplication::translate("jarvis::widgets::charts::PriceChart", text);
}

} // namespace

void LegendLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!frame().emptyTitle.isEmpty()) {
        paintEmpty(*painter);
        return;
    }
    if (frame().store.isEmpty())
        return;
    const qreal below = paintRow(*painter, barWords(), frame().price.plot.top() + 4);
    paintRow(*painter, studyWords(), below);
}

std::vector<LegendLayer::Word> LegendLayer::barWords() const
{
    const ChartFrame& f = frame();
    const std::size_t index = f.legendBar();
    const Candle bar = f.store.at(index);
    const double before = index > 0 ? f.store.closeAt(index - 1) : bar.open;
    const QColor color = bar.close >= before ? f.colors.up : f.colors.down;
    const QColor label = f.colors.text2;

    std::vector<Word> words{{f.symbol, f.colors.text, true, true}};
    if (!f.timeframe.isEmpty())
        words.push_back({f.timeframe, label, false, false});
    const auto add = [&words, &label](const QString& name, const QString& value, const QColor& valueColor) {
        words.push_back({name, label, false, true});
        words.push_back({value, valueColor, false, false});
    };
    add(legendText("O"), f.format.price(bar.open), color);
    add(legendText("H"), f.format.price(bar.high), color);
    add(legendText("L"), f.format.price(bar.low), color);
    add(legendText("C"), f.format.price(bar.close), color);
    words.push_back({f.format.change(bar.close - before), color, false, true});
    if (before != 0)
        words.push_back({QStringLiteral("(%1)").arg(f.format.percent(100 * (bar.close - before) / before)), color, false,
                         false});
    add(legendText("Vol"), f.format.volume(bar.volume), f.colors.text);
    return words;
}

std::vector<LegendLayer::Word> LegendLayer::studyWords() const
{
    const ChartFrame& f = frame();
    const std::size_t index = f.legendBar();
    std::vector<Word> words;
    int number = 0;
    for (const Studies::Ema& ema : f.studies.emas()) {
        words.push_back({QStringLiteral("EMA %1").arg(ema.period), f.colors.text2, false, true});
        words.push_back({f.format.price(ema.series.values()[index]), f.colors.overlay(number++), false, false});
    }
    if (f.studies.vwap()) {
        words.push_back({QStringLiteral("VWAP"), f.colors.text2, false, true});
        words.push_back({f.format.price(f.studies.vwap()->values()[index]), f.colors.text, false, false});
    }
    return words;
}

qreal LegendLayer::paintRow(QPainter& painter, const std::vector<Word>& words, qreal y) const
{
    const ChartFrame& f = frame();
    const qreal left = f.price.plot.left() + kLegendInset;
    const qreal right = f.price.plot.right() - kLegendInset;
    const auto fontOf = [&f](const Word& word) -> const TabularText& { return word.isTitle ? f.title : f.captions; };
    qreal x = left;
    for (std::size_t i = 0; i < words.size(); ++i) {
        qreal groupWidth = 0;
        for (std::size_t j = i; j < words.size() && (j == i || !words[j].startsGroup); ++j)
            groupWidth += fontOf(words[j]).width(words[j].text) + kWordGap;
        if (words[i].startsGroup && x > left && x + groupWidth > right) {
            x = left;
            y += kRowHeight;
        }
        const qreal width = fontOf(words[i]).width(words[i].text);
        // Candles may pass behind the words: a ground of the panel's colour keeps them legible.
        painter.fillRect(QRectF(x - 2, y + 2, width + 4, kRowHeight - 4), f.colors.panel);
        painter.setPen(words[i].color);
        fontOf(words[i]).draw(painter, QRectF(x, y, width, kRowHeight), Qt::AlignLeft, words[i].text);
        const bool endsGroup = i + 1 == words.size() || words[i + 1].startsGroup;
        x += width + (endsGroup ? kGroupGap : kWordGap);
    }
    return words.empty() ? y : y + kRowHeight;
}

void LegendLayer::paintEmpty(QPainter& painter) const
{
    const ChartFrame& f = frame();
    const QPointF center = f.bounds.center();
    const qreal width = f.bounds.width() - 2 * kLegendInset;
    painter.setPen(f.colors.text2);
    painter.setFont(f.title.font());
    painter.drawText(QRectF(kLegendInset, center.y() - 40, width, 36), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                     f.emptyTitle);
    painter.setFont(f.captions.font());
    painter.drawText(QRectF(kLegendInset, center.y() + 4, width, 60), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     f.emptyReason);
}

} // namespace jarvis::widgets::charts
