package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.ComponentModel.Flaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.problem.FilterProblem.EventFilter;
import io.fairlead.processor.problem.FilterProblem.EventFilter.Fault;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.FilteringBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFilterRuleTest {

    private static final String PLACED = "com.shop.Placed";
    private static final Origin FILTERS = Origin.ofType("com.shop.Log")
            .annotation("io.fairlead.annotation.EventHandler")
            .value("filters", 0);

    @Test
    void soundFilterIsFine() {
        assertThat(check(of(new FilteringBuilder().filter("com.shop.Few")))).isEmpty();
    }

    @Test
    void strangerIsNone() {
        assertThat(check(of(new FilteringBuilder().stranger("java.lang.String"))))
                .containsExactly(new EventFilter("java.lang.String", null, Fault.NO_FILTER, FILTERS));
    }

    @Test
    void classMustBeMade() {
        assertThat(check(of(new FilteringBuilder().filter("com.shop.Few", Flaw.ABSTRACT))))
                .extracting(Problem::origin)
                .containsExactly(FILTERS);
    }

    @Test
    void filterMustBeNothingElse() {
        assertThat(check(of(new FilteringBuilder().busyFilter("com.shop.Few"))))
                .extracting(problem -> ((EventFilter) problem).fault())
                .containsExactly(Fault.BUSY);
    }

    @Test
    void methodsThatShareAnAnnotationShareItsProblem() {
        FilteringBuilder filtering = new FilteringBuilder().stranger("java.lang.String");
        assertThat(check(application(
                        event(PLACED),
                        eventHandler("com.shop.Log")
                                .handles(PLACED)
                                .filtered(filtering)
                                .handles("io.fairlead.Event")
                                .filtered(filtering))))
                .hasSize(1);
    }

    @Test
    void filterOfARootIsOneToo() {
        assertThat(check(application(
                        root("com.shop.Shop").filtered(new FilteringBuilder().filter("com.shop.Few", Flaw.GENERIC)))))
                .hasSize(1);
    }

    @Test
    void thoseOfOtherModulesWereCheckedThere() {
        assertThat(check(application(
                        event(PLACED),
                        eventHandler("com.shop.Log")
                                .handles(PLACED)
                                .filtered(new FilteringBuilder().busyFilter("com.shop.Few"))
                                .foreign())))
                .isEmpty();
    }

    private static Application of(FilteringBuilder filtering) {
        return application(
                event(PLACED), eventHandler("com.shop.Log").handles(PLACED).filtered(filtering));
    }

    private static List<Problem> check(Application application) {
        return new EventFilterRule().check(application);
    }
}
