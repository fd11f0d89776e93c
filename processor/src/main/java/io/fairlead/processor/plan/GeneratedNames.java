package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/** What generated classes are called. */
final class GeneratedNames {

    static final String INDEX_PACKAGE = "io.fairlead.index";

    private GeneratedNames() {}

    /** {@code PlaceOrderHandler_Bridge}, beside the class; of a nested one {@code Orders_PlaceOrderHandler_Bridge}. */
    static ClassName bridge(ClassName component) {
        return beside(component, "_Bridge");
    }

    /** {@code CancelOrderHandler_Package}, named after the first member. */
    static ClassName packageOf(ClassName firstMember) {
        return beside(firstMember, "_Package");
    }

    /** {@code com_shop_CancelOrder}, named after the first class that the index lists. */
    static ClassName index(String firstListed) {
        return ClassName.get(INDEX_PACKAGE, firstListed.replace('.', '_'));
    }

    /** {@code ShopBus_PlaceOrder}. */
    static String pipeline(ClassName bus, ClassName message) {
        return bus.simpleName() + "_" + flat(message);
    }

    /** The simple name; of a nested class with the names of those around it. */
    static String flat(ClassName type) {
        return String.join("_", type.simpleNames());
    }

    /** The simple name as a variable would have it. */
    static String variable(ClassName type) {
        String name = flat(type);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), flat(type) + suffix);
    }
}
