package io.fairlead.scale.compile;

/** The names of annotation processors, as the compiler is told them. */
public final class Processors {

    public static final String DAGGERS = "dagger.internal.codegen.ComponentProcessor";

    /** All that a build finds in the jar of the processor. */
    public static final String FAIRLEADS = "io.fairlead.processor.MarkProcessor,"
            + "io.fairlead.processor.ConstraintProcessor,"
            + "io.fairlead.processor.FairleadProcessor";

    private Processors() {}
}
