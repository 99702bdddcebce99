<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountMode</name>
    <message>
        <source>PAPER</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>not real</source>
        <translation>非真实</translation>
    </message>
    <message>
        <source>Paper account: no real money</source>
        <translation>模拟账户：不涉及真实资金</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>虚拟资金</translation>
    </message>
    <message>
        <source>Testnet account: real orders at the venue&apos;s test network, play money</source>
        <translation>测试网账户：订单真实发往交易所测试网，使用虚拟资金</translation>
    </message>
    <message>
        <source>LIVE OFF</source>
        <translation>实盘已关</translation>
    </message>
    <message>
        <source>real money, only reducing</source>
        <translation>真实资金，仅可减仓</translation>
    </message>
    <message>
        <source>Live account, switched off: only what reduces risk is sent</source>
        <translation>实盘账户，交易已关闭：只发送降低风险的订单</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <source>Live account: orders move real money</source>
        <translation>实盘账户：订单将动用真实资金</translation>
    </message>
</context>
<context>
    <name>AccountStart</name>
    <message>
        <source>The account cannot be opened</source>
        <translation>无法打开账户</translation>
    </message>
    <message>
        <source>There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.</source>
        <translation>没有名为 %1 的账户。请在“设置”的“交易所”中添加，或去掉 --account 以使用模拟账户。</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet.</source>
        <translation>本版本尚不支持向 %1 发送订单。</translation>
    </message>
    <message>
        <source>The account %1 trades at %2 alone: the feed %3 is not shown. For several venues in one account, leave out --account and trade on paper.</source>
        <translation>账户 %1 仅在 %2 交易：不显示行情源 %3。若要在一个账户中使用多个交易所，请去掉 --account 并进行模拟交易。</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>side, size and instrument of an order: Buy 0.0050 BTCUSDT</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an order as told so far, and one more of its terms: limit 64,000.0, GTC, reduce-only</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 手</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限价 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>触发价 %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Amend order %1</source>
        <translation>修改订单 %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>撤销订单 %1</translation>
    </message>
    <message>
        <source>Cancel all in %1</source>
        <translation>撤销 %1 全部订单</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部撤单</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>买单</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>卖单</translation>
    </message>
    <message>
        <source>including exits</source>
        <translation>含止盈止损</translation>
    </message>
    <message>
        <source>Close %1 of %2</source>
        <translation>平仓 %2，数量 %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>平仓 %1</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <translation>清仓 %1</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>全部清仓</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>反手 %1</translation>
    </message>
    <message>
        <source>Set exits of %1</source>
        <translation>设置 %1 的止盈止损</translation>
    </message>
    <message>
        <source>Move stop of %1 to break-even</source>
        <translation>将 %1 的止损移至保本价</translation>
    </message>
    <message>
        <source>Set limit: %1 to %2</source>
        <translation>设置限额：%1 为 %2</translation>
    </message>
    <message>
        <source>Halt %1 and flatten it</source>
        <translation>停止 %1 交易并清仓</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>停止 %1 交易</translation>
    </message>
    <message>
        <source>Halt trading and flatten</source>
        <translation>停止交易并清仓</translation>
    </message>
    <message>
        <source>Halt trading</source>
        <translation>停止交易</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>解除急停</translation>
    </message>
    <message>
        <source>Release the kill switch of %1</source>
        <translation>解除 %1 的急停</translation>
    </message>
    <message>
        <source>Adopt the venue&apos;s holding: %1 %2</source>
        <translation>按交易所持仓对齐：%1 %2</translation>
    </message>
    <message>
        <source>Switch live trading on</source>
        <translation>开启实盘交易</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>关闭实盘交易</translation>
    </message>
    <message>
        <source>Change alert: %1</source>
        <translation>修改预警：%1</translation>
    </message>
    <message>
        <source>Set alert: %1</source>
        <translation>设置预警：%1</translation>
    </message>
    <message>
        <source>Remove alert %1</source>
        <translation>移除预警 %1</translation>
    </message>
    <message>
        <source>Wake alert %1</source>
        <translation>唤醒预警 %1</translation>
    </message>
    <message>
        <source>Snooze alert %1 for %2</source>
        <translation>暂缓预警 %1，时长 %2</translation>
    </message>
    <message>
        <source>Reset the day</source>
        <translation>重置当日</translation>
    </message>
    <message>
        <source>Start algorithm: %1 %2 %3</source>
        <translation>启动算法单：%1 %2 %3</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Amend algorithm %1</source>
        <translation>修改算法单 %1</translation>
    </message>
    <message>
        <source>Pause algorithm %1</source>
        <translation>暂停算法单 %1</translation>
    </message>
    <message>
        <source>Resume algorithm %1</source>
        <translation>继续算法单 %1</translation>
    </message>
    <message>
        <source>Cancel algorithm %1</source>
        <translation>终止算法单 %1</translation>
    </message>
    <message>
        <source>Trip the breaker of %1</source>
        <translation>触发 %1 的熔断器</translation>
    </message>
    <message>
        <source>Reset the breaker of %1</source>
        <translation>重置 %1 的熔断器</translation>
    </message>
    <message>
        <source>Remove the note on a position in %1</source>
        <translation>移除 %1 持仓的备注</translation>
    </message>
    <message>
        <source>Write a note on a position in %1</source>
        <translation>为 %1 持仓写备注</translation>
    </message>
    <message>
        <source>End the scale-out of %1</source>
        <translation>结束 %1 的分批止盈</translation>
    </message>
    <message>
        <source>Scale %1 out: %2</source>
        <translation>%1 分批止盈：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a rung of a scale-out: so much at this price</comment>
        <translation>%2 处 %1</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>品种 %1</translation>
    </message>
    <message>
        <source>%1 candle close</source>
        <translation>%1 K线收盘价</translation>
    </message>
    <message>
        <source>RSI %1 (%2)</source>
        <translation>RSI %1（%2）</translation>
    </message>
    <message>
        <source>EMA %1 and EMA %2 (%3)</source>
        <translation>EMA %1 与 EMA %2（%3）</translation>
    </message>
    <message>
        <source>use of the limit %1</source>
        <translation>限额“%1”使用率</translation>
    </message>
    <message>
        <source>position P&amp;L</source>
        <translation>持仓盈亏</translation>
    </message>
    <message>
        <source>day P&amp;L</source>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>an order is filled</source>
        <translation>订单成交</translation>
    </message>
    <message>
        <source>an order is refused</source>
        <translation>订单被拒</translation>
    </message>
    <message>
        <source>an exit is hit</source>
        <translation>止盈止损触发</translation>
    </message>
    <message>
        <source>EMA %1 rises above EMA %2 (%3)</source>
        <translation>EMA %1 上穿 EMA %2（%3）</translation>
    </message>
    <message>
        <source>EMA %1 falls below EMA %2 (%3)</source>
        <translation>EMA %1 下穿 EMA %2（%3）</translation>
    </message>
    <message>
        <source>EMA %1 crosses EMA %2 (%3)</source>
        <translation>EMA %1 与 EMA %2 交叉（%3）</translation>
    </message>
    <message>
        <source>mark rises by %1 within %2</source>
        <translation>标记价格 %2 内上涨 %1</translation>
    </message>
    <message>
        <source>mark falls by %1 within %2</source>
        <translation>标记价格 %2 内下跌 %1</translation>
    </message>
    <message>
        <source>mark moves by %1 within %2</source>
        <translation>标记价格 %2 内变动 %1</translation>
    </message>
    <message>
        <source>%1 rises to %2</source>
        <translation>%1 涨至 %2</translation>
    </message>
    <message>
        <source>%1 falls to %2</source>
        <translation>%1 跌至 %2</translation>
    </message>
    <message>
        <source>%1 crosses %2</source>
        <translation>%1 穿越 %2</translation>
    </message>
    <message>
        <source>data is older than %1</source>
        <translation>数据延迟超过 %1</translation>
    </message>
    <message>
        <source>venue not reached for %1</source>
        <translation>交易所失联 %1</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>买一价</translation>
    </message>
    <message>
        <source>Ask price</source>
        <translation>卖一价</translation>
    </message>
    <message>
        <source>Move within a time</source>
        <translation>时段涨跌</translation>
    </message>
    <message>
        <source>Candle close</source>
        <translation>K线收盘价</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>EMA cross</source>
        <translation>EMA 交叉</translation>
    </message>
    <message>
        <source>Position P&amp;L</source>
        <translation>持仓盈亏</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>Use of a limit</source>
        <translation>限额使用率</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>数据延迟</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Order filled</source>
        <translation>订单成交</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>订单被拒</translation>
    </message>
    <message>
        <source>Exit hit</source>
        <translation>止盈止损触发</translation>
    </message>
    <message>
        <source>Rises to</source>
        <translation>涨至</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>跌至</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>穿越</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>监控中</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Tells when a trade happens at this price or beyond it.</source>
        <translation>有成交到达或越过此价格时提醒。</translation>
    </message>
    <message>
        <source>Tells when the mark, which P&amp;L and liquidation count with, reaches this price.</source>
        <translation>标记价格（盈亏与强平的计算依据）到达此价格时提醒。</translation>
    </message>
    <message>
        <source>Tells when the best bid reaches this price.</source>
        <translation>买一价到达此价格时提醒。</translation>
    </message>
    <message>
        <source>Tells when the best ask reaches this price.</source>
        <translation>卖一价到达此价格时提醒。</translation>
    </message>
    <message>
        <source>Tells when the mark is that far from its lowest or highest price within the time.</source>
        <translation>标记价格偏离时段内最低价或最高价达到该幅度时提醒。</translation>
    </message>
    <message>
        <source>Tells when a candle closes at this price or beyond it; looks at closed candles only.</source>
        <translation>K线收盘价到达或越过此价格时提醒；仅看已收盘的K线。</translation>
    </message>
    <message>
        <source>Relative strength of closed candles, from 0 to 100 %.</source>
        <translation>已收盘K线的相对强弱，0 至 100%。</translation>
    </message>
    <message>
        <source>Tells when the fast average of closed candles crosses the slow one.</source>
        <translation>已收盘K线的快速均线与慢速均线交叉时提醒。</translation>
    </message>
    <message>
        <source>Unrealised profit or loss of the position, at mark, in USD; a loss is negative.</source>
        <translation>持仓的未实现盈亏，按标记价格计，单位 USD；亏损为负。</translation>
    </message>
    <message>
        <source>Profit or loss of the account since the day began, in USD; a loss is negative.</source>
        <translation>账户自当日开始以来的盈亏，单位 USD；亏损为负。</translation>
    </message>
    <message>
        <source>How much of a risk limit is used.</source>
        <translation>风险限额的已用比例。</translation>
    </message>
    <message>
        <source>Tells when nothing came from the instrument&apos;s stream for so long.</source>
        <translation>该品种的行情流在此时长内没有任何数据时提醒。</translation>
    </message>
    <message>
        <source>Tells when a venue has not been reached for so long.</source>
        <translation>交易所失联达到此时长时提醒。</translation>
    </message>
    <message>
        <source>Tells when an order is filled whole; exits have an alert of their own.</source>
        <translation>订单完全成交时提醒；止盈止损另有专门的预警。</translation>
    </message>
    <message>
        <source>Tells when an order is refused, by a rule or by the venue.</source>
        <translation>订单被规则或交易所拒绝时提醒。</translation>
    </message>
    <message>
        <source>Tells when a take profit or a stop loss begins to fill.</source>
        <translation>止盈或止损开始成交时提醒。</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1，订单 %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1，当前 %2</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <source>bid price</source>
        <translation>买一价</translation>
    </message>
    <message>
        <source>ask price</source>
        <translation>卖一价</translation>
    </message>
</context>
<context>
    <name>AlgorithmKinds</name>
    <message>
        <source>More than the visible book</source>
        <translation>超出可见订单簿</translation>
    </message>
    <message>
        <source>%1 of the visible book</source>
        <translation>可见订单簿的 %1</translation>
    </message>
    <message>
        <source>%1: one order</source>
        <translation>%1：一笔订单</translation>
    </message>
    <message>
        <source>%1: %2 in %3 slices</source>
        <translation>%1：%2，分 %3 笔子单</translation>
    </message>
    <message>
        <source>%1 · one order</source>
        <translation>%1 · 一笔订单</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 分 %3 笔</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>One-click is off at every start.</source>
        <translation>每次启动时一键下单默认关闭。</translation>
    </message>
    <message>
        <source>One-click was turned off by hand.</source>
        <translation>一键下单已手动关闭。</translation>
    </message>
    <message>
        <source>One-click is off: the connection to the engine was lost.</source>
        <translation>一键下单已关闭：与引擎的连接已断开。</translation>
    </message>
    <message>
        <source>One-click is off: the engine was reconnected.</source>
        <translation>一键下单已关闭：引擎曾重新连接。</translation>
    </message>
    <message>
        <source>One-click is off: the venue went down.</source>
        <translation>一键下单已关闭：交易所已断线。</translation>
    </message>
    <message>
        <source>One-click is off: the market data is too old.</source>
        <translation>一键下单已关闭：行情数据过旧。</translation>
    </message>
    <message>
        <source>One-click is off: the account changed.</source>
        <translation>一键下单已关闭：账户已切换。</translation>
    </message>
    <message>
        <source>One-click is off: the engine changed or restarted.</source>
        <translation>一键下单已关闭：引擎已更换或重启。</translation>
    </message>
    <message>
        <source>One-click is off: it was armed for another instrument.</source>
        <translation>一键下单已关闭：先前是为另一品种启用的。</translation>
    </message>
    <message>
        <source>One-click is off: the leverage limit changed.</source>
        <translation>一键下单已关闭：杠杆限额已变更。</translation>
    </message>
    <message>
        <source>One-click is off: trading is halted.</source>
        <translation>一键下单已关闭：交易已停止。</translation>
    </message>
    <message>
        <source>One-click is off: entries are blocked.</source>
        <translation>一键下单已关闭：开仓受限。</translation>
    </message>
    <message>
        <source>One-click is off: nothing was traded for a while.</source>
        <translation>一键下单已关闭：已有一段时间未交易。</translation>
    </message>
    <message>
        <source>One-click is off: the outcome of an order is unknown.</source>
        <translation>一键下单已关闭：有订单结果未知。</translation>
    </message>
    <message>
        <source>One-click is off: the screen was locked.</source>
        <translation>一键下单已关闭：屏幕曾锁定。</translation>
    </message>
    <message>
        <source>One-click is off: the machine slept or its clock was moved.</source>
        <translation>一键下单已关闭：本机曾休眠或时钟被调整。</translation>
    </message>
    <message>
        <source>The engine is not connected.</source>
        <translation>引擎未连接。</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>请先选择品种。</translation>
    </message>
    <message>
        <source>Set a size per click above zero first.</source>
        <translation>请先设置大于零的每次点击数量。</translation>
    </message>
    <message>
        <source>The size per click is below the venue&apos;s minimum.</source>
        <translation>每次点击数量低于交易所最小值。</translation>
    </message>
    <message>
        <source>The size per click is above the venue&apos;s maximum.</source>
        <translation>每次点击数量高于交易所最大值。</translation>
    </message>
    <message>
        <source>The mark price is not known yet, so the size cannot be judged.</source>
        <translation>标记价格未知，无法判断数量是否合规。</translation>
    </message>
    <message>
        <source>The size per click is worth more than the position limit.</source>
        <translation>每次点击数量的价值超过持仓限额。</translation>
    </message>
    <message>
        <source>The market data is too old.</source>
        <translation>行情数据过旧。</translation>
    </message>
    <message>
        <source>Entries are blocked.</source>
        <translation>开仓受限。</translation>
    </message>
    <message>
        <source>The outcome of an order is unknown. Wait for the venue&apos;s answer.</source>
        <translation>有订单结果未知。请等待交易所答复。</translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>at market from %1</source>
        <translation>%1 触发，市价成交</translation>
    </message>
    <message>
        <source>market, about %1</source>
        <translation>市价，约 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Size is</source>
        <translation>数量受限</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>追踪距离</translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation>限时平仓</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>最大盈利</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>价格 %1 或更优</translation>
    </message>
    <message>
        <source>at market once the mark reaches %1</source>
        <translation>标记价格到达 %1 时以市价成交</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>价值约 %1</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>价值未知</translation>
    </message>
    <message>
        <source>%1 %2 %3 on %4 %5, %6</source>
        <translation>在 %4 %1 %2 %3，%5，%6</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>The engine cannot be used</source>
        <translation>引擎不可用</translation>
    </message>
    <message>
        <source>There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.</source>
        <translation>没有名为 %1 的引擎。请在“设置”的“引擎”中添加，或用 jarvis --connect，或填写地址：wss://HOST:PORT。</translation>
    </message>
    <message>
        <source>The authority in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的 CA：%2。</translation>
    </message>
    <message>
        <source>There is no token: %1. Put it into the first line.</source>
        <translation>没有令牌：%1。请将其写在首行。</translation>
    </message>
    <message>
        <source>No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.</source>
        <translation>未保存用于 %1 的令牌。请用 jarvis --connect 或在“设置”的“引擎”中连接；或用 --token-file 指定文件。令牌由 jarvisd token add 创建。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The first choices were not kept</source>
        <translation>初始设置未能保存</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>m</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 跳</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 手</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Limit order</source>
        <translation>限价单</translation>
    </message>
    <message>
        <source>Buys at the named price or lower, sells at it or higher; else it waits in the book.</source>
        <translation>以指定价或更低买入，以指定价或更高卖出；否则在订单簿中等待。</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>市价单</translation>
    </message>
    <message>
        <source>Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises.</source>
        <translation>立即吃掉订单簿中的挂单，直至价格偏离限制。成交价事后才知；下单面板会给出按订单簿估算的价格。</translation>
    </message>
    <message>
        <source>Time in force (TIF)</source>
        <translation>有效期 (TIF)</translation>
    </message>
    <message>
        <source>How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>订单的存续时间。GTC：撤单前一直有效。IOC：能成交多少就成交多少，其余撤销。FOK：全部立即成交，否则撤销。GTD：到指定时间为止。</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Only ever rests: where it would trade at once it is refused, so that it never pays the taker&apos;s fee.</source>
        <translation>只作挂单：若会立即成交则被拒绝，因此绝不支付 Taker 手续费。</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>May make a position smaller, never larger and never turn it around.</source>
        <translation>只能减少持仓，绝不增加或反向。</translation>
    </message>
    <message>
        <source>Take profit (TP)</source>
        <translation>止盈 (TP)</translation>
    </message>
    <message>
        <source>The exit that closes a position with a gain once the price is there.</source>
        <translation>价格到达后以盈利平仓的订单。</translation>
    </message>
    <message>
        <source>Stop loss (SL)</source>
        <translation>止损 (SL)</translation>
    </message>
    <message>
        <source>The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price.</source>
        <translation>价格不利变动过大时平仓的订单。行情剧烈时成交价可能更差。</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>括号单 (Bracket)</translation>
    </message>
    <message>
        <source>An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO).</source>
        <translation>开仓单及其止盈止损。止盈止损的数量随持仓变化；一方成交则另一方撤销 (OCO)。</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>追踪止损</translation>
    </message>
    <message>
        <source>A stop that follows the mark at a distance when it moves your way, and never moves back.</source>
        <translation>标记价格朝有利方向变动时，按固定距离跟随的止损，绝不回退。</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>分批止盈</translation>
    </message>
    <message>
        <source>Parts of a position leave at prices of their own, its rungs, before the take profit takes the rest. The stop covers all that is held.</source>
        <translation>在止盈单平掉剩余部分之前，持仓的各部分按各自价格（档位）平仓。止损覆盖全部持仓。</translation>
    </message>
    <message>
        <source>Break-even stop (BE)</source>
        <translation>保本止损 (BE)</translation>
    </message>
    <message>
        <source>A stop where closing costs nothing: entry, both fees and paid funding.</source>
        <translation>平仓不亏的止损价：已计入开仓价、双边手续费和已付资金费。</translation>
    </message>
    <message>
        <source>One-click</source>
        <translation>一键下单</translation>
    </message>
    <message>
        <source>A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else.</source>
        <translation>在深度阶梯或图表上单击即发送订单，不再确认。每次启动时关闭；只对单一品种和数量启用；凡单击可能产生其他含义时自动关闭。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>An order, or a part of it, that was traded.</source>
        <translation>订单或其一部分已达成交易。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip.</source>
        <translation>将大单拆成小单执行。TWAP 按时间均匀分布，VWAP 按市场惯常成交量分布，冰山单只露出一角。</translation>
    </message>
    <message>
        <source>Smart order router (SOR)</source>
        <translation>智能路由 (SOR)</translation>
    </message>
    <message>
        <source>Sends an order, or parts of it, to the venue where price and fee together cost least.</source>
        <translation>将订单或其各部分发往价格加手续费合计成本最低的交易所。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>What is traded, such as BTCUSDT. Here mostly perpetual futures.</source>
        <translation>交易的对象，例如 BTCUSDT。此处多为永续合约。</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>永续合约</translation>
    </message>
    <message>
        <source>A future without an end. Funding keeps its price near that of the coin.</source>
        <translation>没有到期日的合约。资金费使其价格贴近现货。</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>最小变动价位 (Tick)</translation>
    </message>
    <message>
        <source>The smallest step of a price.</source>
        <translation>价格的最小变动单位，也称一跳。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>数量步长 (Lot)</translation>
    </message>
    <message>
        <source>The smallest step of a quantity.</source>
        <translation>数量的最小变动单位，也称一手。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <source>The venue&apos;s fair price. Gains, margin, stops and liquidation go by it, not by the last trade.</source>
        <translation>交易所的公允价格。盈亏、保证金、止损和强平以它为准，而非最新成交价。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>The price of the newest trade.</source>
        <translation>最近一笔成交的价格。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>The best ask minus the best bid.</source>
        <translation>卖一价减买一价。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>All resting orders by price: bids want to buy, asks want to sell.</source>
        <translation>按价格排列的全部挂单：买盘在买，卖盘在卖。</translation>
    </message>
    <message>
        <source>Ladder (DOM)</source>
        <translation>深度阶梯 (DOM)</translation>
    </message>
    <message>
        <source>The order book price by price, one row each, with your own orders in it.</source>
        <translation>逐价显示的订单簿，一价一行，并标出自己的挂单。</translation>
    </message>
    <message>
        <source>Tape (time and sales)</source>
        <translation>逐笔成交 (Tape)</translation>
    </message>
    <message>
        <source>Every trade as it happens, with price, size and who took.</source>
        <translation>每笔成交的实时记录，含价格、数量和主动方。</translation>
    </message>
    <message>
        <source>Taker and maker</source>
        <translation>Taker 与 Maker</translation>
    </message>
    <message>
        <source>The taker accepts a price that rests in the book and pays the higher fee. The maker&apos;s order rested there.</source>
        <translation>Taker 接受订单簿中的挂单价格，支付较高手续费；Maker 是挂单的一方。</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>排队位置</translation>
    </message>
    <message>
        <source>How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level&apos;s size, from trades and from cancels, half of which are taken to be behind where half of the level is.</source>
        <translation>同一价位上排在您订单之前、会先成交的数量。交易所不公布，由该档数量、成交和撤单估算；撤单按您在该档中的位置分摊到前后两部分。</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>买卖失衡</translation>
    </message>
    <message>
        <source>The bids&apos; share of the nearest ten levels. Above 50 % more wants to buy than to sell.</source>
        <translation>最近十档中买盘所占比例。高于 50% 表示买盘多于卖盘。</translation>
    </message>
    <message>
        <source>Volume at price</source>
        <translation>分价成交量</translation>
    </message>
    <message>
        <source>How much was traded at each price since the desk looks at the instrument.</source>
        <translation>自终端关注该品种起，每个价位的成交量。</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>K线</translation>
    </message>
    <message>
        <source>First, highest, lowest and last price of a stretch of time.</source>
        <translation>一段时间内的开盘价、最高价、最低价和收盘价。</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Average price weighted by what was traded at each.</source>
        <translation>按各价位成交量加权的平均价格。</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Paid every few hours between those who hold long and short; above zero, longs pay.</source>
        <translation>每隔数小时由多空双方互相支付；费率为正时多头支付。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>What the venue takes for a fill: less from makers, more from takers.</source>
        <translation>交易所对成交收取的费用：Maker 较低，Taker 较高。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>模拟交易</translation>
    </message>
    <message>
        <source>Trading with real prices and rules and play money.</source>
        <translation>使用真实的价格与规则，但资金是虚拟的。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>What is held: long gains when the price rises, short when it falls.</source>
        <translation>当前持有的头寸：多头在价格上涨时获利，空头在下跌时获利。</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>名义价值</translation>
    </message>
    <message>
        <source>Quantity times price: what a position or an order is worth, whatever margin it needs.</source>
        <translation>数量乘以价格：持仓或订单的价值，与所需保证金无关。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>The part of the account that a position ties up.</source>
        <translation>持仓占用的账户资金。</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Notional divided by margin. It changes what is tied up, not what a move of the price costs.</source>
        <translation>名义价值除以保证金。它影响占用的资金，不影响价格变动带来的盈亏。</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>The price at which the venue closes the position by itself. A stop must come before it.</source>
        <translation>交易所自动平仓的价格。止损必须先于它触发。</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>The balance and all that open positions have gained or lost.</source>
        <translation>余额加上所有未平仓持仓的盈亏。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>The sum of what all positions are worth, long and short alike.</source>
        <translation>所有持仓价值之和，多空均计入。</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏 (P&amp;L)</translation>
    </message>
    <message>
        <source>Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count.</source>
        <translation>已实现：已平仓部分；未实现：当前持仓按标记价格计算的部分。计入手续费和资金费。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit.</source>
        <translation>一笔交易从开仓到止损所承担的风险。+2 R 表示盈利为风险的两倍；−1 R 表示止损出局。</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>What an order costs if its stop fills, with both fees and the slippage that the book suggests.</source>
        <translation>止损成交时订单的亏损，含双边手续费及按订单簿估算的滑点。</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>How much worse a fill is than the price that was seen when it was decided.</source>
        <translation>成交价比决策时所见价格差多少。</translation>
    </message>
    <message>
        <source>Implementation shortfall</source>
        <translation>执行差额</translation>
    </message>
    <message>
        <source>All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled.</source>
        <translation>相对决策时价格的全部交易成本：等待、滑点、手续费及未成交部分。</translation>
    </message>
    <message>
        <source>Arrival price</source>
        <translation>到达价</translation>
    </message>
    <message>
        <source>The middle of the market when the order arrived at the engine.</source>
        <translation>订单到达引擎时的市场中间价。</translation>
    </message>
    <message>
        <source>Transaction cost analysis (TCA)</source>
        <translation>交易成本分析 (TCA)</translation>
    </message>
    <message>
        <source>What trading cost, by venue, instrument, way and hour.</source>
        <translation>按交易所、品种、执行方式和时段统计的交易成本。</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Value at risk: what the positions of now lose, or more, on one day in a hundred.</source>
        <translation>风险价值：按当前持仓，一百天中有一天亏损达到或超过的数额。</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>How much two instruments move together, from −1 to 1. What moves together is one risk.</source>
        <translation>两个品种同向变动的程度，从 −1 到 1。同向变动的就是同一风险。</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>How far the equity is below its highest point.</source>
        <translation>权益低于其最高点的幅度。</translation>
    </message>
    <message>
        <source>Day loss limit</source>
        <translation>当日亏损限额</translation>
    </message>
    <message>
        <source>What a UTC day may cost. Then orders may only reduce until the next day begins.</source>
        <translation>一个 UTC 日允许的亏损。达到后只可减仓，直至次日开始。</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>价格偏离限制</translation>
    </message>
    <message>
        <source>How far from the mark a price may be. What lies beyond is refused.</source>
        <translation>价格可偏离标记价格的幅度。超出则被拒绝。</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over.</source>
        <translation>在出错或亏损后，停止某交易所、品种或策略的新增风险，直至重置或暂停期满。</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>急停开关</translation>
    </message>
    <message>
        <source>The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release.</source>
        <translation>红色按钮：立即终止所有开仓单和算法单，并一直保持（重启后亦然），直至有人输入解除文字。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Closes what is held, cancels what waits, and never turns the position around.</source>
        <translation>平掉持仓、撤销挂单，绝不反向。</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Compares what is believed here with what the venue says. Until they agree, nothing new is entered.</source>
        <translation>将本地记录与交易所数据核对。在一致之前不新开仓。</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>状态未知的订单</translation>
    </message>
    <message>
        <source>One whose answer did not come in time. It is asked about, never sent again under another name.</source>
        <translation>未及时收到应答的订单。系统会查询其状态，绝不换编号重发。</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>凯利比例</translation>
    </message>
    <message>
        <source>The share of the capital that wins and losses of before speak for: their edge divided by their odds. A quarter of it is risked unless configured otherwise, from 30 closed positions on, and never more than the risk per trade.</source>
        <translation>过去的盈亏所支持的资金比例：优势除以盈亏比。除非另有配置，承担其四分之一的风险，须有 30 个已平仓位，且绝不超过每笔交易风险。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>The bar on top tells at a glance what is at stake: paper or live, equity, the day&apos;s gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once.</source>
        <translation>顶栏一眼可见当前状况：模拟或实盘、权益、今日盈亏及其限额、敞口、数据延迟，以及一键下单是否启用。红色按钮立即停止所有交易。</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find any action, instrument or setting</source>
        <translation>查找任意操作、品种或设置</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>搜索品种</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+S</source>
        <translation>Ctrl+B，Ctrl+S</translation>
    </message>
    <message>
        <source>Ticket to buy, ticket to sell</source>
        <translation>买入下单，卖出下单</translation>
    </message>
    <message>
        <source>Alt and a digit</source>
        <translation>Alt+数字键</translation>
    </message>
    <message>
        <source>Go to a panel</source>
        <translation>转到面板</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>急停开关</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow.</source>
        <translation>所有品种及其最新价和 24 小时涨跌幅。选择一个，图表、深度阶梯、逐笔成交和下单面板随之切换。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Narrows the list while you type</source>
        <translation>输入时即筛选列表</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent.</source>
        <translation>价格走势，标有您的订单、止盈止损和成交。订单线和止盈止损线可拖到其他价位；发送之前会说明其含义。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>沿时间轴移动</translation>
    </message>
    <message>
        <source>Drag a line</source>
        <translation>拖动价格线</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>移动订单或止盈止损</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Armed: limit order there, below the last price a buy, above it a sell; with Shift the other way round</source>
        <translation>启用时：在该处下限价单，低于最新价为买入，高于则为卖出；按住 Shift 则相反</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move by a bar</source>
        <translation>移动一根K线</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>深度阶梯</translation>
    </message>
    <message>
        <source>The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed.</source>
        <translation>订单簿，一价一行：买盘在左，卖盘在右，您的挂单在两侧并显示排队位置。价格后面的条形（或较宽时的最后一列）表示该价位的成交量；小箭头标出最近几秒的成交。指针停留其上时各行不动。只有启用一键下单时才能交易。</translation>
    </message>
    <message>
        <source>Click a size</source>
        <translation>单击数量</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>启用时：以该价格下限价单</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>拖动自己的挂单</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Cancel own orders at that price and side</source>
        <translation>撤销该价位该方向的自己的挂单</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 至 5</translation>
    </message>
    <message>
        <source>Move the cursor row</source>
        <translation>移动光标行</translation>
    </message>
    <message>
        <source>B, S</source>
        <translation>B，S</translation>
    </message>
    <message>
        <source>Armed: buy or sell at the cursor row</source>
        <translation>启用时：在光标行买入或卖出</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel at the cursor row</source>
        <translation>撤销光标行的挂单</translation>
    </message>
    <message>
        <source>C or Space</source>
        <translation>C 或空格</translation>
    </message>
    <message>
        <source>Centre the market</source>
        <translation>盘口居中</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>逐笔成交</translation>
    </message>
    <message>
        <source>Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so.</source>
        <translation>该品种的每笔成交，最新在上：▲ B 为主动买入，▼ S 为主动卖出。填色的行为大单。可隐藏小额成交；同一主动方在同一价位的连续成交合并为一行。若有成交缺失，会有一行说明。</translation>
    </message>
    <message>
        <source>Pointer over it</source>
        <translation>指针停留</translation>
    </message>
    <message>
        <source>Rows stand still; new ones wait</source>
        <translation>各行静止；新成交等待</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Hold, and go on</source>
        <translation>暂停与继续</translation>
    </message>
    <message>
        <source>↑ ↓ Page</source>
        <translation>↑ ↓ 翻页键</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>逐行浏览</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>回到最新</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>复制所有行</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop.</source>
        <translation>订单的全部要素。发送之前，下方显示其成本与风险；“复核”再用一句话展示，此后才发出。数量可按数量、金额、权益比例，或您愿在止损处承担的亏损来设定。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>One step of the field; with Shift ten</source>
        <translation>该栏变动一步；按住 Shift 为十步</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed.</source>
        <translation>当前持仓及其止盈止损、盈亏，以及若止损成交从现在起的亏损。按钮作用于按下时选中的行。</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>选择一行</translation>
    </message>
    <message>
        <source>Look at its instrument</source>
        <translation>查看其品种</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only.</source>
        <translation>在交易所等待的订单，以及近期结束的订单及其原因。止盈止损也是订单：只减仓。</translation>
    </message>
    <message>
        <source>Cancel the chosen order</source>
        <translation>撤销所选订单</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Cancel all entries; exits stay</source>
        <translation>撤销全部开仓单；止盈止损保留</translation>
    </message>
    <message>
        <source>Fills and closed positions</source>
        <translation>成交与已平仓</translation>
    </message>
    <message>
        <source>What was traded, at what price and fee; and positions that were closed, with all that they brought.</source>
        <translation>成交的品种、价格和手续费；以及已平仓持仓的全部损益。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法单</translation>
    </message>
    <message>
        <source>Large orders that are worked in small ones: how far they are, at what price so far, and what comes next.</source>
        <translation>拆成小单执行的大单：进度、目前均价和下一步。</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did.</source>
        <translation>相对决策时价格的交易成本：按交易所、品种、执行方式和时段；以及路由如此选择的原因。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay.</source>
        <translation>各项限额及其使用率、最坏一日的可能亏损、同向变动的品种，以及谁停止了什么。收紧限额立即生效，放宽限额延迟生效。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows.</source>
        <translation>账户发生的一切，按顺序列出并附原因。拒绝带有代码，供技术支持查询。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Who did what, from where, and why it was refused: from the whole journal, back to the account&apos;s first day.</source>
        <translation>谁做了什么、从何处、为何被拒：取自完整交易流水，直至账户首日。</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>选择数量</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 5</source>
        <translation>Ctrl+Alt+1 至 5</translation>
    </message>
    <message>
        <source>Keep the present size there</source>
        <translation>将当前数量存于此键</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>The pass phrase cannot be read</source>
        <translation>无法读取口令</translation>
    </message>
    <message>
        <source>%1. Put the pass phrase into the first line.</source>
        <translation>%1。请将口令写在首行。</translation>
    </message>
    <message>
        <source>The journal stays closed</source>
        <translation>交易流水保持锁定</translation>
    </message>
</context>
<context>
    <name>Kelly</name>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ 凯利</translation>
    </message>
    <message>
        <source>½ Kelly</source>
        <translation>½ 凯利</translation>
    </message>
    <message>
        <source>Kelly</source>
        <comment>his whole share</comment>
        <translation>凯利</translation>
    </message>
    <message>
        <source>%1 of Kelly</source>
        <translation>凯利的 %1</translation>
    </message>
    <message>
        <source>%1 %2, capped at %3</source>
        <translation>%1 %2，上限 %3</translation>
    </message>
    <message>
        <source>%1 alike: %2 won, odds %3</source>
        <comment>closed positions of this instrument and side</comment>
        <translation>同类 %1 笔：胜率 %2，盈亏比 %3</translation>
    </message>
    <message>
        <source>%1 of all: %2 won, odds %3</source>
        <comment>closed positions of the account</comment>
        <translation>全部 %1 笔：胜率 %2，盈亏比 %3</translation>
    </message>
    <message>
        <source>From %1 closed positions in this instrument on this side.</source>
        <translation>依据该品种同方向的 %1 个已平仓位。</translation>
    </message>
    <message>
        <source>From %1 closed positions of the whole account: of this instrument on this side there are too few.</source>
        <translation>依据整个账户的 %1 个已平仓位：该品种同方向的太少。</translation>
    </message>
    <message>
        <source>%1 of them won, and an average win brought %2 times what an average loss cost, after fees and funding.</source>
        <translation>其中 %1 盈利，平均盈利是平均亏损的 %2 倍（已扣除手续费和资金费）。</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <comment>two sentences, and the share of the capital to risk</comment>
        <translation>%1 %2 %3。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keys cannot be saved in %1: %2. They act until Jarvis ends.</source>
        <translation>无法在 %1 保存快捷键：%2。其在 Jarvis 退出前有效。</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 is several keys after one another: an action has one.</source>
        <translation>%1 是连续按键：每个操作只能有一个快捷键。</translation>
    </message>
    <message>
        <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
        <translation>请按与 Ctrl、Alt 或 Shift 的组合键，或功能键。</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop, which would take it before Jarvis.</source>
        <translation>%1 属于系统桌面，会先于 Jarvis 被截获。</translation>
    </message>
    <message>
        <source>%1 belongs to text fields and tables.</source>
        <translation>%1 用于文本框和表格。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the keys of tables. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 单独使用时用于输入和表格按键。请加上 Ctrl 或 Alt，或改用功能键。</translation>
    </message>
    <message>
        <source>%1 is struck too easily for the kill switch. Use two of Ctrl, Alt and Shift, or a function key.</source>
        <translation>%1 太容易误触，不适合作急停开关。请使用 Ctrl、Alt、Shift 中的两个，或功能键。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The API key is missing.</source>
        <translation>缺少 API Key。</translation>
    </message>
    <message>
        <source>The API key holds letters that no key has. Copy it again, without spaces or line ends inside.</source>
        <translation>API Key 含有无效字符。请重新复制，其中不得有空格或换行。</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>缺少 Secret Key。</translation>
    </message>
    <message>
        <source>The secret holds letters that no secret has. Copy it again, without spaces or line ends inside.</source>
        <translation>Secret Key 含有无效字符。请重新复制，其中不得有空格或换行。</translation>
    </message>
    <message>
        <source>The pass phrase is missing: the one that you chose when you made the key.</source>
        <translation>缺少 Passphrase：即您创建密钥时自设的口令。</translation>
    </message>
    <message>
        <source>The pass phrase holds letters that the venue does not allow in one.</source>
        <translation>Passphrase 含有交易所不允许的字符。</translation>
    </message>
    <message>
        <source>This is far longer than any key.</source>
        <translation>长度远超任何有效密钥。</translation>
    </message>
    <message>
        <source>This venue takes no private key here. Paste the secret that it showed when you made the key.</source>
        <translation>该交易所不支持在此使用私钥。请粘贴创建密钥时显示的 Secret Key。</translation>
    </message>
    <message>
        <source>The private key cannot be read. Paste all of its PEM text, an Ed25519 key without encryption.</source>
        <translation>无法读取私钥。请粘贴完整的 PEM 文本，须为未加密的 Ed25519 私钥。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>无法连接 %1。请检查网络后重试。</translation>
    </message>
    <message>
        <source>Somebody answers for %1 who cannot prove to be it. Nothing was sent. Check this machine&apos;s network and clock.</source>
        <translation>以 %1 名义应答的一方无法证明其身份，未发送任何内容。请检查本机的网络和时钟。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 应答超时。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 does not know this key%2. Copy it again; mainnet and testnet have keys of their own.</source>
        <translation>%1 不识别此密钥%2。请重新复制；主网与测试网的密钥互不通用。</translation>
    </message>
    <message>
        <source>The secret does not belong to this key%1. Copy it again, or make a new key: a secret is shown only once.</source>
        <translation>Secret Key 与此密钥不匹配%1。请重新复制，或新建密钥：Secret Key 只显示一次。</translation>
    </message>
    <message>
        <source>The pass phrase does not belong to this key%1. It is the one that you chose when you made the key.</source>
        <translation>Passphrase 与此密钥不匹配%1。应填写您创建密钥时自设的口令。</translation>
    </message>
    <message>
        <source>%1 finds this machine&apos;s time too far off%2. Set the clock by the network, then try again.</source>
        <translation>%1 认为本机时间偏差过大%2。请通过网络校时后重试。</translation>
    </message>
    <message>
        <source>%1 does not let this key in%2: it is wrong, not allowed from this machine&apos;s address, or may not read. Look at its settings there.</source>
        <translation>%1 拒绝此密钥访问%2：密钥错误、本机 IP 未获许可，或无读取权限。请在交易所查看其设置。</translation>
    </message>
    <message>
        <source>%1 wants to be left alone for a while%2. Try again in some minutes.</source>
        <translation>%1 要求暂停访问一段时间%2。请几分钟后重试。</translation>
    </message>
    <message>
        <source>%1 refused: %2%3.</source>
        <translation>%1 已拒绝：%2%3。</translation>
    </message>
    <message>
        <source>What %1 answers cannot be understood%2. Nothing was changed; try again later.</source>
        <translation>无法解析 %1 的应答%2。未作任何更改，请稍后重试。</translation>
    </message>
    <message>
        <source>This key may withdraw: whoever steals it can empty the account. It is not taken. Switch withdrawals off for it at %1, or make a key without them.</source>
        <translation>此密钥有提现权限：一旦被盗，账户资金可能被全部转走，因此不予接受。请在 %1 关闭其提现权限，或新建无提现权限的密钥。</translation>
    </message>
    <message>
        <source>%1 does not say whether this key may withdraw, so it is not taken. Try again later.</source>
        <translation>%1 未说明此密钥是否有提现权限，因此不予接受。请稍后重试。</translation>
    </message>
    <message>
        <source>This key may not read the account. Allow reading for it at %1.</source>
        <translation>此密钥无法读取账户。请在 %1 开启读取权限。</translation>
    </message>
    <message>
        <source>This key may not trade futures: the desk can only look on. Allow it at %1 to trade.</source>
        <translation>此密钥无合约交易权限：终端只能查看。如需交易，请在 %1 开启。</translation>
    </message>
    <message>
        <source>The account holds long and short positions side by side: %1 refuses every order of the desk so. Switch it to one-way mode there.</source>
        <translation>该账户同时持有多头和空头仓位（双向持仓）：%1 会因此拒绝本工作台的所有订单。请在那里切换为单向持仓模式。</translation>
    </message>
    <message>
        <source>This key works from any address. Bind it to this machine&apos;s address at %1.</source>
        <translation>此密钥未限制 IP。请在 %1 将其绑定到本机 IP。</translation>
    </message>
    <message>
        <source>This key may move money between accounts at %1. The desk never does: switch it off for the key.</source>
        <translation>此密钥可在 %1 的账户之间划转资金。终端从不划转：请关闭该权限。</translation>
    </message>
    <message>
        <source>This key ends soon. Bind it to an address at %1, or make a new one in time.</source>
        <translation>此密钥即将到期。请在 %1 绑定 IP，或及时新建密钥。</translation>
    </message>
    <message>
        <source>%1 takes the fees in a coin of its own: the results here leave them out. Switch that off there to see them.</source>
        <translation>%1 以其自有代币收取手续费：此处的结果不包含这些费用。请在那里关闭该选项以便查看。</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>不可读取</translation>
    </message>
    <message>
        <source>cannot trade</source>
        <translation>不可交易</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>可交易</translation>
    </message>
    <message>
        <source>no withdrawals</source>
        <translation>不可提现</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>未限 IP</translation>
    </message>
    <message>
        <source>address-bound</source>
        <translation>已绑 IP</translation>
    </message>
    <message>
        <source>may transfer</source>
        <translation>可划转</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>It must not be allowed to withdraw; binding it to this machine&apos;s address is wise.</source>
        <translation>不得开启提现权限；建议绑定本机 IP。</translation>
    </message>
    <message>
        <source>At Binance, under API Management, make a key that may read and trade futures. %1 An Ed25519 key works too: paste its private key as the secret.</source>
        <translation>在 Binance 的“API 管理”中创建具有读取和合约交易权限的密钥。%1 也可使用 Ed25519 密钥：将私钥粘贴到 Secret Key 栏。</translation>
    </message>
    <message>
        <source>At Bybit, under API, make a system-generated key for contract orders and positions, read and write. %1</source>
        <translation>在 Bybit 的“API”中创建系统生成的密钥，开启合约订单与持仓的读写权限。%1</translation>
    </message>
    <message>
        <source>At OKX, under API, make a v5 key that may read and trade, with a pass phrase of its own. %1</source>
        <translation>在 OKX 的“API”中创建具有读取和交易权限的 v5 密钥，并设置专用 Passphrase。%1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 off; beyond a second no new orders are taken.</source>
        <translation>本机时钟偏差 %1；超过一秒将不接受新订单。</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No font of this machine has the letters of %1. Install one, such as the package fonts-noto-cjk, and start Jarvis again.</source>
        <translation>本机没有可显示%1的字体。请安装一种字体（例如软件包 fonts-noto-cjk），然后重新启动 Jarvis。</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>The layout cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>无法保存布局：无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The layout cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>无法在 %1 保存布局：%2。此前保存的内容仍在。</translation>
    </message>
</context>
<context>
    <name>LimitMeaning</name>
    <message>
        <source>How large the position in one instrument may become, with every open order on its side filled.</source>
        <translation>单个品种的持仓上限，同方向所有未成交订单均按成交计入。</translation>
    </message>
    <message>
        <source>Realised and open loss of the UTC day. Once it is reached, only orders that reduce positions pass until the next day.</source>
        <translation>UTC 当日的已实现与未实现亏损。达到后，到次日之前只接受减仓订单。</translation>
    </message>
    <message>
        <source>In how many instruments a position may be open at a time.</source>
        <translation>可同时持仓的品种数量。</translation>
    </message>
    <message>
        <source>How many orders of the account may work at a time.</source>
        <translation>账户可同时挂出的订单数量。</translation>
    </message>
    <message>
        <source>How many orders the account may send within one second.</source>
        <translation>账户每秒可发送的订单数量。</translation>
    </message>
    <message>
        <source>How many orders the account may send within one minute.</source>
        <translation>账户每分钟可发送的订单数量。</translation>
    </message>
    <message>
        <source>How far an order&apos;s price may be from the mark. It stops the slip of a finger.</source>
        <translation>订单价格可偏离标记价格的幅度，用于拦截误输入。</translation>
    </message>
    <message>
        <source>With a wider spread than this, market orders are refused.</source>
        <translation>价差超过此值时，拒绝市价单。</translation>
    </message>
    <message>
        <source>With market data older than this, no new risk is taken in the instrument.</source>
        <translation>行情数据旧于此值时，该品种不再新增风险。</translation>
    </message>
    <message>
        <source>The same order within this time needs a confirmation of its own.</source>
        <translation>在此时间内的相同订单需要单独确认。</translation>
    </message>
    <message>
        <source>How much of the available capital one trade may lose at its stop loss.</source>
        <translation>单笔交易在止损处最多可亏损的可用资金比例。</translation>
    </message>
    <message>
        <source>How many times their margin positions may be worth. The venue&apos;s own limit holds as well.</source>
        <translation>持仓价值可为保证金的倍数。交易所自身的限制同样有效。</translation>
    </message>
    <message>
        <source>How much of the equity may be lost if every stop loss is reached, working entries included.</source>
        <translation>所有止损均触发时（含未成交的开仓单）最多可亏损的权益比例。</translation>
    </message>
    <message>
        <source>The loss that 99 of 100 days stay below, for what is held. At its largest value it is off.</source>
        <translation>按当前持仓，100 天中有 99 天不会超过的亏损。设为最大值即关闭。</translation>
    </message>
    <message>
        <source>How many positions may be open in instruments that move alike.</source>
        <translation>走势相近的品种中可同时持有的仓位数量。</translation>
    </message>
    <message>
        <source>From which correlation on instruments count as moving alike.</source>
        <translation>相关性达到多少时视为走势相近。</translation>
    </message>
    <message>
        <source>After so many losing trades in a row the account&apos;s breaker stops new risk.</source>
        <translation>连续亏损达到此次数后，账户熔断器断开，停止新增风险。</translation>
    </message>
    <message>
        <source>After so many errors of a venue within one minute its breaker stops new risk there.</source>
        <translation>某交易所一分钟内错误达到此次数后熔断，停止在该处新增风险。</translation>
    </message>
    <message>
        <source>How long a breaker that tripped stays open before one order may try.</source>
        <translation>熔断触发后保持断开多久，才允许一笔订单试探。</translation>
    </message>
    <message>
        <source>How long a change that allows more waits before it takes effect. It is time to think again.</source>
        <translation>放宽限额的修改需等待多久才生效，留出重新考虑的时间。</translation>
    </message>
    <message>
        <source>Delivered as %1. From %2 to %3 is possible.</source>
        <translation>默认为 %1。可设为 %2 至 %3。</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed, so nothing was said to it. Trusted: %2. Shown now: %3. If it was renewed there, compare the new one with what the engine&apos;s machine shows, and trust it in Settings, Engines, Edit. If nobody renewed it, somebody else answers in its place: do not connect.</source>
        <translation>%1 的证书已变更，因此未向其发送任何内容。此前信任：%2。当前出示：%3。若对方确已更换证书，请将新证书与引擎本机显示的核对，并在“设置”的“引擎”中通过“编辑”予以信任。若无人更换，则是他人冒充应答：请勿连接。</translation>
    </message>
    <message>
        <source>The engine %1 is going down and asks to be tried again in %2. This desk connects by itself and goes on where it was.</source>
        <translation>引擎 %1 即将停机，请求 %2 后重试。本终端会自动连接并从原处继续。</translation>
    </message>
    <message>
        <source>The engine %1 is going down, or starting. This desk connects by itself and goes on where it was.</source>
        <translation>引擎 %1 正在停机或启动。本终端会自动连接并从原处继续。</translation>
    </message>
    <message>
        <source>The engine %1 cannot be reached. Is jarvisd running there, and the port open?</source>
        <translation>无法连接引擎 %1。jarvisd 是否在该处运行，端口是否开放？</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for the certificate of %1, so nothing was said to it. Shown: %2. If it is your engine&apos;s, compare this with what the engine&apos;s machine shows, and trust it in Settings, Engines; or name its authority with --engine-authority.</source>
        <translation>本机信任的 CA 均未为 %1 的证书担保，因此未向其发送任何内容。当前出示：%2。若确为您的引擎，请与引擎本机显示的核对，并在“设置”的“引擎”中予以信任；或用 --engine-authority 指定其 CA。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host, so nothing was said to it. Write the address as the certificate has it, or trust this certificate in Settings, Engines.</source>
        <translation>%1 的证书属于另一主机，因此未向其发送任何内容。请按证书所载填写地址，或在“设置”的“引擎”中信任此证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Renew it where the engine runs, and look at this machine&apos;s clock.</source>
        <translation>%1 的证书当前不在有效期内。请在引擎所在机器上更换证书，并检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is of no use, so nothing was said to it. Make a new one where the engine runs.</source>
        <translation>%1 的证书不可用，因此未向其发送任何内容。请在引擎所在机器上新建证书。</translation>
    </message>
    <message>
        <source>The engine %1 does not know this desk&apos;s token: it is mistyped or was revoked. Make one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>引擎 %1 不识别本终端的令牌：输入有误或已被吊销。请在对方用 jarvisd token add 新建，并在“设置”的“引擎”中输入。</translation>
    </message>
    <message>
        <source>This desk&apos;s token for %1 has expired. Make a new one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>本终端用于 %1 的令牌已过期。请在对方用 jarvisd token add 新建，并在“设置”的“引擎”中输入。</translation>
    </message>
    <message>
        <source>This desk&apos;s token does not allow looking at the engine %1. Ask whoever runs it for one that does.</source>
        <translation>本终端的令牌无权查看引擎 %1。请向其管理者索取有权限的令牌。</translation>
    </message>
    <message>
        <source>The engine %1 is of a release that this one does not understand. Update the older of both.</source>
        <translation>引擎 %1 的版本与本程序不兼容。请升级两者中较旧的一方。</translation>
    </message>
    <message>
        <source>The engine %1 has as many connections as it takes, of all or from this address. Close a desk that is not needed; this one keeps trying.</source>
        <translation>引擎 %1 的连接数已达上限（总数或来自本地址）。请关闭不需要的终端；本终端会持续重试。</translation>
    </message>
    <message>
        <source>This desk fell behind the engine %1 and was sent away. It connects again and begins with what is now; if that happens often, the line is too slow.</source>
        <translation>本终端落后于引擎 %1 而被断开。它会重新连接并从最新状态开始；若频繁发生，则是线路过慢。</translation>
    </message>
    <message>
        <source>What answers at %1 is no engine, or speaks what this release does not understand.</source>
        <translation>%1 处应答的不是引擎，或使用了本版本无法理解的协议。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>主机不符</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证书过期</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>证书已变更</translation>
    </message>
    <message>
        <source>bad certificate</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>令牌未知</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>令牌过期</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>other release</source>
        <translation>版本不符</translation>
    </message>
    <message>
        <source>too many desks</source>
        <translation>终端过多</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>fell behind</source>
        <translation>数据落后</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>非引擎</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 ahead of this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>引擎 %1 的时钟比本机快 %2。请校正有误的一方：本终端上的时间和延迟会有同样的偏差。</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 behind this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>引擎 %1 的时钟比本机慢 %2。请校正有误的一方：本终端上的时间和延迟会有同样的偏差。</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>%1, %2</source>
        <comment>what stands first in a list, and the next</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>instrument %1</source>
        <translation>品种 %1</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 跳</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 手</translation>
    </message>
    <message>
        <source>Account %1 (%2) opened with %3 USD</source>
        <translation>账户 %1（%2）已开立，资金 %3 USD</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Engine started, epoch %1</source>
        <translation>引擎已启动，第 %1 期</translation>
    </message>
    <message>
        <source>%1 torn bytes cut from the journal</source>
        <translation>从交易流水截去 %1 个残损字节</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n 个订单待核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒：%1</translation>
    </message>
    <message>
        <source>Order %1 %2: %3</source>
        <translation>订单 %1 %2：%3</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>已成交 %1</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4, order %5</source>
        <translation>%1 %2 %3 @ %4，订单 %5</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>已实现 %1</translation>
    </message>
    <message>
        <source>Position %1 closed, net %2</source>
        <translation>持仓 %1 已平仓，净盈亏 %2</translation>
    </message>
    <message>
        <source>Funding of %1: %2 at %3</source>
        <translation>%1 资金费：%2，费率 %3</translation>
    </message>
    <message>
        <source>Limit set: %1 %2</source>
        <translation>限额已设：%1 %2</translation>
    </message>
    <message>
        <source>Day reset at equity %1</source>
        <translation>当日已重置，权益 %1</translation>
    </message>
    <message>
        <source>Entries are allowed</source>
        <translation>允许开仓</translation>
    </message>
    <message>
        <source>Entries are blocked: %1</source>
        <translation>开仓受限：%1</translation>
    </message>
    <message>
        <source>Flatten %1: %2</source>
        <translation>清仓 %1：%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, we believe %3</source>
        <translation>%1：交易所持仓 %2，本地记录 %3</translation>
    </message>
    <message>
        <source>Algorithm %1, %2 %3: %4</source>
        <translation>算法单 %1，%2 %3：%4</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>已成交 %1 / %2</translation>
    </message>
    <message>
        <source>Breaker of %1 counts %2: %3</source>
        <translation>%1 的熔断器计数，%2：%3</translation>
    </message>
    <message>
        <source>Breaker of %1 is closed</source>
        <translation>%1 的熔断器已恢复</translation>
    </message>
    <message>
        <source>Breaker of %1 tripped: %2</source>
        <translation>%1 的熔断器已触发：%2</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: order %2 is the probe</source>
        <translation>%1 的熔断器半开：订单 %2 为试探单</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: one order may go</source>
        <translation>%1 的熔断器半开：可放行一笔订单</translation>
    </message>
    <message>
        <source>Limit stays: %1</source>
        <translation>限额不变：%1</translation>
    </message>
    <message>
        <source>Limit widens at %1: %2 %3</source>
        <translation>限额将于 %1 放宽：%2 %3</translation>
    </message>
    <message>
        <source>Routed %1 of %2: %3</source>
        <translation>路由 %2 %1：%3</translation>
    </message>
    <message>
        <source>Alert removed: %1</source>
        <translation>预警已移除：%1</translation>
    </message>
    <message>
        <source>Alert expired: %1</source>
        <translation>预警已到期：%1</translation>
    </message>
    <message>
        <source>Alert snoozed until %1: %2</source>
        <translation>预警暂缓至 %1：%2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>预警：%1</translation>
    </message>
    <message>
        <source>%1 moves alone</source>
        <translation>%1 独立变动</translation>
    </message>
    <message>
        <source>%1 moves with cluster %2</source>
        <translation>%1 归入相关组 %2</translation>
    </message>
    <message>
        <source>%1 has been without its exits for %2 (allowed: %3)</source>
        <translation>%1 缺少止盈止损已达 %2（允许：%3）</translation>
    </message>
    <message>
        <source>An exit of %1 was refused, %2 times in a row</source>
        <translation>%1 的止盈止损单被拒，连续 %2 次</translation>
    </message>
    <message>
        <source>Exits of %1 could not be kept: closing at market</source>
        <translation>%1 的止盈止损无法维持：正以市价平仓</translation>
    </message>
    <message>
        <source>Order %1 in %2: outcome unknown, the venue is being asked</source>
        <translation>%2 的订单 %1：结果未知，正在向交易所查询</translation>
    </message>
    <message>
        <source>Daily loss limit reached: %1 of %2. Only reducing orders pass</source>
        <translation>已达当日亏损限额：%1 / %2。只可减仓</translation>
    </message>
    <message>
        <source>Data of %1 is %2 old</source>
        <translation>%1 的数据已延迟 %2</translation>
    </message>
    <message>
        <source>%1 is down: entries there wait, exits rest at the venue</source>
        <translation>%1 断线：该所开仓单等待，止盈止损仍挂在交易所</translation>
    </message>
    <message>
        <source>The venue is down: entries wait, exits rest at the venue</source>
        <translation>交易所断线：开仓单等待，止盈止损仍挂在交易所</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>The venue is back</source>
        <translation>交易所已恢复</translation>
    </message>
    <message>
        <source>The venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s, so entries there wait. Set the machine&apos;s clock by the network</source>
        <translation>%1：其时钟与本机相差 %2，因此该处的开仓暂停。请通过网络校准本机时钟</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s. Set the machine&apos;s clock by the network</source>
        <translation>%1：其时钟与本机相差 %2。请通过网络校准本机时钟</translation>
    </message>
    <message>
        <source>%1: its clock and this machine&apos;s agree again</source>
        <translation>%1：其时钟与本机已恢复一致</translation>
    </message>
    <message>
        <source>The journal cannot be written: new risk stops, closing stays possible</source>
        <translation>交易流水无法写入：停止新增风险，仍可平仓</translation>
    </message>
    <message>
        <source>The journal ended in the middle of a record: %1 bytes were cut</source>
        <translation>交易流水在一条记录中间结束：已截去 %1 字节</translation>
    </message>
    <message>
        <source>The clock jumped by %1</source>
        <translation>时钟跳变 %1</translation>
    </message>
    <message>
        <source>%1: the venue holds something else than we believe</source>
        <translation>%1：交易所持仓与本地记录不符</translation>
    </message>
    <message>
        <source>%1 is older than its time stop: closing at market</source>
        <translation>%1 已超过限时：正以市价平仓</translation>
    </message>
    <message>
        <source>Flatten of %1 failed: %2 left</source>
        <translation>%1 清仓失败：剩余 %2</translation>
    </message>
    <message>
        <source>A report of the venue came late, twice or for an unknown order; it was recorded only</source>
        <translation>交易所回报迟到、重复或属于未知订单；仅作记录</translation>
    </message>
    <message>
        <source>The recording is over: no market data will come any more</source>
        <translation>回放数据已结束：不再有行情</translation>
    </message>
    <message>
        <source>The recording is damaged in line %1 and was not read on: no market data will come any more</source>
        <translation>回放数据第 %1 行损坏，未再读取：不再有行情</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: new risk stops in its scope, exits stay</source>
        <translation>熔断器已触发：其范围内停止新增风险，止盈止损保留</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: %1 of %2. New risk stops in its scope, exits stay</source>
        <translation>熔断器已触发：%1 / %2。其范围内停止新增风险，止盈止损保留</translation>
    </message>
    <message>
        <source>A circuit breaker is half-open: one order may go</source>
        <translation>熔断器半开：可放行一笔订单</translation>
    </message>
    <message>
        <source>A circuit breaker closed: new risk is allowed again</source>
        <translation>熔断器已恢复：重新允许新增风险</translation>
    </message>
    <message>
        <source>The day counts from equity %1</source>
        <translation>当日以权益 %1 起算</translation>
    </message>
    <message>
        <source>The venue&apos;s wallet moved by %1 to %2, and no trade says why: a deposit, a withdrawal or a charge</source>
        <translation>交易所钱包余额变动 %1，现为 %2，且无对应成交：可能为充值、提现或扣费</translation>
    </message>
    <message>
        <source>Note written on the position in %1 that was opened %2</source>
        <translation>已更新 %1 持仓的备注（开仓于 %2）</translation>
    </message>
    <message>
        <source>The scale-out of %1 is over</source>
        <translation>%1 的分批止盈已结束</translation>
    </message>
    <message>
        <source>Scale-out of %1: %2</source>
        <translation>%1 的分批止盈：%2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>风险限额</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Engine alarms</source>
        <translation>引擎告警</translation>
    </message>
    <message>
        <source>Alerts on last, mark, bid and ask prices and on moves within a time.</source>
        <translation>关于最新价、标记价格、买一价、卖一价及时段涨跌的预警。</translation>
    </message>
    <message>
        <source>Alerts on closed candles, RSI and crossing averages.</source>
        <translation>关于已收盘K线、RSI 和均线交叉的预警。</translation>
    </message>
    <message>
        <source>Alerts on the P&amp;L of a position or of the day.</source>
        <translation>关于单个持仓或当日盈亏的预警。</translation>
    </message>
    <message>
        <source>Alerts on the use of a limit.</source>
        <translation>关于限额使用率的预警。</translation>
    </message>
    <message>
        <source>Alerts on the age of data and on venues that are not reached.</source>
        <translation>关于数据延迟和交易所失联的预警。</translation>
    </message>
    <message>
        <source>Alerts on orders that fill or are refused, and on exits that are hit.</source>
        <translation>关于订单成交或被拒，以及止盈止损触发的预警。</translation>
    </message>
    <message>
        <source>What the engine warns of by itself, such as a position without its exits. Always shown on screen.</source>
        <translation>引擎主动发出的警告，例如持仓缺少止盈止损。始终在屏幕上显示。</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Filled</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>First fill</source>
        <translation>首笔成交</translation>
    </message>
    <message>
        <source>Last fill</source>
        <translation>末笔成交</translation>
    </message>
    <message>
        <source>Moved on from order %1 · </source>
        <translation>转自订单 %1 · </translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>side, quantity, symbol, how it was worked</comment>
        <translation>%1 %2 %3，%4</translation>
    </message>
    <message>
        <source>Shortfall %1 bp: slippage %2, fee %3, delay %4, not filled %5</source>
        <translation>执行差额 %1 bp：滑点 %2，手续费 %3，延迟 %4，未成交 %5</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 秒</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>A number is needed.</source>
        <translation>需要输入数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one point, as in 1234.5.</source>
        <translation>“%1”不是数字。请用数字和一个小数点，如 1234.5。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one comma, as in 1234,5.</source>
        <translation>“%1”不是数字。请输入数字和一个逗号，例如 1234,5。</translation>
    </message>
    <message>
        <source>That is more digits than any price or amount has.</source>
        <translation>位数超过任何价格或金额。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Use a point for decimals (1.5) and no thousands separator (1234).</source>
        <translation>“%1”可能表示两个不同的数。小数请用点 (1.5)，不用千位分隔符 (1234)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Type it with a comma for decimals (1,5) and no thousands separator (1234).</source>
        <translation>“%1”可能表示两个不同的数字。请用逗号作小数点（1,5），不要使用千位分隔符（1234）。</translation>
    </message>
    <message>
        <source>A price of %1 lies between %2 and %3.</source>
        <translation>%1 的价格须在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>A quantity of %1 lies between %2 and %3, in steps of %4.</source>
        <translation>%1 的数量须在 %2 至 %3 之间，步长为 %4。</translation>
    </message>
    <message>
        <source>An amount lies between 0 and %1.</source>
        <translation>金额须在 0 至 %1 之间。</translation>
    </message>
    <message>
        <source>A share lies between 0 % and %1.</source>
        <translation>比例须在 0% 至 %1 之间。</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2.</source>
        <translation>须为 %1 至 %2 之间的整数。</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Nothing stood in the way</source>
        <translation>无任何阻碍</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Newer reason</source>
        <translation>较新的原因</translation>
    </message>
    <message>
        <source>the engine is of a later release and has a reason that this one has no words for</source>
        <translation>引擎版本较新，其给出的原因在本版本中没有对应说明</translation>
    </message>
    <message>
        <source>Update this workstation</source>
        <translation>请更新本工作站</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>引擎不识别该品种</translation>
    </message>
    <message>
        <source>Choose one from the watchlist</source>
        <translation>请从自选中选择</translation>
    </message>
    <message>
        <source>Instrument status</source>
        <translation>品种状态</translation>
    </message>
    <message>
        <source>the venue does not trade this instrument now</source>
        <translation>交易所当前不交易该品种</translation>
    </message>
    <message>
        <source>Wait until it trades again, or choose another</source>
        <translation>请等待其恢复交易，或另选品种</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>a limit order needs a price</source>
        <translation>限价单需要价格</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>请输入价格</translation>
    </message>
    <message>
        <source>Tick size</source>
        <translation>最小变动价位</translation>
    </message>
    <message>
        <source>the price lies between two ticks</source>
        <translation>价格不是最小变动价位的整数倍</translation>
    </message>
    <message>
        <source>Use a multiple of the tick</source>
        <translation>请使用最小变动价位的整数倍</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the quantity is zero</source>
        <translation>数量为零</translation>
    </message>
    <message>
        <source>Type a quantity above zero</source>
        <translation>请输入大于零的数量</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>数量步长</translation>
    </message>
    <message>
        <source>the quantity lies between two lots</source>
        <translation>数量不是步长的整数倍</translation>
    </message>
    <message>
        <source>Use a multiple of the lot</source>
        <translation>请使用步长的整数倍</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>最小数量</translation>
    </message>
    <message>
        <source>the quantity is below the venue&apos;s minimum</source>
        <translation>数量低于交易所最小值</translation>
    </message>
    <message>
        <source>Raise the quantity to the minimum</source>
        <translation>请将数量提高到最小值</translation>
    </message>
    <message>
        <source>Largest quantity</source>
        <translation>最大数量</translation>
    </message>
    <message>
        <source>the quantity is above the venue&apos;s maximum</source>
        <translation>数量高于交易所最大值</translation>
    </message>
    <message>
        <source>Lower the quantity, or split the order</source>
        <translation>请减少数量，或拆分订单</translation>
    </message>
    <message>
        <source>Smallest order value</source>
        <translation>最小订单价值</translation>
    </message>
    <message>
        <source>the order is worth less than the venue takes</source>
        <translation>订单价值低于交易所下限</translation>
    </message>
    <message>
        <source>Raise the quantity</source>
        <translation>请增加数量</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>价格偏离限制</translation>
    </message>
    <message>
        <source>the price is too far from the mark</source>
        <translation>价格偏离标记价格过远</translation>
    </message>
    <message>
        <source>Use a price closer to the mark</source>
        <translation>请使用更接近标记价格的价格</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>the spread is too wide for a market order</source>
        <translation>价差过大，不宜用市价单</translation>
    </message>
    <message>
        <source>Use a limit order, or wait</source>
        <translation>请使用限价单，或等待</translation>
    </message>
    <message>
        <source>Book depth</source>
        <translation>订单簿深度</translation>
    </message>
    <message>
        <source>the book cannot fill this order</source>
        <translation>订单簿深度不足以成交此订单</translation>
    </message>
    <message>
        <source>Lower the quantity, or use a limit order</source>
        <translation>请减少数量，或使用限价单</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>行情数据</translation>
    </message>
    <message>
        <source>the data of this instrument is too old to trade on</source>
        <translation>该品种的数据过旧，不能据以交易</translation>
    </message>
    <message>
        <source>Wait until data flows again</source>
        <translation>请等待数据恢复</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>重复订单</translation>
    </message>
    <message>
        <source>the same order was sent a moment ago</source>
        <translation>刚刚已发送过相同的订单</translation>
    </message>
    <message>
        <source>Confirm that you want it twice, or wait</source>
        <translation>请确认需要再次发送，或等待</translation>
    </message>
    <message>
        <source>Orders per second</source>
        <translation>每秒订单数</translation>
    </message>
    <message>
        <source>too many orders within one second</source>
        <translation>一秒内订单过多</translation>
    </message>
    <message>
        <source>Wait a second</source>
        <translation>请等待一秒</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>too many orders within one minute</source>
        <translation>一分钟内订单过多</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>请等待一分钟</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>挂单笔数</translation>
    </message>
    <message>
        <source>too many orders are open</source>
        <translation>未成交的挂单过多</translation>
    </message>
    <message>
        <source>Cancel some first</source>
        <translation>请先撤销部分订单</translation>
    </message>
    <message>
        <source>Command life</source>
        <translation>指令时效</translation>
    </message>
    <message>
        <source>the command was too old when the engine took it</source>
        <translation>引擎收到指令时已过时</translation>
    </message>
    <message>
        <source>Look at the market again and send it anew</source>
        <translation>请查看最新行情后重新发送</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>the order would have taken from the book</source>
        <translation>该订单会立即吃单成交</translation>
    </message>
    <message>
        <source>Use a price that rests, or turn post-only off</source>
        <translation>请使用不会立即成交的价格，或关闭只挂单</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>a stop order needs a trigger price</source>
        <translation>条件单需要触发价</translation>
    </message>
    <message>
        <source>Type a trigger price</source>
        <translation>请输入触发价</translation>
    </message>
    <message>
        <source>the trigger is on the wrong side of the mark and would fire at once</source>
        <translation>触发价在标记价格的错误一侧，会立即触发</translation>
    </message>
    <message>
        <source>Buy stops belong above the mark, sell stops below</source>
        <translation>买入条件单应高于标记价格，卖出条件单应低于标记价格</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>a GTD order needs its end</source>
        <translation>GTD 订单需要到期时间</translation>
    </message>
    <message>
        <source>Choose when it ends</source>
        <translation>请选择到期时间</translation>
    </message>
    <message>
        <source>the end of the order has passed</source>
        <translation>订单的到期时间已过</translation>
    </message>
    <message>
        <source>Choose a later end</source>
        <translation>请选择更晚的到期时间</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>订单选项</translation>
    </message>
    <message>
        <source>two options contradict each other, such as post-only and IOC</source>
        <translation>两个选项互相矛盾，例如只挂单与 IOC</translation>
    </message>
    <message>
        <source>Turn one of them off</source>
        <translation>请关闭其中之一</translation>
    </message>
    <message>
        <source>Price bounds</source>
        <translation>价格范围</translation>
    </message>
    <message>
        <source>the venue takes no such price</source>
        <translation>交易所不接受此价格</translation>
    </message>
    <message>
        <source>Use a price within the venue&apos;s bounds</source>
        <translation>请使用交易所范围内的价格</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>持仓价值</translation>
    </message>
    <message>
        <source>with every open order filled, the position would be worth too much</source>
        <translation>若所有挂单成交，持仓价值将过大</translation>
    </message>
    <message>
        <source>Lower the quantity, or raise the limit</source>
        <translation>请减少数量，或提高限额</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <source>the day&apos;s loss limit is reached: only reducing orders pass</source>
        <translation>已达当日亏损限额：只可减仓</translation>
    </message>
    <message>
        <source>Wait for the next UTC day, or reset the day</source>
        <translation>请等待下一个 UTC 日，或重置当日</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>持仓个数</translation>
    </message>
    <message>
        <source>too many positions are open</source>
        <translation>持仓个数过多</translation>
    </message>
    <message>
        <source>Close one first</source>
        <translation>请先平掉一个</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>止盈止损</translation>
    </message>
    <message>
        <source>an entry needs a take profit and a stop loss</source>
        <translation>开仓单需要止盈和止损</translation>
    </message>
    <message>
        <source>Give both</source>
        <translation>请同时设置两者</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>it is on the losing side of entry or mark</source>
        <translation>位于开仓价或标记价格的亏损一侧</translation>
    </message>
    <message>
        <source>Move it beyond the entry, in the direction of the trade</source>
        <translation>请沿交易方向移到开仓价之外</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>it is on the winning side of entry or mark</source>
        <translation>位于开仓价或标记价格的盈利一侧</translation>
    </message>
    <message>
        <source>Move it to the losing side of the entry</source>
        <translation>请移到开仓价的亏损一侧</translation>
    </message>
    <message>
        <source>the position would be liquidated before the stop</source>
        <translation>持仓会在止损之前被强平</translation>
    </message>
    <message>
        <source>Move the stop closer, or lower the leverage</source>
        <translation>请将止损移近，或降低杠杆</translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation>单笔风险</translation>
    </message>
    <message>
        <source>the loss at the stop would be too large</source>
        <translation>止损时的亏损过大</translation>
    </message>
    <message>
        <source>Lower the quantity, or move the stop closer</source>
        <translation>请减少数量，或将止损移近</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>it does not cover margin and worst-case fees</source>
        <translation>不足以支付保证金和最高手续费</translation>
    </message>
    <message>
        <source>Lower the quantity, or free some margin</source>
        <translation>请减少数量，或释放部分保证金</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>the account would be geared too high</source>
        <translation>账户杠杆将过高</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>请减少数量</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>the order would not reduce the position</source>
        <translation>该订单不会减少持仓</translation>
    </message>
    <message>
        <source>Lower it to the position&apos;s size, or turn reduce-only off</source>
        <translation>请降至持仓数量以内，或关闭只减仓</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>too many positions move together</source>
        <translation>同向变动的持仓过多</translation>
    </message>
    <message>
        <source>Close one of the group first</source>
        <translation>请先平掉该组中的一个</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>组合风险</translation>
    </message>
    <message>
        <source>if every stop filled, the account would lose too much</source>
        <translation>若所有止损成交，账户亏损将过大</translation>
    </message>
    <message>
        <source>Lower the quantity, or move stops closer</source>
        <translation>请减少数量，或将止损移近</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>风险价值</translation>
    </message>
    <message>
        <source>the account could lose too much in a bad day, or nobody can say how much</source>
        <translation>账户在不利的一天可能亏损过大，或无法估算</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>急停开关</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>交易已停止</translation>
    </message>
    <message>
        <source>Release the kill switch first</source>
        <translation>请先解除急停</translation>
    </message>
    <message>
        <source>the day is locked: only reducing orders pass</source>
        <translation>当日已锁定：只可减仓</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>the engine is still asking the venue what is true</source>
        <translation>引擎仍在向交易所核实</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>请等待其完成</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>交易流水</translation>
    </message>
    <message>
        <source>orders cannot be written down, so none is sent</source>
        <translation>订单无法记录，因此一律不发送</translation>
    </message>
    <message>
        <source>Free disk space or mend the data folder; closing still works</source>
        <translation>请清理磁盘空间或修复数据文件夹；仍可平仓</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>the venue cannot be reached</source>
        <translation>无法连接交易所</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>交易所时钟</translation>
    </message>
    <message>
        <source>it is too far from this machine&apos;s</source>
        <translation>与本机时钟相差过大</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by the network; closing still works</source>
        <translation>请通过网络校准本机时钟；仍可平仓</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>请等待连接恢复</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>an order of this instrument may or may not have been placed</source>
        <translation>该品种有一笔订单可能已下达，也可能没有</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer; exits still work</source>
        <translation>请等待交易所答复；止盈止损仍有效</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>the position is being closed</source>
        <translation>正在平仓</translation>
    </message>
    <message>
        <source>Wait until it is flat</source>
        <translation>请等待平仓完成</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>the engine is stopping</source>
        <translation>引擎正在停止</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>请重新启动</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>it tripped: no new risk in its scope</source>
        <translation>已触发：其范围内不得新增风险</translation>
    </message>
    <message>
        <source>Look at what tripped it, then reset it; closing still works</source>
        <translation>请查明触发原因后重置；仍可平仓</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>实盘交易</translation>
    </message>
    <message>
        <source>this account moves real money, and its live switch is off</source>
        <translation>该账户动用真实资金，且实盘开关已关闭</translation>
    </message>
    <message>
        <source>Switch live trading on in the account menu; closing works without</source>
        <translation>请在账户菜单中开启实盘交易；平仓无需开启</translation>
    </message>
    <message>
        <source>Commands per minute</source>
        <translation>每分钟指令数</translation>
    </message>
    <message>
        <source>the server takes no more commands from you within one minute</source>
        <translation>服务器一分钟内不再接受您的更多指令</translation>
    </message>
    <message>
        <source>Wait a minute; halting still works</source>
        <translation>请等待一分钟；仍可停止交易</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>there is no such order</source>
        <translation>没有该订单</translation>
    </message>
    <message>
        <source>Choose one from the orders table</source>
        <translation>请从订单列表中选择</translation>
    </message>
    <message>
        <source>the order has already ended</source>
        <translation>订单已结束</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>已无可修改之处</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>nothing is held in this instrument</source>
        <translation>该品种没有持仓</translation>
    </message>
    <message>
        <source>Open a position first</source>
        <translation>请先开仓</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>more than that is already filled</source>
        <translation>已成交数量超过该值</translation>
    </message>
    <message>
        <source>Use at least the filled quantity</source>
        <translation>数量不得低于已成交数量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>no working order matches</source>
        <translation>没有符合的挂单</translation>
    </message>
    <message>
        <source>trading is not halted</source>
        <translation>交易并未停止</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>无需解除</translation>
    </message>
    <message>
        <source>the release text is not right</source>
        <translation>解除文字不正确</translation>
    </message>
    <message>
        <source>Type RELEASE</source>
        <translation>请输入 RELEASE</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>the value is outside what this limit may be</source>
        <translation>数值超出该限额的允许范围</translation>
    </message>
    <message>
        <source>Use a value within the bounds</source>
        <translation>请使用范围内的数值</translation>
    </message>
    <message>
        <source>this account moves no real money</source>
        <translation>该账户不涉及真实资金</translation>
    </message>
    <message>
        <source>Nothing to switch</source>
        <translation>无需切换</translation>
    </message>
    <message>
        <source>what was typed is not the account&apos;s name</source>
        <translation>输入的不是账户名称</translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown</source>
        <translation>请完全按所示输入名称</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>保本止损</translation>
    </message>
    <message>
        <source>the market is already through the break-even price</source>
        <translation>市价已越过保本价</translation>
    </message>
    <message>
        <source>Wait until the position gains, or close it</source>
        <translation>请等待持仓盈利，或平仓</translation>
    </message>
    <message>
        <source>there is no such limit</source>
        <translation>没有该限额</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>a cancel of this order is on its way</source>
        <translation>该订单正在撤销</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer</source>
        <translation>请等待交易所答复</translation>
    </message>
    <message>
        <source>Exit order</source>
        <translation>止盈止损单</translation>
    </message>
    <message>
        <source>an exit is changed through its position</source>
        <translation>止盈止损须通过持仓修改</translation>
    </message>
    <message>
        <source>Set the position&apos;s exits instead</source>
        <translation>请改为设置该持仓的止盈止损</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>您无此权限</translation>
    </message>
    <message>
        <source>Ask for the permission</source>
        <translation>请申请权限</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法单</translation>
    </message>
    <message>
        <source>there is no such algorithm</source>
        <translation>没有该算法单</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>请新建</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>持仓对齐</translation>
    </message>
    <message>
        <source>the venue holds what the desk believes</source>
        <translation>交易所持仓与终端记录一致</translation>
    </message>
    <message>
        <source>the venue holds something else by now</source>
        <translation>交易所持仓现已变化</translation>
    </message>
    <message>
        <source>Look at the new figure, then decide</source>
        <translation>请查看新数据后再决定</translation>
    </message>
    <message>
        <source>Algorithm plan</source>
        <translation>算法计划</translation>
    </message>
    <message>
        <source>it cannot be worked like this</source>
        <translation>无法如此执行</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>请修改计划</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>there is no such alert</source>
        <translation>没有该预警</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>there are as many as the engine keeps, and all of them still watch</source>
        <translation>已达引擎可保存的上限，且全部仍在监控</translation>
    </message>
    <message>
        <source>Remove one first</source>
        <translation>请先移除一个</translation>
    </message>
    <message>
        <source>Alert direction</source>
        <translation>预警方向</translation>
    </message>
    <message>
        <source>this can only be watched for rising to a value</source>
        <translation>此项只能监控上升到某值</translation>
    </message>
    <message>
        <source>Choose that it rises</source>
        <translation>请选择“涨至”</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>预警阈值</translation>
    </message>
    <message>
        <source>the value cannot be watched for</source>
        <translation>无法监控该数值</translation>
    </message>
    <message>
        <source>Alert window</source>
        <translation>预警时间窗口</translation>
    </message>
    <message>
        <source>the time is too short or too long</source>
        <translation>时间过短或过长</translation>
    </message>
    <message>
        <source>Use a time within the bounds</source>
        <translation>请使用范围内的时间</translation>
    </message>
    <message>
        <source>Alert pause</source>
        <translation>预警冷却时间</translation>
    </message>
    <message>
        <source>the pause is too long, or the alert is told only once</source>
        <translation>冷却时间过长，或该预警仅提醒一次</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>请缩短冷却时间</translation>
    </message>
    <message>
        <source>Alert periods</source>
        <translation>预警周期</translation>
    </message>
    <message>
        <source>candles or averages have no such length; the slow average is the longer one</source>
        <translation>K线或均线不支持该周期；慢速均线的周期须更长</translation>
    </message>
    <message>
        <source>Use a period within the bounds</source>
        <translation>请使用范围内的周期</translation>
    </message>
    <message>
        <source>Alert end</source>
        <translation>预警到期</translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation>到期时间已过</translation>
    </message>
    <message>
        <source>Choose a later end, or none</source>
        <translation>请选择更晚的到期时间，或不设</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>an alert cannot be snoozed for so long</source>
        <translation>预警不能暂缓这么久</translation>
    </message>
    <message>
        <source>Use a shorter time</source>
        <translation>请使用更短的时间</translation>
    </message>
    <message>
        <source>the venue rejected the order</source>
        <translation>交易所拒绝了该订单</translation>
    </message>
    <message>
        <source>Look its code up in the venue&apos;s list of errors</source>
        <translation>请在交易所的错误列表中查找该代码</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>手动撤销</translation>
    </message>
    <message>
        <source>cancelled by the kill switch</source>
        <translation>因急停撤销</translation>
    </message>
    <message>
        <source>Release the kill switch to trade again</source>
        <translation>解除急停后方可继续交易</translation>
    </message>
    <message>
        <source>the other exit was filled</source>
        <translation>止盈止损的另一方已成交</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>有效期已满</translation>
    </message>
    <message>
        <source>Send it anew with a later end</source>
        <translation>请设更晚的到期时间后重新发送</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>what could not fill at once was cancelled, as IOC and FOK ask</source>
        <translation>按 IOC 或 FOK 规则，未能立即成交的部分已撤销</translation>
    </message>
    <message>
        <source>Use GTC to let it rest</source>
        <translation>如需继续挂单，请使用 GTC</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>the venue does not know the order: it never arrived</source>
        <translation>交易所无此订单：从未到达</translation>
    </message>
    <message>
        <source>Send it anew if you still want it</source>
        <translation>如仍需要，请重新发送</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>the venue gave no answer in time</source>
        <translation>交易所未及时应答</translation>
    </message>
    <message>
        <source>Wait for reconciliation</source>
        <translation>请等待对账</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>持仓已平</translation>
    </message>
    <message>
        <source>the exit ended with its position</source>
        <translation>止盈止损随持仓一同结束</translation>
    </message>
    <message>
        <source>cancelled by flatten</source>
        <translation>因清仓撤销</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>the exit was set anew</source>
        <translation>止盈止损已重新设置</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>自成交</translation>
    </message>
    <message>
        <source>it would have traded with an own order</source>
        <translation>会与自己的订单成交</translation>
    </message>
    <message>
        <source>Cancel the own order on the other side first</source>
        <translation>请先撤销另一方向的自己的订单</translation>
    </message>
    <message>
        <source>its algorithm was paused, or is over</source>
        <translation>其算法单已暂停或结束</translation>
    </message>
    <message>
        <source>the venue does not accept the key or its signature</source>
        <translation>交易所不接受该密钥或其签名</translation>
    </message>
    <message>
        <source>Test the key on the page Venues of the settings</source>
        <translation>请在设置的“交易所”页测试该密钥</translation>
    </message>
    <message>
        <source>the venue does not permit this to the key, from this address, or to the account</source>
        <translation>交易所不允许该密钥、此地址或该账户这样做</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights and addresses at the venue</source>
        <translation>请在交易所查看该密钥的权限和地址</translation>
    </message>
    <message>
        <source>the account is in a mode that is not traded in here</source>
        <translation>账户处于此处不支持交易的模式</translation>
    </message>
    <message>
        <source>At the venue, switch to one-way positions and cross margin, with futures opened</source>
        <translation>请在交易所切换为单向持仓和全仓保证金，并开通合约</translation>
    </message>
    <message>
        <source>the venue is overloaded, or closed for a while</source>
        <translation>交易所过载或暂时关闭</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>the venue finds our time wrong</source>
        <translation>交易所认为我们的时间不正确</translation>
    </message>
    <message>
        <source>Check that this machine&apos;s clock is right, then send it anew</source>
        <translation>请检查本机时钟是否正确，然后重新发送</translation>
    </message>
    <message>
        <source>the venue did not understand what was sent</source>
        <translation>交易所无法理解所发送的内容</translation>
    </message>
    <message>
        <source>Report it, with the log</source>
        <translation>请附上日志报告此问题</translation>
    </message>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>允许 %1，当前为 %2。</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>允许 %1。</translation>
    </message>
    <message>
        <source>Value: %1.</source>
        <translation>数值：%1。</translation>
    </message>
    <message>
        <source>%1 would pass</source>
        <translation>%1 可以通过</translation>
    </message>
    <message>
        <source>trading is halted since %1</source>
        <translation>交易自 %1 起已停止</translation>
    </message>
    <message>
        <source>it tripped at %1: no new risk in its scope</source>
        <translation>于 %1 触发：其范围内不得新增风险</translation>
    </message>
    <message>
        <source>One order may go at %1; closing still works</source>
        <translation>%1 可放行一笔订单；仍可平仓</translation>
    </message>
    <message>
        <source>Send it again in %1; halting still works</source>
        <translation>请在 %1 后重新发送；仍可停止交易</translation>
    </message>
    <message>
        <source>%1 (its code is %2)</source>
        <comment>what a venue refuses, and its own number for that</comment>
        <translation>%1（其代码为 %2）</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>venue %1</source>
        <translation>交易所 %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>策略 %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>提供方 %1</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>品种 %1</translation>
    </message>
    <message>
        <source>losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <source>daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <source>venue errors</source>
        <translation>交易所错误</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>router failures</source>
        <translation>路由失败</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>journal down</source>
        <translation>交易流水故障</translation>
    </message>
    <message>
        <source>clock jump</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>急停开关</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>触发原因 %1</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>最大价差</translation>
    </message>
    <message>
        <source>Oldest data</source>
        <translation>数据最大延迟</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>重复判定时间</translation>
    </message>
    <message>
        <source>Positions per cluster</source>
        <translation>每相关组持仓数</translation>
    </message>
    <message>
        <source>Cluster correlation</source>
        <translation>相关组相关性</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>连续亏损</translation>
    </message>
    <message>
        <source>Venue errors</source>
        <translation>交易所错误</translation>
    </message>
    <message>
        <source>Breaker pause</source>
        <translation>熔断暂停时间</translation>
    </message>
    <message>
        <source>Widening delay</source>
        <translation>放宽延迟</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule, and what is wrong by it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence behind another</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a remedy as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, and the code of the reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no position was opened then</source>
        <translation>该时间没有开仓的持仓</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>it has too many characters</source>
        <translation>字符数过多</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>it holds a character that is no text</source>
        <translation>含有非文本字符</translation>
    </message>
    <message>
        <source>Remove that character</source>
        <translation>请删除该字符</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>数量过多</translation>
    </message>
    <message>
        <source>Remove some</source>
        <translation>请移除一些</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>it is empty, there twice, or holds a character that is no text</source>
        <translation>为空、重复或含有非文本字符</translation>
    </message>
    <message>
        <source>Change or remove the tag with that number</source>
        <translation>请修改或移除该序号的标签</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>分批止盈</translation>
    </message>
    <message>
        <source>it has too many rungs</source>
        <translation>档位过多</translation>
    </message>
    <message>
        <source>Take some together</source>
        <translation>请合并部分档位</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>档位</translation>
    </message>
    <message>
        <source>another one has the same price</source>
        <translation>另一档价格相同</translation>
    </message>
    <message>
        <source>Take them together, or move one</source>
        <translation>请合并，或移动其中一档</translation>
    </message>
    <message>
        <source>it lies at the take profit or beyond it</source>
        <translation>位于止盈价或其外侧</translation>
    </message>
    <message>
        <source>Put it between market and take profit</source>
        <translation>请放在市价与止盈价之间</translation>
    </message>
    <message>
        <source>nothing is left for the take profit</source>
        <translation>没有数量留给止盈单</translation>
    </message>
    <message>
        <source>Take less on the way</source>
        <translation>请减少途中平仓量</translation>
    </message>
    <message>
        <source>it must lie beyond every rung of the scale-out</source>
        <translation>必须位于分批止盈所有档位之外</translation>
    </message>
    <message>
        <source>Move it farther, or move the rungs first</source>
        <translation>请移得更远，或先移动各档位</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>凯利比例</translation>
    </message>
    <message>
        <source>too few positions were closed to say anything of the next</source>
        <translation>已平仓位太少，无法说明下一笔</translation>
    </message>
    <message>
        <source>Size it by risk until there are enough</source>
        <translation>在数量足够之前按风险定量</translation>
    </message>
    <message>
        <source>no closed position lost anything, so that nobody knows the odds</source>
        <translation>没有亏损的已平仓位，因此无人知道盈亏比</translation>
    </message>
    <message>
        <source>Size it by risk</source>
        <translation>按风险定量</translation>
    </message>
    <message>
        <source>the closed positions show no edge: he would not bet</source>
        <translation>已平仓位没有显示优势：凯利不会下注</translation>
    </message>
    <message>
        <source>Size it by risk, or leave it</source>
        <translation>按风险定量，或者放弃</translation>
    </message>
    <message>
        <source>it takes %1 closed positions that won or lost, and there are %2</source>
        <translation>需要 %1 个有盈亏的已平仓位，现有 %2 个</translation>
    </message>
    <message>
        <source>%1 of the closed positions won: he would not bet</source>
        <translation>已平仓位中 %1 盈利：凯利不会下注</translation>
    </message>
    <message>
        <source>%1 of the closed positions won, and at what they brought more than %2 would have to</source>
        <translation>已平仓位中 %1 盈利，而按其盈亏须超过 %2</translation>
    </message>
    <message>
        <source>With %1 more it would pass; size it by risk until then</source>
        <translation>再有 %1 个即可通过；在此之前按风险定量</translation>
    </message>
</context>
<context>
    <name>RemoteStart</name>
    <message>
        <source>An address is no place for secrets: the token has a field of its own, or a file that --token-file names.</source>
        <translation>地址中不应包含机密：令牌有专用栏位，或用 --token-file 指定文件。</translation>
    </message>
    <message>
        <source>%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.</source>
        <translation>%1 不是引擎地址。请写 wss://HOST:PORT，本机则写 ws://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>ws:// to %1 would show the token to everybody on the way: write wss://.</source>
        <translation>以 ws:// 连接 %1 会让途中所有人看到令牌：请写 wss://。</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>%1 处的引擎无应答。</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 (paper)</source>
        <translation>%1（模拟）</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share, venue</comment>
        <translation>%2 %1%</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>直达 %1</translation>
    </message>
    <message>
        <source>Nowhere: %1</source>
        <translation>无可用去向：%1</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <comment>shares of venues, basis points</comment>
        <translation>%1：节省 %2</translation>
    </message>
    <message>
        <source>All to %1: the cheapest</source>
        <translation>全部到 %1：成本最低</translation>
    </message>
    <message>
        <source>All to %1: no other is usable</source>
        <translation>全部到 %1：无其他可用</translation>
    </message>
    <message>
        <source>Direct to %1: no book holds it all</source>
        <translation>直达 %1：无一订单簿能容纳全部</translation>
    </message>
    <message>
        <source>Direct to %1: it rests in one book</source>
        <translation>直达 %1：挂在单一订单簿</translation>
    </message>
    <message>
        <source>Direct to %1: the position is there</source>
        <translation>直达 %1：持仓在该处</translation>
    </message>
    <message>
        <source>%1: %2 all in, of it fee %3</source>
        <comment>venue, basis points, basis points</comment>
        <translation>%1：总成本 %2，其中手续费 %3</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>More than one column begins with &quot;%1&quot;: write more of its title.</source>
        <translation>有多列以 &quot;%1&quot; 开头：请写出更多列名。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>没有列 &quot;%1&quot;。可用的有：%2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no numbers: leave out &quot;%2&quot;.</source>
        <translation>列 &quot;%1&quot; 不含数字：请去掉 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; a number is needed, as in %2. %3</source>
        <translation>&quot;%1&quot; 之后需要数字，如 %2。%3</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>its first line has more than %1 bytes</source>
        <translation>其首行超过 %1 字节</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>This holds until the desk closes, but could not be kept: %1</source>
        <translation>在终端关闭前有效，但未能保存：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>此账户</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>无法读取设置：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large to be settings.</source>
        <translation>%1 过大，不是设置文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作任何更改。%1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read it</source>
        <translation>未加密：能读取此文件夹的人都能读取</translation>
    </message>
</context>
<context>
    <name>SizePresets</name>
    <message>
        <source>The sizes of one click could not be read and were set aside as %1. The usual ones are offered.</source>
        <translation>一键下单的预设数量无法读取，已另存为 %1。现提供默认数量。</translation>
    </message>
    <message>
        <source>The sizes of one click last until the program ends: %1 cannot be written (%2).</source>
        <translation>一键下单的预设数量在程序退出前有效：无法写入 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The feed cannot be opened</source>
        <translation>无法打开行情源</translation>
    </message>
    <message>
        <source>This account is open already</source>
        <translation>此账户已打开</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>数据文件夹不可用</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>交易流水已损坏</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>无法读取交易流水</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>无法打开交易流水</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>无法打开账户</translation>
    </message>
    <message>
        <source>The engine cannot be used</source>
        <translation>引擎不可用</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.</source>
        <translation>无法创建文件夹 %1。请用 --data DIR 另选，或使其上级文件夹可写。</translation>
    </message>
    <message>
        <source>Accounts at venues are kept where the engine runs.</source>
        <translation>交易所账户保存在引擎运行之处。</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>配置有误</translation>
    </message>
    <message>
        <source>There is no file %1. Name one that exists, or leave out --config.</source>
        <translation>没有文件 %1。请指定已有的文件，或去掉 --config。</translation>
    </message>
    <message>
        <source>The configuration is wrong, so the defaults are in force. %1</source>
        <translation>配置有误，因此采用默认值。%1</translation>
    </message>
    <message>
        <source>The feed is not known</source>
        <translation>未知的行情源</translation>
    </message>
    <message>
        <source>This account&apos;s journal was begun without encryption and stays readable: journal.encryption counts for new journals only.</source>
        <translation>此账户的交易流水创建时未加密，将保持可读：journal.encryption 仅对新的交易流水生效。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, line %2: </source>
        <translation>%1，第 %2 行： </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1： </translation>
    </message>
    <message>
        <source>the theme file cannot be read (%1)</source>
        <translation>主题文件无法读取（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form `token = #RRGGBB`</source>
        <translation>“%1”不符合 `token = #RRGGBB` 的格式</translation>
    </message>
    <message>
        <source>there is no colour named &quot;%1&quot;</source>
        <translation>没有名为“%1”的颜色</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a colour like #12AB9F</source>
        <translation>“%1”的值不是 #12AB9F 形式的颜色</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given a second time</source>
        <translation>“%1”重复指定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>IOC</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>FOK</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>无止损</translation>
    </message>
    <message>
        <source>Placing exits</source>
        <translation>挂出中</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已保护</translation>
    </message>
    <message>
        <source>Exit missing</source>
        <translation>止盈止损缺失</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>平仓中</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>TWAP</source>
        <translation>TWAP</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Iceberg</source>
        <translation>冰山</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>挂钩</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>追价</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>止盈止损</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>成本较高</translation>
    </message>
    <message>
        <source>Venue down</source>
        <translation>交易所断线</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>已熔断</translation>
    </message>
    <message>
        <source>Book not to be trusted</source>
        <translation>订单簿不可信</translation>
    </message>
    <message>
        <source>Not enough free balance</source>
        <translation>可用余额不足</translation>
    </message>
    <message>
        <source>Below the venue&apos;s least order</source>
        <translation>低于交易所最小订单</translation>
    </message>
    <message>
        <source>Book too thin</source>
        <translation>订单簿过薄</translation>
    </message>
    <message>
        <source>Not traded there</source>
        <translation>该所无此品种</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>该所不允许</translation>
    </message>
    <message>
        <source>Failed a moment ago</source>
        <translation>刚刚失败</translation>
    </message>
    <message>
        <source>No other venue was usable</source>
        <translation>无其他可用交易所</translation>
    </message>
    <message>
        <source>Cheapest venue; splitting would not have paid for itself</source>
        <translation>成本最低的交易所；拆分不划算</translation>
    </message>
    <message>
        <source>Split: together cheaper than any venue alone</source>
        <translation>拆分：合计成本低于任何单一交易所</translation>
    </message>
    <message>
        <source>No usable venue holds the quantity</source>
        <translation>无可用交易所能容纳该数量</translation>
    </message>
    <message>
        <source>It may rest in one book, so it stays where it was named</source>
        <translation>只能挂在一个订单簿，因此留在指定交易所</translation>
    </message>
    <message>
        <source>It goes where the position is</source>
        <translation>发往持仓所在交易所</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Paper B</source>
        <translation>模拟 B</translation>
    </message>
    <message>
        <source>Paper C</source>
        <translation>模拟 C</translation>
    </message>
    <message>
        <source>Paper D</source>
        <translation>模拟 D</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>1s</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1分</translation>
    </message>
    <message>
        <source>5m</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>15m</source>
        <translation>15分</translation>
    </message>
    <message>
        <source>30m</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>1h</source>
        <translation>1时</translation>
    </message>
    <message>
        <source>4h</source>
        <translation>4时</translation>
    </message>
    <message>
        <source>1d</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>bound by risk per trade</source>
        <translation>受单笔风险限制</translation>
    </message>
    <message>
        <source>bound by the position limit</source>
        <translation>受持仓限额限制</translation>
    </message>
    <message>
        <source>bound by the free balance</source>
        <translation>受可用余额限制</translation>
    </message>
    <message>
        <source>bound by the venue&apos;s maximum</source>
        <translation>受交易所最大值限制</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>数据过旧</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>cancelling entries</source>
        <translation>正在撤销开仓单</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>正在平仓</translation>
    </message>
    <message>
        <source>cancelling exits</source>
        <translation>正在撤销止盈止损</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>已清仓</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>交易已停止</translation>
    </message>
    <message>
        <source>live trading is off</source>
        <translation>实盘交易已关闭</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>交易流水无法写入</translation>
    </message>
    <message>
        <source>the venue is down</source>
        <translation>交易所断线</translation>
    </message>
    <message>
        <source>reconciling with the venue</source>
        <translation>正在与交易所对账</translation>
    </message>
    <message>
        <source>daily loss limit reached</source>
        <translation>已达当日亏损限额</translation>
    </message>
    <message>
        <source>the engine cannot be reached</source>
        <translation>无法连接引擎</translation>
    </message>
    <message>
        <source>the engine is too busy; nothing was queued, try again</source>
        <translation>引擎繁忙，未进入队列，请重试</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>您无此权限</translation>
    </message>
    <message>
        <source>the engine is too busy to answer</source>
        <translation>引擎繁忙，无法应答</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>引擎不识别该品种</translation>
    </message>
    <message>
        <source>there is no data for this</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未发送：%1。</translation>
    </message>
    <message>
        <source>The engine did not answer: %1.</source>
        <translation>引擎未应答：%1。</translation>
    </message>
    <message>
        <source>bound by Kelly&apos;s share</source>
        <translation>受凯利比例限制</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>%1: nothing was sent. %2</source>
        <translation>%1：未发送任何内容。%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>深度阶梯</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>逐笔成交</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法单</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Connect to an engine</source>
        <translation>连接引擎</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>模拟账户</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Switch live trading on…</source>
        <translation>开启实盘交易…</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>关闭实盘交易</translation>
    </message>
    <message>
        <source>Accounts and keys…</source>
        <translation>账户与密钥…</translation>
    </message>
    <message>
        <source>There is no other account</source>
        <translation>没有其他账户</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working order(s), exits among them</source>
        <translation>
            <numerusform>%n 笔挂单（含止盈止损）</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>搜索品种</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Buy ticket</source>
        <translation>买入下单</translation>
    </message>
    <message>
        <source>Sell ticket</source>
        <translation>卖出下单</translation>
    </message>
    <message>
        <source>Arm or disarm one-click</source>
        <translation>启用或停用一键下单</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>撤全部开仓单</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建预警</translation>
    </message>
    <message>
        <source>notify watch price</source>
        <translation>提醒 通知 监控 价格 预警</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no price on that side of the book.</source>
        <translation>未发送任何内容：订单簿该侧没有价格。</translation>
    </message>
    <message>
        <source>Armed one-click</source>
        <translation>一键下单（启用时）</translation>
    </message>
    <message>
        <source>Buy at the best bid</source>
        <translation>以买一价买入</translation>
    </message>
    <message>
        <source>Sell at the best ask</source>
        <translation>以卖一价卖出</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>修改快捷键</translation>
    </message>
    <message>
        <source>hotkeys shortcuts</source>
        <translation>快捷键 热键 键盘</translation>
    </message>
    <message>
        <source>The chosen keys could not be read. The file was set aside as %1; the delivered keys are used.</source>
        <translation>自定义快捷键无法读取，文件已另存为 %1；现使用默认快捷键。</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>退出 Jarvis</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>退出 关闭 离开 exit</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>整体放大</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>整体缩小</translation>
    </message>
    <message>
        <source>Everything at its usual size</source>
        <translation>整体恢复默认大小</translation>
    </message>
    <message>
        <source>Rows close together or apart</source>
        <translation>切换行距：紧凑或宽松</translation>
    </message>
    <message>
        <source>Size %1 per click</source>
        <translation>使用预设数量 %1（每次点击）</translation>
    </message>
    <message>
        <source>Keep the present size as size %1</source>
        <translation>将当前数量存为预设数量 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::DiagnosticsDesk</name>
    <message>
        <source>Desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Program log and diagnostics</source>
        <translation>程序日志与诊断</translation>
    </message>
    <message>
        <source>crash support bundle fault</source>
        <translation>崩溃 支持 诊断包 故障 crash</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::EngineDesk</name>
    <message>
        <source>%1, may trade</source>
        <translation>%1，可交易</translation>
    </message>
    <message>
        <source>%1, looks only</source>
        <translation>%1，仅查看</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>无：本机</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>由 CA 担保</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>已固定 %1…</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>密钥库 %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，名称 %2</translation>
    </message>
    <message>
        <source>%1 let this desk in at %2.</source>
        <translation>%1 曾于 %2 允许本终端接入。</translation>
    </message>
    <message>
        <source>It never let this desk in.</source>
        <translation>从未允许本终端接入。</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>地址过长。</translation>
    </message>
    <message>
        <source>Type the token: the stored one was made for %1, and is not shown to another host.</source>
        <translation>请输入令牌：已存的令牌是为 %1 创建的，不会出示给其他主机。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 无应答。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that its own machine shows: jarvisd certificate --config FILE. Nothing was said to it yet.</source>
        <translation>请将指纹与引擎本机显示的指纹核对：jarvisd certificate --config FILE。尚未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The certificate of this engine has changed. If nobody renewed it there, somebody else answers in its place: cancel.</source>
        <translation>该引擎的证书已变更。若对方并未更换证书，则是他人冒充应答：请取消。</translation>
    </message>
    <message>
        <source>An authority vouches for this certificate, under another host&apos;s name.</source>
        <translation>有 CA 为此证书担保，但主机名不符。</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for this engine.</source>
        <translation>本机信任的 CA 均未为此引擎担保。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>as %1, who may trade</source>
        <translation>身份 %1，可交易</translation>
    </message>
    <message>
        <source>as %1, who may look only</source>
        <translation>身份 %1，仅可查看</translation>
    </message>
    <message>
        <source>%1 lets this desk in %2.</source>
        <translation>%1 允许本终端接入，%2。</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>This engine is not stored any more.</source>
        <translation>该引擎已不在保存列表中。</translation>
    </message>
    <message>
        <source>%1 was removed. Revoke its token there too, with jarvisd token revoke, if nothing else uses it.</source>
        <translation>%1 已移除。若令牌别无他用，请在对方用 jarvisd token revoke 将其吊销。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::GuideDesk</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>此面板的帮助</translation>
    </message>
    <message>
        <source>what is this manual</source>
        <translation>这是什么 手册 说明 帮助</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>words terms meaning</source>
        <translation>词汇 术语 含义 释义</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我了解</translation>
    </message>
    <message>
        <source>tour introduction first steps</source>
        <translation>导览 介绍 入门 新手引导</translation>
    </message>
    <message>
        <source>The tour runs over a paper account only: nothing shall lie over real money. Choose Paper in the account menu.</source>
        <translation>导览只在模拟账户上运行：不应遮挡真实资金。请在账户菜单中选择“模拟账户”。</translation>
    </message>
    <message>
        <source>Choose what to trade</source>
        <translation>选择交易品种</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. Chart, ladder and ticket follow. Ctrl+F comes back here.</source>
        <translation>输入几个字母并按 Enter。图表、深度阶梯和下单面板随之切换。Ctrl+F 可回到这里。</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>设定订单</translation>
    </message>
    <message>
        <source>Buy or sell, how much, and where to get out: with a gain (TP) and with a loss (SL). Below stands what it costs and what is lost at worst, before anything is sent.</source>
        <translation>买入或卖出、数量，以及出场价位：止盈 (TP) 和止损 (SL)。下方显示成本与最大亏损，一切都在发送之前。</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>再次确认</translation>
    </message>
    <message>
        <source>“Review” tells the order in one sentence. Cancel is the default; only “Send” sends it.</source>
        <translation>“复核”用一句话说明订单。默认是取消；只有“发送”才会发出。</translation>
    </message>
    <message>
        <source>Watch what you hold</source>
        <translation>关注持仓</translation>
    </message>
    <message>
        <source>Each position with its exits, what it has gained, and buttons to protect or close it.</source>
        <translation>每个持仓及其止盈止损、盈亏，以及用于保护或平仓的按钮。</translation>
    </message>
    <message>
        <source>Know where you stand</source>
        <translation>了解自身状况</translation>
    </message>
    <message>
        <source>Paper or live, equity, the day against its limit, how old the data is. If you must look at one line only, it is this one.</source>
        <translation>模拟或实盘、权益、今日盈亏及其限额、数据延迟。若只看一行，就看这一行。</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>The red button ends all entries and algorithms at once, whatever is open. Ctrl+Shift+K does the same. Now trade: it is paper.</source>
        <translation>红色按钮立即终止所有开仓单和算法单，无论当前打开什么。Ctrl+Shift+K 等效。现在开始交易吧：这是模拟账户。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::OpenDesk</name>
    <message>
        <source>Jarvis is open already: here it is.</source>
        <translation>Jarvis 已在运行：就是此窗口。</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账户</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>此处没有未了结的持仓或订单。</translation>
    </message>
    <message>
        <source>What is open here stays open: %1. Nobody watches over it from this desk until you come back.</source>
        <translation>此处未了结的仍将保留：%1。在您返回之前，本终端不再看护。</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Another engine</source>
        <translation>其他引擎</translation>
    </message>
    <message>
        <source>The engine of this desk trades on without it.</source>
        <translation>本终端的引擎会脱离终端继续交易。</translation>
    </message>
    <message>
        <source>Nothing is open here. The engine of this machine ends with this desk.</source>
        <translation>此处没有未了结的持仓或订单。本机引擎随本终端一同结束。</translation>
    </message>
    <message>
        <source>The engine of this machine ends with this desk, and what is open stays open: %1. Nobody watches over it until you come back.</source>
        <translation>本机引擎随本终端一同结束，未了结的仍将保留：%1。在您返回之前无人看护。</translation>
    </message>
    <message>
        <source>Close this desk and open it anew on %1?</source>
        <translation>关闭本终端，并在 %1 上重新打开？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>A window is open that would be lost: %1. Finish or close it, then choose again.</source>
        <translation>有一个窗口仍打开，切换后会丢失：%1。请先完成或关闭它，再重新选择。</translation>
    </message>
    <message>
        <source>An order is on its way to the engine. Choose again when it is answered.</source>
        <translation>有一笔订单正在发往引擎。请在收到答复后重新选择。</translation>
    </message>
    <message>
        <source>There is no desk any more</source>
        <translation>终端已不存在</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::PassPhraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Pass phrase, again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Begin a vault for keys</source>
        <translation>新建密钥库</translation>
    </message>
    <message>
        <source>Unlock the vault of keys</source>
        <translation>解锁密钥库</translation>
    </message>
    <message>
        <source>Encrypt the journal</source>
        <translation>加密交易流水</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>解锁交易流水</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so keys go into the file %1, encrypted. Choose a pass phrase for it. Nobody can bring a forgotten one back: what is in it has to be made anew at the venue, or the engine, then.</source>
        <translation>系统钥匙串无应答，因此密钥将加密保存到文件 %1。请为其设定口令。口令一旦遗忘，无人能恢复：届时须在交易所或引擎处重新创建其中的密钥。</translation>
    </message>
    <message>
        <source>Keys and tokens are in the vault %1.</source>
        <translation>密钥和令牌保存在密钥库 %1 中。</translation>
    </message>
    <message>
        <source>The journal that begins in %1 will be encrypted. Nobody can bring a forgotten pass phrase back: without it the journal is lost.</source>
        <translation>在 %1 新建的交易流水将被加密。口令一旦遗忘，无人能恢复：没有口令，交易流水即告丢失。</translation>
    </message>
    <message>
        <source>The journal in %1 is encrypted.</source>
        <translation>%1 中的交易流水已加密。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>This was not the pass phrase. Nothing was changed.</source>
        <translation>口令错误。未作任何更改。</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::SafeExit</name>
    <message>
        <source>Not every entry was cancelled within %1 s. What is open now stands above.</source>
        <translation>%1 秒内未能撤销全部开仓单。当前未了结的列于上方。</translation>
    </message>
    <message>
        <source>The entries were not cancelled. %1</source>
        <translation>开仓单未撤销。%1</translation>
    </message>
    <message>
        <source>Position: %1 %2</source>
        <translation>持仓：%1 %2</translation>
    </message>
    <message>
        <source>%1, with its exits at the venue</source>
        <translation>%1，止盈止损已挂在交易所</translation>
    </message>
    <message>
        <source>Working entries: %1</source>
        <translation>开仓挂单：%1</translation>
    </message>
    <message>
        <source>Exits and closing orders: %1</source>
        <translation>止盈止损单与平仓单：%1</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they go on</source>
        <translation>运行中的算法单：%1；继续执行</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they rest until the next start</source>
        <translation>运行中的算法单：%1；停至下次启动</translation>
    </message>
    <message>
        <source>Commands without an answer yet: %1</source>
        <translation>尚无应答的指令：%1</translation>
    </message>
    <message>
        <source>The engine is elsewhere and goes on without this desk.</source>
        <translation>引擎在其他机器上，脱离本终端继续运行。</translation>
    </message>
    <message>
        <source>The engine ends with this desk: what is at the venue stays there, and nobody watches over it until the next start.</source>
        <translation>引擎随本终端一同结束：交易所中的订单和持仓保留，下次启动前无人看护。</translation>
    </message>
    <message>
        <source>The engine ends with this desk. At the next start everything is found as it was.</source>
        <translation>引擎随本终端一同结束。下次启动时一切恢复原状。</translation>
    </message>
    <message>
        <source>The entries were not cancelled: %1.</source>
        <translation>开仓单未撤销：%1。</translation>
    </message>
    <message>
        <source>Cancelling: %1 still open…</source>
        <translation>正在撤销：仍有 %1 未撤销…</translation>
    </message>
    <message>
        <source>%1, exits are MISSING</source>
        <translation>%1，止盈止损不全！</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::VenueDesk</name>
    <message>
        <source>the vault file</source>
        <translation>密钥库文件</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>系统钥匙串</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>测试于 %1。</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>从未测试。</translation>
    </message>
    <message>
        <source>The last test came to nothing.</source>
        <translation>上次测试未成功。</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet: its keys can be kept and tested.</source>
        <translation>本版本尚不支持向 %1 发送订单：其密钥可以保存和测试。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 bytes, and no line ends.</source>
        <translation>名称须为 1 至 %1 字节，且不含换行。</translation>
    </message>
    <message>
        <source>There is an account named %1 already.</source>
        <translation>已有名为 %1 的账户。</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>密钥未保存。</translation>
    </message>
    <message>
        <source>%1 was stored in the vault file, since the keychain does not answer.</source>
        <translation>%1 已保存到密钥库文件，因为钥匙串无应答。</translation>
    </message>
    <message>
        <source>%1 was stored in the keychain.</source>
        <translation>%1 已保存到钥匙串。</translation>
    </message>
    <message>
        <source>%1 answers, in %2.</source>
        <translation>%1 应答正常，用时 %2。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>已重命名为 %1。</translation>
    </message>
    <message>
        <source>%1 was removed. Delete the key at the venue too, if nothing else uses it.</source>
        <translation>%1 已移除。若密钥别无他用，请在交易所也将其删除。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertDialog</name>
    <message>
        <source>Change alert</source>
        <translation>修改预警</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新建预警</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>设置预警</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertForm</name>
    <message>
        <source>a loss</source>
        <translation>按亏损</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>每次都提醒，而非仅一次</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>自动到期</translation>
    </message>
    <message>
        <source>Stays on screen until it is acknowledged</source>
        <translation>保留在屏幕上，直至确认知悉</translation>
    </message>
    <message>
        <source>The value is a loss</source>
        <translation>该数值为亏损</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>What the engine looks at, also while no desk is connected.</source>
        <translation>由引擎监控，终端未连接时同样有效。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Where it is watched.</source>
        <translation>监控的品种。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>A limit that fills up.</source>
        <translation>监控占用比例的限额。</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K线</translation>
    </message>
    <message>
        <source>Only closed candles are looked at.</source>
        <translation>仅计算已收盘的K线。</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>How many closed candles it counts with.</source>
        <translation>参与计算的已收盘K线根数。</translation>
    </message>
    <message>
        <source>Slow closes</source>
        <translation>慢线周期</translation>
    </message>
    <message>
        <source>Of the slow average; more than of the fast one.</source>
        <translation>慢速均线的周期，须大于快速均线。</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Being there already is no news: it has to get there.</source>
        <translation>已处于该水平不触发：必须由另一侧到达。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The threshold: at it counts as beyond it.</source>
        <translation>阈值：等于该值即视为到达。</translation>
    </message>
    <message>
        <source>Watch for a loss of that size instead of a profit.</source>
        <translation>监控该数额的亏损，而非盈利。</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>How long it has to last.</source>
        <translation>须持续的时间。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时间窗口</translation>
    </message>
    <message>
        <source>The lowest and highest price of this time are compared with the present one.</source>
        <translation>以该时段内的最低价和最高价与当前价比较。</translation>
    </message>
    <message>
        <source>Otherwise it is over when it has been told.</source>
        <translation>否则提醒一次后即结束。</translation>
    </message>
    <message>
        <source>Not again for</source>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>Nothing is looked at for so long after it was told; at least a second for prices.</source>
        <translation>提醒后在此期间不再监控；价格类至少一秒。</translation>
    </message>
    <message>
        <source>It stops to watch at that time.</source>
        <translation>到此时间停止监控。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>In your local time.</source>
        <translation>按本地时间。</translation>
    </message>
    <message>
        <source>In the bar under the top bar, as critical alerts of the engine are.</source>
        <translation>显示在顶栏下方的提示条中，与引擎的严重预警相同。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shown with the alert.</source>
        <translation>随预警一同显示。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertNotices</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…另有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条预警</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Jarvis: alert</source>
        <translation>Jarvis：预警</translation>
    </message>
    <message>
        <source>Jarvis</source>
        <translation>Jarvis</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertRulesModel</name>
    <message>
        <source>Tells when</source>
        <translation>触发条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>触发次数</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>上次触发</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snoozed till %1</source>
        <translation>暂缓至 %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>间隔 %1</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>每次</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>The engine watches for nothing. Set an alert: it is kept by the engine and told even if this desk was away.</source>
        <translation>引擎当前没有监控项。设置预警后由引擎保存，终端离线期间触发的也会告知。</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation>已触发的预警</translation>
    </message>
    <message>
        <source>No alert has fired yet.</source>
        <translation>暂无已触发的预警。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Alerts or their history</source>
        <translation>预警或历史记录</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新建预警…</translation>
    </message>
    <message>
        <source>Ask the engine to watch for something</source>
        <translation>让引擎监控指定条件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Give the alert other settings: it begins to watch anew</source>
        <translation>修改此预警的设置，并重新开始监控</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Look away for ten minutes, then tell if it is (still) so</source>
        <translation>暂缓十分钟，届时条件（仍）成立则提醒</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>End the snooze, or watch once more for what has fired</source>
        <translation>结束暂缓，或对已触发的预警重新监控</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Watch for it no longer</source>
        <translation>不再监控</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>预警 %1</translation>
    </message>
    <message>
        <source>Snooze of %1</source>
        <translation>暂缓“%1”</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>监控“%1”</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n 个监控中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::FiredAlertsModel</name>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::NoticesPage</name>
    <message>
        <source>Play</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>No sound and no tray messages from</source>
        <translation>免打扰（无声音和托盘消息），从</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>试听声音</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet till</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>till</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Every alert stands in the alerts panel and in the log. Here is what else tells of it. What fires together is told together.</source>
        <translation>每条预警都会显示在预警面板和日志中。此处设定其他提醒方式。同时触发的会合并提醒。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of the sound alone; 0 is silence.</source>
        <translation>仅限声音；0 为静音。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>In your local time, over midnight if need be. Critical alerts are heard all the same.</source>
        <translation>按本地时间，可跨午夜。严重预警仍会发声。</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::MeterBar</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 percent used</source>
        <translation>已用百分之 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::NumberField</name>
    <message>
        <source>Will be %1</source>
        <translation>将取 %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::NumberLabel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Drawing</name>
    <message>
        <source>Trend line</source>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（已锁定）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingShelf</name>
    <message>
        <source>The drawings of %1 could not be read. Their file was set aside as %2.</source>
        <translation>无法读取 %1 的画线，其文件已另存为 %2。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingStore</name>
    <message>
        <source>The drawings cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>无法保存画线：无法创建文件夹 %1。请检查其权限。</translation>
    </message>
    <message>
        <source>The drawings cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>无法在 %1 保存画线：%2。此前保存的内容仍在。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Legend</name>
    <message>
        <source>O</source>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>量</translation>
    </message>
    <message>
        <source>POC %1</source>
        <translation>POC %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::PriceChart</name>
    <message>
        <source>Price chart</source>
        <translation>价格图表</translation>
    </message>
    <message>
        <source>Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End go to the first and the last bar, Shift with an arrow key reads bar by bar. D goes from drawing to drawing, Enter shows its values.</source>
        <translation>带成交量和指标的K线图。方向键平移，加减号缩放，Home 和 End 跳到首根和末根K线，Shift 加方向键逐根朗读。D 在画线之间切换，Enter 显示其数值。</translation>
    </message>
    <message>
        <source>No instrument chosen</source>
        <translation>未选择品种</translation>
    </message>
    <message>
        <source>Loading candles for %1…</source>
        <translation>正在加载 %1 的K线…</translation>
    </message>
    <message>
        <source>No candles yet for %1</source>
        <translation>暂无 %1 的K线</translation>
    </message>
    <message>
        <source>%1 %2: open %3, high %4, low %5, close %6, volume %7</source>
        <translation>%1 %2：开 %3，高 %4，低 %5，收 %6，成交量 %7</translation>
    </message>
    <message>
        <source>The chart moved: the price under the cursor changed from %1 to %2. Nothing was sent.</source>
        <translation>图表已移动：光标下的价格由 %1 变为 %2。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::PriceLine</name>
    <message>
        <source> (sending)</source>
        <translation> (发送中)</translation>
    </message>
    <message>
        <source> (waiting for the venue)</source>
        <translation> (等待交易所)</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Study</name>
    <message>
        <source>Profile</source>
        <translation>分布</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::CrashDialog</name>
    <message>
        <source>Jarvis ended unexpectedly</source>
        <translation>Jarvis 意外退出</translation>
    </message>
    <message>
        <source>%1 ended by itself on %2 (%3).</source>
        <translation>%1 于 %2 自行退出（%3）。</translation>
    </message>
    <message>
        <source>The account is as its journal says; what was on its way is being asked about. A report was written on this machine. Nothing was sent, and nothing is unless you pass it on.</source>
        <translation>账户以交易流水的记录为准；途中的指令正在核实。报告已写入本机。未向外发送任何内容，除非您主动转交。</translation>
    </message>
    <message numerus="yes">
        <source>%n older crash(es) besides.</source>
        <translation>
            <numerusform>另有 %n 份较早的崩溃报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Log and diagnostics…</source>
        <translation>日志与诊断…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogLinesModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>The part of the program that says it</source>
        <translation>记录该条的程序部分</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogWindow</name>
    <message>
        <source>Program log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>No line of the log fits. Choose a lower level, or look for something else.</source>
        <translation>无匹配的日志行。请选择更低级别，或更换搜索内容。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断…</translation>
    </message>
    <message>
        <source>Log, crash reports, configuration and the newest commands in one file, without secrets. It stays on this machine.</source>
        <translation>日志、崩溃报告、配置和最近的指令合为一个文件，不含密钥等机密。保存在本机。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>归档 (*.tar.gz)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::ExecutionPanel</name>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>What to show the cost of</source>
        <translation>成本视图选择</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法单</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Nothing was traded yet. What an order costs against the market at its decision, at its arrival and after its fills is shown here once it is over.</source>
        <translation>暂无成交。订单结束后，其相对决策时、到达时及成交后市场价的成本会显示在这里。</translation>
    </message>
    <message>
        <source>Costs of single orders</source>
        <translation>单笔订单成本</translation>
    </message>
    <message>
        <source>Costs in groups</source>
        <translation>分组成本</translation>
    </message>
    <message>
        <source>Shortfall %1  ·  slippage %2  ·  fees %3</source>
        <translation>执行差额 %1  ·  滑点 %2  ·  手续费 %3</translation>
    </message>
    <message>
        <source>  ·  expected right: %1 %</source>
        <translation>  ·  预测准确 %1%</translation>
    </message>
    <message>
        <source>  ·  traded %1</source>
        <translation>  ·  成交额 %1</translation>
    </message>
    <message>
        <source>  ·  forecasts are uncertain for %1</source>
        <translation>  ·  %1 的预测不确定</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::OrderStoryView</name>
    <message>
        <source>The order&apos;s story</source>
        <translation>订单历程</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达价</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it</source>
        <translation>选择订单以查看其历程</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it: from the decision over its fills to the market a minute later.</source>
        <translation>选择订单以查看其历程：从决策、成交到一分钟后的市场。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Welcome to Jarvis</source>
        <translation>欢迎使用 Jarvis</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Colours of buying and selling</source>
        <translation>买卖配色</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>绿买红卖</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>蓝买橙卖</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>买卖配色</translation>
    </message>
    <message>
        <source>You begin on paper: every order is real in all but the money. How shall the screen look?</source>
        <translation>先从模拟交易开始：除资金外，一切与实盘无异。界面采用何种样式？</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart by eyes that mix up green and red. A side is never told by colour alone.</source>
        <translation>蓝色与橙色便于难辨红绿者区分。方向从不只用颜色表示。</translation>
    </message>
    <message>
        <source>A simulated market</source>
        <translation>模拟行情</translation>
    </message>
    <message>
        <source>Live public prices, traded on paper</source>
        <translation>实时公开行情，模拟交易</translation>
    </message>
    <message>
        <source>Venue whose prices are shown</source>
        <translation>显示哪家交易所的行情</translation>
    </message>
    <message>
        <source>Works without a network, at any hour, and is never quiet: the best place to learn the desk.</source>
        <translation>无需网络，随时可用，行情不断：熟悉终端的最佳选择。</translation>
    </message>
    <message>
        <source>The venue&apos;s own prices and books over the internet. Needs no account there.</source>
        <translation>经互联网获取交易所自身的价格与订单簿，无需在该所开户。</translation>
    </message>
    <message>
        <source>Paper account in USD</source>
        <translation>模拟账户，单位 USD</translation>
    </message>
    <message>
        <source>Day loss limit in USD</source>
        <translation>当日亏损限额，单位 USD</translation>
    </message>
    <message>
        <source>Show me around: six steps, a minute at most</source>
        <translation>带我了解：六个步骤，至多一分钟</translation>
    </message>
    <message>
        <source>Paper account, USD</source>
        <translation>模拟账户，USD</translation>
    </message>
    <message>
        <source>Stop after losing, USD a day</source>
        <translation>日亏停止线，USD</translation>
    </message>
    <message>
        <source>Choose what you would really trade with: only then do the habits fit.</source>
        <translation>请填写您实际会投入的金额：这样养成的习惯才适用。</translation>
    </message>
    <message>
        <source>Once a day has cost that much, orders may only reduce until the next one begins, at midnight UTC.</source>
        <translation>当日亏损达到该数额后，只可减仓，直至次日（UTC 零点）开始。</translation>
    </message>
    <message>
        <source>The account needs from 100 to 1,000,000,000 USD.</source>
        <translation>账户金额须在 100 至 1,000,000,000 USD 之间。</translation>
    </message>
    <message>
        <source>The day&apos;s loss must be from 1 to 1,000,000,000 USD.</source>
        <translation>当日亏损须在 1 至 1,000,000,000 USD 之间。</translation>
    </message>
    <message>
        <source>A day cannot lose more than the account holds. Lower the one or raise the other.</source>
        <translation>当日亏损不得超过账户金额。请降低前者或提高后者。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>What you trade on</source>
        <translation>交易环境</translation>
    </message>
    <message>
        <source>Your paper account</source>
        <translation>模拟账户</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开终端</translation>
    </message>
    <message>
        <source>An account at a venue, with its key, is added later in Settings, Venues. It begins with live trading switched off.</source>
        <translation>交易所账户及其密钥可稍后在“设置”的“交易所”中添加。添加后实盘交易默认关闭。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>搜索术语和释义</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>No such word</source>
        <translation>无此术语</translation>
    </message>
    <message>
        <source>Try a part of it, or a word that its meaning would hold.</source>
        <translation>试试其中一部分，或释义中可能出现的词。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Words on this panel</source>
        <translation>此面板的术语</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我了解</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>终端导览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>开始交易</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AlgorithmsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>How it is worked; auto: chosen by the order&apos;s share of the visible book</source>
        <translation>执行方式；自动：按订单占可见订单簿的比例选择</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>总数量，含已成交部分</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Filled, and the share of its time that has passed</source>
        <translation>已成交比例，以及已用时间的比例</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Arrival bp</source>
        <translation>到达 bp</translation>
    </message>
    <message>
        <source>Average against the middle at the start, in basis points; above zero it cost</source>
        <translation>均价相对启动时中间价的偏差，单位基点；正值为成本</translation>
    </message>
    <message>
        <source>VWAP bp</source>
        <translation>VWAP bp</translation>
    </message>
    <message>
        <source>Average against the market&apos;s own while it ran, in basis points; above zero it cost</source>
        <translation>均价相对运行期间市场 VWAP 的偏差，单位基点；正值为成本</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>子单</translation>
    </message>
    <message>
        <source>Orders due so far, of those planned</source>
        <translation>计划子单中迄今应发出的笔数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it waits, or why it ended</source>
        <translation>等待或结束的原因</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 % at %2 %</source>
        <comment>filled, at this share of its time</comment>
        <translation>%1% / 用时 %2%</translation>
    </message>
    <message>
        <source>%1, auto</source>
        <translation>%1，自动</translation>
    </message>
    <message>
        <source>The order is %1 of the visible book. Below 1 % it goes at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg.</source>
        <translation>该订单占可见订单簿的 %1。低于 1% 立即执行，低于 5% 用 TWAP，低于 10% 用 VWAP，其余用冰山。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AuditModel</name>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止交易</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Limit, waiting</source>
        <translation>限额，待生效</translation>
    </message>
    <message>
        <source>Day reset</source>
        <translation>重置当日</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Live on</source>
        <translation>实盘开启</translation>
    </message>
    <message>
        <source>Live off</source>
        <translation>实盘关闭</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>终端、接口、策略或引擎自身</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it was refused: rule, limit, value, and what would pass</source>
        <translation>被拒原因：规则、限额、数值，以及可通过的数值</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>该事件在交易流水中的序号</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>平仓时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>未计手续费和资金费</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>收入；负值为支出</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>已实现 − 手续费 + 资金费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>净盈亏，以首次止损亏损额 (R) 为单位</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>%1 realised − %2 fees + %3 funding = %4</source>
        <translation>已实现 %1 − 手续费 %2 + 资金费 %3 = %4</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大不利偏移：持仓期间的最差盈亏，未计手续费和资金费，以引擎收到的标记价格为准</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大有利偏移：持仓期间的最佳盈亏，未计手续费和资金费，以引擎收到的标记价格为准</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What was written in the trade journal</source>
        <translation>交易日记中所写的内容</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::CostGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders that are over, filled or not</source>
        <translation>已结束的订单，无论是否成交</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Value of the fills</source>
        <translation>成交价值</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>均价相对到达时市场价的偏差，单位基点；正值为成本</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>手续费占价值的基点数</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>执行差额</translation>
    </message>
    <message>
        <source>Delay, slippage, fee, and what was not filled; in basis points of the value</source>
        <translation>延迟、滑点、手续费及未成交部分；占价值的基点数</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>Effective spread: twice the distance of the fills from the middle just before them, in basis points</source>
        <translation>有效价差：成交价与成交前一刻中间价之差的两倍，单位基点</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>Realised spread: the same against the middle 1 s later</source>
        <translation>实现价差：同上，但与 1 秒后的中间价比较</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>Realised spread after 10 s</source>
        <translation>10 秒后的实现价差</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>Realised spread after 60 s</source>
        <translation>60 秒后的实现价差</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Cost that the book promised at arrival, fee included, in basis points</source>
        <translation>到达时订单簿所示的成本，含手续费，单位基点</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Cost of the same orders as it came, in basis points</source>
        <translation>同一批订单的实际成本，单位基点</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Share of the cost that was expected right; the router is told where it falls below 90 %</source>
        <translation>成本中预测正确的比例；低于 90% 时会告知路由</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Filled share of what was asked, by value</source>
        <translation>成交占委托量的比例，按价值计</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒单率</translation>
    </message>
    <message>
        <source>Share of the orders that the venue rejected</source>
        <translation>被交易所拒绝的订单比例</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the venue&apos;s first answers took at most this long</source>
        <translation>交易所首次应答有一半不超过此时长</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 answers took at most this long</source>
        <translation>20 次应答中有 19 次不超过此时长</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 answers took at most this long</source>
        <translation>100 次应答中有 99 次不超过此时长</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What the next order is expected to cost beyond what the book shows, learned from the last ones</source>
        <translation>预计下一笔订单在订单簿所示之外的额外成本，由近期订单学习得出</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>expected, and how far off it usually is</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>，不确定</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>延迟 %1，滑点 %2，手续费 %3，未成交 %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::FillsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Venue time of the execution</source>
        <translation>交易所成交时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the order was there for</source>
        <translation>该订单的用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Price × quantity, in account currency</source>
        <translation>价格 × 数量，以账户货币计</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid; a rebate is negative</source>
        <translation>已支付；返佣为负</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Of the part that closed, before fees</source>
        <translation>平仓部分的盈亏，未计手续费</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>该事件在交易流水中的序号</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrderCostsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>决策时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>执行差额</translation>
    </message>
    <message>
        <source>Everything between the decision and the result: delay, slippage, fee, and what was not filled; in basis points</source>
        <translation>从决策到结果的一切：延迟、滑点、手续费及未成交部分；单位基点</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>均价相对到达时市场价的偏差，单位基点；正值为成本</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Slippage that the book promised when it arrived, in basis points</source>
        <translation>到达时订单簿所示的滑点，单位基点</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>手续费占价值的基点数</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>Realised spread: what is left of the price paid for trading at once when the market is looked at 1 s later, in basis points</source>
        <translation>实现价差：为立即成交付出的代价，在 1 秒后按市场价计所剩的部分，单位基点</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>The same after 10 s</source>
        <translation>同上，10 秒后</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>The same after 60 s</source>
        <translation>同上，60 秒后</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How the order was worked</source>
        <translation>订单的执行方式</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Time from sending to the venue&apos;s first answer</source>
        <translation>从发送到交易所首次应答的时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>订单的结局</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>延迟 %1，滑点 %2，手续费 %3，未成交 %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrdersModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>订单创建时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the order is there for</source>
        <translation>订单的用途</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Fires when the mark reaches it</source>
        <translation>标记价格到达时触发</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>总数量，含已成交部分</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>撤单中</translation>
    </message>
    <message>
        <source>amending</source>
        <translation>改单中</translation>
    </message>
    <message>
        <source>PO</source>
        <comment>post-only, short</comment>
        <translation>只挂</translation>
    </message>
    <message>
        <source>The venue has not answered: the order may or may not be there. It is being asked; nothing is sent again.</source>
        <translation>交易所尚未应答：该订单可能存在，也可能不存在。正在查询，不会重发。</translation>
    </message>
    <message>
        <source>Asked for %1 at %2; the old order holds until the venue accepts</source>
        <translation>已请求改为 %1 @ %2；在交易所接受之前，原订单有效</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::PositionsModel</name>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Average entry, rounded against you</source>
        <translation>开仓均价，按对您不利的方向取整</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>What the position is valued at</source>
        <translation>持仓的估值价格</translation>
    </message>
    <message>
        <source>P&amp;L USD</source>
        <translation>盈亏 USD</translation>
    </message>
    <message>
        <source>Realised + unrealised at mark − fees + funding</source>
        <translation>已实现 + 按标记价格的未实现 − 手续费 + 资金费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>P&amp;L in units of the loss at the first stop</source>
        <translation>盈亏，以首次止损亏损额 (R) 为单位</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Stop loss, and its distance from the mark</source>
        <translation>止损价及其与标记价格的距离</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Take profit, and its distance from the mark</source>
        <translation>止盈价及其与标记价格的距离</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What is lost from here when the stop fills at its price</source>
        <translation>若止损按其价格成交，从现在起的亏损</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>止盈止损</translation>
    </message>
    <message>
        <source>Whether every exit stands at the venue</source>
        <translation>止盈止损是否均已挂在交易所</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The mark price is not known, so neither is the P&amp;L.</source>
        <translation>标记价格未知，因此盈亏亦未知。</translation>
    </message>
    <message>
        <source>%1 realised + %2 unrealised − %3 fees + %4 funding = %5
Unrealised = (mark %6 − entry %7) × %8
Mark %9 old, valuation #%10</source>
        <translation>已实现 %1 + 未实现 %2 − 手续费 %3 + 资金费 %4 = %5
未实现 =（标记价格 %6 − 开仓价 %7）× %8
标记价格延迟 %9，估值 #%10</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <comment>of a scale-out, before the take profit</comment>
        <translation>
            <numerusform>%n 档</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale-out: %1</source>
        <translation>分批止盈：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowModel</name>
    <message>
        <source>Day (UTC)</source>
        <translation>日 (UTC)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowView</name>
    <message>
        <source>%1, sum of %2: %3</source>
        <translation>%1，%2 合计：%3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::WatchlistModel</name>
    <message>
        <source>Symbol</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Price of the last trade</source>
        <translation>最近一笔成交的价格</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24h %</translation>
    </message>
    <message>
        <source>Change of the last price over 24 hours, in percent</source>
        <translation>最新价 24 小时涨跌幅，百分比</translation>
    </message>
    <message>
        <source>%1: nothing heard yet</source>
        <translation>%1：尚无数据</translation>
    </message>
    <message>
        <source>%1 on %2
Bid %3 · Ask %4 · Mark %5</source>
        <translation>%1，%2
买一 %3 · 卖一 %4 · 标记 %5</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>数据延迟 %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>当前不可交易；数据延迟 %1</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4h</translation>
    </message>
    <message>
        <source>Trend: the last four hours</source>
        <translation>走势：最近四小时</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::EquityCurve</name>
    <message>
        <source>Summed results and drawdown</source>
        <translation>累计结果与回撤</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>净盈亏 %1</translation>
    </message>
    <message>
        <source>Largest drawdown %1</source>
        <translation>最大回撤 %1</translation>
    </message>
    <message>
        <source>The curve begins with the first closed position.</source>
        <translation>首个持仓平仓后开始绘制曲线。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::LivesModel</name>
    <message>
        <source>Closed</source>
        <translation>平仓时间</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>未计手续费和资金费</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>收入；负值为支出</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>已实现 − 手续费 + 资金费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>净盈亏，以首次止损亏损额 (R) 为单位</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大不利偏移：持仓期间的最差盈亏，未计手续费和资金费，以引擎收到的标记价格为准</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大有利偏移：持仓期间的最佳盈亏，未计手续费和资金费，以引擎收到的标记价格为准</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::MonthCalendar</name>
    <message>
        <source>Results by day</source>
        <translation>每日结果</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n position(s)</source>
        <translation>
            <numerusform>%1：%2，共 %n 笔平仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why this trade? What went well, what would you do otherwise?</source>
        <translation>为什么做这笔交易？哪些做得好，哪些下次会改？</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>breakout, news</source>
        <translation>突破, 新闻</translation>
    </message>
    <message>
        <source>Separated by commas; statistics and the list of positions can be read by tag</source>
        <translation>以半角逗号分隔；统计和持仓列表可按标签查看</translation>
    </message>
    <message>
        <source>Write note and tags into the trade journal (Ctrl+Return)</source>
        <translation>将备注和标签写入交易日记 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody else wrote about this position meanwhile. Saving replaces what they wrote.</source>
        <translation>他人同时修改了此持仓的备注。保存将覆盖其内容。</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>剩余字符数：%1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>It could not be sent: %1. What you wrote is still here; save it again.</source>
        <translation>无法发送：%1。您写的内容仍在，请再次保存。</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Taken, but the journal cannot be written: a restart forgets it.</source>
        <translation>已接受，但交易流水无法写入：重启后将丢失。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::PerformancePanel</name>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>结果视图选择</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>No position was closed yet. Each one that closes is counted here, with its fees and funding.</source>
        <translation>暂无已平仓记录。每笔平仓连同其手续费和资金费都会计入此处。</translation>
    </message>
    <message>
        <source>Closed positions of all time</source>
        <translation>历史全部已平仓</translation>
    </message>
    <message>
        <source>The results are not known: %1</source>
        <translation>无法获取结果：%1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>正在读取交易流水…</translation>
    </message>
    <message>
        <source>Positions with this tag</source>
        <translation>带此标签的持仓</translation>
    </message>
    <message>
        <source>Count only positions with this tag: in the calendar, the curve, the list and the statistics</source>
        <translation>仅统计带此标签的持仓：适用于日历、曲线、列表和统计</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>历程…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>该持仓的逐步历程，以及您写的备注</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StatisticsModel</name>
    <message>
        <source>By</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>已平仓的笔数</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Share of those that brought something, after fees and funding</source>
        <translation>扣除手续费和资金费后盈利的比例</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>已实现 − 手续费 + 资金费</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>What winners brought for each unit that losers cost; above 1 is gain</source>
        <translation>总盈利与总亏损之比；高于 1 为盈利</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Net per position</source>
        <translation>每笔平均净盈亏</translation>
    </message>
    <message>
        <source>Average R</source>
        <translation>平均 R</translation>
    </message>
    <message>
        <source>Net in units of the loss at the first stop, of those where it is known</source>
        <translation>净盈亏，以首次止损亏损额为单位，仅计已知者</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>The deepest fall of the summed results below a high before it</source>
        <translation>累计结果自前高的最大跌幅</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>小时 (UTC)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Average MAE</source>
        <translation>平均 MAE</translation>
    </message>
    <message>
        <source>The worst that positions stood at while they were open, on average, before fees and funding</source>
        <translation>各持仓期间最差盈亏的平均值，未计手续费和资金费</translation>
    </message>
    <message>
        <source>Average MFE</source>
        <translation>平均 MFE</translation>
    </message>
    <message>
        <source>The best that positions stood at while they were open, on average, before fees and funding</source>
        <translation>各持仓期间最佳盈亏的平均值，未计手续费和资金费</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ 凯利</translation>
    </message>
    <message>
        <source>Share of capital to risk per trade by a quarter of Kelly&apos;s formula, from wins, losses and their averages. Never above the limit; unknown with fewer than 30 positions.</source>
        <translation>按凯利公式的四分之一计算的每笔交易应承担风险的资金比例，依据盈亏次数及其平均值。绝不超过限额；少于 30 个仓位时未知。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryChart</name>
    <message>
        <source>The position&apos;s story</source>
        <translation>持仓历程</translation>
    </message>
    <message>
        <source>%1, %2: %3 at %4</source>
        <translation>%1，%2：%3 @ %4</translation>
    </message>
    <message>
        <source>No fill is known</source>
        <translation>无成交记录</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryDialog</name>
    <message>
        <source>Position in %1, opened %2</source>
        <translation>%1 持仓，开仓于 %2</translation>
    </message>
    <message>
        <source>Steps of the position</source>
        <translation>持仓历程步骤</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>正在读取交易流水…</translation>
    </message>
    <message>
        <source>The story is not known: %1. It is asked for again.</source>
        <translation>无法获取历程：%1。正在重新请求。</translation>
    </message>
    <message>
        <source>The journal tells of no position that was opened then.</source>
        <translation>交易流水中没有该时间开仓的持仓。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>open</source>
        <translation>持仓中</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>备注未保存</translation>
    </message>
    <message>
        <source>What you wrote about this position is not saved.</source>
        <translation>您为此持仓写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1, %2  ·  net %3, %4  ·  fees %5  ·  funding %6  ·  MAE %7  ·  MFE %8</source>
        <translation>%1，%2  ·  净盈亏 %3，%4  ·  手续费 %5  ·  资金费 %6  ·  MAE %7  ·  MFE %8</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryModel</name>
    <message>
        <source>Take profit hit</source>
        <translation>止盈成交</translation>
    </message>
    <message>
        <source>Stop loss hit</source>
        <translation>止损成交</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>加仓</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减仓</translation>
    </message>
    <message>
        <source>Exits set</source>
        <translation>设置止盈止损</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>备注更新</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Of the fill</source>
        <translation>成交价</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>该步之后的持仓数量</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏 (P&amp;L)</translation>
    </message>
    <message>
        <source>What the whole position came to at that price, after the fees and funding until then</source>
        <translation>整笔持仓按该价格计算的盈亏，已计入截至当时的手续费和资金费</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The same in units of the loss at the first stop</source>
        <translation>同上，以首次止损亏损额 (R) 为单位</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>发起者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>终端、接口、策略或引擎自身</translation>
    </message>
    <message>
        <source>%1 %2, fee %3</source>
        <translation>%1 %2，手续费 %3</translation>
    </message>
    <message>
        <source>Take profit %1, stop loss %2</source>
        <translation>止盈 %1，止损 %2</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::BreakersModel</name>
    <message>
        <source>Guards</source>
        <translation>保护范围</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What tripped it, or what it counts</source>
        <translation>触发原因，或其计数项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Probe from</source>
        <translation>试探时间</translation>
    </message>
    <message>
        <source>When one order may go; never: reset it by hand</source>
        <translation>何时可放行一笔订单；“从不”表示须手动重置</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已熔断</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::HeatMap</name>
    <message>
        <source>Correlations</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Not enough history yet to say how instruments move together.</source>
        <translation>历史数据不足，暂无法判断品种间的相关性。</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 与 %2：%3</translation>
    </message>
    <message>
        <source>No correlations are known yet</source>
        <translation>暂无相关性数据</translation>
    </message>
    <message>
        <source>The strongest: %1</source>
        <translation>相关性最强：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitDialog</name>
    <message>
        <source>Change a limit</source>
        <translation>修改限额</translation>
    </message>
    <message>
        <source>%1, in milliseconds</source>
        <translation>%1，单位毫秒</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>当前 %1。</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2。</translation>
    </message>
    <message>
        <source>Keeps %1 and withdraws the value that waits.</source>
        <translation>保持 %1，并撤回待生效的数值。</translation>
    </message>
    <message>
        <source>%1 This allows more: it takes effect in %2, and can be withdrawn until then.</source>
        <translation>%1 这是放宽：%2 后生效，在此之前可撤回。</translation>
    </message>
    <message>
        <source>%1 This allows less: it takes effect at once. What is open stays.</source>
        <translation>%1 这是收紧：立即生效。现有持仓与订单不受影响。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitField</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>已用 %1，%2</translation>
    </message>
    <message>
        <source>Waiting: %1. Change it to what is allowed now to withdraw it.</source>
        <translation>待生效：%1。改回当前允许值即可撤回。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>How much of it is used now</source>
        <translation>当前已使用的数额</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许值</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Used as a share of allowed</source>
        <translation>已用占允许值的比例</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>A wider value that takes effect later</source>
        <translation>稍后生效的放宽值</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>A larger value allows more and takes effect after a delay; a smaller one at once.</source>
        <translation>调大为放宽，延迟后生效；调小立即生效。</translation>
    </message>
    <message>
        <source>A smaller value allows more and takes effect after a delay; a larger one at once.</source>
        <translation>调小为放宽，延迟后生效；调大立即生效。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RestoreLimitsDialog</name>
    <message>
        <source>Limits as delivered</source>
        <translation>恢复默认限额</translation>
    </message>
    <message>
        <source>Every limit is as it was delivered.</source>
        <translation>所有限额均为默认值。</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) go back to what was delivered.</source>
        <translation>
            <numerusform>%n 项限额将恢复默认值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: stays %2, and what waits is withdrawn</source>
        <translation>%1：保持 %2，撤回待生效的值</translation>
    </message>
    <message>
        <source>%1: %2 → %3 in %4</source>
        <translation>%1：%2 → %3，%4 后生效</translation>
    </message>
    <message>
        <source>%1: %2 → %3 at once</source>
        <translation>%1：%2 → %3，立即生效</translation>
    </message>
    <message>
        <source>%1: it could not be sent: %2.</source>
        <translation>%1：无法发送：%2。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPage</name>
    <message>
        <source>The limits of this account, which its engine keeps and checks before anything is sent. What allows less acts at once; what allows more waits, and can be withdrawn until then.</source>
        <translation>本账户的限额，由引擎保存，并在发送任何内容之前检查。收紧立即生效；放宽需等待，在此之前可撤回。</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>可承受的亏损</translation>
    </message>
    <message>
        <source>How much may be held</source>
        <translation>可持有的数量</translation>
    </message>
    <message>
        <source>What an order must pass</source>
        <translation>订单须通过的检查</translation>
    </message>
    <message>
        <source>When trading pauses by itself</source>
        <translation>何时自动暂停交易</translation>
    </message>
    <message>
        <source>Changing limits</source>
        <translation>修改限额</translation>
    </message>
    <message>
        <source>The engine does not answer: the limits are as it last told them, and cannot be changed until it is back.</source>
        <translation>引擎无响应：此处为其最近告知的限额，恢复之前无法修改。</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet. They can be changed as soon as it answers.</source>
        <translation>引擎尚未告知限额。收到响应后即可修改。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What to show of the risk</source>
        <translation>风险视图选择</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止记录</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet.</source>
        <translation>引擎尚未告知其限额。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>修改限额</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Every breaker is closed. One that trips stops new risk in its scope, and is shown here with its reason.</source>
        <translation>所有熔断器均正常。一旦触发，其范围内停止新增风险，并在此显示原因。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Close the breaker: new risk is allowed again in its scope. A halt wants its word typed</source>
        <translation>恢复熔断器：其范围内重新允许新增风险。停止交易须输入解除文字</translation>
    </message>
    <message>
        <source>Halt instrument…</source>
        <translation>停止品种交易…</translation>
    </message>
    <message>
        <source>The red button for the chosen instrument alone: entries and algorithms in it stop at once</source>
        <translation>仅针对所选品种的红色按钮：立即停止其开仓单和算法单</translation>
    </message>
    <message>
        <source>Trip the account</source>
        <translation>熔断账户</translation>
    </message>
    <message>
        <source>Stop new risk in the account and cancel its working entries; exits stay</source>
        <translation>停止账户新增风险并撤销其开仓挂单；止盈止损保留</translation>
    </message>
    <message>
        <source>The breaker was not tripped: %1.</source>
        <translation>熔断器未触发：%1。</translation>
    </message>
    <message>
        <source>Trading was never stopped. Each halt, release, day lock and breaker is kept here, with who did it.</source>
        <translation>交易从未被停止。每次停止、解除、当日锁定和熔断连同操作者都记录在此。</translation>
    </message>
    <message>
        <source>At the stops %1</source>
        <translation>止损总亏损 %1</translation>
    </message>
    <message>
        <source>one day, 99 %: %1 from %2 days, %3 by EWMA</source>
        <translation>单日 99%：%1（%2 天历史），EWMA 为 %3</translation>
    </message>
    <message>
        <source>what a bad day may cost is not known yet</source>
        <translation>不利一日的可能亏损尚未知</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>请先选择品种。</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>停止 %1 交易</translation>
    </message>
    <message>
        <source>Every entry and algorithm in %1 stops at once, and nothing new is opened in it until it is released by typing. Take profit and stop loss stay, unless it is flattened too.</source>
        <translation>%1 的所有开仓单和算法单立即停止，在输入文字解除之前不会新开仓。止盈止损保留，除非同时清仓。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Halt and flatten</source>
        <translation>停止并清仓</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止交易</translation>
    </message>
    <message>
        <source>The breaker was not reset: %1.</source>
        <translation>熔断器未重置：%1。</translation>
    </message>
    <message>
        <source>%1 old  ·  %2</source>
        <translation>延迟 %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::StopsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>终端、接口、策略或引擎自身</translation>
    </message>
    <message>
        <source>Halted: every entry stopped</source>
        <translation>停止：所有开仓单已停止</translation>
    </message>
    <message>
        <source>Live trading off: only reducing orders pass</source>
        <translation>实盘交易已关闭：只可减仓</translation>
    </message>
    <message>
        <source>Day locked: only reducing orders pass</source>
        <translation>当日已锁定：只可减仓</translation>
    </message>
    <message>
        <source>Released: entries are taken again</source>
        <translation>已解除：重新允许开仓</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AddKeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>交易所(&amp;V)</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>主网</translation>
    </message>
    <message>
        <source>Mainnet: real money</source>
        <translation>主网：真实资金</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>测试网：虚拟资金</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>As you call it, such as Main</source>
        <translation>自定名称，例如“主账户”</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API Key(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Secret Key(&amp;S)</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>密钥的 Secret Key</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>Passphrase(&amp;P)</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>密钥的 Passphrase</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test and store</source>
        <translation>测试并保存</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>正在向 %1 查询密钥权限…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AppearancePage</name>
    <message>
        <source>Nothing moves or fades</source>
        <translation>无移动和淡入淡出效果</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>绿买红卖</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>蓝买橙卖</translation>
    </message>
    <message>
        <source>Applied at once, and kept for the next start.</source>
        <translation>立即生效，并在下次启动时保留。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the whole desk. Ctrl+Shift+D changes between the two.</source>
        <translation>整个终端的配色。Ctrl+Shift+D 在两者之间切换。</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>买卖配色</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too.</source>
        <translation>蓝色与橙色对任何色觉都易于区分。此外始终以字母或箭头标明方向。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Otherwise a number that changed lights up for a fifth of a second.</source>
        <translation>否则数字变化时会闪亮 0.2 秒。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of everything: writing, lines, charts and buttons. Ctrl++ and Ctrl+- change it, Ctrl+0 is the usual size again. Panels that have no room scroll.</source>
        <translation>整体大小：文字、线条、图表和按钮。Ctrl++ 和 Ctrl+- 可调整，Ctrl+0 恢复默认大小。空间不足的面板可滚动。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>How far apart the rows of tables, lists and the ladder stand.</source>
        <translation>表格、列表和深度阶梯的行距。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::CertificateBox</name>
    <message>
        <source>I have compared the &amp;fingerprint with the engine&apos;s own</source>
        <translation>我已将指纹与引擎本机显示的指纹核对(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate of the engine</source>
        <translation>引擎证书</translation>
    </message>
    <message>
        <source>For</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>此前信任</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自签名</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>当前出示</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256 指纹：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::DataPage</name>
    <message>
        <source>Settings (*.conf);;All files (*)</source>
        <translation>设置 (*.conf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent anywhere but to the venues and engines that you connect to.</source>
        <translation>所有数据均保存在本机。除您连接的交易所和引擎外，不向任何地方发送。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>交易流水</translation>
    </message>
    <message>
        <source>Every order and decision stands in it. How it is protected is decided when it begins.</source>
        <translation>记录每一笔订单与决策。其保护方式在创建时确定。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>备份设置</translation>
    </message>
    <message>
        <source>All settings in one file that can be read. Keys, tokens and pass phrases are never in it.</source>
        <translation>所有设置存于一个可读文件中，绝不包含密钥、令牌和口令。</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Appearance and notifications change at once, all else with the next start. A file with a mistake changes nothing, and is told by its line.</source>
        <translation>外观和通知立即生效，其余在下次启动时生效。文件有误则不作任何更改，并指出所在行。</translation>
    </message>
    <message>
        <source>Kept by an engine elsewhere</source>
        <translation>由其他机器上的引擎保存</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>All settings were written to %1.</source>
        <translation>所有设置已写入 %1。</translation>
    </message>
    <message>
        <source>The settings of %1 are kept from now on.</source>
        <translation>%1 中的设置自此生效并保存。</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>数据与隐私</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EngineDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>连接引擎</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>An engine elsewhere is a jarvisd on another machine. A token says who you are there: whoever runs it makes one with jarvisd token add NAME --trade. It is kept in the system&apos;s keychain, never in clear.</source>
        <translation>其他机器上的引擎即运行在另一台机器上的 jarvisd。令牌用于表明您的身份：由其管理者用 jarvisd token add NAME --trade 创建。令牌保存在系统钥匙串中，绝不以明文存储。</translation>
    </message>
    <message>
        <source>The token stays as it is where none is typed. With another address it has to be typed anew: it is not shown to an engine that it was not made for.</source>
        <translation>不输入则令牌保持不变。更改地址后须重新输入：令牌不会出示给其他引擎。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>引擎名称</translation>
    </message>
    <message>
        <source>As you call it, such as Tokyo</source>
        <translation>自定名称，例如“东京”</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>引擎地址</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>Token for the engine</source>
        <translation>引擎令牌</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>保存在%1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Store only</source>
        <translation>仅保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesPage</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>其他机器上的引擎</translation>
    </message>
    <message>
        <source>No engine elsewhere yet. This desk has one of its own.</source>
        <translation>尚未添加其他机器上的引擎。本终端自带一个引擎。</translation>
    </message>
    <message>
        <source>Connect to an engine…</source>
        <translation>连接引擎…</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>An engine that runs on another machine trades on while this desk is closed. Tokens are kept in the system&apos;s keychain, or in a vault file under a pass phrase; an engine is believed by its certificate, and a changed one is refused.</source>
        <translation>运行在另一台机器上的引擎，即使本终端关闭也继续交易。令牌保存在系统钥匙串中，或保存在受口令保护的密钥库文件中；引擎以证书验明身份，证书变更则拒绝连接。</translation>
    </message>
    <message>
        <source>&amp;Connect to an engine…</source>
        <translation>连接引擎(&amp;C)…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 The token is kept in %2.</source>
        <translation>%1 令牌保存在%2。</translation>
    </message>
    <message>
        <source>Back to this &amp;machine</source>
        <translation>返回本机(&amp;M)</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this machine&apos;s own engine. The other one trades on.</source>
        <translation>关闭本终端，并在本机引擎上重新打开。另一引擎继续交易。</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew at this engine.</source>
        <translation>关闭本终端，并在该引擎上重新打开。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>This desk is at %1. Go back to this machine first, then remove it.</source>
        <translation>本终端正连接 %1。请先返回本机，再移除。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its token is removed from %1, and its certificate is not trusted any more. The engine trades on, and the token stays valid there until it is revoked.</source>
        <translation>其令牌将从%1中移除，证书也不再受信任。引擎继续交易，令牌在对方被吊销之前仍然有效。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::LanguagePage</name>
    <message>
        <source>As the system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Plain: 1,234.56 and 2026-11-21</source>
        <translation>通用：1,234.56 和 2026-11-21</translation>
    </message>
    <message>
        <source>Applied at once: the windows of the desk are made anew where they stand. Engine, orders and connection go on untouched; one-click trading is disarmed.</source>
        <translation>立即生效：终端窗口在原位置重新建立。引擎、订单和连接不受影响；一键下单将停用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of everything on the screen. What is written into journals, logs and files stays the same in each of them.</source>
        <translation>用于屏幕上的全部文字。写入交易流水、日志和文件的内容在各语言中保持不变。</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字和日期</translation>
    </message>
    <message>
        <source>On the screen alone; files always have plain numbers. What you paste is refused where it could mean two numbers.</source>
        <translation>仅用于屏幕；文件始终使用通用数字格式。粘贴的内容若可能表示两个数字，则会被拒绝。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RemoveDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The key of %1 at %2 is removed from %3. The account&apos;s journal stays on this machine, orders and positions stay at the venue, and the key stays valid there until you delete it there.</source>
        <translation>%1 在 %2 的密钥将从%3中移除。账户的交易流水保留在本机，订单与持仓保留在交易所；该密钥在交易所仍然有效，直至您在那里将其删除。</translation>
    </message>
    <message>
        <source>The name of the account that is removed</source>
        <translation>要移除的账户名称</translation>
    </message>
    <message>
        <source>Type %1 to remove it:</source>
        <translation>输入 %1 以确认移除：</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New name of the account</source>
        <translation>账户的新名称</translation>
    </message>
    <message>
        <source>New name; the account&apos;s journal keeps the one that it began with:</source>
        <translation>新名称（账户的交易流水沿用最初的名称）：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::SettingsWindow</name>
    <message>
        <source>Nothing in the settings is called that.</source>
        <translation>没有匹配的设置。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>What this page shows, as it was delivered</source>
        <translation>将本页内容恢复为初始设置</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VaultPage</name>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Change pass phrase…</source>
        <translation>修改口令…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keys of venues lie in the desktop&apos;s keychain. Where there is none they lie in a vault: a file that only your pass phrase opens.</source>
        <translation>交易所密钥存于系统钥匙串。若无钥匙串，则存于密钥库：只有您的口令才能打开的文件。</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>密钥库</translation>
    </message>
    <message>
        <source>A locked vault is opened when a key is needed: you are asked for the pass phrase then. Accounts that are open go on trading.</source>
        <translation>需要密钥时会打开已锁定的密钥库，届时请您输入口令。已打开的账户继续交易。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Forgets what opens the vault, at once.</source>
        <translation>立即清除打开密钥库的信息。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Without a hand on keyboard or mouse for so long, when the session is locked, and before the machine sleeps.</source>
        <translation>键盘和鼠标闲置达到该时间、会话被锁定，以及电脑睡眠之前。</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least 8 bytes. The old one is asked for first, and works until the new file stands in its place; a back-up is kept. Nobody can bring a forgotten one back.</source>
        <translation>至少 8 字节。先要求输入旧口令，旧口令在新文件就位前有效；并保留备份。口令遗忘后无人能恢复。</translation>
    </message>
    <message>
        <source>There is none: keys are in the keychain, or there are none yet.</source>
        <translation>无密钥库：密钥在钥匙串中，或尚无密钥。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>已锁定：%1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>已打开：%1</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>口令已修改。</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>密钥与密钥库</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenueAccountsModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>主网</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>虚拟资金</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>实盘交易</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenuesPage</name>
    <message>
        <source>Accounts at venues</source>
        <translation>交易所账户</translation>
    </message>
    <message>
        <source>No account at a venue yet. Paper trading needs none.</source>
        <translation>尚无交易所账户。模拟交易无需账户。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Keys that let this desk trade on your accounts. A key that may withdraw is never taken. Secrets are kept in the system&apos;s keychain, or in a vault file under a pass phrase; never in clear.</source>
        <translation>供本终端交易您账户的密钥。有提现权限的密钥一律不予接受。密钥保存在系统钥匙串，或受口令保护的密钥库文件中；绝不以明文存储。</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>添加密钥(&amp;A)…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>T&amp;rade on it</source>
        <translation>用此账户交易(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Live trading…</source>
        <translation>实盘交易(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>MAINNET</source>
        <translation>主网</translation>
    </message>
    <message>
        <source>Play money at the venue&apos;s test network.</source>
        <translation>交易所测试网上的虚拟资金。</translation>
    </message>
    <message>
        <source>Real money.</source>
        <translation>真实资金。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Key %1, kept in %2. %3</source>
        <translation>密钥 %1，保存在%2。%3</translation>
    </message>
    <message>
        <source>Back to pape&amp;r</source>
        <translation>返回模拟账户(&amp;R)</translation>
    </message>
    <message>
        <source>Closes this desk and opens the paper account. What rests at the venue stays there.</source>
        <translation>关闭本终端并打开模拟账户。交易所中的挂单保留。</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this account.</source>
        <translation>关闭本终端，并在此账户上重新打开。</translation>
    </message>
    <message>
        <source>Switch &amp;live trading off</source>
        <translation>关闭实盘交易(&amp;L)</translation>
    </message>
    <message>
        <source>Switch &amp;live trading on…</source>
        <translation>开启实盘交易(&amp;L)…</translation>
    </message>
    <message>
        <source>Open the account first: its switch is part of its journal.</source>
        <translation>请先打开该账户：其开关是交易流水的一部分。</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>正在向 %1 查询密钥权限…</translation>
    </message>
    <message>
        <source>%1 is open on this desk. Go back to paper first, then remove it.</source>
        <translation>%1 正在本终端打开。请先返回模拟账户，再移除。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::Actions</name>
    <message>
        <source>The kill switch is never without a key: give it another one instead.</source>
        <translation>急停开关不能没有快捷键：请改设其他快捷键。</translation>
    </message>
    <message>
        <source>%1 belongs to the kill switch and cannot be taken from it.</source>
        <translation>%1 属于急停开关，不可挪用。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::AlertBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>严重预警</translation>
    </message>
    <message>
        <source>Acknowledge this alert</source>
        <translation>确认知悉此预警</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical alert: %1</source>
        <translation>严重预警：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>An action, a panel, an instrument, a setting</source>
        <translation>操作、面板、品种、设置</translation>
    </message>
    <message>
        <source>What to do or where to go</source>
        <translation>要做什么或去哪里</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing answers this. Fewer letters find more.</source>
        <translation>无匹配结果。减少字符可扩大范围。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>暂不可用：%1</translation>
    </message>
    <message>
        <source>%1: press Enter once more to do it, Esc to leave it.</source>
        <translation>%1：再按一次 Enter 执行，Esc 放弃。</translation>
    </message>
    <message>
        <source>Enter asks once more before it acts · Esc closes</source>
        <translation>Enter 执行前再确认一次 · Esc 关闭</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <translation>Enter 执行 · ↑ ↓ 选择 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::DeskWindow</name>
    <message>
        <source>Account and kill switch</source>
        <translation>账户与急停开关</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Window %1 · Jarvis</source>
        <translation>窗口 %1 · Jarvis</translation>
    </message>
    <message>
        <source>Window %1 · %2 · %3 · Jarvis</source>
        <translation>窗口 %1 · %2 · %3 · Jarvis</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::DockBoard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>停靠</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>移到左侧</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>移到右侧</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Into the main window</source>
        <translation>移入主窗口</translation>
    </message>
    <message>
        <source>Into window %1</source>
        <translation>移入窗口 %1</translation>
    </message>
    <message>
        <source>Into a new window</source>
        <translation>移入新窗口</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ExitDialog</name>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel entries and quit</source>
        <translation>撤销开仓单并退出(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep all and quit</source>
        <translation>全部保留并退出(&amp;K)</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>退出 Jarvis</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>以下仍未了结：</translation>
    </message>
    <message>
        <source>Asks the venues to take every entry off the book, waits for their word, then quits. Exits stay.</source>
        <translation>请求交易所撤销全部开仓挂单，等待其答复后退出。止盈止损保留。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HaltPanel</name>
    <message>
        <source>Trading is halted</source>
        <translation>交易已停止</translation>
    </message>
    <message>
        <source>Flatten all positions too</source>
        <translation>同时清仓所有持仓</translation>
    </message>
    <message>
        <source>Keep positions and exits</source>
        <translation>保留持仓和止盈止损</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The halt could not be sent</source>
        <translation>停止指令未能发送</translation>
    </message>
    <message>
        <source>Nobody was told to stop. Press the red button again, or stop the engine.</source>
        <translation>停止指令未送达。请再次按红色按钮，或停止引擎。</translation>
    </message>
    <message>
        <source>The halt could not be sent: %1. Press again, or stop the engine.</source>
        <translation>停止指令未能发送：%1。请再次按下，或停止引擎。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>No new risk is taken.</source>
        <translation>不再新增风险。</translation>
    </message>
    <message>
        <source>Entries: %1 asked to cancel, %2 cancelled, %3 still open.</source>
        <translation>开仓单：已请求撤销 %1，已撤销 %2，仍未撤销 %3。</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>无持仓。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) keep their exits unless you flatten.</source>
        <translation>
            <numerusform>%n 个持仓保留其止盈止损，除非您清仓。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HotkeySheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>快捷键与手势</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>修改快捷键…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新的快捷键</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Nothing is called like this. Clear the search to see all.</source>
        <translation>无匹配名称。清除搜索可查看全部。</translation>
    </message>
    <message>
        <source>Search by name, group or key</source>
        <translation>按名称、分组或按键搜索</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the key, together with Ctrl, Alt or Shift. Tab leaves the field.</source>
        <translation>请按与 Ctrl、Alt 或 Shift 的组合键。Tab 离开此栏。</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>占用(&amp;T)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 属于“%2”，占用后后者将没有快捷键。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 未被占用。</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it shall have. Changes act at once.</source>
        <translation>选择一个操作，然后按下要设定的键。更改立即生效。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KillButton</name>
    <message>
        <source>HALTED · release…</source>
        <translation>已停止 · 解除…</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>急停</translation>
    </message>
    <message>
        <source>Trading is halted. Press to release it.</source>
        <translation>交易已停止。按下以解除。</translation>
    </message>
    <message>
        <source>Kill switch: stop all trading at once</source>
        <translation>急停开关：立即停止所有交易</translation>
    </message>
    <message>
        <source>Cancels every working entry and stops new risk at once. Exits stay. (%1)</source>
        <translation>立即撤销全部开仓挂单并停止新增风险。止盈止损保留。(%1)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LayoutKeeper</name>
    <message>
        <source>A stored layout could not be read. It was set aside as %1; an older one is used.</source>
        <translation>有一份布局无法读取，已另存为 %1；改用较早的布局。</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>我的%1</translation>
    </message>
    <message>
        <source>There are %1 workspaces, and no more can be: delete one first.</source>
        <translation>已有 %1 个工作区，达到上限：请先删除一个。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>The last workspace stays: reset its layout instead.</source>
        <translation>最后一个工作区不能删除：可重置其布局。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LiveSwitchDialog</name>
    <message>
        <source>Switch live trading on</source>
        <translation>开启实盘交易</translation>
    </message>
    <message>
        <source>Orders on %1 will move real money.</source>
        <translation>%1 上的订单将动用真实资金。</translation>
    </message>
    <message>
        <source>In force: at most %1 USD in one instrument, %2 USD lost in a day.</source>
        <translation>现行限额：单一品种最多 %1 USD，单日亏损最多 %2 USD。</translation>
    </message>
    <message>
        <source>Equity is %1 USD. </source>
        <translation>权益为 %1 USD。 </translation>
    </message>
    <message>
        <source>It stays on over restarts, until you switch it off; the journal keeps who did it, and when.</source>
        <translation>重启后仍保持开启，直至您将其关闭；操作者和时间记入交易流水。</translation>
    </message>
    <message>
        <source>Type %1 to switch it on:</source>
        <translation>输入 %1 以开启：</translation>
    </message>
    <message>
        <source>The name of the account, to switch live trading on</source>
        <translation>账户名称，用于开启实盘交易</translation>
    </message>
    <message>
        <source>Stay off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::MainWindow</name>
    <message>
        <source>Click a row&apos;s size</source>
        <translation>单击某行的数量</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>启用时：以该价格下限价单</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>拖动自己的挂单</translation>
    </message>
    <message>
        <source>Move it to another price</source>
        <translation>移到其他价位</translation>
    </message>
    <message>
        <source>Right click an own order</source>
        <translation>右键单击自己的挂单</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drag a line on the chart</source>
        <translation>拖动图表上的价格线</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>移动订单或止盈止损</translation>
    </message>
    <message>
        <source>Wheel on the chart</source>
        <translation>在图表上滚动滚轮</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>以光标为中心缩放</translation>
    </message>
    <message>
        <source>%1 · %2 · Jarvis</source>
        <translation>%1 · %2 · Jarvis</translation>
    </message>
    <message>
        <source>Jarvis</source>
        <translation>Jarvis</translation>
    </message>
    <message>
        <source>Live trading could not be switched off: %1. The red button stops everything.</source>
        <translation>实盘交易无法关闭：%1。红色按钮可停止一切。</translation>
    </message>
    <message>
        <source>Trading is halted since %1, by %2 (%3). Exits stay in place; release it with the red button.</source>
        <translation>交易自 %1 起已停止，操作者 %2（%3）。止盈止损保留；用红色按钮解除。</translation>
    </message>
    <message>
        <source>The daily loss limit is reached: only reducing orders are taken until the next UTC day or a reset.</source>
        <translation>已达当日亏损限额：只接受减仓订单，直至下一个 UTC 日或重置。</translation>
    </message>
    <message>
        <source>The journal cannot be written: no new risk is taken. Closing orders still go out. Free some disk space, then start Jarvis again.</source>
        <translation>交易流水无法写入：不再新增风险，平仓单仍可发出。请清理磁盘空间，然后重启 Jarvis。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Kill switch: halt all trading</source>
        <translation>急停开关：停止所有交易</translation>
    </message>
    <message>
        <source>panic stop red button</source>
        <translation>急停 紧急 停止 红色按钮 kill</translation>
    </message>
    <message>
        <source>Disarm one-click</source>
        <translation>停用一键下单</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>查找并执行任意操作</translation>
    </message>
    <message>
        <source>command palette search</source>
        <translation>命令面板 搜索 查找</translation>
    </message>
    <message>
        <source>How the venues are doing</source>
        <translation>交易所状态</translation>
    </message>
    <message>
        <source>connection health latency</source>
        <translation>连接 健康 延迟 网络</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>快捷键与手势</translation>
    </message>
    <message>
        <source>keys gestures hotkeys shortcuts</source>
        <translation>快捷键 手势 热键 键盘</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>layout window panel</source>
        <translation>布局 窗口 面板</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>There is no workspace of that number.</source>
        <translation>没有该编号的工作区。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>复制工作区</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>Delete the workspace</source>
        <translation>删除工作区</translation>
    </message>
    <message>
        <source>Undo the last layout change</source>
        <translation>撤消上一次布局更改</translation>
    </message>
    <message>
        <source>There is no layout change to undo.</source>
        <translation>没有可撤消的布局更改。</translation>
    </message>
    <message>
        <source>Redo the layout change</source>
        <translation>重做布局更改</translation>
    </message>
    <message>
        <source>There is no layout change to redo.</source>
        <translation>没有可重做的布局更改。</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Open or close panels</source>
        <translation>打开或关闭面板</translation>
    </message>
    <message>
        <source>Put the focus into a panel that can be moved first.</source>
        <translation>请先将焦点移到可移动的面板。</translation>
    </message>
    <message>
        <source>Move the panel into a new window</source>
        <translation>将面板移到新窗口</translation>
    </message>
    <message>
        <source>Move the panel into the main window</source>
        <translation>将面板移到主窗口</translation>
    </message>
    <message>
        <source>Float the panel</source>
        <translation>浮动面板</translation>
    </message>
    <message>
        <source>Dock the panel</source>
        <translation>停靠面板</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Put the focus into a panel first.</source>
        <translation>请先将焦点移到某个面板。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>further new another</source>
        <translation>更多 新建 另一个</translation>
    </message>
    <message>
        <source>Where the panel is: its menu</source>
        <translation>打开面板位置菜单</translation>
    </message>
    <message>
        <source>Choose the panel&apos;s link</source>
        <translation>选择面板的联动组</translation>
    </message>
    <message>
        <source>Put the focus into a panel that looks at an instrument first.</source>
        <translation>请先将焦点移到显示品种的面板。</translation>
    </message>
    <message>
        <source>To the next panel, bar or window</source>
        <translation>移到下一个面板、工具栏或窗口</translation>
    </message>
    <message>
        <source>To the panel, bar or window before</source>
        <translation>移到上一个面板、工具栏或窗口</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::PanelDock</name>
    <message>
        <source>Move, float or close this panel</source>
        <translation>移动、浮动或关闭此面板</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>%1 所在位置</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ReleaseDialog</name>
    <message>
        <source>Trading was halted at %1 by %2 (%3). After the release entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>交易于 %1 被 %2（%3）停止。解除后重新允许开仓；已撤销的订单和已停止的算法单不会自动恢复。</translation>
    </message>
    <message>
        <source>%1 was halted at %2 by %3. After the release its entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>%1 于 %2 被 %3 停止。解除后重新允许开仓；已撤销的订单和已停止的算法单不会自动恢复。</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>解除急停</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>输入 %1 以继续：</translation>
    </message>
    <message>
        <source>The word that releases the kill switch</source>
        <translation>解除急停的文字</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>保持停止</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>The release could not be sent: %1.</source>
        <translation>解除指令无法发送：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TitleRoom</name>
    <message>
        <source>What is hidden on the left</source>
        <translation>左侧隐藏的内容</translation>
    </message>
    <message>
        <source>What is hidden on the right</source>
        <translation>右侧隐藏的内容</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TopBar</name>
    <message>
        <source>Account and engine</source>
        <translation>账户与引擎</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised profit, at the mark</source>
        <translation>钱包余额加未实现盈亏，按标记价格</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>今日盈亏</translation>
    </message>
    <message>
        <source>Equity now against equity at the start of the UTC day</source>
        <translation>当前权益与 UTC 日初权益之差</translation>
    </message>
    <message>
        <source>Day loss against its limit</source>
        <translation>当日亏损与限额</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>Value of all positions at the mark, without sign</source>
        <translation>所有持仓按标记价格的价值，不计方向</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Equity that is not held as margin</source>
        <translation>未被保证金占用的权益</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>数据延迟</translation>
    </message>
    <message>
        <source>How long ago the oldest shown market proved to be alive</source>
        <translation>所显示行情中最旧者距上次确认有效的时间</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>无账户</translation>
    </message>
    <message>
        <source>Account %1. Press to choose another, or to switch live trading.</source>
        <translation>账户 %1。按下可切换账户，或开关实盘交易。</translation>
    </message>
    <message>
        <source>Choose another account (Ctrl+Shift+M)</source>
        <translation>切换账户 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限额 %1</translation>
    </message>
    <message>
        <source>Loss of the day against its limit of %1. At the limit only reducing orders are taken.</source>
        <translation>当日亏损，限额 %1。达到限额后只可减仓。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The engine %1 at %2, connected; %3 there and back.</source>
        <translation>引擎 %1，地址 %2，已连接；往返 %3。</translation>
    </message>
    <message>
        <source> · %1 in doubt</source>
        <translation> · %1 条待核实</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</source>
        <translation>
            <numerusform>%n 条指令已发送但未获应答：连接后将立即逐一查询，且至多执行一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press for more.</source>
        <translation>按下查看更多。</translation>
    </message>
    <message>
        <source>Engine elsewhere: %1</source>
        <translation>其他机器上的引擎：%1</translation>
    </message>
    <message>
        <source>local · %1</source>
        <translation>本地 · %1</translation>
    </message>
    <message>
        <source>The engine of this machine: %1. The time is from decision to durable on disk, of the newest events. Press to see how the venues are doing.</source>
        <translation>本机引擎：%1。所示时间为最近事件从决策到写入磁盘的耗时。按下查看交易所状态。</translation>
    </message>
    <message>
        <source>Engine of this machine: %1. Press to see how the venues are doing.</source>
        <translation>本机引擎：%1。按下查看交易所状态。</translation>
    </message>
    <message>
        <source>One-click off</source>
        <translation>一键下单 关</translation>
    </message>
    <message>
        <source>%1 Arm it on the ladder.</source>
        <translation>%1可在深度阶梯上启用。</translation>
    </message>
    <message>
        <source>One-click is off</source>
        <translation>一键下单已关闭</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>一键已启用 %1</translation>
    </message>
    <message>
        <source>A click on the ladder of %1 sends %2 on account %3 (%4). Click here to disarm.</source>
        <translation>在 %1 的深度阶梯上单击，将以账户 %3（%4）发送 %2。点击此处停用。</translation>
    </message>
    <message>
        <source>One-click is armed. Press to disarm.</source>
        <translation>一键下单已启用。按下以停用。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::VenuePanel</name>
    <message>
        <source>Connect to an engine…</source>
        <translation>连接引擎…</translation>
    </message>
    <message>
        <source>How engine and venues are doing</source>
        <translation>引擎与交易所状态</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>The engine does not say: %1.</source>
        <translation>引擎未告知：%1。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>in this program</source>
        <translation>本程序内</translation>
    </message>
    <message>
        <source>It ends with this desk. An engine elsewhere trades on.</source>
        <translation>随本终端一同结束。其他机器上的引擎会继续交易。</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>其他机器：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>%1, release %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>As the engine calls itself.</source>
        <translation>引擎自报的名称。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返延迟</translation>
    </message>
    <message>
        <source>Of the newest ping; one goes out each two seconds.</source>
        <translation>最近一次 ping；每两秒发送一次。</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>对方时钟</translation>
    </message>
    <message>
        <source>The engine&apos;s clock against ours, with the way there taken out.</source>
        <translation>引擎时钟与本机时钟之差，已扣除传输时间。</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>%1, may trade</source>
        <translation>%1，可交易</translation>
    </message>
    <message>
        <source>%1, looking only</source>
        <translation>%1，仅查看</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>无：本机</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>由 CA 担保</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>已固定 %1…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Commands that were sent and not answered. Each is asked about after the next connection, and acts once at most.</source>
        <translation>已发送但未获应答的指令。下次连接后逐一查询，且至多执行一次。</translation>
    </message>
    <message>
        <source> testnet</source>
        <translation> 测试网</translation>
    </message>
    <message>
        <source>From a request&apos;s last byte to its answer&apos;s.</source>
        <translation>从请求的最后一个字节到应答的最后一个字节。</translation>
    </message>
    <message>
        <source>The venue&apos;s clock against ours, with the way there taken out. Set this machine&apos;s clock when it is far off.</source>
        <translation>交易所时钟与本机时钟之差，已扣除传输时间。若偏差过大，请校准本机时钟。</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>请求限额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What the venue has counted in its present window. It is never exceeded: requests wait instead.</source>
        <translation>交易所在当前窗口内的计数。绝不超限：请求会等待。</translation>
    </message>
    <message>
        <source>Market streams</source>
        <translation>行情流</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message numerus="yes">
        <source>The newest message of any of them. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>其中最新一条消息。至今断线 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>%1 whole</source>
        <translation>%1 个完整</translation>
    </message>
    <message>
        <source>%1 whole, %2 with a gap</source>
        <translation>%1 个完整，%2 个有缺口</translation>
    </message>
    <message>
        <source>Nothing is opened on a book with a gap.</source>
        <translation>订单簿有缺口时不开仓。</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>账户流</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>up, nothing said yet</source>
        <translation>已连接，尚无消息</translation>
    </message>
    <message>
        <source>up, spoke %1 ago</source>
        <translation>已连接，%1 前有消息</translation>
    </message>
    <message numerus="yes">
        <source>It is quiet while nothing happens to orders. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>订单无变化时没有消息。至今断线 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>失联自动撤单</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The venue&apos;s own would cancel all orders when this program falls silent. That protective exits survive it is not proved, and a position without its stop is worse than an entry that rests.</source>
        <translation>交易所自带的功能会在本程序失联时撤销所有订单。尚未证明保护性平仓单能够保留，而没有止损的持仓比仍在挂单的开仓单更糟。</translation>
    </message>
    <message>
        <source>Nothing here comes from a venue: the market is simulated or recorded, and the account is on paper.</source>
        <translation>此处数据均非来自交易所：行情为模拟或回放，账户为模拟账户。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::WorkspaceBar</name>
    <message>
        <source>Panels ▾</source>
        <translation>面板 ▾</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a closed panel, or a further chart or ladder</source>
        <translation>打开已关闭的面板，或增加图表或深度阶梯</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Every action, panel, instrument and setting by its name</source>
        <translation>按名称查找任意操作、面板、品种和设置</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>查找并执行任意操作</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Ctrl+%1 · double click renames</source>
        <translation>Ctrl+%1 · 双击重命名</translation>
    </message>
    <message>
        <source>Double click renames</source>
        <translation>双击重命名</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>删除工作区</translation>
    </message>
    <message>
        <source>Delete the workspace “%1” and its layout?</source>
        <translation>删除工作区“%1”及其布局？</translation>
    </message>
    <message>
        <source>Panels, orders and positions stay as they are.</source>
        <translation>面板、订单和持仓不受影响。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>New, like %1</source>
        <translation>新建，仿照“%1”</translation>
    </message>
    <message>
        <source>A copy of this one</source>
        <translation>当前工作区的副本</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>撤消布局更改</translation>
    </message>
    <message>
        <source>Redo layout change</source>
        <translation>重做布局更改</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find… %1</source>
        <translation>查找… %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::Activity</name>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>No open position. Fill the ticket and review an order to open one.</source>
        <translation>暂无持仓。填写下单面板并复核订单即可开仓。</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>保本</translation>
    </message>
    <message>
        <source>Move the stop to where closing costs nothing</source>
        <translation>将止损移至平仓不亏的价位</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>保本止损</translation>
    </message>
    <message>
        <source>Close half</source>
        <translation>平一半</translation>
    </message>
    <message>
        <source>Close half of the position at market</source>
        <translation>市价平掉一半持仓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Close the position at market</source>
        <translation>市价平仓</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>反手…</translation>
    </message>
    <message>
        <source>Close it and open the same size on the other side</source>
        <translation>平仓并反向开出相同数量</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全部清仓</translation>
    </message>
    <message>
        <source>Cancel every entry, then close every position at market</source>
        <translation>撤销全部开仓单，然后市价平掉全部持仓</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2  ·  net %3</source>
        <translation>止损风险 %1  ·  保证金 %2  ·  净盈亏 %3</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2</source>
        <translation>止损风险 %1  ·  保证金 %2</translation>
    </message>
    <message>
        <source>Risk to stops %1</source>
        <translation>止损风险 %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No order yet. What you send appears here, with its end and the reason for it.</source>
        <translation>暂无订单。您发送的订单及其结果和原因会显示在这里。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>撤销该订单</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>撤全部开仓单</translation>
    </message>
    <message>
        <source>Cancel every working entry; exits stay</source>
        <translation>撤销全部开仓挂单；止盈止损保留</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>算法单</translation>
    </message>
    <message>
        <source>No algorithm yet. New… works a larger order in slices, or follows the best price.</source>
        <translation>暂无算法单。点击“新建…”可将大单拆分执行，或跟随最优价。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Take its order off the market and stop its clock</source>
        <translation>撤回其挂单并停止计时</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let it go on with slices of ordinary size</source>
        <translation>以常规子单数量继续执行</translation>
    </message>
    <message>
        <source>End it; what it has filled stays</source>
        <translation>终止执行；已成交部分保留</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Another quantity, limit or time</source>
        <translation>修改数量、限价或时间</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Work an order by an algorithm</source>
        <translation>用算法单执行订单</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>请先选择品种。</translation>
    </message>
    <message>
        <source>This algorithm is over: start a new one.</source>
        <translation>该算法单已结束：请新建。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>No fill yet. What is traded of your orders appears here, with its price and fee.</source>
        <translation>暂无成交。您的订单成交后，会连同价格和手续费显示在此。</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>已平仓</translation>
    </message>
    <message>
        <source>No position was closed yet. Each closed one tells its result here.</source>
        <translation>暂无已平仓记录。每笔平仓的结果会显示在这里。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>The position is one lot: close it whole.</source>
        <translation>持仓仅剩最小数量：请全部平仓。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部撤单</translation>
    </message>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1：未发送，%2。</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1 被拒。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted, %n order(s) or position(s).</source>
        <translation>
            <numerusform>%1：已受理，涉及 %n 个订单或持仓。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be written: after a restart nobody will know of it.</source>
        <translation>交易流水无法写入：重启后将无从得知此操作。</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>历程…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>该持仓的逐步历程，以及您写的备注</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>数据延迟 %1</translation>
    </message>
    <message>
        <source>Risk %1 · margin %2 · data %3</source>
        <translation>风险 %1 · 保证金 %2 · 延迟 %3</translation>
    </message>
    <message>
        <source>Scale out…</source>
        <translation>分批止盈…</translation>
    </message>
    <message>
        <source>Take parts of the position at prices of their own, before its take profit</source>
        <translation>在止盈之前，按各自价格分批平掉部分持仓</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AdoptDialog</name>
    <message>
        <source>Adopt the venue&apos;s holding</source>
        <translation>按交易所持仓对齐</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>入账价格</translation>
    </message>
    <message>
        <source>The price of what the desk did not see. Profit and loss count from it.</source>
        <translation>终端未见到的那部分持仓的价格，盈亏由此起算。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>每个持仓都必须设置。</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, the desk believes %3. Until one of them is settled, nothing new is opened in %1.

Adopting makes the venue&apos;s figure yours: the difference is booked as a fill at the price below, without a fee, and exits are placed for what is held. Nothing is bought or sold.</source>
        <translation>%1：交易所持仓为 %2，终端记录为 %3。在核定之前，%1 不会新开仓。

“对齐”即以交易所的数据为准：差额按下方价格记为一笔成交，不计手续费，并为实际持仓挂出止盈止损。不会发生任何买卖。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AlgorithmDialog</name>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Each slice to the cheapest venue</source>
        <translation>每笔子单发往成本最低的交易所</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>请输入数量。</translation>
    </message>
    <message>
        <source>%1 is filled already.</source>
        <translation>已成交 %1。</translation>
    </message>
    <message>
        <source>The limit is not a price of this instrument.</source>
        <translation>限价不是该品种的有效价格。</translation>
    </message>
    <message>
        <source>Give a take profit and a stop loss: every position has both.</source>
        <translation>请设置止盈和止损：每个持仓都须同时具备。</translation>
    </message>
    <message>
        <source>Give it a time, in minutes.</source>
        <translation>请设置时长（分钟）。</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>“%1”无效。</translation>
    </message>
    <message>
        <source>It would be refused now. %1</source>
        <translation>当前将被拒绝。%1</translation>
    </message>
    <message>
        <source>Its share of the visible book is unknown.</source>
        <translation>占可见订单簿的比例未知。</translation>
    </message>
    <message>
        <source>%1 would be the choice by impact.</source>
        <translation>按市场冲击的建议：%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 of slippage</source>
        <translation>滑点 %1</translation>
    </message>
    <message>
        <source>more than the visible book holds</source>
        <translation>超出可见订单簿的深度</translation>
    </message>
    <message>
        <source>Worth %1. Sent at once: %2.</source>
        <translation>价值 %1。若一次性发送：%2。</translation>
    </message>
    <message>
        <source>At the stop: %1.</source>
        <translation>触及止损：%1。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>Change an algorithm in %1</source>
        <translation>修改 %1 的算法单</translation>
    </message>
    <message>
        <source>Work an order in %1</source>
        <translation>%1 算法下单</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Auto, by its share of the book</source>
        <translation>自动，按占订单簿的比例</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg</source>
        <translation>自动：低于可见订单簿的 1% 立即执行，低于 5% 用 TWAP，低于 10% 用 VWAP，其余用冰山</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>只减少持仓；无需止盈止损。</translation>
    </message>
    <message>
        <source>Slices that take from the book go where they cost least; its pace follows the market of the venue that is named.</source>
        <translation>吃单的子单发往成本最低的交易所；执行节奏跟随指定交易所的市场。</translation>
    </message>
    <message>
        <source>usual for the kind</source>
        <translation>该类型默认值</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, with what is filled.</source>
        <translation>总数量，含已成交部分。</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>总数量。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Never traded beyond this price.</source>
        <translation>绝不以劣于此价的价格成交。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>每个持仓都必须设置。</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Its time, counted from its start without pauses. What is left then is not traded.</source>
        <translation>自启动起计的时长，不含暂停。到时未成交部分不再执行。</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>子单</translation>
    </message>
    <message>
        <source>In how many parts; sizes and times vary a little, so that nobody can count on them.</source>
        <translation>拆分的份数；数量和时间略有随机变化，以免被人识别。</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>参与率</translation>
    </message>
    <message>
        <source>It takes at most this share of what the market trades meanwhile.</source>
        <translation>最多占同期市场成交量的此比例。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>调价次数</translation>
    </message>
    <message>
        <source>How often its resting order may follow the market.</source>
        <translation>挂单最多可跟随市场调价的次数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Nothing was asked of this account yet. Every command and refusal will stand here.</source>
        <translation>该账户暂无请求。所有指令和拒绝都会记录在此。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Load what was before the oldest row</source>
        <translation>加载最早一行之前的记录</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Ask for what happened since</source>
        <translation>查询此后的记录</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartBar</name>
    <message>
        <source>Bars</source>
        <translation>K线</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Tools of the chart</source>
        <translation>图表工具</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>指标…</translation>
    </message>
    <message>
        <source>Add, change and remove indicators</source>
        <translation>添加、修改和移除指标</translation>
    </message>
    <message>
        <source>More tools of the chart</source>
        <translation>更多图表工具</translation>
    </message>
    <message>
        <source>How bars are drawn</source>
        <translation>K线样式</translation>
    </message>
    <message>
        <source>Fit to the bars in view</source>
        <translation>适应当前可见K线</translation>
    </message>
    <message>
        <source>Price scale</source>
        <translation>价格坐标</translation>
    </message>
    <message>
        <source>Magnet: points jump to open, high, low and close</source>
        <translation>磁吸：锚点吸附到开、高、低、收</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>画线列表…</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>在图表上画线</translation>
    </message>
    <message>
        <source>With another instrument…</source>
        <translation>与其他品种…</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>取消对比</translation>
    </message>
    <message>
        <source>Compare with another instrument</source>
        <translation>与其他品种对比</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>复制到剪贴板</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>图表截图</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartPanel</name>
    <message>
        <source>Last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>%1 %2 at %3 · %4</source>
        <translation>%1 %2 @ %3 · %4</translation>
    </message>
    <message>
        <source>%1  ·  mark %2  ·  funding %3</source>
        <translation>%1  ·  标记 %2  ·  资金费率 %3</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>价值 %1</translation>
    </message>
    <message>
        <source>P&amp;L %1 · %2 before fees</source>
        <translation>盈亏 %1 · %2（未计手续费）</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>无此价格。</translation>
    </message>
    <message>
        <source>A position keeps both exits: drag them, or close the position.</source>
        <translation>持仓须同时保留止盈和止损：请拖动，或平仓。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>%1 无法对比：%2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 UTC</source>
        <translation>%1 · %2 · %3 · %4 UTC</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>保存图表截图</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>截图已保存为 %1。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1. Choose another folder, or check its permissions.</source>
        <translation>截图无法保存为 %1。请选择其他文件夹，或检查其权限。</translation>
    </message>
    <message>
        <source>The picture of the chart is on the clipboard.</source>
        <translation>图表截图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>▲ Buy at %1…</source>
        <translation>▲ 买入 @ %1…</translation>
    </message>
    <message>
        <source>▼ Sell at %1…</source>
        <translation>▼ 卖出 @ %1…</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>预警 @ %1…</translation>
    </message>
    <message>
        <source>data %1 old  ·  %2</source>
        <translation>数据延迟 %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>蜡烛图</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>美国线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均K线</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>指数移动平均线 (EMA)</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>简单移动平均线 (SMA)</translation>
    </message>
    <message>
        <source>Volume-weighted average of the day (VWAP)</source>
        <translation>当日成交量加权均价 (VWAP)</translation>
    </message>
    <message>
        <source>Bollinger bands (BB)</source>
        <translation>布林带 (BB)</translation>
    </message>
    <message>
        <source>Volume profile of the bars in view</source>
        <translation>可见K线的成交量分布</translation>
    </message>
    <message>
        <source>Relative strength index (RSI)</source>
        <translation>相对强弱指数 (RSI)</translation>
    </message>
    <message>
        <source>Convergence and divergence of averages (MACD)</source>
        <translation>指数平滑异同移动平均线 (MACD)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>平均真实波幅 (ATR)</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字色</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>As up</source>
        <translation>同上涨色</translation>
    </message>
    <message>
        <source>As down</source>
        <translation>同下跌色</translation>
    </message>
    <message>
        <source>Period, in bars</source>
        <translation>周期（根）</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>标准差倍数</translation>
    </message>
    <message>
        <source>Fast, in bars</source>
        <translation>快线周期（根）</translation>
    </message>
    <message>
        <source>Slow, in bars</source>
        <translation>慢线周期（根）</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>信号线周期（根）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>The height of a pane is %1 to %2 % of the chart.</source>
        <translation>窗格高度为图表的 %1 至 %2%。</translation>
    </message>
    <message>
        <source>The fast average must be shorter than the slow one.</source>
        <translation>快速均线的周期必须小于慢速均线。</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1：%2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3.</source>
        <translation>%1：%2 至 %3 的数字。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Columns in their order; those that are ticked are shown</source>
        <translation>按顺序排列的各列；勾选的列会显示</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the chosen column</source>
        <translation>所选列的宽度</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move the chosen column to the left</source>
        <translation>将所选列向左移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Move the chosen column to the right</source>
        <translation>将所选列向右移</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Every column, in its first place and width</source>
        <translation>所有列恢复默认位置和宽度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::CompareDialog</name>
    <message>
        <source>Compare with</source>
        <translation>对比品种</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>搜索品种</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationDialog</name>
    <message>
        <source>Confirm the order</source>
        <translation>确认订单</translation>
    </message>
    <message>
        <source>Age of the quote</source>
        <translation>报价延迟</translation>
    </message>
    <message>
        <source>Quote age</source>
        <translation>报价延迟</translation>
    </message>
    <message>
        <source>Yes, the same order again</source>
        <translation>是，再次发送同一订单</translation>
    </message>
    <message>
        <source>%1 cannot be computed right now, so the order cannot be sent.</source>
        <translation>暂时无法计算%1，因此订单无法发送。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>未发送任何内容：%1。</translation>
    </message>
    <message>
        <source>There are no new numbers: %1.</source>
        <translation>没有新的测算数据：%1。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send buy order</source>
        <translation>发送买单</translation>
    </message>
    <message>
        <source>Send sell order</source>
        <translation>发送卖单</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago.</source>
        <translation>刚刚已发送过相同的订单。</translation>
    </message>
    <message>
        <source>The market has moved since these numbers were made.</source>
        <translation>自测算以来行情已变动。</translation>
    </message>
    <message>
        <source>The quote behind these numbers is older than %1.</source>
        <translation>测算所依据的报价已超过 %1。</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>重新复核</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>正在复核…</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>返回下单面板</translation>
    </message>
    <message>
        <source>No answer yet: the outcome is unknown. It is not sent again under another name; watch the orders.</source>
        <translation>尚无应答：结果未知。订单不会换编号重发；请留意订单列表。</translation>
    </message>
    <message>
        <source>On its way. Closing this window does not take it back.</source>
        <translation>订单已发出。关闭此窗口不会撤回。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationTable</name>
    <message>
        <source>The order in numbers</source>
        <translation>订单测算</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::DrawingsDialog</name>
    <message>
        <source>&amp;Locked</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Drawings of the instrument</source>
        <translation>该品种的画线</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>Second time, UTC</source>
        <translation>第二时间，UTC</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>第二价格</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is drawn on this instrument. Take up a tool in the chart&apos;s Draw menu.</source>
        <translation>该品种暂无画线。请在图表的“画线”菜单中选择工具。</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31 14:30, a price as a number, and a text has at least one letter.</source>
        <translation>时间格式为 2026-01-31 14:30，价格须为数字，文字至少一个字符。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::HoldingWatch</name>
    <message>
        <source>Venue differs…</source>
        <translation>持仓不符…</translation>
    </message>
    <message>
        <source>Settle what the venue holds and the desk does not believe in</source>
        <translation>核定交易所持有而终端未记录的持仓</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ImbalanceBar</name>
    <message>
        <source>Balance of the book</source>
        <translation>订单簿买卖比</translation>
    </message>
    <message>
        <source>Bids hold %1 % of the nearest levels</source>
        <translation>最近各档中买盘占 %1%</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderPanel</name>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Size per click</source>
        <translation>每次点击数量</translation>
    </message>
    <message>
        <source>Take profit distance in percent</source>
        <translation>止盈距离，百分比</translation>
    </message>
    <message>
        <source>Stop loss distance in percent</source>
        <translation>止损距离，百分比</translation>
    </message>
    <message>
        <source>Brings the market into the middle (C). Clicks are ignored for 150 ms after that.</source>
        <translation>将盘口移到中间 (C)。此后 150 ms 内的单击无效。</translation>
    </message>
    <message>
        <source>Best ask minus best bid, and the bids&apos; share of the nearest ten levels of both sides</source>
        <translation>卖一价减买一价，以及双边最近十档中买盘的占比</translation>
    </message>
    <message>
        <source>TP %</source>
        <translation>止盈 %</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>止损 %</translation>
    </message>
    <message>
        <source>There is no size to keep: enter one first.</source>
        <translation>没有可保存的数量：请先输入。</translation>
    </message>
    <message>
        <source>Key %1 is %2 per click of %3 from now on.</source>
        <translation>%1 键自此为每次点击 %2 %3。</translation>
    </message>
    <message>
        <source>Point at a row, or walk with ↑ and ↓: what rests up to it, your place in its queue, what was traded there.</source>
        <translation>指向某一行，或用 ↑ 和 ↓ 移动：显示到该价位为止的挂单量、您的排队位置及该价位的成交量。</translation>
    </message>
    <message>
        <source>Enter the size of one click first.</source>
        <translation>请先输入每次点击的数量。</translation>
    </message>
    <message>
        <source>Arm one-click</source>
        <translation>启用一键下单</translation>
    </message>
    <message>
        <source>Arm one-click for this instrument</source>
        <translation>为此品种启用一键下单</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>已启用 %1</translation>
    </message>
    <message>
        <source>One-click is armed with %1. Press to disarm.</source>
        <translation>一键下单已启用，数量 %1。按下以停用。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 per click</source>
        <translation>%1 · %2 · %3 · 每次点击 %4</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>价差 %1</translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 · %n tick(s) · bids %2 %</source>
        <translation>
            <numerusform>价差 %1 · %n 跳 · 买盘 %2%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderView</name>
    <message>
        <source>Waiting for the order book…</source>
        <translation>正在等待订单簿…</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>请在自选中选择品种。</translation>
    </message>
    <message>
        <source>▲ The market is above. C centres it.</source>
        <translation>▲ 盘口在上方。按 C 居中。</translation>
    </message>
    <message>
        <source>▼ The market is below. C centres it.</source>
        <translation>▼ 盘口在下方。按 C 居中。</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>深度阶梯</translation>
    </message>
    <message>
        <source>Nothing was sent: the ladder was just centred.</source>
        <translation>未发送任何内容：深度阶梯刚刚居中。</translation>
    </message>
    <message>
        <source>Nothing was sent: the row under the pointer changed between press and release.</source>
        <translation>未发送任何内容：按下与松开之间，指针下的行发生了变化。</translation>
    </message>
    <message>
        <source>Moving the order</source>
        <translation>移动订单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: nothing rests here</source>
        <translation>%1：此处无挂单</translation>
    </message>
    <message numerus="yes">
        <source>Bids down to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>买盘至 %1：%2，价值 %3，共 %n 档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks up to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>卖盘至 %1：%2，价值 %3，共 %n 档</numerusform>
        </translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>自己 %1</translation>
    </message>
    <message>
        <source>Own %1 · about %2 of %3 ahead</source>
        <translation>自己 %1 · 前方约 %2 / %3</translation>
    </message>
    <message>
        <source>Traded since %1: at least %2, bought %3</source>
        <translation>自 %1 起成交：至少 %2，主动买入 %3</translation>
    </message>
    <message>
        <source>Traded since %1: %2, bought %3</source>
        <translation>自 %1 起成交：%2，主动买入 %3</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>预警 @ %1…</translation>
    </message>
    <message>
        <source>Market into the middle</source>
        <translation>盘口居中</translation>
    </message>
    <message>
        <source>No order book yet</source>
        <translation>暂无订单簿</translation>
    </message>
    <message>
        <source>%1: best bid %2 for %3, best ask %4 for %5, spread %6.</source>
        <translation>%1：买一价 %2，数量 %3；卖一价 %4，数量 %5；价差 %6。</translation>
    </message>
    <message numerus="yes">
        <source>Own orders at %n price(s).</source>
        <translation>
            <numerusform>自己的挂单位于 %n 个价位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>数据延迟 %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>当前不可交易；数据延迟 %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LinkButton</name>
    <message>
        <source>Linked: %1</source>
        <translation>已联动：%1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>未联动</translation>
    </message>
    <message>
        <source>Panels of link %1 look at one instrument. Press to choose another link.</source>
        <translation>联动组 %1 的面板显示同一品种。按下可选择其他联动组。</translation>
    </message>
    <message>
        <source>This panel looks at an instrument of its own. Press to link it.</source>
        <translation>此面板独立显示品种。按下可设置联动。</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>联动组 %1</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>不联动</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OneClick</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未发送任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: the engine did not answer (%1).</source>
        <translation>未发送任何内容：引擎未应答（%1）。</translation>
    </message>
    <message>
        <source>Nothing was sent: margin, fee or worst loss is unknown right now. Use the ticket.</source>
        <translation>未发送任何内容：保证金、手续费或最大亏损暂时未知。请使用下单面板。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>未发送任何内容：%1。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OrderToasts</name>
    <message>
        <source>Desk</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>Click on %1</source>
        <translation>单击 %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒：%1</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <translation>%1 · 订单 %2</translation>
    </message>
    <message>
        <source> · filled %1 of %2</source>
        <translation> · 已成交 %1 / %2</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>撤单</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ReverseQuestion</name>
    <message>
        <source>Reverse</source>
        <translation>反手</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: nothing is held in it.</source>
        <translation>%1 无法反手：没有持仓。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: there are no take profit and stop loss whose distances could be taken over. Set both first.</source>
        <translation>%1 无法反手：没有可沿用距离的止盈和止损。请先设置两者。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: its mark price is unknown, or old.</source>
        <translation>%1 无法反手：标记价格未知或已过时。</translation>
    </message>
    <message>
        <source>Reverse %1: %2 %3 in all (twice the position), so that %4 is held afterwards. The exits are replaced: take profit %5, stop loss %6.</source>
        <translation>反手 %1：共%2 %3（持仓的两倍），完成后持仓为 %4。止盈止损将替换为：止盈 %5，止损 %6。</translation>
    </message>
    <message>
        <source>%1, account %2, at %3.</source>
        <translation>%1，账户 %2，%3。</translation>
    </message>
    <message>
        <source>Nothing was sent: the position changed in that moment. Look at it again.</source>
        <translation>未发送任何内容：持仓在那一刻发生了变化。请再看一次。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ScaleOutDialog</name>
    <message>
        <source>Scale out of %1</source>
        <translation>%1 分批止盈</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>In &amp;thirds</source>
        <translation>三等分(&amp;T)</translation>
    </message>
    <message>
        <source>A third at a third of the way from the market to the take profit, a third at two thirds; the take profit takes the rest</source>
        <translation>在市价到止盈价三分之一处平三分之一，三分之二处再平三分之一；其余由止盈单平仓</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Price of rung %1</source>
        <translation>第 %1 档价格</translation>
    </message>
    <message>
        <source>Quantity of rung %1</source>
        <translation>第 %1 档数量</translation>
    </message>
    <message>
        <source>%1 %2 at %3. Each rung takes its part when the market reaches its price; the stop covers all that is held.</source>
        <translation>%1 %2，均价 %3。市价到达各档价格时平掉该档数量；止损覆盖全部持仓。</translation>
    </message>
    <message>
        <source>Left for the take profit at %1: %2</source>
        <translation>留给止盈价 %1：%2</translation>
    </message>
    <message>
        <source>Nothing is left for the take profit at %1: take less on the way.</source>
        <translation>止盈价 %1 没有剩余数量：请减少途中平仓量。</translation>
    </message>
    <message>
        <source>End scale-out</source>
        <translation>结束分批止盈</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>无法发送：%1。</translation>
    </message>
    <message>
        <source>The position is too small for three parts</source>
        <translation>持仓太小，无法分成三份</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::SizePresetRow</name>
    <message>
        <source>Size %1: %2 per click</source>
        <translation>数量 %1：每次点击 %2</translation>
    </message>
    <message>
        <source>%1 per click (key %2 in the ladder, unless you chose another). Right click: keep the present size here. Another size disarms one-click.</source>
        <translation>每次点击 %1（深度阶梯中按 %2 键，除非您另设了按键）。右键单击：将当前数量存于此处。更换数量会停用一键下单。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::StudiesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>图表指标</translation>
    </message>
    <message>
        <source>Height of the pane, % of the chart</source>
        <translation>窗格高度，占图表的 %</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>高度，%</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题说明</translation>
    </message>
    <message>
        <source>No indicator is switched on. Add one on the left.</source>
        <translation>未启用指标。请在左侧添加。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>btc   side:buy   net:&gt;10</source>
        <translation>btc   方向:买入   净盈亏:&gt;10</translation>
    </message>
    <message>
        <source>Every word must be found in a row. &quot;side:buy&quot; looks into one column; numbers are compared with &lt;, &lt;=, &gt;, &gt;= and =, as in &quot;net:&gt;10&quot;. Quotes keep words together. Esc shows all rows again.</source>
        <translation>行中须包含每个词。&quot;方向:买入&quot; 只查一列；数字可用 &lt;、&lt;=、&gt;、&gt;= 和 = 比较，如 &quot;净盈亏:&gt;10&quot;。引号可将多个词连在一起；冒号、引号等须用半角。Esc 重新显示所有行。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all rows of %1</source>
        <translation>显示 %1 的所有行</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n row(s): %1</source>
        <translation>
            <numerusform>%n 行合计：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TablePanel</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>Filter, sort, group, columns, copy, export</source>
        <translation>筛选、排序、分组、列、复制、导出</translation>
    </message>
    <message>
        <source>No row passes the filter. Esc in its line shows all rows again.</source>
        <translation>没有行符合筛选条件。在筛选栏按 Esc 重新显示所有行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableTools</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>未写入 %1：%2。原有内容仍在。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows of %1</source>
        <translation>导出 %1 的所有行</translation>
    </message>
    <message>
        <source>Export the shown rows of %1</source>
        <translation>导出 %1 的显示行</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Hide column &quot;%1&quot;</source>
        <translation>隐藏列“%1”</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>导出所有行…</translation>
    </message>
    <message>
        <source>Export shown rows…</source>
        <translation>导出显示行…</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <translation>其次升序</translation>
    </message>
    <message>
        <source>Then descending</source>
        <translation>其次降序</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Rows of %1 are being written already. Wait until they are, or cancel that.</source>
        <translation>%1 的行已在写入。请等待其完成，或取消该次导出。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消，未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapePanel</name>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Smallest trade in quantity</source>
        <translation>按数量的最小成交</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Smallest trade in money</source>
        <translation>按金额的最小成交</translation>
    </message>
    <message>
        <source>Unit of the smallest trade</source>
        <translation>最小成交的单位</translation>
    </message>
    <message>
        <source>Smallest trade that is shown</source>
        <translation>显示的最小成交</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>全部数量</translation>
    </message>
    <message>
        <source>What is marked as big</source>
        <translation>大单标记方式</translation>
    </message>
    <message>
        <source>Marks the largest of the last %1 trades, or those from a size on</source>
        <translation>标记最近 %1 笔成交中最大的，或达到某一数量的成交</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>不标记</translation>
    </message>
    <message>
        <source>Mark top 10 %</source>
        <translation>标记前 10%</translation>
    </message>
    <message>
        <source>Mark top 5 %</source>
        <translation>标记前 5%</translation>
    </message>
    <message>
        <source>Mark top 1 %</source>
        <translation>标记前 1%</translation>
    </message>
    <message>
        <source>Mark from size</source>
        <translation>按数量标记</translation>
    </message>
    <message>
        <source>Size from which a trade is marked</source>
        <translation>达到此数量的成交予以标记</translation>
    </message>
    <message>
        <source>Trades of one side at one price within %1 ms are one row</source>
        <translation>%1 ms 内同方向同价位的成交合为一行</translation>
    </message>
    <message>
        <source>Writes every row that passes the filter into a file. Ctrl+C in the tape copies them.</source>
        <translation>将符合筛选的所有行写入文件。在逐笔成交中按 Ctrl+C 可复制。</translation>
    </message>
    <message>
        <source>Held: Space lets it go on · big from %1</source>
        <translation>已暂停：按空格继续 · 大单 ≥ %1</translation>
    </message>
    <message>
        <source>Stands still under the pointer · big from %1</source>
        <translation>指针停留时静止 · 大单 ≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller trade(s) not shown · big from %1</source>
        <translation>
            <numerusform>%n 笔较小成交未显示 · 大单 ≥ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade · big from %1</source>
        <translation>全部成交 · 大单 ≥ %1</translation>
    </message>
    <message>
        <source>Write the tape</source>
        <translation>保存逐笔成交</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The tape is in %1.</source>
        <translation>逐笔成交已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder.</source>
        <translation>未写入 %1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapeView</name>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>请在自选中选择品种。</translation>
    </message>
    <message>
        <source>No trade was large enough yet. Lower the smallest size that is shown.</source>
        <translation>暂无达到门槛的成交。请调低显示的最小数量。</translation>
    </message>
    <message>
        <source>Nothing was traded since the desk looks at this instrument.</source>
        <translation>自终端关注该品种以来尚无成交。</translation>
    </message>
    <message>
        <source>▲ B</source>
        <comment>a taker bought</comment>
        <translation>▲ B</translation>
    </message>
    <message>
        <source>▼ S</source>
        <comment>a taker sold</comment>
        <translation>▼ S</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) missing here</source>
        <translation>
            <numerusform>此处缺失 %n 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>Trades may be missing here</source>
        <translation>此处可能缺失成交</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) wait</source>
        <translation>
            <numerusform>%n 行新成交等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Time and sales</source>
        <translation>逐笔成交</translation>
    </message>
    <message>
        <source>%1: bought %2 at %3</source>
        <translation>%1：主动买入 %2 @ %3</translation>
    </message>
    <message>
        <source>%1: sold %2 at %3</source>
        <translation>%1：主动卖出 %2 @ %3</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Missing before</source>
        <translation>此前缺失</translation>
    </message>
    <message>
        <source>Trades of the market, the newest first. Up and Down read them one by one.</source>
        <translation>市场逐笔成交，最新在上。按 ↑ ↓ 逐笔读取。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketExitRow</name>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss as</source>
        <translation>止损方式</translation>
    </message>
    <message>
        <source>Take profit as</source>
        <translation>止盈方式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>%</source>
        <comment>share of the entry price</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>percent of the entry price</source>
        <translation>开仓价的百分比</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>multiples of R, the distance from entry to stop</source>
        <translation>R 的倍数，即开仓到止损的距离</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or so that the take profit is this many R away.</source>
        <translation>按价格、开仓价的 %，或使止盈距离为该 R 倍数来设定。</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or in R: multiples of the distance from entry to stop.</source>
        <translation>按价格、开仓价的 %，或 R 倍数（开仓到止损距离的倍数）设定。</translation>
    </message>
    <message>
        <source>Stop loss means</source>
        <translation>止损换算</translation>
    </message>
    <message>
        <source>Take profit means</source>
        <translation>止盈换算</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>R needs a stop loss</source>
        <translation>R 需要止损</translation>
    </message>
    <message>
        <source>R needs a take profit</source>
        <translation>R 需要止盈</translation>
    </message>
    <message>
        <source>Needs an entry price</source>
        <translation>需要开仓价</translation>
    </message>
    <message>
        <source>No such take profit</source>
        <translation>无效的止盈</translation>
    </message>
    <message>
        <source>No such stop loss</source>
        <translation>无效的止损</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketForm</name>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买一</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖一</translation>
    </message>
    <message>
        <source>The trailing distance is not a price</source>
        <translation>追踪距离不是有效价格</translation>
    </message>
    <message>
        <source>The time stop is not a whole number</source>
        <translation>限时平仓不是整数</translation>
    </message>
    <message>
        <source>The price is not valid</source>
        <translation>价格无效</translation>
    </message>
    <message>
        <source>The stop price is not valid</source>
        <translation>触发价无效</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>请输入价格</translation>
    </message>
    <message>
        <source>Type a stop price</source>
        <translation>请输入触发价</translation>
    </message>
    <message>
        <source>Give a stop loss</source>
        <translation>请设置止损</translation>
    </message>
    <message>
        <source>Give a take profit</source>
        <translation>请设置止盈</translation>
    </message>
    <message>
        <source>The stop loss is not valid</source>
        <translation>止损无效</translation>
    </message>
    <message>
        <source>The take profit is not valid</source>
        <translation>止盈无效</translation>
    </message>
    <message>
        <source>Best bid: %1</source>
        <translation>买一价：%1</translation>
    </message>
    <message>
        <source>Best ask: %1</source>
        <translation>卖一价：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>订单类型</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>stop market</source>
        <translation>条件市价单</translation>
    </message>
    <message>
        <source>Limit: at the price or better. Market: at once. Stop: at market once the mark reaches the stop price.</source>
        <translation>限价：以该价格或更优成交。市价：立即成交。条件：标记价格到达触发价时以市价成交。</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
    <message>
        <source>good till cancelled</source>
        <translation>撤单前有效</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>IOC</translation>
    </message>
    <message>
        <source>immediate or cancel</source>
        <translation>立即成交或撤销</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>FOK</translation>
    </message>
    <message>
        <source>fill or kill</source>
        <translation>全部成交或撤销</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>good till date</source>
        <translation>指定时间前有效</translation>
    </message>
    <message>
        <source>How long it rests. GTC: until cancelled. IOC: what fills at once. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>挂单时间。GTC：撤单前有效。IOC：只取能立即成交的部分。FOK：全部立即成交，否则撤销。GTD：到指定时间为止。</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Refused when it would take from the book: pays the maker fee or nothing.</source>
        <translation>若会立即吃单则被拒绝：只付 Maker 手续费，或不成交。</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>只减少持仓；无需止盈止损。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Trailing and time stop</source>
        <translation>追踪止损与限时平仓</translation>
    </message>
    <message>
        <source>More ways out: a stop that follows the mark, and a close after a time.</source>
        <translation>更多出场方式：跟随标记价格的止损，以及到时平仓。</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>触发价</translation>
    </message>
    <message>
        <source>Use the best bid</source>
        <translation>使用买一价</translation>
    </message>
    <message>
        <source>Use the best ask</source>
        <translation>使用卖一价</translation>
    </message>
    <message>
        <source>at market, from the book</source>
        <translation>市价，按订单簿</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>This venue</source>
        <translation>指定交易所</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>automatic: the cheapest way through all venues</source>
        <translation>自动：经由所有交易所的最低成本路径</translation>
    </message>
    <message>
        <source>Automatic divides it over every venue that lists the same, where that is cheaper with all costs. What rests in a book, or only reduces, stays.</source>
        <translation>“自动”会在总成本更低时，将订单分配到所有上架同一品种的交易所。挂单和只减仓的订单仍留在原处。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>订单去向</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>追踪距离</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Time stop in minutes</source>
        <translation>限时平仓，分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>The stop follows the mark at this distance and never loosens</source>
        <translation>止损按此距离跟随标记价格，绝不放宽</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Closes at market when the position is this many minutes old</source>
        <translation>持仓达到此分钟数时以市价平仓</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketNumbers</name>
    <message>
        <source>What the order costs and risks</source>
        <translation>订单的成本与风险</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>最大盈利</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计价</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平价</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>市场冲击</translation>
    </message>
    <message>
        <source>Its share of the visible book, and how an order of this size is best worked.</source>
        <translation>占可见订单簿的比例，以及此数量订单的最佳执行方式。</translation>
    </message>
    <message>
        <source>At the stop loss, with both fees and the slippage of the book.</source>
        <translation>在止损处，含双边手续费和订单簿滑点。</translation>
    </message>
    <message>
        <source>At the take profit, after fees.</source>
        <translation>在止盈处，扣除手续费后。</translation>
    </message>
    <message>
        <source>expected price</source>
        <translation>预计价格</translation>
    </message>
    <message>
        <source>value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>worst loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>直达 %1</translation>
    </message>
    <message>
        <source>%1 after the order</source>
        <translation>下单后的%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketPanel</name>
    <message>
        <source>Work…</source>
        <translation>算法…</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>下单面板</translation>
    </message>
    <message>
        <source>Shows the order once more before it is sent (Enter)</source>
        <translation>发送前再次展示订单 (Enter)</translation>
    </message>
    <message>
        <source>In slices, hidden, or following the best price: opens the algorithm ticket with what is typed here</source>
        <translation>拆分、隐藏或跟随最优价：用此处的内容打开算法下单</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>正在等待引擎</translation>
    </message>
    <message>
        <source>No connection to the engine</source>
        <translation>未连接引擎</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>无法预览：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒：%1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Review buy %1</source>
        <translation>复核买入 %1</translation>
    </message>
    <message>
        <source>Review sell %1</source>
        <translation>复核卖出 %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketRefusals</name>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>允许 %1，当前为 %2。</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>允许 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Why the order would be refused</source>
        <translation>订单会被拒绝的原因</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketSizeRow</name>
    <message>
        <source>Size as</source>
        <translation>数量单位</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value in USD</source>
        <translation>价值，USD</translation>
    </message>
    <message>
        <source>% eq.</source>
        <translation>权益%</translation>
    </message>
    <message>
        <source>percent of equity</source>
        <translation>权益的百分比</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>risk: what may be lost at the stop, in percent of the capital</source>
        <translation>风险：止损处可能的亏损，占资金的百分比</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size means</source>
        <translation>数量换算</translation>
    </message>
    <message>
        <source>What decides the size</source>
        <translation>数量由何决定</translation>
    </message>
    <message>
        <source>Type a size</source>
        <translation>请输入数量</translation>
    </message>
    <message>
        <source>The size is not a valid number</source>
        <translation>数量不是有效数字</translation>
    </message>
    <message>
        <source>up to the limit, %1</source>
        <translation>最多至限额 %1</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>凯利</translation>
    </message>
    <message>
        <source>Kelly: the risk that the results of closed positions speak for</source>
        <translation>凯利：已平仓位的结果所支持的风险</translation>
    </message>
    <message>
        <source>As a quantity, in USD, in % of equity, from the risk: what may be lost at the stop, in % of the capital; or by Kelly: the risk that the results of closed positions speak for.</source>
        <translation>按数量、USD、权益的 %、风险（止损处可能的亏损，占资金的 %），或按凯利（已平仓位的结果所支持的风险）设定。</translation>
    </message>
    <message>
        <source>What Kelly&apos;s share comes from</source>
        <translation>凯利比例的依据</translation>
    </message>
    <message>
        <source>The engine is of an earlier release: it cannot size by Kelly</source>
        <translation>引擎版本较旧：无法按凯利定量</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ToastStack</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TradeContext</name>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1：未发送，%2。</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1 被拒。%2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::WatchlistPanel</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>搜索品种</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>自选的列</translation>
    </message>
    <message>
        <source>No instrument has this name. Clear the search to see all.</source>
        <translation>没有此名称的品种。清除搜索可查看全部。</translation>
    </message>
    <message>
        <source>Buy %1…</source>
        <translation>买入 %1…</translation>
    </message>
    <message>
        <source>Sell %1…</source>
        <translation>卖出 %1…</translation>
    </message>
    <message>
        <source>New alert for %1…</source>
        <translation>新建 %1 预警…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>列表已写入 %1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>未写入 %1：%2。原有内容仍在。</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>列表已复制。</translation>
    </message>
</context>
</TS>
