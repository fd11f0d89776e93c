package io.fairlead.benchmarks.app;

/** The statements of five hooks around a handler, as somebody without a bus would write them. */
public final class HookedByHand {

    private final Hooked.Handlers handlers = new Hooked.Handlers();
    private final Hooked.Hooked07Handler handler = handlers.handler07;
    private final HookOne one = new HookOne();
    private final HookTwo two = new HookTwo();
    private final HookThree three = new HookThree();
    private final HookFour four = new HookFour();
    private final HookFive five = new HookFive();

    /** For one type. */
    public Receipt send(Hooked.Hooked07 command) {
        long stateOne = one.before(command);
        long stateTwo = two.before(command);
        long stateThree = three.before(command);
        long stateFour = four.before(command);
        long stateFive = five.before(command);
        Receipt receipt = handler.handle(command);
        five.after(command, receipt, stateFive);
        four.after(command, receipt, stateFour);
        three.after(command, receipt, stateThree);
        two.after(command, receipt, stateTwo);
        one.after(command, receipt, stateOne);
        return receipt;
    }

    /** For any type: the message picks the handler. */
    public Receipt sendAny(Hooked command) {
        long stateOne = one.before(command);
        long stateTwo = two.before(command);
        long stateThree = three.before(command);
        long stateFour = four.before(command);
        long stateFive = five.before(command);
        Receipt receipt = command.handledBy(handlers);
        five.after(command, receipt, stateFive);
        four.after(command, receipt, stateFour);
        three.after(command, receipt, stateThree);
        two.after(command, receipt, stateTwo);
        one.after(command, receipt, stateOne);
        return receipt;
    }
}
