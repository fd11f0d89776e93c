package shop;

public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ShopBus bus = DaggerShop.create().bus();
        String id = bus.send(PlaceOrder.builder().customer("ALFKI").amount(3).build());
        FindOrder find = ImmutableFindOrder.builder().id(id).build();
        expect(new OrderView("ALFKI-3", "ALFKI"), bus.ask(find));
        bus.send(CancelOrder.of(id));
        expect(null, bus.ask(find));
    }

    private static void expect(Object expected, Object found) {
        if (expected == null ? found != null : !expected.equals(found)) {
            throw new AssertionError("expected " + expected + ", but found " + found);
        }
    }
}
