package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.fairlead.processor.plan.BusPlan.Way;
import java.util.List;

/** How a message whose class the sender did not know finds its pipeline. */
public sealed interface DispatchPlan {

    /**
     * One type test after the other.
     *
     * @param cases subclasses before their superclasses
     */
    record TypeTests(List<Case> cases) implements DispatchPlan {}

    /**
     * A number from a learning table, then a switch.
     *
     * @param name the generated table
     * @param field the bus's field of it
     * @param bits so many of the lowest bits of a number are the place in a part; the others are the part
     * @param parts the classes that have the switches, in the order of what they tell apart
     */
    record Table(ClassName name, String field, int bits, List<Part> parts) implements DispatchPlan {}

    /**
     * A class with one switch.
     *
     * @param name its name
     * @param cases what it tells apart, by the hash codes of their binary names
     */
    record Part(ClassName name, List<Case> cases) {}

    /**
     * A message class.
     *
     * @param binaryName its name as the virtual machine knows it
     * @param type its class where the bus may name it, otherwise {@code Object}
     * @param way what becomes of it
     * @param kept whether the bus has a field for it
     */
    record Case(String binaryName, TypeName type, Way way, boolean kept) {}
}
