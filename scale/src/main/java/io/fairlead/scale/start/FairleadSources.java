package io.fairlead.scale.start;

import io.fairlead.scale.project.Project;
import java.io.IOException;

/** The bus as it is generated, made by Dagger and by Guice. */
public final class FairleadSources {

    private FairleadSources() {}

    /** Adds the root, and programs that send a first command. */
    public static void addTo(Project project) throws IOException {
        String command = project.middle().className();
        project.add("big.Shop", """
                package big;
                @io.fairlead.annotation.GenerateBus
                @jakarta.inject.Singleton
                @dagger.Component(modules = ShopBusModule.class)
                public interface Shop {
                    ShopBus bus();
                }
                """);
        // The first by name always has an overload.
        project.add("big.Typed", """
                package big;
                public final class Typed {
                    public static void main(String[] arguments) {
                        System.exit(DaggerShop.create().bus().send(new big.p0.Do0("id", 1)));
                    }
                }
                """);
        project.add("big.Generic", """
                package big;
                import io.fairlead.CommandBus;
                public final class Generic {
                    public static void main(String[] arguments) {
                        CommandBus bus = DaggerShop.create().bus();
                        System.exit(bus.send(new %s("id", 1)));
                    }
                }
                """.formatted(command));
        addHeap(project, command);
        project.add("big.Guiced", """
                package big;
                import com.google.inject.Guice;
                import io.fairlead.BusOptions;
                import io.fairlead.CommandBus;
                public final class Guiced {
                    public static void main(String[] arguments) {
                        CommandBus bus = Guice.createInjector(
                                        binder -> binder.bind(BusOptions.class).toInstance(BusOptions.defaults()))
                                .getInstance(ShopBus.class);
                        System.exit(bus.send(new %s("id", 1)));
                    }
                }
                """.formatted(command));
    }

    /** Says by how many bytes the heap is larger when there is a bus, and again when it has sent a command. */
    private static void addHeap(Project project, String command) throws IOException {
        project.add("big.Heap", """
                package big;
                import io.fairlead.CommandBus;
                public final class Heap {
                    private static CommandBus bus;
                    public static void main(String[] arguments) {
                        long before = used();
                        bus = DaggerShop.create().bus();
                        long wired = used();
                        int answer = bus.send(new %s("id", 1));
                        long sent = used();
                        System.out.println(wired - before);
                        System.out.println(sent - before);
                        System.exit(answer);
                    }
                    /** Collects garbage until nothing more goes. */
                    private static long used() {
                        Runtime runtime = Runtime.getRuntime();
                        long last = -1;
                        for (int i = 0; i < 100; i++) {
                            System.gc();
                            long now = runtime.totalMemory() - runtime.freeMemory();
                            if (now == last) {
                                return now;
                            }
                            last = now;
                        }
                        throw new IllegalStateException("the heap does not come to rest");
                    }
                }
                """.formatted(command));
    }
}
