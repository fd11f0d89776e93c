package io.fairlead.scale.footprint;

import io.fairlead.scale.start.Application.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Class files.
 *
 * @param classes how many
 * @param bytes how large all of them are, unpacked
 */
record Weight(int classes, long bytes) {

    /** What each owner's class files of an application weigh. */
    static Map<Owner, Weight> of(Built built) throws IOException {
        Map<Owner, Weight> weights = new EnumMap<>(Owner.class);
        for (Owner owner : Owner.values()) {
            weights.put(owner, new Weight(0, 0));
        }
        try (var files = Files.walk(built.classes())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Owner owner = Owner.of(built.project(), built.classes().relativize(file));
                weights.merge(owner, new Weight(1, Files.size(file)), Weight::plus);
            }
        }
        return weights;
    }

    private Weight plus(Weight other) {
        return new Weight(classes + other.classes, bytes + other.bytes);
    }

    static Weight in(Map<Owner, Weight> weights, Owner owner) {
        return Objects.requireNonNull(weights.get(owner), owner::name);
    }
}
