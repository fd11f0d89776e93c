package io.fairlead.internal.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RingTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 1000, 1024, 1025})
    void holds_as_many_as_it_says_however_often_it_went_round(int capacity) {
        Ring<Integer> ring = new Ring<>(capacity);
        for (int round = 0; round < 5; round++) {
            assertThat(ring.isEmpty()).isTrue();
            for (int i = 0; i < capacity; i++) {
                assertThat(ring.hasRoom()).isTrue();
                assertThat(ring.offer(i)).isTrue();
                assertThat(ring.size()).isEqualTo(i + 1);
            }
            assertThat(ring.hasRoom()).isFalse();
            assertThat(ring.offer(-1)).isFalse();
            assertThat(ring.poll()).isZero();
            assertThat(ring.offer(capacity)).isTrue();
            List<Integer> taken = new ArrayList<>();
            assertThat(ring.drainTo(taken::add, Integer.MAX_VALUE)).isEqualTo(capacity);
            assertThat(taken).hasSize(capacity).isSorted().first().isEqualTo(1);
            assertThat(ring.poll()).isNull();
            assertThat(ring.size()).isZero();
        }
    }

    @Test
    void does_what_a_plain_queue_does() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        int capacity = 1 + random.nextInt(20);
        Ring<Integer> ring = new Ring<>(capacity);
        Queue<Integer> plain = new ArrayDeque<>();
        for (int i = 0; i < 100_000; i++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> {
                    boolean room = plain.size() < capacity;
                    assertThat(ring.offer(i)).as("seed %d", seed).isEqualTo(room);
                    if (room) {
                        plain.add(i);
                    }
                }
                case 2 -> assertThat(ring.poll()).as("seed %d", seed).isEqualTo(plain.poll());
                default ->
                    ring.drainTo(
                            element -> assertThat(element).as("seed %d", seed).isEqualTo(plain.poll()),
                            random.nextInt(5));
            }
            assertThat(ring.size()).as("seed %d", seed).isEqualTo(plain.size());
            assertThat(ring.isEmpty()).as("seed %d", seed).isEqualTo(plain.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 64})
    void keeps_the_order_of_each_who_puts_in_and_loses_nothing(int capacity) throws Exception {
        int each = 100_000;
        Ring<int[]> ring = new Ring<>(capacity);
        List<Future<?>> publishers = new ArrayList<>();
        for (int publisher = 0; publisher < 3; publisher++) {
            int number = publisher;
            publishers.add(threads.submit(() -> {
                for (int i = 0; i < each; i++) {
                    int[] element = {number, i};
                    while (!ring.offer(element)) {
                        Thread.onSpinWait();
                    }
                }
            }));
        }
        int[] next = new int[3];
        AtomicInteger wrong = new AtomicInteger();
        int left = 3 * each;
        while (left > 0) {
            left -= ring.drainTo(
                    element -> {
                        if (next[element[0]]++ != element[1]) {
                            wrong.incrementAndGet();
                        }
                    },
                    10);
            int[] one = ring.poll();
            if (one != null) {
                left--;
                if (next[one[0]]++ != one[1]) {
                    wrong.incrementAndGet();
                }
            }
            assertThat(ring.size()).isBetween(0, capacity);
        }
        for (Future<?> publisher : publishers) {
            publisher.get();
        }
        assertThat(wrong).hasValue(0);
        assertThat(next).containsOnly(each);
        assertThat(ring.isEmpty()).isTrue();
    }
}
