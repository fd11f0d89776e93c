package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.core.configuration.MessagingConfigurer;
import org.axonframework.messaging.eventhandling.configuration.EventHandlingComponentsConfigurer.AdditionalComponentPhase;
import org.axonframework.messaging.eventhandling.configuration.EventHandlingComponentsConfigurer.RequiredComponentPhase;
import org.axonframework.messaging.eventhandling.gateway.EventGateway;

/** Axon 5 as its manual sets it up: a messaging configurer, and its defaults, with one subscribing processor. */
public final class AxonEvents {

    private final EventGateway gateway;

    public AxonEvents(List<?> handlers, int interceptors) {
        MessagingConfigurer configurer = MessagingConfigurer.create()
                .eventProcessing(events -> events.subscribing(
                        subscribing -> subscribing.defaultProcessor("benchmark", phase -> all(phase, handlers))));
        AxonInterceptors.register(configurer, interceptors);
        AxonConfiguration configuration = configurer.build();
        configuration.start();
        gateway = configuration.getComponent(EventGateway.class);
    }

    private static AdditionalComponentPhase all(RequiredComponentPhase phase, List<?> handlers) {
        AdditionalComponentPhase all = phase.autodetected(configuration -> handlers.get(0));
        for (Object handler : handlers.subList(1, handlers.size())) {
            all = all.autodetected(configuration -> handler);
        }
        return all;
    }

    public void publish(Object event) {
        gateway.publish(List.of(event)).join();
    }
}
