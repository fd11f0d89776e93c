package io.fairlead.sample.purchasing;

import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.sample.orders.LinesBackordered;
import io.fairlead.sample.products.StockLow;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Tells the purchasing department what to buy. One handler class, two events.
 *
 * <p>Whoever placed the order does not wait for that. The events are queued, and what can not be told, however often it was
 * tried, is kept as a dead letter.
 */
@EventHandler(delivery = Delivery.QUEUED)
final class PurchasingDesk {

    private final NoticeBoard board;

    @Inject
    PurchasingDesk(NoticeBoard board) {
        this.board = board;
    }

    void handle(StockLow event) {
        board.post("Stock of product %d (%s) is low: %d left, should be %d."
                .formatted(event.productId(), event.name(), event.unitsInStock(), event.reorderLevel()));
    }

    void handle(LinesBackordered event) {
        String missing = event.lines().stream()
                .map(line -> line.units() + " of product " + line.productId())
                .collect(Collectors.joining(", "));
        board.post("Order %d waits for %s.".formatted(event.orderId(), missing));
    }
}
