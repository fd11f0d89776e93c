package io.fairlead.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The policies of a message.
 *
 * @param inForce those that count, sorted by name; of those that {@linkplain PolicyModel#competesWith compete}, one
 * @param clashes policies that compete, none of which is nearer to the message than the others; each time sorted by where they stand
 */
public record Policies(List<PolicyModel> inForce, List<List<PolicyModel>> clashes) {

    public static final Policies NONE = new Policies(List.of(), List.of());

    /** The policy of a name. */
    public Optional<PolicyModel> of(String name) {
        return inForce.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
