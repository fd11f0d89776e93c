package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule.CommandHandlerPhase;
import org.axonframework.messaging.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;

/** Axon 5 as its manual sets it up: a messaging configurer, and its defaults, with a module of annotated handlers. */
public final class AxonCommands {

    private final CommandGateway gateway;

    public AxonCommands(List<?> handlers, int interceptors) {
        CommandHandlerPhase module =
                CommandHandlingModule.named("benchmark").commandHandlers();
        for (Object handler : handlers) {
            module = module.annotatedCommandHandlingComponent(configuration -> handler);
        }
        MessagingConfigurer configurer = MessagingConfigurer.create().registerCommandHandlingModule(module);
        AxonInterceptors.register(configurer, interceptors);
        AxonConfiguration configuration = configurer.build();
        configuration.start();
        gateway = configuration.getComponent(CommandGateway.class);
    }

    public Object send(Object command) {
        return gateway.sendAndWait(command);
    }
}
