package io.fairlead.sample.orders;

/** How far an order has come. */
public enum OrderStatus {
    /** Placed; it may be shipped or cancelled. */
    OPEN,
    /** On its way. Nothing may follow. */
    SHIPPED,
    /** Called off. Nothing may follow. */
    CANCELLED;

    /** As it is said in a sentence. */
    String words() {
        return switch (this) {
            case OPEN -> "open";
            case SHIPPED -> "shipped already";
            case CANCELLED -> "cancelled";
        };
    }
}
