package io.fairlead.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Reach IN_MODULE = new Reach(false, true, null);
    private static final Reach UNREAD = new Reach(true, false, null);
    private static final List<Reach> ALL = List.of(
            Reach.EVERYWHERE, Reach.NOWHERE, IN_MODULE, UNREAD, Reach.within("com.shop"), Reach.within("com.stock"));

    @Test
    void packageIsIncludedByWhatReachesTheModuleOrIt() {
        assertThat(ALL.stream().filter(each -> each.includes("com.shop")))
                .containsExactly(Reach.EVERYWHERE, IN_MODULE, Reach.within("com.shop"));
    }

    @Test
    void whatIsMadeOfTwoReachesAsFarAsBoth() {
        for (Reach one : ALL) {
            for (Reach other : ALL) {
                Reach both = one.and(other);
                assertThat(both).isEqualTo(other.and(one));
                assertThat(both.everywhere()).isEqualTo(one.everywhere() && other.everywhere());
                for (String packageName : List.of("com.shop", "com.stock", "com.tax")) {
                    assertThat(both.includes(packageName))
                            .as("%s and %s in %s", one, other, packageName)
                            .isEqualTo(one.includes(packageName) && other.includes(packageName));
                }
            }
        }
    }

    @Test
    void publicTypeOfAModuleThatIsNotReadIsUnread() {
        assertThat(ALL.stream().filter(Reach::unread)).containsExactly(UNREAD);
    }
}
