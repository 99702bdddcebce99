#include "widgets/guide/help_dialog.h"

#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/text_room.h"
#include "widgets/base/theme_manager.h"
#include "widgets/guide/glossary.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jarvis::widgets::guide {
namespace {

QString linksOf(const QStringList& ids)
{
    const QVector<Term> all = glossary();
    QStringList links;
    for (const QString& id : ids) {
        const auto term = std::find_if(all.begin(), all.end(), [&id](const Term& known) { return known.id == id; });
        if (term != all.end())
            links << QStringLiteral("<a style=\"color:%3\" href=\"%1\">%2</a>").arg(id, term->word.toHtmlEscaped(), base::theme().accentText.name());
    }
    return links.join(QStringLiteral(" · "));
}

} // namespace

HelpDialog::HelpDialog(const HelpTopic& topic, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help: %1").arg(topic.title));
    auto* title = new QLabel(topic.title, this);
    base::setRole(title, base::LabelRole::Title);
    auto* about = new QLabel(topic.about, this);
    about->setObjectName(QStringLiteral("helpAbout"));
    about->setWordWrap(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(6 * base::kGrid, 5 * base::kGrid, 6 * base::kGrid, 4 * base::kGrid);
    whole->setSpacing(3 * base::kGrid);
    whole->addWidget(title);
    whole->addWidget(about);
    auto* keys = new QGridLayout;
    keys->setHorizontalSpacing(6 * base::kGrid);
    keys->setVerticalSpacing(base::kGrid);
    keys->setColumnStretch(1, 1);
    for (const auto& [key, meaning] : topic.keys) {
        const int row = keys->rowCount();
        auto* text = new QLabel(meaning, this);
        text->setWordWrap(true);
        base::setRole(text, base::LabelRole::Secondary);
        keys->addWidget(new QLabel(key, this), row, 0, Qt::AlignTop);
        keys->addWidget(text, row, 1);
    }
    whole->addLayout(keys);
    auto* words = new QLabel(linksOf(topic.terms), this);
    words->setObjectName(QStringLiteral("helpWords"));
    words->setWordWrap(true);
    words->setTextFormat(Qt::RichText);
    words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    words->setAccessibleName(tr("Words on this panel"));
    connect(words, &QLabel::linkActivated, this, &HelpDialog::termWanted);
    whole->addWidget(words);
    whole->addStretch(1);

    auto* buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString& name, const QString& text, auto act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(QStringLiteral("helpKeys"), tr("All keys"), [this] { Q_EMIT allKeysWanted(); });
    add(QStringLiteral("helpGlossary"), tr("Glossary"), [this] { Q_EMIT termWanted({}); });
    add(QStringLiteral("helpTour"), tr("Show me around"), [this] {
        Q_EMIT tourWanted();
        accept();
    });
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    whole->addLayout(buttons);
    base::keepTextRoom(this, 520);
}

} // namespace jarvis::widgets::guide
