package shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import java.util.ArrayList;
import java.util.List;

@GenerateBus
public interface Shop {

    @CommandHandler
    final class Placing {
        Outcome<String, ImmutableOrderPlaced> handle(ImmutablePlaceOrder command) {
            return Outcome.of(
                    "for " + command.customer(),
                    ImmutableOrderPlaced.builder().id("10248").build());
        }
    }

    @QueryHandler
    final class Finding {
        ImmutableOrder handle(ImmutableFindOrder query) {
            return ImmutableOrder.builder().id(query.id()).build();
        }
    }

    @EventHandler
    final class Reserving {
        static final List<String> SEEN = new ArrayList<>();

        /** An event is handled by its supertype, of which Immutables makes the class. */
        void handle(OrderPlaced event) {
            SEEN.add("placed " + event.id());
        }
    }

    static List<Object> run() {
        ShopBus bus = ShopBus.builder().build();
        String placed = bus.send(ImmutablePlaceOrder.builder().customer("ALFKI").build());
        PlaceOrder asItsInterface = ImmutablePlaceOrder.builder().customer("BONAP").build();
        Order found = bus.ask(ImmutableFindOrder.builder().id("10248").build());
        return List.of(placed, bus.send(asItsInterface), found.id(), Reserving.SEEN);
    }
}
