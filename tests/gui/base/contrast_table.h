#pragma once

#include "widgets/base/theme.h"

#include <QVector>

#include <utility>

namespace jarvis::test {

/// Which colours of a theme stand on which others, and how well they have to stand out there (WCAG 2.2): the whole list, as the program
/// paints them. Whoever paints a new pair adds it here; contrast_test holds every theme and palette against it.
///
/// Left out on purpose, as the guideline allows: what is disabled, lines that only structure (`line`), the quarter of a second in which a
/// changed number is lit, and days of another month.
struct ContrastRule {
    const char* where;
    QColor on;    ///< the ground
    QColor ink;   ///< what is read or seen on it
    double least; ///< 4.5 for text of any size, 3 for what is looked at: outlines, marks, bars, the ring of the focus
};

inline QVector<ContrastRule> contrastRules(const widgets::base::ThemeColors& c)
{
    using widgets::base::blended;
    constexpr double kText = 4.5;
    constexpr double kMark = 3.0;
    QVector<ContrastRule> rules;
    const std::pair<const char*, QColor> grounds[]{{"behind panels", c.window}, {"in panels and tables", c.panel}, {"in inputs, headers and menus", c.raised},
        {"under the pointer", c.hover}, {"in a chosen row, entry or tool", c.selection}};
    for (const auto& [where, ground] : grounds) {
        for (const QColor& ink : {c.text, c.text2, c.upText, c.downText, c.accentText, c.warnText, c.liveText, c.killText})
            rules.append({where, ground, ink, kText});
    }
    for (const QColor& ink : {c.text, c.text2, c.upText, c.downText, c.accentText, c.warnText, c.liveText, c.killText}) {
        rules.append({"an old figure in a table", c.panel, c.dimmed(ink), kText});
        rules.append({"an old figure in a chosen row", c.selection, c.dimmed(ink), kText});
    }
    for (const QColor& fill : {c.accent, c.upButton, c.downButton, c.up, c.down, c.live, c.kill, c.warn}) {
        rules.append({"the word on a filled button or badge", fill, c.textOn(fill), kText});
        rules.append({"the same, under the pointer", c.lit(fill), c.textOn(fill), kText});
    }

    // -- what is looked at
    for (const QColor& ground : {c.window, c.panel, c.raised}) {
        rules.append({"the outline of an input or a box to tick", ground, c.edge, kMark});
        rules.append({"the handle of a scroll bar", ground, c.edge, kMark});
        rules.append({"the ring of the focus", ground, c.accent, kMark});
        rules.append({"the ring of the focus around a filled button, outside", ground, c.text, kMark});
        rules.append({"a filled button", ground, c.kill, kMark});
    }
    rules.append({"the ring of the focus within a filled button, between ring and gap", c.window, c.text, kMark});
    for (const QColor& fill : {c.accent, c.upButton, c.downButton, c.live, c.kill})
        rules.append({"the gap between that ring and the fill", c.window, fill, kMark});
    rules.append({"the bar of a chosen row", c.panel, c.accent, kMark});
    rules.append({"the line under a chosen tab or segment", c.raised, c.accent, kMark});
    rules.append({"the mark in a ticked box", c.accent, c.textOn(c.accent), kMark});
    for (const QColor& mark : {c.up, c.down, c.warn, c.live, c.accent})
        rules.append({"candles, meters, arrows and lines", c.panel, mark, kMark});

    // -- text on tinted grounds
    for (const auto& [tint, ink] : {std::pair(c.up, c.upText), std::pair(c.down, c.downText)}) {
        rules.append({"the result of a day in the calendar", blended(c.panel, tint, 0.16), ink, kText});
        rules.append({"the number of that day", blended(c.panel, tint, 0.16), c.text2, kText});
        rules.append({"a big trade on the tape", blended(c.panel, tint, 0.18), c.text, kText});
        rules.append({"a cost in the story of an order", blended(c.panel, tint, 0.18), c.text, kText});
        rules.append({"a size on the ladder", blended(c.panel, tint, 0.26), c.text, kText});
        rules.append({"the best size", blended(c.panel, tint, 0.42), c.text, kText});
        rules.append({"a price over traded volume", blended(c.raised, tint, 0.30), c.text, kText});
        for (const double share : {0.1, 0.4, 0.8}) {
            const QColor cell = blended(c.raised, tint, share);
            rules.append({"a correlation on the map", cell, c.textOn(cell), kText});
        }
    }
    rules.append({"a critical alert", blended(c.panel, c.down, 0.18), c.text, kText});
    rules.append({"how many wait", blended(c.panel, c.down, 0.18), c.text2, kText});
    rules.append({"the last price on the ladder", blended(c.raised, c.accent, 0.30), c.text, kText});
    rules.append({"a gap in the tape", blended(c.panel, c.warn, 0.20), c.text, kText});
    rules.append({"rows that wait below the tape", blended(c.raised, c.accent, 0.25), c.text, kText});
    return rules;
}

} // namespace jarvis::test
