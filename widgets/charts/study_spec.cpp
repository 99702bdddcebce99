#include "widgets/charts/study_spec.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

using Name = StudyParameter::Name;

constexpr StudyParameter kMean[] = {{Name::Period, 20, 1, 1000, 0}};
constexpr StudyParameter kBands[] = {{Name::Period, 20, 2, 1000, 0}, {Name::Deviations, 2, 0.1, 10, 1}};
constexpr StudyParameter kProfile[] = {{Name::Rows, 48, 8, 400, 0}};
constexpr StudyParameter kWilder[] = {{Name::Period, 14, 1, 1000, 0}};
constexpr StudyParameter kMacd[] = {{Name::Fast, 12, 1, 999, 0}, {Name::Slow, 26, 2, 1000, 0}, {Name::Signal, 9, 1, 1000, 0}};

constexpr std::size_t kStudiesMax = 32;

struct StudyNames {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::charts::Study)
};

QString familyOf(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Ema:
        return QStringLiteral("EMA");
    case StudyKind::Sma:
        return QStringLiteral("SMA");
    case StudyKind::Vwap:
        return QStringLiteral("VWAP");
    case StudyKind::Bollinger:
        return QStringLiteral("BB");
    case StudyKind::VolumeProfile:
        return StudyNames::tr("Profile");
    case StudyKind::Rsi:
        return QStringLiteral("RSI");
    case StudyKind::Macd:
        return QStringLiteral("MACD");
    case StudyKind::Atr:
        return QStringLiteral("ATR");
    }
    return {};
}

template <class Enum, std::size_t count>
bool isOneOf(const std::array<Enum, count>& all, Enum value)
{
    return std::find(all.begin(), all.end(), value) != all.end();
}

std::optional<StudySpec> decodeStudy(const QString& line)
{
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() != 6)
        return std::nullopt;
    StudySpec spec;
    bool isNumber[6] = {};
    spec.kind = static_cast<StudyKind>(words[0].toUShort(&isNumber[0]));
    for (std::size_t i = 0; i < spec.parameters.size(); ++i)
        spec.parameters[i] = words[static_cast<qsizetype>(i) + 1].toDouble(&isNumber[i + 1]);
    spec.color = static_cast<StudyColor>(words[4].toUShort(&isNumber[4]));
    spec.paneShare = words[5].toDouble(&isNumber[5]);
    const bool isRead = std::all_of(std::begin(isNumber), std::end(isNumber), [](bool is) { return is; });
    if (!isRead || !isOneOf(kAllStudyKinds, spec.kind) || !isOneOf(kAllStudyColors, spec.color) || problemOf(spec))
        return std::nullopt;
    return spec;
}

} // namespace

std::span<const StudyParameter> parametersOf(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Ema:
    case StudyKind::Sma:
        return kMean;
    case StudyKind::Bollinger:
        return kBands;
    case StudyKind::VolumeProfile:
        return kProfile;
    case StudyKind::Rsi:
    case StudyKind::Atr:
        return kWilder;
    case StudyKind::Macd:
        return kMacd;
    case StudyKind::Vwap:
        break;
    }
    return {};
}

StudySpec usualStudy(StudyKind kind, StudyColor color)
{
    StudySpec spec;
    spec.kind = kind;
    spec.color = color;
    const auto parameters = parametersOf(kind);
    for (std::size_t i = 0; i < parameters.size(); ++i)
        spec.parameters[i] = parameters[i].usual;
    return spec;
}

bool hasPane(StudyKind kind)
{
    return kind == StudyKind::Rsi || kind == StudyKind::Macd || kind == StudyKind::Atr;
}

std::optional<std::size_t> problemOf(const StudySpec& spec)
{
    const auto parameters = parametersOf(spec.kind);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const double value = spec.parameters[i];
        const bool isInRange = value >= parameters[i].least && value <= parameters[i].most;
        if (!isInRange || (parameters[i].decimals == 0 && value != std::floor(value)))
            return i;
    }
    if (spec.kind == StudyKind::Macd && spec.parameters[0] >= spec.parameters[1])
        return 0;
    if (!(spec.paneShare >= StudySpec::kPaneShareMin && spec.paneShare <= StudySpec::kPaneShareMax))
        return parameters.size();
    return std::nullopt;
}

QString shortName(const StudySpec& spec)
{
    QString name = familyOf(spec.kind);
    if (spec.kind == StudyKind::VolumeProfile)
        return name;
    for (std::size_t i = 0; i < parametersOf(spec.kind).size(); ++i)
        name += QLatin1Char(' ') + QString::number(spec.parameters[i]);
    return name;
}

QString encodeStudies(const std::vector<StudySpec>& specs)
{
    QStringList lines;
    for (const StudySpec& spec : specs) {
        QStringList words{QString::number(static_cast<int>(spec.kind))};
        for (const double parameter : spec.parameters)
            words << QString::number(parameter, 'g', 12);
        words << QString::number(static_cast<int>(spec.color)) << QString::number(spec.paneShare, 'g', 6);
        lines << words.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<StudySpec> decodeStudies(const QString& text)
{
    std::vector<StudySpec> specs;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const std::optional<StudySpec> spec = decodeStudy(line);
        if (spec && specs.size() < kStudiesMax)
            specs.push_back(*spec);
    }
    return specs;
}

} // namespace jarvis::widgets::charts
