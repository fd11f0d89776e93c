package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.gateway.DefaultEventGateway;
import org.axonframework.eventhandling.gateway.EventGateway;

/** Axon 4 within one process: annotated handlers in one subscribing processor, a simple event bus, a gateway before it. */
public final class AxonEvents {

    private final EventGateway gateway;

    public AxonEvents(List<?> handlers, int interceptors) {
        SimpleEventBus bus = SimpleEventBus.builder().build();
        SubscribingEventProcessor processor = SubscribingEventProcessor.builder()
                .name("benchmark")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handlers)
                        .build())
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(bus)
                .build();
        AxonInterceptors.first(interceptors).forEach(processor::registerHandlerInterceptor);
        processor.start();
        gateway = DefaultEventGateway.builder().eventBus(bus).build();
    }

    public void publish(Object event) {
        gateway.publish(event);
    }
}
