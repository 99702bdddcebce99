#include "widgets/settings/settings_window.h"

#include "widgets/base/metrics.h"
#include "widgets/base/row_delegate.h"
#include "widgets/base/scroll_room.h"
#include "widgets/base/style_sheet.h"
#include "widgets/settings/settings_page.h"
#include "widgets/settings/settings_search.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jarvis::widgets::settings {
namespace {

constexpr int kNamesWidth = 168;
constexpr int kNameHeight = 32;

} // namespace

SettingsWindow::SettingsWindow(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("Nothing in the settings is called that."), this))
    , m_defaults(new QPushButton(tr("Restore defaults"), this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFixedWidth(kNamesWidth);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setUniformItemSizes(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->viewport()->setAutoFillBackground(false);
    auto* delegate = new base::RowDelegate(m_names);
    delegate->setRowHeight(kNameHeight);
    m_names->setItemDelegate(delegate);

    auto* title = new QLabel(tr("Settings"), this);
    base::setRole(title, base::LabelRole::Title);
    title->setContentsMargins(3 * base::kGrid, 4 * base::kGrid, 0, 2 * base::kGrid);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(title);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(3 * base::kGrid, 0, 2 * base::kGrid, 2 * base::kGrid);
    searchRow->addWidget(m_search);
    left->addLayout(searchRow);
    m_nothing->setWordWrap(true);
    m_nothing->setFixedWidth(kNamesWidth);
    m_nothing->setContentsMargins(3 * base::kGrid, 0, 2 * base::kGrid, 0);
    base::setRole(m_nothing, base::LabelRole::Secondary);
    m_nothing->hide();
    left->addWidget(m_nothing);
    left->addWidget(m_names, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(6 * base::kGrid, 0, 6 * base::kGrid, 4 * base::kGrid);
    foot->addStretch(1);
    foot->addWidget(m_defaults);
    right->addLayout(foot);
    row->addLayout(right, 1);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    m_defaults->setObjectName(QStringLiteral("restoreDefaults"));
    m_defaults->setToolTip(tr("What this page shows, as it was delivered"));
    m_defaults->setAutoDefault(false);
    m_defaults->hide();
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsWindow::follow);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsWindow::goToMatch);
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        if (const int at = m_pages->currentIndex(); at >= 0)
            m_all[at]->restoreDefaults();
    });
    resize(960, 600);
    setMinimumSize(760, 480);
}

void SettingsWindow::addPage(SettingsPage* page)
{
    auto* item = new QListWidgetItem(page->title(), m_names);
    item->setSizeHint({kNamesWidth, kNameHeight});
    m_all.push_back(page);
    m_pages->addWidget(new base::ScrollRoom(page));
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
}

void SettingsWindow::follow(int at)
{
    m_pages->setCurrentIndex(at);
    m_defaults->setVisible(at >= 0 && m_all[at]->hasDefaults());
    if (isVisible() && at >= 0)
        m_all[at]->onShown();
}

// Pages without a match are not there; the first one with a match is shown.
void SettingsWindow::search(const QString& text)
{
    int first = -1;
    for (int at = 0; at < m_all.size(); ++at) {
        const bool isMatch = matches(*m_all[at], text);
        m_names->item(at)->setHidden(!isMatch);
        if (isMatch && first < 0)
            first = at;
    }
    m_nothing->setVisible(first < 0);
    const bool isCurrentHidden = m_names->currentItem() != nullptr && m_names->currentItem()->isHidden();
    if (first >= 0 && isCurrentHidden)
        m_names->setCurrentRow(first);
}

void SettingsWindow::goToMatch()
{
    const int at = m_pages->currentIndex();
    if (at < 0 || m_names->item(at)->isHidden())
        return;
    if (QWidget* field = matchingField(*m_all[at], m_search->text()))
        field->setFocus(Qt::TabFocusReason);
}

void SettingsWindow::open(const QString& id)
{
    m_search->clear();
    for (int at = 0; at < m_all.size(); ++at) {
        if (m_all[at]->id() == id)
            m_names->setCurrentRow(at);
    }
    show();
    raise();
    activateWindow();
}

void SettingsWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (const int at = m_pages->currentIndex(); at >= 0) {
        m_all[at]->onShown();
        m_all[at]->setFocus();
    }
}

} // namespace jarvis::widgets::settings
