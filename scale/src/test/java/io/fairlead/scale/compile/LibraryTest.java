package io.fairlead.scale.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    @ParameterizedTest
    @CsvSource({
        "repository/dagger/2.60.1/dagger-2.60.1.jar, dagger",
        "repository/dagger-compiler-2.60.1.jar, dagger-compiler",
        "repository/guava-33.8.0-jre.jar, guava",
        "fairlead/runtime/target/fairlead-runtime-0.1.0-SNAPSHOT.jar, fairlead-runtime",
        "fairlead/runtime/target/classes, fairlead-runtime",
    })
    void an_artifact_is_told_by_its_jar_or_by_its_module(Path entry, String artifact) {
        assertThat(Library.artifactOf(entry)).isEqualTo(artifact);
    }

    @Test
    void libraries_that_share_an_artifact_bring_it_once() {
        assertThat(Library.pathOf(List.of(Library.FAIRLEAD, Library.DAGGER)))
                .extracting(Library::artifactOf)
                .containsExactly(
                        "fairlead-runtime",
                        "fairlead-annotations",
                        "jakarta.inject-api",
                        "jspecify",
                        "dagger",
                        "javax.inject");
    }
}
