#pragma once

#include "engine/api/event.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace jarvis::widgets::alerts {

/// What an alert is about, for how it is told.
enum class NoticeKind : std::uint8_t { Price, Indicator, ProfitAndLoss, Risk, Connection, Orders, Engine };
inline constexpr NoticeKind kAllNoticeKinds[] = {NoticeKind::Price, NoticeKind::Indicator, NoticeKind::ProfitAndLoss, NoticeKind::Risk,
    NoticeKind::Connection, NoticeKind::Orders, NoticeKind::Engine};

NoticeKind noticeKindOf(AlertSubject subject);
QString text(NoticeKind kind);
/// What belongs to it: one sentence.
QString describe(NoticeKind kind);

/// How alerts are told, by kind. In the alerts panel and the log they always stand.
struct NoticeSettings {
    struct Ways {
        bool toast = true;
        bool sound = true;
        bool tray = true;
        bool operator==(const Ways&) const = default;
    };
    static constexpr int kMinutesOfDay = 24 * 60;

    std::array<Ways, std::size(kAllNoticeKinds)> ways{};
    int volume = 60;          ///< percent, 0 … 100
    bool hasQuietHours = false; ///< then neither sound nor tray, but for critical ones
    int quietFrom = 22 * 60;  ///< minutes of the local day, 0 … 1,439
    int quietTill = 7 * 60;   ///< before quietFrom: the next morning

    Ways& of(NoticeKind kind) { return ways.at(static_cast<std::size_t>(kind)); }
    const Ways& of(NoticeKind kind) const { return ways.at(static_cast<std::size_t>(kind)); }
    bool isQuiet(int minuteOfDay) const;
    bool operator==(const NoticeSettings&) const = default;
};

} // namespace jarvis::widgets::alerts
