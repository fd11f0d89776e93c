package io.fairlead.processor.model;

import java.util.*;

public final class MiddlewareOrder {
    public sealed interface Result {}

    public record Ordered(List<MiddlewareModel> middleware) implements Result {}

    public MiddlewareOrder(List<MiddlewareModel> all) {}

    public Result of(List<MiddlewareModel> meeting) {
        return new Ordered(meeting.stream()
                .sorted(Comparator.comparingInt(MiddlewareModel::order))
                .toList());
    }
}
