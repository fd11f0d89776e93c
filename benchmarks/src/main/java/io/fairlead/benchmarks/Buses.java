package io.fairlead.benchmarks;

import an.awesome.pipelinr.Pipeline;
import io.fairlead.CommandBus;
import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.app.ChainedByHand;
import io.fairlead.benchmarks.app.HookedByHand;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.peer.AxonSetUp;
import io.fairlead.benchmarks.peer.PipelinrSetUp;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What messages are sent through. A peer alone knows one handler, which is its best case. */
public final class Buses {

    private Buses() {}

    /** No bus. */
    @State(Scope.Benchmark)
    public static class ByHand {
        Plain.Handlers handlers;
        Plain.Plain07Handler handler;
        HookedByHand hooked;
        ChainedByHand chained;

        @Setup
        public void make(WorkChoice first) {
            handlers = new Plain.Handlers();
            handler = handlers.handler07;
            hooked = new HookedByHand();
            chained = new ChainedByHand();
        }
    }

    /** The generated bus. */
    @State(Scope.Benchmark)
    public static class Fairlead {
        BenchBus bus;
        CommandBus injected;

        @Setup
        public void build(WorkChoice first) {
            bus = BenchBus.builder().build();
            injected = bus;
        }
    }

    /** PipelinR. */
    public abstract static class Pipelinr {
        Pipeline pipeline;

        final void build(boolean alone, int middlewares) {
            Plain.Handlers handlers = new Plain.Handlers();
            pipeline = PipelinrSetUp.of(alone ? List.of(handlers.handler07) : handlers.all(), middlewares);
        }
    }

    /** Axon. */
    public abstract static class Axon {
        CommandGateway gateway;

        final void build(boolean alone, int interceptors) {
            Plain.Handlers handlers = new Plain.Handlers();
            gateway = AxonSetUp.of(alone ? List.of(handlers.handler07) : handlers.all(), interceptors);
        }
    }

    /** PipelinR: one handler, no middleware. */
    @State(Scope.Benchmark)
    public static class PipelinrAlone extends Pipelinr {
        @Setup
        public void build(WorkChoice first) {
            build(true, 0);
        }
    }

    /** PipelinR: sixteen handlers, no middleware. */
    @State(Scope.Benchmark)
    public static class PipelinrSixteen extends Pipelinr {
        @Setup
        public void build(WorkChoice first) {
            build(false, 0);
        }
    }

    /** PipelinR: one handler, 3 middlewares. */
    @State(Scope.Benchmark)
    public static class PipelinrAloneThree extends Pipelinr {
        @Setup
        public void build(WorkChoice first) {
            build(true, 3);
        }
    }

    /** PipelinR: one handler, 5 middlewares. */
    @State(Scope.Benchmark)
    public static class PipelinrAloneFive extends Pipelinr {
        @Setup
        public void build(WorkChoice first) {
            build(true, 5);
        }
    }

    /** Axon: one handler, no middleware. */
    @State(Scope.Benchmark)
    public static class AxonAlone extends Axon {
        @Setup
        public void build(WorkChoice first) {
            build(true, 0);
        }
    }

    /** Axon: sixteen handlers, no middleware. */
    @State(Scope.Benchmark)
    public static class AxonSixteen extends Axon {
        @Setup
        public void build(WorkChoice first) {
            build(false, 0);
        }
    }

    /** Axon: one handler, 3 middlewares. */
    @State(Scope.Benchmark)
    public static class AxonAloneThree extends Axon {
        @Setup
        public void build(WorkChoice first) {
            build(true, 3);
        }
    }

    /** Axon: one handler, 5 middlewares. */
    @State(Scope.Benchmark)
    public static class AxonAloneFive extends Axon {
        @Setup
        public void build(WorkChoice first) {
            build(true, 5);
        }
    }
}
