#pragma once

#include "engine/api/query.h"
#include "widgets/session/engine_session.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;

namespace jarvis::widgets::trading {
class TablePanel;
}

namespace jarvis::widgets::performance {

class NoteEditor;
class StoryChart;
class StoryModel;

/// One position's story, open or closed: what it came to, a picture, every step with price, P&L and R at that time, and what the trader
/// writes about it. Read from the engine's journal, page by page; an open position is read anew as it goes on.
///
/// Not modal: the market goes on. Closing it with words that are not saved asks first.
/// Threads: GUI. The session outlives it.
class StoryDialog final : public QDialog {
    Q_OBJECT

public:
    StoryDialog(session::EngineSession& session, InstrumentId instrument, Timestamp openedAt, QWidget* parent);

    InstrumentId instrument() const { return m_instrument; }
    Timestamp openedAt() const { return m_openedAt; }
    bool isWhole() const { return m_story.isWhole; }
    NoteEditor& editor() { return *m_editor; }
    StoryChart& chart() { return *m_chart; }
    trading::TablePanel& steps() { return *m_steps; }
    QString figures() const;

    void reject() override;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    static constexpr std::uint32_t kPage = 500;
    static constexpr std::size_t kStepsMax = 20'000;

    void build();
    void ask();
    void take(const api::PositionStory& page);
    void showStory();
    void showFigures();
    /// Of the open position at the newest mark; null: unknown.
    const api::PositionValuation* valuation() const;
    /// Empty: of the length that the span asks for.
    void askCandles(std::optional<Timeframe> wanted = std::nullopt);
    void followPosition();
    void followNote();
    /// False when somebody was asked what to do with unsaved words.
    bool mayClose();

    session::EngineSession& m_session;
    const InstrumentId m_instrument;
    const Timestamp m_openedAt;
    api::PositionStory m_story;
    QTimer m_soon;
    bool m_isAsked = false;
    QLabel* m_figures;
    QLabel* m_obstacle;
    StoryChart* m_chart;
    StoryModel* m_model = nullptr; ///< of m_steps
    trading::TablePanel* m_steps = nullptr;
    NoteEditor* m_editor;
    bool m_isDiscarded = false;
};

} // namespace jarvis::widgets::performance
