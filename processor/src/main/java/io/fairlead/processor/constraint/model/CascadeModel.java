package io.fairlead.processor.constraint.model;

import java.util.List;
import java.util.Map;

/**
 * That the constraints of a value's own class are checked.
 *
 * @param beans the names of the classes that it may be of
 * @param exact whether it can be of the first only
 * @param conversions by the group that is checked around, the group that is checked in it
 */
public record CascadeModel(List<String> beans, boolean exact, Map<String, String> conversions) {}
