package io.fairlead.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one compilation generates.
 *
 * @param bridges one for each handler and middleware of this compilation
 * @param packages what the bridges of a package are injected with
 * @param index what later compilations find this one by; null if it has nothing to find
 * @param buses one for each root
 */
public record Plan(
        List<BridgePlan> bridges,
        List<PackagePlan> packages,
        @Nullable IndexPlan index,
        List<BusPlan> buses) {}
