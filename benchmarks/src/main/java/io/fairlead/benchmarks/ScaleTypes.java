package io.fairlead.benchmarks;

import io.fairlead.benchmarks.app.Receipt;
import io.fairlead.benchmarks.report.Group;
import io.fairlead.benchmarks.report.Row;
import io.fairlead.benchmarks.report.Side;
import io.fairlead.benchmarks.scale.Scale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * How dispatch grows with the number of types. Each type has methods of its own, which the just-in-time compiler would
 * see as rarely as the type comes up; so the set-up calls as often as there are types, and nothing is compiled in the
 * background.
 */
@Group(value = "{types} types, each with its handler", order = 10)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"})
public class ScaleTypes extends Timed {

    @Benchmark
    @Row(value = "virtual call on the message by hand", floor = true, side = Side.HAND)
    public Receipt byVirtualCall(Any any) {
        return any.scale.byVirtualCall();
    }

    @Benchmark
    @Row(value = "HashMap by class and interface call by hand", side = Side.HAND)
    public Receipt byMap(Any any) {
        return any.scale.byMap();
    }

    @Benchmark
    @Row(value = "type tests one after the other by hand", side = Side.HAND)
    public Receipt byTests(Few few) {
        return few.scale.byTests();
    }

    @Benchmark
    @Row("send of the static type, picked by a virtual call on the message")
    public Receipt staticSend(Any any) {
        return any.scale.staticSend();
    }

    @Benchmark
    @Row("generic send")
    public Receipt genericSend(Any any) {
        return any.scale.genericSend();
    }

    /** An application, warmed up the way that is to be measured. */
    @State(Scope.Thread)
    public abstract static class Application {

        Scale scale;

        final void make(int types, BenchmarkParams benchmark) {
            scale = Scale.of(types);
            scale.fill();
            String name = benchmark.getBenchmark();
            scale.warm(
                    switch (name.substring(name.lastIndexOf('.') + 1)) {
                        case "byVirtualCall" -> scale::byVirtualCall;
                        case "byMap" -> scale::byMap;
                        case "byTests" -> scale::byTests;
                        case "staticSend" -> scale::staticSend;
                        case "genericSend" -> scale::genericSend;
                        default -> throw new IllegalArgumentException(name);
                    });
        }
    }

    /** Any number of types. */
    public static class Any extends Application {

        @Param({"16", "64", "128", "256", "1024"})
        public int types;

        @Setup
        public void make(WorkChoice first, BenchmarkParams benchmark) {
            make(types, benchmark);
        }
    }

    /** As many types as somebody may test by hand. */
    public static class Few extends Application {

        @Param({"16", "64", "128"})
        public int few;

        @Setup
        public void make(WorkChoice first, BenchmarkParams benchmark) {
            make(few, benchmark);
        }
    }
}
