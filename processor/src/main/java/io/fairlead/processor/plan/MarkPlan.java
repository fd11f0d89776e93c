package io.fairlead.processor.plan;

import com.palantir.javapoet.ClassName;

/**
 * A class beside a message, a handler or a middleware by which an incremental build finds it again.
 *
 * @param name its name
 * @param marked what it marks
 */
public record MarkPlan(ClassName name, ClassName marked) {

    /** The mark of a class: {@code PlaceOrder_Mark}, of a nested one {@code Orders_PlaceOrder_Mark}. */
    public static MarkPlan of(ClassName marked) {
        return new MarkPlan(GeneratedNames.mark(marked), marked);
    }
}
