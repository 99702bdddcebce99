#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace jarvis::widgets::base {

/// Registers a twin of an installed OpenType family whose digits are its own tabular ones, and returns the twin's name;
/// empty when the family has none (no `tnum` feature, or tables we do not read), and then nothing was registered.
///
/// Qt can ask a font for a feature only from 6.7 on, so the twin's character map points the ten digits at the glyphs that
/// `tnum` would have chosen. It lives in this process's memory only. Costs about 5 ms per weight.
/// Threads: GUI, once per family.
QString makeTabularFamily(const QString& family, const QString& name);

// The steps, each on the raw bytes of an OpenType table; wrong bytes give empty results, never a crash.

/// Glyph → its tabular form, from a GSUB table's `tnum` feature (single substitutions).
QHash<quint32, quint32> tabularForms(const QByteArray& gsub);
/// The character map (format 12) with the digits' glyphs replaced; empty when the table has no format 12.
QByteArray withTabularDigits(const QByteArray& cmap, const QHash<quint32, quint32>& forms);

} // namespace jarvis::widgets::base
