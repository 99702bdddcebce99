#include "widgets/performance/note_editor.h"

#include "widgets/base/event_text.h"
#include "widgets/base/metrics.h"
#include "widgets/base/style_sheet.h"
#include "widgets/base/typed_signs.h"
#include "widgets/performance/results.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jarvis::widgets::performance {
namespace {

/// "calm, first,calm" → "calm,first"
QString joinedTags(const QString& line)
{
    QStringList tags = base::splitAtCommas(line);
    tags.removeDuplicates();
    return tags.join(QLatin1Char(','));
}

} // namespace

NoteEditor::NoteEditor(session::EngineSession& session, InstrumentId instrument, Timestamp openedAt, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_instrument(instrument)
    , m_openedAt(openedAt)
    , m_text(new QPlainTextEdit(this))
    , m_tags(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_status(new QLabel(this))
    , m_save(new QPushButton(tr("Save note"), this))
{
    setObjectName(QStringLiteral("noteEditor"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Why this trade? What went well, what would you do otherwise?"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(16 * base::kGrid);
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("breakout, news"));
    m_tags->setToolTip(tr("Separated by commas; statistics and the list of positions can be read by tag"));
    m_save->setToolTip(tr("Write note and tags into the trade journal (Ctrl+Return)"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    base::setRole(m_count, base::LabelRole::Caption);

    auto* tagsRow = new QHBoxLayout;
    tagsRow->setSpacing(2 * base::kGrid);
    auto* tagsLabel = new QLabel(tr("&Tags"), this);
    tagsLabel->setBuddy(m_tags);
    tagsRow->addWidget(tagsLabel);
    tagsRow->addWidget(m_tags, 1);
    auto* saveRow = new QHBoxLayout;
    saveRow->setSpacing(2 * base::kGrid);
    saveRow->addWidget(m_count);
    saveRow->addWidget(m_status, 1);
    saveRow->addWidget(m_save);
    auto* textLabel = new QLabel(tr("&Note"), this);
    textLabel->setBuddy(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * base::kGrid, 0, 0, 0);
    layout->setSpacing(2 * base::kGrid);
    layout->addWidget(textLabel);
    layout->addWidget(m_text, 1);
    layout->addLayout(tagsRow);
    layout->addLayout(saveRow);

    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::judge);
    connect(m_tags, &QLineEdit::textChanged, this, &NoteEditor::judge);
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(&m_session, &session::EngineSession::commandSettled, this, &NoteEditor::onSettled);
    m_text->installEventFilter(this);
    m_tags->installEventFilter(this);
    judge();
}

QString NoteEditor::statusText() const { return m_status->text(); }

PositionNote NoteEditor::typed() const
{
    PositionNote note;
    note.text = std::string_view(m_text->toPlainText().toStdString());
    note.tags = std::string_view(joinedTags(m_tags->text()).toStdString());
    return note;
}

bool NoteEditor::isChanged() const { return typed() != m_kept; }

void NoteEditor::setKept(const PositionNote& note)
{
    if (note == m_kept)
        return;
    const bool wasChanged = isChanged();
    m_kept = note;
    if (!wasChanged)
        return discard();
    // Our own words, as they come back.
    if (m_command && note == m_sent)
        return judge();
    judge();
    if (isChanged())
        say(tr("Somebody else wrote about this position meanwhile. Saving replaces what they wrote."), false);
}

void NoteEditor::discard()
{
    m_text->setPlainText(QString::fromUtf8(m_kept.text.view().data(), static_cast<qsizetype>(m_kept.text.view().size())));
    m_tags->setText(tagLine(m_kept));
    judge();
}

void NoteEditor::judge()
{
    const PositionNote note = typed();
    const qsizetype left = static_cast<qsizetype>(kNoteCharactersMax) - m_text->toPlainText().toUcs4().size();
    m_count->setText(tr("Characters left: %1").arg(left));
    const std::optional<Refusal> fault = faultOf(note);
    if (m_command)
        return m_save->setEnabled(false);
    m_save->setEnabled(!fault && note != m_kept);
    if (fault)
        say(base::refusalText(*fault, nullptr).sentence(), true);
    else
        say(note != m_kept ? tr("Not saved yet") : QString(), false);
}

void NoteEditor::save()
{
    if (m_command || !m_save->isEnabled())
        return;
    m_sent = typed();
    const auto sent = m_session.annotate(m_instrument, m_openedAt, m_sent);
    if (!sent)
        return say(tr("It could not be sent: %1. What you wrote is still here; save it again.").arg(base::text(sent.error())), true);
    m_command = *sent;
    m_save->setEnabled(false);
    say(tr("Being saved…"), false);
}

void NoteEditor::onSettled(const CommandId& id, const api::CommandSettled& outcome)
{
    if (m_command != id)
        return;
    m_command.reset();
    if (outcome.refusal) {
        judge();
        return say(base::refusalText(*outcome.refusal, [this](InstrumentId instrument) { return m_session.model().instrument(instrument); }).sentence(), true);
    }
    m_kept = m_sent;
    judge();
    if (!isChanged())
        say(outcome.isUnrecorded ? tr("Taken, but the journal cannot be written: a restart forgets it.") : tr("Saved"), outcome.isUnrecorded);
    Q_EMIT saved();
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    save();
    return true;
}

void NoteEditor::say(const QString& text, bool isError)
{
    base::setRole(m_status, isError ? base::LabelRole::Error : base::LabelRole::Secondary);
    m_status->setText(text);
}

} // namespace jarvis::widgets::performance
