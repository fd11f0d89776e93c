package io.fairlead.processor.validate;

import static io.fairlead.processor.testing.Models.application;
import static io.fairlead.processor.testing.Models.command;
import static io.fairlead.processor.testing.Models.commandHandler;
import static io.fairlead.processor.testing.Models.root;
import static io.fairlead.processor.testing.TypeRefs.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.processor.problem.Problem;
import io.fairlead.processor.testing.Models.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoHandlersRuleTest {

    @Test
    void moduleWithoutARootNeedsNone() {
        assertThat(check(command("com.shop.PlaceOrder"))).isEmpty();
    }

    @Test
    void anyHandlerWillDoHoweverIll() {
        assertThat(check(root("com.shop.Shop"), commandHandler("com.shop.H"))).isEmpty();
    }

    @Test
    void rootsThatSeeNoneAreToldOnce() {
        assertThat(check(root("com.shop.Shop"), root("com.shop.Kiosk"), command("com.shop.PlaceOrder")))
                .extracting(problem -> problem.origin().type())
                .containsExactly("com.shop.Kiosk");
    }

    @Test
    void rootThatDeclaresTypesOpenNeedsNone() {
        assertThat(check(root("com.shop.Shop").opens(type("com.shop.Greeted", "io.fairlead.Event"))))
                .isEmpty();
    }

    private static List<Problem> check(Part... parts) {
        return new NoHandlersRule().check(application(parts));
    }
}
