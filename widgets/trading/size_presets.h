#pragma once

#include "engine/model/instrument.h"
#include "engine/model/numbers.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace jarvis::widgets::trading {

/// A few sizes of one click for each instrument, kept in a file of the profile: one key of five quantities per symbol and venue, as JSON.
///
/// What nobody chose is worth 50, 100, 250, 500 and 1 000 USD at the mark. Each change replaces the file in one step; one that cannot be
/// read is set aside under another name, never deleted.
/// Threads: GUI.
class SizePresets {
public:
    static constexpr int kCount = 5;
    using Sizes = std::array<Quantity, kCount>;

    /// Without a file the sizes last as long as the program.
    SizePresets() = default;
    /// What is wrong with the file goes to `problem`, in words; null: nothing.
    SizePresets(const QString& path, QString& problem);

    /// The chosen ones, else those by worth; none without a mark.
    std::optional<Sizes> sizesOf(const Instrument& is, const std::optional<Price>& mark) const;
    /// What hinders it from being kept, in words; null: nothing. The others stay as they are shown now.
    QString set(const Instrument& is, const Sizes& sizes);

private:
    static QString keyOf(const Instrument& is);
    QString save() const;

    QString m_path;
    QMap<QString, std::array<QString, kCount>> m_chosen; ///< plain numbers: they mean the same whatever the lot size becomes
};

} // namespace jarvis::widgets::trading
