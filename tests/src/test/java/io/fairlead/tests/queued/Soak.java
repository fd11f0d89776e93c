package io.fairlead.tests.queued;

import io.fairlead.BusOptions;
import io.fairlead.event.EventDroppedException;
import io.fairlead.event.EventQueueOptions;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.event.EventRejectedException;
import io.fairlead.event.Overflow;
import io.fairlead.tests.TestBus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * Publishes far more events than are handled, in a small heap, and then tells what became of them. A program of its own, so that its heap is.
 *
 * <p>Arguments: how many events to publish, and what happens when too many come.
 */
final class Soak {

    private static final int PUBLISHERS = 2;
    private static final int LOOKS = 10;

    private final LongAdder dropped = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    private Soak() {}

    public static void main(String[] arguments) throws InterruptedException {
        new Soak().run(Long.parseLong(arguments[0]), Overflow.valueOf(arguments[1]));
    }

    private void run(long events, Overflow overflow) throws InterruptedException {
        TestBus bus = TestBus.builder()
                .options(BusOptions.builder()
                        .eventQueue(
                                EventQueueOptions.builder().overflow(overflow).build())
                        .failureSink(failure ->
                                (failure.error() instanceof EventDroppedException ? dropped : failed).increment())
                        .build())
                .build();
        List<Long> used = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
            publish(bus, events / LOOKS / PUBLISHERS);
            used.add(usedHeap());
        }
        if (!bus.awaitIdle(Duration.ofMinutes(5))) {
            throw new IllegalStateException("not idle");
        }
        EventQueueStatistics account = bus.queueStatistics();
        bus.close();
        System.out.println("published " + events / LOOKS / PUBLISHERS * PUBLISHERS * LOOKS);
        System.out.println("accepted " + account.accepted());
        System.out.println("rejected " + account.rejected());
        System.out.println("dropped " + account.dropped());
        System.out.println("handled " + account.handled());
        System.out.println("failed " + account.failed());
        System.out.println("deadLetters " + account.deadLetters());
        System.out.println("deadLettersRefused " + account.deadLettersRefused());
        System.out.println("seenByPublishers " + rejected.sum());
        System.out.println("seenBySink " + dropped.sum());
        System.out.println("failuresSeenBySink " + failed.sum());
        System.out.println("seenByHandler " + Flood.HANDLED.sum());
        System.out.println("usedFirst " + used.get(1));
        System.out.println("usedLast " + used.get(used.size() - 1));
    }

    private void publish(TestBus bus, long each) throws InterruptedException {
        List<Thread> publishers = new ArrayList<>();
        for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
            Thread thread = new Thread(() -> {
                for (long number = 0; number < each; number++) {
                    try {
                        bus.publish(new Flood((int) number));
                    } catch (EventRejectedException refusal) {
                        rejected.increment();
                    }
                }
            });
            thread.start();
            publishers.add(thread);
        }
        for (Thread publisher : publishers) {
            publisher.join();
        }
    }

    /** After a collection, with the queue as full as the flood keeps it. */
    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
