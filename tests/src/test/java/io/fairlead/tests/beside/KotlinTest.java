package io.fairlead.tests.beside;

import static org.assertj.core.api.Assertions.assertThat;

import io.fairlead.tests.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kotlin.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kotlin's compiler makes of functions. What it really makes is built in {@code its}, with {@code -Pkotlin}. */
class KotlinTest {

    @TempDir
    Path output;

    @Test
    void unit_is_answered_and_internal_functions_are_found() throws IOException {
        try (Program program =
                Program.plain(output, Program.sourcesOf("kotlin")).clean()) {
            assertThat(program.<List<Object>>run("shop.Shop"))
                    .containsExactly("rings", "opened", Unit.INSTANCE, Unit.INSTANCE, "rings", "closed", "closed");
        }
    }

    @Test
    void a_name_with_a_dollar_is_no_other_name_in_java() throws IOException {
        String[] sources = Program.sourcesOf("kotlin");
        sources[0] = sources[0].replace("@Metadata\n    @CommandHandler", "@CommandHandler");
        try (Program program = Program.plain(output, sources)) {
            assertThat(program.complaints())
                    .singleElement()
                    .asString()
                    .contains("[Fairlead/MissingHandler] Shop.Close must have exactly one handler, but has none");
        }
    }
}
