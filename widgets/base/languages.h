#pragma once

#include <QString>
#include <QTranslator>

#include <cstdint>
#include <optional>

namespace jarvis::widgets::base {

/// What the desk speaks. Every text is there in each of them.
enum class Language : std::uint8_t { English = 1, German, Spanish, Chinese, Japanese };
inline constexpr Language kAllLanguages[] = {Language::English, Language::German, Language::Spanish, Language::Chinese, Language::Japanese};

/// Its name in itself: "Deutsch".
QString nameOf(Language language);
/// "de"; zh is simplified Chinese.
QString codeOf(Language language);
std::optional<Language> languageOfCode(const QString& code);
/// The first of those that the system's user prefers; English when there is none.
Language systemLanguage();
/// Why its letters cannot be shown on this machine, with what helps; empty when they can.
QString fontObstacle(Language language);

struct LanguageChoice {
    std::optional<Language> language; ///< empty: the system's
    bool arePlainNumbers = false;     ///< 1,234.56 and 2026-11-21 in every language
    bool operator==(const LanguageChoice&) const = default;
};

/// The texts of the program, of Qt's own dialogs, numbers, dates and fonts in one language: all of them, or none.
///
/// Widgets that are there already keep their texts: whoever speaks another language builds its windows anew.
/// Threads: GUI. Lives as long as it shall be spoken.
class Translators {
public:
    /// One whose letters cannot be shown is not spoken: it is English then.
    void speak(const LanguageChoice& choice);
    const LanguageChoice& choice() const { return m_choice; }
    Language language() const { return m_language; }

private:
    LanguageChoice m_choice;
    Language m_language = Language::English;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace jarvis::widgets::base
