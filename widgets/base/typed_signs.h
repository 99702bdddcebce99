#pragma once

#include <QString>
#include <QStringList>

namespace jarvis::widgets::base {

// Signs as keyboards of other languages type them. Threads: any; pure.

/// With colons, quotes and comparisons as ASCII has them: full-width, typographic and corner ones alike. "net：≥10" is "net:>=10". Everything
/// else, commas among it, stays.
QString withPlainSigns(const QString& typed);
/// The parts between commas of any script, in order and without what surrounds them; empty ones are left out.
QStringList splitAtCommas(const QString& typed);

} // namespace jarvis::widgets::base
