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
     * @param table the generated table
     * @param field the bus's field of it
     * @param shards the cases in the order of their numbers, split so that no method grows too large to be compiled
     */
    record Table(ClassName table, String field, List<Shard> shards) implements DispatchPlan {}

    /**
     * A class with one switch.
     *
     * @param name its name
     * @param cases what it tells apart
     */
    record Shard(ClassName name, List<Case> cases) {}

    /**
     * A message class.
     *
     * @param number its number in a table
     * @param binaryName its name as the virtual machine knows it
     * @param type its class where the bus may name it, otherwise {@code Object}
     * @param way what becomes of it
     */
    record Case(int number, String binaryName, TypeName type, Way way) {}
}
