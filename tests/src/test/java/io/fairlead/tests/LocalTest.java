package io.fairlead.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalTest {

    @Test
    void a_message_that_is_private_to_the_package_of_the_root_has_an_overload() throws Exception {
        List<Local> answer = TestBus.builder().build().send(new Local("a"));

        assertThat(answer).containsExactly(new Local("a"));
        assertThat(TestBus.class.getMethod("send", Local.class).getReturnType()).isEqualTo(List.class);
    }
}
