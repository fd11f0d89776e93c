package io.fairlead.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.BusOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

@Timeout(60)
class MessageTableTest {

    private static final int COUNT = 1_000;
    private static final long SEED = Long.getLong("fairlead.seed", System.nanoTime());

    /** One object of each of many classes: {@code m.M0}, {@code m.M1} and so on. */
    private static final List<Object> MESSAGES = new ArrayList<>();

    /** What the processor would generate, with a count of the classes that were looked up by name. */
    private static final class CountingTable extends MessageTable {

        private final Map<String, Integer> numbers;
        private final AtomicInteger lookups = new AtomicInteger();

        CountingTable(List<?> messages) {
            super(new HandWrittenBus(BusOptions.defaults()), 0);
            numbers = IntStream.range(0, messages.size())
                    .boxed()
                    .collect(Collectors.toMap(
                            number -> messages.get(number).getClass().getName(), number -> number));
        }

        @Override
        protected Object make(int place) {
            throw new AssertionError(place);
        }

        @Override
        protected int find(String className) {
            lookups.incrementAndGet();
            return numbers.getOrDefault(className, -1);
        }
    }

    private static class Known {}

    private static class Subclass extends Known {}

    private static final class SubSubclass extends Subclass {}

    private static final class MessageLoader extends ClassLoader {

        Object newMessage(String name) throws ReflectiveOperationException {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name.replace('.', '/'), null, "java/lang/Object", null);
            MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
            constructor.visitCode();
            constructor.visitVarInsn(Opcodes.ALOAD, 0);
            constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            constructor.visitInsn(Opcodes.RETURN);
            constructor.visitMaxs(1, 1);
            constructor.visitEnd();
            writer.visitEnd();
            byte[] bytes = writer.toByteArray();
            return defineClass(name, bytes, 0, bytes.length).getConstructor().newInstance();
        }
    }

    @BeforeAll
    static void makeMessages() throws ReflectiveOperationException {
        MessageLoader loader = new MessageLoader();
        for (int i = 0; i < COUNT; i++) {
            MESSAGES.add(loader.newMessage("m.M" + i));
        }
    }

    @Test
    void looksAClassUpByNameOnlyOnce() {
        CountingTable table = new CountingTable(List.of("text", new Known()));
        Known message = new Known();

        assertThat(table.indexOf(message)).isEqualTo(1);
        assertThat(table.indexOf(message)).isEqualTo(1);
        assertThat(table.indexOf(new Known())).isEqualTo(1);
        assertThat(table.lookups).hasValue(1);
    }

    @Test
    void keepsAllClassesWhileItGrows() {
        CountingTable table = new CountingTable(MESSAGES);
        for (int i = 0; i < COUNT; i++) {
            assertThat(table.indexOf(MESSAGES.get(i))).isEqualTo(i);
            assertThat(table.indexOf(MESSAGES.get(i / 2))).isEqualTo(i / 2);
        }

        assertThat(table.lookups).hasValue(COUNT);
    }

    @Test
    void tellsClassesWithTheSameHomeApart() {
        // Sixteen learned classes fit in the first array, which has 64 places.
        List<Object> sameHome = MESSAGES.stream()
                .collect(Collectors.groupingBy(message -> message.getClass().hashCode() & 63))
                .values()
                .stream()
                .filter(group -> group.size() >= 16)
                .findFirst()
                .orElseThrow()
                .subList(0, 16);
        CountingTable table = new CountingTable(sameHome);

        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < sameHome.size(); i++) {
                assertThat(table.indexOf(sameHome.get(i))).isEqualTo(i);
            }
        }
        assertThat(table.lookups).hasValue(sameHome.size());
    }

    @Test
    void findsASubclassByItsNearestKnownSuperclass() {
        CountingTable table = new CountingTable(List.of(new Known(), new Subclass()));

        assertThat(table.indexOf(new SubSubclass())).isEqualTo(1);
        assertThat(table.indexOf(new Subclass() {})).isEqualTo(1);
        assertThat(table.indexOf(new Known() {})).isZero();
        assertThat(table.indexOf(new Known())).isZero();
    }

    @Test
    void doesNotLearnSubclassesOfWhichThereMayBeAnyNumber() {
        CountingTable table = new CountingTable(List.of(new Known()));

        table.indexOf(new Subclass());
        int lookups = table.lookups.get();
        table.indexOf(new Subclass());

        assertThat(table.lookups).hasValue(2 * lookups);
    }

    @Test
    void saysOfAnUnknownClassThatItIs() {
        CountingTable table = new CountingTable(MESSAGES.subList(0, 500));

        assertThat(table.indexOf("text")).isNegative();
        for (int i = 0; i < COUNT; i++) {
            assertThat(table.indexOf(MESSAGES.get(i))).isEqualTo(i < 500 ? i : -1);
        }
        assertThat(table.indexOf(new Object())).isNegative();
    }

    @Test
    void eightThreadsThatLearnAtOnceNeverSeeAWrongNumber() throws Exception {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                CountingTable table = new CountingTable(MESSAGES);
                CyclicBarrier together = new CyclicBarrier(threads);
                List<Future<Integer>> wrongs = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    Random random = new Random(SEED + 31L * round + i);
                    wrongs.add(executor.submit(() -> {
                        List<Integer> order = new ArrayList<>(
                                IntStream.range(0, COUNT).boxed().toList());
                        Collections.shuffle(order, random);
                        together.await(30, SECONDS);
                        int wrong = 0;
                        for (int pass = 0; pass < 5; pass++) {
                            for (int number : order) {
                                if (table.indexOf(MESSAGES.get(number)) != number) {
                                    wrong++;
                                }
                            }
                        }
                        return wrong;
                    }));
                }
                for (Future<Integer> wrong : wrongs) {
                    assertThat(wrong.get(30, SECONDS))
                            .as("-Dfairlead.seed=%d, round %d", SEED, round)
                            .isZero();
                }

                table.lookups.set(0);
                MESSAGES.forEach(table::indexOf);
                assertThat(table.lookups)
                        .as("-Dfairlead.seed=%d, round %d: all are learned, once", SEED, round)
                        .hasValue(0);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
