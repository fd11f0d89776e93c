package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Application;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.SequenceKey.Flaw;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.problem.SequenceKeyProblem;
import io.fairlead.processor.problem.SequenceKeyProblem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceKeyRuleTest {

    private static final String MOVED = "com.stock.Moved";

    @Test
    void eventMayHaveAKeyOrNone() {
        assertThat(check(application(event(MOVED)))).isEmpty();
        assertThat(check(application(event(MOVED).key("shelf", Reach.EVERYWHERE))))
                .isEmpty();
    }

    @Test
    void othersMayHaveNone() {
        assertThat(check(application(command(MOVED).key("shelf", Reach.EVERYWHERE))))
                .containsExactly(new SequenceKeyProblem(
                        MOVED, Fault.NO_EVENT, null, List.of(MOVED + ".shelf"), member("shelf")));
    }

    @Test
    void theLastOfSeveralIsReported() {
        assertThat(check(application(event(MOVED).key("from", Reach.EVERYWHERE).key("to", Reach.EVERYWHERE))))
                .containsExactly(new SequenceKeyProblem(
                        MOVED, Fault.SEVERAL, null, List.of(MOVED + ".from", MOVED + ".to"), member("to")));
    }

    @Test
    void theFirstFlawIsReported() {
        assertThat(check(application(event(MOVED).key("shelf", Reach.EVERYWHERE, Flaw.ARRAY, Flaw.PARAMETERS))))
                .containsExactly(new SequenceKeyProblem(
                        MOVED + ".shelf", Fault.METHOD, Flaw.PARAMETERS, List.of(), member("shelf")));
    }

    @Test
    void flawOfAnotherModuleWasReportedThere() {
        assertThat(check(application(event(MOVED).foreign().key("shelf", Reach.EVERYWHERE, Flaw.ARRAY))))
                .isEmpty();
    }

    @Test
    void rootMustReachItOnlyWhereSomebodyIsQueued() {
        assertThat(check(application(
                        root("com.shop.Shop"),
                        event(MOVED).key("shelf", Reach.within("com.stock")),
                        eventHandler("com.stock.Log").handles(MOVED))))
                .isEmpty();
        assertThat(check(application(
                        root("com.stock.Stock"),
                        event(MOVED).key("shelf", Reach.within("com.stock")),
                        eventHandler("com.stock.Log").handles(MOVED).queued())))
                .isEmpty();
        assertThat(check(application(
                        root("com.shop.Shop"),
                        event(MOVED).key("shelf", Reach.within("com.stock")),
                        eventHandler("com.stock.Log").handles(MOVED).queued())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).isEqualTo(rootOrigin()));
    }

    private static Origin rootOrigin() {
        return application(root("com.shop.Shop")).roots().get(0).origin();
    }

    private static Origin member(String name) {
        return Origin.ofType(MOVED).member(name);
    }

    private static List<Problem> check(Application application) {
        return new SequenceKeyRule().check(application);
    }
}
