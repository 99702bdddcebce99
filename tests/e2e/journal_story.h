#pragma once

#include "engine/journal/reader.h"
#include "engine/journal/verify.h"
#include "engine/wire/codec.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace jarvis::e2e {

/// What the journal in a folder says, read record by record with the public reader: the truth that promises are held against.
struct JournalStory {
    std::string broken; ///< the first thing that must not be in a journal; empty when all is well
    std::uint64_t last = 0;
    std::map<CommandId, int> taken;
    std::map<CommandId, int> settled; ///< without repeats
    std::set<OrderId> orders;
    std::set<std::pair<InstrumentId, std::uint64_t>> fills;
    std::map<InstrumentId, Quantity> filledSum;
    std::map<InstrumentId, Quantity> held;
    bool isKilled = false;
    std::uint64_t starts = 0;

    /// `upTo`: the last record to read.
    static JournalStory of(const std::string& folder, std::uint64_t upTo)
    {
        JournalStory story;
        auto reader = journal::JournalReader::open(folder, {1, upTo});
        if (!reader) {
            story.broken = journal::describe(reader.error());
            return story;
        }
        while (story.broken.empty()) {
            const auto record = reader->next();
            if (!record)
                story.broken = journal::describe(record.error());
            else if (!*record)
                break;
            else
                story.take(**record);
        }
        return story;
    }

private:
    void take(const journal::Record& record)
    {
        const auto event = wire::decodeEvent(record.bytes);
        if (!event || event->sequence != record.sequence || record.sequence != last + 1) {
            broken = "record " + std::to_string(record.sequence) + " is not the event that belongs there";
            return;
        }
        last = record.sequence;
        if (const auto* command = std::get_if<api::CommandTaken>(&event->event)) {
            if (++taken[command->command.id] > 1)
                broken = "command " + command->command.id.toHex() + " was taken twice";
        } else if (const auto* answer = std::get_if<api::CommandSettled>(&event->event)) {
            if (!answer->isRepeat && ++settled[answer->id] > 1)
                broken = "command " + answer->id.toHex() + " was settled twice";
        } else if (const auto* order = std::get_if<api::OrderChanged>(&event->event)) {
            const bool isNew = order->order.state == OrderState::Pending;
            if (isNew && !orders.empty() && order->order.id <= *orders.rbegin() && !orders.contains(order->order.id))
                broken = "order " + std::to_string(order->order.id.value) + " came out of turn";
            if (isNew && !order->order.cause && order->order.role == OrderRole::Entry)
                broken = "order " + std::to_string(order->order.id.value) + " adds risk and nobody asked for it";
            orders.insert(order->order.id);
        } else if (const auto* booked = std::get_if<api::FillBooked>(&event->event)) {
            const Fill& fill = booked->fill;
            if (!fills.insert({fill.instrument, fill.venueTradeId}).second)
                broken = "trade " + std::to_string(fill.venueTradeId) + " was booked twice";
            filledSum[fill.instrument] += fill.side == Side::Buy ? fill.quantity : -fill.quantity;
        } else if (const auto* position = std::get_if<api::PositionChanged>(&event->event)) {
            held[position->position.instrument] = position->position.held;
        } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&event->event)) {
            isKilled = trading->state.isKilled;
        } else if (std::holds_alternative<api::EngineStarted>(event->event)) {
            ++starts;
        }
    }
};

} // namespace jarvis::e2e
