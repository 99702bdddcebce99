#include "engine/venue/account/order_flow.h"

namespace jarvis::venue::account {

// What is asked of the venue: how one order stands, and how all of the account does.

void OrderFlow::handle(const QueryRequest& request)
{
    query(request.order, request.instrument);
}

void OrderFlow::query(OrderId id, InstrumentId instrument)
{
    if (const Instrument* is = m_parts.instruments.find(instrument))
        find(refOf(id), *is, now());
    else
        m_parts.reporter.tellUnknown(id, now());
}

void OrderFlow::find(const OrderRef& ref, const Instrument& is, Timestamp asked)
{
    m_parts.gateway.find(ref, is, [this, ref, &is, asked](const OrderGateway::Result<std::optional<OrderSaid>>& found) {
        if (!found)
            return m_parts.reporter.complain("An order could not be asked about; it is asked again", found.error().text);
        if (*found)
            return answerWithFills(ref.id, is, **found, asked);
        if (!ref.hasFormerName && m_parts.names.hasFormer())
            return find(OrderRef{ref.id, true}, is, asked);
        m_parts.reporter.tellUnknown(ref.id, asked);
    });
}

/// Every fill of the order again, then how it stands.
void OrderFlow::answerWithFills(OrderId id, const Instrument& is, const OrderSaid& said, Timestamp asked)
{
    if (said.filled.isZero())
        return m_parts.reporter.tellStatus(id, is.id(), said, asked);
    m_parts.gateway.fills(said, is, [this, id, &is, said, asked](const OrderGateway::Result<std::vector<FillSaid>>& fills) {
        if (!fills)
            return m_parts.reporter.complain("The fills of an order could not be asked for; they are asked again", fills.error().text);
        for (const FillSaid& fill : *fills)
            m_parts.reporter.tellFill(id, is.id(), fill);
        m_parts.reporter.tellStatus(id, is.id(), said, asked);
    });
}

/// Orders and positions; the end is told only when both were read whole. It does not fail for the money: then the round says nothing
/// about that.
void OrderFlow::handle(const ReconcileRequest& request)
{
    struct Round {
        int left = 3;
        bool isWhole = true;
        std::optional<Money> wallet;
    };
    const auto round = std::make_shared<Round>();
    const Timestamp asked = now();
    const auto close = [this, round, request](const live::RestError* error) {
        if (error != nullptr) {
            round->isWhole = false;
            m_parts.reporter.complain("The account could not be compared; it is tried again", error->text);
        }
        if (--round->left == 0 && round->isWhole)
            m_parts.reports.put(ReconcileEnd{request.round, now(), round->wallet});
    };
    m_parts.gateway.openOrders([this, close, asked](const OrderGateway::Result<std::vector<OrderSaid>>& all) {
        if (all)
            tellOpen(*all, asked);
        close(all ? nullptr : &all.error());
    });
    m_parts.gateway.positions([this, close, asked, request](const OrderGateway::Result<std::vector<HeldSaid>>& all) {
        if (all) {
            for (const HeldSaid& held : *all)
                m_parts.reports.put(HoldingReport{held.instrument, held.held, asked, request.round});
        }
        close(all ? nullptr : &all.error());
    });
    m_parts.gateway.wallet([this, close, round](const OrderGateway::Result<Money>& wallet) {
        if (wallet)
            round->wallet = *wallet;
        else
            m_parts.reporter.complain("The account's money could not be read; it is tried again", wallet.error().text);
        close(nullptr);
    });
}

void OrderFlow::tellOpen(const std::vector<OrderSaid>& all, Timestamp asked)
{
    for (const OrderSaid& said : all) {
        const auto name = m_parts.names.read(said.clientId);
        const Instrument* is = m_parts.instruments.find(said.symbol);
        if (!name || is == nullptr)
            continue;
        if (KnownOrder* known = m_parts.known.find(name->order)) {
            known->hasFormerName = m_parts.names.hasFormer() && said.clientId == m_parts.names.formerText(*name);
            if (said.isConditional)
                known->revision = std::max(known->revision, name->revision);
        }
        m_parts.reporter.tellStatus(name->order, is->id(), said, asked);
    }
}

} // namespace jarvis::venue::account
