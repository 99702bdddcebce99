#include "widgets/base/languages.h"

#include "widgets/base/number_style.h"
#include "widgets/base/theme_manager.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace jarvis::widgets::base {
namespace {

struct LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

struct Known {
    Language language;
    const char* code;
    const char* name;
    const char* file; ///< of its texts: jarvis_FILE, qtbase_FILE
    QLocale::Language spoken;
    QLocale::Country country; ///< where the system does not say
};

constexpr Known kKnown[] = {{Language::English, "en", "English", "en", QLocale::English, QLocale::UnitedStates},
    {Language::German, "de", "Deutsch", "de", QLocale::German, QLocale::Germany}, {Language::Spanish, "es", "Español", "es", QLocale::Spanish, QLocale::Spain},
    {Language::Chinese, "zh", "简体中文", "zh_CN", QLocale::Chinese, QLocale::China}, {Language::Japanese, "ja", "日本語", "ja", QLocale::Japanese, QLocale::Japan}};
static_assert(std::size(kKnown) == std::size(kAllLanguages));

const Known& known(Language language)
{
    return kKnown[static_cast<std::size_t>(language) - 1];
}

/// Keys as they are printed on keyboards and named in our texts: Qt's own words for some of them are longer.
[[maybe_unused]] constexpr const char* kKeyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift")};

/// The system's own region where it speaks the language: a Swiss desk writes Swiss numbers.
QLocale localeOf(Language language)
{
    const Known& is = known(language);
    const QLocale system = QLocale::system();
    return system.language() == is.spoken && language != Language::Chinese ? QLocale(system.language(), system.script(), system.country()) : QLocale(is.spoken, is.country);
}

} // namespace

QString nameOf(Language language)
{
    return QString::fromUtf8(known(language).name);
}

QString codeOf(Language language)
{
    return QLatin1String(known(language).code);
}

std::optional<Language> languageOfCode(const QString& code)
{
    const auto found = std::find_if(std::begin(kKnown), std::end(kKnown), [&](const Known& is) { return code == QLatin1String(is.code); });
    return found == std::end(kKnown) ? std::nullopt : std::optional(found->language);
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& each : wanted) {
        if (const auto language = languageOfCode(each.section(QLatin1Char('-'), 0, 0)))
            return *language;
    }
    return Language::English;
}

QString fontObstacle(Language language)
{
    const auto lacks = [](QFontDatabase::WritingSystem letters) { return QFontDatabase::families(letters).isEmpty(); };
    const bool isMissing = (language == Language::Chinese && lacks(QFontDatabase::SimplifiedChinese)) || (language == Language::Japanese && lacks(QFontDatabase::Japanese));
    return isMissing ? LanguageWords::tr("No font of this machine has the letters of %1. Install one, such as the package fonts-noto-cjk, and start Jarvis again.").arg(nameOf(language))
                     : QString();
}

void Translators::speak(const LanguageChoice& choice)
{
    m_choice = choice;
    m_language = choice.language.value_or(systemLanguage());
    if (!fontObstacle(m_language).isEmpty())
        m_language = Language::English;
    const QString file = QLatin1String(known(m_language).file);
    QCoreApplication::removeTranslator(&m_qtTexts);
    QCoreApplication::removeTranslator(&m_texts);
    const QLocale locale = localeOf(m_language);
    QLocale::setDefault(locale);
    setNumberStyle(choice.arePlainNumbers ? NumberStyle::plain() : NumberStyle::of(locale));
    // Ours carries Qt's texts with it where the machine that built it had them.
    const QString ours = QStringLiteral(":/translations");
    if (m_language != Language::English
        && (m_qtTexts.load(QStringLiteral("qtbase_") + file, ours) || m_qtTexts.load(QStringLiteral("qtbase_") + file, QLibraryInfo::path(QLibraryInfo::TranslationsPath))))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(QStringLiteral("jarvis_") + file, ours))
        QCoreApplication::installTranslator(&m_texts);
    ThemeManager::instance().refreshFonts();
}

} // namespace jarvis::widgets::base
