#pragma once

#include "widgets/base/languages.h"
#include "widgets/settings/settings_page.h"

#include <functional>

class QComboBox;
class QLabel;

namespace jarvis::widgets::settings {

/// Which language the desk speaks, and how it writes numbers.
///
/// What is chosen holds at once. Whoever makes it so may refuse, and says why; then the page shows what holds still.
/// Threads: GUI.
class LanguagePage final : public SettingsPage {
    Q_OBJECT

public:
    /// Says what hinders it, in words; empty: it is so from now on.
    using Choose = std::function<QString(const base::LanguageChoice&)>;

    LanguagePage(const base::LanguageChoice& now, Choose choose, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("language"); }
    QString title() const override { return tr("Language"); }
    bool hasDefaults() const override { return true; }
    void restoreDefaults() override;

private:
    void showChoice(const base::LanguageChoice& choice);
    void ask();

    base::LanguageChoice m_now;
    Choose m_choose;
    QComboBox* m_language;
    QComboBox* m_numbers;
    QLabel* m_obstacle;
};

} // namespace jarvis::widgets::settings
