// Drives the simulated Bybit v5 linear with ccxt: node bybit.mjs PORT. Ends with 0 when all of it held.
import assert from 'node:assert/strict';
import ccxt from 'ccxt';

const port = process.argv[2];
const rest = `http://127.0.0.1:${port}`;
const symbol = 'BTC/USDT:USDT';
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const clients = [];

const toLoopback = (urls) => (typeof urls === 'string' ? urls.replace(/^wss:\/\/[^/]+/, `ws://127.0.0.1:${port}`)
    : Object.fromEntries(Object.entries(urls).map(([name, value]) => [name, toLoopback(value)])));

async function client(apiKey = 'simulated-key', secret = 'simulated-secret') {
    const made = new ccxt.pro.bybit({ apiKey, secret, enableRateLimit: false, newUpdates: false, options: { defaultType: 'swap', fetchMarkets: { types: ['linear'] } } });
    made.has.fetchCurrencies = false;
    made.fetchImplementation = (url, options) => fetch(url.replace(/^https:\/\/[^/]+/, rest), options);
    made.urls.api.ws = toLoopback(made.urls.api.ws);
    await made.loadHttpProxyAgent();
    clients.push(made);
    return made;
}

const control = async (path) => (await fetch(rest + path)).text();
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

await step('markets, time, bars, ticker and mark are read', async () => {
    const markets = await exchange.loadMarkets();
    assert.ok(Object.keys(markets).length >= 20);
    assert.equal(markets[symbol].precision.price, 0.1);
    assert.equal(markets[symbol].precision.amount, 0.001);
    assert.ok(Math.abs((await exchange.fetchTime()) - Date.now()) < 2_000);
    assert.equal((await exchange.fetchOHLCV(symbol, '1m', undefined, 100)).length, 100);
    assert.ok((await exchange.fetchTicker(symbol)).last > 0);
    assert.ok((await exchange.fetchFundingRate(symbol)).markPrice > 0);
});

await step('the balance is read', async () => {
    assert.ok((await exchange.fetchBalance()).USDT.total >= 99_000);
});

await step('books over the stream are those of the venue', async () => {
    let compared = 0;
    await until(async () => {
        const book = await exchange.watchOrderBook(symbol, 1000);
        const text = ['bids', 'asks'].map((side) => book[side].slice(0, 20).map(([price, size]) => `${Math.round(price * 10)}:${Math.round(size * 1000)} `).join('')).join('|') + '|';
        // It does not tell which update it is at: it must be one of them.
        const theirs = (await control('/control/books?symbol=BTCUSDT')).split('\n');
        assert.ok(theirs.includes(text) || compared === 0, text);
        compared += theirs.includes(text) ? 1 : 0;
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
                for (const order of await exchange.watchOrders()) orders.set(order.clientOrderId, order);
            } catch { await sleep(20); }
        }
    })(),
    (async () => {
        while (!isOver) {
            try {
                fills.push(...await exchange.watchMyTrades());
            } catch { await sleep(20); }
        }
    })(),
];
await sleep(500);

const far = () => Math.round(top.bid * 0.97 * 10) / 10;

const stood = (id) => exchange.fetchOrder(id, symbol, { acknowledged: true });

await step('a limit order rests, is seen on the stream, amended and cancelled', async () => {
    const order = await exchange.createOrder(symbol, 'limit', 'buy', 0.02, far(), { clientOrderId: 'ccxt-1' });
    await until(() => orders.get('ccxt-1')?.status === 'open');
    assert.equal((await exchange.fetchOpenOrders(symbol)).length, 1);
    await exchange.editOrder(order.id, symbol, 'limit', 'buy', 0.03, far() - 5);
    await until(() => orders.get('ccxt-1')?.amount === 0.03);
    await exchange.cancelOrder(order.id, symbol);
    await until(() => orders.get('ccxt-1')?.status === 'canceled');
    assert.equal((await stood(order.id)).status, 'canceled');
});

await step('a market order fills, with its fee, and is a position', async () => {
    await exchange.createOrder(symbol, 'market', 'buy', 0.05, undefined, { clientOrderId: 'ccxt-2' });
    await until(() => orders.get('ccxt-2')?.status === 'closed');
    await until(() => fills.some((fill) => fill.fee.cost > 0 && fill.side === 'buy'));
    const position = (await exchange.fetchPositions([symbol]))[0];
    assert.equal(position.contracts, 0.05);
    assert.equal(position.side, 'long');
    assert.ok((await exchange.fetchMyTrades(symbol)).length > 0);
});

await step('stops and take profits wait for their trigger and are cancelled', async () => {
    const stop = await exchange.createOrder(symbol, 'market', 'sell', 0.05, undefined, { stopLossPrice: far(), reduceOnly: true, clientOrderId: 'ccxt-sl' });
    const take = await exchange.createOrder(symbol, 'market', 'sell', 0.05, undefined, { takeProfitPrice: Math.round(top.ask * 1.03 * 10) / 10, reduceOnly: true, clientOrderId: 'ccxt-tp' });
    assert.ok(stop.id && take.id);
    assert.equal((await exchange.fetchOpenOrders(symbol)).filter((order) => order.triggerPrice > 0).length, 2);
    await exchange.cancelOrder(stop.id, symbol);
    await exchange.cancelOrder(take.id, symbol);
    assert.equal((await exchange.fetchOpenOrders(symbol)).length, 0);
});

await step('a reduce-only order closes it', async () => {
    await exchange.createOrder(symbol, 'market', 'sell', 0.05, undefined, { reduceOnly: true });
    await until(async () => (await exchange.fetchPositions([symbol])).every((position) => position.contracts === 0));
});

await step('immediate orders: IOC takes or ends, FOK fills or ends', async () => {
    for (const timeInForce of ['IOC', 'FOK']) {
        const order = await exchange.createOrder(symbol, 'limit', 'buy', 0.01, far(), { timeInForce, clientOrderId: `ccxt-${timeInForce}` });
        assert.equal((await stood(order.id)).status, 'canceled');
    }
});

await step('a post-only order that would take is accepted, and cancelled on the stream', async () => {
    await exchange.createOrder(symbol, 'limit', 'buy', 0.01, Math.round(top.ask * 1.01 * 10) / 10, { postOnly: true, clientOrderId: 'ccxt-post' });
    const order = await until(() => orders.get('ccxt-post'));
    assert.equal(order.status, 'canceled');
    assert.equal(order.info.rejectReason, 'EC_PostOnlyWillTakeLiquidity');
});

// The venue takes ten orders a second.
await sleep(1_000);

await step('what is not allowed is refused with the code of the venue', async () => {
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 0.001, 1000), ccxt.ExchangeError, 110094);
    await refused(exchange.createOrder(symbol, 'market', 'sell', 0.01, undefined, { reduceOnly: true }), ccxt.ExchangeError, 110017);
    await refused(exchange.createOrder(symbol, 'market', 'buy', 900), ccxt.InsufficientFunds, 110007);
    await refused(exchange.cancelOrder('1', symbol), ccxt.OrderNotFound, 110001);
    await exchange.createOrder(symbol, 'limit', 'buy', 0.02, far(), { clientOrderId: 'twin' });
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 0.02, far(), { clientOrderId: 'twin' }), ccxt.ExchangeError, 110072);
    await exchange.cancelAllOrders(symbol);
    assert.equal((await exchange.fetchOpenOrders(symbol)).length, 0);
});

await step('a wrong secret, a wrong key and a wrong clock are refused', async () => {
    await refused((await client('simulated-key', 'wrong')).fetchBalance(), ccxt.AuthenticationError, 10004);
    await refused((await client('wrong', 'simulated-secret')).fetchBalance(), ccxt.AuthenticationError, 10003);
    const late = await client();
    late.nonce = () => Date.now() - 20_000;
    late.milliseconds = () => Date.now() - 20_000;
    await refused(late.fetchBalance(), ccxt.InvalidNonce, 10002);
});

await step('too many orders in a second are refused', async () => {
    await fetch(`${rest}/control`, { method: 'POST', body: '{"fault":"orders-limit","value":0}' });
    await refused(exchange.createOrder(symbol, 'limit', 'buy', 0.02, far()), ccxt.NetworkError, 10006);
    await fetch(`${rest}/control`, { method: 'POST', body: '{"fault":"orders-limit","value":10}' });
});

isOver = true;
console.log(`all ${steps.length} steps held`);
await Promise.race([Promise.all(clients.map((one) => one.close())), sleep(2_000)]);
process.exit(0);
