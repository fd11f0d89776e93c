package io.fairlead.scale.start;

import io.fairlead.scale.project.Project;
import java.io.IOException;

/** A component that holds one handler and knows of no other. */
final class DaggerSources {

    private DaggerSources() {}

    static void addTo(Project project) throws IOException {
        project.add("big.Held", """
                package big;
                @jakarta.inject.Singleton
                @dagger.Component
                public interface Held {
                    %1$sHandler handler();
                    static void main(String[] arguments) {
                        System.exit(DaggerHeld.create().handler().handle(new %1$s("id", 1)));
                    }
                }
                """.formatted(project.middle().className()));
    }
}
