#pragma once

#include "engine/api/query.h"

#include <map>
#include <optional>

namespace jarvis::local {

/// Tells the story of one position out of a journal: its fills with what they came to, the exits it was given, funding, what was refused
/// and what alarmed in its instrument while it was open, and what was written about it.
///
/// Takes every record of a journal, oldest first.
/// Threads: a plain value.
class StoryTeller {
public:
    explicit StoryTeller(const api::PositionStoryQuery& query) : m_query(query) { m_story.isWhole = true; }

    void take(const api::EventRecord& record);
    api::PositionStory tell() { return std::move(m_story); }

private:
    using Kind = api::PositionStep::Kind;

    void on(const api::EventRecord& record, const api::InstrumentListed& event);
    void on(const api::EventRecord& record, const api::CommandTaken& event);
    void on(const api::EventRecord& record, const api::CommandSettled& event);
    void on(const api::EventRecord& record, const api::OrderChanged& event);
    void on(const api::EventRecord& record, const api::FillBooked& event);
    void on(const api::EventRecord& record, const api::PositionChanged& event);
    void on(const api::EventRecord& record, const api::FundingBooked& event);
    void on(const api::EventRecord& record, const api::AlertRaised& event);
    void on(const api::EventRecord& record, const api::AlertFired& event);
    void on(const api::EventRecord& record, const api::PositionAnnotated& event);
    template <typename Other> void on(const api::EventRecord&, const Other&) {}

    /// Whether what happens at that time belongs to the position: it is open, or ended just then.
    bool isDuring(Timestamp time) const;
    bool concerns(const api::Action& action) const;
    void tellFill(const Position& position);
    void add(Kind kind, const api::EventRecord& record, std::optional<Refusal> why = {});

    const api::PositionStoryQuery m_query;
    api::PositionStory m_story;
    std::optional<Instrument> m_instrument;
    std::optional<api::EventRecord> m_fill;       ///< whose position is not told yet
    Timestamp m_endedAt{};                        ///< the epoch: it is open, or did not begin
    std::map<OrderId, api::Origin> m_orders;      ///< live ones of the instrument: who asked for them
    std::map<CommandId, bool> m_commands;         ///< not settled yet: whether it is about the instrument
};

} // namespace jarvis::local
