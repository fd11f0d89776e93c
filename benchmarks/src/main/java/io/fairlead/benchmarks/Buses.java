package io.fairlead.benchmarks;

import an.awesome.pipelinr.Pipeline;
import io.fairlead.CommandBus;
import io.fairlead.benchmarks.app.BenchBus;
import io.fairlead.benchmarks.app.ChainedByHand;
import io.fairlead.benchmarks.app.HookedByHand;
import io.fairlead.benchmarks.app.Plain;
import io.fairlead.benchmarks.peer.AxonCommands;
import io.fairlead.benchmarks.peer.PipelinrSetUp;
import java.util.List;
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
        AxonCommands gateway;

        final void build(boolean alone, int interceptors) {
            Plain.Handlers handlers = new Plain.Handlers();
            gateway = new AxonCommands(alone ? List.of(handlers.handler07) : handlers.all(), interceptors);
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

    /** Vert.x: one handler. */
    @State(Scope.Benchmark)
    public static class VertxAlone extends VertxState {
        @Setup
        public void build(WorkChoice first) {
            open(Plain.types(), 0);
            handle(List.of(new Plain.Handlers().handler07));
        }
    }

    /** Vert.x: sixteen handlers. */
    @State(Scope.Benchmark)
    public static class VertxSixteen extends VertxState {
        @Setup
        public void build(WorkChoice first) {
            open(Plain.types(), 0);
            handle(new Plain.Handlers().all());
        }
    }

    /** Vert.x: one handler, 5 interceptors. */
    @State(Scope.Benchmark)
    public static class VertxAloneFive extends VertxState {
        @Setup
        public void build(WorkChoice first) {
            open(Plain.types(), 5);
            handle(List.of(new Plain.Handlers().handler07));
        }
    }
}
