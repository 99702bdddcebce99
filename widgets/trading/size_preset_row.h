#pragma once

#include "widgets/trading/size_presets.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace jarvis::widgets::trading {

/// A row of sizes to choose from by a click or the keys 1 to 5 of the ladder. A right click, or Ctrl with the key, keeps the present size there.
///
/// Threads: GUI.
class SizePresetRow final : public QWidget {
    Q_OBJECT

public:
    explicit SizePresetRow(QWidget* parent = nullptr);

    void show(const Instrument& is, const std::optional<SizePresets::Sizes>& sizes);
    /// The one that is in force now is marked; none when it is another size.
    void setCurrent(const std::optional<Quantity>& size);
    QPushButton& button(int index) { return *m_buttons.at(static_cast<std::size_t>(index)); }

Q_SIGNALS:
    void chosen(int index);
    void keepWanted(int index);

private:
    std::array<QPushButton*, SizePresets::kCount> m_buttons{};
    std::optional<SizePresets::Sizes> m_sizes;
};

} // namespace jarvis::widgets::trading
