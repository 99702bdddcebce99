#pragma once

#include "widgets/base/roles.h"

#include <QString>
#include <QWidget>

#include <cstdint>

namespace jarvis::widgets::base {

/// What is at stake on an account: each looks different everywhere, and none by its colour alone.
enum class AccountMode : std::uint8_t { Paper = 1, Testnet, LiveOff, Live };

constexpr AccountMode accountMode(bool isLive, bool isTestnet, bool isLiveOff)
{
    return isLive ? (isLiveOff ? AccountMode::LiveOff : AccountMode::Live) : isTestnet ? AccountMode::Testnet : AccountMode::Paper;
}

/// How a mode is worn.
struct AccountModeLook {
    QString word;     ///< LIVE
    QString money;    ///< real money
    QString sentence; ///< for a tool tip and assistive technology
    Tone tone = Tone::Accent;
    bool isFilled = false;
    int edge = 0;     ///< px of colour along the top; 0: none
};
AccountModeLook lookOf(AccountMode mode);

/// A line above something that sends orders: "LIVE · Main · real money". Nothing on paper, which is how a desk begins.
///
/// Threads: GUI.
class AccountModeStrip final : public QWidget {
    Q_OBJECT

public:
    explicit AccountModeStrip(QWidget* parent = nullptr);

    void set(AccountMode mode, const QString& account);
    AccountMode mode() const { return m_mode; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AccountMode m_mode = AccountMode::Paper;
    QString m_account;
};

} // namespace jarvis::widgets::base
