package shop;

import java.util.ArrayList;
import java.util.List;
import shop.orders.PlaceOrder;

public final class Main {

    private Main() {}

    public static List<String> run() {
        List<String> log = new ArrayList<>();
        Shop shop = DaggerShop.factory().create(log);
        if (shop.bus() != shop.bus() || shop.bus() != shop.messages() || shop.commands() != shop.queries()) {
            throw new IllegalStateException("several buses");
        }
        log.add("bus made");
        log.add("answer " + shop.bus().send(new PlaceOrder("Chai")));
        log.add("capacity " + shop.bus().options().asyncCapacity());
        shop.bus().close();
        return log;
    }
}
