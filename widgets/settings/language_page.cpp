#include "widgets/settings/language_page.h"

#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_form.h"

#include <QComboBox>
#include <QLabel>

#include <utility>

namespace jarvis::widgets::settings {

LanguagePage::LanguagePage(const base::LanguageChoice& now, Choose choose, QWidget* parent)
    : SettingsPage(parent), m_now(now), m_choose(std::move(choose)), m_language(new QComboBox(this)), m_numbers(new QComboBox(this)), m_obstacle(new QLabel(this))
{
    setObjectName(QStringLiteral("languagePage"));
    setAccessibleName(title());
    setFocusProxy(m_language);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the system: %1").arg(base::nameOf(base::systemLanguage())), QString());
    for (const base::Language language : base::kAllLanguages)
        m_language->addItem(base::nameOf(language), base::codeOf(language));
    m_numbers->setObjectName(QStringLiteral("numberForm"));
    m_numbers->addItems({tr("As the language has them"), tr("Plain: 1,234.56 and 2026-11-21")});
    m_obstacle->setObjectName(QStringLiteral("languageObstacle"));
    m_obstacle->setWordWrap(true);
    base::setRole(m_obstacle, base::LabelRole::Error);
    SettingsForm form(*this, title(), tr("Applied at once: the windows of the desk are made anew where they stand. Engine, orders and connection go on untouched; one-click trading is disarmed."));
    form.add(tr("Language"), tr("Of everything on the screen. What is written into journals, logs and files stays the same in each of them."), m_language);
    form.add(tr("Numbers and dates"), tr("On the screen alone; files always have plain numbers. What you paste is refused where it could mean two numbers."), m_numbers);
    form.addWide(m_obstacle);
    form.end();
    connect(m_language, &QComboBox::activated, this, &LanguagePage::ask);
    connect(m_numbers, &QComboBox::activated, this, &LanguagePage::ask);
    showChoice(m_now);
}

void LanguagePage::showChoice(const base::LanguageChoice& choice)
{
    m_language->setCurrentIndex(m_language->findData(choice.language ? base::codeOf(*choice.language) : QString()));
    m_numbers->setCurrentIndex(choice.arePlainNumbers ? 1 : 0);
}

void LanguagePage::restoreDefaults()
{
    showChoice({});
    ask();
}

void LanguagePage::ask()
{
    const base::LanguageChoice wanted{base::languageOfCode(m_language->currentData().toString()), m_numbers->currentIndex() == 1};
    if (wanted == m_now)
        return;
    const QString obstacle = m_choose(wanted);
    m_obstacle->setText(obstacle);
    if (obstacle.isEmpty())
        m_now = wanted;
    else
        showChoice(m_now);
}

} // namespace jarvis::widgets::settings
