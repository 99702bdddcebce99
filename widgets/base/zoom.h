#pragma once

namespace jarvis::widgets::base {

// How large everything is drawn, in percent of what the screen itself asks for. Writing, lines, icons, charts and distances grow alike: a
// pixel of ours becomes larger, so that nothing has to know of it. Threads: GUI.

inline constexpr int kZoomMin = 100;
inline constexpr int kZoomMax = 200;
/// What a key or a list offers; a configuration may name any percentage between.
inline constexpr int kZoomSteps[] = {100, 110, 125, 150, 175, 200};

/// The next step above (or below) `percent`; itself at the end.
int nextZoom(int percent, bool isLarger);
/// Draws every window of the application at this size from now on, those that are open as well: they keep their place and size on the
/// screen. Requires kZoomMin <= percent <= kZoomMax.
void drawAtZoom(int percent);

} // namespace jarvis::widgets::base
