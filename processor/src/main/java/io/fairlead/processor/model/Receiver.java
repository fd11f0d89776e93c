package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type by which a method of a message may be called.
 *
 * @param type the type, without arguments
 * @param reach from where it may be called
 */
public record Receiver(ClassName type, Reach reach) {

    /** Whether every package may call it by one of them. */
    public static boolean open(List<Receiver> receivers) {
        return receivers.stream().anyMatch(each -> each.reach().everywhere());
    }

    /** The first by which a package may call it; null if it may not. */
    public static @Nullable ClassName in(String packageName, List<Receiver> receivers) {
        return receivers.stream()
                .filter(each -> each.reach().includes(packageName))
                .map(Receiver::type)
                .findFirst()
                .orElse(null);
    }
}
