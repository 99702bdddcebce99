#pragma once

namespace jarvis::bench {

/// ui.post: what handing one quote to the GUI thread costs the thread that has it: our mailbox, beside one queued call of Qt each.
void benchPost();

} // namespace jarvis::bench
