#pragma once

namespace jarvis::widgets::base {

// The 4 px grid and what stands on it, in device-independent pixels.
inline constexpr int kGrid = 4;
inline constexpr int kRadius = 4;
inline constexpr int kRowCompact = 22;
inline constexpr int kRowComfortable = 28;
inline constexpr int kPanelTitle = 28;
inline constexpr int kTopBar = 44;
inline constexpr int kInputHeight = 28;
inline constexpr int kCellPadding = 8;
/// How long a changed number shows, in milliseconds.
inline constexpr int kFlashMs = 200;

/// How often a line of words about the market is written anew, in ms: nobody reads faster, and each new text lays the window out again.
inline constexpr int kWordsMs = 200;

} // namespace jarvis::widgets::base
