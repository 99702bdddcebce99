<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n order in doubt</numerusform>
            <numerusform>%n orders in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working order(s), exits among them</source>
        <translation>
            <numerusform>%n working order, exits among them</numerusform>
            <numerusform>%n working orders, exits among them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertNotices</name>
    <message numerus="yes">
        <source>…and %n more</source>
        <translation>
            <numerusform>…and %n more</numerusform>
            <numerusform>…and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::alerts::AlertsPanel</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::CrashDialog</name>
    <message numerus="yes">
        <source>%n older crash(es) besides.</source>
        <translation>
            <numerusform>%n older crash besides.</numerusform>
            <numerusform>%n older crashes besides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::diagnostics::LogWindow</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::models::PositionsModel</name>
    <message numerus="yes">
        <source>%n rung(s)</source>
        <comment>of a scale-out, before the take profit</comment>
        <translation>
            <numerusform>%n rung</numerusform>
            <numerusform>%n rungs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::performance::MonthCalendar</name>
    <message numerus="yes">
        <source>%1: %2 from %n position(s)</source>
        <translation>
            <numerusform>%1: %2 from %n position</numerusform>
            <numerusform>%1: %2 from %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::risk::RestoreLimitsDialog</name>
    <message numerus="yes">
        <source>%n limit(s) go back to what was delivered.</source>
        <translation>
            <numerusform>%n limit goes back to what was delivered.</numerusform>
            <numerusform>%n limits go back to what was delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::AlertBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::HaltPanel</name>
    <message numerus="yes">
        <source>%n position(s) keep their exits unless you flatten.</source>
        <translation>
            <numerusform>%n position keeps its exits unless you flatten.</numerusform>
            <numerusform>%n positions keep their exits unless you flatten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::TopBar</name>
    <message numerus="yes">
        <source>%n command(s) were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</source>
        <translation>
            <numerusform>%n command was sent and not answered: it is asked about as soon as there is a connection, and acts once at most.</numerusform>
            <numerusform>%n commands were sent and not answered: each is asked about as soon as there is a connection, and acts once at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::shell::VenuePanel</name>
    <message numerus="yes">
        <source>The newest message of any of them. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>The newest message of any of them. Cut off %n time so far.</numerusform>
            <numerusform>The newest message of any of them. Cut off %n times so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is quiet while nothing happens to orders. Cut off %n time(s) so far.</source>
        <translation>
            <numerusform>It is quiet while nothing happens to orders. Cut off %n time so far.</numerusform>
            <numerusform>It is quiet while nothing happens to orders. Cut off %n times so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::Activity</name>
    <message numerus="yes">
        <source>%1: accepted, %n order(s) or position(s).</source>
        <translation>
            <numerusform>%1: accepted, %n order or position.</numerusform>
            <numerusform>%1: accepted, %n orders or positions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::LadderPanel</name>
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
    <message numerus="yes">
        <source>Own orders at %n price(s).</source>
        <translation>
            <numerusform>Own orders at %n price.</numerusform>
            <numerusform>Own orders at %n prices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bids down to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Bids down to %1: %2 for %3 in %n level</numerusform>
            <numerusform>Bids down to %1: %2 for %3 in %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks up to %1: %2 for %3 in %n level(s)</source>
        <translation>
            <numerusform>Asks up to %1: %2 for %3 in %n level</numerusform>
            <numerusform>Asks up to %1: %2 for %3 in %n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFilter</name>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableFooter</name>
    <message numerus="yes">
        <source>Sum of %n row(s): %1</source>
        <translation>
            <numerusform>Sum of %n row: %1</numerusform>
            <numerusform>Sum of %n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TableTools</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapePanel</name>
    <message numerus="yes">
        <source>%n smaller trade(s) not shown · big from %1</source>
        <translation>
            <numerusform>%n smaller trade not shown · big from %1</numerusform>
            <numerusform>%n smaller trades not shown · big from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jarvis::widgets::trading::TapeView</name>
    <message numerus="yes">
        <source>%n trade(s) missing here</source>
        <translation>
            <numerusform>%n trade missing here</numerusform>
            <numerusform>%n trades missing here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s) wait</source>
        <translation>
            <numerusform>%n new row waits</numerusform>
            <numerusform>%n new rows wait</numerusform>
        </translation>
    </message>
</context>
</TS>
