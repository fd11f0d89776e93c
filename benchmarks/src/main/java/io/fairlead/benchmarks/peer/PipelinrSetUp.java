package io.fairlead.benchmarks.peer;

import an.awesome.pipelinr.Command;
import an.awesome.pipelinr.CommandHandlers;
import an.awesome.pipelinr.Pipeline;
import an.awesome.pipelinr.Pipelinr;
import io.fairlead.benchmarks.app.Receipt;
import java.util.List;

/** PipelinR as its manual sets it up: streams of handlers and middlewares, and its own router. */
@SuppressWarnings("UnusedVariable") // the middlewares count as the hooks do; nobody reads it
public final class PipelinrSetUp {

    private PipelinrSetUp() {}

    @SuppressWarnings("rawtypes") // so is PipelinR's interface
    public static Pipeline of(List<Command.Handler<?, Receipt>> handlers, int middlewares) {
        List<Command.Handler> known = List.copyOf(handlers);
        List<Command.Middleware> all = List.of(new One(), new Two(), new Three(), new Four(), new Five());
        CommandHandlers supplied = known::stream;
        Command.Middlewares around = () -> all.stream().limit(middlewares);
        return new Pipelinr().with(supplied).with(around);
    }

    private static final class One implements Command.Middleware {
        private long entered;
        private long left;

        @Override
        public <R, C extends Command<R>> R invoke(C command, Next<R> next) {
            long number = entered++;
            R receipt = next.invoke();
            left += number;
            return receipt;
        }
    }

    private static final class Two implements Command.Middleware {
        private long entered;
        private long left;

        @Override
        public <R, C extends Command<R>> R invoke(C command, Next<R> next) {
            long number = entered++;
            R receipt = next.invoke();
            left += number;
            return receipt;
        }
    }

    private static final class Three implements Command.Middleware {
        private long entered;
        private long left;

        @Override
        public <R, C extends Command<R>> R invoke(C command, Next<R> next) {
            long number = entered++;
            R receipt = next.invoke();
            left += number;
            return receipt;
        }
    }

    private static final class Four implements Command.Middleware {
        private long entered;
        private long left;

        @Override
        public <R, C extends Command<R>> R invoke(C command, Next<R> next) {
            long number = entered++;
            R receipt = next.invoke();
            left += number;
            return receipt;
        }
    }

    private static final class Five implements Command.Middleware {
        private long entered;
        private long left;

        @Override
        public <R, C extends Command<R>> R invoke(C command, Next<R> next) {
            long number = entered++;
            R receipt = next.invoke();
            left += number;
            return receipt;
        }
    }
}
