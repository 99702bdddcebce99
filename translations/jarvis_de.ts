<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountMode</name>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>not real</source>
        <translation>kein echtes Geld</translation>
    </message>
    <message>
        <source>Paper account: no real money</source>
        <translation>Paper-Konto: kein Echtgeld</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>TESTNET</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <source>Testnet account: real orders at the venue&apos;s test network, play money</source>
        <translation>Testnet-Konto: echte Orders im Testnetz der Börse, Spielgeld</translation>
    </message>
    <message>
        <source>LIVE OFF</source>
        <translation>LIVE AUS</translation>
    </message>
    <message>
        <source>real money, only reducing</source>
        <translation>Echtgeld, nur reduzierend</translation>
    </message>
    <message>
        <source>Live account, switched off: only what reduces risk is sent</source>
        <translation>Live-Konto, ausgeschaltet: gesendet wird nur, was das Risiko verringert</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>Echtgeld</translation>
    </message>
    <message>
        <source>Live account: orders move real money</source>
        <translation>Live-Konto: Orders bewegen echtes Geld</translation>
    </message>
</context>
<context>
    <name>AccountStart</name>
    <message>
        <source>The account cannot be opened</source>
        <translation>Das Konto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.</source>
        <translation>Es gibt kein Konto namens %1. Fügen Sie es unter Einstellungen, Börsen hinzu, oder lassen Sie --account für Paper weg.</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet.</source>
        <translation>Diese Version sendet noch keine Orders an %1.</translation>
    </message>
    <message>
        <source>The account %1 trades at %2 alone: the feed %3 is not shown. For several venues in one account, leave out --account and trade on paper.</source>
        <translation>Das Konto %1 handelt nur bei %2: Der Feed %3 wird nicht gezeigt. Für mehrere Börsen in einem Konto --account weglassen und auf Papier handeln.</translation>
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
        <translation>%1 Lots</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>zum Marktpreis</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>Stop %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-Only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>Amend order %1</source>
        <translation>Order %1 ändern</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Order %1 stornieren</translation>
    </message>
    <message>
        <source>Cancel all in %1</source>
        <translation>Alle Orders in %1 stornieren</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>including exits</source>
        <translation>einschließlich Ausstiege</translation>
    </message>
    <message>
        <source>Close %1 of %2</source>
        <translation>%1 von %2 schließen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <translation>%1 glattstellen</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>Alles glattstellen</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>%1 umkehren</translation>
    </message>
    <message>
        <source>Set exits of %1</source>
        <translation>Ausstiege von %1 setzen</translation>
    </message>
    <message>
        <source>Move stop of %1 to break-even</source>
        <translation>Stop von %1 auf Break-even verschieben</translation>
    </message>
    <message>
        <source>Set limit: %1 to %2</source>
        <translation>Limit setzen: %1 auf %2</translation>
    </message>
    <message>
        <source>Halt %1 and flatten it</source>
        <translation>%1 stoppen und glattstellen</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Halt trading and flatten</source>
        <translation>Handel stoppen und glattstellen</translation>
    </message>
    <message>
        <source>Halt trading</source>
        <translation>Handel stoppen</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>Not-Aus freigeben</translation>
    </message>
    <message>
        <source>Release the kill switch of %1</source>
        <translation>Not-Aus freigeben: %1</translation>
    </message>
    <message>
        <source>Adopt the venue&apos;s holding: %1 %2</source>
        <translation>Bestand der Börse übernehmen: %1 %2</translation>
    </message>
    <message>
        <source>Switch live trading on</source>
        <translation>Live-Handel einschalten</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>Live-Handel ausschalten</translation>
    </message>
    <message>
        <source>Change alert: %1</source>
        <translation>Alarm ändern: %1</translation>
    </message>
    <message>
        <source>Set alert: %1</source>
        <translation>Alarm setzen: %1</translation>
    </message>
    <message>
        <source>Remove alert %1</source>
        <translation>Alarm %1 entfernen</translation>
    </message>
    <message>
        <source>Wake alert %1</source>
        <translation>Alarm %1 wecken</translation>
    </message>
    <message>
        <source>Snooze alert %1 for %2</source>
        <translation>Alarm %1 schlummern lassen: %2</translation>
    </message>
    <message>
        <source>Reset the day</source>
        <translation>Tag zurücksetzen</translation>
    </message>
    <message>
        <source>Start algorithm: %1 %2 %3</source>
        <translation>Algorithmus starten: %1 %2 %3</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Amend algorithm %1</source>
        <translation>Algorithmus %1 ändern</translation>
    </message>
    <message>
        <source>Pause algorithm %1</source>
        <translation>Algorithmus %1 pausieren</translation>
    </message>
    <message>
        <source>Resume algorithm %1</source>
        <translation>Algorithmus %1 fortsetzen</translation>
    </message>
    <message>
        <source>Cancel algorithm %1</source>
        <translation>Algorithmus %1 stornieren</translation>
    </message>
    <message>
        <source>Trip the breaker of %1</source>
        <translation>Schutzschalter auslösen: %1</translation>
    </message>
    <message>
        <source>Reset the breaker of %1</source>
        <translation>Schutzschalter zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Remove the note on a position in %1</source>
        <translation>Notiz zu einer Position in %1 entfernen</translation>
    </message>
    <message>
        <source>Write a note on a position in %1</source>
        <translation>Notiz zu einer Position in %1 schreiben</translation>
    </message>
    <message>
        <source>End the scale-out of %1</source>
        <translation>Teilausstieg bei %1 beenden</translation>
    </message>
    <message>
        <source>Scale %1 out: %2</source>
        <translation>Teilausstieg bei %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a rung of a scale-out: so much at this price</comment>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>Instrument %1</translation>
    </message>
    <message>
        <source>%1 candle close</source>
        <translation>Kerzenschluss %1</translation>
    </message>
    <message>
        <source>RSI %1 (%2)</source>
        <translation>RSI %1 (%2)</translation>
    </message>
    <message>
        <source>EMA %1 and EMA %2 (%3)</source>
        <translation>EMA %1 und EMA %2 (%3)</translation>
    </message>
    <message>
        <source>use of the limit %1</source>
        <translation>Auslastung des Limits %1</translation>
    </message>
    <message>
        <source>position P&amp;L</source>
        <translation>Positions-G&amp;V</translation>
    </message>
    <message>
        <source>day P&amp;L</source>
        <translation>Tages-G&amp;V</translation>
    </message>
    <message>
        <source>an order is filled</source>
        <translation>eine Order wird ausgeführt</translation>
    </message>
    <message>
        <source>an order is refused</source>
        <translation>eine Order wird abgelehnt</translation>
    </message>
    <message>
        <source>an exit is hit</source>
        <translation>ein Ausstieg wird ausgelöst</translation>
    </message>
    <message>
        <source>EMA %1 rises above EMA %2 (%3)</source>
        <translation>EMA %1 steigt über EMA %2 (%3)</translation>
    </message>
    <message>
        <source>EMA %1 falls below EMA %2 (%3)</source>
        <translation>EMA %1 fällt unter EMA %2 (%3)</translation>
    </message>
    <message>
        <source>EMA %1 crosses EMA %2 (%3)</source>
        <translation>EMA %1 kreuzt EMA %2 (%3)</translation>
    </message>
    <message>
        <source>mark rises by %1 within %2</source>
        <translation>Mark-Preis steigt um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>mark falls by %1 within %2</source>
        <translation>Mark-Preis fällt um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>mark moves by %1 within %2</source>
        <translation>Mark-Preis bewegt sich um %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>%1 rises to %2</source>
        <translation>%1 steigt auf %2</translation>
    </message>
    <message>
        <source>%1 falls to %2</source>
        <translation>%1 fällt auf %2</translation>
    </message>
    <message>
        <source>%1 crosses %2</source>
        <translation>%1 kreuzt %2</translation>
    </message>
    <message>
        <source>data is older than %1</source>
        <translation>Daten sind älter als %1</translation>
    </message>
    <message>
        <source>venue not reached for %1</source>
        <translation>Börse seit %1 nicht erreicht</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>Bid-Preis</translation>
    </message>
    <message>
        <source>Ask price</source>
        <translation>Ask-Preis</translation>
    </message>
    <message>
        <source>Move within a time</source>
        <translation>Bewegung in einer Zeit</translation>
    </message>
    <message>
        <source>Candle close</source>
        <translation>Kerzenschluss</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>EMA cross</source>
        <translation>EMA-Kreuzung</translation>
    </message>
    <message>
        <source>Position P&amp;L</source>
        <translation>Positions-G&amp;V</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-G&amp;V</translation>
    </message>
    <message>
        <source>Use of a limit</source>
        <translation>Auslastung eines Limits</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Order filled</source>
        <translation>Order ausgeführt</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Order abgelehnt</translation>
    </message>
    <message>
        <source>Exit hit</source>
        <translation>Ausstieg ausgelöst</translation>
    </message>
    <message>
        <source>Rises to</source>
        <translation>Steigt auf</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>Fällt auf</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Kreuzt</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Tells when a trade happens at this price or beyond it.</source>
        <translation>Meldet, wenn ein Trade zu diesem Preis oder darüber hinaus stattfindet.</translation>
    </message>
    <message>
        <source>Tells when the mark, which P&amp;L and liquidation count with, reaches this price.</source>
        <translation>Meldet, wenn der Mark-Preis, mit dem G&amp;V und Liquidation rechnen, diesen Preis erreicht.</translation>
    </message>
    <message>
        <source>Tells when the best bid reaches this price.</source>
        <translation>Meldet, wenn der beste Bid diesen Preis erreicht.</translation>
    </message>
    <message>
        <source>Tells when the best ask reaches this price.</source>
        <translation>Meldet, wenn der beste Ask diesen Preis erreicht.</translation>
    </message>
    <message>
        <source>Tells when the mark is that far from its lowest or highest price within the time.</source>
        <translation>Meldet, wenn der Mark-Preis so weit von seinem tiefsten oder höchsten Preis dieser Zeit entfernt ist.</translation>
    </message>
    <message>
        <source>Tells when a candle closes at this price or beyond it; looks at closed candles only.</source>
        <translation>Meldet, wenn eine Kerze zu diesem Preis oder darüber hinaus schließt; nur geschlossene Kerzen zählen.</translation>
    </message>
    <message>
        <source>Relative strength of closed candles, from 0 to 100 %.</source>
        <translation>Relative Stärke der geschlossenen Kerzen, von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>Tells when the fast average of closed candles crosses the slow one.</source>
        <translation>Meldet, wenn der schnelle Durchschnitt der geschlossenen Kerzen den langsamen kreuzt.</translation>
    </message>
    <message>
        <source>Unrealised profit or loss of the position, at mark, in USD; a loss is negative.</source>
        <translation>Unrealisierter Gewinn oder Verlust der Position zum Mark-Preis, in USD; ein Verlust ist negativ.</translation>
    </message>
    <message>
        <source>Profit or loss of the account since the day began, in USD; a loss is negative.</source>
        <translation>Gewinn oder Verlust des Kontos seit Tagesbeginn, in USD; ein Verlust ist negativ.</translation>
    </message>
    <message>
        <source>How much of a risk limit is used.</source>
        <translation>Wie weit ein Risikolimit ausgelastet ist.</translation>
    </message>
    <message>
        <source>Tells when nothing came from the instrument&apos;s stream for so long.</source>
        <translation>Meldet, wenn aus dem Stream des Instruments so lange nichts kam.</translation>
    </message>
    <message>
        <source>Tells when a venue has not been reached for so long.</source>
        <translation>Meldet, wenn eine Börse so lange nicht erreicht wurde.</translation>
    </message>
    <message>
        <source>Tells when an order is filled whole; exits have an alert of their own.</source>
        <translation>Meldet, wenn eine Order vollständig ausgeführt ist; Ausstiege haben einen eigenen Alarm.</translation>
    </message>
    <message>
        <source>Tells when an order is refused, by a rule or by the venue.</source>
        <translation>Meldet, wenn eine Order abgelehnt wird, durch eine Regel oder durch die Börse.</translation>
    </message>
    <message>
        <source>Tells when a take profit or a stop loss begins to fill.</source>
        <translation>Meldet, wenn die Ausführung eines Take-Profits oder Stop-Loss beginnt.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, Order %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>letzter Preis</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>bid price</source>
        <translation>Bid-Preis</translation>
    </message>
    <message>
        <source>ask price</source>
        <translation>Ask-Preis</translation>
    </message>
</context>
<context>
    <name>AlgorithmKinds</name>
    <message>
        <source>More than the visible book</source>
        <translation>Mehr als das sichtbare Orderbuch</translation>
    </message>
    <message>
        <source>%1 of the visible book</source>
        <translation>%1 des sichtbaren Orderbuchs</translation>
    </message>
    <message>
        <source>%1: one order</source>
        <translation>%1: eine Order</translation>
    </message>
    <message>
        <source>%1: %2 in %3 slices</source>
        <translation>%1: %2 in %3 Teilorders</translation>
    </message>
    <message>
        <source>%1 · one order</source>
        <translation>%1 · eine Order</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 in %3</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>One-click is off at every start.</source>
        <translation>Ein-Klick ist nach jedem Start aus.</translation>
    </message>
    <message>
        <source>One-click was turned off by hand.</source>
        <translation>Ein-Klick wurde von Hand ausgeschaltet.</translation>
    </message>
    <message>
        <source>One-click is off: the connection to the engine was lost.</source>
        <translation>Ein-Klick ist aus: Die Verbindung zur Engine ging verloren.</translation>
    </message>
    <message>
        <source>One-click is off: the engine was reconnected.</source>
        <translation>Ein-Klick ist aus: Die Engine wurde neu verbunden.</translation>
    </message>
    <message>
        <source>One-click is off: the venue went down.</source>
        <translation>Ein-Klick ist aus: Die Börse ist ausgefallen.</translation>
    </message>
    <message>
        <source>One-click is off: the market data is too old.</source>
        <translation>Ein-Klick ist aus: Die Marktdaten sind zu alt.</translation>
    </message>
    <message>
        <source>One-click is off: the account changed.</source>
        <translation>Ein-Klick ist aus: Das Konto hat gewechselt.</translation>
    </message>
    <message>
        <source>One-click is off: the engine changed or restarted.</source>
        <translation>Ein-Klick ist aus: Die Engine hat gewechselt oder wurde neu gestartet.</translation>
    </message>
    <message>
        <source>One-click is off: it was armed for another instrument.</source>
        <translation>Ein-Klick ist aus: Er war für ein anderes Instrument scharf.</translation>
    </message>
    <message>
        <source>One-click is off: the leverage limit changed.</source>
        <translation>Ein-Klick ist aus: Das Hebellimit wurde geändert.</translation>
    </message>
    <message>
        <source>One-click is off: trading is halted.</source>
        <translation>Ein-Klick ist aus: Der Handel ist gestoppt.</translation>
    </message>
    <message>
        <source>One-click is off: entries are blocked.</source>
        <translation>Ein-Klick ist aus: Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <source>One-click is off: nothing was traded for a while.</source>
        <translation>Ein-Klick ist aus: Es wurde eine Weile nicht gehandelt.</translation>
    </message>
    <message>
        <source>One-click is off: the outcome of an order is unknown.</source>
        <translation>Ein-Klick ist aus: Der Ausgang einer Order ist unbekannt.</translation>
    </message>
    <message>
        <source>One-click is off: the screen was locked.</source>
        <translation>Ein-Klick ist aus: Der Bildschirm wurde gesperrt.</translation>
    </message>
    <message>
        <source>One-click is off: the machine slept or its clock was moved.</source>
        <translation>Ein-Klick ist aus: Der Rechner war im Ruhezustand, oder seine Uhr wurde verstellt.</translation>
    </message>
    <message>
        <source>The engine is not connected.</source>
        <translation>Die Engine ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Wählen Sie zuerst ein Instrument.</translation>
    </message>
    <message>
        <source>Set a size per click above zero first.</source>
        <translation>Legen Sie zuerst eine Größe pro Klick über null fest.</translation>
    </message>
    <message>
        <source>The size per click is below the venue&apos;s minimum.</source>
        <translation>Die Größe pro Klick liegt unter dem Minimum der Börse.</translation>
    </message>
    <message>
        <source>The size per click is above the venue&apos;s maximum.</source>
        <translation>Die Größe pro Klick liegt über dem Maximum der Börse.</translation>
    </message>
    <message>
        <source>The mark price is not known yet, so the size cannot be judged.</source>
        <translation>Der Mark-Preis ist noch nicht bekannt; die Größe lässt sich daher nicht beurteilen.</translation>
    </message>
    <message>
        <source>The size per click is worth more than the position limit.</source>
        <translation>Die Größe pro Klick ist mehr wert als das Positionslimit.</translation>
    </message>
    <message>
        <source>The market data is too old.</source>
        <translation>Die Marktdaten sind zu alt.</translation>
    </message>
    <message>
        <source>Entries are blocked.</source>
        <translation>Einstiege sind gesperrt.</translation>
    </message>
    <message>
        <source>The outcome of an order is unknown. Wait for the venue&apos;s answer.</source>
        <translation>Der Ausgang einer Order ist unbekannt. Warten Sie die Antwort der Börse ab.</translation>
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
        <translation>zum Marktpreis ab %1</translation>
    </message>
    <message>
        <source>market, about %1</source>
        <translation>Market, ca. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>Post-Only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Size is</source>
        <translation>Größe ist</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Trailing-Abstand</translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation>Zeit-Stop</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Max. Verlust</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>Max. Gewinn</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>zum Marktpreis</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>zu %1 oder besser</translation>
    </message>
    <message>
        <source>at market once the mark reaches %1</source>
        <translation>zum Marktpreis, sobald der Mark-Preis %1 erreicht</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>Wert unbekannt</translation>
    </message>
    <message>
        <source>%1 %2 %3 on %4 %5, %6</source>
        <translation>%1 %2 %3 bei %4 %5, %6</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>The engine cannot be used</source>
        <translation>Die Engine kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.</source>
        <translation>Es gibt keine Engine namens %1. Fügen Sie sie unter Einstellungen, Engines oder mit jarvis --connect hinzu, oder schreiben Sie eine Adresse: wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>The authority in %1 cannot be read: %2.</source>
        <translation>Die Zertifizierungsstelle in %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no token: %1. Put it into the first line.</source>
        <translation>Es gibt kein Token: %1. Schreiben Sie es in die erste Zeile.</translation>
    </message>
    <message>
        <source>No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.</source>
        <translation>Für %1 ist kein Token gespeichert. Verbinden Sie sich mit jarvis --connect oder unter Einstellungen, Engines; oder nennen Sie eine Datei mit --token-file. Token werden mit jarvisd token add erstellt.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The first choices were not kept</source>
        <translation>Die ersten Einstellungen wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>m</source>
        <comment>minutes</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 Ticks</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 Lots</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Limit order</source>
        <translation>Limit-Order</translation>
    </message>
    <message>
        <source>Buys at the named price or lower, sells at it or higher; else it waits in the book.</source>
        <translation>Kauft zum genannten Preis oder tiefer, verkauft dazu oder höher; sonst wartet sie im Orderbuch.</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>Market-Order</translation>
    </message>
    <message>
        <source>Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises.</source>
        <translation>Nimmt, was jetzt im Orderbuch liegt, bis zum Preiskorridor. Der Preis steht erst danach fest; das Ticket zeigt, was das Orderbuch erwarten lässt.</translation>
    </message>
    <message>
        <source>Time in force (TIF)</source>
        <translation>Gültigkeit (TIF)</translation>
    </message>
    <message>
        <source>How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>Wie lange eine Order lebt. GTC: bis sie storniert wird. IOC: nimmt, was da ist, der Rest wird storniert. FOK: alles sofort oder nichts. GTD: bis zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-Only</translation>
    </message>
    <message>
        <source>Only ever rests: where it would trade at once it is refused, so that it never pays the taker&apos;s fee.</source>
        <translation>Ruht ausschließlich: Würde sie sofort handeln, wird sie abgelehnt, sodass sie nie die Taker-Gebühr zahlt.</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>May make a position smaller, never larger and never turn it around.</source>
        <translation>Darf eine Position verkleinern, nie vergrößern und nie umkehren.</translation>
    </message>
    <message>
        <source>Take profit (TP)</source>
        <translation>Take-Profit (TP)</translation>
    </message>
    <message>
        <source>The exit that closes a position with a gain once the price is there.</source>
        <translation>Der Ausstieg, der eine Position mit Gewinn schließt, sobald der Preis erreicht ist.</translation>
    </message>
    <message>
        <source>Stop loss (SL)</source>
        <translation>Stop-Loss (SL)</translation>
    </message>
    <message>
        <source>The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price.</source>
        <translation>Der Ausstieg, der eine Position schließt, sobald der Preis zu weit gegen sie gelaufen ist. In einem schnellen Markt kann er zu einem schlechteren Preis ausgeführt werden.</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Bracket</translation>
    </message>
    <message>
        <source>An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO).</source>
        <translation>Ein Einstieg mit seinen beiden Ausstiegen. Die Ausstiege folgen der gehaltenen Größe; wird einer ausgeführt, wird der andere storniert (OCO).</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>A stop that follows the mark at a distance when it moves your way, and never moves back.</source>
        <translation>Ein Stop, der dem Mark-Preis in einem Abstand folgt, wenn dieser zu Ihren Gunsten läuft, und nie zurückweicht.</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>Teilausstieg (Scale-out)</translation>
    </message>
    <message>
        <source>Parts of a position leave at prices of their own, its rungs, before the take profit takes the rest. The stop covers all that is held.</source>
        <translation>Teile einer Position werden zu eigenen Preisen, ihren Stufen, geschlossen, bevor der Take-Profit den Rest schließt. Der Stop deckt alles, was gehalten wird.</translation>
    </message>
    <message>
        <source>Break-even stop (BE)</source>
        <translation>Break-even-Stop (BE)</translation>
    </message>
    <message>
        <source>A stop where closing costs nothing: entry, both fees and paid funding.</source>
        <translation>Ein Stop, an dem das Schließen nichts kostet: Einstieg, beide Gebühren und gezahltes Funding.</translation>
    </message>
    <message>
        <source>One-click</source>
        <translation>Ein-Klick</translation>
    </message>
    <message>
        <source>A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else.</source>
        <translation>Ein Klick im DOM oder Chart sendet eine Order ohne Rückfrage. Nach jedem Start aus; scharf für ein Instrument und eine Größe; wieder aus, sobald ein Klick etwas anderes bedeuten könnte.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausführung (Fill)</translation>
    </message>
    <message>
        <source>An order, or a part of it, that was traded.</source>
        <translation>Eine gehandelte Order oder ein gehandelter Teil davon.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip.</source>
        <translation>Führt eine große Order in kleinen aus. TWAP verteilt sie gleichmäßig über die Zeit, VWAP so, wie der Markt üblicherweise handelt, ein Iceberg zeigt nur seine Spitze.</translation>
    </message>
    <message>
        <source>Smart order router (SOR)</source>
        <translation>Smart Order Router (SOR)</translation>
    </message>
    <message>
        <source>Sends an order, or parts of it, to the venue where price and fee together cost least.</source>
        <translation>Sendet eine Order oder Teile davon an die Börse, an der Preis und Gebühr zusammen am wenigsten kosten.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>What is traded, such as BTCUSDT. Here mostly perpetual futures.</source>
        <translation>Was gehandelt wird, etwa BTCUSDT. Hier meist Perpetual Futures.</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetual</translation>
    </message>
    <message>
        <source>A future without an end. Funding keeps its price near that of the coin.</source>
        <translation>Ein Future ohne Laufzeitende. Das Funding hält seinen Preis nahe an dem des Coins.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>The smallest step of a price.</source>
        <translation>Der kleinste Preisschritt.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>The smallest step of a quantity.</source>
        <translation>Der kleinste Mengenschritt.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>The venue&apos;s fair price. Gains, margin, stops and liquidation go by it, not by the last trade.</source>
        <translation>Der faire Preis der Börse. Gewinne, Margin, Stops und Liquidation richten sich nach ihm, nicht nach dem letzten Trade.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>The price of the newest trade.</source>
        <translation>Der Preis des neuesten Trades.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>The best ask minus the best bid.</source>
        <translation>Bester Ask minus bester Bid.</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>All resting orders by price: bids want to buy, asks want to sell.</source>
        <translation>Alle ruhenden Orders nach Preis: Bids wollen kaufen, Asks wollen verkaufen.</translation>
    </message>
    <message>
        <source>Ladder (DOM)</source>
        <translation>DOM (Preisleiter)</translation>
    </message>
    <message>
        <source>The order book price by price, one row each, with your own orders in it.</source>
        <translation>Das Orderbuch Preis für Preis, je eine Zeile, mit Ihren eigenen Orders darin.</translation>
    </message>
    <message>
        <source>Tape (time and sales)</source>
        <translation>Tape (Time and Sales)</translation>
    </message>
    <message>
        <source>Every trade as it happens, with price, size and who took.</source>
        <translation>Jeder Trade, sobald er geschieht, mit Preis, Größe und Seite des Takers.</translation>
    </message>
    <message>
        <source>Taker and maker</source>
        <translation>Taker und Maker</translation>
    </message>
    <message>
        <source>The taker accepts a price that rests in the book and pays the higher fee. The maker&apos;s order rested there.</source>
        <translation>Der Taker nimmt einen Preis, der im Orderbuch liegt, und zahlt die höhere Gebühr. Die Order des Makers lag dort.</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level&apos;s size, from trades and from cancels, half of which are taken to be behind where half of the level is.</source>
        <translation>Wie viel zu Ihrem Preis vor Ihrer Order liegt und zuerst handelt. Börsen teilen es nicht mit: Es wird geschätzt aus der Größe der Preisstufe, aus Trades und aus Stornierungen; liegt die Hälfte der Stufe hinter Ihnen, gilt auch die Hälfte der Stornierungen als dahinter.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Imbalance</translation>
    </message>
    <message>
        <source>The bids&apos; share of the nearest ten levels. Above 50 % more wants to buy than to sell.</source>
        <translation>Der Anteil der Bids an den nächsten zehn Preisstufen. Über 50 % überwiegt die Kaufseite.</translation>
    </message>
    <message>
        <source>Volume at price</source>
        <translation>Volumen je Preis</translation>
    </message>
    <message>
        <source>How much was traded at each price since the desk looks at the instrument.</source>
        <translation>Wie viel zu jedem Preis gehandelt wurde, seit der Desk das Instrument beobachtet.</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>First, highest, lowest and last price of a stretch of time.</source>
        <translation>Erster, höchster, tiefster und letzter Preis eines Zeitabschnitts.</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Average price weighted by what was traded at each.</source>
        <translation>Durchschnittspreis, gewichtet mit dem, was zu jedem Preis gehandelt wurde.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Paid every few hours between those who hold long and short; above zero, longs pay.</source>
        <translation>Alle paar Stunden zwischen Long- und Short-Haltern gezahlt; über null zahlen die Longs.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>What the venue takes for a fill: less from makers, more from takers.</source>
        <translation>Was die Börse für eine Ausführung nimmt: weniger von Makern, mehr von Takern.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Trading with real prices and rules and play money.</source>
        <translation>Handel mit echten Preisen und Regeln und mit Spielgeld.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>What is held: long gains when the price rises, short when it falls.</source>
        <translation>Was gehalten wird: Long gewinnt, wenn der Preis steigt, Short, wenn er fällt.</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>Quantity times price: what a position or an order is worth, whatever margin it needs.</source>
        <translation>Menge mal Preis: was eine Position oder Order wert ist, gleich welche Margin sie braucht.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>The part of the account that a position ties up.</source>
        <translation>Der Teil des Kontos, den eine Position bindet.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Notional divided by margin. It changes what is tied up, not what a move of the price costs.</source>
        <translation>Nominalwert geteilt durch Margin. Er ändert, was gebunden ist, nicht, was eine Preisbewegung kostet.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>The price at which the venue closes the position by itself. A stop must come before it.</source>
        <translation>Der Preis, zu dem die Börse die Position von sich aus schließt. Ein Stop muss vorher greifen.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>The balance and all that open positions have gained or lost.</source>
        <translation>Der Kontostand und alles, was offene Positionen gewonnen oder verloren haben.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>The sum of what all positions are worth, long and short alike.</source>
        <translation>Die Summe der Werte aller Positionen, Long und Short gleichermaßen.</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G&amp;V</translation>
    </message>
    <message>
        <source>Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count.</source>
        <translation>Gewinn und Verlust. Realisiert: aus Geschlossenem. Unrealisiert: aus Gehaltenem, zum Mark-Preis. Gebühren und Funding zählen mit.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit.</source>
        <translation>Was ein Trade zwischen Einstieg und Stop riskiert. +2 R hat das Doppelte des Riskierten gewonnen; −1 R ist ein ausgelöster Stop.</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Max. Verlust</translation>
    </message>
    <message>
        <source>What an order costs if its stop fills, with both fees and the slippage that the book suggests.</source>
        <translation>Was eine Order kostet, wenn ihr Stop ausgeführt wird, mit beiden Gebühren und der Slippage, die das Orderbuch erwarten lässt.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>How much worse a fill is than the price that was seen when it was decided.</source>
        <translation>Wie viel schlechter eine Ausführung ist als der Preis, der bei der Entscheidung zu sehen war.</translation>
    </message>
    <message>
        <source>Implementation shortfall</source>
        <translation>Implementation Shortfall</translation>
    </message>
    <message>
        <source>All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled.</source>
        <translation>Alles, was der Handel gegenüber dem Preis im Moment der Entscheidung gekostet hat: Warten, Slippage, Gebühren und Nichtausgeführtes.</translation>
    </message>
    <message>
        <source>Arrival price</source>
        <translation>Ankunftspreis (Arrival Price)</translation>
    </message>
    <message>
        <source>The middle of the market when the order arrived at the engine.</source>
        <translation>Die Mitte des Marktes, als die Order bei der Engine ankam.</translation>
    </message>
    <message>
        <source>Transaction cost analysis (TCA)</source>
        <translation>Transaktionskostenanalyse (TCA)</translation>
    </message>
    <message>
        <source>What trading cost, by venue, instrument, way and hour.</source>
        <translation>Was der Handel gekostet hat, nach Börse, Instrument, Art und Stunde.</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Value at risk: what the positions of now lose, or more, on one day in a hundred.</source>
        <translation>Value at Risk: was die jetzigen Positionen an einem von hundert Tagen verlieren, oder mehr.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>How much two instruments move together, from −1 to 1. What moves together is one risk.</source>
        <translation>Wie sehr sich zwei Instrumente gemeinsam bewegen, von −1 bis 1. Was sich gemeinsam bewegt, ist ein einziges Risiko.</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>How far the equity is below its highest point.</source>
        <translation>Wie weit die Equity unter ihrem Höchststand liegt.</translation>
    </message>
    <message>
        <source>Day loss limit</source>
        <translation>Tagesverlustlimit</translation>
    </message>
    <message>
        <source>What a UTC day may cost. Then orders may only reduce until the next day begins.</source>
        <translation>Was ein UTC-Tag kosten darf. Danach dürfen Orders nur noch reduzieren, bis der nächste Tag beginnt.</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Preiskorridor</translation>
    </message>
    <message>
        <source>How far from the mark a price may be. What lies beyond is refused.</source>
        <translation>Wie weit ein Preis vom Mark-Preis entfernt sein darf. Was darüber hinausgeht, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter (Circuit Breaker)</translation>
    </message>
    <message>
        <source>Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over.</source>
        <translation>Stoppt nach Fehlern oder Verlusten neues Risiko an einer Börse, in einem Instrument oder einer Strategie, bis er zurückgesetzt wird oder seine Pause vorbei ist.</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Not-Aus (Kill-Switch)</translation>
    </message>
    <message>
        <source>The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release.</source>
        <translation>Der rote Knopf: beendet alle Einstiege und Algorithmen sofort und bleibt wirksam, auch nach einem Neustart, bis jemand die Freigabe eintippt.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Glattstellen</translation>
    </message>
    <message>
        <source>Closes what is held, cancels what waits, and never turns the position around.</source>
        <translation>Schließt, was gehalten wird, storniert, was wartet, und kehrt die Position nie um.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Abgleich (Reconciliation)</translation>
    </message>
    <message>
        <source>Compares what is believed here with what the venue says. Until they agree, nothing new is entered.</source>
        <translation>Vergleicht, wovon hier ausgegangen wird, mit dem, was die Börse meldet. Solange beides nicht übereinstimmt, gibt es keine neuen Einstiege.</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Unbekannte Order</translation>
    </message>
    <message>
        <source>One whose answer did not come in time. It is asked about, never sent again under another name.</source>
        <translation>Eine Order, deren Antwort nicht rechtzeitig kam. Sie wird abgefragt, nie unter anderem Namen erneut gesendet.</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>Kelly-Anteil</translation>
    </message>
    <message>
        <source>The share of the capital that wins and losses of before speak for: their edge divided by their odds. A quarter of it is risked unless configured otherwise, from 30 closed positions on, and never more than the risk per trade.</source>
        <translation>Der Anteil des Kapitals, für den Gewinne und Verluste von früher sprechen: ihr Vorteil geteilt durch ihre Quote. Riskiert wird ein Viertel davon, wenn nichts anderes konfiguriert ist, ab 30 geschlossenen Positionen und nie mehr als das Risiko je Trade.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The desk</source>
        <translation>Der Desk</translation>
    </message>
    <message>
        <source>The bar on top tells at a glance what is at stake: paper or live, equity, the day&apos;s gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once.</source>
        <translation>Die Leiste oben zeigt auf einen Blick, was auf dem Spiel steht: Paper oder Live, Equity, Gewinn oder Verlust des Tages gegenüber seinem Limit, Exposure, das Alter der Daten und ob Ein-Klick scharf ist. Der rote Knopf beendet sofort allen Handel.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Find any action, instrument or setting</source>
        <translation>Jede Aktion, jedes Instrument, jede Einstellung finden</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Instrumente suchen</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+S</source>
        <translation>Strg+B, Strg+S</translation>
    </message>
    <message>
        <source>Ticket to buy, ticket to sell</source>
        <translation>Ticket zum Kaufen, Ticket zum Verkaufen</translation>
    </message>
    <message>
        <source>Alt and a digit</source>
        <translation>Alt und eine Ziffer</translation>
    </message>
    <message>
        <source>Go to a panel</source>
        <translation>Zu einem Panel gehen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Strg+Umschalt+K</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow.</source>
        <translation>Jedes Instrument mit letztem Preis und Veränderung in 24 Stunden. Wählen Sie eines, und Chart, DOM, Tape und Ticket folgen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Narrows the list while you type</source>
        <translation>Grenzt die Liste beim Tippen ein</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent.</source>
        <translation>Preise im Zeitverlauf, mit Ihren Orders, Ausstiegen und Ausführungen. Linien von Orders und Ausstiegen lassen sich auf andere Preise ziehen; was das bedeutet, wird angezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomen am Mauszeiger</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Durch die Zeit bewegen</translation>
    </message>
    <message>
        <source>Drag a line</source>
        <translation>Eine Linie ziehen</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>Order oder Ausstieg verschieben</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Armed: limit order there, below the last price a buy, above it a sell; with Shift the other way round</source>
        <translation>Scharf: Limit-Order dort, unter dem letzten Kurs ein Kauf, darüber ein Verkauf; mit Umschalt umgekehrt</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move by a bar</source>
        <translation>Um einen Balken bewegen</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>DOM</translation>
    </message>
    <message>
        <source>The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed.</source>
        <translation>Das Orderbuch, je Preis eine Zeile: Bids links, Asks rechts, Ihre eigenen Orders am Rand mit ihrem Platz in der Warteschlange. Balken hinter den Preisen, oder die letzte Spalte, wenn das Panel breit ist, zeigen, was dort gehandelt wurde; kleine Pfeile markieren die Trades der letzten Sekunden. Solange der Mauszeiger darüber steht, bewegt sich keine Zeile. Gehandelt wird nur, solange Ein-Klick scharf ist.</translation>
    </message>
    <message>
        <source>Click a size</source>
        <translation>Klick auf eine Größe</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>Scharf: Limit-Order zu diesem Preis</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>Eigene Order ziehen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Cancel own orders at that price and side</source>
        <translation>Eigene Orders zu diesem Preis auf dieser Seite stornieren</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Move the cursor row</source>
        <translation>Cursorzeile bewegen</translation>
    </message>
    <message>
        <source>B, S</source>
        <translation>B, S</translation>
    </message>
    <message>
        <source>Armed: buy or sell at the cursor row</source>
        <translation>Scharf: an der Cursorzeile kaufen oder verkaufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Cancel at the cursor row</source>
        <translation>An der Cursorzeile stornieren</translation>
    </message>
    <message>
        <source>C or Space</source>
        <translation>C oder Leertaste</translation>
    </message>
    <message>
        <source>Centre the market</source>
        <translation>Markt zentrieren</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so.</source>
        <translation>Jeder Trade des Instruments, der neueste oben: Bei ▲ K hat ein Taker gekauft, bei ▼ V hat einer verkauft. Gefüllte Zeilen sind große Trades. Kleine lassen sich ausblenden, und Teilausführungen eines Takers zu einem Preis werden zu einer Zeile zusammengefasst. Wo Trades fehlen, steht eine Zeile, die es sagt.</translation>
    </message>
    <message>
        <source>Pointer over it</source>
        <translation>Mauszeiger darüber</translation>
    </message>
    <message>
        <source>Rows stand still; new ones wait</source>
        <translation>Zeilen stehen still; neue warten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Hold, and go on</source>
        <translation>Anhalten und fortsetzen</translation>
    </message>
    <message>
        <source>↑ ↓ Page</source>
        <translation>↑ ↓ Bild</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Durch die Zeilen gehen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zurück zum Neuesten</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop.</source>
        <translation>Eine Order mit allen Teilen. Was sie kostet und riskiert, steht darunter, bevor etwas gesendet wird; „Prüfen“ zeigt sie noch einmal in einem Satz, und erst dann geht sie hinaus. Die Größe kann eine Menge sein, ein Geldbetrag, ein Anteil der Equity oder das, was Sie am Stop zu verlieren bereit sind.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>One step of the field; with Shift ten</source>
        <translation>Ein Schritt des Feldes; mit Umschalt zehn</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed.</source>
        <translation>Was jetzt gehalten wird, mit Ausstiegen, bisherigem Ergebnis und dem, was von hier aus verloren geht, wenn der Stop ausgeführt wird. Die Schaltflächen wirken auf die Zeile, die beim Drücken ausgewählt war.</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Zeile wählen</translation>
    </message>
    <message>
        <source>Look at its instrument</source>
        <translation>Ihr Instrument ansehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only.</source>
        <translation>Was an der Börse wartet und was kürzlich endete, mit dem Grund. Auch Ausstiege sind Orders: Sie reduzieren nur.</translation>
    </message>
    <message>
        <source>Cancel the chosen order</source>
        <translation>Gewählte Order stornieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Cancel all entries; exits stay</source>
        <translation>Alle Einstiegsorders stornieren; Ausstiege bleiben</translation>
    </message>
    <message>
        <source>Fills and closed positions</source>
        <translation>Ausführungen und geschlossene Positionen</translation>
    </message>
    <message>
        <source>What was traded, at what price and fee; and positions that were closed, with all that they brought.</source>
        <translation>Was gehandelt wurde, zu welchem Preis und mit welcher Gebühr; und geschlossene Positionen mit allem, was sie gebracht haben.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Large orders that are worked in small ones: how far they are, at what price so far, and what comes next.</source>
        <translation>Große Orders, die in kleinen ausgeführt werden: wie weit sie sind, zu welchem Preis bisher und was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Handelskosten</translation>
    </message>
    <message>
        <source>What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did.</source>
        <translation>Was der Handel gekostet hat, gemessen am Preis bei der Entscheidung: nach Börse, Instrument, Art und Stunde; und warum der Router so gewählt hat.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay.</source>
        <translation>Jedes Limit und seine Auslastung, was ein schlechter Tag kosten kann, was sich gemeinsam bewegt und was von wem gestoppt wurde. Engere Limits gelten sofort, weitere nach einer Wartezeit.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows.</source>
        <translation>Alles, was im Konto geschehen ist, der Reihe nach, mit seiner Ursache. Ablehnungen tragen einen Code, den der Support kennt.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Who did what, from where, and why it was refused: from the whole journal, back to the account&apos;s first day.</source>
        <translation>Wer was getan hat, von wo, und warum es abgelehnt wurde: aus dem ganzen Journal, bis zum ersten Tag des Kontos zurück.</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Größe wählen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 5</source>
        <translation>Strg+Alt+1 bis 5</translation>
    </message>
    <message>
        <source>Keep the present size there</source>
        <translation>Aktuelle Größe dort ablegen</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>The pass phrase cannot be read</source>
        <translation>Die Passphrase kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1. Put the pass phrase into the first line.</source>
        <translation>%1. Schreiben Sie die Passphrase in die erste Zeile.</translation>
    </message>
    <message>
        <source>The journal stays closed</source>
        <translation>Das Journal bleibt geschlossen</translation>
    </message>
</context>
<context>
    <name>Kelly</name>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ Kelly</translation>
    </message>
    <message>
        <source>½ Kelly</source>
        <translation>½ Kelly</translation>
    </message>
    <message>
        <source>Kelly</source>
        <comment>his whole share</comment>
        <translation>Kelly</translation>
    </message>
    <message>
        <source>%1 of Kelly</source>
        <translation>%1 von Kelly</translation>
    </message>
    <message>
        <source>%1 %2, capped at %3</source>
        <translation>%1 %2, gekappt auf %3</translation>
    </message>
    <message>
        <source>%1 alike: %2 won, odds %3</source>
        <comment>closed positions of this instrument and side</comment>
        <translation>%1 gleiche: %2 gewonnen, Quote %3</translation>
    </message>
    <message>
        <source>%1 of all: %2 won, odds %3</source>
        <comment>closed positions of the account</comment>
        <translation>%1 aller: %2 gewonnen, Quote %3</translation>
    </message>
    <message>
        <source>From %1 closed positions in this instrument on this side.</source>
        <translation>Aus %1 geschlossenen Positionen in diesem Instrument auf dieser Seite.</translation>
    </message>
    <message>
        <source>From %1 closed positions of the whole account: of this instrument on this side there are too few.</source>
        <translation>Aus %1 geschlossenen Positionen des ganzen Kontos: in diesem Instrument auf dieser Seite gibt es zu wenige.</translation>
    </message>
    <message>
        <source>%1 of them won, and an average win brought %2 times what an average loss cost, after fees and funding.</source>
        <translation>%1 davon gewannen, und ein Gewinn brachte im Mittel das %2-Fache dessen, was ein Verlust kostete, nach Gebühren und Funding.</translation>
    </message>
    <message>
        <source>%1 %2 %3.</source>
        <comment>two sentences, and the share of the capital to risk</comment>
        <translation>%1 %2 %3.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The keys cannot be saved in %1: %2. They act until Jarvis ends.</source>
        <translation>Die Tasten können nicht in %1 gespeichert werden: %2. Sie gelten, bis Jarvis endet.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 is several keys after one another: an action has one.</source>
        <translation>%1 sind mehrere Tasten nacheinander: Eine Aktion hat eine.</translation>
    </message>
    <message>
        <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
        <translation>Drücken Sie eine Taste zusammen mit Strg, Alt oder Umschalt, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop, which would take it before Jarvis.</source>
        <translation>%1 gehört der Desktopumgebung, die sie vor Jarvis abfängt.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields and tables.</source>
        <translation>%1 gehört zu Textfeldern und Tabellen.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the keys of tables. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 allein dient zum Tippen und für Tabellentasten. Nehmen Sie Strg oder Alt hinzu, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is struck too easily for the kill switch. Use two of Ctrl, Alt and Shift, or a function key.</source>
        <translation>%1 ist für den Not-Aus zu leicht getroffen. Nehmen Sie zwei von Strg, Alt und Umschalt, oder eine Funktionstaste.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The API key is missing.</source>
        <translation>Der API-Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The API key holds letters that no key has. Copy it again, without spaces or line ends inside.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen. Kopieren Sie ihn erneut, ohne Leerzeichen oder Zeilenumbrüche darin.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Das Secret fehlt.</translation>
    </message>
    <message>
        <source>The secret holds letters that no secret has. Copy it again, without spaces or line ends inside.</source>
        <translation>Das Secret enthält Zeichen, die in keinem Secret vorkommen. Kopieren Sie es erneut, ohne Leerzeichen oder Zeilenumbrüche darin.</translation>
    </message>
    <message>
        <source>The pass phrase is missing: the one that you chose when you made the key.</source>
        <translation>Die Passphrase fehlt: die, die Sie beim Anlegen des Schlüssels gewählt haben.</translation>
    </message>
    <message>
        <source>The pass phrase holds letters that the venue does not allow in one.</source>
        <translation>Die Passphrase enthält Zeichen, die die Börse darin nicht zulässt.</translation>
    </message>
    <message>
        <source>This is far longer than any key.</source>
        <translation>Das ist weit länger als jeder Schlüssel.</translation>
    </message>
    <message>
        <source>This venue takes no private key here. Paste the secret that it showed when you made the key.</source>
        <translation>Diese Börse nimmt hier keinen privaten Schlüssel an. Fügen Sie das Secret ein, das beim Anlegen des Schlüssels angezeigt wurde.</translation>
    </message>
    <message>
        <source>The private key cannot be read. Paste all of its PEM text, an Ed25519 key without encryption.</source>
        <translation>Der private Schlüssel ist nicht lesbar. Fügen Sie den vollständigen PEM-Text ein: ein Ed25519-Schlüssel ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Somebody answers for %1 who cannot prove to be it. Nothing was sent. Check this machine&apos;s network and clock.</source>
        <translation>Für %1 antwortet eine Gegenstelle, die ihre Identität nicht nachweisen kann. Es wurde nichts gesendet. Prüfen Sie Netzwerk und Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not know this key%2. Copy it again; mainnet and testnet have keys of their own.</source>
        <translation>%1 kennt diesen Schlüssel nicht%2. Kopieren Sie ihn erneut; Mainnet und Testnet haben jeweils eigene Schlüssel.</translation>
    </message>
    <message>
        <source>The secret does not belong to this key%1. Copy it again, or make a new key: a secret is shown only once.</source>
        <translation>Das Secret gehört nicht zu diesem Schlüssel%1. Kopieren Sie es erneut oder legen Sie einen neuen Schlüssel an: Ein Secret wird nur einmal angezeigt.</translation>
    </message>
    <message>
        <source>The pass phrase does not belong to this key%1. It is the one that you chose when you made the key.</source>
        <translation>Die Passphrase gehört nicht zu diesem Schlüssel%1. Es ist die, die Sie beim Anlegen des Schlüssels gewählt haben.</translation>
    </message>
    <message>
        <source>%1 finds this machine&apos;s time too far off%2. Set the clock by the network, then try again.</source>
        <translation>Laut %1 geht die Uhr dieses Rechners zu stark falsch%2. Stellen Sie die Uhr über das Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not let this key in%2: it is wrong, not allowed from this machine&apos;s address, or may not read. Look at its settings there.</source>
        <translation>%1 lehnt diesen Schlüssel ab%2: Er ist falsch, für die Adresse dieses Rechners nicht zugelassen oder ohne Leserecht. Prüfen Sie dort seine Einstellungen.</translation>
    </message>
    <message>
        <source>%1 wants to be left alone for a while%2. Try again in some minutes.</source>
        <translation>%1 nimmt vorübergehend keine Anfragen an%2. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 refused: %2%3.</source>
        <translation>Ablehnung von %1: %2%3.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be understood%2. Nothing was changed; try again later.</source>
        <translation>Die Antwort von %1 ist nicht verständlich%2. Es wurde nichts geändert; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This key may withdraw: whoever steals it can empty the account. It is not taken. Switch withdrawals off for it at %1, or make a key without them.</source>
        <translation>Dieser Schlüssel erlaubt Auszahlungen: Wer ihn stiehlt, kann das Konto leeren. Er wird nicht angenommen. Schalten Sie Auszahlungen bei %1 für ihn ab oder legen Sie einen Schlüssel ohne dieses Recht an.</translation>
    </message>
    <message>
        <source>%1 does not say whether this key may withdraw, so it is not taken. Try again later.</source>
        <translation>%1 teilt nicht mit, ob dieser Schlüssel Auszahlungen erlaubt; er wird daher nicht angenommen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This key may not read the account. Allow reading for it at %1.</source>
        <translation>Dieser Schlüssel hat kein Leserecht für das Konto. Erlauben Sie das Lesen bei %1.</translation>
    </message>
    <message>
        <source>This key may not trade futures: the desk can only look on. Allow it at %1 to trade.</source>
        <translation>Dieser Schlüssel darf keine Futures handeln: Der Desk kann nur beobachten. Erlauben Sie es bei %1, um zu handeln.</translation>
    </message>
    <message>
        <source>The account holds long and short positions side by side: %1 refuses every order of the desk so. Switch it to one-way mode there.</source>
        <translation>Das Konto hält Long- und Short-Positionen nebeneinander: So weist %1 jede Order des Arbeitsplatzes ab. Stellen Sie es dort auf den Einweg-Modus um.</translation>
    </message>
    <message>
        <source>This key works from any address. Bind it to this machine&apos;s address at %1.</source>
        <translation>Dieser Schlüssel gilt von jeder Adresse aus. Binden Sie ihn bei %1 an die Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>This key may move money between accounts at %1. The desk never does: switch it off for the key.</source>
        <translation>Dieser Schlüssel darf bei %1 Geld zwischen Konten umbuchen. Der Desk tut das nie: Schalten Sie es für den Schlüssel ab.</translation>
    </message>
    <message>
        <source>This key ends soon. Bind it to an address at %1, or make a new one in time.</source>
        <translation>Dieser Schlüssel läuft bald ab. Binden Sie ihn bei %1 an eine Adresse oder legen Sie rechtzeitig einen neuen an.</translation>
    </message>
    <message>
        <source>%1 takes the fees in a coin of its own: the results here leave them out. Switch that off there to see them.</source>
        <translation>%1 nimmt die Gebühren in einer eigenen Münze: Die Ergebnisse hier enthalten sie nicht. Schalten Sie das dort ab, um sie zu sehen.</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>mit Auszahlung</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>kein Lesen</translation>
    </message>
    <message>
        <source>cannot trade</source>
        <translation>kein Handel</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>handelt</translation>
    </message>
    <message>
        <source>no withdrawals</source>
        <translation>keine Auszahlung</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>address-bound</source>
        <translation>adressgebunden</translation>
    </message>
    <message>
        <source>may transfer</source>
        <translation>mit Umbuchung</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>It must not be allowed to withdraw; binding it to this machine&apos;s address is wise.</source>
        <translation>Er darf keine Auszahlungen erlauben; ihn an die Adresse dieses Rechners zu binden, ist ratsam.</translation>
    </message>
    <message>
        <source>At Binance, under API Management, make a key that may read and trade futures. %1 An Ed25519 key works too: paste its private key as the secret.</source>
        <translation>Legen Sie bei Binance unter „API-Management“ einen Schlüssel an, der Futures lesen und handeln darf. %1 Ein Ed25519-Schlüssel geht auch: Fügen Sie seinen privaten Schlüssel als Secret ein.</translation>
    </message>
    <message>
        <source>At Bybit, under API, make a system-generated key for contract orders and positions, read and write. %1</source>
        <translation>Legen Sie bei Bybit unter „API“ einen systemgenerierten Schlüssel für Kontrakt-Orders und -Positionen an, mit Lese- und Schreibrecht. %1</translation>
    </message>
    <message>
        <source>At OKX, under API, make a v5 key that may read and trade, with a pass phrase of its own. %1</source>
        <translation>Legen Sie bei OKX unter „API“ einen v5-Schlüssel mit Lese- und Handelsrecht und eigener Passphrase an. %1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 off; beyond a second no new orders are taken.</source>
        <translation>Die Uhr dieses Rechners weicht um %1 ab; ab mehr als einer Sekunde werden keine neuen Orders angenommen.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No font of this machine has the letters of %1. Install one, such as the package fonts-noto-cjk, and start Jarvis again.</source>
        <translation>Keine Schrift dieses Rechners hat die Zeichen von %1. Installieren Sie eine, etwa das Paket fonts-noto-cjk, und starten Sie Jarvis neu.</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>The layout cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>Das Layout kann nicht gespeichert werden: Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The layout cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>Das Layout kann nicht in %1 gespeichert werden: %2. Was zuvor gespeichert wurde, ist noch da.</translation>
    </message>
</context>
<context>
    <name>LimitMeaning</name>
    <message>
        <source>How large the position in one instrument may become, with every open order on its side filled.</source>
        <translation>Wie groß die Position in einem Instrument werden darf, wenn alle offenen Orders auf ihrer Seite ausgeführt werden.</translation>
    </message>
    <message>
        <source>Realised and open loss of the UTC day. Once it is reached, only orders that reduce positions pass until the next day.</source>
        <translation>Realisierter und offener Verlust des UTC-Tages. Ist er erreicht, sind bis zum nächsten Tag nur noch Orders möglich, die Positionen verringern.</translation>
    </message>
    <message>
        <source>In how many instruments a position may be open at a time.</source>
        <translation>In wie vielen Instrumenten gleichzeitig eine Position offen sein darf.</translation>
    </message>
    <message>
        <source>How many orders of the account may work at a time.</source>
        <translation>Wie viele Orders des Kontos gleichzeitig offen sein dürfen.</translation>
    </message>
    <message>
        <source>How many orders the account may send within one second.</source>
        <translation>Wie viele Orders das Konto innerhalb einer Sekunde senden darf.</translation>
    </message>
    <message>
        <source>How many orders the account may send within one minute.</source>
        <translation>Wie viele Orders das Konto innerhalb einer Minute senden darf.</translation>
    </message>
    <message>
        <source>How far an order&apos;s price may be from the mark. It stops the slip of a finger.</source>
        <translation>Wie weit der Preis einer Order vom Mark-Preis entfernt sein darf. Das fängt Vertipper ab.</translation>
    </message>
    <message>
        <source>With a wider spread than this, market orders are refused.</source>
        <translation>Bei einem größeren Spread werden Market-Orders abgelehnt.</translation>
    </message>
    <message>
        <source>With market data older than this, no new risk is taken in the instrument.</source>
        <translation>Sind die Marktdaten älter, wird in dem Instrument kein neues Risiko eingegangen.</translation>
    </message>
    <message>
        <source>The same order within this time needs a confirmation of its own.</source>
        <translation>Dieselbe Order innerhalb dieser Zeit braucht eine eigene Bestätigung.</translation>
    </message>
    <message>
        <source>How much of the available capital one trade may lose at its stop loss.</source>
        <translation>Wie viel vom verfügbaren Kapital ein Trade am Stop-Loss verlieren darf.</translation>
    </message>
    <message>
        <source>How many times their margin positions may be worth. The venue&apos;s own limit holds as well.</source>
        <translation>Das Wievielfache ihrer Margin Positionen wert sein dürfen. Das Limit der Börse gilt zusätzlich.</translation>
    </message>
    <message>
        <source>How much of the equity may be lost if every stop loss is reached, working entries included.</source>
        <translation>Wie viel von der Equity verloren gehen darf, wenn jeder Stop-Loss erreicht wird, offene Einstiege eingeschlossen.</translation>
    </message>
    <message>
        <source>The loss that 99 of 100 days stay below, for what is held. At its largest value it is off.</source>
        <translation>Der Verlust, unter dem 99 von 100 Tagen bleiben, für das, was gehalten wird. Beim größten Wert ist das Limit aus.</translation>
    </message>
    <message>
        <source>How many positions may be open in instruments that move alike.</source>
        <translation>Wie viele Positionen in Instrumenten offen sein dürfen, die sich gleich bewegen.</translation>
    </message>
    <message>
        <source>From which correlation on instruments count as moving alike.</source>
        <translation>Ab welcher Korrelation Instrumente als gleich bewegt gelten.</translation>
    </message>
    <message>
        <source>After so many losing trades in a row the account&apos;s breaker stops new risk.</source>
        <translation>Nach so vielen Verlust-Trades in Folge verhindert der Schutzschalter des Kontos neues Risiko.</translation>
    </message>
    <message>
        <source>After so many errors of a venue within one minute its breaker stops new risk there.</source>
        <translation>Nach so vielen Fehlern einer Börse innerhalb einer Minute verhindert ihr Schutzschalter dort neues Risiko.</translation>
    </message>
    <message>
        <source>How long a breaker that tripped stays open before one order may try.</source>
        <translation>Wie lange ein ausgelöster Schutzschalter offen bleibt, bevor es eine Order versuchen darf.</translation>
    </message>
    <message>
        <source>How long a change that allows more waits before it takes effect. It is time to think again.</source>
        <translation>Wie lange eine Änderung, die mehr erlaubt, wartet, bevor sie wirksam wird. Zeit, um es sich anders zu überlegen.</translation>
    </message>
    <message>
        <source>Delivered as %1. From %2 to %3 is possible.</source>
        <translation>Standard: %1. Möglich ist %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed, so nothing was said to it. Trusted: %2. Shown now: %3. If it was renewed there, compare the new one with what the engine&apos;s machine shows, and trust it in Settings, Engines, Edit. If nobody renewed it, somebody else answers in its place: do not connect.</source>
        <translation>Das Zertifikat von %1 hat sich geändert, daher wurde nichts übermittelt. Vertraut: %2. Jetzt gezeigt: %3. Wurde es dort erneuert, vergleichen Sie das neue mit dem, was der Rechner der Engine zeigt, und vertrauen Sie ihm unter Einstellungen, Engines, Bearbeiten. Hat es niemand erneuert, antwortet eine fremde Gegenstelle: Verbinden Sie sich nicht.</translation>
    </message>
    <message>
        <source>The engine %1 is going down and asks to be tried again in %2. This desk connects by itself and goes on where it was.</source>
        <translation>Die Engine %1 fährt herunter und bittet um einen neuen Versuch in %2. Dieser Desk verbindet sich von selbst und macht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The engine %1 is going down, or starting. This desk connects by itself and goes on where it was.</source>
        <translation>Die Engine %1 fährt herunter oder startet gerade. Dieser Desk verbindet sich von selbst und macht dort weiter, wo er war.</translation>
    </message>
    <message>
        <source>The engine %1 cannot be reached. Is jarvisd running there, and the port open?</source>
        <translation>Die Engine %1 ist nicht erreichbar. Läuft dort jarvisd, und ist der Port offen?</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for the certificate of %1, so nothing was said to it. Shown: %2. If it is your engine&apos;s, compare this with what the engine&apos;s machine shows, and trust it in Settings, Engines; or name its authority with --engine-authority.</source>
        <translation>Keine Zertifizierungsstelle dieses Rechners bürgt für das Zertifikat von %1, daher wurde nichts übermittelt. Gezeigt: %2. Ist es das Ihrer Engine, vergleichen Sie es mit dem, was der Rechner der Engine zeigt, und vertrauen Sie ihm unter Einstellungen, Engines; oder nennen Sie die Zertifizierungsstelle mit --engine-authority.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host, so nothing was said to it. Write the address as the certificate has it, or trust this certificate in Settings, Engines.</source>
        <translation>Das Zertifikat von %1 gehört zu einem anderen Host, daher wurde nichts übermittelt. Schreiben Sie die Adresse so, wie sie im Zertifikat steht, oder vertrauen Sie diesem Zertifikat unter Einstellungen, Engines.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Renew it where the engine runs, and look at this machine&apos;s clock.</source>
        <translation>Das Zertifikat von %1 ist heute nicht gültig. Erneuern Sie es dort, wo die Engine läuft, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is of no use, so nothing was said to it. Make a new one where the engine runs.</source>
        <translation>Das Zertifikat von %1 ist unbrauchbar, daher wurde nichts übermittelt. Erstellen Sie dort, wo die Engine läuft, ein neues.</translation>
    </message>
    <message>
        <source>The engine %1 does not know this desk&apos;s token: it is mistyped or was revoked. Make one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>Die Engine %1 kennt das Token dieses Desks nicht: Es ist falsch eingegeben oder wurde widerrufen. Erstellen Sie dort eines mit jarvisd token add und geben Sie es unter Einstellungen, Engines ein.</translation>
    </message>
    <message>
        <source>This desk&apos;s token for %1 has expired. Make a new one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>Das Token dieses Desks für %1 ist abgelaufen. Erstellen Sie dort ein neues mit jarvisd token add und geben Sie es unter Einstellungen, Engines ein.</translation>
    </message>
    <message>
        <source>This desk&apos;s token does not allow looking at the engine %1. Ask whoever runs it for one that does.</source>
        <translation>Das Token dieses Desks erlaubt keinen Einblick in die Engine %1. Bitten Sie deren Betreiber um eines, das es erlaubt.</translation>
    </message>
    <message>
        <source>The engine %1 is of a release that this one does not understand. Update the older of both.</source>
        <translation>Die Engine %1 hat eine Version, die diese nicht versteht. Aktualisieren Sie die ältere von beiden.</translation>
    </message>
    <message>
        <source>The engine %1 has as many connections as it takes, of all or from this address. Close a desk that is not needed; this one keeps trying.</source>
        <translation>Die Engine %1 hat so viele Verbindungen, wie sie annimmt, insgesamt oder von dieser Adresse. Schließen Sie einen Desk, der nicht gebraucht wird; dieser versucht es weiter.</translation>
    </message>
    <message>
        <source>This desk fell behind the engine %1 and was sent away. It connects again and begins with what is now; if that happens often, the line is too slow.</source>
        <translation>Dieser Desk kam der Engine %1 nicht mehr nach und wurde getrennt. Er verbindet sich neu und beginnt mit dem aktuellen Stand; geschieht das oft, ist die Leitung zu langsam.</translation>
    </message>
    <message>
        <source>What answers at %1 is no engine, or speaks what this release does not understand.</source>
        <translation>Was unter %1 antwortet, ist keine Engine oder spricht etwas, das diese Version nicht versteht.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>anderer Host</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>bad certificate</source>
        <translation>Zertifikat unbrauchbar</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>Token unbekannt</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>other release</source>
        <translation>andere Version</translation>
    </message>
    <message>
        <source>too many desks</source>
        <translation>zu viele Desks</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>fell behind</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>keine Engine</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 ahead of this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>Die Uhr der Engine %1 geht gegenüber diesem Rechner um %2 vor. Stellen Sie die falsche: Zeiten und Alter auf diesem Desk weichen um ebenso viel ab.</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 behind this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>Die Uhr der Engine %1 geht gegenüber diesem Rechner um %2 nach. Stellen Sie die falsche: Zeiten und Alter auf diesem Desk weichen um ebenso viel ab.</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sentence, and the next</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>instrument %1</source>
        <translation>Instrument %1</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 Ticks</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 Lots</translation>
    </message>
    <message>
        <source>Account %1 (%2) opened with %3 USD</source>
        <translation>Konto %1 (%2) mit %3 USD eröffnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Engine started, epoch %1</source>
        <translation>Engine gestartet, Epoche %1</translation>
    </message>
    <message>
        <source>%1 torn bytes cut from the journal</source>
        <translation>%1 unvollständige Byte vom Journal abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n Order ungeklärt</numerusform>
            <numerusform>%n Orders ungeklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Order %1 %2: %3</source>
        <translation>Order %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 ausgeführt</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4, order %5</source>
        <translation>%1 %2 %3 zu %4, Order %5</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>realisiert %1</translation>
    </message>
    <message>
        <source>Position %1 closed, net %2</source>
        <translation>Position %1 geschlossen, netto %2</translation>
    </message>
    <message>
        <source>Funding of %1: %2 at %3</source>
        <translation>Funding von %1: %2 bei %3</translation>
    </message>
    <message>
        <source>Limit set: %1 %2</source>
        <translation>Limit gesetzt: %1 %2</translation>
    </message>
    <message>
        <source>Day reset at equity %1</source>
        <translation>Tag zurückgesetzt bei Equity %1</translation>
    </message>
    <message>
        <source>Entries are allowed</source>
        <translation>Einstiege sind erlaubt</translation>
    </message>
    <message>
        <source>Entries are blocked: %1</source>
        <translation>Einstiege sind gesperrt: %1</translation>
    </message>
    <message>
        <source>Flatten %1: %2</source>
        <translation>Glattstellen von %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, we believe %3</source>
        <translation>%1: Die Börse führt %2, wir gehen von %3 aus</translation>
    </message>
    <message>
        <source>Algorithm %1, %2 %3: %4</source>
        <translation>Algorithmus %1, %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 von %2 ausgeführt</translation>
    </message>
    <message>
        <source>Breaker of %1 counts %2: %3</source>
        <translation>Schutzschalter (%1) zählt %2: %3</translation>
    </message>
    <message>
        <source>Breaker of %1 is closed</source>
        <translation>Schutzschalter (%1) ist geschlossen</translation>
    </message>
    <message>
        <source>Breaker of %1 tripped: %2</source>
        <translation>Schutzschalter (%1) ausgelöst: %2</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: order %2 is the probe</source>
        <translation>Schutzschalter (%1) ist halboffen: Order %2 ist die Probe</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: one order may go</source>
        <translation>Schutzschalter (%1) ist halboffen: Eine Order wird durchgelassen</translation>
    </message>
    <message>
        <source>Limit stays: %1</source>
        <translation>Limit bleibt: %1</translation>
    </message>
    <message>
        <source>Limit widens at %1: %2 %3</source>
        <translation>Limit wird weiter ab %1: %2 %3</translation>
    </message>
    <message>
        <source>Routed %1 of %2: %3</source>
        <translation>%1 %2 geroutet: %3</translation>
    </message>
    <message>
        <source>Alert removed: %1</source>
        <translation>Alarm entfernt: %1</translation>
    </message>
    <message>
        <source>Alert expired: %1</source>
        <translation>Alarm abgelaufen: %1</translation>
    </message>
    <message>
        <source>Alert snoozed until %1: %2</source>
        <translation>Alarm schlummert bis %1: %2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>%1 moves alone</source>
        <translation>%1 bewegt sich eigenständig</translation>
    </message>
    <message>
        <source>%1 moves with cluster %2</source>
        <translation>%1 bewegt sich mit Cluster %2</translation>
    </message>
    <message>
        <source>%1 has been without its exits for %2 (allowed: %3)</source>
        <translation>%1 ist seit %2 ohne seine Ausstiege (erlaubt: %3)</translation>
    </message>
    <message>
        <source>An exit of %1 was refused, %2 times in a row</source>
        <translation>Ein Ausstieg von %1 wurde %2-mal in Folge abgelehnt</translation>
    </message>
    <message>
        <source>Exits of %1 could not be kept: closing at market</source>
        <translation>Ausstiege von %1 ließen sich nicht halten: Position wird zum Marktpreis geschlossen</translation>
    </message>
    <message>
        <source>Order %1 in %2: outcome unknown, the venue is being asked</source>
        <translation>Order %1 in %2: Ausgang unbekannt, die Börse wird abgefragt</translation>
    </message>
    <message>
        <source>Daily loss limit reached: %1 of %2. Only reducing orders pass</source>
        <translation>Tagesverlustlimit erreicht: %1 von %2. Nur reduzierende Orders sind zulässig</translation>
    </message>
    <message>
        <source>Data of %1 is %2 old</source>
        <translation>Daten von %1 sind %2 alt</translation>
    </message>
    <message>
        <source>%1 is down: entries there wait, exits rest at the venue</source>
        <translation>%1 ist nicht erreichbar: Einstiege dort warten, Ausstiege liegen an der Börse</translation>
    </message>
    <message>
        <source>The venue is down: entries wait, exits rest at the venue</source>
        <translation>Die Börse ist nicht erreichbar: Einstiege warten, Ausstiege liegen an der Börse</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>The venue is back</source>
        <translation>Die Börse ist wieder da</translation>
    </message>
    <message>
        <source>The venue</source>
        <translation>Die Börse</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s, so entries there wait. Set the machine&apos;s clock by the network</source>
        <translation>%1: Die Uhr weicht um %2 von der dieses Rechners ab, darum warten Einstiege dort. Stellen Sie die Uhr des Rechners über das Netzwerk</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s. Set the machine&apos;s clock by the network</source>
        <translation>%1: Die Uhr weicht um %2 von der dieses Rechners ab. Stellen Sie die Uhr des Rechners über das Netzwerk</translation>
    </message>
    <message>
        <source>%1: its clock and this machine&apos;s agree again</source>
        <translation>%1: Die Uhr stimmt mit der dieses Rechners wieder überein</translation>
    </message>
    <message>
        <source>The journal cannot be written: new risk stops, closing stays possible</source>
        <translation>Das Journal kann nicht geschrieben werden: Neues Risiko wird gestoppt, Schließen bleibt möglich</translation>
    </message>
    <message>
        <source>The journal ended in the middle of a record: %1 bytes were cut</source>
        <translation>Das Journal endete mitten in einem Datensatz: %1 Byte wurden abgeschnitten</translation>
    </message>
    <message>
        <source>The clock jumped by %1</source>
        <translation>Die Uhr ist um %1 gesprungen</translation>
    </message>
    <message>
        <source>%1: the venue holds something else than we believe</source>
        <translation>%1: Die Börse führt einen anderen Bestand als wir</translation>
    </message>
    <message>
        <source>%1 is older than its time stop: closing at market</source>
        <translation>%1 ist älter als der Zeit-Stop: Position wird zum Marktpreis geschlossen</translation>
    </message>
    <message>
        <source>Flatten of %1 failed: %2 left</source>
        <translation>Glattstellen von %1 fehlgeschlagen: %2 übrig</translation>
    </message>
    <message>
        <source>A report of the venue came late, twice or for an unknown order; it was recorded only</source>
        <translation>Eine Meldung der Börse kam verspätet, doppelt oder zu einer unbekannten Order; sie wurde nur aufgezeichnet</translation>
    </message>
    <message>
        <source>The recording is over: no market data will come any more</source>
        <translation>Die Aufzeichnung ist zu Ende: Es kommen keine Marktdaten mehr</translation>
    </message>
    <message>
        <source>The recording is damaged in line %1 and was not read on: no market data will come any more</source>
        <translation>Die Aufzeichnung ist in Zeile %1 beschädigt und wurde nicht weiter gelesen: Es kommen keine Marktdaten mehr</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: new risk stops in its scope, exits stay</source>
        <translation>Ein Schutzschalter wurde ausgelöst: Neues Risiko in seinem Bereich wird gestoppt, Ausstiege bleiben</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: %1 of %2. New risk stops in its scope, exits stay</source>
        <translation>Ein Schutzschalter wurde ausgelöst: %1 von %2. Neues Risiko in seinem Bereich wird gestoppt, Ausstiege bleiben</translation>
    </message>
    <message>
        <source>A circuit breaker is half-open: one order may go</source>
        <translation>Ein Schutzschalter ist halboffen: Eine Order wird durchgelassen</translation>
    </message>
    <message>
        <source>A circuit breaker closed: new risk is allowed again</source>
        <translation>Ein Schutzschalter wurde geschlossen: Neues Risiko ist wieder erlaubt</translation>
    </message>
    <message>
        <source>The day counts from equity %1</source>
        <translation>Der Tag zählt ab Equity %1</translation>
    </message>
    <message>
        <source>The venue&apos;s wallet moved by %1 to %2, and no trade says why: a deposit, a withdrawal or a charge</source>
        <translation>Das Wallet bei der Börse hat sich um %1 auf %2 geändert, und kein Trade erklärt es: Einzahlung, Auszahlung oder Belastung</translation>
    </message>
    <message>
        <source>Note written on the position in %1 that was opened %2</source>
        <translation>Notiz zur Position in %1 geschrieben, die am %2 eröffnet wurde</translation>
    </message>
    <message>
        <source>The scale-out of %1 is over</source>
        <translation>Der Teilausstieg bei %1 ist beendet</translation>
    </message>
    <message>
        <source>Scale-out of %1: %2</source>
        <translation>Teilausstieg bei %1: %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Risikolimits</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Engine alarms</source>
        <translation>Engine-Alarme</translation>
    </message>
    <message>
        <source>Alerts on last, mark, bid and ask prices and on moves within a time.</source>
        <translation>Alarme auf letzte, Mark-, Bid- und Ask-Preise und auf Bewegungen in einer Zeit.</translation>
    </message>
    <message>
        <source>Alerts on closed candles, RSI and crossing averages.</source>
        <translation>Alarme auf geschlossene Kerzen, RSI und kreuzende Durchschnitte.</translation>
    </message>
    <message>
        <source>Alerts on the P&amp;L of a position or of the day.</source>
        <translation>Alarme auf die G&amp;V einer Position oder des Tages.</translation>
    </message>
    <message>
        <source>Alerts on the use of a limit.</source>
        <translation>Alarme auf die Auslastung eines Limits.</translation>
    </message>
    <message>
        <source>Alerts on the age of data and on venues that are not reached.</source>
        <translation>Alarme auf das Alter von Daten und auf nicht erreichte Börsen.</translation>
    </message>
    <message>
        <source>Alerts on orders that fill or are refused, and on exits that are hit.</source>
        <translation>Alarme auf Orders, die ausgeführt oder abgelehnt werden, und auf ausgelöste Ausstiege.</translation>
    </message>
    <message>
        <source>What the engine warns of by itself, such as a position without its exits. Always shown on screen.</source>
        <translation>Wovor die Engine von sich aus warnt, etwa eine Position ohne ihre Ausstiege. Wird immer auf dem Bildschirm gezeigt.</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>First fill</source>
        <translation>Erste Ausführung</translation>
    </message>
    <message>
        <source>Last fill</source>
        <translation>Letzte Ausführung</translation>
    </message>
    <message>
        <source>Moved on from order %1 · </source>
        <translation>Weitergeleitet von Order %1 · </translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>side, quantity, symbol, how it was worked</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>Shortfall %1 bp: slippage %2, fee %3, delay %4, not filled %5</source>
        <translation>Shortfall %1 bp: Slippage %2, Gebühr %3, Verzögerung %4, nicht ausgeführt %5</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one point, as in 1234.5.</source>
        <translation>„%1“ ist keine Zahl. Ziffern und ein Punkt, wie in 1234.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one comma, as in 1234,5.</source>
        <translation>„%1“ ist keine Zahl. Ziffern und ein Komma, wie in 1234,5.</translation>
    </message>
    <message>
        <source>That is more digits than any price or amount has.</source>
        <translation>Das sind mehr Ziffern, als ein Preis oder Betrag hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Use a point for decimals (1.5) and no thousands separator (1234).</source>
        <translation>„%1“ könnte zwei Zahlen bedeuten. Verwenden Sie einen Punkt für Dezimalstellen (1.5) und kein Tausendertrennzeichen (1234).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Type it with a comma for decimals (1,5) and no thousands separator (1234).</source>
        <translation>„%1“ kann zwei Zahlen bedeuten. Tippen Sie sie mit Komma für Dezimalstellen (1,5) und ohne Tausendertrennzeichen (1234).</translation>
    </message>
    <message>
        <source>A price of %1 lies between %2 and %3.</source>
        <translation>Ein Preis von %1 liegt zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>A quantity of %1 lies between %2 and %3, in steps of %4.</source>
        <translation>Eine Menge von %1 liegt zwischen %2 und %3, in Schritten von %4.</translation>
    </message>
    <message>
        <source>An amount lies between 0 and %1.</source>
        <translation>Ein Betrag liegt zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and %1.</source>
        <translation>Ein Anteil liegt zwischen 0 % und %1.</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2.</source>
        <translation>Eine ganze Zahl zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Nothing stood in the way</source>
        <translation>Nichts stand im Weg</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Newer reason</source>
        <translation>Neuerer Grund</translation>
    </message>
    <message>
        <source>the engine is of a later release and has a reason that this one has no words for</source>
        <translation>die Engine ist eine neuere Version und nennt einen Grund, für den diese keine Worte hat</translation>
    </message>
    <message>
        <source>Update this workstation</source>
        <translation>Diese Workstation aktualisieren</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>die Engine kennt dieses Instrument nicht</translation>
    </message>
    <message>
        <source>Choose one from the watchlist</source>
        <translation>Eines aus der Watchlist wählen</translation>
    </message>
    <message>
        <source>Instrument status</source>
        <translation>Instrumentstatus</translation>
    </message>
    <message>
        <source>the venue does not trade this instrument now</source>
        <translation>die Börse handelt dieses Instrument derzeit nicht</translation>
    </message>
    <message>
        <source>Wait until it trades again, or choose another</source>
        <translation>Warten, bis es wieder handelt, oder ein anderes wählen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>a limit order needs a price</source>
        <translation>eine Limit-Order braucht einen Preis</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Preis eingeben</translation>
    </message>
    <message>
        <source>Tick size</source>
        <translation>Tick-Größe</translation>
    </message>
    <message>
        <source>the price lies between two ticks</source>
        <translation>der Preis liegt zwischen zwei Ticks</translation>
    </message>
    <message>
        <source>Use a multiple of the tick</source>
        <translation>Ein Vielfaches des Ticks verwenden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>the quantity is zero</source>
        <translation>die Menge ist null</translation>
    </message>
    <message>
        <source>Type a quantity above zero</source>
        <translation>Menge über null eingeben</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Lot-Größe</translation>
    </message>
    <message>
        <source>the quantity lies between two lots</source>
        <translation>die Menge liegt zwischen zwei Lots</translation>
    </message>
    <message>
        <source>Use a multiple of the lot</source>
        <translation>Ein Vielfaches des Lots verwenden</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>Kleinste Menge</translation>
    </message>
    <message>
        <source>the quantity is below the venue&apos;s minimum</source>
        <translation>die Menge liegt unter dem Minimum der Börse</translation>
    </message>
    <message>
        <source>Raise the quantity to the minimum</source>
        <translation>Menge auf das Minimum erhöhen</translation>
    </message>
    <message>
        <source>Largest quantity</source>
        <translation>Größte Menge</translation>
    </message>
    <message>
        <source>the quantity is above the venue&apos;s maximum</source>
        <translation>die Menge liegt über dem Maximum der Börse</translation>
    </message>
    <message>
        <source>Lower the quantity, or split the order</source>
        <translation>Menge verringern oder Order teilen</translation>
    </message>
    <message>
        <source>Smallest order value</source>
        <translation>Kleinster Orderwert</translation>
    </message>
    <message>
        <source>the order is worth less than the venue takes</source>
        <translation>die Order ist weniger wert, als die Börse annimmt</translation>
    </message>
    <message>
        <source>Raise the quantity</source>
        <translation>Menge erhöhen</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Preiskorridor</translation>
    </message>
    <message>
        <source>the price is too far from the mark</source>
        <translation>der Preis ist zu weit vom Mark-Preis entfernt</translation>
    </message>
    <message>
        <source>Use a price closer to the mark</source>
        <translation>Preis näher am Mark-Preis verwenden</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>the spread is too wide for a market order</source>
        <translation>der Spread ist zu weit für eine Market-Order</translation>
    </message>
    <message>
        <source>Use a limit order, or wait</source>
        <translation>Limit-Order verwenden oder warten</translation>
    </message>
    <message>
        <source>Book depth</source>
        <translation>Orderbuchtiefe</translation>
    </message>
    <message>
        <source>the book cannot fill this order</source>
        <translation>das Orderbuch reicht für diese Order nicht aus</translation>
    </message>
    <message>
        <source>Lower the quantity, or use a limit order</source>
        <translation>Menge verringern oder Limit-Order verwenden</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>the data of this instrument is too old to trade on</source>
        <translation>die Daten dieses Instruments sind zu alt, um darauf zu handeln</translation>
    </message>
    <message>
        <source>Wait until data flows again</source>
        <translation>Warten, bis wieder Daten fließen</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Doppelte Order</translation>
    </message>
    <message>
        <source>the same order was sent a moment ago</source>
        <translation>dieselbe Order wurde gerade erst gesendet</translation>
    </message>
    <message>
        <source>Confirm that you want it twice, or wait</source>
        <translation>Bestätigen, dass sie zweimal gewollt ist, oder warten</translation>
    </message>
    <message>
        <source>Orders per second</source>
        <translation>Orders pro Sekunde</translation>
    </message>
    <message>
        <source>too many orders within one second</source>
        <translation>zu viele Orders innerhalb einer Sekunde</translation>
    </message>
    <message>
        <source>Wait a second</source>
        <translation>Eine Sekunde warten</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>Orders pro Minute</translation>
    </message>
    <message>
        <source>too many orders within one minute</source>
        <translation>zu viele Orders innerhalb einer Minute</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>Eine Minute warten</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>too many orders are open</source>
        <translation>zu viele Orders sind offen</translation>
    </message>
    <message>
        <source>Cancel some first</source>
        <translation>Zuerst einige stornieren</translation>
    </message>
    <message>
        <source>Command life</source>
        <translation>Befehlsalter</translation>
    </message>
    <message>
        <source>the command was too old when the engine took it</source>
        <translation>der Befehl war zu alt, als die Engine ihn annahm</translation>
    </message>
    <message>
        <source>Look at the market again and send it anew</source>
        <translation>Markt erneut prüfen und neu senden</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-Only</translation>
    </message>
    <message>
        <source>the order would have taken from the book</source>
        <translation>die Order hätte Liquidität aus dem Orderbuch genommen</translation>
    </message>
    <message>
        <source>Use a price that rests, or turn post-only off</source>
        <translation>Einen ruhenden Preis verwenden oder Post-Only ausschalten</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Trigger-Preis</translation>
    </message>
    <message>
        <source>a stop order needs a trigger price</source>
        <translation>eine Stop-Order braucht einen Trigger-Preis</translation>
    </message>
    <message>
        <source>Type a trigger price</source>
        <translation>Trigger-Preis eingeben</translation>
    </message>
    <message>
        <source>the trigger is on the wrong side of the mark and would fire at once</source>
        <translation>der Trigger liegt auf der falschen Seite des Mark-Preises und würde sofort auslösen</translation>
    </message>
    <message>
        <source>Buy stops belong above the mark, sell stops below</source>
        <translation>Stop-Kauforders gehören über den Mark-Preis, Stop-Verkaufsorders darunter</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>a GTD order needs its end</source>
        <translation>eine GTD-Order braucht ihr Ende</translation>
    </message>
    <message>
        <source>Choose when it ends</source>
        <translation>Ende wählen</translation>
    </message>
    <message>
        <source>the end of the order has passed</source>
        <translation>das Ende der Order ist verstrichen</translation>
    </message>
    <message>
        <source>Choose a later end</source>
        <translation>Späteres Ende wählen</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>Orderoptionen</translation>
    </message>
    <message>
        <source>two options contradict each other, such as post-only and IOC</source>
        <translation>zwei Optionen widersprechen sich, etwa Post-Only und IOC</translation>
    </message>
    <message>
        <source>Turn one of them off</source>
        <translation>Eine davon ausschalten</translation>
    </message>
    <message>
        <source>Price bounds</source>
        <translation>Preisgrenzen</translation>
    </message>
    <message>
        <source>the venue takes no such price</source>
        <translation>die Börse nimmt einen solchen Preis nicht an</translation>
    </message>
    <message>
        <source>Use a price within the venue&apos;s bounds</source>
        <translation>Preis innerhalb der Grenzen der Börse verwenden</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>Positionsgröße</translation>
    </message>
    <message>
        <source>with every open order filled, the position would be worth too much</source>
        <translation>wären alle offenen Orders ausgeführt, hätte die Position einen zu hohen Wert</translation>
    </message>
    <message>
        <source>Lower the quantity, or raise the limit</source>
        <translation>Menge verringern oder Limit erhöhen</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <source>the day&apos;s loss limit is reached: only reducing orders pass</source>
        <translation>das Tagesverlustlimit ist erreicht: Nur reduzierende Orders sind zulässig</translation>
    </message>
    <message>
        <source>Wait for the next UTC day, or reset the day</source>
        <translation>Auf den nächsten UTC-Tag warten oder den Tag zurücksetzen</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Offene Positionen</translation>
    </message>
    <message>
        <source>too many positions are open</source>
        <translation>zu viele Positionen sind offen</translation>
    </message>
    <message>
        <source>Close one first</source>
        <translation>Zuerst eine schließen</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausstiege</translation>
    </message>
    <message>
        <source>an entry needs a take profit and a stop loss</source>
        <translation>ein Einstieg braucht einen Take-Profit und einen Stop-Loss</translation>
    </message>
    <message>
        <source>Give both</source>
        <translation>Beide angeben</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>it is on the losing side of entry or mark</source>
        <translation>er liegt auf der Verlustseite von Einstieg oder Mark-Preis</translation>
    </message>
    <message>
        <source>Move it beyond the entry, in the direction of the trade</source>
        <translation>Jenseits des Einstiegs setzen, in Richtung des Trades</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>it is on the winning side of entry or mark</source>
        <translation>er liegt auf der Gewinnseite von Einstieg oder Mark-Preis</translation>
    </message>
    <message>
        <source>Move it to the losing side of the entry</source>
        <translation>Auf die Verlustseite des Einstiegs setzen</translation>
    </message>
    <message>
        <source>the position would be liquidated before the stop</source>
        <translation>die Position würde vor dem Stop liquidiert</translation>
    </message>
    <message>
        <source>Move the stop closer, or lower the leverage</source>
        <translation>Stop näher setzen oder Hebel senken</translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation>Risiko pro Trade</translation>
    </message>
    <message>
        <source>the loss at the stop would be too large</source>
        <translation>der Verlust am Stop wäre zu groß</translation>
    </message>
    <message>
        <source>Lower the quantity, or move the stop closer</source>
        <translation>Menge verringern oder Stop näher setzen</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Freies Guthaben</translation>
    </message>
    <message>
        <source>it does not cover margin and worst-case fees</source>
        <translation>es deckt Margin und maximale Gebühren nicht</translation>
    </message>
    <message>
        <source>Lower the quantity, or free some margin</source>
        <translation>Menge verringern oder Margin freigeben</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>the account would be geared too high</source>
        <translation>das Konto wäre zu hoch gehebelt</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>Menge verringern</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>the order would not reduce the position</source>
        <translation>die Order würde die Position nicht reduzieren</translation>
    </message>
    <message>
        <source>Lower it to the position&apos;s size, or turn reduce-only off</source>
        <translation>Auf die Größe der Position verringern oder Reduce-Only ausschalten</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>too many positions move together</source>
        <translation>zu viele Positionen bewegen sich gemeinsam</translation>
    </message>
    <message>
        <source>Close one of the group first</source>
        <translation>Zuerst eine der Gruppe schließen</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Portfoliorisiko</translation>
    </message>
    <message>
        <source>if every stop filled, the account would lose too much</source>
        <translation>würden alle Stops ausgeführt, würde das Konto zu viel verlieren</translation>
    </message>
    <message>
        <source>Lower the quantity, or move stops closer</source>
        <translation>Menge verringern oder Stops näher setzen</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>the account could lose too much in a bad day, or nobody can say how much</source>
        <translation>das Konto könnte an einem schlechten Tag zu viel verlieren, oder der mögliche Verlust ist nicht bekannt</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>der Handel ist gestoppt</translation>
    </message>
    <message>
        <source>Release the kill switch first</source>
        <translation>Zuerst den Not-Aus freigeben</translation>
    </message>
    <message>
        <source>the day is locked: only reducing orders pass</source>
        <translation>der Tag ist gesperrt: Nur reduzierende Orders sind zulässig</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>the engine is still asking the venue what is true</source>
        <translation>die Engine gleicht den Stand noch mit der Börse ab</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Warten, bis das abgeschlossen ist</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>orders cannot be written down, so none is sent</source>
        <translation>Orders können nicht aufgezeichnet werden, daher wird keine gesendet</translation>
    </message>
    <message>
        <source>Free disk space or mend the data folder; closing still works</source>
        <translation>Speicherplatz schaffen oder Datenordner reparieren; Schließen funktioniert weiterhin</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>the venue cannot be reached</source>
        <translation>die Börse ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>Uhr der Börse</translation>
    </message>
    <message>
        <source>it is too far from this machine&apos;s</source>
        <translation>sie weicht zu weit von der Uhr dieses Rechners ab</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by the network; closing still works</source>
        <translation>Stellen Sie die Uhr dieses Rechners über das Netzwerk; schließen geht weiterhin</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>Auf die Verbindung warten</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>an order of this instrument may or may not have been placed</source>
        <translation>eine Order in diesem Instrument wurde möglicherweise platziert</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer; exits still work</source>
        <translation>Antwort der Börse abwarten; Ausstiege funktionieren weiterhin</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Glattstellen</translation>
    </message>
    <message>
        <source>the position is being closed</source>
        <translation>die Position wird gerade geschlossen</translation>
    </message>
    <message>
        <source>Wait until it is flat</source>
        <translation>Warten, bis sie glatt ist</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>the engine is stopping</source>
        <translation>die Engine wird beendet</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>it tripped: no new risk in its scope</source>
        <translation>er wurde ausgelöst: kein neues Risiko in seinem Bereich</translation>
    </message>
    <message>
        <source>Look at what tripped it, then reset it; closing still works</source>
        <translation>Ursache prüfen, dann zurücksetzen; Schließen funktioniert weiterhin</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>Live-Handel</translation>
    </message>
    <message>
        <source>this account moves real money, and its live switch is off</source>
        <translation>dieses Konto bewegt echtes Geld, und sein Live-Handel ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch live trading on in the account menu; closing works without</source>
        <translation>Live-Handel im Kontomenü einschalten; Schließen geht auch ohne</translation>
    </message>
    <message>
        <source>Commands per minute</source>
        <translation>Befehle pro Minute</translation>
    </message>
    <message>
        <source>the server takes no more commands from you within one minute</source>
        <translation>der Server nimmt von Ihnen innerhalb einer Minute keine weiteren Befehle an</translation>
    </message>
    <message>
        <source>Wait a minute; halting still works</source>
        <translation>Eine Minute warten; Stoppen geht weiterhin</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>there is no such order</source>
        <translation>es gibt keine solche Order</translation>
    </message>
    <message>
        <source>Choose one from the orders table</source>
        <translation>Eine aus der Ordertabelle wählen</translation>
    </message>
    <message>
        <source>the order has already ended</source>
        <translation>die Order ist bereits beendet</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>Nichts mehr zu ändern</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>nothing is held in this instrument</source>
        <translation>in diesem Instrument wird nichts gehalten</translation>
    </message>
    <message>
        <source>Open a position first</source>
        <translation>Zuerst eine Position eröffnen</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Orderänderung</translation>
    </message>
    <message>
        <source>more than that is already filled</source>
        <translation>mehr als das ist bereits ausgeführt</translation>
    </message>
    <message>
        <source>Use at least the filled quantity</source>
        <translation>Mindestens die ausgeführte Menge verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>no working order matches</source>
        <translation>keine aktive Order passt</translation>
    </message>
    <message>
        <source>trading is not halted</source>
        <translation>der Handel ist nicht gestoppt</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>Nichts freizugeben</translation>
    </message>
    <message>
        <source>the release text is not right</source>
        <translation>der Freigabetext stimmt nicht</translation>
    </message>
    <message>
        <source>Type RELEASE</source>
        <translation>RELEASE eingeben</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>the value is outside what this limit may be</source>
        <translation>der Wert liegt außerhalb dessen, was dieses Limit sein darf</translation>
    </message>
    <message>
        <source>Use a value within the bounds</source>
        <translation>Wert innerhalb der Grenzen verwenden</translation>
    </message>
    <message>
        <source>this account moves no real money</source>
        <translation>dieses Konto bewegt kein echtes Geld</translation>
    </message>
    <message>
        <source>Nothing to switch</source>
        <translation>Nichts umzuschalten</translation>
    </message>
    <message>
        <source>what was typed is not the account&apos;s name</source>
        <translation>die Eingabe ist nicht der Name des Kontos</translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown</source>
        <translation>Namen genau wie angezeigt eingeben</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>Break-even-Stop</translation>
    </message>
    <message>
        <source>the market is already through the break-even price</source>
        <translation>der Markt hat den Break-even-Preis bereits durchlaufen</translation>
    </message>
    <message>
        <source>Wait until the position gains, or close it</source>
        <translation>Warten, bis die Position im Gewinn ist, oder sie schließen</translation>
    </message>
    <message>
        <source>there is no such limit</source>
        <translation>es gibt kein solches Limit</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message>
        <source>a cancel of this order is on its way</source>
        <translation>eine Stornierung dieser Order ist unterwegs</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer</source>
        <translation>Antwort der Börse abwarten</translation>
    </message>
    <message>
        <source>Exit order</source>
        <translation>Ausstiegsorder</translation>
    </message>
    <message>
        <source>an exit is changed through its position</source>
        <translation>ein Ausstieg wird über seine Position geändert</translation>
    </message>
    <message>
        <source>Set the position&apos;s exits instead</source>
        <translation>Stattdessen die Ausstiege der Position setzen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>keine Berechtigung für diese Aktion</translation>
    </message>
    <message>
        <source>Ask for the permission</source>
        <translation>Berechtigung anfordern</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>there is no such algorithm</source>
        <translation>es gibt keinen solchen Algorithmus</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>er ist beendet</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Einen neuen starten</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>the venue holds what the desk believes</source>
        <translation>die Börse führt, wovon der Desk ausgeht</translation>
    </message>
    <message>
        <source>the venue holds something else by now</source>
        <translation>die Börse führt inzwischen etwas anderes</translation>
    </message>
    <message>
        <source>Look at the new figure, then decide</source>
        <translation>Neue Zahl prüfen, dann entscheiden</translation>
    </message>
    <message>
        <source>Algorithm plan</source>
        <translation>Algorithmusplan</translation>
    </message>
    <message>
        <source>it cannot be worked like this</source>
        <translation>so lässt er sich nicht ausführen</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>there is no such alert</source>
        <translation>es gibt keinen solchen Alarm</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>there are as many as the engine keeps, and all of them still watch</source>
        <translation>es sind so viele, wie die Engine hält, und alle sind noch aktiv</translation>
    </message>
    <message>
        <source>Remove one first</source>
        <translation>Zuerst einen entfernen</translation>
    </message>
    <message>
        <source>Alert direction</source>
        <translation>Alarmrichtung</translation>
    </message>
    <message>
        <source>this can only be watched for rising to a value</source>
        <translation>hier lässt sich nur das Steigen auf einen Wert überwachen</translation>
    </message>
    <message>
        <source>Choose that it rises</source>
        <translation>„Steigt auf“ wählen</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>Alarmschwelle</translation>
    </message>
    <message>
        <source>the value cannot be watched for</source>
        <translation>der Wert lässt sich nicht überwachen</translation>
    </message>
    <message>
        <source>Alert window</source>
        <translation>Alarmfenster</translation>
    </message>
    <message>
        <source>the time is too short or too long</source>
        <translation>die Zeit ist zu kurz oder zu lang</translation>
    </message>
    <message>
        <source>Use a time within the bounds</source>
        <translation>Zeit innerhalb der Grenzen verwenden</translation>
    </message>
    <message>
        <source>Alert pause</source>
        <translation>Alarmpause</translation>
    </message>
    <message>
        <source>the pause is too long, or the alert is told only once</source>
        <translation>die Pause ist zu lang, oder der Alarm wird nur einmal gemeldet</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>Kürzere Pause verwenden</translation>
    </message>
    <message>
        <source>Alert periods</source>
        <translation>Alarmperioden</translation>
    </message>
    <message>
        <source>candles or averages have no such length; the slow average is the longer one</source>
        <translation>Kerzen oder Durchschnitte haben keine solche Länge; der langsame Durchschnitt ist der längere</translation>
    </message>
    <message>
        <source>Use a period within the bounds</source>
        <translation>Periode innerhalb der Grenzen verwenden</translation>
    </message>
    <message>
        <source>Alert end</source>
        <translation>Alarmende</translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation>sein Ende ist verstrichen</translation>
    </message>
    <message>
        <source>Choose a later end, or none</source>
        <translation>Späteres Ende wählen oder keines</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Schlummern</translation>
    </message>
    <message>
        <source>an alert cannot be snoozed for so long</source>
        <translation>so lange kann ein Alarm nicht schlummern</translation>
    </message>
    <message>
        <source>Use a shorter time</source>
        <translation>Kürzere Zeit verwenden</translation>
    </message>
    <message>
        <source>the venue rejected the order</source>
        <translation>die Börse hat die Order abgewiesen</translation>
    </message>
    <message>
        <source>Look its code up in the venue&apos;s list of errors</source>
        <translation>Den Code in der Fehlerliste der Börse nachschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>von Hand storniert</translation>
    </message>
    <message>
        <source>cancelled by the kill switch</source>
        <translation>durch den Not-Aus storniert</translation>
    </message>
    <message>
        <source>Release the kill switch to trade again</source>
        <translation>Not-Aus freigeben, um wieder zu handeln</translation>
    </message>
    <message>
        <source>the other exit was filled</source>
        <translation>der andere Ausstieg wurde ausgeführt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>ihre Zeit war abgelaufen</translation>
    </message>
    <message>
        <source>Send it anew with a later end</source>
        <translation>Neu senden mit späterem Ende</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>what could not fill at once was cancelled, as IOC and FOK ask</source>
        <translation>was nicht sofort ausführbar war, wurde storniert, wie IOC und FOK es verlangen</translation>
    </message>
    <message>
        <source>Use GTC to let it rest</source>
        <translation>GTC verwenden, damit sie ruht</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>the venue does not know the order: it never arrived</source>
        <translation>die Börse kennt die Order nicht: Sie ist nie angekommen</translation>
    </message>
    <message>
        <source>Send it anew if you still want it</source>
        <translation>Neu senden, falls noch gewollt</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>the venue gave no answer in time</source>
        <translation>die Börse hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Wait for reconciliation</source>
        <translation>Abgleich abwarten</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>Position geschlossen</translation>
    </message>
    <message>
        <source>the exit ended with its position</source>
        <translation>der Ausstieg endete mit seiner Position</translation>
    </message>
    <message>
        <source>cancelled by flatten</source>
        <translation>durch das Glattstellen storniert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>the exit was set anew</source>
        <translation>der Ausstieg wurde neu gesetzt</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>Selbsthandel</translation>
    </message>
    <message>
        <source>it would have traded with an own order</source>
        <translation>sie hätte gegen eine eigene Order gehandelt</translation>
    </message>
    <message>
        <source>Cancel the own order on the other side first</source>
        <translation>Zuerst die eigene Order auf der Gegenseite stornieren</translation>
    </message>
    <message>
        <source>its algorithm was paused, or is over</source>
        <translation>ihr Algorithmus wurde pausiert oder ist beendet</translation>
    </message>
    <message>
        <source>the venue does not accept the key or its signature</source>
        <translation>die Börse akzeptiert den Schlüssel oder seine Signatur nicht</translation>
    </message>
    <message>
        <source>Test the key on the page Venues of the settings</source>
        <translation>Den Schlüssel in den Einstellungen auf der Seite „Börsen“ testen</translation>
    </message>
    <message>
        <source>the venue does not permit this to the key, from this address, or to the account</source>
        <translation>die Börse erlaubt dies dem Schlüssel, dieser Adresse oder dem Konto nicht</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights and addresses at the venue</source>
        <translation>Rechte und Adressen des Schlüssels bei der Börse ansehen</translation>
    </message>
    <message>
        <source>the account is in a mode that is not traded in here</source>
        <translation>das Konto ist in einem Modus, in dem hier nicht gehandelt wird</translation>
    </message>
    <message>
        <source>At the venue, switch to one-way positions and cross margin, with futures opened</source>
        <translation>Bei der Börse auf Einweg-Positionen und Cross-Margin umstellen, mit freigeschalteten Futures</translation>
    </message>
    <message>
        <source>the venue is overloaded, or closed for a while</source>
        <translation>die Börse ist überlastet oder vorübergehend geschlossen</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>the venue finds our time wrong</source>
        <translation>die Börse hält unsere Uhrzeit für falsch</translation>
    </message>
    <message>
        <source>Check that this machine&apos;s clock is right, then send it anew</source>
        <translation>Prüfen, ob die Uhr dieses Rechners stimmt, dann neu senden</translation>
    </message>
    <message>
        <source>the venue did not understand what was sent</source>
        <translation>die Börse hat das Gesendete nicht verstanden</translation>
    </message>
    <message>
        <source>Report it, with the log</source>
        <translation>Mit dem Protokoll melden</translation>
    </message>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>Erlaubt: %1, hier: %2.</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Value: %1.</source>
        <translation>Wert: %1.</translation>
    </message>
    <message>
        <source>%1 would pass</source>
        <translation>%1 wäre zulässig</translation>
    </message>
    <message>
        <source>trading is halted since %1</source>
        <translation>der Handel ist gestoppt seit %1</translation>
    </message>
    <message>
        <source>it tripped at %1: no new risk in its scope</source>
        <translation>er wurde ausgelöst um %1: kein neues Risiko in seinem Bereich</translation>
    </message>
    <message>
        <source>One order may go at %1; closing still works</source>
        <translation>Um %1 wird eine Order durchgelassen; Schließen funktioniert weiterhin</translation>
    </message>
    <message>
        <source>Send it again in %1; halting still works</source>
        <translation>In %1 erneut senden; Stoppen geht weiterhin</translation>
    </message>
    <message>
        <source>%1 (its code is %2)</source>
        <comment>what a venue refuses, and its own number for that</comment>
        <translation>%1 (ihr Code ist %2)</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>venue %1</source>
        <translation>Börse %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>Strategie %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>Instrument %1</translation>
    </message>
    <message>
        <source>losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <source>daily loss</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <source>venue errors</source>
        <translation>Börsenfehler</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>router failures</source>
        <translation>Router-Fehler</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>journal down</source>
        <translation>Journal gestört</translation>
    </message>
    <message>
        <source>clock jump</source>
        <translation>Uhrsprung</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Auslöser %1</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Max. Spread</translation>
    </message>
    <message>
        <source>Oldest data</source>
        <translation>Max. Datenalter</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>Duplikatfenster</translation>
    </message>
    <message>
        <source>Positions per cluster</source>
        <translation>Positionen pro Cluster</translation>
    </message>
    <message>
        <source>Cluster correlation</source>
        <translation>Cluster-Korrelation</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Verluste in Folge</translation>
    </message>
    <message>
        <source>Venue errors</source>
        <translation>Börsenfehler</translation>
    </message>
    <message>
        <source>Breaker pause</source>
        <translation>Schutzschalter-Pause</translation>
    </message>
    <message>
        <source>Widening delay</source>
        <translation>Wartezeit für Erweiterungen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a rule, and what is wrong by it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence behind another</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a remedy as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentences, and the code of the reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no position was opened then</source>
        <translation>zu diesem Zeitpunkt wurde keine Position eröffnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>it has too many characters</source>
        <translation>enthält zu viele Zeichen</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Kürzer fassen</translation>
    </message>
    <message>
        <source>it holds a character that is no text</source>
        <translation>enthält ein Zeichen, das kein Text ist</translation>
    </message>
    <message>
        <source>Remove that character</source>
        <translation>Dieses Zeichen entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>es sind zu viele</translation>
    </message>
    <message>
        <source>Remove some</source>
        <translation>Einige entfernen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>it is empty, there twice, or holds a character that is no text</source>
        <translation>ist leer, doppelt vorhanden oder enthält ein Zeichen, das kein Text ist</translation>
    </message>
    <message>
        <source>Change or remove the tag with that number</source>
        <translation>Das Schlagwort mit dieser Nummer ändern oder entfernen</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>Teilausstieg</translation>
    </message>
    <message>
        <source>it has too many rungs</source>
        <translation>er hat zu viele Stufen</translation>
    </message>
    <message>
        <source>Take some together</source>
        <translation>Stufen zusammenlegen</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>another one has the same price</source>
        <translation>eine andere hat denselben Preis</translation>
    </message>
    <message>
        <source>Take them together, or move one</source>
        <translation>Zusammenlegen oder eine verschieben</translation>
    </message>
    <message>
        <source>it lies at the take profit or beyond it</source>
        <translation>sie liegt beim Take-Profit oder dahinter</translation>
    </message>
    <message>
        <source>Put it between market and take profit</source>
        <translation>Zwischen Markt und Take-Profit legen</translation>
    </message>
    <message>
        <source>nothing is left for the take profit</source>
        <translation>für den Take-Profit bleibt nichts übrig</translation>
    </message>
    <message>
        <source>Take less on the way</source>
        <translation>Unterwegs weniger schließen</translation>
    </message>
    <message>
        <source>it must lie beyond every rung of the scale-out</source>
        <translation>er muss hinter jeder Stufe des Teilausstiegs liegen</translation>
    </message>
    <message>
        <source>Move it farther, or move the rungs first</source>
        <translation>Weiter weg legen oder zuerst die Stufen verschieben</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>Kelly-Anteil</translation>
    </message>
    <message>
        <source>too few positions were closed to say anything of the next</source>
        <translation>zu wenige Positionen wurden geschlossen, um etwas über die nächste zu sagen</translation>
    </message>
    <message>
        <source>Size it by risk until there are enough</source>
        <translation>Die Größe aus dem Risiko bestimmen, bis es genug sind</translation>
    </message>
    <message>
        <source>no closed position lost anything, so that nobody knows the odds</source>
        <translation>keine geschlossene Position hat etwas verloren, daher kennt niemand die Quote</translation>
    </message>
    <message>
        <source>Size it by risk</source>
        <translation>Die Größe aus dem Risiko bestimmen</translation>
    </message>
    <message>
        <source>the closed positions show no edge: he would not bet</source>
        <translation>die geschlossenen Positionen zeigen keinen Vorteil: Kelly würde nicht wetten</translation>
    </message>
    <message>
        <source>Size it by risk, or leave it</source>
        <translation>Die Größe aus dem Risiko bestimmen oder es lassen</translation>
    </message>
    <message>
        <source>it takes %1 closed positions that won or lost, and there are %2</source>
        <translation>es braucht %1 geschlossene Positionen mit Gewinn oder Verlust, und es gibt %2</translation>
    </message>
    <message>
        <source>%1 of the closed positions won: he would not bet</source>
        <translation>%1 der geschlossenen Positionen gewannen: Kelly würde nicht wetten</translation>
    </message>
    <message>
        <source>%1 of the closed positions won, and at what they brought more than %2 would have to</source>
        <translation>%1 der geschlossenen Positionen gewannen, und bei dem, was sie brachten, müssten es mehr als %2 sein</translation>
    </message>
    <message>
        <source>With %1 more it would pass; size it by risk until then</source>
        <translation>Mit %1 mehr ginge es; bis dahin die Größe aus dem Risiko bestimmen</translation>
    </message>
</context>
<context>
    <name>RemoteStart</name>
    <message>
        <source>An address is no place for secrets: the token has a field of its own, or a file that --token-file names.</source>
        <translation>Eine Adresse ist kein Ort für Geheimnisse: Das Token hat ein eigenes Feld oder eine Datei, die --token-file nennt.</translation>
    </message>
    <message>
        <source>%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.</source>
        <translation>%1 ist keine Adresse einer Engine. Schreiben Sie wss://HOST:PORT, oder ws://127.0.0.1:PORT auf diesem Rechner.</translation>
    </message>
    <message>
        <source>ws:// to %1 would show the token to everybody on the way: write wss://.</source>
        <translation>ws:// zu %1 würde das Token jedem auf dem Weg zeigen: Schreiben Sie wss://.</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>Die Engine unter %1 antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 (paper)</source>
        <translation>%1 (Paper)</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share, venue</comment>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>Direkt an %1</translation>
    </message>
    <message>
        <source>Nowhere: %1</source>
        <translation>Nirgends: %1</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <comment>shares of venues, basis points</comment>
        <translation>%1: spart %2</translation>
    </message>
    <message>
        <source>All to %1: the cheapest</source>
        <translation>Alles an %1: am günstigsten</translation>
    </message>
    <message>
        <source>All to %1: no other is usable</source>
        <translation>Alles an %1: keine andere ist nutzbar</translation>
    </message>
    <message>
        <source>Direct to %1: no book holds it all</source>
        <translation>Direkt an %1: Kein Orderbuch fasst alles</translation>
    </message>
    <message>
        <source>Direct to %1: it rests in one book</source>
        <translation>Direkt an %1: Sie ruht in einem Orderbuch</translation>
    </message>
    <message>
        <source>Direct to %1: the position is there</source>
        <translation>Direkt an %1: Dort ist die Position</translation>
    </message>
    <message>
        <source>%1: %2 all in, of it fee %3</source>
        <comment>venue, basis points, basis points</comment>
        <translation>%1: %2 gesamt, davon Gebühr %3</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>More than one column begins with &quot;%1&quot;: write more of its title.</source>
        <translation>Mehr als eine Spalte beginnt mit „%1“: Schreiben Sie mehr von ihrem Titel.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no numbers: leave out &quot;%2&quot;.</source>
        <translation>Die Spalte „%1“ enthält keine Zahlen: Lassen Sie „%2“ weg.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; a number is needed, as in %2. %3</source>
        <translation>Nach „%1“ ist eine Zahl nötig, wie in %2. %3</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>its first line has more than %1 bytes</source>
        <translation>die erste Zeile hat mehr als %1 Byte</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>This holds until the desk closes, but could not be kept: %1</source>
        <translation>Das gilt, bis der Desk schließt, konnte aber nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Alle Daten</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>Die Einstellungen können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be settings.</source>
        <translation>%1 ist zu groß für Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read it</source>
        <translation>Nicht verschlüsselt: Wer diesen Ordner lesen kann, kann es lesen</translation>
    </message>
</context>
<context>
    <name>SizePresets</name>
    <message>
        <source>The sizes of one click could not be read and were set aside as %1. The usual ones are offered.</source>
        <translation>Die Größen für Ein-Klick konnten nicht gelesen werden und wurden als %1 beiseitegelegt. Die üblichen werden angeboten.</translation>
    </message>
    <message>
        <source>The sizes of one click last until the program ends: %1 cannot be written (%2).</source>
        <translation>Die Größen für Ein-Klick gelten bis zum Programmende: %1 kann nicht geschrieben werden (%2).</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The feed cannot be opened</source>
        <translation>Der Feed kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This account is open already</source>
        <translation>Dieses Konto ist bereits geöffnet</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>Der Datenordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Das Journal kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>Das Journal kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>Das Konto kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The engine cannot be used</source>
        <translation>Die Engine kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie mit --data DIR einen anderen, oder machen Sie den übergeordneten Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Accounts at venues are kept where the engine runs.</source>
        <translation>Börsenkonten werden dort verwaltet, wo die Engine läuft.</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>Die Konfiguration ist fehlerhaft</translation>
    </message>
    <message>
        <source>There is no file %1. Name one that exists, or leave out --config.</source>
        <translation>Es gibt keine Datei %1. Nennen Sie eine vorhandene, oder lassen Sie --config weg.</translation>
    </message>
    <message>
        <source>The configuration is wrong, so the defaults are in force. %1</source>
        <translation>Die Konfiguration ist fehlerhaft, daher gelten die Standardwerte. %1</translation>
    </message>
    <message>
        <source>The feed is not known</source>
        <translation>Der Feed ist nicht bekannt</translation>
    </message>
    <message>
        <source>This account&apos;s journal was begun without encryption and stays readable: journal.encryption counts for new journals only.</source>
        <translation>Das Journal dieses Kontos wurde ohne Verschlüsselung begonnen und bleibt lesbar: journal.encryption gilt nur für neue Journale.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, Zeile %2: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>the theme file cannot be read (%1)</source>
        <translation>die Farbschema-Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form `token = #RRGGBB`</source>
        <translation>„%1“ hat nicht die Form `token = #RRGGBB`</translation>
    </message>
    <message>
        <source>there is no colour named &quot;%1&quot;</source>
        <translation>es gibt keine Farbe namens „%1“</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a colour like #12AB9F</source>
        <translation>der Wert von „%1“ ist keine Farbe wie #12AB9F</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given a second time</source>
        <translation>„%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Kein Stop</translation>
    </message>
    <message>
        <source>Placing exits</source>
        <translation>Setzt TP/SL</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Exit missing</source>
        <translation>TP/SL fehlt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
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
        <translation>Iceberg</translation>
    </message>
    <message>
        <source>Peg</source>
        <translation>Peg</translation>
    </message>
    <message>
        <source>Chase</source>
        <translation>Chase</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Teurer</translation>
    </message>
    <message>
        <source>Venue down</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Schutzschalter offen</translation>
    </message>
    <message>
        <source>Book not to be trusted</source>
        <translation>Orderbuch unzuverlässig</translation>
    </message>
    <message>
        <source>Not enough free balance</source>
        <translation>Zu wenig freies Guthaben</translation>
    </message>
    <message>
        <source>Below the venue&apos;s least order</source>
        <translation>Unter der Mindestorder der Börse</translation>
    </message>
    <message>
        <source>Book too thin</source>
        <translation>Orderbuch zu dünn</translation>
    </message>
    <message>
        <source>Not traded there</source>
        <translation>Dort nicht gehandelt</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>Dort nicht zulässig</translation>
    </message>
    <message>
        <source>Failed a moment ago</source>
        <translation>Gerade erst fehlgeschlagen</translation>
    </message>
    <message>
        <source>No other venue was usable</source>
        <translation>Keine andere Börse war nutzbar</translation>
    </message>
    <message>
        <source>Cheapest venue; splitting would not have paid for itself</source>
        <translation>Günstigste Börse; Aufteilen hätte sich nicht gelohnt</translation>
    </message>
    <message>
        <source>Split: together cheaper than any venue alone</source>
        <translation>Aufgeteilt: zusammen günstiger als jede Börse allein</translation>
    </message>
    <message>
        <source>No usable venue holds the quantity</source>
        <translation>Keine nutzbare Börse hat die Menge</translation>
    </message>
    <message>
        <source>It may rest in one book, so it stays where it was named</source>
        <translation>Sie ruht möglicherweise in einem Orderbuch und bleibt daher, wo sie genannt war</translation>
    </message>
    <message>
        <source>It goes where the position is</source>
        <translation>Sie geht dorthin, wo die Position ist</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Paper B</source>
        <translation>Paper B</translation>
    </message>
    <message>
        <source>Paper C</source>
        <translation>Paper C</translation>
    </message>
    <message>
        <source>Paper D</source>
        <translation>Paper D</translation>
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
        <translation>1s</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1m</translation>
    </message>
    <message>
        <source>5m</source>
        <translation>5m</translation>
    </message>
    <message>
        <source>15m</source>
        <translation>15m</translation>
    </message>
    <message>
        <source>30m</source>
        <translation>30m</translation>
    </message>
    <message>
        <source>1h</source>
        <translation>1h</translation>
    </message>
    <message>
        <source>4h</source>
        <translation>4h</translation>
    </message>
    <message>
        <source>1d</source>
        <translation>1d</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>bound by risk per trade</source>
        <translation>begrenzt durch Risiko pro Trade</translation>
    </message>
    <message>
        <source>bound by the position limit</source>
        <translation>begrenzt durch das Positionslimit</translation>
    </message>
    <message>
        <source>bound by the free balance</source>
        <translation>begrenzt durch das freie Guthaben</translation>
    </message>
    <message>
        <source>bound by the venue&apos;s maximum</source>
        <translation>begrenzt durch das Maximum der Börse</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>cancelling entries</source>
        <translation>Einstiege werden storniert</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>wird geschlossen</translation>
    </message>
    <message>
        <source>cancelling exits</source>
        <translation>Ausstiege werden storniert</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>der Handel ist gestoppt</translation>
    </message>
    <message>
        <source>live trading is off</source>
        <translation>der Live-Handel ist ausgeschaltet</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>das Journal kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the venue is down</source>
        <translation>die Börse ist nicht erreichbar</translation>
    </message>
    <message>
        <source>reconciling with the venue</source>
        <translation>Abgleich mit der Börse läuft</translation>
    </message>
    <message>
        <source>daily loss limit reached</source>
        <translation>Tagesverlustlimit erreicht</translation>
    </message>
    <message>
        <source>the engine cannot be reached</source>
        <translation>Engine nicht erreichbar</translation>
    </message>
    <message>
        <source>the engine is too busy; nothing was queued, try again</source>
        <translation>Engine überlastet, nichts wurde vorgemerkt; bitte erneut versuchen</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>keine Berechtigung für diese Aktion</translation>
    </message>
    <message>
        <source>the engine is too busy to answer</source>
        <translation>Engine überlastet, keine Antwort</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>die Engine kennt dieses Instrument nicht</translation>
    </message>
    <message>
        <source>there is no data for this</source>
        <translation>dafür gibt es keine Daten</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>The engine did not answer: %1.</source>
        <translation>Keine Antwort der Engine: %1.</translation>
    </message>
    <message>
        <source>bound by Kelly&apos;s share</source>
        <translation>begrenzt durch den Kelly-Anteil</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>%1: nothing was sent. %2</source>
        <translation>%1: nichts gesendet. %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Watchlist</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>DOM</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Tape</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Handelskosten</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Connect to an engine</source>
        <translation>Mit einer Engine verbinden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Switch live trading on…</source>
        <translation>Live-Handel einschalten…</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>Live-Handel ausschalten</translation>
    </message>
    <message>
        <source>Accounts and keys…</source>
        <translation>Konten und Schlüssel…</translation>
    </message>
    <message>
        <source>There is no other account</source>
        <translation>Es gibt kein anderes Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working order(s), exits among them</source>
        <translation>
            <numerusform>%n aktive Order, Ausstiege eingeschlossen</numerusform>
            <numerusform>%n aktive Orders, Ausstiege eingeschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Instrumente suchen</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Geschlossene Positionen</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Buy ticket</source>
        <translation>Kaufticket</translation>
    </message>
    <message>
        <source>Sell ticket</source>
        <translation>Verkaufsticket</translation>
    </message>
    <message>
        <source>Arm or disarm one-click</source>
        <translation>Ein-Klick scharf schalten oder entschärfen</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>Alle Einstiege stornieren</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>notify watch price</source>
        <translation>benachrichtigen melden überwachen preis alarm</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no price on that side of the book.</source>
        <translation>Nichts gesendet: Auf dieser Seite des Orderbuchs gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>Armed one-click</source>
        <translation>Ein-Klick scharf</translation>
    </message>
    <message>
        <source>Buy at the best bid</source>
        <translation>Kaufen zum besten Bid</translation>
    </message>
    <message>
        <source>Sell at the best ask</source>
        <translation>Verkaufen zum besten Ask</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>hotkeys shortcuts</source>
        <translation>hotkeys shortcuts tastenkürzel tastenkombinationen</translation>
    </message>
    <message>
        <source>The chosen keys could not be read. The file was set aside as %1; the delivered keys are used.</source>
        <translation>Die gewählten Tasten konnten nicht gelesen werden. Die Datei wurde als %1 beiseitegelegt; es gelten die Standardtasten.</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Jarvis beenden</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>beenden schließen verlassen ende exit</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Alles größer</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Alles kleiner</translation>
    </message>
    <message>
        <source>Everything at its usual size</source>
        <translation>Alles in normaler Größe</translation>
    </message>
    <message>
        <source>Rows close together or apart</source>
        <translation>Zeilen eng oder weit</translation>
    </message>
    <message>
        <source>Size %1 per click</source>
        <translation>Größe %1 pro Klick</translation>
    </message>
    <message>
        <source>Keep the present size as size %1</source>
        <translation>Aktuelle Größe als Größe %1 ablegen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::DiagnosticsDesk</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Program log and diagnostics</source>
        <translation>Programmprotokoll und Diagnose</translation>
    </message>
    <message>
        <source>crash support bundle fault</source>
        <translation>absturz crash support fehler log bundle</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::EngineDesk</name>
    <message>
        <source>%1, may trade</source>
        <translation>%1, darf handeln</translation>
    </message>
    <message>
        <source>%1, looks only</source>
        <translation>%1, nur Ansicht</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>keines: dieser Rechner</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>durch CA</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>gepinnt %1…</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>Tresor %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1 let this desk in at %2.</source>
        <translation>%1 hat diesem Desk am %2 Zugang gewährt.</translation>
    </message>
    <message>
        <source>It never let this desk in.</source>
        <translation>Hat diesem Desk noch nie Zugang gewährt.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Diese Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>Type the token: the stored one was made for %1, and is not shown to another host.</source>
        <translation>Geben Sie das Token ein: Das gespeicherte wurde für %1 ausgestellt und wird keinem anderen Host gezeigt.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that its own machine shows: jarvisd certificate --config FILE. Nothing was said to it yet.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den ihr eigener Rechner zeigt: jarvisd certificate --config FILE. Bisher wurde ihr nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>The certificate of this engine has changed. If nobody renewed it there, somebody else answers in its place: cancel.</source>
        <translation>Das Zertifikat dieser Engine hat sich geändert. Hat es dort niemand erneuert, antwortet eine fremde Gegenstelle: Brechen Sie ab.</translation>
    </message>
    <message>
        <source>An authority vouches for this certificate, under another host&apos;s name.</source>
        <translation>Eine Zertifizierungsstelle bürgt für dieses Zertifikat, aber unter dem Namen eines anderen Hosts.</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for this engine.</source>
        <translation>Keine Zertifizierungsstelle dieses Rechners bürgt für diese Engine.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as %1, who may trade</source>
        <translation>als %1 mit Handelsrecht</translation>
    </message>
    <message>
        <source>as %1, who may look only</source>
        <translation>als %1, nur Ansicht</translation>
    </message>
    <message>
        <source>%1 lets this desk in %2.</source>
        <translation>%1 gewährt diesem Desk Zugang %2.</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>This engine is not stored any more.</source>
        <translation>Diese Engine ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>%1 was removed. Revoke its token there too, with jarvisd token revoke, if nothing else uses it.</source>
        <translation>%1 wurde entfernt. Widerrufen Sie auch dort das Token, mit jarvisd token revoke, wenn nichts anderes es verwendet.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::GuideDesk</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Hilfe zu diesem Panel</translation>
    </message>
    <message>
        <source>what is this manual</source>
        <translation>hilfe was ist das handbuch anleitung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>words terms meaning</source>
        <translation>wörter begriffe bedeutung erklärung</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>tour introduction first steps</source>
        <translation>rundgang tour einführung erste schritte</translation>
    </message>
    <message>
        <source>The tour runs over a paper account only: nothing shall lie over real money. Choose Paper in the account menu.</source>
        <translation>Der Rundgang läuft nur auf einem Paper-Konto: Nichts soll echtes Geld verdecken. Wählen Sie „Paper“ im Kontomenü.</translation>
    </message>
    <message>
        <source>Choose what to trade</source>
        <translation>Wählen, was gehandelt wird</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. Chart, ladder and ticket follow. Ctrl+F comes back here.</source>
        <translation>Tippen Sie ein paar Buchstaben und drücken Sie Enter. Chart, DOM und Ticket folgen. Strg+F führt hierher zurück.</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Angeben, was Sie wollen</translation>
    </message>
    <message>
        <source>Buy or sell, how much, and where to get out: with a gain (TP) and with a loss (SL). Below stands what it costs and what is lost at worst, before anything is sent.</source>
        <translation>Kaufen oder verkaufen, wie viel und wo der Ausstieg liegt: mit Gewinn (TP) und mit Verlust (SL). Darunter steht, was es kostet und was schlimmstenfalls verloren geht, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>“Review” tells the order in one sentence. Cancel is the default; only “Send” sends it.</source>
        <translation>„Prüfen“ nennt die Order in einem Satz. Abbrechen ist die Vorgabe; nur „Senden“ sendet sie.</translation>
    </message>
    <message>
        <source>Watch what you hold</source>
        <translation>Im Blick behalten, was Sie halten</translation>
    </message>
    <message>
        <source>Each position with its exits, what it has gained, and buttons to protect or close it.</source>
        <translation>Jede Position mit ihren Ausstiegen, ihrem bisherigen Ergebnis und Schaltflächen, um sie abzusichern oder zu schließen.</translation>
    </message>
    <message>
        <source>Know where you stand</source>
        <translation>Wissen, wo Sie stehen</translation>
    </message>
    <message>
        <source>Paper or live, equity, the day against its limit, how old the data is. If you must look at one line only, it is this one.</source>
        <translation>Paper oder Live, Equity, der Tag gegenüber seinem Limit, das Alter der Daten. Wenn Sie nur auf eine Zeile achten können, dann auf diese.</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>The red button ends all entries and algorithms at once, whatever is open. Ctrl+Shift+K does the same. Now trade: it is paper.</source>
        <translation>Der rote Knopf beendet alle Einstiege und Algorithmen sofort, was auch immer geöffnet ist. Strg+Umschalt+K tut dasselbe. Jetzt handeln Sie: Es ist Paper.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::OpenDesk</name>
    <message>
        <source>Jarvis is open already: here it is.</source>
        <translation>Jarvis war bereits geöffnet: Hier ist es.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Anderes Konto</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Paper-Konto</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Hier ist nichts offen.</translation>
    </message>
    <message>
        <source>What is open here stays open: %1. Nobody watches over it from this desk until you come back.</source>
        <translation>Was hier offen ist, bleibt offen: %1. Von diesem Desk aus überwacht es niemand, bis Sie zurückkommen.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>Engine dieses Rechners</translation>
    </message>
    <message>
        <source>Another engine</source>
        <translation>Andere Engine</translation>
    </message>
    <message>
        <source>The engine of this desk trades on without it.</source>
        <translation>Die Engine dieses Desks handelt ohne ihn weiter.</translation>
    </message>
    <message>
        <source>Nothing is open here. The engine of this machine ends with this desk.</source>
        <translation>Hier ist nichts offen. Die Engine dieses Rechners endet mit diesem Desk.</translation>
    </message>
    <message>
        <source>The engine of this machine ends with this desk, and what is open stays open: %1. Nobody watches over it until you come back.</source>
        <translation>Die Engine dieses Rechners endet mit diesem Desk, und was offen ist, bleibt offen: %1. Niemand überwacht es, bis Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Close this desk and open it anew on %1?</source>
        <translation>Diesen Desk schließen und neu öffnen: %1?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>A window is open that would be lost: %1. Finish or close it, then choose again.</source>
        <translation>Ein Fenster ist offen, das verloren ginge: %1. Schließen Sie es ab oder schließen Sie es und wählen Sie dann erneut.</translation>
    </message>
    <message>
        <source>An order is on its way to the engine. Choose again when it is answered.</source>
        <translation>Ein Auftrag ist auf dem Weg zur Engine. Wählen Sie erneut, sobald er beantwortet ist.</translation>
    </message>
    <message>
        <source>There is no desk any more</source>
        <translation>Es gibt keinen Desk mehr</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::PassPhraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Pass phrase, again</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Begin a vault for keys</source>
        <translation>Tresor für Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Unlock the vault of keys</source>
        <translation>Schlüsseltresor entsperren</translation>
    </message>
    <message>
        <source>Encrypt the journal</source>
        <translation>Journal verschlüsseln</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Journal entsperren</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so keys go into the file %1, encrypted. Choose a pass phrase for it. Nobody can bring a forgotten one back: what is in it has to be made anew at the venue, or the engine, then.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht, daher kommen Schlüssel verschlüsselt in die Datei %1. Wählen Sie eine Passphrase dafür. Eine vergessene kann niemand wiederherstellen: Der Inhalt muss dann an der Börse oder der Engine neu angelegt werden.</translation>
    </message>
    <message>
        <source>Keys and tokens are in the vault %1.</source>
        <translation>Schlüssel und Token liegen im Tresor %1.</translation>
    </message>
    <message>
        <source>The journal that begins in %1 will be encrypted. Nobody can bring a forgotten pass phrase back: without it the journal is lost.</source>
        <translation>Das Journal, das in %1 beginnt, wird verschlüsselt. Eine vergessene Passphrase kann niemand wiederherstellen: Ohne sie ist das Journal verloren.</translation>
    </message>
    <message>
        <source>The journal in %1 is encrypted.</source>
        <translation>Das Journal in %1 ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>This was not the pass phrase. Nothing was changed.</source>
        <translation>Das war nicht die Passphrase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::SafeExit</name>
    <message>
        <source>Not every entry was cancelled within %1 s. What is open now stands above.</source>
        <translation>Nicht alle Einstiegsorders wurden innerhalb von %1 s storniert. Was jetzt offen ist, steht oben.</translation>
    </message>
    <message>
        <source>The entries were not cancelled. %1</source>
        <translation>Die Einstiegsorders wurden nicht storniert. %1</translation>
    </message>
    <message>
        <source>Position: %1 %2</source>
        <translation>Position: %1 %2</translation>
    </message>
    <message>
        <source>%1, with its exits at the venue</source>
        <translation>%1, mit ihren Ausstiegen an der Börse</translation>
    </message>
    <message>
        <source>Working entries: %1</source>
        <translation>Aktive Einstiegsorders: %1</translation>
    </message>
    <message>
        <source>Exits and closing orders: %1</source>
        <translation>Ausstiege und schließende Orders: %1</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they go on</source>
        <translation>Laufende Algorithmen: %1; sie laufen weiter</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they rest until the next start</source>
        <translation>Laufende Algorithmen: %1; sie ruhen bis zum nächsten Start</translation>
    </message>
    <message>
        <source>Commands without an answer yet: %1</source>
        <translation>Befehle noch ohne Antwort: %1</translation>
    </message>
    <message>
        <source>The engine is elsewhere and goes on without this desk.</source>
        <translation>Die Engine läuft anderswo und läuft ohne diesen Desk weiter.</translation>
    </message>
    <message>
        <source>The engine ends with this desk: what is at the venue stays there, and nobody watches over it until the next start.</source>
        <translation>Die Engine endet mit diesem Desk: Was an der Börse liegt, bleibt dort, und niemand überwacht es bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>The engine ends with this desk. At the next start everything is found as it was.</source>
        <translation>Die Engine endet mit diesem Desk. Beim nächsten Start wird alles vorgefunden, wie es war.</translation>
    </message>
    <message>
        <source>The entries were not cancelled: %1.</source>
        <translation>Die Einstiegsorders wurden nicht storniert: %1.</translation>
    </message>
    <message>
        <source>Cancelling: %1 still open…</source>
        <translation>Wird storniert: %1 noch offen…</translation>
    </message>
    <message>
        <source>%1, exits are MISSING</source>
        <translation>%1, Ausstiege FEHLEN</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::VenueDesk</name>
    <message>
        <source>the vault file</source>
        <translation>Tresordatei</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Nie geprüft.</translation>
    </message>
    <message>
        <source>The last test came to nothing.</source>
        <translation>Die letzte Prüfung blieb ohne Ergebnis.</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet: its keys can be kept and tested.</source>
        <translation>Diese Version sendet noch keine Orders an %1: Schlüssel dafür können gespeichert und geprüft werden.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 bytes, and no line ends.</source>
        <translation>Ein Name hat 1 bis %1 Byte und keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>There is an account named %1 already.</source>
        <translation>Es gibt bereits ein Konto namens %1.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>Der Schlüssel wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was stored in the vault file, since the keychain does not answer.</source>
        <translation>%1 wurde in der Tresordatei gespeichert, da der Schlüsselbund nicht antwortet.</translation>
    </message>
    <message>
        <source>%1 was stored in the keychain.</source>
        <translation>%1 wurde im Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>%1 answers, in %2.</source>
        <translation>%1 antwortet, in %2.</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Umbenannt in %1.</translation>
    </message>
    <message>
        <source>%1 was removed. Delete the key at the venue too, if nothing else uses it.</source>
        <translation>%1 wurde entfernt. Löschen Sie den Schlüssel auch an der Börse, wenn nichts anderes ihn verwendet.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertDialog</name>
    <message>
        <source>Change alert</source>
        <translation>Alarm ändern</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Neuer Alarm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Alarm setzen</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertForm</name>
    <message>
        <source>a loss</source>
        <translation>ein Verlust</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>Jedes Mal, nicht nur einmal</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Endet von selbst</translation>
    </message>
    <message>
        <source>Stays on screen until it is acknowledged</source>
        <translation>Bleibt angezeigt, bis er quittiert ist</translation>
    </message>
    <message>
        <source>The value is a loss</source>
        <translation>Der Wert ist ein Verlust</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>What the engine looks at, also while no desk is connected.</source>
        <translation>Worauf die Engine achtet, auch wenn kein Desk verbunden ist.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Where it is watched.</source>
        <translation>Wo überwacht wird.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>A limit that fills up.</source>
        <translation>Ein Limit, das sich füllt.</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Only closed candles are looked at.</source>
        <translation>Es zählen nur geschlossene Kerzen.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>How many closed candles it counts with.</source>
        <translation>Mit wie vielen geschlossenen Kerzen gerechnet wird.</translation>
    </message>
    <message>
        <source>Slow closes</source>
        <translation>Langsame Periode</translation>
    </message>
    <message>
        <source>Of the slow average; more than of the fast one.</source>
        <translation>Des langsamen Durchschnitts; größer als die des schnellen.</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Being there already is no news: it has to get there.</source>
        <translation>Ist der Wert schon erreicht, wird nichts gemeldet: Er muss erst erreicht werden.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The threshold: at it counts as beyond it.</source>
        <translation>Die Schwelle: Genau darauf gilt als überschritten.</translation>
    </message>
    <message>
        <source>Watch for a loss of that size instead of a profit.</source>
        <translation>Auf einen Verlust dieser Höhe achten statt auf einen Gewinn.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>How long it has to last.</source>
        <translation>Wie lange es anhalten muss.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>The lowest and highest price of this time are compared with the present one.</source>
        <translation>Tiefster und höchster Preis dieser Zeit werden mit dem aktuellen verglichen.</translation>
    </message>
    <message>
        <source>Otherwise it is over when it has been told.</source>
        <translation>Sonst endet er, sobald er gemeldet wurde.</translation>
    </message>
    <message>
        <source>Not again for</source>
        <translation>Frühestens nach</translation>
    </message>
    <message>
        <source>Nothing is looked at for so long after it was told; at least a second for prices.</source>
        <translation>So lange wird nach einer Meldung nichts geprüft; bei Preisen mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>It stops to watch at that time.</source>
        <translation>Zu diesem Zeitpunkt endet die Überwachung.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>In your local time.</source>
        <translation>In Ihrer Ortszeit.</translation>
    </message>
    <message>
        <source>In the bar under the top bar, as critical alerts of the engine are.</source>
        <translation>In der Leiste unter der Kopfzeile, wie die kritischen Alarme der Engine.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Shown with the alert.</source>
        <translation>Wird mit dem Alarm angezeigt.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertNotices</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…und %n weiterer</numerusform>
            <numerusform>…und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Schlummern</translation>
    </message>
    <message>
        <source>Jarvis: alert</source>
        <translation>Jarvis: Alarm</translation>
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
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Snoozed till %1</source>
        <translation>Schlummert bis %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>The engine watches for nothing. Set an alert: it is kept by the engine and told even if this desk was away.</source>
        <translation>Die Engine überwacht nichts. Setzen Sie einen Alarm: Er liegt in der Engine und wird gemeldet, auch wenn dieser Desk nicht lief.</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation>Ausgelöste Alarme</translation>
    </message>
    <message>
        <source>No alert has fired yet.</source>
        <translation>Noch kein Alarm ausgelöst.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alerts or their history</source>
        <translation>Alarme oder ihr Verlauf</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Neuer Alarm…</translation>
    </message>
    <message>
        <source>Ask the engine to watch for something</source>
        <translation>Die Engine etwas überwachen lassen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Give the alert other settings: it begins to watch anew</source>
        <translation>Einstellungen des Alarms ändern: Die Überwachung beginnt von vorn</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Schlummern</translation>
    </message>
    <message>
        <source>Look away for ten minutes, then tell if it is (still) so</source>
        <translation>Zehn Minuten lang nicht prüfen, danach melden, falls es (noch) zutrifft</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>End the snooze, or watch once more for what has fired</source>
        <translation>Schlummern beenden oder Ausgelöstes erneut überwachen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Watch for it no longer</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Snooze of %1</source>
        <translation>Schlummern von %1</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>Überwachung von %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::FiredAlertsModel</name>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::NoticesPage</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>No sound and no tray messages from</source>
        <translation>Kein Ton und keine Tray-Meldungen von</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet till</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>till</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Every alert stands in the alerts panel and in the log. Here is what else tells of it. What fires together is told together.</source>
        <translation>Jeder Alarm steht im Alarm-Panel und im Protokoll. Hier legen Sie fest, was sonst darauf hinweist. Was zugleich auslöst, wird gemeinsam gemeldet.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of the sound alone; 0 is silence.</source>
        <translation>Nur des Tons; 0 ist stumm.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>In your local time, over midnight if need be. Critical alerts are heard all the same.</source>
        <translation>In Ihrer Ortszeit, auch über Mitternacht. Kritische Alarme sind trotzdem zu hören.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::MeterBar</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 percent used</source>
        <translation>%1 Prozent genutzt</translation>
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
        <translation>Wird %1</translation>
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
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Drawing</name>
    <message>
        <source>Trend line</source>
        <translation>Trendlinie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Horizontale</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Fibonacci-Retracement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingShelf</name>
    <message>
        <source>The drawings of %1 could not be read. Their file was set aside as %2.</source>
        <translation>Die Zeichnungen von %1 konnten nicht gelesen werden. Ihre Datei wurde als %2 beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingStore</name>
    <message>
        <source>The drawings cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>Die Zeichnungen können nicht gespeichert werden: Der Ordner %1 kann nicht angelegt werden. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The drawings cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>Die Zeichnungen können nicht in %1 gespeichert werden: %2. Was zuvor gespeichert wurde, ist noch da.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Legend</name>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Vol</source>
        <translation>Vol</translation>
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
        <translation>Preischart</translation>
    </message>
    <message>
        <source>Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End go to the first and the last bar, Shift with an arrow key reads bar by bar. D goes from drawing to drawing, Enter shows its values.</source>
        <translation>Kerzen mit Volumen und Indikatoren. Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 und Ende gehen zum ersten und zum letzten Balken, Umschalt mit einer Pfeiltaste liest Balken für Balken. D geht von Zeichnung zu Zeichnung, Enter zeigt ihre Werte.</translation>
    </message>
    <message>
        <source>No instrument chosen</source>
        <translation>Kein Instrument gewählt</translation>
    </message>
    <message>
        <source>Loading candles for %1…</source>
        <translation>Kerzen für %1 werden geladen…</translation>
    </message>
    <message>
        <source>No candles yet for %1</source>
        <translation>Noch keine Kerzen für %1</translation>
    </message>
    <message>
        <source>%1 %2: open %3, high %4, low %5, close %6, volume %7</source>
        <translation>%1 %2: Open %3, High %4, Low %5, Close %6, Volumen %7</translation>
    </message>
    <message>
        <source>The chart moved: the price under the cursor changed from %1 to %2. Nothing was sent.</source>
        <translation>Der Chart hat sich bewegt: Der Preis unter dem Mauszeiger änderte sich von %1 auf %2. Nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::PriceLine</name>
    <message>
        <source> (sending)</source>
        <translation> (wird gesendet)</translation>
    </message>
    <message>
        <source> (waiting for the venue)</source>
        <translation> (wartet auf die Börse)</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
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
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Study</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::CrashDialog</name>
    <message>
        <source>Jarvis ended unexpectedly</source>
        <translation>Jarvis wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>%1 ended by itself on %2 (%3).</source>
        <translation>%1 endete unerwartet am %2 (%3).</translation>
    </message>
    <message>
        <source>The account is as its journal says; what was on its way is being asked about. A report was written on this machine. Nothing was sent, and nothing is unless you pass it on.</source>
        <translation>Das Konto steht, wie sein Journal sagt; was unterwegs war, wird abgefragt. Auf diesem Rechner wurde ein Bericht geschrieben. Es wurde nichts gesendet, und es wird nichts gesendet, es sei denn, Sie geben ihn weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n older crash(es) besides.</source>
        <translation>
            <numerusform>Dazu %n älterer Absturz.</numerusform>
            <numerusform>Dazu %n ältere Abstürze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Log and diagnostics…</source>
        <translation>Protokoll und Diagnose…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogLinesModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>The part of the program that says it</source>
        <translation>Der Programmteil, der es meldet</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogWindow</name>
    <message>
        <source>Program log</source>
        <translation>Programmprotokoll</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>No line of the log fits. Choose a lower level, or look for something else.</source>
        <translation>Keine Zeile des Protokolls passt. Wählen Sie eine niedrigere Stufe oder suchen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Log, crash reports, configuration and the newest commands in one file, without secrets. It stays on this machine.</source>
        <translation>Protokoll, Absturzberichte, Konfiguration und die neuesten Befehle in einer Datei, ohne Geheimnisse. Sie bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>Archiv (*.tar.gz)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::ExecutionPanel</name>
    <message>
        <source>Execution</source>
        <translation>Handelskosten</translation>
    </message>
    <message>
        <source>What to show the cost of</source>
        <translation>Wessen Kosten gezeigt werden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Nothing was traded yet. What an order costs against the market at its decision, at its arrival and after its fills is shown here once it is over.</source>
        <translation>Noch nichts gehandelt. Was eine Order gegenüber dem Markt bei ihrer Entscheidung, bei ihrer Ankunft und nach ihren Ausführungen kostet, steht hier, sobald sie beendet ist.</translation>
    </message>
    <message>
        <source>Costs of single orders</source>
        <translation>Kosten einzelner Orders</translation>
    </message>
    <message>
        <source>Costs in groups</source>
        <translation>Kosten nach Gruppen</translation>
    </message>
    <message>
        <source>Shortfall %1  ·  slippage %2  ·  fees %3</source>
        <translation>Shortfall %1  ·  Slippage %2  ·  Gebühren %3</translation>
    </message>
    <message>
        <source>  ·  expected right: %1 %</source>
        <translation>  ·  richtig erwartet: %1 %</translation>
    </message>
    <message>
        <source>  ·  traded %1</source>
        <translation>  ·  gehandelt %1</translation>
    </message>
    <message>
        <source>  ·  forecasts are uncertain for %1</source>
        <translation>  ·  Prognosen unsicher für %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::OrderStoryView</name>
    <message>
        <source>The order&apos;s story</source>
        <translation>Verlauf der Order</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ø-Preis</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it</source>
        <translation>Wählen Sie eine Order, um ihren Verlauf zu sehen</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it: from the decision over its fills to the market a minute later.</source>
        <translation>Wählen Sie eine Order, um ihren Verlauf zu sehen: von der Entscheidung über die Ausführungen bis zum Markt eine Minute später.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Welcome to Jarvis</source>
        <translation>Willkommen bei Jarvis</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Colours of buying and selling</source>
        <translation>Farben für Kauf und Verkauf</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>Kauf und Verkauf</translation>
    </message>
    <message>
        <source>You begin on paper: every order is real in all but the money. How shall the screen look?</source>
        <translation>Sie beginnen mit Paper-Trading: Bis auf das Geld ist jede Order echt. Wie soll der Bildschirm aussehen?</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart by eyes that mix up green and red. A side is never told by colour alone.</source>
        <translation>Blau und Orange lassen sich auch bei Rot-Grün-Schwäche unterscheiden. Eine Seite wird nie durch die Farbe allein angezeigt.</translation>
    </message>
    <message>
        <source>A simulated market</source>
        <translation>Ein simulierter Markt</translation>
    </message>
    <message>
        <source>Live public prices, traded on paper</source>
        <translation>Öffentliche Live-Preise, Handel auf Paper</translation>
    </message>
    <message>
        <source>Venue whose prices are shown</source>
        <translation>Börse, deren Preise gezeigt werden</translation>
    </message>
    <message>
        <source>Works without a network, at any hour, and is never quiet: the best place to learn the desk.</source>
        <translation>Funktioniert ohne Netzwerk, zu jeder Stunde, und ist nie ruhig: der beste Ort, um den Desk kennenzulernen.</translation>
    </message>
    <message>
        <source>The venue&apos;s own prices and books over the internet. Needs no account there.</source>
        <translation>Die Preise und Orderbücher der Börse selbst, über das Internet. Ein Konto dort ist nicht nötig.</translation>
    </message>
    <message>
        <source>Paper account in USD</source>
        <translation>Paper-Konto in USD</translation>
    </message>
    <message>
        <source>Day loss limit in USD</source>
        <translation>Tagesverlustlimit in USD</translation>
    </message>
    <message>
        <source>Show me around: six steps, a minute at most</source>
        <translation>Rundgang zeigen: sechs Schritte, höchstens eine Minute</translation>
    </message>
    <message>
        <source>Paper account, USD</source>
        <translation>Paper-Konto, USD</translation>
    </message>
    <message>
        <source>Stop after losing, USD a day</source>
        <translation>Stopp bei Verlust, USD pro Tag</translation>
    </message>
    <message>
        <source>Choose what you would really trade with: only then do the habits fit.</source>
        <translation>Wählen Sie, womit Sie wirklich handeln würden: Nur dann passen die Gewohnheiten.</translation>
    </message>
    <message>
        <source>Once a day has cost that much, orders may only reduce until the next one begins, at midnight UTC.</source>
        <translation>Hat ein Tag so viel gekostet, dürfen Orders nur noch reduzieren, bis der nächste beginnt, um Mitternacht UTC.</translation>
    </message>
    <message>
        <source>The account needs from 100 to 1,000,000,000 USD.</source>
        <translation>Das Konto braucht 100 bis 1,000,000,000 USD.</translation>
    </message>
    <message>
        <source>The day&apos;s loss must be from 1 to 1,000,000,000 USD.</source>
        <translation>Der Tagesverlust muss zwischen 1 und 1,000,000,000 USD liegen.</translation>
    </message>
    <message>
        <source>A day cannot lose more than the account holds. Lower the one or raise the other.</source>
        <translation>Ein Tag kann nicht mehr verlieren, als das Konto enthält. Senken Sie das eine oder erhöhen Sie das andere.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>What you trade on</source>
        <translation>Womit Sie handeln</translation>
    </message>
    <message>
        <source>Your paper account</source>
        <translation>Ihr Paper-Konto</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Desk öffnen</translation>
    </message>
    <message>
        <source>An account at a venue, with its key, is added later in Settings, Venues. It begins with live trading switched off.</source>
        <translation>Ein Börsenkonto mit seinem Schlüssel fügen Sie später unter Einstellungen, Börsen hinzu. Der Live-Handel ist dort zunächst ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>Begriffe und Erklärungen durchsuchen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>No such word</source>
        <translation>Kein solcher Begriff</translation>
    </message>
    <message>
        <source>Try a part of it, or a word that its meaning would hold.</source>
        <translation>Versuchen Sie einen Teil davon oder ein Wort, das in der Erklärung stehen könnte.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Words on this panel</source>
        <translation>Begriffe in diesem Panel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>Rundgang durch den Desk</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handeln</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AlgorithmsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>How it is worked; auto: chosen by the order&apos;s share of the visible book</source>
        <translation>Art der Ausführung; auto: gewählt nach dem Anteil der Order am sichtbaren Orderbuch</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>Insgesamt, einschließlich des ausgeführten Teils</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Filled, and the share of its time that has passed</source>
        <translation>Ausgeführt, und der verstrichene Anteil der Laufzeit</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ø-Preis</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Durchschnittspreis der Ausführungen</translation>
    </message>
    <message>
        <source>Arrival bp</source>
        <translation>Ankunft bp</translation>
    </message>
    <message>
        <source>Average against the middle at the start, in basis points; above zero it cost</source>
        <translation>Durchschnitt gegenüber der Mitte beim Start, in Basispunkten; über null hat es gekostet</translation>
    </message>
    <message>
        <source>VWAP bp</source>
        <translation>VWAP bp</translation>
    </message>
    <message>
        <source>Average against the market&apos;s own while it ran, in basis points; above zero it cost</source>
        <translation>Durchschnitt gegenüber dem des Marktes während der Laufzeit, in Basispunkten; über null hat es gekostet</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Orders due so far, of those planned</source>
        <translation>Bisher fällige Orders, von den geplanten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it waits, or why it ended</source>
        <translation>Warum er wartet oder warum er endete</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % at %2 %</source>
        <comment>filled, at this share of its time</comment>
        <translation>%1 % bei %2 %</translation>
    </message>
    <message>
        <source>%1, auto</source>
        <translation>%1, auto</translation>
    </message>
    <message>
        <source>The order is %1 of the visible book. Below 1 % it goes at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg.</source>
        <translation>Die Order ist %1 des sichtbaren Orderbuchs. Unter 1 % geht sie sofort, unter 5 % per TWAP, unter 10 % per VWAP, sonst als Iceberg.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AuditModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Limit, waiting</source>
        <translation>Limit, wartend</translation>
    </message>
    <message>
        <source>Day reset</source>
        <translation>Tages-Reset</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Live on</source>
        <translation>Live ein</translation>
    </message>
    <message>
        <source>Live off</source>
        <translation>Live aus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>Der Desk, die Schnittstelle, eine Strategie oder die Engine selbst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it was refused: rule, limit, value, and what would pass</source>
        <translation>Warum abgelehnt wurde: Regel, Limit, Wert und was zulässig wäre</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Lfd. Nr.</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>Nummer des Ereignisses im Journal</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>Vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>Erhalten; gezahlt, wenn negativ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realisiert − Gebühren + Funding</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>Netto, in Einheiten des Verlusts am ersten Stop</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <source>%1 realised − %2 fees + %3 funding = %4</source>
        <translation>%1 realisiert − %2 Gebühren + %3 Funding = %4</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Maximum Adverse Excursion: der schlechteste Stand der Position, solange sie offen war, vor Gebühren und Funding, nach den Mark-Preisen, die die Engine gesehen hat</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Maximum Favourable Excursion: der beste Stand der Position, solange sie offen war, vor Gebühren und Funding, nach den Mark-Preisen, die die Engine gesehen hat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What was written in the trade journal</source>
        <translation>Was im Handelsjournal notiert wurde</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::CostGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Orders that are over, filled or not</source>
        <translation>Beendete Orders, ausgeführt oder nicht</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Gehandelt</translation>
    </message>
    <message>
        <source>Value of the fills</source>
        <translation>Wert der Ausführungen</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>Durchschnittspreis gegenüber dem Markt bei Ankunft, in Basispunkten; über null kostet</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>Gebühren in Basispunkten des Werts</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Delay, slippage, fee, and what was not filled; in basis points of the value</source>
        <translation>Verzögerung, Slippage, Gebühr und Nichtausgeführtes; in Basispunkten des Werts</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Effective spread: twice the distance of the fills from the middle just before them, in basis points</source>
        <translation>Effektiver Spread: doppelter Abstand der Ausführungen von der Mitte unmittelbar davor, in Basispunkten</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Realised spread: the same against the middle 1 s later</source>
        <translation>Realisierter Spread: dasselbe gegenüber der Mitte 1 s später</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Realised spread after 10 s</source>
        <translation>Realisierter Spread nach 10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Realised spread after 60 s</source>
        <translation>Realisierter Spread nach 60 s</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Cost that the book promised at arrival, fee included, in basis points</source>
        <translation>Kosten, die das Orderbuch bei Ankunft erwarten ließ, einschließlich Gebühr, in Basispunkten</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Cost of the same orders as it came, in basis points</source>
        <translation>Tatsächliche Kosten derselben Orders, in Basispunkten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Share of the cost that was expected right; the router is told where it falls below 90 %</source>
        <translation>Anteil der Kosten, der richtig erwartet wurde; unter 90 % wird es dem Router mitgeteilt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgef.</translation>
    </message>
    <message>
        <source>Filled share of what was asked, by value</source>
        <translation>Ausgeführter Anteil des Verlangten, nach Wert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgew.</translation>
    </message>
    <message>
        <source>Share of the orders that the venue rejected</source>
        <translation>Anteil der Orders, die die Börse abgewiesen hat</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the venue&apos;s first answers took at most this long</source>
        <translation>Die Hälfte der ersten Antworten der Börse dauerte höchstens so lange</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 answers took at most this long</source>
        <translation>19 von 20 Antworten dauerten höchstens so lange</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 answers took at most this long</source>
        <translation>99 von 100 Antworten dauerten höchstens so lange</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What the next order is expected to cost beyond what the book shows, learned from the last ones</source>
        <translation>Was die nächste Order über das hinaus, was das Orderbuch zeigt, voraussichtlich kostet; gelernt aus den letzten Orders</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>expected, and how far off it usually is</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, unsicher</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>Verzögerung %1, Slippage %2, Gebühr %3, nicht ausgeführt %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::FillsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Venue time of the execution</source>
        <translation>Börsenzeit der Ausführung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the order was there for</source>
        <translation>Wozu die Order da war</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Price × quantity, in account currency</source>
        <translation>Preis × Menge, in Kontowährung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Paid; a rebate is negative</source>
        <translation>Gezahlt; eine Rückvergütung ist negativ</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Of the part that closed, before fees</source>
        <translation>Des geschlossenen Teils, vor Gebühren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Lfd. Nr.</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>Nummer des Ereignisses im Journal</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrderCostsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Zeitpunkt der Entscheidung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Everything between the decision and the result: delay, slippage, fee, and what was not filled; in basis points</source>
        <translation>Alles zwischen Entscheidung und Ergebnis: Verzögerung, Slippage, Gebühr und Nichtausgeführtes; in Basispunkten</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>Durchschnittspreis gegenüber dem Markt bei Ankunft, in Basispunkten; über null kostet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Slippage that the book promised when it arrived, in basis points</source>
        <translation>Slippage, die das Orderbuch bei Ankunft erwarten ließ, in Basispunkten</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>Gebühren in Basispunkten des Werts</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Realised spread: what is left of the price paid for trading at once when the market is looked at 1 s later, in basis points</source>
        <translation>Realisierter Spread: was vom Preis für sofortiges Handeln übrig ist, wenn man den Markt 1 s später betrachtet, in Basispunkten</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>The same after 10 s</source>
        <translation>Dasselbe nach 10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>The same after 60 s</source>
        <translation>Dasselbe nach 60 s</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Taktik</translation>
    </message>
    <message>
        <source>How the order was worked</source>
        <translation>Wie die Order ausgeführt wurde</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgef.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ø-Preis</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Durchschnittspreis der Ausführungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time from sending to the venue&apos;s first answer</source>
        <translation>Zeit vom Senden bis zur ersten Antwort der Börse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>Verzögerung %1, Slippage %2, Gebühr %3, nicht ausgeführt %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrdersModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Zeitpunkt der Erteilung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the order is there for</source>
        <translation>Wozu die Order da ist</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Fires when the mark reaches it</source>
        <translation>Löst aus, wenn der Mark-Preis ihn erreicht</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>Insgesamt, einschließlich des ausgeführten Teils</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ø-Preis</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Durchschnittspreis der Ausführungen</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird storniert</translation>
    </message>
    <message>
        <source>amending</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>PO</source>
        <comment>post-only, short</comment>
        <translation>PO</translation>
    </message>
    <message>
        <source>The venue has not answered: the order may or may not be there. It is being asked; nothing is sent again.</source>
        <translation>Die Börse hat nicht geantwortet: Die Order kann dort liegen oder auch nicht. Sie wird abgefragt; nichts wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Asked for %1 at %2; the old order holds until the venue accepts</source>
        <translation>Verlangt: %1 zu %2; die alte Order gilt, bis die Börse annimmt</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::PositionsModel</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Average entry, rounded against you</source>
        <translation>Durchschnittlicher Einstieg, zu Ihren Ungunsten gerundet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>What the position is valued at</source>
        <translation>Womit die Position bewertet wird</translation>
    </message>
    <message>
        <source>P&amp;L USD</source>
        <translation>G&amp;V USD</translation>
    </message>
    <message>
        <source>Realised + unrealised at mark − fees + funding</source>
        <translation>Realisiert + unrealisiert zum Mark-Preis − Gebühren + Funding</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>P&amp;L in units of the loss at the first stop</source>
        <translation>G&amp;V in Einheiten des Verlusts am ersten Stop</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop loss, and its distance from the mark</source>
        <translation>Stop-Loss und sein Abstand vom Mark-Preis</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take profit, and its distance from the mark</source>
        <translation>Take-Profit und sein Abstand vom Mark-Preis</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What is lost from here when the stop fills at its price</source>
        <translation>Was von hier aus verloren geht, wenn der Stop zu seinem Preis ausgeführt wird</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausstiege</translation>
    </message>
    <message>
        <source>Whether every exit stands at the venue</source>
        <translation>Ob jeder Ausstieg an der Börse liegt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>The mark price is not known, so neither is the P&amp;L.</source>
        <translation>Der Mark-Preis ist nicht bekannt, daher auch nicht die G&amp;V.</translation>
    </message>
    <message>
        <source>%1 realised + %2 unrealised − %3 fees + %4 funding = %5
Unrealised = (mark %6 − entry %7) × %8
Mark %9 old, valuation #%10</source>
        <translation>%1 realisiert + %2 unrealisiert − %3 Gebühren + %4 Funding = %5
Unrealisiert = (Mark %6 − Einstieg %7) × %8
Mark %9 alt, Bewertung #%10</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <comment>of a scale-out, before the take profit</comment>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale-out: %1</source>
        <translation>Teilausstieg: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowModel</name>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowView</name>
    <message>
        <source>%1, sum of %2: %3</source>
        <translation>%1, Summe von %2: %3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::WatchlistModel</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Price of the last trade</source>
        <translation>Preis des letzten Trades</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24 h %</translation>
    </message>
    <message>
        <source>Change of the last price over 24 hours, in percent</source>
        <translation>Veränderung des letzten Preises über 24 Stunden, in Prozent</translation>
    </message>
    <message>
        <source>%1: nothing heard yet</source>
        <translation>%1: noch nichts empfangen</translation>
    </message>
    <message>
        <source>%1 on %2
Bid %3 · Ask %4 · Mark %5</source>
        <translation>%1 bei %2
Bid %3 · Ask %4 · Mark %5</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>Derzeit nicht handelbar; Daten %1 alt</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Trend: the last four hours</source>
        <translation>Trend: die letzten vier Stunden</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::EquityCurve</name>
    <message>
        <source>Summed results and drawdown</source>
        <translation>Summierte Ergebnisse und Drawdown</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>Largest drawdown %1</source>
        <translation>Größter Drawdown %1</translation>
    </message>
    <message>
        <source>The curve begins with the first closed position.</source>
        <translation>Die Kurve beginnt mit der ersten geschlossenen Position.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::LivesModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>Vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>Erhalten; gezahlt, wenn negativ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realisiert − Gebühren + Funding</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>Netto, in Einheiten des Verlusts am ersten Stop</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Maximum Adverse Excursion: der schlechteste Stand der Position, solange sie offen war, vor Gebühren und Funding, nach den Mark-Preisen, die die Engine gesehen hat</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Maximum Favourable Excursion: der beste Stand der Position, solange sie offen war, vor Gebühren und Funding, nach den Mark-Preisen, die die Engine gesehen hat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::MonthCalendar</name>
    <message>
        <source>Results by day</source>
        <translation>Ergebnisse nach Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n position(s)</source>
        <translation>
            <numerusform>%1: %2 aus %n Position</numerusform>
            <numerusform>%1: %2 aus %n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why this trade? What went well, what would you do otherwise?</source>
        <translation>Warum dieser Trade? Was lief gut, was würden Sie anders machen?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>breakout, news</source>
        <translation>Ausbruch, News</translation>
    </message>
    <message>
        <source>Separated by commas; statistics and the list of positions can be read by tag</source>
        <translation>Durch Kommas getrennt; Statistik und Positionsliste lassen sich nach Schlagwort lesen</translation>
    </message>
    <message>
        <source>Write note and tags into the trade journal (Ctrl+Return)</source>
        <translation>Notiz und Schlagwörter ins Handelsjournal schreiben (Strg+Enter)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Somebody else wrote about this position meanwhile. Saving replaces what they wrote.</source>
        <translation>Inzwischen hat jemand anderes etwas zu dieser Position geschrieben. Speichern ersetzt diesen Text.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Zeichen übrig: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>It could not be sent: %1. What you wrote is still here; save it again.</source>
        <translation>Senden fehlgeschlagen: %1. Ihr Text ist noch hier; speichern Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Taken, but the journal cannot be written: a restart forgets it.</source>
        <translation>Angenommen, aber das Journal kann nicht geschrieben werden: Nach einem Neustart ist die Notiz verloren.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::PerformancePanel</name>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>Was von den Ergebnissen gezeigt wird</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>No position was closed yet. Each one that closes is counted here, with its fees and funding.</source>
        <translation>Noch keine Position geschlossen. Jede geschlossene zählt hier, mit ihren Gebühren und ihrem Funding.</translation>
    </message>
    <message>
        <source>Closed positions of all time</source>
        <translation>Geschlossene Positionen aller Zeiten</translation>
    </message>
    <message>
        <source>The results are not known: %1</source>
        <translation>Die Ergebnisse sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Positions with this tag</source>
        <translation>Positionen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Count only positions with this tag: in the calendar, the curve, the list and the statistics</source>
        <translation>Nur Positionen mit diesem Schlagwort zählen: im Kalender, in der Kurve, in der Liste und in der Statistik</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>Was mit der Position geschah, Schritt für Schritt, und Ihre Notizen dazu</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StatisticsModel</name>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Geschlossene</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Share of those that brought something, after fees and funding</source>
        <translation>Anteil derer, die etwas gebracht haben, nach Gebühren und Funding</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realisiert − Gebühren + Funding</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>What winners brought for each unit that losers cost; above 1 is gain</source>
        <translation>Was Gewinner für jede Einheit gebracht haben, die Verlierer gekostet haben; über 1 ist Gewinn</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Net per position</source>
        <translation>Netto pro Position</translation>
    </message>
    <message>
        <source>Average R</source>
        <translation>Ø R</translation>
    </message>
    <message>
        <source>Net in units of the loss at the first stop, of those where it is known</source>
        <translation>Netto in Einheiten des Verlusts am ersten Stop, soweit dieser bekannt ist</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>The deepest fall of the summed results below a high before it</source>
        <translation>Der tiefste Fall der summierten Ergebnisse unter ein vorheriges Hoch</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Average MAE</source>
        <translation>Ø MAE</translation>
    </message>
    <message>
        <source>The worst that positions stood at while they were open, on average, before fees and funding</source>
        <translation>Der schlechteste Stand der Positionen, solange sie offen waren, im Durchschnitt, vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Average MFE</source>
        <translation>Ø MFE</translation>
    </message>
    <message>
        <source>The best that positions stood at while they were open, on average, before fees and funding</source>
        <translation>Der beste Stand der Positionen, solange sie offen waren, im Durchschnitt, vor Gebühren und Funding</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ Kelly</translation>
    </message>
    <message>
        <source>Share of capital to risk per trade by a quarter of Kelly&apos;s formula, from wins, losses and their averages. Never above the limit; unknown with fewer than 30 positions.</source>
        <translation>Anteil des Kapitals, der nach einem Viertel der Kelly-Formel je Trade riskiert wird, aus Gewinnen, Verlusten und ihren Mittelwerten. Nie über dem Limit; unbekannt bei weniger als 30 Positionen.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryChart</name>
    <message>
        <source>The position&apos;s story</source>
        <translation>Verlauf der Position</translation>
    </message>
    <message>
        <source>%1, %2: %3 at %4</source>
        <translation>%1, %2: %3 zu %4</translation>
    </message>
    <message>
        <source>No fill is known</source>
        <translation>Keine Ausführung bekannt</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryDialog</name>
    <message>
        <source>Position in %1, opened %2</source>
        <translation>Position in %1, eröffnet am %2</translation>
    </message>
    <message>
        <source>Steps of the position</source>
        <translation>Schritte der Position</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>The story is not known: %1. It is asked for again.</source>
        <translation>Der Verlauf ist nicht bekannt: %1. Er wird erneut abgefragt.</translation>
    </message>
    <message>
        <source>The journal tells of no position that was opened then.</source>
        <translation>Das Journal enthält keine Position, die zu diesem Zeitpunkt eröffnet wurde.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>Notiz nicht gespeichert</translation>
    </message>
    <message>
        <source>What you wrote about this position is not saved.</source>
        <translation>Ihr Text zu dieser Position ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiter schreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1, %2  ·  net %3, %4  ·  fees %5  ·  funding %6  ·  MAE %7  ·  MFE %8</source>
        <translation>%1, %2  ·  netto %3, %4  ·  Gebühren %5  ·  Funding %6  ·  MAE %7  ·  MFE %8</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryModel</name>
    <message>
        <source>Take profit hit</source>
        <translation>Take-Profit ausgelöst</translation>
    </message>
    <message>
        <source>Stop loss hit</source>
        <translation>Stop-Loss ausgelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aufgestockt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Exits set</source>
        <translation>Ausstiege gesetzt</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Of the fill</source>
        <translation>Der Ausführung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach gehaltene Menge</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>G&amp;V</translation>
    </message>
    <message>
        <source>What the whole position came to at that price, after the fees and funding until then</source>
        <translation>Was die ganze Position zu diesem Preis ergab, nach den bis dahin angefallenen Gebühren und Funding-Zahlungen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The same in units of the loss at the first stop</source>
        <translation>Dasselbe in Einheiten des Verlusts am ersten Stop</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>Der Desk, die Schnittstelle, eine Strategie oder die Engine selbst</translation>
    </message>
    <message>
        <source>%1 %2, fee %3</source>
        <translation>%1 %2, Gebühr %3</translation>
    </message>
    <message>
        <source>Take profit %1, stop loss %2</source>
        <translation>Take-Profit %1, Stop-Loss %2</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::BreakersModel</name>
    <message>
        <source>Guards</source>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What tripped it, or what it counts</source>
        <translation>Was ihn ausgelöst hat oder was er zählt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Probe from</source>
        <translation>Probe ab</translation>
    </message>
    <message>
        <source>When one order may go; never: reset it by hand</source>
        <translation>Wann eine Order durchgelassen wird; nie: von Hand zurücksetzen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halboffen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::HeatMap</name>
    <message>
        <source>Correlations</source>
        <translation>Korrelationen</translation>
    </message>
    <message>
        <source>Not enough history yet to say how instruments move together.</source>
        <translation>Noch nicht genug Historie, um zu sagen, wie sich Instrumente gemeinsam bewegen.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 und %2: %3</translation>
    </message>
    <message>
        <source>No correlations are known yet</source>
        <translation>Noch sind keine Korrelationen bekannt</translation>
    </message>
    <message>
        <source>The strongest: %1</source>
        <translation>Am stärksten: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitDialog</name>
    <message>
        <source>Change a limit</source>
        <translation>Limit ändern</translation>
    </message>
    <message>
        <source>%1, in milliseconds</source>
        <translation>%1, in Millisekunden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message>
        <source>Keeps %1 and withdraws the value that waits.</source>
        <translation>Behält %1 und nimmt den wartenden Wert zurück.</translation>
    </message>
    <message>
        <source>%1 This allows more: it takes effect in %2, and can be withdrawn until then.</source>
        <translation>%1 Das erlaubt mehr: Es wird in %2 wirksam und kann bis dahin zurückgenommen werden.</translation>
    </message>
    <message>
        <source>%1 This allows less: it takes effect at once. What is open stays.</source>
        <translation>%1 Das erlaubt weniger: Es wird sofort wirksam. Was offen ist, bleibt.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitField</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 genutzt, %2</translation>
    </message>
    <message>
        <source>Waiting: %1. Change it to what is allowed now to withdraw it.</source>
        <translation>Wartend: %1. Zum Zurücknehmen auf den jetzt erlaubten Wert ändern.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>How much of it is used now</source>
        <translation>Wie viel davon jetzt genutzt ist</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Used as a share of allowed</source>
        <translation>Genutzt im Verhältnis zu erlaubt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>A wider value that takes effect later</source>
        <translation>Ein weiterer Wert, der später wirksam wird</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>A larger value allows more and takes effect after a delay; a smaller one at once.</source>
        <translation>Ein größerer Wert erlaubt mehr und wird nach einer Wartezeit wirksam, ein kleinerer sofort.</translation>
    </message>
    <message>
        <source>A smaller value allows more and takes effect after a delay; a larger one at once.</source>
        <translation>Ein kleinerer Wert erlaubt mehr und wird nach einer Wartezeit wirksam, ein größerer sofort.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RestoreLimitsDialog</name>
    <message>
        <source>Limits as delivered</source>
        <translation>Limits auf Standard</translation>
    </message>
    <message>
        <source>Every limit is as it was delivered.</source>
        <translation>Alle Limits haben ihren Standardwert.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) go back to what was delivered.</source>
        <translation>
            <numerusform>%n Limit wird auf den Standardwert zurückgesetzt.</numerusform>
            <numerusform>%n Limits werden auf die Standardwerte zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1: stays %2, and what waits is withdrawn</source>
        <translation>%1: bleibt %2, der wartende Wert wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2 → %3 in %4</source>
        <translation>%1: %2 → %3 in %4</translation>
    </message>
    <message>
        <source>%1: %2 → %3 at once</source>
        <translation>%1: %2 → %3 sofort</translation>
    </message>
    <message>
        <source>%1: it could not be sent: %2.</source>
        <translation>%1: Senden fehlgeschlagen: %2.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPage</name>
    <message>
        <source>The limits of this account, which its engine keeps and checks before anything is sent. What allows less acts at once; what allows more waits, and can be withdrawn until then.</source>
        <translation>Die Limits dieses Kontos, die seine Engine führt und prüft, bevor etwas gesendet wird. Was weniger erlaubt, wirkt sofort; was mehr erlaubt, wartet und kann bis dahin zurückgenommen werden.</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Was verloren gehen darf</translation>
    </message>
    <message>
        <source>How much may be held</source>
        <translation>Wie viel gehalten werden darf</translation>
    </message>
    <message>
        <source>What an order must pass</source>
        <translation>Was eine Order bestehen muss</translation>
    </message>
    <message>
        <source>When trading pauses by itself</source>
        <translation>Wann der Handel von selbst pausiert</translation>
    </message>
    <message>
        <source>Changing limits</source>
        <translation>Änderung der Limits</translation>
    </message>
    <message>
        <source>The engine does not answer: the limits are as it last told them, and cannot be changed until it is back.</source>
        <translation>Die Engine antwortet nicht: Die Limits stehen hier, wie sie sie zuletzt mitgeteilt hat, und können erst geändert werden, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet. They can be changed as soon as it answers.</source>
        <translation>Die Engine hat ihre Limits noch nicht mitgeteilt. Sobald sie antwortet, können sie geändert werden.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What to show of the risk</source>
        <translation>Was vom Risiko gezeigt wird</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet.</source>
        <translation>Die Engine hat ihre Limits noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Limit ändern</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>Schutzschalter</translation>
    </message>
    <message>
        <source>Every breaker is closed. One that trips stops new risk in its scope, and is shown here with its reason.</source>
        <translation>Alle Schutzschalter sind geschlossen. Ein ausgelöster stoppt neues Risiko in seinem Bereich und steht hier mit seinem Grund.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close the breaker: new risk is allowed again in its scope. A halt wants its word typed</source>
        <translation>Schutzschalter schließen: Neues Risiko ist in seinem Bereich wieder erlaubt. Bei einem Stopp muss das Freigabewort eingetippt werden</translation>
    </message>
    <message>
        <source>Halt instrument…</source>
        <translation>Instrument stoppen…</translation>
    </message>
    <message>
        <source>The red button for the chosen instrument alone: entries and algorithms in it stop at once</source>
        <translation>Der rote Knopf nur für das gewählte Instrument: Einstiege und Algorithmen darin stoppen sofort</translation>
    </message>
    <message>
        <source>Trip the account</source>
        <translation>Kontoschutz auslösen</translation>
    </message>
    <message>
        <source>Stop new risk in the account and cancel its working entries; exits stay</source>
        <translation>Neues Risiko im Konto stoppen und dessen aktive Einstiegsorders stornieren; Ausstiege bleiben</translation>
    </message>
    <message>
        <source>The breaker was not tripped: %1.</source>
        <translation>Der Schutzschalter wurde nicht ausgelöst: %1.</translation>
    </message>
    <message>
        <source>Trading was never stopped. Each halt, release, day lock and breaker is kept here, with who did it.</source>
        <translation>Der Handel wurde noch nie gestoppt. Jeder Stopp, jede Freigabe, jede Tagessperre und jeder Schutzschalter wird hier festgehalten, mit dem Urheber.</translation>
    </message>
    <message>
        <source>At the stops %1</source>
        <translation>An den Stops %1</translation>
    </message>
    <message>
        <source>one day, 99 %: %1 from %2 days, %3 by EWMA</source>
        <translation>ein Tag, 99 %: %1 aus %2 Tagen, %3 per EWMA</translation>
    </message>
    <message>
        <source>what a bad day may cost is not known yet</source>
        <translation>was ein schlechter Tag kosten kann, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Wählen Sie zuerst ein Instrument.</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Every entry and algorithm in %1 stops at once, and nothing new is opened in it until it is released by typing. Take profit and stop loss stay, unless it is flattened too.</source>
        <translation>Alle Einstiege und Algorithmen in %1 stoppen sofort, und es wird nichts Neues darin eröffnet, bis es durch Eintippen freigegeben wird. Take-Profit und Stop-Loss bleiben, sofern nicht auch glattgestellt wird.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Halt and flatten</source>
        <translation>Stoppen und glattstellen</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>The breaker was not reset: %1.</source>
        <translation>Der Schutzschalter wurde nicht zurückgesetzt: %1.</translation>
    </message>
    <message>
        <source>%1 old  ·  %2</source>
        <translation>%1 alt  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::StopsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>Der Desk, die Schnittstelle, eine Strategie oder die Engine selbst</translation>
    </message>
    <message>
        <source>Halted: every entry stopped</source>
        <translation>Gestoppt: alle Einstiege angehalten</translation>
    </message>
    <message>
        <source>Live trading off: only reducing orders pass</source>
        <translation>Live-Handel aus: Nur reduzierende Orders sind zulässig</translation>
    </message>
    <message>
        <source>Day locked: only reducing orders pass</source>
        <translation>Tag gesperrt: Nur reduzierende Orders sind zulässig</translation>
    </message>
    <message>
        <source>Released: entries are taken again</source>
        <translation>Freigegeben: Einstiege werden wieder angenommen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AddKeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Börse</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>Mainnet</translation>
    </message>
    <message>
        <source>Mainnet: real money</source>
        <translation>Mainnet: Echtgeld</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>Testnet: Spielgeld</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>As you call it, such as Main</source>
        <translation>Ihre Bezeichnung, z. B. Hauptkonto</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>S&amp;ecret</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>Secret des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test and store</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>Rechte des Schlüssels werden bei %1 abgefragt…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AppearancePage</name>
    <message>
        <source>Nothing moves or fades</source>
        <translation>Keine Bewegung, kein Überblenden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <source>Applied at once, and kept for the next start.</source>
        <translation>Wirkt sofort und bleibt für den nächsten Start erhalten.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Colours of the whole desk. Ctrl+Shift+D changes between the two.</source>
        <translation>Farben des ganzen Desks. Strg+Umschalt+D wechselt zwischen beiden.</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>Kauf und Verkauf</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too.</source>
        <translation>Blau und Orange sind bei jeder Farbsichtigkeit unterscheidbar. Zudem zeigt immer ein Buchstabe oder ein Pfeil die Seite.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Otherwise a number that changed lights up for a fifth of a second.</source>
        <translation>Sonst leuchtet eine geänderte Zahl eine Fünftelsekunde lang auf.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything: writing, lines, charts and buttons. Ctrl++ and Ctrl+- change it, Ctrl+0 is the usual size again. Panels that have no room scroll.</source>
        <translation>Von allem: Schrift, Linien, Charts und Schaltflächen. Strg++ und Strg+- ändern sie, Strg+0 stellt die normale Größe wieder her. Panels, denen der Platz nicht reicht, lassen sich scrollen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How far apart the rows of tables, lists and the ladder stand.</source>
        <translation>Wie weit die Zeilen von Tabellen, Listen und DOM auseinanderstehen.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::CertificateBox</name>
    <message>
        <source>I have compared the &amp;fingerprint with the engine&apos;s own</source>
        <translation>Ich habe den Fingerabdruck mit dem der Engine ver&amp;glichen</translation>
    </message>
    <message>
        <source>Certificate of the engine</source>
        <translation>Zertifikat der Engine</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::DataPage</name>
    <message>
        <source>Settings (*.conf);;All files (*)</source>
        <translation>Einstellungen (*.conf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent anywhere but to the venues and engines that you connect to.</source>
        <translation>Alles bleibt auf diesem Rechner. Gesendet wird nur an die Börsen und Engines, mit denen Sie sich verbinden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Every order and decision stands in it. How it is protected is decided when it begins.</source>
        <translation>Darin steht jede Order und jede Entscheidung. Wie es geschützt ist, wird bei seinem Beginn festgelegt.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>Einstellungen mitnehmen</translation>
    </message>
    <message>
        <source>All settings in one file that can be read. Keys, tokens and pass phrases are never in it.</source>
        <translation>Alle Einstellungen in einer lesbaren Datei. Schlüssel, Token und Passphrasen stehen nie darin.</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Appearance and notifications change at once, all else with the next start. A file with a mistake changes nothing, and is told by its line.</source>
        <translation>Darstellung und Benachrichtigungen ändern sich sofort, alles andere beim nächsten Start. Eine Datei mit einem Fehler ändert nichts; die Zeile des Fehlers wird genannt.</translation>
    </message>
    <message>
        <source>Kept by an engine elsewhere</source>
        <translation>Liegt bei einer entfernten Engine</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>All settings were written to %1.</source>
        <translation>Alle Einstellungen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The settings of %1 are kept from now on.</source>
        <translation>Ab jetzt gelten die Einstellungen aus %1.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Daten und Datenschutz</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EngineDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>Mit einer Engine verbinden</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>An engine elsewhere is a jarvisd on another machine. A token says who you are there: whoever runs it makes one with jarvisd token add NAME --trade. It is kept in the system&apos;s keychain, never in clear.</source>
        <translation>Eine entfernte Engine ist ein jarvisd auf einem anderen Rechner. Ein Token weist Sie dort aus: Wer sie betreibt, erstellt es mit jarvisd token add NAME --trade. Es liegt im Schlüsselbund des Systems, nie im Klartext.</translation>
    </message>
    <message>
        <source>The token stays as it is where none is typed. With another address it has to be typed anew: it is not shown to an engine that it was not made for.</source>
        <translation>Ohne Eingabe bleibt das Token, wie es ist. Bei einer anderen Adresse muss es neu eingegeben werden: Es wird keiner Engine gezeigt, für die es nicht ausgestellt wurde.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>Name der Engine</translation>
    </message>
    <message>
        <source>As you call it, such as Tokyo</source>
        <translation>Ihre Bezeichnung, z. B. Tokio</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>Adresse der Engine</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token for the engine</source>
        <translation>Token für die Engine</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>gespeichert: %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Store only</source>
        <translation>Nur &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesPage</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>Entfernte Engines</translation>
    </message>
    <message>
        <source>No engine elsewhere yet. This desk has one of its own.</source>
        <translation>Noch keine entfernte Engine. Dieser Desk hat eine eigene.</translation>
    </message>
    <message>
        <source>Connect to an engine…</source>
        <translation>Mit Engine verbinden…</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>An engine that runs on another machine trades on while this desk is closed. Tokens are kept in the system&apos;s keychain, or in a vault file under a pass phrase; an engine is believed by its certificate, and a changed one is refused.</source>
        <translation>Eine Engine auf einem anderen Rechner handelt weiter, während dieser Desk geschlossen ist. Token liegen im Schlüsselbund des Systems oder in einer Tresordatei unter einer Passphrase; eine Engine wird an ihrem Zertifikat erkannt, und ein geändertes wird abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Connect to an engine…</source>
        <translation>Mit Engine &amp;verbinden…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1 The token is kept in %2.</source>
        <translation>%1 Token gespeichert: %2.</translation>
    </message>
    <message>
        <source>Back to this &amp;machine</source>
        <translation>Zurück zu diesem &amp;Rechner</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this machine&apos;s own engine. The other one trades on.</source>
        <translation>Schließt diesen Desk und öffnet ihn neu auf der eigenen Engine dieses Rechners. Die andere handelt weiter.</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew at this engine.</source>
        <translation>Schließt diesen Desk und öffnet ihn neu an dieser Engine.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>This desk is at %1. Go back to this machine first, then remove it.</source>
        <translation>Dieser Desk ist an %1. Kehren Sie zuerst zu diesem Rechner zurück und entfernen Sie sie dann.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its token is removed from %1, and its certificate is not trusted any more. The engine trades on, and the token stays valid there until it is revoked.</source>
        <translation>Ihr Token wird gelöscht (Speicherort: %1), und ihrem Zertifikat wird nicht mehr vertraut. Die Engine handelt weiter, und das Token bleibt dort gültig, bis es widerrufen wird.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::LanguagePage</name>
    <message>
        <source>As the system: %1</source>
        <translation>Wie das System: %1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>Plain: 1,234.56 and 2026-11-21</source>
        <translation>Neutral: 1,234.56 und 2026-11-21</translation>
    </message>
    <message>
        <source>Applied at once: the windows of the desk are made anew where they stand. Engine, orders and connection go on untouched; one-click trading is disarmed.</source>
        <translation>Gilt sofort: Die Fenster des Desks werden an ihrem Platz neu aufgebaut. Engine, Orders und Verbindung laufen unberührt weiter; Ein-Klick-Handel wird entschärft.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of everything on the screen. What is written into journals, logs and files stays the same in each of them.</source>
        <translation>Für alles auf dem Bildschirm. Was in Journale, Protokolle und Dateien geschrieben wird, bleibt in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <source>On the screen alone; files always have plain numbers. What you paste is refused where it could mean two numbers.</source>
        <translation>Nur auf dem Bildschirm; Dateien haben immer neutrale Zahlen. Eingefügtes wird abgelehnt, wo es zwei Zahlen bedeuten könnte.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RemoveDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The key of %1 at %2 is removed from %3. The account&apos;s journal stays on this machine, orders and positions stay at the venue, and the key stays valid there until you delete it there.</source>
        <translation>Der Schlüssel von %1 bei %2 wird gelöscht (Speicherort: %3). Das Journal des Kontos bleibt auf diesem Rechner, Orders und Positionen bleiben an der Börse, und der Schlüssel bleibt dort gültig, bis Sie ihn dort löschen.</translation>
    </message>
    <message>
        <source>The name of the account that is removed</source>
        <translation>Name des Kontos, das entfernt wird</translation>
    </message>
    <message>
        <source>Type %1 to remove it:</source>
        <translation>Zum Entfernen %1 eingeben:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name of the account</source>
        <translation>Neuer Name des Kontos</translation>
    </message>
    <message>
        <source>New name; the account&apos;s journal keeps the one that it began with:</source>
        <translation>Neuer Name; das Journal des Kontos behält den ursprünglichen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::SettingsWindow</name>
    <message>
        <source>Nothing in the settings is called that.</source>
        <translation>Nichts in den Einstellungen heißt so.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>What this page shows, as it was delivered</source>
        <translation>Was diese Seite zeigt, auf Standard</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VaultPage</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change pass phrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keys of venues lie in the desktop&apos;s keychain. Where there is none they lie in a vault: a file that only your pass phrase opens.</source>
        <translation>Börsenschlüssel liegen im Schlüsselbund des Desktops. Wo es keinen gibt, liegen sie in einem Tresor: einer Datei, die nur Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>A locked vault is opened when a key is needed: you are asked for the pass phrase then. Accounts that are open go on trading.</source>
        <translation>Ein gesperrter Tresor wird geöffnet, wenn ein Schlüssel gebraucht wird: Sie werden dann nach der Passphrase gefragt. Geöffnete Konten handeln weiter.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Forgets what opens the vault, at once.</source>
        <translation>Vergisst sofort, was den Tresor öffnet.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without a hand on keyboard or mouse for so long, when the session is locked, and before the machine sleeps.</source>
        <translation>Nach so langer Zeit ohne Tastatur oder Maus, wenn die Sitzung gesperrt wird und bevor der Rechner schläft.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least 8 bytes. The old one is asked for first, and works until the new file stands in its place; a back-up is kept. Nobody can bring a forgotten one back.</source>
        <translation>Mindestens 8 Byte. Die alte wird zuerst abgefragt und gilt, bis die neue Datei an ihrer Stelle steht; eine Sicherung bleibt erhalten. Eine vergessene kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>There is none: keys are in the keychain, or there are none yet.</source>
        <translation>Es gibt keinen: Schlüssel liegen im Schlüsselbund, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Schlüssel und Tresor</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenueAccountsModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>Mainnet</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Börse</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>Live-Handel</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenuesPage</name>
    <message>
        <source>Accounts at venues</source>
        <translation>Börsenkonten</translation>
    </message>
    <message>
        <source>No account at a venue yet. Paper trading needs none.</source>
        <translation>Noch kein Börsenkonto. Paper-Trading braucht keines.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Börsen</translation>
    </message>
    <message>
        <source>Keys that let this desk trade on your accounts. A key that may withdraw is never taken. Secrets are kept in the system&apos;s keychain, or in a vault file under a pass phrase; never in clear.</source>
        <translation>Schlüssel, mit denen dieser Desk auf Ihren Konten handelt. Ein Schlüssel mit Auszahlungsrecht wird nie angenommen. Geheimnisse liegen im Schlüsselbund des Systems oder in einer Tresordatei unter einer Passphrase, nie im Klartext.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>Schlüssel hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>T&amp;rade on it</source>
        <translation>Damit h&amp;andeln</translation>
    </message>
    <message>
        <source>&amp;Live trading…</source>
        <translation>&amp;Live-Handel…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>TESTNET</translation>
    </message>
    <message>
        <source>MAINNET</source>
        <translation>MAINNET</translation>
    </message>
    <message>
        <source>Play money at the venue&apos;s test network.</source>
        <translation>Spielgeld im Testnetz der Börse.</translation>
    </message>
    <message>
        <source>Real money.</source>
        <translation>Echtgeld.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Key %1, kept in %2. %3</source>
        <translation>Schlüssel %1, gespeichert: %2. %3</translation>
    </message>
    <message>
        <source>Back to pape&amp;r</source>
        <translation>Zurück zu Pape&amp;r</translation>
    </message>
    <message>
        <source>Closes this desk and opens the paper account. What rests at the venue stays there.</source>
        <translation>Schließt diesen Desk und öffnet das Paper-Konto. Was an der Börse ruht, bleibt dort.</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this account.</source>
        <translation>Schließt diesen Desk und öffnet ihn neu mit diesem Konto.</translation>
    </message>
    <message>
        <source>Switch &amp;live trading off</source>
        <translation>&amp;Live-Handel ausschalten</translation>
    </message>
    <message>
        <source>Switch &amp;live trading on…</source>
        <translation>&amp;Live-Handel einschalten…</translation>
    </message>
    <message>
        <source>Open the account first: its switch is part of its journal.</source>
        <translation>Öffnen Sie zuerst das Konto: Sein Schalter ist Teil seines Journals.</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>Rechte des Schlüssels werden bei %1 abgefragt…</translation>
    </message>
    <message>
        <source>%1 is open on this desk. Go back to paper first, then remove it.</source>
        <translation>%1 ist auf diesem Desk geöffnet. Kehren Sie zuerst zu Paper zurück und entfernen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::Actions</name>
    <message>
        <source>The kill switch is never without a key: give it another one instead.</source>
        <translation>Der Not-Aus ist nie ohne Taste: Weisen Sie ihm stattdessen eine andere zu.</translation>
    </message>
    <message>
        <source>%1 belongs to the kill switch and cannot be taken from it.</source>
        <translation>%1 gehört zum Not-Aus und kann ihm nicht genommen werden.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::AlertBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Kritische Alarme</translation>
    </message>
    <message>
        <source>Acknowledge this alert</source>
        <translation>Diesen Alarm quittieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical alert: %1</source>
        <translation>Kritischer Alarm: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>An action, a panel, an instrument, a setting</source>
        <translation>Aktion, Panel, Instrument oder Einstellung</translation>
    </message>
    <message>
        <source>What to do or where to go</source>
        <translation>Was zu tun oder wohin zu gehen ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing answers this. Fewer letters find more.</source>
        <translation>Keine Treffer. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Jetzt nicht: %1</translation>
    </message>
    <message>
        <source>%1: press Enter once more to do it, Esc to leave it.</source>
        <translation>%1: Noch einmal Enter führt es aus, Esc lässt es sein.</translation>
    </message>
    <message>
        <source>Enter asks once more before it acts · Esc closes</source>
        <translation>Enter fragt vor dem Ausführen nach · Esc schließt</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <translation>Enter führt aus · ↑ ↓ wählen · Esc schließt</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::DeskWindow</name>
    <message>
        <source>Account and kill switch</source>
        <translation>Konto und Not-Aus</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>KEIN KONTO</translation>
    </message>
    <message>
        <source>Window %1 · Jarvis</source>
        <translation>Fenster %1 · Jarvis</translation>
    </message>
    <message>
        <source>Window %1 · %2 · %3 · Jarvis</source>
        <translation>Fenster %1 · %2 · %3 · Jarvis</translation>
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
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Into the main window</source>
        <translation>Ins Hauptfenster</translation>
    </message>
    <message>
        <source>Into window %1</source>
        <translation>In Fenster %1</translation>
    </message>
    <message>
        <source>Into a new window</source>
        <translation>In ein neues Fenster</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Panel schließen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ExitDialog</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel entries and quit</source>
        <translation>Einstiege &amp;stornieren und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep all and quit</source>
        <translation>&amp;Alles belassen und beenden</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Jarvis beenden</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>Das bleibt offen:</translation>
    </message>
    <message>
        <source>Asks the venues to take every entry off the book, waits for their word, then quits. Exits stay.</source>
        <translation>Lässt die Börsen alle Einstiegsorders aus dem Orderbuch nehmen, wartet auf ihre Bestätigung und beendet dann. Ausstiege bleiben.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HaltPanel</name>
    <message>
        <source>Trading is halted</source>
        <translation>Der Handel ist gestoppt</translation>
    </message>
    <message>
        <source>Flatten all positions too</source>
        <translation>Auch alle Positionen glattstellen</translation>
    </message>
    <message>
        <source>Keep positions and exits</source>
        <translation>Positionen und Ausstiege behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The halt could not be sent</source>
        <translation>Der Stopp konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>Nobody was told to stop. Press the red button again, or stop the engine.</source>
        <translation>Nichts wurde gestoppt. Drücken Sie den roten Knopf erneut, oder beenden Sie die Engine.</translation>
    </message>
    <message>
        <source>The halt could not be sent: %1. Press again, or stop the engine.</source>
        <translation>Der Stopp konnte nicht gesendet werden: %1. Drücken Sie erneut, oder beenden Sie die Engine.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>No new risk is taken.</source>
        <translation>Es wird kein neues Risiko eingegangen.</translation>
    </message>
    <message>
        <source>Entries: %1 asked to cancel, %2 cancelled, %3 still open.</source>
        <translation>Einstiegsorders: %1 zu stornieren, %2 storniert, %3 noch offen.</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>Keine Position ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) keep their exits unless you flatten.</source>
        <translation>
            <numerusform>%n Position behält ihre Ausstiege, sofern Sie nicht glattstellen.</numerusform>
            <numerusform>%n Positionen behalten ihre Ausstiege, sofern Sie nicht glattstellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HotkeySheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation>Neue Taste hier drücken</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Nothing is called like this. Clear the search to see all.</source>
        <translation>Nichts heißt so. Leeren Sie die Suche, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Search by name, group or key</source>
        <translation>Suche nach Name, Gruppe oder Taste</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key, together with Ctrl, Alt or Shift. Tab leaves the field.</source>
        <translation>Drücken Sie die Taste zusammen mit Strg, Alt oder Umschalt. Tab verlässt das Feld.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Trotzdem ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 gehört zu „%2“; diese Aktion hätte dann keine Taste.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it shall have. Changes act at once.</source>
        <translation>Wählen Sie eine Aktion, dann drücken Sie die Taste, die sie haben soll. Änderungen wirken sofort.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KillButton</name>
    <message>
        <source>HALTED · release…</source>
        <translation>GESTOPPT · freigeben…</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>NOT-AUS</translation>
    </message>
    <message>
        <source>Trading is halted. Press to release it.</source>
        <translation>Der Handel ist gestoppt. Zum Freigeben drücken.</translation>
    </message>
    <message>
        <source>Kill switch: stop all trading at once</source>
        <translation>Not-Aus: allen Handel sofort stoppen</translation>
    </message>
    <message>
        <source>Cancels every working entry and stops new risk at once. Exits stay. (%1)</source>
        <translation>Storniert alle aktiven Einstiegsorders und stoppt sofort neues Risiko. Ausstiege bleiben. (%1)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LayoutKeeper</name>
    <message>
        <source>A stored layout could not be read. It was set aside as %1; an older one is used.</source>
        <translation>Ein gespeichertes Layout konnte nicht gelesen werden. Es wurde als %1 beiseitegelegt; ein älteres wird verwendet.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Eigener Bereich: %1</translation>
    </message>
    <message>
        <source>There are %1 workspaces, and no more can be: delete one first.</source>
        <translation>Es gibt bereits %1 Arbeitsbereiche, mehr sind nicht möglich: Löschen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The last workspace stays: reset its layout instead.</source>
        <translation>Der letzte Arbeitsbereich bleibt: Setzen Sie stattdessen sein Layout zurück.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LiveSwitchDialog</name>
    <message>
        <source>Switch live trading on</source>
        <translation>Live-Handel einschalten</translation>
    </message>
    <message>
        <source>Orders on %1 will move real money.</source>
        <translation>Orders auf %1 bewegen echtes Geld.</translation>
    </message>
    <message>
        <source>In force: at most %1 USD in one instrument, %2 USD lost in a day.</source>
        <translation>In Kraft: höchstens %1 USD in einem Instrument, %2 USD Verlust an einem Tag.</translation>
    </message>
    <message>
        <source>Equity is %1 USD. </source>
        <translation>Die Equity beträgt %1 USD. </translation>
    </message>
    <message>
        <source>It stays on over restarts, until you switch it off; the journal keeps who did it, and when.</source>
        <translation>Er bleibt über Neustarts hinweg eingeschaltet, bis Sie ihn ausschalten; das Journal hält fest, wer es wann tat.</translation>
    </message>
    <message>
        <source>Type %1 to switch it on:</source>
        <translation>Zum Einschalten %1 eingeben:</translation>
    </message>
    <message>
        <source>The name of the account, to switch live trading on</source>
        <translation>Name des Kontos, um den Live-Handel einzuschalten</translation>
    </message>
    <message>
        <source>Stay off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::MainWindow</name>
    <message>
        <source>Click a row&apos;s size</source>
        <translation>Klick auf die Größe einer Zeile</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>Scharf: Limit-Order zu diesem Preis</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>Eigene Order ziehen</translation>
    </message>
    <message>
        <source>Move it to another price</source>
        <translation>Auf einen anderen Preis verschieben</translation>
    </message>
    <message>
        <source>Right click an own order</source>
        <translation>Rechtsklick auf eine eigene Order</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Drag a line on the chart</source>
        <translation>Eine Linie im Chart ziehen</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>Order oder Ausstieg verschieben</translation>
    </message>
    <message>
        <source>Wheel on the chart</source>
        <translation>Mausrad im Chart</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoomen am Mauszeiger</translation>
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
        <translation>Der Live-Handel konnte nicht ausgeschaltet werden: %1. Der rote Knopf stoppt alles.</translation>
    </message>
    <message>
        <source>Trading is halted since %1, by %2 (%3). Exits stay in place; release it with the red button.</source>
        <translation>Der Handel ist gestoppt seit %1, durch %2 (%3). Ausstiege bleiben bestehen; Freigabe über den roten Knopf.</translation>
    </message>
    <message>
        <source>The daily loss limit is reached: only reducing orders are taken until the next UTC day or a reset.</source>
        <translation>Das Tagesverlustlimit ist erreicht: Bis zum nächsten UTC-Tag oder einem Reset werden nur reduzierende Orders angenommen.</translation>
    </message>
    <message>
        <source>The journal cannot be written: no new risk is taken. Closing orders still go out. Free some disk space, then start Jarvis again.</source>
        <translation>Das Journal kann nicht geschrieben werden: Es wird kein neues Risiko eingegangen. Schließende Orders gehen weiterhin hinaus. Schaffen Sie Speicherplatz und starten Sie Jarvis dann neu.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Kill switch: halt all trading</source>
        <translation>Not-Aus: allen Handel stoppen</translation>
    </message>
    <message>
        <source>panic stop red button</source>
        <translation>panik stopp notaus kill switch roter knopf</translation>
    </message>
    <message>
        <source>Disarm one-click</source>
        <translation>Ein-Klick entschärfen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>command palette search</source>
        <translation>befehlspalette befehl suche</translation>
    </message>
    <message>
        <source>How the venues are doing</source>
        <translation>Zustand der Börsen</translation>
    </message>
    <message>
        <source>connection health latency</source>
        <translation>verbindung zustand latenz ping</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>keys gestures hotkeys shortcuts</source>
        <translation>tasten gesten tastenkürzel hotkeys shortcuts</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>layout window panel</source>
        <translation>layout fenster panel</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>There is no workspace of that number.</source>
        <translation>Es gibt keinen Arbeitsbereich mit dieser Nummer.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>Arbeitsbereich duplizieren</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
    <message>
        <source>Delete the workspace</source>
        <translation>Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Undo the last layout change</source>
        <translation>Letzte Layoutänderung rückgängig machen</translation>
    </message>
    <message>
        <source>There is no layout change to undo.</source>
        <translation>Es gibt keine Layoutänderung, die rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>Redo the layout change</source>
        <translation>Layoutänderung wiederholen</translation>
    </message>
    <message>
        <source>There is no layout change to redo.</source>
        <translation>Es gibt keine Layoutänderung, die zu wiederholen wäre.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Open or close panels</source>
        <translation>Panels öffnen oder schließen</translation>
    </message>
    <message>
        <source>Put the focus into a panel that can be moved first.</source>
        <translation>Setzen Sie den Fokus zuerst in ein bewegliches Panel.</translation>
    </message>
    <message>
        <source>Move the panel into a new window</source>
        <translation>Panel in ein neues Fenster verschieben</translation>
    </message>
    <message>
        <source>Move the panel into the main window</source>
        <translation>Panel ins Hauptfenster verschieben</translation>
    </message>
    <message>
        <source>Float the panel</source>
        <translation>Panel lösen</translation>
    </message>
    <message>
        <source>Dock the panel</source>
        <translation>Panel andocken</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Panel schließen</translation>
    </message>
    <message>
        <source>Put the focus into a panel first.</source>
        <translation>Setzen Sie den Fokus zuerst in ein Panel.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>further new another</source>
        <translation>weiteres neu noch eines hinzufügen</translation>
    </message>
    <message>
        <source>Where the panel is: its menu</source>
        <translation>Platz des Panels: sein Menü</translation>
    </message>
    <message>
        <source>Choose the panel&apos;s link</source>
        <translation>Verknüpfung des Panels wählen</translation>
    </message>
    <message>
        <source>Put the focus into a panel that looks at an instrument first.</source>
        <translation>Setzen Sie den Fokus zuerst in ein Panel, das ein Instrument zeigt.</translation>
    </message>
    <message>
        <source>To the next panel, bar or window</source>
        <translation>Zum nächsten Panel, zur nächsten Leiste oder zum nächsten Fenster</translation>
    </message>
    <message>
        <source>To the panel, bar or window before</source>
        <translation>Zum vorigen Panel, zur vorigen Leiste oder zum vorigen Fenster</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::PanelDock</name>
    <message>
        <source>Move, float or close this panel</source>
        <translation>Dieses Panel verschieben, lösen oder schließen</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Wo %1 ist</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ReleaseDialog</name>
    <message>
        <source>Trading was halted at %1 by %2 (%3). After the release entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>Der Handel wurde am %1 durch %2 (%3) gestoppt. Nach der Freigabe werden Einstiege wieder angenommen; stornierte Orders und gestoppte Algorithmen kommen nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>%1 was halted at %2 by %3. After the release its entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>%1: gestoppt am %2 durch %3. Nach der Freigabe werden Einstiege wieder angenommen; stornierte Orders und gestoppte Algorithmen kommen nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>Not-Aus freigeben</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Zum Fortfahren %1 eingeben:</translation>
    </message>
    <message>
        <source>The word that releases the kill switch</source>
        <translation>Das Wort, das den Not-Aus freigibt</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>Gestoppt lassen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The release could not be sent: %1.</source>
        <translation>Die Freigabe konnte nicht gesendet werden: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TitleRoom</name>
    <message>
        <source>What is hidden on the left</source>
        <translation>Was links verborgen ist</translation>
    </message>
    <message>
        <source>What is hidden on the right</source>
        <translation>Was rechts verborgen ist</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TopBar</name>
    <message>
        <source>Account and engine</source>
        <translation>Konto und Engine</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Equity</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised profit, at the mark</source>
        <translation>Wallet-Guthaben plus unrealisierter Gewinn, zum Mark-Preis</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-G&amp;V</translation>
    </message>
    <message>
        <source>Equity now against equity at the start of the UTC day</source>
        <translation>Equity jetzt gegenüber der Equity zu Beginn des UTC-Tages</translation>
    </message>
    <message>
        <source>Day loss against its limit</source>
        <translation>Tagesverlust gegenüber seinem Limit</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Value of all positions at the mark, without sign</source>
        <translation>Wert aller Positionen zum Mark-Preis, ohne Vorzeichen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Equity that is not held as margin</source>
        <translation>Equity, die nicht als Margin gebunden ist</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>How long ago the oldest shown market proved to be alive</source>
        <translation>Wann der älteste gezeigte Markt zuletzt ein Lebenszeichen gab</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>KEIN KONTO</translation>
    </message>
    <message>
        <source>Account %1. Press to choose another, or to switch live trading.</source>
        <translation>Konto %1. Drücken, um ein anderes zu wählen oder den Live-Handel umzuschalten.</translation>
    </message>
    <message>
        <source>Choose another account (Ctrl+Shift+M)</source>
        <translation>Anderes Konto wählen (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Loss of the day against its limit of %1. At the limit only reducing orders are taken.</source>
        <translation>Verlust des Tages gegenüber seinem Limit von %1. Am Limit werden nur reduzierende Orders angenommen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The engine %1 at %2, connected; %3 there and back.</source>
        <translation>Die Engine %1 unter %2, verbunden; %3 hin und zurück.</translation>
    </message>
    <message>
        <source> · %1 in doubt</source>
        <translation> · %1 ungeklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</source>
        <translation>
            <numerusform>%n Befehl wurde gesendet und nicht beantwortet: Er wird abgefragt, sobald eine Verbindung besteht, und wirkt höchstens einmal.</numerusform>
            <numerusform>%n Befehle wurden gesendet und nicht beantwortet: Jeder wird abgefragt, sobald eine Verbindung besteht, und wirkt höchstens einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press for more.</source>
        <translation>Für mehr drücken.</translation>
    </message>
    <message>
        <source>Engine elsewhere: %1</source>
        <translation>Entfernte Engine: %1</translation>
    </message>
    <message>
        <source>local · %1</source>
        <translation>lokal · %1</translation>
    </message>
    <message>
        <source>The engine of this machine: %1. The time is from decision to durable on disk, of the newest events. Press to see how the venues are doing.</source>
        <translation>Die Engine dieses Rechners: %1. Die Zeit reicht von der Entscheidung bis zur dauerhaften Speicherung der neuesten Ereignisse. Drücken, um den Zustand der Börsen zu sehen.</translation>
    </message>
    <message>
        <source>Engine of this machine: %1. Press to see how the venues are doing.</source>
        <translation>Engine dieses Rechners: %1. Drücken, um den Zustand der Börsen zu sehen.</translation>
    </message>
    <message>
        <source>One-click off</source>
        <translation>Ein-Klick aus</translation>
    </message>
    <message>
        <source>%1 Arm it on the ladder.</source>
        <translation>%1 Im DOM scharf schalten.</translation>
    </message>
    <message>
        <source>One-click is off</source>
        <translation>Ein-Klick ist aus</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>SCHARF %1</translation>
    </message>
    <message>
        <source>A click on the ladder of %1 sends %2 on account %3 (%4). Click here to disarm.</source>
        <translation>Ein Klick im DOM von %1 sendet %2 auf Konto %3 (%4). Zum Entschärfen hier klicken.</translation>
    </message>
    <message>
        <source>One-click is armed. Press to disarm.</source>
        <translation>Ein-Klick ist scharf. Zum Entschärfen drücken.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::VenuePanel</name>
    <message>
        <source>Connect to an engine…</source>
        <translation>Mit Engine verbinden…</translation>
    </message>
    <message>
        <source>How engine and venues are doing</source>
        <translation>Zustand von Engine und Börsen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>The engine does not say: %1.</source>
        <translation>Die Engine gibt keine Auskunft: %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>in this program</source>
        <translation>in diesem Programm</translation>
    </message>
    <message>
        <source>It ends with this desk. An engine elsewhere trades on.</source>
        <translation>Sie endet mit diesem Desk. Eine entfernte Engine handelt weiter.</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>%1, release %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>As the engine calls itself.</source>
        <translation>Wie die Engine sich selbst nennt.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Of the newest ping; one goes out each two seconds.</source>
        <translation>Des neuesten Pings; alle zwei Sekunden geht einer hinaus.</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Ihre Uhr</translation>
    </message>
    <message>
        <source>The engine&apos;s clock against ours, with the way there taken out.</source>
        <translation>Die Uhr der Engine gegenüber unserer, um die Laufzeit bereinigt.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>%1, may trade</source>
        <translation>%1, darf handeln</translation>
    </message>
    <message>
        <source>%1, looking only</source>
        <translation>%1, nur Ansicht</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>keines: dieser Rechner</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>durch CA</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>gepinnt %1…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Commands that were sent and not answered. Each is asked about after the next connection, and acts once at most.</source>
        <translation>Befehle, die gesendet und nicht beantwortet wurden. Jeder wird nach der nächsten Verbindung abgefragt und wirkt höchstens einmal.</translation>
    </message>
    <message>
        <source> testnet</source>
        <translation> Testnet</translation>
    </message>
    <message>
        <source>From a request&apos;s last byte to its answer&apos;s.</source>
        <translation>Vom letzten Byte einer Anfrage bis zu dem ihrer Antwort.</translation>
    </message>
    <message>
        <source>The venue&apos;s clock against ours, with the way there taken out. Set this machine&apos;s clock when it is far off.</source>
        <translation>Die Uhr der Börse gegenüber unserer, um die Laufzeit bereinigt. Stellen Sie die Uhr dieses Rechners, wenn sie stark abweicht.</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragebudget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What the venue has counted in its present window. It is never exceeded: requests wait instead.</source>
        <translation>Was die Börse in ihrem aktuellen Zeitfenster gezählt hat. Es wird nie überschritten: Anfragen warten stattdessen.</translation>
    </message>
    <message>
        <source>Market streams</source>
        <translation>Marktstreams</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest message of any of them. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>Die neueste Nachricht von einem davon. Bisher %n-mal unterbrochen.</numerusform>
            <numerusform>Die neueste Nachricht von einem davon. Bisher %n-mal unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Orderbücher</translation>
    </message>
    <message>
        <source>%1 whole</source>
        <translation>%1 vollständig</translation>
    </message>
    <message>
        <source>%1 whole, %2 with a gap</source>
        <translation>%1 vollständig, %2 lückenhaft</translation>
    </message>
    <message>
        <source>Nothing is opened on a book with a gap.</source>
        <translation>Auf einem lückenhaften Orderbuch wird nichts eröffnet.</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>Kontostream</translation>
    </message>
    <message>
        <source>down</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>up, nothing said yet</source>
        <translation>verbunden, noch nichts empfangen</translation>
    </message>
    <message>
        <source>up, spoke %1 ago</source>
        <translation>verbunden, zuletzt vor %1</translation>
    </message>
    <message numerus="yes">
        <source>It is quiet while nothing happens to orders. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>Er schweigt, solange mit Orders nichts geschieht. Bisher %n-mal unterbrochen.</numerusform>
            <numerusform>Er schweigt, solange mit Orders nichts geschieht. Bisher %n-mal unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>Totmannschalter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The venue&apos;s own would cancel all orders when this program falls silent. That protective exits survive it is not proved, and a position without its stop is worse than an entry that rests.</source>
        <translation>Der der Börse würde alle Orders stornieren, wenn dieses Programm verstummt. Dass schützende Ausstiege das überleben, ist nicht erwiesen, und eine Position ohne Stop ist schlimmer als ein Einstieg, der liegen bleibt.</translation>
    </message>
    <message>
        <source>Nothing here comes from a venue: the market is simulated or recorded, and the account is on paper.</source>
        <translation>Nichts hier kommt von einer Börse: Der Markt ist simuliert oder aufgezeichnet, und das Konto ist Paper.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::WorkspaceBar</name>
    <message>
        <source>Panels ▾</source>
        <translation>Panels ▾</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>Ein neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a closed panel, or a further chart or ladder</source>
        <translation>Ein geschlossenes Panel oder ein weiteres Chart- oder DOM-Panel öffnen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Every action, panel, instrument and setting by its name</source>
        <translation>Jede Aktion, jedes Panel, jedes Instrument und jede Einstellung nach Namen</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Ctrl+%1 · double click renames</source>
        <translation>Strg+%1 · Doppelklick benennt um</translation>
    </message>
    <message>
        <source>Double click renames</source>
        <translation>Doppelklick benennt um</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Arbeitsbereich löschen</translation>
    </message>
    <message>
        <source>Delete the workspace “%1” and its layout?</source>
        <translation>Den Arbeitsbereich „%1“ und sein Layout löschen?</translation>
    </message>
    <message>
        <source>Panels, orders and positions stay as they are.</source>
        <translation>Panels, Orders und Positionen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>New, like %1</source>
        <translation>Neu, wie %1</translation>
    </message>
    <message>
        <source>A copy of this one</source>
        <translation>Kopie von diesem</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>Layoutänderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo layout change</source>
        <translation>Layoutänderung wiederholen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Finden…</translation>
    </message>
    <message>
        <source>Find… %1</source>
        <translation>Finden… %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::Activity</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No open position. Fill the ticket and review an order to open one.</source>
        <translation>Keine offene Position. Füllen Sie das Ticket aus und prüfen Sie eine Order, um eine zu eröffnen.</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Move the stop to where closing costs nothing</source>
        <translation>Stop auf den Preis verschieben, zu dem das Schließen nichts kostet</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>Break-even-Stop</translation>
    </message>
    <message>
        <source>Close half</source>
        <translation>½ schließen</translation>
    </message>
    <message>
        <source>Close half of the position at market</source>
        <translation>Hälfte der Position zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the position at market</source>
        <translation>Position zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Umkehren…</translation>
    </message>
    <message>
        <source>Close it and open the same size on the other side</source>
        <translation>Position schließen und in gleicher Größe auf der Gegenseite eröffnen</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Glattstellen</translation>
    </message>
    <message>
        <source>Cancel every entry, then close every position at market</source>
        <translation>Alle Einstiegsorders stornieren, dann alle Positionen zum Marktpreis schließen</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2  ·  net %3</source>
        <translation>Risiko bis Stop %1  ·  Margin %2  ·  netto %3</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2</source>
        <translation>Risiko bis Stop %1  ·  Margin %2</translation>
    </message>
    <message>
        <source>Risk to stops %1</source>
        <translation>Risiko bis Stop %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>No order yet. What you send appears here, with its end and the reason for it.</source>
        <translation>Noch keine Order. Was Sie senden, erscheint hier, mit seinem Ende und dem Grund dafür.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Die Order stornieren</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>Alle Einstiege stornieren</translation>
    </message>
    <message>
        <source>Cancel every working entry; exits stay</source>
        <translation>Alle aktiven Einstiegsorders stornieren; Ausstiege bleiben</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>No algorithm yet. New… works a larger order in slices, or follows the best price.</source>
        <translation>Noch kein Algorithmus. „Neu…“ führt eine größere Order in Teilorders aus oder folgt dem besten Preis.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Take its order off the market and stop its clock</source>
        <translation>Order vom Markt nehmen und Zeit anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let it go on with slices of ordinary size</source>
        <translation>Mit Teilorders normaler Größe fortsetzen</translation>
    </message>
    <message>
        <source>End it; what it has filled stays</source>
        <translation>Beenden; was ausgeführt ist, bleibt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Another quantity, limit or time</source>
        <translation>Andere Menge, anderes Limit oder andere Zeit</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Work an order by an algorithm</source>
        <translation>Eine Order durch einen Algorithmus ausführen</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Wählen Sie zuerst ein Instrument.</translation>
    </message>
    <message>
        <source>This algorithm is over: start a new one.</source>
        <translation>Dieser Algorithmus ist beendet: Starten Sie einen neuen.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>No fill yet. What is traded of your orders appears here, with its price and fee.</source>
        <translation>Noch keine Ausführung. Was von Ihren Orders gehandelt wird, erscheint hier mit Preis und Gebühr.</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Geschlossene Positionen</translation>
    </message>
    <message>
        <source>No position was closed yet. Each closed one tells its result here.</source>
        <translation>Noch keine Position geschlossen. Jede geschlossene steht hier mit ihrem Ergebnis.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch keine Ereignisse.</translation>
    </message>
    <message>
        <source>The position is one lot: close it whole.</source>
        <translation>Die Position ist ein einziges Lot: Schließen Sie sie ganz.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle stornieren</translation>
    </message>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: nicht gesendet, %2.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted, %n order(s) or position(s).</source>
        <translation>
            <numerusform>%1: angenommen, %n Order oder Position.</numerusform>
            <numerusform>%1: angenommen, %n Orders oder Positionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be written: after a restart nobody will know of it.</source>
        <translation>Das Journal kann nicht geschrieben werden: Nach einem Neustart ist davon nichts bekannt.</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>Was mit der Position geschah, Schritt für Schritt, und Ihre Notizen dazu</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Risk %1 · margin %2 · data %3</source>
        <translation>Risiko %1 · Margin %2 · Daten %3</translation>
    </message>
    <message>
        <source>Scale out…</source>
        <translation>Teilausstieg…</translation>
    </message>
    <message>
        <source>Take parts of the position at prices of their own, before its take profit</source>
        <translation>Teile der Position zu eigenen Preisen schließen, vor ihrem Take-Profit</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AdoptDialog</name>
    <message>
        <source>Adopt the venue&apos;s holding</source>
        <translation>Bestand der Börse übernehmen</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Zum Preis</translation>
    </message>
    <message>
        <source>The price of what the desk did not see. Profit and loss count from it.</source>
        <translation>Preis dessen, was der Desk nicht gesehen hat. Gewinn und Verlust zählen ab hier.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>Gehört zu jeder Position.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, the desk believes %3. Until one of them is settled, nothing new is opened in %1.

Adopting makes the venue&apos;s figure yours: the difference is booked as a fill at the price below, without a fee, and exits are placed for what is held. Nothing is bought or sold.</source>
        <translation>%1: Die Börse führt %2, der Desk geht von %3 aus. Solange das nicht geklärt ist, wird in %1 nichts Neues eröffnet.

Mit der Übernahme gilt die Zahl der Börse: Die Differenz wird als Ausführung zum Preis unten gebucht, ohne Gebühr, und für den Bestand werden Ausstiege gesetzt. Es wird nichts gekauft oder verkauft.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AlgorithmDialog</name>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-Only</translation>
    </message>
    <message>
        <source>Each slice to the cheapest venue</source>
        <translation>Jede Teilorder an die günstigste Börse</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>Geben Sie eine Menge ein.</translation>
    </message>
    <message>
        <source>%1 is filled already.</source>
        <translation>%1 sind bereits ausgeführt.</translation>
    </message>
    <message>
        <source>The limit is not a price of this instrument.</source>
        <translation>Das Limit ist kein Preis dieses Instruments.</translation>
    </message>
    <message>
        <source>Give a take profit and a stop loss: every position has both.</source>
        <translation>Geben Sie Take-Profit und Stop-Loss an: Jede Position hat beide.</translation>
    </message>
    <message>
        <source>Give it a time, in minutes.</source>
        <translation>Geben Sie eine Zeit in Minuten an.</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>Ungültig: %1.</translation>
    </message>
    <message>
        <source>It would be refused now. %1</source>
        <translation>Würde jetzt abgelehnt. %1</translation>
    </message>
    <message>
        <source>Its share of the visible book is unknown.</source>
        <translation>Der Anteil am sichtbaren Orderbuch ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 would be the choice by impact.</source>
        <translation>Empfohlen nach Impact: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of slippage</source>
        <translation>%1 Slippage</translation>
    </message>
    <message>
        <source>more than the visible book holds</source>
        <translation>mehr, als das sichtbare Orderbuch enthält</translation>
    </message>
    <message>
        <source>Worth %1. Sent at once: %2.</source>
        <translation>Wert %1. Sofort gesendet: %2.</translation>
    </message>
    <message>
        <source>At the stop: %1.</source>
        <translation>Am Stop: %1.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Change an algorithm in %1</source>
        <translation>Algorithmus in %1 ändern</translation>
    </message>
    <message>
        <source>Work an order in %1</source>
        <translation>Order in %1 algorithmisch ausführen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Auto, by its share of the book</source>
        <translation>Auto, nach Anteil am Orderbuch</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg</source>
        <translation>Auto: unter 1 % des sichtbaren Orderbuchs sofort, unter 5 % per TWAP, unter 10 % per VWAP, sonst als Iceberg</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>Verkleinert nur eine Position; braucht keine Ausstiege.</translation>
    </message>
    <message>
        <source>Slices that take from the book go where they cost least; its pace follows the market of the venue that is named.</source>
        <translation>Teilorders, die Liquidität nehmen, gehen dorthin, wo sie am wenigsten kosten; das Tempo folgt dem Markt der genannten Börse.</translation>
    </message>
    <message>
        <source>usual for the kind</source>
        <translation>üblich für die Art</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>ohne Obergrenze</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>In all, with what is filled.</source>
        <translation>Insgesamt, einschließlich des Ausgeführten.</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>Insgesamt.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Never traded beyond this price.</source>
        <translation>Wird nie über diesen Preis hinaus gehandelt.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>Gehört zu jeder Position.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Its time, counted from its start without pauses. What is left then is not traded.</source>
        <translation>Laufzeit ab dem Start, ohne Pausen. Was dann übrig ist, wird nicht gehandelt.</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Teilorders</translation>
    </message>
    <message>
        <source>In how many parts; sizes and times vary a little, so that nobody can count on them.</source>
        <translation>In wie viele Teile; Größen und Zeiten schwanken ein wenig, damit sich niemand darauf einstellen kann.</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>Volumenanteil</translation>
    </message>
    <message>
        <source>It takes at most this share of what the market trades meanwhile.</source>
        <translation>Höchstens dieser Anteil dessen, was der Markt währenddessen umsetzt.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>How often its resting order may follow the market.</source>
        <translation>Wie oft die ruhende Order dem Markt folgen darf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Nothing was asked of this account yet. Every command and refusal will stand here.</source>
        <translation>Für dieses Konto wurde noch nichts angefordert. Jeder Befehl und jede Ablehnung steht dann hier.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Load what was before the oldest row</source>
        <translation>Laden, was vor der ältesten Zeile liegt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask for what happened since</source>
        <translation>Abfragen, was seitdem geschehen ist</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartBar</name>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Tools of the chart</source>
        <translation>Werkzeuge des Charts</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>Indikatoren…</translation>
    </message>
    <message>
        <source>Add, change and remove indicators</source>
        <translation>Indikatoren hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>More tools of the chart</source>
        <translation>Weitere Werkzeuge des Charts</translation>
    </message>
    <message>
        <source>How bars are drawn</source>
        <translation>Darstellung der Balken</translation>
    </message>
    <message>
        <source>Fit to the bars in view</source>
        <translation>An sichtbare Balken anpassen</translation>
    </message>
    <message>
        <source>Price scale</source>
        <translation>Preisskala</translation>
    </message>
    <message>
        <source>Magnet: points jump to open, high, low and close</source>
        <translation>Magnet: Punkte springen auf Open, High, Low und Close</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>Liste der Zeichnungen…</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>Auf dem Chart zeichnen</translation>
    </message>
    <message>
        <source>With another instrument…</source>
        <translation>Mit anderem Instrument…</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Compare with another instrument</source>
        <translation>Mit einem anderen Instrument vergleichen</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>Bild des Charts</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartPanel</name>
    <message>
        <source>Last price</source>
        <translation>Letzter Preis</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Zeiteinheit</translation>
    </message>
    <message>
        <source>%1 %2 at %3 · %4</source>
        <translation>%1 %2 zu %3 · %4</translation>
    </message>
    <message>
        <source>%1  ·  mark %2  ·  funding %3</source>
        <translation>%1  ·  Mark %2  ·  Funding %3</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>P&amp;L %1 · %2 before fees</source>
        <translation>G&amp;V %1 · %2 vor Gebühren</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Einen solchen Preis gibt es nicht.</translation>
    </message>
    <message>
        <source>A position keeps both exits: drag them, or close the position.</source>
        <translation>Eine Position behält beide Ausstiege: Verschieben Sie sie, oder schließen Sie die Position.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>%1 kann nicht verglichen werden: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 UTC</source>
        <translation>%1 · %2 · %3 · %4 UTC</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Bild des Charts speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>Das Bild wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1. Choose another folder, or check its permissions.</source>
        <translation>Das Bild kann nicht als %1 gespeichert werden. Wählen Sie einen anderen Ordner oder prüfen Sie dessen Berechtigungen.</translation>
    </message>
    <message>
        <source>The picture of the chart is on the clipboard.</source>
        <translation>Das Bild des Charts ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>▲ Buy at %1…</source>
        <translation>▲ Kaufen zu %1…</translation>
    </message>
    <message>
        <source>▼ Sell at %1…</source>
        <translation>▼ Verkaufen zu %1…</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>Alarm bei %1…</translation>
    </message>
    <message>
        <source>data %1 old  ·  %2</source>
        <translation>Daten %1 alt  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>Kerzen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>Exponentieller gleitender Durchschnitt (EMA)</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>Einfacher gleitender Durchschnitt (SMA)</translation>
    </message>
    <message>
        <source>Volume-weighted average of the day (VWAP)</source>
        <translation>Volumengewichteter Tagesdurchschnitt (VWAP)</translation>
    </message>
    <message>
        <source>Bollinger bands (BB)</source>
        <translation>Bollinger-Bänder (BB)</translation>
    </message>
    <message>
        <source>Volume profile of the bars in view</source>
        <translation>Volumenprofil der sichtbaren Balken</translation>
    </message>
    <message>
        <source>Relative strength index (RSI)</source>
        <translation>Relative-Stärke-Index (RSI)</translation>
    </message>
    <message>
        <source>Convergence and divergence of averages (MACD)</source>
        <translation>Konvergenz/Divergenz der Durchschnitte (MACD)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>Durchschnittliche wahre Spanne (ATR)</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedämpft</translation>
    </message>
    <message>
        <source>As up</source>
        <translation>Wie steigend</translation>
    </message>
    <message>
        <source>As down</source>
        <translation>Wie fallend</translation>
    </message>
    <message>
        <source>Period, in bars</source>
        <translation>Periode, in Balken</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Fast, in bars</source>
        <translation>Schnell, in Balken</translation>
    </message>
    <message>
        <source>Slow, in bars</source>
        <translation>Langsam, in Balken</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>Signal, in Balken</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The height of a pane is %1 to %2 % of the chart.</source>
        <translation>Die Höhe eines Teilfensters beträgt %1 bis %2 % des Charts.</translation>
    </message>
    <message>
        <source>The fast average must be shorter than the slow one.</source>
        <translation>Der schnelle Durchschnitt muss kürzer sein als der langsame.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1: eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3.</source>
        <translation>%1: eine Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Columns in their order; those that are ticked are shown</source>
        <translation>Spalten in ihrer Reihenfolge; angehakte werden gezeigt</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the chosen column</source>
        <translation>Breite der gewählten Spalte</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move the chosen column to the left</source>
        <translation>Gewählte Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Move the chosen column to the right</source>
        <translation>Gewählte Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Every column, in its first place and width</source>
        <translation>Jede Spalte an ihrem ersten Platz und in ihrer ersten Breite</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::CompareDialog</name>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Instrumente suchen</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationDialog</name>
    <message>
        <source>Confirm the order</source>
        <translation>Order bestätigen</translation>
    </message>
    <message>
        <source>Age of the quote</source>
        <translation>Alter des Kurses</translation>
    </message>
    <message>
        <source>Quote age</source>
        <translation>Kursalter</translation>
    </message>
    <message>
        <source>Yes, the same order again</source>
        <translation>Ja, dieselbe Order noch einmal</translation>
    </message>
    <message>
        <source>%1 cannot be computed right now, so the order cannot be sent.</source>
        <translation>%1 ist derzeit nicht berechenbar, daher kann die Order nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Nichts gesendet: %1.</translation>
    </message>
    <message>
        <source>There are no new numbers: %1.</source>
        <translation>Keine neuen Zahlen: %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send buy order</source>
        <translation>Kauforder senden</translation>
    </message>
    <message>
        <source>Send sell order</source>
        <translation>Verkaufsorder senden</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago.</source>
        <translation>Dieselbe Order wurde gerade erst gesendet.</translation>
    </message>
    <message>
        <source>The market has moved since these numbers were made.</source>
        <translation>Der Markt hat sich bewegt, seit diese Zahlen berechnet wurden.</translation>
    </message>
    <message>
        <source>The quote behind these numbers is older than %1.</source>
        <translation>Der Kurs hinter diesen Zahlen ist älter als %1.</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Zurück zum Ticket</translation>
    </message>
    <message>
        <source>No answer yet: the outcome is unknown. It is not sent again under another name; watch the orders.</source>
        <translation>Noch keine Antwort: Der Ausgang ist unbekannt. Sie wird nicht unter anderem Namen erneut gesendet; beobachten Sie die Orders.</translation>
    </message>
    <message>
        <source>On its way. Closing this window does not take it back.</source>
        <translation>Unterwegs. Das Schließen dieses Fensters nimmt sie nicht zurück.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationTable</name>
    <message>
        <source>The order in numbers</source>
        <translation>Die Order in Zahlen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::DrawingsDialog</name>
    <message>
        <source>&amp;Locked</source>
        <translation>&amp;Gesperrt</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Drawings of the instrument</source>
        <translation>Zeichnungen des Instruments</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Second time, UTC</source>
        <translation>Zweite Zeit, UTC</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>Zweiter Preis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is drawn on this instrument. Take up a tool in the chart&apos;s Draw menu.</source>
        <translation>Auf diesem Instrument ist nichts gezeichnet. Wählen Sie ein Werkzeug im Menü „Zeichnen“ des Charts.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31 14:30, a price as a number, and a text has at least one letter.</source>
        <translation>Eine Zeit wird als 2026-01-31 14:30 geschrieben, ein Preis als Zahl, und ein Text hat mindestens einen Buchstaben.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::HoldingWatch</name>
    <message>
        <source>Venue differs…</source>
        <translation>Börse weicht ab…</translation>
    </message>
    <message>
        <source>Settle what the venue holds and the desk does not believe in</source>
        <translation>Klären, was die Börse führt und der Desk nicht</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ImbalanceBar</name>
    <message>
        <source>Balance of the book</source>
        <translation>Gewichtung des Orderbuchs</translation>
    </message>
    <message>
        <source>Bids hold %1 % of the nearest levels</source>
        <translation>Bids halten %1 % der nächsten Preisstufen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderPanel</name>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Size per click</source>
        <translation>Größe pro Klick</translation>
    </message>
    <message>
        <source>Take profit distance in percent</source>
        <translation>Take-Profit-Abstand in Prozent</translation>
    </message>
    <message>
        <source>Stop loss distance in percent</source>
        <translation>Stop-Loss-Abstand in Prozent</translation>
    </message>
    <message>
        <source>Brings the market into the middle (C). Clicks are ignored for 150 ms after that.</source>
        <translation>Holt den Markt in die Mitte (C). Klicks werden danach 150 ms lang ignoriert.</translation>
    </message>
    <message>
        <source>Best ask minus best bid, and the bids&apos; share of the nearest ten levels of both sides</source>
        <translation>Bester Ask minus bester Bid, und der Anteil der Bids an den nächsten zehn Preisstufen beider Seiten</translation>
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
        <translation>Keine Größe zum Ablegen: Geben Sie zuerst eine ein.</translation>
    </message>
    <message>
        <source>Key %1 is %2 per click of %3 from now on.</source>
        <translation>Taste %1 steht ab jetzt für %2 pro Klick in %3.</translation>
    </message>
    <message>
        <source>Point at a row, or walk with ↑ and ↓: what rests up to it, your place in its queue, what was traded there.</source>
        <translation>Zeigen Sie auf eine Zeile oder gehen Sie mit ↑ und ↓: was bis dahin liegt, Ihr Platz in der Warteschlange, was dort gehandelt wurde.</translation>
    </message>
    <message>
        <source>Enter the size of one click first.</source>
        <translation>Geben Sie zuerst die Größe eines Klicks ein.</translation>
    </message>
    <message>
        <source>Arm one-click</source>
        <translation>Scharf schalten</translation>
    </message>
    <message>
        <source>Arm one-click for this instrument</source>
        <translation>Ein-Klick für dieses Instrument scharf schalten</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>SCHARF %1</translation>
    </message>
    <message>
        <source>One-click is armed with %1. Press to disarm.</source>
        <translation>Ein-Klick ist scharf mit %1. Zum Entschärfen drücken.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 per click</source>
        <translation>%1 · %2 · %3 · %4 pro Klick</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 · %n tick(s) · bids %2 %</source>
        <translation>
            <numerusform>Spread %1 · %n Tick · Bids %2 %</numerusform>
            <numerusform>Spread %1 · %n Ticks · Bids %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderView</name>
    <message>
        <source>Waiting for the order book…</source>
        <translation>Warten auf das Orderbuch…</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Wählen Sie ein Instrument in der Watchlist.</translation>
    </message>
    <message>
        <source>▲ The market is above. C centres it.</source>
        <translation>▲ Der Markt liegt darüber. C zentriert ihn.</translation>
    </message>
    <message>
        <source>▼ The market is below. C centres it.</source>
        <translation>▼ Der Markt liegt darunter. C zentriert ihn.</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>DOM-Preisleiter</translation>
    </message>
    <message>
        <source>Nothing was sent: the ladder was just centred.</source>
        <translation>Nichts gesendet: Der DOM wurde gerade zentriert.</translation>
    </message>
    <message>
        <source>Nothing was sent: the row under the pointer changed between press and release.</source>
        <translation>Nichts gesendet: Die Zeile unter dem Mauszeiger hat sich zwischen Drücken und Loslassen geändert.</translation>
    </message>
    <message>
        <source>Moving the order</source>
        <translation>Order verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: nothing rests here</source>
        <translation>%1: Hier liegt nichts</translation>
    </message>
    <message numerus="yes">
        <source>Bids down to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Bids bis %1: %2 für %3 in %n Preisstufe</numerusform>
            <numerusform>Bids bis %1: %2 für %3 in %n Preisstufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks up to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Asks bis %1: %2 für %3 in %n Preisstufe</numerusform>
            <numerusform>Asks bis %1: %2 für %3 in %n Preisstufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Eigene %1</translation>
    </message>
    <message>
        <source>Own %1 · about %2 of %3 ahead</source>
        <translation>Eigene %1 · davor etwa %2 von %3</translation>
    </message>
    <message>
        <source>Traded since %1: at least %2, bought %3</source>
        <translation>Gehandelt seit %1: mindestens %2, gekauft %3</translation>
    </message>
    <message>
        <source>Traded since %1: %2, bought %3</source>
        <translation>Gehandelt seit %1: %2, gekauft %3</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>Alarm bei %1…</translation>
    </message>
    <message>
        <source>Market into the middle</source>
        <translation>Markt zentrieren</translation>
    </message>
    <message>
        <source>No order book yet</source>
        <translation>Noch kein Orderbuch</translation>
    </message>
    <message>
        <source>%1: best bid %2 for %3, best ask %4 for %5, spread %6.</source>
        <translation>%1: bester Bid %2 mit %3, bester Ask %4 mit %5, Spread %6.</translation>
    </message>
    <message numerus="yes">
        <source>Own orders at %n price(s).</source>
        <translation>
            <numerusform>Eigene Orders zu %n Preis.</numerusform>
            <numerusform>Eigene Orders zu %n Preisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>Derzeit nicht handelbar; Daten %1 alt</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LinkButton</name>
    <message>
        <source>Linked: %1</source>
        <translation>Verknüpft: %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verknüpft</translation>
    </message>
    <message>
        <source>Panels of link %1 look at one instrument. Press to choose another link.</source>
        <translation>Panels der Verknüpfung %1 zeigen dasselbe Instrument. Drücken, um eine andere Verknüpfung zu wählen.</translation>
    </message>
    <message>
        <source>This panel looks at an instrument of its own. Press to link it.</source>
        <translation>Dieses Panel zeigt ein eigenes Instrument. Drücken, um es zu verknüpfen.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Verknüpfung %1</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verknüpfung</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OneClick</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nichts gesendet. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the engine did not answer (%1).</source>
        <translation>Nichts gesendet: Die Engine hat nicht geantwortet (%1).</translation>
    </message>
    <message>
        <source>Nothing was sent: margin, fee or worst loss is unknown right now. Use the ticket.</source>
        <translation>Nichts gesendet: Margin, Gebühr oder maximaler Verlust ist derzeit unbekannt. Verwenden Sie das Ticket.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>Nichts gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OrderToasts</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 zu %4</translation>
    </message>
    <message>
        <source>Click on %1</source>
        <translation>Klick auf %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <translation>%1 · Order %2</translation>
    </message>
    <message>
        <source> · filled %1 of %2</source>
        <translation> · ausgeführt %1 von %2</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ReverseQuestion</name>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: nothing is held in it.</source>
        <translation>%1 kann nicht umgekehrt werden: Es wird nichts davon gehalten.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: there are no take profit and stop loss whose distances could be taken over. Set both first.</source>
        <translation>%1 kann nicht umgekehrt werden: Es gibt keinen Take-Profit und Stop-Loss, deren Abstände übernommen werden könnten. Setzen Sie zuerst beide.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: its mark price is unknown, or old.</source>
        <translation>%1 kann nicht umgekehrt werden: Der Mark-Preis ist unbekannt oder alt.</translation>
    </message>
    <message>
        <source>Reverse %1: %2 %3 in all (twice the position), so that %4 is held afterwards. The exits are replaced: take profit %5, stop loss %6.</source>
        <translation>%1 umkehren: insgesamt %2 %3 (doppelte Position), danach gehalten: %4. Die Ausstiege werden ersetzt: Take-Profit %5, Stop-Loss %6.</translation>
    </message>
    <message>
        <source>%1, account %2, at %3.</source>
        <translation>%1, Konto %2, bei %3.</translation>
    </message>
    <message>
        <source>Nothing was sent: the position changed in that moment. Look at it again.</source>
        <translation>Es wurde nichts gesendet: Die Position hat sich in diesem Moment geändert. Sehen Sie sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ScaleOutDialog</name>
    <message>
        <source>Scale out of %1</source>
        <translation>Teilausstieg bei %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>In &amp;thirds</source>
        <translation>In &amp;Dritteln</translation>
    </message>
    <message>
        <source>A third at a third of the way from the market to the take profit, a third at two thirds; the take profit takes the rest</source>
        <translation>Ein Drittel nach einem Drittel des Weges vom Markt zum Take-Profit, ein Drittel nach zwei Dritteln; den Rest schließt der Take-Profit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Price of rung %1</source>
        <translation>Preis der Stufe %1</translation>
    </message>
    <message>
        <source>Quantity of rung %1</source>
        <translation>Menge der Stufe %1</translation>
    </message>
    <message>
        <source>%1 %2 at %3. Each rung takes its part when the market reaches its price; the stop covers all that is held.</source>
        <translation>%1 %2 zu %3. Jede Stufe schließt ihren Teil, wenn der Markt ihren Preis erreicht; der Stop deckt alles, was gehalten wird.</translation>
    </message>
    <message>
        <source>Left for the take profit at %1: %2</source>
        <translation>Bleibt für den Take-Profit bei %1: %2</translation>
    </message>
    <message>
        <source>Nothing is left for the take profit at %1: take less on the way.</source>
        <translation>Für den Take-Profit bei %1 bleibt nichts übrig: unterwegs weniger schließen.</translation>
    </message>
    <message>
        <source>End scale-out</source>
        <translation>Teilausstieg beenden</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>Senden fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The position is too small for three parts</source>
        <translation>Die Position ist zu klein für drei Teile</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::SizePresetRow</name>
    <message>
        <source>Size %1: %2 per click</source>
        <translation>Größe %1: %2 pro Klick</translation>
    </message>
    <message>
        <source>%1 per click (key %2 in the ladder, unless you chose another). Right click: keep the present size here. Another size disarms one-click.</source>
        <translation>%1 pro Klick (Taste %2 im DOM, sofern Sie keine andere gewählt haben). Rechtsklick: aktuelle Größe hier ablegen. Eine andere Größe entschärft Ein-Klick.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::StudiesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>Indikatoren des Charts</translation>
    </message>
    <message>
        <source>Height of the pane, % of the chart</source>
        <translation>Höhe des Teilfensters, % des Charts</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>Höhe, %</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>No indicator is switched on. Add one on the left.</source>
        <translation>Kein Indikator ist eingeschaltet. Fügen Sie links einen hinzu.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>btc   side:buy   net:&gt;10</source>
        <translation>btc   seite:kauf   netto:&gt;10</translation>
    </message>
    <message>
        <source>Every word must be found in a row. &quot;side:buy&quot; looks into one column; numbers are compared with &lt;, &lt;=, &gt;, &gt;= and =, as in &quot;net:&gt;10&quot;. Quotes keep words together. Esc shows all rows again.</source>
        <translation>Jedes Wort muss in einer Zeile vorkommen. „seite:kauf“ sucht in einer Spalte; Zahlen werden mit &lt;, &lt;=, &gt;, &gt;= und = verglichen, wie in „netto:&gt;10“. Anführungszeichen (&quot;) halten Wörter zusammen. Esc zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all rows of %1</source>
        <translation>Alle Zeilen von %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n row(s): %1</source>
        <translation>
            <numerusform>Summe von %n Zeile: %1</numerusform>
            <numerusform>Summe von %n Zeilen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TablePanel</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Filter, sort, group, columns, copy, export</source>
        <translation>Filtern, sortieren, gruppieren, Spalten, kopieren, exportieren</translation>
    </message>
    <message>
        <source>No row passes the filter. Esc in its line shows all rows again.</source>
        <translation>Keine Zeile erfüllt den Filter. Esc in der Filterzeile zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableTools</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>%1 wurde nicht geschrieben: %2. Was zuvor da war, ist noch da.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows of %1</source>
        <translation>Alle Zeilen von %1 exportieren</translation>
    </message>
    <message>
        <source>Export the shown rows of %1</source>
        <translation>Gezeigte Zeilen von %1 exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Hide column &quot;%1&quot;</source>
        <translation>Spalte „%1“ ausblenden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>Alle Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Export shown rows…</source>
        <translation>Gezeigte Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <translation>Dann aufsteigend</translation>
    </message>
    <message>
        <source>Then descending</source>
        <translation>Dann absteigend</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Rows of %1 are being written already. Wait until they are, or cancel that.</source>
        <translation>Zeilen von %1 werden bereits geschrieben. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapePanel</name>
    <message>
        <source>Join</source>
        <translation>Bündeln</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smallest trade in quantity</source>
        <translation>Kleinster Trade als Menge</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Smallest trade in money</source>
        <translation>Kleinster Trade in Geld</translation>
    </message>
    <message>
        <source>Unit of the smallest trade</source>
        <translation>Einheit des kleinsten Trades</translation>
    </message>
    <message>
        <source>Smallest trade that is shown</source>
        <translation>Kleinster gezeigter Trade</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>alle Größen</translation>
    </message>
    <message>
        <source>What is marked as big</source>
        <translation>Was als groß markiert wird</translation>
    </message>
    <message>
        <source>Marks the largest of the last %1 trades, or those from a size on</source>
        <translation>Markiert die größten der letzten %1 Trades oder die ab einer Größe</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mark top 10 %</source>
        <translation>Top 10 %</translation>
    </message>
    <message>
        <source>Mark top 5 %</source>
        <translation>Top 5 %</translation>
    </message>
    <message>
        <source>Mark top 1 %</source>
        <translation>Top 1 %</translation>
    </message>
    <message>
        <source>Mark from size</source>
        <translation>Ab Größe</translation>
    </message>
    <message>
        <source>Size from which a trade is marked</source>
        <translation>Größe, ab der ein Trade markiert wird</translation>
    </message>
    <message>
        <source>Trades of one side at one price within %1 ms are one row</source>
        <translation>Trades einer Seite zu einem Preis innerhalb von %1 ms sind eine Zeile</translation>
    </message>
    <message>
        <source>Writes every row that passes the filter into a file. Ctrl+C in the tape copies them.</source>
        <translation>Schreibt jede Zeile, die den Filter erfüllt, in eine Datei. Strg+C im Tape kopiert sie.</translation>
    </message>
    <message>
        <source>Held: Space lets it go on · big from %1</source>
        <translation>Angehalten: Leertaste setzt fort · groß ab %1</translation>
    </message>
    <message>
        <source>Stands still under the pointer · big from %1</source>
        <translation>Steht unter dem Mauszeiger still · groß ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller trade(s) not shown · big from %1</source>
        <translation>
            <numerusform>%n kleinerer Trade ausgeblendet · groß ab %1</numerusform>
            <numerusform>%n kleinere Trades ausgeblendet · groß ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade · big from %1</source>
        <translation>Jeder Trade · groß ab %1</translation>
    </message>
    <message>
        <source>Write the tape</source>
        <translation>Tape schreiben</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The tape is in %1.</source>
        <translation>Das Tape ist in %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapeView</name>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Wählen Sie ein Instrument in der Watchlist.</translation>
    </message>
    <message>
        <source>No trade was large enough yet. Lower the smallest size that is shown.</source>
        <translation>Noch kein Trade war groß genug. Senken Sie die kleinste gezeigte Größe.</translation>
    </message>
    <message>
        <source>Nothing was traded since the desk looks at this instrument.</source>
        <translation>Nichts gehandelt, seit der Desk dieses Instrument beobachtet.</translation>
    </message>
    <message>
        <source>▲ B</source>
        <comment>a taker bought</comment>
        <translation>▲ K</translation>
    </message>
    <message>
        <source>▼ S</source>
        <comment>a taker sold</comment>
        <translation>▼ V</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) missing here</source>
        <translation>
            <numerusform>Hier fehlt %n Trade</numerusform>
            <numerusform>Hier fehlen %n Trades</numerusform>
        </translation>
    </message>
    <message>
        <source>Trades may be missing here</source>
        <translation>Hier fehlen möglicherweise Trades</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) wait</source>
        <translation>
            <numerusform>%n neue Zeile wartet</numerusform>
            <numerusform>%n neue Zeilen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Time and sales</source>
        <translation>Time and Sales</translation>
    </message>
    <message>
        <source>%1: bought %2 at %3</source>
        <translation>%1: gekauft %2 zu %3</translation>
    </message>
    <message>
        <source>%1: sold %2 at %3</source>
        <translation>%1: verkauft %2 zu %3</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Missing before</source>
        <translation>Davor fehlend</translation>
    </message>
    <message>
        <source>Trades of the market, the newest first. Up and Down read them one by one.</source>
        <translation>Trades des Marktes, der neueste zuerst. Pfeil auf und Pfeil ab lesen sie einzeln.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketExitRow</name>
    <message>
        <source>Stop loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Stop loss as</source>
        <translation>Stop-Loss als</translation>
    </message>
    <message>
        <source>Take profit as</source>
        <translation>Take-Profit als</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>%</source>
        <comment>share of the entry price</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>percent of the entry price</source>
        <translation>Prozent des Einstiegspreises</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>multiples of R, the distance from entry to stop</source>
        <translation>Vielfache von R, dem Abstand vom Einstieg zum Stop</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or so that the take profit is this many R away.</source>
        <translation>Als Preis, in % des Einstiegs oder so, dass der Take-Profit so viele R entfernt ist.</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or in R: multiples of the distance from entry to stop.</source>
        <translation>Als Preis, in % des Einstiegs oder in R: Vielfache des Abstands vom Einstieg zum Stop.</translation>
    </message>
    <message>
        <source>Stop loss means</source>
        <translation>Stop-Loss bedeutet</translation>
    </message>
    <message>
        <source>Take profit means</source>
        <translation>Take-Profit bedeutet</translation>
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
        <translation>R braucht einen Stop-Loss</translation>
    </message>
    <message>
        <source>R needs a take profit</source>
        <translation>R braucht einen Take-Profit</translation>
    </message>
    <message>
        <source>Needs an entry price</source>
        <translation>Braucht einen Einstiegspreis</translation>
    </message>
    <message>
        <source>No such take profit</source>
        <translation>Kein solcher Take-Profit</translation>
    </message>
    <message>
        <source>No such stop loss</source>
        <translation>Kein solcher Stop-Loss</translation>
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
        <translation>Der Trailing-Abstand ist kein Preis</translation>
    </message>
    <message>
        <source>The time stop is not a whole number</source>
        <translation>Der Zeit-Stop ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>The price is not valid</source>
        <translation>Der Preis ist ungültig</translation>
    </message>
    <message>
        <source>The stop price is not valid</source>
        <translation>Der Stop-Preis ist ungültig</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Preis eingeben</translation>
    </message>
    <message>
        <source>Type a stop price</source>
        <translation>Stop-Preis eingeben</translation>
    </message>
    <message>
        <source>Give a stop loss</source>
        <translation>Stop-Loss angeben</translation>
    </message>
    <message>
        <source>Give a take profit</source>
        <translation>Take-Profit angeben</translation>
    </message>
    <message>
        <source>The stop loss is not valid</source>
        <translation>Der Stop-Loss ist ungültig</translation>
    </message>
    <message>
        <source>The take profit is not valid</source>
        <translation>Der Take-Profit ist ungültig</translation>
    </message>
    <message>
        <source>Best bid: %1</source>
        <translation>Bester Bid: %1</translation>
    </message>
    <message>
        <source>Best ask: %1</source>
        <translation>Bester Ask: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Ordertyp</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>stop market</source>
        <translation>Stop-Market</translation>
    </message>
    <message>
        <source>Limit: at the price or better. Market: at once. Stop: at market once the mark reaches the stop price.</source>
        <translation>Limit: zum Preis oder besser. Market: sofort. Stop: zum Marktpreis, sobald der Mark-Preis den Stop-Preis erreicht.</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
    <message>
        <source>good till cancelled</source>
        <translation>gültig bis zur Stornierung</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>IOC</translation>
    </message>
    <message>
        <source>immediate or cancel</source>
        <translation>sofort oder stornieren</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>FOK</translation>
    </message>
    <message>
        <source>fill or kill</source>
        <translation>vollständig oder gar nicht</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>good till date</source>
        <translation>gültig bis Datum</translation>
    </message>
    <message>
        <source>How long it rests. GTC: until cancelled. IOC: what fills at once. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>Wie lange sie ruht. GTC: bis zur Stornierung. IOC: was sofort ausführbar ist. FOK: alles sofort oder nichts. GTD: bis zu einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Refused when it would take from the book: pays the maker fee or nothing.</source>
        <translation>Wird abgelehnt, wenn sie Liquidität aus dem Orderbuch nehmen würde: zahlt die Maker-Gebühr oder nichts.</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>Verkleinert nur eine Position; braucht keine Ausstiege.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Trailing and time stop</source>
        <translation>Trailing und Zeit-Stop</translation>
    </message>
    <message>
        <source>More ways out: a stop that follows the mark, and a close after a time.</source>
        <translation>Weitere Ausstiege: ein Stop, der dem Mark-Preis folgt, und ein Schließen nach einer Zeit.</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>Use the best bid</source>
        <translation>Besten Bid verwenden</translation>
    </message>
    <message>
        <source>Use the best ask</source>
        <translation>Besten Ask verwenden</translation>
    </message>
    <message>
        <source>at market, from the book</source>
        <translation>zum Marktpreis, aus dem Orderbuch</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>This venue</source>
        <translation>Diese Börse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>automatic: the cheapest way through all venues</source>
        <translation>automatisch: der günstigste Weg über alle Börsen</translation>
    </message>
    <message>
        <source>Automatic divides it over every venue that lists the same, where that is cheaper with all costs. What rests in a book, or only reduces, stays.</source>
        <translation>„Automatisch“ verteilt sie auf alle Börsen, die dasselbe führen, wo das mit allen Kosten günstiger ist. Was in einem Orderbuch ruht oder nur reduziert, bleibt.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin sie geht</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Trailing-Abstand</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Time stop in minutes</source>
        <translation>Zeit-Stop in Minuten</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>The stop follows the mark at this distance and never loosens</source>
        <translation>Der Stop folgt dem Mark-Preis in diesem Abstand und lockert sich nie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Closes at market when the position is this many minutes old</source>
        <translation>Schließt zum Marktpreis, wenn die Position so viele Minuten alt ist</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketNumbers</name>
    <message>
        <source>What the order costs and risks</source>
        <translation>Was die Order kostet und riskiert</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Max. Verlust</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>Max. Gewinn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Its share of the visible book, and how an order of this size is best worked.</source>
        <translation>Ihr Anteil am sichtbaren Orderbuch, und wie sich eine Order dieser Größe am besten ausführen lässt.</translation>
    </message>
    <message>
        <source>At the stop loss, with both fees and the slippage of the book.</source>
        <translation>Am Stop-Loss, mit beiden Gebühren und der Slippage des Orderbuchs.</translation>
    </message>
    <message>
        <source>At the take profit, after fees.</source>
        <translation>Am Take-Profit, nach Gebühren.</translation>
    </message>
    <message>
        <source>expected price</source>
        <translation>Erwarteter Preis</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>worst loss</source>
        <translation>Max. Verlust</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>Direkt an %1</translation>
    </message>
    <message>
        <source>%1 after the order</source>
        <translation>%1 nach der Order</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketPanel</name>
    <message>
        <source>Work…</source>
        <translation>Algo…</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Order-Ticket</translation>
    </message>
    <message>
        <source>Shows the order once more before it is sent (Enter)</source>
        <translation>Zeigt die Order noch einmal, bevor sie gesendet wird (Enter)</translation>
    </message>
    <message>
        <source>In slices, hidden, or following the best price: opens the algorithm ticket with what is typed here</source>
        <translation>In Teilorders, verdeckt oder dem besten Preis folgend: öffnet das Algorithmus-Ticket mit den Eingaben von hier</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Warten auf die Engine</translation>
    </message>
    <message>
        <source>No connection to the engine</source>
        <translation>Keine Verbindung zur Engine</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Keine Vorschau: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Review buy %1</source>
        <translation>Kauf %1 prüfen</translation>
    </message>
    <message>
        <source>Review sell %1</source>
        <translation>Verkauf %1 prüfen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketRefusals</name>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>Erlaubt: %1, hier: %2.</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Why the order would be refused</source>
        <translation>Warum die Order abgelehnt würde</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketSizeRow</name>
    <message>
        <source>Size as</source>
        <translation>Größe als</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value in USD</source>
        <translation>Wert in USD</translation>
    </message>
    <message>
        <source>% eq.</source>
        <translation>% Eq.</translation>
    </message>
    <message>
        <source>percent of equity</source>
        <translation>Prozent der Equity</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>risk: what may be lost at the stop, in percent of the capital</source>
        <translation>Risiko: was am Stop verloren gehen darf, in Prozent des Kapitals</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size means</source>
        <translation>Größe bedeutet</translation>
    </message>
    <message>
        <source>What decides the size</source>
        <translation>Was die Größe bestimmt</translation>
    </message>
    <message>
        <source>Type a size</source>
        <translation>Größe eingeben</translation>
    </message>
    <message>
        <source>The size is not a valid number</source>
        <translation>Die Größe ist keine gültige Zahl</translation>
    </message>
    <message>
        <source>up to the limit, %1</source>
        <translation>bis zum Limit, %1</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>Kelly</translation>
    </message>
    <message>
        <source>Kelly: the risk that the results of closed positions speak for</source>
        <translation>Kelly: das Risiko, für das die Ergebnisse geschlossener Positionen sprechen</translation>
    </message>
    <message>
        <source>As a quantity, in USD, in % of equity, from the risk: what may be lost at the stop, in % of the capital; or by Kelly: the risk that the results of closed positions speak for.</source>
        <translation>Als Menge, in USD, in % der Equity, aus dem Risiko: was am Stop verloren gehen darf, in % des Kapitals; oder nach Kelly: das Risiko, für das die Ergebnisse geschlossener Positionen sprechen.</translation>
    </message>
    <message>
        <source>What Kelly&apos;s share comes from</source>
        <translation>Woher der Kelly-Anteil kommt</translation>
    </message>
    <message>
        <source>The engine is of an earlier release: it cannot size by Kelly</source>
        <translation>Die Engine ist älter: sie kann nicht nach Kelly bestimmen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ToastStack</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TradeContext</name>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: nicht gesendet, %2.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::WatchlistPanel</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Instrumente suchen</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>Spalten der Watchlist</translation>
    </message>
    <message>
        <source>No instrument has this name. Clear the search to see all.</source>
        <translation>Kein Instrument heißt so. Leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Buy %1…</source>
        <translation>%1 kaufen…</translation>
    </message>
    <message>
        <source>Sell %1…</source>
        <translation>%1 verkaufen…</translation>
    </message>
    <message>
        <source>New alert for %1…</source>
        <translation>Neuer Alarm für %1…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>Die Liste wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>%1 wurde nicht geschrieben: %2. Was zuvor da war, ist noch da.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>Die Liste wurde kopiert.</translation>
    </message>
</context>
</TS>
