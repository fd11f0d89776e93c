package shop;

import com.google.auto.value.AutoValue;
import io.fairlead.Event;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import java.util.ArrayList;
import java.util.List;

@GenerateBus
public interface Shop {

    @AutoValue
    abstract class OrderPlaced implements Event {
        abstract String id();
    }

    @CommandHandler
    final class Placing {
        Outcome<String, OrderPlaced> handle(AutoValue_PlaceOrder command) {
            return Outcome.of("for " + command.customer(), new AutoValue_Shop_OrderPlaced("10248"));
        }
    }

    @EventHandler
    final class Reserving {
        static final List<String> SEEN = new ArrayList<>();

        void handle(OrderPlaced event) {
            SEEN.add("placed " + event.id());
        }
    }

    static List<Object> run() {
        ShopBus bus = ShopBus.builder().build();
        PlaceOrder order = PlaceOrder.of("ALFKI");
        return List.of(bus.send(order), Reserving.SEEN);
    }
}
