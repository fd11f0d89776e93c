package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** Axon 4 as its manual sets it up within one process: annotated handlers, a simple command bus, a gateway before it. */
public final class AxonCommands {

    private final CommandGateway gateway;

    public AxonCommands(List<?> handlers, int interceptors) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        for (Object handler : handlers) {
            new AnnotationCommandHandlerAdapter<>(handler).subscribe(bus);
        }
        AxonInterceptors.first(interceptors).forEach(bus::registerHandlerInterceptor);
        gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    public Object send(Object command) {
        return gateway.sendAndWait(command);
    }
}
