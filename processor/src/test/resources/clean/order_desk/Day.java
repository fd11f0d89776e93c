package com.desk;

import java.util.List;
import java.util.function.Supplier;

public final class Day implements Supplier<List<String>> {

    @Override
    public List<String> get() {
        Desk desk = DaggerDesk.create();
        Journal journal = desk.journal();
        DeskBus bus = desk.bus();
        journal.note("placed " + bus.send(new Orders.PlaceOrder("ALFKI", 3)));
        bus.send(new Orders.ShipOrder("10248"));
        journal.note("saved " + bus.send(new SaveName("Alfreds")));
        journal.note("sizes " + bus.ask(new Sizes(new String[3])) + " " + bus.ask(new Sizes(new String[1])));
        journal.note("count " + bus.ask(new Orders.CountOrders("ALFKI")));
        journal.note("orders " + bus.ask(new Orders.OrdersOf("ALFKI")).get("ALFKI"));
        journal.note("failed " + bus.execute(new Orders.ShipOrder("")).isSuccess());
        return journal.lines();
    }
}
