package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.event;
import static io.fairlead.processor.testing.Models.eventHandler;
import static io.fairlead.processor.testing.Models.middleware;
import static io.fairlead.processor.testing.Models.query;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fairlead.processor.literal.AnnotationModel;
import io.fairlead.processor.model.Hook;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.model.PolicyModel.Fault;
import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.PolicyProblem.MissingPolicy;
import io.fairlead.processor.problem.PolicyProblem.PolicyConflict;
import io.fairlead.processor.problem.PolicyProblem.PolicyValue;
import io.fairlead.processor.problem.PolicyProblem.UnenforcedPolicy;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.MiddlewareBuilder;
import io.fairlead.processor.testing.Models;
import io.fairlead.processor.testing.Policy;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PolicyRulesTest {

    private static final String PLACE = "com.shop.PlaceOrder";
    private static final String CANCEL = "com.shop.CancelOrder";
    private static final String RETRY = "com.shop.Retry";
    private static final String ONCE = "com.shop.Once";
    private static final String SHOP = "com.shop.Shop";

    private static PolicyModel retry(String message) {
        return Policy.on(message, RETRY).build();
    }

    private static MiddlewareBuilder enforcer(String message) {
        return middleware("com.shop.Retrying").enforces(RETRY).meets(message);
    }

    private static List<Problem> unenforced(Models.Part... parts) {
        return new UnenforcedPolicyRule().check(application(parts));
    }

    private static List<UnenforcedPolicy.Fault> faults(List<Problem> problems) {
        return problems.stream().map(each -> ((UnenforcedPolicy) each).fault()).toList();
    }

    @Test
    void whatAMiddlewareEnforcesIsFine() {
        assertThat(unenforced(root(SHOP), command(PLACE).policy(retry(PLACE)), enforcer("io.fairlead.Command")))
                .isEmpty();
    }

    @Test
    void whatNobodyEnforcesIsReportedWhereItStands() {
        List<Problem> problems = unenforced(root(SHOP), command(PLACE).policy(retry(PLACE)));

        assertThat(faults(problems)).containsExactly(UnenforcedPolicy.Fault.NOBODY);
        assertThat(problems)
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType(PLACE).annotation(RETRY));
    }

    @Test
    void nobodyKnowsWithoutARoot() {
        assertThat(unenforced(command(PLACE).policy(retry(PLACE)))).isEmpty();
    }

    @Test
    void aPolicyOnManyMessagesIsOneProblem() {
        PolicyModel policy = Policy.onPackage("com.shop", RETRY).build();

        List<Problem> problems = unenforced(
                root(SHOP), command(PLACE).policy(policy), command(CANCEL).policy(policy));

        assertThat(problems).hasSize(1);
        assertThat(((UnenforcedPolicy) problems.get(0)).messages()).containsExactly(CANCEL, PLACE);
    }

    @Test
    void aMiddlewareOfOtherMessagesIsEvidence() {
        List<Problem> problems =
                unenforced(root(SHOP), command(PLACE).policy(retry(PLACE)), enforcer("io.fairlead.Query"));

        assertThat(faults(problems)).containsExactly(UnenforcedPolicy.Fault.OTHER_MESSAGES);
        assertThat(((UnenforcedPolicy) problems.get(0)).evidence())
                .containsExactly("com.shop.Retrying enforces it and takes io.fairlead.Query");
    }

    @Test
    void anIllMiddlewareMayEnforceIt() {
        assertThat(unenforced(
                        root(SHOP),
                        command(PLACE).policy(retry(PLACE)),
                        middleware("com.shop.Retrying").enforces(RETRY)))
                .isEmpty();
    }

    @Test
    void whatStandsInsteadNeedsNobody() {
        PolicyModel once = Policy.on(PLACE, ONCE).insteadOf(RETRY).build();

        assertThat(unenforced(root(SHOP), command(PLACE).policy(once))).isEmpty();
    }

    @Test
    void eventsThatItNamesAreToBeHeard() {
        PolicyModel policy =
                Policy.on(PLACE, RETRY).event(type("com.shop.OrderPlaced")).build();

        assertThat(faults(unenforced(root(SHOP), command(PLACE).policy(policy), enforcer("io.fairlead.Command"))))
                .containsExactly(UnenforcedPolicy.Fault.UNHEARD);
        assertThat(unenforced(
                        root(SHOP),
                        command(PLACE).policy(policy),
                        enforcer("io.fairlead.Command")
                                .hook(Hook.Kind.ON_EVENT, null, "io.fairlead.Event", RETRY, "java.lang.Class<?>")))
                .isEmpty();
    }

    @Test
    void whatTheBusDoesNotComeByIsReportedAtTheMessage() {
        List<Problem> problems = new PolicyValueRule()
                .check(application(
                        root(SHOP),
                        command("com.shop.orders.PlaceOrder")
                                .component("open", Reach.EVERYWHERE, "com.shop.Shown")
                                .component("hidden", Reach.within("com.shop.orders"), "com.shop.Shown"),
                        middleware("com.shop.Log")
                                .on("com.shop.Shown")
                                .hook(Hook.Kind.BEFORE, null, "io.fairlead.Command", "io.fairlead.ComponentValues")));

        assertThat(problems)
                .extracting(each -> ((PolicyValue) each).flaw())
                .extracting(PolicyModel.Flaw::fault, PolicyModel.Flaw::value)
                .containsExactly(tuple(Fault.HIDDEN_COMPONENT, "hidden"));
        assertThat(problems).extracting(Problem::origin).containsExactly(Origin.ofType("com.shop.orders.PlaceOrder"));
    }

    @Test
    void nobodyNeedsToComeByWhatNoHookTakes() {
        assertThat(new PolicyValueRule()
                        .check(application(
                                root(SHOP),
                                command("com.shop.orders.PlaceOrder")
                                        .component("hidden", Reach.within("com.shop.orders"), "com.shop.Shown"),
                                middleware("com.shop.Log").on("com.shop.Shown").meets("io.fairlead.Command"))))
                .isEmpty();
    }

    @Test
    void whatClassFilesDoNotHaveIsReportedThoughItIsEnforced() {
        PolicyModel lost = Policy.on(PLACE, RETRY).notKept().build();

        assertThat(faults(unenforced(root(SHOP), command(PLACE).policy(lost), enforcer("io.fairlead.Command"))))
                .containsExactly(UnenforcedPolicy.Fault.NOT_KEPT);
    }

    @Test
    void anEventMattersOnceSomebodyHearsIt() {
        PolicyModel policy = retry("com.shop.OrderPlaced");

        assertThat(unenforced(root(SHOP), event("com.shop.OrderPlaced").policy(policy)))
                .isEmpty();
        assertThat(unenforced(
                        root(SHOP),
                        event("com.shop.OrderPlaced").policy(policy),
                        eventHandler("com.shop.Journal").handles("com.shop.OrderPlaced")))
                .hasSize(1);
    }

    @Test
    void foreignMessagesAreReportedAtTheRoot() {
        PolicyModel foreign = Policy.on(PLACE, RETRY).foreign().build();

        assertThat(unenforced(root(SHOP), command(PLACE).foreign().policy(foreign)))
                .extracting(problem -> problem.origin().type())
                .containsExactly(SHOP);
    }

    @Test
    void whatIsRequiredMustBeAPolicyThatSomebodyEnforces() {
        assertThat(faults(unenforced(
                        root(SHOP).requires("java.lang.Deprecated", false).requires(RETRY, true))))
                .containsExactly(UnenforcedPolicy.Fault.NO_POLICY, UnenforcedPolicy.Fault.NOBODY);
        assertThat(unenforced(root(SHOP).requires(RETRY, true), enforcer("io.fairlead.Command")))
                .isEmpty();
    }

    private static List<Problem> missing(Models.Part... parts) {
        return new MissingPolicyRule().check(application(parts));
    }

    @Test
    void whatIsRequiredIsMissedOnMessagesThatCouldHaveIt() {
        List<Problem> problems = missing(
                root(SHOP).requires(RETRY, true),
                command(PLACE).policy(retry(PLACE)),
                command(CANCEL),
                query("com.shop.GetOrder"),
                enforcer("io.fairlead.Command"));

        assertThat(problems)
                .extracting(problem -> ((MissingPolicy) problem).message().name())
                .containsExactly(CANCEL);
        assertThat(problems).extracting(Problem::origin).containsExactly(Origin.ofType(CANCEL));
    }

    @Test
    void foreignMessagesAreMissedWhereItIsRequired() {
        assertThat(missing(
                        root(SHOP).requires(RETRY, true), command(CANCEL).foreign(), enforcer("io.fairlead.Command")))
                .extracting(problem -> problem.origin().value())
                .containsExactly("require[0]");
    }

    @Test
    void whatStandsInsteadSatisfies() {
        PolicyModel once = Policy.on(PLACE, ONCE).insteadOf(RETRY).build();

        assertThat(missing(
                        root(SHOP).requires(RETRY, true),
                        command(PLACE).policy(once),
                        command(CANCEL).clash(retry(CANCEL), once),
                        enforcer("io.fairlead.Command")))
                .isEmpty();
    }

    @Test
    void clashesAreReportedOnceAMessage() {
        PolicyModel one = Policy.onSupertype("com.shop.Patient", RETRY)
                .value("value", "1")
                .build();
        PolicyModel other =
                Policy.onSupertype("com.shop.Hasty", RETRY).value("value", "2").build();

        List<Problem> problems = new PolicyConflictRule()
                .check(application(
                        command(PLACE).clash(one, other),
                        command(CANCEL).foreign().clash(one, other)));

        assertThat(problems)
                .extracting(problem -> ((PolicyConflict) problem).message().name())
                .containsExactly(PLACE);
    }

    private static List<Problem> values(Models.Part... parts) {
        return new PolicyValueRule().check(application(parts));
    }

    @Test
    void valuesAreCheckedWhereverTheyAreCompiled() {
        PolicyModel wrong =
                Policy.on(PLACE, RETRY).flawed(Fault.OUT_OF_RANGE, "attempts").build();

        assertThat(values(command(PLACE).policy(wrong)))
                .extracting(problem -> problem.origin().value())
                .containsExactly("attempts");
    }

    @Test
    void foreignPoliciesAreCheckedAtTheMessagesOfThisCompilation() {
        PolicyModel wrong = Policy.onSupertype("com.library.Patient", RETRY)
                .foreign()
                .flawed(Fault.MISMATCH, "delay")
                .flawed(Fault.NO_COMPONENT, "key")
                .build();

        assertThat(values(
                        command(PLACE).policy(wrong), command(CANCEL).foreign().policy(wrong)))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType(PLACE), Origin.ofType(PLACE));
    }

    @Test
    void whatABusWritesItMustBeAbleToName() {
        TypeRef hidden = hidden();
        PolicyModel policy = Policy.on(PLACE, RETRY).names(hidden).build();

        assertThat(values(root(SHOP), command(PLACE).policy(policy), enforcer("io.fairlead.Command")))
                .as("no hook takes it")
                .isEmpty();
        assertThat(values(root(SHOP), command(PLACE).policy(policy), taker()))
                .extracting(problem -> ((PolicyValue) problem).type())
                .containsExactly("com.secret.Key");
    }

    @Test
    void annotationsInAnnotationsAreNotWritten() {
        PolicyModel policy = Policy.on(PLACE, RETRY)
                .value(
                        "parts",
                        List.of(new AnnotationModel(
                                retry(PLACE).annotation().type(), new TreeMap<>(), new TreeMap<>())))
                .build();

        assertThat(values(root(SHOP), command(PLACE).policy(policy), taker())).hasSize(1);
    }

    private static MiddlewareBuilder taker() {
        return middleware("com.shop.Retrying")
                .enforces(RETRY)
                .hook(Hook.Kind.BEFORE, null, "io.fairlead.Command", RETRY);
    }

    private static TypeRef hidden() {
        TypeRef type = type("com.secret.Key");
        Reach reach = Reach.within("com.secret");
        return new TypeRef(type.name(), type.erasure(), reach, reach, type.ancestors(), false);
    }
}
