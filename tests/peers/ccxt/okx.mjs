// Drives the simulated OKX v5 with ccxt: node okx.mjs PORT. Ends with 0 when all of it held.
import assert from 'node:assert/strict';
import ccxt from 'ccxt';

const port = process.argv[2];
const rest = `http://127.0.0.1:${port}`;
const symbol = 'BTC/USDT:USDT';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const clients = [];

async function client(apiKey = 'simulated-key', secret = 'simulated-secret', password = 'simulated-passphrase') {
    const made = new ccxt.pro.okx({ apiKey, secret, password, enableRateLimit: false, newUpdates: false,
        options: { defaultType: 'swap', fetchCurrencies: false, fetchMarkets: { types: ['swap'] } } });
    made.has.fetchCurrencies = false;
    made.urls.api.rest = rest;
    made.urls.api.ws = `ws://127.0.0.1:${port}/ws/v5`;
    await made.loadHttpProxyAgent();
    clients.push(made);
    return made;
}

const control = async (path) => (await fetch(rest + path)).text();
const fault = (body) => fetch(`${rest}/control`, { method: 'POST', body: JSON.stringify(body) });
const steps = [];
async function step(name, run) {
    await run();
    steps.push(name);
    console.log(`ok ${steps.length} ${name}`);
}
async function refused(promise, type, code) {
    await assert.rejects(promise, (error) => {
        assert.ok(error instanceof type, `${error.constructor.name}: ${error.message}`);
        assert.ok(error.message.includes(String(code)), error.message);
        return true;
    });
}
// A stored rejection is given out again without any waiting: never loop without a pause.
async function until(what, longest = 20_000) {
    const end = Date.now() + longest;
    while (Date.now() < end) {
        const found = await what();
        if (found) return found;
        await sleep(5);
    }
    throw new Error('it did not come in time');
}

const exchange = await client();
let top;

await step('markets, time, bars, ticker and funding are read', async () => {
    const markets = await exchange.loadMarkets();
    assert.ok(Object.keys(markets).length >= 20);
    assert.equal(markets[symbol].precision.price, 0.1);
    assert.equal(markets[symbol].precision.amount, 0.1); // contracts
    assert.equal(markets[symbol].contractSize, 0.01);
    assert.ok(Math.abs((await exchange.fetchTime()) - Date.now()) < 2_000);
    assert.equal((await exchange.fetchOHLCV(symbol, '1m', undefined, 100)).length, 100);
    assert.ok((await exchange.fetchTicker(symbol)).last > 0);
    assert.ok(Number.isFinite((await exchange.fetchFundingRate(symbol)).fundingRate));
});

await step('the balance is read', async () => {
    assert.ok((await exchange.fetchBalance()).USDT.total >= 99_000);
});

await step('books over the stream are those of the venue', async () => {
    let compared = 0;
    await until(async () => {
        const book = await exchange.watchOrderBook(symbol);
        // In lots, of which a contract has ten.
        const text = ['bids', 'asks'].map((side) => book[side].slice(0, 20).map(([price, size]) => `${Math.round(price * 10)}:${Math.round(size * 10)} `).join('')).join('|') + '|';
        const theirs = (await control('/control/books?symbol=BTCUSDT')).split('\n');
        assert.ok(theirs.includes(text), `the venue never showed ${text}`);
        compared += 1;
        top = { bid: book.bids[0][0], ask: book.asks[0][0] };
        return compared >= 25;
    });
});

await step('trades come over the stream', async () => {
    const trades = await exchange.watchTrades(symbol);
    assert.ok(trades.length > 0 && trades[0].price > 0);
});

const orders = new Map();
const fills = [];
let isOver = false;
const loops = [
    (async () => {
        while (!isOver) {
            try {
                for (const order of await exchange.watchOrders(symbol)) orders.set(order.clientOrderId, order);
            } catch { await sleep(20); }
        }
    })(),
    (async () => {
        while (!isOver) {
            try {
                fills.push(...await exchange.watchMyTrades(symbol));
            } catch { await sleep(20); }
        }
    })(),
];
await sleep(500);

const far = () => Math.round(top.bid * 0.97 * 10) / 10;
const net = { tdMode: 'cross' };

await step('a limit order rests, is seen on the stream, amended and cancelled', async () => {
    const order = await exchange.createOrder(symbol, 'limit', 'buy', 2, far(), { ...net, clOrdId: 'ccxt1' });
    await until(() => orders.get('ccxt1')?.status === 'open');
    assert.equal((await exchange.fetchOpenOrders(symbol)).length, 1);
    await exchange.editOrder(order.id, symbol, 'limit', 'buy', 3, far() - 5);
    await until(() => orders.get('ccxt1')?.amount === 3);
    await exchange.cancelOrder(order.id, symbol);
    await until(() => orders.get('ccxt1')?.status === 'canceled');
    assert.equal((await exchange.fetchOrder(order.id, symbol)).status, 'canceled');
});

await step('a market order fills, with its fee, and is a position', async () => {
    await exchange.createOrder(symbol, 'market', 'buy', 5, undefined, { ...net, clOrdId: 'ccxt2' });
    await until(() => orders.get('ccxt2')?.status === 'closed');
    await until(() => fills.some((fill) => fill.side === 'buy' && fill.amount > 0));
    const position = (await exchange.fetchPositions([symbol]))[0];
    assert.equal(position.contracts, 5);
    assert.equal(position.side, 'long');
    assert.ok((await exchange.fetchMyTrades(symbol)).every((fill) => fill.fee.cost > 0));
});

await step('stops and take profits rest in the algo service and are cancelled', async () => {
    const stop = await exchange.createOrder(symbol, 'market', 'sell', 5, undefined, { ...net, stopLossPrice: far(), reduceOnly: true, algoClOrdId: 'ccxtsl' });
    const take = await exchange.createOrder(symbol, 'market', 'sell', 5, undefined, { ...net, takeProfitPrice: Math.round(top.ask * 1.03 * 10) / 10, reduceOnly: true, algoClOrdId: 'ccxttp' });
    assert.ok(stop.id && take.id);
    const waiting = () => exchange.fetchOpenOrders(symbol, undefined, undefined, { ordType: 'conditional' });
    assert.equal((await waiting()).length, 2);
    await exchange.cancelOrder(stop.id, symbol, { trigger: true });
    await exchange.cancelOrder(take.id, symbol, { trigger: true });
    assert.equal((await waiting()).length, 0);
});

await step('a reduce-only order closes it', async () => {
    await exchange.createOrder(symbol, 'market', 'sell', 5, undefined, { ...net, reduceOnly: true });
    await until(async () => (await exchange.fetchPositions([symbol])).every((position) => position.contracts === 0));
});

await step('immediate orders: IOC takes or ends, FOK fills or ends', async () => {
    for (const force of ['IOC', 'FOK']) {
        const order = await exchange.createOrder(symbol, 'limit', 'buy', 1, far(), { ...net, timeInForce: force });
        await until(async () => (await exchange.fetchOrder(order.id, symbol)).status === 'canceled');
    }
});

await step('a post-only order that would take is taken, and cancelled then', async () => {
    const order = await exchange.createOrder(symbol, 'limit', 'buy', 1, Math.round(top.ask * 1.01 * 10) / 10, { ...net, postOnly: true, clOrdId: 'ccxtpost' });
    await until(() => orders.get('ccxtpost')?.status === 'canceled');
    const seen = await exchange.fetchOrder(order.id, symbol);
    assert.equal(seen.info.cancelSource, '31');
    assert.equal(seen.filled, 0);
});

await step('what is not allowed is refused with the code of the venue', async () => {
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 0.1, 1000, net), ccxt.InvalidOrder, 51020);
    await refused(exchange.createOrder(symbol, 'market', 'sell', 1, undefined, { ...net, reduceOnly: true }), ccxt.ExchangeError, 51169);
    await refused(exchange.createOrder(symbol, 'market', 'buy', 90_000, undefined, net), ccxt.InsufficientFunds, 51008);
    await refused(exchange.cancelOrder('1', symbol), ccxt.OrderNotFound, 51400);
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 1, far(), { ...net, clOrdId: 'a-dash' }), ccxt.BadRequest, 51000);
    const twin = await exchange.createOrder(symbol, 'limit', 'buy', 1, far(), { ...net, clOrdId: 'twin' });
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 1, far(), { ...net, clOrdId: 'twin' }), ccxt.InvalidOrder, 51016);
    await exchange.cancelOrder(twin.id, symbol);
    assert.equal((await exchange.fetchOpenOrders(symbol)).length, 0);
});

await step('several orders at once are taken and refused one by one', async () => {
    const [good, bad] = await exchange.createOrders([
        { symbol, type: 'limit', side: 'buy', amount: 1, price: far(), params: { ...net, clOrdId: 'batch1' } },
        { symbol, type: 'limit', side: 'buy', amount: 0.1, price: 1000, params: { ...net, clOrdId: 'batch2' } },
    ]);
    assert.ok(good.id);
    assert.equal(bad.info.sCode, '51020');
    await exchange.cancelOrder(good.id, symbol);
});

await step('a wrong secret, key, pass phrase and clock are refused', async () => {
    await refused((await client('simulated-key', 'wrong')).fetchBalance(), ccxt.AuthenticationError, 50113);
    await refused((await client('wrong', 'simulated-secret')).fetchBalance(), ccxt.AuthenticationError, 50111);
    await refused((await client('simulated-key', 'simulated-secret', 'wrong')).fetchBalance(), ccxt.AuthenticationError, 50105);
    const late = await client();
    late.nonce = () => Date.now() - 60_000;
    late.milliseconds = () => Date.now() - 60_000;
    await refused(late.fetchBalance(), ccxt.InvalidNonce, 50102);
});

await step('too many requests are refused', async () => {
    await fault({ fault: 'rate-limit', value: 1 });
    await refused((async () => { for (let i = 0; i < 5; ++i) await exchange.fetchBalance(); })(), ccxt.RateLimitExceeded, 50011);
    await fault({ fault: 'rate-limit', value: 0 });
});

isOver = true;
console.log(`all ${steps.length} steps held`);
await Promise.race([Promise.all(clients.map((one) => one.close())), sleep(2_000)]);
process.exit(0);
