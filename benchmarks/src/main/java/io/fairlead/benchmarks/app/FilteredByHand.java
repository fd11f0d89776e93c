package io.fairlead.benchmarks.app;

import java.util.List;

/** The statements of five hooks around a list of listeners, as somebody without a bus would write them. */
public final class FilteredByHand {

    private final List<Listener<Filtered>> listeners = List.of(new Filtered.One());
    private final FilterOne one = new FilterOne();
    private final FilterTwo two = new FilterTwo();
    private final FilterThree three = new FilterThree();
    private final FilterFour four = new FilterFour();
    private final FilterFive five = new FilterFive();

    public void publish(Filtered event) {
        long stateOne = one.before(event);
        long stateTwo = two.before(event);
        long stateThree = three.before(event);
        long stateFour = four.before(event);
        long stateFive = five.before(event);
        for (Listener<Filtered> listener : listeners) {
            listener.handle(event);
        }
        five.after(event, null, stateFive);
        four.after(event, null, stateFour);
        three.after(event, null, stateThree);
        two.after(event, null, stateTwo);
        one.after(event, null, stateOne);
    }
}
