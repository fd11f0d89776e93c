package io.fairlead.benchmarks.app;

/** A chain of three around methods, as somebody without a bus would write it: with lambdas. */
public final class ChainedByHand {

    private final Chained.Handlers handlers = new Chained.Handlers();
    private final Chained.Chained07Handler handler = handlers.handler07;
    private final AroundOne one = new AroundOne();
    private final AroundTwo two = new AroundTwo();
    private final AroundThree three = new AroundThree();

    /** For one type. */
    public Receipt send(Chained.Chained07 command) throws Exception {
        return one.around(
                command, () -> two.around(command, () -> three.around(command, () -> handler.handle(command))));
    }

    /** For any type: the message picks the handler. */
    public Receipt sendAny(Chained command) throws Exception {
        return one.around(
                command, () -> two.around(command, () -> three.around(command, () -> command.handledBy(handlers))));
    }
}
