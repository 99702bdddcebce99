<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountMode</name>
    <message>
        <source>PAPER</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>not real</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>Paper account: no real money</source>
        <translation>ペーパー口座: 実際の資金は動きません</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>Testnet account: real orders at the venue&apos;s test network, play money</source>
        <translation>テストネット口座: 取引所のテストネットへの実注文、資金は模擬</translation>
    </message>
    <message>
        <source>LIVE OFF</source>
        <translation>ライブOFF</translation>
    </message>
    <message>
        <source>real money, only reducing</source>
        <translation>実資金、縮小のみ</translation>
    </message>
    <message>
        <source>Live account, switched off: only what reduces risk is sent</source>
        <translation>ライブ口座（ライブ取引オフ）: リスクを減らす注文だけを送信します</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>実資金</translation>
    </message>
    <message>
        <source>Live account: orders move real money</source>
        <translation>ライブ口座: 注文により実際の資金が動きます</translation>
    </message>
</context>
<context>
    <name>AccountStart</name>
    <message>
        <source>The account cannot be opened</source>
        <translation>口座を開けません</translation>
    </message>
    <message>
        <source>There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.</source>
        <translation>%1という口座はありません。「設定」→「取引所」で追加するか、--account を省略してペーパーで起動してください。</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet.</source>
        <translation>このバージョンは%1への発注にまだ対応していません。</translation>
    </message>
    <message>
        <source>The account %1 trades at %2 alone: the feed %3 is not shown. For several venues in one account, leave out --account and trade on paper.</source>
        <translation>口座 %1 は %2 でのみ取引します。フィード %3 は表示されません。一つの口座で複数の取引所を使うには、--account を外してペーパー取引をしてください。</translation>
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
        <translation>%1ロット</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>指値 %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>逆指値 %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>リデュースオンリー</translation>
    </message>
    <message>
        <source>Amend order %1</source>
        <translation>注文 %1 を訂正</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>注文 %1 を取消</translation>
    </message>
    <message>
        <source>Cancel all in %1</source>
        <translation>%1の注文を全取消</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全取消</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>including exits</source>
        <translation>決済注文を含む</translation>
    </message>
    <message>
        <source>Close %1 of %2</source>
        <translation>%2を %1 決済</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を決済</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <translation>%1を全決済</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>全ポジションを決済</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1をドテン</translation>
    </message>
    <message>
        <source>Set exits of %1</source>
        <translation>%1の決済注文を設定</translation>
    </message>
    <message>
        <source>Move stop of %1 to break-even</source>
        <translation>%1のストップを損益分岐へ移動</translation>
    </message>
    <message>
        <source>Set limit: %1 to %2</source>
        <translation>リミット設定: %1 を %2 に</translation>
    </message>
    <message>
        <source>Halt %1 and flatten it</source>
        <translation>%1を取引停止して全決済</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>%1を取引停止</translation>
    </message>
    <message>
        <source>Halt trading and flatten</source>
        <translation>取引停止して全決済</translation>
    </message>
    <message>
        <source>Halt trading</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>キルスイッチを解除</translation>
    </message>
    <message>
        <source>Release the kill switch of %1</source>
        <translation>%1のキルスイッチを解除</translation>
    </message>
    <message>
        <source>Adopt the venue&apos;s holding: %1 %2</source>
        <translation>取引所の保有を採用: %1 %2</translation>
    </message>
    <message>
        <source>Switch live trading on</source>
        <translation>ライブ取引をオン</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>ライブ取引をオフ</translation>
    </message>
    <message>
        <source>Change alert: %1</source>
        <translation>アラート変更: %1</translation>
    </message>
    <message>
        <source>Set alert: %1</source>
        <translation>アラート設定: %1</translation>
    </message>
    <message>
        <source>Remove alert %1</source>
        <translation>アラート %1 を削除</translation>
    </message>
    <message>
        <source>Wake alert %1</source>
        <translation>アラート %1 の監視を再開</translation>
    </message>
    <message>
        <source>Snooze alert %1 for %2</source>
        <translation>アラート %1 を %2 スヌーズ</translation>
    </message>
    <message>
        <source>Reset the day</source>
        <translation>当日損益をリセット</translation>
    </message>
    <message>
        <source>Start algorithm: %1 %2 %3</source>
        <translation>アルゴ開始: %3 %2 %1</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Amend algorithm %1</source>
        <translation>アルゴ %1 を変更</translation>
    </message>
    <message>
        <source>Pause algorithm %1</source>
        <translation>アルゴ %1 を一時停止</translation>
    </message>
    <message>
        <source>Resume algorithm %1</source>
        <translation>アルゴ %1 を再開</translation>
    </message>
    <message>
        <source>Cancel algorithm %1</source>
        <translation>アルゴ %1 を取消</translation>
    </message>
    <message>
        <source>Trip the breaker of %1</source>
        <translation>%1のブレーカーを作動</translation>
    </message>
    <message>
        <source>Reset the breaker of %1</source>
        <translation>%1のブレーカーをリセット</translation>
    </message>
    <message>
        <source>Remove the note on a position in %1</source>
        <translation>%1のポジションのメモを削除</translation>
    </message>
    <message>
        <source>Write a note on a position in %1</source>
        <translation>%1のポジションにメモを記入</translation>
    </message>
    <message>
        <source>End the scale-out of %1</source>
        <translation>%1 の分割利確を終了</translation>
    </message>
    <message>
        <source>Scale %1 out: %2</source>
        <translation>%1 の分割利確：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a rung of a scale-out: so much at this price</comment>
        <translation>%2 で %1</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>銘柄 %1</translation>
    </message>
    <message>
        <source>%1 candle close</source>
        <translation>%1足の終値</translation>
    </message>
    <message>
        <source>RSI %1 (%2)</source>
        <translation>RSI %1（%2）</translation>
    </message>
    <message>
        <source>EMA %1 and EMA %2 (%3)</source>
        <translation>EMA %1 と EMA %2（%3）</translation>
    </message>
    <message>
        <source>use of the limit %1</source>
        <translation>リミット「%1」の使用率</translation>
    </message>
    <message>
        <source>position P&amp;L</source>
        <translation>ポジション損益</translation>
    </message>
    <message>
        <source>day P&amp;L</source>
        <translation>当日損益</translation>
    </message>
    <message>
        <source>an order is filled</source>
        <translation>注文が約定</translation>
    </message>
    <message>
        <source>an order is refused</source>
        <translation>注文が拒否</translation>
    </message>
    <message>
        <source>an exit is hit</source>
        <translation>決済注文が執行</translation>
    </message>
    <message>
        <source>EMA %1 rises above EMA %2 (%3)</source>
        <translation>EMA %1 が EMA %2 を上抜け（%3）</translation>
    </message>
    <message>
        <source>EMA %1 falls below EMA %2 (%3)</source>
        <translation>EMA %1 が EMA %2 を下抜け（%3）</translation>
    </message>
    <message>
        <source>EMA %1 crosses EMA %2 (%3)</source>
        <translation>EMA %1 と EMA %2 がクロス（%3）</translation>
    </message>
    <message>
        <source>mark rises by %1 within %2</source>
        <translation>マーク価格が %2 以内に %1 上昇</translation>
    </message>
    <message>
        <source>mark falls by %1 within %2</source>
        <translation>マーク価格が %2 以内に %1 下落</translation>
    </message>
    <message>
        <source>mark moves by %1 within %2</source>
        <translation>マーク価格が %2 以内に %1 変動</translation>
    </message>
    <message>
        <source>%1 rises to %2</source>
        <translation>%1が %2 まで上昇</translation>
    </message>
    <message>
        <source>%1 falls to %2</source>
        <translation>%1が %2 まで下落</translation>
    </message>
    <message>
        <source>%1 crosses %2</source>
        <translation>%1が %2 を通過</translation>
    </message>
    <message>
        <source>data is older than %1</source>
        <translation>データの遅れが %1 を超過</translation>
    </message>
    <message>
        <source>venue not reached for %1</source>
        <translation>取引所に %1 接続できず</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>最終価格</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>買気配</translation>
    </message>
    <message>
        <source>Ask price</source>
        <translation>売気配</translation>
    </message>
    <message>
        <source>Move within a time</source>
        <translation>期間内の変動</translation>
    </message>
    <message>
        <source>Candle close</source>
        <translation>終値</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>EMA cross</source>
        <translation>EMAクロス</translation>
    </message>
    <message>
        <source>Position P&amp;L</source>
        <translation>ポジション損益</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日損益</translation>
    </message>
    <message>
        <source>Use of a limit</source>
        <translation>リミット使用率</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>データの遅れ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Order filled</source>
        <translation>注文の約定</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>注文の拒否</translation>
    </message>
    <message>
        <source>Exit hit</source>
        <translation>決済注文の執行</translation>
    </message>
    <message>
        <source>Rises to</source>
        <translation>以上に上昇</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>以下に下落</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発動</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Tells when a trade happens at this price or beyond it.</source>
        <translation>この価格、またはそれを超える価格で取引が成立すると通知します。</translation>
    </message>
    <message>
        <source>Tells when the mark, which P&amp;L and liquidation count with, reaches this price.</source>
        <translation>マーク価格（損益と清算の基準）がこの価格に達すると通知します。</translation>
    </message>
    <message>
        <source>Tells when the best bid reaches this price.</source>
        <translation>最良買気配がこの価格に達すると通知します。</translation>
    </message>
    <message>
        <source>Tells when the best ask reaches this price.</source>
        <translation>最良売気配がこの価格に達すると通知します。</translation>
    </message>
    <message>
        <source>Tells when the mark is that far from its lowest or highest price within the time.</source>
        <translation>マーク価格が期間内の安値または高値からこの幅だけ動くと通知します。</translation>
    </message>
    <message>
        <source>Tells when a candle closes at this price or beyond it; looks at closed candles only.</source>
        <translation>足の終値がこの価格、またはそれを超えると通知します。確定した足だけを対象にします。</translation>
    </message>
    <message>
        <source>Relative strength of closed candles, from 0 to 100 %.</source>
        <translation>確定足の相対力指数（0～100 %）です。</translation>
    </message>
    <message>
        <source>Tells when the fast average of closed candles crosses the slow one.</source>
        <translation>確定足の短期平均が長期平均とクロスすると通知します。</translation>
    </message>
    <message>
        <source>Unrealised profit or loss of the position, at mark, in USD; a loss is negative.</source>
        <translation>マーク価格でのポジションの未実現損益（USD）です。損失はマイナスです。</translation>
    </message>
    <message>
        <source>Profit or loss of the account since the day began, in USD; a loss is negative.</source>
        <translation>当日の開始以降の口座の損益（USD）です。損失はマイナスです。</translation>
    </message>
    <message>
        <source>How much of a risk limit is used.</source>
        <translation>リスクリミットの使用率です。</translation>
    </message>
    <message>
        <source>Tells when nothing came from the instrument&apos;s stream for so long.</source>
        <translation>銘柄のデータ配信がこの時間途絶えると通知します。</translation>
    </message>
    <message>
        <source>Tells when a venue has not been reached for so long.</source>
        <translation>取引所にこの時間接続できないと通知します。</translation>
    </message>
    <message>
        <source>Tells when an order is filled whole; exits have an alert of their own.</source>
        <translation>注文が全量約定すると通知します。決済注文には専用のアラートがあります。</translation>
    </message>
    <message>
        <source>Tells when an order is refused, by a rule or by the venue.</source>
        <translation>注文がルールまたは取引所により拒否されると通知します。</translation>
    </message>
    <message>
        <source>Tells when a take profit or a stop loss begins to fill.</source>
        <translation>利確または損切りの約定が始まると通知します。</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1、注文 %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1、現在 %2</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最終価格</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <source>bid price</source>
        <translation>買気配</translation>
    </message>
    <message>
        <source>ask price</source>
        <translation>売気配</translation>
    </message>
</context>
<context>
    <name>AlgorithmKinds</name>
    <message>
        <source>More than the visible book</source>
        <translation>表示中の板を超過</translation>
    </message>
    <message>
        <source>%1 of the visible book</source>
        <translation>表示中の板の %1</translation>
    </message>
    <message>
        <source>%1: one order</source>
        <translation>%1: 一括注文</translation>
    </message>
    <message>
        <source>%1: %2 in %3 slices</source>
        <translation>%1: %2で %3分割</translation>
    </message>
    <message>
        <source>%1 · one order</source>
        <translation>%1 · 一括注文</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 %3分割</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>One-click is off at every start.</source>
        <translation>ワンクリックは起動時は常にオフです。</translation>
    </message>
    <message>
        <source>One-click was turned off by hand.</source>
        <translation>ワンクリックは手動でオフになりました。</translation>
    </message>
    <message>
        <source>One-click is off: the connection to the engine was lost.</source>
        <translation>ワンクリックはオフです: エンジンとの接続が切れました。</translation>
    </message>
    <message>
        <source>One-click is off: the engine was reconnected.</source>
        <translation>ワンクリックはオフです: エンジンに再接続しました。</translation>
    </message>
    <message>
        <source>One-click is off: the venue went down.</source>
        <translation>ワンクリックはオフです: 取引所が停止しました。</translation>
    </message>
    <message>
        <source>One-click is off: the market data is too old.</source>
        <translation>ワンクリックはオフです: 市場データが古すぎます。</translation>
    </message>
    <message>
        <source>One-click is off: the account changed.</source>
        <translation>ワンクリックはオフです: 口座が変わりました。</translation>
    </message>
    <message>
        <source>One-click is off: the engine changed or restarted.</source>
        <translation>ワンクリックはオフです: エンジンが変更または再起動されました。</translation>
    </message>
    <message>
        <source>One-click is off: it was armed for another instrument.</source>
        <translation>ワンクリックはオフです: 別の銘柄で有効化されていました。</translation>
    </message>
    <message>
        <source>One-click is off: the leverage limit changed.</source>
        <translation>ワンクリックはオフです: レバレッジのリミットが変わりました。</translation>
    </message>
    <message>
        <source>One-click is off: trading is halted.</source>
        <translation>ワンクリックはオフです: 取引停止中です。</translation>
    </message>
    <message>
        <source>One-click is off: entries are blocked.</source>
        <translation>ワンクリックはオフです: 新規注文が停止されています。</translation>
    </message>
    <message>
        <source>One-click is off: nothing was traded for a while.</source>
        <translation>ワンクリックはオフです: しばらく取引がありませんでした。</translation>
    </message>
    <message>
        <source>One-click is off: the outcome of an order is unknown.</source>
        <translation>ワンクリックはオフです: 結果不明の注文があります。</translation>
    </message>
    <message>
        <source>One-click is off: the screen was locked.</source>
        <translation>ワンクリックはオフです: 画面がロックされました。</translation>
    </message>
    <message>
        <source>One-click is off: the machine slept or its clock was moved.</source>
        <translation>ワンクリックはオフです: PCがスリープしたか、時計が変更されました。</translation>
    </message>
    <message>
        <source>The engine is not connected.</source>
        <translation>エンジンに接続されていません。</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>先に銘柄を選択してください。</translation>
    </message>
    <message>
        <source>Set a size per click above zero first.</source>
        <translation>先に1クリックの数量を0より大きく設定してください。</translation>
    </message>
    <message>
        <source>The size per click is below the venue&apos;s minimum.</source>
        <translation>1クリックの数量が取引所の最小数量を下回っています。</translation>
    </message>
    <message>
        <source>The size per click is above the venue&apos;s maximum.</source>
        <translation>1クリックの数量が取引所の最大数量を超えています。</translation>
    </message>
    <message>
        <source>The mark price is not known yet, so the size cannot be judged.</source>
        <translation>マーク価格がまだ不明なため、数量を判定できません。</translation>
    </message>
    <message>
        <source>The size per click is worth more than the position limit.</source>
        <translation>1クリックの金額がポジションのリミットを超えています。</translation>
    </message>
    <message>
        <source>The market data is too old.</source>
        <translation>市場データが古すぎます。</translation>
    </message>
    <message>
        <source>Entries are blocked.</source>
        <translation>新規注文が停止されています。</translation>
    </message>
    <message>
        <source>The outcome of an order is unknown. Wait for the venue&apos;s answer.</source>
        <translation>結果不明の注文があります。取引所の応答をお待ちください。</translation>
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
        <translation>%1 到達で成行</translation>
    </message>
    <message>
        <source>market, about %1</source>
        <translation>成行、約 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>リデュースオンリー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>発注先</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>執行条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Size is</source>
        <translation>数量の制約</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation>タイムストップ</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>最大利益</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>証拠金</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>建玉総額</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>%1 またはそれより有利な価格</translation>
    </message>
    <message>
        <source>at market once the mark reaches %1</source>
        <translation>マーク価格が %1 に達したら成行</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <source>%1 %2 %3 on %4 %5, %6</source>
        <translation>%4で %3 を %2 %1、%5（%6）</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>The engine cannot be used</source>
        <translation>エンジンを使用できません</translation>
    </message>
    <message>
        <source>There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.</source>
        <translation>%1というエンジンはありません。「設定」→「エンジン」または jarvis --connect で追加するか、アドレス（wss://HOST:PORT）を指定してください。</translation>
    </message>
    <message>
        <source>The authority in %1 cannot be read: %2.</source>
        <translation>%1の認証局を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no token: %1. Put it into the first line.</source>
        <translation>トークンがありません: %1。1行目にトークンを記入してください。</translation>
    </message>
    <message>
        <source>No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.</source>
        <translation>%1のトークンが保存されていません。jarvis --connect または「設定」→「エンジン」で接続するか、--token-file でファイルを指定してください。トークンは jarvisd token add で作成します。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The first choices were not kept</source>
        <translation>初期設定を保存できませんでした</translation>
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
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1ティック</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1ロット</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Limit order</source>
        <translation>指値注文</translation>
    </message>
    <message>
        <source>Buys at the named price or lower, sells at it or higher; else it waits in the book.</source>
        <translation>指定した価格以下で買い、以上で売る注文。条件に合わなければ板で待ちます。</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>成行注文</translation>
    </message>
    <message>
        <source>Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises.</source>
        <translation>板にある注文を、価格乖離制限の範囲内で直ちに取る注文。価格は約定後に確定します。注文票には板からの見込みが表示されます。</translation>
    </message>
    <message>
        <source>Time in force (TIF)</source>
        <translation>執行条件（TIF）</translation>
    </message>
    <message>
        <source>How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>注文の有効期間。GTC: 取り消すまで。IOC: 即時に約定できる分だけ約定し、残りは取消。FOK: 全量を即時に約定、できなければ全量取消。GTD: 指定日時まで。</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>Only ever rests: where it would trade at once it is refused, so that it never pays the taker&apos;s fee.</source>
        <translation>必ず板に並ぶ注文。即時に約定してしまう場合は拒否されるため、テイカー手数料がかかりません。</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>リデュースオンリー</translation>
    </message>
    <message>
        <source>May make a position smaller, never larger and never turn it around.</source>
        <translation>ポジションを減らすことだけができ、増やしたり反対側に転じたりしない注文。</translation>
    </message>
    <message>
        <source>Take profit (TP)</source>
        <translation>利確（TP）</translation>
    </message>
    <message>
        <source>The exit that closes a position with a gain once the price is there.</source>
        <translation>価格が目標に達したとき、利益を確定してポジションを閉じる決済注文。</translation>
    </message>
    <message>
        <source>Stop loss (SL)</source>
        <translation>損切り（SL）</translation>
    </message>
    <message>
        <source>The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price.</source>
        <translation>価格が不利な方向に動きすぎたとき、ポジションを閉じる決済注文。相場が急変すると、より不利な価格で約定することがあります。</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>ブラケット注文</translation>
    </message>
    <message>
        <source>An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO).</source>
        <translation>新規注文と2つの決済注文の組み合わせ。決済注文は保有数量に連動し、一方が約定すると他方は取り消されます（OCO）。</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>トレーリングストップ</translation>
    </message>
    <message>
        <source>A stop that follows the mark at a distance when it moves your way, and never moves back.</source>
        <translation>有利な方向に動くとマーク価格を一定の幅で追い、逆方向には戻らないストップ。</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>分割利確（スケールアウト）</translation>
    </message>
    <message>
        <source>Parts of a position leave at prices of their own, its rungs, before the take profit takes the rest. The stop covers all that is held.</source>
        <translation>ポジションの一部を、利確で残りを決済する前に、それぞれの価格（段）で決済します。損切りは保有分すべてを守ります。</translation>
    </message>
    <message>
        <source>Break-even stop (BE)</source>
        <translation>損益分岐ストップ（BE）</translation>
    </message>
    <message>
        <source>A stop where closing costs nothing: entry, both fees and paid funding.</source>
        <translation>決済しても損失が出ない価格のストップ。建値に往復の手数料と支払った資金調達料を加味します。</translation>
    </message>
    <message>
        <source>One-click</source>
        <translation>ワンクリック発注</translation>
    </message>
    <message>
        <source>A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else.</source>
        <translation>ラダーまたはチャートのクリックで、確認なしに発注します。起動時は常にオフで、1つの銘柄と数量に対して有効化します。クリックの意味が変わり得る状況になると自動的にオフになります。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>An order, or a part of it, that was traded.</source>
        <translation>注文の全部または一部が成立した取引。</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip.</source>
        <translation>大口注文を小口に分けて執行します。TWAPは時間で均等に、VWAPは通常の出来高の分布に沿って分割し、アイスバーグは一部だけを板に見せます。</translation>
    </message>
    <message>
        <source>Smart order router (SOR)</source>
        <translation>スマートオーダールーター（SOR）</translation>
    </message>
    <message>
        <source>Sends an order, or parts of it, to the venue where price and fee together cost least.</source>
        <translation>価格と手数料の合計が最も安い取引所へ、注文の全部または一部を回します。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>What is traded, such as BTCUSDT. Here mostly perpetual futures.</source>
        <translation>取引の対象（例: BTCUSDT）。ここでは主に無期限先物です。</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>無期限先物</translation>
    </message>
    <message>
        <source>A future without an end. Funding keeps its price near that of the coin.</source>
        <translation>期限のない先物。資金調達によって価格が現物に近づきます。</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>ティック（呼値）</translation>
    </message>
    <message>
        <source>The smallest step of a price.</source>
        <translation>価格の最小単位。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>The smallest step of a quantity.</source>
        <translation>数量の最小単位。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <source>The venue&apos;s fair price. Gains, margin, stops and liquidation go by it, not by the last trade.</source>
        <translation>取引所が算出する公正価格。損益・証拠金・ストップ・清算は、最終価格ではなくこの価格を基準にします。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終価格</translation>
    </message>
    <message>
        <source>The price of the newest trade.</source>
        <translation>直近に成立した取引の価格。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>The best ask minus the best bid.</source>
        <translation>最良売気配と最良買気配の差。</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>板（オーダーブック）</translation>
    </message>
    <message>
        <source>All resting orders by price: bids want to buy, asks want to sell.</source>
        <translation>待機中の全注文を価格別に並べたもの。買い板は買いたい注文、売り板は売りたい注文です。</translation>
    </message>
    <message>
        <source>Ladder (DOM)</source>
        <translation>ラダー（DOM）</translation>
    </message>
    <message>
        <source>The order book price by price, one row each, with your own orders in it.</source>
        <translation>1行に1価格で表示した板。自分の注文も表示されます。</translation>
    </message>
    <message>
        <source>Tape (time and sales)</source>
        <translation>歩み値（Time &amp; Sales）</translation>
    </message>
    <message>
        <source>Every trade as it happens, with price, size and who took.</source>
        <translation>すべての取引を成立順に、価格・数量・テイカーの側とともに表示します。</translation>
    </message>
    <message>
        <source>Taker and maker</source>
        <translation>テイカーとメイカー</translation>
    </message>
    <message>
        <source>The taker accepts a price that rests in the book and pays the higher fee. The maker&apos;s order rested there.</source>
        <translation>テイカーは板にある価格を取り、高い方の手数料を支払います。メイカーは板で待っていた側です。</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>待ち順（キュー）</translation>
    </message>
    <message>
        <source>How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level&apos;s size, from trades and from cancels, half of which are taken to be behind where half of the level is.</source>
        <translation>同じ価格で自分より先に約定する数量。取引所は公表しないため、価格帯の数量・取引・取消から推定します。取消は、自分の後ろにある割合に応じて後ろで起きたとみなします（半分が後ろにあれば半分）。</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>板の偏り（インバランス）</translation>
    </message>
    <message>
        <source>The bids&apos; share of the nearest ten levels. Above 50 % more wants to buy than to sell.</source>
        <translation>最良気配から10段に占める買い板の割合。50 %を超えると買い注文の方が多い状態です。</translation>
    </message>
    <message>
        <source>Volume at price</source>
        <translation>価格帯別出来高</translation>
    </message>
    <message>
        <source>How much was traded at each price since the desk looks at the instrument.</source>
        <translation>デスクが銘柄を表示し始めてから、各価格で取引された数量。</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>First, highest, lowest and last price of a stretch of time.</source>
        <translation>一定期間の始値・高値・安値・終値。</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Average price weighted by what was traded at each.</source>
        <translation>各価格の出来高で加重した平均価格。</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達</translation>
    </message>
    <message>
        <source>Paid every few hours between those who hold long and short; above zero, longs pay.</source>
        <translation>ロングとショートの保有者間で数時間ごとに受け払いする資金調達料。料率がプラスのときはロングが支払います。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>What the venue takes for a fill: less from makers, more from takers.</source>
        <translation>約定に対して取引所が徴収する費用。メイカーは低く、テイカーは高くなります。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Trading with real prices and rules and play money.</source>
        <translation>実際の価格とルールを使い、模擬資金で行う取引。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>What is held: long gains when the price rises, short when it falls.</source>
        <translation>保有しているもの。ロングは価格が上がると、ショートは下がると利益になります。</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>想定元本</translation>
    </message>
    <message>
        <source>Quantity times price: what a position or an order is worth, whatever margin it needs.</source>
        <translation>数量 × 価格。必要な証拠金にかかわらない、ポジションや注文の金額です。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>証拠金</translation>
    </message>
    <message>
        <source>The part of the account that a position ties up.</source>
        <translation>口座の資金のうち、ポジションのために拘束される部分。</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <source>Notional divided by margin. It changes what is tied up, not what a move of the price costs.</source>
        <translation>想定元本 ÷ 証拠金。変わるのは拘束される資金であり、値動きによる損益は変わりません。</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算価格</translation>
    </message>
    <message>
        <source>The price at which the venue closes the position by itself. A stop must come before it.</source>
        <translation>取引所がポジションを強制的に清算する価格。ストップは必ずその手前に置きます。</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>The balance and all that open positions have gained or lost.</source>
        <translation>残高に、保有ポジションの損益をすべて加えた額。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>建玉総額（エクスポージャー）</translation>
    </message>
    <message>
        <source>The sum of what all positions are worth, long and short alike.</source>
        <translation>ロング・ショートを問わず、全ポジションの金額の合計。</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益（P&amp;L）</translation>
    </message>
    <message>
        <source>Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count.</source>
        <translation>利益と損失。実現損益は決済した分、未実現損益は保有分をマーク価格で評価したもの。手数料と資金調達料も含みます。</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit.</source>
        <translation>建値からストップまでのリスクを1とした取引の単位。+2 Rはリスクの2倍の利益、−1 Rはストップで決済したことを表します。</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>What an order costs if its stop fills, with both fees and the slippage that the book suggests.</source>
        <translation>ストップが約定した場合に注文が生む損失。往復の手数料と、板から見込まれるスリッページを含みます。</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>How much worse a fill is than the price that was seen when it was decided.</source>
        <translation>判断時に見ていた価格より、どれだけ不利に約定したか。</translation>
    </message>
    <message>
        <source>Implementation shortfall</source>
        <translation>執行コスト（インプリメンテーション・ショートフォール）</translation>
    </message>
    <message>
        <source>All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled.</source>
        <translation>判断時の価格に対する取引コストの総額。待ち時間・スリッページ・手数料・未約定分を含みます。</translation>
    </message>
    <message>
        <source>Arrival price</source>
        <translation>到着価格（アライバルプライス）</translation>
    </message>
    <message>
        <source>The middle of the market when the order arrived at the engine.</source>
        <translation>注文がエンジンに到着した時点の市場の仲値。</translation>
    </message>
    <message>
        <source>Transaction cost analysis (TCA)</source>
        <translation>取引コスト分析（TCA）</translation>
    </message>
    <message>
        <source>What trading cost, by venue, instrument, way and hour.</source>
        <translation>取引コストを、取引所・銘柄・執行方法・時間帯別に分析します。</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Value at risk: what the positions of now lose, or more, on one day in a hundred.</source>
        <translation>バリュー・アット・リスク。現在のポジションで、100日に1日はこの額以上の損失になると見込まれる水準。</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>How much two instruments move together, from −1 to 1. What moves together is one risk.</source>
        <translation>2つの銘柄がどれだけ連動するかを −1～1 で表します。連動するものは1つのリスクです。</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>How far the equity is below its highest point.</source>
        <translation>純資産の最高値からの下落幅。</translation>
    </message>
    <message>
        <source>Day loss limit</source>
        <translation>1日の損失リミット</translation>
    </message>
    <message>
        <source>What a UTC day may cost. Then orders may only reduce until the next day begins.</source>
        <translation>UTCの1日に許容する損失額。達すると、翌日の開始までポジションを減らす注文しか出せません。</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>価格乖離制限</translation>
    </message>
    <message>
        <source>How far from the mark a price may be. What lies beyond is refused.</source>
        <translation>注文価格がマーク価格から離れてよい幅。これを超える注文は拒否されます。</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over.</source>
        <translation>エラーや損失の後、取引所・銘柄・戦略の新たなリスクを止めます。リセットするか、停止時間が終わるまで続きます。</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release.</source>
        <translation>赤いボタン。すべての新規注文とアルゴを直ちに終了します。再起動後も、解除の文字を入力するまで停止が続きます。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>全決済</translation>
    </message>
    <message>
        <source>Closes what is held, cancels what waits, and never turns the position around.</source>
        <translation>保有分を決済し、待機中の注文を取り消します。ポジションが反対側に転じることはありません。</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Compares what is believed here with what the venue says. Until they agree, nothing new is entered.</source>
        <translation>こちらの認識と取引所の情報を比べます。一致するまで新規建てはできません。</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>結果不明の注文</translation>
    </message>
    <message>
        <source>One whose answer did not come in time. It is asked about, never sent again under another name.</source>
        <translation>応答が時間内に届かなかった注文。取引所に照会し、別の注文として再送することはありません。</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>ケリーの割合</translation>
    </message>
    <message>
        <source>The share of the capital that wins and losses of before speak for: their edge divided by their odds. A quarter of it is risked unless configured otherwise, from 30 closed positions on, and never more than the risk per trade.</source>
        <translation>過去の勝敗が支持する資金の割合: 優位性を損益比で割ったもの。設定がなければその4分の1をリスクにさらし、決済済み30ポジションから使え、1取引のリスクを超えることはありません。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>The bar on top tells at a glance what is at stake: paper or live, equity, the day&apos;s gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once.</source>
        <translation>上部のバーで、ペーパーかライブか、純資産、当日損益とリミット、建玉総額、データの遅れ、ワンクリックの状態がひと目で分かります。赤いボタンで取引をすべて停止できます。</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find any action, instrument or setting</source>
        <translation>操作・銘柄・設定を検索</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>銘柄を検索</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+S</source>
        <translation>Ctrl+B, Ctrl+S</translation>
    </message>
    <message>
        <source>Ticket to buy, ticket to sell</source>
        <translation>買いの注文票、売りの注文票</translation>
    </message>
    <message>
        <source>Alt and a digit</source>
        <translation>Alt＋数字</translation>
    </message>
    <message>
        <source>Go to a panel</source>
        <translation>パネルへ移動</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow.</source>
        <translation>全銘柄の最終価格と24時間の変動率です。選択すると、チャート・ラダー・歩み値・注文票が連動します。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>文字入力</translation>
    </message>
    <message>
        <source>Narrows the list while you type</source>
        <translation>入力した文字で一覧を絞り込み</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent.</source>
        <translation>価格の推移に、自分の注文・決済注文・約定を重ねて表示します。注文や決済注文のラインはドラッグで移動でき、変更内容は送信前に表示されます。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置で拡大・縮小</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>時間軸を移動</translation>
    </message>
    <message>
        <source>Drag a line</source>
        <translation>ラインをドラッグ</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>注文・決済注文を移動</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Armed: limit order there, below the last price a buy, above it a sell; with Shift the other way round</source>
        <translation>有効時: その位置に指値注文。直近価格より下は買い、上は売り。Shiftを押すと逆になります</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move by a bar</source>
        <translation>1本ずつ移動</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed.</source>
        <translation>1行に1価格の板です。左が買い板、右が売り板、両端が自分の注文と待ち順です。価格の背後のバー（幅が広い場合は最後の列）がその価格の出来高、小さな矢印が直近数秒の取引を示します。ポインターを載せている間、行は動きません。発注できるのはワンクリックが有効な間だけです。</translation>
    </message>
    <message>
        <source>Click a size</source>
        <translation>数量をクリック</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>有効時: その価格に指値注文</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>自分の注文をドラッグ</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>Cancel own orders at that price and side</source>
        <translation>その価格・売買の自分の注文を取消</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1～5</translation>
    </message>
    <message>
        <source>Move the cursor row</source>
        <translation>カーソル行を移動</translation>
    </message>
    <message>
        <source>B, S</source>
        <translation>B, S</translation>
    </message>
    <message>
        <source>Armed: buy or sell at the cursor row</source>
        <translation>有効時: カーソル行で買い・売り</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel at the cursor row</source>
        <translation>カーソル行の注文を取消</translation>
    </message>
    <message>
        <source>C or Space</source>
        <translation>C または Space</translation>
    </message>
    <message>
        <source>Centre the market</source>
        <translation>市場価格を中央に表示</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>歩み値</translation>
    </message>
    <message>
        <source>Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so.</source>
        <translation>銘柄の全取引を新しい順に表示します。▲ 買 はテイカーの買い、▼ 売 はテイカーの売りです。塗りつぶした行は大口です。小口を除外でき、同じテイカーの同じ価格の約定は1行にまとまります。取引の欠落があれば、その旨を示す行が入ります。</translation>
    </message>
    <message>
        <source>Pointer over it</source>
        <translation>ポインターを載せる</translation>
    </message>
    <message>
        <source>Rows stand still; new ones wait</source>
        <translation>行が止まり、新しい行は待機</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Hold, and go on</source>
        <translation>停止・再開</translation>
    </message>
    <message>
        <source>↑ ↓ Page</source>
        <translation>↑ ↓ Page</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>最新に戻る</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>すべての行をコピー</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <source>An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop.</source>
        <translation>注文の全項目を入力します。コストとリスクは発注前に下に表示されます。「確認」でもう一度1つの文章で示し、その後に初めて発注します。サイズは、数量・金額・純資産に対する割合、または損切り時に許容する損失で指定できます。</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>次の項目</translation>
    </message>
    <message>
        <source>One step of the field; with Shift ten</source>
        <translation>項目を1単位増減。Shiftと併用で10単位</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed.</source>
        <translation>現在の保有と、その決済注文・損益、ここからストップが約定した場合の損失です。ボタンは、押した時点で選択されている行に作用します。</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>行を選択</translation>
    </message>
    <message>
        <source>Look at its instrument</source>
        <translation>その銘柄を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only.</source>
        <translation>取引所で待機中の注文と、最近終了した注文およびその理由です。決済注文も注文ですが、ポジションを減らすだけです。</translation>
    </message>
    <message>
        <source>Cancel the chosen order</source>
        <translation>選択した注文を取消</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Cancel all entries; exits stay</source>
        <translation>新規注文を全取消（決済注文は残る）</translation>
    </message>
    <message>
        <source>Fills and closed positions</source>
        <translation>約定と決済済みポジション</translation>
    </message>
    <message>
        <source>What was traded, at what price and fee; and positions that were closed, with all that they brought.</source>
        <translation>約定の価格と手数料、および決済したポジションの損益の全体です。</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>Large orders that are worked in small ones: how far they are, at what price so far, and what comes next.</source>
        <translation>小口に分けて執行中の大口注文です。進捗、これまでの価格、次の予定を表示します。</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>執行分析</translation>
    </message>
    <message>
        <source>What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did.</source>
        <translation>判断時の価格に対する取引コストを、取引所・銘柄・執行方法・時間帯別に示します。ルーターが発注先を選んだ理由も確認できます。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay.</source>
        <translation>各リミットと使用率、最悪の日の損失見込み、連動する銘柄、停止の履歴と実行者です。厳しくする変更は直ちに、緩める変更は一定時間後に有効になります。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows.</source>
        <translation>口座で起きたすべてのことを、順番と原因とともに記録します。拒否にはサポートへの問い合わせに使えるコードが付きます。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Who did what, from where, and why it was refused: from the whole journal, back to the account&apos;s first day.</source>
        <translation>誰が何をどこから行い、なぜ拒否されたか。口座の初日まで、ジャーナル全体から表示します。</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>数量を選択</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 5</source>
        <translation>Ctrl+Alt+1～5</translation>
    </message>
    <message>
        <source>Keep the present size there</source>
        <translation>現在の数量をその番号に登録</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>The pass phrase cannot be read</source>
        <translation>パスフレーズを読み込めません</translation>
    </message>
    <message>
        <source>%1. Put the pass phrase into the first line.</source>
        <translation>%1。1行目にパスフレーズを記入してください。</translation>
    </message>
    <message>
        <source>The journal stays closed</source>
        <translation>ジャーナルはロックされたままです</translation>
    </message>
</context>
<context>
    <name>Kelly</name>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ ケリー</translation>
    </message>
    <message>
        <source>½ Kelly</source>
        <translation>½ ケリー</translation>
    </message>
    <message>
        <source>Kelly</source>
        <comment>his whole share</comment>
        <translation>ケリー</translation>
    </message>
    <message>
        <source>%1 of Kelly</source>
        <translation>ケリーの %1</translation>
    </message>
    <message>
        <source>%1 %2, capped at %3</source>
        <translation>%1 %2、上限 %3</translation>
    </message>
    <message>
        <source>%1 alike: %2 won, odds %3</source>
        <comment>closed positions of this instrument and side</comment>
        <translation>同種 %1 件: 勝率 %2、損益比 %3</translation>
    </message>
    <message>
        <source>%1 of all: %2 won, odds %3</source>
        <comment>closed positions of the account</comment>
        <translation>全体 %1 件: 勝率 %2、損益比 %3</translation>
    </message>
    <message>
        <source>From %1 closed positions in this instrument on this side.</source>
        <translation>この銘柄・この方向で決済した %1 ポジションから。</translation>
    </message>
    <message>
        <source>From %1 closed positions of the whole account: of this instrument on this side there are too few.</source>
        <translation>口座全体で決済した %1 ポジションから: この銘柄・この方向では少なすぎます。</translation>
    </message>
    <message>
        <source>%1 of them won, and an average win brought %2 times what an average loss cost, after fees and funding.</source>
        <translation>そのうち %1 が利益となり、平均利益は平均損失の %2 倍でした（手数料と資金調達料を差し引き後）。</translation>
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
        <translation>キー設定を%1に保存できません: %2。Jarvisを終了するまでは有効です。</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 is several keys after one another: an action has one.</source>
        <translation>%1 は連続した複数のキーです。割り当てられるのは1つです。</translation>
    </message>
    <message>
        <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
        <translation>Ctrl、Alt、Shiftと組み合わせるか、ファンクションキーを押してください。</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop, which would take it before Jarvis.</source>
        <translation>%1 はデスクトップ環境が使用するため、Jarvisには届きません。</translation>
    </message>
    <message>
        <source>%1 belongs to text fields and tables.</source>
        <translation>%1 は入力欄と表で使用します。</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the keys of tables. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 単独は文字入力と表のキーで使用します。CtrlまたはAltと組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
    <message>
        <source>%1 is struck too easily for the kill switch. Use two of Ctrl, Alt and Shift, or a function key.</source>
        <translation>%1 は誤って押しやすいため、キルスイッチには使えません。Ctrl、Alt、Shiftのうち2つを組み合わせるか、ファンクションキーを使ってください。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The API key is missing.</source>
        <translation>APIキーが入力されていません。</translation>
    </message>
    <message>
        <source>The API key holds letters that no key has. Copy it again, without spaces or line ends inside.</source>
        <translation>APIキーに使用できない文字が含まれています。途中に空白や改行を入れずにコピーし直してください。</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>シークレットが入力されていません。</translation>
    </message>
    <message>
        <source>The secret holds letters that no secret has. Copy it again, without spaces or line ends inside.</source>
        <translation>シークレットに使用できない文字が含まれています。途中に空白や改行を入れずにコピーし直してください。</translation>
    </message>
    <message>
        <source>The pass phrase is missing: the one that you chose when you made the key.</source>
        <translation>パスフレーズが入力されていません。キーの作成時に設定したものを入力してください。</translation>
    </message>
    <message>
        <source>The pass phrase holds letters that the venue does not allow in one.</source>
        <translation>パスフレーズに取引所が許可していない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is far longer than any key.</source>
        <translation>キーとしては長すぎます。</translation>
    </message>
    <message>
        <source>This venue takes no private key here. Paste the secret that it showed when you made the key.</source>
        <translation>この取引所では秘密鍵を使用できません。キーの作成時に表示されたシークレットを貼り付けてください。</translation>
    </message>
    <message>
        <source>The private key cannot be read. Paste all of its PEM text, an Ed25519 key without encryption.</source>
        <translation>秘密鍵を読み取れません。暗号化されていないEd25519鍵のPEMテキスト全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1に接続できません。ネットワークを確認して再試行してください。</translation>
    </message>
    <message>
        <source>Somebody answers for %1 who cannot prove to be it. Nothing was sent. Check this machine&apos;s network and clock.</source>
        <translation>応答した相手が%1であることを確認できません（なりすましのおそれ）。何も送信していません。このPCのネットワークと時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1から時間内に応答がありませんでした。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not know this key%2. Copy it again; mainnet and testnet have keys of their own.</source>
        <translation>%1はこのキーを認識できません%2。コピーし直してください。メインネットとテストネットではキーが異なります。</translation>
    </message>
    <message>
        <source>The secret does not belong to this key%1. Copy it again, or make a new key: a secret is shown only once.</source>
        <translation>シークレットがこのキーと一致しません%1。コピーし直すか、新しいキーを作成してください（シークレットは一度しか表示されません）。</translation>
    </message>
    <message>
        <source>The pass phrase does not belong to this key%1. It is the one that you chose when you made the key.</source>
        <translation>パスフレーズがこのキーと一致しません%1。キーの作成時に設定したものを入力してください。</translation>
    </message>
    <message>
        <source>%1 finds this machine&apos;s time too far off%2. Set the clock by the network, then try again.</source>
        <translation>%1によると、このPCの時刻のずれが大きすぎます%2。ネットワーク経由で時刻を合わせてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not let this key in%2: it is wrong, not allowed from this machine&apos;s address, or may not read. Look at its settings there.</source>
        <translation>%1はこのキーでのアクセスを拒否しました%2。キーの誤り、このPCのIPアドレスが未許可、または読み取り権限なしのいずれかです。取引所でキーの設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 wants to be left alone for a while%2. Try again in some minutes.</source>
        <translation>%1がリクエストを一時的に制限しています%2。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>%1 refused: %2%3.</source>
        <translation>%1が拒否しました: %2%3。</translation>
    </message>
    <message>
        <source>What %1 answers cannot be understood%2. Nothing was changed; try again later.</source>
        <translation>%1の応答を解釈できません%2。変更は行われていません。後で再試行してください。</translation>
    </message>
    <message>
        <source>This key may withdraw: whoever steals it can empty the account. It is not taken. Switch withdrawals off for it at %1, or make a key without them.</source>
        <translation>このキーには出金権限があり、盗まれると口座の資金を全額引き出されるおそれがあるため、登録できません。%1で出金権限を外すか、出金権限のないキーを作成してください。</translation>
    </message>
    <message>
        <source>%1 does not say whether this key may withdraw, so it is not taken. Try again later.</source>
        <translation>%1からこのキーの出金権限の有無を確認できないため、登録できません。後で再試行してください。</translation>
    </message>
    <message>
        <source>This key may not read the account. Allow reading for it at %1.</source>
        <translation>このキーには口座の読み取り権限がありません。%1で読み取りを許可してください。</translation>
    </message>
    <message>
        <source>This key may not trade futures: the desk can only look on. Allow it at %1 to trade.</source>
        <translation>このキーには先物の取引権限がなく、閲覧しかできません。取引するには%1で許可してください。</translation>
    </message>
    <message>
        <source>The account holds long and short positions side by side: %1 refuses every order of the desk so. Switch it to one-way mode there.</source>
        <translation>口座が買いと売りのポジションを同時に持つ設定です。このままでは %1 がすべての注文を拒否します。そちらで一方向モードに切り替えてください。</translation>
    </message>
    <message>
        <source>This key works from any address. Bind it to this machine&apos;s address at %1.</source>
        <translation>このキーはどのIPアドレスからでも使用できます。%1でこのPCのIPアドレスに限定してください。</translation>
    </message>
    <message>
        <source>This key may move money between accounts at %1. The desk never does: switch it off for the key.</source>
        <translation>このキーは%1の口座間で資金を振り替えられます。このデスクが振替を行うことはありません。キーの振替権限を外してください。</translation>
    </message>
    <message>
        <source>This key ends soon. Bind it to an address at %1, or make a new one in time.</source>
        <translation>このキーはまもなく失効します。%1でIPアドレスに限定するか、早めに新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>%1 takes the fees in a coin of its own: the results here leave them out. Switch that off there to see them.</source>
        <translation>%1 は手数料を独自のコインで徴収します。ここの損益にはそれが含まれません。表示するには、そちらでこの設定をオフにしてください。</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>出金可</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>cannot trade</source>
        <translation>取引不可</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>取引可</translation>
    </message>
    <message>
        <source>no withdrawals</source>
        <translation>出金不可</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>IP制限なし</translation>
    </message>
    <message>
        <source>address-bound</source>
        <translation>IP制限あり</translation>
    </message>
    <message>
        <source>may transfer</source>
        <translation>振替可</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>It must not be allowed to withdraw; binding it to this machine&apos;s address is wise.</source>
        <translation>出金権限は必ず外してください。このPCのIPアドレスに限定することをおすすめします。</translation>
    </message>
    <message>
        <source>At Binance, under API Management, make a key that may read and trade futures. %1 An Ed25519 key works too: paste its private key as the secret.</source>
        <translation>BinanceのAPI管理で、読み取りと先物取引を許可したキーを作成してください。%1 Ed25519キーも使用できます。その場合は秘密鍵をシークレットとして貼り付けてください。</translation>
    </message>
    <message>
        <source>At Bybit, under API, make a system-generated key for contract orders and positions, read and write. %1</source>
        <translation>BybitのAPI画面で、契約の注文とポジションの読み取り・書き込みを許可したシステム生成キーを作成してください。%1</translation>
    </message>
    <message>
        <source>At OKX, under API, make a v5 key that may read and trade, with a pass phrase of its own. %1</source>
        <translation>OKXのAPI画面で、読み取りと取引を許可したv5キーを専用のパスフレーズ付きで作成してください。%1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 off; beyond a second no new orders are taken.</source>
        <translation>このPCの時計が %1 ずれています。ずれが1秒を超えると新規の発注はできません。</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No font of this machine has the letters of %1. Install one, such as the package fonts-noto-cjk, and start Jarvis again.</source>
        <translation>このマシンには%1の文字を表示できるフォントがありません。fonts-noto-cjk などのフォントをインストールし、Jarvis を再起動してください。</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>The layout cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>レイアウトを保存できません: フォルダー%1を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The layout cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>レイアウトを%1に保存できません: %2。以前に保存した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>LimitMeaning</name>
    <message>
        <source>How large the position in one instrument may become, with every open order on its side filled.</source>
        <translation>1 銘柄のポジションの上限です。同じ方向の未約定の注文はすべて約定したものとして数えます。</translation>
    </message>
    <message>
        <source>Realised and open loss of the UTC day. Once it is reached, only orders that reduce positions pass until the next day.</source>
        <translation>UTC の 1 日の実現損失と含み損の合計です。達すると、翌日まではポジションを減らす注文だけが通ります。</translation>
    </message>
    <message>
        <source>In how many instruments a position may be open at a time.</source>
        <translation>同時にポジションを持てる銘柄の数です。</translation>
    </message>
    <message>
        <source>How many orders of the account may work at a time.</source>
        <translation>口座で同時に有効にできる注文の数です。</translation>
    </message>
    <message>
        <source>How many orders the account may send within one second.</source>
        <translation>口座が 1 秒間に送信できる注文の数です。</translation>
    </message>
    <message>
        <source>How many orders the account may send within one minute.</source>
        <translation>口座が 1 分間に送信できる注文の数です。</translation>
    </message>
    <message>
        <source>How far an order&apos;s price may be from the mark. It stops the slip of a finger.</source>
        <translation>注文価格がマーク価格からどこまで離れてよいかです。入力ミスを止めます。</translation>
    </message>
    <message>
        <source>With a wider spread than this, market orders are refused.</source>
        <translation>スプレッドがこれより広いと、成行注文は拒否されます。</translation>
    </message>
    <message>
        <source>With market data older than this, no new risk is taken in the instrument.</source>
        <translation>市場データがこれより古いと、その銘柄では新たなリスクを取りません。</translation>
    </message>
    <message>
        <source>The same order within this time needs a confirmation of its own.</source>
        <translation>この時間内の同じ注文には、あらためて確認が必要です。</translation>
    </message>
    <message>
        <source>How much of the available capital one trade may lose at its stop loss.</source>
        <translation>1 回の取引が損切りで失ってよい額の、利用可能資金に対する割合です。</translation>
    </message>
    <message>
        <source>How many times their margin positions may be worth. The venue&apos;s own limit holds as well.</source>
        <translation>ポジションの価値が証拠金の何倍まで許されるかです。取引所の制限も同時に適用されます。</translation>
    </message>
    <message>
        <source>How much of the equity may be lost if every stop loss is reached, working entries included.</source>
        <translation>すべての損切りに達した場合に失ってよい額の、純資産に対する割合です。待機中の新規注文も含みます。</translation>
    </message>
    <message>
        <source>The loss that 99 of 100 days stay below, for what is held. At its largest value it is off.</source>
        <translation>現在の保有に対し、100 日のうち 99 日は下回る損失です。最大値にすると無効になります。</translation>
    </message>
    <message>
        <source>How many positions may be open in instruments that move alike.</source>
        <translation>似た動きをする銘柄で同時に持てるポジションの数です。</translation>
    </message>
    <message>
        <source>From which correlation on instruments count as moving alike.</source>
        <translation>どの相関から似た動きとみなすかです。</translation>
    </message>
    <message>
        <source>After so many losing trades in a row the account&apos;s breaker stops new risk.</source>
        <translation>この回数だけ続けて損失が出ると、口座のブレーカーが新たなリスクを止めます。</translation>
    </message>
    <message>
        <source>After so many errors of a venue within one minute its breaker stops new risk there.</source>
        <translation>ある取引所で 1 分間にこの回数のエラーが起きると、そのブレーカーがそこでの新たなリスクを止めます。</translation>
    </message>
    <message>
        <source>How long a breaker that tripped stays open before one order may try.</source>
        <translation>作動したブレーカーが、1 件の注文で試せるようになるまで開いている時間です。</translation>
    </message>
    <message>
        <source>How long a change that allows more waits before it takes effect. It is time to think again.</source>
        <translation>許容を広げる変更が有効になるまでの待ち時間です。考え直すための時間です。</translation>
    </message>
    <message>
        <source>Delivered as %1. From %2 to %3 is possible.</source>
        <translation>初期値は %1 です。%2 から %3 まで設定できます。</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>%1 over</source>
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
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
        <translation>%1の証明書が変わったため、何も送信していません。信頼済み: %2。今回の提示: %3。先方で更新した場合は、新しい証明書をエンジンのマシンの表示と照合し、「設定」→「エンジン」→「編集」で信頼してください。更新していない場合は、なりすましのおそれがあるため接続しないでください。</translation>
    </message>
    <message>
        <source>The engine %1 is going down and asks to be tried again in %2. This desk connects by itself and goes on where it was.</source>
        <translation>エンジン%1が停止処理中で、%2 後の再試行を求めています。このデスクは自動的に再接続し、続きから再開します。</translation>
    </message>
    <message>
        <source>The engine %1 is going down, or starting. This desk connects by itself and goes on where it was.</source>
        <translation>エンジン%1は停止処理中または起動中です。このデスクは自動的に再接続し、続きから再開します。</translation>
    </message>
    <message>
        <source>The engine %1 cannot be reached. Is jarvisd running there, and the port open?</source>
        <translation>エンジン%1に接続できません。先方でjarvisdが動作し、ポートが開いているか確認してください。</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for the certificate of %1, so nothing was said to it. Shown: %2. If it is your engine&apos;s, compare this with what the engine&apos;s machine shows, and trust it in Settings, Engines; or name its authority with --engine-authority.</source>
        <translation>このPCが信頼する認証局では%1の証明書を検証できないため、何も送信していません。提示: %2。ご自身のエンジンであれば、エンジンのマシンの表示と照合し、「設定」→「エンジン」で信頼してください。または --engine-authority で認証局を指定してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host, so nothing was said to it. Write the address as the certificate has it, or trust this certificate in Settings, Engines.</source>
        <translation>%1の証明書は別のホストのものであるため、何も送信していません。証明書どおりのアドレスを入力するか、「設定」→「エンジン」でこの証明書を信頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Renew it where the engine runs, and look at this machine&apos;s clock.</source>
        <translation>%1の証明書は現在有効期間外です。エンジンのマシンで更新し、このPCの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is of no use, so nothing was said to it. Make a new one where the engine runs.</source>
        <translation>%1の証明書は使用できないため、何も送信していません。エンジンのマシンで新しく作成してください。</translation>
    </message>
    <message>
        <source>The engine %1 does not know this desk&apos;s token: it is mistyped or was revoked. Make one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>エンジン%1はこのデスクのトークンを認識できません。入力の誤り、または失効済みです。先方で jarvisd token add で作成し、「設定」→「エンジン」で入力してください。</translation>
    </message>
    <message>
        <source>This desk&apos;s token for %1 has expired. Make a new one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>%1用のこのデスクのトークンは期限切れです。先方で jarvisd token add で新しく作成し、「設定」→「エンジン」で入力してください。</translation>
    </message>
    <message>
        <source>This desk&apos;s token does not allow looking at the engine %1. Ask whoever runs it for one that does.</source>
        <translation>このデスクのトークンには、エンジン%1の閲覧権限がありません。管理者に権限のあるトークンを依頼してください。</translation>
    </message>
    <message>
        <source>The engine %1 is of a release that this one does not understand. Update the older of both.</source>
        <translation>エンジン%1のバージョンは、このデスクと互換性がありません。古い方を更新してください。</translation>
    </message>
    <message>
        <source>The engine %1 has as many connections as it takes, of all or from this address. Close a desk that is not needed; this one keeps trying.</source>
        <translation>エンジン%1の接続数が上限に達しています（全体またはこのアドレスから）。不要なデスクを閉じてください。このデスクは接続を試み続けます。</translation>
    </message>
    <message>
        <source>This desk fell behind the engine %1 and was sent away. It connects again and begins with what is now; if that happens often, the line is too slow.</source>
        <translation>このデスクはエンジン%1の配信に追いつけず切断されました。再接続し、現在の状態から再開します。頻発する場合は回線速度が足りません。</translation>
    </message>
    <message>
        <source>What answers at %1 is no engine, or speaks what this release does not understand.</source>
        <translation>%1で応答しているのはエンジンではないか、このバージョンでは解釈できません。</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>未信頼</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書期限切れ</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>証明書変更</translation>
    </message>
    <message>
        <source>bad certificate</source>
        <translation>証明書不正</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>トークン不明</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>other release</source>
        <translation>バージョン不一致</translation>
    </message>
    <message>
        <source>too many desks</source>
        <translation>接続数超過</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>fell behind</source>
        <translation>配信遅延</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>エンジンなし</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 ahead of this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>エンジン%1の時計は、このPCより %2 進んでいます。誤っている方を合わせてください。このデスクの時刻と経過時間も同じだけずれます。</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 behind this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>エンジン%1の時計は、このPCより %2 遅れています。誤っている方を合わせてください。このデスクの時刻と経過時間も同じだけずれます。</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>1 ms未満</translation>
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
        <translation>銘柄 %1</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1ティック</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1ロット</translation>
    </message>
    <message>
        <source>Account %1 (%2) opened with %3 USD</source>
        <translation>口座 %1（%2）を %3 USD で開設</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Engine started, epoch %1</source>
        <translation>エンジン起動、エポック %1</translation>
    </message>
    <message>
        <source>%1 torn bytes cut from the journal</source>
        <translation>ジャーナル末尾の破損 %1 バイトを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>結果未確認の注文 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Order %1 %2: %3</source>
        <translation>注文 %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 約定</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4, order %5</source>
        <translation>%3 %2 を %4 で%1、注文 %5</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>買い約定</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売り約定</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>実現損益 %1</translation>
    </message>
    <message>
        <source>Position %1 closed, net %2</source>
        <translation>%1のポジションを決済、純損益 %2</translation>
    </message>
    <message>
        <source>Funding of %1: %2 at %3</source>
        <translation>%1の資金調達: %2（料率 %3）</translation>
    </message>
    <message>
        <source>Limit set: %1 %2</source>
        <translation>リミット設定: %1 %2</translation>
    </message>
    <message>
        <source>Day reset at equity %1</source>
        <translation>当日リセット、純資産 %1</translation>
    </message>
    <message>
        <source>Entries are allowed</source>
        <translation>新規注文を再開</translation>
    </message>
    <message>
        <source>Entries are blocked: %1</source>
        <translation>新規注文を停止: %1</translation>
    </message>
    <message>
        <source>Flatten %1: %2</source>
        <translation>%1の全決済: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, we believe %3</source>
        <translation>%1: 取引所の保有は %2、こちらの認識は %3</translation>
    </message>
    <message>
        <source>Algorithm %1, %2 %3: %4</source>
        <translation>アルゴ %1、%2 %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%2 のうち %1 約定</translation>
    </message>
    <message>
        <source>Breaker of %1 counts %2: %3</source>
        <translation>%1のブレーカー、%2のカウント: %3</translation>
    </message>
    <message>
        <source>Breaker of %1 is closed</source>
        <translation>%1のブレーカーが正常に復帰</translation>
    </message>
    <message>
        <source>Breaker of %1 tripped: %2</source>
        <translation>%1のブレーカーが作動: %2</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: order %2 is the probe</source>
        <translation>%1のブレーカーは半開: 注文 %2 で試行</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: one order may go</source>
        <translation>%1のブレーカーは半開: 注文を1件試せます</translation>
    </message>
    <message>
        <source>Limit stays: %1</source>
        <translation>リミット据え置き: %1</translation>
    </message>
    <message>
        <source>Limit widens at %1: %2 %3</source>
        <translation>%1 にリミットを緩和: %2 %3</translation>
    </message>
    <message>
        <source>Routed %1 of %2: %3</source>
        <translation>%2 %1 の発注先: %3</translation>
    </message>
    <message>
        <source>Alert removed: %1</source>
        <translation>アラート削除: %1</translation>
    </message>
    <message>
        <source>Alert expired: %1</source>
        <translation>アラート失効: %1</translation>
    </message>
    <message>
        <source>Alert snoozed until %1: %2</source>
        <translation>%1 までアラートをスヌーズ: %2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>アラート: %1</translation>
    </message>
    <message>
        <source>%1 moves alone</source>
        <translation>%1は他と連動していません</translation>
    </message>
    <message>
        <source>%1 moves with cluster %2</source>
        <translation>%1はクラスター %2 と連動しています</translation>
    </message>
    <message>
        <source>%1 has been without its exits for %2 (allowed: %3)</source>
        <translation>%1の決済注文が %2 の間ありません（上限: %3）</translation>
    </message>
    <message>
        <source>An exit of %1 was refused, %2 times in a row</source>
        <translation>%1の決済注文が %2回連続で拒否されました</translation>
    </message>
    <message>
        <source>Exits of %1 could not be kept: closing at market</source>
        <translation>%1の決済注文を維持できませんでした。成行で決済します</translation>
    </message>
    <message>
        <source>Order %1 in %2: outcome unknown, the venue is being asked</source>
        <translation>%2 の注文 %1: 結果不明。取引所に照会しています</translation>
    </message>
    <message>
        <source>Daily loss limit reached: %1 of %2. Only reducing orders pass</source>
        <translation>1日の損失リミットに達しました: %2 のうち %1。ポジションを減らす注文のみ受け付けます</translation>
    </message>
    <message>
        <source>Data of %1 is %2 old</source>
        <translation>%1のデータが %2 遅れています</translation>
    </message>
    <message>
        <source>%1 is down: entries there wait, exits rest at the venue</source>
        <translation>%1が停止しています。新規注文は待機し、決済注文は取引所に残っています</translation>
    </message>
    <message>
        <source>The venue is down: entries wait, exits rest at the venue</source>
        <translation>取引所が停止しています。新規注文は待機し、決済注文は取引所に残っています</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1が復旧しました</translation>
    </message>
    <message>
        <source>The venue is back</source>
        <translation>取引所が復旧しました</translation>
    </message>
    <message>
        <source>The venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s, so entries there wait. Set the machine&apos;s clock by the network</source>
        <translation>%1: 時計がこのPCと %2 ずれているため、そこでのエントリーは待機します。PCの時計をネットワークで合わせてください</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s. Set the machine&apos;s clock by the network</source>
        <translation>%1: 時計がこのPCと %2 ずれています。PCの時計をネットワークで合わせてください</translation>
    </message>
    <message>
        <source>%1: its clock and this machine&apos;s agree again</source>
        <translation>%1: 時計がこのPCと再び一致しました</translation>
    </message>
    <message>
        <source>The journal cannot be written: new risk stops, closing stays possible</source>
        <translation>ジャーナルに書き込めません。新たなリスクを止めます。決済は可能です</translation>
    </message>
    <message>
        <source>The journal ended in the middle of a record: %1 bytes were cut</source>
        <translation>ジャーナルが記録の途中で終わっていました。%1 バイトを削除しました</translation>
    </message>
    <message>
        <source>The clock jumped by %1</source>
        <translation>時計が %1 飛びました</translation>
    </message>
    <message>
        <source>%1: the venue holds something else than we believe</source>
        <translation>%1: 取引所の保有がこちらの認識と異なります</translation>
    </message>
    <message>
        <source>%1 is older than its time stop: closing at market</source>
        <translation>%1がタイムストップの時間を超えました。成行で決済します</translation>
    </message>
    <message>
        <source>Flatten of %1 failed: %2 left</source>
        <translation>%1の全決済に失敗しました。残り %2</translation>
    </message>
    <message>
        <source>A report of the venue came late, twice or for an unknown order; it was recorded only</source>
        <translation>取引所からの報告が遅延・重複、または不明な注文のものでした。記録のみ行いました</translation>
    </message>
    <message>
        <source>The recording is over: no market data will come any more</source>
        <translation>記録データが終わりました。市場データは今後届きません</translation>
    </message>
    <message>
        <source>The recording is damaged in line %1 and was not read on: no market data will come any more</source>
        <translation>記録データの %1 行目が破損しているため、以降を読み込みません。市場データは今後届きません</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: new risk stops in its scope, exits stay</source>
        <translation>サーキットブレーカーが作動しました。対象範囲の新たなリスクを止めます。決済注文は残ります</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: %1 of %2. New risk stops in its scope, exits stay</source>
        <translation>サーキットブレーカーが作動しました（%2 のうち %1）。対象範囲の新たなリスクを止めます。決済注文は残ります</translation>
    </message>
    <message>
        <source>A circuit breaker is half-open: one order may go</source>
        <translation>サーキットブレーカーは半開です。注文を1件試せます</translation>
    </message>
    <message>
        <source>A circuit breaker closed: new risk is allowed again</source>
        <translation>サーキットブレーカーが復帰しました。新たなリスクを取れます</translation>
    </message>
    <message>
        <source>The day counts from equity %1</source>
        <translation>当日の起算純資産 %1</translation>
    </message>
    <message>
        <source>The venue&apos;s wallet moved by %1 to %2, and no trade says why: a deposit, a withdrawal or a charge</source>
        <translation>取引所のウォレット残高が %1 変動し %2 になりました。該当する取引がありません: 入金・出金・手数料等の可能性</translation>
    </message>
    <message>
        <source>Note written on the position in %1 that was opened %2</source>
        <translation>%1のポジション（%2 新規建て）のメモを更新</translation>
    </message>
    <message>
        <source>The scale-out of %1 is over</source>
        <translation>%1 の分割利確が終わりました</translation>
    </message>
    <message>
        <source>Scale-out of %1: %2</source>
        <translation>%1 の分割利確：%2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>インジケーター</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>リスクリミット</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Engine alarms</source>
        <translation>エンジンの警報</translation>
    </message>
    <message>
        <source>Alerts on last, mark, bid and ask prices and on moves within a time.</source>
        <translation>最終価格・マーク価格・買気配・売気配と、期間内の変動のアラート。</translation>
    </message>
    <message>
        <source>Alerts on closed candles, RSI and crossing averages.</source>
        <translation>確定足・RSI・移動平均クロスのアラート。</translation>
    </message>
    <message>
        <source>Alerts on the P&amp;L of a position or of the day.</source>
        <translation>ポジションまたは当日の損益のアラート。</translation>
    </message>
    <message>
        <source>Alerts on the use of a limit.</source>
        <translation>リミット使用率のアラート。</translation>
    </message>
    <message>
        <source>Alerts on the age of data and on venues that are not reached.</source>
        <translation>データの遅れと、接続できない取引所のアラート。</translation>
    </message>
    <message>
        <source>Alerts on orders that fill or are refused, and on exits that are hit.</source>
        <translation>注文の約定・拒否と、決済注文の執行のアラート。</translation>
    </message>
    <message>
        <source>What the engine warns of by itself, such as a position without its exits. Always shown on screen.</source>
        <translation>決済注文のないポジションなど、エンジンが自ら発する警告。画面には常に表示されます。</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>First fill</source>
        <translation>最初の約定</translation>
    </message>
    <message>
        <source>Last fill</source>
        <translation>最後の約定</translation>
    </message>
    <message>
        <source>Moved on from order %1 · </source>
        <translation>注文 %1 から移動 · </translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>side, quantity, symbol, how it was worked</comment>
        <translation>%3 %1 %2、%4</translation>
    </message>
    <message>
        <source>Shortfall %1 bp: slippage %2, fee %3, delay %4, not filled %5</source>
        <translation>執行コスト %1 bp: スリッページ %2、手数料 %3、遅延 %4、未約定 %5</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1秒</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>A number is needed.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one point, as in 1234.5.</source>
        <translation>「%1」は数値ではありません。1234.5 のように数字と小数点1つで入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one comma, as in 1234,5.</source>
        <translation>「%1」は数値ではありません。1234,5 のように数字とコンマ1つで入力してください。</translation>
    </message>
    <message>
        <source>That is more digits than any price or amount has.</source>
        <translation>価格や数量としては桁数が多すぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Use a point for decimals (1.5) and no thousands separator (1234).</source>
        <translation>「%1」は2通りの数値に解釈できます。小数点には「.」を使い（1.5）、桁区切りは入れないでください（1234）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Type it with a comma for decimals (1,5) and no thousands separator (1234).</source>
        <translation>「%1」は2通りの数値に読めます。小数点はコンマ（1,5）、桁区切りなし（1234）で入力してください。</translation>
    </message>
    <message>
        <source>A price of %1 lies between %2 and %3.</source>
        <translation>%1の価格は %2～%3 の範囲です。</translation>
    </message>
    <message>
        <source>A quantity of %1 lies between %2 and %3, in steps of %4.</source>
        <translation>%1の数量は %2～%3 の範囲、%4 単位です。</translation>
    </message>
    <message>
        <source>An amount lies between 0 and %1.</source>
        <translation>金額は 0～%1 の範囲です。</translation>
    </message>
    <message>
        <source>A share lies between 0 % and %1.</source>
        <translation>割合は 0 %～%1 の範囲です。</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2.</source>
        <translation>%1～%2 の整数を入力してください。</translation>
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
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Nothing stood in the way</source>
        <translation>問題はありませんでした</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>操作は不要です</translation>
    </message>
    <message>
        <source>Newer reason</source>
        <translation>新しい理由</translation>
    </message>
    <message>
        <source>the engine is of a later release and has a reason that this one has no words for</source>
        <translation>エンジンのバージョンが新しく、このバージョンに説明のない理由が返されました</translation>
    </message>
    <message>
        <source>Update this workstation</source>
        <translation>このワークステーションを更新してください</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>エンジンがこの銘柄を認識できません。</translation>
    </message>
    <message>
        <source>Choose one from the watchlist</source>
        <translation>ウォッチリストから選択してください</translation>
    </message>
    <message>
        <source>Instrument status</source>
        <translation>銘柄の状態</translation>
    </message>
    <message>
        <source>the venue does not trade this instrument now</source>
        <translation>取引所で現在取引されていません</translation>
    </message>
    <message>
        <source>Wait until it trades again, or choose another</source>
        <translation>取引の再開を待つか、別の銘柄を選択してください</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>a limit order needs a price</source>
        <translation>指値注文には価格が必要です</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>価格を入力してください</translation>
    </message>
    <message>
        <source>Tick size</source>
        <translation>呼値</translation>
    </message>
    <message>
        <source>the price lies between two ticks</source>
        <translation>価格が呼値の単位に合っていません</translation>
    </message>
    <message>
        <source>Use a multiple of the tick</source>
        <translation>呼値の倍数を入力してください</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>the quantity is zero</source>
        <translation>数量が0です</translation>
    </message>
    <message>
        <source>Type a quantity above zero</source>
        <translation>0より大きい数量を入力してください</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>ロットサイズ</translation>
    </message>
    <message>
        <source>the quantity lies between two lots</source>
        <translation>数量がロットの単位に合っていません</translation>
    </message>
    <message>
        <source>Use a multiple of the lot</source>
        <translation>ロットの倍数を入力してください</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>最小数量</translation>
    </message>
    <message>
        <source>the quantity is below the venue&apos;s minimum</source>
        <translation>数量が取引所の最小数量を下回っています</translation>
    </message>
    <message>
        <source>Raise the quantity to the minimum</source>
        <translation>数量を最小数量まで増やしてください</translation>
    </message>
    <message>
        <source>Largest quantity</source>
        <translation>最大数量</translation>
    </message>
    <message>
        <source>the quantity is above the venue&apos;s maximum</source>
        <translation>数量が取引所の最大数量を超えています</translation>
    </message>
    <message>
        <source>Lower the quantity, or split the order</source>
        <translation>数量を減らすか、注文を分割してください</translation>
    </message>
    <message>
        <source>Smallest order value</source>
        <translation>最小注文金額</translation>
    </message>
    <message>
        <source>the order is worth less than the venue takes</source>
        <translation>注文金額が取引所の最小額を下回っています</translation>
    </message>
    <message>
        <source>Raise the quantity</source>
        <translation>数量を増やしてください</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>価格乖離制限</translation>
    </message>
    <message>
        <source>the price is too far from the mark</source>
        <translation>価格がマーク価格から離れすぎています</translation>
    </message>
    <message>
        <source>Use a price closer to the mark</source>
        <translation>マーク価格に近い価格を入力してください</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>the spread is too wide for a market order</source>
        <translation>成行注文にはスプレッドが広すぎます</translation>
    </message>
    <message>
        <source>Use a limit order, or wait</source>
        <translation>指値注文を使うか、お待ちください</translation>
    </message>
    <message>
        <source>Book depth</source>
        <translation>板の厚み</translation>
    </message>
    <message>
        <source>the book cannot fill this order</source>
        <translation>板の数量ではこの注文を約定できません</translation>
    </message>
    <message>
        <source>Lower the quantity, or use a limit order</source>
        <translation>数量を減らすか、指値注文を使ってください</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>市場データ</translation>
    </message>
    <message>
        <source>the data of this instrument is too old to trade on</source>
        <translation>この銘柄のデータは古すぎるため取引できません</translation>
    </message>
    <message>
        <source>Wait until data flows again</source>
        <translation>データの受信再開をお待ちください</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>重複注文</translation>
    </message>
    <message>
        <source>the same order was sent a moment ago</source>
        <translation>直前に同じ注文を発注しています</translation>
    </message>
    <message>
        <source>Confirm that you want it twice, or wait</source>
        <translation>2件発注することを確認するか、お待ちください</translation>
    </message>
    <message>
        <source>Orders per second</source>
        <translation>1秒あたりの注文数</translation>
    </message>
    <message>
        <source>too many orders within one second</source>
        <translation>1秒間の注文が多すぎます</translation>
    </message>
    <message>
        <source>Wait a second</source>
        <translation>1秒お待ちください</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>1分あたりの注文数</translation>
    </message>
    <message>
        <source>too many orders within one minute</source>
        <translation>1分間の注文が多すぎます</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>1分お待ちください</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>注文中の件数</translation>
    </message>
    <message>
        <source>too many orders are open</source>
        <translation>注文中の件数が多すぎます</translation>
    </message>
    <message>
        <source>Cancel some first</source>
        <translation>先にいくつか取り消してください</translation>
    </message>
    <message>
        <source>Command life</source>
        <translation>指示の有効期限</translation>
    </message>
    <message>
        <source>the command was too old when the engine took it</source>
        <translation>エンジンが受け付けた時点で指示が古くなっていました</translation>
    </message>
    <message>
        <source>Look at the market again and send it anew</source>
        <translation>市場を確認し直してから再送してください</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>the order would have taken from the book</source>
        <translation>板の注文を取ってしまう価格です</translation>
    </message>
    <message>
        <source>Use a price that rests, or turn post-only off</source>
        <translation>板に並ぶ価格にするか、ポストオンリーをオフにしてください</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>トリガー価格</translation>
    </message>
    <message>
        <source>a stop order needs a trigger price</source>
        <translation>逆指値注文にはトリガー価格が必要です</translation>
    </message>
    <message>
        <source>Type a trigger price</source>
        <translation>トリガー価格を入力してください</translation>
    </message>
    <message>
        <source>the trigger is on the wrong side of the mark and would fire at once</source>
        <translation>トリガー価格がマーク価格の反対側にあり、直ちに発動してしまいます</translation>
    </message>
    <message>
        <source>Buy stops belong above the mark, sell stops below</source>
        <translation>買いの逆指値はマーク価格より上、売りは下に置いてください</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>a GTD order needs its end</source>
        <translation>GTD注文には期限が必要です</translation>
    </message>
    <message>
        <source>Choose when it ends</source>
        <translation>期限を指定してください</translation>
    </message>
    <message>
        <source>the end of the order has passed</source>
        <translation>注文の期限が過ぎています</translation>
    </message>
    <message>
        <source>Choose a later end</source>
        <translation>後の期限を指定してください</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>注文オプション</translation>
    </message>
    <message>
        <source>two options contradict each other, such as post-only and IOC</source>
        <translation>ポストオンリーとIOCのように、矛盾するオプションがあります</translation>
    </message>
    <message>
        <source>Turn one of them off</source>
        <translation>いずれか1つをオフにしてください</translation>
    </message>
    <message>
        <source>Price bounds</source>
        <translation>価格の範囲</translation>
    </message>
    <message>
        <source>the venue takes no such price</source>
        <translation>取引所が受け付けない価格です</translation>
    </message>
    <message>
        <source>Use a price within the venue&apos;s bounds</source>
        <translation>取引所の範囲内の価格を入力してください</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>ポジション金額</translation>
    </message>
    <message>
        <source>with every open order filled, the position would be worth too much</source>
        <translation>全注文が約定するとポジションの金額が大きくなりすぎます</translation>
    </message>
    <message>
        <source>Lower the quantity, or raise the limit</source>
        <translation>数量を減らすか、リミットを引き上げてください</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>1日の損失</translation>
    </message>
    <message>
        <source>the day&apos;s loss limit is reached: only reducing orders pass</source>
        <translation>1日の損失リミットに達しており、ポジションを減らす注文のみ受け付けます</translation>
    </message>
    <message>
        <source>Wait for the next UTC day, or reset the day</source>
        <translation>翌UTC日を待つか、当日リセットを行ってください</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>保有ポジション数</translation>
    </message>
    <message>
        <source>too many positions are open</source>
        <translation>保有ポジションが多すぎます</translation>
    </message>
    <message>
        <source>Close one first</source>
        <translation>先に1つ決済してください</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>決済注文</translation>
    </message>
    <message>
        <source>an entry needs a take profit and a stop loss</source>
        <translation>新規注文には利確と損切りが必要です</translation>
    </message>
    <message>
        <source>Give both</source>
        <translation>両方を入力してください</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>it is on the losing side of entry or mark</source>
        <translation>エントリー価格またはマーク価格の損失側にあります</translation>
    </message>
    <message>
        <source>Move it beyond the entry, in the direction of the trade</source>
        <translation>エントリー価格より利益方向に移動してください</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>it is on the winning side of entry or mark</source>
        <translation>エントリー価格またはマーク価格の利益側にあります</translation>
    </message>
    <message>
        <source>Move it to the losing side of the entry</source>
        <translation>エントリー価格より損失側に移動してください</translation>
    </message>
    <message>
        <source>the position would be liquidated before the stop</source>
        <translation>ストップより先にポジションが清算されます</translation>
    </message>
    <message>
        <source>Move the stop closer, or lower the leverage</source>
        <translation>ストップを近づけるか、レバレッジを下げてください</translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation>1取引のリスク</translation>
    </message>
    <message>
        <source>the loss at the stop would be too large</source>
        <translation>損切り時の損失が大きすぎます</translation>
    </message>
    <message>
        <source>Lower the quantity, or move the stop closer</source>
        <translation>数量を減らすか、ストップを近づけてください</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>it does not cover margin and worst-case fees</source>
        <translation>証拠金と最大見込みの手数料に足りません</translation>
    </message>
    <message>
        <source>Lower the quantity, or free some margin</source>
        <translation>数量を減らすか、証拠金を空けてください</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <source>the account would be geared too high</source>
        <translation>口座のレバレッジが高くなりすぎます</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>数量を減らしてください</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>リデュースオンリー</translation>
    </message>
    <message>
        <source>the order would not reduce the position</source>
        <translation>ポジションを減らす注文ではありません</translation>
    </message>
    <message>
        <source>Lower it to the position&apos;s size, or turn reduce-only off</source>
        <translation>数量をポジション以下にするか、リデュースオンリーをオフにしてください</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>too many positions move together</source>
        <translation>連動するポジションが多すぎます</translation>
    </message>
    <message>
        <source>Close one of the group first</source>
        <translation>先に同じグループの1つを決済してください</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>ポートフォリオリスク</translation>
    </message>
    <message>
        <source>if every stop filled, the account would lose too much</source>
        <translation>すべてのストップが約定すると、口座の損失が大きくなりすぎます</translation>
    </message>
    <message>
        <source>Lower the quantity, or move stops closer</source>
        <translation>数量を減らすか、ストップを近づけてください</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>バリュー・アット・リスク</translation>
    </message>
    <message>
        <source>the account could lose too much in a bad day, or nobody can say how much</source>
        <translation>最悪の日の損失が大きくなりすぎるか、見込みを計算できません</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>取引停止中</translation>
    </message>
    <message>
        <source>Release the kill switch first</source>
        <translation>先にキルスイッチを解除してください</translation>
    </message>
    <message>
        <source>the day is locked: only reducing orders pass</source>
        <translation>当日はロックされており、ポジションを減らす注文のみ受け付けます</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>the engine is still asking the venue what is true</source>
        <translation>エンジンが取引所に現在の状態を照会しています</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>完了までお待ちください</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>orders cannot be written down, so none is sent</source>
        <translation>注文を記録できないため、発注しません</translation>
    </message>
    <message>
        <source>Free disk space or mend the data folder; closing still works</source>
        <translation>ディスクの空き容量を増やすか、データフォルダーを修復してください（決済は可能です）</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>the venue cannot be reached</source>
        <translation>取引所に接続できません</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>取引所の時計</translation>
    </message>
    <message>
        <source>it is too far from this machine&apos;s</source>
        <translation>このPCの時計とのずれが大きすぎます</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by the network; closing still works</source>
        <translation>このPCの時計をネットワークで合わせてください。決済は引き続き可能です</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>接続をお待ちください</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>an order of this instrument may or may not have been placed</source>
        <translation>この銘柄に、発注されたか不明な注文があります</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer; exits still work</source>
        <translation>取引所の応答をお待ちください（決済注文は機能します）</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>全決済</translation>
    </message>
    <message>
        <source>the position is being closed</source>
        <translation>ポジションを決済中です</translation>
    </message>
    <message>
        <source>Wait until it is flat</source>
        <translation>ポジションがなくなるまでお待ちください</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>the engine is stopping</source>
        <translation>エンジンが停止処理中です</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>エンジンを再起動してください</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>it tripped: no new risk in its scope</source>
        <translation>作動中のため、対象範囲では新たなリスクを取れません</translation>
    </message>
    <message>
        <source>Look at what tripped it, then reset it; closing still works</source>
        <translation>作動の原因を確認してからリセットしてください（決済は可能です）</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>ライブ取引</translation>
    </message>
    <message>
        <source>this account moves real money, and its live switch is off</source>
        <translation>実資金の口座で、ライブ取引がオフになっています</translation>
    </message>
    <message>
        <source>Switch live trading on in the account menu; closing works without</source>
        <translation>口座メニューでライブ取引をオンにしてください（決済はオフでも可能です）</translation>
    </message>
    <message>
        <source>Commands per minute</source>
        <translation>1分あたりの指示数</translation>
    </message>
    <message>
        <source>the server takes no more commands from you within one minute</source>
        <translation>サーバーは1分間にこれ以上の指示を受け付けません</translation>
    </message>
    <message>
        <source>Wait a minute; halting still works</source>
        <translation>1分お待ちください（取引停止は引き続き可能です）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>there is no such order</source>
        <translation>該当する注文がありません</translation>
    </message>
    <message>
        <source>Choose one from the orders table</source>
        <translation>注文の表から選択してください</translation>
    </message>
    <message>
        <source>the order has already ended</source>
        <translation>注文はすでに終了しています</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>変更できるものはありません</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>nothing is held in this instrument</source>
        <translation>この銘柄の保有はありません</translation>
    </message>
    <message>
        <source>Open a position first</source>
        <translation>先にポジションを建ててください</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>more than that is already filled</source>
        <translation>すでにそれ以上が約定しています</translation>
    </message>
    <message>
        <source>Use at least the filled quantity</source>
        <translation>約定済みの数量以上にしてください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>no working order matches</source>
        <translation>該当する注文中の注文がありません</translation>
    </message>
    <message>
        <source>trading is not halted</source>
        <translation>取引停止中ではありません</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>解除するものはありません</translation>
    </message>
    <message>
        <source>the release text is not right</source>
        <translation>解除の文字が正しくありません</translation>
    </message>
    <message>
        <source>Type RELEASE</source>
        <translation>RELEASE と入力してください</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>the value is outside what this limit may be</source>
        <translation>このリミットに設定できる範囲外の値です</translation>
    </message>
    <message>
        <source>Use a value within the bounds</source>
        <translation>範囲内の値を入力してください</translation>
    </message>
    <message>
        <source>this account moves no real money</source>
        <translation>この口座では実資金は動きません</translation>
    </message>
    <message>
        <source>Nothing to switch</source>
        <translation>切り替えるものはありません</translation>
    </message>
    <message>
        <source>what was typed is not the account&apos;s name</source>
        <translation>入力された文字が口座の名前と一致しません</translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown</source>
        <translation>表示どおりに名前を入力してください</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>損益分岐ストップ</translation>
    </message>
    <message>
        <source>the market is already through the break-even price</source>
        <translation>市場価格がすでに損益分岐価格を通過しています</translation>
    </message>
    <message>
        <source>Wait until the position gains, or close it</source>
        <translation>利益が出るまで待つか、決済してください</translation>
    </message>
    <message>
        <source>there is no such limit</source>
        <translation>該当するリミットがありません</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>一覧から選択してください</translation>
    </message>
    <message>
        <source>a cancel of this order is on its way</source>
        <translation>この注文の取消をすでに要求しています</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer</source>
        <translation>取引所の応答をお待ちください</translation>
    </message>
    <message>
        <source>Exit order</source>
        <translation>決済注文</translation>
    </message>
    <message>
        <source>an exit is changed through its position</source>
        <translation>決済注文はポジション側から変更します</translation>
    </message>
    <message>
        <source>Set the position&apos;s exits instead</source>
        <translation>ポジションの決済注文の設定を変更してください</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>この操作の権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the permission</source>
        <translation>権限を依頼してください</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>there is no such algorithm</source>
        <translation>該当するアルゴがありません</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>すでに終了しています</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>新しく開始してください</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>the venue holds what the desk believes</source>
        <translation>取引所の保有とデスクの認識は一致しています</translation>
    </message>
    <message>
        <source>the venue holds something else by now</source>
        <translation>取引所の保有がさらに変わりました</translation>
    </message>
    <message>
        <source>Look at the new figure, then decide</source>
        <translation>新しい数量を確認してから判断してください</translation>
    </message>
    <message>
        <source>Algorithm plan</source>
        <translation>アルゴの計画</translation>
    </message>
    <message>
        <source>it cannot be worked like this</source>
        <translation>この内容では執行できません</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>計画を変更してください</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>there is no such alert</source>
        <translation>該当するアラートがありません</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>there are as many as the engine keeps, and all of them still watch</source>
        <translation>エンジンが保持できる数に達しており、すべて監視中です</translation>
    </message>
    <message>
        <source>Remove one first</source>
        <translation>先に1つ削除してください</translation>
    </message>
    <message>
        <source>Alert direction</source>
        <translation>アラートの方向</translation>
    </message>
    <message>
        <source>this can only be watched for rising to a value</source>
        <translation>この対象は上昇のみ監視できます</translation>
    </message>
    <message>
        <source>Choose that it rises</source>
        <translation>上昇を選択してください</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>アラートのしきい値</translation>
    </message>
    <message>
        <source>the value cannot be watched for</source>
        <translation>この値は監視できません</translation>
    </message>
    <message>
        <source>Alert window</source>
        <translation>アラートの期間</translation>
    </message>
    <message>
        <source>the time is too short or too long</source>
        <translation>時間が短すぎるか長すぎます</translation>
    </message>
    <message>
        <source>Use a time within the bounds</source>
        <translation>範囲内の時間を入力してください</translation>
    </message>
    <message>
        <source>Alert pause</source>
        <translation>アラートの再通知間隔</translation>
    </message>
    <message>
        <source>the pause is too long, or the alert is told only once</source>
        <translation>間隔が長すぎるか、1回のみのアラートです</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>間隔を短くしてください</translation>
    </message>
    <message>
        <source>Alert periods</source>
        <translation>アラートの本数</translation>
    </message>
    <message>
        <source>candles or averages have no such length; the slow average is the longer one</source>
        <translation>足または移動平均に使えない本数です（長期は短期より大きくします）</translation>
    </message>
    <message>
        <source>Use a period within the bounds</source>
        <translation>範囲内の本数を入力してください</translation>
    </message>
    <message>
        <source>Alert end</source>
        <translation>アラートの期限</translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation>期限が過ぎています</translation>
    </message>
    <message>
        <source>Choose a later end, or none</source>
        <translation>後の期限にするか、期限なしにしてください</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>an alert cannot be snoozed for so long</source>
        <translation>アラートをこれほど長くスヌーズできません</translation>
    </message>
    <message>
        <source>Use a shorter time</source>
        <translation>時間を短くしてください</translation>
    </message>
    <message>
        <source>the venue rejected the order</source>
        <translation>取引所が注文を拒否しました</translation>
    </message>
    <message>
        <source>Look its code up in the venue&apos;s list of errors</source>
        <translation>取引所のエラー一覧でコードを確認してください</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>手動で取り消しました</translation>
    </message>
    <message>
        <source>cancelled by the kill switch</source>
        <translation>キルスイッチにより取り消されました</translation>
    </message>
    <message>
        <source>Release the kill switch to trade again</source>
        <translation>取引を再開するにはキルスイッチを解除してください</translation>
    </message>
    <message>
        <source>the other exit was filled</source>
        <translation>もう一方の決済注文が約定しました</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>有効期限が過ぎました</translation>
    </message>
    <message>
        <source>Send it anew with a later end</source>
        <translation>後の期限で再発注してください</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>未約定</translation>
    </message>
    <message>
        <source>what could not fill at once was cancelled, as IOC and FOK ask</source>
        <translation>即時に約定できない分を取り消しました（IOC・FOKの条件）</translation>
    </message>
    <message>
        <source>Use GTC to let it rest</source>
        <translation>板に残すにはGTCを使ってください</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>the venue does not know the order: it never arrived</source>
        <translation>取引所にこの注文がなく、届いていません</translation>
    </message>
    <message>
        <source>Send it anew if you still want it</source>
        <translation>必要であれば再発注してください</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>the venue gave no answer in time</source>
        <translation>取引所から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Wait for reconciliation</source>
        <translation>照合をお待ちください</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>ポジション決済</translation>
    </message>
    <message>
        <source>the exit ended with its position</source>
        <translation>ポジションとともに決済注文が終了しました</translation>
    </message>
    <message>
        <source>cancelled by flatten</source>
        <translation>全決済により取り消されました</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換済み</translation>
    </message>
    <message>
        <source>the exit was set anew</source>
        <translation>決済注文が再設定されました</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>自己取引</translation>
    </message>
    <message>
        <source>it would have traded with an own order</source>
        <translation>自分の注文と約定するおそれがありました</translation>
    </message>
    <message>
        <source>Cancel the own order on the other side first</source>
        <translation>先に反対側の自分の注文を取り消してください</translation>
    </message>
    <message>
        <source>its algorithm was paused, or is over</source>
        <translation>アルゴが一時停止または終了しました</translation>
    </message>
    <message>
        <source>the venue does not accept the key or its signature</source>
        <translation>取引所がキーまたは署名を受け付けません</translation>
    </message>
    <message>
        <source>Test the key on the page Venues of the settings</source>
        <translation>設定の取引所ページでキーをテストしてください</translation>
    </message>
    <message>
        <source>the venue does not permit this to the key, from this address, or to the account</source>
        <translation>取引所はこのキー、このアドレス、または口座にこれを許可していません</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights and addresses at the venue</source>
        <translation>取引所でキーの権限とアドレスを確認してください</translation>
    </message>
    <message>
        <source>the account is in a mode that is not traded in here</source>
        <translation>口座がここでは取引できないモードになっています</translation>
    </message>
    <message>
        <source>At the venue, switch to one-way positions and cross margin, with futures opened</source>
        <translation>取引所で一方向ポジションとクロスマージンに切り替え、先物を有効にしてください</translation>
    </message>
    <message>
        <source>the venue is overloaded, or closed for a while</source>
        <translation>取引所が混雑しているか、一時的に閉じています</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>しばらくしてからもう一度お試しください</translation>
    </message>
    <message>
        <source>the venue finds our time wrong</source>
        <translation>取引所がこちらの時刻を不正と判断しました</translation>
    </message>
    <message>
        <source>Check that this machine&apos;s clock is right, then send it anew</source>
        <translation>このマシンの時計を確認してから、もう一度送信してください</translation>
    </message>
    <message>
        <source>the venue did not understand what was sent</source>
        <translation>取引所が送信内容を理解できませんでした</translation>
    </message>
    <message>
        <source>Report it, with the log</source>
        <translation>ログを添えて報告してください</translation>
    </message>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>上限 %1、今回 %2。</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>上限 %1。</translation>
    </message>
    <message>
        <source>Value: %1.</source>
        <translation>値: %1。</translation>
    </message>
    <message>
        <source>%1 would pass</source>
        <translation>%1 なら受け付けられます</translation>
    </message>
    <message>
        <source>trading is halted since %1</source>
        <translation>%1 から取引停止中です</translation>
    </message>
    <message>
        <source>it tripped at %1: no new risk in its scope</source>
        <translation>%1 に作動したため、対象範囲では新たなリスクを取れません</translation>
    </message>
    <message>
        <source>One order may go at %1; closing still works</source>
        <translation>%1 から注文を1件試せます（決済は可能です）</translation>
    </message>
    <message>
        <source>Send it again in %1; halting still works</source>
        <translation>%1後に再送信してください（取引停止は引き続き可能です）</translation>
    </message>
    <message>
        <source>%1 (its code is %2)</source>
        <comment>what a venue refuses, and its own number for that</comment>
        <translation>%1（コード：%2）</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>venue %1</source>
        <translation>取引所 %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>戦略 %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>銘柄 %1</translation>
    </message>
    <message>
        <source>losses in a row</source>
        <translation>連敗</translation>
    </message>
    <message>
        <source>daily loss</source>
        <translation>1日の損失</translation>
    </message>
    <message>
        <source>venue errors</source>
        <translation>取引所エラー</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>router failures</source>
        <translation>ルーターの失敗</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>journal down</source>
        <translation>ジャーナル停止</translation>
    </message>
    <message>
        <source>clock jump</source>
        <translation>時計の飛び</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>トリガー %1</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>最大スプレッド</translation>
    </message>
    <message>
        <source>Oldest data</source>
        <translation>データ遅れの上限</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>重複判定時間</translation>
    </message>
    <message>
        <source>Positions per cluster</source>
        <translation>クラスター別ポジション数</translation>
    </message>
    <message>
        <source>Cluster correlation</source>
        <translation>クラスター相関</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>連敗数</translation>
    </message>
    <message>
        <source>Venue errors</source>
        <translation>取引所エラー数</translation>
    </message>
    <message>
        <source>Breaker pause</source>
        <translation>ブレーカー停止時間</translation>
    </message>
    <message>
        <source>Widening delay</source>
        <translation>緩和の待機時間</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule, and what is wrong by it</comment>
        <translation>%1: %2。</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no position was opened then</source>
        <translation>その日時に建てたポジションがありません</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>it has too many characters</source>
        <translation>文字数が多すぎます</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>短くしてください</translation>
    </message>
    <message>
        <source>it holds a character that is no text</source>
        <translation>テキストとして使えない文字が含まれています</translation>
    </message>
    <message>
        <source>Remove that character</source>
        <translation>その文字を削除してください</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>数が多すぎます</translation>
    </message>
    <message>
        <source>Remove some</source>
        <translation>いくつか削除してください</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>it is empty, there twice, or holds a character that is no text</source>
        <translation>空か、重複しているか、テキストとして使えない文字が含まれています</translation>
    </message>
    <message>
        <source>Change or remove the tag with that number</source>
        <translation>その番号のタグを変更または削除してください</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>分割利確</translation>
    </message>
    <message>
        <source>it has too many rungs</source>
        <translation>段が多すぎます</translation>
    </message>
    <message>
        <source>Take some together</source>
        <translation>いくつかをまとめてください</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>段</translation>
    </message>
    <message>
        <source>another one has the same price</source>
        <translation>同じ価格の段が別にあります</translation>
    </message>
    <message>
        <source>Take them together, or move one</source>
        <translation>まとめるか、一方を動かしてください</translation>
    </message>
    <message>
        <source>it lies at the take profit or beyond it</source>
        <translation>利確の価格以遠にあります</translation>
    </message>
    <message>
        <source>Put it between market and take profit</source>
        <translation>市場と利確の間に置いてください</translation>
    </message>
    <message>
        <source>nothing is left for the take profit</source>
        <translation>利確の分が残りません</translation>
    </message>
    <message>
        <source>Take less on the way</source>
        <translation>途中で決済する量を減らしてください</translation>
    </message>
    <message>
        <source>it must lie beyond every rung of the scale-out</source>
        <translation>分割利確のすべての段より遠くになければなりません</translation>
    </message>
    <message>
        <source>Move it farther, or move the rungs first</source>
        <translation>さらに遠くへ動かすか、先に段を動かしてください</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>ケリーの割合</translation>
    </message>
    <message>
        <source>too few positions were closed to say anything of the next</source>
        <translation>決済したポジションが少なすぎて、次について何も言えません</translation>
    </message>
    <message>
        <source>Size it by risk until there are enough</source>
        <translation>十分な数になるまでリスクで数量を決めてください</translation>
    </message>
    <message>
        <source>no closed position lost anything, so that nobody knows the odds</source>
        <translation>損失となった決済済みポジションがないため、損益比がわかりません</translation>
    </message>
    <message>
        <source>Size it by risk</source>
        <translation>リスクで数量を決めてください</translation>
    </message>
    <message>
        <source>the closed positions show no edge: he would not bet</source>
        <translation>決済済みポジションに優位性が見られません: ケリーなら賭けません</translation>
    </message>
    <message>
        <source>Size it by risk, or leave it</source>
        <translation>リスクで数量を決めるか、見送ってください</translation>
    </message>
    <message>
        <source>it takes %1 closed positions that won or lost, and there are %2</source>
        <translation>損益の出た決済済みポジションが %1 件必要ですが、%2 件です</translation>
    </message>
    <message>
        <source>%1 of the closed positions won: he would not bet</source>
        <translation>決済済みポジションの %1 が利益でした: ケリーなら賭けません</translation>
    </message>
    <message>
        <source>%1 of the closed positions won, and at what they brought more than %2 would have to</source>
        <translation>決済済みポジションの %1 が利益でしたが、その損益では %2 を超える必要があります</translation>
    </message>
    <message>
        <source>With %1 more it would pass; size it by risk until then</source>
        <translation>あと %1 件で通ります。それまではリスクで数量を決めてください</translation>
    </message>
</context>
<context>
    <name>RemoteStart</name>
    <message>
        <source>An address is no place for secrets: the token has a field of its own, or a file that --token-file names.</source>
        <translation>アドレスに機密情報を含めないでください。トークンは専用の欄に入力するか、--token-file でファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.</source>
        <translation>%1はエンジンのアドレスではありません。wss://HOST:PORT、またはこのPCの場合は ws://127.0.0.1:PORT と入力してください。</translation>
    </message>
    <message>
        <source>ws:// to %1 would show the token to everybody on the way: write wss://.</source>
        <translation>%1に ws:// で接続すると、経路上の第三者にトークンが見えてしまいます。wss:// を使ってください。</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>%1のエンジンから応答がありません。</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 (paper)</source>
        <translation>%1（ペーパー）</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share, venue</comment>
        <translation>%2 %1 %</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>%1へ直接</translation>
    </message>
    <message>
        <source>Nowhere: %1</source>
        <translation>発注先なし: %1</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <comment>shares of venues, basis points</comment>
        <translation>%1: 節約 %2</translation>
    </message>
    <message>
        <source>All to %1: the cheapest</source>
        <translation>全量を%1へ: 最安</translation>
    </message>
    <message>
        <source>All to %1: no other is usable</source>
        <translation>全量を%1へ: 他に利用可能な取引所なし</translation>
    </message>
    <message>
        <source>Direct to %1: no book holds it all</source>
        <translation>%1へ直接: 全量を満たす板なし</translation>
    </message>
    <message>
        <source>Direct to %1: it rests in one book</source>
        <translation>%1へ直接: 1つの板で待機</translation>
    </message>
    <message>
        <source>Direct to %1: the position is there</source>
        <translation>%1へ直接: ポジションの保有先</translation>
    </message>
    <message>
        <source>%1: %2 all in, of it fee %3</source>
        <comment>venue, basis points, basis points</comment>
        <translation>%1: 総コスト %2（うち手数料 %3）</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>More than one column begins with &quot;%1&quot;: write more of its title.</source>
        <translation>「%1」で始まる列が複数あります。列名をもう少し入力してください。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>「%1」という列はありません。使用できる列: %2。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no numbers: leave out &quot;%2&quot;.</source>
        <translation>列「%1」は数値ではないため、「%2」を外してください。</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; a number is needed, as in %2. %3</source>
        <translation>「%1」の後には %2 のように数値が必要です。%3</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>its first line has more than %1 bytes</source>
        <translation>1行目が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>This holds until the desk closes, but could not be kept: %1</source>
        <translation>デスクを閉じるまで有効ですが、保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>すべてのデータ</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>この口座</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>設定を読み込めません: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be settings.</source>
        <translation>%1は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>何も変更していません。%1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read it</source>
        <translation>暗号化されていません: このフォルダーを読める人は誰でも読めます</translation>
    </message>
</context>
<context>
    <name>SizePresets</name>
    <message>
        <source>The sizes of one click could not be read and were set aside as %1. The usual ones are offered.</source>
        <translation>1クリックの数量を読み込めなかったため、%1として退避しました。標準の数量を使用します。</translation>
    </message>
    <message>
        <source>The sizes of one click last until the program ends: %1 cannot be written (%2).</source>
        <translation>1クリックの数量はプログラム終了まで有効です: %1に書き込めません（%2）。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The feed cannot be opened</source>
        <translation>データ配信を開けません</translation>
    </message>
    <message>
        <source>This account is open already</source>
        <translation>この口座はすでに開いています</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>データフォルダーを使用できません</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>ジャーナルが破損しています</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>ジャーナルを読み込めません</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>ジャーナルを開けません</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>口座を開けません</translation>
    </message>
    <message>
        <source>The engine cannot be used</source>
        <translation>エンジンを使用できません</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.</source>
        <translation>フォルダー%1を作成できません。--data DIR で別の場所を指定するか、親フォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Accounts at venues are kept where the engine runs.</source>
        <translation>取引所の口座はエンジンのマシンで管理されます。</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>構成に誤りがあります</translation>
    </message>
    <message>
        <source>There is no file %1. Name one that exists, or leave out --config.</source>
        <translation>ファイル%1がありません。存在するファイルを指定するか、--config を省略してください。</translation>
    </message>
    <message>
        <source>The configuration is wrong, so the defaults are in force. %1</source>
        <translation>構成に誤りがあるため、既定値を使用しています。%1</translation>
    </message>
    <message>
        <source>The feed is not known</source>
        <translation>不明なデータ配信です</translation>
    </message>
    <message>
        <source>This account&apos;s journal was begun without encryption and stays readable: journal.encryption counts for new journals only.</source>
        <translation>この口座のジャーナルは暗号化なしで作成されたため、平文のままです。journal.encryption は新しいジャーナルにのみ適用されます。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, line %2: </source>
        <translation>%1、%2行目: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>the theme file cannot be read (%1)</source>
        <translation>テーマファイルを読み込めません（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form `token = #RRGGBB`</source>
        <translation>「%1」は `token = #RRGGBB` の形式ではありません</translation>
    </message>
    <message>
        <source>there is no colour named &quot;%1&quot;</source>
        <translation>「%1」という色はありません</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a colour like #12AB9F</source>
        <translation>「%1」の値は #12AB9F のような色ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given a second time</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>「%1」がありません</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>逆指値</translation>
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
        <translation>新規</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>注文中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>ストップなし</translation>
    </message>
    <message>
        <source>Placing exits</source>
        <translation>決済注文を設定中</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護済み</translation>
    </message>
    <message>
        <source>Exit missing</source>
        <translation>決済注文不足</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>決済中</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>一括</translation>
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
        <translation>アイスバーグ</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>ペグ</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>追随</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>割高</translation>
    </message>
    <message>
        <source>Venue down</source>
        <translation>取引所停止</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>ブレーカー遮断</translation>
    </message>
    <message>
        <source>Book not to be trusted</source>
        <translation>板の信頼性不足</translation>
    </message>
    <message>
        <source>Not enough free balance</source>
        <translation>余力不足</translation>
    </message>
    <message>
        <source>Below the venue&apos;s least order</source>
        <translation>取引所の最小注文未満</translation>
    </message>
    <message>
        <source>Book too thin</source>
        <translation>板が薄い</translation>
    </message>
    <message>
        <source>Not traded there</source>
        <translation>取扱いなし</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>発注不可</translation>
    </message>
    <message>
        <source>Failed a moment ago</source>
        <translation>直前に失敗</translation>
    </message>
    <message>
        <source>No other venue was usable</source>
        <translation>他に利用可能な取引所なし</translation>
    </message>
    <message>
        <source>Cheapest venue; splitting would not have paid for itself</source>
        <translation>最安の取引所（分割しても割安にならず）</translation>
    </message>
    <message>
        <source>Split: together cheaper than any venue alone</source>
        <translation>分割: 単独のどの取引所よりも割安</translation>
    </message>
    <message>
        <source>No usable venue holds the quantity</source>
        <translation>数量を満たす利用可能な取引所なし</translation>
    </message>
    <message>
        <source>It may rest in one book, so it stays where it was named</source>
        <translation>板で待機し得るため、指定した取引所のまま</translation>
    </message>
    <message>
        <source>It goes where the position is</source>
        <translation>ポジションのある取引所へ発注</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Paper B</source>
        <translation>ペーパーB</translation>
    </message>
    <message>
        <source>Paper C</source>
        <translation>ペーパーC</translation>
    </message>
    <message>
        <source>Paper D</source>
        <translation>ペーパーD</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メイカー</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>テイカー</translation>
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
        <translation>1時間</translation>
    </message>
    <message>
        <source>4h</source>
        <translation>4時間</translation>
    </message>
    <message>
        <source>1d</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>指定どおり</translation>
    </message>
    <message>
        <source>bound by risk per trade</source>
        <translation>1取引のリスクにより制限</translation>
    </message>
    <message>
        <source>bound by the position limit</source>
        <translation>ポジションリミットにより制限</translation>
    </message>
    <message>
        <source>bound by the free balance</source>
        <translation>余力により制限</translation>
    </message>
    <message>
        <source>bound by the venue&apos;s maximum</source>
        <translation>取引所の最大数量により制限</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続試行中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>cancelling entries</source>
        <translation>新規注文を取消中</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>決済中</translation>
    </message>
    <message>
        <source>cancelling exits</source>
        <translation>決済注文を取消中</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>ポジションなし（完了）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>取引停止中</translation>
    </message>
    <message>
        <source>live trading is off</source>
        <translation>ライブ取引オフ</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>ジャーナル書込不可</translation>
    </message>
    <message>
        <source>the venue is down</source>
        <translation>取引所停止中</translation>
    </message>
    <message>
        <source>reconciling with the venue</source>
        <translation>取引所と照合中</translation>
    </message>
    <message>
        <source>daily loss limit reached</source>
        <translation>1日の損失リミット到達</translation>
    </message>
    <message>
        <source>the engine cannot be reached</source>
        <translation>エンジンに接続できません。</translation>
    </message>
    <message>
        <source>the engine is too busy; nothing was queued, try again</source>
        <translation>エンジンが混雑しています。待機もしていないため、再試行してください。</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>この操作の権限がありません。</translation>
    </message>
    <message>
        <source>the engine is too busy to answer</source>
        <translation>エンジンが混雑しており、応答できません。</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>エンジンがこの銘柄を認識できません。</translation>
    </message>
    <message>
        <source>there is no data for this</source>
        <translation>該当するデータがありません。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>The engine did not answer: %1.</source>
        <translation>エンジンから応答がありません。%1</translation>
    </message>
    <message>
        <source>bound by Kelly&apos;s share</source>
        <translation>ケリーの割合で制限</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>%1: nothing was sent. %2</source>
        <translation>%1: 発注していません。%2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>ラダー</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>歩み値</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>執行分析</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Connect to an engine</source>
        <translation>エンジンに接続</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Switch live trading on…</source>
        <translation>ライブ取引をオン…</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>ライブ取引をオフ</translation>
    </message>
    <message>
        <source>Accounts and keys…</source>
        <translation>口座とキー…</translation>
    </message>
    <message>
        <source>There is no other account</source>
        <translation>他の口座はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>ポジション %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working order(s), exits among them</source>
        <translation>
            <numerusform>注文中 %n件（決済注文を含む）</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>銘柄を検索</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>決済済みポジション</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Buy ticket</source>
        <translation>買いの注文票</translation>
    </message>
    <message>
        <source>Sell ticket</source>
        <translation>売りの注文票</translation>
    </message>
    <message>
        <source>Arm or disarm one-click</source>
        <translation>ワンクリックの有効化・解除</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>新規注文を全取消</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新規アラート</translation>
    </message>
    <message>
        <source>notify watch price</source>
        <translation>通知 監視 価格 アラート notify</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no price on that side of the book.</source>
        <translation>発注していません: 板のその側に価格がありません。</translation>
    </message>
    <message>
        <source>Armed one-click</source>
        <translation>ワンクリック有効時</translation>
    </message>
    <message>
        <source>Buy at the best bid</source>
        <translation>最良買気配で買い</translation>
    </message>
    <message>
        <source>Sell at the best ask</source>
        <translation>最良売気配で売り</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>hotkeys shortcuts</source>
        <translation>ホットキー ショートカット キー設定 hotkey</translation>
    </message>
    <message>
        <source>The chosen keys could not be read. The file was set aside as %1; the delivered keys are used.</source>
        <translation>キー設定を読み込めませんでした。ファイルを%1として退避し、初期設定のキーを使用します。</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Jarvisを終了</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>終了 閉じる 退出 exit quit</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>全体を拡大</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>全体を縮小</translation>
    </message>
    <message>
        <source>Everything at its usual size</source>
        <translation>全体を標準サイズに戻す</translation>
    </message>
    <message>
        <source>Rows close together or apart</source>
        <translation>行間の切り替え（コンパクト・ゆったり）</translation>
    </message>
    <message>
        <source>Size %1 per click</source>
        <translation>1クリックの数量をプリセット%1にする</translation>
    </message>
    <message>
        <source>Keep the present size as size %1</source>
        <translation>現在の数量をプリセット%1に登録</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::DiagnosticsDesk</name>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Program log and diagnostics</source>
        <translation>プログラムログと診断</translation>
    </message>
    <message>
        <source>crash support bundle fault</source>
        <translation>クラッシュ サポート 診断 障害 不具合 crash</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::EngineDesk</name>
    <message>
        <source>%1, may trade</source>
        <translation>%1、取引可</translation>
    </message>
    <message>
        <source>%1, looks only</source>
        <translation>%1、閲覧のみ</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>なし（このPC）</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>認証局による</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>固定 %1…</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>保管庫%1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 let this desk in at %2.</source>
        <translation>%1が %2 にこのデスクの接続を許可しました。</translation>
    </message>
    <message>
        <source>It never let this desk in.</source>
        <translation>このデスクが接続したことはありません。</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>アドレスが長すぎます。</translation>
    </message>
    <message>
        <source>Type the token: the stored one was made for %1, and is not shown to another host.</source>
        <translation>トークンを入力してください。保存済みのトークンは%1用のため、他のホストには提示しません。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1から応答がありません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that its own machine shows: jarvisd certificate --config FILE. Nothing was said to it yet.</source>
        <translation>フィンガープリントを、エンジンのマシンで表示されるものと照合してください: jarvisd certificate --config FILE。エンジンにはまだ何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate of this engine has changed. If nobody renewed it there, somebody else answers in its place: cancel.</source>
        <translation>このエンジンの証明書が変わりました。先方で更新していない場合は、なりすましのおそれがあるためキャンセルしてください。</translation>
    </message>
    <message>
        <source>An authority vouches for this certificate, under another host&apos;s name.</source>
        <translation>この証明書は認証局が保証していますが、別のホスト名のものです。</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for this engine.</source>
        <translation>このPCが信頼する認証局では、このエンジンの証明書を検証できません。</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>as %1, who may trade</source>
        <translation>%1（取引可）として</translation>
    </message>
    <message>
        <source>as %1, who may look only</source>
        <translation>%1（閲覧のみ）として</translation>
    </message>
    <message>
        <source>%1 lets this desk in %2.</source>
        <translation>%1がこのデスクの接続を%2許可しました。</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1を保存しました。</translation>
    </message>
    <message>
        <source>This engine is not stored any more.</source>
        <translation>このエンジンは登録されていません。</translation>
    </message>
    <message>
        <source>%1 was removed. Revoke its token there too, with jarvisd token revoke, if nothing else uses it.</source>
        <translation>%1を削除しました。他で使用していない場合は、エンジン側でも jarvisd token revoke でトークンを失効させてください。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::GuideDesk</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>このパネルのヘルプ</translation>
    </message>
    <message>
        <source>what is this manual</source>
        <translation>ヘルプ 使い方 説明 マニュアル これは何</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>words terms meaning</source>
        <translation>用語 意味 言葉 辞書</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>画面の案内</translation>
    </message>
    <message>
        <source>tour introduction first steps</source>
        <translation>ツアー 案内 入門 使い方 はじめに</translation>
    </message>
    <message>
        <source>The tour runs over a paper account only: nothing shall lie over real money. Choose Paper in the account menu.</source>
        <translation>画面の案内はペーパー口座でのみ表示します。実資金の画面を覆わないためです。口座メニューで「ペーパー」を選んでください。</translation>
    </message>
    <message>
        <source>Choose what to trade</source>
        <translation>取引する銘柄を選ぶ</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. Chart, ladder and ticket follow. Ctrl+F comes back here.</source>
        <translation>数文字を入力してEnterを押します。チャート・ラダー・注文票が連動します。Ctrl+Fでここに戻れます。</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>注文を入力する</translation>
    </message>
    <message>
        <source>Buy or sell, how much, and where to get out: with a gain (TP) and with a loss (SL). Below stands what it costs and what is lost at worst, before anything is sent.</source>
        <translation>買い・売り、数量、利益での出口（TP）と損失での出口（SL）を決めます。発注前に、コストと最大損失が下に表示されます。</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>もう一度確認する</translation>
    </message>
    <message>
        <source>“Review” tells the order in one sentence. Cancel is the default; only “Send” sends it.</source>
        <translation>「確認」で注文が1つの文章で表示されます。初期選択は「キャンセル」で、「発注」を押したときだけ送信されます。</translation>
    </message>
    <message>
        <source>Watch what you hold</source>
        <translation>保有を見守る</translation>
    </message>
    <message>
        <source>Each position with its exits, what it has gained, and buttons to protect or close it.</source>
        <translation>各ポジションの決済注文と損益、保護や決済のためのボタンがあります。</translation>
    </message>
    <message>
        <source>Know where you stand</source>
        <translation>現在の状況を把握する</translation>
    </message>
    <message>
        <source>Paper or live, equity, the day against its limit, how old the data is. If you must look at one line only, it is this one.</source>
        <translation>ペーパーかライブか、純資産、当日損益とリミット、データの遅れ。1行だけ見るなら、ここを見てください。</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>すべてを止める</translation>
    </message>
    <message>
        <source>The red button ends all entries and algorithms at once, whatever is open. Ctrl+Shift+K does the same. Now trade: it is paper.</source>
        <translation>赤いボタンは、何が表示されていても、すべての新規注文とアルゴを直ちに終了します。Ctrl+Shift+Kも同じです。それでは取引を始めましょう。これはペーパーです。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::OpenDesk</name>
    <message>
        <source>Jarvis is open already: here it is.</source>
        <translation>Jarvisはすでに起動しているため、そのウィンドウを表示しました。</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別の口座</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>ポジションも注文もありません。</translation>
    </message>
    <message>
        <source>What is open here stays open: %1. Nobody watches over it from this desk until you come back.</source>
        <translation>ここのポジションと注文はそのまま残ります: %1。戻るまで、このデスクからは監視されません。</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このPC</translation>
    </message>
    <message>
        <source>Another engine</source>
        <translation>別のエンジン</translation>
    </message>
    <message>
        <source>The engine of this desk trades on without it.</source>
        <translation>このデスクのエンジンは、デスクを閉じても取引を続けます。</translation>
    </message>
    <message>
        <source>Nothing is open here. The engine of this machine ends with this desk.</source>
        <translation>ポジションも注文もありません。このPCのエンジンはデスクとともに終了します。</translation>
    </message>
    <message>
        <source>The engine of this machine ends with this desk, and what is open stays open: %1. Nobody watches over it until you come back.</source>
        <translation>このPCのエンジンはデスクとともに終了しますが、ポジションと注文は残ります: %1。戻るまで監視されません。</translation>
    </message>
    <message>
        <source>Close this desk and open it anew on %1?</source>
        <translation>このデスクを閉じて%1で開き直しますか？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>A window is open that would be lost: %1. Finish or close it, then choose again.</source>
        <translation>切り替えると失われるウィンドウが開いています: %1。完了するか閉じてから、もう一度選択してください。</translation>
    </message>
    <message>
        <source>An order is on its way to the engine. Choose again when it is answered.</source>
        <translation>注文がエンジンに送信中です。応答があってから、もう一度選択してください。</translation>
    </message>
    <message>
        <source>There is no desk any more</source>
        <translation>デスクを開けませんでした</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::PassPhraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Pass phrase, again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Begin a vault for keys</source>
        <translation>キーの保管庫を作成</translation>
    </message>
    <message>
        <source>Unlock the vault of keys</source>
        <translation>キーの保管庫のロックを解除</translation>
    </message>
    <message>
        <source>Encrypt the journal</source>
        <translation>ジャーナルを暗号化</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>ジャーナルのロックを解除</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so keys go into the file %1, encrypted. Choose a pass phrase for it. Nobody can bring a forgotten one back: what is in it has to be made anew at the venue, or the engine, then.</source>
        <translation>システムのキーチェーンが応答しないため、キーは暗号化してファイル%1に保存します。パスフレーズを決めてください。忘れた場合は復元できず、中のキーは取引所で、トークンはエンジンで作り直すことになります。</translation>
    </message>
    <message>
        <source>Keys and tokens are in the vault %1.</source>
        <translation>キーとトークンは保管庫%1にあります。</translation>
    </message>
    <message>
        <source>The journal that begins in %1 will be encrypted. Nobody can bring a forgotten pass phrase back: without it the journal is lost.</source>
        <translation>%1に作成するジャーナルを暗号化します。パスフレーズを忘れると復元できず、ジャーナルは失われます。</translation>
    </message>
    <message>
        <source>The journal in %1 is encrypted.</source>
        <translation>%1のジャーナルは暗号化されています。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>This was not the pass phrase. Nothing was changed.</source>
        <translation>パスフレーズが違います。何も変更していません。</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>ロックしたまま</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1文字以上で入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つの入力がまだ一致していません。</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::SafeExit</name>
    <message>
        <source>Not every entry was cancelled within %1 s. What is open now stands above.</source>
        <translation>%1秒以内に取り消せなかった新規注文があります。現在残っているものは上のとおりです。</translation>
    </message>
    <message>
        <source>The entries were not cancelled. %1</source>
        <translation>新規注文は取り消されていません。%1</translation>
    </message>
    <message>
        <source>Position: %1 %2</source>
        <translation>ポジション: %1 %2</translation>
    </message>
    <message>
        <source>%1, with its exits at the venue</source>
        <translation>%1（決済注文は取引所に設定済み）</translation>
    </message>
    <message>
        <source>Working entries: %1</source>
        <translation>注文中の新規注文: %1</translation>
    </message>
    <message>
        <source>Exits and closing orders: %1</source>
        <translation>決済注文: %1</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they go on</source>
        <translation>執行中のアルゴ: %1（継続します）</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they rest until the next start</source>
        <translation>執行中のアルゴ: %1（次回起動まで休止します）</translation>
    </message>
    <message>
        <source>Commands without an answer yet: %1</source>
        <translation>応答待ちの指示: %1</translation>
    </message>
    <message>
        <source>The engine is elsewhere and goes on without this desk.</source>
        <translation>エンジンはリモートにあり、このデスクがなくても動作を続けます。</translation>
    </message>
    <message>
        <source>The engine ends with this desk: what is at the venue stays there, and nobody watches over it until the next start.</source>
        <translation>エンジンはこのデスクとともに終了します。取引所にあるものはそのまま残り、次回起動まで監視されません。</translation>
    </message>
    <message>
        <source>The engine ends with this desk. At the next start everything is found as it was.</source>
        <translation>エンジンはこのデスクとともに終了します。次回起動時に元の状態で再開します。</translation>
    </message>
    <message>
        <source>The entries were not cancelled: %1.</source>
        <translation>新規注文は取り消されていません。%1</translation>
    </message>
    <message>
        <source>Cancelling: %1 still open…</source>
        <translation>取り消しています: 残り %1件…</translation>
    </message>
    <message>
        <source>%1, exits are MISSING</source>
        <translation>%1（警告: 決済注文が不足）</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::VenueDesk</name>
    <message>
        <source>the vault file</source>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>テスト日時 %1。</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>テストしたことがありません。</translation>
    </message>
    <message>
        <source>The last test came to nothing.</source>
        <translation>前回のテストは失敗しました。</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet: its keys can be kept and tested.</source>
        <translation>このバージョンは%1への発注にまだ対応していません。キーの保存とテストは可能です。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 bytes, and no line ends.</source>
        <translation>名前は 1～%1 バイトで、改行は使用できません。</translation>
    </message>
    <message>
        <source>There is an account named %1 already.</source>
        <translation>%1という口座はすでにあります。</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>キーは保存されていません。</translation>
    </message>
    <message>
        <source>%1 was stored in the vault file, since the keychain does not answer.</source>
        <translation>キーチェーンが応答しないため、%1を保管庫ファイルに保存しました。</translation>
    </message>
    <message>
        <source>%1 was stored in the keychain.</source>
        <translation>%1をキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>%1 answers, in %2.</source>
        <translation>%1から応答がありました（%2）。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>名前を%1に変更しました。</translation>
    </message>
    <message>
        <source>%1 was removed. Delete the key at the venue too, if nothing else uses it.</source>
        <translation>%1を削除しました。他で使用していない場合は、取引所側でもキーを削除してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertDialog</name>
    <message>
        <source>Change alert</source>
        <translation>アラートの変更</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>新規アラート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>アラートを設定</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertForm</name>
    <message>
        <source>a loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>一度きりではなく毎回通知</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>期限を設ける</translation>
    </message>
    <message>
        <source>Stays on screen until it is acknowledged</source>
        <translation>確認するまで画面に残す</translation>
    </message>
    <message>
        <source>The value is a loss</source>
        <translation>値は損失額</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視対象</translation>
    </message>
    <message>
        <source>What the engine looks at, also while no desk is connected.</source>
        <translation>エンジンが監視する対象です。デスクが接続していない間も監視します。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Where it is watched.</source>
        <translation>監視する銘柄です。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>A limit that fills up.</source>
        <translation>使用率を監視するリミットです。</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>Only closed candles are looked at.</source>
        <translation>確定した足だけを対象にします。</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>本数</translation>
    </message>
    <message>
        <source>How many closed candles it counts with.</source>
        <translation>計算に使う確定足の本数です。</translation>
    </message>
    <message>
        <source>Slow closes</source>
        <translation>長期の本数</translation>
    </message>
    <message>
        <source>Of the slow average; more than of the fast one.</source>
        <translation>長期平均の本数です。短期より大きくしてください。</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Being there already is no news: it has to get there.</source>
        <translation>すでに条件を満たしている場合は通知しません。新たに到達したときに通知します。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The threshold: at it counts as beyond it.</source>
        <translation>しきい値です。ちょうどその値でも到達とみなします。</translation>
    </message>
    <message>
        <source>Watch for a loss of that size instead of a profit.</source>
        <translation>利益ではなく、この金額の損失を監視します。</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>How long it has to last.</source>
        <translation>この時間を超えて続いたときに通知します。</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The lowest and highest price of this time are compared with the present one.</source>
        <translation>この期間の高値・安値と現在の価格を比べます。</translation>
    </message>
    <message>
        <source>Otherwise it is over when it has been told.</source>
        <translation>オフの場合は、一度通知すると終了します。</translation>
    </message>
    <message>
        <source>Not again for</source>
        <translation>再通知まで</translation>
    </message>
    <message>
        <source>Nothing is looked at for so long after it was told; at least a second for prices.</source>
        <translation>通知後、この時間は監視しません。価格の場合は最短1秒です。</translation>
    </message>
    <message>
        <source>It stops to watch at that time.</source>
        <translation>この日時に監視を終了します。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>In your local time.</source>
        <translation>ローカル時刻です。</translation>
    </message>
    <message>
        <source>In the bar under the top bar, as critical alerts of the engine are.</source>
        <translation>エンジンの重大アラートと同じく、トップバー下のバーに表示します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Shown with the alert.</source>
        <translation>アラートと一緒に表示されます。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertNotices</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…他 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Jarvis: alert</source>
        <translation>Jarvis: アラート</translation>
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
        <translation>通知条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>発動</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>発動した回数</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>最終発動</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Snoozed till %1</source>
        <translation>%1 までスヌーズ</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回のみ</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>毎回</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>The engine watches for nothing. Set an alert: it is kept by the engine and told even if this desk was away.</source>
        <translation>監視中のアラートはありません。設定したアラートはエンジンが保持し、このデスクが閉じている間の発動も通知します。</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation>発動したアラート</translation>
    </message>
    <message>
        <source>No alert has fired yet.</source>
        <translation>発動したアラートはまだありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Alerts or their history</source>
        <translation>アラートまたは履歴</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新規アラート…</translation>
    </message>
    <message>
        <source>Ask the engine to watch for something</source>
        <translation>監視する条件をエンジンに登録します</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Give the alert other settings: it begins to watch anew</source>
        <translation>アラートの設定を変更します。監視は最初からやり直します</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Look away for ten minutes, then tell if it is (still) so</source>
        <translation>10分間監視を休み、その後も条件を満たしていれば通知します</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視再開</translation>
    </message>
    <message>
        <source>End the snooze, or watch once more for what has fired</source>
        <translation>スヌーズを終了、または発動済みのアラートの監視を再開します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Watch for it no longer</source>
        <translation>監視を終了します</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>アラート %1</translation>
    </message>
    <message>
        <source>Snooze of %1</source>
        <translation>スヌーズ（%1）</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>監視（%1）</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>削除（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>監視中 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::FiredAlertsModel</name>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::NoticesPage</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>No sound and no tray messages from</source>
        <translation>音とトレイ通知を止める時間:</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>音を再生</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>消音の開始</translation>
    </message>
    <message>
        <source>Quiet till</source>
        <translation>消音の終了</translation>
    </message>
    <message>
        <source>till</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Every alert stands in the alerts panel and in the log. Here is what else tells of it. What fires together is told together.</source>
        <translation>すべてのアラートはアラートパネルとログに残ります。ここでは、その他の通知方法を選びます。同時に発動したものはまとめて通知します。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Of the sound alone; 0 is silence.</source>
        <translation>通知音のみの音量です。0で無音になります。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>消音時間</translation>
    </message>
    <message>
        <source>In your local time, over midnight if need be. Critical alerts are heard all the same.</source>
        <translation>ローカル時刻です。日付をまたいで指定できます。重大アラートの音は常に鳴ります。</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 percent used</source>
        <translation>使用率 %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::NumberField</name>
    <message>
        <source>Will be %1</source>
        <translation>%1 に調整されます</translation>
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
        <translation>%1、%3個中%2番目</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Drawing</name>
    <message>
        <source>Trend line</source>
        <translation>トレンドライン</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>フィボナッチ・リトレースメント</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（ロック中）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingShelf</name>
    <message>
        <source>The drawings of %1 could not be read. Their file was set aside as %2.</source>
        <translation>%1の描画を読み込めませんでした。ファイルは%2として退避しました。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingStore</name>
    <message>
        <source>The drawings cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>描画を保存できません: フォルダー%1を作成できません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The drawings cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>描画を%1に保存できません: %2。以前に保存した内容は残っています。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Legend</name>
    <message>
        <source>O</source>
        <translation>始</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>安</translation>
    </message>
    <message>
        <source>C</source>
        <translation>終</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>出来高</translation>
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
        <translation>価格チャート</translation>
    </message>
    <message>
        <source>Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End go to the first and the last bar, Shift with an arrow key reads bar by bar. D goes from drawing to drawing, Enter shows its values.</source>
        <translation>出来高とインジケーター付きのローソク足です。矢印キーで移動、＋と－で拡大・縮小、HomeとEndで最初と最後の足へ移動、Shift＋矢印キーで1本ずつ読み取ります。Dで描画を順に選び、Enterでその値を表示します。</translation>
    </message>
    <message>
        <source>No instrument chosen</source>
        <translation>銘柄が選択されていません</translation>
    </message>
    <message>
        <source>Loading candles for %1…</source>
        <translation>%1のローソク足を読み込んでいます…</translation>
    </message>
    <message>
        <source>No candles yet for %1</source>
        <translation>%1のローソク足はまだありません</translation>
    </message>
    <message>
        <source>%1 %2: open %3, high %4, low %5, close %6, volume %7</source>
        <translation>%1 %2: 始値 %3、高値 %4、安値 %5、終値 %6、出来高 %7</translation>
    </message>
    <message>
        <source>The chart moved: the price under the cursor changed from %1 to %2. Nothing was sent.</source>
        <translation>チャートが動き、カーソル位置の価格が %1 から %2 に変わりました。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::PriceLine</name>
    <message>
        <source> (sending)</source>
        <translation> （送信中）</translation>
    </message>
    <message>
        <source> (waiting for the venue)</source>
        <translation> （取引所の応答待ち）</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Study</name>
    <message>
        <source>Profile</source>
        <translation>出来高分布</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::CrashDialog</name>
    <message>
        <source>Jarvis ended unexpectedly</source>
        <translation>Jarvisが異常終了しました</translation>
    </message>
    <message>
        <source>%1 ended by itself on %2 (%3).</source>
        <translation>%1が %2 に異常終了しました（%3）。</translation>
    </message>
    <message>
        <source>The account is as its journal says; what was on its way is being asked about. A report was written on this machine. Nothing was sent, and nothing is unless you pass it on.</source>
        <translation>口座の状態はジャーナルの記録どおりです。送信途中だったものは照会しています。レポートをこのPCに保存しました。外部には何も送信しておらず、ご自身で提供しない限り送信されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n older crash(es) besides.</source>
        <translation>
            <numerusform>このほかに以前のクラッシュが %n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>Log and diagnostics…</source>
        <translation>ログと診断…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogLinesModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>The part of the program that says it</source>
        <translation>出力元のプログラム部分</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogWindow</name>
    <message>
        <source>Program log</source>
        <translation>プログラムログ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>No line of the log fits. Choose a lower level, or look for something else.</source>
        <translation>該当するログがありません。レベルを下げるか、別の語で検索してください。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>診断情報を保存…</translation>
    </message>
    <message>
        <source>Log, crash reports, configuration and the newest commands in one file, without secrets. It stays on this machine.</source>
        <translation>ログ、クラッシュレポート、構成、直近の指示を1つのファイルにまとめます。機密情報は含みません。このPCに保存されます。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>アーカイブ (*.tar.gz)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::ExecutionPanel</name>
    <message>
        <source>Execution</source>
        <translation>執行分析</translation>
    </message>
    <message>
        <source>What to show the cost of</source>
        <translation>コストの表示対象</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Nothing was traded yet. What an order costs against the market at its decision, at its arrival and after its fills is shown here once it is over.</source>
        <translation>取引はまだありません。注文が終了すると、判断時・到着時・約定後の市場価格に対するコストがここに表示されます。</translation>
    </message>
    <message>
        <source>Costs of single orders</source>
        <translation>注文ごとのコスト</translation>
    </message>
    <message>
        <source>Costs in groups</source>
        <translation>グループ別のコスト</translation>
    </message>
    <message>
        <source>Shortfall %1  ·  slippage %2  ·  fees %3</source>
        <translation>執行コスト %1  ·  スリッページ %2  ·  手数料 %3</translation>
    </message>
    <message>
        <source>  ·  expected right: %1 %</source>
        <translation>  ·  予想精度: %1 %</translation>
    </message>
    <message>
        <source>  ·  traded %1</source>
        <translation>  ·  約定金額 %1</translation>
    </message>
    <message>
        <source>  ·  forecasts are uncertain for %1</source>
        <translation>  ·  予測が不確実: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::OrderStoryView</name>
    <message>
        <source>The order&apos;s story</source>
        <translation>注文の経過</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到着価格</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想価格</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it</source>
        <translation>注文を選択すると経過を表示します</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it: from the decision over its fills to the market a minute later.</source>
        <translation>注文を選択すると、判断から約定、1分後の市場までの経過を表示します。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Welcome to Jarvis</source>
        <translation>Jarvisへようこそ</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Colours of buying and selling</source>
        <translation>売買の色</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>You begin on paper: every order is real in all but the money. How shall the screen look?</source>
        <translation>最初はペーパー取引です。資金以外はすべて実際の注文と同じです。画面の外観を選んでください。</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart by eyes that mix up green and red. A side is never told by colour alone.</source>
        <translation>青とオレンジは、緑と赤を見分けにくい方でも区別できます。売買が色だけで示されることはありません。</translation>
    </message>
    <message>
        <source>A simulated market</source>
        <translation>シミュレーション市場</translation>
    </message>
    <message>
        <source>Live public prices, traded on paper</source>
        <translation>実際の公開価格でペーパー取引</translation>
    </message>
    <message>
        <source>Venue whose prices are shown</source>
        <translation>価格を表示する取引所</translation>
    </message>
    <message>
        <source>Works without a network, at any hour, and is never quiet: the best place to learn the desk.</source>
        <translation>ネットワーク不要で24時間いつでも動き、値動きが途絶えません。操作の練習に最適です。</translation>
    </message>
    <message>
        <source>The venue&apos;s own prices and books over the internet. Needs no account there.</source>
        <translation>取引所の実際の価格と板をインターネット経由で取得します。取引所の口座は不要です。</translation>
    </message>
    <message>
        <source>Paper account in USD</source>
        <translation>ペーパー口座の資金（USD）</translation>
    </message>
    <message>
        <source>Day loss limit in USD</source>
        <translation>1日の損失リミット（USD）</translation>
    </message>
    <message>
        <source>Show me around: six steps, a minute at most</source>
        <translation>画面を案内する（全6ステップ、1分以内）</translation>
    </message>
    <message>
        <source>Paper account, USD</source>
        <translation>ペーパー口座（USD）</translation>
    </message>
    <message>
        <source>Stop after losing, USD a day</source>
        <translation>1日の損失リミット（USD）</translation>
    </message>
    <message>
        <source>Choose what you would really trade with: only then do the habits fit.</source>
        <translation>実際に取引する金額を選んでください。そうすることで練習が本番に生きます。</translation>
    </message>
    <message>
        <source>Once a day has cost that much, orders may only reduce until the next one begins, at midnight UTC.</source>
        <translation>1日の損失がこの額に達すると、翌日の開始（UTC 0時）までポジションを減らす注文しか出せません。</translation>
    </message>
    <message>
        <source>The account needs from 100 to 1,000,000,000 USD.</source>
        <translation>口座の資金は 100～1,000,000,000 USD の範囲で入力してください。</translation>
    </message>
    <message>
        <source>The day&apos;s loss must be from 1 to 1,000,000,000 USD.</source>
        <translation>1日の損失は 1～1,000,000,000 USD の範囲で入力してください。</translation>
    </message>
    <message>
        <source>A day cannot lose more than the account holds. Lower the one or raise the other.</source>
        <translation>1日の損失は口座の資金を超えられません。損失額を下げるか、資金を増やしてください。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>What you trade on</source>
        <translation>取引する市場</translation>
    </message>
    <message>
        <source>Your paper account</source>
        <translation>ペーパー口座</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1／%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>デスクを開く</translation>
    </message>
    <message>
        <source>An account at a venue, with its key, is added later in Settings, Venues. It begins with live trading switched off.</source>
        <translation>取引所の口座とキーは、後で「設定」の「取引所」から追加できます。ライブ取引は最初はオフです。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>用語と説明を検索</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>No such word</source>
        <translation>該当する用語がありません</translation>
    </message>
    <message>
        <source>Try a part of it, or a word that its meaning would hold.</source>
        <translation>用語の一部、または説明に含まれる言葉で検索してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ: %1</translation>
    </message>
    <message>
        <source>Words on this panel</source>
        <translation>このパネルの用語</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>画面の案内</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::Tour</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>画面の案内</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>取引開始</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AlgorithmsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>How it is worked; auto: chosen by the order&apos;s share of the visible book</source>
        <translation>執行方法。「自動」は表示中の板に占める割合で選択されたものです</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>約定済みを含む合計</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定数量</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Filled, and the share of its time that has passed</source>
        <translation>約定率と執行時間の経過率</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>約定の平均価格</translation>
    </message>
    <message>
        <source>Arrival bp</source>
        <translation>到着比bp</translation>
    </message>
    <message>
        <source>Average against the middle at the start, in basis points; above zero it cost</source>
        <translation>開始時の仲値に対する平均価格の差（bp）。プラスはコスト</translation>
    </message>
    <message>
        <source>VWAP bp</source>
        <translation>VWAP比bp</translation>
    </message>
    <message>
        <source>Average against the market&apos;s own while it ran, in basis points; above zero it cost</source>
        <translation>執行中の市場平均に対する平均価格の差（bp）。プラスはコスト</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分割数</translation>
    </message>
    <message>
        <source>Orders due so far, of those planned</source>
        <translation>予定分割数のうち、期限が来た注文数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it waits, or why it ended</source>
        <translation>待機または終了の理由</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % at %2 %</source>
        <comment>filled, at this share of its time</comment>
        <translation>%1 %（時間 %2 %）</translation>
    </message>
    <message>
        <source>%1, auto</source>
        <translation>%1、自動</translation>
    </message>
    <message>
        <source>The order is %1 of the visible book. Below 1 % it goes at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg.</source>
        <translation>注文は表示中の板の %1 です。1 %未満は一括、5 %未満はTWAP、10 %未満はVWAP、それ以上はアイスバーグで執行します。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AuditModel</name>
    <message>
        <source>Command</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>Limit, waiting</source>
        <translation>リミット（待機）</translation>
    </message>
    <message>
        <source>Day reset</source>
        <translation>当日リセット</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>重大警報</translation>
    </message>
    <message>
        <source>Live on</source>
        <translation>ライブON</translation>
    </message>
    <message>
        <source>Live off</source>
        <translation>ライブOFF</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>指示した人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>デスク、API、戦略、またはエンジン自身</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it was refused: rule, limit, value, and what would pass</source>
        <translation>拒否の理由: ルール、上限、値、受け付け可能な値</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>ジャーナルのイベント番号</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>決済日時</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>手数料・資金調達料控除前</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>受取額（マイナスは支払い）</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>実現損益 − 手数料 + 資金調達料</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>純損益を当初ストップの損失額で割った値</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>保有時間</translation>
    </message>
    <message>
        <source>%1 realised − %2 fees + %3 funding = %4</source>
        <translation>実現 %1 − 手数料 %2 + 資金調達 %3 = %4</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大逆行幅: 保有中の最も悪い損益。手数料・資金調達料控除前、エンジンが受信したマーク価格による</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大順行幅: 保有中の最も良い損益。手数料・資金調達料控除前、エンジンが受信したマーク価格による</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>What was written in the trade journal</source>
        <translation>取引日誌に記入した内容</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::CostGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Orders that are over, filled or not</source>
        <translation>終了した注文（未約定を含む）</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>約定金額</translation>
    </message>
    <message>
        <source>Value of the fills</source>
        <translation>約定の金額</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリップ</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>到着時の市場価格に対する平均約定価格の差（bp）。プラスはコスト</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>約定金額に対する手数料（bp）</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>執行コスト</translation>
    </message>
    <message>
        <source>Delay, slippage, fee, and what was not filled; in basis points of the value</source>
        <translation>遅延・スリッページ・手数料・未約定分の合計（約定金額に対するbp）</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>実効幅</translation>
    </message>
    <message>
        <source>Effective spread: twice the distance of the fills from the middle just before them, in basis points</source>
        <translation>実効スプレッド: 約定直前の仲値と約定価格の差の2倍（bp）</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>Realised spread: the same against the middle 1 s later</source>
        <translation>実現スプレッド: 1秒後の仲値で測った同じ値</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>Realised spread after 10 s</source>
        <translation>10秒後の実現スプレッド</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60秒</translation>
    </message>
    <message>
        <source>Realised spread after 60 s</source>
        <translation>60秒後の実現スプレッド</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Cost that the book promised at arrival, fee included, in basis points</source>
        <translation>到着時の板から予想したコスト（手数料込み、bp）</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Cost of the same orders as it came, in basis points</source>
        <translation>同じ注文の実際のコスト（bp）</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>予想精度</translation>
    </message>
    <message>
        <source>Share of the cost that was expected right; the router is told where it falls below 90 %</source>
        <translation>コストのうち予想どおりだった割合。90 %を下回るとルーターに反映されます</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定率</translation>
    </message>
    <message>
        <source>Filled share of what was asked, by value</source>
        <translation>注文金額に対する約定の割合</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否率</translation>
    </message>
    <message>
        <source>Share of the orders that the venue rejected</source>
        <translation>取引所に拒否された注文の割合</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the venue&apos;s first answers took at most this long</source>
        <translation>取引所の最初の応答の50 %がこの時間以内でした</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 answers took at most this long</source>
        <translation>最初の応答の95 %がこの時間以内でした</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 answers took at most this long</source>
        <translation>最初の応答の99 %がこの時間以内でした</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>コスト予測</translation>
    </message>
    <message>
        <source>What the next order is expected to cost beyond what the book shows, learned from the last ones</source>
        <translation>板から見えるコストに加えて、次の注文で予想されるコスト。直近の注文から学習します</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>expected, and how far off it usually is</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>、不確実</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>遅延 %1、スリッページ %2、手数料 %3、未約定 %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::FillsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Venue time of the execution</source>
        <translation>取引所の約定時刻</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>For</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What the order was there for</source>
        <translation>注文の目的</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>約定金額</translation>
    </message>
    <message>
        <source>Price × quantity, in account currency</source>
        <translation>価格 × 数量（口座通貨建て）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid; a rebate is negative</source>
        <translation>支払額（リベートはマイナス）</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流動性</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Of the part that closed, before fees</source>
        <translation>決済した分の損益（手数料控除前）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>指示した人</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>ジャーナルのイベント番号</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrderCostsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>判断した時刻</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>執行コスト</translation>
    </message>
    <message>
        <source>Everything between the decision and the result: delay, slippage, fee, and what was not filled; in basis points</source>
        <translation>判断から結果までの総コスト: 遅延・スリッページ・手数料・未約定分（bp）</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリップ</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>到着時の市場価格に対する平均約定価格の差（bp）。プラスはコスト</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Slippage that the book promised when it arrived, in basis points</source>
        <translation>到着時の板から見込まれたスリッページ（bp）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>約定金額に対する手数料（bp）</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1秒</translation>
    </message>
    <message>
        <source>Realised spread: what is left of the price paid for trading at once when the market is looked at 1 s later, in basis points</source>
        <translation>実現スプレッド: 即時に取引するために払ったコストのうち、1秒後の市場価格で見て残る分（bp）</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10秒</translation>
    </message>
    <message>
        <source>The same after 10 s</source>
        <translation>10秒後の同じ値</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60秒</translation>
    </message>
    <message>
        <source>The same after 60 s</source>
        <translation>60秒後の同じ値</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the order was worked</source>
        <translation>注文の執行方法</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定数量</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>約定の平均価格</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Time from sending to the venue&apos;s first answer</source>
        <translation>送信から取引所の最初の応答までの時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了時の状態</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>遅延 %1、スリッページ %2、手数料 %3、未約定 %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrdersModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>発注時刻</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>For</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What the order is there for</source>
        <translation>注文の目的</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Fires when the mark reaches it</source>
        <translation>マーク価格がこの価格に達すると発動します</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>約定済みを含む合計</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定数量</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>約定の平均価格</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>執行条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>amending</source>
        <translation>訂正中</translation>
    </message>
    <message>
        <source>PO</source>
        <comment>post-only, short</comment>
        <translation>PO</translation>
    </message>
    <message>
        <source>The venue has not answered: the order may or may not be there. It is being asked; nothing is sent again.</source>
        <translation>取引所から応答がなく、注文が存在するか不明です。照会中です。再送は行いません。</translation>
    </message>
    <message>
        <source>Asked for %1 at %2; the old order holds until the venue accepts</source>
        <translation>%1 @ %2 への訂正を要求中です。取引所が受け付けるまで元の注文が有効です</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::PositionsModel</name>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
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
        <translation>建値</translation>
    </message>
    <message>
        <source>Average entry, rounded against you</source>
        <translation>平均建値（不利な方向に丸め）</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>What the position is valued at</source>
        <translation>ポジションの評価に使う価格</translation>
    </message>
    <message>
        <source>P&amp;L USD</source>
        <translation>損益 USD</translation>
    </message>
    <message>
        <source>Realised + unrealised at mark − fees + funding</source>
        <translation>実現損益 + 未実現損益（マーク価格） − 手数料 + 資金調達料</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>P&amp;L in units of the loss at the first stop</source>
        <translation>損益を当初ストップの損失額で割った値</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop loss, and its distance from the mark</source>
        <translation>損切り価格とマーク価格からの幅</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take profit, and its distance from the mark</source>
        <translation>利確価格とマーク価格からの幅</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>What is lost from here when the stop fills at its price</source>
        <translation>ストップがその価格で約定した場合に、ここから失う額</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算価格</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>決済注文</translation>
    </message>
    <message>
        <source>Whether every exit stands at the venue</source>
        <translation>すべての決済注文が取引所にあるかどうか</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>保有時間</translation>
    </message>
    <message>
        <source>The mark price is not known, so neither is the P&amp;L.</source>
        <translation>マーク価格が不明なため、損益も不明です。</translation>
    </message>
    <message>
        <source>%1 realised + %2 unrealised − %3 fees + %4 funding = %5
Unrealised = (mark %6 − entry %7) × %8
Mark %9 old, valuation #%10</source>
        <translation>実現 %1 + 未実現 %2 − 手数料 %3 + 資金調達 %4 = %5
未実現 =（マーク %6 − 建値 %7）× %8
マーク価格の経過 %9、評価 #%10</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <comment>of a scale-out, before the take profit</comment>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale-out: %1</source>
        <translation>分割利確：%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowModel</name>
    <message>
        <source>Day (UTC)</source>
        <translation>日付（UTC）</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowView</name>
    <message>
        <source>%1, sum of %2: %3</source>
        <translation>%1、%2の合計: %3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::WatchlistModel</name>
    <message>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Price of the last trade</source>
        <translation>直近の取引価格</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24h %</translation>
    </message>
    <message>
        <source>Change of the last price over 24 hours, in percent</source>
        <translation>最終価格の24時間の変動率（%）</translation>
    </message>
    <message>
        <source>%1: nothing heard yet</source>
        <translation>%1: まだ受信していません</translation>
    </message>
    <message>
        <source>%1 on %2
Bid %3 · Ask %4 · Mark %5</source>
        <translation>%1（%2）
買気配 %3 · 売気配 %4 · マーク %5</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>データの経過 %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>現在取引不可、データの経過 %1</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4h</translation>
    </message>
    <message>
        <source>Trend: the last four hours</source>
        <translation>推移: 直近4時間</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::EquityCurve</name>
    <message>
        <source>Summed results and drawdown</source>
        <translation>累積損益とドローダウン</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>純損益 %1</translation>
    </message>
    <message>
        <source>Largest drawdown %1</source>
        <translation>最大ドローダウン %1</translation>
    </message>
    <message>
        <source>The curve begins with the first closed position.</source>
        <translation>最初のポジションを決済すると曲線が始まります。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::LivesModel</name>
    <message>
        <source>Closed</source>
        <translation>決済日時</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>手数料・資金調達料控除前</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>受取額（マイナスは支払い）</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>実現損益 − 手数料 + 資金調達料</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>純損益を当初ストップの損失額で割った値</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>保有時間</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大逆行幅: 保有中の最も悪い損益。手数料・資金調達料控除前、エンジンが受信したマーク価格による</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>最大順行幅: 保有中の最も良い損益。手数料・資金調達料控除前、エンジンが受信したマーク価格による</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::MonthCalendar</name>
    <message>
        <source>Results by day</source>
        <translation>日別の損益</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n position(s)</source>
        <translation>
            <numerusform>%1: %2（%nポジション）</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why this trade? What went well, what would you do otherwise?</source>
        <translation>なぜこの取引をしたか。良かった点、次に変える点は？</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>breakout, news</source>
        <translation>ブレイクアウト, ニュース</translation>
    </message>
    <message>
        <source>Separated by commas; statistics and the list of positions can be read by tag</source>
        <translation>半角カンマで区切ります。統計とポジションの一覧をタグ別に表示できます</translation>
    </message>
    <message>
        <source>Write note and tags into the trade journal (Ctrl+Return)</source>
        <translation>メモとタグを取引日誌に書き込みます (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody else wrote about this position meanwhile. Saving replaces what they wrote.</source>
        <translation>編集中に、ほかの人がこのポジションのメモを更新しました。保存するとその内容は置き換えられます。</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>残り文字数: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It could not be sent: %1. What you wrote is still here; save it again.</source>
        <translation>送信できませんでした。%1 入力内容は残っています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Taken, but the journal cannot be written: a restart forgets it.</source>
        <translation>受け付けましたが、ジャーナルに書き込めません。再起動すると失われます。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::PerformancePanel</name>
    <message>
        <source>Performance</source>
        <translation>成績</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>成績の表示対象</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>No position was closed yet. Each one that closes is counted here, with its fees and funding.</source>
        <translation>決済したポジションはまだありません。決済するたびに、手数料と資金調達料を含めて集計されます。</translation>
    </message>
    <message>
        <source>Closed positions of all time</source>
        <translation>全期間の決済済みポジション</translation>
    </message>
    <message>
        <source>The results are not known: %1</source>
        <translation>成績を取得できません: %1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>ジャーナルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Positions with this tag</source>
        <translation>このタグのポジション</translation>
    </message>
    <message>
        <source>Count only positions with this tag: in the calendar, the curve, the list and the statistics</source>
        <translation>このタグのポジションだけを、カレンダー・曲線・一覧・統計の対象にします</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>経過…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>ポジションの経過を順に表示し、メモを記入できます</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StatisticsModel</name>
    <message>
        <source>By</source>
        <translation>集計軸</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>決済済みのもの</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Share of those that brought something, after fees and funding</source>
        <translation>手数料と資金調達料を差し引いて利益になったポジションの割合</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>実現損益 − 手数料 + 資金調達料</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>PF</translation>
    </message>
    <message>
        <source>What winners brought for each unit that losers cost; above 1 is gain</source>
        <translation>プロフィットファクター: 総利益 ÷ 総損失。1を超えると利益</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Net per position</source>
        <translation>1ポジションあたりの純損益</translation>
    </message>
    <message>
        <source>Average R</source>
        <translation>平均R</translation>
    </message>
    <message>
        <source>Net in units of the loss at the first stop, of those where it is known</source>
        <translation>純損益を当初ストップの損失額で割った値の平均（判明しているもののみ）</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>The deepest fall of the summed results below a high before it</source>
        <translation>累積損益の直前の高値からの最大下落幅</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>時間帯（UTC）</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Average MAE</source>
        <translation>平均MAE</translation>
    </message>
    <message>
        <source>The worst that positions stood at while they were open, on average, before fees and funding</source>
        <translation>保有中の最も悪い損益の平均（手数料・資金調達料控除前）</translation>
    </message>
    <message>
        <source>Average MFE</source>
        <translation>平均MFE</translation>
    </message>
    <message>
        <source>The best that positions stood at while they were open, on average, before fees and funding</source>
        <translation>保有中の最も良い損益の平均（手数料・資金調達料控除前）</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ ケリー</translation>
    </message>
    <message>
        <source>Share of capital to risk per trade by a quarter of Kelly&apos;s formula, from wins, losses and their averages. Never above the limit; unknown with fewer than 30 positions.</source>
        <translation>ケリーの公式の4分の1による、1取引でリスクにさらす資金の割合。勝敗の回数とその平均から求めます。上限を超えることはなく、30ポジション未満では不明です。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryChart</name>
    <message>
        <source>The position&apos;s story</source>
        <translation>ポジションの経過</translation>
    </message>
    <message>
        <source>%1, %2: %3 at %4</source>
        <translation>%1、%2: %3 @ %4</translation>
    </message>
    <message>
        <source>No fill is known</source>
        <translation>約定の記録がありません</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryDialog</name>
    <message>
        <source>Position in %1, opened %2</source>
        <translation>%1のポジション（%2 新規建て）</translation>
    </message>
    <message>
        <source>Steps of the position</source>
        <translation>ポジションの経過一覧</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>ジャーナルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The story is not known: %1. It is asked for again.</source>
        <translation>経過を取得できません: %1 再取得しています。</translation>
    </message>
    <message>
        <source>The journal tells of no position that was opened then.</source>
        <translation>ジャーナルに、その日時に建てたポジションはありません。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>保有中</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>メモが未保存です</translation>
    </message>
    <message>
        <source>What you wrote about this position is not saved.</source>
        <translation>このポジションに記入した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1, %2  ·  net %3, %4  ·  fees %5  ·  funding %6  ·  MAE %7  ·  MFE %8</source>
        <translation>%1、%2  ·  純損益 %3、%4  ·  手数料 %5  ·  資金調達 %6  ·  MAE %7  ·  MFE %8</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryModel</name>
    <message>
        <source>Take profit hit</source>
        <translation>利確約定</translation>
    </message>
    <message>
        <source>Stop loss hit</source>
        <translation>損切り約定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済済み</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新規建て</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>積み増し</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>一部決済</translation>
    </message>
    <message>
        <source>Exits set</source>
        <translation>決済注文設定</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>メモ更新</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Of the fill</source>
        <translation>約定価格</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後の保有数量</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益（P&amp;L）</translation>
    </message>
    <message>
        <source>What the whole position came to at that price, after the fees and funding until then</source>
        <translation>その価格でのポジション全体の損益。その時点までの手数料と資金調達料を差し引いた後</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The same in units of the loss at the first stop</source>
        <translation>同じ損益を当初ストップの損失額で割った値</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>指示した人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>デスク、API、戦略、またはエンジン自身</translation>
    </message>
    <message>
        <source>%1 %2, fee %3</source>
        <translation>%1 %2、手数料 %3</translation>
    </message>
    <message>
        <source>Take profit %1, stop loss %2</source>
        <translation>利確 %1、損切り %2</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::BreakersModel</name>
    <message>
        <source>Guards</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What tripped it, or what it counts</source>
        <translation>作動の原因、または数えている対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Probe from</source>
        <translation>試行開始</translation>
    </message>
    <message>
        <source>When one order may go; never: reset it by hand</source>
        <translation>注文を1件試せる時刻。なしの場合は手動でリセットします</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半開</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::HeatMap</name>
    <message>
        <source>Correlations</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Not enough history yet to say how instruments move together.</source>
        <translation>銘柄間の連動を判断するための履歴がまだ足りません。</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 と %2: %3</translation>
    </message>
    <message>
        <source>No correlations are known yet</source>
        <translation>相関はまだ不明です</translation>
    </message>
    <message>
        <source>The strongest: %1</source>
        <translation>最も強い相関: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitDialog</name>
    <message>
        <source>Change a limit</source>
        <translation>リミットの変更</translation>
    </message>
    <message>
        <source>%1, in milliseconds</source>
        <translation>%1（ミリ秒）</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>現在 %1。</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2。</translation>
    </message>
    <message>
        <source>Keeps %1 and withdraws the value that waits.</source>
        <translation>%1 を維持し、待機中の値を取り下げます。</translation>
    </message>
    <message>
        <source>%1 This allows more: it takes effect in %2, and can be withdrawn until then.</source>
        <translation>%1 リミットを緩める変更です。%2 後に有効になり、それまでは取り下げられます。</translation>
    </message>
    <message>
        <source>%1 This allows less: it takes effect at once. What is open stays.</source>
        <translation>%1 リミットを厳しくする変更です。直ちに有効になります。既存の注文とポジションはそのまま残ります。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitField</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 使用（%2）</translation>
    </message>
    <message>
        <source>Waiting: %1. Change it to what is allowed now to withdraw it.</source>
        <translation>待機中: %1。取り下げるには、現在の値に変更してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>How much of it is used now</source>
        <translation>現在の使用量</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Used as a share of allowed</source>
        <translation>上限に対する使用量の割合</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>A wider value that takes effect later</source>
        <translation>後で有効になる、緩める変更</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>A larger value allows more and takes effect after a delay; a smaller one at once.</source>
        <translation>大きい値ほど許容範囲が広がり、一定時間後に有効になります。小さい値は直ちに有効です。</translation>
    </message>
    <message>
        <source>A smaller value allows more and takes effect after a delay; a larger one at once.</source>
        <translation>小さい値ほど許容範囲が広がり、一定時間後に有効になります。大きい値は直ちに有効です。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RestoreLimitsDialog</name>
    <message>
        <source>Limits as delivered</source>
        <translation>リミットを初期値に戻す</translation>
    </message>
    <message>
        <source>Every limit is as it was delivered.</source>
        <translation>すべてのリミットは初期値のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) go back to what was delivered.</source>
        <translation>
            <numerusform>%n 件のリミットを初期値に戻します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1: stays %2, and what waits is withdrawn</source>
        <translation>%1: %2 のまま、待機中の変更を取り下げます</translation>
    </message>
    <message>
        <source>%1: %2 → %3 in %4</source>
        <translation>%1: %2 → %3（%4 後）</translation>
    </message>
    <message>
        <source>%1: %2 → %3 at once</source>
        <translation>%1: %2 → %3（直ちに）</translation>
    </message>
    <message>
        <source>%1: it could not be sent: %2.</source>
        <translation>%1: 送信できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPage</name>
    <message>
        <source>The limits of this account, which its engine keeps and checks before anything is sent. What allows less acts at once; what allows more waits, and can be withdrawn until then.</source>
        <translation>この口座のリミットです。エンジンが保持し、送信する前に必ず確認します。厳しくする変更は直ちに有効になり、緩める変更は待機し、それまでは取り下げられます。</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>失ってよい額</translation>
    </message>
    <message>
        <source>How much may be held</source>
        <translation>保有してよい量</translation>
    </message>
    <message>
        <source>What an order must pass</source>
        <translation>注文が通るべき確認</translation>
    </message>
    <message>
        <source>When trading pauses by itself</source>
        <translation>取引が自動で止まる条件</translation>
    </message>
    <message>
        <source>Changing limits</source>
        <translation>リミットの変更</translation>
    </message>
    <message>
        <source>The engine does not answer: the limits are as it last told them, and cannot be changed until it is back.</source>
        <translation>エンジンが応答しません。リミットは最後に伝えられた値で、応答が戻るまで変更できません。</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet. They can be changed as soon as it answers.</source>
        <translation>エンジンがまだリミットを伝えていません。応答があり次第、変更できます。</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>What to show of the risk</source>
        <translation>リスクの表示対象</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>停止履歴</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet.</source>
        <translation>エンジンからリミットの情報がまだ届いていません。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>リミットを変更します</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>サーキットブレーカー</translation>
    </message>
    <message>
        <source>Every breaker is closed. One that trips stops new risk in its scope, and is shown here with its reason.</source>
        <translation>すべてのブレーカーが正常です。作動すると対象範囲の新たなリスクを止め、理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Close the breaker: new risk is allowed again in its scope. A halt wants its word typed</source>
        <translation>ブレーカーを正常に戻し、対象範囲で新たなリスクを取れるようにします。取引停止の場合は解除の文字の入力が必要です</translation>
    </message>
    <message>
        <source>Halt instrument…</source>
        <translation>銘柄の取引停止…</translation>
    </message>
    <message>
        <source>The red button for the chosen instrument alone: entries and algorithms in it stop at once</source>
        <translation>選択した銘柄だけの緊急停止です。その銘柄の新規注文とアルゴが直ちに止まります</translation>
    </message>
    <message>
        <source>Trip the account</source>
        <translation>口座を遮断</translation>
    </message>
    <message>
        <source>Stop new risk in the account and cancel its working entries; exits stay</source>
        <translation>口座の新たなリスクを止め、注文中の新規注文を取り消します。決済注文は残ります</translation>
    </message>
    <message>
        <source>The breaker was not tripped: %1.</source>
        <translation>ブレーカーは作動していません。%1</translation>
    </message>
    <message>
        <source>Trading was never stopped. Each halt, release, day lock and breaker is kept here, with who did it.</source>
        <translation>取引が停止されたことはありません。取引停止・解除・当日ロック・ブレーカーの記録が、実行者とともにここに残ります。</translation>
    </message>
    <message>
        <source>At the stops %1</source>
        <translation>全ストップ時 %1</translation>
    </message>
    <message>
        <source>one day, 99 %: %1 from %2 days, %3 by EWMA</source>
        <translation>1日・99 %: %1（%2日分）、EWMA %3</translation>
    </message>
    <message>
        <source>what a bad day may cost is not known yet</source>
        <translation>最悪の日の損失見込みはまだ不明です</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>先に銘柄を選択してください。</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>%1を取引停止</translation>
    </message>
    <message>
        <source>Every entry and algorithm in %1 stops at once, and nothing new is opened in it until it is released by typing. Take profit and stop loss stay, unless it is flattened too.</source>
        <translation>%1の新規注文とアルゴはすべて直ちに止まり、文字入力で解除するまで新規建てはできません。全決済しない限り、利確と損切りは残ります。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今は行わない</translation>
    </message>
    <message>
        <source>Halt and flatten</source>
        <translation>停止して全決済</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>The breaker was not reset: %1.</source>
        <translation>ブレーカーはリセットされていません。%1</translation>
    </message>
    <message>
        <source>%1 old  ·  %2</source>
        <translation>経過 %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::StopsModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>デスク、API、戦略、またはエンジン自身</translation>
    </message>
    <message>
        <source>Halted: every entry stopped</source>
        <translation>取引停止: すべての新規注文を停止</translation>
    </message>
    <message>
        <source>Live trading off: only reducing orders pass</source>
        <translation>ライブ取引オフ: ポジションを減らす注文のみ</translation>
    </message>
    <message>
        <source>Day locked: only reducing orders pass</source>
        <translation>当日ロック: ポジションを減らす注文のみ</translation>
    </message>
    <message>
        <source>Released: entries are taken again</source>
        <translation>解除: 新規注文を再開</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AddKeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>取引所(&amp;V)</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>メインネット</translation>
    </message>
    <message>
        <source>Mainnet: real money</source>
        <translation>メインネット: 実資金</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>テストネット: 模擬資金</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>口座の名前</translation>
    </message>
    <message>
        <source>As you call it, such as Main</source>
        <translation>任意の名前（例: メイン）</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>キーのシークレット</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>キーのパスフレーズ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>エラー内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test and store</source>
        <translation>テストして保存</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>キーの権限を%1に確認しています…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AppearancePage</name>
    <message>
        <source>Nothing moves or fades</source>
        <translation>アニメーションを使わない</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <source>Applied at once, and kept for the next start.</source>
        <translation>すぐに反映され、次回起動時も保持されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of the whole desk. Ctrl+Shift+D changes between the two.</source>
        <translation>デスク全体の配色です。Ctrl+Shift+Dで切り替えられます。</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too.</source>
        <translation>青とオレンジは色覚の特性によらず見分けられます。売買は必ず文字または矢印でも示されます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Otherwise a number that changed lights up for a fifth of a second.</source>
        <translation>オフの場合は、変化した数値が0.2秒間点灯します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of everything: writing, lines, charts and buttons. Ctrl++ and Ctrl+- change it, Ctrl+0 is the usual size again. Panels that have no room scroll.</source>
        <translation>文字・線・チャート・ボタンなど全体の大きさです。Ctrl++とCtrl+-で変更し、Ctrl+0で標準サイズに戻ります。収まらないパネルはスクロールします。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>How far apart the rows of tables, lists and the ladder stand.</source>
        <translation>表・一覧・ラダーの行間です。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::CertificateBox</name>
    <message>
        <source>I have compared the &amp;fingerprint with the engine&apos;s own</source>
        <translation>フィンガープリントをエンジン側の表示と照合しました(&amp;F)</translation>
    </message>
    <message>
        <source>Certificate of the engine</source>
        <translation>エンジンの証明書</translation>
    </message>
    <message>
        <source>For</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回の提示</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256フィンガープリント: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::DataPage</name>
    <message>
        <source>Settings (*.conf);;All files (*)</source>
        <translation>設定 (*.conf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent anywhere but to the venues and engines that you connect to.</source>
        <translation>データはすべてこのPCに保存されます。接続する取引所とエンジン以外には何も送信しません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Every order and decision stands in it. How it is protected is decided when it begins.</source>
        <translation>すべての注文と判断を記録しています。保護方法は記録の開始時に決まります。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>設定の書き出し</translation>
    </message>
    <message>
        <source>All settings in one file that can be read. Keys, tokens and pass phrases are never in it.</source>
        <translation>すべての設定を読める形式で1つのファイルに書き出します。キー、トークン、パスフレーズは含まれません。</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>設定の読み込み</translation>
    </message>
    <message>
        <source>Appearance and notifications change at once, all else with the next start. A file with a mistake changes nothing, and is told by its line.</source>
        <translation>外観と通知はすぐに反映され、その他は次回起動時に反映されます。ファイルに誤りがある場合は何も変更せず、該当する行を表示します。</translation>
    </message>
    <message>
        <source>Kept by an engine elsewhere</source>
        <translation>リモートエンジン側に保存</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>All settings were written to %1.</source>
        <translation>すべての設定を%1に書き出しました。</translation>
    </message>
    <message>
        <source>The settings of %1 are kept from now on.</source>
        <translation>%1の設定を読み込みました。</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>データとプライバシー</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EngineDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>エンジンに接続</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>An engine elsewhere is a jarvisd on another machine. A token says who you are there: whoever runs it makes one with jarvisd token add NAME --trade. It is kept in the system&apos;s keychain, never in clear.</source>
        <translation>リモートエンジンは、別のマシンで動作するjarvisdです。トークンで利用者を識別します。エンジンの管理者が jarvisd token add NAME --trade で発行します。トークンはシステムのキーチェーンに保存し、平文では保存しません。</translation>
    </message>
    <message>
        <source>The token stays as it is where none is typed. With another address it has to be typed anew: it is not shown to an engine that it was not made for.</source>
        <translation>何も入力しなければ、トークンは変わりません。アドレスを変更した場合は再入力が必要です。発行元以外のエンジンにトークンを提示することはありません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>エンジンの名前</translation>
    </message>
    <message>
        <source>As you call it, such as Tokyo</source>
        <translation>任意の名前（例: 東京）</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>エンジンのアドレス</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Token for the engine</source>
        <translation>エンジンのトークン</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>エラー内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Store only</source>
        <translation>保存のみ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1に接続しています…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesPage</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>リモートエンジン</translation>
    </message>
    <message>
        <source>No engine elsewhere yet. This desk has one of its own.</source>
        <translation>リモートエンジンはまだありません。このデスクは内蔵のエンジンで動作しています。</translation>
    </message>
    <message>
        <source>Connect to an engine…</source>
        <translation>エンジンに接続…</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>An engine that runs on another machine trades on while this desk is closed. Tokens are kept in the system&apos;s keychain, or in a vault file under a pass phrase; an engine is believed by its certificate, and a changed one is refused.</source>
        <translation>別のマシンで動作するエンジンは、このデスクを閉じても取引を続けます。トークンはシステムのキーチェーン、またはパスフレーズ付きの保管庫ファイルに保存されます。エンジンは証明書で確認し、証明書が変わった場合は接続を拒否します。</translation>
    </message>
    <message>
        <source>&amp;Connect to an engine…</source>
        <translation>エンジンに接続(&amp;C)…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>%1 The token is kept in %2.</source>
        <translation>%1 トークンは%2に保存されています。</translation>
    </message>
    <message>
        <source>Back to this &amp;machine</source>
        <translation>このPCに戻る(&amp;M)</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this machine&apos;s own engine. The other one trades on.</source>
        <translation>このデスクを閉じ、このPCのエンジンで開き直します。リモートエンジンは取引を続けます。</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew at this engine.</source>
        <translation>このデスクを閉じ、このエンジンで開き直します。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1に接続しています…</translation>
    </message>
    <message>
        <source>This desk is at %1. Go back to this machine first, then remove it.</source>
        <translation>このデスクは%1に接続中です。先にこのPCに戻ってから削除してください。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its token is removed from %1, and its certificate is not trusted any more. The engine trades on, and the token stays valid there until it is revoked.</source>
        <translation>トークンを%1から削除し、証明書の信頼を取り消します。エンジンは取引を続けます。トークンは先方で失効させるまで有効です。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::LanguagePage</name>
    <message>
        <source>As the system: %1</source>
        <translation>システムに合わせる: %1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>言語に合わせる</translation>
    </message>
    <message>
        <source>Plain: 1,234.56 and 2026-11-21</source>
        <translation>共通形式: 1,234.56 と 2026-11-21</translation>
    </message>
    <message>
        <source>Applied at once: the windows of the desk are made anew where they stand. Engine, orders and connection go on untouched; one-click trading is disarmed.</source>
        <translation>すぐに適用されます。デスクのウィンドウは同じ位置に作り直されます。エンジン、注文、接続はそのままで、ワンクリック取引は解除されます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of everything on the screen. What is written into journals, logs and files stays the same in each of them.</source>
        <translation>画面上のすべての表示に使います。ジャーナル、ログ、ファイルに書かれる内容はどの言語でも同じです。</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数値と日付</translation>
    </message>
    <message>
        <source>On the screen alone; files always have plain numbers. What you paste is refused where it could mean two numbers.</source>
        <translation>画面のみに適用されます。ファイルは常に共通形式です。貼り付けた値が2通りに読める場合は受け付けません。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RemoveDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>The key of %1 at %2 is removed from %3. The account&apos;s journal stays on this machine, orders and positions stay at the venue, and the key stays valid there until you delete it there.</source>
        <translation>%2の口座「%1」のキーを%3から削除します。口座のジャーナルはこのPCに残り、注文とポジションは取引所に残ります。キーは取引所側で削除するまで有効です。</translation>
    </message>
    <message>
        <source>The name of the account that is removed</source>
        <translation>削除する口座の名前</translation>
    </message>
    <message>
        <source>Type %1 to remove it:</source>
        <translation>削除するには %1 と入力してください:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New name of the account</source>
        <translation>口座の新しい名前</translation>
    </message>
    <message>
        <source>New name; the account&apos;s journal keeps the one that it began with:</source>
        <translation>新しい名前（口座のジャーナルには作成時の名前が残ります）:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::SettingsWindow</name>
    <message>
        <source>Nothing in the settings is called that.</source>
        <translation>該当する設定がありません。</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>What this page shows, as it was delivered</source>
        <translation>このページの項目を出荷時の状態に戻します</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VaultPage</name>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Change pass phrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Keys of venues lie in the desktop&apos;s keychain. Where there is none they lie in a vault: a file that only your pass phrase opens.</source>
        <translation>取引所のキーはデスクトップのキーチェーンに保存されます。キーチェーンがない場合は、パスフレーズでのみ開ける保管庫ファイルに保存されます。</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>A locked vault is opened when a key is needed: you are asked for the pass phrase then. Accounts that are open go on trading.</source>
        <translation>ロックした保管庫は、キーが必要になったときにパスフレーズを入力して開きます。開いている口座は取引を続けます。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Forgets what opens the vault, at once.</source>
        <translation>保管庫を開く鍵を直ちに破棄します。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>Without a hand on keyboard or mouse for so long, when the session is locked, and before the machine sleeps.</source>
        <translation>この時間キーボードもマウスも使われなかったとき、セッションがロックされたとき、およびコンピューターがスリープする前です。</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>At least 8 bytes. The old one is asked for first, and works until the new file stands in its place; a back-up is kept. Nobody can bring a forgotten one back.</source>
        <translation>8バイト以上。最初に現在のパスフレーズを入力します。新しいファイルに置き換わるまでは現在のものが有効で、バックアップも残ります。忘れた場合は復元できません。</translation>
    </message>
    <message>
        <source>There is none: keys are in the keychain, or there are none yet.</source>
        <translation>保管庫はありません。キーはキーチェーンにあるか、まだ登録されていません。</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>ロック中: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開いています: %1</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>キーと保管庫</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenueAccountsModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>メインネット</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>May</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>ライブ取引</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenuesPage</name>
    <message>
        <source>Accounts at venues</source>
        <translation>取引所の口座</translation>
    </message>
    <message>
        <source>No account at a venue yet. Paper trading needs none.</source>
        <translation>取引所の口座はまだありません。ペーパー取引には不要です。</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Keys that let this desk trade on your accounts. A key that may withdraw is never taken. Secrets are kept in the system&apos;s keychain, or in a vault file under a pass phrase; never in clear.</source>
        <translation>このデスクが口座で取引するためのキーです。出金権限のあるキーは登録できません。シークレットはシステムのキーチェーン、またはパスフレーズ付きの保管庫ファイルに保存し、平文では保存しません。</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>キーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>T&amp;rade on it</source>
        <translation>この口座で取引(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Live trading…</source>
        <translation>ライブ取引(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>MAINNET</source>
        <translation>メインネット</translation>
    </message>
    <message>
        <source>Play money at the venue&apos;s test network.</source>
        <translation>取引所のテストネットの模擬資金です。</translation>
    </message>
    <message>
        <source>Real money.</source>
        <translation>実資金です。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Key %1, kept in %2. %3</source>
        <translation>キー %1、保存先: %2。%3</translation>
    </message>
    <message>
        <source>Back to pape&amp;r</source>
        <translation>ペーパーに戻る(&amp;R)</translation>
    </message>
    <message>
        <source>Closes this desk and opens the paper account. What rests at the venue stays there.</source>
        <translation>このデスクを閉じてペーパー口座を開きます。取引所にある注文はそのまま残ります。</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this account.</source>
        <translation>このデスクを閉じ、この口座で開き直します。</translation>
    </message>
    <message>
        <source>Switch &amp;live trading off</source>
        <translation>ライブ取引をオフ(&amp;L)</translation>
    </message>
    <message>
        <source>Switch &amp;live trading on…</source>
        <translation>ライブ取引をオン(&amp;L)…</translation>
    </message>
    <message>
        <source>Open the account first: its switch is part of its journal.</source>
        <translation>先に口座を開いてください。ライブ取引の切り替えは口座のジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>キーの権限を%1に確認しています…</translation>
    </message>
    <message>
        <source>%1 is open on this desk. Go back to paper first, then remove it.</source>
        <translation>%1はこのデスクで使用中です。先にペーパーに戻ってから削除してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::Actions</name>
    <message>
        <source>The kill switch is never without a key: give it another one instead.</source>
        <translation>キルスイッチのキーは空にできません。別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>%1 belongs to the kill switch and cannot be taken from it.</source>
        <translation>%1 はキルスイッチのキーのため、割り当てを外せません。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::AlertBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>重大アラート</translation>
    </message>
    <message>
        <source>Acknowledge this alert</source>
        <translation>このアラートを確認済みにする</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical alert: %1</source>
        <translation>重大アラート: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>An action, a panel, an instrument, a setting</source>
        <translation>操作・パネル・銘柄・設定を検索</translation>
    </message>
    <message>
        <source>What to do or where to go</source>
        <translation>実行したい操作や移動先</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing answers this. Fewer letters find more.</source>
        <translation>該当するものがありません。文字数を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>現在は実行できません: %1</translation>
    </message>
    <message>
        <source>%1: press Enter once more to do it, Esc to leave it.</source>
        <translation>%1: もう一度Enterで実行、Escで中止します。</translation>
    </message>
    <message>
        <source>Enter asks once more before it acts · Esc closes</source>
        <translation>Enterで確認してから実行 · Escで閉じる</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <translation>Enterで実行 · ↑ ↓ で選択 · Escで閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::DeskWindow</name>
    <message>
        <source>Account and kill switch</source>
        <translation>口座とキルスイッチ</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>口座なし</translation>
    </message>
    <message>
        <source>Window %1 · Jarvis</source>
        <translation>ウィンドウ %1 · Jarvis</translation>
    </message>
    <message>
        <source>Window %1 · %2 · %3 · Jarvis</source>
        <translation>ウィンドウ %1 · %2 · %3 · Jarvis</translation>
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
        <translation>ドッキング</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>フロート</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Into the main window</source>
        <translation>メインウィンドウへ</translation>
    </message>
    <message>
        <source>Into window %1</source>
        <translation>ウィンドウ %1 へ</translation>
    </message>
    <message>
        <source>Into a new window</source>
        <translation>新しいウィンドウへ</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ExitDialog</name>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel entries and quit</source>
        <translation>新規注文を取り消して終了(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep all and quit</source>
        <translation>すべて残して終了(&amp;K)</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Jarvisを終了</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>次のものが残ります:</translation>
    </message>
    <message>
        <source>Asks the venues to take every entry off the book, waits for their word, then quits. Exits stay.</source>
        <translation>取引所にすべての新規注文の取消を要求し、応答を確認してから終了します。決済注文は残ります。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HaltPanel</name>
    <message>
        <source>Trading is halted</source>
        <translation>取引停止中</translation>
    </message>
    <message>
        <source>Flatten all positions too</source>
        <translation>全ポジションも決済</translation>
    </message>
    <message>
        <source>Keep positions and exits</source>
        <translation>ポジションと決済注文を残す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The halt could not be sent</source>
        <translation>取引停止を送信できませんでした</translation>
    </message>
    <message>
        <source>Nobody was told to stop. Press the red button again, or stop the engine.</source>
        <translation>停止の指示はどこにも届いていません。もう一度赤いボタンを押すか、エンジンを停止してください。</translation>
    </message>
    <message>
        <source>The halt could not be sent: %1. Press again, or stop the engine.</source>
        <translation>取引停止を送信できませんでした。%1 もう一度押すか、エンジンを停止してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>No new risk is taken.</source>
        <translation>新たなリスクは取りません。</translation>
    </message>
    <message>
        <source>Entries: %1 asked to cancel, %2 cancelled, %3 still open.</source>
        <translation>新規注文: 取消要求 %1件、取消済み %2件、未取消 %3件。</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>ポジションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) keep their exits unless you flatten.</source>
        <translation>
            <numerusform>全決済しない限り、ポジション %n件の決済注文は維持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HotkeySheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>キーとジェスチャー</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation>新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>初期設定</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>使用する(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>初期設定に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー設定</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Nothing is called like this. Clear the search to see all.</source>
        <translation>該当するものがありません。検索欄を消去するとすべて表示されます。</translation>
    </message>
    <message>
        <source>Search by name, group or key</source>
        <translation>名前・グループ・キーで検索</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the key, together with Ctrl, Alt or Shift. Tab leaves the field.</source>
        <translation>Ctrl、Alt、Shiftと組み合わせてキーを押してください。Tabで入力欄を離れます。</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>割り当てる(&amp;T)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 は「%2」に割り当て済みです。変更すると「%2」のキーはなくなります。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 は使用できます。</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it shall have. Changes act at once.</source>
        <translation>操作を選び、割り当てるキーを押してください。変更はすぐに反映されます。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KillButton</name>
    <message>
        <source>HALTED · release…</source>
        <translation>停止中 · 解除…</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Trading is halted. Press to release it.</source>
        <translation>取引停止中です。押すと解除に進みます。</translation>
    </message>
    <message>
        <source>Kill switch: stop all trading at once</source>
        <translation>キルスイッチ: すべての取引を直ちに停止します</translation>
    </message>
    <message>
        <source>Cancels every working entry and stops new risk at once. Exits stay. (%1)</source>
        <translation>注文中の新規注文をすべて取り消し、新たなリスクを直ちに止めます。決済注文は残ります。(%1)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LayoutKeeper</name>
    <message>
        <source>A stored layout could not be read. It was set aside as %1; an older one is used.</source>
        <translation>保存されたレイアウトを読み込めませんでした。%1として退避し、以前のものを使用します。</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>マイ%1</translation>
    </message>
    <message>
        <source>There are %1 workspaces, and no more can be: delete one first.</source>
        <translation>ワークスペースは上限の %1個に達しています。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>The last workspace stays: reset its layout instead.</source>
        <translation>最後のワークスペースは削除できません。レイアウトをリセットしてください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LiveSwitchDialog</name>
    <message>
        <source>Switch live trading on</source>
        <translation>ライブ取引をオン</translation>
    </message>
    <message>
        <source>Orders on %1 will move real money.</source>
        <translation>%1の注文では実際の資金が動きます。</translation>
    </message>
    <message>
        <source>In force: at most %1 USD in one instrument, %2 USD lost in a day.</source>
        <translation>適用中のリミット: 1銘柄あたり最大 %1 USD、1日の損失 %2 USD。</translation>
    </message>
    <message>
        <source>Equity is %1 USD. </source>
        <translation>純資産は %1 USDです。</translation>
    </message>
    <message>
        <source>It stays on over restarts, until you switch it off; the journal keeps who did it, and when.</source>
        <translation>再起動しても、オフにするまで有効です。実行者と日時はジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>Type %1 to switch it on:</source>
        <translation>オンにするには %1 と入力してください:</translation>
    </message>
    <message>
        <source>The name of the account, to switch live trading on</source>
        <translation>ライブ取引をオンにする口座の名前</translation>
    </message>
    <message>
        <source>Stay off</source>
        <translation>オフのまま</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::MainWindow</name>
    <message>
        <source>Click a row&apos;s size</source>
        <translation>行の数量をクリック</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>有効時: その価格に指値注文</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>自分の注文をドラッグ</translation>
    </message>
    <message>
        <source>Move it to another price</source>
        <translation>別の価格へ移動</translation>
    </message>
    <message>
        <source>Right click an own order</source>
        <translation>自分の注文を右クリック</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Drag a line on the chart</source>
        <translation>チャートのラインをドラッグ</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>注文・決済注文を移動</translation>
    </message>
    <message>
        <source>Wheel on the chart</source>
        <translation>チャート上でホイール</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>カーソル位置で拡大・縮小</translation>
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
        <translation>ライブ取引をオフにできませんでした。%1 赤いボタンですべてを停止できます。</translation>
    </message>
    <message>
        <source>Trading is halted since %1, by %2 (%3). Exits stay in place; release it with the red button.</source>
        <translation>%1 から取引停止中です（実行者 %2、%3）。決済注文は残っています。赤いボタンで解除できます。</translation>
    </message>
    <message>
        <source>The daily loss limit is reached: only reducing orders are taken until the next UTC day or a reset.</source>
        <translation>1日の損失リミットに達しました。翌UTC日またはリセットまで、ポジションを減らす注文のみ受け付けます。</translation>
    </message>
    <message>
        <source>The journal cannot be written: no new risk is taken. Closing orders still go out. Free some disk space, then start Jarvis again.</source>
        <translation>ジャーナルに書き込めないため、新たなリスクは取りません。決済の注文は送信されます。ディスクの空き容量を増やしてから、Jarvisを再起動してください。</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Kill switch: halt all trading</source>
        <translation>キルスイッチ: 全取引を停止</translation>
    </message>
    <message>
        <source>panic stop red button</source>
        <translation>緊急停止 パニック 赤いボタン 停止 kill</translation>
    </message>
    <message>
        <source>Disarm one-click</source>
        <translation>ワンクリックを解除</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>すべての操作を検索・実行</translation>
    </message>
    <message>
        <source>command palette search</source>
        <translation>コマンド パレット 検索 command</translation>
    </message>
    <message>
        <source>How the venues are doing</source>
        <translation>取引所の稼働状況</translation>
    </message>
    <message>
        <source>connection health latency</source>
        <translation>接続 状態 遅延 レイテンシー</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>口座を選択</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>キーとジェスチャー</translation>
    </message>
    <message>
        <source>keys gestures hotkeys shortcuts</source>
        <translation>キー ジェスチャー ホットキー ショートカット</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>layout window panel</source>
        <translation>レイアウト ウィンドウ パネル 配置</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>There is no workspace of that number.</source>
        <translation>その番号のワークスペースはありません。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新規ワークスペース</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>ワークスペースを複製</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>ワークスペースの名前を変更</translation>
    </message>
    <message>
        <source>Delete the workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Undo the last layout change</source>
        <translation>直前のレイアウト変更を元に戻す</translation>
    </message>
    <message>
        <source>There is no layout change to undo.</source>
        <translation>元に戻すレイアウト変更はありません。</translation>
    </message>
    <message>
        <source>Redo the layout change</source>
        <translation>レイアウト変更をやり直す</translation>
    </message>
    <message>
        <source>There is no layout change to redo.</source>
        <translation>やり直すレイアウト変更はありません。</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Open or close panels</source>
        <translation>パネルを開く・閉じる</translation>
    </message>
    <message>
        <source>Put the focus into a panel that can be moved first.</source>
        <translation>先に移動可能なパネルを選択してください。</translation>
    </message>
    <message>
        <source>Move the panel into a new window</source>
        <translation>パネルを新しいウィンドウへ移動</translation>
    </message>
    <message>
        <source>Move the panel into the main window</source>
        <translation>パネルをメインウィンドウへ移動</translation>
    </message>
    <message>
        <source>Float the panel</source>
        <translation>パネルをフロート</translation>
    </message>
    <message>
        <source>Dock the panel</source>
        <translation>パネルをドッキング</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Put the focus into a panel first.</source>
        <translation>先にパネルを選択してください。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>further new another</source>
        <translation>追加 新規 別の もう一つ</translation>
    </message>
    <message>
        <source>Where the panel is: its menu</source>
        <translation>パネルの配置メニューを開く</translation>
    </message>
    <message>
        <source>Choose the panel&apos;s link</source>
        <translation>パネルのリンクを選択</translation>
    </message>
    <message>
        <source>Put the focus into a panel that looks at an instrument first.</source>
        <translation>先に銘柄を表示するパネルを選択してください。</translation>
    </message>
    <message>
        <source>To the next panel, bar or window</source>
        <translation>次のパネル・バー・ウィンドウへ移動</translation>
    </message>
    <message>
        <source>To the panel, bar or window before</source>
        <translation>前のパネル・バー・ウィンドウへ移動</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::PanelDock</name>
    <message>
        <source>Move, float or close this panel</source>
        <translation>このパネルを移動・フロート・閉じる</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>%1の位置</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ReleaseDialog</name>
    <message>
        <source>Trading was halted at %1 by %2 (%3). After the release entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>%1 に %2（%3）が取引を停止しました。解除すると新規注文が再び可能になります。取り消された注文と停止したアルゴは自動では再開しません。</translation>
    </message>
    <message>
        <source>%1 was halted at %2 by %3. After the release its entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>%2 に %3 が%1を取引停止にしました。解除すると新規注文が再び可能になります。取り消された注文と停止したアルゴは自動では再開しません。</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>キルスイッチを解除</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>続けるには %1 と入力してください:</translation>
    </message>
    <message>
        <source>The word that releases the kill switch</source>
        <translation>キルスイッチを解除する文字</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>停止を続ける</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>The release could not be sent: %1.</source>
        <translation>解除を送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TitleRoom</name>
    <message>
        <source>What is hidden on the left</source>
        <translation>左に隠れている項目</translation>
    </message>
    <message>
        <source>What is hidden on the right</source>
        <translation>右に隠れている項目</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TopBar</name>
    <message>
        <source>Account and engine</source>
        <translation>口座とエンジン</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised profit, at the mark</source>
        <translation>ウォレット残高 + 未実現損益（マーク価格）</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日損益</translation>
    </message>
    <message>
        <source>Equity now against equity at the start of the UTC day</source>
        <translation>UTC日の開始時と現在の純資産の差</translation>
    </message>
    <message>
        <source>Day loss against its limit</source>
        <translation>当日の損失とリミット</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>建玉総額</translation>
    </message>
    <message>
        <source>Value of all positions at the mark, without sign</source>
        <translation>全ポジションのマーク価格での金額の合計（符号なし）</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Equity that is not held as margin</source>
        <translation>証拠金として拘束されていない純資産</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>データ遅れ</translation>
    </message>
    <message>
        <source>How long ago the oldest shown market proved to be alive</source>
        <translation>表示中の市場のうち最も古いデータの、最終確認からの経過時間</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>口座なし</translation>
    </message>
    <message>
        <source>Account %1. Press to choose another, or to switch live trading.</source>
        <translation>口座 %1。押すと口座の選択とライブ取引の切り替えができます。</translation>
    </message>
    <message>
        <source>Choose another account (Ctrl+Shift+M)</source>
        <translation>別の口座を選択 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>Loss of the day against its limit of %1. At the limit only reducing orders are taken.</source>
        <translation>当日の損失とリミット %1。リミットに達するとポジションを減らす注文のみ受け付けます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The engine %1 at %2, connected; %3 there and back.</source>
        <translation>エンジン%1（%2）に接続済み、往復 %3。</translation>
    </message>
    <message>
        <source> · %1 in doubt</source>
        <translation> · 結果未確認 %1件</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</source>
        <translation>
            <numerusform>送信済みで応答のない指示が %n件あります。再接続後にそれぞれ照会します。二重に実行されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press for more.</source>
        <translation>押すと詳細を表示します。</translation>
    </message>
    <message>
        <source>Engine elsewhere: %1</source>
        <translation>リモートエンジン: %1</translation>
    </message>
    <message>
        <source>local · %1</source>
        <translation>ローカル · %1</translation>
    </message>
    <message>
        <source>The engine of this machine: %1. The time is from decision to durable on disk, of the newest events. Press to see how the venues are doing.</source>
        <translation>このPCのエンジン: %1。時間は、直近のイベントの判断からディスク保存までの所要時間です。押すと取引所の稼働状況を表示します。</translation>
    </message>
    <message>
        <source>Engine of this machine: %1. Press to see how the venues are doing.</source>
        <translation>このPCのエンジン: %1。押すと取引所の稼働状況を表示します。</translation>
    </message>
    <message>
        <source>One-click off</source>
        <translation>ワンクリックOFF</translation>
    </message>
    <message>
        <source>%1 Arm it on the ladder.</source>
        <translation>%1 ラダーで有効化できます。</translation>
    </message>
    <message>
        <source>One-click is off</source>
        <translation>ワンクリックはオフです</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>発注有効 %1</translation>
    </message>
    <message>
        <source>A click on the ladder of %1 sends %2 on account %3 (%4). Click here to disarm.</source>
        <translation>%1のラダーをクリックすると、口座 %3（%4）で %2 を発注します。ここをクリックすると解除します。</translation>
    </message>
    <message>
        <source>One-click is armed. Press to disarm.</source>
        <translation>ワンクリックは有効です。押すと解除します。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::VenuePanel</name>
    <message>
        <source>Connect to an engine…</source>
        <translation>エンジンに接続…</translation>
    </message>
    <message>
        <source>How engine and venues are doing</source>
        <translation>エンジンと取引所の稼働状況</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The engine does not say: %1.</source>
        <translation>エンジンから情報を取得できません。%1</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>動作場所</translation>
    </message>
    <message>
        <source>in this program</source>
        <translation>このプログラム内</translation>
    </message>
    <message>
        <source>It ends with this desk. An engine elsewhere trades on.</source>
        <translation>このデスクとともに終了します。リモートエンジンなら取引を続けます。</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>リモート: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>%1, release %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>As the engine calls itself.</source>
        <translation>エンジンが名乗っている名前です。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Of the newest ping; one goes out each two seconds.</source>
        <translation>直近のpingの値です。2秒ごとに送信します。</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>時計の差</translation>
    </message>
    <message>
        <source>The engine&apos;s clock against ours, with the way there taken out.</source>
        <translation>エンジンとこのPCの時計の差（通信時間を除く）です。</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>%1, may trade</source>
        <translation>%1、取引可</translation>
    </message>
    <message>
        <source>%1, looking only</source>
        <translation>%1、閲覧のみ</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>なし（このPC）</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>認証局による</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>固定 %1…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>結果未確認</translation>
    </message>
    <message>
        <source>Commands that were sent and not answered. Each is asked about after the next connection, and acts once at most.</source>
        <translation>送信済みで応答のない指示です。再接続後にそれぞれ照会します。二重に実行されることはありません。</translation>
    </message>
    <message>
        <source> testnet</source>
        <translation> テストネット</translation>
    </message>
    <message>
        <source>From a request&apos;s last byte to its answer&apos;s.</source>
        <translation>リクエストの最後のバイトから、応答の最後のバイトまでの時間です。</translation>
    </message>
    <message>
        <source>The venue&apos;s clock against ours, with the way there taken out. Set this machine&apos;s clock when it is far off.</source>
        <translation>取引所とこのPCの時計の差（通信時間を除く）です。大きくずれている場合は、このPCの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>リクエスト枠</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>What the venue has counted in its present window. It is never exceeded: requests wait instead.</source>
        <translation>現在の計測期間に取引所が数えたリクエスト数です。上限を超えることはなく、超える分は待機します。</translation>
    </message>
    <message>
        <source>Market streams</source>
        <translation>市場データ配信</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message numerus="yes">
        <source>The newest message of any of them. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>全配信のうち直近のメッセージです。これまでの切断は %n回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>板</translation>
    </message>
    <message>
        <source>%1 whole</source>
        <translation>正常 %1</translation>
    </message>
    <message>
        <source>%1 whole, %2 with a gap</source>
        <translation>正常 %1、欠落 %2</translation>
    </message>
    <message>
        <source>Nothing is opened on a book with a gap.</source>
        <translation>データに欠落がある板では新規建てをしません。</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>口座データ配信</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>up, nothing said yet</source>
        <translation>接続、まだ受信なし</translation>
    </message>
    <message>
        <source>up, spoke %1 ago</source>
        <translation>接続、%1 前に受信</translation>
    </message>
    <message numerus="yes">
        <source>It is quiet while nothing happens to orders. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>注文に動きがない間は何も届きません。これまでの切断は %n回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>デッドマンスイッチ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The venue&apos;s own would cancel all orders when this program falls silent. That protective exits survive it is not proved, and a position without its stop is worse than an entry that rests.</source>
        <translation>取引所の機能は、このプログラムが沈黙するとすべての注文を取り消します。保護用の決済注文が残ることは確認されておらず、ストップのないポジションは、残った新規注文より危険です。</translation>
    </message>
    <message>
        <source>Nothing here comes from a venue: the market is simulated or recorded, and the account is on paper.</source>
        <translation>取引所のデータは使用していません。市場はシミュレーションまたは記録データで、口座はペーパーです。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::WorkspaceBar</name>
    <message>
        <source>Panels ▾</source>
        <translation>パネル ▾</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新規ワークスペース</translation>
    </message>
    <message>
        <source>Open a closed panel, or a further chart or ladder</source>
        <translation>閉じたパネルを開くか、チャートやラダーを追加します</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Every action, panel, instrument and setting by its name</source>
        <translation>すべての操作・パネル・銘柄・設定を名前で検索します</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>すべての操作を検索・実行</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>Ctrl+%1 · double click renames</source>
        <translation>Ctrl+%1 · ダブルクリックで名前を変更</translation>
    </message>
    <message>
        <source>Double click renames</source>
        <translation>ダブルクリックで名前を変更</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Delete the workspace “%1” and its layout?</source>
        <translation>ワークスペース「%1」とそのレイアウトを削除しますか？</translation>
    </message>
    <message>
        <source>Panels, orders and positions stay as they are.</source>
        <translation>パネル、注文、ポジションはそのまま残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>New, like %1</source>
        <translation>新規（%1と同じ配置）</translation>
    </message>
    <message>
        <source>A copy of this one</source>
        <translation>このワークスペースのコピー</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>レイアウト変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo layout change</source>
        <translation>レイアウト変更をやり直す</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find… %1</source>
        <translation>検索… %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::Activity</name>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>No open position. Fill the ticket and review an order to open one.</source>
        <translation>ポジションはありません。注文票に入力し、内容を確認して発注すると建てられます。</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>損益分岐</translation>
    </message>
    <message>
        <source>Move the stop to where closing costs nothing</source>
        <translation>決済しても損益がゼロになる価格へ損切りを移動します</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>損益分岐ストップ</translation>
    </message>
    <message>
        <source>Close half</source>
        <translation>半分決済</translation>
    </message>
    <message>
        <source>Close half of the position at market</source>
        <translation>ポジションの半分を成行で決済します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Close the position at market</source>
        <translation>ポジションを成行で決済します</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>ドテン…</translation>
    </message>
    <message>
        <source>Close it and open the same size on the other side</source>
        <translation>ポジションを決済し、同じ数量を反対側に建てます</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>全ポジション決済</translation>
    </message>
    <message>
        <source>Cancel every entry, then close every position at market</source>
        <translation>新規注文をすべて取り消した後、全ポジションを成行で決済します</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2  ·  net %3</source>
        <translation>ストップまでのリスク %1  ·  証拠金 %2  ·  純損益 %3</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2</source>
        <translation>ストップまでのリスク %1  ·  証拠金 %2</translation>
    </message>
    <message>
        <source>Risk to stops %1</source>
        <translation>ストップまでのリスク %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>No order yet. What you send appears here, with its end and the reason for it.</source>
        <translation>注文はまだありません。発注した注文がここに表示され、結果とその理由も確認できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>注文を取り消します</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>新規注文を全取消</translation>
    </message>
    <message>
        <source>Cancel every working entry; exits stay</source>
        <translation>注文中の新規注文をすべて取り消します。決済注文は残ります</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>No algorithm yet. New… works a larger order in slices, or follows the best price.</source>
        <translation>アルゴはまだありません。「新規…」から、大口注文の分割執行や最良価格への追随ができます。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Take its order off the market and stop its clock</source>
        <translation>市場から注文を引き上げ、経過時間を止めます</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Let it go on with slices of ordinary size</source>
        <translation>通常サイズの分割注文で執行を続けます</translation>
    </message>
    <message>
        <source>End it; what it has filled stays</source>
        <translation>アルゴを終了します。約定済みの分は残ります</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Another quantity, limit or time</source>
        <translation>数量・指値・時間を変更します</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Work an order by an algorithm</source>
        <translation>アルゴで注文を執行します</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>先に銘柄を選択してください。</translation>
    </message>
    <message>
        <source>This algorithm is over: start a new one.</source>
        <translation>このアルゴは終了しています。新しく開始してください。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>No fill yet. What is traded of your orders appears here, with its price and fee.</source>
        <translation>約定はまだありません。注文が約定すると、価格と手数料とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>決済済みポジション</translation>
    </message>
    <message>
        <source>No position was closed yet. Each closed one tells its result here.</source>
        <translation>決済したポジションはまだありません。決済するたびに結果がここに表示されます。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>The position is one lot: close it whole.</source>
        <translation>ポジションが1ロットのため、全量を決済してください。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ドテン</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全取消</translation>
    </message>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: 未送信。%2</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1: 拒否されました。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted, %n order(s) or position(s).</source>
        <translation>
            <numerusform>%1: 受け付けました（対象の注文・ポジション %n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be written: after a restart nobody will know of it.</source>
        <translation>ジャーナルに書き込めません。再起動するとこの記録は失われます。</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>経過…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>ポジションの経過を順に表示し、メモを記入できます</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>データの経過 %1</translation>
    </message>
    <message>
        <source>Risk %1 · margin %2 · data %3</source>
        <translation>リスク %1 · 証拠金 %2 · 遅れ %3</translation>
    </message>
    <message>
        <source>Scale out…</source>
        <translation>分割利確…</translation>
    </message>
    <message>
        <source>Take parts of the position at prices of their own, before its take profit</source>
        <translation>利確の前に、ポジションの一部をそれぞれの価格で決済します</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AdoptDialog</name>
    <message>
        <source>Adopt the venue&apos;s holding</source>
        <translation>取引所の保有を採用</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>取得価格</translation>
    </message>
    <message>
        <source>The price of what the desk did not see. Profit and loss count from it.</source>
        <translation>デスクが把握していなかった分の価格です。損益はこの価格から計算されます。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>すべてのポジションに必要です。</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今は行わない</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, the desk believes %3. Until one of them is settled, nothing new is opened in %1.

Adopting makes the venue&apos;s figure yours: the difference is booked as a fill at the price below, without a fee, and exits are placed for what is held. Nothing is bought or sold.</source>
        <translation>%1: 取引所の保有は %2、デスクの認識は %3 です。どちらかに確定するまで、%1 の新規建てはできません。

採用すると取引所の数量に合わせます。差分は下の価格・手数料なしの約定として記帳され、保有分に決済注文が出されます。売買は行われません。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AlgorithmDialog</name>
    <message>
        <source>Reduce-only</source>
        <translation>リデュースオンリー</translation>
    </message>
    <message>
        <source>Each slice to the cheapest venue</source>
        <translation>分割注文ごとに最安の取引所へ</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>数量を入力してください。</translation>
    </message>
    <message>
        <source>%1 is filled already.</source>
        <translation>すでに %1 が約定しています。</translation>
    </message>
    <message>
        <source>The limit is not a price of this instrument.</source>
        <translation>指値がこの銘柄の価格として正しくありません。</translation>
    </message>
    <message>
        <source>Give a take profit and a stop loss: every position has both.</source>
        <translation>利確と損切りを入力してください。すべてのポジションに両方が必要です。</translation>
    </message>
    <message>
        <source>Give it a time, in minutes.</source>
        <translation>執行時間を分単位で入力してください。</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1が正しくありません。</translation>
    </message>
    <message>
        <source>It would be refused now. %1</source>
        <translation>現時点では拒否されます。%1</translation>
    </message>
    <message>
        <source>Its share of the visible book is unknown.</source>
        <translation>板に占める割合は不明です。</translation>
    </message>
    <message>
        <source>%1 would be the choice by impact.</source>
        <translation>マーケットインパクトからの推奨 — %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 of slippage</source>
        <translation>スリッページ %1</translation>
    </message>
    <message>
        <source>more than the visible book holds</source>
        <translation>板の数量を超過</translation>
    </message>
    <message>
        <source>Worth %1. Sent at once: %2.</source>
        <translation>金額 %1。一括発注の場合: %2。</translation>
    </message>
    <message>
        <source>At the stop: %1.</source>
        <translation>損切り時: %1。</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
    <message>
        <source>Change an algorithm in %1</source>
        <translation>アルゴの変更 — %1</translation>
    </message>
    <message>
        <source>Work an order in %1</source>
        <translation>アルゴ注文 — %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Auto, by its share of the book</source>
        <translation>自動（板に占める割合で選択）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴ</translation>
    </message>
    <message>
        <source>Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg</source>
        <translation>自動: 表示中の板の1 %未満は一括、5 %未満はTWAP、10 %未満はVWAP、それ以上はアイスバーグ</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>ポジションを減らすだけの注文です。決済注文は不要です。</translation>
    </message>
    <message>
        <source>Slices that take from the book go where they cost least; its pace follows the market of the venue that is named.</source>
        <translation>板を取りにいく分割注文は、コストが最も低い取引所に出します。執行ペースは指定した取引所の市場に従います。</translation>
    </message>
    <message>
        <source>usual for the kind</source>
        <translation>アルゴの既定値</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>In all, with what is filled.</source>
        <translation>約定済みを含む合計です。</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>合計です。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Never traded beyond this price.</source>
        <translation>この価格より不利な価格では取引しません。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>すべてのポジションに必要です。</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間(分)</translation>
    </message>
    <message>
        <source>Its time, counted from its start without pauses. What is left then is not traded.</source>
        <translation>開始からの執行時間です（一時停止中を除く）。時間切れで残った分は取引しません。</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>分割数</translation>
    </message>
    <message>
        <source>In how many parts; sizes and times vary a little, so that nobody can count on them.</source>
        <translation>分割数です。他者に読まれないよう、サイズと間隔はわずかに変動します。</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>出来高比</translation>
    </message>
    <message>
        <source>It takes at most this share of what the market trades meanwhile.</source>
        <translation>執行中の市場出来高に占める割合の上限です。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>追随回数</translation>
    </message>
    <message>
        <source>How often its resting order may follow the market.</source>
        <translation>板に置いた注文が市場を追随できる回数です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Nothing was asked of this account yet. Every command and refusal will stand here.</source>
        <translation>この口座への指示はまだありません。すべての指示と拒否がここに記録されます。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>以前の行</translation>
    </message>
    <message>
        <source>Load what was before the oldest row</source>
        <translation>一番古い行より前を読み込みます</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Ask for what happened since</source>
        <translation>その後の記録を取得します</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>読み込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartBar</name>
    <message>
        <source>Bars</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>目盛</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Tools of the chart</source>
        <translation>チャートツール</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>インジケーター…</translation>
    </message>
    <message>
        <source>Add, change and remove indicators</source>
        <translation>インジケーターの追加・変更・削除</translation>
    </message>
    <message>
        <source>More tools of the chart</source>
        <translation>その他のチャートツール</translation>
    </message>
    <message>
        <source>How bars are drawn</source>
        <translation>足の表示形式</translation>
    </message>
    <message>
        <source>Fit to the bars in view</source>
        <translation>表示中の足に合わせる</translation>
    </message>
    <message>
        <source>Price scale</source>
        <translation>価格目盛</translation>
    </message>
    <message>
        <source>Magnet: points jump to open, high, low and close</source>
        <translation>マグネット: 始値・高値・安値・終値に吸着</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>描画一覧…</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>チャートに描画</translation>
    </message>
    <message>
        <source>With another instrument…</source>
        <translation>別の銘柄と比較…</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>比較を終了</translation>
    </message>
    <message>
        <source>Compare with another instrument</source>
        <translation>別の銘柄と比較します</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>チャートの画像</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartPanel</name>
    <message>
        <source>Last price</source>
        <translation>最終価格</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>時間足</translation>
    </message>
    <message>
        <source>%1 %2 at %3 · %4</source>
        <translation>%1 %2 @ %3 · %4</translation>
    </message>
    <message>
        <source>%1  ·  mark %2  ·  funding %3</source>
        <translation>%1  ·  マーク %2  ·  資金調達率 %3</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>金額 %1</translation>
    </message>
    <message>
        <source>P&amp;L %1 · %2 before fees</source>
        <translation>損益 %1 · %2（手数料控除前）</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>無効な価格です。</translation>
    </message>
    <message>
        <source>A position keeps both exits: drag them, or close the position.</source>
        <translation>ポジションの決済注文は両方とも必要です。ドラッグで移動するか、ポジションを決済してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>%1と比較できません: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 UTC</source>
        <translation>%1 · %2 · %3 · %4 UTC</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>チャートの画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>画像を%1に保存しました。</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1. Choose another folder, or check its permissions.</source>
        <translation>画像を%1に保存できません。別のフォルダーを選ぶか、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The picture of the chart is on the clipboard.</source>
        <translation>チャートの画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>▲ Buy at %1…</source>
        <translation>▲ %1 で買い…</translation>
    </message>
    <message>
        <source>▼ Sell at %1…</source>
        <translation>▼ %1 で売り…</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>%1 にアラート…</translation>
    </message>
    <message>
        <source>data %1 old  ·  %2</source>
        <translation>データの経過 %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>ローソク足</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>バー</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ライン</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>エリア</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均足</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>リニア</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>指数平滑移動平均 (EMA)</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>単純移動平均 (SMA)</translation>
    </message>
    <message>
        <source>Volume-weighted average of the day (VWAP)</source>
        <translation>当日の出来高加重平均 (VWAP)</translation>
    </message>
    <message>
        <source>Bollinger bands (BB)</source>
        <translation>ボリンジャーバンド (BB)</translation>
    </message>
    <message>
        <source>Volume profile of the bars in view</source>
        <translation>価格帯別出来高（表示中の足）</translation>
    </message>
    <message>
        <source>Relative strength index (RSI)</source>
        <translation>相対力指数 (RSI)</translation>
    </message>
    <message>
        <source>Convergence and divergence of averages (MACD)</source>
        <translation>移動平均収束拡散 (MACD)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>アベレージ・トゥルー・レンジ (ATR)</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字色</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>淡色</translation>
    </message>
    <message>
        <source>As up</source>
        <translation>上昇色</translation>
    </message>
    <message>
        <source>As down</source>
        <translation>下落色</translation>
    </message>
    <message>
        <source>Period, in bars</source>
        <translation>期間（足の本数）</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>標準偏差（σ）</translation>
    </message>
    <message>
        <source>Fast, in bars</source>
        <translation>短期（足の本数）</translation>
    </message>
    <message>
        <source>Slow, in bars</source>
        <translation>長期（足の本数）</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>シグナル（足の本数）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>段数</translation>
    </message>
    <message>
        <source>The height of a pane is %1 to %2 % of the chart.</source>
        <translation>ペインの高さはチャートの %1～%2 % です。</translation>
    </message>
    <message>
        <source>The fast average must be shorter than the slow one.</source>
        <translation>短期平均は長期平均より短くしてください。</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1: %2～%3 の整数を入力してください。</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3.</source>
        <translation>%1: %2～%3 の数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>Columns in their order; those that are ticked are shown</source>
        <translation>列の並び順。チェックした列が表示されます</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the chosen column</source>
        <translation>選択した列の幅</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move the chosen column to the left</source>
        <translation>選択した列を左へ移動します</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Move the chosen column to the right</source>
        <translation>選択した列を右へ移動します</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Every column, in its first place and width</source>
        <translation>すべての列を初期の位置と幅に戻します</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::CompareDialog</name>
    <message>
        <source>Compare with</source>
        <translation>比較する銘柄</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>銘柄を検索</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationDialog</name>
    <message>
        <source>Confirm the order</source>
        <translation>注文の確認</translation>
    </message>
    <message>
        <source>Age of the quote</source>
        <translation>気配の経過時間</translation>
    </message>
    <message>
        <source>Quote age</source>
        <translation>気配経過</translation>
    </message>
    <message>
        <source>Yes, the same order again</source>
        <translation>はい、同じ注文をもう一度出します</translation>
    </message>
    <message>
        <source>%1 cannot be computed right now, so the order cannot be sent.</source>
        <translation>現在%1を計算できないため、発注できません。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>発注していません。%1</translation>
    </message>
    <message>
        <source>There are no new numbers: %1.</source>
        <translation>数値を更新できません。%1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send buy order</source>
        <translation>買い注文を発注</translation>
    </message>
    <message>
        <source>Send sell order</source>
        <translation>売り注文を発注</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago.</source>
        <translation>直前に同じ注文を発注しています。</translation>
    </message>
    <message>
        <source>The market has moved since these numbers were made.</source>
        <translation>数値の計算後に市場が動きました。</translation>
    </message>
    <message>
        <source>The quote behind these numbers is older than %1.</source>
        <translation>数値の基になった気配が %1 より古くなっています。</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>注文票に戻る</translation>
    </message>
    <message>
        <source>No answer yet: the outcome is unknown. It is not sent again under another name; watch the orders.</source>
        <translation>応答がなく、結果は不明です。別の注文として再送することはありません。注文一覧で確認してください。</translation>
    </message>
    <message>
        <source>On its way. Closing this window does not take it back.</source>
        <translation>発注中です。このウィンドウを閉じても注文は取り消されません。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationTable</name>
    <message>
        <source>The order in numbers</source>
        <translation>注文の数値</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::DrawingsDialog</name>
    <message>
        <source>&amp;Locked</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>描画</translation>
    </message>
    <message>
        <source>Drawings of the instrument</source>
        <translation>銘柄の描画</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Second time, UTC</source>
        <translation>2点目の時刻（UTC）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>2点目の価格</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>エラー内容</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is drawn on this instrument. Take up a tool in the chart&apos;s Draw menu.</source>
        <translation>この銘柄に描画はありません。チャートの「描画」メニューからツールを選択してください。</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31 14:30, a price as a number, and a text has at least one letter.</source>
        <translation>時刻は 2026-01-31 14:30 の形式、価格は数値で入力してください。テキストは1文字以上必要です。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::HoldingWatch</name>
    <message>
        <source>Venue differs…</source>
        <translation>取引所と不一致…</translation>
    </message>
    <message>
        <source>Settle what the venue holds and the desk does not believe in</source>
        <translation>取引所の保有とデスクの認識の不一致を解消します</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ImbalanceBar</name>
    <message>
        <source>Balance of the book</source>
        <translation>板のバランス</translation>
    </message>
    <message>
        <source>Bids hold %1 % of the nearest levels</source>
        <translation>最良気配付近の %1 % が買い板です</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderPanel</name>
    <message>
        <source>Centre</source>
        <translation>中央へ</translation>
    </message>
    <message>
        <source>Size per click</source>
        <translation>1クリックの数量</translation>
    </message>
    <message>
        <source>Take profit distance in percent</source>
        <translation>利確幅（%）</translation>
    </message>
    <message>
        <source>Stop loss distance in percent</source>
        <translation>損切り幅（%）</translation>
    </message>
    <message>
        <source>Brings the market into the middle (C). Clicks are ignored for 150 ms after that.</source>
        <translation>市場価格を中央に表示します (C)。その後150 ms間のクリックは無視されます。</translation>
    </message>
    <message>
        <source>Best ask minus best bid, and the bids&apos; share of the nearest ten levels of both sides</source>
        <translation>最良売気配と最良買気配の差、および両側10段に占める買い板の割合</translation>
    </message>
    <message>
        <source>TP %</source>
        <translation>TP %</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>SL %</translation>
    </message>
    <message>
        <source>There is no size to keep: enter one first.</source>
        <translation>登録する数量がありません。先に入力してください。</translation>
    </message>
    <message>
        <source>Key %1 is %2 per click of %3 from now on.</source>
        <translation>キー %1 を %3 の1クリック %2 に設定しました。</translation>
    </message>
    <message>
        <source>Point at a row, or walk with ↑ and ↓: what rests up to it, your place in its queue, what was traded there.</source>
        <translation>行にポインターを合わせるか、↑ ↓ で移動すると、そこまでの板の数量、自分の待ち順、出来高が表示されます。</translation>
    </message>
    <message>
        <source>Enter the size of one click first.</source>
        <translation>先に1クリックの数量を入力してください。</translation>
    </message>
    <message>
        <source>Arm one-click</source>
        <translation>ワンクリックを有効化</translation>
    </message>
    <message>
        <source>Arm one-click for this instrument</source>
        <translation>この銘柄のワンクリック発注を有効化</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>発注有効 %1</translation>
    </message>
    <message>
        <source>One-click is armed with %1. Press to disarm.</source>
        <translation>ワンクリックは %1 で有効です。押すと解除します。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 per click</source>
        <translation>%1 · %2 · %3 · 1クリック %4</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>スプレッド %1</translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 · %n tick(s) · bids %2 %</source>
        <translation>
            <numerusform>スプレッド %1 · %nティック · 買い板 %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderView</name>
    <message>
        <source>Waiting for the order book…</source>
        <translation>板を待っています…</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>ウォッチリストで銘柄を選択してください。</translation>
    </message>
    <message>
        <source>▲ The market is above. C centres it.</source>
        <translation>▲ 市場価格は上です。Cで中央に表示します。</translation>
    </message>
    <message>
        <source>▼ The market is below. C centres it.</source>
        <translation>▼ 市場価格は下です。Cで中央に表示します。</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>板ラダー</translation>
    </message>
    <message>
        <source>Nothing was sent: the ladder was just centred.</source>
        <translation>発注していません: ラダーの表示位置が直前に変わりました。</translation>
    </message>
    <message>
        <source>Nothing was sent: the row under the pointer changed between press and release.</source>
        <translation>発注していません: 押してから離すまでの間に、ポインター位置の行が変わりました。</translation>
    </message>
    <message>
        <source>Moving the order</source>
        <translation>注文の移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: nothing rests here</source>
        <translation>%1: 板に注文がありません</translation>
    </message>
    <message numerus="yes">
        <source>Bids down to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>買い板 %1 まで: %2、%3（%n段）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks up to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>売り板 %1 まで: %2、%3（%n段）</numerusform>
        </translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>自分 %1</translation>
    </message>
    <message>
        <source>Own %1 · about %2 of %3 ahead</source>
        <translation>自分 %1 · %3 のうち約 %2 が先</translation>
    </message>
    <message>
        <source>Traded since %1: at least %2, bought %3</source>
        <translation>%1 以降の出来高: %2 以上、うち買い %3</translation>
    </message>
    <message>
        <source>Traded since %1: %2, bought %3</source>
        <translation>%1 以降の出来高: %2、うち買い %3</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>%1 にアラート…</translation>
    </message>
    <message>
        <source>Market into the middle</source>
        <translation>市場価格を中央に表示</translation>
    </message>
    <message>
        <source>No order book yet</source>
        <translation>板はまだありません</translation>
    </message>
    <message>
        <source>%1: best bid %2 for %3, best ask %4 for %5, spread %6.</source>
        <translation>%1: 最良買気配 %2、数量 %3。最良売気配 %4、数量 %5。スプレッド %6。</translation>
    </message>
    <message numerus="yes">
        <source>Own orders at %n price(s).</source>
        <translation>
            <numerusform>自分の注文は %n個の価格にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>データの経過 %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>現在取引不可、データの経過 %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LinkButton</name>
    <message>
        <source>Linked: %1</source>
        <translation>リンク中: %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>Panels of link %1 look at one instrument. Press to choose another link.</source>
        <translation>リンク %1 のパネルは同じ銘柄を表示します。押すと別のリンクを選べます。</translation>
    </message>
    <message>
        <source>This panel looks at an instrument of its own. Press to link it.</source>
        <translation>このパネルは独自の銘柄を表示しています。押すとリンクできます。</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>リンク %1</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>リンクしない</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OneClick</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>発注していません。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: the engine did not answer (%1).</source>
        <translation>発注していません: エンジンから応答がありません。%1</translation>
    </message>
    <message>
        <source>Nothing was sent: margin, fee or worst loss is unknown right now. Use the ticket.</source>
        <translation>発注していません: 証拠金・手数料・最大損失のいずれかが不明です。注文票を使用してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>発注していません。%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OrderToasts</name>
    <message>
        <source>Desk</source>
        <translation>デスク</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 @ %4</translation>
    </message>
    <message>
        <source>Click on %1</source>
        <translation>%1 をクリック</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <translation>%1 · 注文 %2</translation>
    </message>
    <message>
        <source> · filled %1 of %2</source>
        <translation> · 約定 %1／%2</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>注文を取消</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ReverseQuestion</name>
    <message>
        <source>Reverse</source>
        <translation>ドテン</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: nothing is held in it.</source>
        <translation>%1 はドテンできません: 保有がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: there are no take profit and stop loss whose distances could be taken over. Set both first.</source>
        <translation>%1 はドテンできません: 距離を引き継げる利確と損切りがありません。先に両方を設定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: its mark price is unknown, or old.</source>
        <translation>%1 はドテンできません: マーク価格が不明か、古いためです。</translation>
    </message>
    <message>
        <source>Reverse %1: %2 %3 in all (twice the position), so that %4 is held afterwards. The exits are replaced: take profit %5, stop loss %6.</source>
        <translation>%1をドテンします。合計 %2 %3（ポジションの2倍）、執行後の保有は %4 です。決済注文は置き換わります: 利確 %5、損切り %6。</translation>
    </message>
    <message>
        <source>%1, account %2, at %3.</source>
        <translation>%1、口座 %2、%3。</translation>
    </message>
    <message>
        <source>Nothing was sent: the position changed in that moment. Look at it again.</source>
        <translation>何も送信していません: その瞬間にポジションが変わりました。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ScaleOutDialog</name>
    <message>
        <source>Scale out of %1</source>
        <translation>%1 の分割利確</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>In &amp;thirds</source>
        <translation>三等分(&amp;T)</translation>
    </message>
    <message>
        <source>A third at a third of the way from the market to the take profit, a third at two thirds; the take profit takes the rest</source>
        <translation>市場から利確までの三分の一の所で三分の一、三分の二の所で三分の一を決済し、残りは利確で決済します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Price of rung %1</source>
        <translation>段 %1 の価格</translation>
    </message>
    <message>
        <source>Quantity of rung %1</source>
        <translation>段 %1 の数量</translation>
    </message>
    <message>
        <source>%1 %2 at %3. Each rung takes its part when the market reaches its price; the stop covers all that is held.</source>
        <translation>%1 %2（%3）。市場が各段の価格に届くと、その分を決済します。損切りは保有分すべてを守ります。</translation>
    </message>
    <message>
        <source>Left for the take profit at %1: %2</source>
        <translation>%1 の利確に残る分：%2</translation>
    </message>
    <message>
        <source>Nothing is left for the take profit at %1: take less on the way.</source>
        <translation>%1 の利確の分が残りません。途中で決済する量を減らしてください。</translation>
    </message>
    <message>
        <source>End scale-out</source>
        <translation>分割利確を終了</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>送信できませんでした。%1</translation>
    </message>
    <message>
        <source>The position is too small for three parts</source>
        <translation>ポジションが小さく三つに分けられません</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::SizePresetRow</name>
    <message>
        <source>Size %1: %2 per click</source>
        <translation>数量 %1: 1クリック %2</translation>
    </message>
    <message>
        <source>%1 per click (key %2 in the ladder, unless you chose another). Right click: keep the present size here. Another size disarms one-click.</source>
        <translation>1クリック %1（ラダーではキー %2。変更していればそのキー）。右クリックで、現在の数量をここに登録します。数量を変えるとワンクリックは解除されます。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::StudiesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>インジケーター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>チャートのインジケーター</translation>
    </message>
    <message>
        <source>Height of the pane, % of the chart</source>
        <translation>ペインの高さ（チャートの%）</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>高さ（%）</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>エラー内容</translation>
    </message>
    <message>
        <source>No indicator is switched on. Add one on the left.</source>
        <translation>表示中のインジケーターはありません。左側から追加してください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>%1を絞り込み</translation>
    </message>
    <message>
        <source>btc   side:buy   net:&gt;10</source>
        <translation>btc   売買:買い   純損益:&gt;10</translation>
    </message>
    <message>
        <source>Every word must be found in a row. &quot;side:buy&quot; looks into one column; numbers are compared with &lt;, &lt;=, &gt;, &gt;= and =, as in &quot;net:&gt;10&quot;. Quotes keep words together. Esc shows all rows again.</source>
        <translation>すべての語を含む行だけを表示します。「売買:買い」のように列を指定できます。数値は &lt;、&lt;=、&gt;、&gt;=、= で比較できます（例: 純損益:&gt;10）。複数の語は &quot;&quot; で囲むと1語になります。Escですべての行を表示します。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all rows of %1</source>
        <translation>%1のすべての行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%n行中 %1行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n row(s): %1</source>
        <translation>
            <numerusform>%n行の合計: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TablePanel</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1のメニュー</translation>
    </message>
    <message>
        <source>Filter, sort, group, columns, copy, export</source>
        <translation>絞り込み・並べ替え・グループ化・列・コピー・エクスポート</translation>
    </message>
    <message>
        <source>No row passes the filter. Esc in its line shows all rows again.</source>
        <translation>絞り込みに該当する行がありません。絞り込み欄でEscを押すとすべての行を表示します。</translation>
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
            <numerusform>%n行をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>%1に書き込めませんでした: %2。以前の内容は残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n行を%1に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows of %1</source>
        <translation>%1のすべての行をエクスポート</translation>
    </message>
    <message>
        <source>Export the shown rows of %1</source>
        <translation>%1の表示中の行をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>エクスポートできませんでした</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Hide column &quot;%1&quot;</source>
        <translation>列「%1」を隠す</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列の設定…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>列を初期設定に戻す</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>すべての行をエクスポート…</translation>
    </message>
    <message>
        <source>Export shown rows…</source>
        <translation>表示中の行をエクスポート…</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <translation>次に昇順</translation>
    </message>
    <message>
        <source>Then descending</source>
        <translation>次に降順</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>元の順序</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Rows of %1 are being written already. Wait until they are, or cancel that.</source>
        <translation>%1の行はすでに書き込み中です。完了を待つか、そのエクスポートをキャンセルしてください。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1に書き込んでいます…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートをキャンセルしました。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapePanel</name>
    <message>
        <source>Join</source>
        <translation>集約</translation>
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
        <translation>数量で指定する最小の取引</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Smallest trade in money</source>
        <translation>金額で指定する最小の取引</translation>
    </message>
    <message>
        <source>Unit of the smallest trade</source>
        <translation>最小の取引の単位</translation>
    </message>
    <message>
        <source>Smallest trade that is shown</source>
        <translation>表示する最小の取引</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>全サイズ</translation>
    </message>
    <message>
        <source>What is marked as big</source>
        <translation>大口として強調する取引</translation>
    </message>
    <message>
        <source>Marks the largest of the last %1 trades, or those from a size on</source>
        <translation>直近 %1件の取引のうち大きいもの、または指定した数量以上のものを強調します</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>強調なし</translation>
    </message>
    <message>
        <source>Mark top 10 %</source>
        <translation>上位10 %</translation>
    </message>
    <message>
        <source>Mark top 5 %</source>
        <translation>上位5 %</translation>
    </message>
    <message>
        <source>Mark top 1 %</source>
        <translation>上位1 %</translation>
    </message>
    <message>
        <source>Mark from size</source>
        <translation>数量で強調</translation>
    </message>
    <message>
        <source>Size from which a trade is marked</source>
        <translation>強調する最小数量</translation>
    </message>
    <message>
        <source>Trades of one side at one price within %1 ms are one row</source>
        <translation>%1 ms以内の同じ売買・同じ価格の取引を1行にまとめます</translation>
    </message>
    <message>
        <source>Writes every row that passes the filter into a file. Ctrl+C in the tape copies them.</source>
        <translation>絞り込み後のすべての行をファイルに書き出します。歩み値でCtrl+Cを押すとコピーできます。</translation>
    </message>
    <message>
        <source>Held: Space lets it go on · big from %1</source>
        <translation>停止中: Spaceで再開 · 大口 %1 以上</translation>
    </message>
    <message>
        <source>Stands still under the pointer · big from %1</source>
        <translation>ポインター下で停止中 · 大口 %1 以上</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller trade(s) not shown · big from %1</source>
        <translation>
            <numerusform>小口 %n件を非表示 · 大口 %1 以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade · big from %1</source>
        <translation>全取引 · 大口 %1 以上</translation>
    </message>
    <message>
        <source>Write the tape</source>
        <translation>歩み値を書き出し</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The tape is in %1.</source>
        <translation>歩み値を%1に保存しました。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder.</source>
        <translation>%1に書き込めませんでした: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapeView</name>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>ウォッチリストで銘柄を選択してください。</translation>
    </message>
    <message>
        <source>No trade was large enough yet. Lower the smallest size that is shown.</source>
        <translation>条件に達する取引はまだありません。表示する最小数量を下げてください。</translation>
    </message>
    <message>
        <source>Nothing was traded since the desk looks at this instrument.</source>
        <translation>デスクがこの銘柄を表示してから、取引はまだありません。</translation>
    </message>
    <message>
        <source>▲ B</source>
        <comment>a taker bought</comment>
        <translation>▲ 買</translation>
    </message>
    <message>
        <source>▼ S</source>
        <comment>a taker sold</comment>
        <translation>▼ 売</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) missing here</source>
        <translation>
            <numerusform>ここで取引 %n件が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>Trades may be missing here</source>
        <translation>ここで取引が欠落している可能性</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) wait</source>
        <translation>
            <numerusform>新しい %n行が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Time and sales</source>
        <translation>歩み値</translation>
    </message>
    <message>
        <source>%1: bought %2 at %3</source>
        <translation>%1: 買い %2 @ %3</translation>
    </message>
    <message>
        <source>%1: sold %2 at %3</source>
        <translation>%1: 売り %2 @ %3</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>取引数</translation>
    </message>
    <message>
        <source>Missing before</source>
        <translation>直前の欠落</translation>
    </message>
    <message>
        <source>Trades of the market, the newest first. Up and Down read them one by one.</source>
        <translation>市場の取引（新しい順）。↑ ↓ で1件ずつ読み上げます。</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketExitRow</name>
    <message>
        <source>Stop loss</source>
        <translation>損切り</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利確</translation>
    </message>
    <message>
        <source>Stop loss as</source>
        <translation>損切りの指定方法</translation>
    </message>
    <message>
        <source>Take profit as</source>
        <translation>利確の指定方法</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>%</source>
        <comment>share of the entry price</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>percent of the entry price</source>
        <translation>エントリー価格に対する%</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>multiples of R, the distance from entry to stop</source>
        <translation>R（エントリーからストップまでの幅）の倍数</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or so that the take profit is this many R away.</source>
        <translation>価格、エントリー価格に対する%、または利確がこのRの倍数になる位置で指定します。</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or in R: multiples of the distance from entry to stop.</source>
        <translation>価格、エントリー価格に対する%、またはR（エントリーからストップまでの幅の倍数）で指定します。</translation>
    </message>
    <message>
        <source>Stop loss means</source>
        <translation>損切りの内容</translation>
    </message>
    <message>
        <source>Take profit means</source>
        <translation>利確の内容</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>R needs a stop loss</source>
        <translation>Rの指定には損切りが必要です</translation>
    </message>
    <message>
        <source>R needs a take profit</source>
        <translation>Rの指定には利確が必要です</translation>
    </message>
    <message>
        <source>Needs an entry price</source>
        <translation>エントリー価格が必要です</translation>
    </message>
    <message>
        <source>No such take profit</source>
        <translation>この利確は設定できません</translation>
    </message>
    <message>
        <source>No such stop loss</source>
        <translation>この損切りは設定できません</translation>
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
        <translation>Post-Only</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>The trailing distance is not a price</source>
        <translation>トレール幅が価格として正しくありません</translation>
    </message>
    <message>
        <source>The time stop is not a whole number</source>
        <translation>タイムストップは整数で入力してください</translation>
    </message>
    <message>
        <source>The price is not valid</source>
        <translation>価格が正しくありません</translation>
    </message>
    <message>
        <source>The stop price is not valid</source>
        <translation>トリガー価格が正しくありません</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>価格を入力してください</translation>
    </message>
    <message>
        <source>Type a stop price</source>
        <translation>トリガー価格を入力してください</translation>
    </message>
    <message>
        <source>Give a stop loss</source>
        <translation>損切りを入力してください</translation>
    </message>
    <message>
        <source>Give a take profit</source>
        <translation>利確を入力してください</translation>
    </message>
    <message>
        <source>The stop loss is not valid</source>
        <translation>損切りが正しくありません</translation>
    </message>
    <message>
        <source>The take profit is not valid</source>
        <translation>利確が正しくありません</translation>
    </message>
    <message>
        <source>Best bid: %1</source>
        <translation>最良買気配: %1</translation>
    </message>
    <message>
        <source>Best ask: %1</source>
        <translation>最良売気配: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>注文種別</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>stop market</source>
        <translation>逆指値成行</translation>
    </message>
    <message>
        <source>Limit: at the price or better. Market: at once. Stop: at market once the mark reaches the stop price.</source>
        <translation>指値: 指定価格またはそれより有利な価格。成行: 直ちに執行。逆指値: マーク価格がトリガー価格に達したら成行。</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>執行条件</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
    <message>
        <source>good till cancelled</source>
        <translation>取り消すまで有効</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>IOC</translation>
    </message>
    <message>
        <source>immediate or cancel</source>
        <translation>即時約定・残りは取消</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>FOK</translation>
    </message>
    <message>
        <source>fill or kill</source>
        <translation>全量即時約定、不可なら取消</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>good till date</source>
        <translation>指定日時まで有効</translation>
    </message>
    <message>
        <source>How long it rests. GTC: until cancelled. IOC: what fills at once. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>注文の有効期間。GTC: 取り消すまで。IOC: 即時に約定できる分のみ。FOK: 全量即時、できなければ取消。GTD: 指定日時まで。</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Refused when it would take from the book: pays the maker fee or nothing.</source>
        <translation>板の注文を取る場合は拒否されます。発生する手数料はメイカー手数料のみです。</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>ポジションを減らすだけの注文です。決済注文は不要です。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Trailing and time stop</source>
        <translation>トレーリングとタイムストップ</translation>
    </message>
    <message>
        <source>More ways out: a stop that follows the mark, and a close after a time.</source>
        <translation>その他の決済方法: マーク価格を追うストップと、時間経過による決済。</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>トリガー価格</translation>
    </message>
    <message>
        <source>Use the best bid</source>
        <translation>最良買気配を使う</translation>
    </message>
    <message>
        <source>Use the best ask</source>
        <translation>最良売気配を使う</translation>
    </message>
    <message>
        <source>at market, from the book</source>
        <translation>成行（板から）</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>発注先</translation>
    </message>
    <message>
        <source>This venue</source>
        <translation>この取引所</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>automatic: the cheapest way through all venues</source>
        <translation>自動: 全取引所で最もコストの低いルート</translation>
    </message>
    <message>
        <source>Automatic divides it over every venue that lists the same, where that is cheaper with all costs. What rests in a book, or only reduces, stays.</source>
        <translation>「自動」では、全コストを含めて安くなる場合に、同じ商品を扱う全取引所へ注文を分割します。板に残る注文とポジションを減らす注文は移しません。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>発注先</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Time stop in minutes</source>
        <translation>タイムストップ（分）</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>トレール</translation>
    </message>
    <message>
        <source>The stop follows the mark at this distance and never loosens</source>
        <translation>ストップがこの幅でマーク価格を追います。緩むことはありません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Closes at market when the position is this many minutes old</source>
        <translation>ポジションの保有がこの分数に達すると成行で決済します</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketNumbers</name>
    <message>
        <source>What the order costs and risks</source>
        <translation>注文のコストとリスク</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>最大利益</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>証拠金</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想価格</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>建玉総額</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>発注先</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>インパクト</translation>
    </message>
    <message>
        <source>Its share of the visible book, and how an order of this size is best worked.</source>
        <translation>表示中の板に占める割合と、この数量に適した執行方法です。</translation>
    </message>
    <message>
        <source>At the stop loss, with both fees and the slippage of the book.</source>
        <translation>損切り時の損失。往復の手数料と板から見込まれるスリッページを含みます。</translation>
    </message>
    <message>
        <source>At the take profit, after fees.</source>
        <translation>利確時の利益。手数料控除後です。</translation>
    </message>
    <message>
        <source>expected price</source>
        <translation>予想価格</translation>
    </message>
    <message>
        <source>value</source>
        <translation>注文金額</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>証拠金</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>worst loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>%1へ直接</translation>
    </message>
    <message>
        <source>%1 after the order</source>
        <translation>注文後の%1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketPanel</name>
    <message>
        <source>Work…</source>
        <translation>アルゴ…</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <source>Shows the order once more before it is sent (Enter)</source>
        <translation>発注前に注文の内容をもう一度表示します (Enter)</translation>
    </message>
    <message>
        <source>In slices, hidden, or following the best price: opens the algorithm ticket with what is typed here</source>
        <translation>分割・非表示・最良価格への追随で執行します。ここでの入力内容を引き継いでアルゴの注文票を開きます</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>エンジンを待っています</translation>
    </message>
    <message>
        <source>No connection to the engine</source>
        <translation>エンジンに接続されていません</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>試算できません: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Review buy %1</source>
        <translation>買い %1 を確認</translation>
    </message>
    <message>
        <source>Review sell %1</source>
        <translation>売り %1 を確認</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketRefusals</name>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>上限 %1、今回 %2。</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>上限 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 にする</translation>
    </message>
    <message>
        <source>Why the order would be refused</source>
        <translation>注文が拒否される理由</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketSizeRow</name>
    <message>
        <source>Size as</source>
        <translation>サイズの指定方法</translation>
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
        <translation>金額（USD）</translation>
    </message>
    <message>
        <source>% eq.</source>
        <translation>純資産%</translation>
    </message>
    <message>
        <source>percent of equity</source>
        <translation>純資産に対する%</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>risk: what may be lost at the stop, in percent of the capital</source>
        <translation>リスク: 損切り時に許容する損失（資金に対する%）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size means</source>
        <translation>サイズの内容</translation>
    </message>
    <message>
        <source>What decides the size</source>
        <translation>サイズを決める要因</translation>
    </message>
    <message>
        <source>Type a size</source>
        <translation>サイズを入力してください</translation>
    </message>
    <message>
        <source>The size is not a valid number</source>
        <translation>サイズが正しい数値ではありません</translation>
    </message>
    <message>
        <source>up to the limit, %1</source>
        <translation>上限 %1 まで</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>ケリー</translation>
    </message>
    <message>
        <source>Kelly: the risk that the results of closed positions speak for</source>
        <translation>ケリー: 決済済みポジションの結果が支持するリスク</translation>
    </message>
    <message>
        <source>As a quantity, in USD, in % of equity, from the risk: what may be lost at the stop, in % of the capital; or by Kelly: the risk that the results of closed positions speak for.</source>
        <translation>数量、USD、純資産に対する%、リスク（損切り時に許容する損失、資金に対する%）、またはケリー（決済済みポジションの結果が支持するリスク）で指定します。</translation>
    </message>
    <message>
        <source>What Kelly&apos;s share comes from</source>
        <translation>ケリーの割合の根拠</translation>
    </message>
    <message>
        <source>The engine is of an earlier release: it cannot size by Kelly</source>
        <translation>エンジンが旧版のため、ケリーでは決められません</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ToastStack</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TradeContext</name>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: 未送信。%2</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1: 拒否されました。%2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::WatchlistPanel</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>銘柄を検索</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>ウォッチリストの列</translation>
    </message>
    <message>
        <source>No instrument has this name. Clear the search to see all.</source>
        <translation>該当する銘柄がありません。検索欄を消去するとすべて表示されます。</translation>
    </message>
    <message>
        <source>Buy %1…</source>
        <translation>%1 を買う…</translation>
    </message>
    <message>
        <source>Sell %1…</source>
        <translation>%1 を売る…</translation>
    </message>
    <message>
        <source>New alert for %1…</source>
        <translation>%1 の新規アラート…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>一覧を書き出す…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>一覧を %1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>%1に書き込めませんでした: %2。以前の内容は残っています。</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>一覧をコピーしました。</translation>
    </message>
</context>
</TS>
