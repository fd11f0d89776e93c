package shop;

import io.fairlead.annotation.EventHandler;

@EventHandler
final class ReserveStock {

    void handle(OrderPlaced event) {}
}
