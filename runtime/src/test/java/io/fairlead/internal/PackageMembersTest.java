package io.fairlead.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Provider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackageMembersTest {

    private static final class Members extends PackageMembers {

        Members(@Nullable Provider<?>... providers) {
            super(providers);
        }

        Members(Members injected) {
            super(injected);
        }
    }

    @Test
    void aProviderIsAskedOnce() {
        Members members = new Members(Object::new, Object::new);

        assertThat(members.made(1)).isNotNull().isSameAs(members.made(1)).isNotSameAs(members.made(0));
    }

    @Test
    void whatHasNoProviderIsKeptByWhoeverMakesIt() {
        Members members = new Members((Provider<?>) null);
        Object made = new Object();

        assertThat(members.made(0)).isNull();
        assertThat(members.keep(0, made)).isSameAs(made).isSameAs(members.made(0));
    }

    @Test
    void aBusHasMembersOfItsOwn() {
        Members injected = new Members(Object::new);

        assertThat(new Members(injected).made(0)).isNotSameAs(new Members(injected).made(0));
    }

    @Test
    void aProviderThatMakesNullIsTold() {
        Members members = new Members(() -> null);

        assertThatThrownBy(() -> members.made(0)).hasMessage("a provider must not make null");
    }
}
