package io.fairlead.benchmarks.peer;

import java.util.List;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Axon as its manual sets it up within one process: annotated handlers, a simple command bus, a gateway before it. */
@SuppressWarnings("UnusedVariable") // the middlewares count as the hooks do; nobody reads it
public final class AxonSetUp {

    private AxonSetUp() {}

    public static CommandGateway of(List<?> handlers, int interceptors) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        for (Object handler : handlers) {
            new AnnotationCommandHandlerAdapter<>(handler).subscribe(bus);
        }
        List<MessageHandlerInterceptor<CommandMessage<?>>> all =
                List.of(new One(), new Two(), new Three(), new Four(), new Five());
        all.stream().limit(interceptors).forEach(bus::registerHandlerInterceptor);
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private static final class One implements MessageHandlerInterceptor<CommandMessage<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            long number = entered++;
            Object receipt = chain.proceed();
            left += number;
            return receipt;
        }
    }

    private static final class Two implements MessageHandlerInterceptor<CommandMessage<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            long number = entered++;
            Object receipt = chain.proceed();
            left += number;
            return receipt;
        }
    }

    private static final class Three implements MessageHandlerInterceptor<CommandMessage<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            long number = entered++;
            Object receipt = chain.proceed();
            left += number;
            return receipt;
        }
    }

    private static final class Four implements MessageHandlerInterceptor<CommandMessage<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            long number = entered++;
            Object receipt = chain.proceed();
            left += number;
            return receipt;
        }
    }

    private static final class Five implements MessageHandlerInterceptor<CommandMessage<?>> {
        private long entered;
        private long left;

        @Override
        public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            long number = entered++;
            Object receipt = chain.proceed();
            left += number;
            return receipt;
        }
    }
}
