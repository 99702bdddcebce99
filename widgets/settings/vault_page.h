#pragma once

#include "widgets/settings/settings_page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace jarvis::widgets::settings {

/// The vault file behind the stored keys. The program implements it.
///
/// Threads: GUI.
class Vault {
public:
    enum class State : std::uint8_t { None = 1, Locked, Open };
    static constexpr int kIdleMinutesMax = 240;
    static constexpr int kIdleMinutesUsual = 15;

    virtual ~Vault() = default;

    virtual State state() const = 0;
    virtual QString path() const = 0;
    virtual void lock() = 0;
    /// Asks for the old and the new one. What is wrong, in words; empty: it was changed. Returns when it is done; the screen lives on.
    virtual QString changePassPhrase() = 0;
    /// Zero: never.
    virtual int idleMinutes() const = 0;
    /// What is wrong, in words; empty: it is kept.
    virtual QString setIdleMinutes(int minutes) = 0;
};

/// Where keys lie, whether the vault is open, its lock and its pass phrase.
///
/// Threads: GUI. The vault outlives it.
class VaultPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit VaultPage(Vault& vault, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("vault"); }
    QString title() const override { return tr("Keys and vault"); }
    bool hasDefaults() const override { return true; }
    void restoreDefaults() override;
    void onShown() override { follow(); }

private:
    void follow();
    void changePassPhrase();
    void say(const QString& text, bool isError);

    Vault& m_vault;
    QLabel* m_state;
    QPushButton* m_lock;
    QPushButton* m_change;
    QSpinBox* m_idle;
    QLabel* m_result;
    QTimer m_timer;
    bool m_isChanging = false;
};

} // namespace jarvis::widgets::settings
