package io.fairlead.processor.plan;

import java.util.List;

/**
 * What one compilation generates from all that it sees.
 *
 * @param packages what opens the handlers and middleware of this compilation
 * @param sequences what asks events of this compilation for their keys
 * @param components what asks messages of this compilation for what middleware is given of them
 * @param indexes what later compilations find this one by; none if it has nothing to find
 * @param buses one for each root
 * @param codecs those of buses that store something
 * @param checks what each bus checks of its modules
 */
public record Plan(
        List<PackagePlan> packages,
        List<SequencePlan> sequences,
        List<ComponentsPlan> components,
        List<IndexPlan> indexes,
        List<BusPlan> buses,
        List<CodecPlan> codecs,
        List<ModuleChecksPlan> checks) {}
