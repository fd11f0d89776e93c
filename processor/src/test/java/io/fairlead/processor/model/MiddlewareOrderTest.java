package io.fairlead.processor.model;

import static io.fairlead.processor.testing.Models.middleware;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.MiddlewareOrder.Ordered;
import io.fairlead.processor.model.MiddlewareOrder.Tied;
import io.fairlead.processor.testing.MiddlewareBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MiddlewareOrderTest {

    @Test
    void lowestOrderIsOutermost() {
        List<MiddlewareModel> all =
                all(named("B").order(1), named("A").order(2), named("C").order(-1));

        assertThat(order(all, all)).isEqualTo("C B A");
    }

    @Test
    void statedNeighboursBeatTheOrder() {
        List<MiddlewareModel> all = all(
                named("A").order(1),
                named("B").order(2).before("com.shop.A"),
                named("C").order(3).after("com.shop.A"));

        assertThat(order(all, all)).isEqualTo("B A C");
    }

    @Test
    void neighboursCountThroughMiddlewareThatDoesNotMeetTheMessage() {
        List<MiddlewareModel> all = all(
                named("A").order(1),
                named("B").order(2).before("com.shop.A"),
                named("C").order(3).before("com.shop.B"));

        assertThat(order(all, List.of(all.get(0), all.get(2)))).isEqualTo("C A");
    }

    @Test
    void sameOrderIsNoTieWhereNeighboursAreStated() {
        List<MiddlewareModel> all = all(named("A"), named("B").before("com.shop.A"));

        assertThat(order(all, all)).isEqualTo("B A");
    }

    @Test
    void allThatAreTiedAreNamedTogether() {
        List<MiddlewareModel> all = all(
                named("C"),
                named("A"),
                named("B"),
                named("D").order(1),
                named("E").order(1));

        assertThat(order(all, all)).isEqualTo("tied: A B C | D E");
    }

    @Test
    void sameOrderIsNoTieWhereAnotherStandsBetween() {
        List<MiddlewareModel> all = all(
                named("A"),
                named("B").order(-5).after("com.shop.C"),
                named("C").order(3),
                named("D").order(3).before("com.shop.C"));

        assertThat(order(all, all)).isEqualTo("A D C B");
    }

    @Test
    void cycleBeginsWithItsFirstName() {
        List<MiddlewareModel> all = all(
                named("C").before("com.shop.A"),
                named("B").before("com.shop.C"),
                named("A").before("com.shop.B"),
                named("D").before("com.shop.A"));

        assertThat(new MiddlewareOrder(all).cycles())
                .containsExactly(List.of("com.shop.A", "com.shop.B", "com.shop.C"));
    }

    @Test
    void eachKnotMakesOneShortestCycle() {
        List<MiddlewareModel> all = all(
                named("A").before("com.shop.B").before("com.shop.C"),
                named("B").before("com.shop.C"),
                named("C").before("com.shop.A"),
                named("X").before("com.shop.X"));

        assertThat(new MiddlewareOrder(all).cycles())
                .containsExactly(List.of("com.shop.A", "com.shop.C"), List.of("com.shop.X"));
    }

    @Test
    void membersOfACycleAreNotTiedAsWell() {
        List<MiddlewareModel> all =
                all(named("A").before("com.shop.B"), named("B").before("com.shop.A"));

        assertThat(new MiddlewareOrder(all).of(all)).isInstanceOf(Ordered.class);
    }

    @Test
    void neighboursThatAreNotThereAreIgnored() {
        List<MiddlewareModel> all = all(named("A").before("com.shop.Gone"));

        assertThat(order(all, all)).isEqualTo("A");
        assertThat(new MiddlewareOrder(all).cycles()).isEmpty();
    }

    @Test
    void resultDoesNotDependOnTheInputsOrder() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<MiddlewareModel> all = random(random);
            List<MiddlewareModel> meeting = new ArrayList<>(
                    all.stream().filter(each -> random.nextInt(3) > 0).toList());
            String expected = order(all, meeting);
            List<List<String>> cycles = new MiddlewareOrder(all).cycles();
            List<MiddlewareModel> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            Collections.shuffle(meeting, random);

            assertThat(order(shuffled, meeting)).as("seed %d", seed).isEqualTo(expected);
            assertThat(new MiddlewareOrder(shuffled).cycles())
                    .as("seed %d", seed)
                    .isEqualTo(cycles);
        }
    }

    @Test
    void everyStatedNeighbourIsRespected() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<MiddlewareModel> all = random(random);
            MiddlewareOrder order = new MiddlewareOrder(all);
            if (order.cycles().isEmpty() && order.of(all) instanceof Ordered ordered) {
                List<String> names =
                        ordered.middleware().stream().map(MiddlewareModel::name).toList();
                assertThat(names).as("seed %d", seed).hasSameSizeAs(all);
                for (MiddlewareModel each : all) {
                    for (String inner : each.before()) {
                        assertThat(names.indexOf(each.name()))
                                .as("seed %d", seed)
                                .isLessThan(names.indexOf(inner));
                    }
                }
            }
        }
    }

    /** Mostly acyclic, so that both outcomes occur. */
    private static List<MiddlewareModel> random(Random random) {
        int size = 2 + random.nextInt(7);
        List<MiddlewareModel> all = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            MiddlewareBuilder builder = named("M" + index).order(random.nextInt(12));
            if (random.nextInt(3) == 0) {
                int inner = random.nextInt(size);
                if (inner > index || random.nextInt(20) == 0) {
                    builder.before("com.shop.M" + inner);
                }
            }
            all.add(builder.build());
        }
        return all;
    }

    private static MiddlewareBuilder named(String simpleName) {
        return middleware("com.shop." + simpleName).meets("io.fairlead.Message");
    }

    private static List<MiddlewareModel> all(MiddlewareBuilder... builders) {
        return Stream.of(builders).map(MiddlewareBuilder::build).toList();
    }

    private static String order(List<MiddlewareModel> all, List<MiddlewareModel> meeting) {
        MiddlewareOrder.Result result = new MiddlewareOrder(all).of(meeting);
        if (result instanceof Tied tied) {
            return "tied: "
                    + String.join(
                            " | ",
                            tied.groups().stream()
                                    .map(MiddlewareOrderTest::names)
                                    .toList());
        }
        return names(((Ordered) result).middleware());
    }

    private static String names(List<MiddlewareModel> middleware) {
        return String.join(
                " ",
                middleware.stream()
                        .map(each -> each.component().className().simpleName())
                        .toList());
    }
}
