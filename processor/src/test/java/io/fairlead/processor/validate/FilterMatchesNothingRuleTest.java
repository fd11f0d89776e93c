package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.FilterProblem.FilterMatchesNothing;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.FilteringBuilder;
import io.fairlead.processor.testing.HandlerBuilder;
import io.fairlead.processor.testing.MessageBuilder;
import io.fairlead.processor.testing.RootBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterMatchesNothingRuleTest {

    private static final String ORDER = "com.shop.OrderEvent";
    private static final MessageBuilder PLACED = event("com.shop.Placed").isA(ORDER);
    private static final MessageBuilder CANCELLED = event("com.shop.Cancelled").isA(ORDER);
    private static final MessageBuilder SHIPPED = event("com.shop.Shipped");
    private static final RootBuilder ROOT = root("com.shop.Shop");

    @Test
    void whatChoosesAnEventIsFine() {
        assertThat(check(of(new FilteringBuilder()
                        .types("com.shop.Placed", ORDER)
                        .except("com.shop.Cancelled")
                        .names("*.Placed", "com.shop.*"))))
                .isEmpty();
    }

    @Test
    void patternMustMatch() {
        assertThat(check(of(new FilteringBuilder().names("com.shop.*", "com.shop.Shipped"))))
                .containsExactly(new FilterMatchesNothing(
                        "com.shop.Log.handle",
                        "com.shop.Shipped",
                        true,
                        List.of("com.shop.Cancelled", "com.shop.Placed"),
                        annotation().value("names", 1)));
    }

    @Test
    void typeMustBeOfAnEventThatComes() {
        assertThat(check(of(new FilteringBuilder().types("com.shop.Placed", "com.shop.Shipped"))))
                .extracting(Problem::origin)
                .containsExactly(annotation().value("types", 1));
    }

    @Test
    void whatIsExceptedWouldCome() {
        assertThat(check(of(new FilteringBuilder().except("com.shop.Shipped"))))
                .extracting(Problem::origin)
                .containsExactly(annotation().value("except", 0));
    }

    @Test
    void somethingMustBeLeft() {
        assertThat(check(of(new FilteringBuilder().except(ORDER))))
                .extracting(Problem::origin)
                .containsExactly(annotation());
    }

    @Test
    void methodsShareTheWordsOfAnAnnotation() {
        FilteringBuilder filtering = new FilteringBuilder().names("*.Placed", "*.Shipped");
        HandlerBuilder log = eventHandler("com.shop.Log")
                .handles(ORDER)
                .filtered(filtering)
                .handles("com.shop.Shipped")
                .filtered(filtering);
        assertThat(check(application(ROOT, PLACED, CANCELLED, SHIPPED, log))).isEmpty();
    }

    @Test
    void eachMethodIsLeftAnEvent() {
        FilteringBuilder filtering = new FilteringBuilder().names("*.Placed");
        HandlerBuilder log = eventHandler("com.shop.Log")
                .handles(ORDER)
                .filtered(filtering)
                .handles("com.shop.Shipped")
                .filtered(filtering);
        assertThat(check(application(ROOT, PLACED, CANCELLED, SHIPPED, log)))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType("com.shop.Log").member("handle(com.shop.Shipped)"));
    }

    @Test
    void wordsOfARootChooseEventsToo() {
        assertThat(check(application(root("com.shop.Shop").filtered(new FilteringBuilder().names("org.*")), PLACED)))
                .hasSize(1);
        assertThat(check(application(root("com.shop.Shop").filtered(new FilteringBuilder().types(ORDER)), PLACED)))
                .isEmpty();
    }

    @Test
    void foreignHandlerMayBeLeftNothing() {
        assertThat(check(application(
                        ROOT,
                        PLACED,
                        eventHandler("com.shop.Log")
                                .handles(ORDER)
                                .filtered(new FilteringBuilder().names("org.*"))
                                .foreign())))
                .isEmpty();
    }

    @Test
    void withoutARootThereMayBeEventsElsewhere() {
        assertThat(check(application(
                        PLACED,
                        eventHandler("com.shop.Log").handles(ORDER).filtered(new FilteringBuilder().names("org.*")))))
                .isEmpty();
    }

    private static Origin annotation() {
        return Origin.ofType("com.shop.Log").annotation("io.fairlead.annotation.EventHandler");
    }

    private static Application of(FilteringBuilder filtering) {
        return application(
                ROOT,
                PLACED,
                CANCELLED,
                SHIPPED,
                eventHandler("com.shop.Log").handles(ORDER).filtered(filtering));
    }

    private static List<Problem> check(Application application) {
        return new FilterMatchesNothingRule().check(application);
    }
}
