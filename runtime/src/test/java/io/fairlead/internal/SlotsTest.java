package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fairlead.BusClosedException;
import io.fairlead.BusOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlotsTest {

    private static final int PLACES = 200;
    private static final int FREE = PLACES;

    private final HandWrittenBus bus = new HandWrittenBus(BusOptions.defaults());
    private final AtomicIntegerArray made = new AtomicIntegerArray(PLACES);

    /** Not final fields: the slots must publish what was written to it all the same. */
    private static final class Made {
        int place = -1;
    }

    private final class Counting extends Slots {

        private boolean failing;

        Counting() {
            super(bus, PLACES + 1);
        }

        @Override
        protected Object make(int place) {
            if (place == FREE) {
                return this;
            }
            requireOpen();
            if (failing) {
                throw new IllegalStateException("no " + place);
            }
            made.incrementAndGet(place);
            Made object = new Made();
            object.place = place;
            return object;
        }
    }

    @Test
    void makesNothingBeforeItIsAskedFor() {
        Counting slots = new Counting();
        Object first = slots.get(7);

        assertThat(slots.get(7)).isSameAs(first);
        assertThat(made.get(7)).isEqualTo(1);
        assertThat(made.get(6)).isZero();
    }

    @Test
    void keepsNothingWhenTheMakingFails() {
        Counting slots = new Counting();
        slots.failing = true;
        assertThatThrownBy(() -> slots.get(3)).hasMessage("no 3");

        slots.failing = false;
        assertThat(((Made) slots.get(3)).place).isEqualTo(3);
    }

    @Test
    void opensNothingOfAClosedBusButKnowsWhatWasOpen() {
        Counting slots = new Counting();
        Object open = slots.get(1);
        bus.close();

        assertThat(slots.get(1)).isSameAs(open);
        assertThatThrownBy(() -> slots.get(2)).isInstanceOf(BusClosedException.class);
        assertThat(slots.get(FREE)).as("needs no open bus").isSameAs(slots);
    }

    @Test
    void forgetsAllAtOnce() {
        Counting slots = new Counting();
        Object first = slots.get(1);
        slots.forget();

        assertThat(slots.get(1)).isNotSameAs(first);
        assertThat(made.get(1)).isEqualTo(2);
    }

    @Test
    void eightThreadsGetTheSameAndEachIsMadeOnce() throws Exception {
        Counting slots = new Counting();
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Object>>> seen = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int shift = thread * 25;
                seen.add(executor.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    Object[] mine = new Object[PLACES];
                    for (int i = 0; i < PLACES; i++) {
                        int place = (i + shift) % PLACES;
                        mine[place] = slots.get(place);
                        assertThat(((Made) mine[place]).place).isEqualTo(place);
                    }
                    return List.of(mine);
                }));
            }
            List<Object> first = seen.get(0).get();
            for (Future<List<Object>> each : seen) {
                assertThat(each.get())
                        .usingElementComparator((a, b) -> a == b ? 0 : 1)
                        .isEqualTo(first);
            }
            for (int place = 0; place < PLACES; place++) {
                assertThat(made.get(place)).isEqualTo(1);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
