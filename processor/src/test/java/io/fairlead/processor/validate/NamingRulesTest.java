package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.NamingProblem.DuplicateMessageName;
import io.fairlead.processor.problem.NamingProblem.MessageName;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.Models;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingRulesTest {

    private static final String PLACE = "com.shop.PlaceOrder";
    private static final String CANCEL = "com.shop.CancelOrder";
    private static final Origin ROOT = Origin.ofType("com.shop.Shop");

    private static List<Problem> check(Models.Part... parts) {
        return new MessageNameRule().check(Models.application(parts));
    }

    private static Origin nameOf(String message) {
        return Origin.ofType(message)
                .annotation("io.fairlead.annotation.MessageName")
                .value("value");
    }

    @Test
    void a_message_needs_no_name_unless_something_of_it_is_stored() {
        assertThat(check(command(PLACE), root("com.shop.Shop"))).isEmpty();
        assertThat(check(command(PLACE).named("orders.place").storedBy("Kept"), root("com.shop.Shop")))
                .isEmpty();
        assertThat(check(command(PLACE).storedBy("Kept"))).singleElement().satisfies(problem -> {
            assertThat(((MessageName) problem).policies()).containsExactly("Kept");
            assertThat(problem.origin()).isEqualTo(Origin.ofType(PLACE));
        });
    }

    @Test
    void a_message_of_a_library_is_told_at_the_root() {
        assertThat(check(command(PLACE).storedBy("Kept").foreign())).isEmpty();
        assertThat(check(command(PLACE).storedBy("Kept").foreign(), root("com.shop.Shop")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin().type()).isEqualTo(ROOT.type()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "orders.place-order_2", "Orders", "a.", "a--b"})
    void names_that_are_names(String name) {
        assertThat(check(command(PLACE).named(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "place order", "2nd", ".a", "a\n", "a\u0000", "ä", "a/b"})
    void names_that_are_none(String name) {
        assertThat(check(command(PLACE).named(name)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).isEqualTo(nameOf(PLACE)));
    }

    @Test
    void a_name_has_a_hundred_characters_at_most() {
        assertThat(check(command(PLACE).named("a".repeat(100)))).isEmpty();
        assertThat(check(command(PLACE).named("a".repeat(101)))).hasSize(1);
    }

    @Test
    void a_name_is_that_of_one_message() {
        assertThat(check(command(PLACE).named("same"), command(CANCEL).named("same")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(((DuplicateMessageName) problem).messages()).containsExactly(CANCEL, PLACE);
                    assertThat(problem.origin()).isEqualTo(nameOf(PLACE));
                });
        assertThat(check(command(PLACE).named("same").foreign(), command(CANCEL).named("same")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).isEqualTo(nameOf(CANCEL)));
        assertThat(check(command(PLACE).named("same"), command(CANCEL).named("Same")))
                .isEmpty();
    }
}
