package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.model.Reach;
import io.fairlead.processor.model.TypeRef;
import io.fairlead.processor.problem.OpenTypeProblem;
import io.fairlead.processor.problem.OpenTypeProblem.Fault;
import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.RootBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTypeRuleTest {

    private static final TypeRef PLUGIN_COMMAND = type("com.shop.PluginCommand", "io.fairlead.Command");

    @Test
    void rootMayOpenNothingOrTypesOfMessages() {
        assertThat(check(root("com.shop.Shop"))).isEmpty();
        assertThat(check(root("com.shop.Shop")
                        .opens(PLUGIN_COMMAND)
                        .opens(type("com.shop.Greeted", "io.fairlead.Event"))))
                .isEmpty();
    }

    @Test
    void whatIsNoMessageIsReportedAtItsValue() {
        List<Problem> problems =
                check(root("com.shop.Shop").opens(PLUGIN_COMMAND).opens(type("java.lang.String")));

        assertThat(faults(problems)).containsExactly(Fault.NO_MESSAGE);
        assertThat(problems).extracting(problem -> problem.origin().value()).containsExactly("open[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "Command", "Query", "Event"})
    void nobodyOpensEverything(String type) {
        assertThat(faults(check(root("com.shop.Shop").opens(type("io.fairlead." + type)))))
                .containsExactly(Fault.EVERYTHING);
    }

    @Test
    void whatTheBusMayNotNameIsOutOfReach() {
        TypeRef near = within("com.shop");
        TypeRef far = within("com.stock");

        assertThat(check(root("com.shop.Shop").opens(near))).isEmpty();
        assertThat(faults(check(root("com.shop.Shop").opens(far)))).containsExactly(Fault.OUT_OF_REACH);
    }

    private static TypeRef within(String packageName) {
        TypeRef type = type(packageName + ".PluginCommand", "io.fairlead.Command");
        Reach reach = Reach.within(packageName);
        return new TypeRef(type.name(), type.erasure(), reach, reach, type.ancestors(), false);
    }

    private static List<Fault> faults(List<Problem> problems) {
        return problems.stream()
                .map(OpenTypeProblem.class::cast)
                .map(OpenTypeProblem::fault)
                .toList();
    }

    private static List<Problem> check(RootBuilder root) {
        return new OpenTypeRule().check(application(root));
    }
}
