package io.fairlead.benchmarks.app;

import io.fairlead.Command;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.benchmarks.peer.AxonCommandHandler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sixteen commands without middleware; the same handlers serve the peers. */
public interface Plain extends Command<Receipt>, an.awesome.pipelinr.Command<Receipt> {

    /** What the handler works on. */
    int amount();

    /** What somebody without a bus would write: the message picks its handler by a virtual call. */
    Receipt handledBy(Handlers handlers);

    /** Where a bus of addresses delivers it. */
    String address();

    /** Where a bus of addresses finds a handler: its class is named like that of its message. */
    static String addressOf(Object handler) {
        return handler.getClass().getSimpleName().replace("Handler", "");
    }

    /** The classes of all of them, and of their answer. */
    static List<Class<?>> types() {
        return Stream.concat(IntStream.range(0, 16).mapToObj(type -> of(type, 0).getClass()), Stream.of(Receipt.class))
                .collect(Collectors.toList());
    }

    /** One of each, in order of their names. */
    static Plain of(int type, int amount) {
        return switch (type) {
            case 0 -> new Plain00(amount);
            case 1 -> new Plain01(amount);
            case 2 -> new Plain02(amount);
            case 3 -> new Plain03(amount);
            case 4 -> new Plain04(amount);
            case 5 -> new Plain05(amount);
            case 6 -> new Plain06(amount);
            case 7 -> new Plain07(amount);
            case 8 -> new Plain08(amount);
            case 9 -> new Plain09(amount);
            case 10 -> new Plain10(amount);
            case 11 -> new Plain11(amount);
            case 12 -> new Plain12(amount);
            case 13 -> new Plain13(amount);
            case 14 -> new Plain14(amount);
            case 15 -> new Plain15(amount);
            default -> throw new IllegalArgumentException("no type " + type);
        };
    }

    /** The handlers, as plain objects. */
    final class Handlers {

        public final Plain00Handler handler00 = new Plain00Handler();
        public final Plain01Handler handler01 = new Plain01Handler();
        public final Plain02Handler handler02 = new Plain02Handler();
        public final Plain03Handler handler03 = new Plain03Handler();
        public final Plain04Handler handler04 = new Plain04Handler();
        public final Plain05Handler handler05 = new Plain05Handler();
        public final Plain06Handler handler06 = new Plain06Handler();
        public final Plain07Handler handler07 = new Plain07Handler();
        public final Plain08Handler handler08 = new Plain08Handler();
        public final Plain09Handler handler09 = new Plain09Handler();
        public final Plain10Handler handler10 = new Plain10Handler();
        public final Plain11Handler handler11 = new Plain11Handler();
        public final Plain12Handler handler12 = new Plain12Handler();
        public final Plain13Handler handler13 = new Plain13Handler();
        public final Plain14Handler handler14 = new Plain14Handler();
        public final Plain15Handler handler15 = new Plain15Handler();

        /** All of them. */
        public List<an.awesome.pipelinr.Command.Handler<?, Receipt>> all() {
            return List.of(
                    handler00, handler01, handler02, handler03, handler04, handler05, handler06, handler07, handler08,
                    handler09, handler10, handler11, handler12, handler13, handler14, handler15);
        }
    }

    /** A message. */
    record Plain00(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain00";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler00.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain00Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain00, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain00 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain01(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain01";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler01.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain01Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain01, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain01 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain02(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain02";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler02.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain02Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain02, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain02 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain03(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain03";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler03.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain03Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain03, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain03 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain04(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain04";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler04.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain04Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain04, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain04 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain05(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain05";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler05.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain05Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain05, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain05 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain06(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain06";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler06.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain06Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain06, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain06 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain07(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain07";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler07.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain07Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain07, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain07 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain08(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain08";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler08.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain08Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain08, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain08 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain09(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain09";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler09.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain09Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain09, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain09 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain10(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain10";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler10.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain10Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain10, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain10 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain11(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain11";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler11.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain11Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain11, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain11 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain12(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain12";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler12.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain12Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain12, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain12 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain13(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain13";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler13.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain13Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain13, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain13 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain14(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain14";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler14.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain14Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain14, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain14 message) {
            return work(message.amount());
        }
    }

    /** A message. */
    record Plain15(int amount) implements Plain {
        @Override
        public String address() {
            return "Plain15";
        }

        @Override
        public Receipt handledBy(Handlers handlers) {
            return handlers.handler15.handle(this);
        }
    }

    /** Its handler. */
    @CommandHandler
    final class Plain15Handler extends Work implements an.awesome.pipelinr.Command.Handler<Plain15, Receipt> {
        @Override
        @AxonCommandHandler
        public Receipt handle(Plain15 message) {
            return work(message.amount());
        }
    }
}
