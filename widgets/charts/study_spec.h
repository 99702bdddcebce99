#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace jarvis::widgets::charts {

/// The numbers of both are kept in layouts: new ones go to the end.
enum class StudyKind : quint8 { Ema = 1, Sma, Vwap, Bollinger, VolumeProfile, Rsi, Macd, Atr };
enum class StudyColor : quint8 { Accent = 1, Warn, Text, Secondary, Up, Down };

inline constexpr std::array kAllStudyKinds{StudyKind::Ema, StudyKind::Sma, StudyKind::Vwap, StudyKind::Bollinger,
    StudyKind::VolumeProfile, StudyKind::Rsi, StudyKind::Macd, StudyKind::Atr};
inline constexpr std::array kAllStudyColors{
    StudyColor::Accent, StudyColor::Warn, StudyColor::Text, StudyColor::Secondary, StudyColor::Up, StudyColor::Down};

/// An indicator as the trader ordered it. There may be several of one kind.
///
/// Threads: a plain value.
struct StudySpec {
    static constexpr double kPaneShareMin = 0.08;
    static constexpr double kPaneShareMax = 0.5;

    StudyKind kind = StudyKind::Ema;
    std::array<double, 3> parameters{}; ///< As parametersOf(kind) names them; the rest is zero.
    StudyColor color = StudyColor::Accent;
    double paneShare = 0.2; ///< Of the chart's height; for kinds with a pane.

    friend bool operator==(const StudySpec&, const StudySpec&) = default;
};

/// One number that a kind of indicator asks for.
struct StudyParameter {
    enum class Name : quint8 { Period, Deviations, Fast, Slow, Signal, Rows };
    Name name;
    double usual;
    double least;
    double most;
    int decimals;
};

std::span<const StudyParameter> parametersOf(StudyKind kind);
/// The kind with its usual numbers.
StudySpec usualStudy(StudyKind kind, StudyColor color = StudyColor::Accent);
/// Drawn below the price instead of over it.
bool hasPane(StudyKind kind);
/// What is wrong with the numbers, as the index of a parameter; empty: nothing.
std::optional<std::size_t> problemOf(const StudySpec& spec);

/// Short, as in a legend: "EMA 20", "MACD 12 26 9".
QString shortName(const StudySpec& spec);

/// For a layout: one line per indicator. What cannot be read, or makes no sense, is left out.
QString encodeStudies(const std::vector<StudySpec>& specs);
std::vector<StudySpec> decodeStudies(const QString& text);

} // namespace jarvis::widgets::charts
