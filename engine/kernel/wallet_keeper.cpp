#include "engine/kernel/wallet_keeper.h"

namespace jarvis::kernel {
namespace {

constexpr Money kRounding = Money::ofUnits(10'000'000'000); // a cent
static_assert(Money::kScale == 12);

} // namespace

bool WalletKeeper::look(Money theirs)
{
    if (m_context.venues.size() != 1)
        return false;
    const Money difference = theirs - m_context.state.balance().wallet();
    if (difference.absolute() <= kRounding) {
        m_agreed = books();
        m_suspected.reset();
        return false;
    }
    if (!m_suspected || m_suspected->difference != difference) {
        m_suspected = Suspicion{difference, m_context.now()};
        return true;
    }
    if (m_context.now() < m_suspected->since + kLookAgain)
        return true;
    book(difference);
    return false;
}

WalletKeeper::Books WalletKeeper::books() const
{
    const auto& fills = m_context.state.fills().entries();
    return {m_context.state.balance(), fills.empty() ? 0 : fills.back().sequence};
}

bool WalletKeeper::isWithdrawal() const
{
    return m_context.state.openPositionCount() == 0 && (!m_agreed || *m_agreed == books());
}

void WalletKeeper::book(Money difference)
{
    Balance balance = m_context.state.balance();
    balance.deposited = balance.deposited + difference;
    api::DayRolled day = m_context.state.day();
    day.equityAtStart = day.equityAtStart + difference;
    day.isReset = false;
    // A journal cut between the two shows a loss of the day that was none, rather than a profit that would hide one.
    if (difference > Money::zero()) {
        m_context.writer.emit(day);
        m_context.writer.emit(api::BalanceChanged{balance});
    } else {
        const bool isTaken = isWithdrawal();
        m_context.writer.emit(api::BalanceChanged{balance});
        if (isTaken)
            m_context.writer.emit(day);
    }
    m_context.alert(api::AlertCode::WalletMoved, api::Severity::Warning, {}, {}, Amount::of(difference), Amount::of(balance.wallet()));
    m_agreed = books();
    m_suspected.reset();
}

} // namespace jarvis::kernel
