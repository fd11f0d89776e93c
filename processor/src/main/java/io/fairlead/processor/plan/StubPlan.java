package io.fairlead.processor.plan;

import java.util.List;

/**
 * What stands in for the real thing when there are errors, so that these are the only ones.
 *
 * @param packages the classes that a builder may ask for
 * @param buses the faces of the buses
 */
public record StubPlan(List<PackagePlan> packages, List<BusApi> buses) {}
