package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.List;

/**
 * A class beside a message, a handler or a middleware by which an incremental build finds it again.
 *
 * @param name its name
 * @param marked what it marks
 * @param carried what it carries that its class file may not show, sorted
 */
public record MarkPlan(ClassName name, ClassName marked, List<String> carried) {

    /** The mark of a class: {@code PlaceOrder_Mark}, of a nested one {@code Orders_PlaceOrder_Mark}. */
    public static MarkPlan of(ClassName marked, Collection<String> carried) {
        return new MarkPlan(
                GeneratedNames.mark(marked), marked, carried.stream().sorted().toList());
    }
}
