package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.ComponentModel.Flaw;
import io.fairlead.processor.model.Origin;
import io.fairlead.processor.model.PolicyModel;
import io.fairlead.processor.problem.PolicyProblem.PolicyInstance;
import io.fairlead.processor.problem.PolicyProblem.PolicyInstance.Fault;
import io.fairlead.processor.problem.PolicyProblem.PolicyValue;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.Models;
import io.fairlead.processor.testing.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What policies name: classes to be made, and words. */
class PolicyPartsTest {

    private static final String PLACE = "com.shop.PlaceOrder";
    private static final String CANCEL = "com.shop.CancelOrder";
    private static final String GUARDED = "com.shop.Guarded";
    private static final String OWN = "com.shop.OwnOrder";
    private static final String SHOP = "com.shop.Shop";
    private static final Origin STANDS = Origin.ofType(PLACE).annotation(GUARDED);

    private static List<Problem> instances(Models.Part... parts) {
        return new PolicyInstanceRule().check(application(parts));
    }

    private static List<Problem> values(Models.Part... parts) {
        return new PolicyValueRule().check(application(parts));
    }

    private static Policy guarded() {
        return Policy.on(PLACE, GUARDED);
    }

    private static List<Fault> faults(Policy policy) {
        return instances(command(PLACE).policy(policy.build())).stream()
                .map(each -> ((PolicyInstance) each).fault())
                .toList();
    }

    @Test
    void whatCanBeMadeIsFine() {
        assertThat(faults(guarded().part(OWN, "com.shop", false))).isEmpty();
        assertThat(faults(guarded().partWithin(OWN, "com.shop", "com.shop"))).isEmpty();
    }

    @Test
    void whatCanNotBeMadeIsReportedAtTheValue() {
        assertThat(instances(command(PLACE).policy(guarded().stranger(OWN).build())))
                .extracting(Problem::origin)
                .containsExactly(STANDS.value("check", 0));
        assertThat(faults(guarded().stranger(OWN))).containsExactly(Fault.OTHER_TYPE);
        assertThat(faults(guarded().part(OWN, "com.shop", false, Flaw.ABSTRACT)))
                .containsExactly(Fault.CLASS);
        assertThat(faults(guarded().part(OWN, "com.shop", true))).containsExactly(Fault.BUSY);
        assertThat(faults(guarded().partWithin(OWN, "com.shop.rights", "com.shop")))
                .containsExactly(Fault.HIDDEN);
    }

    @Test
    void aPolicyOnManyMessagesHasItWrongOnce() {
        PolicyModel wrong =
                Policy.onSupertype("com.shop.Own", GUARDED).stranger(OWN).build();
        assertThat(instances(command(PLACE).policy(wrong), command(CANCEL).policy(wrong)))
                .hasSize(1);
    }

    @Test
    void whatIsOfOtherModulesWasCheckedThere() {
        Policy wrong = guarded().foreign().stranger(OWN).part(OWN, "com.shop", true);
        assertThat(instances(root(SHOP), command(PLACE).policy(wrong.build()).foreign()))
                .isEmpty();
        assertThat(instances(root(SHOP), command(PLACE).policy(wrong.build())))
                .extracting(Problem::origin)
                .containsOnly(Origin.ofType(PLACE));
    }

    @Test
    void whatARootHasToMakeIsCheckedThere() {
        assertThat(instances(root(SHOP)
                        .adopts(guarded()
                                .partWithin(OWN, "com.shop.rights", "com.shop")
                                .build()
                                .parts()
                                .get(0))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin())
                        .isEqualTo(Origin.ofType(SHOP).annotation("io.fairlead.annotation.GenerateBus")));
    }

    @Test
    void anyWordIsRightWithoutAVocabulary() {
        PolicyModel policy = guarded().word("role", "clark").build();
        assertThat(values(root(SHOP), command(PLACE).policy(policy))).isEmpty();
        assertThat(values(
                        root(SHOP).vocabulary("com.shop.Other", "clerk"),
                        command(PLACE).policy(policy)))
                .isEmpty();
        assertThat(values(
                        root(SHOP).vocabulary(GUARDED, "clerk"),
                        command(PLACE).policy(guarded().build())))
                .isEmpty();
    }

    @Test
    void aWordIsOfOneOfTheVocabularies() {
        PolicyModel policy = guarded().word("role", "clerk").build();
        assertThat(values(
                        root(SHOP).vocabulary(GUARDED, "admin").vocabulary(GUARDED, "clerk"),
                        command(PLACE).policy(policy)))
                .isEmpty();
        assertThat(values(
                        root(SHOP).vocabulary(GUARDED, "admin").vocabulary(GUARDED, "owner"),
                        command(PLACE).policy(policy)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.origin()).isEqualTo(STANDS.value("role"));
                    assertThat(((PolicyValue) problem).flaw())
                            .extracting(PolicyModel.Flaw::expected)
                            .isEqualTo("admin, owner");
                });
    }

    @Test
    void wordsOfOtherModulesAreReportedAtTheRoot() {
        assertThat(values(
                        root(SHOP).vocabulary(GUARDED, "admin"),
                        command(PLACE)
                                .policy(guarded()
                                        .foreign()
                                        .word("role", "clerk")
                                        .build())
                                .foreign()))
                .extracting(Problem::origin)
                .containsExactly(Origin.ofType(SHOP).annotation("io.fairlead.annotation.GenerateBus"));
    }

    @Test
    void aVocabularySaysWhatItIsForAndHasWords() {
        assertThat(new VocabularyRule()
                        .check(application(root(SHOP)
                                .vocabulary(GUARDED, "clerk")
                                .vocabulary(null, "clerk")
                                .vocabulary(GUARDED))))
                .hasSize(2);
    }
}
