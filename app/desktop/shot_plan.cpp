#include "app/desktop/shot_plan.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace jarvis::desktop {
namespace {

constexpr QSize kShotSizes[] = {{1'280, 800}, {1'920, 1'080}, {2'560, 1'440}};
constexpr int kShotSideMin = 640;
constexpr int kShotSideMax = 8'192;

/// "settings-*" chooses all of them.
Expected<ShotScenes, QString> chosenOf(const QStringList& names, const ShotScenes& all)
{
    QStringList known;
    for (const ShotScene& scene : all)
        known << scene.name;
    std::vector<bool> isChosen(all.size(), false);
    for (const QString& name : names) {
        const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(name));
        bool isFound = false;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool fits = pattern.match(all[i].name).hasMatch();
            isChosen[i] = isChosen[i] || fits;
            isFound = isFound || fits;
        }
        if (!isFound)
            return Unexpected(QStringLiteral("There is no scene \"%1\". There are: %2.").arg(name, known.join(QStringLiteral(", "))));
    }
    ShotScenes chosen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (isChosen[i])
            chosen.push_back(all[i]);
    }
    return chosen;
}

} // namespace

std::optional<QSize> shotSizeOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= kShotSideMin && side <= kShotSideMax; };
    return match.hasMatch() && fits(size.width()) && fits(size.height()) ? std::optional(size) : std::nullopt;
}

std::optional<widgets::base::ThemeName> shotThemeOf(const QString& text)
{
    if (text == QLatin1String("dark"))
        return widgets::base::ThemeName::Dark;
    return text == QLatin1String("light") ? std::optional(widgets::base::ThemeName::Light) : std::nullopt;
}

QString shotThemeText(widgets::base::ThemeName theme)
{
    return theme == widgets::base::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
}

Expected<ShotPlan, QString> shotPlanOf(const Options& options, ShotScenes all)
{
    ShotPlan plan;
    plan.isChosen = !options.shotsOnly.isEmpty();
    auto chosen = plan.isChosen ? chosenOf(options.shotsOnly, all) : Expected<ShotScenes, QString>(std::move(all));
    if (!chosen)
        return Unexpected(chosen.error());
    plan.scenes = std::move(*chosen);
    if (const auto theme = shotThemeOf(options.shotsTheme))
        plan.themes = {*theme};
    else
        plan.themes = {widgets::base::ThemeName::Dark, widgets::base::ThemeName::Light};
    if (const auto size = shotSizeOf(options.shotsSize))
        plan.sizes = {*size};
    else
        plan.sizes = QVector<QSize>(std::begin(kShotSizes), std::end(kShotSizes));
    return plan;
}

} // namespace jarvis::desktop
