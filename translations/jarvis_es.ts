<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountMode</name>
    <message>
        <source>PAPER</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>not real</source>
        <translation>no es real</translation>
    </message>
    <message>
        <source>Paper account: no real money</source>
        <translation>Cuenta demo: sin dinero real</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>TESTNET</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>dinero ficticio</translation>
    </message>
    <message>
        <source>Testnet account: real orders at the venue&apos;s test network, play money</source>
        <translation>Cuenta testnet: órdenes reales en la red de pruebas del exchange, con dinero ficticio</translation>
    </message>
    <message>
        <source>LIVE OFF</source>
        <translation>REAL OFF</translation>
    </message>
    <message>
        <source>real money, only reducing</source>
        <translation>dinero real, solo reducir</translation>
    </message>
    <message>
        <source>Live account, switched off: only what reduces risk is sent</source>
        <translation>Cuenta real desactivada: solo se envía lo que reduce el riesgo</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>dinero real</translation>
    </message>
    <message>
        <source>Live account: orders move real money</source>
        <translation>Cuenta real: las órdenes mueven dinero real</translation>
    </message>
</context>
<context>
    <name>AccountStart</name>
    <message>
        <source>The account cannot be opened</source>
        <translation>No se puede abrir la cuenta</translation>
    </message>
    <message>
        <source>There is no account named %1. Add it in Settings, Venues, or leave out --account for paper.</source>
        <translation>No hay ninguna cuenta llamada %1. Añádala en Ajustes, Exchanges, u omita --account para usar la demo.</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet.</source>
        <translation>Esta versión aún no envía órdenes a %1.</translation>
    </message>
    <message>
        <source>The account %1 trades at %2 alone: the feed %3 is not shown. For several venues in one account, leave out --account and trade on paper.</source>
        <translation>La cuenta %1 opera solo en %2: el feed %3 no se muestra. Para varios exchanges en una cuenta, omita --account y opere en papel.</translation>
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
        <translation>%1 lotes</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>a mercado</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>stop %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>solo reducir</translation>
    </message>
    <message>
        <source>Amend order %1</source>
        <translation>Modificar orden %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Cancelar orden %1</translation>
    </message>
    <message>
        <source>Cancel all in %1</source>
        <translation>Cancelar todo en %1</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>compras</translation>
    </message>
    <message>
        <source>sells</source>
        <translation>ventas</translation>
    </message>
    <message>
        <source>including exits</source>
        <translation>incluidas las salidas</translation>
    </message>
    <message>
        <source>Close %1 of %2</source>
        <translation>Cerrar %1 de %2</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <translation>Cerrar todo en %1</translation>
    </message>
    <message>
        <source>Flatten everything</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Set exits of %1</source>
        <translation>Fijar salidas de %1</translation>
    </message>
    <message>
        <source>Move stop of %1 to break-even</source>
        <translation>Mover el stop de %1 a break-even</translation>
    </message>
    <message>
        <source>Set limit: %1 to %2</source>
        <translation>Fijar límite: %1 en %2</translation>
    </message>
    <message>
        <source>Halt %1 and flatten it</source>
        <translation>Detener %1 y cerrar todo ahí</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Halt trading and flatten</source>
        <translation>Detener el trading y cerrar todo</translation>
    </message>
    <message>
        <source>Halt trading</source>
        <translation>Detener el trading</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>Levantar la parada de emergencia</translation>
    </message>
    <message>
        <source>Release the kill switch of %1</source>
        <translation>Levantar la parada de emergencia de %1</translation>
    </message>
    <message>
        <source>Adopt the venue&apos;s holding: %1 %2</source>
        <translation>Adoptar la posición del exchange: %1 %2</translation>
    </message>
    <message>
        <source>Switch live trading on</source>
        <translation>Activar el trading real</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>Desactivar el trading real</translation>
    </message>
    <message>
        <source>Change alert: %1</source>
        <translation>Cambiar alerta: %1</translation>
    </message>
    <message>
        <source>Set alert: %1</source>
        <translation>Crear alerta: %1</translation>
    </message>
    <message>
        <source>Remove alert %1</source>
        <translation>Eliminar alerta %1</translation>
    </message>
    <message>
        <source>Wake alert %1</source>
        <translation>Reactivar alerta %1</translation>
    </message>
    <message>
        <source>Snooze alert %1 for %2</source>
        <translation>Posponer alerta %1 durante %2</translation>
    </message>
    <message>
        <source>Reset the day</source>
        <translation>Reiniciar el día</translation>
    </message>
    <message>
        <source>Start algorithm: %1 %2 %3</source>
        <translation>Iniciar algoritmo: %1 %2 %3</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>Amend algorithm %1</source>
        <translation>Modificar algoritmo %1</translation>
    </message>
    <message>
        <source>Pause algorithm %1</source>
        <translation>Pausar algoritmo %1</translation>
    </message>
    <message>
        <source>Resume algorithm %1</source>
        <translation>Reanudar algoritmo %1</translation>
    </message>
    <message>
        <source>Cancel algorithm %1</source>
        <translation>Cancelar algoritmo %1</translation>
    </message>
    <message>
        <source>Trip the breaker of %1</source>
        <translation>Disparar el cortacircuitos de %1</translation>
    </message>
    <message>
        <source>Reset the breaker of %1</source>
        <translation>Restablecer el cortacircuitos de %1</translation>
    </message>
    <message>
        <source>Remove the note on a position in %1</source>
        <translation>Eliminar la nota de una posición en %1</translation>
    </message>
    <message>
        <source>Write a note on a position in %1</source>
        <translation>Escribir una nota sobre una posición en %1</translation>
    </message>
    <message>
        <source>End the scale-out of %1</source>
        <translation>Terminar la salida escalonada de %1</translation>
    </message>
    <message>
        <source>Scale %1 out: %2</source>
        <translation>Salida escalonada de %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a rung of a scale-out: so much at this price</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>instrumento %1</translation>
    </message>
    <message>
        <source>%1 candle close</source>
        <translation>cierre de vela de %1</translation>
    </message>
    <message>
        <source>RSI %1 (%2)</source>
        <translation>RSI %1 (%2)</translation>
    </message>
    <message>
        <source>EMA %1 and EMA %2 (%3)</source>
        <translation>EMA %1 y EMA %2 (%3)</translation>
    </message>
    <message>
        <source>use of the limit %1</source>
        <translation>uso del límite %1</translation>
    </message>
    <message>
        <source>position P&amp;L</source>
        <translation>P&amp;L de la posición</translation>
    </message>
    <message>
        <source>day P&amp;L</source>
        <translation>P&amp;L del día</translation>
    </message>
    <message>
        <source>an order is filled</source>
        <translation>se ejecuta una orden</translation>
    </message>
    <message>
        <source>an order is refused</source>
        <translation>se rechaza una orden</translation>
    </message>
    <message>
        <source>an exit is hit</source>
        <translation>se alcanza una salida</translation>
    </message>
    <message>
        <source>EMA %1 rises above EMA %2 (%3)</source>
        <translation>la EMA %1 sube por encima de la EMA %2 (%3)</translation>
    </message>
    <message>
        <source>EMA %1 falls below EMA %2 (%3)</source>
        <translation>la EMA %1 cae por debajo de la EMA %2 (%3)</translation>
    </message>
    <message>
        <source>EMA %1 crosses EMA %2 (%3)</source>
        <translation>la EMA %1 cruza la EMA %2 (%3)</translation>
    </message>
    <message>
        <source>mark rises by %1 within %2</source>
        <translation>la marca sube %1 en %2</translation>
    </message>
    <message>
        <source>mark falls by %1 within %2</source>
        <translation>la marca baja %1 en %2</translation>
    </message>
    <message>
        <source>mark moves by %1 within %2</source>
        <translation>la marca se mueve %1 en %2</translation>
    </message>
    <message>
        <source>%1 rises to %2</source>
        <translation>%1 sube a %2</translation>
    </message>
    <message>
        <source>%1 falls to %2</source>
        <translation>%1 baja a %2</translation>
    </message>
    <message>
        <source>%1 crosses %2</source>
        <translation>%1 cruza %2</translation>
    </message>
    <message>
        <source>data is older than %1</source>
        <translation>los datos tienen más de %1</translation>
    </message>
    <message>
        <source>venue not reached for %1</source>
        <translation>sin conexión con el exchange durante %1</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Precio de marca</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>Precio bid</translation>
    </message>
    <message>
        <source>Ask price</source>
        <translation>Precio ask</translation>
    </message>
    <message>
        <source>Move within a time</source>
        <translation>Movimiento en un plazo</translation>
    </message>
    <message>
        <source>Candle close</source>
        <translation>Cierre de vela</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>EMA cross</source>
        <translation>Cruce de EMA</translation>
    </message>
    <message>
        <source>Position P&amp;L</source>
        <translation>P&amp;L de la posición</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L del día</translation>
    </message>
    <message>
        <source>Use of a limit</source>
        <translation>Uso de un límite</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>Antigüedad de los datos</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Order filled</source>
        <translation>Orden ejecutada</translation>
    </message>
    <message>
        <source>Order refused</source>
        <translation>Orden rechazada</translation>
    </message>
    <message>
        <source>Exit hit</source>
        <translation>Salida alcanzada</translation>
    </message>
    <message>
        <source>Rises to</source>
        <translation>Sube a</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>Baja a</translation>
    </message>
    <message>
        <source>Crosses</source>
        <translation>Cruza</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilando</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Tells when a trade happens at this price or beyond it.</source>
        <translation>Avisa cuando hay una operación a este precio o más allá.</translation>
    </message>
    <message>
        <source>Tells when the mark, which P&amp;L and liquidation count with, reaches this price.</source>
        <translation>Avisa cuando la marca, con la que se calculan el P&amp;L y la liquidación, alcanza este precio.</translation>
    </message>
    <message>
        <source>Tells when the best bid reaches this price.</source>
        <translation>Avisa cuando el mejor bid alcanza este precio.</translation>
    </message>
    <message>
        <source>Tells when the best ask reaches this price.</source>
        <translation>Avisa cuando el mejor ask alcanza este precio.</translation>
    </message>
    <message>
        <source>Tells when the mark is that far from its lowest or highest price within the time.</source>
        <translation>Avisa cuando la marca se aleja esa distancia de su precio mínimo o máximo dentro del plazo.</translation>
    </message>
    <message>
        <source>Tells when a candle closes at this price or beyond it; looks at closed candles only.</source>
        <translation>Avisa cuando una vela cierra a este precio o más allá; solo se tienen en cuenta las velas cerradas.</translation>
    </message>
    <message>
        <source>Relative strength of closed candles, from 0 to 100 %.</source>
        <translation>Fuerza relativa de las velas cerradas, de 0 a 100 %.</translation>
    </message>
    <message>
        <source>Tells when the fast average of closed candles crosses the slow one.</source>
        <translation>Avisa cuando la media rápida de velas cerradas cruza la lenta.</translation>
    </message>
    <message>
        <source>Unrealised profit or loss of the position, at mark, in USD; a loss is negative.</source>
        <translation>Ganancia o pérdida no realizada de la posición, a precio de marca, en USD; una pérdida es negativa.</translation>
    </message>
    <message>
        <source>Profit or loss of the account since the day began, in USD; a loss is negative.</source>
        <translation>Ganancia o pérdida de la cuenta desde el inicio del día, en USD; una pérdida es negativa.</translation>
    </message>
    <message>
        <source>How much of a risk limit is used.</source>
        <translation>Qué parte de un límite de riesgo está usada.</translation>
    </message>
    <message>
        <source>Tells when nothing came from the instrument&apos;s stream for so long.</source>
        <translation>Avisa cuando no ha llegado nada del flujo del instrumento durante este tiempo.</translation>
    </message>
    <message>
        <source>Tells when a venue has not been reached for so long.</source>
        <translation>Avisa cuando no se ha podido conectar con un exchange durante este tiempo.</translation>
    </message>
    <message>
        <source>Tells when an order is filled whole; exits have an alert of their own.</source>
        <translation>Avisa cuando una orden se ejecuta por completo; las salidas tienen su propia alerta.</translation>
    </message>
    <message>
        <source>Tells when an order is refused, by a rule or by the venue.</source>
        <translation>Avisa cuando una orden es rechazada, por una regla o por el exchange.</translation>
    </message>
    <message>
        <source>Tells when a take profit or a stop loss begins to fill.</source>
        <translation>Avisa cuando un take profit o un stop loss empieza a ejecutarse.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1, orden %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, ahora %2</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>último precio</translation>
    </message>
    <message>
        <source>mark price</source>
        <translation>precio de marca</translation>
    </message>
    <message>
        <source>bid price</source>
        <translation>precio bid</translation>
    </message>
    <message>
        <source>ask price</source>
        <translation>precio ask</translation>
    </message>
</context>
<context>
    <name>AlgorithmKinds</name>
    <message>
        <source>More than the visible book</source>
        <translation>Más que el libro visible</translation>
    </message>
    <message>
        <source>%1 of the visible book</source>
        <translation>%1 del libro visible</translation>
    </message>
    <message>
        <source>%1: one order</source>
        <translation>%1: una sola orden</translation>
    </message>
    <message>
        <source>%1: %2 in %3 slices</source>
        <translation>%1: %2 en %3 tramos</translation>
    </message>
    <message>
        <source>%1 · one order</source>
        <translation>%1 · una orden</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %2 en %3</translation>
    </message>
</context>
<context>
    <name>Arming</name>
    <message>
        <source>One-click is off at every start.</source>
        <translation>El modo un clic está desactivado en cada inicio.</translation>
    </message>
    <message>
        <source>One-click was turned off by hand.</source>
        <translation>El modo un clic se desactivó a mano.</translation>
    </message>
    <message>
        <source>One-click is off: the connection to the engine was lost.</source>
        <translation>Modo un clic desactivado: se perdió la conexión con el motor.</translation>
    </message>
    <message>
        <source>One-click is off: the engine was reconnected.</source>
        <translation>Modo un clic desactivado: el motor se reconectó.</translation>
    </message>
    <message>
        <source>One-click is off: the venue went down.</source>
        <translation>Modo un clic desactivado: se perdió la conexión con el exchange.</translation>
    </message>
    <message>
        <source>One-click is off: the market data is too old.</source>
        <translation>Modo un clic desactivado: los datos de mercado son demasiado antiguos.</translation>
    </message>
    <message>
        <source>One-click is off: the account changed.</source>
        <translation>Modo un clic desactivado: cambió la cuenta.</translation>
    </message>
    <message>
        <source>One-click is off: the engine changed or restarted.</source>
        <translation>Modo un clic desactivado: el motor cambió o se reinició.</translation>
    </message>
    <message>
        <source>One-click is off: it was armed for another instrument.</source>
        <translation>Modo un clic desactivado: estaba armado para otro instrumento.</translation>
    </message>
    <message>
        <source>One-click is off: the leverage limit changed.</source>
        <translation>Modo un clic desactivado: cambió el límite de apalancamiento.</translation>
    </message>
    <message>
        <source>One-click is off: trading is halted.</source>
        <translation>Modo un clic desactivado: el trading está detenido.</translation>
    </message>
    <message>
        <source>One-click is off: entries are blocked.</source>
        <translation>Modo un clic desactivado: las entradas están bloqueadas.</translation>
    </message>
    <message>
        <source>One-click is off: nothing was traded for a while.</source>
        <translation>Modo un clic desactivado: no se ha operado durante un tiempo.</translation>
    </message>
    <message>
        <source>One-click is off: the outcome of an order is unknown.</source>
        <translation>Modo un clic desactivado: se desconoce el resultado de una orden.</translation>
    </message>
    <message>
        <source>One-click is off: the screen was locked.</source>
        <translation>Modo un clic desactivado: se bloqueó la pantalla.</translation>
    </message>
    <message>
        <source>One-click is off: the machine slept or its clock was moved.</source>
        <translation>Modo un clic desactivado: el equipo entró en suspensión o cambió su reloj.</translation>
    </message>
    <message>
        <source>The engine is not connected.</source>
        <translation>El motor no está conectado.</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Elija primero un instrumento.</translation>
    </message>
    <message>
        <source>Set a size per click above zero first.</source>
        <translation>Fije primero un tamaño por clic mayor que cero.</translation>
    </message>
    <message>
        <source>The size per click is below the venue&apos;s minimum.</source>
        <translation>El tamaño por clic está por debajo del mínimo del exchange.</translation>
    </message>
    <message>
        <source>The size per click is above the venue&apos;s maximum.</source>
        <translation>El tamaño por clic está por encima del máximo del exchange.</translation>
    </message>
    <message>
        <source>The mark price is not known yet, so the size cannot be judged.</source>
        <translation>Aún no se conoce el precio de marca, así que no se puede valorar el tamaño.</translation>
    </message>
    <message>
        <source>The size per click is worth more than the position limit.</source>
        <translation>El valor del tamaño por clic supera el límite de posición.</translation>
    </message>
    <message>
        <source>The market data is too old.</source>
        <translation>Los datos de mercado son demasiado antiguos.</translation>
    </message>
    <message>
        <source>Entries are blocked.</source>
        <translation>Las entradas están bloqueadas.</translation>
    </message>
    <message>
        <source>The outcome of an order is unknown. Wait for the venue&apos;s answer.</source>
        <translation>Se desconoce el resultado de una orden. Espere la respuesta del exchange.</translation>
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
        <translation>a mercado desde %1</translation>
    </message>
    <message>
        <source>market, about %1</source>
        <translation>a mercado, aprox. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>post-only</source>
        <translation>post-only</translation>
    </message>
    <message>
        <source>reduce-only</source>
        <translation>solo reducir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Size is</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distancia del trailing</translation>
    </message>
    <message>
        <source>Time stop</source>
        <translation>Stop por tiempo</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Pérdida máxima</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>Ganancia máxima</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>a mercado</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>a %1 o mejor</translation>
    </message>
    <message>
        <source>at market once the mark reaches %1</source>
        <translation>a mercado cuando la marca alcance %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source>%1 %2 %3 on %4 %5, %6</source>
        <translation>%1 de %2 %3 en %4 %5, %6</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>The engine cannot be used</source>
        <translation>No se puede usar el motor</translation>
    </message>
    <message>
        <source>There is no engine named %1. Add it in Settings, Engines, or with jarvis --connect, or write an address: wss://HOST:PORT.</source>
        <translation>No hay ningún motor llamado %1. Añádalo en Ajustes, Motores, o con jarvis --connect, o escriba una dirección: wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>The authority in %1 cannot be read: %2.</source>
        <translation>No se puede leer la autoridad en %1: %2.</translation>
    </message>
    <message>
        <source>There is no token: %1. Put it into the first line.</source>
        <translation>No hay token: %1. Póngalo en la primera línea.</translation>
    </message>
    <message>
        <source>No token is stored for %1. Connect with jarvis --connect, or in Settings, Engines; or name a file with --token-file. Tokens are made with jarvisd token add.</source>
        <translation>No hay ningún token guardado para %1. Conecte con jarvis --connect o en Ajustes, Motores; o indique un archivo con --token-file. Los tokens se crean con jarvisd token add.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The first choices were not kept</source>
        <translation>No se guardaron las primeras elecciones</translation>
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
        <translation>%1 ticks</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 lotes</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Limit order</source>
        <translation>Orden límite</translation>
    </message>
    <message>
        <source>Buys at the named price or lower, sells at it or higher; else it waits in the book.</source>
        <translation>Compra al precio indicado o más barato, vende a ese precio o más caro; si no, espera en el libro.</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>Orden a mercado</translation>
    </message>
    <message>
        <source>Takes what rests in the book now, up to the price collar. The price is known only afterwards; the ticket tells what the book promises.</source>
        <translation>Toma lo que hay ahora en el libro, hasta la banda de precio. El precio solo se conoce después; el ticket indica lo que promete el libro.</translation>
    </message>
    <message>
        <source>Time in force (TIF)</source>
        <translation>Vigencia (TIF)</translation>
    </message>
    <message>
        <source>How long an order lives. GTC: until it is cancelled. IOC: takes what is there, the rest is cancelled. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>Cuánto vive una orden. GTC: hasta que se cancele. IOC: toma lo que hay y el resto se cancela. FOK: todo de una vez o nada. GTD: hasta una hora.</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Only ever rests: where it would trade at once it is refused, so that it never pays the taker&apos;s fee.</source>
        <translation>Solo queda en el libro: donde se ejecutaría al instante se rechaza, de modo que nunca paga la comisión de taker.</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Solo reducir</translation>
    </message>
    <message>
        <source>May make a position smaller, never larger and never turn it around.</source>
        <translation>Puede reducir una posición, nunca aumentarla ni darle la vuelta.</translation>
    </message>
    <message>
        <source>Take profit (TP)</source>
        <translation>Take profit (TP)</translation>
    </message>
    <message>
        <source>The exit that closes a position with a gain once the price is there.</source>
        <translation>La salida que cierra una posición con ganancia cuando el precio llega ahí.</translation>
    </message>
    <message>
        <source>Stop loss (SL)</source>
        <translation>Stop loss (SL)</translation>
    </message>
    <message>
        <source>The exit that closes a position once the price has gone too far against it. In a fast market it may fill at a worse price.</source>
        <translation>La salida que cierra una posición cuando el precio ha ido demasiado en contra. En un mercado rápido puede ejecutarse a un precio peor.</translation>
    </message>
    <message>
        <source>Bracket</source>
        <translation>Bracket</translation>
    </message>
    <message>
        <source>An entry with its two exits. The exits follow the size that is held; when one fills the other is cancelled (OCO).</source>
        <translation>Una entrada con sus dos salidas. Las salidas siguen el tamaño de la posición; cuando una se ejecuta, la otra se cancela (OCO).</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing stop</translation>
    </message>
    <message>
        <source>A stop that follows the mark at a distance when it moves your way, and never moves back.</source>
        <translation>Un stop que sigue a la marca a cierta distancia cuando se mueve a su favor, y nunca retrocede.</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>Salida escalonada (scale-out)</translation>
    </message>
    <message>
        <source>Parts of a position leave at prices of their own, its rungs, before the take profit takes the rest. The stop covers all that is held.</source>
        <translation>Partes de una posición se cierran a precios propios, sus escalones, antes de que el take profit cierre el resto. El stop cubre todo lo que se mantiene.</translation>
    </message>
    <message>
        <source>Break-even stop (BE)</source>
        <translation>Stop de break-even (BE)</translation>
    </message>
    <message>
        <source>A stop where closing costs nothing: entry, both fees and paid funding.</source>
        <translation>Un stop donde cerrar no cuesta nada: entrada, ambas comisiones y financiación pagada.</translation>
    </message>
    <message>
        <source>One-click</source>
        <translation>Modo un clic</translation>
    </message>
    <message>
        <source>A click on ladder or chart sends an order without asking again. Off at every start; armed for one instrument and size; off again whenever a click could mean something else.</source>
        <translation>Un clic en el DOM o en el gráfico envía una orden sin volver a preguntar. Desactivado en cada inicio; se arma para un instrumento y un tamaño; se desactiva en cuanto un clic pudiera significar otra cosa.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>An order, or a part of it, that was traded.</source>
        <translation>Una orden, o una parte de ella, que se ha negociado.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Works a large order in small ones. TWAP spreads it evenly over time, VWAP as the market usually trades, an iceberg shows only its tip.</source>
        <translation>Trabaja una orden grande en órdenes pequeñas. TWAP la reparte por igual en el tiempo, VWAP según negocia habitualmente el mercado, y un iceberg solo muestra la punta.</translation>
    </message>
    <message>
        <source>Smart order router (SOR)</source>
        <translation>Enrutador inteligente de órdenes (SOR)</translation>
    </message>
    <message>
        <source>Sends an order, or parts of it, to the venue where price and fee together cost least.</source>
        <translation>Envía una orden, o partes de ella, al exchange donde precio y comisión juntos cuestan menos.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>What is traded, such as BTCUSDT. Here mostly perpetual futures.</source>
        <translation>Lo que se negocia, como BTCUSDT. Aquí, sobre todo, futuros perpetuos.</translation>
    </message>
    <message>
        <source>Perpetual</source>
        <translation>Perpetuo</translation>
    </message>
    <message>
        <source>A future without an end. Funding keeps its price near that of the coin.</source>
        <translation>Un futuro sin vencimiento. La financiación mantiene su precio cerca del de la moneda.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>The smallest step of a price.</source>
        <translation>El paso mínimo de un precio.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>The smallest step of a quantity.</source>
        <translation>El paso mínimo de una cantidad.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>The venue&apos;s fair price. Gains, margin, stops and liquidation go by it, not by the last trade.</source>
        <translation>El precio justo del exchange. Ganancias, margen, stops y liquidación se rigen por él, no por la última operación.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>The price of the newest trade.</source>
        <translation>El precio de la operación más reciente.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>The best ask minus the best bid.</source>
        <translation>El mejor ask menos el mejor bid.</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>All resting orders by price: bids want to buy, asks want to sell.</source>
        <translation>Todas las órdenes en espera, por precio: los bids quieren comprar, los asks quieren vender.</translation>
    </message>
    <message>
        <source>Ladder (DOM)</source>
        <translation>DOM (escalera de precios)</translation>
    </message>
    <message>
        <source>The order book price by price, one row each, with your own orders in it.</source>
        <translation>El libro de órdenes precio a precio, una fila por precio, con sus propias órdenes.</translation>
    </message>
    <message>
        <source>Tape (time and sales)</source>
        <translation>Cinta (horas y ventas)</translation>
    </message>
    <message>
        <source>Every trade as it happens, with price, size and who took.</source>
        <translation>Cada operación según ocurre, con precio, tamaño y quién tomó.</translation>
    </message>
    <message>
        <source>Taker and maker</source>
        <translation>Taker y maker</translation>
    </message>
    <message>
        <source>The taker accepts a price that rests in the book and pays the higher fee. The maker&apos;s order rested there.</source>
        <translation>El taker acepta un precio que está en el libro y paga la comisión más alta. La orden del maker estaba allí esperando.</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Lugar en la cola</translation>
    </message>
    <message>
        <source>How much rests before your order at its price, and trades first. Venues do not tell it: it is estimated from the level&apos;s size, from trades and from cancels, half of which are taken to be behind where half of the level is.</source>
        <translation>Cuánto hay delante de su orden a su mismo precio y se ejecuta antes. Los exchanges no lo informan: se estima con el tamaño del nivel, las operaciones y las cancelaciones, de las que la mitad se atribuye a lo que está detrás cuando la mitad del nivel lo está.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>The bids&apos; share of the nearest ten levels. Above 50 % more wants to buy than to sell.</source>
        <translation>La parte de los bids en los diez niveles más cercanos. Por encima del 50 %, hay más para comprar que para vender.</translation>
    </message>
    <message>
        <source>Volume at price</source>
        <translation>Volumen por precio</translation>
    </message>
    <message>
        <source>How much was traded at each price since the desk looks at the instrument.</source>
        <translation>Cuánto se ha negociado a cada precio desde que el terminal sigue el instrumento.</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Vela</translation>
    </message>
    <message>
        <source>First, highest, lowest and last price of a stretch of time.</source>
        <translation>Primer precio, máximo, mínimo y último de un intervalo de tiempo.</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>Average price weighted by what was traded at each.</source>
        <translation>Precio promedio ponderado por lo negociado a cada precio.</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Paid every few hours between those who hold long and short; above zero, longs pay.</source>
        <translation>Se paga cada pocas horas entre quienes están en largo y en corto; por encima de cero, pagan los largos.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>What the venue takes for a fill: less from makers, more from takers.</source>
        <translation>Lo que cobra el exchange por una ejecución: menos a los makers, más a los takers.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Trading with real prices and rules and play money.</source>
        <translation>Operar con precios y reglas reales y dinero ficticio.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>What is held: long gains when the price rises, short when it falls.</source>
        <translation>Lo que se tiene: un largo gana cuando el precio sube; un corto, cuando baja.</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nocional</translation>
    </message>
    <message>
        <source>Quantity times price: what a position or an order is worth, whatever margin it needs.</source>
        <translation>Cantidad por precio: lo que vale una posición o una orden, sea cual sea el margen que requiera.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>The part of the account that a position ties up.</source>
        <translation>La parte de la cuenta que una posición inmoviliza.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Notional divided by margin. It changes what is tied up, not what a move of the price costs.</source>
        <translation>Nocional dividido entre el margen. Cambia lo que se inmoviliza, no lo que cuesta un movimiento del precio.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>The price at which the venue closes the position by itself. A stop must come before it.</source>
        <translation>El precio al que el exchange cierra la posición por su cuenta. El stop debe llegar antes.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>The balance and all that open positions have gained or lost.</source>
        <translation>El saldo más lo que han ganado o perdido todas las posiciones abiertas.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>The sum of what all positions are worth, long and short alike.</source>
        <translation>La suma del valor de todas las posiciones, largas y cortas por igual.</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Profit and loss. Realised: of what was closed. Unrealised: of what is held, at the mark. Fees and funding count.</source>
        <translation>Ganancias y pérdidas. Realizado: de lo cerrado. No realizado: de lo abierto, a precio de marca. Comisiones y financiación cuentan.</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>What a trade risks between entry and stop. +2 R gained twice as much as was risked; −1 R is a stop that was hit.</source>
        <translation>Lo que una operación arriesga entre la entrada y el stop. +2 R ganó el doble de lo arriesgado; −1 R es un stop alcanzado.</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Pérdida máxima</translation>
    </message>
    <message>
        <source>What an order costs if its stop fills, with both fees and the slippage that the book suggests.</source>
        <translation>Lo que cuesta una orden si se ejecuta su stop, con ambas comisiones y el deslizamiento que sugiere el libro.</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>How much worse a fill is than the price that was seen when it was decided.</source>
        <translation>Cuánto peor es una ejecución que el precio que se veía al decidirla.</translation>
    </message>
    <message>
        <source>Implementation shortfall</source>
        <translation>Implementation shortfall</translation>
    </message>
    <message>
        <source>All that trading cost against the price at the moment of the decision: waiting, slippage, fees and what was not filled.</source>
        <translation>Todo lo que costó operar frente al precio en el momento de la decisión: espera, deslizamiento, comisiones y lo no ejecutado.</translation>
    </message>
    <message>
        <source>Arrival price</source>
        <translation>Precio de llegada</translation>
    </message>
    <message>
        <source>The middle of the market when the order arrived at the engine.</source>
        <translation>El punto medio del mercado cuando la orden llegó al motor.</translation>
    </message>
    <message>
        <source>Transaction cost analysis (TCA)</source>
        <translation>Análisis de costes de transacción (TCA)</translation>
    </message>
    <message>
        <source>What trading cost, by venue, instrument, way and hour.</source>
        <translation>Lo que costó operar, por exchange, instrumento, modo y hora.</translation>
    </message>
    <message>
        <source>VaR</source>
        <translation>VaR</translation>
    </message>
    <message>
        <source>Value at risk: what the positions of now lose, or more, on one day in a hundred.</source>
        <translation>Valor en riesgo: lo que las posiciones actuales pierden, o más, un día de cada cien.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>How much two instruments move together, from −1 to 1. What moves together is one risk.</source>
        <translation>Cuánto se mueven juntos dos instrumentos, de −1 a 1. Lo que se mueve junto es un solo riesgo.</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>How far the equity is below its highest point.</source>
        <translation>Cuánto está el patrimonio por debajo de su punto más alto.</translation>
    </message>
    <message>
        <source>Day loss limit</source>
        <translation>Límite de pérdida diaria</translation>
    </message>
    <message>
        <source>What a UTC day may cost. Then orders may only reduce until the next day begins.</source>
        <translation>Lo que puede costar un día UTC. Después, las órdenes solo pueden reducir hasta que empiece el siguiente.</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Banda de precio</translation>
    </message>
    <message>
        <source>How far from the mark a price may be. What lies beyond is refused.</source>
        <translation>Cuánto puede alejarse un precio de la marca. Lo que queda más allá se rechaza.</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Stops new risk of one venue, instrument or strategy after errors or losses, until it is reset or its pause is over.</source>
        <translation>Detiene el riesgo nuevo de un exchange, instrumento o estrategia tras errores o pérdidas, hasta que se restablece o termina su pausa.</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>The red button: ends all entries and algorithms at once and stays so, over a restart too, until somebody types its release.</source>
        <translation>El botón rojo: termina de una vez todas las entradas y algoritmos, y sigue así, también tras un reinicio, hasta que alguien escribe la palabra que la levanta.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Cierre total</translation>
    </message>
    <message>
        <source>Closes what is held, cancels what waits, and never turns the position around.</source>
        <translation>Cierra lo que se tiene, cancela lo que espera y nunca da la vuelta a la posición.</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Conciliar</translation>
    </message>
    <message>
        <source>Compares what is believed here with what the venue says. Until they agree, nothing new is entered.</source>
        <translation>Compara lo que se cree aquí con lo que dice el exchange. Hasta que coinciden, no se entra en nada nuevo.</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Orden desconocida</translation>
    </message>
    <message>
        <source>One whose answer did not come in time. It is asked about, never sent again under another name.</source>
        <translation>Una cuya respuesta no llegó a tiempo. Se consulta; nunca se envía de nuevo con otro nombre.</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>Parte de Kelly</translation>
    </message>
    <message>
        <source>The share of the capital that wins and losses of before speak for: their edge divided by their odds. A quarter of it is risked unless configured otherwise, from 30 closed positions on, and never more than the risk per trade.</source>
        <translation>La parte del capital por la que hablan las ganancias y pérdidas anteriores: su ventaja dividida por su cuota. Se arriesga un cuarto de ella salvo que se configure otra cosa, a partir de 30 posiciones cerradas y nunca más que el riesgo por operación.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The desk</source>
        <translation>El terminal</translation>
    </message>
    <message>
        <source>The bar on top tells at a glance what is at stake: paper or live, equity, the day&apos;s gain or loss against its limit, exposure, how old the data is, and whether one-click is armed. The red button ends all trading at once.</source>
        <translation>La barra superior muestra de un vistazo lo que está en juego: demo o real, patrimonio, la ganancia o pérdida del día frente a su límite, exposición, la antigüedad de los datos y si el modo un clic está armado. El botón rojo termina todo el trading de una vez.</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find any action, instrument or setting</source>
        <translation>Buscar cualquier acción, instrumento o ajuste</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Buscar instrumentos</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+S</source>
        <translation>Ctrl+B, Ctrl+S</translation>
    </message>
    <message>
        <source>Ticket to buy, ticket to sell</source>
        <translation>Ticket de compra, ticket de venta</translation>
    </message>
    <message>
        <source>Alt and a digit</source>
        <translation>Alt y una cifra</translation>
    </message>
    <message>
        <source>Go to a panel</source>
        <translation>Ir a un panel</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Mayús+K</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Every instrument with its last price and its change in 24 hours. Choose one, and chart, ladder, tape and ticket follow.</source>
        <translation>Todos los instrumentos con su último precio y su variación en 24 horas. Elija uno y el gráfico, el DOM, la cinta y el ticket le siguen.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Narrows the list while you type</source>
        <translation>Acorta la lista mientras escribe</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Prices over time, with your orders, exits and fills on them. Lines of orders and exits are dragged to other prices; what that means is told before anything is sent.</source>
        <translation>Los precios en el tiempo, con sus órdenes, salidas y ejecuciones. Las líneas de órdenes y salidas se arrastran a otros precios; lo que eso significa se indica antes de enviar nada.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Moverse en el tiempo</translation>
    </message>
    <message>
        <source>Drag a line</source>
        <translation>Arrastrar una línea</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>Mover la orden o salida</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Armed: limit order there, below the last price a buy, above it a sell; with Shift the other way round</source>
        <translation>Armado: orden límite ahí, por debajo del último precio una compra, por encima una venta; con Mayús al revés</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Move by a bar</source>
        <translation>Moverse una barra</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>DOM</translation>
    </message>
    <message>
        <source>The order book, one price a row: bids on the left, asks on the right, your own orders at the edges with your place in their queue. Bars behind the prices, or the last column where it is wide, tell what was traded there; small arrows mark the trades of the last seconds. While the pointer is over it no row moves. It trades only while one-click is armed.</source>
        <translation>El libro de órdenes, un precio por fila: bids a la izquierda, asks a la derecha, sus propias órdenes en los bordes con su lugar en la cola. Las barras detrás de los precios, o la última columna si hay ancho, indican lo negociado ahí; unas flechas pequeñas marcan las operaciones de los últimos segundos. Con el puntero encima no se mueve ninguna fila. Solo opera con el modo un clic armado.</translation>
    </message>
    <message>
        <source>Click a size</source>
        <translation>Clic en un tamaño</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>Armado: orden límite a ese precio</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>Arrastrar una orden propia</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverla</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Cancel own orders at that price and side</source>
        <translation>Cancelar las órdenes propias a ese precio y lado</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>Move the cursor row</source>
        <translation>Mover la fila del cursor</translation>
    </message>
    <message>
        <source>B, S</source>
        <translation>B, S</translation>
    </message>
    <message>
        <source>Armed: buy or sell at the cursor row</source>
        <translation>Armado: comprar o vender en la fila del cursor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Cancel at the cursor row</source>
        <translation>Cancelar en la fila del cursor</translation>
    </message>
    <message>
        <source>C or Space</source>
        <translation>C o Espacio</translation>
    </message>
    <message>
        <source>Centre the market</source>
        <translation>Centrar el mercado</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Every trade of the instrument, newest on top: ▲ B was bought by a taker, ▼ S was sold. Filled rows are big ones. Small trades can be left out, and bites of one taker at one price are joined into one row. Where trades are missing, a line says so.</source>
        <translation>Cada operación del instrumento, la más reciente arriba: ▲ C, compró un taker; ▼ V, vendió. Las filas rellenas son las grandes. Las operaciones pequeñas pueden omitirse, y las tomas sucesivas de un taker a un precio se unen en una fila. Donde faltan operaciones, una línea lo indica.</translation>
    </message>
    <message>
        <source>Pointer over it</source>
        <translation>Puntero encima</translation>
    </message>
    <message>
        <source>Rows stand still; new ones wait</source>
        <translation>Las filas se paran; las nuevas esperan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Hold, and go on</source>
        <translation>Parar y continuar</translation>
    </message>
    <message>
        <source>↑ ↓ Page</source>
        <translation>↑ ↓ Pág.</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Recorrer las filas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Volver a lo más reciente</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copiar todas las filas</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>An order in all its parts. What it costs and risks stands below before anything is sent; “Review” shows it once more in one sentence, and only then it goes out. Size may be a quantity, money, a share of the equity, or what you are ready to lose at the stop.</source>
        <translation>Una orden con todas sus partes. Lo que cuesta y arriesga se muestra debajo antes de enviar nada; “Revisar” la muestra una vez más en una frase, y solo entonces sale. El tamaño puede ser una cantidad, dinero, una parte del patrimonio o lo que esté dispuesto a perder en el stop.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Campo siguiente</translation>
    </message>
    <message>
        <source>One step of the field; with Shift ten</source>
        <translation>Un paso del campo; con Mayús, diez</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>What is held now, with its exits, what it has gained, and what is lost from here if its stop fills. The buttons act on the row that was selected when they were pressed.</source>
        <translation>Lo que se tiene ahora, con sus salidas, lo que ha ganado y lo que se pierde desde aquí si se ejecuta su stop. Los botones actúan sobre la fila que estaba seleccionada al pulsarlos.</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Elegir una fila</translation>
    </message>
    <message>
        <source>Look at its instrument</source>
        <translation>Ver su instrumento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What waits at the venue, and what ended lately with the reason why. Exits are orders too: they reduce only.</source>
        <translation>Lo que espera en el exchange y lo que terminó hace poco, con el motivo. Las salidas también son órdenes: solo reducen.</translation>
    </message>
    <message>
        <source>Cancel the chosen order</source>
        <translation>Cancelar la orden elegida</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Cancel all entries; exits stay</source>
        <translation>Cancelar todas las entradas; las salidas se mantienen</translation>
    </message>
    <message>
        <source>Fills and closed positions</source>
        <translation>Ejecuciones y posiciones cerradas</translation>
    </message>
    <message>
        <source>What was traded, at what price and fee; and positions that were closed, with all that they brought.</source>
        <translation>Lo que se negoció, a qué precio y con qué comisión; y las posiciones que se cerraron, con todo lo que dieron.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Large orders that are worked in small ones: how far they are, at what price so far, and what comes next.</source>
        <translation>Órdenes grandes que se trabajan en órdenes pequeñas: cuánto llevan, a qué precio hasta ahora y qué viene después.</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Costes (TCA)</translation>
    </message>
    <message>
        <source>What trading cost, measured against the price at the decision: by venue, instrument, way and hour; and why the router chose as it did.</source>
        <translation>Lo que costó operar, medido frente al precio en la decisión: por exchange, instrumento, modo y hora; y por qué el enrutador eligió como lo hizo.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Every limit and how much of it is used, what a bad day may cost, what moves together, and what was stopped by whom. Tighter limits hold at once, wider ones after a delay.</source>
        <translation>Cada límite y cuánto está usado, lo que puede costar un mal día, lo que se mueve junto, y qué se detuvo y quién lo hizo. Los límites más estrictos rigen al instante; los más amplios, tras una demora.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything that happened to the account, in order, with its cause. Refusals carry a code that the support knows.</source>
        <translation>Todo lo que le ocurrió a la cuenta, en orden, con su causa. Los rechazos llevan un código que el soporte conoce.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Who did what, from where, and why it was refused: from the whole journal, back to the account&apos;s first day.</source>
        <translation>Quién hizo qué, desde dónde y por qué se rechazó: de todo el diario, hasta el primer día de la cuenta.</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Elegir un tamaño</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1 to 5</source>
        <translation>Ctrl+Alt+1 a 5</translation>
    </message>
    <message>
        <source>Keep the present size there</source>
        <translation>Guardar ahí el tamaño actual</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>The pass phrase cannot be read</source>
        <translation>No se puede leer la frase de contraseña</translation>
    </message>
    <message>
        <source>%1. Put the pass phrase into the first line.</source>
        <translation>%1. Ponga la frase de contraseña en la primera línea.</translation>
    </message>
    <message>
        <source>The journal stays closed</source>
        <translation>El diario sigue cerrado</translation>
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
        <translation>%1 de Kelly</translation>
    </message>
    <message>
        <source>%1 %2, capped at %3</source>
        <translation>%1 %2, limitado a %3</translation>
    </message>
    <message>
        <source>%1 alike: %2 won, odds %3</source>
        <comment>closed positions of this instrument and side</comment>
        <translation>%1 iguales: %2 ganadas, cuota %3</translation>
    </message>
    <message>
        <source>%1 of all: %2 won, odds %3</source>
        <comment>closed positions of the account</comment>
        <translation>%1 de todas: %2 ganadas, cuota %3</translation>
    </message>
    <message>
        <source>From %1 closed positions in this instrument on this side.</source>
        <translation>De %1 posiciones cerradas en este instrumento y este lado.</translation>
    </message>
    <message>
        <source>From %1 closed positions of the whole account: of this instrument on this side there are too few.</source>
        <translation>De %1 posiciones cerradas de toda la cuenta: de este instrumento y este lado hay demasiado pocas.</translation>
    </message>
    <message>
        <source>%1 of them won, and an average win brought %2 times what an average loss cost, after fees and funding.</source>
        <translation>El %1 ganó, y una ganancia media trajo %2 veces lo que costó una pérdida media, tras comisiones y financiación.</translation>
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
        <translation>No se pueden guardar las teclas en %1: %2. Valen hasta que se cierre Jarvis.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 is several keys after one another: an action has one.</source>
        <translation>%1 son varias teclas seguidas: una acción tiene una sola.</translation>
    </message>
    <message>
        <source>Press a key together with Ctrl, Alt or Shift, or a function key.</source>
        <translation>Pulse una tecla junto con Ctrl, Alt o Mayús, o una tecla de función.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop, which would take it before Jarvis.</source>
        <translation>%1 pertenece al escritorio, que la tomaría antes que Jarvis.</translation>
    </message>
    <message>
        <source>%1 belongs to text fields and tables.</source>
        <translation>%1 pertenece a los campos de texto y las tablas.</translation>
    </message>
    <message>
        <source>%1 alone is for typing and for the keys of tables. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 por sí sola sirve para escribir y como tecla de tablas. Añada Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is struck too easily for the kill switch. Use two of Ctrl, Alt and Shift, or a function key.</source>
        <translation>%1 se pulsa con demasiada facilidad para la parada de emergencia. Use dos de Ctrl, Alt y Mayús, o una tecla de función.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The API key is missing.</source>
        <translation>Falta la clave API.</translation>
    </message>
    <message>
        <source>The API key holds letters that no key has. Copy it again, without spaces or line ends inside.</source>
        <translation>La clave API contiene caracteres que ninguna clave tiene. Cópiela de nuevo, sin espacios ni saltos de línea en medio.</translation>
    </message>
    <message>
        <source>The secret is missing.</source>
        <translation>Falta el secreto.</translation>
    </message>
    <message>
        <source>The secret holds letters that no secret has. Copy it again, without spaces or line ends inside.</source>
        <translation>El secreto contiene caracteres que ningún secreto tiene. Cópielo de nuevo, sin espacios ni saltos de línea en medio.</translation>
    </message>
    <message>
        <source>The pass phrase is missing: the one that you chose when you made the key.</source>
        <translation>Falta la frase de contraseña: la que eligió al crear la clave.</translation>
    </message>
    <message>
        <source>The pass phrase holds letters that the venue does not allow in one.</source>
        <translation>La frase de contraseña contiene caracteres que el exchange no permite.</translation>
    </message>
    <message>
        <source>This is far longer than any key.</source>
        <translation>Es mucho más largo que cualquier clave.</translation>
    </message>
    <message>
        <source>This venue takes no private key here. Paste the secret that it showed when you made the key.</source>
        <translation>Este exchange no admite aquí una clave privada. Pegue el secreto que mostró cuando usted creó la clave.</translation>
    </message>
    <message>
        <source>The private key cannot be read. Paste all of its PEM text, an Ed25519 key without encryption.</source>
        <translation>No se puede leer la clave privada. Pegue todo su texto PEM: una clave Ed25519 sin cifrar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, then try again.</source>
        <translation>No se puede conectar con %1. Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody answers for %1 who cannot prove to be it. Nothing was sent. Check this machine&apos;s network and clock.</source>
        <translation>Alguien responde en nombre de %1 sin poder acreditar que lo es. No se ha enviado nada. Compruebe la red y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not know this key%2. Copy it again; mainnet and testnet have keys of their own.</source>
        <translation>%1 no reconoce esta clave%2. Cópiela de nuevo; mainnet y testnet tienen claves distintas.</translation>
    </message>
    <message>
        <source>The secret does not belong to this key%1. Copy it again, or make a new key: a secret is shown only once.</source>
        <translation>El secreto no corresponde a esta clave%1. Cópielo de nuevo o cree otra clave: el secreto se muestra una sola vez.</translation>
    </message>
    <message>
        <source>The pass phrase does not belong to this key%1. It is the one that you chose when you made the key.</source>
        <translation>La frase de contraseña no corresponde a esta clave%1. Es la que eligió al crear la clave.</translation>
    </message>
    <message>
        <source>%1 finds this machine&apos;s time too far off%2. Set the clock by the network, then try again.</source>
        <translation>Para %1, la hora de este equipo está demasiado desviada%2. Ponga el reloj en hora por la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let this key in%2: it is wrong, not allowed from this machine&apos;s address, or may not read. Look at its settings there.</source>
        <translation>%1 no deja entrar con esta clave%2: es incorrecta, no está permitida desde la dirección de este equipo o no tiene permiso de lectura. Revise allí sus ajustes.</translation>
    </message>
    <message>
        <source>%1 wants to be left alone for a while%2. Try again in some minutes.</source>
        <translation>%1 pide una pausa en las consultas%2. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 refused: %2%3.</source>
        <translation>%1 rechazó la petición: %2%3.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be understood%2. Nothing was changed; try again later.</source>
        <translation>No se entiende la respuesta de %1%2. No se ha cambiado nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This key may withdraw: whoever steals it can empty the account. It is not taken. Switch withdrawals off for it at %1, or make a key without them.</source>
        <translation>Esta clave permite retirar fondos: quien la robe puede vaciar la cuenta. No se acepta. Desactive los retiros de la clave en %1 o cree una sin ellos.</translation>
    </message>
    <message>
        <source>%1 does not say whether this key may withdraw, so it is not taken. Try again later.</source>
        <translation>%1 no indica si esta clave permite retirar fondos, por lo que no se acepta. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This key may not read the account. Allow reading for it at %1.</source>
        <translation>Esta clave no tiene permiso para leer la cuenta. Actívelo en %1.</translation>
    </message>
    <message>
        <source>This key may not trade futures: the desk can only look on. Allow it at %1 to trade.</source>
        <translation>Esta clave no tiene permiso para operar futuros: el terminal solo puede consultar. Para operar, actívelo en %1.</translation>
    </message>
    <message>
        <source>The account holds long and short positions side by side: %1 refuses every order of the desk so. Switch it to one-way mode there.</source>
        <translation>La cuenta mantiene posiciones largas y cortas a la vez: así %1 rechaza todas las órdenes del escritorio. Cámbiela allí al modo unidireccional.</translation>
    </message>
    <message>
        <source>This key works from any address. Bind it to this machine&apos;s address at %1.</source>
        <translation>Esta clave funciona desde cualquier dirección. Restrínjala en %1 a la dirección de este equipo.</translation>
    </message>
    <message>
        <source>This key may move money between accounts at %1. The desk never does: switch it off for the key.</source>
        <translation>Esta clave permite transferir fondos entre cuentas en %1. El terminal nunca lo hace: desactive ese permiso.</translation>
    </message>
    <message>
        <source>This key ends soon. Bind it to an address at %1, or make a new one in time.</source>
        <translation>Esta clave caduca pronto. Restrínjala a una dirección en %1 o cree otra a tiempo.</translation>
    </message>
    <message>
        <source>%1 takes the fees in a coin of its own: the results here leave them out. Switch that off there to see them.</source>
        <translation>%1 cobra las comisiones en una moneda propia: los resultados de aquí no las incluyen. Desactívelo allí para verlas.</translation>
    </message>
    <message>
        <source>may withdraw</source>
        <translation>puede retirar</translation>
    </message>
    <message>
        <source>cannot read</source>
        <translation>no lee</translation>
    </message>
    <message>
        <source>cannot trade</source>
        <translation>no opera</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>no withdrawals</source>
        <translation>sin retiros</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message>
        <source>address-bound</source>
        <translation>dirección fija</translation>
    </message>
    <message>
        <source>may transfer</source>
        <translation>puede transferir</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>It must not be allowed to withdraw; binding it to this machine&apos;s address is wise.</source>
        <translation>No debe permitir retiros; conviene restringirla a la dirección de este equipo.</translation>
    </message>
    <message>
        <source>At Binance, under API Management, make a key that may read and trade futures. %1 An Ed25519 key works too: paste its private key as the secret.</source>
        <translation>En Binance, en “API Management”, cree una clave con permiso de lectura y de trading de futuros. %1 También sirve una clave Ed25519: pegue su clave privada como secreto.</translation>
    </message>
    <message>
        <source>At Bybit, under API, make a system-generated key for contract orders and positions, read and write. %1</source>
        <translation>En Bybit, en “API”, cree una clave generada por el sistema para órdenes y posiciones de contratos, con lectura y escritura. %1</translation>
    </message>
    <message>
        <source>At OKX, under API, make a v5 key that may read and trade, with a pass phrase of its own. %1</source>
        <translation>En OKX, en “API”, cree una clave v5 con permiso de lectura y de trading, con su propia frase de contraseña. %1</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 off; beyond a second no new orders are taken.</source>
        <translation>El reloj de este equipo está desviado %1; con más de un segundo no se aceptan órdenes nuevas.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No font of this machine has the letters of %1. Install one, such as the package fonts-noto-cjk, and start Jarvis again.</source>
        <translation>Ninguna fuente de este equipo tiene los caracteres de %1. Instale una, por ejemplo el paquete fonts-noto-cjk, y vuelva a iniciar Jarvis.</translation>
    </message>
</context>
<context>
    <name>LayoutStore</name>
    <message>
        <source>The layout cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>No se puede guardar la disposición: no se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The layout cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>No se puede guardar la disposición en %1: %2. Lo guardado antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>LimitMeaning</name>
    <message>
        <source>How large the position in one instrument may become, with every open order on its side filled.</source>
        <translation>Cuánto puede crecer la posición en un instrumento si se ejecutan todas las órdenes abiertas de su lado.</translation>
    </message>
    <message>
        <source>Realised and open loss of the UTC day. Once it is reached, only orders that reduce positions pass until the next day.</source>
        <translation>Pérdida realizada y abierta del día UTC. Al alcanzarse, hasta el día siguiente solo pasan órdenes que reducen posiciones.</translation>
    </message>
    <message>
        <source>In how many instruments a position may be open at a time.</source>
        <translation>En cuántos instrumentos puede haber una posición abierta a la vez.</translation>
    </message>
    <message>
        <source>How many orders of the account may work at a time.</source>
        <translation>Cuántas órdenes de la cuenta pueden estar activas a la vez.</translation>
    </message>
    <message>
        <source>How many orders the account may send within one second.</source>
        <translation>Cuántas órdenes puede enviar la cuenta en un segundo.</translation>
    </message>
    <message>
        <source>How many orders the account may send within one minute.</source>
        <translation>Cuántas órdenes puede enviar la cuenta en un minuto.</translation>
    </message>
    <message>
        <source>How far an order&apos;s price may be from the mark. It stops the slip of a finger.</source>
        <translation>Cuánto puede alejarse del precio de marca el precio de una orden. Detiene los errores al teclear.</translation>
    </message>
    <message>
        <source>With a wider spread than this, market orders are refused.</source>
        <translation>Con un diferencial mayor se rechazan las órdenes a mercado.</translation>
    </message>
    <message>
        <source>With market data older than this, no new risk is taken in the instrument.</source>
        <translation>Con datos de mercado más antiguos no se asume riesgo nuevo en el instrumento.</translation>
    </message>
    <message>
        <source>The same order within this time needs a confirmation of its own.</source>
        <translation>La misma orden dentro de este tiempo necesita una confirmación propia.</translation>
    </message>
    <message>
        <source>How much of the available capital one trade may lose at its stop loss.</source>
        <translation>Cuánto del capital disponible puede perder una operación en su stop loss.</translation>
    </message>
    <message>
        <source>How many times their margin positions may be worth. The venue&apos;s own limit holds as well.</source>
        <translation>Cuántas veces su margen pueden valer las posiciones. También rige el límite del exchange.</translation>
    </message>
    <message>
        <source>How much of the equity may be lost if every stop loss is reached, working entries included.</source>
        <translation>Cuánto del patrimonio puede perderse si se alcanzan todos los stop loss, incluidas las entradas activas.</translation>
    </message>
    <message>
        <source>The loss that 99 of 100 days stay below, for what is held. At its largest value it is off.</source>
        <translation>La pérdida que 99 de cada 100 días no superan, para lo que se tiene. En su valor máximo está desactivado.</translation>
    </message>
    <message>
        <source>How many positions may be open in instruments that move alike.</source>
        <translation>Cuántas posiciones puede haber abiertas en instrumentos que se mueven igual.</translation>
    </message>
    <message>
        <source>From which correlation on instruments count as moving alike.</source>
        <translation>A partir de qué correlación se considera que los instrumentos se mueven igual.</translation>
    </message>
    <message>
        <source>After so many losing trades in a row the account&apos;s breaker stops new risk.</source>
        <translation>Tras tantas operaciones perdedoras seguidas, el cortacircuitos de la cuenta detiene el riesgo nuevo.</translation>
    </message>
    <message>
        <source>After so many errors of a venue within one minute its breaker stops new risk there.</source>
        <translation>Tras tantos errores de un exchange en un minuto, su cortacircuitos detiene allí el riesgo nuevo.</translation>
    </message>
    <message>
        <source>How long a breaker that tripped stays open before one order may try.</source>
        <translation>Cuánto tiempo queda abierto un cortacircuitos disparado antes de que una orden pueda probar.</translation>
    </message>
    <message>
        <source>How long a change that allows more waits before it takes effect. It is time to think again.</source>
        <translation>Cuánto espera un cambio que permite más antes de surtir efecto. Es tiempo para pensarlo de nuevo.</translation>
    </message>
    <message>
        <source>Delivered as %1. From %2 to %3 is possible.</source>
        <translation>Valor inicial: %1. Se admite de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>%1 over</source>
        <translation>%1 de exceso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed, so nothing was said to it. Trusted: %2. Shown now: %3. If it was renewed there, compare the new one with what the engine&apos;s machine shows, and trust it in Settings, Engines, Edit. If nobody renewed it, somebody else answers in its place: do not connect.</source>
        <translation>El certificado de %1 ha cambiado, por lo que no se le ha transmitido nada. De confianza: %2. Mostrado ahora: %3. Si se renovó allí, compare el nuevo con el que muestra el equipo del motor y acéptelo en Ajustes, Motores, Editar. Si nadie lo renovó, otro responde en su lugar: no conecte.</translation>
    </message>
    <message>
        <source>The engine %1 is going down and asks to be tried again in %2. This desk connects by itself and goes on where it was.</source>
        <translation>El motor %1 se está apagando y pide que se reintente en %2. Este terminal se conecta solo y sigue donde estaba.</translation>
    </message>
    <message>
        <source>The engine %1 is going down, or starting. This desk connects by itself and goes on where it was.</source>
        <translation>El motor %1 se está apagando o iniciando. Este terminal se conecta solo y sigue donde estaba.</translation>
    </message>
    <message>
        <source>The engine %1 cannot be reached. Is jarvisd running there, and the port open?</source>
        <translation>No se puede conectar con el motor %1. ¿Está jarvisd en marcha allí y el puerto abierto?</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for the certificate of %1, so nothing was said to it. Shown: %2. If it is your engine&apos;s, compare this with what the engine&apos;s machine shows, and trust it in Settings, Engines; or name its authority with --engine-authority.</source>
        <translation>Ninguna autoridad de este equipo avala el certificado de %1, por lo que no se le ha transmitido nada. Mostrado: %2. Si es el de su motor, compárelo con el que muestra el equipo del motor y acéptelo en Ajustes, Motores; o indique su autoridad con --engine-authority.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host, so nothing was said to it. Write the address as the certificate has it, or trust this certificate in Settings, Engines.</source>
        <translation>El certificado de %1 pertenece a otro host, por lo que no se le ha transmitido nada. Escriba la dirección como figura en el certificado o acepte este certificado en Ajustes, Motores.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid today. Renew it where the engine runs, and look at this machine&apos;s clock.</source>
        <translation>El certificado de %1 no es válido hoy. Renuévelo donde funciona el motor y compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is of no use, so nothing was said to it. Make a new one where the engine runs.</source>
        <translation>El certificado de %1 no sirve, por lo que no se le ha transmitido nada. Cree uno nuevo donde funciona el motor.</translation>
    </message>
    <message>
        <source>The engine %1 does not know this desk&apos;s token: it is mistyped or was revoked. Make one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>El motor %1 no reconoce el token de este terminal: está mal escrito o fue revocado. Cree uno allí con jarvisd token add y escríbalo en Ajustes, Motores.</translation>
    </message>
    <message>
        <source>This desk&apos;s token for %1 has expired. Make a new one there with jarvisd token add, and type it in Settings, Engines.</source>
        <translation>El token de este terminal para %1 ha caducado. Cree uno nuevo allí con jarvisd token add y escríbalo en Ajustes, Motores.</translation>
    </message>
    <message>
        <source>This desk&apos;s token does not allow looking at the engine %1. Ask whoever runs it for one that does.</source>
        <translation>El token de este terminal no permite consultar el motor %1. Pida a quien lo administra uno que lo permita.</translation>
    </message>
    <message>
        <source>The engine %1 is of a release that this one does not understand. Update the older of both.</source>
        <translation>El motor %1 es de una versión que esta no entiende. Actualice la más antigua de las dos.</translation>
    </message>
    <message>
        <source>The engine %1 has as many connections as it takes, of all or from this address. Close a desk that is not needed; this one keeps trying.</source>
        <translation>El motor %1 tiene todas las conexiones que admite, en total o desde esta dirección. Cierre un terminal que no haga falta; este sigue intentándolo.</translation>
    </message>
    <message>
        <source>This desk fell behind the engine %1 and was sent away. It connects again and begins with what is now; if that happens often, the line is too slow.</source>
        <translation>Este terminal se quedó atrás respecto al motor %1 y fue desconectado. Vuelve a conectarse y empieza por lo actual; si ocurre a menudo, la línea es demasiado lenta.</translation>
    </message>
    <message>
        <source>What answers at %1 is no engine, or speaks what this release does not understand.</source>
        <translation>Lo que responde en %1 no es un motor, o habla algo que esta versión no entiende.</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no confiable</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro host</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>certificate changed</source>
        <translation>certificado cambiado</translation>
    </message>
    <message>
        <source>bad certificate</source>
        <translation>certificado no válido</translation>
    </message>
    <message>
        <source>token unknown</source>
        <translation>token desconocido</translation>
    </message>
    <message>
        <source>token expired</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>other release</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>too many desks</source>
        <translation>demasiados terminales</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>fell behind</source>
        <translation>se quedó atrás</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>no es un motor</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 ahead of this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>El reloj del motor %1 va %2 adelantado respecto al de este equipo. Ponga en hora el que esté mal: las horas y antigüedades de este terminal se desvían otro tanto.</translation>
    </message>
    <message>
        <source>The clock of the engine %1 is %2 behind this machine&apos;s. Set the one that is wrong: times and ages on this desk are off by as much.</source>
        <translation>El reloj del motor %1 va %2 atrasado respecto al de este equipo. Ponga en hora el que esté mal: las horas y antigüedades de este terminal se desvían otro tanto.</translation>
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
        <translation>instrumento %1</translation>
    </message>
    <message>
        <source>%1 ticks</source>
        <translation>%1 ticks</translation>
    </message>
    <message>
        <source>%1 lots</source>
        <translation>%1 lotes</translation>
    </message>
    <message>
        <source>Account %1 (%2) opened with %3 USD</source>
        <translation>Cuenta %1 (%2) abierta con %3 USD</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>testnet</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Engine started, epoch %1</source>
        <translation>Motor iniciado, época %1</translation>
    </message>
    <message>
        <source>%1 torn bytes cut from the journal</source>
        <translation>%1 bytes truncados recortados del diario</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n orden en duda</numerusform>
            <numerusform>%n órdenes en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Order %1 %2: %3</source>
        <translation>Orden %1 %2: %3</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 ejecutado</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4, order %5</source>
        <translation>%1 %2 %3 a %4, orden %5</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>realised %1</source>
        <translation>realizado %1</translation>
    </message>
    <message>
        <source>Position %1 closed, net %2</source>
        <translation>Posición %1 cerrada, neto %2</translation>
    </message>
    <message>
        <source>Funding of %1: %2 at %3</source>
        <translation>Financiación de %1: %2 al %3</translation>
    </message>
    <message>
        <source>Limit set: %1 %2</source>
        <translation>Límite fijado: %1 %2</translation>
    </message>
    <message>
        <source>Day reset at equity %1</source>
        <translation>Día reiniciado con patrimonio %1</translation>
    </message>
    <message>
        <source>Entries are allowed</source>
        <translation>Las entradas están permitidas</translation>
    </message>
    <message>
        <source>Entries are blocked: %1</source>
        <translation>Las entradas están bloqueadas: %1</translation>
    </message>
    <message>
        <source>Flatten %1: %2</source>
        <translation>Cierre total de %1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, we believe %3</source>
        <translation>%1: el exchange tiene %2, aquí constan %3</translation>
    </message>
    <message>
        <source>Algorithm %1, %2 %3: %4</source>
        <translation>Orden algorítmica %1, %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>ejecutado %1 de %2</translation>
    </message>
    <message>
        <source>Breaker of %1 counts %2: %3</source>
        <translation>El cortacircuitos de %1 cuenta %2: %3</translation>
    </message>
    <message>
        <source>Breaker of %1 is closed</source>
        <translation>El cortacircuitos de %1 está cerrado</translation>
    </message>
    <message>
        <source>Breaker of %1 tripped: %2</source>
        <translation>Saltó el cortacircuitos de %1: %2</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: order %2 is the probe</source>
        <translation>El cortacircuitos de %1 está semiabierto: la orden %2 es la prueba</translation>
    </message>
    <message>
        <source>Breaker of %1 is half-open: one order may go</source>
        <translation>El cortacircuitos de %1 está semiabierto: puede pasar una orden</translation>
    </message>
    <message>
        <source>Limit stays: %1</source>
        <translation>El límite se mantiene: %1</translation>
    </message>
    <message>
        <source>Limit widens at %1: %2 %3</source>
        <translation>El límite se amplía a las %1: %2 %3</translation>
    </message>
    <message>
        <source>Routed %1 of %2: %3</source>
        <translation>Enrutado %1 de %2: %3</translation>
    </message>
    <message>
        <source>Alert removed: %1</source>
        <translation>Alerta eliminada: %1</translation>
    </message>
    <message>
        <source>Alert expired: %1</source>
        <translation>Alerta expirada: %1</translation>
    </message>
    <message>
        <source>Alert snoozed until %1: %2</source>
        <translation>Alerta pospuesta hasta %1: %2</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alerta: %1</translation>
    </message>
    <message>
        <source>%1 moves alone</source>
        <translation>%1 se mueve por su cuenta</translation>
    </message>
    <message>
        <source>%1 moves with cluster %2</source>
        <translation>%1 se mueve con el grupo %2</translation>
    </message>
    <message>
        <source>%1 has been without its exits for %2 (allowed: %3)</source>
        <translation>%1 lleva %2 sin sus salidas (permitido: %3)</translation>
    </message>
    <message>
        <source>An exit of %1 was refused, %2 times in a row</source>
        <translation>Una salida de %1 fue rechazada %2 veces seguidas</translation>
    </message>
    <message>
        <source>Exits of %1 could not be kept: closing at market</source>
        <translation>No se pudieron mantener las salidas de %1: cierre a mercado en curso</translation>
    </message>
    <message>
        <source>Order %1 in %2: outcome unknown, the venue is being asked</source>
        <translation>Orden %1 en %2: resultado desconocido, se está consultando al exchange</translation>
    </message>
    <message>
        <source>Daily loss limit reached: %1 of %2. Only reducing orders pass</source>
        <translation>Límite de pérdida diaria alcanzado: %1 de %2. Solo pasan órdenes de reducción</translation>
    </message>
    <message>
        <source>Data of %1 is %2 old</source>
        <translation>Los datos de %1 tienen %2 de antigüedad</translation>
    </message>
    <message>
        <source>%1 is down: entries there wait, exits rest at the venue</source>
        <translation>%1 no está disponible: sus entradas esperan, las salidas siguen en el exchange</translation>
    </message>
    <message>
        <source>The venue is down: entries wait, exits rest at the venue</source>
        <translation>El exchange no está disponible: las entradas esperan, las salidas siguen en el exchange</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 vuelve a estar disponible</translation>
    </message>
    <message>
        <source>The venue is back</source>
        <translation>El exchange vuelve a estar disponible</translation>
    </message>
    <message>
        <source>The venue</source>
        <translation>El exchange</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s, so entries there wait. Set the machine&apos;s clock by the network</source>
        <translation>%1: su reloj difiere %2 del de este equipo, por eso las entradas allí esperan. Ponga en hora el equipo por la red</translation>
    </message>
    <message>
        <source>%1: its clock is %2 from this machine&apos;s. Set the machine&apos;s clock by the network</source>
        <translation>%1: su reloj difiere %2 del de este equipo. Ponga en hora el equipo por la red</translation>
    </message>
    <message>
        <source>%1: its clock and this machine&apos;s agree again</source>
        <translation>%1: su reloj y el de este equipo vuelven a coincidir</translation>
    </message>
    <message>
        <source>The journal cannot be written: new risk stops, closing stays possible</source>
        <translation>No se puede escribir el diario: se detiene el riesgo nuevo, cerrar sigue siendo posible</translation>
    </message>
    <message>
        <source>The journal ended in the middle of a record: %1 bytes were cut</source>
        <translation>El diario terminaba a mitad de un registro: se recortaron %1 bytes</translation>
    </message>
    <message>
        <source>The clock jumped by %1</source>
        <translation>El reloj saltó %1</translation>
    </message>
    <message>
        <source>%1: the venue holds something else than we believe</source>
        <translation>%1: la posición del exchange no coincide con la que consta aquí</translation>
    </message>
    <message>
        <source>%1 is older than its time stop: closing at market</source>
        <translation>%1 ha superado su stop por tiempo: cierre a mercado en curso</translation>
    </message>
    <message>
        <source>Flatten of %1 failed: %2 left</source>
        <translation>Falló el cierre total de %1: quedan %2</translation>
    </message>
    <message>
        <source>A report of the venue came late, twice or for an unknown order; it was recorded only</source>
        <translation>Un informe del exchange llegó tarde, repetido o para una orden desconocida; solo se registró</translation>
    </message>
    <message>
        <source>The recording is over: no market data will come any more</source>
        <translation>La grabación ha terminado: no llegarán más datos de mercado</translation>
    </message>
    <message>
        <source>The recording is damaged in line %1 and was not read on: no market data will come any more</source>
        <translation>La grabación está dañada en la línea %1 y no se siguió leyendo: no llegarán más datos de mercado</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: new risk stops in its scope, exits stay</source>
        <translation>Saltó un cortacircuitos: se detiene el riesgo nuevo en su ámbito, las salidas se mantienen</translation>
    </message>
    <message>
        <source>A circuit breaker tripped: %1 of %2. New risk stops in its scope, exits stay</source>
        <translation>Saltó un cortacircuitos: %1 de %2. Se detiene el riesgo nuevo en su ámbito, las salidas se mantienen</translation>
    </message>
    <message>
        <source>A circuit breaker is half-open: one order may go</source>
        <translation>Un cortacircuitos está semiabierto: puede pasar una orden</translation>
    </message>
    <message>
        <source>A circuit breaker closed: new risk is allowed again</source>
        <translation>Un cortacircuitos se cerró: se permite de nuevo el riesgo nuevo</translation>
    </message>
    <message>
        <source>The day counts from equity %1</source>
        <translation>El día cuenta desde un patrimonio de %1</translation>
    </message>
    <message>
        <source>The venue&apos;s wallet moved by %1 to %2, and no trade says why: a deposit, a withdrawal or a charge</source>
        <translation>La billetera en el exchange varió en %1 hasta %2 y ninguna operación lo explica: un depósito, un retiro o un cargo</translation>
    </message>
    <message>
        <source>Note written on the position in %1 that was opened %2</source>
        <translation>Nota escrita sobre la posición en %1 que se abrió el %2</translation>
    </message>
    <message>
        <source>The scale-out of %1 is over</source>
        <translation>La salida escalonada de %1 ha terminado</translation>
    </message>
    <message>
        <source>Scale-out of %1: %2</source>
        <translation>Salida escalonada de %1: %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Ganancias y pérdidas</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Límites de riesgo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Engine alarms</source>
        <translation>Alarmas del motor</translation>
    </message>
    <message>
        <source>Alerts on last, mark, bid and ask prices and on moves within a time.</source>
        <translation>Alertas sobre precios último, de marca, bid y ask, y sobre movimientos en un plazo.</translation>
    </message>
    <message>
        <source>Alerts on closed candles, RSI and crossing averages.</source>
        <translation>Alertas sobre velas cerradas, RSI y cruces de medias.</translation>
    </message>
    <message>
        <source>Alerts on the P&amp;L of a position or of the day.</source>
        <translation>Alertas sobre el P&amp;L de una posición o del día.</translation>
    </message>
    <message>
        <source>Alerts on the use of a limit.</source>
        <translation>Alertas sobre el uso de un límite.</translation>
    </message>
    <message>
        <source>Alerts on the age of data and on venues that are not reached.</source>
        <translation>Alertas sobre la antigüedad de los datos y sobre exchanges sin conexión.</translation>
    </message>
    <message>
        <source>Alerts on orders that fill or are refused, and on exits that are hit.</source>
        <translation>Alertas sobre órdenes que se ejecutan o se rechazan, y sobre salidas alcanzadas.</translation>
    </message>
    <message>
        <source>What the engine warns of by itself, such as a position without its exits. Always shown on screen.</source>
        <translation>Lo que el motor advierte por su cuenta, como una posición sin sus salidas. Siempre se muestra en pantalla.</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>First fill</source>
        <translation>Primera ejecución</translation>
    </message>
    <message>
        <source>Last fill</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Moved on from order %1 · </source>
        <translation>Trasladada desde la orden %1 · </translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4</source>
        <comment>side, quantity, symbol, how it was worked</comment>
        <translation>%1 de %2 de %3, %4</translation>
    </message>
    <message>
        <source>Shortfall %1 bp: slippage %2, fee %3, delay %4, not filled %5</source>
        <translation>Shortfall %1 bp: deslizamiento %2, comisión %3, retraso %4, no ejecutado %5</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
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
        <translation>Se necesita un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one point, as in 1234.5.</source>
        <translation>&quot;%1&quot; no es un número. Cifras y un punto, como en 1234.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Digits and one comma, as in 1234,5.</source>
        <translation>«%1» no es un número. Cifras y una coma, como en 1234,5.</translation>
    </message>
    <message>
        <source>That is more digits than any price or amount has.</source>
        <translation>Son más cifras de las que tiene cualquier precio o importe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Use a point for decimals (1.5) and no thousands separator (1234).</source>
        <translation>&quot;%1&quot; podría significar dos números. Use un punto para los decimales (1.5) y ningún separador de miles (1234).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean two numbers. Type it with a comma for decimals (1,5) and no thousands separator (1234).</source>
        <translation>«%1» puede significar dos números. Escríbalo con coma para los decimales (1,5) y sin separador de miles (1234).</translation>
    </message>
    <message>
        <source>A price of %1 lies between %2 and %3.</source>
        <translation>Un precio de %1 está entre %2 y %3.</translation>
    </message>
    <message>
        <source>A quantity of %1 lies between %2 and %3, in steps of %4.</source>
        <translation>Una cantidad de %1 está entre %2 y %3, en pasos de %4.</translation>
    </message>
    <message>
        <source>An amount lies between 0 and %1.</source>
        <translation>Un importe está entre 0 y %1.</translation>
    </message>
    <message>
        <source>A share lies between 0 % and %1.</source>
        <translation>Una proporción está entre 0 % y %1.</translation>
    </message>
    <message>
        <source>A whole number between %1 and %2.</source>
        <translation>Un número entero entre %1 y %2.</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Nothing stood in the way</source>
        <translation>Nada lo impedía</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>No hay nada que hacer</translation>
    </message>
    <message>
        <source>Newer reason</source>
        <translation>Motivo más reciente</translation>
    </message>
    <message>
        <source>the engine is of a later release and has a reason that this one has no words for</source>
        <translation>el motor es de una versión posterior y da un motivo para el que esta no tiene palabras</translation>
    </message>
    <message>
        <source>Update this workstation</source>
        <translation>Actualice esta estación de trabajo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>el motor no conoce este instrumento</translation>
    </message>
    <message>
        <source>Choose one from the watchlist</source>
        <translation>Elija uno de la lista de seguimiento</translation>
    </message>
    <message>
        <source>Instrument status</source>
        <translation>Estado del instrumento</translation>
    </message>
    <message>
        <source>the venue does not trade this instrument now</source>
        <translation>el exchange no negocia ahora este instrumento</translation>
    </message>
    <message>
        <source>Wait until it trades again, or choose another</source>
        <translation>Espere a que vuelva a negociarse o elija otro</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>a limit order needs a price</source>
        <translation>una orden límite necesita un precio</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Escriba un precio</translation>
    </message>
    <message>
        <source>Tick size</source>
        <translation>Tamaño de tick</translation>
    </message>
    <message>
        <source>the price lies between two ticks</source>
        <translation>el precio queda entre dos ticks</translation>
    </message>
    <message>
        <source>Use a multiple of the tick</source>
        <translation>Use un múltiplo del tick</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>the quantity is zero</source>
        <translation>la cantidad es cero</translation>
    </message>
    <message>
        <source>Type a quantity above zero</source>
        <translation>Escriba una cantidad mayor que cero</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>the quantity lies between two lots</source>
        <translation>la cantidad queda entre dos lotes</translation>
    </message>
    <message>
        <source>Use a multiple of the lot</source>
        <translation>Use un múltiplo del lote</translation>
    </message>
    <message>
        <source>Smallest quantity</source>
        <translation>Cantidad mínima</translation>
    </message>
    <message>
        <source>the quantity is below the venue&apos;s minimum</source>
        <translation>la cantidad está por debajo del mínimo del exchange</translation>
    </message>
    <message>
        <source>Raise the quantity to the minimum</source>
        <translation>Aumente la cantidad hasta el mínimo</translation>
    </message>
    <message>
        <source>Largest quantity</source>
        <translation>Cantidad máxima</translation>
    </message>
    <message>
        <source>the quantity is above the venue&apos;s maximum</source>
        <translation>la cantidad está por encima del máximo del exchange</translation>
    </message>
    <message>
        <source>Lower the quantity, or split the order</source>
        <translation>Reduzca la cantidad o divida la orden</translation>
    </message>
    <message>
        <source>Smallest order value</source>
        <translation>Valor mínimo de la orden</translation>
    </message>
    <message>
        <source>the order is worth less than the venue takes</source>
        <translation>la orden vale menos de lo que acepta el exchange</translation>
    </message>
    <message>
        <source>Raise the quantity</source>
        <translation>Aumente la cantidad</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Banda de precio</translation>
    </message>
    <message>
        <source>the price is too far from the mark</source>
        <translation>el precio está demasiado lejos de la marca</translation>
    </message>
    <message>
        <source>Use a price closer to the mark</source>
        <translation>Use un precio más cercano a la marca</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>the spread is too wide for a market order</source>
        <translation>el spread es demasiado amplio para una orden a mercado</translation>
    </message>
    <message>
        <source>Use a limit order, or wait</source>
        <translation>Use una orden límite o espere</translation>
    </message>
    <message>
        <source>Book depth</source>
        <translation>Profundidad del libro</translation>
    </message>
    <message>
        <source>the book cannot fill this order</source>
        <translation>el libro no puede ejecutar esta orden</translation>
    </message>
    <message>
        <source>Lower the quantity, or use a limit order</source>
        <translation>Reduzca la cantidad o use una orden límite</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Datos de mercado</translation>
    </message>
    <message>
        <source>the data of this instrument is too old to trade on</source>
        <translation>los datos de este instrumento son demasiado antiguos para operar</translation>
    </message>
    <message>
        <source>Wait until data flows again</source>
        <translation>Espere a que vuelvan a llegar datos</translation>
    </message>
    <message>
        <source>Duplicate order</source>
        <translation>Orden duplicada</translation>
    </message>
    <message>
        <source>the same order was sent a moment ago</source>
        <translation>la misma orden se envió hace un momento</translation>
    </message>
    <message>
        <source>Confirm that you want it twice, or wait</source>
        <translation>Confirme que la quiere dos veces o espere</translation>
    </message>
    <message>
        <source>Orders per second</source>
        <translation>Órdenes por segundo</translation>
    </message>
    <message>
        <source>too many orders within one second</source>
        <translation>demasiadas órdenes en un segundo</translation>
    </message>
    <message>
        <source>Wait a second</source>
        <translation>Espere un segundo</translation>
    </message>
    <message>
        <source>Orders per minute</source>
        <translation>Órdenes por minuto</translation>
    </message>
    <message>
        <source>too many orders within one minute</source>
        <translation>demasiadas órdenes en un minuto</translation>
    </message>
    <message>
        <source>Wait a minute</source>
        <translation>Espere un minuto</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
    </message>
    <message>
        <source>too many orders are open</source>
        <translation>hay demasiadas órdenes abiertas</translation>
    </message>
    <message>
        <source>Cancel some first</source>
        <translation>Cancele antes algunas</translation>
    </message>
    <message>
        <source>Command life</source>
        <translation>Vida del comando</translation>
    </message>
    <message>
        <source>the command was too old when the engine took it</source>
        <translation>el comando era demasiado antiguo cuando el motor lo tomó</translation>
    </message>
    <message>
        <source>Look at the market again and send it anew</source>
        <translation>Mire de nuevo el mercado y envíelo otra vez</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>the order would have taken from the book</source>
        <translation>la orden habría tomado del libro</translation>
    </message>
    <message>
        <source>Use a price that rests, or turn post-only off</source>
        <translation>Use un precio que quede en el libro o desactive post-only</translation>
    </message>
    <message>
        <source>Trigger price</source>
        <translation>Precio de activación</translation>
    </message>
    <message>
        <source>a stop order needs a trigger price</source>
        <translation>una orden stop necesita un precio de activación</translation>
    </message>
    <message>
        <source>Type a trigger price</source>
        <translation>Escriba un precio de activación</translation>
    </message>
    <message>
        <source>the trigger is on the wrong side of the mark and would fire at once</source>
        <translation>la activación está en el lado equivocado de la marca y se dispararía al instante</translation>
    </message>
    <message>
        <source>Buy stops belong above the mark, sell stops below</source>
        <translation>Los stops de compra van por encima de la marca; los de venta, por debajo</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>a GTD order needs its end</source>
        <translation>una orden GTD necesita una hora de fin</translation>
    </message>
    <message>
        <source>Choose when it ends</source>
        <translation>Elija cuándo termina</translation>
    </message>
    <message>
        <source>the end of the order has passed</source>
        <translation>la hora de fin de la orden ya pasó</translation>
    </message>
    <message>
        <source>Choose a later end</source>
        <translation>Elija una hora de fin posterior</translation>
    </message>
    <message>
        <source>Order options</source>
        <translation>Opciones de la orden</translation>
    </message>
    <message>
        <source>two options contradict each other, such as post-only and IOC</source>
        <translation>dos opciones se contradicen, como post-only e IOC</translation>
    </message>
    <message>
        <source>Turn one of them off</source>
        <translation>Desactive una de ellas</translation>
    </message>
    <message>
        <source>Price bounds</source>
        <translation>Límites de precio</translation>
    </message>
    <message>
        <source>the venue takes no such price</source>
        <translation>el exchange no acepta ese precio</translation>
    </message>
    <message>
        <source>Use a price within the venue&apos;s bounds</source>
        <translation>Use un precio dentro de los límites del exchange</translation>
    </message>
    <message>
        <source>Position size</source>
        <translation>Tamaño de la posición</translation>
    </message>
    <message>
        <source>with every open order filled, the position would be worth too much</source>
        <translation>con todas las órdenes abiertas ejecutadas, el valor de la posición sería demasiado alto</translation>
    </message>
    <message>
        <source>Lower the quantity, or raise the limit</source>
        <translation>Reduzca la cantidad o eleve el límite</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>Pérdida diaria</translation>
    </message>
    <message>
        <source>the day&apos;s loss limit is reached: only reducing orders pass</source>
        <translation>se alcanzó el límite de pérdida del día: solo pasan órdenes de reducción</translation>
    </message>
    <message>
        <source>Wait for the next UTC day, or reset the day</source>
        <translation>Espere al próximo día UTC o reinicie el día</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Posiciones abiertas</translation>
    </message>
    <message>
        <source>too many positions are open</source>
        <translation>hay demasiadas posiciones abiertas</translation>
    </message>
    <message>
        <source>Close one first</source>
        <translation>Cierre antes una</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>an entry needs a take profit and a stop loss</source>
        <translation>una entrada necesita un take profit y un stop loss</translation>
    </message>
    <message>
        <source>Give both</source>
        <translation>Indique ambos</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>it is on the losing side of entry or mark</source>
        <translation>está en el lado perdedor de la entrada o de la marca</translation>
    </message>
    <message>
        <source>Move it beyond the entry, in the direction of the trade</source>
        <translation>Póngalo más allá de la entrada, en la dirección de la operación</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>it is on the winning side of entry or mark</source>
        <translation>está en el lado ganador de la entrada o de la marca</translation>
    </message>
    <message>
        <source>Move it to the losing side of the entry</source>
        <translation>Póngalo en el lado perdedor de la entrada</translation>
    </message>
    <message>
        <source>the position would be liquidated before the stop</source>
        <translation>la posición se liquidaría antes del stop</translation>
    </message>
    <message>
        <source>Move the stop closer, or lower the leverage</source>
        <translation>Acerque el stop o baje el apalancamiento</translation>
    </message>
    <message>
        <source>Risk per trade</source>
        <translation>Riesgo por operación</translation>
    </message>
    <message>
        <source>the loss at the stop would be too large</source>
        <translation>la pérdida en el stop sería demasiado grande</translation>
    </message>
    <message>
        <source>Lower the quantity, or move the stop closer</source>
        <translation>Reduzca la cantidad o acerque el stop</translation>
    </message>
    <message>
        <source>Free balance</source>
        <translation>Saldo libre</translation>
    </message>
    <message>
        <source>it does not cover margin and worst-case fees</source>
        <translation>no cubre el margen y las comisiones en el peor caso</translation>
    </message>
    <message>
        <source>Lower the quantity, or free some margin</source>
        <translation>Reduzca la cantidad o libere margen</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>the account would be geared too high</source>
        <translation>la cuenta quedaría demasiado apalancada</translation>
    </message>
    <message>
        <source>Lower the quantity</source>
        <translation>Reduzca la cantidad</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Solo reducir</translation>
    </message>
    <message>
        <source>the order would not reduce the position</source>
        <translation>la orden no reduciría la posición</translation>
    </message>
    <message>
        <source>Lower it to the position&apos;s size, or turn reduce-only off</source>
        <translation>Redúzcala al tamaño de la posición o desactive “solo reducir”</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>too many positions move together</source>
        <translation>demasiadas posiciones se mueven juntas</translation>
    </message>
    <message>
        <source>Close one of the group first</source>
        <translation>Cierre antes una del grupo</translation>
    </message>
    <message>
        <source>Portfolio risk</source>
        <translation>Riesgo de cartera</translation>
    </message>
    <message>
        <source>if every stop filled, the account would lose too much</source>
        <translation>si se ejecutaran todos los stops, la cuenta perdería demasiado</translation>
    </message>
    <message>
        <source>Lower the quantity, or move stops closer</source>
        <translation>Reduzca la cantidad o acerque los stops</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valor en riesgo</translation>
    </message>
    <message>
        <source>the account could lose too much in a bad day, or nobody can say how much</source>
        <translation>la cuenta podría perder demasiado en un mal día, o nadie puede decir cuánto</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>el trading está detenido</translation>
    </message>
    <message>
        <source>Release the kill switch first</source>
        <translation>Levante antes la parada de emergencia</translation>
    </message>
    <message>
        <source>the day is locked: only reducing orders pass</source>
        <translation>el día está bloqueado: solo pasan órdenes de reducción</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>the engine is still asking the venue what is true</source>
        <translation>el motor aún está consultando al exchange cuál es el estado real</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Espere a que termine</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>orders cannot be written down, so none is sent</source>
        <translation>no se puede dejar constancia de las órdenes, así que no se envía ninguna</translation>
    </message>
    <message>
        <source>Free disk space or mend the data folder; closing still works</source>
        <translation>Libere espacio en disco o repare la carpeta de datos; cerrar sigue funcionando</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>the venue cannot be reached</source>
        <translation>no se puede conectar con el exchange</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>Reloj del exchange</translation>
    </message>
    <message>
        <source>it is too far from this machine&apos;s</source>
        <translation>se aleja demasiado del de este equipo</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock by the network; closing still works</source>
        <translation>Ponga en hora este equipo por la red; cerrar sigue siendo posible</translation>
    </message>
    <message>
        <source>Wait for the connection</source>
        <translation>Espere la conexión</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>an order of this instrument may or may not have been placed</source>
        <translation>una orden de este instrumento puede haberse colocado o no</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer; exits still work</source>
        <translation>Espere la respuesta del exchange; las salidas siguen funcionando</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Cierre total</translation>
    </message>
    <message>
        <source>the position is being closed</source>
        <translation>la posición se está cerrando</translation>
    </message>
    <message>
        <source>Wait until it is flat</source>
        <translation>Espere a que quede cerrada</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>the engine is stopping</source>
        <translation>el motor se está deteniendo</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Inícielo de nuevo</translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>it tripped: no new risk in its scope</source>
        <translation>saltó: sin riesgo nuevo en su ámbito</translation>
    </message>
    <message>
        <source>Look at what tripped it, then reset it; closing still works</source>
        <translation>Mire qué lo hizo saltar y restablézcalo; cerrar sigue funcionando</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>Trading real</translation>
    </message>
    <message>
        <source>this account moves real money, and its live switch is off</source>
        <translation>esta cuenta mueve dinero real y su interruptor de trading real está desactivado</translation>
    </message>
    <message>
        <source>Switch live trading on in the account menu; closing works without</source>
        <translation>Active el trading real en el menú de la cuenta; cerrar funciona sin ello</translation>
    </message>
    <message>
        <source>Commands per minute</source>
        <translation>Comandos por minuto</translation>
    </message>
    <message>
        <source>the server takes no more commands from you within one minute</source>
        <translation>el servidor no acepta más comandos suyos en un minuto</translation>
    </message>
    <message>
        <source>Wait a minute; halting still works</source>
        <translation>Espere un minuto; detener sigue funcionando</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>there is no such order</source>
        <translation>esa orden no existe</translation>
    </message>
    <message>
        <source>Choose one from the orders table</source>
        <translation>Elija una de la tabla de órdenes</translation>
    </message>
    <message>
        <source>the order has already ended</source>
        <translation>la orden ya ha terminado</translation>
    </message>
    <message>
        <source>Nothing is left to change</source>
        <translation>No queda nada que cambiar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>nothing is held in this instrument</source>
        <translation>no hay posición en este instrumento</translation>
    </message>
    <message>
        <source>Open a position first</source>
        <translation>Abra antes una posición</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>more than that is already filled</source>
        <translation>ya se ha ejecutado más que eso</translation>
    </message>
    <message>
        <source>Use at least the filled quantity</source>
        <translation>Use al menos la cantidad ejecutada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelación</translation>
    </message>
    <message>
        <source>no working order matches</source>
        <translation>ninguna orden activa coincide</translation>
    </message>
    <message>
        <source>trading is not halted</source>
        <translation>el trading no está detenido</translation>
    </message>
    <message>
        <source>Nothing to release</source>
        <translation>No hay ninguna parada que levantar</translation>
    </message>
    <message>
        <source>the release text is not right</source>
        <translation>el texto para levantar la parada no es correcto</translation>
    </message>
    <message>
        <source>Type RELEASE</source>
        <translation>Escriba RELEASE</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>the value is outside what this limit may be</source>
        <translation>el valor está fuera de lo que puede ser este límite</translation>
    </message>
    <message>
        <source>Use a value within the bounds</source>
        <translation>Use un valor dentro de los límites</translation>
    </message>
    <message>
        <source>this account moves no real money</source>
        <translation>esta cuenta no mueve dinero real</translation>
    </message>
    <message>
        <source>Nothing to switch</source>
        <translation>No hay nada que activar ni desactivar</translation>
    </message>
    <message>
        <source>what was typed is not the account&apos;s name</source>
        <translation>lo escrito no es el nombre de la cuenta</translation>
    </message>
    <message>
        <source>Type the name exactly as it is shown</source>
        <translation>Escriba el nombre exactamente como se muestra</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>Stop de break-even</translation>
    </message>
    <message>
        <source>the market is already through the break-even price</source>
        <translation>el mercado ya ha pasado el precio de break-even</translation>
    </message>
    <message>
        <source>Wait until the position gains, or close it</source>
        <translation>Espere a que la posición gane o ciérrela</translation>
    </message>
    <message>
        <source>there is no such limit</source>
        <translation>ese límite no existe</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>a cancel of this order is on its way</source>
        <translation>ya hay una cancelación en camino para esta orden</translation>
    </message>
    <message>
        <source>Wait for the venue&apos;s answer</source>
        <translation>Espere la respuesta del exchange</translation>
    </message>
    <message>
        <source>Exit order</source>
        <translation>Orden de salida</translation>
    </message>
    <message>
        <source>an exit is changed through its position</source>
        <translation>una salida se cambia desde su posición</translation>
    </message>
    <message>
        <source>Set the position&apos;s exits instead</source>
        <translation>Fije en su lugar las salidas de la posición</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>usted no tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>Ask for the permission</source>
        <translation>Solicite el permiso</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>there is no such algorithm</source>
        <translation>ese algoritmo no existe</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>ha terminado</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Inicie uno nuevo</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adopción</translation>
    </message>
    <message>
        <source>the venue holds what the desk believes</source>
        <translation>el exchange tiene lo mismo que consta en el terminal</translation>
    </message>
    <message>
        <source>the venue holds something else by now</source>
        <translation>la posición del exchange ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Look at the new figure, then decide</source>
        <translation>Mire la nueva cifra y decida después</translation>
    </message>
    <message>
        <source>Algorithm plan</source>
        <translation>Plan del algoritmo</translation>
    </message>
    <message>
        <source>it cannot be worked like this</source>
        <translation>no se puede trabajar así</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambie el plan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>there is no such alert</source>
        <translation>esa alerta no existe</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>there are as many as the engine keeps, and all of them still watch</source>
        <translation>hay tantas como guarda el motor, y todas siguen vigilando</translation>
    </message>
    <message>
        <source>Remove one first</source>
        <translation>Elimine antes una</translation>
    </message>
    <message>
        <source>Alert direction</source>
        <translation>Sentido de la alerta</translation>
    </message>
    <message>
        <source>this can only be watched for rising to a value</source>
        <translation>esto solo se puede vigilar al subir a un valor</translation>
    </message>
    <message>
        <source>Choose that it rises</source>
        <translation>Elija que suba</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>Umbral de la alerta</translation>
    </message>
    <message>
        <source>the value cannot be watched for</source>
        <translation>ese valor no se puede vigilar</translation>
    </message>
    <message>
        <source>Alert window</source>
        <translation>Plazo de la alerta</translation>
    </message>
    <message>
        <source>the time is too short or too long</source>
        <translation>el tiempo es demasiado corto o demasiado largo</translation>
    </message>
    <message>
        <source>Use a time within the bounds</source>
        <translation>Use un tiempo dentro de los límites</translation>
    </message>
    <message>
        <source>Alert pause</source>
        <translation>Pausa de la alerta</translation>
    </message>
    <message>
        <source>the pause is too long, or the alert is told only once</source>
        <translation>la pausa es demasiado larga, o la alerta avisa una sola vez</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>Use una pausa más corta</translation>
    </message>
    <message>
        <source>Alert periods</source>
        <translation>Periodos de la alerta</translation>
    </message>
    <message>
        <source>candles or averages have no such length; the slow average is the longer one</source>
        <translation>no hay velas o medias de esa longitud; la media lenta es la más larga</translation>
    </message>
    <message>
        <source>Use a period within the bounds</source>
        <translation>Use un periodo dentro de los límites</translation>
    </message>
    <message>
        <source>Alert end</source>
        <translation>Fin de la alerta</translation>
    </message>
    <message>
        <source>its end has passed</source>
        <translation>su hora de fin ya pasó</translation>
    </message>
    <message>
        <source>Choose a later end, or none</source>
        <translation>Elija una hora de fin posterior, o ninguna</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>an alert cannot be snoozed for so long</source>
        <translation>una alerta no se puede posponer tanto tiempo</translation>
    </message>
    <message>
        <source>Use a shorter time</source>
        <translation>Use un tiempo más corto</translation>
    </message>
    <message>
        <source>the venue rejected the order</source>
        <translation>el exchange rechazó la orden</translation>
    </message>
    <message>
        <source>Look its code up in the venue&apos;s list of errors</source>
        <translation>Busque el código en la lista de errores del exchange</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>cancelled by hand</source>
        <translation>cancelada a mano</translation>
    </message>
    <message>
        <source>cancelled by the kill switch</source>
        <translation>cancelada por la parada de emergencia</translation>
    </message>
    <message>
        <source>Release the kill switch to trade again</source>
        <translation>Levante la parada de emergencia para operar de nuevo</translation>
    </message>
    <message>
        <source>the other exit was filled</source>
        <translation>se ejecutó la otra salida</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>its time was up</source>
        <translation>se acabó su tiempo</translation>
    </message>
    <message>
        <source>Send it anew with a later end</source>
        <translation>Envíela de nuevo con una hora de fin posterior</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>what could not fill at once was cancelled, as IOC and FOK ask</source>
        <translation>lo que no pudo ejecutarse al instante se canceló, como piden IOC y FOK</translation>
    </message>
    <message>
        <source>Use GTC to let it rest</source>
        <translation>Use GTC para que quede en el libro</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>the venue does not know the order: it never arrived</source>
        <translation>el exchange no conoce la orden: nunca llegó</translation>
    </message>
    <message>
        <source>Send it anew if you still want it</source>
        <translation>Envíela de nuevo si aún la quiere</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>the venue gave no answer in time</source>
        <translation>el exchange no respondió a tiempo</translation>
    </message>
    <message>
        <source>Wait for reconciliation</source>
        <translation>Espere la conciliación</translation>
    </message>
    <message>
        <source>Position closed</source>
        <translation>Posición cerrada</translation>
    </message>
    <message>
        <source>the exit ended with its position</source>
        <translation>la salida terminó con su posición</translation>
    </message>
    <message>
        <source>cancelled by flatten</source>
        <translation>cancelada por el cierre total</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>the exit was set anew</source>
        <translation>la salida se fijó de nuevo</translation>
    </message>
    <message>
        <source>Self-trade</source>
        <translation>Autocruce</translation>
    </message>
    <message>
        <source>it would have traded with an own order</source>
        <translation>se habría cruzado con una orden propia</translation>
    </message>
    <message>
        <source>Cancel the own order on the other side first</source>
        <translation>Cancele antes la orden propia del otro lado</translation>
    </message>
    <message>
        <source>its algorithm was paused, or is over</source>
        <translation>su algoritmo se pausó o terminó</translation>
    </message>
    <message>
        <source>the venue does not accept the key or its signature</source>
        <translation>el exchange no acepta la clave o su firma</translation>
    </message>
    <message>
        <source>Test the key on the page Venues of the settings</source>
        <translation>Pruebe la clave en la página Exchanges de los ajustes</translation>
    </message>
    <message>
        <source>the venue does not permit this to the key, from this address, or to the account</source>
        <translation>el exchange no lo permite a la clave, desde esta dirección o a la cuenta</translation>
    </message>
    <message>
        <source>Look at the key&apos;s rights and addresses at the venue</source>
        <translation>Revise los permisos y direcciones de la clave en el exchange</translation>
    </message>
    <message>
        <source>the account is in a mode that is not traded in here</source>
        <translation>la cuenta está en un modo en el que aquí no se opera</translation>
    </message>
    <message>
        <source>At the venue, switch to one-way positions and cross margin, with futures opened</source>
        <translation>En el exchange, cambie a posiciones unidireccionales y margen cruzado, con los futuros habilitados</translation>
    </message>
    <message>
        <source>the venue is overloaded, or closed for a while</source>
        <translation>el exchange está sobrecargado o cerrado por un tiempo</translation>
    </message>
    <message>
        <source>Try again in a moment</source>
        <translation>Inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>the venue finds our time wrong</source>
        <translation>el exchange considera errónea nuestra hora</translation>
    </message>
    <message>
        <source>Check that this machine&apos;s clock is right, then send it anew</source>
        <translation>Compruebe el reloj de este equipo y envíela de nuevo</translation>
    </message>
    <message>
        <source>the venue did not understand what was sent</source>
        <translation>el exchange no entendió lo enviado</translation>
    </message>
    <message>
        <source>Report it, with the log</source>
        <translation>Notifíquelo con el registro</translation>
    </message>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>Permitido %1, esto es %2.</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>Permitido %1.</translation>
    </message>
    <message>
        <source>Value: %1.</source>
        <translation>Valor: %1.</translation>
    </message>
    <message>
        <source>%1 would pass</source>
        <translation>%1 se aceptaría</translation>
    </message>
    <message>
        <source>trading is halted since %1</source>
        <translation>el trading está detenido desde %1</translation>
    </message>
    <message>
        <source>it tripped at %1: no new risk in its scope</source>
        <translation>saltó el %1: sin riesgo nuevo en su ámbito</translation>
    </message>
    <message>
        <source>One order may go at %1; closing still works</source>
        <translation>Puede pasar una orden a partir del %1; cerrar sigue funcionando</translation>
    </message>
    <message>
        <source>Send it again in %1; halting still works</source>
        <translation>Envíelo de nuevo en %1; detener sigue funcionando</translation>
    </message>
    <message>
        <source>%1 (its code is %2)</source>
        <comment>what a venue refuses, and its own number for that</comment>
        <translation>%1 (su código es %2)</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>venue %1</source>
        <translation>exchange %1</translation>
    </message>
    <message>
        <source>strategy %1</source>
        <translation>estrategia %1</translation>
    </message>
    <message>
        <source>provider %1</source>
        <translation>proveedor %1</translation>
    </message>
    <message>
        <source>instrument %1</source>
        <translation>instrumento %1</translation>
    </message>
    <message>
        <source>losses in a row</source>
        <translation>pérdidas seguidas</translation>
    </message>
    <message>
        <source>daily loss</source>
        <translation>pérdida diaria</translation>
    </message>
    <message>
        <source>venue errors</source>
        <translation>errores del exchange</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>correlación</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>router failures</source>
        <translation>fallos del enrutador</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>journal down</source>
        <translation>diario no disponible</translation>
    </message>
    <message>
        <source>clock jump</source>
        <translation>salto del reloj</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>conciliación</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>parada de emergencia</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>causa %1</translation>
    </message>
    <message>
        <source>Widest spread</source>
        <translation>Spread máximo</translation>
    </message>
    <message>
        <source>Oldest data</source>
        <translation>Antigüedad máxima de datos</translation>
    </message>
    <message>
        <source>Duplicate window</source>
        <translation>Plazo de duplicados</translation>
    </message>
    <message>
        <source>Positions per cluster</source>
        <translation>Posiciones por grupo</translation>
    </message>
    <message>
        <source>Cluster correlation</source>
        <translation>Correlación del grupo</translation>
    </message>
    <message>
        <source>Losses in a row</source>
        <translation>Pérdidas seguidas</translation>
    </message>
    <message>
        <source>Venue errors</source>
        <translation>Errores del exchange</translation>
    </message>
    <message>
        <source>Breaker pause</source>
        <translation>Pausa del cortacircuitos</translation>
    </message>
    <message>
        <source>Widening delay</source>
        <translation>Demora al ampliar límites</translation>
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
        <translation>en ese momento no se abrió ninguna posición</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>it has too many characters</source>
        <translation>tiene demasiados caracteres</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Acórtela</translation>
    </message>
    <message>
        <source>it holds a character that is no text</source>
        <translation>contiene un carácter que no es texto</translation>
    </message>
    <message>
        <source>Remove that character</source>
        <translation>Elimine ese carácter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>hay demasiadas</translation>
    </message>
    <message>
        <source>Remove some</source>
        <translation>Elimine algunas</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>it is empty, there twice, or holds a character that is no text</source>
        <translation>está vacía, repetida o contiene un carácter que no es texto</translation>
    </message>
    <message>
        <source>Change or remove the tag with that number</source>
        <translation>Cambie o elimine la etiqueta con ese número</translation>
    </message>
    <message>
        <source>Scale-out</source>
        <translation>Salida escalonada</translation>
    </message>
    <message>
        <source>it has too many rungs</source>
        <translation>tiene demasiados escalones</translation>
    </message>
    <message>
        <source>Take some together</source>
        <translation>Junte algunos</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>another one has the same price</source>
        <translation>otro tiene el mismo precio</translation>
    </message>
    <message>
        <source>Take them together, or move one</source>
        <translation>Júntelos o mueva uno</translation>
    </message>
    <message>
        <source>it lies at the take profit or beyond it</source>
        <translation>está en el take profit o más allá</translation>
    </message>
    <message>
        <source>Put it between market and take profit</source>
        <translation>Colóquelo entre el mercado y el take profit</translation>
    </message>
    <message>
        <source>nothing is left for the take profit</source>
        <translation>no queda nada para el take profit</translation>
    </message>
    <message>
        <source>Take less on the way</source>
        <translation>Cierre menos por el camino</translation>
    </message>
    <message>
        <source>it must lie beyond every rung of the scale-out</source>
        <translation>debe estar más allá de todos los escalones de la salida</translation>
    </message>
    <message>
        <source>Move it farther, or move the rungs first</source>
        <translation>Aléjelo o mueva antes los escalones</translation>
    </message>
    <message>
        <source>Kelly&apos;s share</source>
        <translation>Parte de Kelly</translation>
    </message>
    <message>
        <source>too few positions were closed to say anything of the next</source>
        <translation>se han cerrado demasiado pocas posiciones para decir algo de la siguiente</translation>
    </message>
    <message>
        <source>Size it by risk until there are enough</source>
        <translation>Dimensionar por riesgo hasta que haya suficientes</translation>
    </message>
    <message>
        <source>no closed position lost anything, so that nobody knows the odds</source>
        <translation>ninguna posición cerrada perdió nada, así que nadie conoce la cuota</translation>
    </message>
    <message>
        <source>Size it by risk</source>
        <translation>Dimensionar por riesgo</translation>
    </message>
    <message>
        <source>the closed positions show no edge: he would not bet</source>
        <translation>las posiciones cerradas no muestran ventaja: Kelly no apostaría</translation>
    </message>
    <message>
        <source>Size it by risk, or leave it</source>
        <translation>Dimensionar por riesgo, o dejarlo</translation>
    </message>
    <message>
        <source>it takes %1 closed positions that won or lost, and there are %2</source>
        <translation>hacen falta %1 posiciones cerradas con ganancia o pérdida, y hay %2</translation>
    </message>
    <message>
        <source>%1 of the closed positions won: he would not bet</source>
        <translation>el %1 de las posiciones cerradas ganó: Kelly no apostaría</translation>
    </message>
    <message>
        <source>%1 of the closed positions won, and at what they brought more than %2 would have to</source>
        <translation>el %1 de las posiciones cerradas ganó, y con lo que trajeron tendría que ser más del %2</translation>
    </message>
    <message>
        <source>With %1 more it would pass; size it by risk until then</source>
        <translation>Con %1 más pasaría; hasta entonces, dimensionar por riesgo</translation>
    </message>
</context>
<context>
    <name>RemoteStart</name>
    <message>
        <source>An address is no place for secrets: the token has a field of its own, or a file that --token-file names.</source>
        <translation>Una dirección no es lugar para secretos: el token tiene su propio campo, o un archivo indicado con --token-file.</translation>
    </message>
    <message>
        <source>%1 is no address of an engine. Write wss://HOST:PORT, or ws://127.0.0.1:PORT on this machine.</source>
        <translation>%1 no es la dirección de un motor. Escriba wss://HOST:PORT, o ws://127.0.0.1:PORT en este equipo.</translation>
    </message>
    <message>
        <source>ws:// to %1 would show the token to everybody on the way: write wss://.</source>
        <translation>ws:// a %1 mostraría el token a todos por el camino: escriba wss://.</translation>
    </message>
    <message>
        <source>The engine at %1 does not answer.</source>
        <translation>El motor en %1 no responde.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 (paper)</source>
        <translation>%1 (demo)</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <comment>share, venue</comment>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>Directa a %1</translation>
    </message>
    <message>
        <source>Nowhere: %1</source>
        <translation>A ninguno: %1</translation>
    </message>
    <message>
        <source>%1: saves %2</source>
        <comment>shares of venues, basis points</comment>
        <translation>%1: ahorra %2</translation>
    </message>
    <message>
        <source>All to %1: the cheapest</source>
        <translation>Todo a %1: el más barato</translation>
    </message>
    <message>
        <source>All to %1: no other is usable</source>
        <translation>Todo a %1: ningún otro es utilizable</translation>
    </message>
    <message>
        <source>Direct to %1: no book holds it all</source>
        <translation>Directa a %1: ningún libro lo contiene todo</translation>
    </message>
    <message>
        <source>Direct to %1: it rests in one book</source>
        <translation>Directa a %1: queda en un solo libro</translation>
    </message>
    <message>
        <source>Direct to %1: the position is there</source>
        <translation>Directa a %1: la posición está ahí</translation>
    </message>
    <message>
        <source>%1: %2 all in, of it fee %3</source>
        <comment>venue, basis points, basis points</comment>
        <translation>%1: %2 todo incluido, de ello comisión %3</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>More than one column begins with &quot;%1&quot;: write more of its title.</source>
        <translation>Más de una columna empieza por &quot;%1&quot;: escriba más de su título.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna columna &quot;%1&quot;. Hay: %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no numbers: leave out &quot;%2&quot;.</source>
        <translation>La columna &quot;%1&quot; no contiene números: quite &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot; a number is needed, as in %2. %3</source>
        <translation>Después de &quot;%1&quot; hace falta un número, como en %2. %3</translation>
    </message>
</context>
<context>
    <name>RowModel</name>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>its first line has more than %1 bytes</source>
        <translation>su primera línea tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>This holds until the desk closes, but could not be kept: %1</source>
        <translation>Esto vale hasta que se cierre el terminal, pero no se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>Todos los datos</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>The settings cannot be read: %1</source>
        <translation>No se pueden leer los ajustes: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large to be settings.</source>
        <translation>%1 es demasiado grande para ser ajustes.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted: whoever can read this folder can read it</source>
        <translation>Sin cifrar: quien pueda leer esta carpeta puede leerlo</translation>
    </message>
</context>
<context>
    <name>SizePresets</name>
    <message>
        <source>The sizes of one click could not be read and were set aside as %1. The usual ones are offered.</source>
        <translation>No se pudieron leer los tamaños por clic y se apartaron como %1. Se ofrecen los habituales.</translation>
    </message>
    <message>
        <source>The sizes of one click last until the program ends: %1 cannot be written (%2).</source>
        <translation>Los tamaños por clic valen hasta que termine el programa: no se puede escribir %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The feed cannot be opened</source>
        <translation>No se puede abrir el flujo de datos</translation>
    </message>
    <message>
        <source>This account is open already</source>
        <translation>Esta cuenta ya está abierta</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>El diario está dañado</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>No se puede leer el diario</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>No se puede abrir el diario</translation>
    </message>
    <message>
        <source>The account cannot be opened</source>
        <translation>No se puede abrir la cuenta</translation>
    </message>
    <message>
        <source>The engine cannot be used</source>
        <translation>No se puede usar el motor</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data DIR, or make its parent writable.</source>
        <translation>No se puede crear la carpeta %1. Elija otra con --data DIR o permita escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>Accounts at venues are kept where the engine runs.</source>
        <translation>Las cuentas en exchanges se guardan donde funciona el motor.</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>La configuración es incorrecta</translation>
    </message>
    <message>
        <source>There is no file %1. Name one that exists, or leave out --config.</source>
        <translation>No hay ningún archivo %1. Indique uno que exista u omita --config.</translation>
    </message>
    <message>
        <source>The configuration is wrong, so the defaults are in force. %1</source>
        <translation>La configuración es incorrecta, por lo que rigen los valores predeterminados. %1</translation>
    </message>
    <message>
        <source>The feed is not known</source>
        <translation>No se conoce el flujo de datos</translation>
    </message>
    <message>
        <source>This account&apos;s journal was begun without encryption and stays readable: journal.encryption counts for new journals only.</source>
        <translation>El diario de esta cuenta se empezó sin cifrar y sigue siendo legible: journal.encryption solo vale para diarios nuevos.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>%1, line %2: </source>
        <translation>%1, línea %2: </translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>the theme file cannot be read (%1)</source>
        <translation>no se puede leer el archivo de tema (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form `token = #RRGGBB`</source>
        <translation>&quot;%1&quot; no tiene la forma `token = #RRGGBB`</translation>
    </message>
    <message>
        <source>there is no colour named &quot;%1&quot;</source>
        <translation>no hay ningún color llamado &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; is not a colour like #12AB9F</source>
        <translation>el valor de &quot;%1&quot; no es un color como #12AB9F</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given a second time</source>
        <translation>&quot;%1&quot; aparece por segunda vez</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Sin stop</translation>
    </message>
    <message>
        <source>Placing exits</source>
        <translation>Colocando salidas</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Exit missing</source>
        <translation>Falta salida</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Dearer</source>
        <translation>Más caro</translation>
    </message>
    <message>
        <source>Venue down</source>
        <translation>Exchange caído</translation>
    </message>
    <message>
        <source>Breaker open</source>
        <translation>Cortacircuitos abierto</translation>
    </message>
    <message>
        <source>Book not to be trusted</source>
        <translation>Libro no fiable</translation>
    </message>
    <message>
        <source>Not enough free balance</source>
        <translation>Saldo libre insuficiente</translation>
    </message>
    <message>
        <source>Below the venue&apos;s least order</source>
        <translation>Por debajo de la orden mínima del exchange</translation>
    </message>
    <message>
        <source>Book too thin</source>
        <translation>Libro con poca profundidad</translation>
    </message>
    <message>
        <source>Not traded there</source>
        <translation>No se negocia ahí</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>No permitido ahí</translation>
    </message>
    <message>
        <source>Failed a moment ago</source>
        <translation>Falló hace un momento</translation>
    </message>
    <message>
        <source>No other venue was usable</source>
        <translation>Ningún otro exchange era utilizable</translation>
    </message>
    <message>
        <source>Cheapest venue; splitting would not have paid for itself</source>
        <translation>El exchange más barato; dividir no habría compensado</translation>
    </message>
    <message>
        <source>Split: together cheaper than any venue alone</source>
        <translation>Dividida: en conjunto, más barato que cualquier exchange por sí solo</translation>
    </message>
    <message>
        <source>No usable venue holds the quantity</source>
        <translation>Ningún exchange utilizable contiene la cantidad</translation>
    </message>
    <message>
        <source>It may rest in one book, so it stays where it was named</source>
        <translation>Puede quedar en un libro, así que permanece donde se indicó</translation>
    </message>
    <message>
        <source>It goes where the position is</source>
        <translation>Va donde está la posición</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Paper B</source>
        <translation>Demo B</translation>
    </message>
    <message>
        <source>Paper C</source>
        <translation>Demo C</translation>
    </message>
    <message>
        <source>Paper D</source>
        <translation>Demo D</translation>
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
        <translation>como se pidió</translation>
    </message>
    <message>
        <source>bound by risk per trade</source>
        <translation>limitado por el riesgo por operación</translation>
    </message>
    <message>
        <source>bound by the position limit</source>
        <translation>limitado por el límite de posición</translation>
    </message>
    <message>
        <source>bound by the free balance</source>
        <translation>limitado por el saldo libre</translation>
    </message>
    <message>
        <source>bound by the venue&apos;s maximum</source>
        <translation>limitado por el máximo del exchange</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>connection</comment>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>cancelling entries</source>
        <translation>cancelando entradas</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cerrando</translation>
    </message>
    <message>
        <source>cancelling exits</source>
        <translation>cancelando salidas</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>trading is halted</source>
        <translation>el trading está detenido</translation>
    </message>
    <message>
        <source>live trading is off</source>
        <translation>el trading real está desactivado</translation>
    </message>
    <message>
        <source>the journal cannot be written</source>
        <translation>no se puede escribir el diario</translation>
    </message>
    <message>
        <source>the venue is down</source>
        <translation>el exchange no está disponible</translation>
    </message>
    <message>
        <source>reconciling with the venue</source>
        <translation>conciliando con el exchange</translation>
    </message>
    <message>
        <source>daily loss limit reached</source>
        <translation>límite de pérdida diaria alcanzado</translation>
    </message>
    <message>
        <source>the engine cannot be reached</source>
        <translation>no se puede conectar con el motor</translation>
    </message>
    <message>
        <source>the engine is too busy; nothing was queued, try again</source>
        <translation>el motor está demasiado ocupado; no quedó nada en cola, inténtelo de nuevo</translation>
    </message>
    <message>
        <source>you may not do this</source>
        <translation>usted no tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>the engine is too busy to answer</source>
        <translation>el motor está demasiado ocupado para responder</translation>
    </message>
    <message>
        <source>the engine does not know this instrument</source>
        <translation>el motor no conoce este instrumento</translation>
    </message>
    <message>
        <source>there is no data for this</source>
        <translation>no hay datos para esto</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>No enviado: %1.</translation>
    </message>
    <message>
        <source>The engine did not answer: %1.</source>
        <translation>El motor no respondió: %1.</translation>
    </message>
    <message>
        <source>bound by Kelly&apos;s share</source>
        <translation>limitado por la parte de Kelly</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>%1: nothing was sent. %2</source>
        <translation>%1: no se envió nada. %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>DOM</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Cinta</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Costes (TCA)</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Connect to an engine</source>
        <translation>Conectar con un motor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>testnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>Switch live trading on…</source>
        <translation>Activar trading real…</translation>
    </message>
    <message>
        <source>Switch live trading off</source>
        <translation>Desactivar el trading real</translation>
    </message>
    <message>
        <source>Accounts and keys…</source>
        <translation>Cuentas y claves…</translation>
    </message>
    <message>
        <source>There is no other account</source>
        <translation>No hay ninguna otra cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working order(s), exits among them</source>
        <translation>
            <numerusform>%n orden activa, salidas incluidas</numerusform>
            <numerusform>%n órdenes activas, salidas incluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Buscar instrumentos</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Posiciones cerradas</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Trading</translation>
    </message>
    <message>
        <source>Buy ticket</source>
        <translation>Ticket de compra</translation>
    </message>
    <message>
        <source>Sell ticket</source>
        <translation>Ticket de venta</translation>
    </message>
    <message>
        <source>Arm or disarm one-click</source>
        <translation>Armar o desarmar el modo un clic</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>Cancelar todas las entradas</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>notify watch price</source>
        <translation>notificar vigilar precio aviso</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no price on that side of the book.</source>
        <translation>No se envió nada: no hay precio en ese lado del libro.</translation>
    </message>
    <message>
        <source>Armed one-click</source>
        <translation>Modo un clic armado</translation>
    </message>
    <message>
        <source>Buy at the best bid</source>
        <translation>Comprar al mejor bid</translation>
    </message>
    <message>
        <source>Sell at the best ask</source>
        <translation>Vender al mejor ask</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>hotkeys shortcuts</source>
        <translation>atajos teclas hotkeys</translation>
    </message>
    <message>
        <source>The chosen keys could not be read. The file was set aside as %1; the delivered keys are used.</source>
        <translation>No se pudieron leer las teclas elegidas. El archivo se apartó como %1; se usan las de fábrica.</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Salir de Jarvis</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>salir cerrar terminar</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Everything larger</source>
        <translation>Todo más grande</translation>
    </message>
    <message>
        <source>Everything smaller</source>
        <translation>Todo más pequeño</translation>
    </message>
    <message>
        <source>Everything at its usual size</source>
        <translation>Todo a su tamaño habitual</translation>
    </message>
    <message>
        <source>Rows close together or apart</source>
        <translation>Filas juntas o separadas</translation>
    </message>
    <message>
        <source>Size %1 per click</source>
        <translation>Tamaño %1 por clic</translation>
    </message>
    <message>
        <source>Keep the present size as size %1</source>
        <translation>Guardar el tamaño actual como tamaño %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::DiagnosticsDesk</name>
    <message>
        <source>Desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Program log and diagnostics</source>
        <translation>Registro del programa y diagnóstico</translation>
    </message>
    <message>
        <source>crash support bundle fault</source>
        <translation>fallo error soporte informe diagnóstico crash</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::EngineDesk</name>
    <message>
        <source>%1, may trade</source>
        <translation>%1, puede operar</translation>
    </message>
    <message>
        <source>%1, looks only</source>
        <translation>%1, solo consulta</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>ninguno: este equipo</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>por autoridad</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>fijado %1…</translation>
    </message>
    <message>
        <source>the vault %1</source>
        <translation>la bóveda %1</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1 let this desk in at %2.</source>
        <translation>%1 admitió este terminal el %2.</translation>
    </message>
    <message>
        <source>It never let this desk in.</source>
        <translation>Nunca ha admitido este terminal.</translation>
    </message>
    <message>
        <source>This address is too long.</source>
        <translation>Esta dirección es demasiado larga.</translation>
    </message>
    <message>
        <source>Type the token: the stored one was made for %1, and is not shown to another host.</source>
        <translation>Escriba el token: el guardado se creó para %1 y no se muestra a otro host.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that its own machine shows: jarvisd certificate --config FILE. Nothing was said to it yet.</source>
        <translation>Compare la huella con la que muestra su propio equipo: jarvisd certificate --config FILE. Aún no se le ha transmitido nada.</translation>
    </message>
    <message>
        <source>The certificate of this engine has changed. If nobody renewed it there, somebody else answers in its place: cancel.</source>
        <translation>El certificado de este motor ha cambiado. Si allí nadie lo renovó, otro responde en su lugar: cancele.</translation>
    </message>
    <message>
        <source>An authority vouches for this certificate, under another host&apos;s name.</source>
        <translation>Una autoridad avala este certificado, pero a nombre de otro host.</translation>
    </message>
    <message>
        <source>No authority of this machine vouches for this engine.</source>
        <translation>Ninguna autoridad de este equipo avala este motor.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>as %1, who may trade</source>
        <translation>como %1, que puede operar</translation>
    </message>
    <message>
        <source>as %1, who may look only</source>
        <translation>como %1, que solo puede consultar</translation>
    </message>
    <message>
        <source>%1 lets this desk in %2.</source>
        <translation>%1 admite este terminal %2.</translation>
    </message>
    <message>
        <source>%1 is stored.</source>
        <translation>%1 se ha guardado.</translation>
    </message>
    <message>
        <source>This engine is not stored any more.</source>
        <translation>Este motor ya no está guardado.</translation>
    </message>
    <message>
        <source>%1 was removed. Revoke its token there too, with jarvisd token revoke, if nothing else uses it.</source>
        <translation>Se eliminó %1. Revoque también allí su token, con jarvisd token revoke, si nada más lo usa.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::GuideDesk</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Ayuda de este panel</translation>
    </message>
    <message>
        <source>what is this manual</source>
        <translation>qué es esto manual ayuda</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>words terms meaning</source>
        <translation>palabras términos significado definición</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Mostrarme el terminal</translation>
    </message>
    <message>
        <source>tour introduction first steps</source>
        <translation>recorrido tour introducción primeros pasos</translation>
    </message>
    <message>
        <source>The tour runs over a paper account only: nothing shall lie over real money. Choose Paper in the account menu.</source>
        <translation>El recorrido solo funciona sobre una cuenta demo: nada debe tapar dinero real. Elija Demo en el menú de la cuenta.</translation>
    </message>
    <message>
        <source>Choose what to trade</source>
        <translation>Elija qué operar</translation>
    </message>
    <message>
        <source>Type a few letters and press Enter. Chart, ladder and ticket follow. Ctrl+F comes back here.</source>
        <translation>Escriba unas letras y pulse Intro. El gráfico, el DOM y el ticket le siguen. Ctrl+F vuelve aquí.</translation>
    </message>
    <message>
        <source>Say what you want</source>
        <translation>Diga qué quiere</translation>
    </message>
    <message>
        <source>Buy or sell, how much, and where to get out: with a gain (TP) and with a loss (SL). Below stands what it costs and what is lost at worst, before anything is sent.</source>
        <translation>Comprar o vender, cuánto y dónde salir: con ganancia (TP) y con pérdida (SL). Debajo se muestra lo que cuesta y lo máximo que se pierde, antes de enviar nada.</translation>
    </message>
    <message>
        <source>Look at it once more</source>
        <translation>Mírelo una vez más</translation>
    </message>
    <message>
        <source>“Review” tells the order in one sentence. Cancel is the default; only “Send” sends it.</source>
        <translation>“Revisar” explica la orden en una frase. Cancelar es lo predeterminado; solo “Enviar” la envía.</translation>
    </message>
    <message>
        <source>Watch what you hold</source>
        <translation>Vigile lo que tiene</translation>
    </message>
    <message>
        <source>Each position with its exits, what it has gained, and buttons to protect or close it.</source>
        <translation>Cada posición con sus salidas, lo que ha ganado y botones para protegerla o cerrarla.</translation>
    </message>
    <message>
        <source>Know where you stand</source>
        <translation>Sepa dónde está</translation>
    </message>
    <message>
        <source>Paper or live, equity, the day against its limit, how old the data is. If you must look at one line only, it is this one.</source>
        <translation>Demo o real, patrimonio, el día frente a su límite, la antigüedad de los datos. Si solo puede mirar una línea, que sea esta.</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Deténgalo todo</translation>
    </message>
    <message>
        <source>The red button ends all entries and algorithms at once, whatever is open. Ctrl+Shift+K does the same. Now trade: it is paper.</source>
        <translation>El botón rojo termina de una vez todas las entradas y algoritmos, haya lo que haya abierto. Ctrl+Mayús+K hace lo mismo. Ahora, opere: es demo.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::OpenDesk</name>
    <message>
        <source>Jarvis is open already: here it is.</source>
        <translation>Jarvis ya está abierto: aquí está.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>Aquí no hay nada abierto.</translation>
    </message>
    <message>
        <source>What is open here stays open: %1. Nobody watches over it from this desk until you come back.</source>
        <translation>Lo abierto aquí queda abierto: %1. Nadie lo vigila desde este terminal hasta que usted vuelva.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Another engine</source>
        <translation>Otro motor</translation>
    </message>
    <message>
        <source>The engine of this desk trades on without it.</source>
        <translation>El motor de este terminal sigue operando sin él.</translation>
    </message>
    <message>
        <source>Nothing is open here. The engine of this machine ends with this desk.</source>
        <translation>Aquí no hay nada abierto. El motor de este equipo termina con este terminal.</translation>
    </message>
    <message>
        <source>The engine of this machine ends with this desk, and what is open stays open: %1. Nobody watches over it until you come back.</source>
        <translation>El motor de este equipo termina con este terminal, y lo abierto queda abierto: %1. Nadie lo vigila hasta que usted vuelva.</translation>
    </message>
    <message>
        <source>Close this desk and open it anew on %1?</source>
        <translation>¿Cerrar este terminal y abrirlo de nuevo en %1?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>A window is open that would be lost: %1. Finish or close it, then choose again.</source>
        <translation>Hay abierta una ventana que se perdería: %1. Termine o ciérrela y vuelva a elegir.</translation>
    </message>
    <message>
        <source>An order is on its way to the engine. Choose again when it is answered.</source>
        <translation>Una orden va camino del motor. Vuelva a elegir cuando haya respuesta.</translation>
    </message>
    <message>
        <source>There is no desk any more</source>
        <translation>Ya no hay ningún terminal</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::PassPhraseDialog</name>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Pass phrase, again</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>Begin a vault for keys</source>
        <translation>Crear una bóveda para las claves</translation>
    </message>
    <message>
        <source>Unlock the vault of keys</source>
        <translation>Desbloquear la bóveda de claves</translation>
    </message>
    <message>
        <source>Encrypt the journal</source>
        <translation>Cifrar el diario</translation>
    </message>
    <message>
        <source>Unlock the journal</source>
        <translation>Desbloquear el diario</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer, so keys go into the file %1, encrypted. Choose a pass phrase for it. Nobody can bring a forgotten one back: what is in it has to be made anew at the venue, or the engine, then.</source>
        <translation>El llavero del sistema no responde, así que las claves van al archivo %1, cifradas. Elija una frase de contraseña para él. Nadie puede recuperar una olvidada: en ese caso, lo que contiene hay que crearlo de nuevo en el exchange o en el motor.</translation>
    </message>
    <message>
        <source>Keys and tokens are in the vault %1.</source>
        <translation>Las claves y los tokens están en la bóveda %1.</translation>
    </message>
    <message>
        <source>The journal that begins in %1 will be encrypted. Nobody can bring a forgotten pass phrase back: without it the journal is lost.</source>
        <translation>El diario que empieza en %1 se cifrará. Nadie puede recuperar una frase de contraseña olvidada: sin ella, el diario se pierde.</translation>
    </message>
    <message>
        <source>The journal in %1 is encrypted.</source>
        <translation>El diario de %1 está cifrado.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>This was not the pass phrase. Nothing was changed.</source>
        <translation>Esa no era la frase de contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::SafeExit</name>
    <message>
        <source>Not every entry was cancelled within %1 s. What is open now stands above.</source>
        <translation>No todas las entradas se cancelaron en %1 s. Arriba consta lo que sigue abierto.</translation>
    </message>
    <message>
        <source>The entries were not cancelled. %1</source>
        <translation>No se cancelaron las entradas. %1</translation>
    </message>
    <message>
        <source>Position: %1 %2</source>
        <translation>Posición: %1 %2</translation>
    </message>
    <message>
        <source>%1, with its exits at the venue</source>
        <translation>%1, con sus salidas en el exchange</translation>
    </message>
    <message>
        <source>Working entries: %1</source>
        <translation>Entradas activas: %1</translation>
    </message>
    <message>
        <source>Exits and closing orders: %1</source>
        <translation>Salidas y órdenes de cierre: %1</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they go on</source>
        <translation>Algoritmos en curso: %1; continúan</translation>
    </message>
    <message>
        <source>Algorithms at work: %1; they rest until the next start</source>
        <translation>Algoritmos en curso: %1; descansan hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Commands without an answer yet: %1</source>
        <translation>Comandos aún sin respuesta: %1</translation>
    </message>
    <message>
        <source>The engine is elsewhere and goes on without this desk.</source>
        <translation>El motor está en otro equipo y sigue sin este terminal.</translation>
    </message>
    <message>
        <source>The engine ends with this desk: what is at the venue stays there, and nobody watches over it until the next start.</source>
        <translation>El motor termina con este terminal: lo que está en el exchange se queda ahí, y nadie lo vigila hasta el próximo inicio.</translation>
    </message>
    <message>
        <source>The engine ends with this desk. At the next start everything is found as it was.</source>
        <translation>El motor termina con este terminal. En el próximo inicio se encuentra todo como estaba.</translation>
    </message>
    <message>
        <source>The entries were not cancelled: %1.</source>
        <translation>No se cancelaron las entradas: %1.</translation>
    </message>
    <message>
        <source>Cancelling: %1 still open…</source>
        <translation>Cancelando: %1 aún abiertas…</translation>
    </message>
    <message>
        <source>%1, exits are MISSING</source>
        <translation>%1, FALTAN salidas</translation>
    </message>
</context>
<context>
    <name>jarvis::desktop::VenueDesk</name>
    <message>
        <source>the vault file</source>
        <translation>el archivo de bóveda</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>Probada el %1.</translation>
    </message>
    <message>
        <source>Never tested.</source>
        <translation>Nunca probada.</translation>
    </message>
    <message>
        <source>The last test came to nothing.</source>
        <translation>La última prueba no dio resultado.</translation>
    </message>
    <message>
        <source>This release does not send orders to %1 yet: its keys can be kept and tested.</source>
        <translation>Esta versión aún no envía órdenes a %1: sus claves se pueden guardar y probar.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 bytes, and no line ends.</source>
        <translation>Un nombre tiene de 1 a %1 bytes y ningún salto de línea.</translation>
    </message>
    <message>
        <source>There is an account named %1 already.</source>
        <translation>Ya hay una cuenta llamada %1.</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>La clave no se guardó.</translation>
    </message>
    <message>
        <source>%1 was stored in the vault file, since the keychain does not answer.</source>
        <translation>%1 se guardó en el archivo de bóveda, porque el llavero no responde.</translation>
    </message>
    <message>
        <source>%1 was stored in the keychain.</source>
        <translation>%1 se guardó en el llavero.</translation>
    </message>
    <message>
        <source>%1 answers, in %2.</source>
        <translation>%1 responde, en %2.</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>Nuevo nombre: %1.</translation>
    </message>
    <message>
        <source>%1 was removed. Delete the key at the venue too, if nothing else uses it.</source>
        <translation>Se eliminó %1. Borre también la clave en el exchange si nada más la usa.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertDialog</name>
    <message>
        <source>Change alert</source>
        <translation>Cambiar alerta</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Nueva alerta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>Crear alerta</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertForm</name>
    <message>
        <source>a loss</source>
        <translation>una pérdida</translation>
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
        <translation>Cada vez, no solo una</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Termina por sí sola</translation>
    </message>
    <message>
        <source>Stays on screen until it is acknowledged</source>
        <translation>Permanece en pantalla hasta darse por enterado</translation>
    </message>
    <message>
        <source>The value is a loss</source>
        <translation>El valor es una pérdida</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>What the engine looks at, also while no desk is connected.</source>
        <translation>Lo que vigila el motor, también sin ningún terminal conectado.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Where it is watched.</source>
        <translation>Dónde se vigila.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>A limit that fills up.</source>
        <translation>Un límite que se va consumiendo.</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Only closed candles are looked at.</source>
        <translation>Solo se tienen en cuenta las velas cerradas.</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>How many closed candles it counts with.</source>
        <translation>Número de velas cerradas con que se calcula.</translation>
    </message>
    <message>
        <source>Slow closes</source>
        <translation>Cierres lenta</translation>
    </message>
    <message>
        <source>Of the slow average; more than of the fast one.</source>
        <translation>De la media lenta; más que los de la rápida.</translation>
    </message>
    <message>
        <source>When it</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Being there already is no news: it has to get there.</source>
        <translation>Si ya está ahí no cuenta: tiene que llegar.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The threshold: at it counts as beyond it.</source>
        <translation>El umbral: alcanzarlo cuenta como superarlo.</translation>
    </message>
    <message>
        <source>Watch for a loss of that size instead of a profit.</source>
        <translation>Vigilar una pérdida de ese importe en lugar de una ganancia.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Más de</translation>
    </message>
    <message>
        <source>How long it has to last.</source>
        <translation>Cuánto tiene que durar.</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En un plazo de</translation>
    </message>
    <message>
        <source>The lowest and highest price of this time are compared with the present one.</source>
        <translation>Los precios mínimo y máximo de este tiempo se comparan con el actual.</translation>
    </message>
    <message>
        <source>Otherwise it is over when it has been told.</source>
        <translation>De lo contrario, termina en cuanto ha avisado.</translation>
    </message>
    <message>
        <source>Not again for</source>
        <translation>No repetir en</translation>
    </message>
    <message>
        <source>Nothing is looked at for so long after it was told; at least a second for prices.</source>
        <translation>Durante este tiempo no vigila nada después de avisar; para precios, al menos un segundo.</translation>
    </message>
    <message>
        <source>It stops to watch at that time.</source>
        <translation>Deja de vigilar en ese momento.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>In your local time.</source>
        <translation>En su hora local.</translation>
    </message>
    <message>
        <source>In the bar under the top bar, as critical alerts of the engine are.</source>
        <translation>En la barra situada bajo la barra superior, como las alertas críticas del motor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shown with the alert.</source>
        <translation>Se muestra con la alerta.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertNotices</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…y %n más</numerusform>
            <numerusform>…y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Jarvis: alert</source>
        <translation>Jarvis: alerta</translation>
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
        <translation>Avisa cuando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparada</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Snoozed till %1</source>
        <translation>Pospuesta hasta %1</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Cada vez</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>The engine watches for nothing. Set an alert: it is kept by the engine and told even if this desk was away.</source>
        <translation>El motor no vigila nada. Cree una alerta: el motor la guarda y avisa aunque este terminal no estuviera conectado.</translation>
    </message>
    <message>
        <source>Alerts that fired</source>
        <translation>Alertas disparadas</translation>
    </message>
    <message>
        <source>No alert has fired yet.</source>
        <translation>Aún no se ha disparado ninguna alerta.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Alerts or their history</source>
        <translation>Alertas o su historial</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>Nueva alerta…</translation>
    </message>
    <message>
        <source>Ask the engine to watch for something</source>
        <translation>Pedir al motor que vigile algo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Give the alert other settings: it begins to watch anew</source>
        <translation>Dar otros ajustes a la alerta: empieza a vigilar de nuevo</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Look away for ten minutes, then tell if it is (still) so</source>
        <translation>Ignorarla diez minutos y después avisar si sigue cumpliéndose</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>End the snooze, or watch once more for what has fired</source>
        <translation>Dejar de posponer, o vigilar otra vez lo que ya se disparó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Watch for it no longer</source>
        <translation>Dejar de vigilarla</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>Alerta %1</translation>
    </message>
    <message>
        <source>Snooze of %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>Vigilar %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n vigilando</numerusform>
            <numerusform>%n vigilando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::FiredAlertsModel</name>
    <message>
        <source>At</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::NoticesPage</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>No sound and no tray messages from</source>
        <translation>Sin sonido ni mensajes en la bandeja desde las</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Reproducir el sonido</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet till</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>till</source>
        <translation>hasta las</translation>
    </message>
    <message>
        <source>Every alert stands in the alerts panel and in the log. Here is what else tells of it. What fires together is told together.</source>
        <translation>Cada alerta consta en el panel de alertas y en el registro. Aquí se elige qué más avisa de ella. Lo que se dispara a la vez se avisa a la vez.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of the sound alone; 0 is silence.</source>
        <translation>Solo del sonido; 0 es silencio.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>In your local time, over midnight if need be. Critical alerts are heard all the same.</source>
        <translation>En su hora local, pasando la medianoche si hace falta. Las alertas críticas suenan igualmente.</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::base::MeterBar</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 percent used</source>
        <translation>%1 por ciento usado</translation>
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
        <translation>Quedará en %1</translation>
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
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Drawing</name>
    <message>
        <source>Trend line</source>
        <translation>Línea de tendencia</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Retroceso de Fibonacci</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (bloqueado)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingShelf</name>
    <message>
        <source>The drawings of %1 could not be read. Their file was set aside as %2.</source>
        <translation>No se pudieron leer los dibujos de %1. Su archivo se apartó como %2.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::DrawingStore</name>
    <message>
        <source>The drawings cannot be saved: the folder %1 cannot be created. Check its permissions.</source>
        <translation>No se pueden guardar los dibujos: no se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The drawings cannot be saved in %1: %2. What was saved before is still there.</source>
        <translation>No se pueden guardar los dibujos en %1: %2. Lo guardado antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Legend</name>
    <message>
        <source>O</source>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Mín</translation>
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
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End go to the first and the last bar, Shift with an arrow key reads bar by bar. D goes from drawing to drawing, Enter shows its values.</source>
        <translation>Velas con volumen e indicadores. Las flechas desplazan, más y menos amplían y reducen, Inicio y Fin van a la primera y a la última barra, Mayús con una flecha lee barra a barra. D va de dibujo en dibujo, Intro muestra sus valores.</translation>
    </message>
    <message>
        <source>No instrument chosen</source>
        <translation>Ningún instrumento elegido</translation>
    </message>
    <message>
        <source>Loading candles for %1…</source>
        <translation>Cargando velas de %1…</translation>
    </message>
    <message>
        <source>No candles yet for %1</source>
        <translation>Aún no hay velas de %1</translation>
    </message>
    <message>
        <source>%1 %2: open %3, high %4, low %5, close %6, volume %7</source>
        <translation>%1 %2: apertura %3, máximo %4, mínimo %5, cierre %6, volumen %7</translation>
    </message>
    <message>
        <source>The chart moved: the price under the cursor changed from %1 to %2. Nothing was sent.</source>
        <translation>El gráfico se movió: el precio bajo el cursor cambió de %1 a %2. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::PriceLine</name>
    <message>
        <source> (sending)</source>
        <translation> (enviando)</translation>
    </message>
    <message>
        <source> (waiting for the venue)</source>
        <translation> (esperando al exchange)</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
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
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::charts::Study</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::CrashDialog</name>
    <message>
        <source>Jarvis ended unexpectedly</source>
        <translation>Jarvis se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>%1 ended by itself on %2 (%3).</source>
        <translation>%1 se cerró por sí solo el %2 (%3).</translation>
    </message>
    <message>
        <source>The account is as its journal says; what was on its way is being asked about. A report was written on this machine. Nothing was sent, and nothing is unless you pass it on.</source>
        <translation>La cuenta está como dice su diario; se está consultando lo que estaba en camino. Se ha escrito un informe en este equipo. No se ha enviado nada, ni se enviará salvo que usted lo comparta.</translation>
    </message>
    <message numerus="yes">
        <source>%n older crash(es) besides.</source>
        <translation>
            <numerusform>Además, %n fallo anterior.</numerusform>
            <numerusform>Además, %n fallos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe del fallo</translation>
    </message>
    <message>
        <source>Log and diagnostics…</source>
        <translation>Registro y diagnóstico…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogLinesModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>The part of the program that says it</source>
        <translation>La parte del programa que lo dice</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogWindow</name>
    <message>
        <source>Program log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>No line of the log fits. Choose a lower level, or look for something else.</source>
        <translation>Ninguna línea del registro coincide. Elija un nivel inferior o busque otra cosa.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Log, crash reports, configuration and the newest commands in one file, without secrets. It stays on this machine.</source>
        <translation>Registro, informes de fallos, configuración y los comandos más recientes en un solo archivo, sin secretos. Permanece en este equipo.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Archive (*.tar.gz)</source>
        <translation>Archivo comprimido (*.tar.gz)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::ExecutionPanel</name>
    <message>
        <source>Execution</source>
        <translation>Costes (TCA)</translation>
    </message>
    <message>
        <source>What to show the cost of</source>
        <translation>De qué mostrar el coste</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Nothing was traded yet. What an order costs against the market at its decision, at its arrival and after its fills is shown here once it is over.</source>
        <translation>Aún no se ha operado nada. Aquí se muestra, una vez terminada cada orden, lo que costó frente al mercado en su decisión, a su llegada y tras sus ejecuciones.</translation>
    </message>
    <message>
        <source>Costs of single orders</source>
        <translation>Costes de órdenes individuales</translation>
    </message>
    <message>
        <source>Costs in groups</source>
        <translation>Costes por grupos</translation>
    </message>
    <message>
        <source>Shortfall %1  ·  slippage %2  ·  fees %3</source>
        <translation>Shortfall %1  ·  deslizamiento %2  ·  comisiones %3</translation>
    </message>
    <message>
        <source>  ·  expected right: %1 %</source>
        <translation>  ·  previsto correctamente: %1 %</translation>
    </message>
    <message>
        <source>  ·  traded %1</source>
        <translation>  ·  negociado %1</translation>
    </message>
    <message>
        <source>  ·  forecasts are uncertain for %1</source>
        <translation>  ·  previsión incierta en %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::execution::OrderStoryView</name>
    <message>
        <source>The order&apos;s story</source>
        <translation>La historia de la orden</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it</source>
        <translation>Elija una orden para ver qué le ocurrió</translation>
    </message>
    <message>
        <source>Choose an order to see what happened to it: from the decision over its fills to the market a minute later.</source>
        <translation>Elija una orden para ver qué le ocurrió: desde la decisión, pasando por sus ejecuciones, hasta el mercado un minuto después.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::FirstRunDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Welcome to Jarvis</source>
        <translation>Bienvenido a Jarvis</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Colours of buying and selling</source>
        <translation>Colores de compra y venta</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>Compra y venta</translation>
    </message>
    <message>
        <source>You begin on paper: every order is real in all but the money. How shall the screen look?</source>
        <translation>Empieza en demo: cada orden es real en todo menos en el dinero. ¿Qué aspecto debe tener la pantalla?</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart by eyes that mix up green and red. A side is never told by colour alone.</source>
        <translation>El azul y el naranja los distinguen también quienes confunden el verde y el rojo. El lado nunca se indica solo con el color.</translation>
    </message>
    <message>
        <source>A simulated market</source>
        <translation>Un mercado simulado</translation>
    </message>
    <message>
        <source>Live public prices, traded on paper</source>
        <translation>Precios públicos en vivo, operados en demo</translation>
    </message>
    <message>
        <source>Venue whose prices are shown</source>
        <translation>Exchange cuyos precios se muestran</translation>
    </message>
    <message>
        <source>Works without a network, at any hour, and is never quiet: the best place to learn the desk.</source>
        <translation>Funciona sin red, a cualquier hora, y nunca está parado: el mejor lugar para aprender a usar el terminal.</translation>
    </message>
    <message>
        <source>The venue&apos;s own prices and books over the internet. Needs no account there.</source>
        <translation>Los precios y libros del propio exchange por internet. No requiere cuenta en él.</translation>
    </message>
    <message>
        <source>Paper account in USD</source>
        <translation>Cuenta demo en USD</translation>
    </message>
    <message>
        <source>Day loss limit in USD</source>
        <translation>Límite de pérdida diaria en USD</translation>
    </message>
    <message>
        <source>Show me around: six steps, a minute at most</source>
        <translation>Mostrarme el terminal: seis pasos, un minuto como máximo</translation>
    </message>
    <message>
        <source>Paper account, USD</source>
        <translation>Cuenta demo, USD</translation>
    </message>
    <message>
        <source>Stop after losing, USD a day</source>
        <translation>Detener tras perder, USD al día</translation>
    </message>
    <message>
        <source>Choose what you would really trade with: only then do the habits fit.</source>
        <translation>Elija el importe con el que operaría de verdad: solo así sirven los hábitos.</translation>
    </message>
    <message>
        <source>Once a day has cost that much, orders may only reduce until the next one begins, at midnight UTC.</source>
        <translation>Cuando un día ha costado tanto, las órdenes solo pueden reducir hasta que empiece el siguiente, a medianoche UTC.</translation>
    </message>
    <message>
        <source>The account needs from 100 to 1,000,000,000 USD.</source>
        <translation>La cuenta necesita entre 100 y 1 000 000 000 USD.</translation>
    </message>
    <message>
        <source>The day&apos;s loss must be from 1 to 1,000,000,000 USD.</source>
        <translation>La pérdida diaria debe estar entre 1 y 1 000 000 000 USD.</translation>
    </message>
    <message>
        <source>A day cannot lose more than the account holds. Lower the one or raise the other.</source>
        <translation>Un día no puede perder más de lo que tiene la cuenta. Baje la una o suba la otra.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Qué aspecto tiene</translation>
    </message>
    <message>
        <source>What you trade on</source>
        <translation>Con qué opera</translation>
    </message>
    <message>
        <source>Your paper account</source>
        <translation>Su cuenta demo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir el terminal</translation>
    </message>
    <message>
        <source>An account at a venue, with its key, is added later in Settings, Venues. It begins with live trading switched off.</source>
        <translation>Una cuenta en un exchange, con su clave, se añade después en Ajustes, Exchanges. Empieza con el trading real desactivado.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Search words and meanings</source>
        <translation>Buscar términos y significados</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>No such word</source>
        <translation>No existe ese término</translation>
    </message>
    <message>
        <source>Try a part of it, or a word that its meaning would hold.</source>
        <translation>Pruebe con una parte de él o con una palabra que aparezca en su significado.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Words on this panel</source>
        <translation>Términos de este panel</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Mostrarme el terminal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::guide::Tour</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Tour of the desk</source>
        <translation>Recorrido por el terminal</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Operar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AlgorithmsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Cuándo se inició</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>How it is worked; auto: chosen by the order&apos;s share of the visible book</source>
        <translation>Cómo se trabaja; auto: elegido según la parte del libro visible que supone la orden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>En total, incluida la parte ejecutada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Filled, and the share of its time that has passed</source>
        <translation>Lo ejecutado y la parte de su tiempo transcurrida</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Precio promedio de sus ejecuciones</translation>
    </message>
    <message>
        <source>Arrival bp</source>
        <translation>Llegada bp</translation>
    </message>
    <message>
        <source>Average against the middle at the start, in basis points; above zero it cost</source>
        <translation>Promedio frente al punto medio al inicio, en puntos básicos; por encima de cero ha costado</translation>
    </message>
    <message>
        <source>VWAP bp</source>
        <translation>VWAP bp</translation>
    </message>
    <message>
        <source>Average against the market&apos;s own while it ran, in basis points; above zero it cost</source>
        <translation>Promedio frente al del propio mercado mientras estuvo en curso, en puntos básicos; por encima de cero ha costado</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Orders due so far, of those planned</source>
        <translation>Órdenes que ya tocaban, de las previstas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it waits, or why it ended</source>
        <translation>Por qué espera o por qué terminó</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % at %2 %</source>
        <comment>filled, at this share of its time</comment>
        <translation>%1 % al %2 %</translation>
    </message>
    <message>
        <source>%1, auto</source>
        <translation>%1, auto</translation>
    </message>
    <message>
        <source>The order is %1 of the visible book. Below 1 % it goes at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg.</source>
        <translation>La orden supone %1 del libro visible. Por debajo del 1 % va de una vez; por debajo del 5 %, TWAP; por debajo del 10 %, VWAP; si no, iceberg.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::AuditModel</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Fin de parada</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limit, waiting</source>
        <translation>Límite, en espera</translation>
    </message>
    <message>
        <source>Day reset</source>
        <translation>Reinicio del día</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Cortacirc.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Live on</source>
        <translation>Real activado</translation>
    </message>
    <message>
        <source>Live off</source>
        <translation>Real desactiv.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>El terminal, la interfaz, una estrategia o el propio motor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it was refused: rule, limit, value, and what would pass</source>
        <translation>Por qué se rechazó: regla, límite, valor y qué se aceptaría</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>Número del evento en el diario</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::ClosedPositionsModel</name>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>Antes de comisiones y financiación</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comis.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financ.</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>Cobrada, o pagada si es negativa</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realizado − comisiones + financiación</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>Neto, en unidades de la pérdida en el primer stop</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 realised − %2 fees + %3 funding = %4</source>
        <translation>%1 realizado − %2 comisiones + %3 financiación = %4</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Excursión adversa máxima: el peor resultado de la posición mientras estuvo abierta, antes de comisiones y financiación, según los precios de marca que vio el motor</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Excursión favorable máxima: el mejor resultado de la posición mientras estuvo abierta, antes de comisiones y financiación, según los precios de marca que vio el motor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>What was written in the trade journal</source>
        <translation>Lo que se anotó en el diario de trading</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::CostGroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Orders that are over, filled or not</source>
        <translation>Órdenes terminadas, ejecutadas o no</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Negociado</translation>
    </message>
    <message>
        <source>Value of the fills</source>
        <translation>Valor de las ejecuciones</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>Precio promedio frente al mercado a la llegada, en puntos básicos; por encima de cero cuesta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>Comisiones en puntos básicos del valor</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Delay, slippage, fee, and what was not filled; in basis points of the value</source>
        <translation>Retraso, deslizamiento, comisión y lo no ejecutado; en puntos básicos del valor</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Effective spread: twice the distance of the fills from the middle just before them, in basis points</source>
        <translation>Spread efectivo: el doble de la distancia de las ejecuciones al punto medio justo anterior, en puntos básicos</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Realised spread: the same against the middle 1 s later</source>
        <translation>Spread realizado: lo mismo frente al punto medio 1 s después</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>Realised spread after 10 s</source>
        <translation>Spread realizado a los 10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Realised spread after 60 s</source>
        <translation>Spread realizado a los 60 s</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Cost that the book promised at arrival, fee included, in basis points</source>
        <translation>Coste que prometía el libro a la llegada, comisión incluida, en puntos básicos</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cost of the same orders as it came, in basis points</source>
        <translation>Coste de esas mismas órdenes tal como resultó, en puntos básicos</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Share of the cost that was expected right; the router is told where it falls below 90 %</source>
        <translation>Parte del coste que se previó correctamente; se avisa al enrutador donde baja del 90 %</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Filled share of what was asked, by value</source>
        <translation>Parte ejecutada de lo pedido, por valor</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Share of the orders that the venue rejected</source>
        <translation>Parte de las órdenes que rechazó el exchange</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>Half of the venue&apos;s first answers took at most this long</source>
        <translation>La mitad de las primeras respuestas del exchange tardó como máximo esto</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>19 of 20 answers took at most this long</source>
        <translation>19 de cada 20 respuestas tardaron como máximo esto</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>99 of 100 answers took at most this long</source>
        <translation>99 de cada 100 respuestas tardaron como máximo esto</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>What the next order is expected to cost beyond what the book shows, learned from the last ones</source>
        <translation>Lo que se prevé que cueste la próxima orden además de lo que muestra el libro, según las últimas</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>expected, and how far off it usually is</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>, uncertain</source>
        <translation>, incierta</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>Retraso %1, deslizamiento %2, comisión %3, no ejecutado %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::FillsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Venue time of the execution</source>
        <translation>Hora de la ejecución en el exchange</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What the order was there for</source>
        <translation>Para qué estaba la orden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Price × quantity, in account currency</source>
        <translation>Precio × cantidad, en la moneda de la cuenta</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>Paid; a rebate is negative</source>
        <translation>Pagada; un rebate es negativo</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Of the part that closed, before fees</source>
        <translation>De la parte que cerró, antes de comisiones</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Number of the event in the journal</source>
        <translation>Número del evento en el diario</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrderCostsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Cuándo se decidió</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Everything between the decision and the result: delay, slippage, fee, and what was not filled; in basis points</source>
        <translation>Todo lo que hay entre la decisión y el resultado: retraso, deslizamiento, comisión y lo no ejecutado; en puntos básicos</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Average price against the market at arrival, in basis points; above zero costs</source>
        <translation>Precio promedio frente al mercado a la llegada, en puntos básicos; por encima de cero cuesta</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Slippage that the book promised when it arrived, in basis points</source>
        <translation>Deslizamiento que prometía el libro a la llegada, en puntos básicos</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Com.</translation>
    </message>
    <message>
        <source>Fees in basis points of the value</source>
        <translation>Comisiones en puntos básicos del valor</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>Realised spread: what is left of the price paid for trading at once when the market is looked at 1 s later, in basis points</source>
        <translation>Spread realizado: lo que queda del precio pagado por operar al instante al mirar el mercado 1 s después, en puntos básicos</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>The same after 10 s</source>
        <translation>Lo mismo a los 10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>The same after 60 s</source>
        <translation>Lo mismo a los 60 s</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>How the order was worked</source>
        <translation>Cómo se trabajó la orden</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Precio promedio de sus ejecuciones</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Time from sending to the venue&apos;s first answer</source>
        <translation>Tiempo desde el envío hasta la primera respuesta del exchange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Delay %1, slippage %2, fee %3, not filled %4</source>
        <translation>Retraso %1, deslizamiento %2, comisión %3, no ejecutado %4</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::OrdersModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Cuándo se creó</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What the order is there for</source>
        <translation>Para qué está la orden</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Fires when the mark reaches it</source>
        <translation>Se activa cuando la marca lo alcanza</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>In all, the filled part included</source>
        <translation>En total, incluida la parte ejecutada</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Average price of its fills</source>
        <translation>Precio promedio de sus ejecuciones</translation>
    </message>
    <message>
        <source>TIF</source>
        <translation>TIF</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Por qué terminó</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelando</translation>
    </message>
    <message>
        <source>amending</source>
        <translation>modificando</translation>
    </message>
    <message>
        <source>PO</source>
        <comment>post-only, short</comment>
        <translation>PO</translation>
    </message>
    <message>
        <source>The venue has not answered: the order may or may not be there. It is being asked; nothing is sent again.</source>
        <translation>El exchange no ha respondido: la orden puede existir o no. Se está consultando; no se envía nada de nuevo.</translation>
    </message>
    <message>
        <source>Asked for %1 at %2; the old order holds until the venue accepts</source>
        <translation>Se pidieron %1 a %2; la orden anterior rige hasta que el exchange acepte</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::PositionsModel</name>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Average entry, rounded against you</source>
        <translation>Entrada promedio, redondeada en su contra</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>What the position is valued at</source>
        <translation>Precio con el que se valora la posición</translation>
    </message>
    <message>
        <source>P&amp;L USD</source>
        <translation>P&amp;L USD</translation>
    </message>
    <message>
        <source>Realised + unrealised at mark − fees + funding</source>
        <translation>Realizado + no realizado a precio de marca − comisiones + financiación</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>P&amp;L in units of the loss at the first stop</source>
        <translation>P&amp;L en unidades de la pérdida en el primer stop</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Stop loss, and its distance from the mark</source>
        <translation>Stop loss y su distancia a la marca</translation>
    </message>
    <message>
        <source>TP</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Take profit, and its distance from the mark</source>
        <translation>Take profit y su distancia a la marca</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>What is lost from here when the stop fills at its price</source>
        <translation>Lo que se pierde desde aquí si el stop se ejecuta a su precio</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Whether every exit stands at the venue</source>
        <translation>Si todas las salidas están en el exchange</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antig.</translation>
    </message>
    <message>
        <source>The mark price is not known, so neither is the P&amp;L.</source>
        <translation>No se conoce el precio de marca, así que tampoco el P&amp;L.</translation>
    </message>
    <message>
        <source>%1 realised + %2 unrealised − %3 fees + %4 funding = %5
Unrealised = (mark %6 − entry %7) × %8
Mark %9 old, valuation #%10</source>
        <translation>%1 realizado + %2 no realizado − %3 comisiones + %4 financiación = %5
No realizado = (marca %6 − entrada %7) × %8
Marca con %9 de antigüedad, valoración n.º %10</translation>
    </message>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <comment>of a scale-out, before the take profit</comment>
        <translation>
            <numerusform>%n escalón</numerusform>
            <numerusform>%n escalones</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale-out: %1</source>
        <translation>Salida escalonada: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowModel</name>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::RowView</name>
    <message>
        <source>%1, sum of %2: %3</source>
        <translation>%1, suma de %2: %3</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::WatchlistModel</name>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Price of the last trade</source>
        <translation>Precio de la última operación</translation>
    </message>
    <message>
        <source>24 h %</source>
        <translation>24 h %</translation>
    </message>
    <message>
        <source>Change of the last price over 24 hours, in percent</source>
        <translation>Variación del último precio en 24 horas, en porcentaje</translation>
    </message>
    <message>
        <source>%1: nothing heard yet</source>
        <translation>%1: aún sin datos</translation>
    </message>
    <message>
        <source>%1 on %2
Bid %3 · Ask %4 · Mark %5</source>
        <translation>%1 en %2
Bid %3 · Ask %4 · Marca %5</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Datos de hace %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>No negociable ahora; datos de hace %1</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Trend: the last four hours</source>
        <translation>Tendencia: las últimas cuatro horas</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::EquityCurve</name>
    <message>
        <source>Summed results and drawdown</source>
        <translation>Resultados acumulados y drawdown</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Neto %1</translation>
    </message>
    <message>
        <source>Largest drawdown %1</source>
        <translation>Drawdown máximo %1</translation>
    </message>
    <message>
        <source>The curve begins with the first closed position.</source>
        <translation>La curva empieza con la primera posición cerrada.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::LivesModel</name>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Before fees and funding</source>
        <translation>Antes de comisiones y financiación</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comis.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financ.</translation>
    </message>
    <message>
        <source>Received, or paid when negative</source>
        <translation>Cobrada, o pagada si es negativa</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realizado − comisiones + financiación</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Net, in units of the loss at the first stop</source>
        <translation>Neto, en unidades de la pérdida en el primer stop</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Excursión adversa máxima: el peor resultado de la posición mientras estuvo abierta, antes de comisiones y financiación, según los precios de marca que vio el motor</translation>
    </message>
    <message>
        <source>MFE</source>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw</source>
        <translation>Excursión favorable máxima: el mejor resultado de la posición mientras estuvo abierta, antes de comisiones y financiación, según los precios de marca que vio el motor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::MonthCalendar</name>
    <message>
        <source>Results by day</source>
        <translation>Resultados por día</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n position(s)</source>
        <translation>
            <numerusform>%1: %2 de %n posición</numerusform>
            <numerusform>%1: %2 de %n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why this trade? What went well, what would you do otherwise?</source>
        <translation>¿Por qué esta operación? ¿Qué salió bien y qué haría de otro modo?</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>breakout, news</source>
        <translation>ruptura, noticias</translation>
    </message>
    <message>
        <source>Separated by commas; statistics and the list of positions can be read by tag</source>
        <translation>Separadas por comas; las estadísticas y la lista de posiciones se pueden leer por etiqueta</translation>
    </message>
    <message>
        <source>Write note and tags into the trade journal (Ctrl+Return)</source>
        <translation>Escribir la nota y las etiquetas en el diario de trading (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Somebody else wrote about this position meanwhile. Saving replaces what they wrote.</source>
        <translation>Entretanto, otra persona escribió sobre esta posición. Al guardar se reemplaza lo que escribió.</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres restantes: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>It could not be sent: %1. What you wrote is still here; save it again.</source>
        <translation>No se pudo enviar: %1. Lo que escribió sigue aquí; guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Taken, but the journal cannot be written: a restart forgets it.</source>
        <translation>Aceptada, pero no se puede escribir el diario: tras un reinicio se perderá.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::PerformancePanel</name>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>What to show of the results</source>
        <translation>Qué resultados mostrar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>No position was closed yet. Each one that closes is counted here, with its fees and funding.</source>
        <translation>Aún no se ha cerrado ninguna posición. Cada una que se cierra se cuenta aquí, con sus comisiones y financiación.</translation>
    </message>
    <message>
        <source>Closed positions of all time</source>
        <translation>Posiciones cerradas desde el principio</translation>
    </message>
    <message>
        <source>The results are not known: %1</source>
        <translation>No se conocen los resultados: %1</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>Positions with this tag</source>
        <translation>Posiciones con esta etiqueta</translation>
    </message>
    <message>
        <source>Count only positions with this tag: in the calendar, the curve, the list and the statistics</source>
        <translation>Contar solo las posiciones con esta etiqueta: en el calendario, la curva, la lista y las estadísticas</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>Lo que ocurrió con la posición, paso a paso, y lo que usted anota sobre ella</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StatisticsModel</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Closed ones</source>
        <translation>Las cerradas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Share of those that brought something, after fees and funding</source>
        <translation>Parte de las que dieron algo, después de comisiones y financiación</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Realised − fees + funding</source>
        <translation>Realizado − comisiones + financiación</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor benef.</translation>
    </message>
    <message>
        <source>What winners brought for each unit that losers cost; above 1 is gain</source>
        <translation>Lo que dieron las ganadoras por cada unidad que costaron las perdedoras; por encima de 1 es ganancia</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Esperanza</translation>
    </message>
    <message>
        <source>Net per position</source>
        <translation>Neto por posición</translation>
    </message>
    <message>
        <source>Average R</source>
        <translation>R promedio</translation>
    </message>
    <message>
        <source>Net in units of the loss at the first stop, of those where it is known</source>
        <translation>Neto en unidades de la pérdida en el primer stop, de aquellas en que se conoce</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>The deepest fall of the summed results below a high before it</source>
        <translation>La mayor caída de los resultados acumulados desde un máximo anterior</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comis.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día semana</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Average MAE</source>
        <translation>MAE promedio</translation>
    </message>
    <message>
        <source>The worst that positions stood at while they were open, on average, before fees and funding</source>
        <translation>El peor resultado de las posiciones mientras estuvieron abiertas, en promedio, antes de comisiones y financiación</translation>
    </message>
    <message>
        <source>Average MFE</source>
        <translation>MFE promedio</translation>
    </message>
    <message>
        <source>The best that positions stood at while they were open, on average, before fees and funding</source>
        <translation>El mejor resultado de las posiciones mientras estuvieron abiertas, en promedio, antes de comisiones y financiación</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>¼ Kelly</source>
        <translation>¼ Kelly</translation>
    </message>
    <message>
        <source>Share of capital to risk per trade by a quarter of Kelly&apos;s formula, from wins, losses and their averages. Never above the limit; unknown with fewer than 30 positions.</source>
        <translation>Parte del capital que arriesgar por operación según un cuarto de la fórmula de Kelly, a partir de ganancias, pérdidas y sus medias. Nunca por encima del límite; desconocida con menos de 30 posiciones.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryChart</name>
    <message>
        <source>The position&apos;s story</source>
        <translation>La historia de la posición</translation>
    </message>
    <message>
        <source>%1, %2: %3 at %4</source>
        <translation>%1, %2: %3 a %4</translation>
    </message>
    <message>
        <source>No fill is known</source>
        <translation>No se conoce ninguna ejecución</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryDialog</name>
    <message>
        <source>Position in %1, opened %2</source>
        <translation>Posición en %1, abierta el %2</translation>
    </message>
    <message>
        <source>Steps of the position</source>
        <translation>Pasos de la posición</translation>
    </message>
    <message>
        <source>The journal is being read…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>The story is not known: %1. It is asked for again.</source>
        <translation>No se conoce la historia: %1. Se está consultando de nuevo.</translation>
    </message>
    <message>
        <source>The journal tells of no position that was opened then.</source>
        <translation>En el diario no consta ninguna posición abierta en ese momento.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>posición cerrada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>posición abierta</translation>
    </message>
    <message>
        <source>Note not saved</source>
        <translation>Nota sin guardar</translation>
    </message>
    <message>
        <source>What you wrote about this position is not saved.</source>
        <translation>Lo que escribió sobre esta posición no está guardado.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1, %2  ·  net %3, %4  ·  fees %5  ·  funding %6  ·  MAE %7  ·  MFE %8</source>
        <translation>%1, %2  ·  neto %3, %4  ·  comisiones %5  ·  financiación %6  ·  MAE %7  ·  MFE %8</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::StoryModel</name>
    <message>
        <source>Take profit hit</source>
        <translation>Take profit alcanzado</translation>
    </message>
    <message>
        <source>Stop loss hit</source>
        <translation>Stop loss alcanzado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Exits set</source>
        <translation>Salidas fijadas</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financ.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Of the fill</source>
        <translation>De la ejecución</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Cantidad mantenida después</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>What the whole position came to at that price, after the fees and funding until then</source>
        <translation>El resultado de toda la posición a ese precio, tras las comisiones y la financiación hasta entonces</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The same in units of the loss at the first stop</source>
        <translation>Lo mismo en unidades de la pérdida en el primer stop</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>El terminal, la interfaz, una estrategia o el propio motor</translation>
    </message>
    <message>
        <source>%1 %2, fee %3</source>
        <translation>%1 %2, comisión %3</translation>
    </message>
    <message>
        <source>Take profit %1, stop loss %2</source>
        <translation>Take profit %1, stop loss %2</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Eliminada</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::BreakersModel</name>
    <message>
        <source>Guards</source>
        <translation>Protege</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What tripped it, or what it counts</source>
        <translation>Qué lo hizo saltar o qué cuenta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Probe from</source>
        <translation>Prueba desde</translation>
    </message>
    <message>
        <source>When one order may go; never: reset it by hand</source>
        <translation>Cuándo puede pasar una orden; nunca: hay que restablecerlo a mano</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::HeatMap</name>
    <message>
        <source>Correlations</source>
        <translation>Correlaciones</translation>
    </message>
    <message>
        <source>Not enough history yet to say how instruments move together.</source>
        <translation>Aún no hay historial suficiente para decir cómo se mueven juntos los instrumentos.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 y %2: %3</translation>
    </message>
    <message>
        <source>No correlations are known yet</source>
        <translation>Aún no se conocen correlaciones</translation>
    </message>
    <message>
        <source>The strongest: %1</source>
        <translation>La más fuerte: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitDialog</name>
    <message>
        <source>Change a limit</source>
        <translation>Cambiar un límite</translation>
    </message>
    <message>
        <source>%1, in milliseconds</source>
        <translation>%1, en milisegundos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>No cambiar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Ahora %1.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message>
        <source>Keeps %1 and withdraws the value that waits.</source>
        <translation>Mantiene %1 y retira el valor en espera.</translation>
    </message>
    <message>
        <source>%1 This allows more: it takes effect in %2, and can be withdrawn until then.</source>
        <translation>%1 Esto permite más: surte efecto en %2 y hasta entonces puede retirarse.</translation>
    </message>
    <message>
        <source>%1 This allows less: it takes effect at once. What is open stays.</source>
        <translation>%1 Esto permite menos: surte efecto al instante. Lo abierto se mantiene.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitField</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>%1 used, %2</source>
        <translation>%1 usado, %2</translation>
    </message>
    <message>
        <source>Waiting: %1. Change it to what is allowed now to withdraw it.</source>
        <translation>En espera: %1. Para retirarlo, cámbielo a lo que se permite ahora.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>How much of it is used now</source>
        <translation>Cuánto está usado ahora</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Used as a share of allowed</source>
        <translation>Lo usado como parte de lo permitido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>A wider value that takes effect later</source>
        <translation>Un valor más amplio que surte efecto más tarde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>A larger value allows more and takes effect after a delay; a smaller one at once.</source>
        <translation>Un valor mayor permite más y surte efecto tras una demora; uno menor, al instante.</translation>
    </message>
    <message>
        <source>A smaller value allows more and takes effect after a delay; a larger one at once.</source>
        <translation>Un valor menor permite más y surte efecto tras una demora; uno mayor, al instante.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RestoreLimitsDialog</name>
    <message>
        <source>Limits as delivered</source>
        <translation>Límites iniciales</translation>
    </message>
    <message>
        <source>Every limit is as it was delivered.</source>
        <translation>Todos los límites tienen su valor inicial.</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) go back to what was delivered.</source>
        <translation>
            <numerusform>%n límite vuelve a su valor inicial.</numerusform>
            <numerusform>%n límites vuelven a su valor inicial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>No cambiar</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1: stays %2, and what waits is withdrawn</source>
        <translation>%1: se queda en %2 y se retira lo que espera</translation>
    </message>
    <message>
        <source>%1: %2 → %3 in %4</source>
        <translation>%1: %2 → %3 en %4</translation>
    </message>
    <message>
        <source>%1: %2 → %3 at once</source>
        <translation>%1: %2 → %3 al instante</translation>
    </message>
    <message>
        <source>%1: it could not be sent: %2.</source>
        <translation>%1: no se pudo enviar: %2.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPage</name>
    <message>
        <source>The limits of this account, which its engine keeps and checks before anything is sent. What allows less acts at once; what allows more waits, and can be withdrawn until then.</source>
        <translation>Los límites de esta cuenta, que su motor guarda y comprueba antes de enviar nada. Lo que permite menos actúa al instante; lo que permite más espera y hasta entonces puede retirarse.</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Qué puede perderse</translation>
    </message>
    <message>
        <source>How much may be held</source>
        <translation>Cuánto puede tenerse</translation>
    </message>
    <message>
        <source>What an order must pass</source>
        <translation>Qué debe superar una orden</translation>
    </message>
    <message>
        <source>When trading pauses by itself</source>
        <translation>Cuándo se detiene solo el trading</translation>
    </message>
    <message>
        <source>Changing limits</source>
        <translation>Cambio de los límites</translation>
    </message>
    <message>
        <source>The engine does not answer: the limits are as it last told them, and cannot be changed until it is back.</source>
        <translation>El motor no responde: los límites son los últimos que comunicó y no se pueden cambiar hasta que vuelva.</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet. They can be changed as soon as it answers.</source>
        <translation>El motor aún no ha comunicado sus límites. Se podrán cambiar en cuanto responda.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RiskPanel</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>What to show of the risk</source>
        <translation>Qué mostrar del riesgo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Breakers</source>
        <translation>Cortacirc.</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlación</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>The engine has not told its limits yet.</source>
        <translation>El motor aún no ha comunicado sus límites.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>Cambiar el límite</translation>
    </message>
    <message>
        <source>Circuit breakers</source>
        <translation>Cortacircuitos</translation>
    </message>
    <message>
        <source>Every breaker is closed. One that trips stops new risk in its scope, and is shown here with its reason.</source>
        <translation>Todos los cortacircuitos están cerrados. El que salta detiene el riesgo nuevo en su ámbito y se muestra aquí con su motivo.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close the breaker: new risk is allowed again in its scope. A halt wants its word typed</source>
        <translation>Cerrar el cortacircuitos: se permite de nuevo el riesgo nuevo en su ámbito. Una parada exige escribir su palabra</translation>
    </message>
    <message>
        <source>Halt instrument…</source>
        <translation>Detener instrumento…</translation>
    </message>
    <message>
        <source>The red button for the chosen instrument alone: entries and algorithms in it stop at once</source>
        <translation>El botón rojo solo para el instrumento elegido: sus entradas y algoritmos se detienen de una vez</translation>
    </message>
    <message>
        <source>Trip the account</source>
        <translation>Disparar en la cuenta</translation>
    </message>
    <message>
        <source>Stop new risk in the account and cancel its working entries; exits stay</source>
        <translation>Detener el riesgo nuevo en la cuenta y cancelar sus entradas activas; las salidas se mantienen</translation>
    </message>
    <message>
        <source>The breaker was not tripped: %1.</source>
        <translation>No se disparó el cortacircuitos: %1.</translation>
    </message>
    <message>
        <source>Trading was never stopped. Each halt, release, day lock and breaker is kept here, with who did it.</source>
        <translation>El trading nunca se ha detenido. Aquí se conserva cada parada, levantamiento, bloqueo del día y cortacircuitos, con quien lo hizo.</translation>
    </message>
    <message>
        <source>At the stops %1</source>
        <translation>En los stops %1</translation>
    </message>
    <message>
        <source>one day, 99 %: %1 from %2 days, %3 by EWMA</source>
        <translation>un día, 99 %: %1 con %2 días, %3 por EWMA</translation>
    </message>
    <message>
        <source>what a bad day may cost is not known yet</source>
        <translation>aún no se sabe lo que puede costar un mal día</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Elija primero un instrumento.</translation>
    </message>
    <message>
        <source>Halt %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Every entry and algorithm in %1 stops at once, and nothing new is opened in it until it is released by typing. Take profit and stop loss stay, unless it is flattened too.</source>
        <translation>Todas las entradas y algoritmos de %1 se detienen de una vez, y no se abre nada nuevo ahí hasta que se levante la parada por escrito. El take profit y el stop loss se mantienen, salvo que también se cierre todo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Halt and flatten</source>
        <translation>Detener y cerrar todo</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The breaker was not reset: %1.</source>
        <translation>No se restableció el cortacircuitos: %1.</translation>
    </message>
    <message>
        <source>%1 old  ·  %2</source>
        <translation>de hace %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::StopsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The desk, the interface, a strategy, or the engine itself</source>
        <translation>El terminal, la interfaz, una estrategia o el propio motor</translation>
    </message>
    <message>
        <source>Halted: every entry stopped</source>
        <translation>Detenido: todas las entradas paradas</translation>
    </message>
    <message>
        <source>Live trading off: only reducing orders pass</source>
        <translation>Trading real desactivado: solo pasan órdenes de reducción</translation>
    </message>
    <message>
        <source>Day locked: only reducing orders pass</source>
        <translation>Día bloqueado: solo pasan órdenes de reducción</translation>
    </message>
    <message>
        <source>Released: entries are taken again</source>
        <translation>Parada levantada: se aceptan de nuevo entradas</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AddKeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Exchange</translation>
    </message>
    <message>
        <source>Mainnet</source>
        <translation>Mainnet</translation>
    </message>
    <message>
        <source>Mainnet: real money</source>
        <translation>Mainnet: dinero real</translation>
    </message>
    <message>
        <source>Testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>Testnet: play money</source>
        <translation>Testnet: dinero ficticio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>As you call it, such as Main</source>
        <translation>El nombre que prefiera, por ejemplo Principal</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Pass phrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test and store</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>Consultando en %1 qué permite la clave…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::AppearancePage</name>
    <message>
        <source>Nothing moves or fades</source>
        <translation>Nada se mueve ni se desvanece</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Applied at once, and kept for the next start.</source>
        <translation>Se aplica al instante y se conserva para el próximo inicio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole desk. Ctrl+Shift+D changes between the two.</source>
        <translation>Colores de todo el terminal. Ctrl+Mayús+D alterna entre ambos.</translation>
    </message>
    <message>
        <source>Buying and selling</source>
        <translation>Compra y venta</translation>
    </message>
    <message>
        <source>Blue and orange can be told apart with any colour vision. A letter or an arrow always tells the side too.</source>
        <translation>El azul y el naranja se distinguen con cualquier tipo de visión. Además, una letra o una flecha indica siempre el lado.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Otherwise a number that changed lights up for a fifth of a second.</source>
        <translation>Si no, un número que cambia se ilumina durante una quinta parte de segundo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of everything: writing, lines, charts and buttons. Ctrl++ and Ctrl+- change it, Ctrl+0 is the usual size again. Panels that have no room scroll.</source>
        <translation>De todo: texto, líneas, gráficos y botones. Ctrl++ y Ctrl+- lo cambian, Ctrl+0 vuelve al tamaño habitual. Los paneles sin espacio suficiente se desplazan.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>How far apart the rows of tables, lists and the ladder stand.</source>
        <translation>La separación entre las filas de tablas, listas y el DOM.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::CertificateBox</name>
    <message>
        <source>I have compared the &amp;fingerprint with the engine&apos;s own</source>
        <translation>He comparado la &amp;huella con la del propio motor</translation>
    </message>
    <message>
        <source>Certificate of the engine</source>
        <translation>Certificado del motor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>De confianza antes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrada ahora</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::DataPage</name>
    <message>
        <source>Settings (*.conf);;All files (*)</source>
        <translation>Ajustes (*.conf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent anywhere but to the venues and engines that you connect to.</source>
        <translation>Todo permanece en este equipo. No se envía nada salvo a los exchanges y motores a los que usted se conecta.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Every order and decision stands in it. How it is protected is decided when it begins.</source>
        <translation>En él consta cada orden y cada decisión. Su protección se decide al empezarlo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take settings along</source>
        <translation>Llevarse los ajustes</translation>
    </message>
    <message>
        <source>All settings in one file that can be read. Keys, tokens and pass phrases are never in it.</source>
        <translation>Todos los ajustes en un solo archivo legible. Nunca contiene claves, tokens ni frases de contraseña.</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>Traer ajustes</translation>
    </message>
    <message>
        <source>Appearance and notifications change at once, all else with the next start. A file with a mistake changes nothing, and is told by its line.</source>
        <translation>La apariencia y las notificaciones cambian al instante; lo demás, en el próximo inicio. Un archivo con un error no cambia nada, y se indica la línea.</translation>
    </message>
    <message>
        <source>Kept by an engine elsewhere</source>
        <translation>Lo guarda un motor remoto</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>All settings were written to %1.</source>
        <translation>Todos los ajustes se guardaron en %1.</translation>
    </message>
    <message>
        <source>The settings of %1 are kept from now on.</source>
        <translation>Los ajustes de %1 se conservan a partir de ahora.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Datos y privacidad</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EngineDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>Conectar con un motor</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>An engine elsewhere is a jarvisd on another machine. A token says who you are there: whoever runs it makes one with jarvisd token add NAME --trade. It is kept in the system&apos;s keychain, never in clear.</source>
        <translation>Un motor remoto es un jarvisd en otro equipo. Un token indica quién es usted allí: quien lo administra crea uno con jarvisd token add NAME --trade. Se guarda en el llavero del sistema, nunca en claro.</translation>
    </message>
    <message>
        <source>The token stays as it is where none is typed. With another address it has to be typed anew: it is not shown to an engine that it was not made for.</source>
        <translation>Si no se escribe ninguno, el token queda como está. Con otra dirección hay que escribirlo de nuevo: no se muestra a un motor para el que no se creó.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the engine</source>
        <translation>Nombre del motor</translation>
    </message>
    <message>
        <source>As you call it, such as Tokyo</source>
        <translation>El nombre que prefiera, por ejemplo Tokio</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of the engine</source>
        <translation>Dirección del motor</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Token for the engine</source>
        <translation>Token para el motor</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>guardado en %1</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Store only</source>
        <translation>Solo &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierto)</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión como</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::EnginesPage</name>
    <message>
        <source>Engines elsewhere</source>
        <translation>Motores remotos</translation>
    </message>
    <message>
        <source>No engine elsewhere yet. This desk has one of its own.</source>
        <translation>Aún no hay motores remotos. Este terminal tiene el suyo propio.</translation>
    </message>
    <message>
        <source>Connect to an engine…</source>
        <translation>Conectar con un motor…</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <source>An engine that runs on another machine trades on while this desk is closed. Tokens are kept in the system&apos;s keychain, or in a vault file under a pass phrase; an engine is believed by its certificate, and a changed one is refused.</source>
        <translation>Un motor que funciona en otro equipo sigue operando con este terminal cerrado. Los tokens se guardan en el llavero del sistema o en un archivo de bóveda con frase de contraseña; se confía en un motor por su certificado, y uno cambiado se rechaza.</translation>
    </message>
    <message>
        <source>&amp;Connect to an engine…</source>
        <translation>&amp;Conectar con un motor…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>%1 The token is kept in %2.</source>
        <translation>%1 El token se guarda en %2.</translation>
    </message>
    <message>
        <source>Back to this &amp;machine</source>
        <translation>&amp;Volver a este equipo</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this machine&apos;s own engine. The other one trades on.</source>
        <translation>Cierra este terminal y lo abre de nuevo con el motor de este equipo. El otro sigue operando.</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew at this engine.</source>
        <translation>Cierra este terminal y lo abre de nuevo con este motor.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>This desk is at %1. Go back to this machine first, then remove it.</source>
        <translation>Este terminal está en %1. Vuelva primero a este equipo y después elimínelo.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Its token is removed from %1, and its certificate is not trusted any more. The engine trades on, and the token stays valid there until it is revoked.</source>
        <translation>Se elimina su token, guardado en %1, y se deja de confiar en su certificado. El motor sigue operando, y el token sigue siendo válido allí hasta que se revoque.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::LanguagePage</name>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
    <message>
        <source>As the language has them</source>
        <translation>Como en el idioma</translation>
    </message>
    <message>
        <source>Plain: 1,234.56 and 2026-11-21</source>
        <translation>Neutro: 1,234.56 y 2026-11-21</translation>
    </message>
    <message>
        <source>Applied at once: the windows of the desk are made anew where they stand. Engine, orders and connection go on untouched; one-click trading is disarmed.</source>
        <translation>Se aplica al instante: las ventanas se vuelven a crear donde están. El motor, las órdenes y la conexión siguen sin cambios; el trading con un clic se desarma.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of everything on the screen. What is written into journals, logs and files stays the same in each of them.</source>
        <translation>De todo lo que hay en pantalla. Lo que se escribe en diarios, registros y archivos es igual en todos los idiomas.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Números y fechas</translation>
    </message>
    <message>
        <source>On the screen alone; files always have plain numbers. What you paste is refused where it could mean two numbers.</source>
        <translation>Solo en pantalla; los archivos tienen siempre números neutros. Lo que pegue se rechaza si puede significar dos números.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RemoveDialog</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>The key of %1 at %2 is removed from %3. The account&apos;s journal stays on this machine, orders and positions stay at the venue, and the key stays valid there until you delete it there.</source>
        <translation>Se elimina la clave de %1 en %2, guardada en %3. El diario de la cuenta permanece en este equipo, las órdenes y posiciones permanecen en el exchange, y la clave sigue siendo válida allí hasta que usted la borre allí.</translation>
    </message>
    <message>
        <source>The name of the account that is removed</source>
        <translation>El nombre de la cuenta que se elimina</translation>
    </message>
    <message>
        <source>Type %1 to remove it:</source>
        <translation>Escriba %1 para eliminarla:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name of the account</source>
        <translation>Nuevo nombre de la cuenta</translation>
    </message>
    <message>
        <source>New name; the account&apos;s journal keeps the one that it began with:</source>
        <translation>Nuevo nombre; el diario de la cuenta conserva el nombre con el que empezó:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::SettingsWindow</name>
    <message>
        <source>Nothing in the settings is called that.</source>
        <translation>Nada en los ajustes se llama así.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores iniciales</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>What this page shows, as it was delivered</source>
        <translation>Lo que muestra esta página, como venía de fábrica</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VaultPage</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change pass phrase…</source>
        <translation>Cambiar frase de contraseña…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keys of venues lie in the desktop&apos;s keychain. Where there is none they lie in a vault: a file that only your pass phrase opens.</source>
        <translation>Las claves de los exchanges están en el llavero del sistema. Donde no lo hay, están en una bóveda: un archivo que solo abre su frase de contraseña.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>A locked vault is opened when a key is needed: you are asked for the pass phrase then. Accounts that are open go on trading.</source>
        <translation>Una bóveda bloqueada se abre cuando se necesita una clave: entonces se le pide la frase de contraseña. Las cuentas abiertas siguen operando.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Forgets what opens the vault, at once.</source>
        <translation>Olvida de inmediato lo que abre la bóveda.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Without a hand on keyboard or mouse for so long, when the session is locked, and before the machine sleeps.</source>
        <translation>Tras ese tiempo sin teclado ni ratón, cuando se bloquea la sesión y antes de que el equipo se suspenda.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>At least 8 bytes. The old one is asked for first, and works until the new file stands in its place; a back-up is kept. Nobody can bring a forgotten one back.</source>
        <translation>Al menos 8 bytes. Antes se pide la anterior, que vale hasta que el archivo nuevo ocupa su lugar; se conserva una copia de seguridad. Nadie puede recuperar una frase olvidada.</translation>
    </message>
    <message>
        <source>There is none: keys are in the keychain, or there are none yet.</source>
        <translation>No hay ninguna: las claves están en el llavero, o aún no hay.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Bloqueada: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abierta: %1</translation>
    </message>
    <message>
        <source>The pass phrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
    <message>
        <source>Keys and vault</source>
        <translation>Claves y bóveda</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenueAccountsModel</name>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
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
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>dinero ficticio</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Live trading</source>
        <translation>Trading real</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::settings::VenuesPage</name>
    <message>
        <source>Accounts at venues</source>
        <translation>Cuentas en exchanges</translation>
    </message>
    <message>
        <source>No account at a venue yet. Paper trading needs none.</source>
        <translation>Aún no hay ninguna cuenta en un exchange. Operar en demo no la requiere.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Keys that let this desk trade on your accounts. A key that may withdraw is never taken. Secrets are kept in the system&apos;s keychain, or in a vault file under a pass phrase; never in clear.</source>
        <translation>Claves que permiten a este terminal operar en sus cuentas. Nunca se acepta una clave que permita retirar fondos. Los secretos se guardan en el llavero del sistema o en un archivo de bóveda con frase de contraseña; nunca en claro.</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Añadir una clave…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>T&amp;rade on it</source>
        <translation>&amp;Operar en ella</translation>
    </message>
    <message>
        <source>&amp;Live trading…</source>
        <translation>&amp;Trading real…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Eli&amp;minar…</translation>
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
        <translation>Dinero ficticio en la red de pruebas del exchange.</translation>
    </message>
    <message>
        <source>Real money.</source>
        <translation>Dinero real.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Key %1, kept in %2. %3</source>
        <translation>Clave %1, guardada en %2. %3</translation>
    </message>
    <message>
        <source>Back to pape&amp;r</source>
        <translation>Volver a la &amp;demo</translation>
    </message>
    <message>
        <source>Closes this desk and opens the paper account. What rests at the venue stays there.</source>
        <translation>Cierra este terminal y abre la cuenta demo. Lo que espera en el exchange se queda ahí.</translation>
    </message>
    <message>
        <source>Closes this desk and opens it anew on this account.</source>
        <translation>Cierra este terminal y lo abre de nuevo con esta cuenta.</translation>
    </message>
    <message>
        <source>Switch &amp;live trading off</source>
        <translation>Desactivar &amp;trading real</translation>
    </message>
    <message>
        <source>Switch &amp;live trading on…</source>
        <translation>Activar &amp;trading real…</translation>
    </message>
    <message>
        <source>Open the account first: its switch is part of its journal.</source>
        <translation>Abra antes la cuenta: su interruptor forma parte de su diario.</translation>
    </message>
    <message>
        <source>Asking %1 what the key may do…</source>
        <translation>Consultando en %1 qué permite la clave…</translation>
    </message>
    <message>
        <source>%1 is open on this desk. Go back to paper first, then remove it.</source>
        <translation>%1 está abierta en este terminal. Vuelva antes a la demo y después elimínela.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::Actions</name>
    <message>
        <source>The kill switch is never without a key: give it another one instead.</source>
        <translation>La parada de emergencia nunca queda sin tecla: asígnele otra.</translation>
    </message>
    <message>
        <source>%1 belongs to the kill switch and cannot be taken from it.</source>
        <translation>%1 pertenece a la parada de emergencia y no se le puede quitar.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::AlertBar</name>
    <message>
        <source>Acknowledge</source>
        <translation>Enterado</translation>
    </message>
    <message>
        <source>Critical alerts</source>
        <translation>Alertas críticas</translation>
    </message>
    <message>
        <source>Acknowledge this alert</source>
        <translation>Darse por enterado de esta alerta</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical alert: %1</source>
        <translation>Alerta crítica: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>An action, a panel, an instrument, a setting</source>
        <translation>Una acción, un panel, un instrumento, un ajuste</translation>
    </message>
    <message>
        <source>What to do or where to go</source>
        <translation>Qué hacer o adónde ir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing answers this. Fewer letters find more.</source>
        <translation>Nada coincide. Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>%1: press Enter once more to do it, Esc to leave it.</source>
        <translation>%1: pulse Intro otra vez para hacerlo, Esc para dejarlo.</translation>
    </message>
    <message>
        <source>Enter asks once more before it acts · Esc closes</source>
        <translation>Intro pregunta una vez más antes de actuar · Esc cierra</translation>
    </message>
    <message>
        <source>Enter does it · ↑ ↓ choose · Esc closes</source>
        <translation>Intro lo hace · ↑ ↓ eligen · Esc cierra</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::DeskWindow</name>
    <message>
        <source>Account and kill switch</source>
        <translation>Cuenta y parada de emergencia</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>SIN CUENTA</translation>
    </message>
    <message>
        <source>Window %1 · Jarvis</source>
        <translation>Ventana %1 · Jarvis</translation>
    </message>
    <message>
        <source>Window %1 · %2 · %3 · Jarvis</source>
        <translation>Ventana %1 · %2 · %3 · Jarvis</translation>
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
        <translation>Acoplar</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Hacer flotante</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>To the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Into the main window</source>
        <translation>A la ventana principal</translation>
    </message>
    <message>
        <source>Into window %1</source>
        <translation>A la ventana %1</translation>
    </message>
    <message>
        <source>Into a new window</source>
        <translation>A una ventana nueva</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Cerrar panel</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ExitDialog</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Cancel entries and quit</source>
        <translation>&amp;Cancelar entradas y salir</translation>
    </message>
    <message>
        <source>&amp;Keep all and quit</source>
        <translation>&amp;Mantener todo y salir</translation>
    </message>
    <message>
        <source>Quit Jarvis</source>
        <translation>Salir de Jarvis</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>Esto queda abierto:</translation>
    </message>
    <message>
        <source>Asks the venues to take every entry off the book, waits for their word, then quits. Exits stay.</source>
        <translation>Pide a los exchanges que retiren del libro todas las entradas, espera su confirmación y después sale. Las salidas se mantienen.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HaltPanel</name>
    <message>
        <source>Trading is halted</source>
        <translation>El trading está detenido</translation>
    </message>
    <message>
        <source>Flatten all positions too</source>
        <translation>Cerrar también todas las posiciones</translation>
    </message>
    <message>
        <source>Keep positions and exits</source>
        <translation>Mantener posiciones y salidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The halt could not be sent</source>
        <translation>No se pudo enviar la parada</translation>
    </message>
    <message>
        <source>Nobody was told to stop. Press the red button again, or stop the engine.</source>
        <translation>Nadie recibió la orden de detenerse. Pulse el botón rojo otra vez o detenga el motor.</translation>
    </message>
    <message>
        <source>The halt could not be sent: %1. Press again, or stop the engine.</source>
        <translation>No se pudo enviar la parada: %1. Pulse otra vez o detenga el motor.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>No new risk is taken.</source>
        <translation>No se asume riesgo nuevo.</translation>
    </message>
    <message>
        <source>Entries: %1 asked to cancel, %2 cancelled, %3 still open.</source>
        <translation>Entradas: cancelación pedida para %1, canceladas %2, aún abiertas %3.</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>No hay ninguna posición abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) keep their exits unless you flatten.</source>
        <translation>
            <numerusform>%n posición conserva sus salidas salvo que la cierre.</numerusform>
            <numerusform>%n posiciones conservan sus salidas salvo que las cierre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HotkeySheet</name>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí la nueva tecla</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysModel</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>De fábrica</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KeysPage</name>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>S&amp;in tecla</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>De &amp;fábrica</translation>
    </message>
    <message>
        <source>All as delivered</source>
        <translation>Todo de fábrica</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Las acciones y sus teclas</translation>
    </message>
    <message>
        <source>Nothing is called like this. Clear the search to see all.</source>
        <translation>Nada se llama así. Borre la búsqueda para verlo todo.</translation>
    </message>
    <message>
        <source>Search by name, group or key</source>
        <translation>Buscar por nombre, grupo o tecla</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Press the key, together with Ctrl, Alt or Shift. Tab leaves the field.</source>
        <translation>Pulse la tecla, junto con Ctrl, Alt o Mayús. Tab sale del campo.</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Tomarla</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 pertenece a “%2”, que se quedaría sin tecla.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it shall have. Changes act at once.</source>
        <translation>Elija una acción y pulse la tecla que deba tener. Los cambios valen al instante.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::KillButton</name>
    <message>
        <source>HALTED · release…</source>
        <translation>DETENIDO · levantar…</translation>
    </message>
    <message>
        <source>KILL</source>
        <translation>PARAR</translation>
    </message>
    <message>
        <source>Trading is halted. Press to release it.</source>
        <translation>El trading está detenido. Pulse para levantar la parada.</translation>
    </message>
    <message>
        <source>Kill switch: stop all trading at once</source>
        <translation>Parada de emergencia: detener todo el trading de una vez</translation>
    </message>
    <message>
        <source>Cancels every working entry and stops new risk at once. Exits stay. (%1)</source>
        <translation>Cancela todas las entradas activas y detiene el riesgo nuevo de una vez. Las salidas se mantienen. (%1)</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LayoutKeeper</name>
    <message>
        <source>A stored layout could not be read. It was set aside as %1; an older one is used.</source>
        <translation>No se pudo leer una disposición guardada. Se apartó como %1; se usa una anterior.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mi %1</translation>
    </message>
    <message>
        <source>There are %1 workspaces, and no more can be: delete one first.</source>
        <translation>Ya hay %1 espacios de trabajo, el máximo: elimine uno antes.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The last workspace stays: reset its layout instead.</source>
        <translation>El último espacio de trabajo se queda: restablezca su disposición.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::LiveSwitchDialog</name>
    <message>
        <source>Switch live trading on</source>
        <translation>Activar el trading real</translation>
    </message>
    <message>
        <source>Orders on %1 will move real money.</source>
        <translation>Las órdenes en %1 moverán dinero real.</translation>
    </message>
    <message>
        <source>In force: at most %1 USD in one instrument, %2 USD lost in a day.</source>
        <translation>En vigor: como máximo %1 USD en un instrumento, %2 USD de pérdida en un día.</translation>
    </message>
    <message>
        <source>Equity is %1 USD. </source>
        <translation>El patrimonio es de %1 USD. </translation>
    </message>
    <message>
        <source>It stays on over restarts, until you switch it off; the journal keeps who did it, and when.</source>
        <translation>Sigue activado tras los reinicios hasta que usted lo desactive; el diario conserva quién lo hizo y cuándo.</translation>
    </message>
    <message>
        <source>Type %1 to switch it on:</source>
        <translation>Escriba %1 para activarlo:</translation>
    </message>
    <message>
        <source>The name of the account, to switch live trading on</source>
        <translation>El nombre de la cuenta, para activar el trading real</translation>
    </message>
    <message>
        <source>Stay off</source>
        <translation>No activar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::MainWindow</name>
    <message>
        <source>Click a row&apos;s size</source>
        <translation>Clic en el tamaño de una fila</translation>
    </message>
    <message>
        <source>Armed: limit order at that price</source>
        <translation>Armado: orden límite a ese precio</translation>
    </message>
    <message>
        <source>Drag an own order</source>
        <translation>Arrastrar una orden propia</translation>
    </message>
    <message>
        <source>Move it to another price</source>
        <translation>Moverla a otro precio</translation>
    </message>
    <message>
        <source>Right click an own order</source>
        <translation>Clic derecho en una orden propia</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Drag a line on the chart</source>
        <translation>Arrastrar una línea del gráfico</translation>
    </message>
    <message>
        <source>Move the order or exit</source>
        <translation>Mover la orden o salida</translation>
    </message>
    <message>
        <source>Wheel on the chart</source>
        <translation>Rueda sobre el gráfico</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>Zoom en el cursor</translation>
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
        <translation>No se pudo desactivar el trading real: %1. El botón rojo lo detiene todo.</translation>
    </message>
    <message>
        <source>Trading is halted since %1, by %2 (%3). Exits stay in place; release it with the red button.</source>
        <translation>El trading está detenido desde %1, por %2 (%3). Las salidas siguen en su lugar; levante la parada con el botón rojo.</translation>
    </message>
    <message>
        <source>The daily loss limit is reached: only reducing orders are taken until the next UTC day or a reset.</source>
        <translation>Se alcanzó el límite de pérdida diaria: solo se aceptan órdenes de reducción hasta el próximo día UTC o un reinicio.</translation>
    </message>
    <message>
        <source>The journal cannot be written: no new risk is taken. Closing orders still go out. Free some disk space, then start Jarvis again.</source>
        <translation>No se puede escribir el diario: no se asume riesgo nuevo. Las órdenes de cierre siguen saliendo. Libere espacio en disco y vuelva a iniciar Jarvis.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Kill switch: halt all trading</source>
        <translation>Parada de emergencia: detener todo el trading</translation>
    </message>
    <message>
        <source>panic stop red button</source>
        <translation>pánico parar detener botón rojo stop emergencia kill</translation>
    </message>
    <message>
        <source>Disarm one-click</source>
        <translation>Desarmar el modo un clic</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>Buscar y hacer cualquier cosa</translation>
    </message>
    <message>
        <source>command palette search</source>
        <translation>paleta de comandos buscar</translation>
    </message>
    <message>
        <source>How the venues are doing</source>
        <translation>Estado de los exchanges</translation>
    </message>
    <message>
        <source>connection health latency</source>
        <translation>conexión estado latencia</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>keys gestures hotkeys shortcuts</source>
        <translation>teclas gestos atajos hotkeys</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trading</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>layout window panel</source>
        <translation>disposición ventana panel layout</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
    <message>
        <source>There is no workspace of that number.</source>
        <translation>No hay ningún espacio de trabajo con ese número.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Duplicate the workspace</source>
        <translation>Duplicar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename the workspace</source>
        <translation>Renombrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Delete the workspace</source>
        <translation>Eliminar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Undo the last layout change</source>
        <translation>Deshacer el último cambio de disposición</translation>
    </message>
    <message>
        <source>There is no layout change to undo.</source>
        <translation>No hay ningún cambio de disposición que deshacer.</translation>
    </message>
    <message>
        <source>Redo the layout change</source>
        <translation>Rehacer el cambio de disposición</translation>
    </message>
    <message>
        <source>There is no layout change to redo.</source>
        <translation>No hay ningún cambio de disposición que rehacer.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Open or close panels</source>
        <translation>Abrir o cerrar paneles</translation>
    </message>
    <message>
        <source>Put the focus into a panel that can be moved first.</source>
        <translation>Ponga antes el foco en un panel que se pueda mover.</translation>
    </message>
    <message>
        <source>Move the panel into a new window</source>
        <translation>Mover el panel a una ventana nueva</translation>
    </message>
    <message>
        <source>Move the panel into the main window</source>
        <translation>Mover el panel a la ventana principal</translation>
    </message>
    <message>
        <source>Float the panel</source>
        <translation>Hacer flotante el panel</translation>
    </message>
    <message>
        <source>Dock the panel</source>
        <translation>Acoplar el panel</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Put the focus into a panel first.</source>
        <translation>Ponga antes el foco en un panel.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>further new another</source>
        <translation>otro nuevo más añadir</translation>
    </message>
    <message>
        <source>Where the panel is: its menu</source>
        <translation>Ubicación del panel: su menú</translation>
    </message>
    <message>
        <source>Choose the panel&apos;s link</source>
        <translation>Elegir el vínculo del panel</translation>
    </message>
    <message>
        <source>Put the focus into a panel that looks at an instrument first.</source>
        <translation>Ponga antes el foco en un panel que muestre un instrumento.</translation>
    </message>
    <message>
        <source>To the next panel, bar or window</source>
        <translation>Al panel, barra o ventana siguiente</translation>
    </message>
    <message>
        <source>To the panel, bar or window before</source>
        <translation>Al panel, barra o ventana anterior</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::PanelDock</name>
    <message>
        <source>Move, float or close this panel</source>
        <translation>Mover, hacer flotante o cerrar este panel</translation>
    </message>
    <message>
        <source>Where %1 is</source>
        <translation>Dónde está %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::ReleaseDialog</name>
    <message>
        <source>Trading was halted at %1 by %2 (%3). After the release entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>El trading se detuvo el %1, por %2 (%3). Al levantar la parada se aceptan de nuevo entradas; las órdenes canceladas y los algoritmos detenidos no vuelven por sí solos.</translation>
    </message>
    <message>
        <source>%1 was halted at %2 by %3. After the release its entries are taken again; cancelled orders and stopped algorithms do not come back by themselves.</source>
        <translation>Parada de %1 el %2, por %3. Al levantarla se aceptan de nuevo sus entradas; las órdenes canceladas y los algoritmos detenidos no vuelven por sí solos.</translation>
    </message>
    <message>
        <source>Release the kill switch</source>
        <translation>Levantar la parada de emergencia</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>The word that releases the kill switch</source>
        <translation>La palabra que levanta la parada de emergencia</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>Seguir detenido</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>The release could not be sent: %1.</source>
        <translation>No se pudo enviar el levantamiento de la parada: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TitleRoom</name>
    <message>
        <source>What is hidden on the left</source>
        <translation>Lo que queda oculto a la izquierda</translation>
    </message>
    <message>
        <source>What is hidden on the right</source>
        <translation>Lo que queda oculto a la derecha</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TopBar</name>
    <message>
        <source>Account and engine</source>
        <translation>Cuenta y motor</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised profit, at the mark</source>
        <translation>Saldo de la billetera más ganancia no realizada, a precio de marca</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L del día</translation>
    </message>
    <message>
        <source>Equity now against equity at the start of the UTC day</source>
        <translation>Patrimonio actual frente al del inicio del día UTC</translation>
    </message>
    <message>
        <source>Day loss against its limit</source>
        <translation>Pérdida del día frente a su límite</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Value of all positions at the mark, without sign</source>
        <translation>Valor de todas las posiciones a precio de marca, sin signo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Equity that is not held as margin</source>
        <translation>Patrimonio no retenido como margen</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Antig. datos</translation>
    </message>
    <message>
        <source>How long ago the oldest shown market proved to be alive</source>
        <translation>Cuánto hace que el mercado mostrado más antiguo dio señales de vida</translation>
    </message>
    <message>
        <source>NO ACCOUNT</source>
        <translation>SIN CUENTA</translation>
    </message>
    <message>
        <source>Account %1. Press to choose another, or to switch live trading.</source>
        <translation>Cuenta %1. Pulse para elegir otra o para activar el trading real.</translation>
    </message>
    <message>
        <source>Choose another account (Ctrl+Shift+M)</source>
        <translation>Elegir otra cuenta (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>Loss of the day against its limit of %1. At the limit only reducing orders are taken.</source>
        <translation>Pérdida del día frente a su límite de %1. Al alcanzar el límite solo se aceptan órdenes de reducción.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The engine %1 at %2, connected; %3 there and back.</source>
        <translation>El motor %1 en %2, conectado; %3 ida y vuelta.</translation>
    </message>
    <message>
        <source> · %1 in doubt</source>
        <translation> · %1 en duda</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</source>
        <translation>
            <numerusform>Se envió %n comando sin obtener respuesta: se consultará en cuanto haya conexión, y actúa como máximo una vez.</numerusform>
            <numerusform>Se enviaron %n comandos sin obtener respuesta: cada uno se consultará en cuanto haya conexión, y actúa como máximo una vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press for more.</source>
        <translation>Pulse para ver más.</translation>
    </message>
    <message>
        <source>Engine elsewhere: %1</source>
        <translation>Motor remoto: %1</translation>
    </message>
    <message>
        <source>local · %1</source>
        <translation>local · %1</translation>
    </message>
    <message>
        <source>The engine of this machine: %1. The time is from decision to durable on disk, of the newest events. Press to see how the venues are doing.</source>
        <translation>El motor de este equipo: %1. El tiempo va de la decisión a la escritura duradera en disco, de los eventos más recientes. Pulse para ver el estado de los exchanges.</translation>
    </message>
    <message>
        <source>Engine of this machine: %1. Press to see how the venues are doing.</source>
        <translation>Motor de este equipo: %1. Pulse para ver el estado de los exchanges.</translation>
    </message>
    <message>
        <source>One-click off</source>
        <translation>Un clic: no</translation>
    </message>
    <message>
        <source>%1 Arm it on the ladder.</source>
        <translation>%1 Ármelo en el DOM.</translation>
    </message>
    <message>
        <source>One-click is off</source>
        <translation>El modo un clic está desactivado</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>ARMADO %1</translation>
    </message>
    <message>
        <source>A click on the ladder of %1 sends %2 on account %3 (%4). Click here to disarm.</source>
        <translation>Un clic en el DOM de %1 envía %2 en la cuenta %3 (%4). Haga clic aquí para desarmar.</translation>
    </message>
    <message>
        <source>One-click is armed. Press to disarm.</source>
        <translation>El modo un clic está armado. Pulse para desarmar.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::VenuePanel</name>
    <message>
        <source>Connect to an engine…</source>
        <translation>Conectar con un motor…</translation>
    </message>
    <message>
        <source>How engine and venues are doing</source>
        <translation>Estado del motor y de los exchanges</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>The engine does not say: %1.</source>
        <translation>El motor no lo indica: %1.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>in this program</source>
        <translation>en este programa</translation>
    </message>
    <message>
        <source>It ends with this desk. An engine elsewhere trades on.</source>
        <translation>Termina con este terminal. Un motor remoto sigue operando.</translation>
    </message>
    <message>
        <source>elsewhere: %1</source>
        <translation>en otro equipo: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>%1, release %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>As the engine calls itself.</source>
        <translation>Como se llama a sí mismo el motor.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Of the newest ping; one goes out each two seconds.</source>
        <translation>Del ping más reciente; se envía uno cada dos segundos.</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>The engine&apos;s clock against ours, with the way there taken out.</source>
        <translation>El reloj del motor frente al nuestro, descontado el trayecto.</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión como</translation>
    </message>
    <message>
        <source>%1, may trade</source>
        <translation>%1, puede operar</translation>
    </message>
    <message>
        <source>%1, looking only</source>
        <translation>%1, solo consulta</translation>
    </message>
    <message>
        <source>none: this machine</source>
        <translation>ninguno: este equipo</translation>
    </message>
    <message>
        <source>by authority</source>
        <translation>por autoridad</translation>
    </message>
    <message>
        <source>pinned %1…</source>
        <translation>fijado %1…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Commands that were sent and not answered. Each is asked about after the next connection, and acts once at most.</source>
        <translation>Comandos enviados sin respuesta. Cada uno se consulta tras la próxima conexión y actúa como máximo una vez.</translation>
    </message>
    <message>
        <source> testnet</source>
        <translation> testnet</translation>
    </message>
    <message>
        <source>From a request&apos;s last byte to its answer&apos;s.</source>
        <translation>Del último byte de una petición al último de su respuesta.</translation>
    </message>
    <message>
        <source>The venue&apos;s clock against ours, with the way there taken out. Set this machine&apos;s clock when it is far off.</source>
        <translation>El reloj del exchange frente al nuestro, descontado el trayecto. Ponga en hora este equipo si la diferencia es grande.</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Cupo de peticiones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What the venue has counted in its present window. It is never exceeded: requests wait instead.</source>
        <translation>Lo que el exchange ha contado en su ventana actual. Nunca se supera: las peticiones esperan.</translation>
    </message>
    <message>
        <source>Market streams</source>
        <translation>Flujos de mercado</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>The newest message of any of them. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>El mensaje más reciente de cualquiera de ellos. %n corte hasta ahora.</numerusform>
            <numerusform>El mensaje más reciente de cualquiera de ellos. %n cortes hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>%1 whole</source>
        <translation>%1 completos</translation>
    </message>
    <message>
        <source>%1 whole, %2 with a gap</source>
        <translation>%1 completos, %2 con huecos</translation>
    </message>
    <message>
        <source>Nothing is opened on a book with a gap.</source>
        <translation>No se abre nada sobre un libro con huecos.</translation>
    </message>
    <message>
        <source>Account stream</source>
        <translation>Flujo de la cuenta</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>up, nothing said yet</source>
        <translation>conectado, aún sin mensajes</translation>
    </message>
    <message>
        <source>up, spoke %1 ago</source>
        <translation>conectado, último mensaje hace %1</translation>
    </message>
    <message numerus="yes">
        <source>It is quiet while nothing happens to orders. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>Permanece en silencio mientras no ocurre nada con las órdenes. %n corte hasta ahora.</numerusform>
            <numerusform>Permanece en silencio mientras no ocurre nada con las órdenes. %n cortes hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dead-man switch</source>
        <translation>Interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>The venue&apos;s own would cancel all orders when this program falls silent. That protective exits survive it is not proved, and a position without its stop is worse than an entry that rests.</source>
        <translation>El del exchange cancelaría todas las órdenes si este programa enmudece. No está probado que las salidas protectoras sobrevivan, y una posición sin stop es peor que una entrada que queda abierta.</translation>
    </message>
    <message>
        <source>Nothing here comes from a venue: the market is simulated or recorded, and the account is on paper.</source>
        <translation>Nada de lo que hay aquí viene de un exchange: el mercado es simulado o grabado, y la cuenta es demo.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::WorkspaceBar</name>
    <message>
        <source>Panels ▾</source>
        <translation>Paneles ▾</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>Un nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a closed panel, or a further chart or ladder</source>
        <translation>Abrir un panel cerrado, u otro gráfico o DOM</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Every action, panel, instrument and setting by its name</source>
        <translation>Cualquier acción, panel, instrumento o ajuste por su nombre</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>Buscar y hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Ctrl+%1 · double click renames</source>
        <translation>Ctrl+%1 · doble clic para renombrar</translation>
    </message>
    <message>
        <source>Double click renames</source>
        <translation>Doble clic para renombrar</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>Eliminar espacio de trabajo</translation>
    </message>
    <message>
        <source>Delete the workspace “%1” and its layout?</source>
        <translation>¿Eliminar el espacio de trabajo “%1” y su disposición?</translation>
    </message>
    <message>
        <source>Panels, orders and positions stay as they are.</source>
        <translation>Los paneles, las órdenes y las posiciones quedan como están.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>New, like %1</source>
        <translation>Nuevo, como %1</translation>
    </message>
    <message>
        <source>A copy of this one</source>
        <translation>Una copia de este</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Undo layout change</source>
        <translation>Deshacer cambio de disposición</translation>
    </message>
    <message>
        <source>Redo layout change</source>
        <translation>Rehacer cambio de disposición</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find… %1</source>
        <translation>Buscar… %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::Activity</name>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>No open position. Fill the ticket and review an order to open one.</source>
        <translation>Sin posiciones abiertas. Rellene el ticket y revise una orden para abrir una.</translation>
    </message>
    <message>
        <source>Break even</source>
        <translation>Break-even</translation>
    </message>
    <message>
        <source>Move the stop to where closing costs nothing</source>
        <translation>Mover el stop al precio en que cerrar no cuesta nada</translation>
    </message>
    <message>
        <source>Break-even stop</source>
        <translation>Stop de break-even</translation>
    </message>
    <message>
        <source>Close half</source>
        <translation>Cerrar mitad</translation>
    </message>
    <message>
        <source>Close half of the position at market</source>
        <translation>Cerrar la mitad de la posición a mercado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the position at market</source>
        <translation>Cerrar la posición a mercado</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Close it and open the same size on the other side</source>
        <translation>Cerrarla y abrir el mismo tamaño en el lado contrario</translation>
    </message>
    <message>
        <source>Flatten all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Cancel every entry, then close every position at market</source>
        <translation>Cancelar todas las entradas y después cerrar todas las posiciones a mercado</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2  ·  net %3</source>
        <translation>Riesgo hasta los stops %1  ·  margen %2  ·  neto %3</translation>
    </message>
    <message>
        <source>Risk to stops %1  ·  margin %2</source>
        <translation>Riesgo hasta los stops %1  ·  margen %2</translation>
    </message>
    <message>
        <source>Risk to stops %1</source>
        <translation>Riesgo hasta los stops %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No order yet. What you send appears here, with its end and the reason for it.</source>
        <translation>Aún no hay órdenes. Lo que envíe aparece aquí, con su desenlace y el motivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Cancelar la orden</translation>
    </message>
    <message>
        <source>Cancel all entries</source>
        <translation>Cancelar todas las entradas</translation>
    </message>
    <message>
        <source>Cancel every working entry; exits stay</source>
        <translation>Cancelar todas las entradas activas; las salidas se mantienen</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>No algorithm yet. New… works a larger order in slices, or follows the best price.</source>
        <translation>Aún no hay algoritmos. Nuevo… trabaja una orden grande por tramos o sigue el mejor precio.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Take its order off the market and stop its clock</source>
        <translation>Retirar su orden del mercado y parar su reloj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Let it go on with slices of ordinary size</source>
        <translation>Dejar que siga con tramos de tamaño normal</translation>
    </message>
    <message>
        <source>End it; what it has filled stays</source>
        <translation>Terminarlo; lo ejecutado se mantiene</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Another quantity, limit or time</source>
        <translation>Otra cantidad, otro límite u otro tiempo</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Work an order by an algorithm</source>
        <translation>Trabajar una orden con un algoritmo</translation>
    </message>
    <message>
        <source>Choose an instrument first.</source>
        <translation>Elija primero un instrumento.</translation>
    </message>
    <message>
        <source>This algorithm is over: start a new one.</source>
        <translation>Este algoritmo ha terminado: inicie uno nuevo.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No fill yet. What is traded of your orders appears here, with its price and fee.</source>
        <translation>Sin ejecuciones todavía. Lo que se negocie de sus órdenes aparece aquí, con su precio y comisión.</translation>
    </message>
    <message>
        <source>Closed positions</source>
        <translation>Posiciones cerradas</translation>
    </message>
    <message>
        <source>No position was closed yet. Each closed one tells its result here.</source>
        <translation>Aún no se ha cerrado ninguna posición. Cada posición cerrada muestra aquí su resultado.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>The position is one lot: close it whole.</source>
        <translation>La posición es de un solo lote: ciérrela entera.</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: no se envió, %2.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>Rechazado: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: accepted, %n order(s) or position(s).</source>
        <translation>
            <numerusform>%1: aceptado, %n orden o posición.</numerusform>
            <numerusform>%1: aceptado, %n órdenes o posiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal cannot be written: after a restart nobody will know of it.</source>
        <translation>No se puede escribir el diario: tras un reinicio no quedará constancia.</translation>
    </message>
    <message>
        <source>Story…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>What happened to the position, step by step, and what you write about it</source>
        <translation>Lo que ocurrió con la posición, paso a paso, y lo que usted anota sobre ella</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>datos de hace %1</translation>
    </message>
    <message>
        <source>Risk %1 · margin %2 · data %3</source>
        <translation>Riesgo %1 · margen %2 · datos %3</translation>
    </message>
    <message>
        <source>Scale out…</source>
        <translation>Salida escalonada…</translation>
    </message>
    <message>
        <source>Take parts of the position at prices of their own, before its take profit</source>
        <translation>Cerrar partes de la posición a precios propios, antes de su take profit</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AdoptDialog</name>
    <message>
        <source>Adopt the venue&apos;s holding</source>
        <translation>Adoptar la posición del exchange</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>The price of what the desk did not see. Profit and loss count from it.</source>
        <translation>El precio de lo que el terminal no vio. El P&amp;L se calcula a partir de él.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>Toda posición tiene uno.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>%1: the venue holds %2, the desk believes %3. Until one of them is settled, nothing new is opened in %1.

Adopting makes the venue&apos;s figure yours: the difference is booked as a fill at the price below, without a fee, and exits are placed for what is held. Nothing is bought or sold.</source>
        <translation>%1: el exchange tiene %2; el terminal cree que hay %3. Mientras no se resuelva la diferencia, no se abre nada nuevo en %1.

Al adoptar, la cifra del exchange pasa a ser la suya: la diferencia se contabiliza como una ejecución al precio indicado abajo, sin comisión, y se colocan salidas para la posición. No se compra ni se vende nada.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AlgorithmDialog</name>
    <message>
        <source>Reduce-only</source>
        <translation>Solo reducir</translation>
    </message>
    <message>
        <source>Each slice to the cheapest venue</source>
        <translation>Cada tramo al exchange más barato</translation>
    </message>
    <message>
        <source>Type a quantity.</source>
        <translation>Escriba una cantidad.</translation>
    </message>
    <message>
        <source>%1 is filled already.</source>
        <translation>Ya se han ejecutado %1.</translation>
    </message>
    <message>
        <source>The limit is not a price of this instrument.</source>
        <translation>El límite no es un precio válido de este instrumento.</translation>
    </message>
    <message>
        <source>Give a take profit and a stop loss: every position has both.</source>
        <translation>Indique un take profit y un stop loss: toda posición tiene ambos.</translation>
    </message>
    <message>
        <source>Give it a time, in minutes.</source>
        <translation>Indique un tiempo, en minutos.</translation>
    </message>
    <message>
        <source>%1 is not valid.</source>
        <translation>%1 no es válido.</translation>
    </message>
    <message>
        <source>It would be refused now. %1</source>
        <translation>Ahora mismo sería rechazado. %1</translation>
    </message>
    <message>
        <source>Its share of the visible book is unknown.</source>
        <translation>Se desconoce su parte del libro visible.</translation>
    </message>
    <message>
        <source>%1 would be the choice by impact.</source>
        <translation>%1 sería la elección según el impacto.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 of slippage</source>
        <translation>%1 de deslizamiento</translation>
    </message>
    <message>
        <source>more than the visible book holds</source>
        <translation>más de lo que contiene el libro visible</translation>
    </message>
    <message>
        <source>Worth %1. Sent at once: %2.</source>
        <translation>Valor %1. Enviada de una vez: %2.</translation>
    </message>
    <message>
        <source>At the stop: %1.</source>
        <translation>En el stop: %1.</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
    <message>
        <source>Change an algorithm in %1</source>
        <translation>Cambiar un algoritmo en %1</translation>
    </message>
    <message>
        <source>Work an order in %1</source>
        <translation>Trabajar una orden en %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Auto, by its share of the book</source>
        <translation>Auto, según su parte del libro</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Auto: below 1 % of the visible book at once, below 5 % by TWAP, below 10 % by VWAP, else as an iceberg</source>
        <translation>Auto: por debajo del 1 % del libro visible, de una vez; por debajo del 5 %, TWAP; por debajo del 10 %, VWAP; si no, iceberg</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>Solo reduce una posición; no necesita salidas.</translation>
    </message>
    <message>
        <source>Slices that take from the book go where they cost least; its pace follows the market of the venue that is named.</source>
        <translation>Los tramos que toman del libro van a donde cuestan menos; el ritmo sigue al mercado del exchange indicado.</translation>
    </message>
    <message>
        <source>usual for the kind</source>
        <translation>habitual del tipo</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>sin tope</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal como está</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>In all, with what is filled.</source>
        <translation>En total, incluido lo ejecutado.</translation>
    </message>
    <message>
        <source>In all.</source>
        <translation>En total.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Never traded beyond this price.</source>
        <translation>Nunca se opera más allá de este precio.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Every position has one.</source>
        <translation>Toda posición tiene uno.</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Its time, counted from its start without pauses. What is left then is not traded.</source>
        <translation>Su tiempo, contado desde el inicio sin las pausas. Lo que quede entonces no se opera.</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>In how many parts; sizes and times vary a little, so that nobody can count on them.</source>
        <translation>En cuántas partes; los tamaños y los tiempos varían un poco para que nadie pueda preverlos.</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>% del volumen</translation>
    </message>
    <message>
        <source>It takes at most this share of what the market trades meanwhile.</source>
        <translation>Toma como máximo esta parte de lo que el mercado negocia entretanto.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>How often its resting order may follow the market.</source>
        <translation>Cuántas veces su orden en el libro puede seguir al mercado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::AuditPanel</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Nothing was asked of this account yet. Every command and refusal will stand here.</source>
        <translation>Aún no se ha pedido nada a esta cuenta. Aquí constará cada comando y cada rechazo.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Load what was before the oldest row</source>
        <translation>Cargar lo anterior a la fila más antigua</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Ask for what happened since</source>
        <translation>Consultar lo ocurrido desde entonces</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartBar</name>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tools of the chart</source>
        <translation>Herramientas del gráfico</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>Indicadores…</translation>
    </message>
    <message>
        <source>Add, change and remove indicators</source>
        <translation>Añadir, cambiar y eliminar indicadores</translation>
    </message>
    <message>
        <source>More tools of the chart</source>
        <translation>Más herramientas del gráfico</translation>
    </message>
    <message>
        <source>How bars are drawn</source>
        <translation>Cómo se dibujan las barras</translation>
    </message>
    <message>
        <source>Fit to the bars in view</source>
        <translation>Ajustar a las barras visibles</translation>
    </message>
    <message>
        <source>Price scale</source>
        <translation>Escala de precios</translation>
    </message>
    <message>
        <source>Magnet: points jump to open, high, low and close</source>
        <translation>Imán: los puntos se pegan a apertura, máximo, mínimo y cierre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>Lista de dibujos…</translation>
    </message>
    <message>
        <source>Draw on the chart</source>
        <translation>Dibujar en el gráfico</translation>
    </message>
    <message>
        <source>With another instrument…</source>
        <translation>Con otro instrumento…</translation>
    </message>
    <message>
        <source>Compare no longer</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Compare with another instrument</source>
        <translation>Comparar con otro instrumento</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>Picture of the chart</source>
        <translation>Imagen del gráfico</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartPanel</name>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Temporalidad</translation>
    </message>
    <message>
        <source>%1 %2 at %3 · %4</source>
        <translation>%1 %2 a %3 · %4</translation>
    </message>
    <message>
        <source>%1  ·  mark %2  ·  funding %3</source>
        <translation>%1  ·  marca %2  ·  financiación %3</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>P&amp;L %1 · %2 before fees</source>
        <translation>P&amp;L %1 · %2 antes de comisiones</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Ese precio no existe.</translation>
    </message>
    <message>
        <source>A position keeps both exits: drag them, or close the position.</source>
        <translation>Una posición conserva sus dos salidas: arrástrelas o cierre la posición.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot be compared: %2</source>
        <translation>No se puede comparar %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 UTC</source>
        <translation>%1 · %2 · %3 · %4 UTC</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Guardar la imagen del gráfico</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1.</source>
        <translation>La imagen se guardó como %1.</translation>
    </message>
    <message>
        <source>The picture cannot be saved as %1. Choose another folder, or check its permissions.</source>
        <translation>No se puede guardar la imagen como %1. Elija otra carpeta o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The picture of the chart is on the clipboard.</source>
        <translation>La imagen del gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>▲ Buy at %1…</source>
        <translation>▲ Comprar a %1…</translation>
    </message>
    <message>
        <source>▼ Sell at %1…</source>
        <translation>▼ Vender a %1…</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>Alerta en %1…</translation>
    </message>
    <message>
        <source>data %1 old  ·  %2</source>
        <translation>datos de hace %1  ·  %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmica</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Exponential moving average (EMA)</source>
        <translation>Media móvil exponencial (EMA)</translation>
    </message>
    <message>
        <source>Simple moving average (SMA)</source>
        <translation>Media móvil simple (SMA)</translation>
    </message>
    <message>
        <source>Volume-weighted average of the day (VWAP)</source>
        <translation>Precio promedio del día ponderado por volumen (VWAP)</translation>
    </message>
    <message>
        <source>Bollinger bands (BB)</source>
        <translation>Bandas de Bollinger (BB)</translation>
    </message>
    <message>
        <source>Volume profile of the bars in view</source>
        <translation>Perfil de volumen de las barras visibles</translation>
    </message>
    <message>
        <source>Relative strength index (RSI)</source>
        <translation>Índice de fuerza relativa (RSI)</translation>
    </message>
    <message>
        <source>Convergence and divergence of averages (MACD)</source>
        <translation>Convergencia y divergencia de medias (MACD)</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>Rango verdadero medio (ATR)</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Acento</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>As up</source>
        <translation>Como alza</translation>
    </message>
    <message>
        <source>As down</source>
        <translation>Como baja</translation>
    </message>
    <message>
        <source>Period, in bars</source>
        <translation>Periodo, en barras</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Fast, in bars</source>
        <translation>Rápida, en barras</translation>
    </message>
    <message>
        <source>Slow, in bars</source>
        <translation>Lenta, en barras</translation>
    </message>
    <message>
        <source>Signal, in bars</source>
        <translation>Señal, en barras</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The height of a pane is %1 to %2 % of the chart.</source>
        <translation>La altura de un panel es de %1 a %2 % del gráfico.</translation>
    </message>
    <message>
        <source>The fast average must be shorter than the slow one.</source>
        <translation>La media rápida debe ser más corta que la lenta.</translation>
    </message>
    <message>
        <source>%1: a whole number from %2 to %3.</source>
        <translation>%1: un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3.</source>
        <translation>%1: un número de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ColumnsDialog</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Columns in their order; those that are ticked are shown</source>
        <translation>Columnas en su orden; se muestran las marcadas</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the chosen column</source>
        <translation>Ancho de la columna elegida</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Move the chosen column to the left</source>
        <translation>Mover la columna elegida a la izquierda</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Move the chosen column to the right</source>
        <translation>Mover la columna elegida a la derecha</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al inicio</translation>
    </message>
    <message>
        <source>Every column, in its first place and width</source>
        <translation>Todas las columnas, en su lugar y ancho iniciales</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::CompareDialog</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Buscar instrumentos</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationDialog</name>
    <message>
        <source>Confirm the order</source>
        <translation>Confirmar la orden</translation>
    </message>
    <message>
        <source>Age of the quote</source>
        <translation>Antigüedad de la cotización</translation>
    </message>
    <message>
        <source>Quote age</source>
        <translation>Antigüedad de la cotización</translation>
    </message>
    <message>
        <source>Yes, the same order again</source>
        <translation>Sí, la misma orden otra vez</translation>
    </message>
    <message>
        <source>%1 cannot be computed right now, so the order cannot be sent.</source>
        <translation>No se puede calcular ahora: %1. Por eso la orden no se puede enviar.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>No se envió nada: %1.</translation>
    </message>
    <message>
        <source>There are no new numbers: %1.</source>
        <translation>No hay cifras nuevas: %1.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send buy order</source>
        <translation>Enviar orden de compra</translation>
    </message>
    <message>
        <source>Send sell order</source>
        <translation>Enviar orden de venta</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago.</source>
        <translation>La misma orden se envió hace un momento.</translation>
    </message>
    <message>
        <source>The market has moved since these numbers were made.</source>
        <translation>El mercado se ha movido desde que se calcularon estas cifras.</translation>
    </message>
    <message>
        <source>The quote behind these numbers is older than %1.</source>
        <translation>La cotización en que se basan estas cifras tiene más de %1.</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>Revisar otra vez</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Volver al ticket</translation>
    </message>
    <message>
        <source>No answer yet: the outcome is unknown. It is not sent again under another name; watch the orders.</source>
        <translation>Aún sin respuesta: se desconoce el resultado. No se envía de nuevo con otro nombre; vigile las órdenes.</translation>
    </message>
    <message>
        <source>On its way. Closing this window does not take it back.</source>
        <translation>En camino. Cerrar esta ventana no la anula.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ConfirmationTable</name>
    <message>
        <source>The order in numbers</source>
        <translation>La orden en cifras</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::DrawingsDialog</name>
    <message>
        <source>&amp;Locked</source>
        <translation>&amp;Bloqueado</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Dibujos</translation>
    </message>
    <message>
        <source>Drawings of the instrument</source>
        <translation>Dibujos del instrumento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>Second time, UTC</source>
        <translation>Segunda hora, UTC</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Second price</source>
        <translation>Segundo precio</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is drawn on this instrument. Take up a tool in the chart&apos;s Draw menu.</source>
        <translation>No hay nada dibujado en este instrumento. Tome una herramienta del menú Dibujar del gráfico.</translation>
    </message>
    <message>
        <source>A time is written as 2026-01-31 14:30, a price as a number, and a text has at least one letter.</source>
        <translation>Una hora se escribe como 2026-01-31 14:30, un precio como un número, y un texto tiene al menos una letra.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::HoldingWatch</name>
    <message>
        <source>Venue differs…</source>
        <translation>Exchange difiere…</translation>
    </message>
    <message>
        <source>Settle what the venue holds and the desk does not believe in</source>
        <translation>Resolver lo que el exchange tiene y el terminal no reconoce</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ImbalanceBar</name>
    <message>
        <source>Balance of the book</source>
        <translation>Equilibrio del libro</translation>
    </message>
    <message>
        <source>Bids hold %1 % of the nearest levels</source>
        <translation>Los bids suponen el %1 % de los niveles más cercanos</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderPanel</name>
    <message>
        <source>Centre</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>Size per click</source>
        <translation>Tamaño por clic</translation>
    </message>
    <message>
        <source>Take profit distance in percent</source>
        <translation>Distancia del take profit en porcentaje</translation>
    </message>
    <message>
        <source>Stop loss distance in percent</source>
        <translation>Distancia del stop loss en porcentaje</translation>
    </message>
    <message>
        <source>Brings the market into the middle (C). Clicks are ignored for 150 ms after that.</source>
        <translation>Lleva el mercado al centro (C). Los clics se ignoran durante 150 ms después.</translation>
    </message>
    <message>
        <source>Best ask minus best bid, and the bids&apos; share of the nearest ten levels of both sides</source>
        <translation>Mejor ask menos mejor bid, y la parte de los bids en los diez niveles más cercanos de ambos lados</translation>
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
        <translation>No hay ningún tamaño que guardar: introduzca antes uno.</translation>
    </message>
    <message>
        <source>Key %1 is %2 per click of %3 from now on.</source>
        <translation>La tecla %1 es desde ahora %2 por clic de %3.</translation>
    </message>
    <message>
        <source>Point at a row, or walk with ↑ and ↓: what rests up to it, your place in its queue, what was traded there.</source>
        <translation>Señale una fila, o recorra con ↑ y ↓: lo que hay hasta ella, su lugar en la cola, lo negociado ahí.</translation>
    </message>
    <message>
        <source>Enter the size of one click first.</source>
        <translation>Introduzca primero el tamaño de un clic.</translation>
    </message>
    <message>
        <source>Arm one-click</source>
        <translation>Armar un clic</translation>
    </message>
    <message>
        <source>Arm one-click for this instrument</source>
        <translation>Armar el modo un clic para este instrumento</translation>
    </message>
    <message>
        <source>ARMED %1</source>
        <translation>ARMADO %1</translation>
    </message>
    <message>
        <source>One-click is armed with %1. Press to disarm.</source>
        <translation>El modo un clic está armado con %1. Pulse para desarmar.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 per click</source>
        <translation>%1 · %2 · %3 · %4 por clic</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
    <message numerus="yes">
        <source>Spread %1 · %n tick(s) · bids %2 %</source>
        <translation>
            <numerusform>Spread %1 · %n tick · bids %2 %</numerusform>
            <numerusform>Spread %1 · %n ticks · bids %2 %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderView</name>
    <message>
        <source>Waiting for the order book…</source>
        <translation>Esperando el libro de órdenes…</translation>
    </message>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Elija un instrumento en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>▲ The market is above. C centres it.</source>
        <translation>▲ El mercado está arriba. C lo centra.</translation>
    </message>
    <message>
        <source>▼ The market is below. C centres it.</source>
        <translation>▼ El mercado está abajo. C lo centra.</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>DOM (profundidad)</translation>
    </message>
    <message>
        <source>Nothing was sent: the ladder was just centred.</source>
        <translation>No se envió nada: el DOM acababa de centrarse.</translation>
    </message>
    <message>
        <source>Nothing was sent: the row under the pointer changed between press and release.</source>
        <translation>No se envió nada: la fila bajo el puntero cambió entre pulsar y soltar.</translation>
    </message>
    <message>
        <source>Moving the order</source>
        <translation>Moviendo la orden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: nothing rests here</source>
        <translation>%1: aquí no hay órdenes</translation>
    </message>
    <message numerus="yes">
        <source>Bids down to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Bids hasta %1: %2 por %3 en %n nivel</numerusform>
            <numerusform>Bids hasta %1: %2 por %3 en %n niveles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks up to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Asks hasta %1: %2 por %3 en %n nivel</numerusform>
            <numerusform>Asks hasta %1: %2 por %3 en %n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>Own %1</source>
        <translation>Propio %1</translation>
    </message>
    <message>
        <source>Own %1 · about %2 of %3 ahead</source>
        <translation>Propio %1 · unos %2 de %3 por delante</translation>
    </message>
    <message>
        <source>Traded since %1: at least %2, bought %3</source>
        <translation>Negociado desde %1: al menos %2, comprado %3</translation>
    </message>
    <message>
        <source>Traded since %1: %2, bought %3</source>
        <translation>Negociado desde %1: %2, comprado %3</translation>
    </message>
    <message>
        <source>Alert at %1…</source>
        <translation>Alerta en %1…</translation>
    </message>
    <message>
        <source>Market into the middle</source>
        <translation>Centrar el mercado</translation>
    </message>
    <message>
        <source>No order book yet</source>
        <translation>Aún no hay libro de órdenes</translation>
    </message>
    <message>
        <source>%1: best bid %2 for %3, best ask %4 for %5, spread %6.</source>
        <translation>%1: mejor bid %2 con %3, mejor ask %4 con %5, spread %6.</translation>
    </message>
    <message numerus="yes">
        <source>Own orders at %n price(s).</source>
        <translation>
            <numerusform>Órdenes propias en %n precio.</numerusform>
            <numerusform>Órdenes propias en %n precios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Datos de hace %1</translation>
    </message>
    <message>
        <source>Not tradable now; data %1 old</source>
        <translation>No negociable ahora; datos de hace %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LinkButton</name>
    <message>
        <source>Linked: %1</source>
        <translation>Vinculado: %1</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin vínculo</translation>
    </message>
    <message>
        <source>Panels of link %1 look at one instrument. Press to choose another link.</source>
        <translation>Los paneles del vínculo %1 muestran el mismo instrumento. Pulse para elegir otro vínculo.</translation>
    </message>
    <message>
        <source>This panel looks at an instrument of its own. Press to link it.</source>
        <translation>Este panel muestra su propio instrumento. Pulse para vincularlo.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Vínculo %1</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin vínculo</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OneClick</name>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the engine did not answer (%1).</source>
        <translation>No se envió nada: el motor no respondió (%1).</translation>
    </message>
    <message>
        <source>Nothing was sent: margin, fee or worst loss is unknown right now. Use the ticket.</source>
        <translation>No se envió nada: ahora mismo se desconoce el margen, la comisión o la pérdida máxima. Use el ticket.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>No se envió nada: %1.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::OrderToasts</name>
    <message>
        <source>Desk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4</source>
        <translation>%1 %2 %3 a %4</translation>
    </message>
    <message>
        <source>Click on %1</source>
        <translation>Clic en %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>%1 · order %2</source>
        <translation>%1 · orden %2</translation>
    </message>
    <message>
        <source> · filled %1 of %2</source>
        <translation> · ejecutado %1 de %2</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar orden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ReverseQuestion</name>
    <message>
        <source>Reverse</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: nothing is held in it.</source>
        <translation>%1 no se puede revertir: no hay ninguna posición.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: there are no take profit and stop loss whose distances could be taken over. Set both first.</source>
        <translation>%1 no se puede revertir: no hay take profit y stop loss cuyas distancias se puedan conservar. Fije ambos primero.</translation>
    </message>
    <message>
        <source>%1 cannot be reversed: its mark price is unknown, or old.</source>
        <translation>%1 no se puede revertir: el precio de marca se desconoce o es antiguo.</translation>
    </message>
    <message>
        <source>Reverse %1: %2 %3 in all (twice the position), so that %4 is held afterwards. The exits are replaced: take profit %5, stop loss %6.</source>
        <translation>Revertir %1: %2 %3 en total (el doble de la posición), para quedar con %4. Las salidas se sustituyen: take profit %5, stop loss %6.</translation>
    </message>
    <message>
        <source>%1, account %2, at %3.</source>
        <translation>%1, cuenta %2, en %3.</translation>
    </message>
    <message>
        <source>Nothing was sent: the position changed in that moment. Look at it again.</source>
        <translation>No se envió nada: la posición cambió en ese momento. Mírela de nuevo.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ScaleOutDialog</name>
    <message>
        <source>Scale out of %1</source>
        <translation>Salida escalonada de %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>In &amp;thirds</source>
        <translation>En &amp;tercios</translation>
    </message>
    <message>
        <source>A third at a third of the way from the market to the take profit, a third at two thirds; the take profit takes the rest</source>
        <translation>Un tercio a un tercio del camino del mercado al take profit, otro a dos tercios; el take profit cierra el resto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Price of rung %1</source>
        <translation>Precio del escalón %1</translation>
    </message>
    <message>
        <source>Quantity of rung %1</source>
        <translation>Cantidad del escalón %1</translation>
    </message>
    <message>
        <source>%1 %2 at %3. Each rung takes its part when the market reaches its price; the stop covers all that is held.</source>
        <translation>%1 %2 a %3. Cada escalón cierra su parte cuando el mercado llega a su precio; el stop cubre todo lo que se mantiene.</translation>
    </message>
    <message>
        <source>Left for the take profit at %1: %2</source>
        <translation>Queda para el take profit a %1: %2</translation>
    </message>
    <message>
        <source>Nothing is left for the take profit at %1: take less on the way.</source>
        <translation>No queda nada para el take profit a %1: cierre menos por el camino.</translation>
    </message>
    <message>
        <source>End scale-out</source>
        <translation>Terminar la salida</translation>
    </message>
    <message>
        <source>It could not be sent: %1.</source>
        <translation>No se pudo enviar: %1.</translation>
    </message>
    <message>
        <source>The position is too small for three parts</source>
        <translation>La posición es demasiado pequeña para tres partes</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::SizePresetRow</name>
    <message>
        <source>Size %1: %2 per click</source>
        <translation>Tamaño %1: %2 por clic</translation>
    </message>
    <message>
        <source>%1 per click (key %2 in the ladder, unless you chose another). Right click: keep the present size here. Another size disarms one-click.</source>
        <translation>%1 por clic (tecla %2 en el DOM, salvo que haya elegido otra). Clic derecho: guardar aquí el tamaño actual. Otro tamaño desarma el modo un clic.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::StudiesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Indicators of the chart</source>
        <translation>Indicadores del gráfico</translation>
    </message>
    <message>
        <source>Height of the pane, % of the chart</source>
        <translation>Altura del panel, % del gráfico</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>Altura, %</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>No indicator is switched on. Add one on the left.</source>
        <translation>Ningún indicador activado. Añada uno a la izquierda.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFilter</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>btc   side:buy   net:&gt;10</source>
        <translation>btc   lado:compra   neto:&gt;10</translation>
    </message>
    <message>
        <source>Every word must be found in a row. &quot;side:buy&quot; looks into one column; numbers are compared with &lt;, &lt;=, &gt;, &gt;= and =, as in &quot;net:&gt;10&quot;. Quotes keep words together. Esc shows all rows again.</source>
        <translation>Cada palabra debe encontrarse en una fila. &quot;lado:compra&quot; busca en una sola columna; los números se comparan con &lt;, &lt;=, &gt;, &gt;= y =, como en &quot;neto:&gt;10&quot;. Las comillas mantienen juntas las palabras. Esc muestra de nuevo todas las filas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all rows of %1</source>
        <translation>Mostrar todas las filas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 de %n fila</numerusform>
            <numerusform>%1 de %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFooter</name>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n row(s): %1</source>
        <translation>
            <numerusform>Suma de %n fila: %1</numerusform>
            <numerusform>Suma de %n filas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TablePanel</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Filter, sort, group, columns, copy, export</source>
        <translation>Filtrar, ordenar, agrupar, columnas, copiar, exportar</translation>
    </message>
    <message>
        <source>No row passes the filter. Esc in its line shows all rows again.</source>
        <translation>Ninguna fila pasa el filtro. Esc en su línea muestra de nuevo todas las filas.</translation>
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
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>No se escribió %1: %2. Lo que había antes sigue ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all rows of %1</source>
        <translation>Exportar todas las filas de %1</translation>
    </message>
    <message>
        <source>Export the shown rows of %1</source>
        <translation>Exportar las filas mostradas de %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrar…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Hide column &quot;%1&quot;</source>
        <translation>Ocultar columna &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al inicio</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Export all rows…</source>
        <translation>Exportar todas las filas…</translation>
    </message>
    <message>
        <source>Export shown rows…</source>
        <translation>Exportar filas mostradas…</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Then ascending</source>
        <translation>Después ascendente</translation>
    </message>
    <message>
        <source>Then descending</source>
        <translation>Después descendente</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como llegaron</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Rows of %1 are being written already. Wait until they are, or cancel that.</source>
        <translation>Ya se están escribiendo filas de %1. Espere a que termine o cancele esa exportación.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapePanel</name>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smallest trade in quantity</source>
        <translation>Operación mínima en cantidad</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Smallest trade in money</source>
        <translation>Operación mínima en dinero</translation>
    </message>
    <message>
        <source>Unit of the smallest trade</source>
        <translation>Unidad de la operación mínima</translation>
    </message>
    <message>
        <source>Smallest trade that is shown</source>
        <translation>Operación mínima que se muestra</translation>
    </message>
    <message>
        <source>all sizes</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>What is marked as big</source>
        <translation>Qué se marca como grande</translation>
    </message>
    <message>
        <source>Marks the largest of the last %1 trades, or those from a size on</source>
        <translation>Marca las mayores de las últimas %1 operaciones, o las que alcanzan un tamaño</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Mark top 10 %</source>
        <translation>10 % mayor</translation>
    </message>
    <message>
        <source>Mark top 5 %</source>
        <translation>5 % mayor</translation>
    </message>
    <message>
        <source>Mark top 1 %</source>
        <translation>1 % mayor</translation>
    </message>
    <message>
        <source>Mark from size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>Size from which a trade is marked</source>
        <translation>Tamaño desde el que se marca una operación</translation>
    </message>
    <message>
        <source>Trades of one side at one price within %1 ms are one row</source>
        <translation>Las operaciones de un lado a un precio dentro de %1 ms forman una fila</translation>
    </message>
    <message>
        <source>Writes every row that passes the filter into a file. Ctrl+C in the tape copies them.</source>
        <translation>Escribe en un archivo todas las filas que pasan el filtro. Ctrl+C en la cinta las copia.</translation>
    </message>
    <message>
        <source>Held: Space lets it go on · big from %1</source>
        <translation>Parada: Espacio la reanuda · grande desde %1</translation>
    </message>
    <message>
        <source>Stands still under the pointer · big from %1</source>
        <translation>Parada bajo el puntero · grande desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller trade(s) not shown · big from %1</source>
        <translation>
            <numerusform>%n operación menor no mostrada · grande desde %1</numerusform>
            <numerusform>%n operaciones menores no mostradas · grande desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every trade · big from %1</source>
        <translation>Todas las operaciones · grande desde %1</translation>
    </message>
    <message>
        <source>Write the tape</source>
        <translation>Guardar la cinta</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The tape is in %1.</source>
        <translation>La cinta está en %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another folder.</source>
        <translation>No se escribió %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapeView</name>
    <message>
        <source>Choose an instrument in the watchlist.</source>
        <translation>Elija un instrumento en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>No trade was large enough yet. Lower the smallest size that is shown.</source>
        <translation>Ninguna operación ha sido aún lo bastante grande. Baje el tamaño mínimo que se muestra.</translation>
    </message>
    <message>
        <source>Nothing was traded since the desk looks at this instrument.</source>
        <translation>No se ha negociado nada desde que el terminal sigue este instrumento.</translation>
    </message>
    <message>
        <source>▲ B</source>
        <comment>a taker bought</comment>
        <translation>▲ C</translation>
    </message>
    <message>
        <source>▼ S</source>
        <comment>a taker sold</comment>
        <translation>▼ V</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s) missing here</source>
        <translation>
            <numerusform>Falta %n operación aquí</numerusform>
            <numerusform>Faltan %n operaciones aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Trades may be missing here</source>
        <translation>Pueden faltar operaciones aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) wait</source>
        <translation>
            <numerusform>%n fila nueva espera</numerusform>
            <numerusform>%n filas nuevas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Time and sales</source>
        <translation>Horas y ventas</translation>
    </message>
    <message>
        <source>%1: bought %2 at %3</source>
        <translation>%1: comprado %2 a %3</translation>
    </message>
    <message>
        <source>%1: sold %2 at %3</source>
        <translation>%1: vendido %2 a %3</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Missing before</source>
        <translation>Faltan antes</translation>
    </message>
    <message>
        <source>Trades of the market, the newest first. Up and Down read them one by one.</source>
        <translation>Operaciones del mercado, la más reciente primero. Flecha arriba y flecha abajo las leen una a una.</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketExitRow</name>
    <message>
        <source>Stop loss</source>
        <translation>Stop loss</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take profit</translation>
    </message>
    <message>
        <source>Stop loss as</source>
        <translation>Stop loss como</translation>
    </message>
    <message>
        <source>Take profit as</source>
        <translation>Take profit como</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>%</source>
        <comment>share of the entry price</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>percent of the entry price</source>
        <translation>porcentaje del precio de entrada</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>multiples of R, the distance from entry to stop</source>
        <translation>múltiplos de R, la distancia de la entrada al stop</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or so that the take profit is this many R away.</source>
        <translation>Como precio, en % de la entrada, o de modo que el take profit quede a estas R.</translation>
    </message>
    <message>
        <source>As a price, in % of the entry, or in R: multiples of the distance from entry to stop.</source>
        <translation>Como precio, en % de la entrada o en R: múltiplos de la distancia de la entrada al stop.</translation>
    </message>
    <message>
        <source>Stop loss means</source>
        <translation>El stop loss significa</translation>
    </message>
    <message>
        <source>Take profit means</source>
        <translation>El take profit significa</translation>
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
        <translation>R necesita un stop loss</translation>
    </message>
    <message>
        <source>R needs a take profit</source>
        <translation>R necesita un take profit</translation>
    </message>
    <message>
        <source>Needs an entry price</source>
        <translation>Falta un precio de entrada</translation>
    </message>
    <message>
        <source>No such take profit</source>
        <translation>Ese take profit no existe</translation>
    </message>
    <message>
        <source>No such stop loss</source>
        <translation>Ese stop loss no existe</translation>
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
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Solo reducir</translation>
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
        <translation>La distancia del trailing no es un precio</translation>
    </message>
    <message>
        <source>The time stop is not a whole number</source>
        <translation>El stop por tiempo no es un número entero</translation>
    </message>
    <message>
        <source>The price is not valid</source>
        <translation>El precio no es válido</translation>
    </message>
    <message>
        <source>The stop price is not valid</source>
        <translation>El precio stop no es válido</translation>
    </message>
    <message>
        <source>Type a price</source>
        <translation>Escriba un precio</translation>
    </message>
    <message>
        <source>Type a stop price</source>
        <translation>Escriba un precio stop</translation>
    </message>
    <message>
        <source>Give a stop loss</source>
        <translation>Indique un stop loss</translation>
    </message>
    <message>
        <source>Give a take profit</source>
        <translation>Indique un take profit</translation>
    </message>
    <message>
        <source>The stop loss is not valid</source>
        <translation>El stop loss no es válido</translation>
    </message>
    <message>
        <source>The take profit is not valid</source>
        <translation>El take profit no es válido</translation>
    </message>
    <message>
        <source>Best bid: %1</source>
        <translation>Mejor bid: %1</translation>
    </message>
    <message>
        <source>Best ask: %1</source>
        <translation>Mejor ask: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Tipo de orden</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>stop market</source>
        <translation>stop a mercado</translation>
    </message>
    <message>
        <source>Limit: at the price or better. Market: at once. Stop: at market once the mark reaches the stop price.</source>
        <translation>Límite: al precio o mejor. Mercado: al instante. Stop: a mercado cuando la marca alcance el precio stop.</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
    <message>
        <source>good till cancelled</source>
        <translation>válida hasta cancelarla</translation>
    </message>
    <message>
        <source>IOC</source>
        <translation>IOC</translation>
    </message>
    <message>
        <source>immediate or cancel</source>
        <translation>inmediata o cancelar</translation>
    </message>
    <message>
        <source>FOK</source>
        <translation>FOK</translation>
    </message>
    <message>
        <source>fill or kill</source>
        <translation>todo o nada al instante</translation>
    </message>
    <message>
        <source>GTD</source>
        <translation>GTD</translation>
    </message>
    <message>
        <source>good till date</source>
        <translation>válida hasta una fecha</translation>
    </message>
    <message>
        <source>How long it rests. GTC: until cancelled. IOC: what fills at once. FOK: all at once or nothing. GTD: until a time.</source>
        <translation>Cuánto permanece en el libro. GTC: hasta cancelarla. IOC: lo que se ejecute al instante. FOK: todo de una vez o nada. GTD: hasta una hora.</translation>
    </message>
    <message>
        <source>Good till</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Refused when it would take from the book: pays the maker fee or nothing.</source>
        <translation>Se rechaza si tomaría del libro: paga la comisión de maker o nada.</translation>
    </message>
    <message>
        <source>Only makes a position smaller; needs no exits.</source>
        <translation>Solo reduce una posición; no necesita salidas.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Trailing and time stop</source>
        <translation>Trailing y stop por tiempo</translation>
    </message>
    <message>
        <source>More ways out: a stop that follows the mark, and a close after a time.</source>
        <translation>Más salidas: un stop que sigue a la marca y un cierre tras un tiempo.</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Precio stop</translation>
    </message>
    <message>
        <source>Use the best bid</source>
        <translation>Usar el mejor bid</translation>
    </message>
    <message>
        <source>Use the best ask</source>
        <translation>Usar el mejor ask</translation>
    </message>
    <message>
        <source>at market, from the book</source>
        <translation>a mercado, contra el libro</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>This venue</source>
        <translation>Este exchange</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>automatic: the cheapest way through all venues</source>
        <translation>automática: la vía más barata por todos los exchanges</translation>
    </message>
    <message>
        <source>Automatic divides it over every venue that lists the same, where that is cheaper with all costs. What rests in a book, or only reduces, stays.</source>
        <translation>Automática reparte la orden entre todos los exchanges que cotizan lo mismo, donde sale más barato con todos los costes. Lo que queda en un libro, o solo reduce, permanece.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Adónde va</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distancia del trailing</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>Time stop in minutes</source>
        <translation>Stop por tiempo en minutos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trailing</translation>
    </message>
    <message>
        <source>The stop follows the mark at this distance and never loosens</source>
        <translation>El stop sigue a la marca a esta distancia y nunca se afloja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Closes at market when the position is this many minutes old</source>
        <translation>Cierra a mercado cuando la posición cumple estos minutos</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketNumbers</name>
    <message>
        <source>What the order costs and risks</source>
        <translation>Lo que cuesta y arriesga la orden</translation>
    </message>
    <message>
        <source>Worst loss</source>
        <translation>Pérdida máx.</translation>
    </message>
    <message>
        <source>Best gain</source>
        <translation>Gan. máx.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizam.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Its share of the visible book, and how an order of this size is best worked.</source>
        <translation>Su parte del libro visible, y cómo se trabaja mejor una orden de este tamaño.</translation>
    </message>
    <message>
        <source>At the stop loss, with both fees and the slippage of the book.</source>
        <translation>En el stop loss, con ambas comisiones y el deslizamiento del libro.</translation>
    </message>
    <message>
        <source>At the take profit, after fees.</source>
        <translation>En el take profit, después de comisiones.</translation>
    </message>
    <message>
        <source>expected price</source>
        <translation>precio previsto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margen</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>comisión</translation>
    </message>
    <message>
        <source>worst loss</source>
        <translation>pérdida máxima</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Direct to %1</source>
        <translation>Directa a %1</translation>
    </message>
    <message>
        <source>%1 after the order</source>
        <translation>%1 tras la orden</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketPanel</name>
    <message>
        <source>Work…</source>
        <translation>Trabajar…</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Ticket de órdenes</translation>
    </message>
    <message>
        <source>Shows the order once more before it is sent (Enter)</source>
        <translation>Muestra la orden una vez más antes de enviarla (Intro)</translation>
    </message>
    <message>
        <source>In slices, hidden, or following the best price: opens the algorithm ticket with what is typed here</source>
        <translation>Por tramos, oculta o siguiendo el mejor precio: abre el ticket de algoritmos con lo escrito aquí</translation>
    </message>
    <message>
        <source>Waiting for the engine</source>
        <translation>Esperando al motor</translation>
    </message>
    <message>
        <source>No connection to the engine</source>
        <translation>Sin conexión con el motor</translation>
    </message>
    <message>
        <source>No preview: %1</source>
        <translation>Sin vista previa: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconocido: %1</translation>
    </message>
    <message>
        <source>Review buy %1</source>
        <translation>Ver compra %1</translation>
    </message>
    <message>
        <source>Review sell %1</source>
        <translation>Ver venta %1</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketRefusals</name>
    <message>
        <source>Allowed %1, this is %2.</source>
        <translation>Permitido %1, esto es %2.</translation>
    </message>
    <message>
        <source>Allowed %1.</source>
        <translation>Permitido %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Why the order would be refused</source>
        <translation>Por qué se rechazaría la orden</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TicketSizeRow</name>
    <message>
        <source>Size as</source>
        <translation>Tamaño como</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>value in USD</source>
        <translation>valor en USD</translation>
    </message>
    <message>
        <source>% eq.</source>
        <translation>% patr.</translation>
    </message>
    <message>
        <source>percent of equity</source>
        <translation>porcentaje del patrimonio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>risk: what may be lost at the stop, in percent of the capital</source>
        <translation>riesgo: lo que se puede perder en el stop, en porcentaje del capital</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size means</source>
        <translation>El tamaño significa</translation>
    </message>
    <message>
        <source>What decides the size</source>
        <translation>Qué determina el tamaño</translation>
    </message>
    <message>
        <source>Type a size</source>
        <translation>Escriba un tamaño</translation>
    </message>
    <message>
        <source>The size is not a valid number</source>
        <translation>El tamaño no es un número válido</translation>
    </message>
    <message>
        <source>up to the limit, %1</source>
        <translation>hasta el límite, %1</translation>
    </message>
    <message>
        <source>Kelly</source>
        <translation>Kelly</translation>
    </message>
    <message>
        <source>Kelly: the risk that the results of closed positions speak for</source>
        <translation>Kelly: el riesgo por el que hablan los resultados de las posiciones cerradas</translation>
    </message>
    <message>
        <source>As a quantity, in USD, in % of equity, from the risk: what may be lost at the stop, in % of the capital; or by Kelly: the risk that the results of closed positions speak for.</source>
        <translation>Como cantidad, en USD, en % del patrimonio, desde el riesgo: lo que se puede perder en el stop, en % del capital; o según Kelly: el riesgo por el que hablan los resultados de las posiciones cerradas.</translation>
    </message>
    <message>
        <source>What Kelly&apos;s share comes from</source>
        <translation>De dónde viene la parte de Kelly</translation>
    </message>
    <message>
        <source>The engine is of an earlier release: it cannot size by Kelly</source>
        <translation>El motor es de una versión anterior: no dimensiona según Kelly</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::ToastStack</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TradeContext</name>
    <message>
        <source>%1: not sent, %2.</source>
        <translation>%1: no se envió, %2.</translation>
    </message>
    <message>
        <source>%1 was refused. %2</source>
        <translation>Rechazado: %1. %2</translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::WatchlistPanel</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search instruments</source>
        <translation>Buscar instrumentos</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Columns of the watchlist</source>
        <translation>Columnas de la lista de seguimiento</translation>
    </message>
    <message>
        <source>No instrument has this name. Clear the search to see all.</source>
        <translation>Ningún instrumento tiene ese nombre. Borre la búsqueda para verlos todos.</translation>
    </message>
    <message>
        <source>Buy %1…</source>
        <translation>Comprar %1…</translation>
    </message>
    <message>
        <source>Sell %1…</source>
        <translation>Vender %1…</translation>
    </message>
    <message>
        <source>New alert for %1…</source>
        <translation>Nueva alerta para %1…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportar la lista</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>La lista se escribió en %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What was there before is still there.</source>
        <translation>No se escribió %1: %2. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>The list was copied.</source>
        <translation>La lista se copió.</translation>
    </message>
</context>
</TS>
