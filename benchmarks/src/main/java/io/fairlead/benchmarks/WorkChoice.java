package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Work;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether handlers do anything. Every other state asks for this one in its set-up, because it has to be first: the
 * handlers' class reads the choice once, as a constant.
 */
@State(Scope.Benchmark)
public class WorkChoice {

    @Param({Work.NONE, Work.REAL})
    public String work;

    @Setup
    public void choose() {
        System.setProperty(Work.PROPERTY, work);
        if (!Work.chosen().equals(work)) {
            throw new IllegalStateException("handlers are fixed to the other work: run in forks");
        }
    }
}
