package io.fairlead.processor.validate;

import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.ENUM;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.MALFORMED_NAME;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.SAME_CLASS_NAME;
import static io.fairlead.processor.problem.NamingProblem.StoredFamily.Fault.SAME_NAME;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Storage.Member;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.NamingProblem.DuplicateMessageName;
import io.fairlead.processor.problem.NamingProblem.MessageName;
import io.fairlead.processor.problem.NamingProblem.StoredFamily;
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

    private static final TypeRef CARRIER = type("com.shop.Carrier");

    private static Member member(String type, String name, String... supertypes) {
        return new Member(type(type, supertypes), name);
    }

    private static List<StoredFamily> checkFamily(Member... members) {
        return new StoredFamilyRule()
                        .check(Models.applicationWithCodecs(
                                command(PLACE).stored(CARRIER, members),
                                command(CANCEL).stored(CARRIER, members),
                                root("com.shop.Shop")))
                        .stream()
                        .map(StoredFamily.class::cast)
                        .toList();
    }

    @Test
    void classes_of_a_sealed_type_have_names_of_their_own() {
        assertThat(checkFamily(member("com.shop.Post", "Post"), member("com.shop.Mail", "post")))
                .isEmpty();
        assertThat(checkFamily(member("com.shop.Post", "mail"), member("com.shop.Letter", "mail")))
                .extracting(StoredFamily::fault, StoredFamily::name, StoredFamily::classes)
                .containsExactly(tuple(SAME_NAME, "mail", List.of("com.shop.Letter", "com.shop.Post")));
        assertThat(checkFamily(member("com.shop.Post", "Post"), member("com.shop.Mail", "Post")))
                .extracting(StoredFamily::fault, StoredFamily::name)
                .containsExactly(tuple(SAME_NAME, "Post"));
    }

    @Test
    void classes_of_a_sealed_type_and_itself_have_simple_names_of_their_own() {
        assertThat(checkFamily(member("com.shop.a.Post", "Post"), member("com.shop.b.Post", "Post")))
                .extracting(StoredFamily::fault, StoredFamily::name)
                .containsExactly(tuple(SAME_CLASS_NAME, "Post"));
        assertThat(checkFamily(member("com.shop.a.Post", "mail"), member("com.shop.b.Post", "mail")))
                .extracting(StoredFamily::fault, StoredFamily::name)
                .containsExactly(tuple(SAME_NAME, "mail"), tuple(SAME_CLASS_NAME, "Post"));
        assertThat(checkFamily(member("com.shop.a.Carrier", "mail")))
                .extracting(StoredFamily::fault, StoredFamily::classes)
                .containsExactly(tuple(SAME_CLASS_NAME, List.of("com.shop.Carrier", "com.shop.a.Carrier")));
        assertThat(checkFamily(member("com.shop.Carrier", "Carrier"))).isEmpty();
    }

    @Test
    void a_class_of_a_sealed_type_has_a_name_that_is_one_and_is_no_enum() {
        assertThat(checkFamily(member("com.shop.Übermorgen", "Übermorgen"))).isEmpty();
        assertThat(checkFamily(member("com.shop.Post", "by \"air\"")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.fault()).isEqualTo(MALFORMED_NAME);
                    assertThat(problem.origin()).isEqualTo(Origin.ofType(CANCEL));
                });
        assertThat(checkFamily(member("com.shop.Speed", "Speed", "java.lang.Enum<com.shop.Speed>")))
                .extracting(StoredFamily::fault)
                .containsExactly(ENUM);
    }

    @Test
    void a_sealed_type_is_no_concern_where_no_codecs_are_generated() {
        Member[] same = {member("com.shop.Post", "mail"), member("com.shop.Letter", "mail")};
        StoredFamilyRule rule = new StoredFamilyRule();
        assertThat(rule.check(Models.application(command(PLACE).stored(CARRIER, same), root("com.shop.Shop"))))
                .isEmpty();
        assertThat(rule.check(Models.applicationWithCodecs(command(PLACE).stored(CARRIER, same))))
                .isEmpty();
        assertThat(rule.check(Models.applicationWithCodecs(
                        command(PLACE).stored(CARRIER, same).foreign(), root("com.shop.Shop"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin().type()).isEqualTo(ROOT.type()));
    }
}
