package io.fairlead.processor.constraint.model;

import java.util.List;
import java.util.Set;

/**
 * A group.
 *
 * @param included canonical names of the groups that it consists of, itself among them
 * @param sequence the groups that it stands for, in their order; none if it is no sequence
 */
public record GroupModel(Set<String> included, List<String> sequence) {

    /** The group that is checked unless another is asked for. */
    public static final String DEFAULT = "jakarta.validation.groups.Default";
}
