package shop.orders;

import io.fairlead.MessageBus;
import io.fairlead.Outcome;
import io.fairlead.QueryBus;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.util.List;
import shop.ShopBus;
import shop.stock.CountStock;

/** Asks for the very bus that is generated from it, and for its interfaces. */
@CommandHandler
final class PlaceOrderHandler {

    private final ShopBus bus;
    private final MessageBus messages;
    private final QueryBus queries;
    private final List<String> log;

    @Inject
    PlaceOrderHandler(ShopBus bus, MessageBus messages, QueryBus queries, List<String> log) {
        this.bus = bus;
        this.messages = messages;
        this.queries = queries;
        this.log = log;
        log.add("handler made");
    }

    Outcome<Integer, OrderPlaced> handle(PlaceOrder command) {
        if (bus != messages || bus != queries) {
            throw new IllegalStateException("several buses");
        }
        return Outcome.of(bus.ask(new CountStock(command.item())), new OrderPlaced(command.item()));
    }
}
