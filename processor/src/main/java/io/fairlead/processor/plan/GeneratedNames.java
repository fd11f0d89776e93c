package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import io.fairlead.processor.model.FlatName;
import io.fairlead.processor.model.Suffix;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What generated classes are called. */
final class GeneratedNames {

    static final String INDEX_PACKAGE = "io.fairlead.index";

    private static final List<String> OF_OBJECTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "yield");

    private GeneratedNames() {}

    static ClassName mark(ClassName marked) {
        return beside(marked, Suffix.MARK);
    }

    /** {@code CancelOrderHandler_Package}, named after the first member; of a nested one with the names around it. */
    static ClassName packageOf(ClassName firstMember) {
        return beside(firstMember, "_Package");
    }

    /**
     * {@code com_shop_CancelOrder}, named after the first class that the index lists. An underscore that stands in the
     * name is doubled, so that {@code com.shop_a} and {@code com.shop.a} are told apart.
     */
    static ClassName index(String firstListed) {
        return ClassName.get(INDEX_PACKAGE, firstListed.replace("_", "__").replace('.', '_'));
    }

    /** {@code CancelOrder_Index}, named after the first class of its package that the index lists. */
    static ClassName indexBeside(ClassName firstListed) {
        return beside(firstListed, Suffix.INDEX);
    }

    /** A name, or, where it is among others, one that ends like it. */
    static ClassName apartFrom(Set<ClassName> others, ClassName name) {
        return others.contains(name) ? name.peerClass("_" + name.simpleName()) : name;
    }

    /** {@code OrderPlaced_Sequence}. */
    static ClassName sequence(ClassName event) {
        return beside(event, Suffix.SEQUENCE);
    }

    /** {@code PlaceOrder_Components}. */
    static ClassName components(ClassName message) {
        return beside(message, Suffix.COMPONENTS);
    }

    /** {@code ShopBus_Modules}. */
    static ClassName modules(ClassName bus) {
        return beside(bus, "_Modules");
    }

    /** {@code ShopBus_PlaceOrder}. */
    static String pipeline(ClassName bus, ClassName message) {
        return flat(bus) + "_" + flat(message);
    }

    /** The name in one word. */
    static String flat(ClassName type) {
        return FlatName.of(type);
    }

    /** The simple name as a variable would have it. */
    static String variable(ClassName type) {
        return decapitalised(flat(type));
    }

    /** The same without underscores, of which names of generated classes have many. */
    static String plainVariable(ClassName type) {
        return decapitalised(flat(type).replace("_", ""));
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Names for fields and for methods without parameters, none of which every object has or the language keeps. */
    static UniqueNames ofMembers() {
        return new UniqueNames(OF_OBJECTS);
    }

    private static ClassName beside(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), flat(type) + suffix);
    }
}
