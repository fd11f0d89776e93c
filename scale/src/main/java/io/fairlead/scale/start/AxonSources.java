package io.fairlead.scale.start;

import io.fairlead.scale.project.Kind;
import io.fairlead.scale.project.Project;
import java.io.IOException;

/** Axon as its manual sets it up within one process: annotated handlers, simple buses, a gateway before them. */
final class AxonSources {

    private AxonSources() {}

    /** The last line for Java 17. */
    static void addFour(Project project) throws IOException {
        addTo(project, """
                import java.util.ArrayList;
                import java.util.List;
                import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
                import org.axonframework.commandhandling.SimpleCommandBus;
                import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
                import org.axonframework.eventhandling.SimpleEventBus;
                import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
                import org.axonframework.eventhandling.SubscribingEventProcessor;
                import org.axonframework.queryhandling.SimpleQueryBus;
                import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
                """, """
                        var commandBus = SimpleCommandBus.builder().build();
                        commands.forEach(each -> new AnnotationCommandHandlerAdapter<>(each).subscribe(commandBus));
                        var queryBus = SimpleQueryBus.builder().build();
                        queries.forEach(each -> new AnnotationQueryHandlerAdapter<>(each).subscribe(queryBus));
                        var eventBus = SimpleEventBus.builder().build();
                        SubscribingEventProcessor.builder()
                                .name("big")
                                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(events).build())
                                .messageSource(eventBus)
                                .build()
                                .start();
                        var gateway = DefaultCommandGateway.builder().commandBus(commandBus).build();
                """);
    }

    /** From Java 21 on. No benchmark asks a server whether there is a newer release. */
    static void addFive(Project project) throws IOException {
        addTo(project, """
                import java.util.ArrayList;
                import java.util.List;
                import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
                import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
                import org.axonframework.messaging.core.configuration.MessagingConfigurer;
                import org.axonframework.messaging.queryhandling.configuration.QueryHandlingModule;
                """, """
                        System.setProperty("axoniq.update-checker.disabled", "true");
                        var commandModule = CommandHandlingModule.named("commands").commandHandlers();
                        for (Object each : commands) {
                            commandModule = commandModule.annotatedCommandHandlingComponent(configuration -> each);
                        }
                        var queryModule = QueryHandlingModule.named("queries").queryHandlers();
                        for (Object each : queries) {
                            queryModule = queryModule.annotatedQueryHandlingComponent(configuration -> each);
                        }
                        var configuration = MessagingConfigurer.create()
                                .registerCommandHandlingModule(commandModule)
                                .registerQueryHandlingModule(queryModule)
                                .eventProcessing(processing -> processing.subscribing(
                                        subscribing -> subscribing.defaultProcessor("big", first -> {
                                            var all = first.autodetected(its -> events.get(0));
                                            for (Object each : events.subList(1, events.size())) {
                                                all = all.autodetected(its -> each);
                                            }
                                            return all;
                                        })))
                                .build();
                        configuration.start();
                        var gateway = configuration.getComponent(CommandGateway.class);
                """);
    }

    private static void addTo(Project project, String imports, String setUp) throws IOException {
        project.addToPackages(
                "Handlers",
                """
                import big.Store;
                import java.util.List;
                public final class Handlers {
                    public static void addTo(List<Object> commands, List<Object> queries, List<Object> events, Store store) {
                %s    }
                }
                """,
                message -> "        %s.add(new %s(store));%n".formatted(listOf(message.kind()), message.handlerName()));
        project.add("big.Annotated", """
                package big;
                %s
                public final class Annotated {
                    public static void main(String[] arguments) {
                        Store store = new Store();
                        List<Object> commands = new ArrayList<>();
                        List<Object> queries = new ArrayList<>();
                        List<Object> events = new ArrayList<>();
                %s%s        System.exit((Integer) gateway.sendAndWait(new %s("id", 1)));
                    }
                }
                """.formatted(
                imports,
                project.eachPackage(name -> "        " + name + ".Handlers.addTo(commands, queries, events, store);\n"),
                setUp,
                project.middle().className()));
    }

    private static String listOf(Kind kind) {
        return switch (kind) {
            case COMMAND -> "commands";
            case QUERY -> "queries";
            case EVENT -> "events";
        };
    }
}
